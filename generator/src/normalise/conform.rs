//! That members have the type which OpenAPI gives them, so that parsing afterwards cannot fail.
//!
//! What is meant clearly is put right in silence or with a warning; what cannot be meant is taken out with one.

use super::grammar::{CHECKS, Expect, Kind, METHODS, at, is_extension, is_reference, walk};
use super::schema;
use crate::diagnostics::{Code, Diagnostic, Lost, Sink};
use crate::origins::Origins;
use crate::pointer::{child, unescape};
use serde_json::{Map, Number, Value, json};

/// Brings a document in line with the grammar; what is spelled otherwise then is among what has moved.
pub(super) fn conform(tree: &mut Value, reading: Reading, file: &str, origins: &mut Origins, sink: &mut Sink) {
    let transport = schemes_of_transport(tree);
    let mut conformer = Conformer { file, sink, origins, transport, reading };
    // Outer objects first: a member that is put in its right place there is looked at there.
    conformer.object(Kind::Root, tree, &mut String::new());
    walk(Kind::Root, tree, &mut String::new(), &mut |kind, value, pointer| {
        if let Value::Object(members) = value
            && !is_reference(kind, members)
        {
            return conformer.complete(kind, members, pointer);
        }
        true
    });
}

/// How a document is read.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    /// To the letter, even where something else is likely meant.
    pub exact: bool,
    /// Whether what stands beside a `$ref` counts.
    pub siblings: bool,
}

pub(super) struct Conformer<'a> {
    file: &'a str,
    sink: &'a mut Sink,
    pub(super) origins: &'a mut Origins,
    /// Schemes that are the transport's: no credential is sent.
    transport: Vec<String>,
    pub(super) reading: Reading,
}

fn schemes_of_transport(tree: &Value) -> Vec<String> {
    let schemes = tree.pointer("/components/securitySchemes").and_then(Value::as_object).into_iter().flatten();
    schemes.filter(|(_, scheme)| scheme["type"] == "mutualTLS").map(|(name, _)| name.clone()).collect()
}

