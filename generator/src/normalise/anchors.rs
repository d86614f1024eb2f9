//! References by name, as JSON Schema 2020-12 has them: to anchors, and to schemas with an `$id`. They become pointers
//! into their file.

use super::grammar::at;
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::path::{display, join};
use crate::pointer::child;
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// Leads the references of a file that are no pointers to what they name there.
pub(super) fn settle(tree: &mut Value, file: &str, sink: &mut Sink) {
    let outermost = tree.as_object().and_then(|members| identity(members, "")).unwrap_or_default();
    let mut names = Names { outermost, ..Names::default() };
    names.find(tree, "", "");
    let mut unsure = Vec::new();
    names.lead(tree, "", &mut String::new(), &mut unsure);
    for (place, led) in unsure {
        let message = format!("`$dynamicRef` is read as a `$ref` to `{led}`");
        let help = "there are several anchors of that name; which one is meant depends on the way there, which types do \
                    not know: refer to the one that is meant";
        sink.report(Diagnostic::warning(Code::IgnoredKeyword, message).at(file, place).help(help).settled());
    }
}

/// Where things are that have a name: `id#anchor`, of which either may be empty; ids are whole.
#[derive(Default)]
struct Names {
    known: HashMap<String, String>,
    /// Those of dynamic anchors.
    dynamic: HashSet<String>,
    /// The id of the file: whoever evaluates its schemas has come from there.
    outermost: String,
}

impl Names {
    fn find(&mut self, value: &Value, pointer: &str, scope: &str) {
        match value {
            Value::Object(members) => {
                let own = identity(members, scope);
                let scope = own.as_deref().unwrap_or(scope);
                if own.is_some() {
                    self.known.entry(format!("{scope}#")).or_insert_with(|| pointer.to_owned());
                }
                for keyword in ["$anchor", "$dynamicAnchor"] {
                    let Some(anchor) = members.get(keyword).and_then(Value::as_str) else { continue };
                    let name = format!("{scope}#{anchor}");
                    if keyword == "$dynamicAnchor" {
                        self.dynamic.insert(name.clone());
                    }
                    self.known.entry(name).or_insert_with(|| pointer.to_owned());
                }
                for (name, inner) in members.iter().filter(|(name, inner)| !is_data(name, inner)) {
                    self.find(inner, &child(pointer, name), scope);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.find(item, &child(pointer, &index.to_string()), scope);
                }
            }
            _ => {}
        }
    }

    fn lead(&self, value: &mut Value, scope: &str, pointer: &mut String, unsure: &mut Vec<(String, String)>) {
        match value {
            Value::Object(members) => {
                let scope = identity(members, scope).unwrap_or_else(|| scope.to_owned());
                let dynamic = members.shift_remove("$dynamicRef");
                if let Some(Value::String(reference)) = members.get_mut("$ref")
                    && let Some(led) = self.target(reference, &scope)
                {
                    *reference = led;
                }
                if let Some(Value::String(dynamic)) = dynamic {
                    let led = self.dynamic_target(&dynamic, &scope).or_else(|| self.target(&dynamic, &scope));
                    let anchor = dynamic.rsplit('#').next().unwrap_or_default();
                    let ends = |name: &&String| name.rsplit('#').next() == Some(anchor);
                    let outermost = self.dynamic.contains(&format!("{}#{anchor}", self.outermost));
                    let led = led.unwrap_or_else(|| dynamic.clone());
                    if !outermost && self.dynamic.iter().filter(ends).count() > 1 {
                        unsure.push((child(pointer, "$dynamicRef"), led.clone()));
                    }
                    match members.contains_key("$ref") {
                        false => _ = members.insert("$ref".to_owned(), Value::String(led)),
                        // Both hold.
                        true => {
                            let parts = members.entry("allOf").or_insert_with(|| json!([]));
                            parts.as_array_mut().into_iter().for_each(|parts| parts.push(json!({ "$ref": led })));
                        }
                    }
                }
                let inner = members.iter_mut().filter(|(name, inner)| !is_data(name, inner));
                for (name, inner) in inner {
                    at(pointer, name, |pointer| self.lead(inner, &scope, pointer, unsure));
                }
            }
            Value::Array(items) => {
                for (index, inner) in items.iter_mut().enumerate() {
                    at(pointer, &index.to_string(), |pointer| self.lead(inner, scope, pointer, unsure));
                }
            }
            _ => {}
        }
    }

    /// What a dynamic reference stands for, if it leads to a dynamic anchor: the outermost one of that name.
    fn dynamic_target(&self, reference: &str, scope: &str) -> Option<String> {
        let (id, anchor) = reference.split_once('#')?;
        if !self.dynamic.contains(&format!("{}#{anchor}", whole(scope, id))) {
            return None;
        }
        let outermost = format!("{}#{anchor}", self.outermost);
        let pointer = self.dynamic.get(&outermost).and_then(|name| self.known.get(name))?;
        Some(format!("#{pointer}"))
    }

    /// The pointer that a reference stands for; `None` for one that is a pointer, or leads elsewhere.
    fn target(&self, reference: &str, scope: &str) -> Option<String> {
        let (id, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let id = whole(scope, id);
        let is_pointer = fragment.is_empty() || fragment.starts_with('/');
        // An id may be given as the last part of the whole.
        let ends =
            |known: &&String| known.strip_suffix('#').is_some_and(|known| known.rsplit('/').next() == Some(&*id));
        let whole = match self.known.contains_key(&format!("{id}#")) || id.is_empty() {
            true => id.as_str(),
            false => self.known.keys().filter(ends).min()?.trim_end_matches('#'),
        };
        match is_pointer {
            true if id.is_empty() => None,
            true => Some(format!("#{}{fragment}", self.known.get(&format!("{whole}#"))?)),
            false => self.known.get(&format!("{whole}#{fragment}")).map(|pointer| format!("#{pointer}")),
        }
    }
}

/// What looks like a schema there is none.
fn is_data(name: &str, value: &Value) -> bool {
    matches!(name, "enum" | "const") && (name == "const" || value.is_array())
}

/// The `$id` of a schema, made whole by that of the schema around it.
fn identity(members: &Map<String, Value>, scope: &str) -> Option<String> {
    let own = members.get("$id").and_then(Value::as_str).filter(|id| !id.starts_with('#'))?;
    Some(whole(scope, own.trim_end_matches('#')))
}

/// A reference as seen from a place with an address of its own.
pub(super) fn whole(base: &str, reference: &str) -> String {
    let is_scheme = |scheme: &str| {
        scheme.len() > 1 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    let has_scheme = |text: &str| text.split_once(':').is_some_and(|(scheme, _)| is_scheme(scheme));
    if reference.is_empty() || has_scheme(reference) || !has_scheme(base) {
        return if reference.is_empty() { base.to_owned() } else { reference.to_owned() };
    }
    let (scheme, rest) = base.split_once("://").unwrap_or((base, ""));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let path = match reference.strip_prefix('/') {
        Some(path) => join(Path::new(""), Path::new(path)),
        None => join(Path::new(folder), Path::new(reference)),
    };
    format!("{scheme}://{host}/{}", display(&path))
}

#[cfg(test)]
mod tests {
    use super::settle;
    use crate::diagnostics::Sink;
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
        settle(&mut tree, "kites.yaml", &mut Sink::default());
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
