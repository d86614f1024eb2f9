//! Values of several shapes.

use super::{Wire, to_value};
use crate::Validate;
use crate::validate::Checker;
use serde_core::de::{Error as _, Visitor};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::fmt;

/// The name by which a union asks for any value.
pub(crate) const ANY: &str = "$typewright::any";

/// A value that a union reads.
struct Source {
    value: Value,
    /// What the text of a parameter would be as a number or a boolean.
    scalar: Option<Value>,
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
        Ok(Source { value: Value::deserialize(deserializer)?, scalar: None })
    }

    fn visit_str<E>(self, text: &str) -> Result<Source, E> {
        let scalar = serde_json::from_str(text).ok().filter(|value: &Value| value.is_number() || value.is_boolean());
        Ok(Source { value: Value::String(text.to_owned()), scalar })
    }
}

/// Reads a value as the branch that its discriminator names. What `pick` does not know goes to `unknown`.
pub fn read_tagged<'de, T: Wire + Validate, D: Deserializer<'de>>(
    deserializer: D,
    discriminator: &str,
    pick: fn(&str, &Value) -> Option<Result<T, serde_json::Error>>,
    branches: &[fn(&Value) -> Option<T>],
    unknown: fn(Value) -> T,
) -> Result<T, D::Error> {
    let source = Source::deserialize(deserializer)?;
    match source.value.get(discriminator).and_then(Value::as_str) {
        Some(tag) => match pick(tag, &source.value) {
            Some(read) => read.map_err(D::Error::custom),
            None => Ok(unknown(source.value)),
        },
        None => Ok(by_shape(source, branches, unknown)),
    }
}

/// Reads a value as the branch that its shape tells. What fits none goes to `unknown`.
pub fn read_union<'de, T: Wire + Validate, D: Deserializer<'de>>(
    deserializer: D,
    branches: &[fn(&Value) -> Option<T>],
    unknown: fn(Value) -> T,
) -> Result<T, D::Error> {
    Ok(by_shape(Source::deserialize(deserializer)?, branches, unknown))
}

/// The branch that keeps the whole value and whose rules it satisfies, else one that keeps the whole value, else one
/// that keeps all that any other would keep.
fn by_shape<T: Wire + Validate>(source: Source, branches: &[fn(&Value) -> Option<T>], unknown: fn(Value) -> T) -> T {
    let Source { value, scalar } = source;
    let mut lossless = None;
    let mut partial: Vec<(T, Value, bool)> = Vec::new();
    for read in branches {
        let from_scalar = || scalar.as_ref().and_then(|scalar| Some((read(scalar)?, scalar)));
        let Some((branch, value)) = from_scalar().or_else(|| Some((read(&value)?, &value))) else { continue };
        let Ok(written) = to_value(&branch) else { continue };
        let valid = Checker::run(true, &branch).is_ok();
        if !keeps(&written, value) {
            partial.push((branch, written, valid));
        } else if valid {
            return branch;
        } else {
            lossless.get_or_insert(branch);
        }
    }
    if let Some(branch) = lossless {
        return branch;
    }
    // What breaks a rule of its own was not meant.
    if partial.iter().any(|(.., valid)| *valid) {
        partial.retain(|(.., valid)| *valid);
    }
    let best = partial.iter().position(|(_, own, _)| partial.iter().all(|(_, other, _)| keeps(own, other)));
    match best {
        Some(index) => partial.swap_remove(index).0,
        None => unknown(value),
    }
}

/// Whether a value holds everything that another does, numbers compared mathematically.
fn keeps(value: &Value, other: &Value) -> bool {
    match (value, other) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| keeps(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            right.iter().all(|(key, other)| left.get(key).is_some_and(|value| keeps(value, other)))
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

/// Reads a branch whose type has no member for the discriminator.
pub fn from_untagged<T: Wire>(value: &Value, discriminator: &str) -> Result<T, serde_json::Error> {
    let mut value = value.clone();
    if let Value::Object(members) = &mut value {
        members.remove(discriminator);
    }
    super::from_value(&value)
}

/// Writes a tree.
pub fn write_value<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}
