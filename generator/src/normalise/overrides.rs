//! What the configuration changes of a canonical document: names, types, formats, null, and what is left out.

use super::grammar::METHODS;
use super::references::decode;
use crate::config::Override;
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::near::near_name;
use crate::pointer::{child, unescape};
use serde_json::{Map, Value, json};

/// What something is called, if not after the document.
pub(crate) const NAME: &str = "x-tw-internal-name";
/// Whether an enum has values that the document does not list.
pub(crate) const CLOSED: &str = "x-tw-internal-closed";

/// Applies overrides, in their order.
pub(super) fn apply(tree: &mut Value, overrides: &[Override], file: &str, sink: &mut Sink) {
    for change in overrides {
        if let Err(help) = find(tree, &change.at).and_then(|target| target.change(tree, change)) {
            let message = format!("the override of `{}` in `{file}` is not applied", change.at);
            sink.report(Diagnostic::warning(Code::Override, message).help(help));
        }
    }
}

/// What an override names, by its pointer.
enum Target {
    Operation(String),
    Parameter(String),
    Component(String),
    /// A member of an object: the object, and its name there.
    Member(String, String),
    Schema(String),
}

fn find(tree: &Value, at: &str) -> Result<Target, String> {
    let pointer = at.strip_prefix('#').unwrap_or(at);
    if !pointer.starts_with('/') {
        return by_name(tree, at);
    }
    let pointer = match pointer.strip_prefix("/definitions/") {
        Some(rest) => format!("/components/schemas/{rest}"),
        None => pointer.to_owned(),
    };
    let nothing = || "nothing is there; `typewright inspect DOCUMENT --dump normalise` shows what is".to_owned();
    tree.pointer(&pointer).ok_or_else(nothing)?;
    let (parent, last) = pointer.rsplit_once('/').ok_or_else(nothing)?;
    Ok(match parent.rsplit('/').next() {
        Some("schemas") if parent == "/components/schemas" => Target::Component(pointer),
        Some("properties") => {
            let object = parent.strip_suffix("/properties").unwrap_or(parent);
            Target::Member(object.to_owned(), unescape(last))
        }
        Some("parameters") => Target::Parameter(pointer),
        _ if pointer.starts_with("/paths/") && pointer.split('/').count() == 4 && METHODS.contains(&last) => {
            Target::Operation(pointer)
        }
        _ => Target::Schema(pointer),
    })
}

/// `Component.member.member`, or `operationId`, or `operationId.parameter`.
fn by_name(tree: &Value, at: &str) -> Result<Target, String> {
    let components = tree.pointer("/components/schemas").and_then(Value::as_object);
    let known: Vec<&str> = components.into_iter().flat_map(Map::keys).map(String::as_str).collect();
    let operations: Vec<(&str, String)> = operations(tree).collect();
    let starts = |name: &str| at == name || at.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
    let longest = |names: &mut dyn Iterator<Item = &str>| {
        names.filter(|name| starts(name)).max_by_key(|name| name.len()).map(str::to_owned)
    };
    if let Some(component) = longest(&mut known.iter().copied()) {
        let mut pointer = child("/components/schemas", &component);
        let mut target = Target::Component(pointer.clone());
        for name in at[component.len()..].split('.').skip(1) {
            let (object, names) = holder(tree, &pointer, name, 0);
            let Some(object) = object else {
                return Err(help(name, names.iter().map(String::as_str)));
            };
            pointer = child(&child(&object, "properties"), name);
            target = Target::Member(object, name.to_owned());
        }
        return Ok(target);
    }
    let Some(id) = longest(&mut operations.iter().map(|(id, _)| *id)) else {
        let first = at.split('.').next().unwrap_or(at);
        return Err(help(first, known.into_iter().chain(operations.iter().map(|(id, _)| *id))));
    };
    let pointer = operations.iter().find(|(known, _)| *known == id).map(|(_, pointer)| pointer.clone());
    let pointer = pointer.unwrap_or_default();
    let Some(parameter) = at[id.len()..].strip_prefix('.') else { return Ok(Target::Operation(pointer)) };
    let item = pointer.rsplit_once('/').map_or("", |(item, _)| item);
    let mut names = Vec::new();
    for list in [child(&pointer, "parameters"), child(item, "parameters")] {
        let listed = tree.pointer(&list).and_then(Value::as_array).into_iter().flatten();
        for (index, own) in listed.enumerate() {
            let place = child(&list, &index.to_string());
            let name = tree.pointer(&followed(tree, own, &place)).and_then(|own| own["name"].as_str());
            if name == Some(parameter) {
                return Ok(Target::Parameter(place));
            }
            names.extend(name);
        }
    }
    Err(help(parameter, names.into_iter()))
}

fn help<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    match near_name(known, name) {
        Some(near) => format!("there is no `{name}`; did you mean `{near}`?"),
        None => format!("there is no `{name}`: name a component, a member as `Component.member`, or an operationId"),
    }
}

fn operations(tree: &Value) -> impl Iterator<Item = (&str, String)> {
    let paths = tree.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.flat_map(|(path, item)| {
        METHODS.iter().filter_map(move |method| {
            let id = item.get(method)?.get("operationId")?.as_str()?;
            Some((id, child(&child("/paths", path), method)))
        })
    })
}

