//! What OpenAPI allows where, as a table; and the walk over a document that everything in this stage shares.

use crate::diagnostics::Lost;
use crate::pointer::push;
use serde_json::{Map, Value};

/// A kind of object that OpenAPI describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Root,
    Info,
    Server,
    Variable,
    Tag,
    PathItem,
    Operation,
    Parameter,
    Body,
    Media,
    Encoding,
    Response,
    Header,
    Example,
    Components,
    Schema,
    /// What a schema asks for beside what OpenAPI 3.0 knows.
    Checks,
    Discriminator,
    Scheme,
    Flows,
    Flow,
}

/// Where a schema keeps its [`Kind::Checks`].
pub(crate) const CHECKS: &str = "x-tw-internal-checks";

/// The members of a path item that are operations.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What a member may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expect {
    Text,
    Bool,
    Number,
    Count,
    /// A list of texts.
    Texts,
    /// Any JSON: what is in it is no OpenAPI.
    Data,
    /// A list of any JSON.
    Listed,
    /// A map from text to text.
    TextMap,
    /// A list of maps from text to lists of texts.
    Requirements,
    One(Kind),
    /// `true`, `false` or an object.
    Either(Kind),
    List(Kind),
    Map(Kind),
    /// What says nothing about code: it is taken out, without a word.
    Beside,
    /// What would say something, and is taken out with a warning.
    Skipped,
}

use Expect::{
    Beside, Bool, Count, Data, Either, List, Listed, Map as MapOf, Number, One, Requirements, Skipped, Text, TextMap,
    Texts,
};

impl Expect {
    /// What the generated code lacks if it is left out, by where it is.
    pub fn lost(self, pointer: &str) -> Option<Lost> {
        match self {
            One(kind) | Either(kind) | List(kind) | MapOf(kind) => kind.lost(pointer),
            _ => None,
        }
    }
}

impl Kind {
    /// What the generated code lacks if an object of the kind is left out, by where it is.
    pub fn lost(self, pointer: &str) -> Option<Lost> {
        match self {
            Kind::PathItem | Kind::Operation => Some(Lost::Operation),
            Kind::Parameter => Some(Lost::Parameter),
            Kind::Body => Some(Lost::Body),
            Kind::Response | Kind::Header => Some(Lost::Response),
            Kind::Media if pointer.contains("/responses/") => Some(Lost::Response),
            Kind::Media => Some(Lost::Body),
            Kind::Schema => Some(Lost::Type),
            _ => None,
        }
    }

