//! `oneOf`, `anyOf`, and components that others build on by a discriminator.

use super::at::At;
use super::tags::Unsettled;
use super::view::{Alternatives, Node, Notes, Part, View};
use super::{Lowering, checks, component_name};
use crate::diagnostics::Code;
use crate::model::{Branch, Carries, Kind, Rule, Type, TypeId, Union, Usage};
use crate::parse::Spec;
use openapiv3::{Discriminator, Schema};
use serde_json::{Value, json};
use std::collections::HashSet;

/// More combinations of branches than this are not written out.
const MOST: usize = 64;

/// Nor, in a whole document, than this, and as many for each component and path: schemas that refer to each other would
/// otherwise double with each reference.
const MOST_IN_ALL: usize = 2000;
const MOST_FOR_EACH: usize = 16;

/// How many combinations of branches may be written out in a document.
pub(super) fn most_combinations(spec: &Spec) -> usize {
    let components = spec.rest.components.as_ref().map_or(0, |components| components.schemas.len());
    MOST_IN_ALL + MOST_FOR_EACH * (components + spec.paths.len())
}

/// How deep branches are written out within each other.
const DEEPEST_BRANCH: usize = 16;
/// How many branches with alternatives may be built within each other.
const DEEPEST: usize = 256;

/// A branch before it has a type.
struct Choice<'a> {
    at: At,
    hint: Option<String>,
    /// The component that it is, if it is one.
    component: Option<String>,
    of: Of<'a>,
}

