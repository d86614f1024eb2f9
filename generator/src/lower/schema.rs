//! Schemas to uses of types.

use super::view::{Node, View};
use super::{Lowering, Memo, child, component_name};
use crate::diagnostics::Code;
use crate::model::{Field, Kind, Object, Rule, Type, TypeDef, TypeId, Usage};
use openapiv3::{AdditionalProperties, Schema};
use serde_json::Value;

/// Where a schema stands: its pointer, and the words from which a name for it would be made.
#[derive(Clone)]
pub(super) struct At {
    pub pointer: String,
    pub hint: Vec<String>,
    /// The component that this is, if it is one.
    component: Option<String>,
}

impl At {
    pub fn new(pointer: impl Into<String>, hint: &[&str]) -> Self {
        At { pointer: pointer.into(), hint: hint.iter().map(|word| (*word).to_owned()).collect(), component: None }
    }

    fn child(&self, path: &[&str], word: &str) -> Self {
        let pointer = path.iter().fold(self.pointer.clone(), |pointer, token| child(&pointer, token));
        let hint = self.hint.iter().cloned().chain([word.to_owned()]).collect();
        At { pointer, hint, component: None }
    }

    /// The same place for the name, another for the pointer.
    pub fn branch(&self, keyword: &str, index: usize) -> Self {
        let pointer = child(&child(&self.pointer, keyword), &index.to_string());
        At { pointer, hint: self.hint.clone(), component: None }
    }
}

impl<'a> Lowering<'a> {
    /// The use of a component schema.
    pub(super) fn component(&mut self, name: &str) -> Usage {
        let pointer = child("/components/schemas", name);
        match self.components.get(name) {
            Some(Memo::Done(usage)) => return usage.clone(),
            Some(Memo::Begun(Some(id))) => return Usage::plain(Type::Named(*id)),
            Some(Memo::Begun(None)) => {
                return Usage::plain(self.degraded(&pointer, "a schema that is defined by itself"));
            }
            None => {}
        }
        let spec = self.spec;
        let Some(node) = spec.components.as_ref().and_then(|components| components.schemas.get(name)) else {
            return Usage::plain(Type::Any);
        };
        self.components.insert(name.to_owned(), Memo::Begun(None));
        let at = At { component: Some(name.to_owned()), ..At::new(pointer, &[name]) };
        let mut usage = self.usage(node.into(), &at);
        if matches!(usage.ty, Type::Named(_)) {
            // The type itself carries these; where it is used, they would say the same thing again.
            (usage.docs, usage.deprecated) = (None, false);
        }
        self.components.insert(name.to_owned(), Memo::Done(usage.clone()));
        usage
    }

    /// The use of a schema or reference.
    pub(super) fn usage(&mut self, node: Node<'a>, at: &At) -> Usage {
        match node {
            Node::Schema(schema) => self.schema(schema, at),
            Node::Reference(reference) => match component_name(reference, "schemas") {
                Some(name) => self.component(&name),
                None => Usage::plain(self.degraded(&at.pointer, "a reference into the inside of something else")),
            },
        }
    }

    fn schema(&mut self, schema: &'a Schema, at: &At) -> Usage {
        let view = View::of(schema);
        let data = &schema.schema_data;
        for (keyword, present) in [("readOnly", data.read_only), ("writeOnly", data.write_only), ("not", view.not)] {
            if present {
                self.ignored(&at.pointer, keyword);
            }
        }
        let mut usage = self.shape(schema, &view, at);
        usage.nullable |= data.nullable || view.values.contains(&Value::Null);
        usage.deprecated |= data.deprecated;
        usage.docs = data.description.clone().or(usage.docs);
        usage.default = data.default.clone().filter(|default| !default.is_null()).or(usage.default);
        usage.example = data.example.clone().or(usage.example);
        usage
    }

