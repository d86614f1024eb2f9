//! The client crate: a method per operation, a setter per scheme, a choice of servers.

use super::messages::{call, operation_summary};
use super::{Module, docs, imports, pages};
use crate::model::{Server, Variable};
use crate::names::{Group, Name, ServerNames};
use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;

/// The root's items; `api` is how it names the API crate.
pub(super) fn root(plan: &Plan, api: &TokenStream) -> TokenStream {
    let base = plan.api().servers.first().map_or_else(|| "http://localhost".to_owned(), default_url);
    let api_schemes = &plan.api().schemes;
    let setters: Vec<_> = api_schemes
        .iter()
        .zip(&plan.named.schemes)
        .map(|(scheme, names)| {
            let about = docs::optional(scheme.docs.as_deref());
            let line = docs::docs_raw(&format!("The credential of the scheme `{}`.", scheme.name));
            let blank = scheme.docs.is_some().then(|| quote!(#[doc = ""]));
            let (setter, constant) = (&names.setter, &names.constant);
            quote! {
                #line
                #blank
                #about
                #[must_use]
                pub fn #setter(self, credential: impl Into<Credential>) -> Self {
                    Builder(self.0.credential(&api::operations::#constant, credential))
                }
            }
        })
        .collect();
    let choice = has_choice(plan).then(|| {
        quote! {
            /// Where the API is served, as the document lists it.
            #[must_use]
            pub fn server(self, server: Server) -> Self { Builder(self.0.base_url(server.url())) }
        }
    });
    let setters = (!setters.is_empty() || choice.is_some()).then(|| quote!(impl Builder { #(#setters)* #choice }));
    let server_use = has_choice(plan).then(|| {
        quote!(
            pub use self::server::*;
        )
    });
    let credential = (!api_schemes.is_empty()).then(|| {
        quote!(
            use typewright_runtime::client::Credential;
        )
    });
    let forgiving = plan.forgiving.then(|| quote!(, forgiving));
    let items = quote! {
        pub use #api as api;
        /// The runtime, with transports, credentials and retries under `rt::client`.
        pub use typewright_runtime as rt;
        #server_use
        #credential
        typewright_runtime::client!(#base #forgiving);
        #setters
    };
    items
}

/// A method per operation, and the trait.
pub(super) fn methods(plan: &Plan, group: &Group) -> Module {
    let ident = &group.ident;
    let each = || group.operations.iter().map(|&index| (&plan.api().operations[index], &plan.named.operations[index]));
    let methods = each().map(|(operation, names)| {
        let about = operation_summary(operation);
        let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
        let (method, message) = (&names.method, &names.message);
        let call = call(plan, operation, names);
        quote! {
            #about
            #deprecated
            pub fn #method(&self, request: impl Into<Request<#message>>) -> #call {
                self.0.call(request.into())
            }
        }
    });
    let pages = each().map(|(operation, names)| pages::method(plan, operation, names));
    let methods = methods.zip(pages).flat_map(|(method, pages)| [Some(method), pages]).flatten();
    let client = each().any(|(_, names)| names.pages.is_some()).then(|| {
        quote!(
            use typewright_runtime::client;
        )
    });
    let rows = each().map(|(_, names)| {
        let (method, message) = (&names.method, &names.message);
        quote!(#method: #message;)
    });
    let items = quote! {
        #client
        use super::{Client, api::*};
        impl Client { #(#methods)* }
        calls!(#ident { #(#rows)* });
    };
    Module {
        name: group.module.word().to_owned(),
        docs: format!("The operations of `{ident}`, sent."),
        items: imports::with_imports([items], &[]),
    }
}

pub(super) fn has_choice(plan: &Plan) -> bool {
    let servers = &plan.api().servers;
    servers.len() > 1 || servers.iter().any(|server| !server.variables.is_empty())
}

pub(super) fn default_url(server: &Server) -> String {
    let filled = server
        .variables
        .iter()
        .fold(server.url.clone(), |url, variable| url.replace(&format!("{{{}}}", variable.name), &variable.default));
    absolute(&filled)
}

/// A relative server is on the host that serves the document, which nobody knows here.
fn absolute(url: &str) -> String {
    match url {
        _ if url.contains("://") => url.to_owned(),
        // As it says: with whatever scheme the document came by.
        _ if url.starts_with("//") => format!("https:{url}"),
        // What has a dot before its first slash was meant as a host.
        _ if url.split('/').next().is_some_and(is_host) => format!("https://{url}"),
        _ => format!("http://localhost/{}", url.trim_start_matches('/')),
    }
}

fn is_host(text: &str) -> bool {
    let host = text.split(':').next().unwrap_or(text);
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_top = |label: &str| label.len() > 1 && label.chars().all(|c| c.is_ascii_alphabetic());
    host.split('.').all(is_label) && host.rsplit_once('.').is_some_and(|(_, top)| is_top(top))
}

/// The servers of the document as a typed choice.
pub(super) fn servers(plan: &Plan) -> Option<Module> {
    if !has_choice(plan) {
        return None;
    }
    let each = || plan.api().servers.iter().zip(&plan.named.servers);
    let variants = each().map(|(server, names)| variant(server, names));
    let urls = each().map(|(server, names)| {
        let variant = &names.variant;
        let fields: Vec<&Name> = names.variables.iter().map(|(field, ..)| field).collect();
        let url = absolute(&server.url);
        let (pattern, value) = if fields.is_empty() {
            (quote!(Self::#variant), quote!(#url.to_owned()))
        } else {
            let template = server.variables.iter().zip(&fields).fold(url, |url, (variable, field)| {
                url.replace(&format!("{{{}}}", variable.name), &format!("{{{field}}}"))
            });
            (quote!(Self::#variant { #(#fields),* }), quote!(format!(#template)))
        };
        quote!(#pattern => #value,)
    });
    let enums = each().flat_map(|(server, names)| {
        server.variables.iter().zip(&names.variables).filter(|(variable, _)| !variable.values.is_empty())
    });
    let enums = enums.map(|(variable, (_, ident, variants))| values(variable, ident, variants));
    let items = quote! {
        /// Where the API is served.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Server { #(#variants)* }
        impl Server {
            /// The URL, its variables filled in.
            pub fn url(&self) -> String { match self { #(#urls)* } }
        }
        #(#enums)*
    };
    Some(Module {
        name: "server".to_owned(),
        docs: "The servers that the document lists.".to_owned(),
        items: imports::with_imports([items], &[]),
    })
}

fn variant(server: &Server, names: &ServerNames) -> TokenStream {
    let about = docs::docs(
        &format!("{}\n\n`{}`", server.docs.as_deref().unwrap_or_default(), server.url).trim().replace("``", ""),
    );
    let variant = &names.variant;
    if names.variables.is_empty() {
        return quote!(#about #variant,);
    }
    let fields = server.variables.iter().zip(&names.variables).map(|(variable, (field, ident, _))| {
        let text = format!("{} Default: `{}`.", variable.docs.as_deref().unwrap_or_default(), variable.default);
        let about = docs::docs(text.trim());
        let rust = if variable.values.is_empty() { quote!(String) } else { quote!(#ident) };
        quote!(#about #field: #rust,)
    });
    quote!(#about #variant { #(#fields)* },)
}

/// The values of a variable; the set is closed, for the URL would lead nowhere.
fn values(variable: &Variable, ident: &Name, variants: &[Name]) -> TokenStream {
    let about = docs::docs_raw(&format!("The values of `{}`.", variable.name));
    let declared = variable.values.iter().zip(variants).map(|(value, name)| {
        let about = docs::docs_raw(&format!("`{value}`"));
        let default = (*value == variable.default).then(|| quote!(#[default]));
        quote!(#about #default #name,)
    });
    let default = variable.values.contains(&variable.default).then(|| quote!(Default,));
    let listed = &variable.values;
    quote! {
        #about
        #[derive(Clone, Debug, #default Eq, Hash, PartialEq)]
        pub enum #ident { #(#declared)* }
        enumeration!(#ident { #(#listed #variants;)* });
    }
}

#[cfg(test)]
mod tests {
    use super::absolute;

    #[test]
    fn servers_are_where_they_are_meant_to_be() {
        let rows = [
            ("https://api.example.org/v1", "https://api.example.org/v1"),
            ("//api.example.org/v1", "https://api.example.org/v1"),
            ("api.example.org:8443/v1", "https://api.example.org:8443/v1"),
            ("/v1", "http://localhost/v1"),
            ("v1.0/x", "http://localhost/v1.0/x"),
            ("", "http://localhost/"),
        ];
        for (url, expected) in rows {
            assert_eq!(absolute(url), expected);
        }
    }
}
