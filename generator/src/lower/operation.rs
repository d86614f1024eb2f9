//! Operations: parameters and bodies.

use super::responses::{example, is_json, json_media};
use super::schema::At;
use super::{Lowering, child, component_name};
use crate::diagnostics::Code;
use crate::model::{Operation, Part, PartPlace, Scheme, Type, Usage};
use openapiv3::{Parameter, ParameterSchemaOrContent, PathItem, QueryStyle, ReferenceOr, RequestBody};
use std::collections::HashSet;

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self, schemes: &[Scheme]) -> Vec<Operation> {
        let spec = self.spec;
        let mut operations: Vec<Operation> = Vec::new();
        let mut ids = HashSet::new();
        for (path, item) in &spec.paths.paths {
            let pointer = child("/paths", path);
            let ReferenceOr::Item(item) = item else {
                self.warn(Code::SkippedOperation, &pointer, "a path behind a `$ref` is skipped", "write it in place");
                continue;
            };
            for (method, operation) in item.iter() {
                let pointer = child(&pointer, method);
                let id = operation.operation_id.clone().unwrap_or_else(|| format!("{method} {path}"));
                if !ids.insert(id.clone()) {
                    let message = format!("the operationId `{id}` is used twice; the second gets another name");
                    let help = "give every operation an operationId of its own";
                    self.warn(Code::DuplicateOperationId, &child(&pointer, "operationId"), message, help);
                }
                operations.push(self.operation(method, path, item, operation, schemes, id, &pointer));
            }
        }
        operations
    }

    #[allow(clippy::too_many_arguments)] // They are what is known of an operation at this point, no more.
    fn operation(
        &mut self,
        method: &str,
        path: &str,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        schemes: &[Scheme],
        id: String,
        pointer: &str,
    ) -> Operation {
        for (keyword, present) in
            [("callbacks", !operation.callbacks.is_empty()), ("servers", !operation.servers.is_empty())]
        {
            if present {
                self.ignored(&child(pointer, keyword), keyword);
            }
        }
        let mut parts = self.parameters(path, item, operation, &id, pointer);
        parts.extend(
            operation.request_body.as_ref().and_then(|body| self.body(body, &id, &child(pointer, "requestBody"))),
        );
        let (success, errors) = self.replies(&operation.responses, &id, &child(pointer, "responses"));
        let docs = [&operation.summary, &operation.description];
        let docs: Vec<_> = docs.into_iter().flatten().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        Operation {
            method: method.to_uppercase(),
            path: path.to_owned(),
            tag: operation.tags.first().cloned(),
            docs: (!docs.is_empty()).then(|| dedup(docs).join("\n\n")),
            pointer: pointer.to_owned(),
            deprecated: operation.deprecated,
            security: self.requirements(operation.security.as_ref(), schemes, pointer),
            id,
            parts,
            success,
            errors,
        }
    }

    /// The path's parameters, those of the operation in their place, and one for each name in the path that has none.
    fn parameters(
        &mut self,
        path: &str,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        id: &str,
        pointer: &str,
    ) -> Vec<Part> {
        let parent = pointer.rsplit_once('/').map_or(pointer, |(parent, _)| parent).to_owned();
        let mut parts: Vec<Part> = Vec::new();
        for (list, pointer) in [(&item.parameters, &parent[..]), (&operation.parameters, pointer)] {
            for (index, parameter) in list.iter().enumerate() {
                let pointer = child(&child(pointer, "parameters"), &index.to_string());
                let Some(part) = self.parameter(parameter, id, &pointer) else { continue };
                if part.place == PartPlace::Path && !path.contains(&format!("{{{}}}", part.name)) {
                    self.ignored(&pointer, &part.name);
                    continue;
                }
                let same = |known: &&mut Part| known.name == part.name && kind(known.place) == kind(part.place);
                match parts.iter_mut().find(same) {
                    Some(known) => *known = part,
                    None => parts.push(part),
                }
            }
        }
        for name in template_names(path) {
            if !parts.iter().any(|part| part.place == PartPlace::Path && part.name == name) {
                let message = format!("the path parameter `{name}` is not declared; it is taken for a string");
                let help = format!(
                    "add `{{name: {name}, in: path, required: true, schema: {{type: string}}}}` to `parameters`"
                );
                self.warn(Code::UndeclaredPathParameter, pointer, message, &help);
                parts.push(Part { place: PartPlace::Path, name, required: true, usage: Usage::plain(Type::Text) });
            }
        }
        parts
    }

    fn parameter(&mut self, parameter: &'a ReferenceOr<Parameter>, id: &str, pointer: &str) -> Option<Part> {
        let parameter = match parameter {
            ReferenceOr::Item(parameter) => parameter,
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, "parameters")?;
                match self.spec.components.as_ref()?.parameters.get(&name)? {
                    ReferenceOr::Item(parameter) => parameter,
                    ReferenceOr::Reference { .. } => {
                        self.ignored(pointer, "$ref");
                        return None;
                    }
                }
            }
        };
        let data = parameter.parameter_data_ref();
        let place = match parameter {
            Parameter::Path { style, .. } => {
                if *style != openapiv3::PathStyle::Simple {
                    self.ignored(pointer, "style");
                }
                PartPlace::Path
            }
            Parameter::Header { .. } => PartPlace::Header,
            Parameter::Cookie { .. } => PartPlace::Cookie,
            Parameter::Query { style, .. } => match (style, data.explode) {
                (QueryStyle::DeepObject, _) => PartPlace::QueryDeep,
                (QueryStyle::Form, Some(false)) => PartPlace::QueryCsv,
                (QueryStyle::SpaceDelimited, Some(false) | None) => PartPlace::QuerySpace,
                (QueryStyle::PipeDelimited, Some(false) | None) => PartPlace::QueryPipe,
                _ => PartPlace::Query,
            },
        };
        let reserved = ["accept", "content-type", "authorization"];
        if place == PartPlace::Header && reserved.contains(&data.name.to_ascii_lowercase().as_str()) {
            self.ignored(pointer, &data.name);
            return None;
        }
        let at = At::new(child(pointer, "schema"), &[id, &data.name]);
        let mut usage = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => self.usage(schema.into(), &at),
            ParameterSchemaOrContent::Content(_) => {
                self.ignored(&child(pointer, "content"), "content");
                Usage::plain(Type::Text)
            }
        };
        usage.docs = data.description.clone().or(usage.docs);
        usage.deprecated |= data.deprecated.unwrap_or_default();
        usage.example = data.example.clone().or(usage.example);
        // No style can tell null from the text.
        usage.nullable = false;
        let required = data.required || place == PartPlace::Path;
        Some(Part { place, name: data.name.clone(), required, usage })
    }

    fn body(&mut self, body: &'a ReferenceOr<RequestBody>, id: &str, pointer: &str) -> Option<Part> {
        let body = match body {
            ReferenceOr::Item(body) => body,
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, "requestBodies")?;
                self.spec.components.as_ref()?.request_bodies.get(&name)?.as_item()?
            }
        };
        let (media, content) = json_media(&body.content)?;
        let pointer = child(&child(pointer, "content"), media);
        let mut part = if is_json(media) {
            let at = At::new(child(&pointer, "schema"), &[id, "body"]);
            let usage = content
                .schema
                .as_ref()
                .map_or_else(|| Usage::plain(Type::Any), |schema| self.usage(schema.into(), &at));
            Part { place: PartPlace::Json, name: media.to_owned(), required: body.required, usage }
        } else {
            self.degraded_body(&pointer, media);
            Part {
                place: PartPlace::Bytes,
                name: media.to_owned(),
                required: body.required,
                usage: Usage::plain(Type::Bytes),
            }
        };
        part.usage.docs = body.description.clone();
        part.usage.example = example(content).or(part.usage.example);
        Some(part)
    }

    pub(super) fn degraded_body(&mut self, pointer: &str, media: &str) {
        let message = format!("a body of `{media}` travels as bytes");
        self.warn(Code::Degraded, pointer, message, "offer `application/json` beside it to get a type");
    }
}

fn dedup(mut texts: Vec<&str>) -> Vec<&str> {
    texts.dedup_by(|second, first| second.trim_end_matches('.') == first.trim_end_matches('.'));
    texts
}

fn kind(place: PartPlace) -> u8 {
    match place {
        PartPlace::Path => 0,
        PartPlace::Header => 1,
        PartPlace::Cookie => 2,
        PartPlace::Json | PartPlace::Bytes => 3,
        _ => 4,
    }
}

/// The names in braces of a path.
fn template_names(path: &str) -> Vec<String> {
    let pieces = path.split('{').skip(1).filter_map(|piece| piece.split_once('}'));
    pieces.map(|(name, _)| name.to_owned()).collect()
}
