//! Values of the document as Rust expressions.

use crate::escape::is_hidden;
use crate::model::{Kind, Type};
use crate::plan::Plan;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

/// A value that lowering found to fit its type.
pub(super) fn literal(plan: &Plan, value: &Value, ty: &Type) -> Option<TokenStream> {
    match (ty, value) {
        (Type::Bool, Value::Bool(value)) => Some(quote!(#value)),
        (Type::I32 | Type::I64 | Type::U32, Value::Number(number)) => Some(integer(number.as_i64()?)),
        (Type::U64, Value::Number(number)) => {
            let literal = Literal::u64_unsuffixed(number.as_u64()?);
            Some(quote!(#literal))
        }
        (Type::F64, Value::Number(number)) => Some(float(number.as_f64()?)),
        (Type::Text, Value::String(text)) => Some(quote!(#text.to_owned())),
        (Type::Formatted(format), Value::String(text)) => {
            let ident = super::name(format.name());
            Some(quote!(#ident::from(#text)))
        }
        (Type::Array(items), Value::Array(values)) if !items.nullable => {
            let items = values.iter().map(|value| literal(plan, value, &items.ty)).collect::<Option<Vec<_>>>()?;
            Some(quote!(vec![#(#items),*]))
        }
        (Type::Named(id), Value::String(text)) => {
            let Kind::Enumeration(values) = &plan.api().def(*id).kind else { return None };
            let names = &plan.named.types[id.0];
            let variant = &names.members[values.iter().position(|value| value == text)?];
            let ident = &names.ident;
            Some(quote!(#ident::#variant))
        }
        _ => None,
    }
}

/// An integer without a suffix, negative ones included.
pub(super) fn integer(value: i64) -> TokenStream {
    let literal = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#literal) } else { quote!(#literal) }
}

/// A float without a suffix.
pub(super) fn float(value: f64) -> TokenStream {
    let literal = Literal::f64_unsuffixed(value.abs());
    if value < 0.0 { quote!(-#literal) } else { quote!(#literal) }
}

/// A text without escapes, between as many `#` as it needs, unless it has characters that have to be escaped.
pub(super) fn raw(text: &str) -> TokenStream {
    if text.contains(is_hidden) {
        return quote!(#text);
    }
    let hashes = (1..).map(|count| "#".repeat(count)).find(|hashes| !text.contains(&format!("\"{hashes}")));
    let hashes = hashes.unwrap_or_default();
    format!("r{hashes}\"{text}\"{hashes}").parse().unwrap_or_else(|_| quote!(#text))
}
