//! path -> [`Source`]: the only reader of files.

use crate::diagnostics::{Code, Diagnostic, Failed, Sink, Texts};
use crate::path::display;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Twice as much as the largest document that anybody is known to have; what is larger is no document.
pub const LARGEST: u64 = 64 << 20;

/// A document as text.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file as the user named it, with `/` between folders; diagnostics and banners show it.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub text: Arc<str>,
    /// Whether a byte order mark stood before that.
    pub marked: bool,
}

impl Source {
    /// The folder that it is in.
    pub fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }
}

/// Every file that was read, by its name: diagnostics print from it, build scripts watch it.
#[derive(Debug, Default)]
pub struct Files {
    texts: HashMap<String, Arc<str>>,
    paths: Vec<PathBuf>,
}

impl Texts for Files {
    fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(|text| &**text)
    }
}

impl Files {
    /// The paths of all files that were read, in the order of reading.
    pub fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// Remembers a text under a name, so that diagnostics can point into it.
    pub fn remember(&mut self, name: &str, text: &str) {
        self.texts.insert(name.to_owned(), text.into());
    }

    /// Reads a document, or says why not.
    pub fn read(&mut self, path: &Path, sink: &mut Sink) -> Result<Source, Failed> {
        self.open(path).map_err(|reason| {
            let name = display(path);
            let help = match name.split_once("://") {
                Some(_) => {
                    let file = name.rsplit('/').next().filter(|file| file.contains('.')).unwrap_or("openapi.json");
                    let file = file.split(['?', '#']).next().unwrap_or(file);
                    format!("Typewright reads files only: run `curl -fsSL -o {file} '{name}'`, and pass `{file}`")
                }
                None if name.ends_with(".toml") => "`typewright init` writes a configuration".to_owned(),
                None => "pass the path of a readable file: an OpenAPI document in JSON or YAML, or a page".to_owned(),
            };
            let message = format!("cannot read `{name}`: {reason}");
            sink.report(Diagnostic::error(Code::Unreadable, message).at(&name, "").help(help));
            Failed
        })
    }

    /// Reads a file that a document refers to, or answers why not. It lies in the root, or without one in the folder of
    /// the document.
    pub fn read_part(&mut self, path: &Path, document: &Source, root: Option<&Path>) -> Result<Source, String> {
        let own = if document.folder().as_os_str().is_empty() { Path::new(".") } else { document.folder() };
        let root = root.unwrap_or(own);
        // Where it really is, whatever links lead there.
        let is_within = match (path.canonicalize(), root.canonicalize()) {
            (_, Err(_)) => false,
            (Ok(path), Ok(root)) => path.starts_with(root),
            // What is not there is not read.
            (Err(_), Ok(_)) => true,
        };
        match is_within {
            true => self.open(path),
            false => Err(format!("it is outside of `{}`", display(root))),
        }
    }

    /// Reads a file that need not be there.
    pub(crate) fn read_if_there(&mut self, path: &Path) -> Option<Source> {
        path.exists().then(|| self.open(path).ok()).flatten()
    }

    fn open(&mut self, path: &Path) -> Result<Source, String> {
        let name = display(path);
        self.paths.push(path.to_path_buf());
        match std::fs::metadata(path) {
            Ok(found) if found.is_dir() => return Err("it is a folder".to_owned()),
            // Reading a pipe or a device may never end.
            Ok(found) if !found.is_file() => return Err("it is not a regular file".to_owned()),
            Ok(found) if found.len() > LARGEST => return Err(format!("it is larger than {} MiB", LARGEST >> 20)),
            _ => {}
        }
        match std::fs::read(path).map(String::from_utf8) {
            Ok(Ok(text)) => {
                let plain = text.strip_prefix('\u{feff}');
                let (text, marked): (Arc<str>, bool) = (plain.unwrap_or(&text).into(), plain.is_some());
                self.texts.insert(name.clone(), text.clone());
                Ok(Source { name, path: path.to_path_buf(), text, marked })
            }
            Ok(Err(_)) => Err("it is not UTF-8 text".to_owned()),
            Err(_) if name.contains("://") => Err("it is a URL".to_owned()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err("there is no such file".to_owned()),
            Err(error) => Err(error.kind().to_string()),
        }
    }
}
