//! Paths, operations, parameters and responses of Swagger 2.0.

use super::schema::{self, refer, take};
use super::{Conversion, STREAM, object, texts};
use crate::diagnostics::Code;
use crate::pointer::{child, unescape};
use serde_json::{Map, Value, json};

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Whether a parameter is the body, or a part of a form.
pub(super) fn is_body(parameter: &Value) -> bool {
    matches!(parameter.get("in").and_then(Value::as_str), Some("body" | "formData"))
}

/// What the parameters of an operation have become.
#[derive(Default)]
struct Taken {
    parameters: Vec<Value>,
    body: Option<(Map<String, Value>, String)>,
    form: Vec<(Map<String, Value>, String)>,
}

impl Conversion<'_> {
    pub(super) fn paths(&mut self, paths: Value) -> Value {
        let Value::Object(paths) = paths else { return paths };
        let paths = paths.into_iter().map(|(path, item)| {
            let place = child("/paths", &path);
            let item = if path.starts_with("x-") { item } else { self.path_item(item, &place) };
            (path, item)
        });
        Value::Object(paths.collect())
    }

    fn path_item(&mut self, item: Value, place: &str) -> Value {
        let item = match self.elsewhere(&item) {
            Some((found, from)) => {
                self.moves.put(place, &from);
                found
            }
            None => item,
        };
        let Value::Object(mut item) = item else { return item };
        // What all operations share is said in each: the body of one is no body of another.
        let shared: Vec<(Value, String)> = listed(item.shift_remove("parameters"), &child(place, "parameters"));
        let item = item.into_iter().map(|(name, value)| {
            let place = child(place, &name);
            let is_operation =
                matches!(name.as_str(), "get" | "put" | "post" | "delete" | "options" | "head" | "patch");
            let value = if is_operation { self.operation(value, &shared, &place) } else { value };
            (name, value)
        });
        Value::Object(item.collect())
    }

    fn operation(&mut self, operation: Value, shared: &[(Value, String)], place: &str) -> Value {
        let Value::Object(mut operation) = operation else { return operation };
        let list =
            |operation: &mut Map<String, Value>, name: &str, default: &[String]| match operation.shift_remove(name) {
                own @ Some(Value::Array(_)) => texts(own.as_ref()),
                _ => default.to_vec(),
            };
        let consumes = list(&mut operation, "consumes", &self.consumes);
        let produces = list(&mut operation, "produces", &self.produces);
        let own = listed(operation.shift_remove("parameters"), &child(place, "parameters"));
        if operation.shift_remove("schemes").is_some() {
            let message = "`schemes` of an operation have no effect on the generated code".to_owned();
            let help = "nothing needs to change; this is said so that nobody relies on it";
            self.warn(Code::IgnoredKeyword, place, message, help);
        }
        let key = |(parameter, _): &(Value, String)| {
            let said = self.resolved(parameter).0;
            (said.get("in").cloned(), said.get("name").cloned())
        };
        let overridden: Vec<_> = own.iter().map(key).collect();
        let shared: Vec<_> = shared.iter().filter(|parameter| !overridden.contains(&key(parameter))).cloned().collect();
        let taken = self.take_parameters(shared.into_iter().chain(own).collect(), &child(place, "parameters"));
        let place_of_body = child(place, "requestBody");
        let body = match taken.body {
            Some((body, from)) => {
                self.moves.put(&place_of_body, &from);
                Some(self.body(body, &consumes, &place_of_body))
            }
            None if !taken.form.is_empty() => {
                self.moves.put(&place_of_body, &child(place, "parameters"));
                Some(self.form(taken.form, &consumes, &place_of_body))
            }
            None => None,
        };
        if !taken.parameters.is_empty() {
            operation.insert("parameters".to_owned(), Value::Array(taken.parameters));
        }
        operation.extend(body.map(|body| ("requestBody".to_owned(), body)));
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            let place = child(place, "responses");
            for (status, response) in responses.iter_mut().filter(|(status, _)| !status.starts_with("x-")) {
                *response = self.response(response.take(), &child(&place, status), Some(&produces));
            }
        }
        Value::Object(operation)
    }

    /// A parameter, or the shared one that it names, with the place of that.
    fn resolved(&self, parameter: &Value) -> (Value, Option<String>) {
        if let Some((found, place)) = self.elsewhere(parameter) {
            return (found, Some(place));
        }
        let reference = parameter.get("$ref").and_then(Value::as_str);
        let name = reference.and_then(|reference| reference.strip_prefix("#/parameters/")).map(unescape);
        match name.as_ref().and_then(|name| self.parameters.get(name)) {
            Some(shared) => (shared.clone(), Some(child("/parameters", &name.unwrap_or_default()))),
            None => (parameter.clone(), None),
        }
    }

    fn take_parameters(&mut self, all: Vec<(Value, String)>, place: &str) -> Taken {
        let mut taken = Taken::default();
        for (parameter, from) in all {
            let (resolved, shared) = self.resolved(&parameter);
            if let (Value::Object(members), true) = (&resolved, is_body(&resolved)) {
                let found = (members.clone(), shared.unwrap_or(from));
                match members.get("in").and_then(Value::as_str) {
                    Some("body") => taken.body = taken.body.or(Some(found)),
                    _ => taken.form.push(found),
                }
                continue;
            }
            let place = child(place, &taken.parameters.len().to_string());
            let (parameter, from) = self.elsewhere(&parameter).unwrap_or((parameter, from));
            self.moves.put(&place, &from);
            taken.parameters.push(self.parameter(parameter, &place));
        }
        taken
    }

    /// A parameter in path, query or header.
    pub(super) fn parameter(&mut self, parameter: Value, place: &str) -> Value {
        let Value::Object(mut members) = parameter else { return parameter };
        refer(&mut members);
        if members.contains_key("$ref") {
            return Value::Object(members);
        }
        self.moves.put_like(&child(place, "schema"), place);
        let (mut schema, list) = take(&mut members);
        let in_query = members.get("in").is_some_and(|place| place == "query");
        match (list.as_deref(), in_query) {
            (None | Some("csv"), false) => {}
            (None, true) => {}
            (Some("multi"), true) => _ = members.insert("explode".to_owned(), json!(true)),
            (Some(format), true) if format != "tsv" => {
                let style = match format {
                    "ssv" => "spaceDelimited",
                    "pipes" => "pipeDelimited",
                    _ => "form",
                };
                members.insert("style".to_owned(), json!(style));
                members.insert("explode".to_owned(), json!(false));
            }
            (Some(format), _) => {
                let message = format!("a list written as `{format}` is a text here: put it together yourself");
                let help = "use csv, or in a query also ssv, pipes or multi";
                self.warn(Code::Degraded, place, message, help);
                schema = json!({ "type": "string" });
            }
        }
        if let Some(example) = members.shift_remove("x-example") {
            members.entry("example").or_insert(example);
        }
        members.insert("schema".to_owned(), schema);
        Value::Object(members)
    }

    fn body(&mut self, mut body: Map<String, Value>, consumes: &[String], place: &str) -> Value {
        let mut schema = body.shift_remove("schema").unwrap_or_else(|| json!({}));
        schema::convert(&mut schema);
        let mut content = Map::new();
        for media in medias(consumes, &schema) {
            let schema_place = child(&child(&child(place, "content"), &media), "schema");
            self.moves.put_like(&schema_place, &child(place, "schema"));
            content.insert(media, json!({ "schema": schema }));
        }
        for name in ["in", "name"] {
            body.shift_remove(name);
        }
        body.insert("content".to_owned(), Value::Object(content));
        Value::Object(body)
    }

    fn form(&mut self, parts: Vec<(Map<String, Value>, String)>, consumes: &[String], place: &str) -> Value {
        let has_file = parts.iter().any(|(part, _)| part.get("type").is_some_and(|kind| kind == "file"));
        let known = |media: &&String| matches!(media.as_str(), FORM | MULTIPART);
        let mut medias: Vec<String> = consumes.iter().filter(known).cloned().collect();
        if has_file {
            medias = vec![MULTIPART.to_owned()];
        } else if medias.is_empty() {
            medias.push(FORM.to_owned());
        }
        let (mut properties, mut required, mut encoding) = (Map::new(), Vec::new(), Map::new());
        for (mut part, from) in parts {
            let Some(Value::String(name)) = part.shift_remove("name") else { continue };
            for media in &medias {
                let schema = child(&child(&child(place, "content"), media), "schema");
                self.moves.put(&child(&child(&schema, "properties"), &name), &from);
            }
            let (mut schema, list) = take(&mut part);
            if part.get("required") == Some(&Value::Bool(true)) {
                required.push(name.clone());
            }
            if let Some(list) = list {
                let style = match list.as_str() {
                    "multi" => json!({ "style": "form", "explode": true }),
                    "ssv" => json!({ "style": "spaceDelimited", "explode": false }),
                    "pipes" => json!({ "style": "pipeDelimited", "explode": false }),
                    _ => json!({ "style": "form", "explode": false }),
                };
                encoding.insert(name.clone(), style);
            }
            if let (Value::Object(schema), Some(about)) = (&mut schema, part.shift_remove("description")) {
                schema.entry("description").or_insert(about);
            }
            properties.insert(name, schema);
        }
        let mut schema = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        let content = medias.into_iter().map(|media| {
            let mut value = json!({ "schema": schema });
            // In a form of parts, items are parts of their own.
            if media == FORM && !encoding.is_empty() {
                value["encoding"] = Value::Object(encoding.clone());
            }
            (media, value)
        });
        json!({ "content": content.collect::<Map<_, _>>(), "required": !required.is_empty() })
    }

    /// A response; a shared one where nothing is known of the operation.
    pub(super) fn response(&mut self, response: Value, place: &str, produces: Option<&[String]>) -> Value {
        let response = match self.elsewhere(&response) {
            Some((found, from)) => {
                self.moves.put(place, &from);
                found
            }
            None => response,
        };
        let Value::Object(mut members) = response else { return response };
        let shared = members.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix("#/responses/"));
        // A shared response has the media types of the document; with others it is another one.
        if let (Some(name), Some(produces)) = (shared, produces)
            && *produces != *self.produces
            && let Some(Value::Object(shared)) = self.responses.get(&unescape(name)).cloned()
        {
            self.moves.put(place, &child("/responses", name));
            members = shared;
        }
        refer(&mut members);
        if members.contains_key("$ref") {
            return Value::Object(members);
        }
        let schema = members.shift_remove("schema").map(|schema| self.streamed(&schema).unwrap_or(schema));
        let examples = object(members.shift_remove("examples").as_ref());
        if let Some(Value::Object(headers)) = members.get_mut("headers") {
            for header in headers.values_mut().filter_map(Value::as_object_mut) {
                let (schema, _) = take(header);
                header.insert("schema".to_owned(), schema);
            }
        }
        if schema.is_some() || !examples.is_empty() {
            let produces = produces.unwrap_or(&self.produces).to_vec();
            let content = self.content(schema, &examples, &produces, place);
            members.insert("content".to_owned(), content);
        }
        Value::Object(members)
    }

    /// Returns the schema in `x-stream-definitions` that another one refers to, with the title that says so: grpc-gateway
    /// describes the items of streams there.
    fn streamed(&self, schema: &Value) -> Option<Value> {
        let name = schema.get("$ref")?.as_str()?.strip_prefix("#/x-stream-definitions/")?;
        let mut found = self.streams.get(&unescape(name))?.clone();
        let title = format!("{STREAM} of {}", unescape(name));
        found.as_object_mut()?.entry("title").or_insert_with(|| Value::from(title));
        Some(found)
    }

    fn content(
        &mut self,
        schema: Option<Value>,
        examples: &Map<String, Value>,
        produces: &[String],
        place: &str,
    ) -> Value {
        let mut content = Map::new();
        let mut medias = match &schema {
            Some(schema) => medias(produces, schema),
            None => examples.keys().cloned().collect(),
        };
        let schema = schema.map(|mut schema| {
            schema::convert(&mut schema);
            schema
        });
        if medias.is_empty() {
            medias.push("application/json".to_owned());
        }
        for media in medias {
            self.moves.put_like(&child(&child(place, "content"), &media), place);
            let mut value = Map::new();
            value.extend(schema.clone().map(|schema| ("schema".to_owned(), schema)));
            value.extend(examples.get(&media).cloned().map(|example| ("example".to_owned(), example)));
            content.insert(media, Value::Object(value));
        }
        Value::Object(content)
    }
}

/// The media types of a body.
fn medias(listed: &[String], schema: &Value) -> Vec<String> {
    let is_file = schema.get("type").is_some_and(|kind| kind == "file");
    match (listed, is_file) {
        ([], true) => vec!["application/octet-stream".to_owned()],
        ([], false) => vec!["application/json".to_owned()],
        (listed, _) => listed.to_vec(),
    }
}

/// The items of a list, with their places.
fn listed(value: Option<Value>, place: &str) -> Vec<(Value, String)> {
    let Some(Value::Array(items)) = value else { return Vec::new() };
    items.into_iter().enumerate().map(|(index, item)| (item, child(place, &index.to_string()))).collect()
}
