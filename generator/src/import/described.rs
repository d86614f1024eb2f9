//! One operation as a page describes it, and the document that becomes of it: where pages say too little, an example
//! or the rest of the page decides, and the document says that it did.

use super::call::Call;
use super::credentials::{self, LISTED, is_credential};
use super::field::{Field, literal, properties};
use super::{INFERRED, Reading, SOURCE, infer, types};
use crate::names::camel;
use crate::pointer::child;
use serde_json::{Map, Value, json};

/// What a page says of one operation, in whatever way.
#[derive(Debug, Default)]
pub(super) struct Described {
    pub verb: String,
    pub path: String,
    pub line: usize,
    pub title: Option<(String, usize)>,
    pub docs: Vec<(usize, String)>,
    /// The line that says that it is.
    pub deprecated: Option<usize>,
    /// Where it is served, and the line that says so.
    pub server: Option<(String, usize)>,
    pub call: Option<Call>,
    /// What is listed as credentials.
    pub credentials: Vec<Field>,
    /// Parameters by where they travel.
    pub parameters: Vec<(&'static str, Field)>,
    pub body: Option<Part>,
    /// Parameters and members of which the page does not say where they travel.
    pub guessed: Vec<String>,
    pub permissions: Vec<String>,
    /// Answers by their status, which a page may not print.
    pub answers: Vec<(Option<String>, Part)>,
}

/// A body, or an answer.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub line: usize,
    pub media: Option<String>,
    pub docs: Vec<String>,
    pub fields: Vec<Field>,
    /// An example of the whole, and its line.
    pub example: Option<(Value, usize)>,
    /// Whether an example that cannot be read begins as a list does.
    pub list: bool,
}

/// Why something is believed that only an example shows.
const SHOWN: &str = "only an example shows it";

/// Why a member is believed that has members.
const UNLISTED: &str = "its line is missing; there are lines of its members";

/// A document with one operation.
pub(super) fn document(reading: &mut Reading<'_>, described: Described) -> Value {
    let mut making = Making { reading, call: described.call.clone(), schemes: Map::new(), schemas: Map::new() };
    let (verb, path, server) = (described.verb.clone(), described.path.clone(), described.server.clone());
    let operation = making.operation(described);
    let mut document = json!({ "openapi": "3.0.3", "info": { "title": "", "version": "" } });
    if let Some((url, line)) = server {
        document["servers"] = json!([{ "url": url, SOURCE: making.reading.name(line) }]);
    }
    document["paths"] = json!({ path: { verb: operation } });
    let sections = [("securitySchemes", making.schemes), ("schemas", making.schemas)];
    for (section, named) in sections.into_iter().filter(|(_, named)| !named.is_empty()) {
        document["components"][section] = Value::Object(named);
    }
    document
}

/// Adds the parameters that the path has and the page does not list.
pub(super) fn missing(path: &str, listed: &mut Vec<Value>) {
    let names = path.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name);
    for name in names {
        if !listed.iter().any(|known| known["name"] == name && known["in"] == "path") {
            let reason = "it is in the path, and not listed";
            listed.push(json!({
                "name": name, "in": "path", "required": true, "schema": { "type": "string" }, INFERRED: reason,
            }));
        }
    }
}

/// What an operation without a title is called: its method, what it is about, and by what it is found.
pub(super) fn id_of(verb: &str, path: &str) -> String {
    let is_version = |segment: &str| segment.strip_prefix('v').is_some_and(|rest| rest.parse::<f64>().is_ok());
    let is_name = |segment: &&str| !segment.starts_with('{') && *segment != "api" && !is_version(segment);
    let mut words = vec![verb.to_owned()];
    words.extend(path.split('/').filter(is_name).map(str::to_owned));
    let found = path.rsplit('/').next().and_then(|last| last.strip_prefix('{')?.strip_suffix('}'));
    words.extend(found.map(|name| format!("by {name}")));
    camel(&words.join(" "))
}

