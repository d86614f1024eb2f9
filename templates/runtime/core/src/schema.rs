//! Schemas that say more than types can, checked against values as JSON.
//!
//! They come from the generator, as JSON text: JSON Schema's words for what values must satisfy, with OpenAPI 3.0's
//! `nullable` and flags for exclusive bounds. References lead to components alone.

use crate::pattern;
use crate::validate::{MOST, canonical};
use crate::wire::push_token;
use serde_json::{Map, Value};
use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Values that nest deeper, or schemas that lead in a circle, are taken for valid.
const DEEPEST: usize = 256;

/// Texts that were parsed, by where they are: to hash all of a text for every value would cost more than to check it.
static PARSED: LazyLock<Mutex<Parsed>> = LazyLock::new(Mutex::default);

/// By address and length, which no two texts of a program share while they differ.
type Parsed = HashMap<(usize, usize), Arc<Value>>;

/// Where a value breaks a schema, with what was expected there.
pub(crate) fn violations(schema: &'static str, components: &'static str, value: &Value) -> Vec<(String, String)> {
    let (schema, components) = (parsed(schema), parsed(components));
    let mut run = Run {
        components: &components,
        pointer: String::new(),
        found: Vec::new(),
        count: 0,
        depth: 0,
        silent: 0,
        checked: HashMap::new(),
    };
    run.check(&schema, value);
    run.found
}

/// Each text is parsed once.
fn parsed(text: &'static str) -> Arc<Value> {
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    parsed
        .entry((text.as_ptr() as usize, text.len()))
        .or_insert_with(|| Arc::new(serde_json::from_str(text).unwrap_or_default()))
        .clone()
}

/// The members and items of a value that some schema has said something of.
#[derive(Clone, Default)]
struct Seen<'v> {
    names: BTreeSet<&'v str>,
    items: BTreeSet<usize>,
}

impl Seen<'_> {
    fn join(&mut self, other: Self) {
        self.names.extend(other.names);
        self.items.extend(other.items);
    }
}

struct Run<'s, 'v> {
    components: &'s Value,
    pointer: String,
    found: Vec<(String, String)>,
    /// How many misfits there are; not all of them are kept.
    count: usize,
    depth: usize,
    /// Above zero while nobody wants to know what is wrong.
    silent: usize,
    /// Schemas and values that were compared before, by address: a recursive schema meets them along many ways.
    checked: HashMap<(*const Value, *const Value), Checked<'v>>,
}

/// The result of a comparison.
#[derive(Clone)]
struct Checked<'v> {
    fits: bool,
    /// Whether its misfits are among those found.
    is_reported: bool,
    seen: Seen<'v>,
}

impl<'s, 'v> Run<'s, 'v> {
    fn report(&mut self, message: impl Into<String>) {
        self.count += 1;
        if self.silent == 0 && self.found.len() < MOST {
            self.found.push((self.pointer.clone(), message.into()));
        }
    }

