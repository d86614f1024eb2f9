//! [`Plan`] -> [`Module`]s of tokens. All `quote!` calls are here.
//!
//! One concern, one file. A module says what it holds; `imports` finds out what it uses.

mod answers;
mod bodies;
mod client;
mod constructors;
mod crates;
mod docs;
mod files;
mod imports;
mod literal;
mod messages;
mod operations;
mod output;
mod pages;
mod rules;
mod sample;
mod server;
mod single;
mod templates;
mod types;
mod wire;

pub use files::{crates, workspace};
pub use output::{Dependency, Layout, Output};
pub use single::{single_files, tokens};
pub use templates::runtime;

use crate::model::{Field, Type};
use crate::plan::Plan;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// A module of a generated crate.
#[derive(Debug)]
pub struct Module {
    /// Its name; the root of a crate is `lib`.
    pub name: String,
    /// What it holds, for the reader.
    pub docs: String,
    /// Its items, with imports.
    pub items: imports::Items,
}

fn name(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}

/// The Rust of a type.
fn ty(plan: &Plan, ty: &Type) -> TokenStream {
    match ty {
        Type::Bool => quote!(bool),
        Type::I32 => quote!(i32),
        Type::I64 => quote!(i64),
        Type::U32 => quote!(u32),
        Type::U64 => quote!(u64),
        Type::F64 => quote!(f64),
        Type::Text => quote!(String),
        Type::Secret => quote!(Secret<String>),
        Type::Formatted(format) => {
            let ident = name(format.name());
            quote!(#ident)
        }
        Type::Any => quote!(Value),
        Type::Free => quote!(JsonObject),
        Type::Bytes => quote!(Bytes),
        Type::Stream => quote!(Body),
        Type::File => quote!(File),
        Type::Nothing => quote!(()),
        Type::Lines(items) => {
            let items = inner(plan, items);
            quote!(JsonLines<#items>)
        }
        Type::Events(items) => {
            let items = inner(plan, items);
            quote!(EventStream<#items>)
        }
        Type::Array(items) => {
            let items = inner(plan, items);
            quote!(Vec<#items>)
        }
        Type::Map(values) => {
            let values = inner(plan, values);
            quote!(BTreeMap<String, #values>)
        }
        Type::Named(id) => {
            let ident = &plan.named.types[id.0].ident;
            quote!(#ident)
        }
    }
}

/// The Rust of a member or value as text.
pub fn type_text(plan: &Plan, usage: &crate::model::Usage, required: bool) -> String {
    let rust = Presence::of(required, usage.nullable, &usage.ty).wrap(&ty(plan, &usage.ty));
    rust.to_string().replace(' ', "").replace(',', ", ")
}

/// The Rust of an item or value: null is `None`, except where any JSON holds null itself.
fn inner(plan: &Plan, usage: &crate::model::Usage) -> TokenStream {
    let rust = ty(plan, &usage.ty);
    if usage.nullable && usage.ty != Type::Any { quote!(Option<#rust>) } else { rust }
}

/// How a value is present: the name of the runtime's methods for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Presence {
    Required,
    Optional,
    Nullable,
    Maybe,
}

impl Presence {
    fn of(required: bool, nullable: bool, ty: &Type) -> Self {
        match (required, nullable && *ty != Type::Any) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::Maybe,
        }
    }

    fn of_field(field: &Field) -> Self {
        Presence::of(field.required, field.usage.nullable, &field.usage.ty)
    }

    fn ident(self) -> Ident {
        name(match self {
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Nullable => "nullable",
            Presence::Maybe => "maybe",
        })
    }

    /// The Rust of a field whose values are of a type.
    fn wrap(self, rust: &TokenStream) -> TokenStream {
        match self {
            Presence::Required => rust.clone(),
            Presence::Optional | Presence::Nullable => quote!(Option<#rust>),
            Presence::Maybe => quote!(Maybe<#rust>),
        }
    }
}

/// The Rust of a field's values, boxed where the type contains itself.
fn field_ty(plan: &Plan, field: &Field) -> TokenStream {
    let rust = ty(plan, &field.usage.ty);
    if field.boxed { quote!(Box<#rust>) } else { rust }
}

/// Whether an argument of the type is taken as `impl Into`.
fn takes_into(plan: &Plan, ty: &Type) -> bool {
    match ty {
        Type::Text | Type::Secret | Type::Formatted(_) | Type::Stream => true,
        Type::Named(id) => {
            matches!(plan.api().def(*id).kind, crate::model::Kind::Enumeration(_) | crate::model::Kind::Contents(_))
        }
        _ => false,
    }
}

/// A payload of an enum, boxed if it is large.
fn payload(plan: &Plan, ty_: &Type) -> TokenStream {
    let rust = ty(plan, ty_);
    if plan.is_large(ty_) { quote!(Box<#rust>) } else { rust }
}

/// The same for one that may be null.
fn variant_payload(plan: &Plan, usage: &crate::model::Usage) -> TokenStream {
    let rust = payload(plan, &usage.ty);
    if usage.nullable && usage.ty != Type::Any { quote!(Option<#rust>) } else { rust }
}
