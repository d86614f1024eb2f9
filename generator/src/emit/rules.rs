//! Constraints as calls of the runtime's checker.

use super::literal::{float, integer};
use crate::model::{Rule, Type, Usage};
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;

/// `=> |check, value| ..` for a row of a table, or nothing.
pub(super) fn row(plan: &Plan, usage: &Usage) -> TokenStream {
    closure(plan, usage).map(|closure| quote!(=> #closure)).unwrap_or_default()
}

/// The same for an object as a whole.
pub(super) fn whole(rules: &[Rule]) -> Option<TokenStream> {
    let calls: Vec<TokenStream> = rules.iter().filter_map(|rule| call(rule, &Type::Free)).collect();
    match calls.as_slice() {
        [] => None,
        [only] => Some(quote!(=> |check, value| #only)),
        calls => Some(quote!(=> |check, value| { #(#calls;)* })),
    }
}

/// Whether what is checked of a value is only what its named types check themselves.
fn is_only_nested(plan: &Plan, usage: &Usage) -> bool {
    usage.rules.is_empty()
        && match &usage.ty {
            Type::Array(inner) | Type::Map(inner) => is_only_nested(plan, inner),
            ty => plan.is_checked(ty),
        }
}

fn closure(plan: &Plan, usage: &Usage) -> Option<TokenStream> {
    if is_only_nested(plan, usage) {
        return Some(quote!(nested));
    }
    let mut calls: Vec<TokenStream> = usage.rules.iter().filter_map(|rule| call(rule, &usage.ty)).collect();
    match &usage.ty {
        Type::Array(items) => calls.extend(inner(plan, items, "each")),
        Type::Map(values) => calls.extend(inner(plan, values, "values")),
        ty if plan.is_checked(ty) => calls.push(quote!(check.nested(value))),
        _ => {}
    }
    match calls.as_slice() {
        [] => None,
        [only] => Some(quote!(|check, value| #only)),
        calls => Some(quote!(|check, value| { #(#calls;)* })),
    }
}

fn inner(plan: &Plan, usage: &Usage, method: &str) -> Option<TokenStream> {
    let closure = closure(plan, usage)?;
    let method = super::name(method);
    if usage.nullable && usage.ty != Type::Any {
        let closure = quote!(|check, value| check.present(value, #closure));
        return Some(quote!(check.#method(value, #closure)));
    }
    Some(quote!(check.#method(value, #closure)))
}

fn call(rule: &Rule, ty: &Type) -> Option<TokenStream> {
    let whole = matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64);
    let text = if *ty == Type::Secret { quote!(value.expose_secret()) } else { quote!(value) };
    // A bound between two integers is the nearer one within.
    let lower = |bound: f64| if whole { whole_number(bound.ceil(), ty) } else { float(bound) };
    let upper = |bound: f64| if whole { whole_number(bound.floor(), ty) } else { float(bound) };
    Some(match rule {
        Rule::Minimum(bound) => {
            let bound = lower(*bound);
            quote!(check.minimum(value, #bound))
        }
        Rule::Maximum(bound) => {
            let bound = upper(*bound);
            quote!(check.maximum(value, #bound))
        }
        Rule::Above(bound) => {
            let bound = upper(*bound);
            quote!(check.above(value, #bound))
        }
        Rule::Below(bound) => {
            let bound = lower(*bound);
            quote!(check.below(value, #bound))
        }
        Rule::MultipleOf(factor) if whole && factor.fract() != 0.0 => return None,
        Rule::MultipleOf(factor) => {
            let factor = upper(*factor);
            quote!(check.multiple_of(value, #factor))
        }
        Rule::MinLength(count) => count_call("min_length", &text, *count),
        Rule::MaxLength(count) => count_call("max_length", &text, *count),
        Rule::MinItems(count) => count_call("min_items", &text, *count),
        Rule::MaxItems(count) => count_call("max_items", &text, *count),
        Rule::MinProperties(count) => count_call("min_properties", &text, *count),
        Rule::MaxProperties(count) => count_call("max_properties", &text, *count),
        Rule::UniqueItems => quote!(check.unique_items(value)),
        Rule::Pattern(pattern) => quote!(check.pattern(#text, #pattern)),
        Rule::AnyOf(lists) => {
            let lists = lists.iter().map(|rules| {
                let calls: Vec<TokenStream> = rules.iter().filter_map(|rule| call(rule, ty)).collect();
                quote!(&|check, value| { #(#calls;)* })
            });
            quote!(check.any_of(value, &[#(#lists),*]))
        }
        Rule::Present { lists, exclusive } => {
            let lists = lists.iter().map(|names| quote!(&[#(#names),*]));
            let method = super::name(if *exclusive { "one_present" } else { "any_present" });
            quote!(check.#method(value, &[#(#lists),*]))
        }
        Rule::OneOf(values) => quote!(check.one_of(value, &[#(#values),*])),
        // No JSON, but a file or a stream.
        Rule::Schema(_) if matches!(ty, Type::Bytes | Type::Stream | Type::File | Type::Nothing) => return None,
        Rule::Schema(_) if matches!(ty, Type::Lines(_) | Type::Events(_)) => return None,
        Rule::Schema(schema) => {
            let refers = schema.to_string().contains("\"$ref\"");
            let components = if refers { quote!(super::wire::SCHEMAS) } else { quote!("") };
            let schema = super::literal::raw(&schema.to_string());
            quote!(check.schema(value, #schema, #components))
        }
    })
}

fn count_call(method: &str, value: &TokenStream, count: usize) -> TokenStream {
    let method = super::name(method);
    let count = proc_macro2::Literal::usize_unsuffixed(count);
    quote!(check.#method(#value, #count))
}

/// A bound as the type can hold it: one beyond its range is its end.
fn whole_number(bound: f64, ty: &Type) -> TokenStream {
    match ty {
        Type::U64 => {
            let literal = proc_macro2::Literal::u64_unsuffixed(bound as u64);
            quote!(#literal)
        }
        Type::U32 => integer(i64::from(bound as u32)),
        Type::I32 => integer(i64::from(bound as i32)),
        _ => integer(bound as i64),
    }
}