impl Conformer<'_> {
    pub(super) fn warn(&mut self, code: Code, pointer: &str, message: String, help: &str) {
        self.sink.report(Diagnostic::warning(code, message).at(self.file, pointer).help(help));
    }

    /// The same where something is left out.
    pub(super) fn lose(&mut self, code: Code, lost: Option<Lost>, pointer: &str, message: String, help: &str) {
        self.sink.report(Diagnostic::warning(code, message).at(self.file, pointer).help(help).lost(lost));
    }

    pub(super) fn wrong(&mut self, lost: Option<Lost>, pointer: &str, expected: &str) {
        let name = unescape(self.origins.in_dialect(pointer).rsplit('/').next().unwrap_or_default());
        let message = format!("`{name}` is not {expected} and is left out");
        self.lose(Code::WrongType, lost, pointer, message, &format!("write {expected} there, or nothing"));
    }

    /// Puts an object and everything in it right; false if it is to be taken out.
    fn object(&mut self, kind: Kind, value: &mut Value, pointer: &mut String) -> bool {
        if kind == Kind::Schema
            && let Value::Bool(allowed) = value
        {
            *value = if *allowed { json!({}) } else { json!({ "not": {} }) };
        }
        let Value::Object(members) = value else {
            match self.meant(kind, value) {
                Some(meant) => {
                    let name = unescape(self.origins.in_dialect(pointer).rsplit('/').next().unwrap_or_default());
                    let message = format!("`{name}` is the string {value}, not a schema; it is left out");
                    let help = format!("write `{name}: {meant}`");
                    self.lose(Code::WrongType, kind.lost(pointer), pointer, message, &help);
                }
                None if !value.is_null() => self.wrong(kind.lost(pointer), pointer, "an object"),
                None => {}
            }
            // An empty media type or response is one of which nothing is said.
            let empty = value.is_null() && matches!(kind, Kind::Media | Kind::Response | Kind::Schema);
            *value = json!({});
            return empty;
        };
        if is_reference(kind, members) && kind != Kind::Schema {
            members.retain(|name, _| name == "$ref");
            return true;
        }
        if members.get("$ref").is_some_and(|reference| !reference.is_string()) {
            members.shift_remove("$ref");
            let message = "`$ref` is not a string, and is left out".to_owned();
            let help = "write a reference such as `$ref: \"#/components/schemas/Pet\"`";
            self.lose(Code::WrongType, kind.lost(pointer), &child(pointer, "$ref"), message, help);
        }
        if is_reference(kind, members) && self.reading.exact && !self.reading.siblings {
            members.retain(|name, _| matches!(name.as_str(), "$ref" | "title" | "description" | "deprecated"));
        }
        if matches!(kind, Kind::Body | Kind::Response) {
            self.described(members, pointer);
        }
        if kind == Kind::Schema {
            self.required(members, pointer);
            let nullable = members.get("nullable").and_then(as_bool) == Some(true);
            if members.contains_key("$ref") && nullable && !self.reading.siblings {
                let message = "OpenAPI 3.0 ignores `nullable` beside a `$ref`; here it counts";
                let help = "write `allOf: [{$ref: ..}]` with `nullable: true` beside it";
                self.warn(Code::WrongType, &child(pointer, "nullable"), message.to_owned(), help);
            }
        }
        if kind == Kind::Schema {
            self.doubts(members, pointer);
        }
        let before = members.get("type").and_then(Value::as_str).map(str::to_owned);
        rewrite(kind, members, self.reading.exact);
        if kind == Kind::Schema
            && let Some(Value::Object(checks)) = members.get(CHECKS)
        {
            let place = child(pointer, CHECKS);
            for name in checks.keys() {
                self.origins.moved.put_like(&child(&place, name), &child(pointer, name));
            }
        }
        if kind == Kind::Schema
            && let Some(before) = before
        {
            let after =
                members.get("type").and_then(Value::as_str).map_or("any value".to_owned(), |kind| format!("`{kind}`"));
            if after != format!("`{before}`") && before != "null" {
                let message = format!("`{before}` is not a type of OpenAPI; it is taken for {after}");
                let help = "use boolean, integer, number, string, array or object";
                self.warn(Code::UnknownType, &child(pointer, "type"), message, help);
            }
        }
        members.retain(|name, value| match kind.member(name) {
            Some(expect) => at(pointer, name, |pointer| self.member(expect, value, pointer)),
            None => {
                self.unknown(kind, name, value, pointer);
                true
            }
        });
        true
    }

    fn member(&mut self, expect: Expect, value: &mut Value, pointer: &mut String) -> bool {
        match expect {
            Expect::Data => return true,
            Expect::Beside => return false,
            Expect::Skipped => {
                let name = unescape(pointer.rsplit('/').next().unwrap_or_default());
                let says_nothing = match value {
                    Value::Object(members) => members.is_empty(),
                    // Whatever is there, and as much as there is.
                    value => matches!(value, Value::Null | Value::Bool(true)),
                };
                if !says_nothing {
                    let help = "nothing needs to change; this is said so that nobody relies on it";
                    let message = format!("`{name}` has no effect on the generated code yet");
                    self.warn(Code::IgnoredKeyword, pointer, message, help);
                }
                return false;
            }
            _ if value.is_null() => return self.empty(expect, value, pointer),
            Expect::One(kind) => return self.object(kind, value, pointer),
            Expect::Either(_) if value.is_boolean() => return true,
            Expect::Either(kind) => {
                if let Some(flag) = as_bool(value) {
                    *value = Value::Bool(flag);
                    return true;
                }
                return self.object(kind, value, pointer);
            }
            _ => {}
        }
        let expected = match expect {
            Expect::Text => match as_text(value) {
                Some(text) => return self.read_as(value, Value::String(text), pointer),
                None => "a string",
            },
            Expect::Bool => match as_bool(value) {
                Some(flag) => return self.read_as(value, Value::Bool(flag), pointer),
                None => "true or false",
            },
            Expect::Number => match as_number(value) {
                Some(number) => return self.read_as(value, Value::Number(number), pointer),
                None => "a number",
            },
            Expect::Count => match as_number(value).as_ref().and_then(count) {
                Some(count) if value.is_number() => return set(value, json!(count)),
                Some(count) => return self.read_as(value, json!(count), pointer),
                None => "a count",
            },
            Expect::Texts => {
                if let Value::String(only) = value {
                    let meant = json!([only]);
                    return self.read_as(value, meant, pointer);
                }
                match value {
                    Value::Array(items) => {
                        *items = items.iter().filter_map(as_text).map(Value::String).collect();
                        return true;
                    }
                    _ => "a list of strings",
                }
            }
            Expect::Listed => match value {
                Value::Array(items) => return !items.is_empty(),
                _ => "a list",
            },
            Expect::TextMap => match value {
                Value::Object(members) => {
                    members.retain(|_, value| as_text(value).is_some_and(|text| set(value, Value::String(text))));
                    return true;
                }
                _ => "a map of strings",
            },
            Expect::Requirements => return self.requirements(value, pointer),
            Expect::List(kind) => match value {
                Value::Array(items) => {
                    self.items(kind, items, pointer);
                    return true;
                }
                Value::Object(_) if kind == Kind::Schema => {
                    *value = json!([value.take()]);
                    return self.member(expect, value, pointer);
                }
                _ => "a list",
            },
            Expect::Map(kind) => match value {
                Value::Object(members) => {
                    self.entries(kind, members, pointer);
                    return true;
                }
                _ => "a map",
            },
            _ => return true,
        };
        self.wrong(expect.lost(pointer), pointer, expected);
        false
    }

    /// What stands without a value: mostly the author has not come to it yet.
    fn empty(&mut self, expect: Expect, value: &mut Value, pointer: &str) -> bool {
        let name = unescape(self.origins.in_dialect(pointer).rsplit('/').next().unwrap_or_default());
        match expect {
            Expect::One(Kind::Schema) => {
                let message = format!("`{name}` is empty: any JSON is valid");
                self.warn(Code::Missing, pointer, message, "describe the value, or remove the key");
                set(value, json!({}))
            }
            Expect::One(kind @ (Kind::Operation | Kind::Body)) => {
                let message = format!("`{name}` is empty, and is left out");
                self.lose(Code::Missing, kind.lost(pointer), pointer, message, "describe it, or remove the key");
                false
            }
            _ => false,
        }
    }

    fn items(&mut self, kind: Kind, items: &mut Vec<Value>, pointer: &mut String) {
        let mut index = 0;
        items.retain_mut(|item| {
            index += 1;
            at(pointer, &(index - 1).to_string(), |pointer| self.object(kind, item, pointer))
        });
    }

    fn entries(&mut self, kind: Kind, members: &mut Map<String, Value>, pointer: &mut String) {
        match kind {
            Kind::PathItem => self.rename(members, pointer, |path| {
                if path.starts_with('/') || path.starts_with("x-") { path.to_owned() } else { format!("/{path}") }
            }),
            Kind::Response if pointer.ends_with("/responses") && pointer != "/components/responses" => {
                self.rename(members, pointer, status);
            }
            _ => {}
        }
        members.retain(|name, value| {
            if let (Kind::Media, Value::Object(media)) = (kind, &mut *value)
                && let Some(item) = media.shift_remove("itemSchema")
                && !media.contains_key("schema")
            {
                // What is one after the other is a list, but for events, which are described one by one.
                let (schema, inner) = match name.starts_with("text/event-stream") {
                    true => (item, "schema"),
                    false => (json!({ "type": "array", "items": item }), "schema/items"),
                };
                media.insert("schema".to_owned(), schema);
                let place = child(pointer, name);
                self.origins.moved.put_like(&format!("{place}/{inner}"), &child(&place, "itemSchema"));
            }
            if is_extension(kind, name, pointer) {
                return true;
            }
            if name.starts_with("x-") && !matches!(kind, Kind::Schema | Kind::Header) && !value.is_object() {
                // Without an object this is an extension, where OpenAPI allows none.
                return false;
            }
            at(pointer, name, |pointer| self.object(kind, value, pointer))
        });
    }

    /// Spells keys as OpenAPI does; an empty spelling is one that cannot be meant.
    fn rename(&mut self, members: &mut Map<String, Value>, pointer: &str, spell: impl Fn(&str) -> String) {
        if members.keys().all(|name| spell(name) == *name) {
            return;
        }
        for (name, value) in std::mem::take(members) {
            let spelled = spell(&name);
            let place = child(pointer, &name);
            if pointer == "/paths" && METHODS.contains(&name.as_str()) {
                let message = format!("`{name}` is a method, and stands where a path should; it is left out");
                let help = format!("write a path such as `/pets:` above it, and indent `{name}:` below that");
                self.lose(Code::WrongType, Some(Lost::Operation), &place, message, &help);
                continue;
            }
            if spelled.is_empty() || (spelled != name && members.contains_key(&spelled)) {
                match pointer == "/paths" {
                    true => self.wrong(Some(Lost::Operation), &place, "a path of its own"),
                    false => self.no_status(&name, &place),
                }
                continue;
            }
            if spelled != name {
                let message = format!("`{name}` is taken for `{spelled}`");
                self.warn(Code::WrongType, &place, message, &format!("write `{spelled}`"));
                self.origins.moved.put(&child(pointer, &spelled), &place);
            }
            members.insert(spelled, value);
        }
    }

    fn no_status(&mut self, name: &str, place: &str) {
        let message = format!("`{name}` is not an HTTP status; the response is left out");
        let digits = name.to_ascii_uppercase().replace('O', "0").replace(['I', 'L'], "1");
        let help = match status(&digits).as_str() {
            "" | "default" => "write a status such as `'200'`, a range such as `4XX`, or `default`".to_owned(),
            meant => format!("did you mean `'{meant}'`?"),
        };
        self.lose(Code::WrongType, Some(Lost::Response), place, message, &help);
    }

    fn requirements(&mut self, value: &mut Value, pointer: &str) -> bool {
        if value.is_object() {
            *value = json!([value.take()]);
        }
        let Value::Array(items) = value else {
            self.wrong(None, pointer, "a list of requirements");
            return false;
        };
        items.retain(Value::is_object);
        for members in items.iter_mut().filter_map(Value::as_object_mut) {
            members.retain(|name, _| !self.transport.contains(name));
            for scopes in members.values_mut() {
                let texts = scopes.as_array().into_iter().flatten().filter_map(as_text).map(Value::String).collect();
                *scopes = Value::Array(texts);
            }
        }
        true
    }
}

