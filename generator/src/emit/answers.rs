//! What the stub answers with: for each operation its documented responses, with examples or with values made up.

use super::client;
use crate::model::{Content, Field, How, Kind, Operation, Reply, Type, Usage, accepts};
use crate::paging;
use crate::plan::Plan;
use crate::sample::Sampler;
use serde_json::{Map, Value, json};

/// The answers of every operation as JSON, a line for each. The first is the one that nobody needs to ask for.
pub(super) fn answers(plan: &Plan) -> Value {
    let mut all = Map::new();
    // A stub replaces these by its own host; the longest must be found first.
    let absolute = plan.api().servers.iter().filter(|server| server.url.contains("://"));
    let mut servers: Vec<String> = absolute.map(client::default_url).collect();
    servers.sort_by_key(|url| std::cmp::Reverse(url.len()));
    servers.dedup();
    if !servers.is_empty() {
        all.insert("x-servers".to_owned(), json!(servers));
    }
    for operation in plan.api().operations.iter().filter(|operation| operation.webhook.is_none()) {
        // Identifiers may be used twice; this is not.
        all.insert(format!("{} {}", operation.method, operation.path), rows(plan, operation));
    }
    Value::Object(all)
}

fn rows(plan: &Plan, operation: &Operation) -> Value {
    let success = operation.success.iter().flat_map(|reply| answer(plan, reply, operation.method == "GET"));
    success.chain(operation.errors.iter().flat_map(|reply| answer(plan, reply, false))).collect()
}

/// The answers that a response allows: one for each example, or one that was made up.
fn answer(plan: &Plan, reply: &Reply, is_page: bool) -> Vec<Value> {
    let api = plan.api();
    let headed = match &reply.body.ty {
        Type::Named(id) => match &api.def(*id).kind {
            Kind::Headed(headed) => Some(headed),
            _ => None,
        },
        _ => None,
    };
    let plain = Content {
        how: reply.how,
        media: reply.media.clone(),
        alike: Vec::new(),
        hint: String::new(),
        usage: reply.body.clone(),
    };
    let content = headed.map_or(&plain, |headed| &headed.content);
    let mut row = Map::from_iter([("status".to_owned(), json!(reply.status.number()))]);
    if !content.media.is_empty() {
        row.insert("media".to_owned(), json!(content.media));
    }
    let headers = headed.map_or(Some(Map::new()), |headed| headers(plan, &headed.headers, is_page));
    match headers {
        Some(headers) if headers.is_empty() => {}
        Some(headers) => _ = row.insert("headers".to_owned(), Value::Object(headers)),
        // One that must be there cannot be made up.
        None => return Vec::new(),
    }
    let with = |name: &str, key: &str, body: Value| {
        let name = (!name.is_empty()).then(|| ("name".to_owned(), json!(name)));
        let body = [(key.to_owned(), body)];
        Value::Object(row.clone().into_iter().chain(name).chain(body).collect())
    };
    match content.how {
        How::Json => {
            let last = |body| if is_page { paging::last_page(api, &content.usage, body) } else { body };
            let bodies = bodies(plan, reply, &content.usage);
            bodies.into_iter().map(|(name, body)| with(&name, "json", last(body))).collect()
        }
        How::Text => {
            let bodies = bodies(plan, reply, &content.usage).into_iter();
            bodies.map(|(name, body)| with(&name, "text", json!(text(&body)))).collect()
        }
        How::Bytes | How::Stream => vec![with("", "text", json!("example"))],
        How::Lines | How::Events | How::EventTexts => {
            let (Type::Lines(items) | Type::Events(items)) = &content.usage.ty else { return Vec::new() };
            let item = |value: &Value| match content.how {
                How::Lines => format!("{value}\n"),
                How::Events => format!("data: {value}\n\n"),
                _ => format!("data: {}\n\n", text(value).replace('\n', " ")),
            };
            let bodies = bodies(plan, reply, items).into_iter();
            bodies.map(|(name, body)| with(&name, "text", json!(item(&body).repeat(2)))).collect()
        }
        How::Empty => vec![Value::Object(row)],
        How::Form | How::FormDeep | How::Multipart | How::Contents | How::Headed => Vec::new(),
    }
}

/// The examples that are of the body's type, or a value of it.
fn bodies(plan: &Plan, reply: &Reply, usage: &Usage) -> Vec<(String, Value)> {
    let fits = |(_, example): &&(String, Value)| accepts(plan.api(), usage, example);
    let given: Vec<_> = reply.examples.iter().filter(fits).cloned().collect();
    if given.is_empty() {
        return Sampler::full(plan.api()).value(usage).map(|value| (String::new(), value)).into_iter().collect();
    }
    given
}

/// Values of the headers, if every required one has a value.
fn headers(plan: &Plan, fields: &[Field], is_page: bool) -> Option<Map<String, Value>> {
    let mut headers = Map::new();
    for field in fields {
        let text = Sampler::full(plan.api()).value(&field.usage).as_ref().and_then(line);
        let leads_on = |text: &String| field.wire == "link" && text.contains("next");
        match text {
            // Bodies are written as they are.
            _ if field.wire == "content-encoding" && !field.required => {}
            // There is no other page.
            Some(text) if is_page && !field.required && leads_on(&text) => {}
            Some(text) => _ = headers.insert(field.wire.clone(), json!(text)),
            None if field.required => return None,
            None => {}
        }
    }
    Some(headers)
}

/// A value as a header has it; the members of objects are left out.
fn line(value: &Value) -> Option<String> {
    match value {
        Value::Array(items) => items.iter().map(line).collect::<Option<Vec<_>>>().map(|items| items.join(",")),
        Value::Object(_) | Value::Null => None,
        scalar => Some(text(scalar)).filter(|text| text.is_ascii() && !text.contains(char::is_control)),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
