//! A small valid message, for the example that calls an operation.

use super::messages::given_parts;
use crate::model::{Operation, Type};
use crate::names::OperationNames;
use crate::plan::Plan;
use crate::sample::Sampler;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// The first operation that can be called with made-up values, rather one that is not deprecated.
pub(super) fn call(plan: &Plan) -> Option<(&Operation, &OperationNames, TokenStream)> {
    let operations = || plan.api().operations.iter().zip(&plan.named.operations);
    let current = operations().filter(|(operation, _)| !operation.deprecated);
    let any = current.chain(operations());
    let mut calls = any.filter_map(|(operation, names)| Some((operation, names, message(plan, operation, names)?)));
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
            let value = match &part.usage.ty {
                Type::Stream => Value::Null,
                _ => Sampler::bare(plan.api()).value(&part.usage)?,
            };
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
