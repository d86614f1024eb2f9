//! Structs, enums and their constructors: no attribute noise, no wire code.

use super::{Module, Presence, bodies, docs, field_ty, imports, inner, payload, takes_into, ty};
use crate::model::{Field, Kind, Object, TypeDef, TypeId, Union};
use crate::names::{Name, TypeNames};
use crate::plan::{Plan, all_optional};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn module(plan: &Plan) -> Option<Module> {
    let api = plan.api();
    if api.types.is_empty() {
        return None;
    }
    let items = imports::each(0..api.types.len(), &|index| {
        let (def, names) = (&api.types[index], &plan.named.types[index]);
        match &def.kind {
            Kind::Object(object) => structure(plan, def, object, names),
            Kind::Enumeration(values) => enumeration(plan, def, values, names),
            Kind::Union(union) => union_type(plan, def, union, names),
            Kind::Multipart { parts, .. } => bodies::multipart(plan, def, parts, names),
            Kind::Contents(contents) => bodies::contents(plan, def, contents, names),
            Kind::Headed(headed) => bodies::headed(plan, def, headed, names),
            Kind::Alias(same) => alias(plan, def, *same, names),
        }
    });
    Some(Module {
        name: "types".to_owned(),
        docs: "The types of the document, in its order.".to_owned(),
        items: items.import(&[]),
    })
}

/// What the document says of a type, and where.
pub(super) fn about(plan: &Plan, def: &TypeDef) -> TokenStream {
    let mut text = def.docs.clone().unwrap_or_default().trim().to_owned();
    if def.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    let mut place = def.pointer.clone();
    let file = plan.origins.lead_back(&mut place).unwrap_or_default();
    let fragment = if place.is_empty() { String::new() } else { format!("#{place}") };
    let place = format!("`{}`", format!("{file}{fragment}").replace('`', ""));
    // The place stands in the last paragraph, unless that is no plain text.
    let last = text.lines().next_back().unwrap_or_default();
    let plain = !last.is_empty() && !last.starts_with([' ', '-', '*', '|', '`', '#', '>', '\t']);
    text.push_str(if plain { " " } else { "\n\n" });
    text.push_str(&if plain { format!("({place})") } else { place });
    docs::docs(text.trim())
}

/// Another name for a type of the same shape.
fn alias(plan: &Plan, def: &TypeDef, same: TypeId, names: &TypeNames) -> TokenStream {
    let (ident, target) = (&names.ident, &plan.named.types[same.0].ident);
    let said = plan.api().def(same).docs.as_ref();
    let about = docs::optional(def.docs.as_deref().filter(|own| said.is_none_or(|said| said != own)));
    quote!(#about pub type #ident = #target;)
}

fn structure(plan: &Plan, def: &TypeDef, object: &Object, names: &TypeNames) -> TokenStream {
    let about = about(plan, def);
    let ident = &names.ident;
    let fields = object.fields.iter().zip(&names.members).map(|(field, name)| {
        let about = field_docs(field);
        let rust = Presence::of_field(field).wrap(&field_ty(plan, field));
        quote!(#about pub #name: #rust,)
    });
    let rest = object.rest.as_ref().map(|rest| {
        let rust = inner(plan, rest);
        quote!(#[doc = " Members that the document does not name."] pub additional: BTreeMap<String, #rust>,)
    });
    let default = all_optional(object).then(|| quote!(Default,));
    quote! {
        #about
        #[derive(Clone, Debug, #default PartialEq)]
        pub struct #ident { #(#fields)* #rest }
    }
}

/// What the document says of a member, and its default.
fn field_docs(field: &Field) -> TokenStream {
    let mut text = field.usage.docs.clone().unwrap_or_default();
    if field.usage.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    if let Some(default) = &field.usage.default {
        text.push_str(&format!(" Default: `{}`.", default.to_string().replace('`', "'")));
    }
    docs::docs(text.trim())
}

/// Setters of every field but those named `except`.
pub(super) fn setter_rows(plan: &Plan, object: &Object, names: &TypeNames, except: &[&Name]) -> Vec<TokenStream> {
    let rows = object.fields.iter().zip(&names.members).filter(|(_, name)| !except.contains(name));
    rows.map(|(field, name)| {
        let cell = setter_cell(plan, field, name);
        quote!(#cell;)
    })
    .collect()
}

/// A field, the type of its values, and how they are set.
pub(super) fn setter_cell(plan: &Plan, field: &Field, name: &Name) -> TokenStream {
    let into = takes_into(plan, &field.usage.ty) || field.boxed;
    setter(name, &field_ty(plan, field), Presence::of_field(field), into)
}

pub(super) fn setter(name: &Name, rust: &TokenStream, presence: Presence, into: bool) -> TokenStream {
    let how = presence.ident();
    let into = (into && matches!(presence, Presence::Required | Presence::Optional)).then(|| quote!(into));
    quote!(#name: #rust => #how #into)
}

fn enumeration(plan: &Plan, def: &TypeDef, values: &[String], names: &TypeNames) -> TokenStream {
    let about = about(plan, def);
    let ident = &names.ident;
    let variants = values.iter().zip(&names.members).map(|(value, name)| {
        let about = (!says(name, value)).then(|| docs::docs_raw(&format!("`{}`", value.replace('`', "'"))));
        quote!(#about #name,)
    });
    let unknown = (!plan.is_closed(def)).then(|| {
        quote! {
            /// Not listed by the document.
            Unknown(String),
        }
    });
    quote! {
        #about
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        pub enum #ident { #(#variants)* #unknown }
    }
}

/// Whether a name is its text but for case and separators, so that a comment would only repeat it.
fn says(name: &Name, text: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).flat_map(char::to_lowercase).collect()
    };
    plain(name.as_str()) == plain(text)
}

fn union_type(plan: &Plan, def: &TypeDef, union: &Union, names: &TypeNames) -> TokenStream {
    let about = about(plan, def);
    let ident = &names.ident;
    let variants = union.branches.iter().zip(&names.members).map(|(branch, name)| {
        let rust = branch_ty(plan, branch);
        let about = match (&union.discriminator, branch.tags.as_slice()) {
            (Some(discriminator), [first, ..]) => Some(format!("`{discriminator}` is `{first}`.")),
            _ if says(name, &branch.hint) => None,
            _ => Some(format!("`{}`", branch.hint)),
        };
        let about = about.map(|about| docs::docs_raw(&about));
        quote!(#about #name(#rust),)
    });
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        pub enum #ident {
            #(#variants)*
            /// Not described by the document.
            Unknown(Value),
        }
    }
}

fn branch_ty(plan: &Plan, branch: &crate::model::Branch) -> TokenStream {
    if branch.boxed {
        let rust = ty(plan, &branch.usage.ty);
        return quote!(Box<#rust>);
    }
    payload(plan, &branch.usage.ty)
}
