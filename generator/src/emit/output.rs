//! Generated files, and the settings that depend on where they go.

use crate::config;
use crate::escape;

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its path below the output folder, with `/`.
    pub path: String,
    /// Its contents.
    pub text: String,
}

impl Output {
    /// The file in a folder of the output folder.
    pub fn below(self, folder: &str) -> Self {
        Output { path: format!("{folder}/{}", self.path), ..self }
    }
}

/// How generated crates reach the runtime, and what their banner says.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Where manifests find the runtime.
    pub runtime: Dependency,
    /// The command that writes the files anew.
    pub command: String,
    /// Features of the runtime that other APIs of the output folder need: what one build has compiled of the runtime
    /// then serves the next.
    pub features: Vec<&'static str>,
}

/// Where generated manifests find the runtime.
#[derive(Clone, Debug)]
pub enum Dependency {
    /// In a registry, with this version.
    Version(String),
    /// In this folder, relative to a generated crate. Its subfolder `core` has `typewright-core`.
    Path(String),
}

impl Default for Dependency {
    fn default() -> Self {
        Dependency::Version(config::VERSION.to_owned())
    }
}

impl Dependency {
    /// Formats the dependency without its features: on `typewright-core` if `shared`, else on `typewright-runtime`.
    pub(super) fn written(&self, shared: bool) -> String {
        let (key, value) = match self {
            Dependency::Version(version) => ("version", version.clone()),
            Dependency::Path(path) if shared => ("path", format!("{path}/core")),
            Dependency::Path(path) => ("path", path.clone()),
        };
        format!("{key} = {}", escape::toml(&value))
    }
}