/// What sentences say in a form that is hardly ever meant otherwise: `(minimum: 0)`, `(default: 25)`.
fn sentences<'d>(schema: &mut Value, docs: impl Iterator<Item = &'d str>) {
    for piece in docs.flat_map(|line| line.split('(').skip(1)) {
        let Some((keyword, value)) = piece.split_once(')').and_then(|(inner, _)| inner.split_once(':')) else {
            continue;
        };
        let keyword = match keyword.trim().to_lowercase().as_str() {
            "minimum" | "min" => "minimum",
            "maximum" | "max" => "maximum",
            "default" | "defaults to" => "default",
            _ => continue,
        };
        let value = literal(value.trim().trim_matches('`'));
        let fits = match schema["type"].as_str() {
            Some("integer" | "number") => value.is_number(),
            Some("boolean") => value.is_boolean(),
            Some("string") => value.is_string() && keyword == "default",
            _ => false,
        };
        if fits && schema.get(keyword).is_none() {
            schema[keyword] = value;
            if !schema[INFERRED].is_string() {
                schema[INFERRED][keyword] = json!("a sentence says so");
            }
        }
    }
}

struct Making<'a, 'r> {
    reading: &'a mut Reading<'r>,
    call: Option<Call>,
    schemes: Map<String, Value>,
    schemas: Map<String, Value>,
}

impl Making<'_, '_> {
    fn from(&self, line: usize) -> Value {
        json!(self.reading.name(line))
    }

