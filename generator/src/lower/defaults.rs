//! Defaults that fit their types are kept; the others are warned of.

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::model::{Api, Kind, Type, Usage};
use crate::normalise::push;
use serde_json::Value;

pub(super) fn keep_fitting(api: &mut Api, sink: &mut Sink) {
    let enumerations: Vec<Option<Vec<String>>> = api
        .types
        .iter()
        .map(|def| if let Kind::Enumeration(values) = &def.kind { Some(values.clone()) } else { None })
        .collect();
    let Api { types, operations, file, .. } = api;
    let mut keep = |usage: &mut Usage, pointer: &str| {
        let unusable = usage.default.as_ref().is_some_and(|value| !fits(value, &usage.ty, &enumerations));
        if unusable && let Some(value) = usage.default.take() {
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

fn fits(value: &Value, ty: &Type, enumerations: &[Option<Vec<String>>]) -> bool {
    match (ty, value) {
        (Type::Bool, Value::Bool(_)) | (Type::Text | Type::Formatted(_), Value::String(_)) => true,
        (Type::F64, Value::Number(_)) => true,
        (Type::U32, Value::Number(number)) => number.as_u64().is_some_and(|value| u32::try_from(value).is_ok()),
        (Type::U64, Value::Number(number)) => number.as_u64().is_some(),
        (Type::I32, Value::Number(number)) => number.as_i64().is_some_and(|value| i32::try_from(value).is_ok()),
        (Type::I64, Value::Number(number)) => number.as_i64().is_some(),
        (Type::Array(items), Value::Array(values)) => {
            !items.nullable && values.iter().all(|value| fits(value, &items.ty, enumerations))
        }
        (Type::Named(id), Value::String(text)) => {
            enumerations[id.0].as_ref().is_some_and(|values| values.contains(text))
        }
        _ => false,
    }
}
