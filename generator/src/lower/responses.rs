//! Responses: by status and media type, successes apart from errors.

use super::at::At;
use super::media::Direction;
use super::{Lowering, child, component_name};
use crate::diagnostics::{Code, Lost};
use crate::model::{Content, Field, Headed, How, Kind, Reply, Status, Type, Usage};
use openapiv3::{Header, ParameterSchemaOrContent, ReferenceOr, Response, Responses, StatusCode};

impl<'a> Lowering<'a> {
    /// What an operation answers with, and what it documents as errors.
    pub(super) fn replies(
        &mut self,
        responses: &'a Responses,
        id: &str,
        is_head: bool,
        pointer: &str,
    ) -> (Vec<Reply>, Vec<Reply>) {
        let (mut success, mut errors) = (Vec::new(), Vec::new());
        for (status, response) in &responses.responses {
            let pointer = child(pointer, &status.to_string());
            let (status, class) = match status {
                StatusCode::Code(code @ 100..=999) => (Status::Code(*code), code / 100),
                StatusCode::Range(class @ 1..=9) => (Status::Class(*class as u8), *class),
                _ => continue,
            };
            let list = if class < 4 { &mut success } else { &mut errors };
            list.extend(self.response(status, class >= 4, response, id, is_head, &pointer));
        }
        if let Some(default) = &responses.default {
            let pointer = child(pointer, "default");
            if success.is_empty() {
                success = self.response(Status::Class(2), false, default, id, is_head, &pointer);
            }
            errors.extend(self.response(Status::Default, true, default, id, is_head, &pointer));
        }
        if success.is_empty() {
            let body = Usage::plain(Type::Nothing);
            let (docs, media, hint) = (String::new(), String::new(), String::new());
            let (alike, examples) = (Vec::new(), Vec::new());
            let status = Status::Class(2);
            success.push(Reply { status, docs, how: How::Empty, media, alike, hint, body, examples });
        }
        // The most particular status is asked first.
        let rank = |reply: &Reply| (reply.status == Status::Default, !reply.status.is_single());
        for replies in [&mut success, &mut errors] {
            replies.sort_by_key(rank);
            // There are many operations, with few replies.
            replies.shrink_to_fit();
        }
        (success, errors)
    }

    /// A response: a reply for each media type.
    fn response(
        &mut self,
        status: Status,
        is_error: bool,
        response: &'a ReferenceOr<Response>,
        id: &str,
        is_head: bool,
        pointer: &str,
    ) -> Vec<Reply> {
        let (response, pointer, component) = match response {
            ReferenceOr::Item(response) => (response, pointer.to_owned(), None),
            ReferenceOr::Reference { reference } => {
                let found = component_name(reference, "responses").and_then(|name| {
                    let response = self.spec.rest.components.as_ref()?.responses.get(&name)?.as_item()?;
                    Some((response, child("/components/responses", &name), Some(name)))
                });
                let Some(found) = found else { return Vec::new() };
                found
            }
        };
        let code = status.to_string().to_lowercase();
        let words: Vec<&str> = match &component {
            Some(name) => vec![name],
            None if is_error => vec![id, &code, "error"],
            None => vec![id, "response"],
        };
        let direction = if is_error { Direction::Error } else { Direction::Response };
        let mut contents = match is_head {
            true => Vec::new(),
            false => self.contents(&response.content, direction, &words, &child(&pointer, "content")),
        };
        if contents.is_empty() {
            let usage = Usage::plain(Type::Nothing);
            let (media, hint, alike) = (String::new(), String::new(), Vec::new());
            contents.push((Content { how: How::Empty, media, alike, hint, usage }, Vec::new()));
        }
        let several = contents.len() > 1;
        let headers = !response.headers.is_empty();
        let replies = contents.into_iter().map(|(content, mut examples)| {
            if examples.is_empty() {
                examples.extend(content.usage.example.iter().map(|example| (String::new(), example.clone())));
            }
            let content = match headers {
                true => {
                    self.headed(response, content, &words, several, (status, is_error), component.is_some(), &pointer)
                }
                false => content,
            };
            let hint = if several { content.hint.clone() } else { String::new() };
            let docs = response.description.clone();
            let Content { how, media, alike, usage: body, .. } = content;
            Reply { status, docs, how, media, alike, hint, body, examples }
        });
        replies.collect()
    }

    /// A body with its headers, as a type of its own; a shared response has one for all who refer to it.
    #[allow(clippy::too_many_arguments)] // They are what is known of a response at this point, no more.
    fn headed(
        &mut self,
        response: &'a Response,
        content: Content,
        words: &[&str],
        several: bool,
        (status, is_error): (Status, bool),
        shared: bool,
        pointer: &str,
    ) -> Content {
        let key = (pointer.to_owned(), content.media.clone());
        let known = self.headed.get(&key).copied();
        let id = known.unwrap_or_else(|| {
            let code = status.to_string().to_lowercase();
            let mut hint: Vec<&str> = if shared { vec![words[0]] } else { vec![words[0], &code] };
            if several {
                hint.push(&content.hint);
            }
            hint.push("reply");
            // What the document says of an error stands where it is one of several.
            let docs = (shared || !is_error).then(|| response.description.clone());
            let notes = super::view::Notes { docs, ..Default::default() };
            let at = At::new(pointer, &hint);
            let mut headers = Vec::new();
            for (name, header) in &response.headers {
                // These are the transport's, whatever the document says.
                if ["content-type", "content-length", "transfer-encoding", "set-cookie"]
                    .contains(&name.to_ascii_lowercase().as_str())
                {
                    continue;
                }
                let place = child(&child(pointer, "headers"), name);
                let again = headers.iter().any(|known: &Field| known.wire.eq_ignore_ascii_case(name));
                if again || !super::operation::is_token(name) {
                    let message = format!("`{name}` is no header of its own, and is left out");
                    let help = "name every header once, with letters, digits and dashes";
                    self.lose(Code::WrongType, Lost::Response, &place, message, help);
                    continue;
                }
                headers.extend(self.header(name, header, words, &place));
            }
            let id = self.begin(&notes, &at);
            let content = content.clone();
            self.types[id.0].kind = Kind::Headed(Headed { headers, content });
            id
        });
        if known.is_none() {
            self.headed.insert(key, id);
        }
        Content { how: How::Headed, usage: Usage::plain(Type::Named(id)), ..content }
    }

    fn header(&mut self, name: &str, header: &'a ReferenceOr<Header>, words: &[&str], pointer: &str) -> Option<Field> {
        let header = match header {
            ReferenceOr::Item(header) => header,
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, "headers")?;
                self.spec.rest.components.as_ref()?.headers.get(&name)?.as_item()?
            }
        };
        let hint = [words, &[name]].concat();
        let mut usage = match &header.format {
            ParameterSchemaOrContent::Schema(schema) => self.usage(schema, &At::new(child(pointer, "schema"), &hint)),
            ParameterSchemaOrContent::Content(_) => Usage::plain(Type::Text),
        };
        let fits = match &usage.ty {
            Type::Array(items) => self.is_scalar(&items.ty),
            Type::Named(_) => true,
            ty => self.is_scalar(ty),
        };
        if !fits {
            usage = Usage::plain(Type::Text);
        }
        usage.docs = header.description.clone().or(usage.docs);
        let named = header.examples.values().filter_map(ReferenceOr::as_item).find_map(|example| example.value.clone());
        usage.example = header.example.clone().or(named).or(usage.example);
        (usage.nullable, usage.default) = (false, None);
        Some(Field { wire: name.to_ascii_lowercase(), required: header.required, boxed: false, usage })
    }
}
