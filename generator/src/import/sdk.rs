//! Pages of a JavaScript SDK, one for each tag: a heading for each method, the request's line, tables of parameters.
//! Three generations of them print headings in two ways, and examples in two.

use super::described::missing;
use super::{CUT, INFERRED, Kind, Reading, SOURCE};
use crate::diagnostics::Failed;
use crate::names::camel;
use crate::normalise::METHODS;
use crate::pointer::child;
use serde_json::{Map, Value, json};

pub(super) const KIND: Kind = Kind { name: "sdk", about: "a page of a JavaScript SDK", is, read };

fn is(text: &str) -> bool {
    text.contains("platformClient.") && text.lines().any(|line| signature(line).is_some())
}

/// `# Result method(arguments)` or `> Result method(arguments)`: the result and the method.
fn signature(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix("# ").or_else(|| line.strip_prefix("> "))?;
    let (before, _) = rest.strip_suffix(')')?.split_once('(')?;
    let (result, method) = before.trim().rsplit_once(' ')?;
    let is_name = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_name(method).then_some((result.trim(), method))
}

/// `VERB /path`
fn request(line: &str) -> Option<(String, &str)> {
    let (verb, path) = line.trim().split_once(' ')?;
    let verb = verb.trim_matches('*');
    let is_verb = METHODS.iter().any(|known| known.to_uppercase() == verb);
    (is_verb && path.starts_with('/')).then(|| (verb.to_lowercase(), path.trim()))
}

fn read(reading: &mut Reading<'_>) -> Result<Value, Failed> {
    let text = reading.page.text.clone();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut document = json!({ "openapi": "3.0.3", "info": { "title": "", "version": "" } });
    let title =
        lines.iter().enumerate().find_map(|(index, line)| Some((line.strip_prefix("# platformClient.")?, index)));
    let tag = title.map(|(title, index)| (title.strip_suffix("Api").unwrap_or(title), index + 1));
    let base = lines.iter().position(|line| line.starts_with("All URIs are relative to"));
    if let Some(index) = base
        && let Some(url) = lines[index].split('*').nth(1)
    {
        document["servers"] = json!([{ "url": url, SOURCE: reading.name(index + 1) }]);
    }
    document["paths"] = json!({});
    document["components"] = json!({ "schemas": {}, "securitySchemes": {} });
    let starts: Vec<usize> = (0..lines.len()).filter(|&index| signature(lines[index]).is_some()).collect();
    let first = starts.first().copied().unwrap_or(lines.len());
    let index = contents(&lines[..first]);
    let mut failed = false;
    for (number, &start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(lines.len());
        let mut section = Section { reading: &mut *reading, lines: &lines, start, end };
        match section.operation(&mut document, tag, &index) {
            Ok(()) => {}
            Err(Failed) if reading.partial => {}
            Err(Failed) => failed = true,
        }
    }
    for (line, (method, ..)) in &index {
        if !starts.iter().any(|&start| signature(lines[start]).is_some_and(|(_, own)| own == *method)) {
            let message = format!("`{method}` is in the list, and is not described");
            reading.refuse(*line, message, "add its heading, such as `# Result method(arguments)`");
            failed = !reading.partial;
        }
    }
    for (line, text) in lines[..first].iter().enumerate() {
        let known = text.is_empty() || text.starts_with("[**") || text.starts_with('|') || text.starts_with("---");
        let used = text.starts_with("# platformClient.") || text.starts_with("All URIs") || text.starts_with("{:");
        let named = text.trim_start_matches("# ").trim_start_matches("## ");
        let named = index.iter().any(|(_, (method, ..))| *method == named)
            || lines.iter().any(|line| line.strip_prefix("# platformClient.") == Some(named));
        if !known && !used && !named && !text.starts_with("<a name") && !text.starts_with("title:") {
            reading.report.aside(&reading.page.name, line + 1, text);
        }
    }
    if failed { Err(Failed) } else { Ok(document) }
}

