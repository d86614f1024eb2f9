//! Objects, maps and arrays.

use super::Lowering;
use super::at::At;
use super::view::{Additional, Notes, View};
use crate::diagnostics::Code;
use crate::model::{Branch, Carries, Field, Kind, Object, Rule, Type, TypeId, Union, Usage};
use crate::pointer::child;

/// How many schemas may be built within each other, components and others, before the properties of further objects are
/// left for later: each takes its part of the stack.
const CHAINED: usize = 500;
/// How many arrays and maps may stand within each other without a type with a name between them.
const NESTED: usize = 64;

/// An object whose properties are left for later.
pub(super) struct Later<'a> {
    pub id: TypeId,
    pub view: View<'a>,
    pub at: At,
}

impl<'a> Lowering<'a> {
    pub(super) fn array(&mut self, view: &View<'a>, at: &At) -> Usage {
        let items = match view.items.as_slice() {
            [] => Usage::plain(Type::Any),
            [first, ..] => self.usage_of(&view.items, &At { key: None, ..first.at.clone() }),
        };
        let ty = self.around(Type::Array(Box::new(items)), at);
        Usage { rules: self.rules(&ty, view, at), ..Usage::plain(ty) }
    }

    /// A type around another one. Through components, arrays of arrays could nest without end.
    fn around(&mut self, ty: Type, at: &At) -> Type {
        let (mut levels, mut inner) = (0, &ty);
        while let Type::Array(items) | Type::Map(items) = inner {
            (levels, inner) = (levels + 1, &items.ty);
        }
        if levels > NESTED { self.degraded(&at.pointer, "an array or a map that nests too deep") } else { ty }
    }

    /// `items` without `type` says what the items of an array are, not that there is one.
    pub(super) fn perhaps_array(&mut self, view: &View<'a>, notes: &Notes, at: &At) -> Usage {
        let id = self.begin(notes, at);
        let usage = self.array(view, at);
        self.types[id.0].kind = Kind::Union(Union { discriminator: None, branches: vec![branch("list", usage)] });
        Usage::plain(Type::Named(id))
    }

    /// Without `type`, members and items say what objects and arrays are like, and nothing of other values.
    pub(super) fn perhaps(&mut self, view: &View<'a>, notes: &Notes, at: &At) -> Usage {
        let id = self.begin(notes, at);
        let mut branches = Vec::new();
        if view.has_members() {
            let usage = self.object(view, &Notes::default(), &at.beside("object"));
            branches.push(branch("object", usage));
        }
        if !view.items.is_empty() {
            branches.push(branch("list", self.array(view, at)));
        }
        branches.push(branch("other", Usage::plain(Type::Any)));
        self.types[id.0].kind = Kind::Union(Union { discriminator: None, branches });
        Usage::plain(Type::Named(id))
    }

    pub(super) fn object(&mut self, view: &View<'a>, notes: &Notes, at: &At) -> Usage {
        let ty = if view.properties.is_empty() {
            match &view.additional {
                Additional::Typed(values) => {
                    let values = self.usage_of(values, &values[0].at.clone());
                    self.around(Type::Map(Box::new(values)), at)
                }
                _ => Type::Free,
            }
        } else {
            let id = self.begin(notes, at);
            if self.components > 0 && self.stacked > CHAINED {
                self.later.push(Later { id, view: view.clone(), at: at.clone() });
            } else {
                self.structure(id, view, at);
            }
            return Usage::plain(Type::Named(id));
        };
        Usage { rules: self.rules(&ty, view, at), ..Usage::plain(ty) }
    }

    /// Fills a type that has begun with the properties of an object.
    pub(super) fn structure(&mut self, id: TypeId, view: &View<'a>, at: &At) {
        let mut object = self.members(view, at);
        object.rules = self.rules(&Type::Named(id), view, at);
        // A value shows only members that it has in both directions.
        let shows = |name: &String| match object.fields.iter().find(|field| field.wire == *name) {
            Some(Field { usage, .. }) => !usage.read_only && !usage.write_only,
            None => object.rest.is_some(),
        };
        let before = object.rules.len();
        object.rules.retain(|rule| match rule {
            Rule::Present { lists, .. } => lists.iter().flatten().all(shows),
            _ => true,
        });
        if object.rules.len() < before {
            self.unchecked(at);
        }
        // An object that was left for later may have checks already.
        if let Kind::Object(known) = std::mem::replace(&mut self.types[id.0].kind, Kind::Object(object))
            && let Kind::Object(object) = &mut self.types[id.0].kind
        {
            object.rules.extend(known.rules);
            if !object.closed {
                object.rest = object.rest.take().or(known.rest);
            }
        }
    }

    fn members(&mut self, view: &View<'a>, at: &At) -> Object {
        let fields = view.properties.iter().map(|(name, parts)| {
            let usage = self.usage_of(parts, &parts[0].at.clone());
            Field { wire: (*name).to_owned(), required: view.required.contains(name), boxed: false, usage }
        });
        let mut object = Object { fields: fields.collect(), ..Object::default() };
        for name in &view.required {
            if !object.fields.iter().any(|field| field.wire == *name) {
                if self.choices.exact {
                    continue;
                }
                let message =
                    format!("`required` lists `{name}`, which `properties` does not declare; it is kept as JSON");
                let near = self.sink.suggest(object.fields.iter().map(|field| field.wire.as_str()), name);
                let help = match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("declare it under `properties`, or take `{name}` out of `required`"),
                };
                self.warn(Code::UndeclaredMember, &child(&at.pointer, "required"), message, &help);
                // Dropping it would lose data. It is optional, because many servers leave such a property out.
                if matches!(view.additional, Additional::Unsaid) && !view.sealed {
                    let usage = Usage::plain(Type::Any);
                    object.fields.push(Field { wire: (*name).to_owned(), required: false, boxed: false, usage });
                }
            }
        }
        match &view.additional {
            Additional::Unsaid if view.sealed => object.closed = true,
            Additional::Unsaid if !self.choices.exact => {}
            Additional::Unsaid | Additional::Open => object.rest = Some(Usage::plain(Type::Any)),
            Additional::Closed => object.closed = true,
            Additional::Typed(values) => object.rest = Some(self.usage_of(values, &values[0].at.clone())),
        }
        object
    }
}

/// A branch that only its shape tells from others.
fn branch(hint: &str, usage: Usage) -> Branch {
    Branch {
        tags: Vec::new(),
        aliases: Vec::new(),
        carries: Carries::Always,
        hint: hint.to_owned(),
        usage,
        boxed: false,
    }
}
