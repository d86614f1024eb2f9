//! What OpenAPI documents say, as facts that do not depend on how they say it: references are followed, names of
//! components and the order of things do not count.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// One fact: what is said, and whether as a guess.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub value: String,
    /// Whether the document says that no page states it: it is guessed, or known from elsewhere.
    pub marked: bool,
    /// Where it is from, as the document says: a page and a line of it.
    pub source: Option<(String, usize)>,
}

/// Facts by what they speak of, and which of its qualities: `("GET /kites query limit", "type")`.
pub type Facts = BTreeMap<(String, String), Fact>;

/// The keywords that say one thing each.
const PLAIN: [&str; 17] = [
    "format",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "example",
];

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Everything that a document says.
pub fn of(document: &Value) -> Facts {
    let mut walk = Walk { document, facts: Facts::new() };
    walk.document();
    walk.facts
}

/// How one set of facts differs from another, for people.
pub fn differences(left: &Facts, right: &Facts) -> Vec<String> {
    let mut lines = Vec::new();
    for (key @ (node, quality), fact) in left {
        match right.get(key) {
            None => lines.push(format!("- {node}: {quality} {}", fact.value)),
            Some(other) if other.value != fact.value => {
                lines.push(format!("~ {node}: {quality} {} became {}", fact.value, other.value));
            }
            Some(_) => {}
        }
    }
    let added = right.iter().filter(|(key, _)| !left.contains_key(*key));
    lines.extend(added.map(|((node, quality), fact)| format!("+ {node}: {quality} {}", fact.value)));
    lines
}

/// Facts as they are written down by hand: a line for an operation, and below it, a line for each thing that it has.
///
/// ```text
/// server: https://kites.example
/// PUT /kites/{id}
///   security: header x-key
///   path id: string<uuid> required
///   body: object application/json
///   body.size: number nullable minimum=0
///   200: object application/json
/// ```
pub fn parse(text: &str) -> Result<Facts, String> {
    let mut facts = Facts::new();
    let mut operation = String::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        let wrong = |what: &str| format!("line {}: {what}: {line}", number + 1);
        let mut put = |node: &str, quality: &str, value: String| {
            facts.insert((node.to_owned(), quality.to_owned()), Fact { value, marked: false, source: None });
        };
        if let Some(url) = line.strip_prefix("server: ") {
            put("server", "url", url.to_owned());
        } else if !line.starts_with(' ') {
            let (head, flag) = line.strip_suffix(" deprecated").map_or((line, false), |head| (head, true));
            operation = head.to_owned();
            put(head, "operation", String::new());
            if flag {
                put(head, "deprecated", "true".to_owned());
            }
        } else if let Some(needs) = line.trim().strip_prefix("security: ") {
            put(&operation, "security", needs.to_owned());
        } else {
            let line = line.trim();
            let whole = line.strip_suffix(':').map(|name| (name, ""));
            let (name, mut rest) = line.split_once(": ").or(whole).ok_or_else(|| wrong("no colon"))?;
            let node = format!("{operation} {name}");
            put(&node, "is", String::new());
            while let Some(word) = rest.split_whitespace().next() {
                rest = rest.trim_start();
                let spaced = word.len();
                match word.split_once('=') {
                    Some((quality, _)) => {
                        let text = &rest[quality.len() + 1..];
                        let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
                        let value = values.next().and_then(Result::ok).ok_or_else(|| wrong("no JSON"))?;
                        rest = &text[values.byte_offset()..];
                        match quality {
                            // There may be several.
                            "shown" => put(&node, &format!("shown {value}"), String::new()),
                            "enum" => put(&node, quality, listed(&value)),
                            quality => put(&node, quality, value.to_string()),
                        }
                        continue;
                    }
                    None if ["required", "nullable", "deprecated", "readOnly", "writeOnly"].contains(&word) => {
                        put(&node, word, "true".to_owned());
                    }
                    None if word.contains('/') => put(&node, &format!("media {word}"), String::new()),
                    None => {
                        let (kind, format) = word.split_once('<').unwrap_or((word, ""));
                        put(&node, "type", kind.to_owned());
                        if let Some(format) = format.strip_suffix('>') {
                            put(&node, "format", json!(format).to_string());
                        }
                    }
                }
                rest = &rest[spaced..];
            }
        }
    }
    Ok(facts)
}

/// The values of an enum but null, in no order.
fn listed(values: &Value) -> String {
    let mut values: Vec<String> =
        values.as_array().into_iter().flatten().filter(|value| !value.is_null()).map(Value::to_string).collect();
    values.sort();
    format!("[{}]", values.join(","))
}

/// What marks of the objects around say.
#[derive(Clone, Default)]
struct Around {
    marked: bool,
    keywords: Map<String, Value>,
    source: Option<(String, usize)>,
    sources: Map<String, Value>,
}

