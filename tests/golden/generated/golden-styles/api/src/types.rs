// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::Value;

/// `#/components/schemas/Colour`
#[derive(Clone, Debug, PartialEq)]
pub struct Colour {
    pub r: i64,
    pub g: i64,
    pub b: i64,
}

/// `#/components/schemas/Nested`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nested {
    pub r: Option<i64>,
    pub more: Option<NestedMore>,
}

/// `#/components/schemas/Nested/properties/more`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NestedMore {
    pub deep: Option<String>,
    pub list: Option<Vec<String>>,
}

/// `#/paths/~1scalars/get/parameters/3/schema`
#[derive(Clone, Debug, PartialEq)]
pub enum ScalarsEither {
    Integer(i64),
    Bool(bool),
    Variant3(ScalarsEitherVariant3),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/paths/~1scalars/get/parameters/3/schema/oneOf/2`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ScalarsEitherVariant3 {
    Auto,
    /// Not listed by the document.
    Unknown(String),
}
