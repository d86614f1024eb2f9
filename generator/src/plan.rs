//! [`NamedApi`] -> [`Plan`]: which crates with which files and features, and what follows from types through others.

use crate::config::{Choices, Dates};
use crate::model::{Api, Kind, Object, Operation, Part, Reply, Rule, TextFormat, Type, TypeDef, TypeId, Usage};
use crate::names::{Group, Name, NamedApi, OperationNames};
use crate::normalise::Document;
use crate::origins::Origins;
use std::collections::HashMap;

/// What emission needs to know beside the API.
#[derive(Debug)]
pub struct Plan {
    /// The API.
    pub named: NamedApi,
    /// The document as a server serves it, laid out.
    pub document: String,
    /// Where everything in it was before that.
    pub origins: Origins,
    /// For each type: whether it has rules, itself or within.
    pub checked: Vec<bool>,
    /// For each type: whether it has defaults, itself or within.
    pub defaulted: Vec<bool>,
    /// For each type: whether a stream is in it.
    pub streamed: Vec<bool>,
    /// For each type: about how many bytes a value takes, to box what would make an enum large.
    pub sizes: Vec<usize>,
    /// For each type: the operations whose messages have its setters too, because it is their required body and no
    /// parameter has the name of a member.
    pub sharing: Vec<Vec<usize>>,
    /// For each operation: the first one that has the same outputs, where they are an enum.
    pub outputs: Vec<usize>,
    /// For each operation: the first one that documents the same errors.
    pub errors: Vec<usize>,
    /// Features of the runtime that the types use.
    pub features: Vec<&'static str>,
    /// Whether any operation asks for a credential.
    pub secured: bool,
    /// Whether enums have no variant for values that the document does not list.
    pub closed_enums: bool,
    /// Whether clients accept responses with values of the wrong type, unless told otherwise.
    pub forgiving: bool,
    /// The limit on recursion that the compiler needs, where its own would not do.
    pub recursion: Option<usize>,
}

/// Payloads of enums beyond this are boxed, so that no variant dwarfs the others.
pub const LARGE: usize = 200;

/// More than this would run into the compiler's limit on recursion; the others have setters of their own.
const MOST_SHARING: usize = 64;

impl Plan {
    /// The API.
    pub fn api(&self) -> &Api {
        &self.named.api
    }

    /// Whether an enum has no variant for values that the document does not list.
    pub fn is_closed(&self, def: &TypeDef) -> bool {
        def.closed.unwrap_or(self.closed_enums)
    }

    /// The traits of what the provider is called for.
    pub fn called(&self) -> impl Iterator<Item = &Group> {
        self.named.groups.iter().filter(|group| !group.webhooks)
    }

    /// Whether values of the type have rules.
    pub fn is_checked(&self, ty: &Type) -> bool {
        is_checked(ty, &self.checked)
    }

    /// Whether values of the type have defaults within.
    pub fn is_defaulted(&self, ty: &Type) -> bool {
        within(ty, &|id| self.defaulted[id])
    }

    /// Whether the object has defaults, itself or within.
    pub fn is_defaulted_object(&self, object: &Object) -> bool {
        object.fields.iter().any(|field| field.usage.default.is_some() || self.is_defaulted(&field.usage.ty))
    }

    /// Whether a value of the type would dwarf the other variants of an enum.
    pub fn is_large(&self, ty: &Type) -> bool {
        size(ty, &self.sizes) > LARGE
    }

    /// Whether a stream is in values of the type.
    pub fn is_streamed(&self, ty: &Type) -> bool {
        is_streamed(ty, &self.streamed)
    }

    /// Whether every member of the object may be left out.
    pub fn is_optional(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) => match &self.api().def(*id).kind {
                Kind::Object(object) => all_optional(object),
                Kind::Multipart { parts, .. } => parts.iter().all(|part| !part.required),
                _ => false,
            },
            _ => false,
        }
    }
}

/// Whether every member may be left out.
pub fn all_optional(object: &Object) -> bool {
    object.fields.iter().all(|field| !field.required)
}

