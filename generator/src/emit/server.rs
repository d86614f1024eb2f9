//! The server crate: a router, and an implementation that answers from the document's examples.

use super::{Module, imports};
use crate::model::{How, Kind, Operation, Type};
use crate::names::OperationNames;
use crate::plan::Plan;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn root(plan: &Plan, api: &TokenStream) -> TokenStream {
    let traits: Vec<&Ident> = plan.named.groups.iter().map(|group| &group.ident).collect();
    let routes = plan.named.operations.iter().map(|names| {
        let method = &names.method;
        quote!(.on(A::#method))
    });
    let (authenticator, parameters, new) = if plan.secured {
        (
            quote!(Authenticator,),
            quote!(api: A, authenticator: impl Authenticator),
            quote!(Routes::new(api, authenticator)),
        )
    } else {
        (quote!(), quote!(api: A), quote!(Routes::open(api)))
    };
    let bounds = if traits.is_empty() { quote!(Send + Sync + 'static) } else { quote!(#(#traits)+*) };
    let used = (!traits.is_empty()).then(|| quote!(use self::api::{#(#traits),*};));
    quote! {
        pub use self::examples::Examples;
        pub use #api as api;
        #used
        use typewright_runtime::server::{#authenticator Router, Routes};

        /// Sends every request to the method that the document means.
        pub fn router<A: #bounds>(#parameters) -> Router {
            #new #(#routes)* .finish()
        }
    }
}

pub(super) fn examples(plan: &Plan) -> Module {
    let impls = plan.named.groups.iter().map(|group| {
        let ident = &group.ident;
        let methods = group
            .operations
            .iter()
            .filter_map(|&index| method(plan, &plan.api().operations[index], &plan.named.operations[index]));
        quote!(examples!(#ident { #(#methods)* });)
    });
    let impls = quote!(#(#impls)*);
    let used = |helper: &str| impls.to_string().contains(&format!("{helper} ("));
    let helpers = ["example", "example_as", "nothing"].into_iter().filter(|helper| used(helper));
    let table = (!plan.named.groups.is_empty()).then_some("examples");
    let helpers: Vec<_> = helpers.chain(table).map(super::name).collect();
    let helpers = (!helpers.is_empty()).then(|| quote!(use typewright_runtime::server::{#(#helpers),*};));
    let api = (!plan.named.groups.is_empty()).then(|| {
        quote!(
            use super::api::*;
        )
    });
    let items = quote! {
        #api
        #helpers
        /// Answers every operation for which the document has an example with it, and the others with 501.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct Examples;
        #impls
    };
    Module {
        name: "examples".to_owned(),
        docs: "An implementation that answers from the document's examples.".to_owned(),
        items: imports::with_imports(items, &[]),
    }
}

/// The first response with an example, or without a body.
fn method(plan: &Plan, operation: &Operation, names: &OperationNames) -> Option<TokenStream> {
    let many = operation.success.len() > 1;
    let mut answers = operation.success.iter().enumerate().filter_map(|(index, reply)| {
        if many && reply.status < 10 {
            return None;
        }
        let text = reply.example.as_ref().map(|example| super::literal::raw(&example.to_string()));
        let output = &names.output;
        let variant = names.outputs.get(index).filter(|_| many).map(|variant| quote!(#output::#variant));
        let headed = match &reply.body.ty {
            Type::Named(id) => match &plan.api().def(*id).kind {
                Kind::Headed(headed) => Some((headed, &plan.named.types[id.0].ident)),
                _ => None,
            },
            _ => None,
        };
        Some(match (reply.how, headed, text, variant) {
            (How::Empty, _, _, None) => quote!(nothing()),
            (How::Empty, _, _, Some(variant)) => quote!(Ok(#variant.into())),
            (How::Json | How::Text, _, Some(text), None) => quote!(example(#text)),
            (How::Json | How::Text, _, Some(text), Some(variant)) => quote!(example_as(#text, #variant)),
            (How::Headed, Some((headed, ident)), text, variant) => {
                let large = plan.is_large(&reply.body.ty) && many;
                if large || headed.headers.iter().any(|header| header.required) {
                    return None;
                }
                let text = match (headed.content.how, text, &variant) {
                    (How::Json | How::Text, Some(text), _) => text,
                    (How::Empty, _, Some(variant)) => return Some(quote!(Ok(#variant(#ident::new()).into()))),
                    (How::Empty, _, None) => return Some(quote!(Ok(#ident::new().into()))),
                    _ => return None,
                };
                match variant {
                    Some(variant) => quote!(example_as(#text, |body| #variant(#ident::new(body)))),
                    None => quote!(example_as(#text, #ident::new)),
                }
            }
            _ => return None,
        })
    });
    let answer = answers.next()?;
    let (method, message) = (&names.method, &names.message);
    Some(quote!(#method: #message => #answer;))
}
