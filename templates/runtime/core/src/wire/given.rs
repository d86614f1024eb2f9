//! A JSON value whose parts have an identity, so that a finding about a part is made once, however many types look at it.

use super::Wire;
use super::fit::Findings;
use crate::params::{Parameter, Tree};
use serde_core::de::value::StrDeserializer;
use serde_core::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_core::{Deserialize, Deserializer};
use serde_json::{Error, Map, Value};
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

/// The name by which a type asks a deserializer for a [`Given`].
pub(crate) const ANY: &str = "$typewright::any";

/// A value, or a part of one.
#[derive(Clone)]
pub struct Given {
    pub(super) root: Rc<Root>,
    pub(super) node: usize,
    /// The discriminator of a union around it, if its own type does not declare that property.
    pub(super) hidden: Option<&'static str>,
}

/// A whole value.
pub(super) struct Root {
    nodes: Vec<Node>,
    origin: Origin,
    pub findings: Findings,
}

struct Node {
    kind: Kind,
    /// The number of nodes in it, with itself.
    size: usize,
}

enum Kind {
    Scalar(Value),
    Array(Vec<usize>),
    Object(Vec<(String, usize)>),
}

/// The source of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Json,
    /// A parameter or a form: all scalars are strings.
    Texts,
    /// An exploded query: properties of other parameters are among its own.
    Query,
}

impl Given {
    pub(super) fn new(value: Value, origin: Origin) -> Self {
        let mut nodes = Vec::new();
        let node = plant(value, &mut nodes);
        let findings = Findings::new(nodes[node].size);
        Given { root: Rc::new(Root { nodes, origin, findings }), node, hidden: None }
    }

    /// Reads the value as a type.
    pub fn read<T: Wire>(&self) -> Result<T, Error> {
        T::decode(self.clone())
    }

    /// The same value for a type that does not declare the discriminator.
    pub fn without(&self, discriminator: &'static str) -> Self {
        Given { hidden: Some(discriminator), ..self.clone() }
    }

    pub(super) fn size(&self) -> usize {
        self.root.nodes[self.node].size
    }

    pub(super) fn origin(&self) -> Origin {
        // Only the whole of a query stands among other parameters.
        match self.root.origin {
            Origin::Query if self.node + 1 < self.root.nodes.len() => Origin::Texts,
            origin => origin,
        }
    }

    fn kind(&self) -> &Kind {
        &self.root.nodes[self.node].kind
    }

