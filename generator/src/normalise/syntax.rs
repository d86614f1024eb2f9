//! Text -> tree. serde_yaml is archived upstream: this is the only file that may import it.

use super::METHODS;
use super::budget::{Budget, exceeded, most_places, too_long};
use crate::diagnostics::{Code, Diagnostic, Failed, Lost, Sink, positions};
use crate::escape::is_hidden;
use crate::load::Source;
use crate::pointer::{push, unescape};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, IgnoredAny, MapAccess, SeqAccess, VariantAccess as _,
    Visitor,
};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::fmt;

/// How deep a document may nest: far beyond real ones, far below what would exhaust the stack.
const DEEPEST: usize = 100;

/// A document, which is an object.
pub(crate) fn read(source: &Source, sink: &mut Sink) -> Result<Value, Failed> {
    match read_part(source, sink)? {
        tree @ Value::Object(_) => Ok(tree),
        _ => not_an_object(source, sink),
    }
}

/// A tree as YAML.
pub(crate) fn to_yaml(tree: &Value) -> String {
    fn plain(value: &Value) -> serde_yaml::Value {
        match value {
            Value::Null => serde_yaml::Value::Null,
            Value::Bool(flag) => (*flag).into(),
            Value::String(text) => text.as_str().into(),
            Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(number), ..) => number.into(),
                (_, Some(number), _) => number.into(),
                (_, _, number) => number.unwrap_or_default().into(),
            },
            Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().into(),
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| (name.as_str().into(), plain(value)));
                serde_yaml::Value::Mapping(members.collect())
            }
        }
    }
    serde_yaml::to_string(&plain(tree)).unwrap_or_default()
}

/// What a document refers to: an object, a list, or the schema that is `true` or `false`.
pub(super) fn read_part(source: &Source, sink: &mut Sink) -> Result<Value, Failed> {
    let failed = |sink: &mut Sink, diagnostic: Diagnostic| {
        sink.report(diagnostic);
        Err(Failed)
    };
    let at = |code, message: &str| Diagnostic::error(code, message).at(&source.name, "");
    if source.marked {
        let message = "the text starts with a byte order mark, which is skipped";
        let help = "save it as UTF-8 without one: other tools stumble over it";
        sink.report(
            Diagnostic::warning(Code::Syntax, message).at(&source.name, "").position(1, 1).help(help).settled(),
        );
    }
    if source.text.trim().is_empty() {
        let help = "an OpenAPI document starts with `openapi: 3.0.3`";
        return failed(sink, at(Code::Empty, "the document is empty").help(help));
    }
    let tree = if source.text.trim_start().starts_with(['{', '[']) { json(source, sink) } else { yaml(source, sink) };
    match tree {
        Ok(tree @ (Value::Object(_) | Value::Bool(_) | Value::Array(_))) => {
            let most = most_places(source.text.len());
            let mut found = Vec::new();
            let (mut places, mut longest) = (0_usize, String::new());
            each(&tree, &mut String::new(), false, &mut |place, key, value, is_example| {
                places = places.saturating_add(place.len());
                if key.len() > longest.len() {
                    key.clone_into(&mut longest);
                }
                if places > most {
                    return;
                }
                if key.starts_with(RESERVED) {
                    found.push(place.to_owned());
                }
                // In examples they are data, and lines may end as they do on Windows.
                let in_key = key.chars().find(|character| is_hidden(*character));
                let mut text = value.as_str().unwrap_or_default().chars();
                let in_text = text.find(|character| is_hidden(*character) && *character != '\r');
                for character in in_key.into_iter().chain(in_text).filter(|_| !is_example) {
                    let number = character as u32;
                    let message = format!("a character that cannot be seen, U+{number:04X}, is written as an escape");
                    let diagnostic = Diagnostic::warning(Code::Hidden, message).at(&source.name, place);
                    sink.report(diagnostic.help("take it out, if nobody wants it there").settled());
                }
            });
            if places > most {
                return failed(sink, too_long(&longest).at(&source.name, ""));
            }
            match found.is_empty() {
                true => Ok(tree),
                false => {
                    for place in found {
                        let name = unescape(place.rsplit('/').next().unwrap_or_default());
                        let message = format!("`{name}` is a key that only typewright itself may use");
                        let diagnostic = Diagnostic::error(Code::Reserved, message).at(&source.name, place);
                        sink.report(diagnostic.help("call it otherwise, or take it out").settled());
                    }
                    Err(Failed)
                }
            }
        }
        Ok(_) => not_an_object(source, sink),
        Err(diagnostic) => failed(sink, *diagnostic),
    }
}

