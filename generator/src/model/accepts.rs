//! Whether a value is one of a type, as far as its shape says.

use super::{Api, Carries, Kind, Type, Usage};
use serde_json::Value;

/// Whether generated code reads the value as the type. Rules about values are another matter.
pub(crate) fn accepts(api: &Api, usage: &Usage, value: &Value) -> bool {
    (value.is_null() && usage.nullable) || is(api, &usage.ty, value)
}

fn is(api: &Api, ty: &Type, value: &Value) -> bool {
    match (ty, value) {
        (Type::Any, _) | (Type::Bool, Value::Bool(_)) | (Type::F64, Value::Number(_)) => true,
        (Type::Text | Type::Secret | Type::Formatted(_), Value::String(_)) => true,
        (Type::U32, Value::Number(number)) => number.as_u64().is_some_and(|value| u32::try_from(value).is_ok()),
        (Type::U64, Value::Number(number)) => number.as_u64().is_some(),
        (Type::I32, Value::Number(number)) => number.as_i64().is_some_and(|value| i32::try_from(value).is_ok()),
        (Type::I64, Value::Number(number)) => number.as_i64().is_some(),
        (Type::Array(items), Value::Array(values)) => values.iter().all(|value| accepts(api, items, value)),
        (Type::Free, Value::Object(_)) => true,
        (Type::Map(values), Value::Object(members)) => members.values().all(|value| accepts(api, values, value)),
        (Type::Named(id), _) => named(api, &api.def(*id).kind, value),
        _ => false,
    }
}

fn named(api: &Api, kind: &Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Enumeration(values), Value::String(text)) => values.contains(text),
        (Kind::Object(object), Value::Object(members)) => {
            let declared = object.fields.iter().all(|field| match members.get(&field.wire) {
                Some(value) => accepts(api, &field.usage, value),
                None => !field.required,
            });
            let is_declared = |name: &String| object.fields.iter().any(|field| field.wire == *name);
            let mut others = members.iter().filter(|(name, _)| !is_declared(name));
            declared
                && match &object.rest {
                    Some(rest) => others.all(|(_, value)| accepts(api, rest, value)),
                    None => !object.closed || others.next().is_none(),
                }
        }
        (Kind::Union(union), value) => union.branches.iter().any(|branch| {
            let tag = union.discriminator.as_ref().filter(|_| branch.carries == Carries::Never);
            match (tag, value) {
                // It is no member of the branch.
                (Some(tag), Value::Object(members)) if members.contains_key(tag) => {
                    let mut members = members.clone();
                    members.remove(tag);
                    accepts(api, &branch.usage, &Value::Object(members))
                }
                _ => accepts(api, &branch.usage, value),
            }
        }),
        _ => false,
    }
}
