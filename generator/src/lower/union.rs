//! `oneOf` and `anyOf`.

use super::schema::At;
use super::view::{Node, View};
use super::{Lowering, component_name};
use crate::model::{Branch, Kind, Type, Union, Usage};
use openapiv3::{Discriminator, ReferenceOr, Schema};

impl<'a> Lowering<'a> {
    pub(super) fn union(&mut self, schema: &'a Schema, view: &View<'a>, at: &At) -> Usage {
        let (keyword, branches) = if view.one_of.is_empty() { ("anyOf", view.any_of) } else { ("oneOf", view.one_of) };
        if let [only] = branches {
            return self.usage(only.into(), &at.branch(keyword, 0));
        }
        let id = self.begin(schema, at);
        let mut lowered = Vec::new();
        let mut nullable = false;
        for (index, branch) in branches.iter().enumerate() {
            let mut place = at.branch(keyword, index);
            place.hint.push(format!("variant {}", index + 1));
            let usage = self.usage(branch.into(), &place);
            nullable |= usage.nullable;
            let ty = match usage.ty {
                Type::Array(_) | Type::Map(_) | Type::Bytes | Type::Nothing if !usage.rules.is_empty() => usage.ty,
                ty => ty,
            };
            if !lowered.iter().any(|known: &Branch| known.ty == ty) {
                lowered.push(Branch { tag: String::new(), hint: hint(branch, &ty, index), ty, boxed: false });
            }
        }
        let discriminator = view.discriminator.filter(|_| tags(view.discriminator, branches, &mut lowered));
        let discriminator = discriminator.map(|discriminator| discriminator.property_name.clone());
        self.types[id.0].kind = Kind::Union(Union { discriminator, branches: lowered });
        Usage { nullable, ..Usage::plain(Type::Named(id)) }
    }
}

/// A branch is called after its component, its title or its type.
fn hint(branch: &ReferenceOr<Schema>, ty: &Type, index: usize) -> String {
    match Node::from(branch) {
        Node::Reference(reference) => component_name(reference, "schemas").unwrap_or_default(),
        Node::Schema(schema) => schema.schema_data.title.clone().unwrap_or_else(|| match ty {
            Type::Bool => "bool".to_owned(),
            Type::I32 | Type::I64 => "integer".to_owned(),
            Type::F64 => "number".to_owned(),
            Type::Text => "text".to_owned(),
            Type::Uuid => "uuid".to_owned(),
            Type::Array(_) => "list".to_owned(),
            Type::Map(_) | Type::Free => "object".to_owned(),
            Type::Any => "any".to_owned(),
            _ => format!("variant {}", index + 1),
        }),
    }
}

/// Gives every branch its tag; false if the discriminator does not tell all branches apart.
fn tags(discriminator: Option<&Discriminator>, branches: &[ReferenceOr<Schema>], lowered: &mut [Branch]) -> bool {
    let Some(discriminator) = discriminator else { return false };
    if branches.len() != lowered.len() || lowered.iter().any(|branch| !matches!(branch.ty, Type::Named(_))) {
        return false;
    }
    for (branch, lowered) in branches.iter().zip(lowered.iter_mut()) {
        let Node::Reference(reference) = Node::from(branch) else { return false };
        let Some(name) = component_name(reference, "schemas") else { return false };
        let mapped = discriminator.mapping.iter().find(|(_, target)| *target == reference || **target == name);
        lowered.tag = mapped.map_or(name, |(tag, _)| tag.clone());
    }
    let mut tags: Vec<_> = lowered.iter().map(|branch| &branch.tag).collect();
    tags.sort_unstable();
    tags.windows(2).all(|pair| pair[0] != pair[1])
}