fn not_an_object(source: &Source, sink: &mut Sink) -> Result<Value, Failed> {
    let help = "an OpenAPI document is an object with `openapi`, `info` and `paths`";
    let diagnostic = Diagnostic::error(Code::NotAnObject, "the document is not an object").at(&source.name, "");
    sink.report(diagnostic.help(help));
    Err(Failed)
}

/// Keys by which the stages of the generator talk to each other.
const RESERVED: &str = "x-tw-internal";

/// Calls `visit` with the pointer of every value, its key, if it has one, itself, and whether it is an example or in one.
fn each(value: &Value, pointer: &mut String, is_example: bool, visit: &mut dyn FnMut(&str, &str, &Value, bool)) {
    let length = pointer.len();
    let mut inner = |key: &str, token: &str, value: &Value| {
        push(pointer, token);
        let is_example = is_example || matches!(key, "example" | "examples");
        visit(pointer, key, value, is_example);
        each(value, pointer, is_example, visit);
        pointer.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| inner(name, name, value)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| inner("", &index.to_string(), value));
        }
        _ => {}
    }
}

fn json(source: &Source, sink: &mut Sink) -> Result<Value, Box<Diagnostic>> {
    let read: serde_json::Result<Value> = serde_json::from_str(&source.text);
    // The last of equal keys counts; the parser does not say that there are any.
    if read.as_ref().is_ok_and(|tree| members(tree) == colons(&source.text)) {
        return Ok(read.unwrap_or_default());
    }
    let (pointer, doubled) = (RefCell::default(), RefCell::default());
    let budget = RefCell::new(Budget::new(source.text.len()));
    let tree = Tree { depth: DEEPEST, pointer: &pointer, doubled: &doubled, budget: &budget };
    let walked = tree.deserialize(&mut serde_json::Deserializer::from_str(&source.text));
    if walked.is_err_and(|error| error.to_string().starts_with(TOO_LONG)) {
        return Err(Box::new(too_long("").at(&source.name, "")));
    }
    report_doubled(doubled.into_inner(), source, sink);
    read.map_err(|error| {
        let message = error.to_string();
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
        let help = match error.classify() {
            serde_json::error::Category::Eof => match unclosed(&source.text) {
                Some((bracket, line, column)) => {
                    &format!("close the `{bracket}` that opens at line {line}, column {column}")
                }
                None => "close the string that the text ends in with a double quote",
            },
            _ if message.contains("trailing comma") => "take the comma before the closing bracket out",
            _ if message.contains("trailing characters") => "there is a bracket too many before this place",
            _ if message.contains("expected `,`") => "a comma is missing before this place, or a quote within a text",
            _ if message.contains("key must be a string") => {
                "put the key in double quotes, or take the comma before it out"
            }
            _ => "look at this place and what is just before it: JSON knows double quotes alone, and no comments",
        };
        let diagnostic = Diagnostic::error(Code::Syntax, format!("the document is not JSON: {message}"));
        Box::new(diagnostic.at(&source.name, "").position(error.line(), error.column()).help(help))
    })
}

/// How many members the objects in a value have.
fn members(value: &Value) -> usize {
    match value {
        Value::Object(own) => own.len() + own.values().map(members).sum::<usize>(),
        Value::Array(items) => items.iter().map(members).sum(),
        _ => 0,
    }
}

/// Counts the members in a text of JSON: each has a colon.
fn colons(text: &str) -> usize {
    let (mut count, mut is_text) = (0, false);
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => is_text = !is_text,
            b'\\' if is_text => _ = bytes.next(),
            b':' if !is_text => count += 1,
            _ => {}
        }
    }
    count
}

