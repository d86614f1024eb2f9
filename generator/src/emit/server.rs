//! The server crate: a router, and an implementation that answers from the document's examples.

use super::files::Data;
use super::{Module, imports};
use crate::plan::Plan;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn root(plan: &Plan, api: &TokenStream, data: &Data) -> TokenStream {
    let document = data.include("openapi.json");
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

        /// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
        pub fn docs() -> Router {
            typewright_runtime::server::docs(#document)
        }
    }
}

pub(super) fn examples(plan: &Plan, data: &Data) -> Module {
    let impls = plan.named.groups.iter().map(|group| {
        let ident = &group.ident;
        let rows = group.operations.iter().map(|&index| {
            let (method, message) = (&plan.named.operations[index].method, &plan.named.operations[index].message);
            quote!(#method: #message;)
        });
        quote!(examples!(#ident from ANSWERS { #(#rows)* });)
    });
    let file = data.include("examples.json");
    let answers = (!plan.named.groups.is_empty()).then(|| {
        quote! {
            /// One for each response and media type.
            static ANSWERS: Answers = Answers::new(#file);
        }
    });
    let uses = (!plan.named.groups.is_empty()).then(|| {
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
        items: imports::with_imports(items, &[]),
    }
}
