//! Values of several shapes.

use super::{Wire, to_value};
use crate::Validate;
use crate::params::from_texts;
use crate::validate::Checker;
use serde_core::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::fmt;

/// The name by which a union asks for any value.
pub(crate) const ANY: &str = "$typewright::any";

/// A value that a union reads.
pub struct Given<'v> {
    value: &'v Value,
    origin: Origin,
}

/// Where a value comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Json,
    /// From a parameter or a form: all scalars are strings.
    Texts,
    /// From an exploded query: properties of other parameters are among its own.
    Query,
}

impl Given<'_> {
    /// Reads the value as a branch.
    pub fn read<T: Wire>(&self) -> Result<T, serde_json::Error> {
        match self.origin {
            Origin::Json => super::from_value(self.value),
            origin => from_texts(self.value, origin == Origin::Query).map_err(serde_json::Error::custom),
        }
    }

    /// Reads the value as a branch whose type does not declare the discriminator.
    pub fn read_beside<T: Wire>(&self, discriminator: &str) -> Result<T, serde_json::Error> {
        let mut value = self.value.clone();
        if let Value::Object(members) = &mut value {
            members.remove(discriminator);
        }
        Given { value: &value, ..*self }.read()
    }
}

/// Reads a branch.
type Branch<T> = fn(&Given<'_>) -> Result<T, serde_json::Error>;

/// The input: a value, or every possible reading of a parameter, the most structured first.
struct Source {
    readings: Vec<Value>,
    origin: Origin,
}

impl Source {
    fn given(&self) -> impl Iterator<Item = Given<'_>> {
        self.readings.iter().map(|value| Given { value, origin: self.origin })
    }

    /// Reads the branch that fits, or the fallback. An exploded query with no property of any branch is missing.
    fn by_shape<T: Wire + Validate, E: serde_core::de::Error>(
        mut self,
        branches: &[Branch<T>],
        unknown: fn(Value) -> T,
    ) -> Result<T, E> {
        match by_shape(&self, branches) {
            Some(branch) => Ok(branch),
            None if self.origin == Origin::Query => Err(E::missing_field("")),
            None => Ok(unknown(self.readings.pop().unwrap_or_default())),
        }
    }
}

impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(ANY, SourceVisitor)
    }
}

struct SourceVisitor;

impl<'de> Visitor<'de> for SourceVisitor {
    type Value = Source;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Source, D::Error> {
        Ok(Source { readings: vec![Value::deserialize(deserializer)?], origin: Origin::Json })
    }

    /// A parameter lists its possible readings.
    fn visit_seq<A: SeqAccess<'de>>(self, mut readings: A) -> Result<Source, A::Error> {
        let mut source = Source { readings: Vec::new(), origin: Origin::Texts };
        while let Some(reading) = readings.next_element()? {
            source.readings.push(reading);
        }
        Ok(source)
    }

    /// An exploded query gives its properties.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Source, A::Error> {
        let mut own = Map::new();
        while let Some((name, value)) = members.next_entry()? {
            own.insert(name, value);
        }
        Ok(Source { readings: vec![Value::Object(own)], origin: Origin::Query })
    }
}

/// Reads the branch that the discriminator names, or `unknown` if `pick` does not know the tag. For a tag in `shared`, the
/// shape decides among the branches with these indices.
pub fn read_tagged<'de, T: Wire + Validate, D: Deserializer<'de>>(
    deserializer: D,
    discriminator: &str,
    pick: fn(&str, &Given<'_>) -> Option<Result<T, serde_json::Error>>,
    shared: &[(&str, &[usize])],
    branches: &[Branch<T>],
    unknown: fn(Value) -> T,
) -> Result<T, D::Error> {
    let source = Source::deserialize(deserializer)?;
    let tagged = source.given().find_map(|given| Some((given.value.get(discriminator)?.as_str()?, given)));
    let Some((tag, given)) = tagged else {
        return source.by_shape(branches, unknown);
    };
    let numbers = shared.iter().find(|(shared, _)| *shared == tag).map(|(_, numbers)| *numbers);
    if let Some(numbers) = numbers {
        let branches: Vec<Branch<T>> = numbers.iter().filter_map(|number| branches.get(*number)).copied().collect();
        return source.by_shape(&branches, unknown);
    }
    match pick(tag, &given) {
        Some(read) => read.map_err(D::Error::custom),
        None => source.by_shape(&[], unknown),
    }
}

/// Reads the branch whose shape fits, or `unknown` if none does.
pub fn read_union<'de, T: Wire + Validate, D: Deserializer<'de>>(
    deserializer: D,
    branches: &[Branch<T>],
    unknown: fn(Value) -> T,
) -> Result<T, D::Error> {
    let source = Source::deserialize(deserializer)?;
    source.by_shape(branches, unknown)
}

/// The branch that keeps the whole value and whose rules it satisfies, else one that keeps the whole value, else one
/// that keeps all that any other would keep.
fn by_shape<T: Wire + Validate>(source: &Source, branches: &[Branch<T>]) -> Option<T> {
    let mut lossless = None;
    let mut partial: Vec<(T, Value, bool)> = Vec::new();
    for read in branches {
        for given in source.given() {
            let Ok(branch) = read(&given) else { continue };
            let Ok(written) = to_value(&branch) else { continue };
            if source.origin == Origin::Query && written.as_object().is_some_and(Map::is_empty) {
                continue;
            }
            let valid = Checker::run(true, &branch).is_ok();
            if !keeps(&written, given.value, source.origin != Origin::Json) {
                partial.push((branch, written, valid));
            } else if valid {
                return Some(branch);
            } else {
                lossless.get_or_insert(branch);
            }
        }
    }
    if lossless.is_some() {
        return lossless;
    }
    // Branches whose constraints hold are preferred.
    if partial.iter().any(|(.., valid)| *valid) {
        partial.retain(|(.., valid)| *valid);
    }
    let best = partial.iter().position(|(_, own, _)| partial.iter().all(|(_, other, _)| keeps(own, other, false)));
    best.map(|index| partial.swap_remove(index).0)
}

/// Returns whether a value contains everything that another contains. Numbers are compared by value. If `are_texts`, the
/// scalars of `other` are strings, and a list of one item equals its item.
fn keeps(value: &Value, other: &Value, are_texts: bool) -> bool {
    match (value, other) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| keeps(left, right, are_texts))
        }
        (Value::Object(left), Value::Object(right)) => {
            right.iter().all(|(key, other)| left.get(key).is_some_and(|value| keeps(value, other, are_texts)))
        }
        (Value::Array(left), Value::String(_)) if are_texts => {
            matches!(left.as_slice(), [only] if keeps(only, other, are_texts))
        }
        (left, Value::Array(right)) if are_texts => {
            matches!(right.as_slice(), [only] if keeps(left, only, are_texts))
        }
        (Value::Number(_) | Value::Bool(_) | Value::Object(_) | Value::Array(_), Value::String(text)) if are_texts => {
            serde_json::from_str(text.trim()).is_ok_and(|read: Value| keeps(value, &read, false))
        }
        _ => value == other,
    }
}

/// Writes a branch whose type has no member for the discriminator.
pub fn write_tagged<T: Wire, S: Serializer>(
    branch: &T,
    discriminator: &str,
    tag: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    use serde_core::ser::Error as _;
    let mut value = to_value(branch).map_err(S::Error::custom)?;
    if let Value::Object(members) = &mut value {
        members.entry(discriminator).or_insert_with(|| tag.into());
    }
    value.serialize(serializer)
}

/// Writes a tree.
pub fn write_value<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}
