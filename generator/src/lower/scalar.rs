//! Texts, numbers, enumerations: formats, widths, and the rules that apply to a type.

use super::Lowering;
use super::at::At;
use super::view::{Notes, Part, View};
use crate::config::{Choices, FormatChoice};
use crate::diagnostics::Code;
use crate::model::{Kind, Rule, TextFormat, Type, Usage};
use crate::near::near_name;
use crate::pointer::child;
use serde_json::Value;
use std::collections::HashSet;

impl<'a> Lowering<'a> {
    pub(super) fn scalar(&mut self, view: &View<'a>, notes: &Notes, at: &At) -> Type {
        match view.kind {
            Some("boolean") => Type::Bool,
            Some("integer") => integer(view, notes),
            Some("number") => Type::F64,
            Some("string") => {
                let format = view.format.as_deref().map(|format| self.spelled(format, at));
                text(format, self.choices)
            }
            None => Type::Any,
            Some(other) => {
                let message = format!("`{other}` is not a type of OpenAPI; the value is kept as free-form JSON");
                const KNOWN: [&str; 6] = ["boolean", "integer", "number", "string", "array", "object"];
                let help = match near_name(KNOWN.into_iter(), other) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("there are {}", KNOWN.join(", ")),
                };
                self.warn(Code::UnknownType, &child(&at.pointer, "type"), message, &help);
                Type::Any
            }
        }
    }

    /// A format as OpenAPI spells it, if the configuration does not know it as it is.
    fn spelled<'f>(&mut self, format: &'f str, at: &At) -> &'f str {
        const KNOWN: [&str; 9] =
            ["date-time", "date", "time", "duration", "byte", "binary", "password", "uuid", "email"];
        let plain = |text: &str| text.replace(['-', '_', ' '], "").to_ascii_lowercase();
        let meant = KNOWN.into_iter().find(|known| plain(known) == plain(format));
        match meant {
            Some(meant) if meant != format && !self.choices.formats.contains_key(format) => {
                let message = format!("`{format}` is read as the format `{meant}`");
                self.warn(Code::WrongType, &child(&at.pointer, "format"), message, &format!("write `format: {meant}`"));
                meant
            }
            _ => format,
        }
    }

    /// A set of values: texts become an enum, others a type with a rule.
    pub(super) fn enumeration(&mut self, mut view: View<'a>, notes: &Notes, at: &At) -> Usage {
        let listed = view.values.take().unwrap_or_default();
        let nullable = listed.contains(&Value::Null);
        if view.kind == Some("array") && !listed.iter().any(Value::is_array) && !view.items.is_empty() {
            // Meant are the items: no array is one of these.
            let items = view.items[0].at.clone();
            let mut inner = self.item_view(&view.items);
            if inner.values.is_none() {
                inner.values = Some(listed);
                let usage = self.shape(inner, &items);
                view.items.clear();
                let mut array = self.shape(View { notes: Notes::default(), ..view }, at);
                array.ty = Type::Array(Box::new(usage));
                return array;
            }
            let message = "none of the values of `enum` is an array; they are left out";
            self.warn(Code::Conflict, &child(&at.pointer, "enum"), message, "list values of the declared type");
            return self.shape(view, at);
        }
        let (mut values, mut known) = (Vec::new(), HashSet::new());
        for value in listed.iter().filter(|value| !value.is_null()) {
            let meant = coerce(value, view.kind);
            if let Some(meant) = meant.as_ref().filter(|meant| *meant != value) {
                let message = format!("the value {value} of `enum` is read as {meant}");
                let help = format!("write {meant}, or another `type`");
                self.warn(Code::WrongType, &child(&at.pointer, "enum"), message, &help);
            }
            let Some(value) = meant else {
                let kind = view.kind.unwrap_or_default();
                let message = format!("the value {value} of `enum` is no {kind} and is left out");
                self.warn(Code::Conflict, &child(&at.pointer, "enum"), message, "list values of the declared type");
                continue;
            };
            if known.insert(value.clone()) {
                values.push(value);
            }
        }
        if values.is_empty() {
            // Only null is left, or nothing that could be one of the values.
            let only_null = nullable && listed.iter().all(Value::is_null);
            let mut usage = match only_null && view.kind.is_none() {
                true => Usage::plain(Type::Any),
                false => self.shape(view, at),
            };
            if only_null {
                usage.rules =
                    vec![Rule::OneOf((usage.ty == Type::Any).then(|| "null".to_owned()).into_iter().collect())];
            }
            usage.nullable |= nullable;
            return usage;
        }
        let texts: Option<Vec<String>> = values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
        let mut usage = if let Some(texts) = texts {
            let id = self.begin(notes, at);
            self.types[id.0].kind = Kind::Enumeration(texts);
            Usage::plain(Type::Named(id))
        } else {
            let mut texts: Vec<String> = values.iter().map(canonical).collect();
            let all = |test: fn(&Value) -> bool| values.iter().all(test);
            let ty = match view.kind {
                Some("integer") => integer(&View { values: Some(values), ..view }, notes),
                Some("number") => Type::F64,
                None if all(Value::is_boolean) => Type::Bool,
                None if all(|value| value.as_i64().is_some()) => Type::I64,
                None if all(Value::is_number) => Type::F64,
                Some("boolean") => Type::Bool,
                Some("array" | "object") => self.shape(view, at).ty,
                _ => Type::Any,
            };
            // Any JSON holds null itself.
            texts.extend((ty == Type::Any && (nullable || notes.nullable)).then(|| "null".to_owned()));
            Usage { rules: vec![Rule::OneOf(texts)], ..Usage::plain(ty) }
        };
        usage.nullable |= nullable;
        usage
    }

    fn item_view(&mut self, items: &[Part<'a>]) -> View<'a> {
        self.view(items, &mut Vec::new())
    }
}

/// A value as the declared type has it; `None` if it has none like it.
fn coerce(value: &Value, kind: Option<&str>) -> Option<Value> {
    let parsed = |text: &str| serde_json::from_str::<Value>(text.trim()).ok();
    match (kind, value) {
        (Some("string"), Value::String(_)) => Some(value.clone()),
        (Some("string"), Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
        (Some("integer" | "number"), Value::Number(_)) => Some(value.clone()),
        (Some("integer" | "number"), Value::String(text)) => parsed(text).filter(Value::is_number),
        (Some("boolean"), Value::Bool(_)) => Some(value.clone()),
        (Some("boolean"), Value::String(text)) => parsed(text).filter(Value::is_boolean),
        (Some("array"), Value::Array(_)) | (Some("object"), Value::Object(_)) => Some(value.clone()),
        (Some("string" | "integer" | "number" | "boolean" | "array" | "object"), _) => None,
        _ => Some(value.clone()),
    }
}

/// A value as the runtime compares it: an integral number has no fraction, and members are sorted.
fn canonical(value: &Value) -> String {
    plain(value).to_string()
}

fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.as_i64().is_none() && float.fract() == 0.0 && float.abs() < 9e15 => {
                Value::from(float as i64)
            }
            _ => value.clone(),
        },
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) => {
            let mut members: Vec<(String, Value)> =
                members.iter().map(|(name, value)| (name.clone(), plain(value))).collect();
            members.sort_by(|left, right| left.0.cmp(&right.0));
            members.into_iter().collect()
        }
        _ => value.clone(),
    }
}

