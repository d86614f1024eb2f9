//! The IR: what a document says, as data. Original spellings, document order, no Rust and no OpenAPI library.

mod accepts;

pub(crate) use accepts::accepts;

use crate::config::By;
use serde_json::{Map, Value};

/// An API.
#[derive(Debug, Default)]
pub struct Api {
    /// The document's title.
    pub title: String,
    /// The document's description.
    pub docs: Option<String>,
    /// The file, as the user named it.
    pub file: String,
    /// Where it is served.
    pub servers: Vec<Server>,
    /// Its credential schemes.
    pub schemes: Vec<Scheme>,
    /// Its types, found by [`TypeId`].
    pub types: Vec<TypeDef>,
    /// Its operations.
    pub operations: Vec<Operation>,
    /// About how many types the longest chain of types within types has.
    pub nesting: usize,
    /// What it says of its tags.
    pub tags: Vec<(String, Option<String>)>,
    /// The components that [`Rule::Schema`]s refer to, as schemas that say nothing but what values must satisfy.
    pub schemas: Map<String, Value>,
}

impl Api {
    /// The type of an id, whatever name leads to it; ids are only made by lowering, beside the type.
    pub fn def(&self, id: TypeId) -> &TypeDef {
        &self.types[self.canonical(id).0]
    }

    /// The id under which a type is written out.
    pub fn canonical(&self, id: TypeId) -> TypeId {
        if let Kind::Alias(same) = self.types[id.0].kind { same } else { id }
    }
}

/// A type of an [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeId(pub usize);

/// A server.
#[derive(Debug)]
pub struct Server {
    /// The URL, with variables in braces.
    pub url: String,
    /// What it is for.
    pub docs: Option<String>,
    /// The variables, in order of the document.
    pub variables: Vec<Variable>,
}

/// A variable of a server's URL.
#[derive(Debug)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Its default.
    pub default: String,
    /// Its values; none means any.
    pub values: Vec<String>,
    /// What it is for.
    pub docs: Option<String>,
}

/// A credential scheme.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the document.
    pub name: String,
    /// Where the credential travels.
    pub place: SchemePlace,
    /// Where tokens are handed out, if the document says so.
    pub tokens: Option<Tokens>,
    /// What it is for.
    pub docs: Option<String>,
}

/// Where the tokens of a scheme are handed out.
#[derive(Debug)]
pub enum Tokens {
    /// New ones, and those for a refresh token.
    At(String, String),
    /// At the address that a document of OpenID Connect names.
    Discovered(String),
}

/// Where a credential travels.
#[derive(Debug, PartialEq, Eq)]
pub enum SchemePlace {
    /// A header.
    Header(String),
    /// A query parameter.
    Query(String),
    /// A cookie.
    Cookie(String),
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
}

/// A type that gets a name.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Words from which its name is made, the most specific last.
    pub hint: Vec<String>,
    /// Where it is in the canonical document.
    pub pointer: String,
    /// What the document says of it.
    pub docs: Option<String>,
    /// Whether it is on its way out.
    pub deprecated: bool,
    /// Whether it has values that the document does not list, where the configuration says so of it alone.
    pub closed: Option<bool>,
    /// What it is.
    pub kind: Kind,
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Named members.
    Object(Object),
    /// A set of texts.
    Enumeration(Vec<String>),
    /// One of several types.
    Union(Union),
    /// A form of several parts.
    Multipart {
        /// The parts.
        parts: Vec<FormPart>,
        /// Whether parts that the document does not name are refused.
        closed: bool,
    },
    /// A body whose media type is one of several.
    Contents(Vec<Content>),
    /// A response's body with the headers beside it.
    Headed(Headed),
    /// The same as another type.
    Alias(TypeId),
}

impl Kind {
    /// Every use of a type in it.
    pub fn usages(&self) -> Vec<&Usage> {
        match self {
            Kind::Object(object) => object.fields.iter().map(|field| &field.usage).chain(&object.rest).collect(),
            Kind::Enumeration(_) | Kind::Alias(_) => Vec::new(),
            Kind::Union(union) => union.branches.iter().map(|branch| &branch.usage).collect(),
            Kind::Multipart { parts, .. } => parts.iter().map(|part| &part.usage).collect(),
            Kind::Contents(contents) => contents.iter().map(|content| &content.usage).collect(),
            Kind::Headed(headed) => {
                headed.headers.iter().map(|field| &field.usage).chain([&headed.content.usage]).collect()
            }
        }
    }

