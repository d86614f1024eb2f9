//! Fields as tables, lists and definition lists describe them.

use super::spoken::spoken;
use crate::import::INFERRED;
use crate::import::field::{Field, literal};
use serde_json::{Value, json};

/// What a column of a table is about.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Column {
    Name,
    Type,
    Required,
    Optional,
    Docs,
    Default,
    Place,
    Values,
    Format,
    Example,
}

/// What columns are called.
const COLUMNS: [(Column, &[&str]); 10] = [
    (
        Column::Name,
        &[
            "name",
            "parameter",
            "field",
            "property",
            "attribute",
            "key",
            "header",
            "argument",
            "param",
            "member",
            "parameter name",
            "field name",
        ],
    ),
    (Column::Type, &["type", "data type", "datatype", "schema"]),
    (Column::Required, &["required", "required?", "mandatory", "presence", "requirement", "req."]),
    (Column::Optional, &["optional", "optional?"]),
    (Column::Docs, &["description", "details", "notes", "meaning", "comment", "about"]),
    (Column::Default, &["default", "default value"]),
    (Column::Place, &["in", "location", "located in", "place", "sent in", "where"]),
    (Column::Values, &["values", "allowed values", "enum", "options", "possible values", "accepted values"]),
    (Column::Format, &["format"]),
    (Column::Example, &["example", "example value", "sample"]),
];

/// The columns of a table of fields; `None` where it is not one.
fn columns(head: &[String]) -> Option<Vec<Option<Column>>> {
    let column = |cell: &String| {
        let plain = bare(cell).to_lowercase();
        let known = COLUMNS.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(column, _)| *column);
        // `Query parameter`, `Required / optional`
        let first = || plain.split([' ', '/']).next().unwrap_or_default() == "required";
        let last = || ["parameter", "header", "field", "attribute"].iter().any(|word| plain.ends_with(word));
        known.or_else(|| first().then_some(Column::Required)).or_else(|| last().then_some(Column::Name))
    };
    let found: Vec<Option<Column>> = head.iter().map(column).collect();
    let named = found.contains(&Some(Column::Name));
    (named && found.iter().flatten().count() > 1).then_some(found)
}

/// Fields, and lines in which one has no name.
pub(super) type Fields = (Vec<Field>, Vec<usize>);

/// The fields of a table; `None` where it is one of something else.
pub(super) fn table(rows: &[(usize, Vec<String>)]) -> Option<Fields> {
    let ((_, head), rows) = rows.split_first()?;
    let columns = columns(head)?;
    let kind = head.iter().map(|cell| bare(cell).to_lowercase());
    let kind =
        kind.zip(&columns).find(|(_, column)| **column == Some(Column::Name)).map(|(cell, _)| cell).unwrap_or_default();
    let place = ["header", "query", "path", "cookie"].into_iter().find(|place| kind.starts_with(place));
    let (mut fields, mut nameless) = (Vec::new(), Vec::new());
    for (line, cells) in rows {
        let cell = |wanted: Column| {
            let index = columns.iter().position(|column| *column == Some(wanted))?;
            cells.get(index).map(|text| text.trim()).filter(|text| !text.is_empty() && *text != "-" && *text != "—")
        };
        let Some(name) = cell(Column::Name) else {
            if cells.iter().any(|cell| !cell.is_empty()) {
                nameless.push(*line);
            }
            continue;
        };
        let mut field = Field { line: *line, place, ..Field::default() };
        // One row may be about several.
        let names: Vec<&str> = bare(name).split(", ").collect();
        let several = names.len() > 1 && names.iter().all(|name| !name.contains(' '));
        named(&mut field, if several { names[0] } else { name });
        if let Some(text) = cell(Column::Type) {
            typed(&mut field, text);
        }
        if let Some(text) = cell(Column::Required) {
            let text = bare(text).to_lowercase();
            field.required = ["yes", "true", "required", "y", "✓", "✔", "✅", "y", "mandatory", "x", "always"]
                .contains(&text.as_str());
        }
        if let Some(text) = cell(Column::Optional) {
            field.required = ["no", "false"].contains(&bare(text).to_lowercase().as_str());
        }
        if let Some(text) = cell(Column::Format)
            && let Some(schema) = &mut field.schema
            && !text.contains(' ')
        {
            schema["format"] = json!(bare(text));
        }
        if let Some(text) = cell(Column::Place) {
            let text = bare(text).to_lowercase();
            field.place =
                ["header", "query", "path", "cookie", "body"].into_iter().find(|place| text.starts_with(place));
        }
        if let Some(text) = cell(Column::Docs) {
            docs(&mut field, *line, text);
        }
        let shown = [Column::Default, Column::Example].into_iter().find_map(cell).map(|text| literal(bare(text)));
        if field.schema.is_none()
            && let Some(kind) = shown.as_ref().and_then(kind_of)
        {
            field.schema = Some(json!({ "type": kind, INFERRED: { "type": "its example or default is one" } }));
        }
        if let Some(text) = cell(Column::Values) {
            let values: Vec<Value> = choices(text);
            field.set("enum", Value::Array(values));
        }
        if let Some(text) = cell(Column::Default)
            && !["none", "n/a", "null", "required"].contains(&bare(text).to_lowercase().as_str())
        {
            let value = literal(bare(text));
            let is_text = field.schema.as_ref().is_none_or(|schema| schema["type"] == "string");
            // Words are no value, unless they are marked as one.
            let said = text.starts_with(['`', '"']) || !text.contains(' ');
            if said && (is_text || !value.is_string()) {
                field.set("default", value);
            } else {
                field.docs.push((*line, format!("Default: {text}")));
            }
        }
        if let Some(text) = cell(Column::Example) {
            field.example = Some(literal(bare(text)));
        }
        for name in names[1..].iter().filter(|_| several) {
            fields.push(Field { name: bare(name).to_owned(), ..field.clone() });
        }
        fields.push(field);
    }
    Some((fields, nameless))
}