/// What the parser means, where its own words need a knowledge of YAML's grammar.
fn reworded<'m>(message: &'m str, text: &str, place: Option<(usize, usize)>) -> &'m str {
    if is_tab(text, place) && message.contains("cannot start any token") {
        return "a tab stands where only spaces may";
    }
    const REWORDED: [(&str, &str); 3] = [
        ("mapping values are not allowed", "a value without quotes has a `: ` in it, or a key is indented wrongly"),
        (
            "found character that cannot start any token",
            "a value or a key starts with a character that none may start with",
        ),
        ("block sequence entries are not allowed", "a `- ` stands where no list can start"),
    ];
    REWORDED.iter().find(|(part, _)| message.contains(part)).map_or(message, |(_, words)| words)
}

fn is_tab(text: &str, place: Option<(usize, usize)>) -> bool {
    let (line, column) = place.unwrap_or((1, 1));
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    line.chars().nth(column.saturating_sub(1)) == Some('\t')
}

/// What is mostly wrong when a parser of YAML says this.
fn yaml_help(message: &str, text: &str, place: Option<(usize, usize)>) -> String {
    const KNOWN: [(&str, &str); 8] = [
        ("mapping values are not allowed", "a key above may lack its `:`, or a text with `: ` in it its quotes"),
        ("did not find expected key", "it is not indented like what it belongs to, or something above is not closed"),
        ("unknown anchor", "define it above with `&`, or put the text in quotes, if it only starts with `*`"),
        (
            "found character that cannot start any token",
            "put a text that starts with `@`, `%` or a backquote in quotes",
        ),
        ("did not find expected ',' or", "a bracket that was opened before is not closed, or a comma is missing"),
        ("block sequence entries are not allowed", "a list starts on a line of its own, indented like its siblings"),
        ("did not find expected '-' indicator", "the items of a list are indented alike, each behind a `-`"),
        ("found unexpected end of stream", "a quote or a bracket is not closed"),
    ];
    let (line, _) = place.unwrap_or((1, 1));
    let here = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    if message.contains("cannot start any token") && is_tab(text, place) {
        return "replace the tab with spaces: YAML does not allow tabs here".to_owned();
    }
    if message.contains("mapping values are not allowed")
        && let Some((key, value)) = here.split_once(": ")
        && value.contains(": ")
        && !value.starts_with(['"', '\'', '{', '[', '|', '>', '&', '*', '!'])
    {
        let value = value.trim_end().replace('\\', "\\\\").replace('"', "\\\"");
        return format!("put the value in quotes: `{}: \"{value}\"`", key.trim_start());
    }
    if ["did not find expected ','", "unexpected end of stream"].iter().any(|part| message.contains(part)) {
        let end: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        if let Some((bracket, line, column)) = unclosed(&text[..end.min(text.len())]) {
            return format!(
                "close the `{bracket}` that opens at line {line}, column {column}, or add a comma before this"
            );
        }
    }
    let known = KNOWN.iter().find(|(part, _)| message.contains(part));
    let unknown = "look at the indentation, quotes and brackets here and just above";
    known.map_or(unknown, |(_, help)| help).to_owned()
}

/// The last bracket in a text that is not closed, with its line and column. It is none if the text ends in a string.
fn unclosed(text: &str) -> Option<(char, usize, usize)> {
    let mut open = Vec::new();
    let mut quote = None;
    let (mut line, mut column, mut before) = (1, 0, '\n');
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        column += 1;
        match (quote, character) {
            (Some('"'), '\\') => {
                column += 1;
                characters.next();
            }
            (Some(open), _) if open == character => quote = None,
            (Some(_), _) => {}
            // Within a word it is an apostrophe.
            (None, '"' | '\'') if !before.is_alphanumeric() => quote = Some(character),
            (None, '#') if before.is_whitespace() => {
                characters.by_ref().find(|character| *character == '\n');
                (line, column, before) = (line + 1, 0, '\n');
                continue;
            }
            (None, '{' | '[') => open.push((character, line, column)),
            (None, '}' | ']') => _ = open.pop(),
            _ => {}
        }
        if character == '\n' {
            (line, column) = (line + 1, 0);
        }
        before = character;
    }
    open.pop().filter(|_| quote.is_none())
}

/// How many brackets of YAML may be open at once, counted roughly: brackets in descriptions need not be closed.
const MOST_OPEN: usize = 10 * DEEPEST;