    fn operation(&mut self, described: Described) -> Value {
        let Described {
            verb,
            path,
            line,
            title,
            docs,
            deprecated,
            credentials,
            parameters,
            body,
            answers,
            guessed,
            permissions,
            ..
        } = described;
        let mut id = title.as_ref().map(|(title, _)| camel(title)).unwrap_or_default();
        if id.is_empty() {
            id = id_of(&verb, &path);
        }
        let mut operation = json!({ "operationId": id });
        let mut sources = json!({ "responses": self.from(line) });
        if let Some((title, line)) = title {
            operation["summary"] = json!(title);
            sources["summary"] = self.from(line);
        }
        if let Some((first, _)) = docs.first() {
            operation["description"] =
                json!(docs.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n\n"));
            sources["description"] = self.from(*first);
        }
        if let Some(line) = deprecated {
            operation["deprecated"] = json!(true);
            sources["deprecated"] = self.from(line);
        }
        if !permissions.is_empty() {
            operation["x-permissions"] = json!({ "all": permissions });
        }
        for field in credentials {
            let reason = field.place.is_none().then_some("that it is a header; the page does not say where it travels");
            self.scheme(&field, field.place.unwrap_or("header"), reason);
        }
        let mut listed: Vec<Value> = Vec::new();
        for (place, field) in parameters {
            if listed.iter().any(|known| known["name"] == field.name.as_str() && known["in"] == place) {
                let help = "a title between the two may be missing, or be in words that are not known";
                self.reading.refuse(field.line, format!("the parameter `{}` is listed twice", field.name), help);
                continue;
            }
            match self.is_credential(&field, place) {
                true => self.scheme(&field, place, Some(LISTED)),
                false => {
                    let mut parameter = self.parameter(&field, place);
                    if guessed.contains(&field.name) {
                        parameter[INFERRED] = json!({ "in": "the page does not say where it travels" });
                    }
                    listed.push(parameter);
                }
            }
        }
        if self.schemes.is_empty() {
            self.called();
        }
        missing(&path, &mut listed);
        operation["parameters"] = Value::Array(listed);
        if let Some(body) = body {
            let whole = body.fields.iter().any(|field| guessed.contains(&field.name));
            operation["requestBody"] = self.body(body, &id);
            if whole {
                operation["requestBody"][INFERRED] =
                    json!("that it is a body; the page does not say where its members travel");
            }
        }
        operation["responses"] = self.answers(answers, &id);
        let needs: Map<String, Value> = self.schemes.keys().map(|name| (name.clone(), json!([]))).collect();
        if needs.is_empty() {
            operation["security"] = json!([]);
            operation[INFERRED] = json!({ "security": "the page speaks of no credentials" });
        } else {
            operation["security"] = json!([needs]);
        }
        operation[SOURCE] = sources;
        operation
    }

    /// Whether a parameter is what the caller identifies with; one that is called so, or sent as a placeholder.
    fn is_credential(&self, field: &Field, place: &str) -> bool {
        let placeholder = || self.sent(&field.name).is_none_or(|value| value.starts_with('<'));
        is_credential(&field.name, &field.words(), place).is_some_and(|by_name| by_name || placeholder())
    }

    /// What the call sends as a header.
    fn sent(&self, name: &str) -> Option<&str> {
        let headers = self.call.iter().flat_map(|call| &call.headers);
        headers.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    fn scheme(&mut self, field: &Field, place: &str, reason: Option<&str>) {
        let docs = field.words();
        let sent = self.sent(&field.name).unwrap_or_default();
        let (name, mut scheme) = credentials::scheme(&field.name, place, &format!("{docs}\n{sent}"));
        if !docs.is_empty() {
            scheme["description"] = json!(docs);
        }
        scheme[SOURCE] = self.from(field.line);
        if let Some(reason) = reason {
            scheme[INFERRED] = json!(reason);
        }
        if let Some(example) = &field.example {
            let text = format!("the example {example} of the credential `{}`", field.name);
            self.reading.report.aside(&self.reading.page.name, field.line, &text);
        }
        self.schemes.insert(name, scheme);
    }

    /// Credentials that only the call sends.
    fn called(&mut self) {
        let Some(call) = self.call.clone() else { return };
        for (name, value) in &call.headers {
            let field = Field { line: call.first + 1, name: name.clone(), ..Field::default() };
            // What has no placeholder is what every caller sends.
            let placeholder = value.contains(['<', '$', '{']) || value.to_uppercase().contains("YOUR");
            if placeholder && self.is_credential(&field, "header") {
                self.scheme(&field, "header", Some("only the call sends it"));
            }
        }
    }

    fn parameter(&mut self, field: &Field, place: &str) -> Value {
        let mut parameter = json!({ "name": field.name, "in": place });
        if !field.docs.is_empty() {
            parameter["description"] = json!(field.words());
        }
        parameter["required"] = json!(field.required || place == "path");
        if field.deprecated {
            parameter["deprecated"] = json!(true);
        }
        let mut schema = field.schema.clone().unwrap_or_else(
            || json!({ "type": "string", INFERRED: "its type is not printed, and any value travels as a text" }),
        );
        sentences(&mut schema, field.docs.iter().map(|(_, text)| text.as_str()));
        parameter["schema"] = schema;
        if let Some(example) = &field.example {
            parameter["example"] = example.clone();
        }
        parameter[SOURCE] = self.from(field.line);
        parameter
    }

    /// A schema as a component of its own, if it has members.
    fn named(&mut self, schema: Value, id: &str, role: &str) -> Value {
        if !schema["properties"].is_object() {
            return schema;
        }
        let mut letters = id.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        let name: String = capital.into_iter().chain(letters).collect::<String>() + role;
        let reference = child("#/components/schemas", &name);
        self.schemas.insert(name, schema);
        json!({ "$ref": reference })
    }

    /// The media type of a part, and its content.
    fn content(&mut self, part: Part, id: &str, role: &str) -> (Value, bool) {
        let stated = part.media.is_some();
        let media = part.media.unwrap_or_else(|| "application/json".to_owned());
        let schema = self.object(part.fields, part.example.as_ref(), part.list, part.line);
        let mut content = json!({ "schema": self.named(schema, id, role) });
        if let Some((example, line)) = part.example {
            content["example"] = example;
            content[SOURCE] = json!({ "example": self.from(line) });
        }
        (json!({ media: content }), stated)
    }

    fn body(&mut self, mut part: Part, id: &str) -> Value {
        let (line, docs) = (part.line, std::mem::take(&mut part.docs));
        let mut reasons = json!({ "required": "no page says whether it is required" });
        let (content, stated) = self.content(part, id, "Request");
        if !stated {
            reasons["content"] = json!("that it is JSON; the page prints no media type");
        }
        let mut body = json!({ "required": true, "content": content });
        if !docs.is_empty() {
            body["description"] = json!(docs.join("\n\n"));
        }
        // Everything but its schema is shown by the example where nothing else is.
        body[SOURCE] = self.from(line);
        body[INFERRED] = reasons;
        body
    }

    fn answers(&mut self, answers: Vec<(Option<String>, Part)>, id: &str) -> Value {
        let mut responses = Map::new();
        for (status, mut part) in answers {
            let (line, docs) = (part.line, std::mem::take(&mut part.docs));
            let fails = status.as_ref().is_some_and(|status| !status.starts_with('2'));
            let role = if fails { status.clone().unwrap_or_default() } else { String::new() } + "Response";
            let mut response = json!({ "description": docs.join("\n\n") });
            if !part.fields.is_empty() || part.example.is_some() || part.media.is_some() {
                let (content, stated) = self.content(part, id, &role);
                response["content"] = content;
                if !stated && status.is_some() {
                    response[INFERRED] = json!({ "content": "that it is JSON; the page prints no media type" });
                }
            }
            response[SOURCE] = self.from(line);
            let status = status.unwrap_or_else(|| {
                response[INFERRED] = json!("status 200; the page prints no success status");
                "200".to_owned()
            });
            responses.entry(status).or_insert(response);
        }
        if responses.is_empty() {
            let reason = "the page shows no answer";
            responses.insert("200".to_owned(), json!({ "description": "", INFERRED: reason }));
        }
        Value::Object(responses)
    }

    /// The object of a part's fields, with what only its example shows.
    fn object(&mut self, fields: Vec<Field>, example: Option<&(Value, usize)>, list: bool, line: usize) -> Value {
        let from = self.from(line);
        let example = example.map(|(example, _)| example);
        if fields.is_empty() {
            let Some(example) = example else {
                return json!({ INFERRED: { "type": "the page shows nothing of it" }, SOURCE: from });
            };
            let mut schema = infer::schema(example, SHOWN);
            schema[SOURCE] = from;
            return schema;
        }
        let mut schema = json!({ "type": "object" });
        // Of a list, the fields are those of its items.
        let sample = example.map(|example| example.get(0).unwrap_or(example));
        let mut open = None;
        let mut nameless = Vec::new();
        for field in fields {
            if field.name.is_empty() {
                nameless.push(field);
                continue;
            }
            let within = self.within(&field, &open, &schema, sample);
            if within.is_none() {
                open = field.open.then(|| field.name.clone());
            }
            self.member(&mut schema, &field, within.as_deref(), sample);
        }
        for field in nameless {
            self.nameless(&mut schema, &field, sample);
        }
        if let Some(sample) = sample {
            infer::complete(&mut schema, sample, SHOWN);
        }
        schema[SOURCE] = from.clone();
        match list || example.is_some_and(Value::is_array) {
            true => {
                json!({ "type": "array", "items": schema, INFERRED: { "type": "the example is a list" }, SOURCE: from })
            }
            false => schema,
        }
    }

    /// Whose member a field is that does not say so: where members of the field before are open, the example tells.
    fn within(&self, field: &Field, open: &Option<String>, schema: &Value, sample: Option<&Value>) -> Option<String> {
        let open = open.as_ref().filter(|_| !field.name.contains('.'))?;
        let inner = sample.and_then(|sample| sample.get(open)).map(|value| value.get(0).unwrap_or(value));
        let shown = inner.is_some_and(|inner| inner.get(&field.name).is_some());
        let own = sample.is_some_and(|sample| sample.get(&field.name).is_some());
        // What is there already cannot be meant again.
        let known = schema["properties"].get(&field.name).is_some();
        (known || shown && !own).then(|| open.clone())
    }

    /// A member, which may be one of a member: `data.links`.
    fn member(&mut self, schema: &mut Value, field: &Field, within: Option<&str>, sample: Option<&Value>) {
        let name = within.map_or_else(|| field.name.clone(), |parent| format!("{parent}.{}", field.name));
        let mut place = &mut *schema;
        let mut shown = sample;
        let mut rest = name.as_str();
        // A name may have a dot, too: where its beginning is no member, it does.
        while let Some((parent, name)) = rest.split_once('.') {
            let list = parent.ends_with("[]");
            let parent = parent.trim_end_matches("[]");
            let inner = shown.and_then(|shown| shown.get(parent));
            if place["properties"].get(parent).is_none() {
                // Within a member, a name has no dot; else the example shows whether it has.
                if rest.len() == field.name.len() && !inner.is_some_and(|inner| inner.is_object() || inner.is_array()) {
                    break;
                }
                let own = if inner.is_some_and(Value::is_array) {
                    json!({ "type": "array", "items": { "type": "object" }, INFERRED: UNLISTED })
                } else {
                    json!({ "type": "object", INFERRED: UNLISTED })
                };
                properties(place).into_iter().for_each(|members| _ = members.insert(parent.to_owned(), own.clone()));
            }
            place = &mut place["properties"][parent];
            // Its members show that it is a list.
            if list && place["type"] != "array" {
                *place = json!({ "type": "array", "items": place.take() });
            }
            shown = shown.and_then(|shown| shown.get(parent));
            while place["type"] == "array" {
                place = &mut place["items"];
                shown = shown.and_then(|shown| shown.get(0));
            }
            if place["type"].is_null() && place["anyOf"].is_null() {
                place["type"] = json!("object");
            }
            rest = name;
        }
        let shown = shown.and_then(|shown| shown.get(rest));
        let unprinted = "its type is not printed, but an example shows it";
        let mut own = match (&field.schema, shown.or(field.example.as_ref())) {
            // Its values are printed, and its type is not.
            (Some(schema), Some(shown)) if schema["type"].is_null() && schema[INFERRED].is_object() => {
                let mut own = infer::schema(shown, unprinted);
                own["enum"] = schema["enum"].clone();
                own
            }
            (Some(schema), _) => schema.clone(),
            (None, Some(shown)) if *shown != json!({}) => infer::schema(shown, unprinted),
            // An example without members stands for any value.
            (None, _) => json!({ INFERRED: { "type": "none is printed" } }),
        };
        let listed = |(line, text): &&(usize, String)| !self.bullet(&mut own, text, *line);
        let docs: Vec<&str> = field.docs.iter().filter(listed).map(|(_, text)| text.as_str()).collect();
        if !docs.is_empty() {
            own["description"] = json!(docs.join("\n\n"));
        }
        sentences(&mut own, docs.into_iter());
        for (keyword, flag) in
            [("deprecated", field.deprecated), ("readOnly", field.read_only), ("writeOnly", field.write_only)]
        {
            if flag {
                own[keyword] = json!(true);
            }
        }
        if let Some(example) = field.example.as_ref().filter(|example| !example.is_null()) {
            own["example"] = example.clone();
            infer::complete(&mut own, example, SHOWN);
        }
        own[SOURCE] = self.from(field.line);
        if within.is_some() {
            own[INFERRED] = json!("that it is a member of this one; the page does not say of which");
        }
        if rest.starts_with('<') || rest.starts_with('{') {
            own[INFERRED] = json!("a name in brackets stands for any other");
            place["additionalProperties"] = own;
            return;
        }
        if place["properties"].get(rest).is_some() {
            let help = "a title between the two may be missing, or be in words that are not known";
            self.reading.refuse(field.line, format!("`{name}` is listed twice in one section"), help);
            return;
        }
        if field.required {
            match place["required"].as_array_mut() {
                Some(required) => required.push(json!(rest)),
                None => place["required"] = json!([rest]),
            }
        }
        if let Some(members) = properties(place) {
            members.insert(rest.to_owned(), own);
        }
    }

    /// Adds a member that is described in a list, as `• id (string): Which one.`; whether the line is one.
    fn bullet(&self, schema: &mut Value, line: &str, number: usize) -> bool {
        let parts = line.strip_prefix(['•', '-', '*']).and_then(|line| line.trim().split_once(" ("));
        let Some((name, rest)) = parts.filter(|(name, _)| !name.contains(' ')) else { return false };
        let Some((kind, docs)) = rest.split_once(')').filter(|(kind, _)| types::is_type(kind)) else { return false };
        if schema["type"] != "object" {
            return false;
        }
        let mut own = types::schema(kind);
        let docs = docs.trim_start_matches(':').trim();
        if !docs.is_empty() {
            own["description"] = json!(docs);
        }
        own[SOURCE] = self.from(number);
        if let Some(members) = properties(schema) {
            members.insert(name.to_owned(), own);
        }
        true
    }

    /// A field whose name is not printed is the member of the example that has its value.
    fn nameless(&mut self, schema: &mut Value, field: &Field, sample: Option<&Value>) {
        let value = field.example.clone().unwrap_or(Value::Null);
        let members = sample.and_then(Value::as_object).into_iter().flatten();
        let mut found = members.filter(|(name, known)| schema["properties"].get(name).is_none() && **known == value);
        match (found.next().map(|(name, _)| name.clone()), found.next()) {
            (Some(name), None) => {
                let reason = "the line of its name is missing; the example has it with this value";
                let mut own = infer::schema(&value, reason);
                own["example"] = value;
                own[SOURCE] = self.from(field.line);
                if let Some(members) = properties(schema) {
                    members.insert(name, own);
                }
            }
            _ => {
                let help = "add the line with its name above; `--partial` leaves it out";
                self.reading.refuse(field.line, "a field without a name", help);
            }
        }
    }
}
