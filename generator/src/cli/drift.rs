//! Files that are not as `generate` would write them: a diff for people, a diagnostic each for programs.

use std::path::{Path, PathBuf};
use typewright::diagnostics::{Code, Diagnostic, Sink};
use typewright::load::{Files, display};
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

/// The pointer into the document that stands in a comment at a line or before it.
fn pointer(text: &str, line: usize) -> Option<String> {
    let comments: Vec<&str> = text.lines().take(line + 1).filter(|line| line.trim_start().starts_with("///")).collect();
    let said = comments.into_iter().rev().find_map(|line| line.split_once("`#/")?.1.split_once('`'));
    said.map(|(pointer, _)| format!("/{pointer}"))
}
