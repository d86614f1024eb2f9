//! Pages with OpenAPI in a fenced block, any number of them.

use super::credentials::identify;
use super::{CUT, INFERRED, Kind, Reading, SOURCE, legacy, merge};
use crate::config::Choices;
use crate::diagnostics::{Code, Diagnostic, Failed, Severity, Sink, lines_of};
use crate::load::Source;
use crate::normalise::{METHODS, canonical, nodes, published, read_tree};
use crate::origins::Moves;
use crate::pointer::{child, unescape};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

pub(super) const KIND: Kind = Kind { name: "fenced", about: "Markdown with OpenAPI in fences", is, read };

/// A fenced block.
struct Fence<'t> {
    /// What stands behind the backquotes.
    info: &'t str,
    /// The number of its first line, from 1.
    line: usize,
    text: String,
    /// Whether it was closed.
    closed: bool,
}

fn is(text: &str) -> bool {
    fences(text).iter().any(is_openapi)
}

fn is_openapi(fence: &Fence<'_>) -> bool {
    let starts = |key: &str| fence.text.lines().any(|line| line.trim_start_matches(['{', ' ', '"']).starts_with(key));
    let is_data = fence.info.is_empty() || ["yaml", "yml", "json"].iter().any(|known| fence.info.starts_with(known));
    is_data
        && (starts("openapi")
            || (starts("paths:") && fence.text.lines().next().is_some_and(|line| line.trim() == "paths:")))
}

/// Every fenced block of a page, without the indentation that all of it has.
fn fences(text: &str) -> Vec<Fence<'_>> {
    let mut found: Vec<Fence<'_>> = Vec::new();
    let mut open: Option<(&str, usize)> = None;
    for (number, line) in text.lines().enumerate() {
        let plain = line.trim_start();
        let ticks = plain.len() - plain.trim_start_matches('`').len();
        match open {
            None if ticks >= 3 => {
                let indent = line.len() - plain.len();
                open = Some((&plain[..ticks], indent));
                let info = plain[ticks..].trim();
                found.push(Fence { info, line: number + 2, text: String::new(), closed: false });
            }
            Some((mark, _)) if plain.starts_with(mark) && plain.trim_end().trim_start_matches('`').is_empty() => {
                open = None;
                found.iter_mut().last().into_iter().for_each(|fence| fence.closed = true);
            }
            Some((_, indent)) => {
                let own = line.get(..indent).filter(|start| start.trim().is_empty()).map_or(line, |_| &line[indent..]);
                if let Some(fence) = found.last_mut() {
                    fence.text.push_str(own);
                    fence.text.push('\n');
                }
            }
            None => {}
        }
    }
    found
}

fn read(reading: &mut Reading<'_>) -> Result<Value, Failed> {
    let text = reading.page.text.clone();
    let all = fences(&text);
    let mut parts = Vec::new();
    let mut failed = false;
    for fence in all.iter().filter(|fence| is_openapi(fence)) {
        match one(reading, fence) {
            Ok(part) => parts.push((reading.page.name.clone(), part)),
            Err(Failed) if reading.partial => {}
            Err(Failed) => failed = true,
        }
    }
    if failed {
        return Err(Failed);
    }
    let mut whole = merge::merge(parts, reading.report);
    identify(&mut whole);
    aside(reading, &text, &all, &mut whole);
    Ok(whole)
}