    /// Every use of a type in it, to change.
    pub fn usages_mut(&mut self) -> Vec<&mut Usage> {
        match self {
            Kind::Object(object) => {
                object.fields.iter_mut().map(|field| &mut field.usage).chain(&mut object.rest).collect()
            }
            Kind::Enumeration(_) | Kind::Alias(_) => Vec::new(),
            Kind::Union(union) => union.branches.iter_mut().map(|branch| &mut branch.usage).collect(),
            Kind::Multipart { parts, .. } => parts.iter_mut().map(|part| &mut part.usage).collect(),
            Kind::Contents(contents) => contents.iter_mut().map(|content| &mut content.usage).collect(),
            Kind::Headed(headed) => {
                headed.headers.iter_mut().map(|field| &mut field.usage).chain([&mut headed.content.usage]).collect()
            }
        }
    }
}

/// A part of a form.
#[derive(Clone, Debug)]
pub struct FormPart {
    /// Its name on the wire.
    pub wire: String,
    /// Whether it must be there.
    pub required: bool,
    /// How it travels.
    pub how: PartHow,
    /// Its media type, where the document gives one.
    pub media: String,
    /// Everything else.
    pub usage: Usage,
}

/// How a part of a form travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartHow {
    /// A scalar as text.
    Text,
    /// A scalar as text, once for each item.
    Texts,
    /// JSON.
    Json,
    /// A file.
    File,
    /// A file for each item.
    Files,
    /// A file or a string.
    FileOrText,
    /// A file or a string for each item.
    FilesOrTexts,
}

/// A body of one media type.
#[derive(Clone, Debug)]
pub struct Content {
    /// How it travels.
    pub how: How,
    /// Its media type.
    pub media: String,
    /// Other media types of the same body.
    pub alike: Vec<String>,
    /// Words for the variant.
    pub hint: String,
    /// What it is.
    pub usage: Usage,
}

/// A response's body with the headers beside it.
#[derive(Clone, Debug)]
pub struct Headed {
    /// The headers.
    pub headers: Vec<Field>,
    /// The body.
    pub content: Content,
}

/// How a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// There is none.
    Empty,
    /// As JSON.
    Json,
    /// As text.
    Text,
    /// As bytes, at once.
    Bytes,
    /// As bytes that stream.
    Stream,
    /// As JSON, a value on each line.
    Lines,
    /// As events of JSON that a server sends.
    Events,
    /// As events of text that a server sends.
    EventTexts,
    /// As a form.
    Form,
    /// As a form whose names have brackets.
    FormDeep,
    /// As a form of several parts.
    Multipart,
    /// By its media type.
    Contents,
    /// With headers beside it.
    Headed,
}

/// An object.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// Its members.
    pub fields: Vec<Field>,
    /// What members are that the document does not name, if they are kept.
    pub rest: Option<Usage>,
    /// Whether members that the document does not name are refused.
    pub closed: bool,
    /// What the object as a whole must satisfy.
    pub rules: Vec<Rule>,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Whether it must be there.
    pub required: bool,
    /// Whether its type needs a box, because it contains itself.
    pub boxed: bool,
    /// Everything else.
    pub usage: Usage,
}

/// A union.
#[derive(Clone, Debug)]
pub struct Union {
    /// The member that names the branch, if one does.
    pub discriminator: Option<String>,
    /// The branches, in the order in which they are tried.
    pub branches: Vec<Branch>,
}

/// A branch of a union.
#[derive(Clone, Debug)]
pub struct Branch {
    /// The discriminator's values; the first is the one that is written.
    pub tags: Vec<String>,
    /// Other discriminator values that select the branch: names of components.
    pub aliases: Vec<String>,
    /// Whether its type declares the discriminator.
    pub carries: Carries,
    /// Words for the variant.
    pub hint: String,
    /// Its type.
    pub usage: Usage,
    /// Whether its type needs a box, because it contains itself.
    pub boxed: bool,
}

/// Whether the type of a branch declares the discriminator of its union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    /// As a required property.
    Always,
    /// As an optional property: the union writes the tag if the value has none.
    Sometimes,
    /// Not at all: the union adds and removes the tag.
    Never,
}

