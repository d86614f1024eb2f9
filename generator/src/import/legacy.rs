//! An older way of one publisher to print an operation: by places and media types, with lists of schemas.

use crate::origins::Moves;
use crate::pointer::child;
use serde_json::{Map, Value, json};

/// The same as OpenAPI, and where everything was; a title is not there.
pub(super) fn convert(tree: &Value, info: &str) -> (Value, Moves) {
    let own = &tree["paths"];
    let mut words = info.split_whitespace().skip(1);
    let (method, path) = (words.next().unwrap_or("get"), words.next().unwrap_or("/"));
    let method = own["method"].as_str().unwrap_or(method).to_ascii_lowercase();
    let path = own["path"].as_str().unwrap_or(path).to_owned();
    let request = &own["request"];
    let place_of = child(&child("/paths", &path), &method);
    let mut moves = Moves::default();
    moves.put("/servers", "/paths/servers");
    moves.put("/components/securitySchemes", "/paths/request/security");
    moves.put(&place_of, "/paths");
    let mut parameters = Vec::new();
    for place in ["path", "query", "header", "cookie"] {
        for (name, described) in request["parameters"][place].as_object().into_iter().flatten() {
            let mut schema = described["schema"].get(0).cloned().unwrap_or_else(|| json!({}));
            let mut parameter = json!({ "name": name, "in": place });
            if let Some(members) = schema.as_object_mut() {
                let required = members.shift_remove("required").unwrap_or(json!(place == "path"));
                parameter["required"] = required;
                if let Some(text) = members.shift_remove("description") {
                    parameter["description"] = text;
                }
            }
            parameter["schema"] = schema;
            let from = child(&format!("/paths/request/parameters/{place}"), name);
            moves.put(&format!("{place_of}/parameters/{}", parameters.len()), &from);
            parameters.push(parameter);
        }
    }
    let mut schemas = tree["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let mut operation = json!({ "parameters": parameters });
    let mut made = Making { schemas: &mut schemas, moves: &mut moves };
    let content = made.content(&request["body"], &format!("{place_of}/requestBody/content"), "/paths/request/body");
    made.moves.put(&format!("{place_of}/requestBody"), "/paths/request/body");
    if !content.is_empty() {
        let required = request["body"]
            .as_object()
            .into_iter()
            .flatten()
            .any(|(_, media)| media["schemaArray"].get(0).is_some_and(|schema| schema["required"] == true));
        operation["requestBody"] = json!({ "required": required, "content": content });
    }
    let mut responses = Map::new();
    for (status, bodies) in own["response"].as_object().into_iter().flatten() {
        let text = bodies.as_object().into_iter().flatten().find_map(|(_, media)| media["description"].as_str());
        let from = child("/paths/response", status);
        let to = child(&format!("{place_of}/responses"), status);
        let mut made = Making { schemas: &mut schemas, moves: &mut moves };
        let content = made.content(bodies, &format!("{to}/content"), &from);
        moves.put(&to, &from);
        responses.insert(status.clone(), json!({ "description": text.unwrap_or_default(), "content": content }));
    }
    operation["responses"] = Value::Object(responses);
    operation["deprecated"] = json!(own["deprecated"] == true);
    let mut schemes = Map::new();
    let mut needs = Vec::new();
    for scheme in request["security"].as_array().into_iter().flatten() {
        let title = scheme["title"].as_str().unwrap_or("credential").to_owned();
        for place in ["header", "query", "cookie"] {
            for (name, described) in scheme["parameters"][place].as_object().into_iter().flatten() {
                let mut described = described.clone();
                if described["type"] == "apiKey" {
                    described["in"] = json!(place);
                    described["name"] = json!(name);
                }
                schemes.insert(title.clone(), described);
            }
        }
        needs.push(json!({ title: [] }));
    }
    operation["security"] = Value::Array(needs);
    let mut item = Map::new();
    item.insert(method, operation);
    let mut paths = Map::new();
    paths.insert(path, Value::Object(item));
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "", "version": "" },
        "servers": own["servers"].as_array().cloned().unwrap_or_default(),
        "paths": paths,
        "components": { "schemas": schemas, "securitySchemes": schemes },
    });
    (document, moves)
}

struct Making<'a> {
    schemas: &'a mut Map<String, Value>,
    moves: &'a mut Moves,
}

impl Making<'_> {
    /// Media types with one schema each; one with a name becomes a component.
    fn content(&mut self, bodies: &Value, to: &str, from: &str) -> Map<String, Value> {
        let mut content = Map::new();
        for (media, described) in bodies.as_object().into_iter().flatten() {
            let Some(list) = described["schemaArray"].as_array() else { continue };
            let (to, from) = (child(to, media), child(from, media));
            self.moves.put(&to, &from);
            let each = list.iter().enumerate();
            let mut found: Vec<Value> =
                each.map(|(index, schema)| self.plain(schema, &format!("{from}/schemaArray/{index}"))).collect();
            self.moves.put(&format!("{to}/schema"), &format!("{from}/schemaArray/0"));
            let schema = if found.len() == 1 { found.remove(0) } else { json!({ "oneOf": found }) };
            let mut media_type = json!({ "schema": schema });
            let examples: Map<String, Value> = described["examples"].as_object().cloned().unwrap_or_default();
            if !examples.is_empty() {
                media_type["examples"] = Value::Object(examples);
            }
            content.insert(media.clone(), media_type);
        }
        content
    }

    /// A schema with OpenAPI's keywords, or a reference to it.
    fn plain(&mut self, schema: &Value, from: &str) -> Value {
        let Value::Object(members) = schema else { return schema.clone() };
        let mut members = members.clone();
        if members.get("required").is_some_and(Value::is_boolean) {
            members.shift_remove("required");
        }
        if let Some(required) = members.shift_remove("requiredProperties") {
            members.insert("required".to_owned(), required);
        }
        let name = members.shift_remove("refIdentifier");
        let name = name.as_ref().and_then(Value::as_str).and_then(|name| name.strip_prefix("#/components/schemas/"));
        for (_, property) in members.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            if let Some(Value::Array(parts)) = property.get("allOf")
                && let [only] = parts.as_slice()
            {
                *property = self.plain(&only.clone(), from);
            }
        }
        let Some(name) = name else { return Value::Object(members) };
        self.moves.put(&child("/components/schemas", name), from);
        self.schemas.entry(name).or_insert(Value::Object(members));
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }
}
