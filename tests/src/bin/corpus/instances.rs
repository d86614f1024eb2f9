//! Values made up for a schema: some that it accepts, some that violate one keyword.

use serde_json::{Map, Value, json};

/// A seed from a text.
pub fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

pub struct Maker<'a> {
    pub tree: &'a Value,
    pub random: fastrand::Rng,
    /// The members that the type does not have, because they travel the other way.
    pub omit: &'static str,
    /// Members that a surrounding `allOf` requires.
    pub must: Vec<String>,
}

/// Deeper, nothing optional is made.
const SHALLOW: usize = 4;
const DEEPEST: usize = 14;

impl<'a> Maker<'a> {
    fn resolve(&self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        for _ in 0..16 {
            let Some(reference) = schema.get("$ref").and_then(Value::as_str) else { break };
            let pointer = reference.trim_start_matches('#').replace("%25", "%");
            match self.tree.pointer(&pointer) {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }

    /// A value that the schema probably accepts.
    pub fn make(&mut self, schema: &'a Value, depth: usize) -> Option<Value> {
        let schema = self.resolve(schema);
        if depth > DEEPEST {
            return None;
        }
        if depth > 0 && schema.get("nullable") == Some(&json!(true)) && self.random.u8(..10) == 0 {
            return Some(Value::Null);
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array)
            && !values.is_empty()
        {
            return Some(values[self.random.usize(..values.len())].clone());
        }
        // What one part requires, another may describe.
        let before = self.must.len();
        if schema.get("allOf").is_some() {
            let mut names = Vec::new();
            self.required(schema, &mut names, 0);
            self.must.extend(names);
        }
        let made = self.combined(schema, depth);
        self.must.truncate(before);
        made
    }

    fn required(&self, schema: &'a Value, names: &mut Vec<String>, depth: usize) {
        let schema = self.resolve(schema);
        let own = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        names.extend(own.filter_map(Value::as_str).map(str::to_owned));
        if depth < 8 {
            let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
            parts.for_each(|part| self.required(part, names, depth + 1));
        }
    }

    fn combined(&mut self, schema: &'a Value, depth: usize) -> Option<Value> {
        let mut made = self.plain(schema, depth)?;
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            made = merge(made, self.make(part, depth + 1)?);
        }
        for keyword in ["oneOf", "anyOf"] {
            let Some(branches) = schema.get(keyword).and_then(Value::as_array).filter(|list| !list.is_empty()) else {
                continue;
            };
            // Deep down, the first branch that ends is good enough.
            let start = if depth < SHALLOW { self.random.usize(..branches.len()) } else { 0 };
            let branch = &branches[start];
            let own = self.make(branch, depth + 1)?;
            made = merge(made, own);
            self.tag(schema, branch, &mut made);
        }
        Some(made)
    }

    /// The discriminator of a branch that was chosen.
    fn tag(&self, schema: &Value, branch: &Value, made: &mut Value) {
        let (Some(name), Some(reference), Value::Object(members)) = (
            schema.pointer("/discriminator/propertyName").and_then(Value::as_str),
            branch.get("$ref").and_then(Value::as_str),
            made,
        ) else {
            return;
        };
        let component = reference.rsplit('/').next().unwrap_or_default();
        let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object).into_iter().flatten();
        let mapped = mapping.into_iter().find(|(_, target)| {
            target.as_str().is_some_and(|target| target == reference || target.rsplit('/').next() == Some(component))
        });
        members.insert(name.to_owned(), json!(mapped.map_or(component, |(tag, _)| tag.as_str())));
    }