/// A block as a document of OpenAPI 3.0 whose nodes say where they are from.
fn one(reading: &mut Reading<'_>, fence: &Fence<'_>) -> Result<Value, Failed> {
    let name = reading.page.name.clone();
    let mut own = Sink::default();
    let before = reading.sink.errors();
    if !fence.closed {
        reading.refuse(fence.line - 1, "the page ends within this block", CUT);
    }
    // Empty lines in place of what is before it keep every place where it is on the page.
    let text = format!("{}{}", "\n".repeat(fence.line - 1), fence.text);
    let source = Source { name: name.clone(), path: reading.page.path.clone(), text: text.into(), marked: false };
    let file = reading.file();
    let part = read_tree(&source, &mut own).and_then(|tree| {
        if tree["paths"]["request"]["security"].is_object() {
            return Err(reading.refuse(
                fence.line,
                "the credentials in this block are no list",
                "begin each with a dash",
            ));
        }
        let (tree, moves) =
            if tree.get("openapi").is_none() { legacy::convert(&tree, fence.info) } else { (tree, Moves::default()) };
        let mut loose = Vec::new();
        dangling(&tree, &tree, "", &mut loose);
        let (tree, origins) = canonical(tree, &source, &Choices::default(), reading.files, &mut own)?;
        let mut tree = published(&tree);
        guess(&mut tree, own.diagnostics(), &loose);
        mark(&mut tree, &file, &source.text, |pointer| {
            origins.lead_back(pointer);
            moves.lead_back(pointer);
        });
        Ok(tree)
    });
    for found in own.diagnostics() {
        // What is ignored in a document that somebody else has written is not the reader's to mend.
        if found.severity == Severity::Error {
            let mut found = found.clone().settled();
            if reading.partial {
                found.severity = Severity::Warning;
            }
            reading.sink.report(found);
        } else {
            reading.report.remark(&name, found);
        }
    }
    let part = part?;
    agree(reading, fence, &part);
    if reading.sink.errors() > before && !reading.partial { Err(Failed) } else { Ok(part) }
}

/// What is said where something is read that is not written so.
const GUESSES: [Code; 6] =
    [Code::WrongType, Code::Missing, Code::Invalid, Code::Doubled, Code::ImpliedType, Code::UndeclaredScheme];

/// Marks what messages are about: a keyword of the nearest object around it that OpenAPI describes, or all of that.
fn guess(tree: &mut Value, found: &[Diagnostic], loose: &[(String, String)]) {
    let mut places = BTreeSet::new();
    nodes(tree, &mut |pointer| _ = places.insert(pointer.to_owned()));
    let found = found.iter().filter(|found| GUESSES.contains(&found.code));
    let found = found.filter_map(|found| {
        Some((found.place.as_ref()?.pointer.as_str(), found.message.as_str(), found.code == Code::Doubled))
    });
    let loose = loose.iter().map(|(pointer, message)| (pointer.as_str(), message.as_str(), true));
    for (pointer, message, whole) in found.chain(loose) {
        let mut node = pointer;
        while !places.contains(node) {
            let Some((before, _)) = node.rsplit_once('/') else { break };
            node = before;
        }
        let rest = pointer[node.len()..].split('/').nth(1);
        let Some(object @ Value::Object(_)) = tree.pointer_mut(node) else { continue };
        // Where two things are taken for one, none of it is sure.
        match rest.filter(|_| !whole) {
            Some(_) if object[INFERRED].is_string() => {}
            Some(keyword) => object[INFERRED][unescape(keyword)] = json!(message),
            None => {
                object[INFERRED] = json!(message);
                for (_, member) in object["properties"].as_object_mut().into_iter().flatten() {
                    member[INFERRED] = json!(message);
                }
            }
        }
    }
}

/// The places of references that lead nowhere within a tree.
fn dangling(value: &Value, whole: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
            if let Some(target) = target.filter(|target| whole.pointer(target).is_none()) {
                found.push((pointer.to_owned(), format!("`#{target}` leads nowhere")));
            }
            members.iter().for_each(|(name, inner)| dangling(inner, whole, &child(pointer, name), found));
        }
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| dangling(item, whole, &format!("{pointer}/{index}"), found));
        }
        _ => {}
    }
}

/// Says of every operation, parameter, body, response, schema and scheme where it is from.
fn mark(tree: &mut Value, page: &str, text: &str, lead_back: impl Fn(&mut String)) {
    let mut places = Vec::new();
    nodes(tree, &mut |pointer| places.push(pointer.to_owned()));
    let mut written = places.clone();
    written.iter_mut().for_each(lead_back);
    let lines = lines_of(text, &written.iter().map(String::as_str).collect::<Vec<_>>());
    for (place, line) in places.into_iter().zip(lines) {
        let from = line.map_or_else(|| page.to_owned(), |line| format!("{page}:{line}"));
        if let Some(Value::Object(members)) = tree.pointer_mut(&place)
            && !members.contains_key("$ref")
        {
            members.insert(SOURCE.to_owned(), json!(from));
        }
    }
}

