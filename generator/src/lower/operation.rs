//! Operations: parameters and bodies.

use super::at::At;
use super::media::Direction;
use super::view::Notes;
use super::{Lowering, child, component_name};
use crate::diagnostics::{Code, Diagnostic, Lost};
use crate::model::{Content, How, Kind, Operation, Part, PartPlace, Scheme, Style, StyleForm, Type, Usage};
use crate::normalise::{ITEM, NAME};
use crate::parse::Path;
use openapiv3::{Parameter, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr, RequestBody};
use std::collections::HashMap;

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self, schemes: &[Scheme]) -> Vec<Operation> {
        let spec = self.spec;
        let mut operations: Vec<Operation> = Vec::new();
        let mut ids: HashMap<String, String> = HashMap::new();
        for (path, item) in &spec.paths {
            let pointer = child("/paths", path);
            let Some(item) = item else {
                let message = "a path behind a `$ref` is skipped";
                self.lose(Code::SkippedOperation, Lost::Operation, &pointer, message, "write it in place");
                continue;
            };
            if item.has_servers {
                self.ignored(&child(&pointer, "servers"), "servers");
            }
            // Where it stands in the document, if not here.
            let said = |name: &str| item.extensions.get(ITEM).and_then(|about| about.get(name)?.as_str());
            let (path, webhook) = (said("path").unwrap_or(path), said("webhook"));
            for (method, operation) in &item.operations {
                let pointer = child(&pointer, method);
                let method = said("method").unwrap_or(method);
                let id = operation.operation_id.clone().unwrap_or_else(|| match webhook {
                    Some(name) if item.operations.len() == 1 => name.to_owned(),
                    Some(name) => format!("{name} {method}"),
                    None => format!("{method} {path}"),
                });
                let place = child(&pointer, "operationId");
                match ids.get(&id) {
                    None => _ = ids.insert(id.clone(), place),
                    Some(first) => {
                        let message = format!("the operationId `{id}` is used twice; the second gets another name");
                        let found = Diagnostic::warning(Code::DuplicateOperationId, message).at(self.file, place);
                        let found = found.help("give every operation an operationId of its own");
                        self.sink.report(found.related(first, "it is used here first"));
                    }
                }
                let mut lowered = self.operation(method, path, item, operation, schemes, id, &pointer);
                if let Some(name) = webhook {
                    lowered.webhook = Some(name.to_owned());
                    // Those of the document are the provider's demands, not its promises.
                    if operation.security.is_none() {
                        lowered.security.clear();
                    }
                }
                operations.push(lowered);
            }
        }
        operations
    }

    #[allow(clippy::too_many_arguments)] // They are what is known of an operation at this point, no more.
    fn operation(
        &mut self,
        method: &str,
        path: &str,
        item: &'a Path,
        operation: &'a openapiv3::Operation,
        schemes: &[Scheme],
        id: String,
        pointer: &str,
    ) -> Operation {
        if !operation.servers.is_empty() {
            self.ignored(&child(pointer, "servers"), "servers");
        }
        let mut parts = self.parameters(path, item, operation, &id, pointer);
        parts.extend(
            operation.request_body.as_ref().and_then(|body| self.body(body, &id, &child(pointer, "requestBody"))),
        );
        let (success, errors) = self.replies(&operation.responses, &id, method == "head", &child(pointer, "responses"));
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
            name: operation.extensions.get(NAME).and_then(|name| name.as_str()).map(str::to_owned),
            parts,
            success,
            errors,
            paging: None,
            webhook: None,
        }
    }

    /// The path's parameters, those of the operation in their place, and one for each name in the path that has none.
    fn parameters(
        &mut self,
        path: &str,
        item: &'a Path,
        operation: &'a openapiv3::Operation,
        id: &str,
        pointer: &str,
    ) -> Vec<Part> {
        let parent = pointer.rsplit_once('/').map_or(pointer, |(parent, _)| parent).to_owned();
        let mut parts: Vec<Part> = Vec::new();
        let mut strays: Vec<(Part, String)> = Vec::new();
        for (list, pointer) in [(&item.parameters, &parent[..]), (&operation.parameters, pointer)] {
            for (index, parameter) in list.iter().enumerate() {
                let pointer = child(&child(pointer, "parameters"), &index.to_string());
                let Some(part) = self.parameter(parameter, id, &pointer) else { continue };
                let is_path = matches!(part.place, PartPlace::Path(_));
                if is_path && !path.contains(&format!("{{{}}}", part.name)) {
                    strays.push((part, pointer));
                    continue;
                }
                let is_header = matches!(part.place, PartPlace::Header(_));
                let same = |known: &&mut Part| {
                    (known.name == part.name || (is_header && known.name.eq_ignore_ascii_case(&part.name)))
                        && std::mem::discriminant(&known.place) == std::mem::discriminant(&part.place)
                };
                match parts.iter_mut().find(same) {
                    Some(known) => *known = part,
                    None => parts.push(part),
                }
            }
        }
        let declared =
            |name: &str| parts.iter().any(|part| matches!(part.place, PartPlace::Path(_)) && part.name == name);
        let missing: Vec<String> = template_names(path).into_iter().filter(|name| !declared(name)).collect();
        match (missing.as_slice(), strays.as_mut_slice()) {
            // Of one that is missing and one that is too many, each can only mean the other.
            ([name], [(part, place)]) => {
                let message = format!("the path has no `{{{}}}`; the parameter is read as `{name}`", part.name);
                self.warn(Code::UndeclaredPathParameter, place, message, &format!("write `name: {name}`"));
                parts.push(Part { name: name.clone(), ..part.clone() });
            }
            _ => {
                for (part, place) in strays {
                    let message = format!("the path has no `{{{}}}`; the parameter is left out", part.name);
                    let help = match self.sink.suggest(missing.iter().map(String::as_str), &part.name) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "name it in the path, or remove it".to_owned(),
                    };
                    self.lose(Code::UndeclaredPathParameter, Lost::Parameter, &place, message, &help);
                }
            }
        }
        for name in template_names(path) {
            if !parts.iter().any(|part| matches!(part.place, PartPlace::Path(_)) && part.name == name) {
                let message = format!("the path parameter `{name}` is not declared; it is taken for a string");
                let help = format!(
                    "add `{{name: {name}, in: path, required: true, schema: {{type: string}}}}` to `parameters`"
                );
                self.warn(Code::UndeclaredPathParameter, pointer, message, &help);
                let style = Style { form: StyleForm::Plain, explode: false, reserved: false, empty: false };
                let place = PartPlace::Path(style);
                parts.push(Part { place, name, required: true, usage: Usage::plain(Type::Text) });
            }
        }
        parts
    }

    fn parameter(&mut self, parameter: &'a ReferenceOr<Parameter>, id: &str, pointer: &str) -> Option<Part> {
        let parameter = match parameter {
            ReferenceOr::Item(parameter) => parameter,
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, "parameters")?;
                self.spec.rest.components.as_ref()?.parameters.get(&name)?.as_item()?
            }
        };
        let data = parameter.parameter_data_ref();
        let is_header = matches!(parameter, Parameter::Header { .. });
        let reserved = ["accept", "content-type", "authorization"];
        if is_header && reserved.contains(&data.name.to_ascii_lowercase().as_str()) {
            // OpenAPI says so: content types and credentials are described elsewhere.
            return None;
        }
        if is_header && !is_token(&data.name) {
            let message = format!("`{}` cannot be the name of a header; the parameter is left out", data.name);
            let help = "use ASCII letters, digits and dashes";
            self.lose(Code::WrongType, Lost::Parameter, pointer, message, help);
            return None;
        }
        let at = At::new(child(pointer, "schema"), &[id, &data.name]);
        let (mut usage, json) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => (self.usage(schema, &at), false),
            ParameterSchemaOrContent::Content(content) => {
                let pointer = child(pointer, "content");
                let mut contents = self.contents(content, Direction::Request, &[id, &data.name], &pointer);
                match (!contents.is_empty()).then(|| contents.swap_remove(0).0) {
                    Some(Content { how: How::Json, usage, .. }) => (usage, true),
                    Some(Content { how: How::Text, usage, .. }) => (usage, false),
                    _ => (Usage::plain(Type::Text), false),
                }
            }
        };
        let place = place(parameter, json);
        usage.docs = data.description.clone().or(usage.docs);
        usage.deprecated |= data.deprecated.unwrap_or_default();
        let named = data.examples.values().filter_map(ReferenceOr::as_item).find_map(|example| example.value.clone());
        usage.example = data.example.clone().or(named).or(usage.example);
        // No style can tell null from the text.
        usage.nullable = usage.nullable && json;
        let required = data.required || matches!(place, PartPlace::Path(_));
        Some(Part { place, name: data.name.clone(), required, usage })
    }

    fn body(&mut self, body: &'a ReferenceOr<RequestBody>, id: &str, pointer: &str) -> Option<Part> {
        let (body, pointer) = match body {
            ReferenceOr::Item(body) => (body, pointer.to_owned()),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, "requestBodies")?;
                let body = self.spec.rest.components.as_ref()?.request_bodies.get(&name)?.as_item()?;
                (body, child("/components/requestBodies", &name))
            }
        };
        let words = [id, "body"];
        let mut contents = self.contents(&body.content, Direction::Request, &words, &child(&pointer, "content"));
        let example = contents.iter().find_map(|(_, examples)| Some(examples.first()?.1.clone()));
        let (how, name, mut usage) = match contents.as_mut_slice() {
            [] => return None,
            [(only, _)] => (only.how, only.media.clone(), only.usage.clone()),
            _ => {
                let notes = Notes { docs: body.description.clone(), ..Notes::default() };
                let contents = contents.into_iter().map(|(content, _)| content).collect();
                let id = self.begin(&notes, &At::new(pointer.clone(), &[id, "contents"]));
                self.types[id.0].kind = Kind::Contents(contents);
                (How::Contents, "*/*".to_owned(), Usage::plain(Type::Named(id)))
            }
        };
        usage.docs = body.description.clone();
        usage.example = example.or(usage.example);
        Some(Part { place: PartPlace::Body(how), name, required: body.required, usage })
    }
}