/// The fields of a list; `None` where it is one of something else. Items below an item are its members.
pub(super) fn list(items: &[(usize, usize, String)]) -> Option<Vec<Field>> {
    let mut fields: Vec<Field> = Vec::new();
    let mut parents: Vec<(usize, String)> = Vec::new();
    for (line, depth, text) in items {
        parents.retain(|(known, _)| known < depth);
        let mut field = item(*line, text)?;
        if let Some((_, parent)) = parents.last()
            && !["", "[]"].iter().any(|list| field.name.starts_with(&format!("{parent}{list}.")))
        {
            // Below a value, values are listed.
            let above = fields.iter_mut().rev().find(|known| known.name == *parent);
            let simple =
                |schema: &Value| schema["type"].is_string() && schema["type"] != "object" && schema["type"] != "array";
            if let Some(above) =
                above.filter(|known| field.schema.is_none() && known.schema.as_ref().is_some_and(simple))
            {
                let mut values =
                    above.schema.as_ref().and_then(|schema| schema["enum"].as_array().cloned()).unwrap_or_default();
                values.push(json!(field.name));
                above.set("enum", Value::Array(values));
                continue;
            }
            field.name = format!("{parent}.{}", field.name);
        }
        parents.push((*depth, field.name.clone()));
        fields.push(field);
    }
    (!fields.is_empty()).then_some(fields)
}

/// The fields of a list of definitions.
pub(super) fn terms(terms: &[(usize, String, String)]) -> Option<Vec<Field>> {
    let fields = terms.iter().map(|(line, term, definition)| {
        let mut field = item(*line, term).or_else(|| {
            let mut field = Field { line: *line, ..Field::default() };
            named(&mut field, term);
            (!field.name.contains(' ')).then_some(field)
        })?;
        let (first, rest) = definition.split_once(['\n', '.']).unwrap_or((definition, ""));
        // The first line or sentence may be the type, and what else is said in a word.
        let is_said = field.schema.is_none() && attributes(&mut field, first);
        docs(&mut field, *line, if is_said { rest } else { definition });
        Some(field)
    });
    fields.collect()
}

