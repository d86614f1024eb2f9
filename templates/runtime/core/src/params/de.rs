//! Text to values: the type that reads says what the text means.

use super::{Layout, Place, Raw, Style, Tree, cookie_decode, form_decode, percent_decode};
use serde_core::de::value::{MapDeserializer, SeqDeserializer};
use serde_core::de::{Deserializer, IntoDeserializer, Visitor};
use std::fmt;

/// Why a parameter did not parse.
#[derive(Debug)]
pub(crate) struct Unparsed {
    pub message: String,
    /// Whether nothing was there at all.
    pub missing: bool,
}

impl Unparsed {
    fn new(message: impl Into<String>) -> Self {
        Unparsed { message: message.into(), missing: false }
    }

    fn missing() -> Self {
        Unparsed { message: "the parameter is missing".to_owned(), missing: true }
    }
}

impl fmt::Display for Unparsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Unparsed {}

impl serde_core::de::Error for Unparsed {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Unparsed::new(message.to_string())
    }

    /// Unions call this with an empty name when the query has none of their properties.
    fn missing_field(field: &'static str) -> Self {
        match field {
            "" => Unparsed::missing(),
            field => Unparsed::new(format!("`{field}` is missing")),
        }
    }
}

impl From<serde_json::Error> for Unparsed {
    fn from(error: serde_json::Error) -> Self {
        Unparsed::new(crate::reply::without_value(&error))
    }
}

pub(crate) struct Parameter {
    raw: Raw,
    /// Whether booleans may have capital letters, or be `1` and `0`.
    booleans: bool,
}

/// Some clients escape separators: the same text, taken apart after decoding it.
pub(super) fn separated_after_decoding(raw: &Raw) -> Option<Raw> {
    let Raw::Sent { text, style, .. } = raw else { return None };
    let separator = match style.form {
        Layout::Simple | Layout::Form => ',',
        _ => return None,
    };
    if !text.contains(['%', separator]) {
        return None;
    }
    let text = style.decode(text);
    (text.contains(separator)).then(|| Raw::Repeated(text.split(separator).map(str::to_owned).collect()))
}

impl Style {
    fn decode(self, text: &str) -> String {
        match self.place {
            Place::Header => text.to_owned(),
            Place::Query => form_decode(text),
            Place::Path => percent_decode(text),
            Place::Cookie => cookie_decode(text),
        }
    }

    /// The text without what its style puts in front of it.
    fn stripped<'a>(self, name: &str, text: &'a str) -> &'a str {
        match self.form {
            Layout::Label => text.strip_prefix('.').unwrap_or(text),
            Layout::Matrix => {
                let text = text.strip_prefix(';').unwrap_or(text);
                let own = text.strip_prefix(&super::percent_encode(name)).filter(|_| !self.explode);
                own.map_or(text, |rest| rest.strip_prefix('=').unwrap_or(rest))
            }
            _ => text,
        }
    }

    fn pieces(self, text: &str) -> Vec<&str> {
        if text.is_empty() {
            return Vec::new();
        }
        match (self.form, self.explode) {
            (Layout::Matrix, true) => text.split(';').collect(),
            (Layout::Label, true) => text.split('.').collect(),
            // Earlier tables of the specification put dots here.
            (Layout::Label, false) if !text.contains(',') => text.split('.').collect(),
            (Layout::Space, _) => text.split("%20").flat_map(|piece| piece.split('+')).collect(),
            (Layout::Pipe, _) => {
                text.split("%7C").flat_map(|piece| piece.split("%7c")).flat_map(|piece| piece.split('|')).collect()
            }
            _ => text.split(',').collect(),
        }
    }
}

impl Parameter {
    pub fn new(raw: Raw, booleans: bool) -> Self {
        Parameter { raw, booleans }
    }

    /// A value that has been put together already.
    pub fn of(tree: Tree) -> Self {
        Parameter::new(Raw::Tree(tree), false)
    }

    /// The properties of an exploded object, with those of other parameters among them.
    pub fn among_others(given: Tree) -> Self {
        let Tree::Map(members) = given else { return Parameter::of(given) };
        let pairs = members.into_iter().filter_map(|(name, value)| match value {
            Tree::Text(text) => Some((name, text)),
            _ => None,
        });
        Parameter::new(Raw::Query { pairs: pairs.collect(), others: &[], texts: Vec::new() }, false)
    }

