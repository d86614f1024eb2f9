//! Operations that answer in pages: as the configuration describes them, or pointed out where they look like it.

mod detect;

pub(crate) use detect::last_page;

use crate::config::{By, Pagination};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::model::{Api, How, Kind, Operation, Paging, PartPlace, Reply, Type, TypeId, Usage};
use crate::near::near_name;
use crate::pointer::unescape;
use serde_json::Value;

/// Says of each operation how it answers in pages.
pub(crate) fn page(api: &mut Api, pagination: Option<&[Pagination]>, sink: &mut Sink) {
    let Some(described) = pagination else { return offer(api, sink) };
    let (for_all, for_some): (Vec<_>, Vec<_>) = described.iter().partition(|one| one.operations.is_empty());
    // Of several that fit an operation, the one that says most of it is meant.
    let mut for_all: Vec<&Pagination> = for_all;
    for_all.sort_by_key(|one| std::cmp::Reverse(places(one).len()));
    for_some.into_iter().for_each(|one| describe(api, one, sink));
    for pagination in for_all {
        let fitting = api.operations.iter().enumerate().filter(|(_, operation)| says(api, operation, pagination));
        let fitting: Vec<_> =
            fitting.filter_map(|(index, operation)| Some((index, fit(api, operation, pagination).ok()?))).collect();
        if fitting.is_empty() {
            let message = format!("no operation matches the pagination `{}`", pagination.by);
            let help = "list `operations`: Typewright then reports why each one does not match";
            sink.report(Diagnostic::error(Code::Unpaged, message).help(help));
        }
        for (index, paging) in fitting {
            api.operations[index].paging.get_or_insert(paging);
        }
    }
}

/// Pages as they are described of some operations.
fn describe(api: &mut Api, pagination: &Pagination, sink: &mut Sink) {
    for id in &pagination.operations {
        let Some(index) = api.operations.iter().position(|operation| operation.id == *id) else {
            sink.report(unknown(api, id));
            continue;
        };
        match fit(api, &api.operations[index], pagination) {
            Ok(paging) => api.operations[index].paging = Some(paging),
            Err(reason) => {
                let message = format!("`{id}` does not answer in pages `{}`: {reason}", pagination.by);
                let help = "change `pagination` in the configuration, or leave the operation out of it";
                let pointer = api.operations[index].pointer.clone();
                sink.report(Diagnostic::error(Code::Unpaged, message).at(&api.file, pointer).help(help));
            }
        }
    }
}

/// Where answers say something of their pages.
fn places(pagination: &Pagination) -> Vec<&str> {
    let own = match &pagination.by {
        By::Cursor { next, .. } => Some(next),
        By::Link { next } => next.as_ref(),
        By::Page { total, .. } | By::Offset { total, .. } => total.as_ref(),
        By::Last { .. } => None,
    };
    own.into_iter().chain(&pagination.more).map(String::as_str).collect()
}

fn unknown(api: &Api, id: &str) -> Diagnostic {
    let help = match near_name(api.operations.iter().map(|known| known.id.as_str()), id) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`operations` lists operations by `operationId`".to_owned(),
    };
    Diagnostic::error(Code::Unpaged, format!("there is no operation `{id}` to read page by page")).help(help)
}

/// The operation's pages as they are described, or why it has none.
fn fit(api: &Api, operation: &Operation, pagination: &Pagination) -> Result<Paging, String> {
    let mut by = pagination.by.clone();
    if let By::Cursor { parameter, .. }
    | By::Last { parameter, .. }
    | By::Page { parameter, .. }
    | By::Offset { parameter, .. } = &by
    {
        asks(api, operation, parameter, &by)?;
    }
    if let By::Page { parameter, first: first @ None, .. } = &mut by {
        let default = query(operation, parameter).and_then(|usage| usage.default.as_ref()).and_then(Value::as_u64);
        *first = Some(default.unwrap_or(1));
    }
    let mut pages = operation.success.iter().enumerate().filter_map(|(index, reply)| Some((index, json(api, reply)?)));
    let (reply, root) = pages.next().ok_or("it answers without JSON")?;
    let items = match &pagination.items {
        Some(items) => items.clone(),
        None => detect::items(api, root, &operation.path).ok_or("say where its `items` are: there is no plain list")?,
    };
    let way = walk(api, root, &items).ok_or_else(|| format!("the type of its answer has no `{items}`"))?;
    let Type::Array(item) = &way.end.ty else { return Err(format!("`{items}` is not a list in its answer")) };
    let (item, path) = (item.as_ref().clone(), way.path);
    Ok(Paging { by, more: pagination.more.clone(), reply, items, path, item })
}

