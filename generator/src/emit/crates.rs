//! The crates of an API: the items of their roots, and their modules.

use super::{Module, client, imports, messages, operations, server, types, wire};
use crate::escape;
use crate::names::{Name, TypeNames};
use crate::plan::Plan;
use crate::print::{self, Printed};
use crate::threads;
use proc_macro2::TokenStream;
use quote::quote;

/// Where the code of a server finds the files that are no Rust.
pub(super) enum Data {
    /// Beside its source.
    Beside,
    /// Beside the file of a build script, which has this name.
    Built(String),
}

impl Data {
    /// The text of a file, read by the compiler.
    pub fn include(&self, file: &str) -> TokenStream {
        match self {
            Data::Beside => quote!(include_str!(#file)),
            Data::Built(name) => {
                let file = format!("/{name}.{file}");
                quote!(include_str!(concat!(env!("OUT_DIR"), #file)))
            }
        }
    }
}

/// The root's items and the modules of a crate.
pub(super) struct Crate {
    pub name: String,
    pub docs: String,
    pub root: Printed,
    pub modules: Vec<(bool, Module)>,
}

/// The crates that are asked for; `api` is how the others name the first one.
pub(super) fn parts(
    plan: &Plan,
    api: &(impl Fn() -> TokenStream + Sync),
    with_client: bool,
    server: Option<&Data>,
) -> Vec<Crate> {
    let (first, others) = threads::both(
        || api_crate(plan),
        || {
            let client = with_client.then(|| client_crate(plan, &api()));
            (client, server.map(|data| server_crate(plan, &api(), data)))
        },
    );
    std::iter::once(first).chain(others.0).chain(others.1).collect()
}

fn api_crate(plan: &Plan) -> Crate {
    let idents: Vec<&Name> =
        plan.named.types.iter().flat_map(|names| [&names.ident, &names.required, &names.undefaulted]).collect();
    let mut modules = vec![(true, operations::module(plan))];
    let groups = plan.named.groups.iter().map(|group| messages::module(plan, group, &idents));
    modules.extend(groups.map(|module| (false, module)));
    modules.extend(types::module(plan).map(|module| (false, module)));
    let refer = modules.iter().any(|(_, module)| module.items.have(imports::SCHEMAS));
    modules.extend(wire::module(plan, &idents, refer).map(|module| (false, module)));
    // Tables make structs of what constructors take when it is much.
    let values = |module: &Module| {
        // One that is not needed has the name of the type itself.
        let own = |names: &TypeNames, ident: &Name| *ident != names.ident && module.items.have(ident.as_str());
        plan.named.types.iter().any(|names| own(names, &names.required) || own(names, &names.undefaulted))
    };
    let public = modules.iter().filter(|(public, module)| !public && (module.name != "wire" || values(module)));
    let public: Vec<_> = public.map(|(_, module)| module_name(module)).collect();
    let types = imports::exports(modules.iter().map(|(_, module)| &module.items));
    let root = quote! {
        #(pub use self::#public::*;)*
        #types
        pub use typewright_runtime::{Error, Maybe, Never, Request, Response, Secret, Validate};
        /// The part of the runtime that clients and servers share.
        pub use typewright_runtime as rt;
        const _: () = typewright_runtime::abi::V1;
    };
    Crate {
        name: "api".to_owned(),
        docs: format!("{}: types, and one trait that both ends implement.", title(plan)),
        root: print::items(root),
        modules,
    }
}

fn client_crate(plan: &Plan, api: &TokenStream) -> Crate {
    let mut modules: Vec<_> = plan.called().map(|group| (false, client::methods(plan, group))).collect();
    modules.extend(client::servers(plan).map(|module| (false, module)));
    let root = print::items(client::root(plan, api));
    Crate { name: "client".to_owned(), docs: format!("{}: the client.", title(plan)), root, modules }
}

fn server_crate(plan: &Plan, api: &TokenStream, data: &Data) -> Crate {
    let modules = vec![(false, server::examples(plan, data))];
    let root = print::items(server::root(plan, api, data));
    Crate { name: "server".to_owned(), docs: format!("{}: the server's router.", title(plan)), root, modules }
}

pub(super) fn module_name(module: &Module) -> Name {
    Name::new(&module.name)
}

pub(super) fn title(plan: &Plan) -> String {
    let title = escape::line(&plan.api().title);
    if title.is_empty() { plan.named.slug.clone() } else { title }
}
