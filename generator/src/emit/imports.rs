//! What a module uses of the runtime and of its siblings, found among its tokens.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::HashSet;

/// What `typewright_runtime::codegen` offers to generated modules.
const CODEGEN: &[&str] = &[
    "BTreeMap",
    "Base64",
    "Body",
    "Bytes",
    "Date",
    "DateTime",
    "Duration",
    "Error",
    "File",
    "JsonObject",
    "Maybe",
    "MaybeSend",
    "Never",
    "Request",
    "Response",
    "Secret",
    "Time",
    "Uuid",
    "Value",
    "WithStatus",
    "contents!",
    "delegate!",
    "enumeration!",
    "headed!",
    "message!",
    "multipart!",
    "object!",
    "operations!",
    "responses!",
    "schemes!",
    "setters!",
    "tagged_union!",
    "unimplemented(",
    "union!",
];

/// The imports of a module: named ones of the runtime, then the given globs of siblings that are used at all.
pub(super) fn with_imports(items: TokenStream, globs: &[(TokenStream, Vec<&Ident>)]) -> TokenStream {
    let found = Found::among(items.clone());
    let used: Vec<&str> = CODEGEN.iter().copied().filter(|name| found.all.contains(*name)).collect();
    assemble(items, globs, &found, used)
}

/// The same for modules whose enums may have variants that are called like the runtime's types.
pub(super) fn of_types(items: TokenStream, globs: &[(TokenStream, Vec<&Ident>)]) -> TokenStream {
    let found = Found::among(items.clone());
    let used = CODEGEN.iter().copied().filter(|name| match name.ends_with(['!', '(']) {
        true => found.all.contains(*name),
        false => found.types.contains(*name),
    });
    let used = used.collect();
    assemble(items, globs, &found, used)
}

fn assemble(
    items: TokenStream,
    globs: &[(TokenStream, Vec<&Ident>)],
    found: &Found,
    mut names: Vec<&str>,
) -> TokenStream {
    if found.all.contains("apply_defaults(") {
        names.push("Validate");
    }
    names.sort_unstable();
    let names: Vec<Ident> = names.into_iter().map(|name| super::name(name.trim_end_matches(['!', '(']))).collect();
    let runtime = (!names.is_empty()).then(|| quote!(use typewright_runtime::codegen::{#(#names),*};));
    let globs = globs
        .iter()
        .filter(|(_, offered)| offered.iter().any(|name| found.all.contains(&name.to_string())))
        .map(|(path, _)| quote!(use #path::*;));
    quote!(#(#globs)* #runtime #items)
}

/// The identifiers among tokens.
#[derive(Default)]
struct Found {
    /// All of them; macros also with their `!`, calls with their `(`, so that a field of the same name is told apart.
    all: HashSet<String>,
    /// Those that stand where a type does.
    types: HashSet<String>,
}

impl Found {
    fn among(tokens: TokenStream) -> Self {
        let mut found = Found::default();
        let mut work = vec![(tokens, Delimiter::None)];
        while let Some((tokens, within)) = work.pop() {
            let tokens: Vec<TokenTree> = tokens.into_iter().collect();
            for (index, token) in tokens.iter().enumerate() {
                match token {
                    TokenTree::Ident(ident) => found.ident(&ident.to_string(), &tokens, index, within),
                    TokenTree::Group(group) => work.push((group.stream(), group.delimiter())),
                    _ => {}
                }
            }
        }
        found
    }

    fn ident(&mut self, name: &str, tokens: &[TokenTree], index: usize, within: Delimiter) {
        let punct = |index: Option<usize>| match index.and_then(|index| tokens.get(index)) {
            Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
            _ => None,
        };
        let (before, next) = (punct(index.checked_sub(1)), punct(Some(index + 1)));
        let in_path = before == Some(':') && punct(index.checked_sub(2)) == Some(':');
        let is_type = match before {
            Some(':' | '<' | '&') => !in_path,
            Some(',') => next == Some('>'),
            // The first word in braces is a variant, or a row of a table.
            None => index == 0 && within != Delimiter::Brace,
            _ => false,
        };
        if is_type {
            self.types.insert(name.to_owned());
        }
        match tokens.get(index + 1) {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '!' => _ = self.all.insert(format!("{name}!")),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                self.all.insert(format!("{name}("));
            }
            _ => {}
        }
        self.all.insert(name.to_owned());
    }
}
