//! The pass itself.

use super::case::{Case, Rung, kebab, spell};
use super::scope::{Scope, siblings};
use super::{Group, Name, NamedApi, OURS, OperationNames, SchemeNames, ServerNames, TypeNames};
use crate::model::{Api, How, Kind, Operation, Reply, Server, Status, TypeDef, TypeId, Usage};

/// Type names that generated modules use themselves, the prelude's among them.
const RESERVED_TYPES: &[&str] = &[
    "Arc",
    "BTreeMap",
    "Base64",
    "Body",
    "Box",
    "Bytes",
    "Calling",
    "Client",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Default",
    "Deserialize",
    "Drop",
    "Duration",
    "Err",
    "Error",
    "EventStream",
    "Eq",
    "Examples",
    "File",
    "Fn",
    "From",
    "Future",
    "Hash",
    "Into",
    "Iterator",
    "JsonLines",
    "JsonObject",
    "MapAccess",
    "Maybe",
    "MaybeSend",
    "Method",
    "Need",
    "Never",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "PartialEq",
    "Place",
    "Request",
    "Response",
    "Result",
    "Scheme",
    "Secret",
    "Self",
    "Send",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "T",
    "Time",
    "Uuid",
    "Validate",
    "Value",
    "Vec",
    "WithStatus",
    "Builder",
    "Server",
];
/// Methods that types, messages and their traits have already.
const RESERVED_FIELDS: &[&str] = &["apply_defaults", "check", "clone", "new", "validate", "with_defaults"];
const RESERVED_METHODS: &[&str] = &["builder", "clone", "in_process", "new"];
const RESERVED_SETTERS: &[&str] = &[
    "base_url",
    "build",
    "clone",
    "header",
    "layer",
    "max_response_bytes",
    "retry",
    "server",
    "service",
    "timeout",
    "transport",
    "validate",
];
const RESERVED_MODULES: &[&str] =
    &["api", "client", "crate", "examples", "operations", "rt", "self", "server", "super", "types", "wire"];
/// Names of files in `src` that cargo or rustc look for themselves.
const SPECIAL_FILES: &[&str] = &["bin", "build", "lib", "main", "mod"];
/// Names that Windows keeps for devices, whatever ending they have.
const DEVICES: &[&str] = &[
    "aux", "clock", "com", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con",
    "conin", "conout", "lpt", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul",
    "prn",
];
/// Folders of an output folder that are no API's: ours, and what cargo builds.
const SPECIAL_FOLDERS: &[&str] = &[OURS, "target"];
/// The names of modules are those of files, and names of crates become parts of them: file systems and cargo allow 255
/// bytes for a name, together with everything that cargo puts around it.
const LONGEST: usize = 60;

/// Names everything in an API.
pub fn assign(api: Api, slug: &str) -> NamedApi {
    let mut types = Scope::new(RESERVED_TYPES);
    let defs = api.types.iter().enumerate();
    let names = defs.map(|(index, def)| type_names(def, &api.def(TypeId(index)).kind, &mut types)).collect();
    let mut methods = Scope::new(RESERVED_METHODS);
    let mut constants = Scope::new(&["ALL", "SCHEMES", "WEBHOOKS"]);
    let schemes = scheme_names(&api, &mut constants);
    let operations = api.operations.iter();
    let mut operations: Vec<OperationNames> =
        operations.map(|operation| operation_names(operation, &mut types, &mut methods, &mut constants)).collect();
    // What the document names comes first.
    for (operation, names) in api.operations.iter().zip(&mut operations) {
        let method = names.method.word();
        let candidates = [format!("{method} pages"), format!("all pages of {method}")];
        names.pages =
            operation.paging.as_ref().map(|_| methods.claim(&candidates.each_ref().map(String::as_str), Case::Snake));
    }
    let groups = groups(&api, slug, &mut types);
    let servers = server_names(&api.servers);
    NamedApi { slug: slug.to_owned(), types: names, operations, groups, schemes, servers, api }
}

/// A name as a crate's and a folder's: lower-case words with dashes, not starting with a digit; empty if nothing remains.
pub fn slug(text: &str) -> String {
    let slug = shortened(kebab(text), '-');
    let is_special = [DEVICES, SPECIAL_FOLDERS].concat().contains(&slug.as_str());
    match is_special || slug.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("api-{slug}"),
        false => slug,
    }
}

/// A name of words that is not too long for a file.
fn shortened(mut name: String, between: char) -> String {
    if name.len() > LONGEST {
        // Names are ASCII.
        name.truncate(LONGEST);
        if let Some((words, _)) = name.rsplit_once(between) {
            name.truncate(words.len());
        }
    }
    name
}

/// The name without the `-api` at its end: crates and traits have it there anyway.
pub fn without_api(name: &str) -> Option<&str> {
    name.strip_suffix("-api").filter(|rest| rest.starts_with(|first: char| first.is_ascii_alphabetic()))
}