    fn part(&self, node: usize) -> Self {
        Given { root: self.root.clone(), node, hidden: None }
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.kind(), Kind::Scalar(Value::Null))
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        match self.kind() {
            Kind::Scalar(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The string of a property.
    pub(super) fn tag(&self, name: &str) -> Option<&str> {
        let (_, node) = self.properties()?.find(|(known, _)| *known == name)?;
        match &self.root.nodes[node].kind {
            Kind::Scalar(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    fn properties(&self) -> Option<impl Iterator<Item = (&str, usize)>> {
        let hidden = self.hidden;
        let Kind::Object(members) = self.kind() else { return None };
        let members = members.iter().map(|(name, node)| (name.as_str(), *node));
        Some(members.filter(move |(name, _)| Some(*name) != hidden))
    }

    pub(super) fn members(&self) -> Option<impl Iterator<Item = (&str, Given)>> {
        Some(self.properties()?.map(|(name, node)| (name, self.part(node))))
    }

    pub(super) fn items(&self) -> Option<impl Iterator<Item = Given>> {
        let Kind::Array(items) = self.kind() else { return None };
        Some(items.iter().map(|node| self.part(*node)))
    }

    /// The kind of the value, in words.
    pub(super) fn described(&self) -> &'static str {
        match self.kind() {
            Kind::Object(_) => "an object",
            Kind::Array(_) => "an array",
            Kind::Scalar(Value::String(_)) => "a string",
            Kind::Scalar(Value::Bool(_)) => "a boolean",
            Kind::Scalar(Value::Null) => "null",
            Kind::Scalar(_) => "a number",
        }
    }

    pub(super) fn value(&self) -> Value {
        match self.kind() {
            Kind::Scalar(value) => value.clone(),
            Kind::Array(items) => Value::Array(items.iter().map(|node| self.part(*node).value()).collect()),
            Kind::Object(_) => {
                let members = self.members().into_iter().flatten();
                Value::Object(members.map(|(name, given)| (name.to_owned(), given.value())).collect())
            }
        }
    }

    fn tree(&self) -> Tree {
        Tree::of(&self.value())
    }

    fn parameter(self) -> Parameter {
        match self.origin() {
            Origin::Query => Parameter::among_others(self.tree()),
            _ => Parameter::of(self.tree()),
        }
    }

    fn is_text(&self) -> bool {
        self.origin() != Origin::Json
    }
}

/// Adds a value to the nodes, after its parts.
fn plant(value: Value, nodes: &mut Vec<Node>) -> usize {
    let before = nodes.len();
    let kind = match value {
        Value::Array(items) => Kind::Array(items.into_iter().map(|item| plant(item, nodes)).collect()),
        Value::Object(members) => {
            Kind::Object(members.into_iter().map(|(name, value)| (name, plant(value, nodes))).collect())
        }
        scalar => Kind::Scalar(scalar),
    };
    nodes.push(Node { kind, size: nodes.len() - before + 1 });
    nodes.len() - 1
}

thread_local! {
    /// A value on its way from its own deserializer to the type that asked for it.
    static HANDED: RefCell<Option<Given>> = const { RefCell::new(None) };
}

macro_rules! as_scalar {
    ($($method:ident)*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.kind() {
                Kind::Scalar(_) if self.is_text() => self.parameter().$method(visitor).map_err(Error::custom),
                Kind::Scalar(value) => value.clone().$method(visitor),
                // A list of one string is its item.
                Kind::Array(items) if self.is_text() && items.len() == 1 => self.part(items[0]).$method(visitor),
                Kind::Array(_) => Err(Error::invalid_type(Unexpected::Seq, &visitor)),
                Kind::Object(_) => Err(Error::invalid_type(Unexpected::Map, &visitor)),
            }
        }
    )* };
}

impl<'de> Deserializer<'de> for Given {
    type Error = Error;

    as_scalar! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
        deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf deserialize_unit
        deserialize_identifier
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match (self.kind(), self.origin()) {
            (Kind::Object(_), Origin::Query) | (Kind::Scalar(_), Origin::Texts | Origin::Query) => {
                self.parameter().deserialize_map(visitor).map_err(Error::custom)
            }
            (Kind::Array(_), _) => Err(Error::invalid_type(Unexpected::Seq, &visitor)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.origin() {
            Origin::Query => self.parameter().deserialize_struct(name, fields, visitor).map_err(Error::custom),
            _ => self.deserialize_map(visitor),
        }
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::Scalar(_) if self.is_text() => self.parameter().deserialize_any(visitor).map_err(Error::custom),
            Kind::Scalar(value) => value.clone().deserialize_any(visitor),
            Kind::Array(_) => visitor.visit_seq(Parts { given: self, next: 0, value: None }),
            Kind::Object(_) => visitor.visit_map(Parts { given: self, next: 0, value: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_null() && !self.is_text() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::Array(_) => visitor.visit_seq(Parts { given: self, next: 0, value: None }),
            _ if self.is_text() => self.parameter().deserialize_seq(visitor).map_err(Error::custom),
            _ => self.deserialize_any(visitor),
        }
    }

    /// A type that asks for a [`Given`] gets this one.
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        if name != ANY {
            return visitor.visit_newtype_struct(self);
        }
        HANDED.set(Some(self));
        visitor.visit_unit()
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    serde_core::forward_to_deserialize_any! {
        unit_struct tuple tuple_struct enum
    }
}

/// The parts of an array or an object.
struct Parts {
    given: Given,
    next: usize,
    value: Option<Given>,
}

impl<'de> SeqAccess<'de> for Parts {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Kind::Array(items) = self.given.kind() else { return Ok(None) };
        let Some(node) = items.get(self.next) else { return Ok(None) };
        let item = self.given.part(*node);
        self.next += 1;
        seed.deserialize(item).map(Some)
    }
}

impl<'de> MapAccess<'de> for Parts {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Kind::Object(members) = self.given.kind() else { return Ok(None) };
        let rest = members.get(self.next..).unwrap_or_default();
        let hidden = self.given.hidden;
        let Some(place) = rest.iter().position(|(name, _)| Some(name.as_str()) != hidden) else { return Ok(None) };
        let (name, node) = &rest[place];
        self.value = Some(self.given.part(*node));
        self.next += place + 1;
        seed.deserialize(StrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value),
            None => Err(Error::custom("a value without a name")),
        }
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut readings = Readings::deserialize(deserializer)?.0;
        readings.pop().ok_or_else(|| D::Error::custom("nothing to read"))
    }
}

/// A value, or every possible reading of a parameter, the most structured first.
pub(super) struct Readings(pub Vec<Given>);

impl<'de> Deserialize<'de> for Readings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(ANY, ReadingsVisitor)
    }
}

struct ReadingsVisitor;

impl<'de> Visitor<'de> for ReadingsVisitor {
    type Value = Readings;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    /// A [`Given`] hands itself over.
    fn visit_unit<E: serde_core::de::Error>(self) -> Result<Readings, E> {
        Ok(Readings(HANDED.take().into_iter().collect()))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Readings, D::Error> {
        Ok(Readings(vec![Given::new(Value::deserialize(deserializer)?, Origin::Json)]))
    }

    /// A parameter lists its possible readings.
    fn visit_seq<A: SeqAccess<'de>>(self, mut readings: A) -> Result<Readings, A::Error> {
        let mut found = Vec::new();
        while let Some(reading) = readings.next_element()? {
            found.push(Given::new(reading, Origin::Texts));
        }
        Ok(Readings(found))
    }

    /// An exploded query gives its properties.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Readings, A::Error> {
        let mut own = Map::new();
        while let Some((name, value)) = members.next_entry()? {
            own.insert(name, value);
        }
        Ok(Readings(vec![Given::new(Value::Object(own), Origin::Query)]))
    }
}
