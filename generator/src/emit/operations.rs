//! What the document says of operations and schemes, as statics that both ends use.

use super::{Module, imports};
use crate::model::SchemePlace;
use crate::plan::Plan;
use quote::quote;

pub(super) fn module(plan: &Plan) -> Module {
    let api = plan.api();
    let schemes = api.schemes.iter().zip(&plan.named.schemes).map(|(scheme, names)| {
        let (constant, name) = (&names.constant, &scheme.name);
        let place = match &scheme.place {
            SchemePlace::Header(header) => quote!(Place::Header(#header)),
            SchemePlace::Query(parameter) => quote!(Place::Query(#parameter)),
            SchemePlace::Cookie(cookie) => quote!(Place::Cookie(#cookie)),
            SchemePlace::Bearer => quote!(Place::Bearer),
            SchemePlace::Basic => quote!(Place::Basic),
        };
        let about = super::docs::docs_raw(&format!("The credential scheme `{name}`."));
        quote!(#about pub static #constant: Scheme = Scheme { name: #name, place: #place };)
    });
    let operations = api.operations.iter().zip(&plan.named.operations).map(|(operation, names)| {
        let (constant, id, path) = (&names.constant, &operation.id, &operation.path);
        let method = super::name(&operation.method);
        let alternatives = operation.security.iter().map(|needs| {
            let needs = needs.iter().map(|(index, scopes)| {
                let scheme = &plan.named.schemes[*index].constant;
                quote!(Need { scheme: &#scheme, scopes: &[#(#scopes),*] })
            });
            quote!(&[#(#needs),*])
        });
        let about = super::docs::docs_raw(&format!("`{} {}`", operation.method, path.replace('`', "'")));
        quote! {
            #about
            pub static #constant: Operation =
                Operation { id: #id, method: Method::#method, path: #path, security: &[#(#alternatives),*] };
        }
    });
    let scheme_constants = plan.named.schemes.iter().map(|names| &names.constant);
    let constants = plan.named.operations.iter().map(|names| &names.constant);
    let items = quote! {
        #(#schemes)*
        /// Every credential scheme.
        pub static SCHEMES: &[&Scheme] = &[#(&#scheme_constants),*];
        #(#operations)*
        /// Every operation.
        pub static ALL: &[&Operation] = &[#(&#constants),*];
    };
    Module {
        name: "operations".to_owned(),
        docs: "The operations and the credentials they ask for.".to_owned(),
        items: imports::with_imports(items, &[]),
    }
}
