//! Text to values: the type that reads says what the text means.

use super::Raw;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use std::fmt;

/// Why a parameter did not parse.
#[derive(Debug)]
pub(crate) struct Unparsed(pub String);

impl fmt::Display for Unparsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unparsed {}

impl serde::de::Error for Unparsed {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Unparsed(message.to_string())
    }
}

pub(crate) struct Parameter(pub Raw);

impl Parameter {
    fn text(self) -> Result<String, Unparsed> {
        match self.0 {
            Raw::Text(text, _) => Ok(text),
            Raw::Repeated(mut texts) | Raw::Query(_, mut texts) if texts.len() == 1 => Ok(texts.remove(0)),
            Raw::Repeated(_) | Raw::Query(..) => Err(Unparsed("expected exactly one value".into())),
            Raw::Pairs(_) => Err(Unparsed("expected a single value, found members".into())),
        }
    }

    fn parse<T: std::str::FromStr>(self, expected: &str) -> Result<T, Unparsed> {
        self.text()?.parse().map_err(|_| Unparsed(format!("expected {expected}")))
    }

    fn items(self) -> Vec<String> {
        match self.0 {
            Raw::Text(text, _) if text.is_empty() => Vec::new(),
            Raw::Text(text, separator) => text.split(separator).map(str::to_owned).collect(),
            Raw::Repeated(texts) | Raw::Query(_, texts) => texts,
            Raw::Pairs(pairs) => pairs.into_iter().map(|(_, value)| value).collect(),
        }
    }

    fn pairs(self) -> Vec<(String, String)> {
        match self.0 {
            Raw::Pairs(pairs) | Raw::Query(pairs, _) => pairs,
            other => {
                let items = Parameter(other).items();
                items.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect()
            }
        }
    }
}

impl IntoDeserializer<'_, Unparsed> for Parameter {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

fn single(text: String) -> Parameter {
    Parameter(Raw::Repeated(vec![text]))
}

macro_rules! parsed {
    ($($method:ident $visit:ident $expected:literal;)*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
            visitor.$visit(self.parse($expected)?)
        }
    )* };
}

impl<'de> Deserializer<'de> for Parameter {
    type Error = Unparsed;

    parsed! {
        deserialize_bool visit_bool "true or false";
        deserialize_i8 visit_i64 "an integer";
        deserialize_i16 visit_i64 "an integer";
        deserialize_i32 visit_i64 "an integer";
        deserialize_i64 visit_i64 "an integer";
        deserialize_u8 visit_u64 "a non-negative integer";
        deserialize_u16 visit_u64 "a non-negative integer";
        deserialize_u32 visit_u64 "a non-negative integer";
        deserialize_u64 visit_u64 "a non-negative integer";
        deserialize_f32 visit_f64 "a number";
        deserialize_f64 visit_f64 "a number";
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
        if matches!(&self.0, Raw::Query(_, texts) if texts.is_empty()) {
            return Err(Unparsed("the parameter is missing".into()));
        }
        visitor.visit_seq(SeqDeserializer::new(self.items().into_iter().map(single)))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
        visitor.visit_map(MapDeserializer::new(self.pairs().into_iter().map(|(key, value)| (key, single(value)))))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unparsed> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        i128 u128 char str string bytes byte_buf unit unit_struct tuple tuple_struct struct enum identifier ignored_any
    }
}
