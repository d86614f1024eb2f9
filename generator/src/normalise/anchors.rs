//! References by name, as JSON Schema 2020-12 has them: to anchors, and to schemas with an `$id`. They become pointers
//! into their file.

use super::pointer::child;
use serde_json::Value;
use std::collections::HashMap;

/// Leads the references of a file that are no pointers to what they name there.
pub(super) fn settle(tree: &mut Value) {
    let mut named = HashMap::new();
    find(tree, "", "", &mut named);
    lead(tree, "", &named);
}

/// Where things are that have a name: `id#anchor`, of which either may be empty.
fn find(value: &Value, pointer: &str, scope: &str, named: &mut HashMap<String, String>) {
    match value {
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str);
            let own = text("$id").filter(|id| !id.starts_with('#')).map(|id| id.trim_end_matches('#').to_owned());
            let scope = own.as_deref().unwrap_or(scope);
            if own.is_some() {
                named.entry(format!("{scope}#")).or_insert_with(|| pointer.to_owned());
            }
            // Of several dynamic anchors, the outermost is the one that counts in the end.
            for anchor in ["$anchor", "$dynamicAnchor"].into_iter().filter_map(text) {
                named.entry(format!("{scope}#{anchor}")).or_insert_with(|| pointer.to_owned());
            }
            for (name, inner) in members {
                find(inner, &child(pointer, name), scope, named);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                find(item, &child(pointer, &index.to_string()), scope, named);
            }
        }
        _ => {}
    }
}

fn lead(value: &mut Value, scope: &str, named: &HashMap<String, String>) {
    match value {
        Value::Object(members) => {
            let own = members.get("$id").and_then(Value::as_str).filter(|id| !id.starts_with('#'));
            let scope = own.map(|id| id.trim_end_matches('#').to_owned()).unwrap_or_else(|| scope.to_owned());
            if let Some(dynamic @ Value::String(_)) = members.shift_remove("$dynamicRef") {
                members.entry("$ref").or_insert(dynamic);
            }
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && let Some(led) = target(reference, &scope, named)
            {
                *reference = led;
            }
            members.values_mut().for_each(|inner| lead(inner, &scope, named));
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| lead(inner, scope, named)),
        _ => {}
    }
}

/// The pointer that a reference stands for; `None` for one that is a pointer, or leads elsewhere.
fn target(reference: &str, scope: &str, named: &HashMap<String, String>) -> Option<String> {
    let (id, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let id = if id.is_empty() { scope } else { id };
    let is_pointer = fragment.is_empty() || fragment.starts_with('/');
    // An id may be given as the last part of the whole.
    let ends = |known: &&String| known.strip_suffix('#').is_some_and(|known| known.rsplit('/').next() == Some(id));
    let whole = match named.contains_key(&format!("{id}#")) || id.is_empty() {
        true => id,
        false => named.keys().filter(ends).min()?.trim_end_matches('#'),
    };
    match is_pointer {
        true if id.is_empty() => None,
        true => Some(format!("#{}{fragment}", named.get(&format!("{whole}#"))?)),
        false => named.get(&format!("{whole}#{fragment}")).map(|pointer| format!("#{pointer}")),
    }
}

#[cfg(test)]
mod tests {
    use super::settle;
    use serde_json::{Value, json};

    #[test]
    fn names_become_pointers() {
        let mut tree = json!({
            "a": { "$anchor": "kite", "type": "object" },
            "b": { "$ref": "#kite" },
            "c": { "$id": "https://kites.example/tail", "$defs": { "d": { "$anchor": "end" } },
                   "x": { "$ref": "#/$defs/d" }, "y": { "$ref": "#end" }, "z": { "$ref": "#" } },
            "e": { "$ref": "https://kites.example/tail#/$defs/d" },
            "f": { "$ref": "tail#end" },
            "g": { "$dynamicAnchor": "node", "h": { "$dynamicRef": "#node" } },
            "i": { "$ref": "#/a" },
            "j": { "$ref": "#nobody" },
            "k": { "$ref": "other.yaml#/x" },
        });
        settle(&mut tree);
        let rows = [
            ("/b", "#/a"),
            ("/c/x", "#/c/$defs/d"),
            ("/c/y", "#/c/$defs/d"),
            ("/c/z", "#/c"),
            ("/e", "#/c/$defs/d"),
            ("/f", "#/c/$defs/d"),
            ("/g/h", "#/g"),
            ("/i", "#/a"),
            ("/j", "#nobody"),
            ("/k", "other.yaml#/x"),
        ];
        for (place, expected) in rows {
            assert_eq!(tree.pointer(place).and_then(|value| value["$ref"].as_str()), Some(expected), "{place}");
        }
        assert_eq!(tree["g"]["h"].get("$dynamicRef"), None::<&Value>);
    }
}