/// The narrowest type in which nothing that is documented overflows, 64 bits unless the format says fewer.
fn integer(view: &View<'_>, notes: &Notes) -> Type {
    let (mut least, mut most) = match view.format.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("int32" | "int8" | "int16") => (f64::from(i32::MIN), f64::from(i32::MAX)),
        Some("uint8" | "uint16" | "uint32") => (0.0, f64::from(u32::MAX)),
        Some("uint64") => (0.0, u64::MAX as f64),
        _ => (i64::MIN as f64, i64::MAX as f64),
    };
    let mut documented = |value: f64| {
        least = least.min(value);
        most = most.max(value);
    };
    for rule in &view.rules {
        if let Rule::Minimum(bound) | Rule::Maximum(bound) | Rule::Above(bound) | Rule::Below(bound) = rule {
            documented(*bound);
        }
    }
    let values = view.values.iter().flatten().chain(&notes.default).chain(&notes.example);
    for value in values {
        match (value.as_i64(), value.as_f64()) {
            // Rounded up to the next double, which is beyond 64 bits with a sign.
            (None, Some(value)) if value == i64::MAX as f64 => documented(value * 1.5),
            (_, Some(value)) => documented(value),
            _ => {}
        }
    }
    let nonnegative = view.rules.iter().any(|rule| match rule {
        Rule::Minimum(bound) => *bound >= 0.0,
        Rule::Above(bound) => *bound >= -1.0,
        _ => false,
    });
    // A bound of 64 bits as a double is one beyond the greatest value.
    let within = |low: f64, high: f64| least >= low && most <= high;
    match () {
        () if within(f64::from(i32::MIN), f64::from(i32::MAX)) => Type::I32,
        () if within(0.0, f64::from(u32::MAX)) => Type::U32,
        () if within(i64::MIN as f64, i64::MAX as f64) => Type::I64,
        () if most <= u64::MAX as f64 && (least >= 0.0 || nonnegative) => Type::U64,
        () => Type::F64,
    }
}

fn text(format: Option<&str>, choices: &Choices) -> Type {
    let Some(format) = format else { return Type::Text };
    match choices.formats.get(format).copied().unwrap_or_else(|| FormatChoice::of(format)) {
        FormatChoice::String => Type::Text,
        FormatChoice::Password => Type::Secret,
        FormatChoice::DateTime => Type::Formatted(TextFormat::DateTime),
        FormatChoice::Date => Type::Formatted(TextFormat::Date),
        FormatChoice::Time => Type::Formatted(TextFormat::Time),
        FormatChoice::Duration => Type::Formatted(TextFormat::Duration),
        FormatChoice::Byte => Type::Formatted(TextFormat::Base64),
        FormatChoice::Uuid => Type::Formatted(TextFormat::Uuid),
    }
}

/// The rules that say something about a type; the others are true of every value of it.
pub(super) fn rules_for(ty: &Type, rules: &[Rule]) -> Vec<Rule> {
    let applies = |rule: &&Rule| match rule {
        Rule::Minimum(_) | Rule::Maximum(_) | Rule::Above(_) | Rule::Below(_) | Rule::MultipleOf(_) => {
            matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F64)
        }
        Rule::MinLength(_) | Rule::MaxLength(_) | Rule::Pattern(_) => {
            matches!(ty, Type::Text | Type::Secret | Type::Formatted(_))
        }
        Rule::MinItems(_) | Rule::MaxItems(_) | Rule::UniqueItems => matches!(ty, Type::Array(_)),
        Rule::MinProperties(_) | Rule::MaxProperties(_) | Rule::Present { .. } => {
            matches!(ty, Type::Map(_) | Type::Free | Type::Named(_))
        }
        Rule::OneOf(_) | Rule::AnyOf(_) | Rule::Schema(_) => true,
    };
    rules.iter().filter(applies).cloned().collect()
}
