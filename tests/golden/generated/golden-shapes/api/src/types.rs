// Written by typewright from shapes.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::Value;

/// `#/components/schemas/Drawing`
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub shape: Shape,
    pub colour: Option<Colour>,
}

/// `#/components/schemas/Shape`
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// `kind` is `circle`.
    Circle(Circle),
    /// `kind` is `square`.
    Square(Square),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Circle`
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub kind: String,
    pub radius: f64,
}

/// `#/components/schemas/Square`
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub kind: String,
    pub side: f64,
}

/// `#/components/schemas/Colour`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Colour {
    Red,
    LightBlue,
    /// Not listed by the document.
    Unknown(String),
}
