//! Uses of types, with the constraints that a schema adds.

use super::TypeId;
use serde_json::Value;

/// A use of a type: what a schema says beside what the type is.
#[derive(Clone, Debug, PartialEq)]
pub struct Usage {
    /// The type.
    pub ty: Type,
    /// Whether null is a value.
    pub nullable: bool,
    /// What the document says of it.
    pub docs: Option<String>,
    /// Whether it is on its way out.
    pub deprecated: bool,
    /// The default, if it fits.
    pub default: Option<Value>,
    /// An example, if there is one.
    pub example: Option<Value>,
    /// The `format` of texts that have no type of their own for it.
    pub format: Option<String>,
    /// What its values must satisfy.
    pub rules: Vec<Rule>,
    /// What it is called, if not after the document.
    pub name: Option<String>,
    /// Whether it is in responses only.
    pub read_only: bool,
    /// Whether it is in requests only.
    pub write_only: bool,
}

impl Usage {
    /// Visits this and what its items or values are.
    pub(crate) fn each(&self, visit: &mut impl FnMut(&Usage)) {
        visit(self);
        if let Type::Array(inner) | Type::Map(inner) | Type::Lines(inner) | Type::Events(inner) = &self.ty {
            inner.each(visit);
        }
    }

    /// A type with nothing said beside it.
    pub fn plain(ty: Type) -> Self {
        Usage {
            ty,
            nullable: false,
            docs: None,
            deprecated: false,
            default: None,
            example: None,
            format: None,
            rules: Vec::new(),
            name: None,
            read_only: false,
            write_only: false,
        }
    }
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `true` and `false`.
    Bool,
    /// An integer of 32 bits.
    I32,
    /// An integer of 64 bits.
    I64,
    /// A non-negative integer of 32 bits.
    U32,
    /// A non-negative integer of 64 bits.
    U64,
    /// A number.
    F64,
    /// A text.
    Text,
    /// A text that is never printed.
    Secret,
    /// A text of a format that has a type of its own.
    Formatted(TextFormat),
    /// Any JSON.
    Any,
    /// Any JSON object.
    Free,
    /// Bytes as they are; only as a body.
    Bytes,
    /// Bytes that stream; only as a body.
    Stream,
    /// A file; only in a form of several parts.
    File,
    /// Values on lines of their own; only as a body.
    Lines(Box<Usage>),
    /// Events; only as a body.
    Events(Box<Usage>),
    /// Nothing; only as a body.
    Nothing,
    /// An array.
    Array(Box<Usage>),
    /// An object with members of any name.
    Map(Box<Usage>),
    /// A named type.
    Named(TypeId),
}

impl Type {
    /// The named type that it is, or that its items or values are.
    pub fn id(&self) -> Option<TypeId> {
        match self {
            Type::Named(id) => Some(*id),
            Type::Array(inner) | Type::Map(inner) | Type::Lines(inner) | Type::Events(inner) => inner.ty.id(),
            _ => None,
        }
    }

    /// Leads to another named type.
    pub fn relink(&mut self, to: &impl Fn(TypeId) -> TypeId) {
        match self {
            Type::Named(id) => *id = to(*id),
            Type::Array(inner) | Type::Map(inner) | Type::Lines(inner) | Type::Events(inner) => inner.ty.relink(to),
            _ => {}
        }
    }
}

/// A format of texts that has a type of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// `date-time`
    DateTime,
    /// `date`
    Date,
    /// `time`
    Time,
    /// `duration`
    Duration,
    /// `byte`
    Base64,
    /// `uuid`
    Uuid,
}

impl TextFormat {
    /// The name of the runtime's type.
    pub fn name(self) -> &'static str {
        match self {
            TextFormat::DateTime => "DateTime",
            TextFormat::Date => "Date",
            TextFormat::Time => "Time",
            TextFormat::Duration => "Duration",
            TextFormat::Base64 => "Base64",
            TextFormat::Uuid => "Uuid",
        }
    }
}

/// A constraint.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// `minimum`, inclusive.
    Minimum(f64),
    /// `maximum`, inclusive.
    Maximum(f64),
    /// `minimum`, exclusive.
    Above(f64),
    /// `maximum`, exclusive.
    Below(f64),
    /// `multipleOf`
    MultipleOf(f64),
    /// `minLength`
    MinLength(usize),
    /// `maxLength`
    MaxLength(usize),
    /// `pattern`
    Pattern(String),
    /// `minItems`
    MinItems(usize),
    /// `maxItems`
    MaxItems(usize),
    /// `uniqueItems`
    UniqueItems,
    /// `minProperties`
    MinProperties(usize),
    /// `maxProperties`
    MaxProperties(usize),
    /// `enum` of anything but texts, as JSON texts.
    OneOf(Vec<String>),
    /// Alternatives that only say which members must be there.
    Present {
        /// The members of each alternative.
        lists: Vec<Vec<String>>,
        /// Whether no more than one alternative may hold.
        exclusive: bool,
    },
    /// All rules of one of several lists.
    AnyOf(Vec<Vec<Rule>>),
    /// A schema that says more than types can; its references lead to [`Api::schemas`](super::Api::schemas).
    Schema(Value),
}
