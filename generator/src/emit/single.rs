//! One file for a build script, with the crates as modules.

use super::Output;
use super::crates::{Data, module_name, parts};
use super::files::{data, quoted};
use crate::config;
use crate::escape;
use crate::names::Name;
use crate::plan::Plan;
use crate::print;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Everything in one file with inline modules and no inner attributes, so that `include!` takes it, and the files that
/// a server reads beside it. Their names start with the given one.
pub fn single_files(plan: &Plan, name: &str, with_client: bool, with_server: bool) -> Vec<Output> {
    let code = format!("{name}.code.rs");
    let mut files = vec![
        Output { path: format!("{name}.rs"), text: gates(plan, name, with_client, with_server) },
        Output { path: code, text: single_file(plan, name, with_client, with_server) },
    ];
    if with_server {
        files.extend(
            data(plan, "Written by typewright").map(|(file, text)| Output { path: format!("{name}.{file}"), text }),
        );
    }
    files
}

/// Includes the code where the runtime has the features that it needs, and says what to write where it does not.
fn gates(plan: &Plan, name: &str, with_client: bool, with_server: bool) -> String {
    let ends = [("client", with_client), ("server", with_server)].into_iter().filter(|(_, wanted)| *wanted);
    let needed: Vec<&str> = ends.map(|(end, _)| end).chain(plan.features.iter().copied()).collect();
    // Code needs no transport, but a client hardly does without.
    let transport = with_client.then_some("rustls-ring");
    let listed = needed.iter().copied().chain(transport);
    let quoted = quoted(listed);
    let version = config::VERSION;
    let message = format!(
        "`typewright-runtime` lacks a feature that {} needs; write in Cargo.toml: \
         typewright-runtime = {{ version = \"{version}\", features = [{quoted}] }}",
        plan.api().file
    );
    let file = format!("/{name}.code.rs");
    let code = quote!(include!(concat!(env!("OUT_DIR"), #file)););
    let gated = needed.iter().rev().fold(code, |inner, feature| {
        let gate = format_ident!("__needs_{feature}");
        quote!(typewright_runtime::#gate! { #message; #inner })
    });
    escape::rust(&format!("{gated}\n")).into_owned()
}

fn single_file(plan: &Plan, name: &str, with_client: bool, with_server: bool) -> String {
    let data = with_server.then(|| Data::Built(name.to_owned()));
    let mut text = String::new();
    for part in parts(plan, &|| quote!(super::api), with_client, data.as_ref()) {
        // A private module that includes this may use only a part of it.
        let allowed = quote!(#[allow(dead_code, unused_imports)] pub);
        open(&mut text, &allowed, &Name::new(&part.name), &part.docs);
        for (public, module) in part.modules {
            let public = public.then(|| quote!(pub));
            open(&mut text, &quote!(#public), &module_name(&module), &module.docs);
            text.push_str(module.items.text());
            text.push_str("}\n");
        }
        text.push_str(&part.root.text);
        text.push_str("}\n");
    }
    escape::rust(&text).into_owned()
}

/// Writes the start of a module. Its items are not indented, because the file is one of a build script.
fn open(text: &mut String, attributes: &TokenStream, name: &Name, docs: &str) {
    let docs = format!(" {docs}");
    let head = print::items(quote!(#[doc = #docs] #attributes mod #name;));
    text.push_str(head.text.trim_end().trim_end_matches(';'));
    text.push_str(" {\n");
}

/// The tokens of all crates.
pub fn tokens(plan: &Plan) -> String {
    let text = single_file(plan, &plan.named.slug, true, true);
    text.parse().map_or(text, |tokens: TokenStream| tokens.to_string())
}
