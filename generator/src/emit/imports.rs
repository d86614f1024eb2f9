//! What a module uses of the runtime and of its siblings, found among its tokens.

use crate::names::Name;
use crate::print::Printed;
use crate::threads::{Processor, SHALLOW};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::ops::Range;

/// What `typewright_runtime::codegen` offers to generated modules.
const CODEGEN: &[&str] = &[
    "BTreeMap",
    "Base64",
    "Body",
    "Bytes",
    "Calling",
    "Date",
    "DateTime",
    "Duration",
    "Error",
    "EventStream",
    "File",
    "JsonLines",
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
    "calls!",
    "contents!",
    "delegate!",
    "enumeration!",
    "headed!",
    "message!",
    "multipart!",
    "nested;",
    "object!",
    "operations!",
    "responses!",
    "schemes!",
    "setters!",
    "tagged_union!",
    "unimplemented(",
    "union!",
];

/// The constant with the components that rules refer to.
pub(super) const SCHEMAS: &str = "SCHEMAS";

/// The items of a module, and the identifiers that they use.
#[derive(Debug, Default)]
pub struct Items {
    printed: Printed,
    found: HashSet<String>,
}

impl Items {
    /// The items of a module as text, with its imports.
    pub fn text(&self) -> &str {
        &self.printed.text
    }

    /// Whether an identifier is among the items.
    pub(super) fn have(&self, name: &str) -> bool {
        self.found.contains(name)
    }

    pub(super) fn add(&mut self, items: TokenStream) {
        among(items.clone(), &mut self.found);
        self.printed.add(items);
    }

    /// Appends items that were made elsewhere.
    pub(super) fn append(&mut self, others: Items) {
        self.found.extend(others.found);
        self.printed.append(&others.printed);
    }

    /// With the imports of a module: named ones of the runtime, then the given globs of siblings that are used at all.
    pub(super) fn import(self, globs: &[(TokenStream, Vec<&Name>)]) -> Items {
        let used: Vec<&str> = CODEGEN.iter().copied().filter(|name| self.have(name)).collect();
        let mut printed = Printed::default();
        printed.add(imports(globs, &self.found, used));
        printed.append(&self.printed);
        Items { printed, ..self }
    }
}

/// After so many items, `each` looks for an idle processor again.
const STEP: usize = 500;

/// Makes the items of a range, on every idle processor if they are many. The order is that of the numbers.
pub(super) fn each(mut numbers: Range<usize>, make: &(impl Fn(usize) -> TokenStream + Sync)) -> Items {
    let mut items = Items::default();
    while !numbers.is_empty() {
        if numbers.len() > 2 * STEP
            && let Some(processor) = Processor::reserve()
        {
            let middle = numbers.start + numbers.len() / 2;
            let (first, second) =
                processor.both(SHALLOW, || each(numbers.start..middle, make), || each(middle..numbers.end, make));
            items.append(first);
            items.append(second);
            break;
        }
        let next = numbers.end.min(numbers.start + STEP);
        (numbers.start..next).for_each(|number| items.add(make(number)));
        numbers.start = next;
    }
    items
}

/// Items with imports.
pub(super) fn with_imports(items: impl IntoIterator<Item = TokenStream>, globs: &[(TokenStream, Vec<&Name>)]) -> Items {
    let mut all = Items::default();
    items.into_iter().for_each(|items| all.add(items));
    all.import(globs)
}

/// The runtime's types that stand in signatures of generated crates, where they are used.
const TYPES: &[&str] = &[
    "Base64",
    "Body",
    "Bytes",
    "Date",
    "DateTime",
    "Duration",
    "EventStream",
    "File",
    "JsonLines",
    "JsonObject",
    "Time",
    "Uuid",
    "Value",
    "WithStatus",
];

