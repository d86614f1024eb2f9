//! Schemas to uses of types.

use super::at::{At, Key, Memo};
use super::object::Later;
use super::view::{Node, Notes, Part, View};
use super::{Lowering, checks, component_name, scalar};
use crate::diagnostics::Code;
use crate::model::{Kind, Object, Rule, Type, TypeDef, TypeId, Usage};
use crate::normalise::NAME;
use crate::pattern;
use crate::pointer::child;
use openapiv3::Schema;
use serde_json::{Value, json};

/// How deep a component, or an operation, may be built of other schemas in place.
const DEEPEST: usize = 200;

/// How many schemas may be built within each other at all. Only objects can be left for later, arrays of references cannot.
const LONGEST_CHAIN: usize = 10_000;

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
    pub(super) fn rules(&mut self, ty: &Type, view: &View<'a>, at: &At) -> Vec<Rule> {
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
