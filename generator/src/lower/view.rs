//! One view of one or several schemas that a value must fit at once, whatever openapiv3 made of them.

use super::at::At;
use super::checks;
use crate::model::{Rule, Usage};
use crate::normalise::{CLOSED, NAME};
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

impl Node<'_> {
    /// Where it is in memory.
    pub fn address(self) -> usize {
        match self {
            Node::Reference(reference) => reference.as_ptr() as usize,
            Node::Schema(schema) => std::ptr::from_ref(schema) as usize,
        }
    }
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

/// A node and where it stands.
#[derive(Clone)]
pub(super) struct Part<'a> {
    pub node: Node<'a>,
    pub at: At,
}

impl<'a> Part<'a> {
    pub fn new(node: impl Into<Node<'a>>, at: At) -> Self {
        Part { node: node.into(), at }
    }

    /// Whether this is the same part of the document.
    pub fn is(&self, other: &Part<'_>) -> bool {
        match (self.node, other.node) {
            (Node::Reference(left), Node::Reference(right)) => left == right,
            (Node::Schema(left), Node::Schema(right)) => std::ptr::eq(left, right),
            _ => false,
        }
    }
}

/// What a schema says beside what values look like.
#[derive(Clone, Default)]
pub(super) struct Notes {
    pub docs: Option<String>,
    pub title: Option<String>,
    pub nullable: bool,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub default: Option<Value>,
    pub example: Option<Value>,
    pub name: Option<String>,
    pub closed: Option<bool>,
}

impl Notes {
    fn of(schema: &Schema) -> Self {
        let data = &schema.schema_data;
        let text = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        Notes {
            docs: text(&data.description),
            title: text(&data.title),
            nullable: data.nullable,
            deprecated: data.deprecated,
            read_only: data.read_only,
            write_only: data.write_only,
            default: data.default.clone(),
            example: data.example.clone(),
            name: data.extensions.get(NAME).and_then(Value::as_str).map(str::to_owned),
            closed: data.extensions.get(CLOSED).and_then(Value::as_bool),
        }
    }

    /// What was said first stands.
    pub fn join(&mut self, other: Notes) {
        self.docs = self.docs.take().or(other.docs);
        self.title = self.title.take().or(other.title);
        self.nullable |= other.nullable;
        self.deprecated |= other.deprecated;
        self.read_only |= other.read_only;
        self.write_only |= other.write_only;
        self.default = self.default.take().or(other.default);
        self.example = self.example.take().or(other.example);
        self.name = self.name.take().or(other.name);
        self.closed = self.closed.or(other.closed);
    }

    /// Says the same of a use.
    pub fn apply(self, usage: &mut Usage) {
        usage.nullable |= self.nullable;
        usage.deprecated |= self.deprecated;
        usage.read_only |= self.read_only;
        usage.write_only |= self.write_only;
        usage.docs = self.docs.or(usage.docs.take());
        usage.default = self.default.filter(|default| !default.is_null()).or(usage.default.take());
        usage.example = self.example.or(usage.example.take());
        usage.name = self.name.or(usage.name.take());
    }
}

/// What an object says of members that it does not name.
#[derive(Clone, Default)]
pub(super) enum Additional<'a> {
    #[default]
    Unsaid,
    Open,
    Closed,
    Typed(Vec<Part<'a>>),
}

/// `oneOf` or `anyOf`.
#[derive(Clone)]
pub(super) struct Alternatives<'a> {
    /// Whether it is `oneOf`.
    pub exclusive: bool,
    pub branches: Vec<Part<'a>>,
    pub discriminator: Option<&'a Discriminator>,
}

/// Every keyword that says what values look like.
#[derive(Clone, Default)]
pub(super) struct View<'a> {
    pub kind: Option<&'a str>,
    pub format: Option<String>,
    pub properties: Vec<(&'a str, Vec<Part<'a>>)>,
    pub required: Vec<&'a str>,
    pub additional: Additional<'a>,
    pub items: Vec<Part<'a>>,
    /// The values of `enum`, null included.
    pub values: Option<Vec<Value>>,
    pub unions: Vec<Alternatives<'a>>,
    pub discriminator: Option<&'a Discriminator>,
    /// What no type can hold, as schemas that say nothing but what values must satisfy.
    pub checks: Vec<Value>,
    /// Whether members that nothing names are refused, whichever part of the schema would name them.
    pub sealed: bool,
    /// Whether a reference stood here that leads nowhere.
    pub unknown: bool,
    pub rules: Vec<Rule>,
    pub notes: Notes,
}