/// A field in a sentence: `` `name` (string, required): What it is ``, `**name** string — What it is`.
fn item(line: usize, text: &str) -> Option<Field> {
    let text = text.trim();
    let mark = ["**`", "`", "**"].into_iter().find(|mark| text.starts_with(mark));
    let (name, rest) = match mark {
        Some("**`") => text[3..].split_once("`**")?,
        Some(mark) => text[mark.len()..].split_once(mark)?,
        None => {
            let end = text.find([' ', ':'])?;
            (&text[..end], &text[end..])
        }
    };
    let name = name.trim().trim_end_matches(':');
    if name.is_empty() || name.contains(' ') || name.contains("://") || name.starts_with('/') {
        return None;
    }
    let mut field = Field { line, ..Field::default() };
    named(&mut field, name);
    let rest = rest.trim_start();
    let mut said = rest;
    let mut is_said = false;
    if let Some((inner, after)) = rest.strip_prefix(['(', '[']).and_then(|rest| rest.split_once([')', ']'])) {
        if attributes(&mut field, inner) {
            (said, is_said) = (after, true);
        }
    } else {
        let end = rest.find([':', '–', '—', '\n']).or_else(|| rest.find(" - ")).unwrap_or(rest.len());
        let before = rest[..end].trim_start_matches(['-', '–', '—', ' ']);
        if !before.is_empty() && attributes(&mut field, before) {
            (said, is_said) = (&rest[end..], true);
        } else if let Some(first) = rest.split([',', ' ']).next().filter(|first| spoken(first).is_some()) {
            typed(&mut field, first);
            (said, is_said) = (rest[first.len()..].trim_start_matches([',', ' ']), true);
        }
    }
    // Without a mark, only a type or a flag shows that it is a field.
    if mark.is_none() && !is_said {
        return None;
    }
    docs(&mut field, line, said.trim_start_matches([':', '-', '–', '—', '.', ' ', '\n']));
    Some(field)
}

/// A name as it is printed, which may say more: `name*`, `name (required)`, `name?`.
fn named(field: &mut Field, text: &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut name = bare(first);
    let inner;
    if let Some((before, within)) = name.split_once('(').or_else(|| name.split_once(' ')) {
        inner = (before.trim().to_owned(), within.trim_end_matches(')').to_owned());
        attributes(field, &inner.1);
        name = &inner.0;
    }
    attributes(field, rest);
    let name = bare(name);
    field.required |= name.ends_with('*');
    field.name = bare(name.trim_end_matches(['*', '?'])).to_owned();
}

fn typed(field: &mut Field, text: &str) {
    match spoken(text) {
        Some(schema) => field.schema = Some(schema),
        None => _ = attributes(field, text),
    }
}

/// What stands between commas beside a name; whether all of it was understood.
fn attributes(field: &mut Field, text: &str) -> bool {
    let mut all = !text.trim().is_empty();
    for word in text.split([',', ';', '·']).map(bare).filter(|word| !word.is_empty()) {
        let plain = word.to_lowercase();
        match plain.as_str() {
            "required" | "mandatory" => field.required = true,
            "optional" => {}
            "deprecated" => field.deprecated = true,
            "read-only" | "readonly" | "read only" => field.read_only = true,
            "write-only" | "writeonly" | "write only" => field.write_only = true,
            "header" | "query" | "path" | "cookie" | "body" | "in header" | "in query" | "in path" => {
                let place = plain.trim_start_matches("in ").to_owned();
                field.place = ["header", "query", "path", "cookie", "body"].into_iter().find(|known| *known == place);
            }
            "nullable" => field.set("nullable", json!(true)),
            _ => {
                let (keyword, value) = word.split_once([':', '=', ' ']).unwrap_or((word, ""));
                if keyword.eq_ignore_ascii_case("default") || plain.starts_with("defaults to ") {
                    let value = value.trim().strip_prefix("to ").unwrap_or(value);
                    field.set("default", literal(bare(value)));
                } else if field.schema.is_none() && spoken(word).is_some() {
                    field.schema = spoken(word);
                } else if let Some((kind, flag)) = word.split_once(' ')
                    && field.schema.is_none()
                    && spoken(kind).is_some()
                {
                    field.schema = spoken(kind);
                    all &= attributes(field, flag);
                } else {
                    all = false;
                }
            }
        }
    }
    all
}

/// What is said of a field, and what that says of values.
fn docs(field: &mut Field, line: usize, text: &str) {
    for sentence in text.lines().filter(|line| !line.trim().is_empty()) {
        let mut words = sentence.trim();
        for (start, flag) in [
            ("**Required**", true),
            ("**Required.**", true),
            ("Required.", true),
            ("**Optional**", false),
            ("Optional.", false),
        ] {
            if let Some(rest) = words.strip_prefix(start) {
                field.required |= flag;
                words = rest.trim_start_matches(['.', ':', ',', ' ']);
            }
        }
        if words.to_lowercase().trim_start_matches('*').starts_with("deprecated") {
            field.deprecated = true;
        }
        for start in ["ne of", "ither", "values:", "values are", "values include", "an be", "ust be"] {
            let Some((_, listed)) = words.split_once(start) else { continue };
            let listed = listed.trim_start_matches([':', ' ']);
            // Only what is printed as values is some.
            if listed.starts_with(['`', '"']) && choices(listed).len() > 1 {
                field.set("enum", Value::Array(choices(listed)));
                guessed(field, "enum");
                break;
            }
        }
        if field.schema.as_ref().is_some_and(|schema| schema["type"] == "integer" || schema["type"] == "number") {
            for (keyword, value) in bounds(words) {
                field.set(keyword, value);
                guessed(field, keyword);
            }
        }
        if let Some(value) = default(words) {
            let is_text = field.schema.as_ref().is_some_and(|schema| schema["type"] == "string");
            let fits = match field.schema.as_ref().and_then(|schema| schema["type"].as_str()) {
                Some("integer" | "number") => value.is_number(),
                Some("boolean") => value.is_boolean(),
                _ => is_text || !value.is_string(),
            };
            if fits {
                field.set("default", value);
                guessed(field, "default");
            }
        }
        if !words.is_empty() {
            field.docs.push((line, words.to_owned()));
        }
    }
}