/// Whether a request can ask for a page by this parameter.
fn asks(api: &Api, operation: &Operation, parameter: &str, by: &By) -> Result<(), String> {
    if !parameter.starts_with('/') {
        return query(operation, parameter).map(|_| ()).ok_or(format!("it has no query parameter `{parameter}`"));
    }
    let body = operation.parts.iter().find(|part| part.place == PartPlace::Body(How::Json));
    let body = body.ok_or("it has no body of JSON")?;
    let way = walk(api, &body.usage, parameter).ok_or(format!("its body has no `{parameter}`"))?;
    let is_header = matches!(by, By::Cursor { next, .. } if !next.is_empty() && !next.starts_with('/'));
    if is_header && !matches!(way.end.ty, Type::Text | Type::Secret | Type::Formatted(_)) {
        return Err(format!("a header has text, which `{parameter}` is not"));
    }
    Ok(())
}

/// Whether the operation's answer declares all that is said of its pages, where that is in its body.
fn says(api: &Api, operation: &Operation, pagination: &Pagination) -> bool {
    if pagination.by == (By::Link { next: None }) {
        return operation.success.iter().any(|reply| detect::has_link(api, reply));
    }
    let roots: Vec<&Usage> = operation.success.iter().filter_map(|reply| json(api, reply)).collect();
    let mut places = places(pagination).into_iter().filter(|place| place.starts_with('/'));
    places.all(|place| roots.iter().any(|root| walk(api, root, place).is_some()))
}

/// The query parameter of a name.
fn query<'a>(operation: &'a Operation, name: &str) -> Option<&'a Usage> {
    let mut parts = operation.parts.iter();
    parts.find(|part| matches!(part.place, PartPlace::Query(_)) && part.name == name).map(|part| &part.usage)
}

/// The JSON of a response.
fn json<'a>(api: &'a Api, reply: &'a Reply) -> Option<&'a Usage> {
    match (reply.how, &reply.body.ty) {
        (How::Json, _) => Some(&reply.body),
        (How::Headed, Type::Named(id)) => match &api.def(*id).kind {
            Kind::Headed(headed) if headed.content.how == How::Json => Some(&headed.content.usage),
            _ => None,
        },
        _ => None,
    }
}

/// Where a pointer leads.
struct Way<'a> {
    /// The objects on the way, and which field of each.
    path: Vec<(TypeId, usize)>,
    end: &'a Usage,
}

fn walk<'a>(api: &'a Api, root: &'a Usage, pointer: &str) -> Option<Way<'a>> {
    let mut way = Way { path: Vec::new(), end: root };
    for name in pointer.split('/').skip(1).map(unescape) {
        let Type::Named(id) = way.end.ty else { return None };
        let Kind::Object(object) = &api.def(id).kind else { return None };
        let index = object.fields.iter().position(|field| field.wire == name)?;
        way.path.push((id, index));
        way.end = &object.fields[index].usage;
    }
    Some(way)
}

/// Forms that more than these have are rare, and a few words are enough to know what to look for.
const MOST: usize = 3;

/// Points out what could be configured.
fn offer(api: &Api, sink: &mut Sink) {
    let mut forms: Vec<(Pagination, Vec<&Operation>)> = Vec::new();
    for operation in &api.operations {
        let Some(pagination) = detect::pages(api, operation) else { continue };
        match forms.iter_mut().find(|(known, _)| *known == pagination) {
            Some((_, operations)) => operations.push(operation),
            None => forms.push((pagination, vec![operation])),
        }
    }
    forms.sort_by_key(|(_, operations)| std::cmp::Reverse(operations.len()));
    for (pagination, operations) in forms.iter().take(MOST) {
        let named: Vec<String> = operations.iter().take(MOST).map(|operation| format!("`{}`", operation.id)).collect();
        let rest = match operations.len() - named.len() {
            0 => String::new(),
            rest => format!(" and {rest} more"),
        };
        let verb = if operations.len() == 1 { "answers" } else { "answer" };
        let message = format!("{}{rest} {verb} in pages, it seems", named.join(", "));
        let help = format!(
            "in `typewright.toml`, this gives them methods that follow the pages (and `pagination = []` ends this note):\n\
             [[api.pagination]]\n{pagination}"
        );
        sink.report(Diagnostic::note(Code::Paged, message).at(&api.file, &operations[0].pointer).help(help));
    }
}