/// The line and column where a text of YAML has too many brackets open that begin a value.
fn too_deep_at(text: &str) -> Option<(usize, usize)> {
    let (mut open, mut quote, mut before, mut start) = (0_usize, None, '\n', true);
    let mut characters = text.char_indices();
    while let Some((index, character)) = characters.next() {
        match (quote, character) {
            (Some('"'), '\\') => _ = characters.next(),
            (Some(own), _) if own == character => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if start => quote = Some(character),
            (None, '#') if before.is_whitespace() => {
                characters.by_ref().find(|(_, character)| *character == '\n');
                (before, start) = ('\n', true);
                continue;
            }
            (None, '{' | '[') if start => open += 1,
            (None, '}' | ']') => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MOST_OPEN {
            let line_start = text[..index].rfind('\n').map_or(0, |end| end + 1);
            return Some((text[..index].matches('\n').count() + 1, text[line_start..index].chars().count() + 1));
        }
        // Whether a value may begin behind this.
        start = match character {
            '[' | '{' | ',' | ':' | '-' | '?' | '\n' => true,
            _ if character.is_whitespace() => start,
            _ => false,
        };
        before = character;
    }
    None
}

/// Reports keys that are in an object twice: what stands in the first place is lost.
fn report_doubled(places: Vec<String>, source: &Source, sink: &mut Sink) {
    for (index, place) in places.into_iter().enumerate() {
        let name = unescape(place.rsplit('/').next().unwrap_or_default());
        // Each takes a walk through the text.
        let found = if index < 16 { positions(&source.text, &place) } else { Vec::new() };
        let message = match found.as_slice() {
            [(first, _), .., (last, _)] if first != last => {
                format!("`{name}` is there twice: the one in line {first} is lost, the one in line {last} counts")
            }
            _ => format!("`{name}` is there twice: the first one is lost, the last one counts"),
        };
        let lost = lost_at(&place);
        let diagnostic = Diagnostic::warning(Code::Doubled, message).at(&source.name, place);
        let diagnostic = match found.last() {
            Some((line, column)) if found.len() > 1 => diagnostic.position(*line, *column),
            _ => diagnostic,
        };
        sink.report(diagnostic.help("put both into one, or remove one of them").lost(lost).settled());
    }
}

/// What is lost when something at a place does not count.
fn lost_at(pointer: &str) -> Option<Lost> {
    let tokens: Vec<&str> = pointer.split('/').skip(1).collect();
    match tokens.as_slice() {
        ["paths" | "webhooks", _] => Some(Lost::Operation),
        ["paths" | "webhooks", _, method] if METHODS.contains(method) => Some(Lost::Operation),
        ["paths" | "webhooks", _, _, "requestBody"] => Some(Lost::Body),
        [.., "parameters"] => Some(Lost::Parameter),
        [.., "responses", _] => Some(Lost::Response),
        ["definitions", _] | ["components", "schemas", _] | [.., "properties", _] => Some(Lost::Type),
        _ => None,
    }
}

/// A text whose lines are indented by spaces alone, and the first line that was not.
fn without_tabs(text: &str) -> Option<(usize, String)> {
    let mut first = None;
    let lines = text.lines().enumerate().map(|(number, line)| {
        let rest = line.trim_start_matches([' ', '\t']);
        let indent = &line[..line.len() - rest.len()];
        if indent.contains('\t') && !rest.is_empty() {
            first.get_or_insert(number + 1);
        }
        format!("{}{rest}\n", indent.replace('\t', "  "))
    });
    let spaced = lines.collect();
    Some((first?, spaced))
}

fn yaml(source: &Source, sink: &mut Sink) -> Result<Value, Box<Diagnostic>> {
    let too_deep = || {
        Diagnostic::error(Code::Syntax, format!("the document nests deeper than {DEEPEST} levels"))
            .help("move inner schemas to components")
            .at(&source.name, "")
    };
    // The parser looks at every open bracket again for each token, and only then at what it has read.
    if let Some((line, column)) = too_deep_at(&source.text) {
        return Err(Box::new(too_deep().position(line, column)));
    }
    let (pointer, doubled) = (RefCell::default(), RefCell::default());
    let budget = RefCell::new(Budget::new(source.text.len()));
    let tree = Tree { depth: DEEPEST, pointer: &pointer, doubled: &doubled, budget: &budget };
    let mut read = tree.deserialize(serde_yaml::Deserializer::from_str(&source.text));
    // Tabs cannot indent in YAML; what they were meant to is tried before it is given up.
    if read.is_err()
        && let Some((line, spaced)) = without_tabs(&source.text)
        && let Ok(meant) = tree.deserialize(serde_yaml::Deserializer::from_str(&spaced))
    {
        let message = "tabs cannot indent in YAML; each is read as two spaces";
        let diagnostic = Diagnostic::warning(Code::Syntax, message).at(&source.name, "").position(line, 1);
        sink.report(diagnostic.help("indent with spaces").settled());
        read = Ok(meant);
    }
    report_doubled(doubled.into_inner(), source, sink);
    read.map_err(|error| {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or(&message);
        let diagnostic = match message.rsplit_once(TOO_DEEP) {
            Some(_) => too_deep(),
            None if message.contains(TOO_LONG) => too_long(""),
            None if message.contains("repetition limit") || message.contains(TOO_MUCH) => exceeded("the aliases"),
            None => {
                let place = error.location().map(|place| (place.line(), place.column()));
                Diagnostic::error(
                    Code::Syntax,
                    format!("the document is not YAML: {}", reworded(message, &source.text, place)),
                )
                .help(yaml_help(message, &source.text, place))
            }
        };
        let diagnostic = diagnostic.at(&source.name, "");
        Box::new(match error.location() {
            Some(place) => diagnostic.position(place.line(), place.column()),
            None => diagnostic,
        })
    })
}

/// The error of the parser for a document that nests too deep.
const TOO_DEEP: &str = "too deep";
/// The error of the parser for places that are too long.
const TOO_LONG: &str = "too long";
/// The error of the parser for aliases that stand for too much.
const TOO_MUCH: &str = "too much";

/// YAML's tree as JSON's: keys become texts, tags say nothing, and numbers that no integer holds are floating.
#[derive(Clone, Copy)]
struct Tree<'a> {
    /// How many levels there may still be.
    depth: usize,
    /// Where it is.
    pointer: &'a RefCell<String>,
    /// Places of keys that were there already.
    doubled: &'a RefCell<Vec<String>>,
    /// What aliases may still stand for.
    budget: &'a RefCell<Budget>,
}

