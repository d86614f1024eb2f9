//! Pages as a browser shows them, as text: method and path over several lines, a call, an answer, then sections of fields.

mod call;
mod fields;
mod types;

use super::{CUT, INFERRED, Kind, Reading, SOURCE, infer};
use crate::diagnostics::Failed;
use crate::normalise::METHODS;
use call::Call;
use fields::Field;
use serde_json::{Map, Value, json};

pub(super) const KIND: Kind = Kind { name: "a rendered page as text", is, read };

/// The titles of sections.
const SECTIONS: [&str; 8] = [
    "Authorizations",
    "Headers",
    "Path Parameters",
    "Query Parameters",
    "Cookies",
    "Cookie Parameters",
    "Body",
    "Response",
];

/// What a page shows beside its own words.
const FRAME: [&str; 9] = [
    "Copy",
    "Skip to main content",
    "Docs for agents: llms.txt",
    "Ask AI",
    "Was this page helpful?",
    "Yes",
    "No",
    "Suggest edits",
    "Raise issue",
];

fn is(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    method(&lines).is_some() && lines.iter().any(|line| SECTIONS.contains(line) || line.starts_with("curl "))
}

/// The line of the method: its path follows, a segment on each line.
fn method(lines: &[&str]) -> Option<usize> {
    let is_method = |line: &str| METHODS.iter().any(|known| known.to_uppercase() == line);
    (0..lines.len())
        .find(|&index| is_method(lines[index]) && lines.get(index + 1).is_some_and(|next| next.starts_with('/')))
}

/// A line with its number, from 1.
type Numbered = (usize, String);

/// A page, taken apart.
struct Page<'t> {
    lines: Vec<&'t str>,
    /// Whether a line (from 0) was used for anything.
    used: Vec<bool>,
    file: String,
}

impl<'t> Page<'t> {
    fn take(&mut self, index: usize) -> &'t str {
        self.used[index] = true;
        self.lines[index].trim()
    }

    fn from(&self, line: usize) -> Value {
        json!(format!("{}:{line}", self.file))
    }

    /// A section's lines with their numbers, from 1.
    fn section(&self, title: &str) -> Option<(usize, Vec<(usize, &'t str)>)> {
        let start = self.lines.iter().position(|line| line.trim() == title)?;
        let rest = self.lines.iter().enumerate().skip(start + 1);
        let lines = rest.take_while(|(_, line)| !SECTIONS.contains(&line.trim()));
        Some((start, lines.map(|(index, line)| (index + 1, line.trim())).collect()))
    }
}

fn read(reading: &mut Reading<'_>) -> Result<Value, Failed> {
    let text = reading.page.text.clone();
    let lines: Vec<&str> = text.lines().collect();
    let mut page = Page { used: vec![false; lines.len()], lines, file: reading.file() };
    let trimmed: Vec<&str> = page.lines.iter().map(|line| line.trim()).collect();
    let Some(start) = method(&trimmed) else { return Err(Failed) };
    let verb = page.take(start).to_lowercase();
    let (path, mut next) = path(&mut page, start + 1);
    let call = call::find(&page.lines);
    let title = title(&mut page, &mut next, &call);
    if let Some(call) = &call {
        (call.first..=call.last).for_each(|index| page.used[index] = true);
    }
    let (answer, cut) = answer(&mut page, call.as_ref().map_or(next, |call| call.last + 1));
    let is_section = page.lines.iter().any(|line| SECTIONS.contains(&line.trim()));
    // Whatever a page shows an answer of, it describes.
    let ends = (answer.is_some() && page.section("Response").is_none()).then_some(page.lines.len());
    let ends = ends.or((!is_section).then_some(page.lines.len()));
    let cut = cut.map(|line| (line, "the page ends within this example"));
    if let Some((line, message)) = cut.or(ends.map(|line| (line, "the page ends before its section `Response`"))) {
        let failed = reading.refuse(line, message, CUT);
        if !reading.partial {
            return Err(failed);
        }
    }
    let (path, server) = agree(reading, path, call.as_ref(), start + 1);
    let mut making =
        Making { reading, page, call, answer, parameters: Vec::new(), schemes: Map::new(), line: start + 1 };
    let operation = making.operation(&verb, &path, title);
    let document = making.document(&verb, &path, server, operation);
    making.left();
    Ok(document)
}

