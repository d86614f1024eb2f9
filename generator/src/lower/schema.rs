//! Schemas to uses of types.

use super::view::{Additional, Node, Notes, Part, View};
use super::{Lowering, checks, component_name, scalar};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Branch, Carries, Field, Kind, Object, Rule, Type, TypeDef, TypeId, Union, Usage};
use crate::normalise::NAME;
use crate::pattern;
use crate::pointer::{child, push};
use openapiv3::Schema;
use serde_json::{Value, json};

/// How deep a component, or an operation, may be built of other schemas in place.
const DEEPEST: usize = 200;

/// How many schemas may be built within each other, components and others, before the properties of further objects are
/// left for later: each takes its part of the stack.
const CHAINED: usize = 500;

/// The same for schemas that cannot be left for later, such as arrays of references.
const LONGEST_CHAIN: usize = 10_000;

/// How many components `allOf` may merge into one type, directly and by their own `allOf`.
const MERGED: usize = 500;
/// How many arrays and maps may stand within each other without a type with a name between them.
const NESTED: usize = 64;

/// An object whose properties are left for later.
pub(super) struct Later<'a> {
    id: TypeId,
    view: View<'a>,
    at: At,
}

/// Where a schema stands: its pointer, and the words from which a name for it would be made.
#[derive(Clone)]
pub(super) struct At {
    pub pointer: String,
    pub hint: Vec<String>,
    /// What is remembered of the schema that is being lowered here.
    key: Option<Key>,
}

/// By what a schema is known again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Component(String),
    /// The parts in place, by where they are in memory.
    Parts(Vec<Key>),
    Inline(usize),
}

/// What is known of a schema.
#[derive(Clone)]
pub(super) enum Memo {
    /// It is being lowered; a name for it exists if it is a type of its own.
    Begun(Option<TypeId>),
    Done(Box<Usage>),
}

impl At {
    pub fn new(pointer: impl Into<String>, hint: &[&str]) -> Self {
        At { pointer: pointer.into(), hint: hint.iter().map(|word| (*word).to_owned()).collect(), key: None }
    }

    pub fn component(name: &str) -> Self {
        At::new(child("/components/schemas", name), &[name])
    }

    pub fn child(&self, path: &[&str], word: &str) -> Self {
        let mut pointer =
            String::with_capacity(self.pointer.len() + path.iter().map(|token| token.len() + 1).sum::<usize>());
        pointer.push_str(&self.pointer);
        path.iter().for_each(|token| push(&mut pointer, token));
        At { pointer, hint: self.words(word), key: None }
    }

    /// The same place for the name, another for the pointer.
    pub fn branch(&self, keyword: &str, index: usize) -> Self {
        let pointer = child(&child(&self.pointer, keyword), &index.to_string());
        At { pointer, hint: self.hint.clone(), key: None }
    }

    /// The component that stands here, if it is one.
    pub fn owner(&self) -> Option<String> {
        self.key.as_ref().and_then(Key::name)
    }

    /// The same place, for something that is not remembered by it.
    pub fn beside(&self, word: &str) -> Self {
        At { pointer: self.pointer.clone(), hint: self.words(word), key: None }
    }

    fn words(&self, last: &str) -> Vec<String> {
        let mut words = Vec::with_capacity(self.hint.len() + 1);
        words.extend_from_slice(&self.hint);
        words.push(last.to_owned());
        words
    }
}

