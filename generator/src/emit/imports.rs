//! What a module uses of the runtime and of its siblings, found among its tokens.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::HashSet;

/// What `typewright_runtime::codegen` offers to generated modules.
const CODEGEN: &[&str] = &[
    "BTreeMap",
    "Bytes",
    "Error",
    "JsonObject",
    "Maybe",
    "MaybeSend",
    "Method",
    "Need",
    "Never",
    "Operation",
    "Place",
    "Request",
    "Response",
    "Scheme",
    "Secret",
    "Uuid",
    "Value",
    "WithStatus",
    "delegate!",
    "enumeration!",
    "message!",
    "object!",
    "responses!",
    "setters!",
    "tagged_union!",
    "unimplemented(",
    "union!",
];

/// The imports of a module: named ones of the runtime, then the given globs of siblings that are used at all.
pub(super) fn with_imports(items: TokenStream, globs: &[(TokenStream, Vec<&Ident>)]) -> TokenStream {
    let used = identifiers(items.clone());
    let mut names: Vec<&str> = CODEGEN.iter().copied().filter(|name| used.contains(*name)).collect();
    if used.contains("apply_defaults") {
        names.push("Validate");
    }
    names.sort_unstable();
    let names = names.into_iter().map(|name| super::name(name.trim_end_matches(['!', '('])));
    let runtime =
        if names.len() == 0 { TokenStream::new() } else { quote!(use typewright_runtime::codegen::{#(#names),*};) };
    let globs = globs
        .iter()
        .filter(|(_, offered)| offered.iter().any(|name| used.contains(&name.to_string())))
        .map(|(path, _)| quote!(use #path::*;));
    quote!(#(#globs)* #runtime #items)
}

/// The identifiers among tokens; macros with their `!`, calls with their `(`, so that a field of the same name is told
/// apart.
fn identifiers(tokens: TokenStream) -> HashSet<String> {
    let mut found = HashSet::new();
    let mut work = vec![tokens];
    while let Some(tokens) = work.pop() {
        let mut previous = None;
        for token in tokens {
            match (&token, previous.take()) {
                (TokenTree::Punct(punct), Some(name)) if punct.as_char() == '!' => _ = found.insert(format!("{name}!")),
                (TokenTree::Group(group), Some(name)) if group.delimiter() == Delimiter::Parenthesis => {
                    found.insert(format!("{name}("));
                }
                _ => {}
            }
            match token {
                TokenTree::Ident(ident) => {
                    found.insert(ident.to_string());
                    previous = Some(ident);
                }
                TokenTree::Group(group) => work.push(group.stream()),
                _ => {}
            }
        }
    }
    found
}
