//! The server crate: a router, and an implementation that answers from the document's examples.

use super::crates::Data;
use super::{Module, imports};
use crate::names::{Group, Name};
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn root(plan: &Plan, api: &TokenStream, data: &Data) -> TokenStream {
    let document = data.include("openapi.json");
    let traits: Vec<&Name> = plan.called().map(|group| &group.ident).collect();
    let own = routes(plan, plan.called(), plan.secured, &quote!(A), &quote!(api));
    let webhooks = plan.named.groups.iter().find(|group| group.webhooks);
    let is_secured =
        |group: &Group| group.operations.iter().any(|&index| !plan.api().operations[index].security.is_empty());
    let authenticator = (plan.secured || webhooks.is_some_and(is_secured)).then(|| quote!(Authenticator,));
    let webhooks = webhooks.map(|group| {
        let ident = &group.ident;
        let (parameters, routes) =
            routes(plan, std::iter::once(group), is_secured(group), &quote!(W), &quote!(receiver));
        quote! {
            /// Sends what the provider calls to the methods of a receiver, each under its name: nest it where the
            /// provider is told to call, and have a layer check its signatures.
            pub fn webhooks<W: self::api::#ident>(#parameters) -> Router {
                #routes
            }
        }
    });
    let (parameters, routes) = own;
    let bounds = if traits.is_empty() { quote!(Send + Sync + 'static) } else { quote!(#(#traits)+*) };
    let used = (!traits.is_empty()).then(|| quote!(use self::api::{#(#traits),*};));
    quote! {
        pub use self::examples::Examples;
        pub use #api as api;
        /// The runtime, with authentication and limits under `rt::server`.
        pub use typewright_runtime as rt;
        #used
        use typewright_runtime::server::{#authenticator Router, Routes};

        /// Sends every request to the method that the document means.
        pub fn router<A: #bounds>(#parameters) -> Router {
            #routes
        }

        #webhooks

        /// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
        pub fn docs() -> Router {
            typewright_runtime::server::docs(#document)
        }
    }
}

/// The parameters of a function that makes a router of some traits, and what it does.
fn routes<'p>(
    plan: &'p Plan,
    groups: impl Iterator<Item = &'p Group>,
    secured: bool,
    implementation: &TokenStream,
    value: &TokenStream,
) -> (TokenStream, TokenStream) {
    let mut operations: Vec<usize> = groups.flat_map(|group| group.operations.iter().copied()).collect();
    operations.sort_unstable();
    let routes = operations.into_iter().map(|index| {
        let method = &plan.named.operations[index].method;
        quote!(.on(#implementation::#method))
    });
    let (parameters, new) = match secured {
        true => (
            quote!(#value: #implementation, authenticator: impl Authenticator),
            quote!(Routes::new(#value, authenticator)),
        ),
        false => (quote!(#value: #implementation), quote!(Routes::open(#value))),
    };
    (parameters, quote!(#new #(#routes)* .finish()))
}

pub(super) fn examples(plan: &Plan, data: &Data) -> Module {
    let is_called = plan.called().next().is_some();
    let impls = plan.called().map(|group| {
        let ident = &group.ident;
        let rows = group.operations.iter().map(|&index| {
            let (method, message) = (&plan.named.operations[index].method, &plan.named.operations[index].message);
            quote!(#method: #message;)
        });
        quote!(examples!(#ident from ANSWERS { #(#rows)* });)
    });
    let file = data.include("examples.json");
    let answers = is_called.then(|| {
        quote! {
            /// One for each response and media type.
            static ANSWERS: Answers = Answers::new(#file);
        }
    });
    let uses = is_called.then(|| {
        quote! {
            use super::api::*;
            use typewright_runtime::server::{Answers, examples};
        }
    });
    let items = quote! {
        #uses
        /// Answers with what the document has as examples, or with values made up for its schemas. A caller chooses
        /// another documented response by `Prefer: code=404`, and a named example by `Prefer: example=name`.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct Examples;
        #answers
        #(#impls)*
    };
    Module {
        name: "examples".to_owned(),
        docs: "An implementation that answers from the document's examples.".to_owned(),
        items: imports::with_imports([items], &[]),
    }
}