/// Exports the runtime's types that are used by modules, so that nobody needs the runtime to name them.
pub(super) fn exports<'m>(modules: impl Iterator<Item = &'m Items> + Clone) -> Option<TokenStream> {
    let is_used = |name: &&&str| modules.clone().any(|items| items.have(name));
    let names: Vec<Ident> = TYPES.iter().filter(is_used).map(|name| super::name(name)).collect();
    (!names.is_empty()).then(|| quote!(pub use typewright_runtime::codegen::{#(#names),*};))
}

fn imports(globs: &[(TokenStream, Vec<&Name>)], found: &HashSet<String>, mut names: Vec<&str>) -> TokenStream {
    if found.contains("apply_defaults(") {
        names.push("Validate");
    }
    names.sort_unstable();
    let names: Vec<Ident> = names.into_iter().map(|name| super::name(name.trim_end_matches(['!', '(', ';']))).collect();
    let runtime = (!names.is_empty()).then(|| quote!(use typewright_runtime::codegen::{#(#names),*};));
    let globs = globs
        .iter()
        .filter(|(_, offered)| offered.iter().any(|name| found.contains(name.as_str())))
        .map(|(path, _)| quote!(use #path::*;));
    quote!(#(#globs)* #runtime)
}

/// Tables whose rows name variants.
const OF_VARIANTS: [&str; 5] = ["contents", "enumeration", "responses", "tagged_union", "union"];

/// The identifiers among tokens; macros also with their `!`, calls with their `(`, so that a field of the same name is
/// told apart. Variants are left out: they may be called like anything.
fn among(tokens: TokenStream, found: &mut HashSet<String>) {
    let mut work = vec![(tokens, Within::Anything)];
    let mut word = String::new();
    while let Some((tokens, within)) = work.pop() {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_enum = |index: usize| {
            let word = index.checked_sub(2).and_then(|index| tokens.get(index));
            matches!(word, Some(TokenTree::Ident(word)) if word == "enum")
        };
        let table = |index: usize| {
            let word = index.checked_sub(2).and_then(|index| tokens.get(index));
            matches!(word, Some(TokenTree::Ident(word)) if OF_VARIANTS.iter().any(|table| word == table))
        };
        for (index, token) in tokens.iter().enumerate() {
            match token {
                // As a function that checks: a field may have the name, too.
                TokenTree::Ident(ident) if ident == "nested" => {
                    let before = index.checked_sub(1).and_then(|index| tokens.get(index));
                    if matches!(before, Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), '>' | ',')) {
                        found.insert("nested;".to_owned());
                    }
                }
                TokenTree::Ident(ident) if ident == SCHEMAS => _ = found.insert(SCHEMAS.to_owned()),
                TokenTree::Ident(_) if within == Within::Variants => {}
                TokenTree::Ident(_) if is_path_end(&tokens, index) => {}
                TokenTree::Ident(ident) => {
                    word.clear();
                    _ = write!(word, "{ident}");
                    name(&mut word, tokens.get(index + 1), found);
                }
                TokenTree::Group(group) => {
                    let is_brace = group.delimiter() == Delimiter::Brace;
                    let inner = match within {
                        Within::Table if is_brace => Within::Variants,
                        _ if is_brace && is_enum(index) => Within::Variants,
                        _ if table(index) => Within::Table,
                        _ => Within::Anything,
                    };
                    work.push((group.stream(), inner));
                }
                _ => {}
            }
        }
    }
}

/// Whether something stands before it, with `::` between.
fn is_path_end(tokens: &[TokenTree], index: usize) -> bool {
    let colon = |back: usize| {
        let token = index.checked_sub(back).and_then(|index| tokens.get(index));
        matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
    };
    colon(1) && colon(2)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Anything,
    /// The parentheses of a table whose rows name variants.
    Table,
    /// Rows or variants.
    Variants,
}

/// Adds a name, if it is new.
fn name(name: &mut String, next: Option<&TokenTree>, found: &mut HashSet<String>) {
    let mut keep = |name: &str| {
        if !found.contains(name) {
            found.insert(name.to_owned());
        }
    };
    keep(name);
    match next {
        Some(TokenTree::Punct(punct)) if punct.as_char() == '!' => name.push('!'),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => name.push('('),
        _ => return,
    }
    keep(name);
}

#[cfg(test)]
mod tests {
    use super::{Items, STEP, each};
    use proc_macro2::TokenStream;
    use quote::{format_ident, quote};

    #[test]
    fn processors_make_what_one_would() {
        let make = |number: usize| {
            let name = format_ident!("N{number}");
            match number % 4 {
                0 => TokenStream::new(),
                1 => quote!(pub type #name = u8;),
                2 => quote!(object!(#name { id: i64 => required; });),
                _ => quote!(pub struct #name { pub id: i64 } pub struct Other;),
            }
        };
        let count = 10 * STEP + 7;
        let mut alone = Items::default();
        (0..count).for_each(|number| alone.add(make(number)));
        let together = each(0..count, &make);
        assert_eq!(together.text(), alone.text());
        assert_eq!(together.found, alone.found);
    }
}