enum Of<'a> {
    Parts(Vec<Part<'a>>),
    View(Box<View<'a>>),
}

impl<'a> Lowering<'a> {
    /// A view with unions in it.
    pub(super) fn alternatives(&mut self, mut view: View<'a>, notes: &Notes, at: &At) -> Usage {
        let mut unions = std::mem::take(&mut view.unions);
        unions.retain(|union| {
            let constraints: Option<Vec<View<'a>>> = union.branches.iter().map(constraint).collect();
            let Some(branches) = constraints else { return true };
            if branches.iter().any(|branch| !branch.checks.is_empty()) {
                let keyword = if union.exclusive { "oneOf" } else { "anyOf" };
                let branches: Vec<Value> = union.branches.iter().map(|branch| checks::whole(branch.node)).collect();
                view.checks.push(json!({ keyword: branches }));
            } else {
                let names = |branch: &View<'_>| branch.required.iter().map(|name| (*name).to_owned()).collect();
                let lists = branches.iter().map(names).collect();
                view.rules.push(Rule::Present { lists, exclusive: union.exclusive });
            }
            false
        });
        if unions.is_empty() {
            return self.shape(view, at);
        }
        if self.choices.exact && !self.is_told_apart(&view, &unions) {
            return Usage::plain(Type::Any);
        }
        let before: usize = unions.iter().map(|union| union.branches.len()).sum();
        unions.iter_mut().for_each(|union| union.branches.retain(|branch| !self.is_null(branch)));
        let nullable = unions.iter().map(|union| union.branches.len()).sum::<usize>() < before;
        unions.retain(|union| !union.branches.is_empty());
        let plain = view.is_bare() && view.rules.is_empty() && !view.sealed;
        let mut usage = match unions.as_slice() {
            [] => Usage::plain(Type::Any),
            [only] if plain => self.plain_union(only, view.kind, notes, at),
            _ => self.distributed(view, &unions, notes, at),
        };
        usage.nullable |= nullable;
        usage
    }

    /// Alternatives of which a value shows too little to tell.
    pub(super) fn unchecked(&mut self, at: &At) {
        let help = "nothing needs to change; this is said so that nobody relies on it";
        let message = "alternatives that only say which members must be there are not checked";
        self.warn(Code::IgnoredKeyword, &at.pointer, message, help);
    }

    fn plain_union(&mut self, union: &Alternatives<'a>, kind: Option<&'a str>, notes: &Notes, at: &At) -> Usage {
        if let [only] = union.branches.as_slice() {
            return self.usage_of(std::slice::from_ref(only), &only.at.clone());
        }
        let choices = union.branches.iter().enumerate().map(|(index, branch)| {
            let component = name_of(branch);
            let title = title_of(branch).or_else(|| sole_tag(branch));
            let mut at = branch.at.clone();
            at.hint.push(title.clone().unwrap_or_else(|| format!("variant {}", index + 1)));
            let bare = matches!(branch.node, Node::Schema(schema) if View::of(schema, &at).0.kind.is_none());
            let of = match kind {
                // The type beside the union is that of every branch which has none of its own.
                Some(kind) if bare => {
                    let mut view = self.view(std::slice::from_ref(branch), &mut Vec::new());
                    view.kind = view.kind.or(Some(kind));
                    match self.may_nest(&view, branch) {
                        true => Of::View(Box::new(view)),
                        false => Of::Parts(vec![branch.clone()]),
                    }
                }
                _ => Of::Parts(vec![branch.clone()]),
            };
            Choice { hint: component.clone().or(title), component, at, of }
        });
        let choices: Vec<Choice<'a>> = choices.collect();
        let before = self.viewing.len();
        let is_nested = |choice: &Choice<'a>| matches!(&choice.of, Of::View(view) if !view.unions.is_empty());
        let nested = union.branches.iter().zip(&choices).filter(|(_, choice)| is_nested(choice));
        self.viewing.extend(nested.map(|(branch, _)| branch.node.address()));
        let usage = self.union(choices, union.discriminator, notes, at);
        self.viewing.truncate(before);
        usage
    }

    /// Whether a branch may be built from its view. Views are not remembered: one with alternatives may lead back to a
    /// union that is being built, or to many others.
    fn may_nest(&mut self, view: &View<'a>, branch: &Part<'a>) -> bool {
        if view.unions.is_empty() {
            return true;
        }
        if self.viewing.contains(&branch.node.address()) {
            return false;
        }
        self.viewed += usize::from(!self.viewing.is_empty());
        if self.viewed > self.most_combinations || self.viewing.len() > DEEPEST {
            self.degraded(&branch.at.pointer, "what the type beside these alternatives would add");
            return false;
        }
        true
    }

    /// A union beside members, or several: each branch with all the rest.
    fn distributed(&mut self, base: View<'a>, unions: &[Alternatives<'a>], notes: &Notes, at: &At) -> Usage {
        let combinations: usize = unions.iter().map(|union| union.branches.len()).product();
        self.distributed += combinations;
        if combinations > MOST || self.depth > DEEPEST_BRANCH || self.distributed > self.most_combinations {
            self.degraded(&at.pointer, "what alternatives beside members would add");
            let additional = super::view::Additional::Open;
            return self.shape(View { additional, kind: Some("object"), ..base }, at);
        }
        let mut combined: Vec<(View<'a>, Vec<&Part<'a>>)> = vec![(base, Vec::new())];
        for union in unions {
            let mut next = Vec::new();
            for (view, chosen) in &combined {
                for branch in &union.branches {
                    let mut within: Vec<String> = at.owner().into_iter().collect();
                    let mut whole = view.clone();
                    let own = self.view(std::slice::from_ref(branch), &mut within);
                    let docs = own.notes.docs.clone();
                    if let Some(what) = whole.join(own) {
                        let message = format!("this branch and what is beside it say both {what}");
                        self.warn(Code::Conflict, &branch.at.pointer, message, "no value fits both");
                    }
                    whole.notes.docs = docs;
                    whole.notes.nullable = false;
                    let chosen = chosen.iter().copied().chain([branch]).collect();
                    next.push((whole, chosen));
                }
            }
            combined = next;
        }
        if combined.len() == 1
            && let Some((view, _)) = combined.pop()
        {
            return self.shape(View { notes: Notes::default(), ..view }, at);
        }
        let choices = combined.into_iter().enumerate().map(|(index, (view, chosen))| {
            let name = |branch: &&Part<'a>| name_of(branch).or_else(|| title_of(branch)).or_else(|| sole_tag(branch));
            let words: Vec<String> = chosen.iter().filter_map(name).collect();
            let component = if let [only] = chosen.as_slice() { name_of(only) } else { None };
            let hint = (words.len() == chosen.len()).then(|| words.join(" "));
            let at = at.beside(&hint.clone().unwrap_or_else(|| format!("variant {}", index + 1)));
            Choice { at, hint, component, of: Of::View(Box::new(view)) }
        });
        let discriminator = if let [only] = unions { only.discriminator } else { None };
        self.depth += 1;
        let choices = choices.collect();
        let usage = self.union(choices, discriminator, notes, at);
        self.depth -= 1;
        usage
    }

    /// Whether the kind of a value alone, or a discriminator, says which branch it is of.
    fn is_told_apart(&mut self, view: &View<'a>, unions: &[Alternatives<'a>]) -> bool {
        let [union] = unions else { return false };
        let mut kinds = HashSet::new();
        let alone = view.kind.is_none() && view.is_bare() && view.rules.is_empty();
        alone
            && union.branches.iter().all(|branch| {
                let view = self.view(std::slice::from_ref(branch), &mut Vec::new());
                let kind = view.kind.map(|kind| if kind == "integer" { "number" } else { kind });
                view.unions.is_empty() && (union.discriminator.is_some() || kind.is_some_and(|kind| kinds.insert(kind)))
            })
    }

    /// Whether a branch is null and nothing else.
    pub(super) fn is_null(&self, branch: &Part<'a>) -> bool {
        let schema = match branch.node {
            Node::Schema(schema) => schema,
            Node::Reference(reference) => match self.resolve(reference) {
                Some((schema, _)) => schema,
                None => return false,
            },
        };
        let (view, all_of) = View::of(schema, &branch.at);
        let only_null = view.values.as_deref() == Some(&[Value::Null]);
        let nothing_else = view.kind.is_none() && view.is_bare() && view.notes.nullable && view.rules.is_empty();
        all_of.is_empty() && (only_null || nothing_else)
    }

    /// The components that build on this one, if a discriminator tells them apart.
    pub(super) fn heirs(&self, name: &str, node: Node<'a>) -> Option<Vec<String>> {
        let Node::Schema(schema) = node else { return None };
        let (view, _) = View::of(schema, &At::component(name));
        let discriminator = view.discriminator?;
        let mut heirs: Vec<String> = Vec::new();
        let known = &self.spec.rest.components.as_ref()?.schemas;
        let builds_on = self.descendants(name);
        let mut met = HashSet::new();
        for target in discriminator.mapping.values() {
            let heir = target_name(target);
            if heir != name && builds_on.contains(&heir) && met.insert(heir.clone()) {
                heirs.push(heir);
            }
        }
        // Those that the mapping leaves out go by their own names, in the order of the document.
        let mut others: Vec<String> =
            builds_on.into_iter().filter(|heir| *heir != name && !met.contains(*heir)).cloned().collect();
        others.sort_by_key(|heir| known.get_index_of(heir.as_str()));
        heirs.extend(others);
        (!heirs.is_empty()).then_some(heirs)
    }

    fn descendants(&self, name: &str) -> HashSet<&String> {
        let mut found = HashSet::new();
        let mut open: Vec<&str> = vec![name];
        while let Some(parent) = open.pop() {
            for child in self.children.get(parent).into_iter().flatten() {
                if found.insert(child) {
                    open.push(child);
                }
            }
        }
        found
    }

    /// A component that others build on: a union of them, and of the component itself.
    pub(super) fn inherited(&mut self, name: &str, node: Node<'a>, heirs: &[String], at: &At) -> Usage {
        let Node::Schema(schema) = node else { return Usage::plain(Type::Any) };
        let part = Part::new(Node::Schema(schema), At::component(name));
        let mut base = self.view(std::slice::from_ref(&part), &mut vec![name.to_owned()]);
        let discriminator = base.discriminator.take();
        let notes = std::mem::take(&mut base.notes);
        let mut choices: Vec<Choice<'a>> = Vec::new();
        for heir in heirs {
            let Some((key, _)) = self.spec.rest.components.as_ref().and_then(|known| known.schemas.get_key_value(heir))
            else {
                continue;
            };
            choices.push(Choice {
                at: At::component(key),
                hint: Some(heir.clone()),
                component: Some(heir.clone()),
                of: Of::Parts(Vec::new()),
            });
        }
        let mapped = discriminator.is_none_or(|known| {
            known.mapping.is_empty() || known.mapping.values().any(|target| target_name(target) == name)
        });
        if mapped {
            base.notes.docs = notes.docs.clone();
            choices.push(Choice {
                at: At::new(at.pointer.clone(), &[name, "base"]),
                hint: Some(format!("{name} base")),
                component: Some(name.to_owned()),
                of: Of::View(Box::new(base)),
            });
        }
        let mut usage = self.union(choices, discriminator, &notes, at);
        notes.apply(&mut usage);
        usage
    }

    fn union(
        &mut self,
        choices: Vec<Choice<'a>>,
        discriminator: Option<&'a Discriminator>,
        notes: &Notes,
        at: &At,
    ) -> Usage {
        let id = self.begin(notes, at);
        let mut nullable = false;
        let mut branches: Vec<Branch> = Vec::new();
        let mut components: Vec<Option<String>> = Vec::new();
        for (index, choice) in choices.into_iter().enumerate() {
            let mut usage = match choice.of {
                Of::Parts(parts) if parts.is_empty() => self.component(choice.component.as_deref().unwrap_or_default()),
                Of::Parts(parts) => self.usage_of(&parts, &choice.at),
                Of::View(view) => self.shape(*view, &choice.at),
            };
            nullable |= usage.nullable;
            usage.nullable = false;
            if usage.ty == Type::Named(id) {
                continue;
            }
            if let Some(known) = branches.iter_mut().find(|known| known.usage.ty == usage.ty) {
                known.usage.rules = either(std::mem::take(&mut known.usage.rules), usage.rules);
                continue;
            }
            let hint = choice.hint.unwrap_or_else(|| hint(&usage.ty, index));
            branches.push(Branch {
                tags: Vec::new(),
                aliases: Vec::new(),
                carries: Carries::Always,
                hint,
                usage,
                boxed: false,
            });
            components.push(choice.component);
        }
        if let ([only], true) = (branches.as_slice(), self.types.len() == id.0 + 1)
            && !mentions(&only.usage, id)
        {
            // Nothing was named meanwhile, so nothing else can refer to the type.
            let usage = only.usage.clone();
            self.types.pop();
            return Usage { nullable, ..usage };
        }
        // A branch may still be in progress, so `settle` assigns the tags later.
        self.types[id.0].kind = Kind::Union(Union { discriminator: None, branches });
        self.unsettled.push(Unsettled { id, discriminator, components, pointer: at.pointer.clone() });
        Usage { nullable, ..Usage::plain(Type::Named(id)) }
    }

    /// Whether values are objects; a type that is being looked at says nothing against it.
    pub(super) fn is_object(&self, ty: &Type, seen: &mut Vec<TypeId>) -> bool {
        match ty {
            Type::Free | Type::Map(_) => true,
            Type::Named(id) if seen.contains(id) => true,
            Type::Named(id) => {
                seen.push(*id);
                match &self.types[id.0].kind {
                    Kind::Object(_) => true,
                    Kind::Union(union) => union.branches.iter().all(|branch| self.is_object(&branch.usage.ty, seen)),
                    _ => false,
                }
            }
            _ => false,
        }
    }
}