    /// What a schema turns out to be.
    fn shape(&mut self, schema: &'a Schema, view: &View<'a>, at: &At) -> Usage {
        let listed: Vec<&Value> = view.values.iter().filter(|value| !value.is_null()).collect();
        let branches = view.one_of.len() + view.any_of.len();
        if !listed.is_empty() {
            return self.enumeration(schema, view, &listed, at);
        }
        if branches > 0 && (view.has_members() || !view.all_of.is_empty()) {
            return Usage::plain(self.degraded(&at.pointer, "a union beside members of its own"));
        }
        if branches > 0 {
            return self.union(schema, view, at);
        }
        match view.all_of {
            [] => {}
            [only] if !view.has_members() => return self.usage(only.into(), &at.branch("allOf", 0)),
            _ => return self.merged(schema, view, at),
        }
        let ty = match view.kind {
            Some("boolean") => Type::Bool,
            Some("integer") => integer(view),
            Some("number") => Type::F64,
            Some("string") => text(view.format.as_deref()),
            Some("array") => return self.array(view, at),
            Some("object") => return self.object(schema, view, at),
            None if view.has_members() => return self.object(schema, view, at),
            None if view.items.is_some() => return self.array(view, at),
            None => Type::Any,
            Some(other) => {
                let message = format!("`{other}` is not a type of OpenAPI; the value is kept as free-form JSON");
                let help = "use boolean, integer, number, string, array or object";
                self.warn(Code::UnknownType, &child(&at.pointer, "type"), message, help);
                Type::Any
            }
        };
        let rules = rules_for(&ty, &view.rules);
        Usage { rules, ..Usage::plain(ty) }
    }

    fn array(&mut self, view: &View<'a>, at: &At) -> Usage {
        let items = match view.items {
            Some(items) => self.usage(items, &at.child(&["items"], "item")),
            None => Usage::plain(Type::Any),
        };
        let ty = Type::Array(Box::new(items));
        Usage { rules: rules_for(&ty, &view.rules), ..Usage::plain(ty) }
    }

    fn object(&mut self, schema: &'a Schema, view: &View<'a>, at: &At) -> Usage {
        let ty = if view.properties.is_empty() {
            match view.additional {
                Some(AdditionalProperties::Schema(values)) => {
                    let values = self.usage((&**values).into(), &at.child(&["additionalProperties"], "value"));
                    Type::Map(Box::new(values))
                }
                _ => Type::Free,
            }
        } else {
            let id = self.begin(schema, at);
            let mut object = Object::default();
            self.members(view, at, &mut object);
            self.types[id.0].kind = Kind::Object(object);
            Type::Named(id)
        };
        Usage { rules: rules_for(&ty, &view.rules), ..Usage::plain(ty) }
    }

    /// Members of a view are added to an object; what was there of the same name stays in its place.
    fn members(&mut self, view: &View<'a>, at: &At, object: &mut Object) {
        for (name, node) in &view.properties {
            let usage = self.usage(*node, &at.child(&["properties", name], name));
            let field = Field { wire: (*name).to_owned(), required: false, boxed: false, usage };
            match object.fields.iter_mut().find(|known| known.wire == *name) {
                Some(known) => *known = Field { required: known.required, ..field },
                None => object.fields.push(field),
            }
        }
        for field in &mut object.fields {
            field.required |= view.required.contains(&field.wire);
        }
        match view.additional {
            None => {}
            Some(AdditionalProperties::Any(true)) => object.rest = object.rest.take().or(Some(Type::Any)),
            Some(AdditionalProperties::Any(false)) => object.closed = true,
            Some(AdditionalProperties::Schema(values)) => {
                let values = self.usage((&**values).into(), &at.child(&["additionalProperties"], "value"));
                object.rest = Some(if values.nullable { Type::Any } else { values.ty });
            }
        }
    }

    /// `allOf` of objects: one object with the members of all.
    fn merged(&mut self, schema: &'a Schema, view: &View<'a>, at: &At) -> Usage {
        let mut views = Vec::new();
        if !self.flatten(schema, at, &mut views, 0) {
            return Usage::plain(self.degraded(&at.pointer, "an `allOf` of something that is no object"));
        }
        let id = self.begin(schema, at);
        let mut object = Object::default();
        let all_required: Vec<String> = views.iter().flat_map(|(view, _)| view.required.iter().cloned()).collect();
        for (view, at) in &views {
            self.members(view, at, &mut object);
        }
        // One part of an `allOf` that is closed would refuse the members of the others.
        object.closed = false;
        for field in &mut object.fields {
            field.required |= all_required.contains(&field.wire);
        }
        self.types[id.0].kind = Kind::Object(object);
        Usage { rules: rules_for(&Type::Named(id), &view.rules), ..Usage::plain(Type::Named(id)) }
    }