    /// Where shared objects of this kind are kept, if they can be referred to.
    pub fn section(self) -> Option<&'static str> {
        Some(match self {
            Kind::Schema => "schemas",
            Kind::Parameter => "parameters",
            Kind::Body => "requestBodies",
            Kind::Response => "responses",
            Kind::Header => "headers",
            Kind::Example => "examples",
            Kind::Scheme => "securitySchemes",
            _ => return None,
        })
    }

    /// What a member may hold; `None` for one that OpenAPI does not have.
    pub fn member(self, name: &str) -> Option<Expect> {
        let found = self.members().iter().find(|(known, _)| *known == name);
        found.map(|(_, expect)| *expect)
    }

    /// What an object of the kind is called.
    pub fn noun(self) -> &'static str {
        match self {
            Kind::Root => "a document",
            Kind::Info => "`info`",
            Kind::Server => "a server",
            Kind::Variable => "a variable of a server",
            Kind::Tag => "a tag",
            Kind::PathItem => "a path",
            Kind::Operation => "an operation",
            Kind::Parameter => "a parameter",
            Kind::Body => "a request body",
            Kind::Media => "a media type",
            Kind::Encoding => "an encoding",
            Kind::Response => "a response",
            Kind::Header => "a header",
            Kind::Example => "an example",
            Kind::Components => "`components`",
            Kind::Schema | Kind::Checks => "a schema",
            Kind::Discriminator => "a discriminator",
            Kind::Scheme => "a security scheme",
            Kind::Flows => "`flows`",
            Kind::Flow => "a flow",
        }
    }

    /// The names of members that are not there for others to find.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.members().iter().map(|(name, _)| *name).filter(|name| !name.starts_with("x-"))
    }

    /// Every member that objects of the kind have.
    fn members(self) -> &'static [(&'static str, Expect)] {
        match self {
            Kind::Root => &[
                ("openapi", Text),
                ("info", One(Kind::Info)),
                ("servers", List(Kind::Server)),
                ("paths", MapOf(Kind::PathItem)),
                ("components", One(Kind::Components)),
                ("security", Requirements),
                ("tags", List(Kind::Tag)),
                ("externalDocs", Beside),
                ("webhooks", MapOf(Kind::PathItem)),
                ("jsonSchemaDialect", Beside),
                ("$self", Beside),
            ],
            Kind::Info => &[
                ("title", Text),
                ("description", Text),
                ("version", Text),
                ("summary", Beside),
                ("termsOfService", Beside),
                ("contact", Beside),
                ("license", Beside),
            ],
            Kind::Server => {
                &[("url", Text), ("description", Text), ("variables", MapOf(Kind::Variable)), ("name", Beside)]
            }
            Kind::Variable => &[("default", Text), ("description", Text), ("enum", Texts)],
            Kind::Tag => &[
                ("name", Text),
                ("description", Text),
                ("externalDocs", Beside),
                ("summary", Beside),
                ("parent", Beside),
                ("kind", Beside),
            ],
            Kind::PathItem => &[
                ("summary", Text),
                ("description", Text),
                ("get", One(Kind::Operation)),
                ("put", One(Kind::Operation)),
                ("post", One(Kind::Operation)),
                ("delete", One(Kind::Operation)),
                ("options", One(Kind::Operation)),
                ("head", One(Kind::Operation)),
                ("patch", One(Kind::Operation)),
                ("trace", One(Kind::Operation)),
                ("query", One(Kind::Operation)),
                ("additionalOperations", MapOf(Kind::Operation)),
                ("servers", List(Kind::Server)),
                ("parameters", List(Kind::Parameter)),
            ],
            Kind::Operation => &[
                ("tags", Texts),
                ("summary", Text),
                ("description", Text),
                ("externalDocs", Beside),
                ("operationId", Text),
                ("parameters", List(Kind::Parameter)),
                ("requestBody", One(Kind::Body)),
                ("responses", MapOf(Kind::Response)),
                ("callbacks", Skipped),
                ("deprecated", Bool),
                ("security", Requirements),
                ("servers", List(Kind::Server)),
            ],
            Kind::Parameter | Kind::Header => &[
                ("name", Text),
                ("in", Text),
                ("description", Text),
                ("required", Bool),
                ("deprecated", Bool),
                ("allowEmptyValue", Bool),
                ("style", Text),
                ("explode", Bool),
                ("allowReserved", Bool),
                ("schema", One(Kind::Schema)),
                ("content", MapOf(Kind::Media)),
                ("example", Data),
                ("examples", MapOf(Kind::Example)),
            ],
            Kind::Body => &[("description", Text), ("content", MapOf(Kind::Media)), ("required", Bool)],
            Kind::Media => &[
                ("schema", One(Kind::Schema)),
                ("example", Data),
                ("examples", MapOf(Kind::Example)),
                ("encoding", MapOf(Kind::Encoding)),
                ("itemSchema", One(Kind::Schema)),
                ("prefixEncoding", Skipped),
                ("itemEncoding", Skipped),
            ],
            Kind::Encoding => &[
                ("contentType", Text),
                ("headers", MapOf(Kind::Header)),
                ("style", Text),
                ("explode", Bool),
                ("allowReserved", Bool),
                ("encoding", Skipped),
                ("prefixEncoding", Skipped),
                ("itemEncoding", Skipped),
            ],
            Kind::Response => &[
                ("description", Text),
                ("headers", MapOf(Kind::Header)),
                ("content", MapOf(Kind::Media)),
                ("links", Skipped),
                ("summary", Beside),
            ],
            Kind::Example => &[
                ("summary", Text),
                ("description", Text),
                ("value", Data),
                ("externalValue", Text),
                ("dataValue", Data),
                ("serializedValue", Beside),
            ],
            Kind::Components => &[
                ("schemas", MapOf(Kind::Schema)),
                ("responses", MapOf(Kind::Response)),
                ("parameters", MapOf(Kind::Parameter)),
                ("examples", MapOf(Kind::Example)),
                ("requestBodies", MapOf(Kind::Body)),
                ("headers", MapOf(Kind::Header)),
                ("securitySchemes", MapOf(Kind::Scheme)),
                ("links", Beside),
                ("callbacks", Beside),
                ("pathItems", Beside),
                ("mediaTypes", Beside),
            ],
            Kind::Schema => &[
                ("title", Text),
                ("description", Text),
                ("type", Text),
                ("format", Text),
                ("nullable", Bool),
                ("readOnly", Bool),
                ("writeOnly", Bool),
                ("deprecated", Bool),
                ("default", Data),
                ("example", Data),
                ("enum", Listed),
                ("multipleOf", Number),
                ("maximum", Number),
                ("exclusiveMaximum", Bool),
                ("minimum", Number),
                ("exclusiveMinimum", Bool),
                ("maxLength", Count),
                ("minLength", Count),
                ("pattern", Text),
                ("maxItems", Count),
                ("minItems", Count),
                ("uniqueItems", Bool),
                ("maxProperties", Count),
                ("minProperties", Count),
                ("required", Texts),
                ("allOf", List(Kind::Schema)),
                ("oneOf", List(Kind::Schema)),
                ("anyOf", List(Kind::Schema)),
                ("items", One(Kind::Schema)),
                ("properties", MapOf(Kind::Schema)),
                ("additionalProperties", Either(Kind::Schema)),
                ("discriminator", One(Kind::Discriminator)),
                ("xml", Beside),
                ("externalDocs", Beside),
                // What 3.0 has no types for: put there before members are looked at.
                (CHECKS, One(Kind::Checks)),
                // These stand among the checks, or are written otherwise, before members are looked at.
                ("$defs", MapOf(Kind::Schema)),
                ("not", One(Kind::Schema)),
                ("if", One(Kind::Schema)),
                ("then", One(Kind::Schema)),
                ("else", One(Kind::Schema)),
                ("contains", One(Kind::Schema)),
                ("prefixItems", List(Kind::Schema)),
                ("patternProperties", MapOf(Kind::Schema)),
                ("propertyNames", One(Kind::Schema)),
                ("additionalItems", Either(Kind::Schema)),
                ("dependencies", MapOf(Kind::Schema)),
                ("dependentSchemas", MapOf(Kind::Schema)),
                ("unevaluatedItems", Either(Kind::Schema)),
                ("unevaluatedProperties", Either(Kind::Schema)),
                ("contentSchema", Skipped),
                ("definitions", Beside),
                ("$schema", Beside),
                ("$comment", Beside),
                ("$id", Beside),
                ("$anchor", Beside),
                ("$dynamicAnchor", Beside),
                ("$vocabulary", Beside),
            ],
            Kind::Checks => &[
                ("not", One(Kind::Schema)),
                ("if", One(Kind::Schema)),
                ("then", One(Kind::Schema)),
                ("else", One(Kind::Schema)),
                ("contains", One(Kind::Schema)),
                ("minContains", Count),
                ("maxContains", Count),
                ("prefixItems", List(Kind::Schema)),
                ("items", Either(Kind::Schema)),
                ("patternProperties", MapOf(Kind::Schema)),
                ("additionalProperties", Either(Kind::Schema)),
                ("declared", Texts),
                ("propertyNames", One(Kind::Schema)),
                ("dependentRequired", Data),
                ("dependentSchemas", MapOf(Kind::Schema)),
                ("unevaluatedItems", Either(Kind::Schema)),
                ("unevaluatedProperties", Either(Kind::Schema)),
            ],
            Kind::Discriminator => &[("propertyName", Text), ("mapping", TextMap), ("defaultMapping", Skipped)],
            Kind::Scheme => &[
                ("type", Text),
                ("description", Text),
                ("name", Text),
                ("in", Text),
                ("scheme", Text),
                ("bearerFormat", Text),
                ("flows", One(Kind::Flows)),
                ("openIdConnectUrl", Text),
                ("oauth2MetadataUrl", Beside),
                ("deprecated", Beside),
            ],
            Kind::Flows => &[
                ("implicit", One(Kind::Flow)),
                ("password", One(Kind::Flow)),
                ("clientCredentials", One(Kind::Flow)),
                ("authorizationCode", One(Kind::Flow)),
                ("deviceAuthorization", Skipped),
            ],
            Kind::Flow => &[("authorizationUrl", Text), ("tokenUrl", Text), ("refreshUrl", Text), ("scopes", TextMap)],
        }
    }
}

