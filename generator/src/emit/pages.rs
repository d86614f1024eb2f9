//! The methods of a client that follow the pages of an operation.

use super::{Presence, docs, inner};
use crate::config::By;
use crate::model::{How, Kind, Operation, Paging, Reply, Type};
use crate::names::OperationNames;
use crate::plan::Plan;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn method(plan: &Plan, operation: &Operation, names: &OperationNames) -> Option<TokenStream> {
    let (paging, pages) = (operation.paging.as_ref()?, names.pages.as_ref()?);
    let (method, message) = (&names.method, &names.message);
    let about = docs::docs_raw(&format!(
        "The pages of [`Client::{method}`], one after the other; `.items()` is what is on them."
    ));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let item = inner(plan, &paging.item);
    let by = by(paging);
    let items = items(plan, operation, names, paging);
    Some(quote! {
        #about
        #deprecated
        pub fn #pages(&self, request: impl Into<Request<#message>>) -> client::Pages<#message, #item> {
            let paging = #by;
            self.0.pages(request.into(), paging, |page| #items)
        }
    })
}

fn by(paging: &Paging) -> TokenStream {
    let items = &paging.items;
    let (by, total) = match &paging.by {
        By::Cursor { parameter, next } => (quote!(cursor(#items, #parameter, #next)), None),
        By::Last { parameter, id } => (quote!(last(#items, #parameter, #id)), None),
        By::Page { parameter, first, total } => {
            let first = Literal::u64_unsuffixed(first.unwrap_or(1));
            (quote!(page(#items, #parameter, #first)), total.as_ref())
        }
        By::Offset { parameter, total } => (quote!(offset(#items, #parameter)), total.as_ref()),
        By::Link { next: None } => (quote!(link(#items)), None),
        By::Link { next: Some(next) } => (quote!(link_at(#items, #next)), None),
    };
    let total = total.map(|total| quote!(.total(#total)));
    let more = paging.more.as_ref().map(|more| quote!(.more(#more)));
    quote!(client::Paging::#by #total #more)
}

/// What takes the items from a page.
fn items(plan: &Plan, operation: &Operation, names: &OperationNames, paging: &Paging) -> TokenStream {
    let reply = &operation.success[paging.reply];
    if operation.success.len() == 1 {
        return way(plan, paging, quote!(page), reply);
    }
    let (output, variant) = (&names.output, &names.outputs[paging.reply]);
    let body = if reply.status.is_single() { quote!(page) } else { quote!(page.body) };
    let way = way(plan, paging, body, reply);
    quote!(match page { #output::#variant(page) => #way, _ => Vec::new() })
}

/// The way from a body to its items: what is not there has none.
fn way(plan: &Plan, paging: &Paging, body: TokenStream, reply: &Reply) -> TokenStream {
    let (mut way, mut may_lack) = match (reply.how, &reply.body.ty) {
        (How::Headed, Type::Named(id)) => {
            let Kind::Headed(headed) = &plan.api().def(*id).kind else { return quote!(Vec::new()) };
            (quote!(#body.body), headed.content.usage.nullable)
        }
        _ => (body, reply.body.nullable),
    };
    for (id, index) in &paging.path {
        let Kind::Object(object) = &plan.api().def(*id).kind else { continue };
        let (field, presence) = (&plan.named.types[id.0].members[*index], Presence::of_field(&object.fields[*index]));
        let value = |of: TokenStream| match presence {
            Presence::Maybe => quote!(#of.#field.into_value()),
            _ => quote!(#of.#field),
        };
        let within = value(quote!(it));
        way = match (may_lack, presence) {
            (false, _) => value(way),
            (true, Presence::Required) => quote!(#way.map(|it| #within)),
            (true, _) => quote!(#way.and_then(|it| #within)),
        };
        may_lack |= presence != Presence::Required;
    }
    if may_lack { quote!(#way.unwrap_or_default()) } else { way }
}