    /// Checks a value once; answers what of it was described, if it fits.
    fn check(&mut self, schema: &'s Value, value: &'v Value) -> Seen<'v> {
        let key: (*const Value, *const Value) = (schema, value);
        if let Some(known) = self.checked.get(&key).filter(|known| known.fits || known.is_reported || self.silent > 0) {
            let Checked { fits, seen, .. } = known.clone();
            if !fits && self.silent > 0 {
                self.report("known not to fit");
            }
            return seen;
        }
        let before = self.count;
        let seen = self.check_anew(schema, value);
        // A schema that leads to itself was cut off, and says nothing of the value.
        if self.depth < DEEPEST {
            let fits = self.count == before;
            self.checked.insert(key, Checked { fits, is_reported: self.silent == 0, seen: seen.clone() });
        }
        seen
    }

    fn check_anew(&mut self, schema: &'s Value, value: &'v Value) -> Seen<'v> {
        let mut seen = Seen::default();
        let schema = match schema {
            Value::Object(schema) => schema,
            Value::Bool(false) => {
                self.report("must not be there");
                return seen;
            }
            _ => return seen,
        };
        if self.depth >= DEEPEST || (value.is_null() && schema.get("nullable") == Some(&Value::Bool(true))) {
            return seen;
        }
        self.depth += 1;
        self.kind(schema, value);
        match value {
            Value::Number(_) => self.number(schema, value),
            Value::String(text) => self.text(schema, text),
            Value::Array(items) => self.array(schema, items, &mut seen),
            Value::Object(members) => self.object(schema, members, value, &mut seen),
            _ => {}
        }
        self.whole(schema, value, &mut seen);
        match value {
            Value::Array(items) => self.other_items(schema, items, &mut seen),
            Value::Object(members) => self.other_members(schema, members, &mut seen),
            _ => {}
        }
        self.depth -= 1;
        seen
    }

    /// The same without a word of what is wrong.
    fn fits(&mut self, schema: &'s Value, value: &'v Value) -> Option<Seen<'v>> {
        let before = self.count;
        self.silent += 1;
        let seen = self.check(schema, value);
        self.silent -= 1;
        let fits = self.count == before;
        self.count = before;
        fits.then_some(seen)
    }

    /// Whether a property's name fits a schema.
    fn names(&self, schema: &'s Value, name: &str) -> bool {
        let name = Value::String(name.to_owned());
        let (components, pointer) = (self.components, String::new());
        let mut run = Run {
            components,
            pointer,
            found: Vec::new(),
            count: 0,
            depth: self.depth,
            silent: 1,
            checked: HashMap::new(),
        };
        run.fits(schema, &name).is_some()
    }

    fn within(&mut self, token: &str, schema: &'s Value, value: &'v Value) {
        let length = self.pointer.len();
        push_token(&mut self.pointer, token);
        self.check(schema, value);
        self.pointer.truncate(length);
    }

    fn kind(&mut self, schema: &'s Map<String, Value>, value: &Value) {
        if let Some(kind) = schema.get("type").and_then(Value::as_str)
            && !is_of_kind(kind, value)
        {
            self.report(format!("must be of type {kind}"));
        }
        if let Some(listed) = schema.get("enum").and_then(Value::as_array)
            && !listed.iter().any(|known| same(known, value))
        {
            let listed: Vec<String> = listed.iter().map(Value::to_string).collect();
            self.report(format!("must be one of {}", listed.join(", ")));
        }
    }

    fn number(&mut self, schema: &'s Map<String, Value>, value: &Value) {
        let exclusive = |name: &str| schema.get(name) == Some(&Value::Bool(true));
        let bounds = [
            ("minimum", exclusive("exclusiveMinimum"), Ordering::Less, "at least", "greater than"),
            ("maximum", exclusive("exclusiveMaximum"), Ordering::Greater, "at most", "less than"),
        ];
        for (name, exclusive, wrong, inclusive_text, exclusive_text) in bounds {
            let Some(bound) = schema.get(name) else { continue };
            let Some(found) = compare(value, bound) else { continue };
            if found == wrong || (exclusive && found == Ordering::Equal) {
                self.report(format!("must be {} {bound}", if exclusive { exclusive_text } else { inclusive_text }));
            }
        }
        if let Some(factor) = schema.get("multipleOf")
            && !is_multiple(value, factor)
        {
            self.report(format!("must be a multiple of {factor}"));
        }
    }

    fn text(&mut self, schema: &'s Map<String, Value>, text: &str) {
        self.size(schema, ["minLength", "maxLength"], || text.chars().count(), "characters");
        if let Some(expected) = schema.get("pattern").and_then(Value::as_str)
            && let Some(message) = pattern::misfit(expected, text)
        {
            self.report(message);
        }
    }

    fn size(&mut self, schema: &'s Map<String, Value>, names: [&str; 2], count: impl Fn() -> usize, what: &str) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_u64);
        if let Some(least) = bound(names[0]).filter(|least| (count() as u64) < *least) {
            self.report(format!("must have at least {least} {what}"));
        }
        if let Some(most) = bound(names[1]).filter(|most| (count() as u64) > *most) {
            self.report(format!("must have at most {most} {what}"));
        }
    }

    fn array(&mut self, schema: &'s Map<String, Value>, items: &'v [Value], seen: &mut Seen<'v>) {
        self.size(schema, ["minItems", "maxItems"], || items.len(), "items");
        if schema.get("uniqueItems") == Some(&Value::Bool(true)) {
            let mut seen: Vec<String> = items.iter().map(canonical).collect();
            seen.sort_unstable();
            if seen.windows(2).any(|pair| pair[0] == pair[1]) {
                self.report("must not repeat an item");
            }
        }
        let first = schema.get("prefixItems").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let rest = schema.get("items");
        for (index, item) in items.iter().enumerate() {
            if let Some(expected) = first.get(index).or(rest) {
                self.within(&index.to_string(), expected, item);
                seen.items.insert(index);
            }
        }
        if let Some(wanted) = schema.get("contains") {
            let found: Vec<usize> =
                (0..items.len()).filter(|index| self.fits(wanted, &items[*index]).is_some()).collect();
            let bound = |name: &str| schema.get(name).and_then(Value::as_u64);
            let (least, most) = (bound("minContains").unwrap_or(1), bound("maxContains").unwrap_or(u64::MAX));
            if (found.len() as u64) < least || (found.len() as u64) > most {
                let most = if most == u64::MAX { String::new() } else { format!(" and at most {most}") };
                self.report(format!("must have at least {least}{most} items that fit {wanted}"));
            }
            seen.items.extend(found);
        }
    }

    fn object(
        &mut self,
        schema: &'s Map<String, Value>,
        members: &'v Map<String, Value>,
        value: &'v Value,
        seen: &mut Seen<'v>,
    ) {
        self.size(schema, ["minProperties", "maxProperties"], || members.len(), "members");
        self.required(schema.get("required"), members, "");
        let declared = schema.get("properties").and_then(Value::as_object);
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let others = schema.get("additionalProperties");
        for (name, member) in members {
            let mut known = false;
            if let Some(expected) = declared.and_then(|declared| declared.get(name)) {
                self.within(name, expected, member);
                known = true;
            }
            for (_, expected) in
                patterns.into_iter().flatten().filter(|(text, _)| pattern::misfit(text, name).is_none())
            {
                self.within(name, expected, member);
                known = true;
            }
            match others {
                Some(expected) if !known => self.within(name, expected, member),
                _ if !known => continue,
                _ => {}
            }
            seen.names.insert(name);
        }
        if let Some(expected) = schema.get("propertyNames") {
            for name in members.keys() {
                if !self.names(expected, name) {
                    self.report(format!("must not have a member named `{name}`"));
                }
            }
        }
        for (name, asked) in schema.get("dependentRequired").and_then(Value::as_object).into_iter().flatten() {
            if members.contains_key(name) {
                self.required(Some(asked), members, &format!(" beside `{name}`"));
            }
        }
        for (name, expected) in schema.get("dependentSchemas").and_then(Value::as_object).into_iter().flatten() {
            if members.contains_key(name) {
                seen.join(self.check(expected, value));
            }
        }
    }

    fn required(&mut self, names: Option<&Value>, members: &Map<String, Value>, beside: &str) {
        let names = match names {
            Some(Value::Array(names)) => names.as_slice(),
            Some(only @ Value::String(_)) => std::slice::from_ref(only),
            _ => return,
        };
        for name in names.iter().filter_map(Value::as_str).filter(|name| !members.contains_key(*name)) {
            self.report(format!("must have the member `{name}`{beside}"));
        }
    }

    /// What concerns a value of any kind.
    fn whole(&mut self, schema: &'s Map<String, Value>, value: &'v Value, seen: &mut Seen<'v>) {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str)
            && let Some(target) = self.components.get(component(name))
        {
            seen.join(self.check(target, value));
        }
        let list = |name: &str| schema.get(name).and_then(Value::as_array);
        for part in list("allOf").into_iter().flatten() {
            seen.join(self.check(part, value));
        }
        for (name, most) in [("anyOf", usize::MAX), ("oneOf", 1)] {
            let Some(branches) = list(name) else { continue };
            let fitting: Vec<Seen<'v>> = branches.iter().filter_map(|branch| self.fits(branch, value)).collect();
            match fitting.len() {
                0 => self.report("must be one of the documented alternatives"),
                count if count > most => self.report("must be only one of the documented alternatives"),
                _ => {}
            }
            fitting.into_iter().for_each(|found| seen.join(found));
        }
        if let Some(refused) = schema.get("not")
            && self.fits(refused, value).is_some()
        {
            self.report(format!("must not fit {refused}"));
        }
        if let Some(condition) = schema.get("if") {
            let branch = match self.fits(condition, value) {
                Some(found) => {
                    seen.join(found);
                    "then"
                }
                None => "else",
            };
            if let Some(expected) = schema.get(branch) {
                seen.join(self.check(expected, value));
            }
        }
    }

    fn other_items(&mut self, schema: &'s Map<String, Value>, items: &'v [Value], seen: &mut Seen<'v>) {
        let Some(expected) = schema.get("unevaluatedItems") else { return };
        for (index, item) in items.iter().enumerate() {
            if seen.items.insert(index) {
                self.within(&index.to_string(), expected, item);
            }
        }
    }

    fn other_members(&mut self, schema: &'s Map<String, Value>, members: &'v Map<String, Value>, seen: &mut Seen<'v>) {
        let Some(expected) = schema.get("unevaluatedProperties") else { return };
        for (name, member) in members {
            if seen.names.insert(name) {
                self.within(name, expected, member);
            }
        }
    }
}

/// The name of the component that a reference leads to.
fn component(reference: &str) -> String {
    let name = reference.rsplit('/').next().unwrap_or_default();
    let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
    name.replace("~1", "/").replace("~0", "~")
}

fn is_of_kind(kind: &str, value: &Value) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|value| value.fract() == 0.0),
        _ => true,
    }
}

/// Whether two values are equal as JSON: numbers by what they are, not by how they are written.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(_), Value::Number(_)) => compare(left, right) == Some(Ordering::Equal),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}

/// Integers of 64 bits exactly, other numbers as doubles.
fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    let whole = |value: &Value| value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
    match (whole(left), whole(right)) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

fn is_multiple(value: &Value, factor: &Value) -> bool {
    use crate::validate::Multiple;
    match (value.as_i64(), factor.as_i64(), value.as_f64(), factor.as_f64()) {
        (Some(value), Some(factor), ..) => value.is_multiple(&factor),
        (_, _, Some(value), Some(factor)) if factor > 0.0 => value.is_multiple(&factor),
        _ => true,
    }
}
