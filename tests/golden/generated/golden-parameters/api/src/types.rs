// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

/// `#/components/schemas/Filter`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub colour: Option<String>,
    pub price: Option<f64>,
}

impl Filter {
    /// With nothing set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// `#/components/schemas/Item`
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub name: String,
}

impl Item {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `#/components/schemas/Problem`
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub message: String,
}

impl Problem {
    /// With what is required.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}