/// A method in the table of contents, its verb, its path, and what it does.
type Entry<'t> = (&'t str, String, &'t str, &'t str);

/// The table of contents, with its lines.
fn contents<'t>(lines: &[&'t str]) -> Vec<(usize, Entry<'t>)> {
    let row = |line: &&'t str| {
        let name = line.strip_prefix("[**")?.split("**").next()?;
        let mut cells = line.split('|').skip(1);
        let (verb, path) = cells.next()?.trim().split_once(' ')?;
        Some((name, verb.trim_matches('*').to_lowercase(), path.trim(), cells.next().unwrap_or_default().trim()))
    };
    lines.iter().enumerate().filter_map(|(index, line)| Some((index + 1, row(line)?))).collect()
}

/// What a page says of one method.
struct Section<'a, 'r, 't> {
    reading: &'a mut Reading<'r>,
    lines: &'a [&'t str],
    start: usize,
    end: usize,
}

impl<'t> Section<'_, '_, 't> {
    fn find(&self, is: impl Fn(&str) -> bool) -> Option<usize> {
        (self.start..self.end).find(|&index| is(self.lines[index]))
    }

    fn operation(
        &mut self,
        document: &mut Value,
        tag: Option<(&str, usize)>,
        index: &[(usize, Entry<'_>)],
    ) -> Result<(), Failed> {
        let (result, method) = signature(self.lines[self.start]).unwrap_or_default();
        let Some(at) = self.find(|line| request(line).is_some()) else {
            let message = format!("`{method}` has no line with its verb and path");
            return Err(self.reading.refuse(self.start + 1, message, "add `GET /path` below its heading"));
        };
        let (verb, path) = request(self.lines[at]).unwrap_or_default();
        if self.find(|line| line == "### Return type").is_none() {
            let message = format!("the page ends before the type that `{method}` returns");
            return Err(self.reading.refuse(self.end, message, CUT));
        }
        let listed = index.iter().map(|(_, entry)| entry).find(|(name, ..)| *name == method);
        if let Some((_, other, place, _)) = listed.filter(|(_, other, place, _)| (other, *place) != (&verb, path)) {
            let text =
                format!("`{method}` is `{verb} {path}` here, and `{other} {place}` in the list; the first is taken");
            self.reading.report.contradiction(&self.reading.page.name, at + 1, text);
        }
        let mut operation = json!({ "operationId": method });
        if let Some((tag, line)) = tag {
            operation["tags"] = json!([tag]);
            document["tags"] = json!([{ "name": tag, SOURCE: self.reading.name(line) }]);
        }
        self.prose(at, &mut operation);
        if self.find(|line| line.contains(">DEPRECATED<")).is_some() {
            operation["deprecated"] = json!(true);
        }
        let (mut parameters, body) = self.parameters(path);
        missing(path, &mut parameters);
        operation["parameters"] = Value::Array(parameters);
        if let Some(body) = body {
            operation["requestBody"] = body;
        }
        self.result(result, &mut operation, document);
        if self.find(|line| line.contains("accessToken") || line.contains("setAccessToken")).is_some() {
            let reason = "the example sets an access token before it calls";
            operation["security"] = json!([{ "oauth": [] }]);
            document["components"]["securitySchemes"]["oauth"] =
                json!({ "type": "http", "scheme": "bearer", INFERRED: reason });
        }
        operation[SOURCE] = json!(self.reading.name(self.start + 1));
        self.left(at);
        let place = child(&child("/paths", path), &verb);
        if document.pointer(&place).is_some() {
            let text = format!("`{verb} {path}` is described twice; the last one is taken");
            self.reading.report.contradiction(&self.reading.page.name, at + 1, text);
        }
        if !document["paths"][path].is_object() {
            document["paths"][path] = json!({});
        }
        document["paths"][path][verb] = operation;
        Ok(())
    }

    /// Says which lines nothing was made of: neither prose nor code, neither tables nor what is the same everywhere.
    fn left(&mut self, at: usize) {
        let known = ["### Example", "### Example Usage", "### Parameters", "### Return type"];
        let same = ["This endpoint does not need any parameter.", "This endpoint does not need any parameters."];
        let marks = ["|", "---", "{:", "<a name", "<span", "**", "## ", "> ", "# "];
        let (mut fence, mut below) = (None, "");
        for index in self.start..self.end {
            let line = self.lines[index];
            let mark = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark));
            match (fence, mark) {
                (None, Some(mark)) => fence = Some(mark),
                (Some(open), Some(mark)) if open == mark => {
                    fence = None;
                    continue;
                }
                _ => {}
            }
            if line.starts_with("### ") {
                below = line;
            }
            // The code of an example says nothing that the tables do not.
            let code = fence.is_some() && below.starts_with("### Example");
            let prose = index >= at && below.is_empty();
            let said = known.contains(&line) || same.contains(&line) || marks.iter().any(|mark| line.starts_with(mark));
            let result = below == "### Return type";
            if !(line.is_empty() || code || prose || said || result) {
                self.reading.report.aside(&self.reading.page.name, index + 1, line);
            }
        }
    }