/// Every keyword that is known, by the object that has it, and what becomes of it: used, ignored with a warning, or
/// irrelevant to code.
pub fn keywords() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    const KINDS: [Kind; 20] = [
        Kind::Root,
        Kind::Info,
        Kind::Server,
        Kind::Variable,
        Kind::Tag,
        Kind::PathItem,
        Kind::Operation,
        Kind::Parameter,
        Kind::Body,
        Kind::Media,
        Kind::Encoding,
        Kind::Response,
        Kind::Header,
        Kind::Example,
        Kind::Components,
        Kind::Schema,
        Kind::Discriminator,
        Kind::Scheme,
        Kind::Flows,
        Kind::Flow,
    ];
    // Read before this table is looked at.
    const EARLIER: [&str; 9] = [
        "$ref",
        "$dynamicRef",
        "const",
        "examples",
        "contentEncoding",
        "contentMediaType",
        "dependentRequired",
        "minContains",
        "maxContains",
    ];
    let listed = KINDS.into_iter().flat_map(|kind| {
        kind.members().iter().filter(|(name, _)| !name.starts_with("x-")).map(move |(name, expect)| {
            let how = match expect {
                Skipped => "ignored",
                Beside if !matches!(*name, "$id" | "$anchor" | "$dynamicAnchor" | "definitions") => "irrelevant",
                _ => "used",
            };
            (kind.noun(), *name, how)
        })
    });
    listed.chain(EARLIER.into_iter().map(|name| (Kind::Schema.noun(), name, "used")))
}

