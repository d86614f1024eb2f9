//! Media types: how bodies of requests and responses travel.

use super::at::At;
use super::view::{Additional, Part, View};
use super::{Lowering, child};
use crate::diagnostics::Code;
use crate::model::{Content, FormPart, How, Kind, PartHow, Rule, Type, Usage};
use crate::near::near_name;
use crate::normalise::STREAM;
use openapiv3::{Example, MediaType, ReferenceOr};
use serde_json::Value;

/// What a media type is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Json,
    Form,
    Multipart,
    /// XML says in its own way what the schema says; nothing here writes it.
    Xml,
    Text,
    Bytes,
    /// A JSON value on each line.
    Lines,
    /// Events that a server sends.
    Events,
    /// `*/*` and the like: whatever the schema is best sent as.
    Any,
}

fn class(media: &str) -> Class {
    let base = essence(media);
    match base.as_str() {
        "application/json" | "text/json" => Class::Json,
        "application/x-www-form-urlencoded" => Class::Form,
        "multipart/form-data" => Class::Multipart,
        "*/*" | "application/*" | "*" => Class::Any,
        "application/xml" | "text/xml" => Class::Xml,
        "application/yaml" | "application/x-yaml" | "application/javascript" | "application/graphql" => Class::Text,
        _ if is_lines(&base) => Class::Lines,
        _ if base.ends_with("+json") => Class::Json,
        _ if base.ends_with("+xml") => Class::Xml,
        "text/event-stream" => Class::Events,
        _ if base.starts_with("text/") => Class::Text,
        _ => Class::Bytes,
    }
}

/// Whether a media type is one of the names for JSON on lines.
fn is_lines(base: &str) -> bool {
    let name = base.strip_prefix("application/").or_else(|| base.strip_prefix("text/")).unwrap_or_default();
    let name = name.strip_prefix("x-").unwrap_or(name);
    matches!(
        name,
        "jsonl" | "ndjson" | "jsonlines" | "json-lines" | "json-stream" | "ldjson" | "json-seq" | "stream+json"
    )
}

/// A media type without parameters, in small letters.
fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or(media).trim().to_ascii_lowercase()
}

/// Words for a media type.
fn words(media: &str, how: How) -> String {
    match how {
        How::Json => match essence(media).strip_prefix("application/") {
            Some("json") | None => "json".to_owned(),
            Some(other) => other.replace('*', "json"),
        },
        How::Form | How::FormDeep => "form".to_owned(),
        How::Multipart => "multipart".to_owned(),
        How::Lines => "lines".to_owned(),
        How::Events | How::EventTexts => "events".to_owned(),
        _ => match essence(media).as_str() {
            "text/plain" => "text".to_owned(),
            "application/octet-stream" => "bytes".to_owned(),
            other => other.strip_prefix("application/").unwrap_or(other).replace('*', "any"),
        },
    }
}

/// Which files a part of a form accepts.
struct Files {
    /// Whether it accepts several files.
    several: bool,
    /// Whether it accepts other values beside files.
    others: bool,
}

/// In how many schemas files are looked for: lists and alternatives may hold themselves.
const MOST_SEARCHED: usize = 256;

/// Where a body stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Request,
    Response,
    /// Bodies of errors are read at once: they are small, and wanted in messages.
    Error,
}

impl<'a> Lowering<'a> {
    /// The bodies that a request or response may have: one for each way of writing it that differs.
    pub(super) fn contents(
        &mut self,
        content: &'a openapiv3::Content,
        direction: Direction,
        hint: &[&str],
        pointer: &str,
    ) -> Vec<(Content, Examples)> {
        let mut found: Vec<(Content, Examples)> = Vec::new();
        let typed = content.keys().any(|media| matches!(class(media), Class::Json | Class::Form | Class::Multipart));
        for (media, described) in content {
            let place = child(pointer, media);
            let other = match class(media) {
                Class::Xml => described.schema.is_none() || self.structured(described).is_some(),
                Class::Text | Class::Bytes => self.structured(described).is_some(),
                _ => false,
            };
            if other && typed {
                let message = format!("`{media}` is not offered beside the other media types");
                self.warn(Code::IgnoredKeyword, &place, message, "the same values travel as the other media type");
                continue;
            }
            let one = self.content(media, described, direction, hint, &place);
            // The same JSON under several names is one body.
            let same = |(known, _): &(Content, _)| {
                known.how == one.how
                    && known.usage.ty == one.usage.ty
                    && (one.how == How::Json || essence(&known.media) == essence(&one.media))
            };
            let place = found.iter().position(same);
            if let Some((known, _)) = place.and_then(|place| found.get_mut(place)) {
                if essence(&known.media) != essence(&one.media) {
                    known.alike.push(one.media);
                }
                continue;
            }
            found.push((one, self.examples(described)));
        }
        // JSON is what most callers want: it stands first, and what takes anything last.
        found.sort_by_key(|(content, _)| (content.media.contains('*'), content.how != How::Json));
        found
    }

