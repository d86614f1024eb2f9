//! Values of several shapes.

use super::{Wire, to_value};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// Reads any value, then lets `pick` choose the branch by the text of the discriminator.
pub fn read_tagged<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    discriminator: &str,
    pick: fn(&str, &Value) -> Result<T, serde_json::Error>,
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let Value::Object(members) = &value else { return Err(D::Error::custom("invalid type: expected an object")) };
    let tag = members.get(discriminator).and_then(Value::as_str);
    let tag = tag.ok_or_else(|| D::Error::custom(format_args!("missing the discriminator `{discriminator}`")))?;
    pick(tag, &value).map_err(D::Error::custom)
}

/// Reads any value as the first branch that keeps all of it, else as the first branch that it fits.
pub fn read_union<'de, T: Wire, D: Deserializer<'de>>(
    deserializer: D,
    branches: &[fn(&Value) -> Option<T>],
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let mut first = None;
    for read in branches {
        let Some(branch) = read(&value) else { continue };
        if to_value(&branch).is_ok_and(|written| same(&written, &value)) {
            return Ok(branch);
        }
        first.get_or_insert(branch);
    }
    first.ok_or_else(|| D::Error::custom("the value fits none of the documented alternatives"))
}

/// Equal as JSON, numbers compared mathematically.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}

/// Writes the member `discriminator` of a value that no branch describes.
pub fn tag_of<'a>(value: &'a Value, discriminator: &str) -> &'a str {
    value.get(discriminator).and_then(Value::as_str).unwrap_or_default()
}

/// Writes a tree.
pub fn write_value<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}