/// Compares what stands behind the backquotes with the block.
fn agree(reading: &mut Reading<'_>, fence: &Fence<'_>, part: &Value) {
    let mut words = fence.info.split_whitespace().skip(1);
    let (Some(method), Some(path)) = (words.next(), words.next()) else { return };
    let method = method.to_ascii_lowercase();
    let place = child(&child("/paths", path), &method);
    if part.pointer(&place).is_none() {
        let text =
            format!("the block is headed `{} {path}`, which is not in it; the block is taken", method.to_uppercase());
        reading.report.contradiction(&reading.page.name, fence.line - 1, text);
    }
}

/// What stands around the blocks: the title and description of an operation that has none, and lines that belong to
/// nothing.
fn aside(reading: &mut Reading<'_>, text: &str, all: &[Fence<'_>], whole: &mut Value) {
    let within = |line: usize| {
        all.iter().any(|fence| {
            let last = fence.line + fence.text.lines().count();
            is_openapi(fence) && (fence.line - 1..=last).contains(&line)
        })
    };
    let mut said = Vec::new();
    texts(whole, &mut said);
    let mut lines: Vec<(usize, &str)> =
        text.lines().enumerate().map(|(index, line)| (index + 1, line.trim())).collect();
    lines.retain(|(line, text)| !text.is_empty() && !within(*line) && !text.eq_ignore_ascii_case("## openapi"));
    let plain = |text: &str| text.trim_start_matches(['#', '>', ' ']).to_owned();
    lines.retain(|(_, text)| !said.contains(&plain(text)));
    // Of a page with one operation, the heading is that of the operation, and so is what is quoted below it.
    if let Some(operation) = sole_operation(whole) {
        let heading = lines.iter().position(|(_, text)| text.starts_with("# ") && !text.starts_with("# Source:"));
        if let Some(index) = heading.filter(|_| operation.get("summary").is_none()) {
            let (line, text) = lines.remove(index);
            said_by(operation, "summary", plain(text), &reading.name(line));
            let quoted =
                lines.get(index).filter(|(_, text)| text.starts_with("> ") && !text.starts_with("> #")).copied();
            if let Some((line, text)) = quoted.filter(|_| operation.get("description").is_none()) {
                lines.remove(index);
                said_by(operation, "description", plain(text), &reading.name(line));
            }
        }
    }
    for (line, text) in lines {
        reading.report.aside(&reading.page.name, line, text);
    }
}

/// Adds what a line of the page says of an operation.
fn said_by(operation: &mut Map<String, Value>, keyword: &str, text: String, from: &str) {
    operation.insert(keyword.to_owned(), json!(text));
    let whole = operation.shift_remove(SOURCE);
    let mut sources = match whole {
        Some(Value::Object(sources)) => sources,
        Some(other) => Map::from_iter([("responses".to_owned(), other)]),
        None => Map::new(),
    };
    sources.insert(keyword.to_owned(), json!(from));
    operation.insert(SOURCE.to_owned(), Value::Object(sources));
}

/// The operation of a document that has one.
fn sole_operation(whole: &mut Value) -> Option<&mut Map<String, Value>> {
    let paths = whole.get_mut("paths")?.as_object_mut()?;
    let mut found = paths.values_mut().filter_map(Value::as_object_mut).flat_map(|item| {
        item.iter_mut()
            .filter(|(name, _)| METHODS.contains(&name.as_str()))
            .filter_map(|(_, value)| value.as_object_mut())
    });
    let only = found.next()?;
    found.next().is_none().then_some(only)
}

/// Every text of a document.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.trim().to_owned()),
        Value::Object(members) => members.values().for_each(|inner| texts(inner, found)),
        Value::Array(items) => items.iter().for_each(|inner| texts(inner, found)),
        _ => {}
    }
}