/// A use of a type: what a schema says beside what the type is.
#[derive(Clone, Debug, PartialEq)]
pub struct Usage {
    /// The type.
    pub ty: Type,
    /// Whether null is a value.
    pub nullable: bool,
    /// What the document says of it.
    pub docs: Option<String>,
    /// Whether it is on its way out.
    pub deprecated: bool,
    /// The default, if it fits.
    pub default: Option<Value>,
    /// An example, if there is one.
    pub example: Option<Value>,
    /// The `format` of texts that have no type of their own for it.
    pub format: Option<String>,
    /// What its values must satisfy.
    pub rules: Vec<Rule>,
    /// What it is called, if not after the document.
    pub name: Option<String>,
    /// Whether it is in responses only.
    pub read_only: bool,
    /// Whether it is in requests only.
    pub write_only: bool,
}

impl Usage {
    /// Visits this and what its items or values are.
    pub(crate) fn each(&self, visit: &mut impl FnMut(&Usage)) {
        visit(self);
        if let Type::Array(inner) | Type::Map(inner) | Type::Lines(inner) | Type::Events(inner) = &self.ty {
            inner.each(visit);
        }
    }

    /// A type with nothing said beside it.
    pub fn plain(ty: Type) -> Self {
        Usage {
            ty,
            nullable: false,
            docs: None,
            deprecated: false,
            default: None,
            example: None,
            format: None,
            rules: Vec::new(),
            name: None,
            read_only: false,
            write_only: false,
        }
    }
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `true` and `false`.
    Bool,
    /// An integer of 32 bits.
    I32,
    /// An integer of 64 bits.
    I64,
    /// A non-negative integer of 32 bits.
    U32,
    /// A non-negative integer of 64 bits.
    U64,
    /// A number.
    F64,
    /// A text.
    Text,
    /// A text that is never printed.
    Secret,
    /// A text of a format that has a type of its own.
    Formatted(TextFormat),
    /// Any JSON.
    Any,
    /// Any JSON object.
    Free,
    /// Bytes as they are; only as a body.
    Bytes,
    /// Bytes that stream; only as a body.
    Stream,
    /// A file; only in a form of several parts.
    File,
    /// Values on lines of their own; only as a body.
    Lines(Box<Usage>),
    /// Events; only as a body.
    Events(Box<Usage>),
    /// Nothing; only as a body.
    Nothing,
    /// An array.
    Array(Box<Usage>),
    /// An object with members of any name.
    Map(Box<Usage>),
    /// A named type.
    Named(TypeId),
}

impl Type {
    /// The named type that it is, or that its items or values are.
    pub fn id(&self) -> Option<TypeId> {
        match self {
            Type::Named(id) => Some(*id),
            Type::Array(inner) | Type::Map(inner) | Type::Lines(inner) | Type::Events(inner) => inner.ty.id(),
            _ => None,
        }
    }

    /// Leads to another named type.
    pub fn relink(&mut self, to: &impl Fn(TypeId) -> TypeId) {
        match self {
            Type::Named(id) => *id = to(*id),
            Type::Array(inner) | Type::Map(inner) | Type::Lines(inner) | Type::Events(inner) => inner.ty.relink(to),
            _ => {}
        }
    }
}

/// A format of texts that has a type of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// `date-time`
    DateTime,
    /// `date`
    Date,
    /// `time`
    Time,
    /// `duration`
    Duration,
    /// `byte`
    Base64,
    /// `uuid`
    Uuid,
}

impl TextFormat {
    /// The name of the runtime's type.
    pub fn name(self) -> &'static str {
        match self {
            TextFormat::DateTime => "DateTime",
            TextFormat::Date => "Date",
            TextFormat::Time => "Time",
            TextFormat::Duration => "Duration",
            TextFormat::Base64 => "Base64",
            TextFormat::Uuid => "Uuid",
        }
    }
}