/// Plans the crates of an API.
pub fn plan(named: NamedApi, document: Document, choices: &Choices) -> Plan {
    let api = &named.api;
    let checked = spread(api, |kind, known| match kind {
        Kind::Enumeration(_) => true,
        Kind::Object(object) => {
            let mut usages = object.fields.iter().map(|field| &field.usage).chain(&object.rest);
            !object.rules.is_empty() || usages.any(|usage| has_rules(usage, known))
        }
        // A value that fits no branch is a violation.
        Kind::Union(_) => true,
        Kind::Multipart { parts, .. } => parts.iter().any(|part| has_rules(&part.usage, known)),
        Kind::Contents(contents) => contents.iter().any(|content| has_rules(&content.usage, known)),
        Kind::Headed(_) | Kind::Alias(_) => false,
    });
    let streamed = spread(api, |kind, known| match kind {
        Kind::Multipart { parts, .. } => parts.iter().any(|part| is_streamed(&part.usage.ty, known)),
        Kind::Contents(contents) => contents.iter().any(|content| is_streamed(&content.usage.ty, known)),
        Kind::Headed(headed) => is_streamed(&headed.content.usage.ty, known),
        _ => false,
    });
    let defaulted = spread(api, |kind, known| match kind {
        Kind::Object(object) => {
            object.fields.iter().any(|field| field.usage.default.is_some() || within(&field.usage.ty, &|id| known[id]))
        }
        Kind::Union(union) => union.branches.iter().any(|branch| within(&branch.usage.ty, &|id| known[id])),
        _ => false,
    });
    let sizes = sizes(api);
    let sharing = sharing(&named);
    let outputs = alike(&named, |operation, names| (&operation.success, &names.outputs));
    let errors = alike(&named, |operation, names| (&operation.errors, &names.errors));
    let features = features(api, choices.dates);
    let mut called = api.operations.iter().filter(|operation| operation.webhook.is_none());
    let secured = called.any(|operation| !operation.security.is_empty());
    // To find out whether a type is `Send`, the compiler goes through everything in it, a few steps for each.
    let recursion = (api.nesting > 30).then(|| (4 * api.nesting).next_power_of_two().clamp(256, 4096));
    Plan {
        closed_enums: choices.closed_enums,
        forgiving: choices.forgiving,
        recursion,
        checked,
        defaulted,
        streamed,
        sizes,
        sharing,
        outputs,
        errors,
        features,
        secured,
        document: document.served,
        origins: document.origins,
        named,
    }
}

/// The body of an operation where it is a plain object, with the object's type.
pub fn body_object<'a>(api: &Api, operation: &'a Operation) -> Option<(&'a Part, TypeId)> {
    let part = operation.parts.iter().find(|part| part.place.is_body() && !part.usage.nullable)?;
    let Type::Named(id) = part.usage.ty else { return None };
    matches!(api.def(id).kind, Kind::Object(_)).then_some((part, id))
}

fn sharing(named: &NamedApi) -> Vec<Vec<usize>> {
    let mut found = vec![Vec::new(); named.api.types.len()];
    for (index, (operation, own)) in named.api.operations.iter().zip(&named.operations).enumerate() {
        let Some((part, id)) = body_object(&named.api, operation) else { continue };
        let clashes = named.types[id.0].members.iter().any(|member| own.parts.contains(member));
        if part.required && !clashes && found[id.0].len() < MOST_SHARING {
            found[id.0].push(index);
        }
    }
    found
}

/// For each operation the first one whose responses are the same to the letter, so that one enum serves both.
fn alike<'a>(
    named: &'a NamedApi,
    of: impl Fn(&'a Operation, &'a OperationNames) -> (&'a Vec<Reply>, &'a Vec<Name>),
) -> Vec<usize> {
    let mut first = HashMap::new();
    let each = named.api.operations.iter().zip(&named.operations).enumerate();
    each.map(|(index, (operation, names))| {
        let (replies, variants) = of(operation, names);
        let said: Vec<_> =
            replies.iter().zip(variants).map(|(reply, variant)| said(&named.api, reply, variant)).collect();
        *first.entry(said).or_insert(index)
    })
    .collect()
}

/// Everything that the variant of a response is made of.
fn said(api: &Api, reply: &Reply, variant: &Name) -> String {
    let Reply { status, docs, how, media, hint, body, .. } = reply;
    let mut ty = body.ty.clone();
    ty.relink(&|id| api.canonical(id));
    format!("{variant} {status} {how:?} {ty:?} {} {media:?} {hint:?} {docs:?}", body.nullable)
}

/// A property that types have because of types within them: repeated until nothing changes.
fn spread(api: &Api, has: impl Fn(&Kind, &[bool]) -> bool) -> Vec<bool> {
    let mut known = vec![false; api.types.len()];
    loop {
        let before = known.clone();
        for index in 0..api.types.len() {
            known[index] = known[index] || has(&api.def(TypeId(index)).kind, &known);
        }
        if known == before {
            return known;
        }
    }
}

