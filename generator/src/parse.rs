//! The tree of a `Document` -> [`Spec`]: openapiv3's types.

use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use openapiv3::{OpenAPI, Operation, Parameter, PathItem, ReferenceOr};
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde_json::{Map, Value};

/// A document as openapiv3 sees it.
#[derive(Debug)]
pub struct Spec {
    /// The rest of the document; its own `paths` are empty.
    pub rest: OpenAPI,
    /// The paths, with `None` for a path item behind a `$ref`.
    pub paths: Vec<(String, Option<Path>)>,
}

/// A path item. openapiv3 reserves space for every method, 9 kB for each path item.
#[derive(Debug)]
pub struct Path {
    /// The parameters of all its operations.
    pub parameters: Vec<ReferenceOr<Parameter>>,
    /// Whether it names servers.
    pub has_servers: bool,
    /// The extensions, `x-…`.
    pub extensions: Map<String, Value>,
    /// Its operations, by method.
    pub operations: Vec<(&'static str, Operation)>,
}

impl From<PathItem> for Path {
    fn from(mut item: PathItem) -> Self {
        let parameters = std::mem::take(&mut item.parameters);
        let has_servers = !item.servers.is_empty();
        let extensions = std::mem::take(&mut item.extensions).into_iter().collect();
        let mut operations: Vec<_> = item.into_iter().collect();
        operations.shrink_to_fit();
        Path { parameters, has_servers, extensions, operations }
    }
}

/// Parses a canonical document. A failure means that `normalise` let something through. The tree is taken apart on the
/// way: both at once would take twice the memory.
pub fn parse(mut tree: Value, file: &str, sink: &mut Sink) -> Result<Spec, Failed> {
    let paths = take(&mut tree, &["paths"]);
    let schemas = take(&mut tree, &["components", "schemas"]);
    let mut spec = Spec { rest: whole(tree, file, sink)?, paths: Vec::with_capacity(paths.len()) };
    for (path, item) in paths.into_iter().filter(|(path, _)| path.starts_with('/')) {
        let item = read::<ReferenceOr<PathItem>>(item, file, sink)?.into_item().map(Path::from);
        spec.paths.push((path, item));
    }
    if let Some(components) = &mut spec.rest.components {
        components.schemas.reserve_exact(schemas.len());
        for (name, schema) in schemas {
            components.schemas.insert(name, read(schema, file, sink)?);
        }
    }
    Ok(spec)
}

/// Parses a canonical document into one value.
pub fn whole(tree: Value, file: &str, sink: &mut Sink) -> Result<OpenAPI, Failed> {
    read(tree, file, sink)
}

/// Takes the entries of an object out of a tree.
fn take(tree: &mut Value, path: &[&str]) -> Map<String, Value> {
    let found = path.iter().try_fold(tree, |value, name| value.get_mut(*name));
    found.and_then(Value::as_object_mut).map(std::mem::take).unwrap_or_default()
}

fn read<T: DeserializeOwned>(tree: Value, file: &str, sink: &mut Sink) -> Result<T, Failed> {
    T::deserialize(Tree(tree)).map_err(|error| {
        let message = format!("the document does not follow OpenAPI 3.0: {error}");
        sink.report(Diagnostic::error(Code::Invalid, message).at(file, ""));
        Failed
    })
}

/// A tree whose numbers are plain: with arbitrary precision, serde_json hands them out in a form that serde's buffers
/// for untagged and flattened types do not understand.
struct Tree(Value);

impl IntoDeserializer<'_, serde_json::Error> for Tree {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Tree {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::String(text) => visitor.visit_string(text),
            Value::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter().map(Tree))),
            Value::Object(members) => {
                visitor.visit_map(MapDeserializer::new(members.into_iter().map(|(key, value)| (key, Tree(value)))))
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
