//! What the user is told, as data: collected in a [`Sink`], propagated where stages meet, rendered at the very end.

mod catalogue;
mod explain;
mod human;
mod locate;
mod machine;
mod render;

pub use catalogue::Code;
pub use render::{Format, Texts, lines, render};

use crate::near::near_name;
use crate::origins::Origins;

/// The lines (from 1) of what pointers lead to in a text, or of what is around it.
pub(crate) fn lines_of(text: &str, pointers: &[&str]) -> Vec<Option<usize>> {
    let lines = render::Text::of(text);
    let ranges = locate::locate(text, pointers).into_iter();
    ranges.map(|range| (range != (0..0)).then(|| lines.position(range.start).0)).collect()
}

/// The lines and columns (from 1) that a pointer leads to: several, where a key is there several times.
pub(crate) fn positions(text: &str, pointer: &str) -> Vec<(usize, usize)> {
    let lines = render::Text::of(text);
    locate::occurrences(text, pointer).into_iter().map(|range| lines.position(range.start)).collect()
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Something is ignored, or costs the smallest thing that contains it.
    Warning,
    /// Something could be had that was not asked for.
    Note,
}

/// Where it is: a file, and a JSON pointer into it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file as the user named it.
    pub file: String,
    /// The pointer; empty is the whole file.
    pub pointer: String,
}

/// What generated code does not have although the document describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lost {
    /// An operation.
    Operation,
    /// A request body.
    Body,
    /// A parameter of an operation.
    Parameter,
    /// A response, or its body or headers.
    Response,
    /// A credential: nobody is asked for it.
    Credential,
    /// A type: its values are free-form JSON, or not there at all.
    Type,
}

impl Lost {
    /// Everything that can be lost.
    pub const ALL: [Lost; 6] =
        [Lost::Operation, Lost::Body, Lost::Parameter, Lost::Response, Lost::Credential, Lost::Type];

    /// What it is called.
    pub fn noun(self) -> &'static str {
        match self {
            Lost::Operation => "operation",
            Lost::Body => "request body",
            Lost::Parameter => "parameter",
            Lost::Response => "response",
            Lost::Credential => "credential",
            Lost::Type => "type",
        }
    }
}

/// One thing that the user is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// From the closed catalogue.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// Where.
    pub place: Option<Place>,
    /// Line and column (from 1) where a parser has already said so, and the pointer would not help.
    pub position: Option<(usize, usize)>,
    /// What to write instead.
    pub help: Option<String>,
    /// Other places that have to do with it, and what is there.
    pub related: Vec<(Place, String)>,
    /// What the generated code lacks because of it.
    pub lost: Option<Lost>,
    /// Whether the place is where the author wrote it, and not where normalising has put it.
    pub settled: bool,
}

impl Diagnostic {
    /// An error.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: Severity::Error,
            message: message.into(),
            place: None,
            position: None,
            help: None,
            related: Vec::new(),
            lost: None,
            settled: false,
        }
    }

    /// A warning.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, message) }
    }

    /// A note.
    pub fn note(code: Code, message: impl Into<String>) -> Self {
        Diagnostic { severity: Severity::Note, ..Diagnostic::error(code, message) }
    }

    /// Says where.
    pub fn at(mut self, file: &str, pointer: impl Into<String>) -> Self {
        self.place = Some(Place { file: file.to_owned(), pointer: pointer.into() });
        self
    }

    /// Says what there is in another place of the same file that has to do with it.
    pub fn related(mut self, pointer: impl Into<String>, what: impl Into<String>) -> Self {
        let file = self.place.as_ref().map(|place| place.file.clone()).unwrap_or_default();
        self.related.push((Place { file, pointer: pointer.into() }, what.into()));
        self
    }

    /// Says what the generated code lacks because of it.
    pub fn lost(mut self, lost: impl Into<Option<Lost>>) -> Self {
        self.lost = lost.into();
        self
    }

    /// Says that the place is where the author wrote it.
    pub fn settled(mut self) -> Self {
        self.settled = true;
        self
    }

    /// Says where by line and column.
    pub fn position(mut self, line: usize, column: usize) -> Self {
        self.position = Some((line, column));
        self
    }

    /// Says what to write instead.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// At least one error was reported; the sink has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// How many names of a document are compared in all. With thousands of unknown names and thousands of known ones,