    fn text(self) -> Result<String, Unparsed> {
        match self.raw {
            Raw::Sent { joined: true, .. } => Err(Unparsed::new("expected exactly one value")),
            Raw::Sent { name, text, style, .. } => {
                let text = style.stripped(&name, &text);
                let own = format!("{}=", super::percent_encode(&name));
                let exploded = style.form == Layout::Matrix && style.explode;
                let text = if exploded {
                    text.strip_prefix(&own).unwrap_or(if text == own.trim_end_matches('=') { "" } else { text })
                } else {
                    text
                };
                Ok(style.decode(text))
            }
            Raw::Repeated(mut texts) | Raw::Query { mut texts, .. } if texts.len() == 1 => Ok(texts.remove(0)),
            Raw::Tree(Tree::Text(text)) => Ok(text),
            Raw::Tree(Tree::List(mut items)) if items.len() == 1 => Parameter::of(items.remove(0)).text(),
            Raw::Repeated(texts) | Raw::Query { texts, .. } if texts.is_empty() => Err(Unparsed::missing()),
            Raw::Repeated(_) | Raw::Query { .. } => Err(Unparsed::new("expected exactly one value")),
            Raw::Tree(_) => Err(Unparsed::new("expected a single value, found several")),
        }
    }

    fn parse<T: std::str::FromStr>(self, expected: &str) -> Result<T, Unparsed> {
        self.text()?.trim().parse().map_err(|_| Unparsed::new(format!("expected {expected}")))
    }

    fn items(self) -> Vec<Tree> {
        let texts = match self.raw {
            Raw::Sent { name, text, style, .. } => {
                let text = style.stripped(&name, &text);
                let own = format!("{}=", super::percent_encode(&name));
                let exploded = style.form == Layout::Matrix && style.explode;
                let pieces = style.pieces(text).into_iter();
                let pieces = pieces.map(|piece| if exploded { piece.strip_prefix(&own).unwrap_or("") } else { piece });
                pieces.map(|piece| style.decode(piece)).collect()
            }
            Raw::Repeated(texts) | Raw::Query { texts, .. } => texts,
            Raw::Tree(Tree::List(items)) => return items,
            Raw::Tree(Tree::Map(members)) => return members.into_iter().map(|(_, value)| value).collect(),
            Raw::Tree(Tree::Text(text)) => vec![text],
        };
        texts.into_iter().map(Tree::Text).collect()
    }

    fn pairs(self) -> Vec<(String, Tree)> {
        let texts: Vec<(String, String)> = match self.raw {
            Raw::Query { pairs, others, .. } => {
                pairs.into_iter().filter(|(name, _)| !others.contains(&name.as_str())).collect()
            }
            Raw::Tree(Tree::Map(members)) => return members,
            Raw::Sent { name, text, style, .. } => {
                let text = style.stripped(&name, &text);
                let pieces = style.pieces(text);
                if style.explode {
                    let pairs = pieces.into_iter().filter_map(|piece| piece.split_once('='));
                    pairs.map(|(key, value)| (style.decode(key), style.decode(value))).collect()
                } else {
                    pieces.chunks_exact(2).map(|pair| (style.decode(pair[0]), style.decode(pair[1]))).collect()
                }
            }
            Raw::Repeated(texts) => texts.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect(),
            Raw::Tree(_) => Vec::new(),
        };
        texts.into_iter().map(|(key, text)| (key, Tree::Text(text))).collect()
    }

    /// Returns every possible reading, the most structured first.
    fn readings(self) -> Result<Vec<Tree>, Unparsed> {
        let raw = match self.raw {
            Raw::Tree(tree) => return Ok(vec![tree]),
            raw => raw,
        };
        let is_query = matches!(raw, Raw::Query { .. });
        // Unions tell their branches apart by what a text is: there, `1` is no boolean.
        let again = |raw: &Raw| Parameter::new(raw.clone(), false);
        let (pairs, items, text) = (again(&raw).pairs(), again(&raw).items(), again(&raw).text().ok());
        // A query with the name of the parameter has its value, so other pairs belong to other parameters.
        let are_pairs = !is_query && (pairs.len() * 2 == items.len() || pairs.len() == items.len());
        let pairs = Some(pairs).filter(|pairs| !pairs.is_empty() && are_pairs).map(Tree::Map);
        let items = Some(items).filter(|items| items.len() > 1).map(Tree::List);
        let found: Vec<Tree> = pairs.into_iter().chain(items).chain(text.map(Tree::Text)).collect();
        if found.is_empty() { Err(Unparsed::missing()) } else { Ok(found) }
    }