/// A constraint.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// `minimum`, inclusive.
    Minimum(f64),
    /// `maximum`, inclusive.
    Maximum(f64),
    /// `minimum`, exclusive.
    Above(f64),
    /// `maximum`, exclusive.
    Below(f64),
    /// `multipleOf`
    MultipleOf(f64),
    /// `minLength`
    MinLength(usize),
    /// `maxLength`
    MaxLength(usize),
    /// `pattern`
    Pattern(String),
    /// `minItems`
    MinItems(usize),
    /// `maxItems`
    MaxItems(usize),
    /// `uniqueItems`
    UniqueItems,
    /// `minProperties`
    MinProperties(usize),
    /// `maxProperties`
    MaxProperties(usize),
    /// `enum` of anything but texts, as JSON texts.
    OneOf(Vec<String>),
    /// Alternatives that only say which members must be there.
    Present {
        /// The members of each alternative.
        lists: Vec<Vec<String>>,
        /// Whether no more than one alternative may hold.
        exclusive: bool,
    },
    /// All rules of one of several lists.
    AnyOf(Vec<Vec<Rule>>),
    /// A schema that says more than types can; its references lead to [`Api::schemas`].
    Schema(Value),
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// Its `operationId`, or one made of verb and path.
    pub id: String,
    /// What it is called, if not after that.
    pub name: Option<String>,
    /// Its verb, in capitals.
    pub method: String,
    /// Its path.
    pub path: String,
    /// Its first tag.
    pub tag: Option<String>,
    /// What the document says of it.
    pub docs: Option<String>,
    /// Where it is in the document.
    pub pointer: String,
    /// Whether it is on its way out.
    pub deprecated: bool,
    /// Parameters and body, in the order in which they are sent.
    pub parts: Vec<Part>,
    /// What it answers with.
    pub success: Vec<Reply>,
    /// What it documents as errors.
    pub errors: Vec<Reply>,
    /// The alternatives (OR) of schemes with their scopes (AND).
    pub security: Vec<Vec<(usize, Vec<String>)>>,
    /// How it answers in pages, if it does.
    pub paging: Option<Paging>,
    /// The name of the webhook that it is, if it is one: the provider calls it.
    pub webhook: Option<String>,
}

/// How an operation answers in pages.
#[derive(Clone, Debug)]
pub struct Paging {
    /// What leads from one page to the next.
    pub by: By,
    /// Where an answer says whether there is another page.
    pub more: Option<String>,
    /// Which of its outputs is a page.
    pub reply: usize,
    /// Where the items are in it, as a pointer.
    pub items: String,
    /// The same as the members on the way to them: their objects, and which of its fields.
    pub path: Vec<(TypeId, usize)>,
    /// What an item is.
    pub item: Usage,
}

/// A parameter or the body.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where it travels.
    pub place: PartPlace,
    /// Its name on the wire; a body's is its media type.
    pub name: String,
    /// Whether it must be there.
    pub required: bool,
    /// Everything else.
    pub usage: Usage,
}

/// Where a part of a message travels, and how it becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartPlace {
    /// In the path.
    Path(Style),
    /// In the query.
    Query(Style),
    /// In a header.
    Header(Style),
    /// In a cookie.
    Cookie(Style),
    /// As the body.
    Body(How),
}

/// How a parameter becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The style proper.
    pub form: StyleForm,
    /// Whether items and members stand apart.
    pub explode: bool,
    /// Whether reserved characters travel as they are.
    pub reserved: bool,
    /// Whether a name without a value is allowed.
    pub empty: bool,
}

/// A style of OpenAPI; the default of its place has no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StyleForm {
    /// `simple` or `form`
    Plain,
    /// `label`
    Label,
    /// `matrix`
    Matrix,
    /// `spaceDelimited`
    Space,
    /// `pipeDelimited`
    Pipe,
    /// `deepObject`
    Deep,
    /// JSON text.
    Json,
}

impl PartPlace {
    /// Whether it is the body.
    pub fn is_body(self) -> bool {
        matches!(self, PartPlace::Body(_))
    }
}

/// A documented response of one media type.
#[derive(Debug)]
pub struct Reply {
    /// The status; 1 to 5 is a range, 0 is any.
    pub status: u16,
    /// What the document says of it.
    pub docs: String,
    /// How its body travels.
    pub how: How,
    /// Its media type.
    pub media: String,
    /// Other media types of the same body.
    pub alike: Vec<String>,
    /// Words that tell it from others of the status; empty if there are none.
    pub hint: String,
    /// Its body.
    pub body: Usage,
    /// Examples of its body, with the names that the document gives them.
    pub examples: Vec<(String, Value)>,
}