impl Around {
    /// What holds within an object.
    fn within(&self, value: &Value) -> Self {
        let mut own = Self { marked: self.marked, source: self.source.clone(), ..Self::default() };
        match &value["x-tw-inferred"] {
            Value::Object(keywords) => own.keywords = keywords.clone(),
            Value::String(_) => own.marked = true,
            _ => {}
        }
        match &value["x-tw-source"] {
            Value::Object(sources) => own.sources = sources.clone(),
            Value::String(text) => {
                own.source = place(text);
                // What says which line of a page it is from is stated there, whatever is guessed around it.
                own.marked = match own.source {
                    Some(_) => value["x-tw-inferred"].is_string(),
                    None => true,
                };
            }
            _ => {}
        }
        own
    }

    /// What holds for a keyword's value.
    fn of(&self, keyword: &str) -> Self {
        let said = self.sources.get(keyword).and_then(Value::as_str);
        let source = said.and_then(place);
        Self {
            marked: self.marked || self.keywords.contains_key(keyword) || said.is_some() && source.is_none(),
            source: source.or_else(|| self.source.clone()),
            ..Self::default()
        }
    }
}

fn place(text: &str) -> Option<(String, usize)> {
    let (page, line) = text.rsplit_once(':')?;
    Some((page.to_owned(), line.parse().ok()?))
}

struct Walk<'d> {
    document: &'d Value,
    facts: Facts,
}

impl<'d> Walk<'d> {
    fn put(&mut self, node: &str, quality: &str, value: String, around: &Around) {
        let fact = Fact { value, marked: around.marked, source: around.source.clone() };
        self.facts.insert((node.to_owned(), quality.to_owned()), fact);
    }

    /// What a reference leads to.
    fn resolve(&self, value: &'d Value) -> &'d Value {
        let target = value["$ref"].as_str().and_then(|text| self.document.pointer(text.trim_start_matches('#')));
        target.unwrap_or(value)
    }

    fn document(&mut self) {
        let top = Around::default().within(self.document);
        if let Some(url) = self.document["servers"][0]["url"].as_str() {
            let around = top.of("servers").within(&self.document["servers"][0]);
            self.put("server", "url", url.to_owned(), &around.of("url"));
        }
        for (path, item) in self.document["paths"].as_object().into_iter().flatten() {
            let item = self.resolve(item);
            let methods = item.as_object().into_iter().flatten();
            for (method, operation) in methods.filter(|(name, _)| METHODS.contains(&name.as_str())) {
                let around = top.of("paths").within(item).of(method).within(operation);
                self.operation(&format!("{} {path}", method.to_uppercase()), item, operation, &around);
            }
        }
    }

    fn operation(&mut self, name: &str, item: &'d Value, operation: &'d Value, around: &Around) {
        self.put(name, "operation", String::new(), around);
        if operation["deprecated"] == true {
            self.put(name, "deprecated", "true".to_owned(), &around.of("deprecated"));
        }
        self.security(name, operation, around);
        for (group, permissions) in operation["x-permissions"].as_object().into_iter().flatten() {
            let around = around.of("x-permissions");
            self.put(name, &format!("permissions {group}"), permissions.to_string(), &around);
        }
        let own = operation["parameters"].as_array().into_iter().flatten();
        for parameter in own.chain(item["parameters"].as_array().into_iter().flatten()) {
            let parameter = self.resolve(parameter);
            let text = |key: &str| parameter[key].as_str().unwrap_or_default();
            let node = format!("{name} {} {}", text("in"), text("name"));
            let around = around.of("parameters").within(parameter);
            let named = Around { marked: around.of("in").marked || around.of("name").marked, ..around.clone() };
            self.put(&node, "is", String::new(), &named);
            self.flags(&node, parameter, &around);
        }
        if let Some(body) = operation.get("requestBody") {
            let body = self.resolve(body);
            let around = around.of("requestBody").within(body);
            let node = format!("{name} body");
            self.put(&node, "is", String::new(), &around);
            if body["required"] == true {
                self.put(&node, "required", "true".to_owned(), &around.of("required"));
            }
            self.content(&node, &body["content"], &around.of("content"));
        }
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let response = self.resolve(response);
            let around = around.of("responses").within(response);
            let node = format!("{name} {status}");
            self.put(&node, "is", String::new(), &around);
            for (name, header) in response["headers"].as_object().into_iter().flatten() {
                let header = self.resolve(header);
                let node = format!("{node} {name}");
                let around = around.of("headers").within(header);
                self.put(&node, "is", String::new(), &around);
                self.flags(&node, header, &around);
            }
            self.content(&node, &response["content"], &around.of("content"));
        }
    }

    /// What parameters and headers say of themselves.
    fn flags(&mut self, node: &str, own: &'d Value, around: &Around) {
        for flag in ["required", "deprecated"] {
            if own[flag] == true {
                self.put(node, flag, "true".to_owned(), &around.of(flag));
            }
        }
        if let Some(example) = own.get("example") {
            self.put(node, "example", example.to_string(), &around.of("example"));
        }
        self.schema(node, &own["schema"], &around.of("schema"), &mut Vec::new());
    }