/// Whether a text can be the name of a header.
pub(super) fn is_token(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

/// Where a parameter travels, and how it becomes text.
fn place(parameter: &Parameter, json: bool) -> PartPlace {
    let plain = StyleForm::Plain;
    let (form, explode, reserved) = match parameter {
        Parameter::Path { style, .. } => {
            let form = match style {
                PathStyle::Simple => plain,
                PathStyle::Label => StyleForm::Label,
                PathStyle::Matrix => StyleForm::Matrix,
            };
            (form, false, false)
        }
        Parameter::Header { .. } => (plain, false, false),
        Parameter::Cookie { .. } => (plain, true, false),
        Parameter::Query { style, allow_reserved, .. } => {
            let (form, explode) = match style {
                QueryStyle::Form => (plain, true),
                QueryStyle::SpaceDelimited => (StyleForm::Space, false),
                QueryStyle::PipeDelimited => (StyleForm::Pipe, false),
                QueryStyle::DeepObject => (StyleForm::Deep, true),
            };
            (form, explode, *allow_reserved)
        }
    };
    let explode = parameter.parameter_data_ref().explode.unwrap_or(explode);
    // Exploded, these are no different from `form`.
    let form = if explode && matches!(form, StyleForm::Space | StyleForm::Pipe) { plain } else { form };
    let style = if json {
        Style { form: StyleForm::Json, explode: false, reserved: false, empty: false }
    } else {
        let empty = matches!(parameter, Parameter::Query { allow_empty_value: Some(true), .. });
        Style { form, explode, reserved, empty }
    };
    match parameter {
        Parameter::Path { .. } => PartPlace::Path(style),
        Parameter::Query { .. } => PartPlace::Query(style),
        Parameter::Header { .. } => PartPlace::Header(style),
        Parameter::Cookie { .. } => PartPlace::Cookie(style),
    }
}

fn dedup(mut texts: Vec<&str>) -> Vec<&str> {
    texts.dedup_by(|second, first| second.trim_end_matches('.') == first.trim_end_matches('.'));
    texts
}

/// The names in braces of a path.
fn template_names(path: &str) -> Vec<String> {
    let path = path.split('#').next().unwrap_or(path);
    let pieces = path.split('{').skip(1).filter_map(|piece| piece.split_once('}'));
    pieces.map(|(name, _)| name.to_owned()).collect()
}
