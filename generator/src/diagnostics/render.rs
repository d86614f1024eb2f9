//! Diagnostics as rustc prints them.

use super::locate::locate;
use super::{Diagnostic, Severity};
use crate::load::Files;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::collections::{BTreeMap, HashMap};
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
    let folded = fold(located);
    let mut texts: BTreeMap<&str, Text<'_>> = BTreeMap::new();
    for place in diagnostics.iter().filter_map(|diagnostic| diagnostic.place.as_ref()) {
        if let Some(text) = files.text(&place.file) {
            texts.entry(&place.file).or_insert_with(|| Text::of(text));
        }
    }
    let rendered: Vec<_> = folded.iter().map(|places| one(places, &texts, &renderer)).collect();
    rendered.join("\n\n")
}

/// A diagnostic, and where it is.
type Located<'a> = (Range<usize>, &'a Diagnostic);

/// What is said of several places is said once, with the places.
fn fold(located: Vec<Located<'_>>) -> Vec<Vec<Located<'_>>> {
    let mut folded: Vec<Vec<Located<'_>>> = Vec::new();
    let mut known: HashMap<_, usize> = HashMap::new();
    for (range, found) in located {
        let key = (found.severity, found.code, &found.message, &found.help);
        // Without a place there is nothing to tell them apart by.
        match known.get(&key).filter(|_| found.place.is_some()) {
            Some(index) => folded[*index].push((range, found)),
            None => {
                known.insert(key, folded.len());
                folded.push(vec![(range, found)]);
            }
        }
    }
    folded
}

/// More places are counted, not listed.
const LISTED: usize = 3;

/// Where else something is, by line and column.
fn others(places: &[Located<'_>], texts: &BTreeMap<&str, Text<'_>>) -> Option<String> {
    let (first, rest) = places.split_first()?;
    let file = |(_, found): &Located<'_>| found.place.as_ref().map(|place| place.file.clone()).unwrap_or_default();
    let listed = rest.iter().take(LISTED).map(|other| {
        let position = texts.get(file(other).as_str()).map(|text| text.position(other.0.start));
        let (line, column) = position.unwrap_or((1, 1));
        let name = if file(other) == file(first) { String::new() } else { format!("{}:", file(other)) };
        format!("{name}{line}:{column}")
    });
    let listed = listed.collect::<Vec<_>>().join(", ");
    let more = match rest.len().checked_sub(LISTED) {
        Some(more @ 1..) => format!(" and {more} more"),
        _ => String::new(),
    };
    let places = if rest.len() == 1 { "place" } else { "places" };
    (!rest.is_empty()).then(|| format!("the same in {} other {places}: {listed}{more}", rest.len()))
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

/// A file's text and where its lines start.
struct Text<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Text<'a> {
    fn of(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(index, _)| index + 1);
        Text { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// Line and column, from 1.
    fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let column = self.text.get(self.starts[line - 1]..offset).map_or(0, |before| before.chars().count());
        (line, column + 1)
    }
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
    fn of(Text { text, starts }: &Text<'a>, range: &Range<usize>) -> Self {
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

fn one(places: &[Located<'_>], texts: &BTreeMap<&str, Text<'_>>, renderer: &Renderer) -> String {
    let [(range, diagnostic), ..] = places else { return String::new() };
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&diagnostic.message).id(diagnostic.code.as_str());
    let source = diagnostic.place.as_ref().and_then(|place| Some((place, texts.get(place.file.as_str())?)));
    let pointer = diagnostic.place.as_ref().map(|place| place.pointer.as_str()).unwrap_or_default();
    let mut group = match (&diagnostic.place, &source) {
        (_, Some((place, text))) if !text.text.trim_start().is_empty() => {
            let excerpt = Excerpt::of(text, range);
            let mut annotation = AnnotationKind::Primary.span(excerpt.range);
            if !pointer.is_empty() {
                annotation = annotation.label(format!("#{pointer}"));
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
        (Some(place), _) => title.element(Origin::path(place.file.as_str())),
        (None, _) => Group::with_title(title),
    };
    if let Some(others) = others(places, texts) {
        group = group.element(Level::NOTE.message(others));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}
