//! Types that get a name, and what they are made of.

use super::{Rule, TypeId, Usage};

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