/// Whether a type is in lists or maps of it.
fn mentions(usage: &Usage, id: TypeId) -> bool {
    let mut found = false;
    usage.each(&mut |usage| found |= usage.ty == Type::Named(id));
    found
}

/// The rules of a value that satisfies the one or the other; no rules are satisfied by all.
fn either(left: Vec<Rule>, right: Vec<Rule>) -> Vec<Rule> {
    if left == right || left.is_empty() {
        return left;
    }
    if right.is_empty() {
        return right;
    }
    let mut alternatives = match left.as_slice() {
        [Rule::AnyOf(known)] => known.clone(),
        _ => vec![left],
    };
    alternatives.push(right);
    vec![Rule::AnyOf(alternatives)]
}

/// The component that a branch is, if it is one.
fn name_of(branch: &Part<'_>) -> Option<String> {
    match branch.node {
        Node::Reference(reference) => component_name(reference, "schemas"),
        Node::Schema(schema) => sole_reference(schema).and_then(|reference| component_name(reference, "schemas")),
    }
}

/// `allOf` of one reference is that reference.
fn sole_reference(schema: &Schema) -> Option<&str> {
    match &schema.schema_kind {
        openapiv3::SchemaKind::AllOf { all_of } => match all_of.as_slice() {
            [openapiv3::ReferenceOr::Reference { reference }] => Some(reference),
            _ => None,
        },
        _ => None,
    }
}

