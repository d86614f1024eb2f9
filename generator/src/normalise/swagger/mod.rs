//! Swagger 2.0 as OpenAPI 3.0: every object is put where its successor stands.
//!
//! Input is whatever a document holds; what has the wrong shape is passed on for the stages that say so. Diagnostics name
//! the new places, and are led back with everything else.

mod operation;
mod schema;

use super::references::follow;
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::origins::FILES;
use crate::origins::{Moves, split};
use crate::pointer::child;
use serde_json::{Map, Value, json};

/// How the title of a schema starts that grpc-gateway writes for the items of a stream.
pub(crate) const STREAM: &str = "Stream result";

/// The document as OpenAPI 3.0, and where everything was.
pub(super) fn convert(mut old: Map<String, Value>, file: &str, sink: &mut Sink) -> (Value, Moves) {
    let lists = |name: &str| texts(old.get(name));
    let mut conversion = Conversion {
        consumes: lists("consumes"),
        produces: lists("produces"),
        parameters: object(old.get("parameters")),
        responses: object(old.get("responses")),
        streams: object(old.get("x-stream-definitions")),
        files: old.get(FILES).map_or(Value::Null, |parts| json!({ FILES: parts })),
        moves: Moves::default(),
        file,
        sink,
    };
    let mut new = Map::new();
    new.insert("openapi".to_owned(), json!("3.0.3"));
    for name in ["info", "tags", "externalDocs", "security"] {
        new.extend(old.shift_remove(name).map(|value| (name.to_owned(), value)));
    }
    new.insert("servers".to_owned(), servers(&old));
    conversion.moves.put("/servers", "/host");
    if let Some(paths) = old.shift_remove("paths") {
        new.insert("paths".to_owned(), conversion.paths(paths));
    }
    let components = conversion.components(&mut old);
    new.insert("components".to_owned(), Value::Object(components));
    for name in ["swagger", "host", "basePath", "schemes", "consumes", "produces"] {
        old.shift_remove(name);
    }
    // What is left are extensions, and what nobody knows.
    new.extend(old);
    let moves = conversion.moves;
    let mut new = Value::Object(new);
    schema::convert_files(&mut new);
    (new, moves)
}

struct Conversion<'a> {
    consumes: Vec<String>,
    produces: Vec<String>,
    /// Shared parameters and responses, as they were.
    parameters: Map<String, Value>,
    responses: Map<String, Value>,
    /// The items of streams, where grpc-gateway describes them.
    streams: Map<String, Value>,
    /// Other files, where references find them.
    files: Value,
    moves: Moves,
    file: &'a str,
    sink: &'a mut Sink,
}

impl Conversion<'_> {
    fn warn(&mut self, code: Code, pointer: &str, message: String, help: &str) {
        self.sink.report(Diagnostic::warning(code, message).at(self.file, pointer).help(help));
    }

    /// What is written in another file, with its place; in place of it where nothing else would say what it is.
    fn elsewhere(&self, value: &Value) -> Option<(Value, String)> {
        let reference = value.get("$ref")?.as_str()?.strip_prefix('#')?;
        split(reference).0?;
        Some((follow(&self.files, value)?, reference.to_owned()))
    }

    fn components(&mut self, old: &mut Map<String, Value>) -> Map<String, Value> {
        let mut components = Map::new();
        for (from, to) in [
            ("definitions", "schemas"),
            ("parameters", "parameters"),
            ("responses", "responses"),
            ("securityDefinitions", "securitySchemes"),
        ] {
            let place = format!("/components/{to}");
            self.moves.put(&place, &format!("/{from}"));
            let Some(shared) = old.shift_remove(from) else { continue };
            let Value::Object(shared) = shared else {
                components.insert(to.to_owned(), shared);
                continue;
            };
            let converted = shared.into_iter().filter_map(|(name, mut value)| {
                let place = child(&place, &name);
                match from {
                    "definitions" => schema::convert(&mut value),
                    // Bodies and forms are written out where they are referred to.
                    "parameters" if operation::is_body(&value) => return None,
                    "parameters" => value = self.parameter(value, &place),
                    "responses" => value = self.response(value, &place, None),
                    _ => value = scheme(value),
                }
                Some((name, value))
            });
            components.insert(to.to_owned(), Value::Object(converted.collect()));
        }
        components
    }
}

fn servers(old: &Map<String, Value>) -> Value {
    let text = |name: &str| old.get(name).and_then(Value::as_str).unwrap_or_default();
    let (host, base) = (text("host").trim_end_matches('/'), text("basePath"));
    let base = if base.is_empty() || base.starts_with('/') { base.to_owned() } else { format!("/{base}") };
    if host.is_empty() {
        return json!([{ "url": if base.is_empty() { "/" } else { &base } }]);
    }
    // Some write the scheme there.
    if host.contains("://") {
        return json!([{ "url": format!("{host}{base}") }]);
    }
    let mut schemes = texts(old.get("schemes"));
    if schemes.is_empty() {
        schemes.push("https".to_owned());
    }
    // Who has the choice is safe.
    schemes.sort_by_key(|scheme| !matches!(scheme.as_str(), "https" | "wss"));
    schemes.iter().map(|scheme| json!({ "url": format!("{scheme}://{host}{base}") })).collect()
}

/// A credential scheme.
fn scheme(mut value: Value) -> Value {
    let Value::Object(members) = &mut value else { return value };
    match members.get("type").and_then(Value::as_str) {
        Some("basic") => {
            members.insert("type".to_owned(), json!("http"));
            members.insert("scheme".to_owned(), json!("basic"));
        }
        Some("oauth2") => {
            let flow = members.shift_remove("flow");
            let name = match flow.as_ref().and_then(Value::as_str) {
                Some("accessCode") => "authorizationCode",
                Some("application") => "clientCredentials",
                Some("password") => "password",
                _ => "implicit",
            };
            let names = ["authorizationUrl", "tokenUrl", "scopes"];
            let flow: Map<String, Value> =
                names.iter().filter_map(|name| Some(((*name).to_owned(), members.shift_remove(*name)?))).collect();
            members.insert("flows".to_owned(), json!({ name: flow }));
        }
        _ => {}
    }
    value
}

fn object(value: Option<&Value>) -> Map<String, Value> {
    value.and_then(Value::as_object).cloned().unwrap_or_default()
}

fn texts(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}
