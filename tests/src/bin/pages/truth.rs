//! What is known of pages: from their publishers' own descriptions, or from lists of facts.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use typewright_tests::facts::{self, Facts};

/// What is known of a page.
pub struct Truth {
    pub known: Known,
    /// The qualities it speaks of; `None` where it is all that the page says.
    pub qualities: Option<&'static [&'static str]>,
}

pub enum Known {
    /// It cannot be read right, and has to be refused.
    Refused,
    /// What it states.
    Facts(Facts),
}

/// What a publisher's description speaks of; examples are made up anew for every page.
const WHOLE: [&str; 15] = [
    "url",
    "operation",
    "security",
    "deprecated",
    "is",
    "type",
    "required",
    "format",
    "nullable",
    "default",
    "enum",
    "minimum",
    "maximum",
    "maxLength",
    "readOnly",
];

/// What is known of a page, from the file whose name it begins with.
pub fn of(stem: &str, page: &str, folders: &[PathBuf]) -> Option<Truth> {
    let of_name = |path: &Path| {
        let name = path.file_name()?.to_string_lossy().into_owned();
        let (start, rest) = name.split_once('.')?;
        let words = stem.split(['.', '-']);
        let exact = stem == name.strip_suffix(".txt").unwrap_or(start) || words.clone().next() == Some(start);
        exact.then(|| (path.to_path_buf(), rest.to_owned()))
    };
    let mut files: Vec<PathBuf> = folders
        .iter()
        .filter_map(|folder| folder.read_dir().ok())
        .flatten()
        .flatten()
        .map(|file| file.path())
        .collect();
    files.sort();
    let (path, kind) = files.iter().find_map(|path| of_name(path))?;
    let text = std::fs::read_to_string(&path).ok()?;
    if text.trim() == "refused" {
        return Some(Truth { known: Known::Refused, qualities: None });
    }
    if path.extension().is_some_and(|extension| extension == "txt") {
        let facts = facts::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        return Some(Truth { known: Known::Facts(facts), qualities: None });
    }
    let truth: Value = serde_json::from_str(&text).ok()?;
    let (facts, qualities): (_, &[&str]) = match kind.as_str() {
        "openapi.json" => (stated(facts::of(&truth), page), &WHOLE),
        "swagger.json" => (listed(facts::of(&modern(&truth)), page), &WHOLE),
        _ => (listed(facts::of(&from_sdk(&truth)), page), &["operation", "is", "type", "required", "model"]),
    };
    Some(Truth { known: Known::Facts(facts), qualities: Some(qualities) })
}

