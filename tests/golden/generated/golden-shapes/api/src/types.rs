// Written by typewright from shapes.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::Value;

/// `#/components/schemas/Drawing`
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub shape: Shape,
    pub colour: Option<Colour>,
}

impl Drawing {
    /// With what is required.
    pub fn new(shape: Shape) -> Self {
        Self {
            shape,
            colour: Default::default(),
        }
    }
}

/// `#/components/schemas/Shape`
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// `kind` is `circle`.
    Circle(Circle),
    /// `kind` is `square`.
    Square(Square),
    /// A value that the document does not describe.
    Unknown(Value),
}

/// `#/components/schemas/Circle`
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub kind: String,
    pub radius: f64,
}

impl Circle {
    /// With what is required.
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self { kind: kind.into(), radius }
    }
}

/// `#/components/schemas/Square`
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub kind: String,
    pub side: f64,
}

impl Square {
    /// With what is required.
    pub fn new(kind: impl Into<String>, side: f64) -> Self {
        Self { kind: kind.into(), side }
    }
}

/// `#/components/schemas/Colour`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Colour {
    Red,
    LightBlue,
    /// A value that the document does not list.
    Unknown(String),
}
