//! Defaults that fit their types are kept; the others are warned of.

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::model::{Api, Kind, Type, Usage, accepts};
use crate::pointer::push;
use serde_json::{Value, json};

pub(super) fn keep_fitting(api: &mut Api, sink: &mut Sink) {
    let mut keep = |api: &Api, usage: &Usage, pointer: &str| {
        let value = usage.default.as_ref()?;
        let kept = Some(meant(value, &usage.ty)).filter(|value| accepts(api, usage, value));
        let (message, help) = match &kept {
            Some(kept) if kept == value => return Some(kept.clone()),
            Some(kept) => (format!("the default {value} is read as {kept}"), format!("write `default: {kept}`")),
            None => (
                format!("the default {value} cannot be used for its type and is only documented by it"),
                "give a default of the declared type, or none".to_owned(),
            ),
        };
        sink.report(Diagnostic::warning(Code::UnusableDefault, message).at(&api.file, pointer).help(help));
        kept
    };
    for index in 0..api.types.len() {
        let def = &api.types[index];
        let Kind::Object(object) = &def.kind else { continue };
        let kept: Vec<Option<Value>> = object
            .fields
            .iter()
            .map(|field| {
                let mut pointer = format!("{}/properties", def.pointer);
                push(&mut pointer, &field.wire);
                pointer.push_str("/default");
                keep(api, &field.usage, &pointer)
            })
            .collect();
        if let Kind::Object(object) = &mut api.types[index].kind {
            object.fields.iter_mut().zip(kept).for_each(|(field, kept)| field.usage.default = kept);
        }
    }
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        let kept: Vec<Option<Value>> =
            operation.parts.iter().map(|part| keep(api, &part.usage, &operation.pointer)).collect();
        api.operations[index].parts.iter_mut().zip(kept).for_each(|(part, kept)| part.usage.default = kept);
    }
}

/// A default in quotes that needs none, or without those it needs.
fn meant(value: &Value, ty: &Type) -> Value {
    let parsed = |text: &str| serde_json::from_str(text).unwrap_or_else(|_| value.clone());
    match (ty, value) {
        // As YAML once had them.
        (Type::Bool, Value::String(text)) if matches!(text.to_ascii_lowercase().as_str(), "yes" | "on") => json!(true),
        (Type::Bool, Value::String(text)) if matches!(text.to_ascii_lowercase().as_str(), "no" | "off") => json!(false),
        (Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F64, Value::String(text)) => parsed(text),
        (Type::Text, Value::Number(_) | Value::Bool(_)) => Value::String(value.to_string()),
        _ => value.clone(),
    }
}
