//! What the document says of operations and schemes, as statics that both ends use.

use super::{Module, imports};
use crate::model::{Need, Operation, SchemePlace, Tokens};
use crate::names::OperationNames;
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn module(plan: &Plan) -> Module {
    let api = plan.api();
    let schemes = api.schemes.iter().zip(&plan.named.schemes).map(|(scheme, names)| {
        let (constant, name) = (&names.constant, &scheme.name);
        let place = match &scheme.place {
            SchemePlace::Header(header) => quote!(Header(#header)),
            SchemePlace::Query(parameter) => quote!(Query(#parameter)),
            SchemePlace::Cookie(cookie) => quote!(Cookie(#cookie)),
            SchemePlace::Bearer => quote!(Bearer),
            SchemePlace::Basic => quote!(Basic),
        };
        let tokens = scheme.tokens.as_ref().map(|tokens| match tokens {
            Tokens::At(token, refresh) => quote!(tokens #token #refresh),
            Tokens::Discovered(url) => quote!(discovered #url),
        });
        quote!(#constant = #name in #place #tokens;)
    });
    let row = |(operation, names): (&Operation, &OperationNames)| {
        let (constant, id, path) = (&names.constant, &operation.id, &operation.path);
        let method = super::name(&operation.method);
        let alternatives = operation.security.iter().map(|needs| {
            let needs = needs.iter().map(|Need { scheme, scopes }| {
                let scheme = &plan.named.schemes[*scheme].constant;
                let scopes = (!scopes.is_empty()).then(|| quote!(with #(#scopes)*));
                quote!(#scheme #scopes)
            });
            quote!([#(#needs),*])
        });
        quote!(#constant = #id #method #path #(#alternatives)*;)
    };
    let each = |webhooks: bool| {
        let operations = api.operations.iter().zip(&plan.named.operations);
        operations.filter(move |(operation, _)| operation.webhook.is_some() == webhooks)
    };
    let operations = each(false).map(row);
    let webhooks: Vec<TokenStream> = each(true).map(row).collect();
    let webhooks = (!webhooks.is_empty()).then(|| quote!(operations!(WEBHOOKS { #(#webhooks)* });));
    let items = quote! {
        schemes!(SCHEMES { #(#schemes)* });
        operations!(ALL { #(#operations)* });
        #webhooks
    };
    Module {
        name: "operations".to_owned(),
        docs: "The operations and the credentials they ask for.".to_owned(),
        items: imports::with_imports([items], &[]),
    }
}
