//! The IR: what a document says, as data. Original spellings, document order, no Rust and no OpenAPI library.

mod accepts;
mod kind;
mod operation;
mod usage;

pub(crate) use accepts::accepts;
pub use kind::{Branch, Carries, Content, Field, FormPart, Headed, How, Kind, Object, PartHow, TypeDef, Union};
pub use operation::{Need, Operation, Paging, Part, PartPlace, Reply, Status, Style, StyleForm};
pub use usage::{Rule, TextFormat, Type, Usage};

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