impl Tree<'_> {
    fn inner(self) -> Self {
        Tree { depth: self.depth - 1, ..self }
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        match self.depth {
            0 => Err(D::Error::custom(TOO_DEEP)),
            _ if !self.budget.borrow_mut().take(1) => Err(D::Error::custom(TOO_MUCH)),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(Value::from(value as f64))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(Value::from(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Value, E> {
        if !self.budget.borrow_mut().take(value.len()) {
            return Err(E::custom(TOO_MUCH));
        }
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        let length = self.pointer.borrow().len();
        loop {
            push(&mut self.pointer.borrow_mut(), &list.len().to_string());
            let item = items.next_element_seed(self.inner())?;
            self.pointer.borrow_mut().truncate(length);
            match item {
                Some(item) => list.push(item),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let (mut members, mut merged) = (Map::new(), Vec::new());
        let length = self.pointer.borrow().len();
        while let Some(key) = entries.next_key_seed(self.inner())? {
            let key = key.as_str().map_or_else(|| key.to_string(), str::to_owned);
            push(&mut self.pointer.borrow_mut(), &key);
            let value = entries.next_value_seed(self.inner())?;
            if key == "<<" {
                merged.push(value);
            } else if members.insert(key, value).is_some() {
                let place = self.pointer.borrow().clone();
                if !self.budget.borrow_mut().take(place.len()) {
                    return Err(A::Error::custom(TOO_LONG));
                }
                self.doubled.borrow_mut().push(place);
            }
            self.pointer.borrow_mut().truncate(length);
        }
        merged.into_iter().for_each(|source| merge(&mut members, source));
        Ok(Value::Object(members))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (_, value) = tagged.variant::<IgnoredAny>()?;
        value.newtype_variant_seed(self.inner())
    }
}

/// What `<<` brings stands behind what is written.
fn merge(members: &mut Map<String, Value>, source: Value) {
    match source {
        Value::Array(sources) => sources.into_iter().for_each(|source| merge(members, source)),
        Value::Object(inherited) => {
            inherited.into_iter().for_each(|(key, value)| _ = members.entry(key).or_insert(value));
        }
        _ => {}
    }
}
