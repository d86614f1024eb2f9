//! [`Document`] -> [`Spec`]: the tree as openapiv3's types.

use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::normalise::Document;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde_json::Value;

/// A document as openapiv3 sees it.
pub type Spec = openapiv3::OpenAPI;

/// Parses a canonical document. A failure means that `normalise` let something through.
pub fn parse(document: &Document, sink: &mut Sink) -> Result<Spec, Failed> {
    Spec::deserialize(Tree(&document.tree)).map_err(|error| {
        let message = format!("the document does not follow OpenAPI 3.0: {error}");
        sink.report(Diagnostic::error(Code::Invalid, message).at(&document.file, ""));
        Failed
    })
}

/// A tree whose numbers are plain: with arbitrary precision, serde_json hands them out in a form that serde's buffers
/// for untagged and flattened types do not understand.
struct Tree<'a>(&'a Value);

impl<'a> IntoDeserializer<'a, serde_json::Error> for Tree<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Tree<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.iter().map(Tree))),
            Value::Object(members) => {
                visitor.visit_map(MapDeserializer::new(members.iter().map(|(key, value)| (key.as_str(), Tree(value)))))
            }
            Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(value), ..) => visitor.visit_i64(value),
                (_, Some(value), _) => visitor.visit_u64(value),
                (_, _, Some(value)) => visitor.visit_f64(value),
                _ => visitor.visit_f64(f64::MAX),
            },
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}