    /// The JSON text that this is, if its style says so, or if a member of a form can be nothing else.
    fn json(&self, opening: char) -> Option<String> {
        match &self.raw {
            Raw::Sent { text, style, .. } if style.form == Layout::Json => Some(style.decode(text)),
            Raw::Tree(Tree::Text(text)) if text.trim_start().starts_with(opening) => Some(text.clone()),
            Raw::Query { texts, .. } | Raw::Repeated(texts) => match texts.as_slice() {
                [only] if opening == '{' && only.trim_start().starts_with(opening) => Some(only.clone()),
                _ => None,
            },
            _ => None,
        }
    }

    fn is_json(&self) -> bool {
        matches!(&self.raw, Raw::Sent { style, .. } if style.form == Layout::Json)
    }
}

impl IntoDeserializer<'_, Unparsed> for Parameter {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! parsed {
    ($($method:ident $visit:ident $expected:literal;)*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
            if self.is_json() {
                return self.deserialize_any(visitor);
            }
            visitor.$visit(self.parse($expected)?)
        }
    )* };
}

impl<'de> Deserializer<'de> for Parameter {
    type Error = Unparsed;

    parsed! {
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

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
        if self.is_json() {
            return self.deserialize_any(visitor);
        }
        let booleans = self.booleans;
        let text = self.text()?;
        let value = match text.trim() {
            "true" => Some(true),
            "false" => Some(false),
            "True" | "TRUE" | "1" if booleans => Some(true),
            "False" | "FALSE" | "0" if booleans => Some(false),
            _ => None,
        };
        visitor.visit_bool(value.ok_or_else(|| Unparsed::new("expected true or false"))?)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
        match self.json(' ') {
            Some(text) if self.is_json() => {
                let value: serde_json::Value = serde_json::from_str(&text)?;
                Ok(value.deserialize_any(visitor)?)
            }
            _ => match self.raw {
                Raw::Tree(Tree::List(_)) => self.deserialize_seq(visitor),
                Raw::Tree(Tree::Map(_)) => self.deserialize_map(visitor),
                _ => visitor.visit_string(self.text()?),
            },
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
        if let Some(text) = self.json('[') {
            let value: serde_json::Value = serde_json::from_str(&text)?;
            return Ok(value.deserialize_seq(visitor)?);
        }
        if matches!(&self.raw, Raw::Query { texts, .. } if texts.is_empty()) {
            return Err(Unparsed::missing());
        }
        let booleans = self.booleans;
        let items = self.items().into_iter().map(|item| Parameter::new(Raw::Tree(item), booleans));
        visitor.visit_seq(SeqDeserializer::new(items))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unparsed> {
        if let Some(text) = self.json('{') {
            let value: serde_json::Value = serde_json::from_str(&text)?;
            return Ok(value.deserialize_map(visitor)?);
        }
        if matches!(self.raw, Raw::Tree(Tree::List(_) | Tree::Text(_))) {
            return Err(Unparsed::new("expected an object"));
        }
        let (is_query, booleans) = (matches!(self.raw, Raw::Query { .. }), self.booleans);
        let pairs = self.pairs();
        if is_query && pairs.is_empty() {
            return Err(Unparsed::missing());
        }
        let pairs = pairs.into_iter().map(|(key, value)| (key, Parameter::new(Raw::Tree(value), booleans)));
        visitor.visit_map(MapDeserializer::new(pairs))
    }

    /// Of an exploded object, which stands among other parameters, only the members that it knows are its own.
    fn deserialize_struct<V: Visitor<'de>>(
        mut self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unparsed> {
        if let Raw::Query { pairs, others, .. } = &mut self.raw {
            pairs.retain(|(name, _)| names.contains(&name.as_str()));
            *others = &[];
        }
        self.deserialize_map(visitor)
    }

    /// Unions use the name `ANY`, to get every possible reading.
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Unparsed> {
        if name != crate::wire::ANY || self.is_json() {
            return visitor.visit_newtype_struct(self);
        }
        if matches!(&self.raw, Raw::Query { texts, .. } if texts.is_empty()) {
            return self.deserialize_map(visitor);
        }
        let readings = self.readings()?;
        visitor.visit_seq(SeqDeserializer::new(readings.into_iter().map(Parameter::of)))
    }

    serde_core::forward_to_deserialize_any! {
        i128 u128 char str string bytes byte_buf unit unit_struct tuple tuple_struct enum identifier ignored_any
    }
}
