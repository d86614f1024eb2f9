//! Diagnostics as rustc prints them.

use super::render::{Located, Report, Text};
use super::{Diagnostic, Place, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, Title};
use std::ops::Range;

/// Prints diagnostics, without colour unless asked for.
pub(super) fn print(report: &Report<'_>, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let rendered: Vec<_> = report.folded.iter().map(|places| one(places, report, &renderer)).collect();
    rendered.join("\n\n")
}

/// More places are counted, not listed.
const LISTED: usize = 3;

/// Where else something is, by line and column.
fn others(places: &[Located<'_>], report: &Report<'_>) -> Option<String> {
    let ((_, first), rest) = places.split_first()?;
    let file = |found: &Diagnostic| found.place.as_ref().map(|place| place.file.clone());
    let listed = rest.iter().take(LISTED).map(|(range, other)| {
        let (line, column) = report.position(other, range.start);
        let name = file(other).filter(|name| Some(name) != file(first).as_ref());
        format!("{}{line}:{column}", name.map(|name| name + ":").unwrap_or_default())
    });
    let listed = listed.collect::<Vec<_>>().join(", ");
    let more = match rest.len().checked_sub(LISTED) {
        Some(more @ 1..) => format!(" and {more} more"),
        _ => String::new(),
    };
    let places = if rest.len() == 1 { "place" } else { "places" };
    (!rest.is_empty()).then(|| format!("the same in {} other {places}: {listed}{more}", rest.len()))
}

/// A line longer than this is machine-made; only what is around the place is shown of it.
const LONG: usize = 2000;
const AROUND: usize = 60;

/// The lines that a diagnostic points into: the renderer walks all the text that it is given.
struct Excerpt<'a> {
    text: &'a str,
    /// The number of its first line, from 1.
    line: usize,
    /// Where the place is in the excerpt.
    range: Range<usize>,
    /// The column in the file, where the excerpt does not start with its line.
    column: Option<usize>,
}

impl<'a> Excerpt<'a> {
    fn of(Text { text, starts, .. }: &Text<'a>, range: &Range<usize>) -> Self {
        let line = starts.partition_point(|start| *start <= range.start).max(1);
        let start = starts[line - 1];
        let end = text[range.end..].find('\n').map_or(text.len(), |length| range.end + length);
        if end - start <= LONG {
            return Excerpt {
                text: &text[start..end],
                line,
                range: range.start - start..range.end - start,
                column: None,
            };
        }
        let boundary = |at: usize| (at..=end).find(|&at| text.is_char_boundary(at)).unwrap_or(end);
        let from = boundary(range.start.saturating_sub(AROUND).max(start));
        let last = boundary(range.end.min(range.start + AROUND));
        let to = boundary((last + AROUND).min(end));
        let column = 1 + text[start..range.start].chars().count();
        Excerpt { text: &text[from..to], line, range: range.start - from..last - from, column: Some(column) }
    }
}

fn one(places: &[Located<'_>], report: &Report<'_>, renderer: &Renderer) -> String {
    let [(range, diagnostic), ..] = places else { return String::new() };
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&diagnostic.message).id(diagnostic.code.as_str());
    let mut group = match &diagnostic.place {
        Some(place) => shown(title, AnnotationKind::Primary, place, range, report),
        None => Group::with_title(title),
    };
    if let Some(others) = others(places, report) {
        group = group.element(Level::NOTE.message(others));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    let related = diagnostic.related.iter().map(|(place, what)| {
        let title = Level::NOTE.secondary_title(what);
        shown(title, AnnotationKind::Context, place, &report.range(place), report)
    });
    let groups: Vec<Group<'_>> = std::iter::once(group).chain(related).collect();
    renderer.render(&groups)
}

/// A title with the lines that a place is in, if there are any.
fn shown<'a>(
    title: Title<'a>,
    kind: AnnotationKind,
    place: &'a Place,
    range: &Range<usize>,
    report: &'a Report<'_>,
) -> Group<'a> {
    let text = report.texts.get(place.file.as_str()).filter(|text| !text.text.trim_start().is_empty());
    let Some(text) = text else { return title.element(Origin::path(place.file.as_str())) };
    let excerpt = Excerpt::of(text, range);
    let mut annotation = kind.span(excerpt.range);
    if !place.pointer.is_empty() {
        annotation = annotation.label(format!("#{}", place.pointer));
    }
    let snippet = Snippet::source(excerpt.text).line_start(excerpt.line).annotation(annotation);
    match excerpt.column {
        None => title.element(snippet.path(place.file.as_str())),
        Some(column) => {
            let origin = Origin::path(place.file.as_str()).line(excerpt.line).char_column(column);
            title.element(origin).element(snippet)
        }
    }
}