impl<'a> Lowering<'a> {
    /// The use of a component schema.
    pub(super) fn component(&mut self, name: &str) -> Usage {
        let key = Key::Component(name.to_owned());
        let spec = self.spec;
        let Some(node) = spec.rest.components.as_ref().and_then(|components| components.schemas.get(name)) else {
            return Usage::plain(Type::Any);
        };
        if let Some(known) = self.known(&key, Some(node.into()), &child("/components/schemas", name)) {
            return known;
        }
        let mut at = At { key: Some(key.clone()), ..At::component(name) };
        if let Node::Schema(schema) = Node::from(node)
            && let Some(name) = schema.schema_data.extensions.get(NAME).and_then(Value::as_str)
        {
            at.hint = vec![name.to_owned()];
        }
        if self.stacked >= LONGEST_CHAIN {
            let pointer = child("/components/schemas", name);
            return Usage::plain(self.degraded(&pointer, &format!("the end of {LONGEST_CHAIN} nested schemas")));
        }
        self.memos.insert(key.clone(), Memo::Begun(None));
        let depth = std::mem::take(&mut self.depth);
        self.components += 1;
        self.stacked += 1;
        let mut usage = match self.heirs(name, node.into()) {
            Some(heirs) => self.inherited(name, node.into(), &heirs, &at),
            None => self.build(&[Part::new(node, at.clone())], &at),
        };
        self.stacked -= 1;
        self.components -= 1;
        if matches!(usage.ty, Type::Named(_)) {
            // The type itself carries these; where it is used, they would say the same thing again.
            (usage.docs, usage.deprecated) = (None, false);
        }
        usage.name = None;
        self.again.remove(&key);
        self.memos.insert(key, Memo::Done(Box::new(usage.clone())));
        while self.components == 0
            && let Some(Later { id, view, at }) = self.later.pop()
        {
            // Counts as a component, so that only this loop takes objects, including those that it leaves for later.
            self.components += 1;
            self.structure(id, &view, &at);
            self.components -= 1;
        }
        self.depth = depth;
        usage
    }

    /// What is known of a schema; `node` is what it is within itself, where more is not known yet.
    fn known(&mut self, key: &Key, node: Option<Node<'a>>, pointer: &str) -> Option<Usage> {
        match self.memos.get(key)? {
            Memo::Done(usage) => Some(usage.as_ref().clone()),
            Memo::Begun(Some(id)) => {
                let mut usage = Usage::plain(Type::Named(*id));
                if let Some(Node::Schema(schema)) = node {
                    usage.nullable = schema.schema_data.nullable;
                    usage.read_only = schema.schema_data.read_only;
                    usage.write_only = schema.schema_data.write_only;
                }
                Some(usage)
            }
            // What it is may be known by now: a wrapper around a type that has got its name meanwhile.
            Memo::Begun(None) if self.again.insert(key.clone()) => None,
            Memo::Begun(None) => {
                let message = "a schema that leads to itself and to nothing else is kept as free-form JSON";
                self.warn(Code::Degraded, pointer, message, "say what it is: one of its `$ref`s must not lead back");
                Some(Usage::plain(Type::Any))
            }
        }
    }

    /// The use of a schema or reference.
    pub(super) fn usage(&mut self, node: impl Into<Node<'a>>, at: &At) -> Usage {
        self.usage_of(&[Part::new(node, at.clone())], at)
    }

