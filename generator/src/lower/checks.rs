//! What values must satisfy and no type can hold, as schemas that the runtime reads.

use super::component_name;
use super::view::Node;
use crate::model::{Api, Rule, Usage};
use crate::normalise::CHECKS;
use crate::parse::Spec;
use openapiv3::Schema;
use serde_json::{Map, Value, json};

/// What a schema asks for beside what types and rules say, and whether members that nothing names are refused.
pub(super) fn of(schema: &Schema) -> (Vec<Value>, bool) {
    let Some(Value::Object(checks)) = schema.schema_data.extensions.get(CHECKS) else { return (Vec::new(), false) };
    // What is evaluated is known by everything beside it. Types know it, unless members depend on values.
    let depends = ["if", "dependentSchemas", "patternProperties"].iter().any(|name| checks.contains_key(*name));
    let sealed = checks.get("unevaluatedProperties") == Some(&Value::Bool(false)) && !depends;
    let evaluated = ["unevaluatedItems", "unevaluatedProperties"];
    // What is evaluated without a demand is of use to those who build on this alone.
    let asks = |(name, value): (&String, &Value)| match name.as_str() {
        "unevaluatedProperties" if sealed => false,
        "unevaluatedItems" | "unevaluatedProperties" => *value != Value::Bool(true),
        "if" => checks.contains_key("then") || checks.contains_key("else"),
        _ => true,
    };
    let others = checks.iter().any(asks);
    let found = match others {
        false => None,
        true if !sealed && evaluated.iter().any(|name| checks.get(*name).is_some_and(|asked| *asked != true)) => {
            Some(whole(Node::Schema(schema)))
        }
        true => {
            let declared = checks.get("declared").and_then(Value::as_array).into_iter().flatten();
            let declared: Map<String, Value> =
                declared.filter_map(Value::as_str).map(|name| (name.to_owned(), json!(true))).collect();
            let mut own = checks.clone();
            own.retain(|name, _| !matches!(name.as_str(), "declared" | "unevaluatedProperties"));
            let mut own = plain(&Value::Object(own));
            if let (Value::Object(own), false) = (&mut own, declared.is_empty()) {
                own.insert("properties".to_owned(), Value::Object(declared));
            }
            Some(own)
        }
    };
    (found.into_iter().collect(), sealed)
}

/// Rules of a value that may be of any type, each for those of one.
pub(super) fn of_any(rules: &[Rule], required: &[&str]) -> Option<Value> {
    let mut found = Map::new();
    for rule in rules {
        let (name, value) = match rule {
            Rule::Minimum(bound) | Rule::Above(bound) => ("minimum", number(*bound)),
            Rule::Maximum(bound) | Rule::Below(bound) => ("maximum", number(*bound)),
            Rule::MultipleOf(factor) => ("multipleOf", number(*factor)),
            Rule::MinLength(count) => ("minLength", json!(count)),
            Rule::MaxLength(count) => ("maxLength", json!(count)),
            Rule::Pattern(pattern) => ("pattern", json!(pattern)),
            Rule::MinItems(count) => ("minItems", json!(count)),
            Rule::MaxItems(count) => ("maxItems", json!(count)),
            Rule::UniqueItems => ("uniqueItems", json!(true)),
            Rule::MinProperties(count) => ("minProperties", json!(count)),
            Rule::MaxProperties(count) => ("maxProperties", json!(count)),
            Rule::OneOf(_) | Rule::Present { .. } | Rule::AnyOf(_) | Rule::Schema(_) => continue,
        };
        found.insert(name.to_owned(), value);
        match rule {
            Rule::Above(_) => _ = found.insert("exclusiveMinimum".to_owned(), json!(true)),
            Rule::Below(_) => _ = found.insert("exclusiveMaximum".to_owned(), json!(true)),
            _ => {}
        }
    }
    if !required.is_empty() {
        found.insert("required".to_owned(), json!(required));
    }
    (!found.is_empty()).then_some(Value::Object(found))
}

/// A number as documents write it.
fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 9e15 { json!(value as i64) } else { json!(value) }
}

/// Everything that a schema asks for.
pub(super) fn whole<'a>(node: impl Into<Node<'a>>) -> Value {
    match node.into() {
        Node::Reference(reference) => json!({ "$ref": reference }),
        Node::Schema(schema) => plain(&serde_json::to_value(schema).unwrap_or_default()),
    }
}

