//! What a document's schemas accept, by an independent validator.

use serde_json::{Map, Value, json};

/// Judges values by the schemas of a document.
pub struct Oracle(jsonschema::Validator);

impl Oracle {
    /// One validator for all schemas, each under the name of its pointer.
    pub fn new(tree: &Value, pointers: &[&str]) -> Result<Self, String> {
        let build = |patterns: bool| {
            let components = tree.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
            let schemas: Map<String, Value> =
                components.map(|(name, schema)| (name.clone(), convert(schema, patterns))).collect();
            let named = pointers.iter().filter_map(|pointer| {
                let schema = tree.pointer(pointer)?;
                Some(((*pointer).to_owned(), convert(schema, patterns)))
            });
            let properties: Map<String, Value> = named.collect();
            let schema = json!({
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "components": {"schemas": schemas},
                "properties": properties,
            });
            jsonschema::draft202012::options()
                .should_validate_formats(false)
                .build(&schema)
                .map_err(|error| error.to_string())
        };
        // An engine that rejects one pattern rejects the document; without patterns it still judges the rest.
        build(true).or_else(|_| build(false)).map(Oracle)
    }

    /// Why a value is refused, if it is.
    pub fn reason(&self, pointer: &str, value: &Value) -> Option<String> {
        let whole = Value::Object(Map::from_iter([(pointer.to_owned(), value.clone())]));
        let error = self.0.iter_errors(&whole).next()?;
        let text: String = error.to_string().chars().take(160).collect();
        Some(format!("{} {text}", error.instance_path()))
    }

    pub fn accepts(&self, pointer: &str, value: &Value) -> bool {
        let mut members = Map::new();
        members.insert(pointer.to_owned(), value.clone());
        self.0.is_valid(&Value::Object(members))
    }
}

/// A schema of OpenAPI 3.0, and what the generator keeps beside it, as one of JSON Schema 2020-12.
fn convert(schema: &Value, patterns: bool) -> Value {
    let Value::Object(members) = schema else { return schema.clone() };
    let mut converted = Map::new();
    for (name, value) in members {
        let value = match (name.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                Value::Object(properties.iter().map(|(name, value)| (name.clone(), convert(value, patterns))).collect())
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => {
                Value::Array(parts.iter().map(|part| convert(part, patterns)).collect())
            }
            ("items" | "not" | "additionalProperties", value) => convert(value, patterns),
            ("required", Value::Array(names)) => {
                let mut names = names.clone();
                names.dedup();
                let mut seen = std::collections::HashSet::new();
                names.retain(|name| seen.insert(name.clone()));
                if names.is_empty() {
                    continue;
                }
                Value::Array(names)
            }
            ("enum", Value::Array(values)) => {
                let mut seen: Vec<&Value> = Vec::new();
                let unique = values.iter().filter(|value| {
                    !seen.contains(value) && {
                        seen.push(value);
                        true
                    }
                });
                Value::Array(unique.cloned().collect())
            }
            // Names of components may hold what no URI may.
            ("$ref", Value::String(reference)) => Value::String(encoded(reference)),
            ("pattern", value) if patterns => value.clone(),
            ("type" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "minLength", value) => {
                value.clone()
            }
            ("maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" | "uniqueItems", value) => {
                value.clone()
            }
            ("multipleOf", value) if value.as_f64().is_some_and(|factor| factor > 0.0) => value.clone(),
            _ => continue,
        };
        converted.insert(name.clone(), value);
    }
    if let Some(Value::Object(checks)) = members.get(CHECKS) {
        for (name, value) in checks {
            let value = match (name.as_str(), value) {
                ("declared", _) => continue,
                ("patternProperties" | "dependentSchemas", Value::Object(inner)) => {
                    Value::Object(inner.iter().map(|(name, value)| (name.clone(), convert(value, patterns))).collect())
                }
                ("prefixItems", Value::Array(parts)) => {
                    Value::Array(parts.iter().map(|part| convert(part, patterns)).collect())
                }
                ("dependentRequired" | "minContains" | "maxContains", value) => value.clone(),
                (_, value) => convert(value, patterns),
            };
            converted.insert(name.clone(), value);
        }
        for (said, wider) in [("prefixItems", "items"), ("patternProperties", "additionalProperties")] {
            if checks.contains_key(said) && !checks.contains_key(wider) {
                converted.remove(wider);
            }
        }
    }
    // The bounds of newer drafts are numbers of their own.
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if converted.remove(exclusive) == Some(Value::Bool(true))
            && let Some(number) = converted.remove(bound)
        {
            converted.insert(exclusive.to_owned(), number);
        }
    }
    if converted.get("type").is_some_and(|kind| !KINDS.iter().any(|known| kind == known)) {
        converted.remove("type");
    }
    // Members describe an object, whatever a validator would let pass beside it.
    let described =
        converted.contains_key("properties") || converted.get("additionalProperties").is_some_and(Value::is_object);
    if described && !converted.contains_key("type") {
        converted.insert("type".to_owned(), json!("object"));
    }
    match members.get("nullable") {
        Some(Value::Bool(true)) => json!({"anyOf": [{"type": "null"}, converted]}),
        _ => Value::Object(converted),
    }
}

fn encoded(reference: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "#/~-._!$&'()*+,;=:@%".contains(c);
    let pieces = reference.chars().map(|c| match plain(c) {
        true => c.to_string(),
        false => c.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect(),
    });
    pieces.collect()
}

/// Where the generator keeps what OpenAPI 3.0 has no words for.
const CHECKS: &str = "x-tw-internal-checks";

const KINDS: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];
