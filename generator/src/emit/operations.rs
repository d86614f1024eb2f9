//! What the document says of operations and schemes, as statics that both ends use.

use super::{Module, imports};
use crate::model::{SchemePlace, Tokens};
use crate::plan::Plan;
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
    let operations = api.operations.iter().zip(&plan.named.operations).map(|(operation, names)| {
        let (constant, id, path) = (&names.constant, &operation.id, &operation.path);
        let method = super::name(&operation.method);
        let alternatives = operation.security.iter().map(|needs| {
            let needs = needs.iter().map(|(index, scopes)| {
                let scheme = &plan.named.schemes[*index].constant;
                let scopes = (!scopes.is_empty()).then(|| quote!(with #(#scopes)*));
                quote!(#scheme #scopes)
            });
            quote!([#(#needs),*])
        });
        quote!(#constant = #id #method #path #(#alternatives)*;)
    });
    let items = quote! {
        schemes!(SCHEMES { #(#schemes)* });
        operations!(ALL { #(#operations)* });
    };
    Module {
        name: "operations".to_owned(),
        docs: "The operations and the credentials they ask for.".to_owned(),
        items: imports::with_imports(items, &[]),
    }
}
