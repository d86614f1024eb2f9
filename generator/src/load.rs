//! path -> [`Source`]: the only reader of files.

use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// A document as text.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file as the user named it, with `/` between folders; diagnostics and banners show it.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

/// Every file that was read, by its name: diagnostics print from it, build scripts watch it.
#[derive(Debug, Default)]
pub struct Files {
    texts: HashMap<String, String>,
    paths: Vec<PathBuf>,
}

impl Files {
    /// The text of a file that was read.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// The paths of all files that were read, in the order of reading.
    pub fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// Reads a file, or says why not.
    pub fn read(&mut self, path: &Path, sink: &mut Sink) -> Result<Source, Failed> {
        let name = display(path);
        self.paths.push(path.to_path_buf());
        let reason = match std::fs::read(path).map(String::from_utf8) {
            Ok(Ok(text)) => {
                let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
                self.texts.insert(name.clone(), text.clone());
                return Ok(Source { name, path: path.to_path_buf(), text });
            }
            Ok(Err(_)) => "it is not UTF-8 text".to_owned(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
            Err(error) => error.kind().to_string(),
        };
        sink.report(
            Diagnostic::error(Code::Unreadable, format!("cannot read `{name}`: {reason}"))
                .at(&name, "")
                .help("give the path of an OpenAPI document in JSON or YAML"),
        );
        Err(Failed)
    }
}

/// A path as it is shown, the same on every system.
pub(crate) fn display(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