/// Of facts from a whole description, those which a rendered page prints. What a page prints of a field is below its
/// name.
fn stated(facts: Facts, page: &str) -> Facts {
    let lines: Vec<&str> = page.lines().map(str::trim).collect();
    let method = lines.iter().position(|line| line.chars().all(|c| c.is_ascii_uppercase()) && line.len() > 2);
    let method = method.map(|index| lines[index]).unwrap_or_default();
    let sections = ["Path Parameters", "Query Parameters", "Headers", "Authorizations", "Body", "Response"];
    let titles = [("path", 0), ("query", 1), ("header", 2), ("cookie", 2), ("body", 4)];
    let found = facts.into_iter().filter_map(|((node, quality), mut fact)| {
        if node == "server" {
            return page.contains(&fact.value).then_some(((node, quality), fact));
        }
        let mut words = node.splitn(4, ' ');
        let (verb, path, place) = (words.next()?, words.next()?, words.next());
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        if verb != method || !segments.iter().all(|segment| page.contains(segment)) {
            return None;
        }
        let Some(place) = place else { return Some(((node, quality), fact)) };
        let (place, inner) = place
            .split_once(['.', '[', '|'])
            .map_or((place, ""), |_| (place.split(['.', '[', '|']).next().unwrap_or(place), place));
        let title = titles.iter().find(|(name, _)| *name == place).map_or(sections[5], |(_, index)| sections[*index]);
        let start = lines.iter().position(|line| *line == title)?;
        let rest = &lines[start + 1..];
        // One status is shown, mostly without its number.
        let shown = rest.iter().find_map(|line| line.split(" - ").next().filter(|code| code.parse::<u16>().is_ok()));
        if place.parse::<u16>().is_ok() && place != shown.unwrap_or("200") {
            return None;
        }
        let end = rest.iter().position(|line| sections.contains(line)).unwrap_or(rest.len());
        let name = words.next().unwrap_or_else(|| inner.split_once('.').map_or("", |(_, name)| name)).replace("[]", "");
        if name.is_empty() {
            let printed = ["is", "type", "operation", "security"].contains(&quality.as_str()) && !inner.contains('[');
            let media = quality.strip_prefix("media ").is_some_and(|media| rest[..end].join("\n").contains(media));
            return (printed || media || inner.contains('[')).then_some(((node, quality), fact));
        }
        let line = rest[..end].iter().position(|line| *line == name || name.ends_with(&format!(".{line}")))?;
        let block: Vec<&str> = rest[line..end].iter().take(12).copied().collect();
        let next = (2..block.len()).find(|&index| is_type(block[index])).map_or(block.len(), |index| index - 1);
        let block = &block[..next];
        let said = block.join("\n");
        let has = |text: &str| block.iter().any(|line| line.contains(text));
        let printed = match quality.as_str() {
            "is" | "type" => true,
            "format" => has(&format!("<{}>", fact.value.trim_matches('"'))),
            "nullable" => block.get(1).is_some_and(|line| line.contains("null")),
            "required" => has("required"),
            "readOnly" => has("read-only"),
            "deprecated" => has("deprecated"),
            "default" => has("default:"),
            "enum" => {
                // A page may be older than what is known.
                let values: Vec<Value> = serde_json::from_str(&fact.value).ok()?;
                let values: Vec<String> = values
                    .iter()
                    .filter(|value| said.contains(value.as_str().unwrap_or_default()))
                    .map(Value::to_string)
                    .collect();
                fact.value = format!("[{}]", values.join(","));
                !values.is_empty()
            }
            "example" | "model" => false,
            _ => said.contains(fact.value.trim_matches('"')),
        };
        printed.then_some(((node, quality), fact))
    });
    found.collect()
}

/// Whether a line can be a type as rendered pages print them.
fn is_type(line: &str) -> bool {
    let kinds = ["string", "number", "integer", "boolean", "object", "array", "enum", "any", "null", "file"];
    line.split([' ', '|', '<', '[']).next().is_some_and(|word| kinds.contains(&word)) && !line.contains(". ")
}

/// Of facts from a whole description, those which a page of an SDK prints: operations, their parameters and the names
/// of what they take and answer. It prints every number as one, every body as an object, and camel-cases names.
fn listed(facts: Facts, page: &str) -> Facts {
    let found = facts.into_iter().filter_map(|((node, quality), mut fact)| {
        if node == "server" {
            return Some(((node, quality), fact));
        }
        let mut words = node.split(' ');
        let (verb, path) = (words.next()?, words.next()?);
        let printed = page.lines().any(|line| line.trim() == format!("{verb} {path}"));
        let inner = words.next().unwrap_or_default();
        let of_parameter = ["path", "query", "header"].contains(&inner);
        let own = inner.is_empty() || of_parameter || (inner == "body" && quality == "is") || quality == "model";
        let is_said = match quality.as_str() {
            "is" => own,
            "operation" | "deprecated" | "default" | "enum" => own,
            "type" => of_parameter,
            "required" => of_parameter || inner == "body",
            "model" => !["body"].contains(&inner) && !inner.contains(['.', '[']),
            _ => false,
        };
        // A description lists what can fail; these pages do not.
        let is_failure = inner.starts_with(['3', '4', '5', 'd']);
        if quality == "type" && fact.value == "integer" {
            fact.value = "number".to_owned();
        }
        (printed && is_said && !is_failure).then_some(((node, quality), fact))
    });
    found.collect()
}