    /// What stands between the request's line and the next heading: what it does, and who may.
    fn prose(&mut self, at: usize, operation: &mut Value) {
        let end = (at + 1..self.end).find(|&index| self.lines[index].starts_with('#')).unwrap_or(self.end);
        let mut docs = Vec::new();
        let (mut group, mut permissions) = (None, Vec::new());
        for line in &self.lines[at + 1..end] {
            match line.strip_prefix("Requires ").and_then(|rest| rest.strip_suffix(" permissions:")) {
                Some(which) => group = Some(which.to_ascii_lowercase()),
                None if line.is_empty() => {}
                None => match line.strip_prefix("* ").filter(|_| group.is_some()) {
                    Some(permission) => permissions.push(permission),
                    None => docs.push(*line),
                },
            }
        }
        if let Some((first, rest)) = docs.split_first() {
            operation["summary"] = json!(first);
            if !rest.is_empty() {
                operation["description"] = json!(rest.join("\n\n"));
            }
        }
        if let Some(group) = group.filter(|_| !permissions.is_empty()) {
            operation["x-permissions"] = json!({ group: permissions });
        }
    }

    /// The rows of the table, and the body among them.
    fn parameters(&mut self, path: &str) -> (Vec<Value>, Option<Value>) {
        let Some(start) = self.find(|line| line == "### Parameters") else { return (Vec::new(), None) };
        let (mut parameters, mut body) = (Vec::new(), None);
        for index in start + 1..self.end {
            let line = self.lines[index];
            if line.starts_with("###") {
                break;
            }
            let Some(rest) = line.trim_start_matches(['|', ' ']).strip_prefix("**") else { continue };
            let mut cells = rest.split(" | ").map(str::trim);
            let name = cells.next().unwrap_or_default().trim_matches('*');
            let kind = cells.next().unwrap_or_default().trim_matches('*');
            let docs = cells.next().unwrap_or_default();
            let notes = cells.collect::<Vec<_>>().join(" | ");
            if name == "customHeaders" {
                let text = format!("{line}: no parameter of the API, but of the SDK");
                self.reading.report.aside(&self.reading.page.name, index + 1, &text);
                continue;
            }
            let optional = notes.contains("[optional]");
            let from = json!(self.reading.name(index + 1));
            let mut schema = schema(kind);
            values(&mut schema, &notes);
            if name == "body" {
                schema[INFERRED] = json!("the page prints every body as an object");
                let content = json!({ "application/json": { "schema": schema } });
                let reasons = json!({ "content": "that it is JSON; the page prints no media type" });
                body = Some(json!({
                    "description": docs, "required": !optional, "content": content, INFERRED: reasons, SOURCE: from,
                }));
                continue;
            }
            // The SDK has names of its own, the path those of the API.
            let names = path.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name);
            let own = names.into_iter().find(|own| *own == name || camel(own) == camel(name));
            let in_path = own.is_some();
            let mut parameter = json!({ "name": own.unwrap_or(name), "in": if in_path { "path" } else { "query" } });
            parameter["description"] = json!(docs);
            parameter["required"] = json!(in_path || !optional);
            parameter["schema"] = schema;
            parameter[SOURCE] = from;
            if !in_path {
                parameter[INFERRED] = json!({
                    "in": "the page never says where a parameter goes, and the path does not have it",
                    "name": "it may be written otherwise in the API; the SDK has names in its own case",
                });
            }
            parameters.push(parameter);
        }
        (parameters, body)
    }

    /// What a call returns; the page names it and says no more.
    fn result(&mut self, result: &str, operation: &mut Value, document: &mut Value) {
        let start = self.find(|line| line == "### Return type").unwrap_or(self.start);
        let printed = (start + 1..self.end).find(|&index| !self.lines[index].is_empty());
        let line = printed.map_or(start + 1, |index| index + 1);
        let name = printed.map_or(result, |index| self.lines[index].trim_matches('*'));
        let reason = "status 200; the page prints none";
        let mut response = json!({ "description": "", INFERRED: reason, SOURCE: self.reading.name(line) });
        if !name.starts_with("void") {
            let (plain, is_list) = match name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
                Some(plain) => (plain, true),
                None => (name, false),
            };
            let known = schema(plain);
            let mut schema = match known["type"].is_string() && plain != "Object" {
                true => known,
                false => {
                    let reason = "the page names it and does not describe it";
                    document["components"]["schemas"][plain] =
                        json!({ "type": "object", INFERRED: reason, SOURCE: self.reading.name(line) });
                    json!({ "$ref": child("#/components/schemas", plain) })
                }
            };
            if is_list {
                schema = json!({ "type": "array", "items": schema });
            }
            response["content"] = json!({ "application/json": { "schema": schema } });
        }
        operation["responses"] = json!({ "200": response });
    }
}

