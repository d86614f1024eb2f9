//! JSON without derive macros.
//!
//! A generated type is a table of members (see [`object!`](crate::object)); the code that walks JSON is here, once.
//! Errors are kept by the [`Reader`] and the [`Writer`], so each member is one infallible call: that is what makes
//! emitted code short and quick to check. The types stay ordinary serde types for their user.

mod calendar;
mod collections;
pub(crate) mod explain;
mod fit;
mod given;
mod object;
mod repeated;
mod scalars;
mod text;
mod union;

pub use explain::explain;
pub(crate) use explain::{forgive, push as push_token};
pub use fit::{Fit, Member, Others, fit_object};
pub(crate) use given::ANY;
pub use given::Given;
pub use object::{Object, Reader, Writer, read_object, write_object};
pub(crate) use repeated::repeated;
pub use union::{Branch, Tags, Union, fit_union, read_union, write_value};

pub use text::{Base64, Date, DateTime, Duration, Time, Uuid};

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A type that travels as JSON.
///
/// serde's own traits would say almost the same. This one exists because some of the answers differ: an integral
/// `f64` is written without a fraction, an integer may be read from `5.0`, and reading can go on after an error so
/// that all of them are reported.
pub trait Wire: Sized {
    /// Writes the value.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads a value.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Writes the value with the discriminators of unions around it.
    fn encode_beside<S: Serializer>(&self, tags: Option<&Tags<'_>>, serializer: S) -> Result<S::Ok, S::Error> {
        union::write_beside(self, tags, serializer)
    }

    /// How well a value fits the type.
    fn fit(given: &Given) -> Fit {
        given.fit_scalar::<Self>()
    }
}

/// Lends a [`Wire`] value to serde for writing.
pub(crate) struct Out<'a, T>(pub &'a T);

impl<T: Wire> Serialize for Out<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

/// Takes a [`Wire`] value from serde.
pub(crate) struct In<T>(pub T);

impl<'de, T: Wire> Deserialize<'de> for In<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(In)
    }
}

/// The value as JSON text.
pub fn to_vec<T: Wire>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&Out(value))
}

/// The value as a JSON tree.
pub fn to_value<T: Wire>(value: &T) -> Result<Value, serde_json::Error> {
    serde_json::to_value(Out(value))
}

/// A value from JSON text.
pub fn from_slice<T: Wire>(text: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_slice::<In<T>>(text).map(|read| read.0)
}

/// A scalar as text; anything else is JSON text.
pub(crate) fn to_text<T: Wire>(value: &T) -> Result<String, serde_json::Error> {
    Ok(match to_value(value)? {
        Value::String(text) => text,
        other => other.to_string(),
    })
}

/// A value from text: the type says what it means.
pub(crate) fn from_text<T: Wire>(text: String, booleans: bool) -> Result<T, String> {
    use crate::params::{Raw, Tree, decode};
    decode(Raw::Tree(Tree::Text(text)), booleans)?.ok_or_else(|| "the text is empty".to_owned())
}