/// Where a reference leads, or where the value is itself.
fn followed(tree: &Value, value: &Value, own: &str) -> String {
    let (mut value, mut pointer) = (value, own.to_owned());
    for _ in 0..32 {
        let led = value.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#')).map(decode);
        match led.and_then(|led| Some((tree.pointer(&led)?, led))) {
            Some((target, led)) => (value, pointer) = (target, led),
            None => break,
        }
    }
    pointer
}

/// The object among the parts of a schema that declares a member; and all names that they declare.
fn holder(tree: &Value, pointer: &str, name: &str, depth: usize) -> (Option<String>, Vec<String>) {
    let mut names = Vec::new();
    let Some(schema) = tree.pointer(pointer).filter(|_| depth < 32) else { return (None, names) };
    let pointer = followed(tree, schema, pointer);
    let Some(schema) = tree.pointer(&pointer) else { return (None, names) };
    if let Some(Value::Object(properties)) = schema.get("properties") {
        if properties.contains_key(name) {
            return (Some(pointer), names);
        }
        names.extend(properties.keys().cloned());
    }
    let mut inner: Vec<String> = ["items", "additionalProperties"]
        .into_iter()
        .filter(|key| schema.get(key).is_some_and(Value::is_object))
        .map(|key| child(&pointer, key))
        .collect();
    for list in ["allOf", "oneOf", "anyOf"] {
        let count = schema.get(list).and_then(Value::as_array).map_or(0, Vec::len);
        inner.extend((0..count).map(|index| child(&child(&pointer, list), &index.to_string())));
    }
    for place in inner {
        let (found, known) = holder(tree, &place, name, depth + 1);
        if found.is_some() {
            return (found, names);
        }
        names.extend(known);
    }
    (None, names)
}

impl Target {
    fn change(self, tree: &mut Value, change: &Override) -> Result<(), String> {
        if change.skip {
            return self.skip(tree);
        }
        let pointer = match &self {
            Target::Operation(pointer) => {
                if change.kind.is_some()
                    || change.format.is_some()
                    || change.nullable.is_some()
                    || change.closed.is_some()
                {
                    return Err("an operation has a name, and can be skipped".to_owned());
                }
                pointer.clone()
            }
            Target::Parameter(pointer) => {
                let own = tree.pointer(pointer).ok_or("nothing is there")?;
                child(&followed(tree, own, pointer), "schema")
            }
            Target::Member(object, name) => child(&child(object, "properties"), name),
            Target::Component(pointer) | Target::Schema(pointer) => pointer.clone(),
        };
        if let Some(closed) = change.closed {
            let own = tree.pointer(&pointer).ok_or("nothing is there")?;
            let led = followed(tree, own, &pointer);
            set(tree, &led, |members| _ = members.insert(CLOSED.to_owned(), json!(closed)))?;
        }
        set(tree, &pointer, |members| {
            if members.contains_key("$ref") && (change.nullable.is_some() || change.name.is_some()) {
                let reference = std::mem::take(members);
                members.insert("allOf".to_owned(), json!([reference]));
            }
            if let Some(kind) = &change.kind {
                const KEPT: [&str; 7] =
                    ["title", "description", "nullable", "deprecated", "readOnly", "writeOnly", "format"];
                members.retain(|name, _| KEPT.contains(&name.as_str()));
                if kind != "any" {
                    members.insert("type".to_owned(), json!(kind));
                }
                if kind == "array" {
                    members.insert("items".to_owned(), json!({}));
                }
            }
            if let Some(format) = &change.format {
                members.insert("format".to_owned(), json!(format));
            }
            if let Some(nullable) = change.nullable {
                members.insert("nullable".to_owned(), json!(nullable));
            }
            if let Some(name) = &change.name {
                members.insert(NAME.to_owned(), json!(name));
            }
        })
    }

    fn skip(self, tree: &mut Value) -> Result<(), String> {
        match self {
            Target::Operation(pointer) | Target::Parameter(pointer) => {
                let (parent, last) = pointer.rsplit_once('/').ok_or("nothing is there")?;
                match tree.pointer_mut(parent) {
                    Some(Value::Object(members)) => _ = members.shift_remove(&unescape(last)),
                    Some(Value::Array(items)) => {
                        let index = last.parse().ok().filter(|index| *index < items.len());
                        _ = index.map(|index: usize| items.remove(index));
                    }
                    _ => {}
                }
                Ok(())
            }
            Target::Member(object, name) => set(tree, &object, |members| {
                if let Some(Value::Object(properties)) = members.get_mut("properties") {
                    properties.shift_remove(&name);
                }
                if let Some(Value::Array(required)) = members.get_mut("required") {
                    required.retain(|known| *known != *name);
                }
            }),
            Target::Component(_) | Target::Schema(_) => {
                Err("what is skipped is an operation, a parameter or a member; `type = \"any\"` keeps a value as it is"
                    .to_owned())
            }
        }
    }
}

fn set(tree: &mut Value, pointer: &str, change: impl FnOnce(&mut Map<String, Value>)) -> Result<(), String> {
    match tree.pointer_mut(pointer) {
        Some(Value::Object(members)) => {
            change(members);
            Ok(())
        }
        _ => Err("what is there is no object".to_owned()),
    }
}
