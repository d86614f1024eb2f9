//! A small valid message, for the example that calls an operation.

use super::messages::given_parts;
use crate::model::{Kind, Operation, Rule, TextFormat, Type, Usage};
use crate::names::OperationNames;
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

/// The first operation that can be called with made-up values, rather one that is not deprecated.
pub(super) fn call(plan: &Plan) -> Option<(&OperationNames, TokenStream)> {
    let operations = || plan.api().operations.iter().zip(&plan.named.operations);
    let current = operations().filter(|(operation, _)| !operation.deprecated);
    let any = current.chain(operations());
    let mut calls = any.filter_map(|(operation, names)| Some((names, message(plan, operation, names)?)));
    calls.next()
}

fn message(plan: &Plan, operation: &Operation, names: &OperationNames) -> Option<TokenStream> {
    let message = &names.message;
    if operation.parts.is_empty() {
        return Some(quote!(api::#message));
    }
    let given = given_parts(plan, operation);
    if given.len() > super::constructors::MANY {
        return None;
    }
    let values: Vec<TokenStream> = given
        .iter()
        .map(|part| {
            let value = value(plan, &part.usage, 0)?;
            let into = super::takes_into(plan, &part.usage.ty) && !part.usage.nullable;
            Some(match (&part.usage.ty, &value) {
                (Type::Stream, _) => quote!(Vec::new()),
                (_, Value::String(text)) if into => quote!(#text),
                _ if into => return None,
                _ => {
                    let text = super::literal::raw(&value.to_string());
                    quote!(serde_json::from_str(#text)?)
                }
            })
        })
        .collect::<Option<_>>()?;
    Some(quote!(api::#message::new(#(#values),*)))
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
        Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F64 => number(&usage.rules),
        Type::Text | Type::Secret => json!("text"),
        Type::Formatted(format) => json!(match format {
            TextFormat::DateTime => "2030-01-02T03:04:05Z",
            TextFormat::Date => "2030-01-02",
            TextFormat::Time => "03:04:05",
            TextFormat::Duration => "PT1H",
            TextFormat::Base64 => "dGV4dA==",
            TextFormat::Uuid => "00000000-0000-0000-0000-000000000000",
        }),
        Type::Any => json!({}),
        Type::Free | Type::Map(_) => json!({}),
        Type::Bytes | Type::Stream | Type::Nothing => Value::Null,
        Type::File => return None,
        Type::Array(_) => json!([]),
        Type::Named(id) => match &plan.api().def(*id).kind {
            Kind::Enumeration(values) => json!(values.first()?),
            Kind::Multipart(_) | Kind::Contents(_) | Kind::Headed(_) | Kind::Alias(_) => return None,
            Kind::Union(union) => {
                let branch = union.branches.first()?;
                let mut value = value(plan, &branch.usage, depth + 1)?;
                if let (Some(discriminator), Some(tag)) = (&union.discriminator, branch.tags.first()) {
                    value[discriminator] = json!(tag);
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
