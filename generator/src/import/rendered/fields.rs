//! The fields of a section: a name, its type, what is said of both.

use super::types;
use serde_json::{Value, json};

/// A field as a page prints it.
#[derive(Debug, Default)]
pub(super) struct Field {
    /// Its number, from 1.
    pub line: usize,
    /// Its name; empty, where the line of it is missing.
    pub name: String,
    /// Its schema; `None` where no type is printed.
    pub schema: Option<Value>,
    pub required: bool,
    pub deprecated: bool,
    pub read_only: bool,
    /// Where it travels, if that is printed beside it.
    pub place: Option<&'static str>,
    pub docs: Vec<String>,
    pub example: Option<Value>,
    /// Whether members of it are folded away.
    pub folded: bool,
}

const PLACES: [&str; 4] = ["header", "query", "path", "cookie"];

/// The fields among the lines of a section, and the lines before the first; lines carry their numbers.
pub(super) fn read<'t>(lines: &[(usize, &'t str)], known: &[String]) -> (Vec<(usize, &'t str)>, Vec<Field>) {
    let mut before = Vec::new();
    let mut fields: Vec<Field> = Vec::new();
    let mut index = 0;
    while index < lines.len() {
        let (number, line) = lines[index];
        let next = lines.get(index + 1).map_or("", |(_, line)| *line);
        let is_name = !line.is_empty() && (!line.contains(' ') || line.contains(".<"));
        if is_name && types::is_type(next) && !types::is_type(line) {
            fields.push(Field {
                line: number,
                name: line.to_owned(),
                schema: Some(types::schema(next)),
                ..Field::default()
            });
            index += 2;
            index += attributes(&lines[index..], fields.last_mut());
            continue;
        }
        // A name whose type is not printed, but which an example has.
        if is_name && known.iter().any(|known| known == line) && fields.iter().all(|field| field.name != line) {
            fields.push(Field { line: number, name: line.to_owned(), ..Field::default() });
            index += 1;
            continue;
        }
        match fields.last_mut() {
            None => before.push((number, line)),
            // A second example is one of a field whose name is missing.
            Some(field) if line == "Example:" && field.example.is_some() => {
                fields.push(Field { line: number, ..Field::default() });
                continue;
            }
            Some(field) => {
                index += said(field, &lines[index..]);
                continue;
            }
        }
        index += 1;
    }
    (before, fields)
}

/// What stands right below a type: answers how many lines it was.
fn attributes(lines: &[(usize, &str)], field: Option<&mut Field>) -> usize {
    let Some(field) = field else { return 0 };
    let mut count = 0;
    for (_, line) in lines {
        let mut rest = *line;
        if let Some(value) = rest.strip_prefix("default:") {
            set(field, "default", literal(value));
            count += 1;
            continue;
        }
        // Some pages print them without a space.
        while !rest.is_empty() {
            let flag =
                ["required", "deprecated", "read-only"].into_iter().chain(PLACES).find(|flag| rest.starts_with(flag));
            let Some(flag) = flag else { return count };
            match flag {
                "required" => field.required = true,
                "deprecated" => field.deprecated = true,
                "read-only" => field.read_only = true,
                place => field.place = Some(place),
            }
            rest = rest[flag.len()..].trim_start();
        }
        if line.is_empty() {
            return count;
        }
        count += 1;
    }
    count
}

/// What a line, and those that belong to it, say of a field: answers how many they were.
fn said(field: &mut Field, lines: &[(usize, &str)]) -> usize {
    let line = lines[0].1;
    let following = |from: usize| lines.get(from).map_or("", |(_, line)| *line);
    let after = |label: &str| line.strip_prefix(label).map(str::trim);
    if line == "Example:" || line == "Examples:" {
        let (value, count) = example(&lines[1..]);
        field.example = value.or(Some(Value::Null));
        return 1 + count;
    }
    if line == "Available options:" || line.starts_with("Allowed value") {
        let mut count = 1;
        let mut values = Vec::new();
        while !following(count).is_empty() {
            let option = following(count);
            let ends = !option.ends_with(',');
            values.extend(option.split(',').map(str::trim).filter(|value| !value.is_empty()).map(literal));
            count += 1;
            if ends {
                break;
            }
        }
        set(field, "enum", Value::Array(values));
        return count;
    }
    for (label, keyword) in [
        ("Maximum length:", "maxLength"),
        ("Minimum length:", "minLength"),
        ("Maximum array length:", "maxItems"),
        ("Minimum array length:", "minItems"),
        ("Pattern:", "pattern"),
    ] {
        if let Some(value) = after(label) {
            let value = if keyword == "pattern" { json!(value) } else { literal(value) };
            set(field, keyword, value);
            return 1;
        }
    }
    if let Some(range) = after("Required range:") {
        bounds(field, range);
        return 1;
    }
    match line {
        "" => {}
        "Show child attributes" | "Hide child attributes" => field.folded = true,
        text => field.docs.push(text.to_owned()),
    }
    1
}

/// `x >= 1`, `0 <= x <= 100`
fn bounds(field: &mut Field, range: &str) {
    let words: Vec<&str> = range.split_whitespace().collect();
    let Some(x) = words.iter().position(|word| *word == "x") else { return };
    let mut bound = |sign: &str, value: &str, turned: bool| {
        let Ok(value) = serde_json::from_str::<Value>(value) else { return };
        let lower = sign.starts_with('>') != turned;
        set(field, if lower { "minimum" } else { "maximum" }, value);
        if !sign.ends_with('=') {
            set(field, if lower { "exclusiveMinimum" } else { "exclusiveMaximum" }, json!(true));
        }
    };
    if let (Some(sign), Some(value)) = (words.get(x + 1), words.get(x + 2)) {
        bound(sign, value, false);
    }
    if x >= 2 {
        bound(words[x - 1], words[x - 2], true);
    }
}

/// An example: a line, or lines of JSON. Answers how many lines it took.
fn example(lines: &[(usize, &str)]) -> (Option<Value>, usize) {
    let skipped = lines.iter().take_while(|(_, line)| line.is_empty()).count();
    let mut text = String::new();
    for (count, (_, line)) in lines.iter().enumerate().skip(skipped) {
        text.push_str(line);
        text.push('\n');
        if let Ok(value) = serde_json::from_str(&text) {
            return (Some(value), count + 1);
        }
        if !text.trim_start().starts_with(['{', '[']) {
            return (Some(literal(line)), count + 1);
        }
    }
    (None, lines.len())
}

/// A value as it is printed: JSON, or a text without quotes.
fn literal(text: &str) -> Value {
    let text = text.trim();
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}

/// Says something of a field's schema; of a list, what is said of values is said of its items.
fn set(field: &mut Field, keyword: &str, value: Value) {
    let Some(schema) = &mut field.schema else { return };
    let of_items = matches!(keyword, "enum" | "maxLength" | "minLength" | "pattern") && schema["type"] == "array";
    let nullable = schema["nullable"] == true;
    let schema = if of_items { &mut schema["items"] } else { schema };
    let value = match (keyword, value) {
        // A text is one, however it is printed.
        ("default", value) if schema["type"] == "string" && !value.is_string() && !value.is_null() => {
            json!(value.to_string())
        }
        ("enum", Value::Array(values)) => {
            let texts = schema["type"] == "string";
            let text = |value: Value| if texts && !value.is_string() { json!(value.to_string()) } else { value };
            let mut values: Vec<Value> = values.into_iter().map(text).collect();
            if nullable && !of_items {
                values.push(Value::Null);
            }
            Value::Array(values)
        }
        (_, value) => value,
    };
    schema[keyword] = value;
}