    fn plain(&mut self, schema: &'a Value, depth: usize) -> Option<Value> {
        let number = |name: &str| schema.get(name).and_then(Value::as_f64);
        let count = |name: &str| number(name).map(|count| count as usize);
        let combined = ["allOf", "oneOf", "anyOf"].iter().any(|keyword| schema.get(*keyword).is_some());
        let has_members =
            schema.get("properties").is_some() || schema.get("additionalProperties").is_some_and(Value::is_object);
        Some(match schema.get("type").and_then(Value::as_str) {
            Some("boolean") => json!(self.random.bool()),
            Some("string") => self.text(schema, count("minLength").unwrap_or(0), count("maxLength"))?,
            Some("integer") => {
                // A format says what fits as much as a bound does.
                let format = schema.get("format").and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase();
                let far = match format.as_str() {
                    "int8" | "uint8" | "byte" => 100.0,
                    "int16" | "uint16" => 3e4,
                    "int32" | "uint32" => 1e9,
                    _ => 1e12,
                };
                let value = self.number(schema, far)?.round() as i64;
                json!(if format.starts_with('u') { value.abs() } else { value })
            }
            Some("number") => {
                let value = self.number(schema, 1e9)?;
                json!(if schema.get("multipleOf").is_some() { value } else { (value * 8.0).round() / 8.0 })
            }
            Some("array") => {
                let least = count("minItems").unwrap_or(0);
                let most = count("maxItems").unwrap_or(least + 2).min(least + 2);
                let wanted = if depth < SHALLOW { self.random.usize(least..=most.max(least)) } else { least };
                let items = schema.get("items")?;
                let mut made: Vec<Value> = Vec::new();
                for _ in 0..wanted * 4 {
                    if made.len() == wanted {
                        break;
                    }
                    let Some(item) = self.make(items, depth + 1) else { break };
                    if schema.get("uniqueItems") != Some(&json!(true)) || !made.contains(&item) {
                        made.push(item);
                    }
                }
                Value::Array(made)
            }
            Some("object") => self.object(schema, depth)?,
            None if has_members => self.object(schema, depth)?,
            None if combined => Value::Null,
            _ => json!({"any": [1, "thing", null]}),
        })
    }

    fn object(&mut self, schema: &'a Value, depth: usize) -> Option<Value> {
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        // The members of members are not meant.
        let all = std::mem::take(&mut self.must);
        let made = self.members(schema, &required, &all, depth);
        self.must = all;
        made
    }