/// Forms of other dialects that are common in documents which call themselves 3.0.
fn rewrite(kind: Kind, members: &mut Map<String, Value>, exact: bool) {
    match kind {
        Kind::Schema => schema::rewrite(members, exact),
        Kind::Parameter => {
            const KEYWORDS: [&str; 16] = [
                "type",
                "format",
                "enum",
                "default",
                "items",
                "minimum",
                "maximum",
                "exclusiveMinimum",
                "exclusiveMaximum",
                "minLength",
                "maxLength",
                "pattern",
                "minItems",
                "maxItems",
                "uniqueItems",
                "multipleOf",
            ];
            if !members.contains_key("schema") && !members.contains_key("content") && members.contains_key("type") {
                let schema: Map<String, Value> = KEYWORDS
                    .iter()
                    .filter_map(|name| Some(((*name).to_owned(), members.shift_remove(*name)?)))
                    .collect();
                members.insert("schema".to_owned(), Value::Object(schema));
            }
            schema::examples(members);
        }
        Kind::Media => schema::examples(members),
        Kind::Example => {
            if let Some(value) = members.shift_remove("dataValue") {
                members.entry("value").or_insert(value);
            }
        }
        _ => {}
    }
}

/// A status as OpenAPI spells it; empty for what is none.
fn status(key: &str) -> String {
    let upper = key.trim().to_ascii_uppercase();
    let start: String = upper.chars().take(3).collect();
    let digits = start.len() == 3 && start.bytes().all(|byte| byte.is_ascii_digit()) && !start.starts_with('0');
    let range = start.ends_with("XX") && matches!(start.as_bytes().first(), Some(b'1'..=b'5'));
    let ends = !upper.chars().nth(3).is_some_and(char::is_alphanumeric);
    match () {
        () if upper == "DEFAULT" => "default".to_owned(),
        () if key.starts_with("x-") => key.to_owned(),
        () if ends && (digits || range) => start,
        () => String::new(),
    }
}

pub(super) fn set(place: &mut Value, value: Value) -> bool {
    *place = value;
    true
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

pub(super) fn as_bool(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" => Some(true),
            "false" | "no" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

fn as_number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => match serde_json::from_str(text.trim()) {
            Ok(Value::Number(number)) => Some(number),
            _ => None,
        },
        _ => None,
    }
}

fn count(number: &Number) -> Option<u64> {
    let float = number.as_f64()?;
    number.as_u64().or_else(|| (float >= 0.0 && float.fract() == 0.0 && float < 9e15).then_some(float as u64))
}
