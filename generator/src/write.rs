//! text -> disk, or a diff: the only writer.
//!
//! A file is ours if it carries the mark of the banner. What is not ours is never touched; what is ours and no longer
//! written is removed.

use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::emit::Output;
use crate::load::display;
use std::io;
use std::path::{Path, PathBuf};

/// What every banner says.
pub const MARK: &str = "Written by typewright";

/// The files of one output folder.
#[derive(Debug)]
pub struct Tree {
    /// The folder.
    pub root: PathBuf,
    /// Every file in it that should be there.
    pub files: Vec<Output>,
    /// The folders below `root` whose other files of ours are removed; empty is all of `root`.
    pub owned: Vec<String>,
}

/// What is to be done with a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Change {
    /// It is as it should be.
    Same,
    /// It has this text (none if it is missing) and should have the other.
    Write(Option<String>, String),
    /// It should not be there.
    Remove(String),
}

/// Compares a folder with what should be in it.
pub fn compare(tree: &Tree, sink: &mut Sink) -> Vec<(PathBuf, Change)> {
    let mut changes = Vec::new();
    for file in &tree.files {
        let path = tree.root.join(&file.path);
        let change = match std::fs::read_to_string(&path) {
            Ok(found) if found == file.text => Change::Same,
            Ok(found) if !is_ours(&found) => {
                sink.report(
                    Diagnostic::error(Code::NotOurs, format!("`{}` is in the way", display(&path)))
                        .help("it was not written by typewright: move it away, or generate elsewhere"),
                );
                continue;
            }
            Ok(found) => Change::Write(Some(found), file.text.clone()),
            Err(_) => Change::Write(None, file.text.clone()),
        };
        changes.push((path, change));
    }
    let mut present = Vec::new();
    match tree.owned.is_empty() {
        true => list(&tree.root, &mut present),
        false => tree.owned.iter().for_each(|folder| list(&tree.root.join(folder), &mut present)),
    }
    let wanted: std::collections::HashSet<PathBuf> = tree.files.iter().map(|file| tree.root.join(&file.path)).collect();
    present.sort();
    for path in present.into_iter().filter(|path| !wanted.contains(path)) {
        if let Ok(text) = std::fs::read_to_string(&path)
            && is_ours(&text)
        {
            changes.push((path, Change::Remove(text)));
        }
    }
    changes
}

fn is_ours(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.contains(MARK))
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        match is_folder {
            true if matches!(path.file_name().and_then(|name| name.to_str()), Some("target" | ".git")) => {}
            true => list(&path, found),
            false => found.push(path),
        }
    }
}

/// How many files were written, left alone and removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Written, because they were missing or different.
    pub written: usize,
    /// As they should be.
    pub unchanged: usize,
    /// Removed.
    pub removed: usize,
}

/// Carries out the changes.
pub fn apply(changes: &[(PathBuf, Change)], sink: &mut Sink) -> Result<Counts, Failed> {
    let mut counts = Counts::default();
    for (path, change) in changes {
        let done = match change {
            Change::Same => {
                counts.unchanged += 1;
                Ok(())
            }
            Change::Write(_, text) => {
                counts.written += 1;
                replace(path, text)
            }
            Change::Remove(_) => {
                counts.removed += 1;
                remove(path)
            }
        };
        if let Err(error) = done {
            let message = format!("cannot write `{}`: {}", display(path), error.kind());
            sink.report(Diagnostic::error(Code::Unwritable, message).help("check that the folder can be written to"));
            return Err(Failed);
        }
    }
    Ok(counts)
}

/// A reader never sees half a file.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)?;
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".typewright-new");
    let temporary = folder.join(name);
    std::fs::write(&temporary, text)?;
    std::fs::rename(&temporary, path)
}

/// Folders that this leaves empty go too.
fn remove(path: &Path) -> io::Result<()> {
    std::fs::remove_file(path)?;
    let mut folder = path.parent();
    while let Some(parent) = folder.filter(|parent| std::fs::remove_dir(parent).is_ok()) {
        folder = parent.parent();
    }
    Ok(())
}

/// Writes a file of a build script's, if it is different.
pub fn single(path: &Path, text: &str) -> io::Result<()> {
    match std::fs::read_to_string(path) {
        Ok(found) if found == text => Ok(()),
        _ => replace(path, text),
    }
}
