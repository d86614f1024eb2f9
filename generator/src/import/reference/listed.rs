//! Fields as tables, lists and definition lists describe them.

use super::spoken::spoken;
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
        COLUMNS.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(column, _)| *column)
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
        let mut field = Field { line: *line, ..Field::default() };
        named(&mut field, name);
        if let Some(text) = cell(Column::Type) {
            typed(&mut field, text);
        }
        if let Some(text) = cell(Column::Required) {
            let text = bare(text).to_lowercase();
            field.required =
                ["yes", "true", "required", "✓", "✔", "✅", "y", "mandatory", "x", "always"].contains(&text.as_str());
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
        if let Some(text) = cell(Column::Values) {
            let values: Vec<Value> = choices(text);
            field.set("enum", Value::Array(values));
        }
        if let Some(text) = cell(Column::Default)
            && !["none", "n/a"].contains(&text.to_lowercase().as_str())
        {
            field.set("default", literal(bare(text)));
        }
        if let Some(text) = cell(Column::Example) {
            field.example = Some(literal(bare(text)));
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
        if let Some((_, parent)) = parents.last() {
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
                } else if let Some((kind, flag)) = word.rsplit_once(' ')
                    && field.schema.is_none()
                    && ["required", "optional"].contains(&flag.to_lowercase().as_str())
                    && spoken(kind).is_some()
                {
                    field.schema = spoken(kind);
                    field.required |= flag.eq_ignore_ascii_case("required");
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
        for (index, start) in words.match_indices("ne of").map(|(index, found)| (index, found.len())) {
            let listed = words[index + start..].trim_start_matches([':', ' ']);
            let listed = listed.split(". ").next().unwrap_or(listed);
            // Only what is printed as a value is one.
            if listed.starts_with(['`', '"']) && (words[..index].ends_with('O') || words[..index].ends_with('o')) {
                field.set("enum", Value::Array(choices(listed)));
                break;
            }
        }
        let lower = words.to_lowercase();
        for start in ["defaults to `", "default: `", "default is `", "by default, `"] {
            if let Some(index) = lower.find(start)
                && let Some((value, _)) = words[index + start.len()..].split_once('`')
            {
                field.set("default", literal(value));
            }
        }
        if !words.is_empty() {
            field.docs.push((line, words.to_owned()));
        }
    }
}

/// Values that are listed in a line.
fn choices(text: &str) -> Vec<Value> {
    let quoted: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
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
