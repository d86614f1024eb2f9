//! Diagnostics as rustc prints them.

use super::locate::locate;
use super::{Diagnostic, Severity};
use crate::load::Files;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::collections::BTreeMap;
use std::ops::Range;

/// Prints diagnostics, sorted by place, without colour unless asked for.
pub fn render(diagnostics: &[Diagnostic], files: &Files, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut located: Vec<_> = ranges(diagnostics, files).into_iter().zip(diagnostics).collect();
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

/// Where each diagnostic is; a file is searched once for all pointers into it.
fn ranges(diagnostics: &[Diagnostic], files: &Files) -> Vec<Range<usize>> {
    let mut by_file: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
    let mut ranges = vec![0..0; diagnostics.len()];
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        let Some(place) = &diagnostic.place else { continue };
        let Some(text) = files.text(&place.file) else { continue };
        match diagnostic.position {
            Some((line, column)) => ranges[index] = position(text, line, column),
            None => by_file.entry(&place.file).or_default().push((index, &place.pointer)),
        }
    }
    for (file, places) in by_file {
        let pointers: Vec<&str> = places.iter().map(|(_, pointer)| *pointer).collect();
        let found = locate(files.text(file).unwrap_or_default(), &pointers);
        places.iter().zip(found).for_each(|((index, _), range)| ranges[*index] = range);
    }
    ranges
}

/// A line and column (from 1) as an empty range of bytes.
fn position(text: &str, line: usize, column: usize) -> Range<usize> {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    let offset = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(byte, _)| byte);
    let offset = offset.min(rest.trim_end().len());
    start + offset..start + offset
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
