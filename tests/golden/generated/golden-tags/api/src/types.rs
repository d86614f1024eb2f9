// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

/// `#/components/schemas/Pet`
#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    pub name: String,
}