/// The path, and the index of the line behind it.
fn path(page: &mut Page<'_>, start: usize) -> (String, usize) {
    let mut path = String::new();
    let mut index = start;
    while let Some(line) = page.lines.get(index).map(|line| line.trim()) {
        let is_next = match path.is_empty() || path.ends_with('/') {
            true if path.is_empty() => line.starts_with('/'),
            true => !line.is_empty() && !line.contains([' ', '"']) && !line.contains("://"),
            false => line == "/",
        };
        if !is_next {
            break;
        }
        path.push_str(page.take(index));
        index += 1;
    }
    (if path.len() > 1 { path.trim_end_matches('/').to_owned() } else { path }, index)
}

/// The operation's title: the line behind the path, or the one before the method.
fn title(page: &mut Page<'_>, next: &mut usize, call: &Option<Call>) -> Option<(String, usize)> {
    let end = call.as_ref().map_or(page.lines.len(), |call| call.first);
    let behind = (*next..end).find(|&index| {
        let line = page.lines[index].trim();
        !line.is_empty() && !FRAME.contains(&line) && !line.contains("://")
    });
    let is_title = |line: &str| line.chars().next().is_some_and(char::is_alphabetic) && line.len() < 100;
    if let Some(index) = behind.filter(|&index| is_title(page.lines[index].trim())) {
        *next = index + 1;
        return Some((page.take(index).to_owned(), index + 1));
    }
    let before = (0..*next).rev().filter(|&index| !page.used[index]);
    let index = before.into_iter().find(|&index| {
        let line = page.lines[index].trim();
        is_title(line) && !FRAME.contains(&line)
    })?;
    Some((page.take(index).to_owned(), index + 1))
}

/// The example of an answer: the first JSON behind the call. Answers also the line at which it breaks off, if it does.
fn answer(page: &mut Page<'_>, start: usize) -> (Option<(Value, usize)>, Option<usize>) {
    let end = (start..page.lines.len()).find(|&index| SECTIONS.contains(&page.lines[index].trim()));
    let end = end.unwrap_or(page.lines.len());
    let mut found = None;
    let opens = |line: &str| line.trim() == "{" || line.trim() == "{}" || line.trim() == "[";
    let mut cut = None;
    let mut index = start;
    while index < page.lines.len() {
        if !opens(page.lines[index]) {
            index += 1;
            continue;
        }
        let mut text = String::new();
        let whole = (index..page.lines.len()).find_map(|last| {
            text.push_str(page.lines[last]);
            text.push('\n');
            serde_json::from_str::<Value>(&text).ok().map(|value| (value, last))
        });
        match whole {
            Some((value, last)) => {
                // Some pages print it again at their end.
                let again = found.as_ref().is_some_and(|(known, _)| *known == value);
                if index < end || again {
                    (index..=last).for_each(|index| page.used[index] = true);
                    found.get_or_insert((value, index + 1));
                }
                index = last + 1;
            }
            None => {
                cut.get_or_insert(index + 1);
                break;
            }
        }
    }
    (found, cut)
}

/// Path and server, of which the page and its call may say different things.
fn agree(
    reading: &mut Reading<'_>,
    path: String,
    call: Option<&Call>,
    line: usize,
) -> (String, Option<(String, usize)>) {
    let Some(call) = call else { return (path, None) };
    let Some((scheme, rest)) = call.url.split_once("://") else { return (path, None) };
    let (host, own) = rest.split_once('/').unwrap_or((rest, ""));
    let own = format!("/{}", own.split('?').next().unwrap_or_default());
    let at = Some((format!("{scheme}://{host}"), call.first + 1));
    if own == path {
        return (path, at);
    }
    if let Some(base) = own.strip_suffix(&path) {
        return (path, Some((format!("{scheme}://{host}{base}"), call.first + 1)));
    }
    let text = format!("the path is `{path}`, and `{own}` in the call; that of the call is taken");
    reading.report.contradiction(&reading.page.name, line, text);
    (own, at)
}

