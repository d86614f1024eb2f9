//! Defaults that fit their types are kept; the others are warned of.

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::model::{Api, Kind, Type, TypeId, Usage};
use crate::normalise::push;
use serde_json::Value;

pub(super) fn keep_fitting(api: &mut Api, sink: &mut Sink) {
    let enumerations: Vec<Option<Vec<String>>> = (0..api.types.len())
        .map(|index| match &api.def(TypeId(index)).kind {
            Kind::Enumeration(values) => Some(values.clone()),
            _ => None,
        })
        .collect();
    let Api { types, operations, file, .. } = api;
    let mut keep = |usage: &mut Usage, pointer: &str| {
        let Some(value) = usage.default.take() else { return };
        usage.default = Some(meant(&value, &usage.ty)).filter(|value| fits(value, &usage.ty, &enumerations));
        if usage.default.is_none() {
            let message = format!("the default {value} cannot be used for its type and is only documented by it");
            let help = "give a default of the declared type, or none";
            sink.report(Diagnostic::warning(Code::UnusableDefault, message).at(file, pointer).help(help));
        }
    };
    for def in types {
        if let Kind::Object(object) = &mut def.kind {
            for field in &mut object.fields {
                let mut pointer = format!("{}/properties", def.pointer);
                push(&mut pointer, &field.wire);
                pointer.push_str("/default");
                keep(&mut field.usage, &pointer);
            }
        }
    }
    for operation in operations {
        for part in &mut operation.parts {
            keep(&mut part.usage, &operation.pointer);
        }
    }
}

/// A default in quotes that needs none, or without those it needs.
fn meant(value: &Value, ty: &Type) -> Value {
    let parsed = |text: &str| serde_json::from_str(text).unwrap_or_else(|_| value.clone());
    match (ty, value) {
        (Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F64, Value::String(text)) => parsed(text),
        (Type::Text, Value::Number(_) | Value::Bool(_)) => Value::String(value.to_string()),
        _ => value.clone(),
    }
}

fn fits(value: &Value, ty: &Type, enumerations: &[Option<Vec<String>>]) -> bool {
    match (ty, value) {
        (Type::Bool, Value::Bool(_)) | (Type::Text | Type::Formatted(_), Value::String(_)) => true,
        (Type::F64, Value::Number(_)) => true,
        (Type::U32, Value::Number(number)) => number.as_u64().is_some_and(|value| u32::try_from(value).is_ok()),
        (Type::U64, Value::Number(number)) => number.as_u64().is_some(),
        (Type::I32, Value::Number(number)) => number.as_i64().is_some_and(|value| i32::try_from(value).is_ok()),
        (Type::I64, Value::Number(number)) => number.as_i64().is_some(),
        (Type::Array(items), Value::Array(values)) => {
            values.iter().all(|value| (items.nullable && value.is_null()) || fits(value, &items.ty, enumerations))
        }
        (Type::Named(id), Value::String(text)) => {
            enumerations[id.0].as_ref().is_some_and(|values| values.contains(text))
        }
        // These are read from JSON where they are used.
        (Type::Any, _) | (Type::Free | Type::Map(_), Value::Object(_)) => true,
        (Type::Named(id), _) => enumerations[id.0].is_none(),
        _ => false,
    }
}