/// A description of Swagger 2.0 as far as facts need it, as OpenAPI 3.0.
fn modern(truth: &Value) -> Value {
    let text = truth.to_string().replace("#/definitions/", "#/components/schemas/");
    let mut document: Value = serde_json::from_str(&text).unwrap_or_default();
    let host = truth["host"].as_str().unwrap_or_default();
    document["servers"] = json!([{ "url": format!("https://{host}") }]);
    document["components"] = json!({ "schemas": document["definitions"].take() });
    let items = document["paths"].as_object_mut().into_iter().flatten();
    for operation in items.flat_map(|(_, item)| item.as_object_mut().into_iter().flatten()).map(|(_, own)| own) {
        let Some(parameters) = operation["parameters"].as_array().cloned() else { continue };
        let (bodies, others): (Vec<Value>, Vec<Value>) =
            parameters.into_iter().partition(|parameter| parameter["in"] == "body");
        let others = others.into_iter().map(|parameter| {
            json!({ "name": parameter["name"], "in": parameter["in"], "required": parameter["required"], "schema": parameter })
        });
        operation["parameters"] = others.collect();
        // `required` is no list there.
        for parameter in operation["parameters"].as_array_mut().into_iter().flatten() {
            parameter["schema"]["required"] = Value::Null;
        }
        for body in bodies {
            operation["requestBody"] = json!({ "required": body["required"], "content": { "application/json": { "schema": body["schema"] } } });
        }
        for (_, response) in operation["responses"].as_object_mut().into_iter().flatten() {
            if response["schema"].is_object() {
                response["content"] = json!({ "application/json": { "schema": response["schema"].take() } });
            }
        }
    }
    document
}

/// What the same SDK in another language says, as OpenAPI 3.0.
fn from_sdk(truth: &Value) -> Value {
    fn schema(kind: &str) -> Value {
        if let Some(items) = kind.strip_prefix("list[").and_then(|kind| kind.strip_suffix(']')) {
            return json!({ "type": "array", "items": schema(items) });
        }
        match kind {
            "str" => json!({ "type": "string" }),
            "int" | "float" => json!({ "type": "number" }),
            "bool" => json!({ "type": "boolean" }),
            "datetime" | "date" => json!({ "type": "string" }),
            "object" => json!({ "type": "object" }),
            model => json!({ "$ref": format!("#/components/schemas/{model}") }),
        }
    }
    let mut document = json!({ "paths": {} });
    for operation in truth["operations"].as_object().into_iter().flatten().flat_map(|(_, all)| all.as_array()).flatten()
    {
        let parameters = operation["params"].as_array().into_iter().flatten();
        let (bodies, others): (Vec<&Value>, Vec<&Value>) = parameters.partition(|parameter| parameter["in"] == "body");
        let of = |parameter: &Value| schema(parameter["type"].as_str().unwrap_or_default());
        let others = others.into_iter().map(|parameter| {
            json!({ "name": parameter["name"], "in": parameter["in"], "required": parameter["required"], "schema": of(parameter) })
        });
        let mut own = json!({ "parameters": others.collect::<Vec<_>>(), "responses": { "200": {} } });
        if let Some(body) = bodies.first() {
            own["requestBody"] =
                json!({ "required": body["required"], "content": { "application/json": { "schema": of(body) } } });
        }
        if let Some(model) = operation["response"].as_str() {
            own["responses"]["200"]["content"] = json!({ "application/json": { "schema": schema(model) } });
        }
        let (path, method) = (operation["path"].as_str().unwrap_or_default(), operation["method"].as_str());
        document["paths"][path][method.unwrap_or_default().to_lowercase()] = own;
    }
    document
}