/// Whether a named type for which `test` holds is the type, its items or its values.
fn within(ty: &Type, test: &impl Fn(usize) -> bool) -> bool {
    match ty {
        Type::Named(id) => test(id.0),
        Type::Array(inner) | Type::Map(inner) => within(&inner.ty, test),
        _ => false,
    }
}

fn is_streamed(ty: &Type, known: &[bool]) -> bool {
    matches!(ty, Type::Stream | Type::File | Type::Lines(_) | Type::Events(_))
        || within(ty, &|id| known[id])
        || matches!(ty, Type::Array(items) if is_streamed(&items.ty, known))
}

fn has_rules(usage: &Usage, known: &[bool]) -> bool {
    !usage.rules.is_empty() || is_checked(&usage.ty, known)
}

fn is_checked(ty: &Type, known: &[bool]) -> bool {
    match ty {
        Type::Named(id) => known[id.0],
        Type::Array(inner) | Type::Map(inner) => has_rules(inner, known),
        Type::Formatted(_) => true,
        _ => false,
    }
}

fn sizes(api: &Api) -> Vec<usize> {
    let mut known = vec![0; api.types.len()];
    // Members by value nest at most as deep as there are types, but settle long before.
    for _ in 0..16 {
        let before = known.clone();
        for (index, known) in known.iter_mut().enumerate() {
            *known = match &api.def(TypeId(index)).kind {
                Kind::Alias(_) => 0,
                Kind::Enumeration(_) => 24,
                Kind::Object(object) => {
                    let fields =
                        object.fields.iter().map(|field| if field.boxed { 8 } else { size(&field.usage.ty, &before) });
                    fields.sum::<usize>() + if object.rest.is_some() { 24 } else { 0 }
                }
                Kind::Union(union) => {
                    let branches = union.branches.iter().map(|branch| size(&branch.usage.ty, &before).min(LARGE));
                    8 + branches.max().unwrap_or_default().max(72)
                }
                Kind::Multipart { parts, .. } => parts.iter().map(|part| size(&part.usage.ty, &before)).sum(),
                Kind::Contents(contents) => {
                    let bodies = contents.iter().map(|content| size(&content.usage.ty, &before).min(LARGE));
                    8 + bodies.max().unwrap_or_default()
                }
                Kind::Headed(headed) => {
                    let headers = headed.headers.iter().map(|field| size(&field.usage.ty, &before));
                    size(&headed.content.usage.ty, &before) + headers.sum::<usize>()
                }
            };
        }
        if known == before {
            break;
        }
    }
    known
}

fn size(ty: &Type, known: &[usize]) -> usize {
    match ty {
        Type::Nothing => 0,
        Type::Bool | Type::I32 | Type::U32 => 8,
        Type::I64 | Type::U64 | Type::F64 => 16,
        Type::Text | Type::Secret | Type::Formatted(_) | Type::Array(_) | Type::Map(_) => 24,
        Type::Bytes | Type::Stream => 40,
        Type::Lines(_) | Type::Events(_) => 16,
        Type::File => 88,
        Type::Free | Type::Any => 72,
        Type::Named(id) => known[id.0],
    }
}

fn features(api: &Api, dates: Option<Dates>) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut visit = |usage: &Usage| {
        usage.each(&mut |usage| {
            match usage.ty {
                Type::Formatted(TextFormat::Uuid | TextFormat::Base64) => {}
                Type::Formatted(_) => found.extend(dates.map(|dates| match dates {
                    Dates::Jiff => "jiff",
                    Dates::Chrono => "chrono",
                })),
                _ => {}
            }
            if usage.rules.iter().any(has_pattern) {
                found.push("pattern");
            }
            if usage.rules.iter().any(is_schema) {
                found.push("schema");
            }
        });
    };
    for def in &api.types {
        def.kind.usages().into_iter().for_each(&mut visit);
    }
    for operation in &api.operations {
        operation.parts.iter().for_each(|part| visit(&part.usage));
        operation.success.iter().chain(&operation.errors).for_each(|reply| visit(&reply.body));
    }
    let objects =
        api.types.iter().filter_map(|def| if let Kind::Object(object) = &def.kind { Some(object) } else { None });
    if objects.flat_map(|object| &object.rules).any(is_schema) {
        found.push("schema");
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn has_pattern(rule: &Rule) -> bool {
    match rule {
        Rule::Pattern(_) => true,
        Rule::AnyOf(lists) => lists.iter().flatten().any(has_pattern),
        _ => false,
    }
}

fn is_schema(rule: &Rule) -> bool {
    match rule {
        Rule::Schema(_) => true,
        Rule::AnyOf(lists) => lists.iter().flatten().any(is_schema),
        _ => false,
    }
}
