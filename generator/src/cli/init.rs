//! What `init` writes: a configuration, and the workspace that its crates are members of.

use std::path::{Path, PathBuf};
use typewright::config::{self, Runtime};
use typewright::path::display;

/// A file to write.
pub type Written = (PathBuf, String);

/// The files of a new project, and what remains to be done by hand. `exists` says whether a manifest stands at a path.
pub fn plan(
    documents: &[PathBuf],
    file: &Path,
    runtime: &Runtime,
    exists: &dyn Fn(&Path) -> bool,
) -> (Vec<Written>, Vec<String>) {
    let base = file.parent().unwrap_or(Path::new(""));
    let mut written = vec![(file.to_path_buf(), config::sample(documents, base, runtime))];
    let mut steps = Vec::new();
    // `specs/` stands beside the crates.
    let root = base.parent().filter(|_| base.file_name().is_some()).unwrap_or(base);
    let members = "\"generated/*/*\"";
    let manifest = root.join("Cargo.toml");
    match exists(&manifest) {
        false => written.push((manifest, format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n"))),
        true => steps.push(format!(
            "add to `members` of `[workspace]` (write one if there is none) in {}: {members}",
            display(&manifest)
        )),
    }
    if documents.is_empty() {
        steps.push(format!("add an `[[api]]` table to {} for each document", display(file)));
    }
    steps.push("run: typewright generate".to_owned());
    (written, steps)
}
