//! Diagnostics as text: found, sorted by place, folded, and printed in one of several formats.

use super::locate::locate;
use super::{Diagnostic, Place, Severity, human, machine};
use crate::escape;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// The texts that places lead into.
pub trait Texts {
    /// Returns the text of a file.
    fn text(&self, name: &str) -> Option<&str>;
}

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Format {
    /// As rustc prints them.
    #[default]
    Human,
    /// The same with colours.
    #[cfg_attr(feature = "cli", value(skip))]
    Coloured,
    /// A line each.
    Short,
    /// An object of JSON on a line each.
    Json,
    /// Commands that GitHub shows beside the lines of a change.
    Github,
    /// One document of SARIF 2.1.0.
    Sarif,
}

/// Prints diagnostics, sorted by place.
pub fn render(diagnostics: &[Diagnostic], files: &dyn Texts, format: Format) -> String {
    let report = Report::of(diagnostics, files);
    match format {
        Format::Human => escape::terminal(&human::print(&report, false)),
        Format::Coloured => escape::terminal(&human::print(&report, true)),
        Format::Short => escape::terminal(&machine::short(&report)),
        Format::Json => machine::json(&report),
        Format::Github => machine::github(&report),
        Format::Sarif => machine::sarif(&report),
    }
}

/// Diagnostics on a line each, place and remedy included, sorted by place.
pub fn lines(diagnostics: &[Diagnostic], files: &dyn Texts) -> Vec<(Severity, String)> {
    machine::lines(&Report::of(diagnostics, files))
}

/// Diagnostics and where they are.
pub(super) struct Report<'a> {
    /// By their places; what is said of several is together.
    pub folded: Vec<Vec<Located<'a>>>,
    pub texts: BTreeMap<&'a str, Text<'a>>,
}

impl<'a> Report<'a> {
    fn of(diagnostics: &'a [Diagnostic], files: &'a dyn Texts) -> Self {
        let mut located: Vec<_> = ranges(diagnostics, files).into_iter().zip(diagnostics).collect();
        located.sort_by(|(left_range, left), (right_range, right)| {
            let key = |range: &Range<usize>, found: &Diagnostic| {
                (found.place.as_ref().map(|place| place.file.clone()), range.start, found.severity, found.code)
            };
            key(left_range, left).cmp(&key(right_range, right))
        });
        located.dedup();
        let mut texts: BTreeMap<&str, Text<'_>> = BTreeMap::new();
        let related = diagnostics.iter().flat_map(|diagnostic| &diagnostic.related).map(|(place, _)| place);
        for place in diagnostics.iter().filter_map(|diagnostic| diagnostic.place.as_ref()).chain(related) {
            if let Some(text) = files.text(&place.file) {
                texts.entry(&place.file).or_insert_with(|| Text::of(text));
            }
        }
        Report { folded: fold(located), texts }
    }

    /// Where a place is in its file.
    pub fn range(&self, place: &Place) -> Range<usize> {
        let found = self.texts.get(place.file.as_str()).and_then(|text| locate(text.text, &[&place.pointer]).pop());
        found.unwrap_or_default()
    }

    /// Line and column of an offset into the file of a diagnostic, from 1.
    pub fn position(&self, found: &Diagnostic, offset: usize) -> (usize, usize) {
        let text = found.place.as_ref().and_then(|place| self.texts.get(place.file.as_str()));
        text.map_or((1, 1), |text| text.position(offset))
    }
}

/// A diagnostic, and where it is.
pub(super) type Located<'a> = (Range<usize>, &'a Diagnostic);

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

/// Where each diagnostic is; a file is searched once for all pointers into it.
fn ranges(diagnostics: &[Diagnostic], files: &dyn Texts) -> Vec<Range<usize>> {
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
pub(super) struct Text<'a> {
    pub text: &'a str,
    pub starts: Vec<usize>,
    /// How many characters there are before each piece of the text: a whole document may stand on one line.
    counts: Vec<usize>,
}

/// Bytes of a piece.
const PIECE: usize = 4096;

impl<'a> Text<'a> {
    pub fn of(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(index, _)| index + 1);
        let mut count = 0;
        let pieces = text.as_bytes().chunks(PIECE).map(|piece| {
            let before = count;
            count += characters(piece);
            before
        });
        Text { text, counts: pieces.collect(), starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// How many characters there are before an offset.
    fn before(&self, offset: usize) -> usize {
        // An offset at the end of the text belongs to the last piece.
        let Some(last) = self.counts.len().checked_sub(1) else { return 0 };
        let index = (offset / PIECE).min(last);
        self.counts[index] + characters(&self.text.as_bytes()[index * PIECE..offset.min(self.text.len())])
    }

    /// Line and column, from 1.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let column = self.before(offset).saturating_sub(self.before(self.starts[line - 1]));
        (line, column + 1)
    }
}

/// How many characters begin in a piece of UTF-8.
fn characters(piece: &[u8]) -> usize {
    piece.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn positions_are_those_of_characters() {
        let text = format!("{}\n{}", "\u{e9}x\u{4e2d}".repeat(5000), "a\u{1f600}b\n".repeat(3000));
        let whole = Text::of(&text);
        for (offset, _) in text.char_indices().step_by(97).chain([(text.len(), ' ')]) {
            let before = &text[..offset];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            assert_eq!(whole.position(offset), (line, column), "{offset}");
        }
        assert_eq!(Text::of("").position(0), (1, 1));
    }
}
