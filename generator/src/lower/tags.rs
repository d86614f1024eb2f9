//! Discriminators: the property that tells the branches of a union apart, and its values, the tags.
//!
//! A branch can be a union that is not lowered yet. So this pass runs after all types are lowered, inner unions first.

use super::Lowering;
use super::union::target_name;
use crate::diagnostics::Code;
use crate::model::{Branch, Carries, Kind, Object, Type, TypeDef, TypeId, Union};
use crate::pointer::child;
use openapiv3::Discriminator;
use std::collections::{HashMap, HashSet};

/// A union that waits for its tags.
pub(super) struct Unsettled<'a> {
    pub id: TypeId,
    pub discriminator: Option<&'a Discriminator>,
    /// The component of each branch, if the branch is a reference.
    pub components: Vec<Option<String>>,
    pub pointer: String,
}

impl Lowering<'_> {
    /// Assigns tags to the branches of all unions.
    pub(super) fn settle(&mut self) {
        let unsettled = std::mem::take(&mut self.unsettled);
        let order: HashMap<TypeId, usize> =
            unsettled.iter().enumerate().map(|(index, union)| (union.id, index)).collect();
        let mut is_met = vec![false; unsettled.len()];
        for start in 0..unsettled.len() {
            // Depth first without recursion: documents may nest unions deeply.
            let mut open = vec![(start, false)];
            while let Some((index, are_inner_done)) = open.pop() {
                if are_inner_done {
                    self.settle_one(&unsettled[index]);
                } else if !std::mem::replace(&mut is_met[index], true) {
                    open.push((index, true));
                    let Kind::Union(union) = &self.types[unsettled[index].id.0].kind else { continue };
                    let inner = union.branches.iter().filter_map(|branch| order.get(&branch.usage.ty.id()?));
                    open.extend(inner.map(|index| (*index, false)));
                }
            }
        }
    }

    fn settle_one(&mut self, unsettled: &Unsettled<'_>) {
        let Unsettled { id, discriminator, components, pointer } = unsettled;
        let Kind::Union(Union { mut branches, .. }) =
            std::mem::replace(&mut self.types[id.0].kind, Kind::Object(Object::default()))
        else {
            return;
        };
        self.mapped(*discriminator, components, pointer);
        self.declared_discriminator(*discriminator, &branches, pointer);
        let discriminator = self.tags(*discriminator, components, &mut branches);
        if discriminator.is_none() {
            // Branches that accept any value are tried last.
            branches.sort_by_key(|branch| match branch.usage.ty {
                Type::Any => 2,
                Type::Free => 1,
                _ => 0,
            });
        }
        self.types[id.0].kind = Kind::Union(Union { discriminator, branches });
    }

    /// Reports a mapping that leads to none of the alternatives.
    fn mapped(&mut self, discriminator: Option<&Discriminator>, components: &[Option<String>], pointer: &str) {
        let known: HashSet<&String> = components.iter().flatten().collect();
        for (tag, target) in discriminator.into_iter().flat_map(|known| &known.mapping) {
            let name = target_name(target);
            if known.contains(&name) {
                continue;
            }
            let help = match self.sink.suggest(components.iter().flatten().map(String::as_str), &name) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "map it to one of the alternatives".to_owned(),
            };
            let place = child(&child(&child(pointer, "discriminator"), "mapping"), tag);
            self.warn(Code::DanglingRef, &place, format!("`{target}` is none of the alternatives"), &help);
        }
    }

    /// Reports a discriminator that no alternative declares: it is read and written all the same.
    fn declared_discriminator(&mut self, discriminator: Option<&Discriminator>, branches: &[Branch], pointer: &str) {
        let Some(property) = discriminator.map(|discriminator| &discriminator.property_name) else { return };
        let objects: Vec<_> = branches.iter().filter_map(|branch| self.object_of(&branch.usage.ty)).collect();
        let names = || objects.iter().flat_map(|object| &object.fields).map(|field| field.wire.as_str());
        if objects.is_empty() || objects.len() < branches.len() || names().any(|name| name == property) {
            return;
        }
        let names: Vec<String> = names().map(str::to_owned).collect();
        let help = match self.sink.suggest(names.iter().map(String::as_str), property) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add `{property}` to `properties` of every alternative"),
        };
        let place = child(&child(pointer, "discriminator"), "propertyName");
        let message = format!("no alternative declares the discriminator `{property}`");
        self.warn(Code::UndeclaredMember, &place, message, &help);
    }

    /// Assigns tags to every branch, and returns the property that holds them, if every branch has tags. Several branches
    /// may share a tag; their shape then decides.
    fn tags(
        &self,
        discriminator: Option<&Discriminator>,
        components: &[Option<String>],
        branches: &mut [Branch],
    ) -> Option<String> {
        let member = match discriminator {
            Some(discriminator) => discriminator.property_name.clone(),
            None => self.implied(branches)?,
        };
        let mut mapped: HashMap<String, Vec<String>> = HashMap::new();
        for (tag, target) in discriminator.into_iter().flat_map(|discriminator| &discriminator.mapping) {
            mapped.entry(target_name(target)).or_default().push(tag.clone());
        }
        let mut all = Vec::new();
        for (branch, component) in branches.iter().zip(components) {
            let mut tags = component.as_ref().and_then(|name| mapped.get(name)).cloned().unwrap_or_default();
            if tags.is_empty() {
                tags = self.listed(&branch.usage.ty, &member, &mut Vec::new());
            }
            if tags.is_empty() {
                tags.extend(component.clone());
            }
            let mut own = HashSet::new();
            tags.retain(|tag| own.insert(tag.clone()));
            if tags.is_empty() {
                return None;
            }
            all.push(tags);
        }
        // Beside a mapping the names of components stay valid, where nothing else has taken them.
        let mut taken: HashSet<String> = all.iter().flatten().cloned().collect();
        let mut aliases: Vec<Vec<String>> = Vec::new();
        for (branch, component) in branches.iter().zip(components) {
            let inner = self.inner_aliases(&branch.usage.ty, &member);
            let names = inner.into_iter().chain(component.clone().filter(|_| discriminator.is_some()));
            aliases.push(names.filter(|name| taken.insert(name.clone())).collect());
        }
        if branches.iter().any(|branch| !self.is_object(&branch.usage.ty, &mut Vec::new())) {
            return None;
        }
        for ((branch, tags), aliases) in branches.iter_mut().zip(all).zip(aliases) {
            (branch.tags, branch.aliases) = (tags, aliases);
        }
        Some(member)
    }

    /// Returns the aliases of a nested union with the same discriminator.
    fn inner_aliases(&self, ty: &Type, member: &str) -> Vec<String> {
        let Type::Named(id) = ty else { return Vec::new() };
        match &self.types[id.0].kind {
            Kind::Union(union) if union.discriminator.as_deref() == Some(member) => {
                union.branches.iter().flat_map(|branch| branch.aliases.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Finds a property that every branch requires, with different `enum` values in each.
    fn implied(&self, branches: &[Branch]) -> Option<String> {
        let first = self.object_of(&branches.first()?.usage.ty)?;
        let candidates = first.fields.iter().filter(|field| field.required);
        let mut found = candidates.filter(|field| {
            let mut taken = HashSet::new();
            branches.iter().all(|branch| {
                let required = self
                    .object_of(&branch.usage.ty)
                    .is_some_and(|object| object.fields.iter().any(|own| own.wire == field.wire && own.required));
                let tags = self.listed(&branch.usage.ty, &field.wire, &mut Vec::new());
                required && !tags.is_empty() && tags.into_iter().all(|tag| taken.insert(tag))
            })
        });
        found.next().map(|field| field.wire.clone())
    }

    fn object_of(&self, ty: &Type) -> Option<&Object> {
        let Type::Named(id) = ty else { return None };
        if let Kind::Object(object) = &self.types[id.0].kind { Some(object) } else { None }
    }

    /// Returns the values that an `enum` lists for a property of a type.
    fn listed(&self, ty: &Type, member: &str, seen: &mut Vec<TypeId>) -> Vec<String> {
        let Type::Named(id) = ty else { return Vec::new() };
        if seen.contains(id) {
            return Vec::new();
        }
        seen.push(*id);
        match &self.types[id.0].kind {
            Kind::Object(object) => {
                let field = object.fields.iter().find(|field| field.wire == member);
                match field.map(|field| &field.usage.ty) {
                    Some(Type::Named(id)) => match &self.types[id.0].kind {
                        Kind::Enumeration(values) => values.clone(),
                        _ => Vec::new(),
                    },
                    _ => Vec::new(),
                }
            }
            Kind::Union(union) => {
                let nested = union.branches.iter().map(|branch| match union.discriminator.as_deref() {
                    Some(own) if own == member => branch.tags.clone(),
                    _ => self.listed(&branch.usage.ty, member, seen),
                });
                let nested: Vec<Vec<String>> = nested.collect();
                if nested.iter().any(Vec::is_empty) { Vec::new() } else { nested.concat() }
            }
            _ => Vec::new(),
        }
    }
}

/// Sets [`Branch::carries`] of every tagged branch.
pub(super) fn carry(types: &mut [TypeDef]) {
    let mut found = Vec::new();
    for (index, def) in types.iter().enumerate() {
        let Kind::Union(Union { discriminator: Some(member), branches }) = &def.kind else { continue };
        let carries = branches.iter().map(|branch| carries(types, &branch.usage.ty, member, &mut Vec::new()));
        found.push((index, carries.collect::<Vec<_>>()));
    }
    for (index, carries) in found {
        let Kind::Union(union) = &mut types[index].kind else { continue };
        for (branch, carries) in union.branches.iter_mut().zip(carries) {
            branch.carries = carries.unwrap_or(Carries::Always);
        }
    }
}

/// Returns `None` for types that were seen already.
fn carries(types: &[TypeDef], ty: &Type, member: &str, seen: &mut Vec<TypeId>) -> Option<Carries> {
    let Type::Named(id) = ty else { return Some(Carries::Always) };
    if seen.contains(id) {
        return None;
    }
    seen.push(*id);
    match &types[id.0].kind {
        Kind::Object(object) => Some(match object.fields.iter().find(|field| field.wire == member) {
            Some(field) if field.required => Carries::Always,
            Some(_) => Carries::Sometimes,
            None if object.rest.is_some() => Carries::Always,
            None => Carries::Never,
        }),
        // The nested union reads and writes its own tags.
        Kind::Union(union) if union.discriminator.as_deref() == Some(member) => Some(Carries::Always),
        Kind::Union(union) => {
            let inner = union.branches.iter().filter_map(|branch| carries(types, &branch.usage.ty, member, seen));
            inner.reduce(|known, next| if next == known { known } else { Carries::Sometimes })
        }
        _ => Some(Carries::Always),
    }
}