fn type_names(def: &TypeDef, kind: &Kind, types: &mut Scope) -> TypeNames {
    let words = def.hint.join(" ");
    let name = types.claim(&[&words, &format!("{words} model")], Case::Camel);
    let members: Vec<String> = match kind {
        Kind::Object(object) => object.fields.iter().map(|field| called(&field.usage, &field.wire)).collect(),
        Kind::Enumeration(values) => values.clone(),
        Kind::Union(union) => union.branches.iter().map(|branch| branch.hint.clone()).collect(),
        Kind::Multipart { parts, .. } => parts.iter().map(|part| called(&part.usage, &part.wire)).collect(),
        Kind::Contents(contents) => contents.iter().map(|content| content.hint.clone()).collect(),
        Kind::Headed(headed) => headed.headers.iter().map(|field| field.wire.clone()).collect(),
        Kind::Alias(_) => Vec::new(),
    };
    let members = match kind {
        Kind::Object(object) => {
            let rest: &[&str] = if object.rest.is_some() { &["additional"] } else { &[] };
            siblings(&members, Case::Snake, "empty", &[RESERVED_FIELDS, rest].concat())
        }
        Kind::Multipart { .. } => siblings(&members, Case::Snake, "empty", RESERVED_FIELDS),
        Kind::Headed(_) => siblings(&members, Case::Snake, "empty", &[RESERVED_FIELDS, &["body"]].concat()),
        _ => siblings(&members, Case::Camel, "Empty", &["Unknown", "Self"]),
    };
    // Rarely used, but reserved so that no other type takes them.
    let given = match kind {
        Kind::Object(object) => object.fields.iter().filter(|field| field.required).count(),
        Kind::Multipart { parts, .. } => parts.iter().filter(|part| part.required).count(),
        Kind::Headed(headed) => {
            usize::from(headed.content.how != How::Empty) + headed.headers.iter().filter(|field| field.required).count()
        }
        _ => 0,
    };
    let own = !matches!(def.kind, Kind::Alias(_));
    let (required, undefaulted) = match given {
        5.. if own => (
            types.claim(&[&format!("{name} required")], Case::Camel),
            types.claim(&[&format!("{name} undefaulted")], Case::Camel),
        ),
        _ => (name.clone(), name.clone()),
    };
    TypeNames { ident: name, required, undefaulted, members }
}

/// What something is called: as the configuration says, or after its name on the wire.
fn called(usage: &Usage, wire: &str) -> String {
    usage.name.clone().unwrap_or_else(|| wire.to_owned())
}

fn operation_names(
    operation: &Operation,
    types: &mut Scope,
    methods: &mut Scope,
    constants: &mut Scope,
) -> OperationNames {
    let id = operation.name.as_ref().unwrap_or(&operation.id);
    let fallback = format!("{} {}", operation.method.to_lowercase(), operation.path);
    let method = methods.claim(&[id, &format!("{id} {fallback}"), &fallback], Case::Snake);
    let words = method.word();
    let parts: Vec<String> = operation
        .parts
        .iter()
        .map(|part| if part.place.is_body() { "body".to_owned() } else { called(&part.usage, &part.name) })
        .collect();
    let many = operation.parts.iter().filter(|part| part.required).count() > 4;
    let claim = |types: &mut Scope, suffix: &str| types.claim(&[&format!("{words} {suffix}")], Case::Camel);
    let message = types.claim(&[words, &format!("{words} request"), &format!("{words} message")], Case::Camel);
    OperationNames {
        required: if many { claim(types, "required") } else { message.clone() },
        constant: constants.claim_beside(&[words, &format!("{words} operation")], Case::Shouty, types),
        output: if operation.success.len() > 1 { claim(types, "response") } else { message.clone() },
        error: if operation.errors.is_empty() { message.clone() } else { claim(types, "error") },
        parts: part_names(&parts, operation),
        outputs: variants(&operation.success),
        errors: variants(&operation.errors),
        method,
        pages: None,
        message,
    }
}

/// The body is always `body`; a parameter of that name gives way.
fn part_names(parts: &[String], operation: &Operation) -> Vec<Name> {
    let has_body = operation.parts.iter().any(|part| part.place.is_body());
    let reserved: &[&str] = if has_body { &["body"] } else { &[] };
    let own =
        |is_body: bool| operation.parts.iter().zip(parts).filter(move |(part, _)| part.place.is_body() == is_body);
    let names: Vec<String> = own(false).map(|(_, name)| name.clone()).collect();
    let mut others = siblings(&names, Case::Snake, "parameter", &[RESERVED_FIELDS, reserved].concat()).into_iter();
    let each = operation.parts.iter().map(|part| match part.place.is_body() {
        true => Some(Name::new("body")),
        false => others.next(),
    });
    each.flatten().collect()
}