/// Marks what a sentence says, which could be meant otherwise.
fn guessed(field: &mut Field, keyword: &str) {
    if let Some(schema) = &mut field.schema {
        let schema = if schema["type"] == "array" && keyword == "enum" { &mut schema["items"] } else { schema };
        if schema[keyword].is_null() || schema[INFERRED].is_string() {
            return;
        }
        schema[INFERRED][keyword] = json!("a sentence says so");
    }
}

/// The type of a value that is no text.
fn kind_of(value: &Value) -> Option<&'static str> {
    match value {
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_i64() => Some("integer"),
        Value::Number(_) => Some("number"),
        _ => None,
    }
}

/// The bounds of numbers that a sentence states, and their keywords: `between 1 and 100`, `Maximum: 20`.
fn bounds(words: &str) -> Vec<(&'static str, Value)> {
    let plain = words.to_lowercase().replace(['`', ':', '=', '(', ')', ','], " ");
    let words: Vec<&str> = plain.split_whitespace().map(|word| word.trim_end_matches('.')).collect();
    let number = |index: usize| {
        words.get(index).and_then(|word| serde_json::from_str::<Value>(word).ok()).filter(Value::is_number)
    };
    let mut found = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let skip = usize::from(words.get(index + 1).is_some_and(|next| ["value", "is", "of"].contains(next)));
        match *word {
            "between" if words.get(index + 2) == Some(&"and") => {
                found.extend(
                    number(index + 1)
                        .zip(number(index + 3))
                        .into_iter()
                        .flat_map(|(least, most)| [("minimum", least), ("maximum", most)]),
                );
            }
            "min" | "minimum" => found.extend(number(index + 1 + skip).map(|value| ("minimum", value))),
            "max" | "maximum" => found.extend(number(index + 1 + skip).map(|value| ("maximum", value))),
            _ => {}
        }
    }
    found
}

/// The default that a sentence states: `Defaults to 25`, ``default: `asc` ``.
fn default(words: &str) -> Option<Value> {
    let start = words.to_lowercase().find("default")? + "default".len();
    let mut rest = words.get(start..)?;
    for word in ["s", " value", " is", " to", ":", "=", " "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    if let Some((value, _)) = rest.trim_start().strip_prefix('`').and_then(|rest| rest.split_once('`')) {
        return Some(literal(value));
    }
    let word = rest.split([' ', ',', ';', ')']).find(|word| !word.is_empty())?.trim_end_matches('.');
    serde_json::from_str::<Value>(word).ok().filter(|value| !value.is_null())
}

/// Values that are listed in a line: as code, as long as nothing but commas and such stands between.
fn choices(text: &str) -> Vec<Value> {
    let mut quoted = Vec::new();
    let mut rest = text;
    while let Some((between, after)) = rest.split_once('`') {
        let plain = |c: char| c.is_whitespace() || ",|/;".contains(c);
        if !quoted.is_empty() && !["", "or", "and"].contains(&between.trim_matches(plain)) {
            break;
        }
        let Some((value, next)) = after.split_once('`') else { break };
        quoted.push(value);
        rest = next;
    }
    let of_type = |value: &str| json!(value.trim().trim_matches(['"', '\'', '.']));
    match quoted.is_empty() {
        false => quoted.into_iter().map(of_type).collect(),
        true => {
            let pieces = text
                .split([',', '|', '/', '\n'])
                .map(str::trim)
                .map(|piece| piece.strip_prefix("or ").unwrap_or(piece));
            pieces.filter(|piece| !piece.is_empty()).map(of_type).collect()
        }
    }
}

/// Text without what makes it code or strong.
pub(super) fn bare(text: &str) -> &str {
    text.trim().trim_matches(['`', '*', '_']).trim()
}
