//! Operations, with the parameters, bodies and responses that they describe.

use super::{How, TypeId, Usage};
use crate::config::By;
use serde_json::Value;
use std::fmt;

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
    /// The alternatives of credentials; one of them is enough, and an empty one asks for none.
    pub security: Vec<Vec<Need>>,
    /// How it answers in pages, if it does.
    pub paging: Option<Paging>,
    /// The name of the webhook that it is, if it is one: the provider calls it.
    pub webhook: Option<String>,
}

/// A credential that an operation asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// The index of its scheme.
    pub scheme: usize,
    /// The scopes that it must have.
    pub scopes: Vec<String>,
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

/// The statuses of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A single one.
    Code(u16),
    /// A class: 4 is `4XX`.
    Class(u8),
    /// Every status without a response of its own.
    Default,
}

impl Status {
    /// Whether this is a single status.
    pub fn is_single(self) -> bool {
        matches!(self, Status::Code(_))
    }

    /// Returns the number in generated code: a class is below 10, and 0 is every status.
    pub fn number(self) -> u16 {
        match self {
            Status::Code(code) => code,
            Status::Class(class) => class.into(),
            Status::Default => 0,
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Status::Code(code) => write!(formatter, "{code}"),
            Status::Class(class) => write!(formatter, "{class}XX"),
            Status::Default => formatter.write_str("default"),
        }
    }
}

/// A documented response of one media type.
#[derive(Debug)]
pub struct Reply {
    /// The statuses that it has.
    pub status: Status,
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
