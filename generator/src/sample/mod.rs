//! Values made up for types: small, and such as the document's rules accept. Where the document has an example that
//! fits, that is the value.

mod text;

use crate::model::{Api, Kind, Object, Rule, TextFormat, Type, Union, Usage, accepts};
use serde_json::{Map, Value, json};

/// Makes values.
#[derive(Clone, Copy)]
pub struct Sampler<'a> {
    api: &'a Api,
    /// How deep members are made that may be left out.
    optional: usize,
}

/// Deeper, nothing is made: a type that contains itself ends here, or at what may be left out.
const DEEPEST: usize = 12;

impl<'a> Sampler<'a> {
    /// Values with nothing in them that may be left out.
    pub fn bare(api: &'a Api) -> Self {
        Sampler { api, optional: 0 }
    }

    /// Values such as a service would answer with.
    pub fn full(api: &'a Api) -> Self {
        Sampler { api, optional: 3 }
    }

    /// A value of a type; `None` where none was found.
    pub fn value(&self, usage: &Usage) -> Option<Value> {
        self.nth(usage, 0, 0)
    }

    /// One of several values, which differ if that is easily done.
    fn nth(&self, usage: &Usage, depth: usize, nth: usize) -> Option<Value> {
        let said = usage.example.iter().chain(&usage.default).filter(|_| nth == 0);
        if let Some(value) = said.into_iter().find(|value| !value.is_null() && accepts(self.api, usage, value)) {
            return Some(value.clone());
        }
        let made = if depth > DEEPEST { None } else { self.typed(usage, depth, nth) };
        made.or_else(|| usage.nullable.then_some(Value::Null))
    }

    fn typed(&self, usage: &Usage, depth: usize, nth: usize) -> Option<Value> {
        let listed = usage.rules.iter().find_map(|rule| match rule {
            Rule::OneOf(texts) => Some(texts),
            _ => None,
        });
        if let Some(texts) = listed {
            return serde_json::from_str(texts.get(nth % texts.len().max(1))?).ok();
        }
        Some(match &usage.ty {
            Type::Bool => json!(nth.is_multiple_of(2)),
            Type::I32 | Type::I64 | Type::U32 | Type::U64 => json!(number(&usage.rules, true, nth)? as i64),
            Type::F64 => json!(number(&usage.rules, false, nth)?),
            Type::Text | Type::Secret => json!(text::make(&usage.rules, usage.format.as_deref(), nth)?),
            Type::Formatted(format) => json!(text::formatted(*format, &usage.rules, nth)?),
            Type::Any => json!({}),
            Type::Nothing | Type::Bytes | Type::Stream | Type::File | Type::Lines(_) | Type::Events(_) => return None,
            Type::Free => self.map(&Usage::plain(Type::Text), &usage.rules, depth)?,
            Type::Map(values) => self.map(values, &usage.rules, depth)?,
            Type::Array(items) => self.array(items, &usage.rules, depth)?,
            Type::Named(id) => match &self.api.def(*id).kind {
                Kind::Enumeration(values) => json!(values.get(nth % values.len().max(1))?),
                Kind::Object(object) => self.object(object, &usage.rules, depth)?,
                Kind::Union(union) => self.union(union, depth)?,
                Kind::Multipart { .. } | Kind::Contents(_) | Kind::Headed(_) | Kind::Alias(_) => return None,
            },
        })
    }

    fn array(&self, items: &Usage, rules: &[Rule], depth: usize) -> Option<Value> {
        let (least, most) = size(rules);
        let wanted = least.max(usize::from(depth < self.optional)).min(most).min(MANY);
        let unique = rules.contains(&Rule::UniqueItems);
        let mut made: Vec<Value> = Vec::new();
        for nth in 0..wanted * 2 {
            if made.len() == wanted {
                break;
            }
            match self.nth(items, depth + 1, if unique { nth } else { 0 }) {
                Some(item) if !unique || !made.contains(&item) => made.push(item),
                Some(_) => {}
                None => break,
            }
        }
        (made.len() >= least).then_some(Value::Array(made))
    }

    fn map(&self, values: &Usage, rules: &[Rule], depth: usize) -> Option<Value> {
        let (least, most) = size(rules);
        let wanted = least.max(usize::from(depth < self.optional && values.ty != Type::Any)).min(most).min(MANY);
        let mut made = Map::new();
        for nth in 0..wanted {
            let Some(value) = self.nth(values, depth + 1, nth) else { break };
            made.insert(if nth == 0 { "key".to_owned() } else { format!("key{nth}") }, value);
        }
        (made.len() >= least).then_some(Value::Object(made))
    }