/// comparing each with each would take too long.
const COMPARISONS: usize = 200_000;

/// Collects diagnostics.
#[derive(Debug)]
pub struct Sink {
    found: Vec<Diagnostic>,
    /// With how many names others may still be compared.
    comparisons: usize,
}

impl Default for Sink {
    fn default() -> Self {
        Sink { found: Vec::new(), comparisons: COMPARISONS }
    }
}

impl Sink {
    /// Reports a diagnostic.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Stops here if an error was reported, so that all problems of a stage are seen together.
    pub fn propagate(&self) -> Result<(), Failed> {
        if self.errors() == 0 { Ok(()) } else { Err(Failed) }
    }

    /// How many errors were reported.
    pub fn errors(&self) -> usize {
        self.found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
    }

    /// Makes every warning an error.
    pub fn deny_warnings(&mut self) {
        let warnings = self.found.iter_mut().filter(|diagnostic| diagnostic.severity == Severity::Warning);
        warnings.for_each(|diagnostic| diagnostic.severity = Severity::Error);
    }

    /// Makes every loss an error, and names the way out.
    pub fn refuse_losses(&mut self) {
        for diagnostic in self.found.iter_mut().filter(|found| found.severity == Severity::Warning) {
            let Some(lost) = diagnostic.lost else { continue };
            diagnostic.severity = Severity::Error;
            let way_out = format!("to generate without this {}, pass `--lenient`", lost.noun());
            diagnostic.help = Some(match diagnostic.help.take() {
                Some(help) => format!("{help}\n{way_out}"),
                None => way_out,
            });
        }
    }

    /// Makes what has one of these codes an error.
    pub fn deny(&mut self, codes: &[Code]) {
        let denied = self.found.iter_mut().filter(|diagnostic| codes.contains(&diagnostic.code));
        denied.for_each(|diagnostic| diagnostic.severity = Severity::Error);
    }

    /// Forgets what has one of these codes, unless it is an error.
    pub fn allow(&mut self, codes: &[Code]) {
        self.found.retain(|found| found.severity == Severity::Error || !codes.contains(&found.code));
    }

    /// Forgets what only points out what could be had.
    pub fn drop_notes(&mut self) {
        self.found.retain(|diagnostic| diagnostic.severity != Severity::Note);
    }

    /// Leads places in what was moved back to where it was written.
    pub fn relocate(&mut self, origins: &Origins) {
        for diagnostic in self.found.iter_mut().filter(|diagnostic| !diagnostic.settled) {
            diagnostic.settled = true;
            let related = diagnostic.related.iter_mut().map(|(place, _)| place);
            for place in diagnostic.place.iter_mut().chain(related) {
                if let Some(file) = origins.lead_back(&mut place.pointer) {
                    place.file = origins.file(&file);
                }
            }
        }
    }

    /// Returns the name of a document that differs by little, as long as there are comparisons left.
    pub(crate) fn suggest<'a>(&mut self, known: impl Iterator<Item = &'a str>, name: &str) -> Option<&'a str> {
        let left = &mut self.comparisons;
        let known = known.take_while(|_| {
            *left = left.saturating_sub(1);
            *left > 0
        });
        near_name(known, name)
    }

    /// Everything that was reported.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.found
    }
}

#[cfg(test)]
mod tests {
    use super::{COMPARISONS, Sink};

    #[test]
    fn comparisons_are_limited() {
        let mut sink = Sink::default();
        let known: Vec<String> = (0..1000).map(|index| format!("name{index}")).collect();
        let mut near = || sink.suggest(known.iter().map(String::as_str), "nome7").map(str::to_owned);
        assert_eq!(near().as_deref(), Some("name7"));
        let found = (0..COMPARISONS).filter(|_| near().is_some()).count();
        assert!((100..=COMPARISONS / 1000).contains(&found), "{found}");
    }
}
