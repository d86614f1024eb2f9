//! [`Api`] -> [`NamedApi`]: every identifier, assigned in one pass. Nothing later makes a name.

mod assign;
mod case;
mod name;
mod scope;

pub use assign::{assign, slug, without_api};
pub use name::Name;

use crate::model::Api;

/// The folder of an output folder that is no API's. What is in it lies as deep as the crates of APIs do, so that
/// `members = ["generated/*/*"]` has it, too.
pub const OURS: &str = "typewright";

/// An API with a name for everything in it.
#[derive(Debug)]
pub struct NamedApi {
    /// What the document says.
    pub api: Api,
    /// The slug that crate names start with.
    pub slug: String,
    /// Names of types, by [`TypeId`](crate::model::TypeId).
    pub types: Vec<TypeNames>,
    /// Names of operations, in order.
    pub operations: Vec<OperationNames>,
    /// Traits, in order of their first operation.
    pub groups: Vec<Group>,
    /// Names of schemes, in order.
    pub schemes: Vec<SchemeNames>,
    /// Names of servers, in order.
    pub servers: Vec<ServerNames>,
}

/// Names of a type.
#[derive(Debug)]
pub struct TypeNames {
    /// The type.
    pub ident: Name,
    /// The struct of values that `new` takes, if they are many.
    pub required: Name,
    /// The struct of values that `with_defaults` takes, if they are many.
    pub undefaulted: Name,
    /// Fields or variants.
    pub members: Vec<Name>,
}

/// Names of an operation.
#[derive(Debug)]
pub struct OperationNames {
    /// The method.
    pub method: Name,
    /// The method that follows its pages, if it answers in pages.
    pub pages: Option<Name>,
    /// The message.
    pub message: Name,
    /// The struct of values that the message's `new` takes, if they are many.
    pub required: Name,
    /// The static that describes it.
    pub constant: Name,
    /// The enum of its outputs, if there are several.
    pub output: Name,
    /// The enum of its errors, if there are any.
    pub error: Name,
    /// Fields of the message.
    pub parts: Vec<Name>,
    /// Variants of its outputs.
    pub outputs: Vec<Name>,
    /// Variants of its errors.
    pub errors: Vec<Name>,
}

/// A trait: the operations of one tag.
#[derive(Debug)]
pub struct Group {
    /// The trait.
    pub ident: Name,
    /// Its module.
    pub module: Name,
    /// What the document says of the tag.
    pub docs: Option<String>,
    /// Indices of its operations.
    pub operations: Vec<usize>,
    /// Whether they are webhooks.
    pub webhooks: bool,
}

/// Names of a credential scheme.
#[derive(Debug)]
pub struct SchemeNames {
    /// The builder's setter.
    pub setter: Name,
    /// The static that describes it.
    pub constant: Name,
}

/// Names of a server.
#[derive(Debug)]
pub struct ServerNames {
    /// The variant.
    pub variant: Name,
    /// For each variable the field, the enum of its values, and their variants.
    pub variables: Vec<(Name, Name, Vec<Name>)>,
}

/// Words as one, in the form of an `operationId`.
pub(crate) fn camel(text: &str) -> String {
    let words = case::kebab(text);
    let mut words = words.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |joined, word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        capital.into_iter().fold(joined, |joined, letter| format!("{joined}{letter}")) + letters.as_str()
    })
}