    /// The views of all parts of an `allOf`, references followed; false if one is no object.
    fn flatten(&mut self, schema: &'a Schema, at: &At, views: &mut Vec<(View<'a>, At)>, depth: usize) -> bool {
        let view = View::of(schema);
        let fits = matches!(view.kind, None | Some("object")) && view.one_of.is_empty() && view.any_of.is_empty();
        if !fits || !view.values.is_empty() || depth > 32 {
            return false;
        }
        for (index, part) in view.all_of.iter().enumerate() {
            let (schema, part_at) = match part.into() {
                Node::Schema(schema) => (schema, At { component: None, ..at.branch("allOf", index) }),
                Node::Reference(reference) => match self.resolve(reference) {
                    Some((schema, name)) => (schema, At::new(child("/components/schemas", &name), &[&name])),
                    None => return false,
                },
            };
            if !self.flatten(schema, &part_at, views, depth + 1) {
                return false;
            }
        }
        views.push((view, at.clone()));
        true
    }

    /// The schema that a reference leads to in the end, and its component's name.
    pub(super) fn resolve(&self, reference: &str) -> Option<(&'a Schema, String)> {
        let mut reference = reference;
        for _ in 0..32 {
            let name = component_name(reference, "schemas")?;
            match Node::from(self.spec.components.as_ref()?.schemas.get(&name)?) {
                Node::Schema(schema) => return Some((schema, name)),
                Node::Reference(next) => reference = next,
            }
        }
        None
    }

    fn enumeration(&mut self, schema: &'a Schema, view: &View<'a>, listed: &[&Value], at: &At) -> Usage {
        let texts: Option<Vec<String>> = listed.iter().map(|value| value.as_str().map(str::to_owned)).collect();
        if let (Some(mut texts), None | Some("string")) = (texts, view.kind) {
            let mut seen = std::collections::HashSet::new();
            texts.retain(|text| seen.insert(text.clone()));
            let id = self.begin(schema, at);
            self.types[id.0].kind = Kind::Enumeration(texts);
            return Usage::plain(Type::Named(id));
        }
        let ty = match view.kind {
            Some("integer") => integer(view),
            Some("number") => Type::F64,
            Some("boolean") => Type::Bool,
            Some("string") => Type::Text,
            _ => Type::Any,
        };
        let values = listed.iter().map(|value| value.to_string()).collect();
        Usage { rules: vec![Rule::OneOf(values)], ..Usage::plain(ty) }
    }

    /// A named type whose kind is not known yet: what is inside it may already refer to it.
    pub(super) fn begin(&mut self, schema: &Schema, at: &At) -> TypeId {
        let id = TypeId(self.types.len());
        let data = &schema.schema_data;
        self.types.push(TypeDef {
            hint: at.hint.clone(),
            pointer: at.pointer.clone(),
            docs: data.description.clone().or_else(|| data.title.clone()),
            deprecated: data.deprecated,
            kind: Kind::Object(Object::default()),
        });
        if let Some(name) = &at.component {
            self.components.insert(name.clone(), Memo::Begun(Some(id)));
        }
        id
    }
}

/// 32 bits only where both the format and the bounds say so.
fn integer(view: &View<'_>) -> Type {
    let fits = view.rules.iter().all(|rule| match rule {
        Rule::Minimum(bound) | Rule::Maximum(bound) | Rule::Above(bound) | Rule::Below(bound) => bound.abs() < 2e9,
        _ => true,
    });
    if view.format.as_deref() == Some("int32") && fits { Type::I32 } else { Type::I64 }
}

fn text(format: Option<&str>) -> Type {
    match format {
        Some("uuid") => Type::Uuid,
        Some("password") => Type::Secret,
        _ => Type::Text,
    }
}

/// The rules that say something about a type; the others are true of every value of it.
fn rules_for(ty: &Type, rules: &[Rule]) -> Vec<Rule> {
    let applies = |rule: &&Rule| match rule {
        Rule::Minimum(_) | Rule::Maximum(_) | Rule::Above(_) | Rule::Below(_) | Rule::MultipleOf(_) => {
            matches!(ty, Type::I32 | Type::I64 | Type::F64)
        }
        Rule::MinLength(_) | Rule::MaxLength(_) | Rule::Pattern(_) => matches!(ty, Type::Text),
        Rule::MinItems(_) | Rule::MaxItems(_) | Rule::UniqueItems => matches!(ty, Type::Array(_)),
        Rule::MinProperties(_) | Rule::MaxProperties(_) => matches!(ty, Type::Map(_) | Type::Free | Type::Named(_)),
        Rule::OneOf(_) => true,
    };
    rules.iter().filter(applies).cloned().collect()
}