    fn object(&self, object: &Object, rules: &[Rule], depth: usize) -> Option<Value> {
        let rules: Vec<&Rule> = object.rules.iter().chain(rules).collect();
        let (least, most) = size(rules.iter().copied());
        // Of alternatives that ask for members, the first one is met.
        let asked: Vec<&String> = rules
            .iter()
            .filter_map(|rule| if let Rule::Present { lists, .. } = rule { lists.first() } else { None })
            .flatten()
            .collect();
        let exclusive = rules.iter().any(|rule| matches!(rule, Rule::Present { exclusive: true, .. }));
        let mut made = Map::new();
        let needed = object.fields.iter().filter(|field| field.required).count();
        let mut spare = most.saturating_sub(needed);
        let mut lacking = least.saturating_sub(needed);
        for field in &object.fields {
            let must = field.required || asked.contains(&&field.wire);
            let may = spare > 0 && ((depth < self.optional && !exclusive) || lacking > 0);
            if !must && !may {
                continue;
            }
            match self.nth(&field.usage, depth + 1, 0) {
                Some(value) => _ = made.insert(field.wire.clone(), value),
                None if field.required => return None,
                None => continue,
            }
            if !field.required {
                (spare, lacking) = (spare.saturating_sub(1), lacking.saturating_sub(1));
            }
        }
        if let Some(rest) = &object.rest {
            for nth in 0..lacking.min(MANY) {
                made.insert(format!("key{nth}"), self.nth(rest, depth + 1, nth)?);
            }
        }
        Some(Value::Object(made))
    }

    fn union(&self, union: &Union, depth: usize) -> Option<Value> {
        union.branches.iter().find_map(|branch| {
            let mut value = self.nth(&branch.usage, depth + 1, 0)?;
            if let (Some(name), Some(tag), Value::Object(members)) =
                (&union.discriminator, branch.tags.first(), &mut value)
            {
                // A nested union has written its own tag.
                if !members
                    .get(name)
                    .and_then(Value::as_str)
                    .is_some_and(|own| branch.tags.iter().any(|tag| tag == own))
                {
                    members.insert(name.clone(), json!(tag));
                }
            }
            Some(value)
        })
    }
}

/// More items or members are not made, whatever a document asks for.
const MANY: usize = 64;

/// How many items or members there must be at least and may be at most.
fn size<'r>(rules: impl IntoIterator<Item = &'r Rule>) -> (usize, usize) {
    rules.into_iter().fold((0, usize::MAX), |(least, most), rule| match rule {
        Rule::MinItems(bound) | Rule::MinProperties(bound) => (least.max(*bound), most),
        Rule::MaxItems(bound) | Rule::MaxProperties(bound) => (least, most.min(*bound)),
        _ => (least, most),
    })
}

/// The `nth` number that the rules allow, near zero or near their bounds.
fn number(rules: &[Rule], whole: bool, nth: usize) -> Option<f64> {
    let (mut least, mut most, mut step) = (None::<f64>, None::<f64>, None::<f64>);
    let beyond = if whole { 1.0 } else { 0.5 };
    for rule in rules {
        let higher = |bound: f64, known: Option<f64>| Some(known.map_or(bound, |known| known.max(bound)));
        let lower = |bound: f64, known: Option<f64>| Some(known.map_or(bound, |known| known.min(bound)));
        match rule {
            Rule::Minimum(bound) => least = higher(*bound, least),
            Rule::Above(bound) => least = higher(bound + beyond, least),
            Rule::Maximum(bound) => most = lower(*bound, most),
            Rule::Below(bound) => most = lower(bound - beyond, most),
            Rule::MultipleOf(of) => step = Some(*of),
            _ => {}
        }
    }
    // Between narrow exclusive bounds, the middle.
    if let (Some(low), Some(high), false) = (least, most, whole)
        && low > high
    {
        return Some(f64::midpoint(low, high));
    }
    let start = match (least, most) {
        (Some(least), _) => least.max(if most.is_none_or(|most| most >= 1.0) { 1.0_f64.max(least) } else { least }),
        (None, Some(most)) => most.min(1.0),
        (None, None) => 1.0,
    };
    let start = if whole { start.ceil() } else { start };
    let value = match step {
        Some(step) => (start / step).ceil() * step + step * nth as f64,
        None => start + nth as f64,
    };
    let value = if most.is_some_and(|most| value > most) { least.or(most).unwrap_or(value) } else { value };
    value.is_finite().then_some(value)
}

impl TextFormat {
    /// A text of the format.
    fn sample(self) -> &'static str {
        match self {
            TextFormat::DateTime => "2030-01-02T03:04:05Z",
            TextFormat::Date => "2030-01-02",
            TextFormat::Time => "03:04:05Z",
            TextFormat::Duration => "PT1H",
            TextFormat::Base64 => "dGV4dA==",
            TextFormat::Uuid => "3c90c3cc-0d44-4b50-8888-8dd25736052a",
        }
    }
}