/// Calls `visit` with every object that OpenAPI describes, inner ones first; what it answers `false` for is taken out.
/// A reference is visited as an object of the kind that stands in its place.
pub(super) fn walk(
    kind: Kind,
    value: &mut Value,
    pointer: &mut String,
    visit: &mut impl FnMut(Kind, &mut Value, &str) -> bool,
) -> bool {
    // What stands beside a schema's `$ref` is a schema too.
    if let Value::Object(members) = value
        && (kind == Kind::Schema || !is_reference(kind, members))
    {
        members.retain(|name, value| match kind.member(name) {
            Some(expect) => at(pointer, name, |pointer| inner(expect, value, pointer, visit)),
            None => true,
        });
    }
    visit(kind, value, pointer)
}

fn inner(
    expect: Expect,
    value: &mut Value,
    pointer: &mut String,
    visit: &mut impl FnMut(Kind, &mut Value, &str) -> bool,
) -> bool {
    let listed = value.is_array();
    match (expect, &mut *value) {
        (One(kind), _) if !listed || kind != Kind::Schema => return walk(kind, value, pointer, visit),
        (Either(kind), Value::Object(_)) => return walk(kind, value, pointer, visit),
        // Older dialects list the schemas of the first items.
        (List(kind) | One(kind @ Kind::Schema), Value::Array(items)) => {
            let mut index = 0;
            items.retain_mut(|item| {
                index += 1;
                at(pointer, &(index - 1).to_string(), |pointer| walk(kind, item, pointer, visit))
            });
        }
        (MapOf(kind), Value::Object(members)) => {
            members.retain(|name, value| {
                is_extension(kind, name, pointer) || at(pointer, name, |pointer| walk(kind, value, pointer, visit))
            });
        }
        _ => {}
    }
    true
}

/// Whether a name among the entries of a kind, which stand at a place, is an extension's. Only paths and an operation's
/// responses may be extended; elsewhere, an entry may be called so.
pub(super) fn is_extension(kind: Kind, name: &str, pointer: &str) -> bool {
    name.starts_with("x-") && (kind == Kind::PathItem || (kind == Kind::Response && pointer != "/components/responses"))
}

/// Runs something with the pointer one token deeper.
pub(super) fn at<R>(pointer: &mut String, token: &str, run: impl FnOnce(&mut String) -> R) -> R {
    let length = pointer.len();
    push(pointer, token);
    let result = run(pointer);
    pointer.truncate(length);
    result
}

/// Whether an object stands for another.
pub(super) fn is_reference(kind: Kind, members: &Map<String, Value>) -> bool {
    kind.section().is_some() && members.get("$ref").is_some_and(Value::is_string)
}
