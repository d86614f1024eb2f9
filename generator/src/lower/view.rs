//! One view of a schema, whatever openapiv3 made of it.

use crate::model::Rule;
use openapiv3::{
    AdditionalProperties, AnySchema, Discriminator, ReferenceOr, Schema, SchemaKind, Type, VariantOrUnknownOrEmpty,
};
use serde::Serialize;
use serde_json::Value;

/// A schema or a reference to one.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}

impl<'a> From<&'a ReferenceOr<Schema>> for Node<'a> {
    fn from(node: &'a ReferenceOr<Schema>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Node::Reference(reference),
            ReferenceOr::Item(schema) => Node::Schema(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for Node<'a> {
    fn from(node: &'a ReferenceOr<Box<Schema>>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Node::Reference(reference),
            ReferenceOr::Item(schema) => Node::Schema(schema),
        }
    }
}

/// Every keyword that says what values look like.
#[derive(Default)]
pub(super) struct View<'a> {
    pub kind: Option<&'a str>,
    pub format: Option<String>,
    pub properties: Vec<(&'a str, Node<'a>)>,
    pub required: &'a [String],
    pub additional: Option<&'a AdditionalProperties>,
    pub items: Option<Node<'a>>,
    pub values: Vec<Value>,
    pub all_of: &'a [ReferenceOr<Schema>],
    pub one_of: &'a [ReferenceOr<Schema>],
    pub any_of: &'a [ReferenceOr<Schema>],
    pub not: bool,
    pub discriminator: Option<&'a Discriminator>,
    pub rules: Vec<Rule>,
}

impl<'a> View<'a> {
    pub fn of(schema: &'a Schema) -> Self {
        let discriminator = schema.schema_data.discriminator.as_ref();
        let view = match &schema.schema_kind {
            SchemaKind::Type(kind) => View::of_type(kind),
            SchemaKind::OneOf { one_of } => View { one_of, ..View::default() },
            SchemaKind::AnyOf { any_of } => View { any_of, ..View::default() },
            SchemaKind::AllOf { all_of } => View { all_of, ..View::default() },
            SchemaKind::Not { .. } => View { not: true, ..View::default() },
            SchemaKind::Any(any) => View::of_any(any),
        };
        View { discriminator, ..view }
    }

    fn of_type(kind: &'a Type) -> Self {
        let view = View::default();
        match kind {
            Type::Boolean(boolean) => View { kind: Some("boolean"), values: values(&boolean.enumeration), ..view },
            Type::String(string) => View {
                kind: Some("string"),
                format: format(&string.format),
                values: values(&string.enumeration),
                rules: lengths(string.min_length, string.max_length, string.pattern.as_ref()),
                ..view
            },
            Type::Number(number) => View {
                kind: Some("number"),
                format: format(&number.format),
                values: values(&number.enumeration),
                rules: bounds(
                    (number.minimum, number.exclusive_minimum),
                    (number.maximum, number.exclusive_maximum),
                    number.multiple_of,
                ),
                ..view
            },
            Type::Integer(integer) => View {
                kind: Some("integer"),
                format: format(&integer.format),
                values: values(&integer.enumeration),
                rules: bounds(
                    (integer.minimum.map(|bound| bound as f64), integer.exclusive_minimum),
                    (integer.maximum.map(|bound| bound as f64), integer.exclusive_maximum),
                    integer.multiple_of.map(|factor| factor as f64),
                ),
                ..view
            },
            Type::Object(object) => View {
                kind: Some("object"),
                properties: object.properties.iter().map(|(name, node)| (name.as_str(), node.into())).collect(),
                required: &object.required,
                additional: object.additional_properties.as_ref(),
                rules: counts(object.min_properties, object.max_properties, Rule::MinProperties, Rule::MaxProperties),
                ..view
            },
            Type::Array(array) => {
                let mut rules = counts(array.min_items, array.max_items, Rule::MinItems, Rule::MaxItems);
                rules.extend(array.unique_items.then_some(Rule::UniqueItems));
                View { kind: Some("array"), items: array.items.as_ref().map(Node::from), rules, ..view }
            }
        }
    }

    fn of_any(any: &'a AnySchema) -> Self {
        let mut rules = bounds(
            (any.minimum, any.exclusive_minimum.unwrap_or_default()),
            (any.maximum, any.exclusive_maximum.unwrap_or_default()),
            any.multiple_of,
        );
        rules.extend(lengths(any.min_length, any.max_length, any.pattern.as_ref()));
        rules.extend(counts(any.min_items, any.max_items, Rule::MinItems, Rule::MaxItems));
        rules.extend(counts(any.min_properties, any.max_properties, Rule::MinProperties, Rule::MaxProperties));
        rules.extend((any.unique_items == Some(true)).then_some(Rule::UniqueItems));
        View {
            kind: any.typ.as_deref(),
            format: any.format.clone(),
            properties: any.properties.iter().map(|(name, node)| (name.as_str(), node.into())).collect(),
            required: &any.required,
            additional: any.additional_properties.as_ref(),
            items: any.items.as_ref().map(Node::from),
            values: any.enumeration.clone(),
            all_of: &any.all_of,
            one_of: &any.one_of,
            any_of: &any.any_of,
            not: any.not.is_some(),
            discriminator: None,
            rules,
        }
    }

    /// Whether it describes an object with members of its own.
    pub fn has_members(&self) -> bool {
        !self.properties.is_empty() || (self.kind == Some("object") && self.additional.is_some())
    }
}

/// The values of an `enum`, null included.
fn values<T: Serialize>(listed: &[Option<T>]) -> Vec<Value> {
    listed.iter().map(|value| serde_json::to_value(value).unwrap_or_default()).collect()
}

/// The text of a format, known to openapiv3 or not.
fn format<T: Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    serde_json::to_value(format)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .filter(|text| !text.is_empty())
}

fn bounds(minimum: (Option<f64>, bool), maximum: (Option<f64>, bool), factor: Option<f64>) -> Vec<Rule> {
    let lower = if minimum.1 { Rule::Above } else { Rule::Minimum };
    let upper = if maximum.1 { Rule::Below } else { Rule::Maximum };
    let bounds =
        [minimum.0.map(lower), maximum.0.map(upper), factor.filter(|factor| *factor > 0.0).map(Rule::MultipleOf)];
    bounds.into_iter().flatten().collect()
}

fn lengths(least: Option<usize>, most: Option<usize>, pattern: Option<&String>) -> Vec<Rule> {
    let mut rules = counts(least, most, Rule::MinLength, Rule::MaxLength);
    rules.extend(pattern.cloned().map(Rule::Pattern));
    rules
}

fn counts(least: Option<usize>, most: Option<usize>, lower: fn(usize) -> Rule, upper: fn(usize) -> Rule) -> Vec<Rule> {
    least.filter(|least| *least > 0).map(lower).into_iter().chain(most.map(upper)).collect()
}
