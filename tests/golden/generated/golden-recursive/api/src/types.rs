// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{BTreeMap, Value};

/// `#/components/schemas/Expression`
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    Add(Add),
    Mul(Mul),
    Number(f64),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Add`
#[derive(Clone, Debug, PartialEq)]
pub struct Add {
    pub op: AddOp,
    pub args: Vec<Expression>,
}

/// `#/components/schemas/Add/properties/op`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum AddOp {
    Add,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Mul`
#[derive(Clone, Debug, PartialEq)]
pub struct Mul {
    pub op: MulOp,
    pub args: Vec<Expression>,
}

/// `#/components/schemas/Mul/properties/op`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum MulOp {
    Mul,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Shape`
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// `kind` is `group`.
    Group(Group),
    /// `kind` is `frame`.
    Frame(Frame),
    /// `kind` is `dot`.
    Dot(Dot),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Group`
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub kind: String,
    pub parts: Vec<Shape>,
}

/// `#/components/schemas/Frame`
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    pub kind: String,
    pub parts: Vec<Shape>,
    pub width: Option<i64>,
}

/// `#/components/schemas/Dot`
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    pub kind: String,
}

/// `#/components/schemas/Tree`
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `kind` is `Leaf`.
    Leaf(Leaf),
    /// `kind` is `Fork`.
    Fork(Box<Fork>),
    /// `kind` is `Twig`.
    Twig(Box<Twig>),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Leaf`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leaf {
    pub size: Option<i64>,
}

/// `#/components/schemas/Fork`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fork {
    pub left: Option<Box<Tree>>,
    pub right: Option<Box<Tree>>,
}

/// `#/components/schemas/Twig`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Twig {
    pub left: Option<Box<Tree>>,
    pub length: Option<i64>,
}

/// `#/components/schemas/Named`
#[derive(Clone, Debug, PartialEq)]
pub enum Named {
    Short(Box<Short>),
    Long(Box<Long>),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Short`
#[derive(Clone, Debug, PartialEq)]
pub struct Short {
    pub name: String,
    pub inner: Option<Box<Named>>,
}

/// `#/components/schemas/Long`
#[derive(Clone, Debug, PartialEq)]
pub struct Long {
    pub name: String,
    pub inner: Option<Box<Named>>,
}

/// `#/components/schemas/Filter`
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    Both(Both),
    Other(Box<Other>),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Both`
#[derive(Clone, Debug, PartialEq)]
pub enum Both {
    All(All),
    Any(Any),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/All`
#[derive(Clone, Debug, PartialEq)]
pub struct All {
    pub all: Vec<Filter>,
}

/// `#/components/schemas/Any`
#[derive(Clone, Debug, PartialEq)]
pub struct Any {
    pub any: Vec<Filter>,
}

/// `#/components/schemas/Other`
#[derive(Clone, Debug, PartialEq)]
pub enum Other {
    Not(Box<Not>),
    Text(String),
    List(Vec<Filter>),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Not`
#[derive(Clone, Debug, PartialEq)]
pub struct Not {
    pub not: Box<Filter>,
}

/// `#/components/schemas/Conditional`
#[derive(Clone, Debug, PartialEq)]
pub struct Conditional {
    pub kind: String,
    pub inner: Option<Box<Conditional>>,
    pub list: Option<Vec<Conditional>>,
    /// Members that the document does not name.
    pub additional: BTreeMap<String, Value>,
}
