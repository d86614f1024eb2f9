//! text -> disk, or a diff: the only writer.
//!
//! [`MANIFEST`] lists the files that an output folder got from us. A file that is not listed belongs to somebody else and
//! is never touched. A listed file is ours as long as it has its banner or, where it has none, its hash: a vendored
//! runtime that somebody mended is not overwritten.

use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::emit::Output;
use crate::path::display;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// How every banner starts.
pub const MARK: &str = "Written by typewright";

/// The file in an output folder that lists what was written there.
pub const MANIFEST: &str = "typewright.manifest";

/// The files of one output folder.
#[derive(Debug, Default)]
pub struct Tree {
    /// The folder.
    pub root: PathBuf,
    /// The document or the configuration that everything is from, as seen from the folder.
    pub source: String,
    /// Every file in it that should be there, but for the manifest.
    pub files: Vec<Output>,
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

/// A file of a tree, and what is to be done with it.
pub type Planned = (PathBuf, Change);

/// Compares a folder with what should be in it. With `force`, files of others are overwritten where ours belong.
pub fn compare(tree: &Tree, force: bool, sink: &mut Sink) -> Vec<Planned> {
    if tree.root.symlink_metadata().is_ok() && !tree.root.is_dir() {
        let message = format!("`{}` is not a folder", display(&tree.root));
        sink.report(Diagnostic::error(Code::NotOurs, message).help("generate into another folder, or move it away"));
        return Vec::new();
    }
    let (owner, listed) = listed(&tree.root.join(MANIFEST));
    if let Some(owner) = owner.filter(|owner| *owner != tree.source) {
        let message = format!("the files in `{}` are from `{owner}`, not from `{}`", display(&tree.root), tree.source);
        let help = format!(
            "generate into another folder; if this takes its place, write `{FROM}{}` in the first line of `{}`",
            tree.source,
            display(&tree.root.join(MANIFEST))
        );
        sink.report(Diagnostic::error(Code::NotOurs, message).help(help));
        return Vec::new();
    }
    let wanted: BTreeMap<&str, &str> = tree.files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let mut changes = Vec::new();
    for (name, text) in &wanted {
        let path = tree.root.join(name);
        let change = match Found::within(&tree.root, name) {
            Found::Nothing => Change::Write(None, (*text).to_owned()),
            Found::Text(found) if is_same(&found, text) => Change::Same,
            Found::Text(found) if force || is_ours(listed.get(*name), &found) => {
                Change::Write(Some(found), (*text).to_owned())
            }
            Found::Bytes if force => Change::Write(Some(String::new()), (*text).to_owned()),
            found => {
                let message = format!("`{}` is in the way: Typewright did not write it", display(&path));
                let help = match (found, listed.contains_key(*name)) {
                    (Found::Other, _) => "it is a folder or a link, or in a linked folder: move it away",
                    (_, true) => "somebody changed it: move your version away and generate again, or pass `--force`",
                    (_, false) => "move it away, generate into another folder, or pass `--force` to overwrite it",
                };
                sink.report(Diagnostic::error(Code::NotOurs, message).help(help));
                continue;
            }
        };
        changes.push((path, change));
    }
    for (name, signs) in listed.iter().filter(|(name, _)| !wanted.contains_key(name.as_str())) {
        let path = tree.root.join(name);
        match Found::within(&tree.root, name) {
            Found::Text(found) if force || is_ours(Some(signs), &found) => changes.push((path, Change::Remove(found))),
            Found::Nothing => {}
            _ => {
                let message = format!("`{}` is no longer generated, but was changed by hand", display(&path));
                sink.report(
                    Diagnostic::warning(Code::NotOurs, message).help("it stays: remove it, or keep it as yours"),
                );
            }
        }
    }
    let folders: BTreeSet<PathBuf> =
        wanted.keys().chain([&MANIFEST]).filter_map(|name| Some(tree.root.join(name).parent()?.to_owned())).collect();
    let left = folders.iter().flat_map(|folder| abandoned(folder));
    changes.extend(left.map(|path| (path, Change::Remove(String::new()))));
    let manifest = manifest(&tree.source, &wanted);
    let path = tree.root.join(MANIFEST);
    changes.push(match Found::at(&path) {
        Found::Text(found) if is_same(&found, &manifest) => (path, Change::Same),
        Found::Text(found) => (path, Change::Write(Some(found), manifest)),
        _ => (path, Change::Write(None, manifest)),
    });
    changes
}

/// What is at a path.
enum Found {
    Nothing,
    Text(String),
    /// A file that is no text, or that cannot be read.
    Bytes,
    /// A folder, a link, a device, or anything behind a linked folder. We write none of these.
    Other,
}

impl Found {
    /// What is at a path below a folder, without following links below it.
    fn within(root: &Path, name: &str) -> Self {
        let mut folder = root.to_owned();
        let is_linked = name.rsplit_once('/').is_some_and(|(folders, _)| {
            folders.split('/').any(|part| {
                folder.push(part);
                folder.is_symlink()
            })
        });
        if is_linked { Found::Other } else { Found::at(&root.join(name)) }
    }

