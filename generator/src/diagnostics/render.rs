//! Diagnostics as rustc prints them.

use super::locate::locate;
use super::{Diagnostic, Severity};
use crate::load::Files;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::ops::Range;

/// Prints diagnostics, sorted by place, without colour unless asked for.
pub fn render(diagnostics: &[Diagnostic], files: &Files, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut located: Vec<_> = diagnostics.iter().map(|diagnostic| (range(diagnostic, files), diagnostic)).collect();
    located.sort_by(|(left_range, left), (right_range, right)| {
        let key = |range: &Range<usize>, found: &Diagnostic| {
            (found.place.as_ref().map(|place| place.file.clone()), range.start, found.severity, found.code)
        };
        key(left_range, left).cmp(&key(right_range, right))
    });
    located.dedup();
    let rendered: Vec<_> = located.iter().map(|(range, diagnostic)| one(diagnostic, range, files, &renderer)).collect();
    rendered.join("\n\n")
}

fn range(diagnostic: &Diagnostic, files: &Files) -> Range<usize> {
    let Some(text) = diagnostic.place.as_ref().and_then(|place| files.text(&place.file)) else { return 0..0 };
    match (diagnostic.position, &diagnostic.place) {
        (Some((line, column)), _) => {
            let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let rest = &text[start.min(text.len())..];
            let offset = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(byte, _)| byte);
            let offset = offset.min(rest.trim_end().len());
            start + offset..start + offset
        }
        (None, Some(place)) => locate(text, &place.pointer),
        (None, None) => 0..0,
    }
}

fn one(diagnostic: &Diagnostic, range: &Range<usize>, files: &Files, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&diagnostic.message).id(diagnostic.code.as_str());
    let source = diagnostic.place.as_ref().and_then(|place| Some((place, files.text(&place.file)?)));
    let pointer = diagnostic.place.as_ref().map(|place| place.pointer.as_str()).unwrap_or_default();
    let mut group = match (&diagnostic.place, &source) {
        (_, Some((place, text))) if !text.trim().is_empty() => {
            let mut annotation = AnnotationKind::Primary.span(range.clone());
            if !pointer.is_empty() {
                annotation = annotation.label(format!("#{pointer}"));
            }
            title.element(Snippet::source(*text).path(place.file.as_str()).annotation(annotation))
        }
        (Some(place), _) => title.element(annotate_snippets::Origin::path(place.file.as_str())),
        (None, _) => Group::with_title(title),
    };
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}
