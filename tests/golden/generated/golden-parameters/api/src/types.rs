// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

/// `#/components/schemas/Filter`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub colour: Option<String>,
    pub price: Option<f64>,
}

/// `#/components/schemas/Item`
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub name: String,
}

/// `#/components/schemas/Problem`
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub message: String,
}