impl<'a> View<'a> {
    /// What a schema says itself, and the parts of its `allOf`.
    pub fn of(schema: &'a Schema, at: &At) -> (Self, Vec<Part<'a>>) {
        let parts = |keyword: &str, list: &'a [ReferenceOr<Schema>]| -> Vec<Part<'a>> {
            list.iter().enumerate().map(|(index, node)| Part::new(node, at.branch(keyword, index))).collect()
        };
        let discriminator = schema.schema_data.discriminator.as_ref();
        let union = |keyword: &str, list: &'a [ReferenceOr<Schema>]| {
            (!list.is_empty()).then(|| Alternatives {
                exclusive: keyword == "oneOf",
                branches: parts(keyword, list),
                discriminator,
            })
        };
        let empty = View::default();
        let (mut view, all_of) = match &schema.schema_kind {
            SchemaKind::Type(kind) => (View::of_type(kind, at), Vec::new()),
            SchemaKind::OneOf { one_of } => {
                (View { unions: union("oneOf", one_of).into_iter().collect(), ..empty }, Vec::new())
            }
            SchemaKind::AnyOf { any_of } => {
                (View { unions: union("anyOf", any_of).into_iter().collect(), ..empty }, Vec::new())
            }
            SchemaKind::AllOf { all_of } => (empty, parts("allOf", all_of)),
            // It stands among the checks.
            SchemaKind::Not { .. } => (empty, Vec::new()),
            SchemaKind::Any(any) => {
                let unions = [union("oneOf", &any.one_of), union("anyOf", &any.any_of)];
                let view = View { unions: unions.into_iter().flatten().collect(), ..View::of_any(any, at) };
                (view, parts("allOf", &any.all_of))
            }
        };
        view.discriminator = discriminator.filter(|_| view.unions.is_empty());
        view.unknown = schema.schema_data.extensions.contains_key("x-tw-internal-unknown");
        (view.checks, view.sealed) = checks::of(schema);
        view.notes = Notes::of(schema);
        (view, all_of)
    }

    fn of_type(kind: &'a Type, at: &At) -> Self {
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
                properties: object.properties.iter().map(|(name, node)| property(name, node.into(), at)).collect(),
                required: object.required.iter().map(String::as_str).collect(),
                additional: additional(object.additional_properties.as_ref(), at),
                rules: counts(object.min_properties, object.max_properties, Rule::MinProperties, Rule::MaxProperties),
                ..view
            },
            Type::Array(array) => {
                let mut rules = counts(array.min_items, array.max_items, Rule::MinItems, Rule::MaxItems);
                rules.extend(array.unique_items.then_some(Rule::UniqueItems));
                let items = array.items.iter().map(|items| Part::new(items, at.child(&["items"], "item"))).collect();
                View { kind: Some("array"), items, rules, ..view }
            }
        }
    }

    fn of_any(any: &'a AnySchema, at: &At) -> Self {
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
            properties: any.properties.iter().map(|(name, node)| property(name, node.into(), at)).collect(),
            required: any.required.iter().map(String::as_str).collect(),
            additional: additional(any.additional_properties.as_ref(), at),
            items: any.items.iter().map(|items| Part::new(items, at.child(&["items"], "item"))).collect(),
            values: (!any.enumeration.is_empty()).then(|| any.enumeration.clone()),
            rules,
            ..View::default()
        }
    }

    /// Whether it says nothing of what values look like, but perhaps `type`.
    pub fn is_bare(&self) -> bool {
        self.properties.is_empty()
            && self.required.is_empty()
            && matches!(self.additional, Additional::Unsaid | Additional::Open)
            && self.items.is_empty()
            && self.values.is_none()
            && self.unions.is_empty()
            && self.format.is_none()
    }

    /// Whether a type with rules says all of it, to the letter of JSON Schema.
    pub fn is_plain(&self, parts: &[Part<'a>]) -> bool {
        let [Part { node: Node::Schema(schema), .. }] = parts else { return false };
        let built = match &schema.schema_kind {
            SchemaKind::Type(_) => false,
            SchemaKind::Any(any) => !any.all_of.is_empty() || any.typ.is_none(),
            _ => true,
        };
        let listed = |values: &Vec<Value>| self.kind == Some("string") && values.iter().all(Value::is_string);
        !built
            && self.checks.is_empty()
            && !self.sealed
            && self.unions.is_empty()
            && self.values.as_ref().is_none_or(listed)
            && self.required.iter().all(|name| self.properties.iter().any(|(known, _)| known == name))
    }

    /// Whether it describes an object with members of its own.
    pub fn has_members(&self) -> bool {
        !self.properties.is_empty() || matches!(self.additional, Additional::Typed(_))
    }

    /// Whether it describes nothing but that some members must be there, or must not.
    pub fn only_constrains(&self) -> bool {
        let bare = View { required: Vec::new(), ..self.clone() };
        bare.is_bare() && bare.rules.is_empty() && (!self.required.is_empty() || !self.checks.is_empty())
    }

    /// Adds what another says of the same values. Answers what the two do not agree about.
    pub fn join(&mut self, other: View<'a>) -> Option<String> {
        let mut conflict = None;
        // One part that is closed would refuse the members of another, but not where only one has any.
        let alone = self.properties.is_empty() || other.properties.is_empty();
        self.kind = match (self.kind, other.kind) {
            (Some("number"), Some("integer")) => Some("integer"),
            (Some(left), Some(right)) => {
                if left != right && (left, right) != ("integer", "number") {
                    conflict = Some(format!("`{left}` and `{right}`"));
                }
                Some(left)
            }
            (left, right) => left.or(right),
        };
        self.format = self.format.take().or(other.format);
        for (name, parts) in other.properties {
            match self.properties.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => join_parts(known, parts),
                None => self.properties.push((name, parts)),
            }
        }
        self.required.extend(other.required);
        self.additional = match (std::mem::take(&mut self.additional), other.additional) {
            (Additional::Typed(mut left), Additional::Typed(right)) => {
                join_parts(&mut left, right);
                Additional::Typed(left)
            }
            (Additional::Typed(parts), _) | (_, Additional::Typed(parts)) => Additional::Typed(parts),
            (Additional::Open, _) | (_, Additional::Open) => Additional::Open,
            (Additional::Closed, _) | (_, Additional::Closed) if alone => Additional::Closed,
            _ => Additional::Unsaid,
        };
        join_parts(&mut self.items, other.items);
        self.values = match (self.values.take(), other.values) {
            (Some(mut left), Some(right)) => {
                left.retain(|value| right.contains(value));
                Some(left)
            }
            (left, right) => left.or(right),
        };
        self.unions.extend(other.unions);
        self.discriminator = self.discriminator.or(other.discriminator);
        self.checks.extend(other.checks);
        self.sealed |= other.sealed;
        self.unknown |= other.unknown;
        for rule in other.rules {
            if !self.rules.contains(&rule) {
                self.rules.push(rule);
            }
        }
        conflict
    }
}

fn join_parts<'a>(known: &mut Vec<Part<'a>>, more: Vec<Part<'a>>) {
    for part in more {
        if !known.iter().any(|known| known.is(&part)) {
            known.push(part);
        }
    }
}

fn property<'a>(name: &'a str, node: Node<'a>, at: &At) -> (&'a str, Vec<Part<'a>>) {
    (name, vec![Part { node, at: at.child(&["properties", name], name) }])
}

fn additional<'a>(additional: Option<&'a AdditionalProperties>, at: &At) -> Additional<'a> {
    match additional {
        None => Additional::Unsaid,
        Some(AdditionalProperties::Any(true)) => Additional::Open,
        Some(AdditionalProperties::Any(false)) => Additional::Closed,
        Some(AdditionalProperties::Schema(values)) => {
            Additional::Typed(vec![Part::new(&**values, at.child(&["additionalProperties"], "value"))])
        }
    }
}

/// The values of an `enum`, null included.
fn values<T: Serialize>(listed: &[Option<T>]) -> Option<Vec<Value>> {
    let values: Vec<Value> = listed.iter().map(|value| serde_json::to_value(value).unwrap_or_default()).collect();
    (!values.is_empty()).then_some(values)
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