    fn at(path: &Path) -> Self {
        let is_file = match fs::symlink_metadata(path) {
            Ok(found) => found.is_file(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::Nothing,
            Err(_) => false,
        };
        // Reading anything else may never end.
        match is_file.then(|| fs::read(path).map(String::from_utf8)) {
            Some(Ok(Ok(text))) => Found::Text(text),
            Some(_) => Found::Bytes,
            None => Found::Other,
        }
    }
}

/// Version control may end lines in another way.
fn is_same(found: &str, wanted: &str) -> bool {
    found == wanted || found.replace("\r\n", "\n") == wanted
}

/// Whether a file is as its line of the manifest says.
fn is_ours(listed: Option<&Vec<String>>, found: &str) -> bool {
    listed.is_some_and(|signs| signs.contains(&sign_of(found)))
}

/// How a file is known again. A file with a banner may be changed by anybody and is still ours, and the manifest stays
/// the same when such a file is generated anew.
fn sign_of(text: &str) -> String {
    match text.lines().next().is_some_and(|line| line.contains(MARK)) {
        true => BANNER.to_owned(),
        false => Sha256::digest(text.replace("\r\n", "\n")).iter().take(16).map(|byte| format!("{byte:02x}")).collect(),
    }
}

const BANNER: &str = "banner";

fn manifest(source: &str, files: &BTreeMap<&str, &str>) -> String {
    let lines = files.iter().map(|(path, text)| format!("{} {path}\n", sign_of(text)));
    format!(
        "{FROM}{source}\n# The files that are kept up to date here, and their hashes where they have no banner.\n{}",
        lines.collect::<String>()
    )
}

/// How the first line of a manifest starts.
const FROM: &str = "# Written by typewright from ";

/// How listed files are known again. After a merge one file may have several signs.
type Listed = BTreeMap<String, Vec<String>>;

/// What a manifest's files are from, and the files. Lines that are none, as a merge leaves them, are passed over.
fn listed(path: &Path) -> (Option<String>, Listed) {
    let Found::Text(text) = Found::at(path) else { return Default::default() };
    let entry = |line: &str| {
        let (sign, name) = line.split_once(' ')?;
        let is_sign = sign == BANNER || (sign.len() == 32 && sign.bytes().all(|byte| byte.is_ascii_hexdigit()));
        // A name never leads out of the folder.
        let parts = || name.split('/');
        let is_name = parts().all(|part| !matches!(part, "" | "." | "..")) && !name.contains(['\\', ':']);
        (is_sign && is_name).then(|| (name.to_owned(), sign.to_owned()))
    };
    let mut listed = Listed::new();
    for (name, sign) in text.lines().filter_map(entry) {
        listed.entry(name).or_default().push(sign);
    }
    let owner = text.lines().find_map(|line| line.strip_prefix(FROM)).map(|owner| owner.trim().to_owned());
    (owner, listed)
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

/// Carries out the changes: everything is written beside its place first, so that a failure changes nothing, and then
/// put there. The manifest is the last.
pub fn apply<'c>(changes: &'c [Planned], sink: &mut Sink) -> Result<Counts, Failed> {
    let mut staged: Vec<(PathBuf, &'c Path)> = Vec::new();
    let mut failed = None;
    for (path, change) in changes {
        let Change::Write(_, text) = change else { continue };
        match stage(path, text) {
            Ok(temporary) => staged.push((temporary, path)),
            Err(error) => {
                failed = Some((path.as_path(), error));
                break;
            }
        }
    }
    // As long as the manifest lists what is removed, another run can finish this one.
    let (manifests, files): (Vec<_>, Vec<_>) = staged.iter().partition(|(_, path)| path.ends_with(MANIFEST));
    let placed = |staged: Vec<&(PathBuf, &'c Path)>| {
        staged.into_iter().find_map(|(temporary, path)| Some((*path, fs::rename(temporary, path).err()?)))
    };
    if failed.is_none() {
        failed = placed(files);
    }
    if failed.is_none() {
        let removed = changes.iter().filter(|(_, change)| matches!(change, Change::Remove(_)));
        failed = removed.into_iter().find_map(|(path, _)| Some((path.as_path(), remove(path).err()?)));
    }
    if failed.is_none() {
        failed = placed(manifests);
    }
    if let Some((path, error)) = failed {
        // Those that are in their places are not found.
        staged.iter().for_each(|(temporary, _)| _ = fs::remove_file(temporary));
        let message = format!("cannot write `{}`: {}", display(path), error.kind());
        sink.report(Diagnostic::error(Code::Unwritable, message).help("check that the folder can be written to"));
        return Err(Failed);
    }
    let count = |is: fn(&Change) -> bool| changes.iter().filter(|(_, change)| is(change)).count();
    Ok(Counts {
        written: staged.len(),
        unchanged: count(|change| *change == Change::Same),
        removed: count(|change| matches!(change, Change::Remove(_))),
    })
}

static STAGED: AtomicUsize = AtomicUsize::new(0);

/// How the names of staged files start. The number of the process and one of the file follow.
const STAGE: &str = ".typewright-";

/// Staged files in a folder that a process has left behind when it was killed.
fn abandoned(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut left: Vec<PathBuf> = entries
        .filter(|entry| {
            let name = entry.file_name();
            let numbers = name.to_str().and_then(|name| name.strip_prefix(STAGE)?.split_once('-'));
            let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let is_file = entry.file_type().is_ok_and(|found| found.is_file());
            numbers.is_some_and(|(process, number)| {
                is_number(process) && is_number(number) && is_file && !is_running(process, &entry.path())
            })
        })
        .map(|entry| entry.path())
        .collect();
    left.sort();
    left
}

/// Whether a process may still want its staged file. Where processes are no files, it has a minute.
fn is_running(process: &str, staged: &Path) -> bool {
    if Path::new("/proc/self").exists() {
        return Path::new("/proc").join(process).exists();
    }
    let age = staged.metadata().and_then(|found| found.modified()).ok().and_then(|time| time.elapsed().ok());
    age.is_none_or(|age| age.as_secs() < 60)
}

/// Writes a text to a file beside the one that it is for. Nobody else has that file, or a link of its name.
fn stage(path: &Path, text: &str) -> io::Result<PathBuf> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    let process = std::process::id();
    for _ in 0..100 {
        let number = STAGED.fetch_add(1, Ordering::Relaxed);
        let temporary = folder.join(format!("{STAGE}{process}-{number}"));
        match fs::File::create_new(&temporary) {
            Ok(mut file) => {
                let written = file.write_all(text.as_bytes());
                return written.map(|()| temporary.clone()).inspect_err(|_| _ = fs::remove_file(&temporary));
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Folders that this leaves empty go too.
fn remove(path: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    let mut folder = path.parent();
    while let Some(parent) = folder.filter(|parent| fs::remove_dir(parent).is_ok()) {
        folder = parent.parent();
    }
    Ok(())
}

/// Writes one file that belongs to no tree, if it is different. A reader never sees half of it.
pub fn single(path: &Path, text: &str) -> io::Result<()> {
    match fs::read_to_string(path) {
        Ok(found) if found == text => Ok(()),
        _ => {
            // A link stays one.
            let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
            stage(&path, text).and_then(|temporary| fs::rename(temporary, path))
        }
    }
}
