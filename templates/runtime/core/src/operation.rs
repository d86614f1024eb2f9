//! What the document says of an operation, as data.

use crate::security::Scheme;

/// One operation of a document.
#[derive(Debug)]
pub struct Operation {
    /// Its `operationId`.
    pub id: &'static str,
    /// Its verb, in capitals.
    pub method: &'static str,
    /// Its path as the document writes it.
    pub path: &'static str,
    /// The alternatives (OR) of credentials (AND) that it asks for; none means it is open.
    pub security: &'static [&'static [Need]],
}

/// One credential of a security requirement.
#[derive(Debug)]
pub struct Need {
    /// The scheme.
    pub scheme: &'static Scheme,
    /// The scopes that the requirement lists.
    pub scopes: &'static [&'static str],
}
