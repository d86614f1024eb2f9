//! A small valid message, for the example that calls an operation.

use super::messages::given_parts;
use crate::model::{Kind, Rule, Type, Usage};
use crate::names::OperationNames;
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

/// The first operation that is not deprecated, called with made-up values.
pub(super) fn call(plan: &Plan) -> Option<(&OperationNames, TokenStream)> {
    let operations = || plan.api().operations.iter().zip(&plan.named.operations);
    let (operation, names) =
        operations().find(|(operation, _)| !operation.deprecated).or_else(|| operations().next())?;
    let message = &names.message;
    if operation.parts.is_empty() {
        return Some((names, quote!(api::#message)));
    }
    let given = given_parts(plan, operation);
    let values: Vec<TokenStream> = given
        .iter()
        .map(|part| {
            let value = value(plan, &part.usage, 0)?;
            Some(match (&part.usage.ty, &value) {
                (Type::Text, Value::String(text)) => quote!(#text),
                (Type::Uuid, Value::String(text)) => quote!(#text.parse()?),
                (Type::Bytes, _) => quote!(Default::default()),
                _ => {
                    let text = super::literal::raw(&value.to_string());
                    quote!(serde_json::from_str(#text)?)
                }
            })
        })
        .collect::<Option<_>>()?;
    if given.len() > super::types::MANY {
        return None;
    }
    Some((names, quote!(api::#message::new(#(#values),*))))
}

fn value(plan: &Plan, usage: &Usage, depth: usize) -> Option<Value> {
    if let Some(example) = usage.example.as_ref().or(usage.default.as_ref()) {
        return Some(example.clone());
    }
    if depth > 8 {
        return None;
    }
    Some(match &usage.ty {
        Type::Bool => json!(true),
        Type::I32 | Type::I64 | Type::F64 => number(&usage.rules),
        Type::Text | Type::Secret => json!("text"),
        Type::Uuid => json!("00000000-0000-0000-0000-000000000000"),
        Type::Any => json!({}),
        Type::Free | Type::Map(_) => json!({}),
        Type::Bytes | Type::Nothing => Value::Null,
        Type::Array(_) => json!([]),
        Type::Named(id) => match &plan.api().def(*id).kind {
            Kind::Enumeration(values) => json!(values.first()?),
            Kind::Union(union) => {
                let branch = union.branches.first()?;
                let usage =
                    Usage { ty: branch.ty.clone(), example: None, default: None, rules: Vec::new(), ..usage.clone() };
                let mut value = value(plan, &usage, depth + 1)?;
                if let Some(discriminator) = &union.discriminator {
                    value[discriminator] = json!(branch.tag);
                }
                value
            }
            Kind::Object(object) => {
                let mut members = Map::new();
                for field in object.fields.iter().filter(|field| field.required) {
                    members.insert(field.wire.clone(), value(plan, &field.usage, depth + 1)?);
                }
                Value::Object(members)
            }
        },
    })
}

fn number(rules: &[Rule]) -> Value {
    let least = rules.iter().find_map(|rule| match rule {
        Rule::Minimum(bound) => Some(bound.ceil()),
        Rule::Above(bound) => Some(bound.floor() + 1.0),
        _ => None,
    });
    json!(least.unwrap_or(1.0) as i64)
}