/// A schema without what says nothing about values.
fn plain(schema: &Value) -> Value {
    let Value::Object(members) = schema else { return schema.clone() };
    let mut found = Map::new();
    let mut add = |name: &str, value: &Value| {
        let value = match (name, value) {
            ("type", Value::String(kind)) if kind.is_empty() => return,
            ("items" | "additionalProperties" | "not" | "if" | "then" | "else" | "contains", value)
            | ("propertyNames" | "unevaluatedItems" | "unevaluatedProperties", value) => plain(value),
            ("properties" | "patternProperties" | "dependentSchemas", Value::Object(inner)) => {
                Value::Object(inner.iter().map(|(name, value)| (name.clone(), plain(value))).collect())
            }
            ("allOf" | "anyOf" | "oneOf" | "prefixItems", Value::Array(inner)) => {
                Value::Array(inner.iter().map(plain).collect())
            }
            ("required", Value::Array(names)) => one_way(members, names),
            ("maximum" | "minimum" | "multipleOf", value) => value.as_f64().map_or(value.clone(), number),
            ("type" | "nullable" | "enum" | "exclusiveMaximum" | "exclusiveMinimum" | "maxLength", value)
            | ("minLength" | "pattern" | "maxItems" | "minItems", value)
            | ("uniqueItems" | "maxProperties" | "minProperties" | "required" | "$ref", value)
            | ("dependentRequired" | "minContains" | "maxContains", value) => value.clone(),
            _ => return,
        };
        found.insert(name.to_owned(), value);
    };
    members.iter().for_each(|(name, value)| add(name, value));
    if let Some(Value::Object(checks)) = members.get(CHECKS) {
        // What stands there is what the document says; the types were made of something wider.
        checks.iter().for_each(|(name, value)| add(name, value));
        for (said, wider) in [("prefixItems", "items"), ("patternProperties", "additionalProperties")] {
            if checks.contains_key(said) && !checks.contains_key(wider) {
                found.shift_remove(wider);
            }
        }
    }
    Value::Object(found)
}

/// Of names that are required, those of members that both requests and responses have.
fn one_way(members: &Map<String, Value>, names: &[Value]) -> Value {
    let both = |name: &&Value| {
        let member = name.as_str().and_then(|name| members.get("properties")?.get(name));
        !member.is_some_and(|member| member["readOnly"] == true || member["writeOnly"] == true)
    };
    names.iter().filter(both).cloned().collect()
}

/// The patterns that a schema has, within it, too.
pub(super) fn patterns(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                found.extend(members.get("pattern").and_then(Value::as_str).map(str::to_owned));
                let named = members.get("patternProperties").and_then(Value::as_object);
                found.extend(named.into_iter().flat_map(Map::keys).cloned());
                open.extend(members.iter().filter(|(name, _)| *name != "enum").map(|(_, inner)| inner));
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

/// The components that rules refer to, and those that these refer to.
pub(super) fn referred(api: &Api, spec: &Spec) -> Map<String, Value> {
    let mut open = Vec::new();
    let usages = api.types.iter().flat_map(|def| def.kind.usages());
    let parts = api.operations.iter().flat_map(|operation| &operation.parts).map(|part| &part.usage);
    let replies = api.operations.iter().flat_map(|operation| operation.success.iter().chain(&operation.errors));
    usages.chain(parts).chain(replies.map(|reply| &reply.body)).for_each(|usage| of_usage(usage, &mut open));
    for def in &api.types {
        if let crate::model::Kind::Object(object) = &def.kind {
            of_rules(&object.rules, &mut open);
        }
    }
    let components = spec.rest.components.as_ref();
    let mut found: Map<String, Value> = Map::new();
    while let Some(name) = open.pop() {
        if found.contains_key(&name) {
            continue;
        }
        let schema = components.and_then(|components| components.schemas.get(&name));
        let schema = plain(&schema.and_then(|schema| serde_json::to_value(schema).ok()).unwrap_or_default());
        references(&schema, &mut open);
        found.insert(name, schema);
    }
    // In the order of the document.
    let names = components.into_iter().flat_map(|components| components.schemas.keys());
    names.filter_map(|name| found.shift_remove_entry(name)).collect()
}

fn of_usage(usage: &Usage, open: &mut Vec<String>) {
    usage.each(&mut |usage| of_rules(&usage.rules, open));
}

fn of_rules(rules: &[Rule], open: &mut Vec<String>) {
    for rule in rules {
        match rule {
            Rule::Schema(schema) => references(schema, open),
            Rule::AnyOf(lists) => lists.iter().for_each(|rules| of_rules(rules, open)),
            _ => {}
        }
    }
}

fn references(schema: &Value, open: &mut Vec<String>) {
    match schema {
        Value::Object(members) => {
            open.extend(members.get("$ref").and_then(Value::as_str).and_then(|text| component_name(text, "schemas")));
            members
                .iter()
                .filter(|(name, inner)| *name != "enum" || !inner.is_array())
                .for_each(|(_, inner)| references(inner, open));
        }
        Value::Array(items) => items.iter().for_each(|inner| references(inner, open)),
        _ => {}
    }
}