/// A type of JavaScript as a schema; a name of the SDK's is none.
fn schema(kind: &str) -> Value {
    if let Some(items) = kind.strip_prefix('[').and_then(|kind| kind.strip_suffix(']')) {
        return json!({ "type": "array", "items": schema(items) });
    }
    match kind {
        "String" => json!({ "type": "string" }),
        "Number" => json!({ "type": "number" }),
        "Boolean" => json!({ "type": "boolean" }),
        "Date" => json!({ "type": "string", "format": "date-time" }),
        "Object" => json!({ "type": "object" }),
        _ => json!({}),
    }
}

/// What the notes of a row say of values: `[default to 25]`, `**Values**: asc, desc`.
fn values(schema: &mut Value, notes: &str) {
    let is_text = schema["type"] == "string";
    let literal = |text: &str| match is_text {
        true => json!(text),
        false => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
    };
    if let Some((value, _)) = notes.split_once("[default to ").and_then(|(_, rest)| rest.split_once(']')) {
        schema["default"] = literal(value);
        // It prints one type for all numbers.
        if schema["type"] == "number" && schema["default"].is_i64() {
            schema["type"] = json!("integer");
            schema[INFERRED] = json!({ "type": "its default is one; the page has one type for all numbers" });
        }
    }
    if let Some((_, listed)) = notes.split_once("**Values**:") {
        let listed = listed.trim().trim_end_matches('|').split(',').map(|value| json!(value.trim()));
        let listed: Map<String, Value> = Map::from_iter([("enum".to_owned(), listed.collect())]);
        let place = if schema["type"] == "array" { &mut schema["items"] } else { schema };
        listed.into_iter().for_each(|(keyword, value)| place[keyword] = value);
    }
}
