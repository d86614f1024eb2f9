//! Diagnostics for programs.

use super::render::{Located, Report};
use super::{Code, Severity};
use serde_json::{Value, json};

/// What a program wants to know of a diagnostic.
struct Entry<'a> {
    code: &'static str,
    severity: Severity,
    message: &'a str,
    help: Option<&'a str>,
    file: Option<&'a str>,
    pointer: &'a str,
    /// Line and column of its start and of its end, from 1.
    start: (usize, usize),
    end: (usize, usize),
    /// File, line and column of other places, and what is there.
    related: Vec<(&'a str, (usize, usize), &'a str)>,
}

fn entries<'a>(report: &'a Report<'a>) -> impl Iterator<Item = Entry<'a>> {
    report.folded.iter().flatten().map(|located| entry(report, located))
}

fn entry<'a>(report: &'a Report<'a>, (range, found): &Located<'a>) -> Entry<'a> {
    Entry {
        code: found.code.as_str(),
        severity: found.severity,
        message: &found.message,
        help: found.help.as_deref(),
        file: found.place.as_ref().map(|place| place.file.as_str()),
        pointer: found.place.as_ref().map_or("", |place| place.pointer.as_str()),
        start: report.position(found, range.start),
        end: report.position(found, range.end),
        related: (found.related.iter())
            .map(|(place, what)| {
                let start = report.range(place).start;
                let text = report.texts.get(place.file.as_str());
                (place.file.as_str(), text.map_or((1, 1), |text| text.position(start)), what.as_str())
            })
            .collect(),
    }
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// `file:line:column: warning[CODE]: message`
pub(super) fn short(report: &Report<'_>) -> String {
    let lines = entries(report).map(|entry| {
        let place = entry.file.map(|file| format!("{file}:{}:{}: ", entry.start.0, entry.start.1));
        format!("{}{}[{}]: {}", place.unwrap_or_default(), word(entry.severity), entry.code, entry.message)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// `file:line:column: message [CODE]; help: ..`
pub(super) fn lines(report: &Report<'_>) -> Vec<(Severity, String)> {
    let lines = entries(report).map(|entry| {
        let place = entry.file.map(|file| format!("{file}:{}:{}: ", entry.start.0, entry.start.1));
        let help = entry.help.map(|help| format!("; help: {}", help.replace('\n', "; "))).unwrap_or_default();
        let line = format!("{}{} [{}]{help}", place.unwrap_or_default(), entry.message, entry.code);
        (entry.severity, line.replace(['\n', '\r'], " "))
    });
    lines.collect()
}

pub(super) fn json(report: &Report<'_>) -> String {
    let lines = entries(report).map(|entry| {
        let place = entry.file.map(|file| {
            json!({
                "file": file, "pointer": entry.pointer,
                "line": entry.start.0, "column": entry.start.1, "endLine": entry.end.0, "endColumn": entry.end.1,
            })
        });
        let mut line = json!({
            "severity": word(entry.severity), "code": entry.code, "message": entry.message, "help": entry.help,
            "place": place,
        });
        if !entry.related.is_empty() {
            let related = entry.related.iter().map(
                |(file, (line, column), what)| json!({ "file": file, "line": line, "column": column, "message": what }),
            );
            line["related"] = related.collect();
        }
        line.to_string()
    });
    lines.collect::<Vec<_>>().join("\n")
}

pub(super) fn github(report: &Report<'_>) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let lines = entries(report).map(|entry| {
        let command = if entry.severity == Severity::Note { "notice" } else { word(entry.severity) };
        let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
        let place = entry.file.map(|file| {
            let ((line, column), (end_line, end_column)) = (entry.start, entry.end);
            format!("file={},line={line},col={column},endLine={end_line},endColumn={end_column},", property(file))
        });
        let help = entry.help.map(|help| format!("\nhelp: {help}")).unwrap_or_default();
        let message = escape(&format!("{}{help}", entry.message));
        format!("::{command} {}title={}::{message}", place.unwrap_or_default(), entry.code)
    });
    lines.collect::<Vec<_>>().join("\n")
}

pub(super) fn sarif(report: &Report<'_>) -> String {
    let results: Vec<Value> = entries(report).map(result).collect();
    let said: Vec<&str> = entries(report).map(|entry| entry.code).collect();
    let codes = Code::ALL.iter().map(|code| code.as_str()).filter(|code| said.contains(code));
    let rules: Vec<Value> = codes.map(|code| json!({ "id": code })).collect();
    let driver = json!({ "name": "typewright", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    let log = json!({ "version": "2.1.0", "runs": [{ "tool": { "driver": driver }, "results": results }] });
    format!("{log:#}")
}

fn result(entry: Entry<'_>) -> Value {
    let help = entry.help.map(|help| format!(" ({help})")).unwrap_or_default();
    let mut result = json!({
        "ruleId": entry.code,
        "level": word(entry.severity),
        "message": { "text": format!("{}{help}", entry.message) },
    });
    if let Some(file) = entry.file {
        let region = json!({
            "startLine": entry.start.0, "startColumn": entry.start.1,
            "endLine": entry.end.0, "endColumn": entry.end.1,
        });
        let physical = json!({ "artifactLocation": { "uri": file }, "region": region });
        let logical = json!([{ "fullyQualifiedName": entry.pointer }]);
        if !entry.related.is_empty() {
            let related = entry.related.iter().map(|(file, (line, column), what)| {
                let region = json!({ "startLine": line, "startColumn": column });
                let physical = json!({ "artifactLocation": { "uri": file }, "region": region });
                json!({ "physicalLocation": physical, "message": { "text": what } })
            });
            result["relatedLocations"] = related.collect();
        }
        result["locations"] = json!([{ "physicalLocation": physical, "logicalLocations": logical }]);
    }
    result
}