    fn content(
        &mut self,
        media: &str,
        described: &'a MediaType,
        direction: Direction,
        hint: &[&str],
        pointer: &str,
    ) -> Content {
        let at = At::new(child(pointer, "schema"), hint);
        let is_stream = direction == Direction::Response && self.is_stream(described);
        let class = if is_stream { Class::Lines } else { class(media) };
        let stream =
            if direction == Direction::Error { (How::Bytes, Type::Bytes) } else { (How::Stream, Type::Stream) };
        let (how, usage) = match class {
            _ if self.is_binary(described) && class != Class::Multipart => (stream.0, Usage::plain(stream.1)),
            Class::Any if described.schema.is_none() => (stream.0, Usage::plain(stream.1)),
            Class::Json | Class::Any => (How::Json, self.described(described, &at)),
            Class::Form => {
                let usage = self.described(described, &at);
                let deep = described
                    .encoding
                    .values()
                    .any(|encoding| matches!(encoding.style, Some(openapiv3::QueryStyle::DeepObject)));
                let particular = described.encoding.iter().find(|(_, encoding)| {
                    encoding.style.as_ref().is_some_and(|style| {
                        !matches!(style, openapiv3::QueryStyle::DeepObject | openapiv3::QueryStyle::Form)
                    }) || encoding.content_type.as_ref().is_some_and(|media| self::class(media) != Class::Json)
                });
                if let Some((name, _)) = particular {
                    self.ignored(&child(&child(pointer, "encoding"), name), "encoding");
                }
                let how = if deep { How::FormDeep } else { How::Form };
                match self.is_object(&usage.ty, &mut Vec::new()) {
                    true => (how, Usage { nullable: false, ..usage }),
                    false => (how, Usage::plain(Type::Free)),
                }
            }
            Class::Multipart if direction == Direction::Request => match self.multipart(described, &at) {
                Some(usage) => (How::Multipart, usage),
                None => (stream.0, Usage::plain(stream.1)),
            },
            Class::Text | Class::Xml => {
                let usage = self.text_body(media, described, &at, pointer);
                (How::Text, usage)
            }
            // Only servers send events, and errors are read at once.
            Class::Lines if direction != Direction::Error => {
                let items = self.item(described, &at);
                (How::Lines, Usage::plain(Type::Lines(Box::new(items))))
            }
            Class::Events if direction == Direction::Response => {
                let items = match (&described.schema, self.event_data(described)) {
                    (_, Some(data)) => self.usage_of(&data, &at.child(&["properties", "data"], "data")),
                    (Some(_), None) => self.item(described, &at),
                    (None, None) => Usage::plain(Type::Text),
                };
                let how = if self.is_scalar(&items.ty) { How::EventTexts } else { How::Events };
                (how, Usage::plain(Type::Events(Box::new(items))))
            }
            Class::Multipart | Class::Bytes | Class::Lines | Class::Events => {
                if let Some(what) = self.structured(described) {
                    let message = format!("a body of `{media}` travels as bytes, although its schema is {what}");
                    let known = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"];
                    let help = match near_name(known.into_iter(), media) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "offer `application/json` beside it to get a type".to_owned(),
                    };
                    self.warn(Code::UntypedBody, pointer, message, &help);
                }
                (stream.0, Usage::plain(stream.1))
            }
        };
        Content { how, media: media.trim().to_owned(), alike: Vec::new(), hint: words(media, how), usage }
    }

    fn described(&mut self, described: &'a MediaType, at: &At) -> Usage {
        described.schema.as_ref().map_or_else(|| Usage::plain(Type::Any), |schema| self.usage(schema, at))
    }

    /// What a stream consists of: the items of an array, or whatever the schema describes.
    fn item(&mut self, described: &'a MediaType, at: &At) -> Usage {
        let usage = self.described(described, at);
        match usage.ty {
            Type::Array(items) => *items,
            ty => Usage { ty, ..usage },
        }
    }

    /// The schema of an event's data, where the event itself is described: an object with nothing but an event's fields.
    fn event_data(&mut self, described: &'a MediaType) -> Option<Vec<Part<'a>>> {
        let view = self.body_view(described)?;
        let is_field = |(name, _): &(&str, Vec<Part<'a>>)| ["data", "event", "id", "retry"].contains(name);
        let data = view.properties.iter().find(|(name, _)| *name == "data")?;
        view.properties.iter().all(is_field).then(|| data.1.clone())
    }

    /// Returns whether a JSON body consists of many values one after the other, as grpc-gateway writes its streams.
    fn is_stream(&self, described: &MediaType) -> bool {
        let schema = match &described.schema {
            Some(ReferenceOr::Item(schema)) => Some(schema),
            Some(ReferenceOr::Reference { reference }) => super::component_name(reference, "schemas")
                .and_then(|name| self.spec.rest.components.as_ref()?.schemas.get(&name)?.as_item()),
            None => None,
        };
        let title = schema.and_then(|schema| schema.schema_data.title.as_deref());
        title.is_some_and(|title| title.strip_prefix(STREAM).is_some_and(|rest| rest.starts_with(" of ")))
    }

    fn body_view(&mut self, described: &'a MediaType) -> Option<View<'a>> {
        let schema = described.schema.as_ref()?;
        let at = At::new("", &[]);
        Some(self.view(&[Part::new(schema, at)], &mut Vec::new()))
    }

    /// The examples of a body, with the names that the document gives them.
    fn examples(&self, content: &MediaType) -> Examples {
        let shared = self.spec.rest.components.as_ref().map(|components| &components.examples);
        let resolved = |example: &'a ReferenceOr<Example>| example.as_item();
        let alone = content.example.iter().map(|example| (String::new(), example.clone()));
        let named = content.examples.iter().filter_map(|(name, example)| {
            let example = match example {
                ReferenceOr::Item(example) => example,
                ReferenceOr::Reference { reference } => {
                    resolved(shared?.get(&super::component_name(reference, "examples")?)?)?
                }
            };
            Some((name.clone(), example.value.as_ref()?.clone()))
        });
        alone.chain(named).collect()
    }

    fn is_binary(&mut self, described: &'a MediaType) -> bool {
        self.body_view(described)
            .is_some_and(|view| view.kind == Some("string") && view.format.as_deref() == Some("binary"))
    }

    /// What a schema describes that bytes or text do not show, if anything.
    fn structured(&mut self, described: &'a MediaType) -> Option<&'static str> {
        let view = self.body_view(described)?;
        match view.kind {
            Some("object") => Some("an object"),
            Some("array") => Some("an array"),
            _ if view.has_members() || !view.unions.is_empty() => Some("an object"),
            _ => None,
        }
    }

    /// Text: a scalar keeps its type, what has a structure does not.
    fn text_body(&mut self, media: &str, described: &'a MediaType, at: &At, pointer: &str) -> Usage {
        if let Some(what) = self.structured(described) {
            let message = format!("a body of `{media}` travels as text, although its schema is {what}");
            self.warn(Code::UntypedBody, pointer, message, "offer `application/json` beside it to get a type");
            return Usage::plain(Type::Text);
        }
        let usage = match &described.schema {
            Some(schema) => self.usage(schema, at),
            None => Usage::plain(Type::Text),
        };
        match usage.ty {
            Type::Any | Type::Free | Type::Map(_) | Type::Array(_) => Usage::plain(Type::Text),
            _ => Usage { nullable: false, ..usage },
        }
    }

    /// A form of several parts as a type of its own: files are in it, which are in no JSON.
    fn multipart(&mut self, described: &'a MediaType, at: &At) -> Option<Usage> {
        let view = self.body_view(described)?;
        if view.properties.is_empty() {
            return None;
        }
        if !view.unions.is_empty() || matches!(view.additional, Additional::Typed(_) | Additional::Open) {
            let help = "nothing needs to change; this is said so that nobody relies on it";
            self.warn(Code::IgnoredKeyword, &at.pointer, "only the named parts of the form are offered", help);
        }
        let mut parts = Vec::new();
        for (name, schemas) in &view.properties {
            let encoding = described.encoding.get(*name);
            let media = encoding.and_then(|encoding| encoding.content_type.clone()).unwrap_or_default();
            if encoding.is_some_and(|encoding| !encoding.headers.is_empty()) {
                self.ignored(&at.pointer, "encoding.headers");
            }
            let own = self.view(schemas, &mut Vec::new());
            let mut left = MOST_SEARCHED;
            let (how, usage) = match self.files(&own, &media, &mut left) {
                Some(files) => {
                    let file = Usage::plain(Type::File);
                    let ty = if files.several { Type::Array(Box::new(file)) } else { file.ty };
                    let how = match files {
                        Files { several: false, others: false } => PartHow::File,
                        Files { several: true, others: false } => PartHow::Files,
                        Files { several: false, others: true } => PartHow::FileOrText,
                        Files { several: true, others: true } => PartHow::FilesOrTexts,
                    };
                    let mut rules = super::scalar::rules_for(&ty, &own.rules);
                    // Files are not compared.
                    rules.retain(|rule| *rule != Rule::UniqueItems);
                    (how, Usage { docs: own.notes.docs.clone(), rules, ..Usage::plain(ty) })
                }
                None => {
                    let usage = self.usage_of(schemas, &at.child(&["properties", name], name));
                    let how = match &usage.ty {
                        _ if class(&media) == Class::Json => PartHow::Json,
                        Type::Array(items) if self.is_scalar(&items.ty) && !items.nullable => PartHow::Texts,
                        ty if self.is_scalar(ty) => PartHow::Text,
                        _ => PartHow::Json,
                    };
                    (how, usage)
                }
            };
            let required = view.required.contains(name);
            let usage = Usage { nullable: false, default: None, ..usage };
            parts.push(FormPart { wire: (*name).to_owned(), required, how, media, usage });
        }
        let mut at = at.clone();
        if let Some(last) = at.hint.last_mut() {
            *last = "form".to_owned();
        }
        let id = self.begin(&view.notes, &at);
        let closed = matches!(view.additional, Additional::Closed);
        self.types[id.0].kind = Kind::Multipart { parts, closed };
        Some(Usage::plain(Type::Named(id)))
    }

    /// Returns which files a part of a form accepts, if it accepts any.
    fn files(&mut self, view: &View<'a>, media: &str, left: &mut usize) -> Option<Files> {
        *left = left.checked_sub(1)?;
        if view.kind == Some("string")
            && (view.format.as_deref() == Some("binary") || !media.is_empty() && class(media) == Class::Bytes)
        {
            return Some(Files { several: false, others: false });
        }
        if !view.items.is_empty() {
            let item = self.view(&view.items, &mut Vec::new());
            return self.files(&item, media, left).map(|files| Files { several: true, ..files });
        }
        let [union] = view.unions.as_slice() else { return None };
        let (mut found, mut others) = (None, false);
        for branch in &union.branches {
            if self.is_null(branch) {
                continue;
            }
            let inner = self.view(std::slice::from_ref(branch), &mut Vec::new());
            match (self.files(&inner, media, left), &mut found) {
                (None, _) => others = true,
                (Some(files), None) => found = Some(files),
                (Some(files), Some(known)) => {
                    known.several |= files.several;
                    known.others |= files.others;
                }
            }
        }
        found.map(|files| Files { others: files.others || others, ..files })
    }

    /// Whether values of a type are one text each.
    pub(super) fn is_scalar(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) => match &self.types[id.0].kind {
                Kind::Enumeration(_) => true,
                Kind::Union(union) => union.branches.iter().all(|branch| match &branch.usage.ty {
                    Type::Named(inner) => matches!(self.types[inner.0].kind, Kind::Enumeration(_)),
                    ty => self.is_scalar(ty),
                }),
                _ => false,
            },
            Type::Any | Type::Free | Type::Array(_) | Type::Map(_) => false,
            _ => true,
        }
    }
}

/// Examples with their names; one that stands alone has none.
pub(super) type Examples = Vec<(String, Value)>;