    /// All ways to identify oneself, as one text.
    fn security(&mut self, name: &str, operation: &'d Value, around: &Around) {
        let Some(needs) = operation.get("security").or_else(|| self.document.get("security")) else { return };
        let mut own = around.of("security");
        let mut ways = Vec::new();
        for need in needs.as_array().into_iter().flatten() {
            let mut parts = Vec::new();
            for scheme in need.as_object().into_iter().flat_map(Map::keys) {
                let scheme = self.resolve(&self.document["components"]["securitySchemes"][scheme]);
                let inner = own.within(scheme);
                own.marked |= inner.marked || inner.of("type").marked;
                own.source = inner.source.or(own.source);
                let text = |key: &str| scheme[key].as_str().unwrap_or_default().to_lowercase();
                parts.push(match scheme["type"].as_str() {
                    Some("apiKey") => format!("{} {}", text("in"), text("name")),
                    Some("http") => text("scheme"),
                    other => other.unwrap_or_default().to_owned(),
                });
            }
            parts.sort();
            ways.push(parts.join(" and "));
        }
        ways.sort();
        ways.dedup();
        let ways = if ways.is_empty() { "none".to_owned() } else { ways.join(" or ") };
        self.put(name, "security", ways, &own);
    }

    fn content(&mut self, node: &str, content: &'d Value, around: &Around) {
        for (media, described) in content.as_object().into_iter().flatten() {
            let around = around.within(described);
            self.put(node, &format!("media {media}"), String::new(), &around);
            let named = described["examples"].as_object().into_iter().flatten();
            let named =
                named.map(|(_, example)| (&example["value"], around.of("examples").within(example).of("value")));
            let own = described.get("example").map(|example| (example, around.of("example")));
            for (example, around) in own.into_iter().chain(named).collect::<Vec<_>>() {
                self.put(node, &format!("shown {example}"), String::new(), &around);
            }
            self.schema(node, &described["schema"], &around.of("schema"), &mut Vec::new());
        }
    }

    fn schema(&mut self, node: &str, schema: &'d Value, around: &Around, within: &mut Vec<&'d str>) {
        if !schema.is_object() {
            return;
        }
        let around = around.within(schema);
        if let Some(target) = schema["$ref"].as_str() {
            if let Some((_, name)) = target.rsplit_once('/') {
                self.put(node, "model", name.to_owned(), &around);
            }
            if !within.contains(&target) {
                within.push(target);
                self.schema(node, self.resolve(schema), &around, within);
                within.pop();
            }
            return;
        }
        let parts =
            ["allOf", "oneOf", "anyOf"].map(|keyword| schema[keyword].as_array().map_or(&[][..], Vec::as_slice));
        for part in parts[0] {
            self.schema(node, part, &around.of("allOf"), within);
        }
        for (number, part) in parts[1].iter().chain(parts[2]).enumerate() {
            self.schema(&format!("{node}|{number}"), part, &around, within);
        }
        let union = !(parts[1].is_empty() && parts[2].is_empty());
        let kind = match schema["type"].as_str() {
            Some(kind) => Some(kind),
            None if union => Some("union"),
            None if schema["properties"].is_object() => Some("object"),
            None if parts[0].is_empty() => Some("any"),
            None => None,
        };
        if let Some(kind) = kind {
            self.put(node, "type", kind.to_owned(), &around.of("type"));
        }
        for keyword in PLAIN {
            match schema.get(keyword) {
                None | Some(Value::Bool(false)) if keyword != "default" && keyword != "example" => {}
                None => {}
                Some(value) => self.put(node, keyword, value.to_string(), &around.of(keyword)),
            }
        }
        if let Some(values) = schema.get("enum") {
            self.put(node, "enum", listed(values), &around.of("enum"));
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let node = format!("{node}.{name}");
            let inner = around.of("properties");
            self.put(&node, "is", String::new(), &inner.within(member));
            self.schema(&node, member, &inner, within);
        }
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let node = format!("{node}.{name}");
            let source = self.facts.get(&(node.clone(), "is".to_owned())).and_then(|fact| fact.source.clone());
            let around = Around { source, ..around.of("required") };
            self.put(&node, "required", "true".to_owned(), &around);
        }
        if schema["items"].is_object() {
            let node = format!("{node}[]");
            self.put(&node, "is", String::new(), &around.of("items").within(&schema["items"]));
            self.schema(&node, &schema["items"], &around.of("items"), within);
        }
        if schema["additionalProperties"] == false {
            self.put(node, "closed", "true".to_owned(), &around.of("additionalProperties"));
        }
        if schema["additionalProperties"].is_object() {
            let node = format!("{node}.*");
            let (inner, around) = (&schema["additionalProperties"], around.of("additionalProperties"));
            self.put(&node, "is", String::new(), &around.within(inner));
            self.schema(&node, inner, &around, within);
        }
    }
}
