//! Responses: by status, successes apart from errors.

use super::schema::At;
use super::{Lowering, child, component_name};
use crate::model::{Reply, Type};
use openapiv3::{MediaType, ReferenceOr, Response, Responses, StatusCode};
use serde_json::Value;

impl<'a> Lowering<'a> {
    /// What an operation answers with, and what it documents as errors.
    pub(super) fn replies(&mut self, responses: &'a Responses, id: &str, pointer: &str) -> (Vec<Reply>, Vec<Reply>) {
        let (mut success, mut errors) = (Vec::new(), Vec::new());
        for (status, response) in &responses.responses {
            let pointer = child(pointer, &status.to_string());
            let (status, first) = match status {
                StatusCode::Code(code) => (*code, code / 100),
                StatusCode::Range(range) => (*range, *range),
            };
            if !(1..=999).contains(&status) {
                continue;
            }
            let hint = if first < 4 { [id, "response"] } else { [id, "error"] };
            let Some(reply) = self.reply(status, response, &hint, &pointer) else { continue };
            if first < 4 { success.push(reply) } else { errors.push(reply) }
        }
        if let Some(default) = &responses.default {
            let pointer = child(pointer, "default");
            if success.is_empty() {
                success.extend(self.reply(2, default, &[id, "response"], &pointer));
            }
            errors.extend(self.reply(0, default, &[id, "error"], &pointer));
        }
        if success.is_empty() {
            success.push(Reply { status: 2, docs: String::new(), body: Type::Nothing, example: None });
        }
        // The most particular status is asked first.
        let rank = |reply: &Reply| (reply.status == 0, reply.status < 10);
        success.sort_by_key(rank);
        errors.sort_by_key(rank);
        (success, errors)
    }

    fn reply(
        &mut self,
        status: u16,
        response: &'a ReferenceOr<Response>,
        hint: &[&str],
        pointer: &str,
    ) -> Option<Reply> {
        let (response, pointer, component) = match response {
            ReferenceOr::Item(response) => (response, pointer.to_owned(), None),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, "responses")?;
                let response = self.spec.components.as_ref()?.responses.get(&name)?.as_item()?;
                (response, child("/components/responses", &name), Some(name))
            }
        };
        for (keyword, present) in [("headers", !response.headers.is_empty()), ("links", !response.links.is_empty())] {
            if present {
                self.ignored(&child(&pointer, keyword), keyword);
            }
        }
        let mut reply = Reply { status, docs: response.description.clone(), body: Type::Nothing, example: None };
        let Some((media, content)) = json_media(&response.content) else { return Some(reply) };
        let pointer = child(&child(&pointer, "content"), media);
        reply.body = match &content.schema {
            _ if !is_json(media) => {
                self.degraded_body(&pointer, media);
                Type::Bytes
            }
            None => Type::Any,
            Some(schema) => {
                let code = status.to_string();
                let words = match &component {
                    Some(name) => vec![name.as_str()],
                    None if hint.last() == Some(&"error") => vec![hint[0], code.as_str(), "error"],
                    None => hint.to_vec(),
                };
                let usage = self.usage(schema.into(), &At::new(child(&pointer, "schema"), &words));
                reply.example = usage.example.clone();
                if usage.nullable { Type::Any } else { usage.ty }
            }
        };
        reply.example = example(content).or(reply.example);
        Some(reply)
    }
}

/// Whether a media type is JSON.
pub(super) fn is_json(media: &str) -> bool {
    let base = media.split(';').next().unwrap_or(media).trim().to_ascii_lowercase();
    base == "application/json" || base.ends_with("+json") || base == "*/*" || base == "application/*"
}

/// The JSON one of several media types, else the first.
pub(super) fn json_media(content: &openapiv3::Content) -> Option<(&str, &MediaType)> {
    let found = content.iter().find(|(media, _)| is_json(media)).or_else(|| content.iter().next());
    found.map(|(media, content)| (media.as_str(), content))
}

/// The first example of a media type.
pub(super) fn example(content: &MediaType) -> Option<Value> {
    let named = content.examples.values().filter_map(ReferenceOr::as_item).find_map(|example| example.value.clone());
    content.example.clone().or(named)
}
