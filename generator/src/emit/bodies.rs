//! Bodies that are no JSON, or not alone: forms of several parts, bodies by media type, bodies with headers.

use super::constructors::{self, Argument};
use super::types::about;
use super::{Presence, docs, field_ty, inner, rules, takes_into, variant_payload};
use crate::model::{Content, Field, FormPart, Headed, How, PartHow, Type, TypeDef};
use crate::names::{Name, TypeNames};
use crate::plan::Plan;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What values of a type can do: nothing that a stream cannot.
pub(super) fn derives(streamed: bool, default: bool) -> TokenStream {
    let default = default.then(|| quote!(Default,));
    if streamed { quote!(#[derive(Debug, #default)]) } else { quote!(#[derive(Clone, Debug, #default PartialEq)]) }
}

/// The runtime's method for a way to travel.
pub(super) fn method(how: How) -> Ident {
    super::name(match how {
        How::Empty => "empty",
        How::Json => "json",
        How::Text => "text",
        How::Bytes => "bytes",
        How::Stream => "stream",
        How::Lines => "lines",
        How::Events => "events",
        How::EventTexts => "event_texts",
        How::Form => "form",
        How::FormDeep => "form_deep",
        How::Multipart => "multipart",
        How::Contents => "contents",
        How::Headed => "headed",
    })
}

/// The media type, where it is not what the method stands for anyway.
pub(super) fn media(how: How, media: &str, told_apart: bool) -> Option<TokenStream> {
    let known = matches!(how, How::Empty | How::Headed) || (how == How::Json && media == "application/json");
    (!known || (told_apart && how == How::Json)).then(|| quote!(#media))
}

pub(super) fn multipart(plan: &Plan, def: &TypeDef, parts: &[FormPart], names: &TypeNames) -> TokenStream {
    structure(plan, def, &as_fields(parts), names, None)
}

/// A part is a field, however it travels.
fn as_fields(parts: &[FormPart]) -> Vec<Field> {
    parts
        .iter()
        .map(|part| Field { wire: part.wire.clone(), required: part.required, boxed: false, usage: part.usage.clone() })
        .collect()
}

pub(super) fn multipart_table(plan: &Plan, parts: &[FormPart], closed: bool, names: &TypeNames) -> TokenStream {
    let ident = &names.ident;
    let fields = as_fields(parts);
    let cells = cells(plan, &fields, names);
    let rows = parts.iter().zip(cells).map(|(part, cell)| {
        let how = super::name(match part.how {
            PartHow::Text => "text",
            PartHow::Texts => "texts",
            PartHow::Json => "json",
            PartHow::File => "file",
            PartHow::Files => "files",
            PartHow::FileOrText => "file_or_text",
            PartHow::FilesOrTexts => "files_or_texts",
        });
        let (wire, media) = (&part.wire, &part.media);
        let media = (!media.is_empty()).then(|| quote!(#media));
        let check = rules::row(plan, &part.usage);
        quote!(#how #wire #media #cell #check;)
    });
    let new = new(plan, &fields, names, None);
    let closed = closed.then(|| quote!(!closed;));
    quote!(multipart!(#ident { #(#rows)* #closed } #new);)
}

pub(super) fn headed(plan: &Plan, def: &TypeDef, headed: &Headed, names: &TypeNames) -> TokenStream {
    structure(plan, def, &headed.headers, names, body(headed))
}

/// No body is no field.
fn body(headed: &Headed) -> Option<&Content> {
    Some(&headed.content).filter(|content| content.how != How::Empty)
}

pub(super) fn headed_table(plan: &Plan, headed: &Headed, names: &TypeNames) -> TokenStream {
    let ident = &names.ident;
    let how = method(headed.content.how);
    let media = media(headed.content.how, &headed.content.media, true);
    let cells = cells(plan, &headed.headers, names);
    let rows = headed.headers.iter().zip(cells).map(|(field, cell)| {
        let wire = &field.wire;
        quote!(#wire #cell;)
    });
    let new = new(plan, &headed.headers, names, body(headed));
    let body = body(headed).map(|_| quote!(.body));
    quote!(headed!(#ident #body = #how #media { #(#rows)* } #new);)
}

/// A struct with a field for each part or header, and perhaps a body.
fn structure(plan: &Plan, def: &TypeDef, fields: &[Field], names: &TypeNames, body: Option<&Content>) -> TokenStream {
    let about = about(plan, def);
    let ident = &names.ident;
    let each = || fields.iter().zip(&names.members);
    let members = each().map(|(field, name)| {
        let about = docs::optional(field.usage.docs.as_deref());
        let rust = Presence::of_field(field).wrap(&field_ty(plan, field));
        quote!(#about pub #name: #rust,)
    });
    let body_ty = body.map(|content| inner(plan, &content.usage));
    let body_field = body_ty.as_ref().map(|rust| quote!(#[doc = " The body."] pub body: #rust,));
    let streamed = fields.iter().any(|field| plan.is_streamed(&field.usage.ty))
        || body.is_some_and(|content| plan.is_streamed(&content.usage.ty));
    let derives = derives(streamed, body.is_none() && fields.iter().all(|field| !field.required));
    quote! {
        #about
        #derives
        pub struct #ident { #body_field #(#members)* }
    }
}

/// What the constructor of such a struct takes.
fn new(plan: &Plan, fields: &[Field], names: &TypeNames, body: Option<&Content>) -> TokenStream {
    let each = fields.iter().zip(&names.members).filter(|(field, _)| field.required);
    let mut arguments: Vec<Argument<'_>> = each
        .map(|(field, name)| {
            let into = takes_into(plan, &field.usage.ty);
            Argument { name, rust: field_ty(plan, field), into }
        })
        .collect();
    let body_name = Name::new("body");
    if let Some(content) = body {
        arguments.insert(0, Argument { name: &body_name, rust: inner(plan, &content.usage), into: false });
    }
    constructors::clause("new", &arguments, &names.required)
}

/// A field, the type of its values, and how they are set.
fn cells(plan: &Plan, fields: &[Field], names: &TypeNames) -> Vec<TokenStream> {
    fields.iter().zip(&names.members).map(|(field, name)| super::types::setter_cell(plan, field, name)).collect()
}

pub(super) fn contents(plan: &Plan, def: &TypeDef, contents: &[Content], names: &TypeNames) -> TokenStream {
    let about = about(plan, def);
    let ident = &names.ident;
    let variants = contents.iter().zip(&names.members).map(|(content, name)| {
        let about = docs::docs_raw(&format!("`{}`", content.media));
        let rust = variant_payload(plan, &content.usage);
        quote!(#about #name(#rust),)
    });
    let streamed = contents.iter().any(|content| plan.is_streamed(&content.usage.ty));
    let derives = derives(streamed, false);
    let first = contents.iter().zip(&names.members).next().map(|(content, name)| {
        let rust = inner(plan, &content.usage);
        let value = if plan.is_large(&content.usage.ty) { quote!(Box::new(body)) } else { quote!(body) };
        quote! {
            impl From<#rust> for #ident {
                fn from(body: #rust) -> Self { Self::#name(#value) }
            }
        }
    });
    quote! {
        #about
        #derives
        pub enum #ident { #(#variants)* }
        #first
    }
}

pub(super) fn contents_table(plan: &Plan, contents: &[Content], names: &TypeNames) -> TokenStream {
    let ident = &names.ident;
    let rows = contents.iter().zip(&names.members).map(|(content, name)| {
        let how = if content.how == How::Stream { super::name("bytes") } else { method(content.how) };
        let media = &content.media;
        let check = match content.usage.nullable && content.usage.ty != Type::Any {
            true => TokenStream::new(),
            false => rules::row(plan, &content.usage),
        };
        quote!(#how #media #name #check;)
    });
    quote!(contents!(#ident { #(#rows)* });)
}