/// The document in the making.
struct Making<'a, 'r, 't> {
    reading: &'a mut Reading<'r>,
    page: Page<'t>,
    call: Option<Call>,
    answer: Option<(Value, usize)>,
    parameters: Vec<Value>,
    schemes: Map<String, Value>,
    line: usize,
}

impl Making<'_, '_, '_> {
    fn operation(&mut self, verb: &str, path: &str, title: Option<(String, usize)>) -> Map<String, Value> {
        let mut operation = Map::new();
        let words = title.as_ref().map_or_else(|| format!("{verb} {path}"), |(title, _)| title.clone());
        let id = crate::names::camel(&words);
        operation.insert("operationId".to_owned(), json!(id));
        let mut sources = Map::from_iter([("responses".to_owned(), self.page.from(self.line))]);
        if let Some((title, line)) = title {
            operation.insert("summary".to_owned(), json!(title));
            sources.insert("summary".to_owned(), self.page.from(line));
        }
        self.credentials();
        for (section, place) in [
            ("Headers", "header"),
            ("Path Parameters", "path"),
            ("Query Parameters", "query"),
            ("Cookies", "cookie"),
            ("Cookie Parameters", "cookie"),
        ] {
            self.section(section, place);
        }
        self.missing(path);
        operation.insert("parameters".to_owned(), Value::Array(std::mem::take(&mut self.parameters)));
        if let Some(body) = self.body(&id) {
            operation.insert("requestBody".to_owned(), body);
        }
        operation.insert("responses".to_owned(), self.responses(&id));
        let needs: Map<String, Value> = self.schemes.keys().map(|name| (name.clone(), json!([]))).collect();
        operation.insert("security".to_owned(), if needs.is_empty() { json!([]) } else { json!([needs]) });
        operation.insert(SOURCE.to_owned(), Value::Object(sources));
        operation
    }

    fn document(
        &mut self,
        verb: &str,
        path: &str,
        server: Option<(String, usize)>,
        operation: Map<String, Value>,
    ) -> Value {
        let mut item = Map::new();
        item.insert(verb.to_owned(), Value::Object(operation));
        let mut paths = Map::new();
        paths.insert(path.to_owned(), Value::Object(item));
        let mut document = json!({ "openapi": "3.0.3", "info": { "title": "", "version": "" } });
        if let Some((url, line)) = server {
            document["servers"] = json!([{ "url": url, SOURCE: self.page.from(line) }]);
        }
        document["paths"] = Value::Object(paths);
        if !self.schemes.is_empty() {
            document["components"] = json!({ "securitySchemes": std::mem::take(&mut self.schemes) });
        }
        document
    }

    /// The fields of a section, whose lines are used then; and what stands before them.
    fn fields(&mut self, title: &str, known: &[String]) -> Option<(Vec<Numbered>, Vec<Field>)> {
        let (start, lines) = self.page.section(title)?;
        self.page.used[start] = true;
        let is_fresh = |(number, line): &(usize, &str)| !self.page.used[number - 1] && !FRAME.contains(line);
        let fresh: Vec<(usize, &str)> = lines.into_iter().filter(is_fresh).collect();
        let (before, fields) = fields::read(&fresh, known);
        fresh.iter().for_each(|(number, _)| self.page.used[number - 1] = true);
        let before = before.into_iter().filter(|(_, line)| !line.is_empty());
        Some((before.map(|(number, line)| (number, line.to_owned())).collect(), fields))
    }

    fn credentials(&mut self) {
        let Some((before, fields)) = self.fields("Authorizations", &[]) else { return };
        self.aside(before);
        for field in fields {
            self.scheme(&field, field.place.unwrap_or("header"), None);
        }
    }

    fn scheme(&mut self, field: &Field, place: &str, reason: Option<&str>) {
        let docs = field.docs.join("\n\n");
        let sent =
            self.call.iter().flat_map(|call| &call.headers).find(|(name, _)| name.eq_ignore_ascii_case(&field.name));
        let sent = sent.map(|(_, value)| value.clone()).unwrap_or_default();
        let is = |word: &str| sent.starts_with(word) || docs.contains(&format!("{word} authentication"));
        let authorization = field.name.eq_ignore_ascii_case("authorization");
        let (name, mut scheme) = match () {
            () if authorization && is("Bearer") => ("bearer".to_owned(), json!({ "type": "http", "scheme": "bearer" })),
            () if authorization && is("Basic") => ("basic".to_owned(), json!({ "type": "http", "scheme": "basic" })),
            () => (field.name.clone(), json!({ "type": "apiKey", "in": place, "name": field.name })),
        };
        if !docs.is_empty() {
            scheme["description"] = json!(docs);
        }
        scheme[SOURCE] = self.page.from(field.line);
        if let Some(reason) = reason {
            self.inferred(&mut scheme, &format!("/components/securitySchemes/{name}"), reason);
        }
        self.schemes.insert(name, scheme);
    }

    fn section(&mut self, title: &str, place: &str) {
        let Some((before, fields)) = self.fields(title, &[]) else { return };
        self.aside(before);
        for field in fields {
            let said = format!("{} {}", field.name, field.docs.join(" ")).to_lowercase();
            let sent = self.call.iter().flat_map(|call| &call.headers).find(|(name, _)| *name == field.name);
            let placeholder = sent.is_some_and(|(_, value)| value.starts_with('<'));
            let secret = ["authorization", "api key", "api-key", "apikey", "secret", "token"]
                .iter()
                .any(|word| said.contains(word));
            if place == "header" && secret && (placeholder || sent.is_none()) {
                self.scheme(&field, place, Some("it is listed as a header, and is a credential by its name"));
                continue;
            }
            let parameter = self.parameter(&field, place);
            self.parameters.push(parameter);
        }
    }

    fn parameter(&mut self, field: &Field, place: &str) -> Value {
        let mut parameter = json!({ "name": field.name, "in": place });
        if !field.docs.is_empty() {
            parameter["description"] = json!(field.docs.join("\n\n"));
        }
        parameter["required"] = json!(field.required || place == "path");
        if field.deprecated {
            parameter["deprecated"] = json!(true);
        }
        parameter["schema"] = field.schema.clone().unwrap_or_else(|| json!({ "type": "string" }));
        if let Some(example) = &field.example {
            parameter["example"] = example.clone();
        }
        parameter[SOURCE] = self.page.from(field.line);
        parameter
    }

    /// Parameters that the path has and the page does not list.
    fn missing(&mut self, path: &str) {
        let names = path.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name);
        for name in names.map(str::to_owned).collect::<Vec<_>>() {
            if self.parameters.iter().any(|known| known["name"] == name.as_str() && known["in"] == "path") {
                continue;
            }
            let mut parameter = json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
            self.inferred(&mut parameter, &format!("path parameter {name}"), "it is in the path, and not listed");
            self.parameters.push(parameter);
        }
    }

    fn body(&mut self, id: &str) -> Option<Value> {
        let example = self.call.as_ref().and_then(|call| call.body.clone());
        let names: Vec<String> =
            example.as_ref().and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned().collect();
        let start = self.page.lines.iter().position(|line| line.trim() == "Body");
        let listed = self.fields("Body", &names);
        if listed.is_none() && example.is_none() {
            return None;
        }
        let (before, fields) = listed.unwrap_or_default();
        let (media, docs) = media(before);
        let line = start.map_or_else(|| self.call.as_ref().map_or(self.line, |call| call.first + 1), |start| start + 1);
        let schema = self.object(fields, example.as_ref(), line, &format!("{id} body"));
        let mut content = json!({ "schema": schema });
        if let Some(example) = example {
            content["example"] = example;
        }
        let mut body = json!({ "required": true, "content": { media: content } });
        if !docs.is_empty() {
            body["description"] = json!(docs.join("\n\n"));
        }
        body[SOURCE] = self.page.from(line);
        self.inferred(&mut body, "the body", "no page says whether it is required");
        Some(body)
    }

    fn responses(&mut self, id: &str) -> Value {
        let example = self.answer.clone();
        let names: Vec<String> =
            example.iter().filter_map(|(value, _)| value.as_object()).flat_map(Map::keys).cloned().collect();
        let start = self.page.lines.iter().position(|line| line.trim() == "Response");
        let (before, fields) = self.fields("Response", &names).unwrap_or_default();
        let line = start.map_or(self.line, |start| start + 1);
        let (mut status, mut rest) = (None, Vec::new());
        for (number, text) in before {
            match text.split_once(" - ").and_then(|(code, media)| Some((code.parse::<u16>().ok()?, media.to_owned()))) {
                Some((code, media)) => {
                    status = Some(code.to_string());
                    rest.push((number, media));
                }
                None if text != "Example" => rest.push((number, text)),
                None => {}
            }
        }
        let (media, docs) = media(rest);
        let mut response = json!({ "description": docs.join("\n\n") });
        if !fields.is_empty() || example.is_some() {
            let schema = self.object(fields, example.as_ref().map(|(value, _)| value), line, &format!("{id} response"));
            let mut content = json!({ "schema": schema });
            if let Some((example, _)) = example {
                content["example"] = example;
            }
            response["content"] = json!({ media: content });
        }
        response[SOURCE] = self.page.from(line);
        let status = status.unwrap_or_else(|| {
            let reason = "status 200; the page prints no success status";
            self.inferred(&mut response, "the response", reason);
            "200".to_owned()
        });
        json!({ status: response })
    }

    /// The object of a section's fields, with what only its example shows.
    fn object(&mut self, fields: Vec<Field>, example: Option<&Value>, line: usize, what: &str) -> Value {
        let mut schema = json!({ "type": "object" });
        let folded: Vec<String> = fields.iter().filter(|field| field.folded).map(|field| field.name.clone()).collect();
        let mut nameless = Vec::new();
        for field in fields {
            match field.name.is_empty() {
                true => nameless.push(field),
                false => self.member(&mut schema, &field, example),
            }
        }
        for field in nameless {
            self.nameless(&mut schema, &field, example, what);
        }
        if let Some(example) = example {
            if !schema["properties"].is_object() && !example.is_object() {
                return infer::schema(example, "only an example shows it");
            }
            let mut added = Vec::new();
            infer::complete(&mut schema, example, "only an example shows it", what, &mut added);
            added.into_iter().for_each(|place| self.note(&place, "only an example shows it"));
        }
        for name in folded {
            self.note(&format!("{what}.{name}"), "its members are folded away on the page");
        }
        schema[SOURCE] = self.page.from(line);
        schema
    }

    /// A member, which may be one of a member: `data.links`.
    fn member(&mut self, schema: &mut Value, field: &Field, example: Option<&Value>) {
        let mut place = &mut *schema;
        let mut rest = field.name.as_str();
        // A name may have a dot, too: where its beginning is no member, it does.
        while let Some((parent, name)) = rest.split_once('.') {
            if place["properties"].get(parent).is_none() {
                break;
            }
            place = &mut place["properties"][parent];
            if place["type"] == "array" {
                place = &mut place["items"];
            }
            rest = name;
        }
        let shown = example.and_then(|example| example.get(rest));
        let mut own = match (&field.schema, shown) {
            (Some(schema), _) => schema.clone(),
            (None, Some(shown)) => {
                self.note(&field.name, "its type is not printed, but an example shows it");
                infer::schema(shown, "its type is not printed, but an example shows it")
            }
            (None, None) => json!({}),
        };
        let docs: Vec<&String> = field.docs.iter().filter(|line| !self.bullet(&mut own, line, field.line)).collect();
        if !docs.is_empty() {
            own["description"] = json!(docs.into_iter().cloned().collect::<Vec<_>>().join("\n\n"));
        }
        for (keyword, flag) in [("deprecated", field.deprecated), ("readOnly", field.read_only)] {
            if flag {
                own[keyword] = json!(true);
            }
        }
        if let Some(example) = field.example.as_ref().filter(|example| !example.is_null()) {
            own["example"] = example.clone();
            self.compare(field, example);
            let mut added = Vec::new();
            infer::complete(&mut own, example, "only an example shows it", &field.name, &mut added);
            added.into_iter().for_each(|place| self.note(&place, "only an example shows it"));
        }
        own[SOURCE] = self.page.from(field.line);
        if rest.starts_with('<') {
            place["additionalProperties"] = own;
            return;
        }
        if field.required {
            match place["required"].as_array_mut() {
                Some(required) => required.push(json!(rest)),
                None => place["required"] = json!([rest]),
            }
        }
        if !place["properties"].is_object() {
            place["properties"] = json!({});
        }
        place["properties"][rest] = own;
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
        own[SOURCE] = self.page.from(number);
        if !schema["properties"].is_object() {
            schema["properties"] = json!({});
        }
        schema["properties"][name] = own;
        true
    }

    /// A field whose name is not printed is the member of the example that has its value.
    fn nameless(&mut self, schema: &mut Value, field: &Field, example: Option<&Value>, what: &str) {
        let value = field.example.clone().unwrap_or(Value::Null);
        let members = example.and_then(Value::as_object).into_iter().flatten();
        let found =
            members.filter(|(name, _)| schema["properties"].get(name).is_none()).find(|(_, known)| **known == value);
        match found {
            Some((name, _)) => {
                let name = name.clone();
                let reason = "the line of its name is missing; the example has it with this value";
                let mut own = infer::schema(&value, reason);
                own["example"] = value;
                own[SOURCE] = self.page.from(field.line);
                schema["properties"][&name] = own;
                self.note(&format!("{what}.{name}"), reason);
            }
            None => {
                let help = "add the line with its name above; `--partial` leaves it out";
                self.reading.refuse(field.line, "a field without a name", help);
            }
        }
    }

    /// A type against an example of it.
    fn compare(&mut self, field: &Field, example: &Value) {
        let Some(kind) = field.schema.as_ref().and_then(|schema| schema["type"].as_str()) else { return };
        let fits = match kind {
            "string" => example.is_string(),
            "integer" => example.as_f64().is_some_and(|number| number.fract() == 0.0),
            "number" => example.is_number(),
            "boolean" => example.is_boolean(),
            "array" => example.is_array(),
            "object" => example.is_object(),
            _ => true,
        };
        if !fits {
            let text = format!("`{}` is a {kind}, and its example {example}; the type is taken", field.name);
            self.reading.report.contradiction(&self.reading.page.name, field.line, text);
        }
    }

    /// Marks something that no page states.
    fn inferred(&mut self, node: &mut Value, place: &str, reason: &str) {
        node[INFERRED] = json!(reason);
        self.note(place, reason);
    }

    fn note(&mut self, place: &str, reason: &str) {
        self.reading.report.inferences.push((place.to_owned(), reason.to_owned()));
    }

    fn aside(&mut self, lines: Vec<Numbered>) {
        for (number, line) in lines {
            self.reading.report.aside(&self.reading.page.name, number, &line);
        }
    }

    /// Lines that nothing was made of.
    fn left(&mut self) {
        for (index, line) in self.page.lines.iter().enumerate() {
            let plain = line.trim();
            if !self.page.used[index] && !plain.is_empty() && !FRAME.contains(&plain) {
                self.reading.report.aside(&self.reading.page.name, index + 1, plain);
            }
        }
    }
}

/// The media type among the lines before fields, and the others.
fn media(lines: Vec<Numbered>) -> (String, Vec<String>) {
    let is_media = |line: &str| {
        line.split_once('/').is_some_and(|(kind, rest)| {
            ["application", "text", "multipart", "image"].contains(&kind) && !rest.contains(' ')
        })
    };
    let (media, docs): (Vec<String>, Vec<String>) =
        lines.into_iter().map(|(_, line)| line).partition(|line| is_media(line));
    (media.into_iter().next().unwrap_or_else(|| "application/json".to_owned()), docs)
}
