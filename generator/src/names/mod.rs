//! [`Api`] -> [`NamedApi`]: every identifier, assigned in one pass. Nothing later makes a name.

mod assign;
mod case;
mod scope;

pub use assign::{assign, slug, without_api};
pub(crate) use scope::ident;

use crate::model::Api;

/// The folder of an output folder that is no API's. What is in it lies as deep as the crates of APIs do, so that
/// `members = ["generated/*/*"]` has it, too.
pub const OURS: &str = "typewright";
use proc_macro2::Ident;

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
    pub ident: Ident,
    /// The struct of values that `new` takes, if they are many.
    pub required: Ident,
    /// The struct of values that `with_defaults` takes, if they are many.
    pub undefaulted: Ident,
    /// Fields or variants.
    pub members: Vec<Ident>,
}

/// Names of an operation.
#[derive(Debug)]
pub struct OperationNames {
    /// The method.
    pub method: Ident,
    /// The method that follows its pages, if it answers in pages.
    pub pages: Option<Ident>,
    /// The message.
    pub message: Ident,
    /// The struct of values that the message's `new` takes, if they are many.
    pub required: Ident,
    /// The static that describes it.
    pub constant: Ident,
    /// The enum of its outputs, if there are several.
    pub output: Ident,
    /// The enum of its errors, if there are any.
    pub error: Ident,
    /// Fields of the message.
    pub parts: Vec<Ident>,
    /// Variants of its outputs.
    pub outputs: Vec<Ident>,
    /// Variants of its errors.
    pub errors: Vec<Ident>,
}

/// A trait: the operations of one tag.
#[derive(Debug)]
pub struct Group {
    /// The trait.
    pub ident: Ident,
    /// Its module.
    pub module: Ident,
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
    pub setter: Ident,
    /// The static that describes it.
    pub constant: Ident,
}

/// Names of a server.
#[derive(Debug)]
pub struct ServerNames {
    /// The variant.
    pub variant: Ident,
    /// For each variable the field, the enum of its values, and their variants.
    pub variables: Vec<(Ident, Ident, Vec<Ident>)>,
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
