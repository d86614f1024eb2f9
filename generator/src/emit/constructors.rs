//! `new` and `with_defaults`, as clauses of a table: what they take. The table knows the rest.

use super::literal::literal;
use super::{Presence, field_ty, takes_into};
use crate::model::{Field, Object};
use crate::names::{Name, TypeNames};
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;

/// `new` takes more values than this as a struct of them.
pub(super) const MANY: usize = 4;

/// An argument that a constructor takes.
#[derive(Clone)]
pub(super) struct Argument<'a> {
    pub name: &'a Name,
    pub rust: TokenStream,
    pub into: bool,
}

/// `new(..)`, or `new Required { .. }` when that is too much for a list.
pub(super) fn clause(word: &str, arguments: &[Argument<'_>], many: &Name) -> TokenStream {
    let word = super::name(word);
    if arguments.len() > MANY {
        let each = arguments.iter().map(|Argument { name, rust, .. }| quote!(#name: #rust));
        return quote!(#word #many { #(#each),* });
    }
    let each = arguments.iter().map(|Argument { name, rust, into }| match into {
        true => quote!(#name: impl Into<#rust>),
        false => quote!(#name: #rust),
    });
    quote!(#word(#(#each),*))
}

/// The clauses of an object. Where everything must be given and it is much, the struct itself is its constructor.
pub(super) fn of_object(plan: &Plan, object: &Object, names: &TypeNames) -> TokenStream {
    let required: Vec<(&Field, Argument<'_>)> = object
        .fields
        .iter()
        .zip(&names.members)
        .filter(|(field, _)| field.required)
        .map(|(field, name)| {
            let presence = Presence::of_field(field);
            let rust = presence.wrap(&field_ty(plan, field));
            let into = (takes_into(plan, &field.usage.ty) || field.boxed) && presence == Presence::Required;
            (field, Argument { name, rust, into })
        })
        .collect();
    let everything = required.len() == object.fields.len() && object.rest.is_none() && required.len() > MANY;
    let has_default = |field: &Field| {
        field.usage.default.as_ref().is_some_and(|value| literal(plan, value, &field.usage.ty).is_some())
    };
    let (defaulted, open): (Vec<_>, Vec<_>) = required.into_iter().partition(|(field, _)| has_default(field));
    let with_defaults = plan.is_defaulted_object(object).then(|| {
        let open: Vec<Argument<'_>> = open.iter().map(|(_, argument)| argument.clone()).collect();
        clause("defaults", &open, &names.undefaulted)
    });
    let new = (!everything).then(|| {
        // In the order of the document.
        let mut all: Vec<_> = defaulted.into_iter().chain(open).collect();
        all.sort_by_key(|(field, _)| object.fields.iter().position(|known| std::ptr::eq(known, *field)));
        let all: Vec<Argument<'_>> = all.into_iter().map(|(_, argument)| argument).collect();
        clause("new", &all, &names.required)
    });
    quote!(#new #with_defaults)
}