    fn members(&mut self, schema: &'a Value, required: &[&str], all: &[String], depth: usize) -> Option<Value> {
        let mut made = Map::new();
        for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if self.is_omitted(member) {
                continue;
            }
            let must = required.contains(&name.as_str()) || all.contains(name);
            if must || (depth < SHALLOW && self.random.bool()) {
                match self.make(member, depth + 1) {
                    Some(value) => _ = made.insert(name.clone(), value),
                    None if must => return None,
                    None => {}
                }
            }
        }
        if let Some(values @ Value::Object(_)) = schema.get("additionalProperties") {
            let least = schema.get("minProperties").and_then(Value::as_u64).unwrap_or(0) as usize;
            let wanted = if depth < SHALLOW { least.max(1) } else { least };
            for index in 0..wanted.saturating_sub(made.len()) {
                let value = self.make(values, depth + 1)?;
                made.insert(format!("extra{index}"), value);
            }
        }
        Some(Value::Object(made))
    }

    /// Whether a member is one that travels the other way only, as far as its schema or what it refers to says.
    fn is_omitted(&self, member: &'a Value) -> bool {
        let says = |schema: &Value| schema.get(self.omit) == Some(&json!(true));
        let parts = member.get("allOf").and_then(Value::as_array).into_iter().flatten();
        !self.omit.is_empty()
            && (says(member) || says(self.resolve(member)) || parts.into_iter().any(|part| says(self.resolve(part))))
    }

    fn text(&mut self, schema: &Value, least: usize, most: Option<usize>) -> Option<Value> {
        let formatted = match schema.get("format").and_then(Value::as_str) {
            Some("date-time") => "2030-01-02T03:04:05.678+02:00",
            Some("date") => "2030-01-02",
            Some("time") => "03:04:05Z",
            Some("duration") => "P1DT2H",
            Some("uuid") => "3C90c3cc-0d44-4b50-8888-8dd25736052a",
            Some("byte") => "aGVsbG8=",
            Some("uri" | "url") => "https://example.com/a?b=c",
            Some("email") => "who@example.com",
            Some("ipv4") => "192.0.2.1",
            Some("ipv6") => "2001:db8::1",
            _ => "",
        };
        if !formatted.is_empty() {
            return Some(json!(formatted));
        }
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
            let known = [schema.get("example"), schema.get("default")].into_iter().flatten().filter_map(Value::as_str);
            let regex = regex(pattern)?;
            let fits = |text: &&str| regex.find(text).is_some();
            return known.chain(CANDIDATES.iter().copied()).find(fits).map(|text| json!(text));
        }
        const LETTERS: [char; 12] = ['a', 'Z', '7', ' ', '/', '"', '\\', '%', 'é', '中', '\u{1f600}', '\n'];
        let most = most.unwrap_or(least + 12).min(least + 12).max(least);
        let length = self.random.usize(least..=most);
        Some(json!((0..length).map(|_| LETTERS[self.random.usize(..LETTERS.len())]).collect::<String>()))
    }

    fn number(&mut self, schema: &Value, far: f64) -> Option<f64> {
        let number = |name: &str| schema.get(name).and_then(Value::as_f64);
        let exclusive = |name: &str| schema.get(name) == Some(&json!(true));
        let step = number("multipleOf").unwrap_or(1.0);
        let mut least = number("minimum").unwrap_or_else(|| number("maximum").map_or(-far, |most| most - far));
        let mut most = number("maximum").unwrap_or(least.max(0.0) + far);
        if exclusive("exclusiveMinimum") {
            least += step;
        }
        if exclusive("exclusiveMaximum") {
            most -= step;
        }
        let value = match self.random.u8(..4) {
            0 => least,
            1 => most,
            _ => least + self.random.f64() * (most - least).min(1000.0),
        };
        let value = if number("multipleOf").is_some() { (value / step).ceil() * step } else { value };
        (value.abs() < 1e15).then_some(value)
    }

    /// Values that differ from an accepted one in one keyword that they violate.
    pub fn violations(&mut self, schema: &'a Value, value: &Value) -> Vec<(String, Value)> {
        let mut found = Vec::new();
        self.collect(schema, value, &mut String::new(), &mut found, 0);
        let mut violated = Vec::new();
        self.random.shuffle(&mut found);
        for (pointer, keyword, other) in found {
            let mut whole = value.clone();
            if let Some(place) = whole.pointer_mut(&pointer) {
                *place = other;
                violated.push((format!("{pointer}: {keyword}"), whole));
            }
        }
        violated
    }

    fn collect(
        &self,
        schema: &'a Value,
        value: &Value,
        pointer: &mut String,
        found: &mut Vec<(String, &'static str, Value)>,
        depth: usize,
    ) {
        let schema = self.resolve(schema);
        if depth > 6 || found.len() > 400 {
            return;
        }
        let number = |name: &str| schema.get(name).and_then(Value::as_f64);
        let mut add = |keyword: &'static str, other: Value| found.push((pointer.clone(), keyword, other));
        if let Some(kind) = schema.get("type").and_then(Value::as_str) {
            match kind {
                "string" | "object" => add("type", json!([12])),
                "integer" | "number" | "boolean" => add("type", json!("no such thing")),
                "array" => add("type", json!("no list")),
                _ => {}
            }
        }
        if schema.get("enum").is_some() {
            match value {
                Value::Number(_) => add("enum", json!(-987_654)),
                _ => add("enum", json!("no such value")),
            }
        }
        match value {
            Value::String(text) => {
                if let Some(least) = number("minLength").filter(|least| *least > 0.0) {
                    add("minLength", json!(text.chars().take(least as usize - 1).collect::<String>()));
                }
                if let Some(most) = number("maxLength").filter(|most| *most < 5000.0) {
                    add("maxLength", json!(format!("{text}{}", "x".repeat(most as usize + 1))));
                }
                if let Some(regex) = schema.get("pattern").and_then(Value::as_str).and_then(regex)
                    && let Some(other) =
                        ["\u{7}", "", "\u{7}\u{7}\u{7}\u{7}"].iter().find(|text| regex.find(text).is_none())
                {
                    add("pattern", json!(other));
                }
            }
            Value::Number(_) => {
                let whole = schema.get("type") == Some(&json!("integer"));
                let made = |value: f64| if whole { json!(value as i64) } else { json!(value) };
                if let Some(least) = number("minimum") {
                    add("minimum", made(least.ceil() - 1.0));
                }
                if let Some(most) = number("maximum").filter(|most| *most < 1e15) {
                    add("maximum", made(most.floor() + 1.0));
                }
                if let (Some(step), Some(value)) = (number("multipleOf"), value.as_f64())
                    && (!whole || step > 1.0)
                {
                    add("multipleOf", made(value + if whole { 1.0 } else { step / 2.0 }));
                }
            }
            Value::Array(items) => {
                if let Some(least) = number("minItems").filter(|least| *least > 0.0) {
                    add("minItems", Value::Array(items.iter().take(least as usize - 1).cloned().collect()));
                }
                if let (Some(most), Some(first)) = (number("maxItems").filter(|most| *most < 200.0), items.first()) {
                    add("maxItems", Value::Array(vec![first.clone(); most as usize + 1]));
                }
                if let (Some(Value::Bool(true)), Some(first)) = (schema.get("uniqueItems"), items.first()) {
                    add("uniqueItems", Value::Array([items.clone(), vec![first.clone()]].concat()));
                }
            }
            Value::Object(members) => {
                for name in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
                    let mut fewer = members.clone();
                    if name.as_str().is_some_and(|name| fewer.remove(name).is_some()) {
                        add("required", Value::Object(fewer));
                    }
                }
                if schema.get("additionalProperties") == Some(&json!(false)) {
                    let mut more = members.clone();
                    more.insert("noSuchMember".to_owned(), json!(1));
                    add("additionalProperties", Value::Object(more));
                }
                if number("minProperties").is_some_and(|least| least > 0.0) {
                    add("minProperties", json!({}));
                }
            }
            _ => {}
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            for part in schema.get(keyword).and_then(Value::as_array).into_iter().flatten() {
                self.collect(part, value, pointer, found, depth + 1);
            }
        }
        let mut inside = |token: &str, schema: &'a Value, value: &Value| {
            let length = pointer.len();
            pointer.push('/');
            pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
            self.collect(schema, value, pointer, found, depth + 1);
            pointer.truncate(length);
        };
        match value {
            Value::Array(items) => {
                if let (Some(schema), Some(first)) = (schema.get("items"), items.first()) {
                    inside("0", schema, first);
                }
            }
            Value::Object(members) => {
                for (name, value) in members {
                    let declared = schema.get("properties").and_then(|properties| properties.get(name));
                    let other = schema.get("additionalProperties").filter(|schema| schema.is_object());
                    if let Some(schema) = declared.or(other) {
                        inside(name, schema, value);
                    }
                }
            }
            _ => {}
        }
    }
}

fn regex(pattern: &str) -> Option<regress::Regex> {
    regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern)).ok()
}

/// Texts of the forms that patterns often ask for.
const CANDIDATES: [&str; 24] = [
    "a",
    "A",
    "1",
    "abc",
    "ABC",
    "123",
    "a1",
    "A1",
    "aB3",
    "0",
    "12",
    "1234",
    "12345",
    "2030-01-02",
    "12:34",
    "#a1b2c3",
    "abcdef",
    "abc-def",
    "1.2",
    "1.2.3",
    "a@b.co",
    "https://a.bc/d",
    "00000000-0000-0000-0000-000000000000",
    "+31612345678",
];

fn merge(left: Value, right: Value) -> Value {
    match (left, right) {
        (Value::Object(mut left), Value::Object(right)) => {
            for (name, value) in right {
                let merged = match left.remove(&name) {
                    Some(known) if known.is_object() && value.is_object() => merge(known, value),
                    Some(known) => known,
                    None => value,
                };
                left.insert(name, merged);
            }
            Value::Object(left)
        }
        (Value::Null, right) => right,
        (left, _) => left,
    }
}