/// The only value of a member that a branch requires: what it would be called.
fn sole_tag(branch: &Part<'_>) -> Option<String> {
    let Node::Schema(schema) = branch.node else { return None };
    let (view, _) = View::of(schema, &branch.at);
    let required = view.properties.iter().filter(|(name, _)| view.required.contains(name));
    required.into_iter().find_map(|(_, parts)| {
        let (Node::Schema(schema), at) = (parts.first()?.node, &parts.first()?.at) else { return None };
        match View::of(schema, at).0.values?.as_slice() {
            [Value::String(only)] => Some(only.clone()),
            _ => None,
        }
    })
}

fn title_of(branch: &Part<'_>) -> Option<String> {
    let Node::Schema(schema) = branch.node else { return None };
    schema.schema_data.title.clone().filter(|title| title.chars().any(char::is_alphanumeric) && title.len() <= 40)
}

/// The component that a mapping leads to: a reference, a name, or a file called like it.
pub(super) fn target_name(target: &str) -> String {
    component_name(target, "schemas").unwrap_or_else(|| {
        let last = target.rsplit(['/', '#']).next().unwrap_or(target);
        let stem = last.strip_suffix(".json").or_else(|| last.strip_suffix(".yaml")).unwrap_or(last);
        stem.to_owned()
    })
}

/// A branch without a name of its own is called after its type.
fn hint(ty: &Type, index: usize) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::I32 | Type::I64 | Type::U32 | Type::U64 => "integer".to_owned(),
        Type::F64 => "number".to_owned(),
        Type::Text => "text".to_owned(),
        Type::Formatted(format) => format.name().to_owned(),
        Type::Array(_) => "list".to_owned(),
        Type::Map(_) | Type::Free => "object".to_owned(),
        Type::Any => "any".to_owned(),
        _ => format!("variant {}", index + 1),
    }
}

fn constraint<'a>(branch: &Part<'a>) -> Option<View<'a>> {
    let Node::Schema(schema) = branch.node else { return None };
    let (view, all_of) = View::of(schema, &branch.at);
    let bare = View { kind: None, ..view };
    (all_of.is_empty() && bare.only_constrains()).then_some(bare)
}
