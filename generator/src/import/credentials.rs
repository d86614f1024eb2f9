//! Parameters that are credentials: pages list them among the others, and the document has them as schemes.

use super::{INFERRED, SOURCE};
use crate::normalise::METHODS;
use serde_json::{Map, Value, json};

/// Why a parameter is a scheme.
pub(super) const LISTED: &str = "it is listed as a parameter, and is a credential by its name";

/// Whether a parameter is what the caller identifies with, by its name and what is said of it; whether its name alone
/// says so.
pub(super) fn is_credential(name: &str, docs: &str, place: &str) -> Option<bool> {
    let name: String = name.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    let docs = docs.to_lowercase();
    let says = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    let by_name = says(&name, &["apikey", "authorization", "accesstoken", "authtoken", "apitoken", "apisecret"]);
    let other = says(&name, &["idempot", "version", "requestid", "trace", "contenttype", "csrf", "page"]);
    let secret = says(&name, &["secret", "token", "password"])
        || says(&docs, &["authorization", "authenticat", "api key", "api-key", "secret key", "access token"]);
    match place {
        "header" if by_name => Some(true),
        "header" if secret && !other => Some(false),
        "query" if by_name => Some(true),
        _ => None,
    }
}

/// The scheme of a credential, and a name for it. What is said of it, and what examples send, tells bearer tokens.
pub(super) fn scheme(name: &str, place: &str, said: &str) -> (String, Value) {
    let said = said.to_lowercase();
    let is = |word: &str| [" ", " auth", " <", " token"].iter().any(|next| said.contains(&format!("{word}{next}")));
    let authorization = place == "header" && name.eq_ignore_ascii_case("authorization");
    if let Some(known) = ["bearer", "basic"].into_iter().find(|known| authorization && is(known)) {
        return (known.to_owned(), json!({ "type": "http", "scheme": known }));
    }
    let plain = name.chars().map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' });
    (plain.collect(), json!({ "type": "apiKey", "in": place, "name": name }))
}

/// Makes schemes of the credentials among the parameters of operations that need nobody to identify.
pub(super) fn identify(document: &mut Value) {
    let mut schemes = Map::new();
    let shared = document["components"]["parameters"].clone();
    let open = |security: &Value| security.as_array().is_none_or(Vec::is_empty);
    let whole = open(&document["security"]);
    let items = document["paths"].as_object_mut().into_iter().flatten().filter_map(|(_, item)| item.as_object_mut());
    let operations = items.flatten().filter(|(method, _)| METHODS.contains(&method.as_str()));
    for operation in operations.filter_map(|(_, operation)| operation.as_object_mut()) {
        if !operation.get("security").map_or(whole, &open) {
            continue;
        }
        let mut need = Map::new();
        if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
            parameters.retain(|parameter| {
                let name =
                    parameter["$ref"].as_str().and_then(|target| target.strip_prefix("#/components/parameters/"));
                let parameter = name.map_or(parameter, |name| &shared[name]);
                let text = |key: &str| parameter[key].as_str().unwrap_or_default();
                let (name, place, docs) = (text("name"), text("in"), text("description"));
                if parameter["required"] != true || is_credential(name, docs, place).is_none() {
                    return true;
                }
                let shown = [&parameter["example"], &parameter["schema"]["example"], &parameter["schema"]["default"]];
                let shown = shown.into_iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n");
                let (title, mut scheme) = scheme(name, place, &format!("{docs}\n{shown}"));
                scheme[INFERRED] = json!(LISTED);
                for keyword in ["description", SOURCE] {
                    if let Some(value) = parameter.get(keyword) {
                        scheme[keyword] = value.clone();
                    }
                }
                schemes.insert(title.clone(), scheme);
                need.insert(title, json!([]));
                false
            });
        }
        if !need.is_empty() {
            operation.insert("security".to_owned(), json!([need]));
        }
    }
    for (name, scheme) in schemes {
        document["components"]["securitySchemes"][name] = scheme;
    }
}
