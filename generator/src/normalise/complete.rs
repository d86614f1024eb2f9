//! What real documents leave out and openapiv3 insists on; and objects that cannot be understood without what they lack.

use super::conform::Conformer;
use super::grammar::Kind;
use crate::diagnostics::{Code, Lost};
use crate::near::near_name;
use crate::pointer::child;
use serde_json::{Map, Value, json};

impl Conformer<'_> {
    /// Adds what real documents leave out and openapiv3 insists on; false if the object cannot be understood.
    pub(super) fn complete(&mut self, kind: Kind, members: &mut Map<String, Value>, pointer: &str) -> bool {
        match kind {
            Kind::Root => {
                fill(members, "info", json!({ "title": "", "version": "" }));
                fill(members, "paths", json!({}));
            }
            Kind::Info => ["title", "version"].into_iter().for_each(|name| fill(members, name, json!(""))),
            Kind::Server => fill(members, "url", json!("/")),
            Kind::Variable => {
                let first = members.get("enum").and_then(|listed| listed.get(0)).cloned();
                fill(members, "default", first.unwrap_or_else(|| json!("")));
            }
            Kind::Tag => fill(members, "name", json!("")),
            Kind::Operation if !members.contains_key("responses") => {
                let message = "the operation has no `responses`".to_owned();
                let help = "add `responses: {\"200\": {description: OK}}`";
                self.warn(Code::Missing, pointer, message, help);
                fill(members, "responses", json!({}));
            }
            Kind::Response => fill(members, "description", json!("")),
            Kind::Body => fill(members, "content", json!({})),
            Kind::Discriminator if !members.contains_key("propertyName") => {
                self.wrong(None, pointer, "an object with `propertyName`");
                return false;
            }
            Kind::Flow => {
                let names = ["authorizationUrl", "tokenUrl"];
                names.into_iter().for_each(|name| fill(members, name, json!("")));
                fill(members, "scopes", json!({}));
            }
            Kind::Parameter => return self.parameter(members, pointer),
            Kind::Header => self.value(members, &["simple"], pointer),
            Kind::Encoding => {
                self.style(members, &["form", "spaceDelimited", "pipeDelimited", "deepObject"], pointer);
            }
            Kind::Scheme => return self.scheme(members, pointer),
            _ => {}
        }
        true
    }

    fn parameter(&mut self, members: &mut Map<String, Value>, pointer: &str) -> bool {
        let styles: &[&str] = match members.get("in").and_then(Value::as_str) {
            Some("path") => &["simple", "label", "matrix"],
            Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            Some("header") => &["simple"],
            Some("cookie") => &["form"],
            other => {
                const PLACES: [&str; 4] = ["path", "query", "header", "cookie"];
                let name = members.get("name").and_then(Value::as_str).unwrap_or_default();
                let (message, help) = match other {
                    Some("body" | "formData") => (
                        format!("the parameter `{name}` is left out: bodies are no parameters since OpenAPI 3.0"),
                        "describe it under `requestBody`".to_owned(),
                    ),
                    Some("querystring") => (
                        format!("the parameter `{name}` is left out: the query is not taken as one value"),
                        "describe what is in it, a parameter for each".to_owned(),
                    ),
                    Some(other) => (
                        format!("the parameter `{name}` is left out: `{other}` is no place for one"),
                        match near_name(PLACES.into_iter(), other) {
                            Some(near) => format!("did you mean `in: {near}`?"),
                            None => format!("the places are {}", PLACES.join(", ")),
                        },
                    ),
                    None => (
                        format!("the parameter `{name}` is left out: it does not say where it travels"),
                        format!("add `in:` with one of {}", PLACES.join(", ")),
                    ),
                };
                let place = if other.is_some() { child(pointer, "in") } else { pointer.to_owned() };
                self.lose(Code::WrongType, Some(Lost::Parameter), &place, message, &help);
                return false;
            }
        };
        if !members.contains_key("name") {
            let message = "a parameter without a name is left out".to_owned();
            self.lose(Code::Missing, Some(Lost::Parameter), pointer, message, "add `name:`");
            return false;
        }
        self.value(members, styles, pointer);
        true
    }

    /// A parameter or header: one style, and either a schema or one media type.
    fn value(&mut self, members: &mut Map<String, Value>, styles: &[&str], pointer: &str) {
        self.style(members, styles, pointer);
        let empty = members.get("content").and_then(Value::as_object).is_some_and(Map::is_empty);
        if empty || members.contains_key("schema") {
            members.shift_remove("content");
        }
        if !members.contains_key("content") {
            members.entry("schema").or_insert_with(|| json!({ "type": "string" }));
        }
    }

    fn style(&mut self, members: &mut Map<String, Value>, known: &[&str], pointer: &str) {
        let unknown = members.get("style").and_then(Value::as_str).filter(|style| !known.contains(style));
        if unknown.is_some() {
            self.wrong(None, &child(pointer, "style"), &format!("one of {}", known.join(", ")));
            members.shift_remove("style");
        }
    }

    fn scheme(&mut self, members: &mut Map<String, Value>, pointer: &str) -> bool {
        match members.get("type").and_then(Value::as_str) {
            Some("apiKey") => {
                let place = members.get("in").and_then(Value::as_str);
                if !matches!(place, Some("header" | "query" | "cookie")) || !members.contains_key("name") {
                    self.wrong(None, pointer, "an apiKey with `name` and `in`");
                    return false;
                }
            }
            Some("http") => fill(members, "scheme", json!("bearer")),
            Some("oauth2") => fill(members, "flows", json!({})),
            // It is the transport's.
            Some("mutualTLS") => return false,
            Some("openIdConnect") => fill(members, "openIdConnectUrl", json!("")),
            // A credential of an unknown kind mostly is a token.
            kind => {
                const TYPES: [&str; 5] = ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"];
                let (message, place) = match kind {
                    Some(kind) => (format!("`{kind}` is not a type of security scheme"), child(pointer, "type")),
                    None => ("the security scheme has no `type`".to_owned(), pointer.to_owned()),
                };
                let help = match kind.and_then(|kind| near_name(TYPES.into_iter(), kind)) {
                    Some(near) => format!("did you mean `type: {near}`?"),
                    None => format!("write `type:` with one of {}", TYPES.join(", ")),
                };
                let message = format!("{message}; its credential is sent as a bearer token");
                self.warn(Code::WrongType, &place, message, &help);
                fill(members, "scheme", json!("bearer"));
                members.insert("type".to_owned(), json!("http"));
            }
        }
        true
    }
}

/// Adds a member that is missing.
fn fill(members: &mut Map<String, Value>, name: &str, value: Value) {
    members.entry(name).or_insert(value);
}
