//! Files that are not as `generate` would write them: a diff for people, a diagnostic each for programs.

use std::path::{Path, PathBuf};
use typewright::diagnostics::{Code, Diagnostic, Sink};
use typewright::load::Files;
use typewright::path::display;
use typewright::write::{Change, Planned};

/// A file that differs, before and after.
struct Drifted<'a> {
    path: &'a Path,
    before: &'a str,
    after: &'a str,
    what: &'static str,
}

fn drifted(changes: &[Planned]) -> impl Iterator<Item = Drifted<'_>> {
    changes.iter().filter_map(|(path, change)| {
        let (before, after, what) = match change {
            Change::Same => return None,
            Change::Write(None, after) => ("", after.as_str(), "is missing"),
            Change::Write(Some(before), after) => (before.as_str(), after.as_str(), "is out of date"),
            Change::Remove(before) => (before.as_str(), "", "is no longer generated"),
        };
        Some(Drifted { path, before, after, what })
    })
}

/// A unified diff of every file that differs.
pub fn diff(changes: &[Planned]) -> String {
    let each = drifted(changes).map(|Drifted { path, before, after, .. }| {
        let path = display(path);
        let diff = similar::TextDiff::from_lines(before, after);
        diff.unified_diff().header(&path, &format!("{path} (generated)")).to_string()
    });
    each.collect()
}

/// Reports every file that differs: at the place of the document that its first difference is from, where generated
/// code says so, and otherwise at the first line that differs.
pub fn report(
    changes: &[Planned],
    document: &dyn Fn(&Path) -> Option<PathBuf>,
    fix: &str,
    files: &mut Files,
    sink: &mut Sink,
) {
    for Drifted { path, before, after, what } in drifted(changes) {
        let name = display(path);
        let message = format!("`{name}` {what}");
        let line = 1 + before.lines().zip(after.lines()).take_while(|(before, after)| before == after).count();
        let found = Diagnostic::error(Code::Drift, message).help(format!("run `{fix}` and commit the result"));
        let source = document(path).map(|document| display(&document)).zip(pointer(after, line));
        sink.report(match source {
            Some((document, pointer)) => found.at(&document, pointer),
            None => {
                files.remember(&name, before);
                found.at(&name, "").position(line.min(before.lines().count().max(1)), 1)
            }
        });
    }
}

/// The pointer into the document that the comment around a line says, or the nearest comment before it.
fn pointer(text: &str, line: usize) -> Option<String> {
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    let (before, after) = lines.split_at(line.saturating_sub(1).min(lines.len()));
    let around = after.iter().take_while(|line| line.starts_with("///"));
    around.chain(before.iter().rev()).filter(|line| line.starts_with("///")).find_map(|line| {
        let quoted: Vec<&str> = line.split('`').skip(1).step_by(2).collect();
        quoted.into_iter().rev().find_map(pointer_of)
    })
}

/// What stands in quotes, where it is a pointer or, as methods of a trait have it, a method and a path.
fn pointer_of(quoted: &str) -> Option<String> {
    if let Some(pointer) = quoted.strip_prefix('#').filter(|pointer| pointer.starts_with('/')) {
        return Some(pointer.to_owned());
    }
    let (method, path) = quoted.split_once(' ')?;
    let is_method = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
    let path = path.replace('~', "~0").replace('/', "~1");
    (is_method && path.starts_with("~1")).then(|| format!("/paths/{path}/{}", method.to_ascii_lowercase()))
}