/// A response is called after its status.
fn variants(replies: &[Reply]) -> Vec<Name> {
    let named = replies.iter().map(|reply| {
        (
            &reply.hint,
            match reply.status {
                Status::Class(1) => "Informational".to_owned(),
                Status::Class(2) => "Success".to_owned(),
                Status::Class(3) => "Redirection".to_owned(),
                Status::Class(4) => "ClientError".to_owned(),
                Status::Class(5) => "ServerError".to_owned(),
                Status::Class(class) => format!("Status{class}"),
                Status::Default => "Other".to_owned(),
                Status::Code(code) => reason(code).map_or_else(|| format!("Status{code}"), str::to_owned),
            },
        )
    });
    let named = named.map(|(hint, status)| format!("{status} {hint}").trim().to_owned());
    siblings(&named.collect::<Vec<_>>(), Case::Camel, "Other", &[])
}

fn reason(code: u16) -> Option<&'static str> {
    Some(match code {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        415 => "UnsupportedMediaType",
        422 => "UnprocessableContent",
        423 => "Locked",
        429 => "TooManyRequests",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => return None,
    })
}

fn scheme_names(api: &Api, constants: &mut Scope) -> Vec<SchemeNames> {
    let names: Vec<String> = api.schemes.iter().map(|scheme| scheme.name.clone()).collect();
    let setters = siblings(&names, Case::Snake, "credential", RESERVED_SETTERS);
    setters
        .into_iter()
        .map(|setter| {
            let words = setter.as_str();
            SchemeNames { constant: constants.claim(&[words, &format!("{words} scheme")], Case::Shouty), setter }
        })
        .collect()
}

/// One trait per first tag; what has none shares a trait named after the API.
fn groups(api: &Api, slug: &str, types: &mut Scope) -> Vec<Group> {
    let mut modules = Scope::new(&[RESERVED_MODULES, SPECIAL_FILES, DEVICES].concat());
    let mut tags: Vec<(Option<&str>, Vec<usize>)> = Vec::new();
    for (index, operation) in api.operations.iter().enumerate() {
        if operation.webhook.is_some() {
            continue;
        }
        let tag = operation.tag.as_deref();
        match tags.iter_mut().find(|(known, _)| *known == tag) {
            Some((_, operations)) => operations.push(index),
            None => tags.push((tag, vec![index])),
        }
    }
    let named = tags.into_iter().map(|(tag, operations)| {
        let words = tag.unwrap_or(slug);
        let docs = api.tags.iter().find(|(name, _)| Some(name.as_str()) == tag).and_then(|(_, docs)| docs.clone());
        let whole = format!("{words} api");
        let named = if without_api(&kebab(words)).is_some() { words } else { &whole };
        Group {
            ident: types.claim(&[named, &whole], Case::Camel),
            module: module(words, &mut modules),
            docs,
            operations,
            webhooks: false,
        }
    });
    let mut groups: Vec<Group> = named.collect();
    let webhooks = api.operations.iter().enumerate().filter(|(_, operation)| operation.webhook.is_some());
    let webhooks: Vec<usize> = webhooks.map(|(index, _)| index).collect();
    if !webhooks.is_empty() {
        groups.push(Group {
            ident: types.claim(&[&format!("{slug} webhooks")], Case::Camel),
            module: modules.claim(&["webhooks", "webhook operations"], Case::Snake),
            docs: Some("What the provider calls: implement it, and give it to the server's `webhooks`.".to_owned()),
            operations: webhooks,
            webhooks: true,
        });
    }
    groups
}

/// The name of a trait's module, which is that of its file.
fn module(words: &str, modules: &mut Scope) -> Name {
    let words = shortened(spell(words, Case::Snake, Rung::Plain), '_');
    modules.claim(&[&words, &format!("{words} operations")], Case::Snake)
}

fn server_names(servers: &[Server]) -> Vec<ServerNames> {
    let mut enums = Scope::new(RESERVED_TYPES);
    let variants: Vec<String> = (1..=servers.len())
        .map(|number| if number == 1 { "Default".to_owned() } else { format!("Server{number}") })
        .collect();
    let named = servers.iter().zip(variants).map(|(server, variant)| {
        let fields: Vec<String> = server.variables.iter().map(|variable| variable.name.clone()).collect();
        let fields = siblings(&fields, Case::Snake, "variable", &[]);
        let variables = server.variables.iter().zip(fields).map(|(variable, field)| {
            let name = enums.claim(&[&variable.name, &format!("{variant} {}", variable.name)], Case::Camel);
            (field, name, siblings(&variable.values, Case::Camel, "Empty", &["Self"]))
        });
        ServerNames { variables: variables.collect(), variant: Name::new(&variant) }
    });
    named.collect()
}