    /// The use of what fits several schemas at once.
    pub(super) fn usage_of(&mut self, parts: &[Part<'a>], at: &At) -> Usage {
        if let [Part { node: Node::Reference(reference), .. }] = parts {
            return match component_name(reference, "schemas") {
                Some(name) => self.component(&name),
                None => Usage::plain(Type::Any),
            };
        }
        let keys: Vec<Key> = parts
            .iter()
            .map(|part| match part.node {
                Node::Reference(reference) => Key::Component(reference.to_owned()),
                Node::Schema(_) => Key::Inline(part.node.address()),
            })
            .collect();
        let key = Key::Parts(keys);
        let sole = if let [only] = parts { Some(only.node) } else { None };
        if let Some(known) = self.known(&key, sole, &at.pointer) {
            return known;
        }
        if self.depth >= DEEPEST {
            return Usage::plain(self.degraded(&at.pointer, "a schema that nests too deep"));
        }
        self.memos.insert(key.clone(), Memo::Begun(None));
        self.depth += 1;
        self.stacked += 1;
        let usage = self.build(parts, &At { key: Some(key.clone()), ..at.clone() });
        self.stacked -= 1;
        self.depth -= 1;
        self.again.remove(&key);
        self.memos.insert(key, Memo::Done(Box::new(usage.clone())));
        usage
    }

    fn build(&mut self, parts: &[Part<'a>], at: &At) -> Usage {
        let mut essence = Essence::default();
        parts.iter().for_each(|part| essence.add(part, true));
        let exact = !self.choices.exact || (essence.rules.is_empty() && essence.kinds.is_empty());
        if let ([Part { node: Node::Reference(reference), .. }], true) = (essence.parts.as_slice(), exact)
            && let Some(name) = component_name(reference, "schemas")
        {
            let mut usage = self.component(&name);
            if let Some((pointer, kind)) = essence.kinds.first()
                && let Some(own) = self.kind_of(&name)
                && own != *kind
            {
                let component = child("/components/schemas", &name);
                self.conflict(&pointer.clone(), Some(&component), &format!("`{kind}` and `{own}`"));
            }
            usage.rules.extend(scalar::rules_for(&usage.ty, &essence.rules));
            essence.notes.apply(&mut usage);
            return usage;
        }
        let mut within: Vec<String> = at.owner().into_iter().collect();
        let view = self.view(parts, &mut within);
        if !self.choices.exact || view.is_plain(parts) {
            return self.shape(view, at);
        }
        let whole = match (at.owner(), parts) {
            (Some(name), _) => json!({ "$ref": format!("#{}", child("/components/schemas", &name)) }),
            (None, [only]) => checks::whole(only.node),
            (None, parts) => json!({ "allOf": parts.iter().map(|part| checks::whole(part.node)).collect::<Vec<_>>() }),
        };
        let known = self.types.len();
        let mut usage = self.shape(View { checks: Vec::new(), ..view }, at);
        self.check(&mut usage, vec![whole], known);
        usage
    }

    /// The `type` that a component has itself.
    fn kind_of(&self, name: &str) -> Option<&'a str> {
        let (schema, name) = self.resolve(&format!("#{}", child("/components/schemas", name)))?;
        View::of(schema, &At::component(&name)).0.kind
    }

    /// Says that parts do not agree; `other` is the one that stands.
    fn conflict(&mut self, pointer: &str, other: Option<&str>, what: &str) {
        let message = format!("the parts of this schema say both {what}; the first is taken");
        let found = Diagnostic::warning(Code::Conflict, message).at(self.file, pointer);
        let found = found.help("no value fits both: say it once");
        self.sink.report(match other {
            Some(other) => found.related(other, "this is taken"),
            None => found,
        });
    }

    /// Everything that parts say together, references and `allOf` followed.
    pub(super) fn view(&mut self, parts: &[Part<'a>], within: &mut Vec<String>) -> View<'a> {
        let mut whole: Option<View<'a>> = None;
        let mut nullable = true;
        for part in parts {
            let view = match part.node {
                Node::Schema(schema) => {
                    let (own, all_of) = View::of(schema, &part.at);
                    if all_of.is_empty() { own } else { self.with_parts(own, &all_of, part, within) }
                }
                Node::Reference(reference) => {
                    let Some((schema, name)) = self.resolve(reference) else { continue };
                    if within.contains(&name) {
                        continue;
                    }
                    if within.len() >= MERGED {
                        let message = format!("`allOf` merges more than {MERGED} components");
                        self.warn(Code::Degraded, &part.at.pointer, message, "merge some of them into one");
                        return View { unknown: true, ..View::default() };
                    }
                    within.push(name.clone());
                    let mut view = self.view(&[Part::new(Node::Schema(schema), At::component(&name))], within);
                    // Whoever builds on a component is one of its branches already.
                    view.unions.retain(|union| !union.branches.iter().any(|branch| is_within(branch, within)));
                    view.discriminator = None;
                    view.notes = Notes { nullable: view.notes.nullable, ..Notes::default() };
                    view
                }
            };
            nullable &= view.notes.nullable;
            whole = Some(match whole {
                None => view,
                Some(mut known) => {
                    known.notes.join(view.notes.clone());
                    if let Some(what) = known.join(view) {
                        let first = parts[0].at.pointer.clone();
                        self.conflict(&part.at.pointer, Some(&first), &what);
                    }
                    known
                }
            });
        }
        let mut whole = whole.unwrap_or_default();
        whole.notes.nullable = nullable && !parts.is_empty();
        whole
    }

    /// What a schema says together with its `allOf`; its notes are its own, but for null.
    fn with_parts(
        &mut self,
        own: View<'a>,
        all_of: &[Part<'a>],
        part: &Part<'a>,
        within: &mut Vec<String>,
    ) -> View<'a> {
        let notes = own.notes.clone();
        let mut joined = self.view(all_of, within);
        let nullable = notes.nullable || joined.notes.nullable;
        if let Some(what) = joined.join(own) {
            let first = all_of.first().map(|part| part.at.pointer.clone());
            self.conflict(&part.at.pointer, first.as_deref(), &what);
        }
        joined.notes = Notes { nullable, ..notes };
        joined
    }

    /// What a view turns out to be.
    pub(super) fn shape(&mut self, mut view: View<'a>, at: &At) -> Usage {
        let notes = std::mem::take(&mut view.notes);
        let checks = std::mem::take(&mut view.checks);
        for pattern in checks.iter().flat_map(checks::patterns) {
            self.is_pattern(&pattern, &at.pointer);
        }
        let known = self.types.len();
        let mut usage = self.typed(view, &notes, at);
        self.check(&mut usage, checks, known);
        if let (Type::Named(_), true) = (&usage.ty, usage.docs.is_none()) {
            // Said by the type itself.
            let own = Notes { docs: None, deprecated: false, ..notes };
            own.apply(&mut usage);
        } else {
            notes.apply(&mut usage);
        }
        usage
    }

    /// Has values checked by schemas. Types from `known` on are nobody else's.
    fn check(&mut self, usage: &mut Usage, checks: Vec<Value>, known: usize) {
        if checks.is_empty() {
            return;
        }
        let rules = checks.into_iter().map(Rule::Schema);
        if let Type::Named(id) = usage.ty
            && id.0 >= known
            && let Kind::Object(object) = &mut self.types[id.0].kind
        {
            object.rules.extend(rules);
            // Members that nothing names may be what is asked for.
            if object.rest.is_none() && !object.closed {
                object.rest = Some(Usage::plain(Type::Any));
            }
        } else {
            usage.rules.extend(rules);
        }
    }

    fn typed(&mut self, view: View<'a>, notes: &Notes, at: &At) -> Usage {
        if view.values.is_some() {
            return self.enumeration(view, notes, at);
        }
        if !view.unions.is_empty() {
            return self.alternatives(view, notes, at);
        }
        if view.unknown {
            return Usage::plain(self.degraded(&at.pointer, "the value of a `$ref` that leads nowhere"));
        }
        let ty = match view.kind {
            Some("array") => return self.array(&view, at),
            Some("object") => return self.object(&view, notes, at),
            None if self.choices.exact && (view.has_members() || !view.items.is_empty()) => {
                return self.perhaps(&view, notes, at);
            }
            None if view.has_members() => {
                let message = "`type` is left out; members make it an `object`";
                self.warn(Code::ImpliedType, &at.pointer, message, "add `type: object`");
                return self.object(&view, notes, at);
            }
            None if !view.items.is_empty() => return self.perhaps_array(&view, notes, at),
            _ => self.scalar(&view, notes, at),
        };
        let mut rules = self.rules(&ty, &view, at);
        if ty == Type::Any {
            rules.extend(checks::of_any(&view.rules, &view.required).map(Rule::Schema));
        }
        let format = view.format.filter(|_| matches!(ty, Type::Text | Type::Secret));
        Usage { rules, format, ..Usage::plain(ty) }
    }

    fn array(&mut self, view: &View<'a>, at: &At) -> Usage {
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
    fn perhaps_array(&mut self, view: &View<'a>, notes: &Notes, at: &At) -> Usage {
        let id = self.begin(notes, at);
        let usage = self.array(view, at);
        let branch = Branch {
            tags: Vec::new(),
            aliases: Vec::new(),
            carries: Carries::Always,
            hint: "list".to_owned(),
            usage,
            boxed: false,
        };
        self.types[id.0].kind = Kind::Union(Union { discriminator: None, branches: vec![branch] });
        Usage::plain(Type::Named(id))
    }

    /// Without `type`, members and items say what objects and arrays are like, and nothing of other values.
    fn perhaps(&mut self, view: &View<'a>, notes: &Notes, at: &At) -> Usage {
        let id = self.begin(notes, at);
        let branch = |hint: &str, usage| Branch {
            tags: Vec::new(),
            aliases: Vec::new(),
            carries: Carries::Always,
            hint: hint.to_owned(),
            usage,
            boxed: false,
        };
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

    fn object(&mut self, view: &View<'a>, notes: &Notes, at: &At) -> Usage {
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
    fn structure(&mut self, id: TypeId, view: &View<'a>, at: &At) {
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

    /// The schema that a reference leads to in the end, and its component's name.
    pub(super) fn resolve(&self, reference: &str) -> Option<(&'a Schema, String)> {
        let mut reference = reference;
        for _ in 0..32 {
            let name = component_name(reference, "schemas")?;
            match Node::from(self.spec.rest.components.as_ref()?.schemas.get(&name)?) {
                Node::Schema(schema) => return Some((schema, name)),
                Node::Reference(next) => reference = next,
            }
        }
        None
    }

    /// The rules that say something about a type; a pattern that the engine rejects is not among them.
    fn rules(&mut self, ty: &Type, view: &View<'a>, at: &At) -> Vec<Rule> {
        let mut rules = scalar::rules_for(ty, &view.rules);
        rules.retain(|rule| match rule {
            Rule::Pattern(pattern) => self.is_pattern(pattern, &child(&at.pointer, "pattern")),
            _ => true,
        });
        rules
    }

    /// Whether values can be compared with a pattern; warns where they cannot, or at a cost.
    fn is_pattern(&mut self, pattern: &str, pointer: &str) -> bool {
        if let Err(error) = pattern::compile(pattern) {
            let message = format!("the pattern `{pattern}` is not checked: {error}");
            self.warn(Code::BadPattern, pointer, message, "write it in the dialect of ECMAScript");
            return false;
        }
        if pattern::needs_attempts(pattern) {
            let message = format!("the pattern `{pattern}` is compared by trying alternatives, not in linear time");
            let help = "texts of more than 4096 bytes, and those that take too many attempts, are refused; without look-around \
                and references back every text is compared";
            self.warn(Code::SlowPattern, pointer, message, help);
        }
        true
    }

    /// A named type whose kind is not known yet: what is inside it may already refer to it.
    pub(super) fn begin(&mut self, notes: &Notes, at: &At) -> TypeId {
        let id = TypeId(self.types.len());
        self.types.push(TypeDef {
            hint: at.hint.clone(),
            pointer: at.pointer.clone(),
            docs: notes.docs.clone().or_else(|| notes.title.clone()),
            deprecated: notes.deprecated,
            closed: notes.closed,
            kind: Kind::Object(Object::default()),
        });
        if let Some(key) = &at.key {
            self.memos.insert(key.clone(), Memo::Begun(Some(id)));
        }
        id
    }
}

impl Key {
    fn name(&self) -> Option<String> {
        if let Key::Component(name) = self { Some(name.clone()) } else { None }
    }
}

fn is_within(branch: &Part<'_>, within: &[String]) -> bool {
    match branch.node {
        Node::Reference(reference) => component_name(reference, "schemas").is_some_and(|name| within.contains(&name)),
        Node::Schema(_) => false,
    }
}

/// What is left of parts when everything that only annotates is set aside.
#[derive(Default)]
struct Essence<'a> {
    parts: Vec<Part<'a>>,
    notes: Notes,
    rules: Vec<Rule>,
    /// `type`s that were said beside the parts, and where.
    kinds: Vec<(String, &'a str)>,
}

impl<'a> Essence<'a> {
    fn add(&mut self, part: &Part<'a>, outermost: bool) {
        let Node::Schema(schema) = part.node else {
            if !self.parts.iter().any(|known| known.is(part)) {
                self.parts.push(part.clone());
            }
            return;
        };
        let (view, all_of) = View::of(schema, &part.at);
        let says_nothing =
            view.is_bare() && view.checks.is_empty() && !view.sealed && !view.unknown && view.discriminator.is_none();
        if says_nothing && (!all_of.is_empty() || (!outermost && view.rules.is_empty() && view.kind.is_none())) {
            self.notes.join(view.notes);
            self.rules.extend(view.rules);
            self.kinds.extend(view.kind.map(|kind| (part.at.pointer.clone(), kind)));
            all_of.iter().for_each(|part| self.add(part, false));
        } else {
            self.parts.push(part.clone());
        }
    }
}
