//! An identifier as a string.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _};
use std::fmt;

/// The longest keyword has as many letters.
const LONGEST_KEYWORD: usize = "abstract".len();

/// An identifier, with `r#` if it is a keyword. It is a string, because `Ident` is not `Send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name(Box<str>);

impl Name {
    /// Makes an identifier of a word: a keyword becomes raw, and what cannot even be raw gets an underscore.
    pub(crate) fn new(word: &str) -> Self {
        if !may_be_keyword(word) {
            return Name(word.into());
        }
        match word {
            "self" | "super" | "crate" | "Self" | "_" | "" => Name(format!("{word}_").into()),
            // Of the keywords of edition 2024, syn knows all but one.
            "gen" => Name("r#gen".into()),
            _ if syn::parse_str::<Ident>(word).is_ok() => Name(word.into()),
            keyword => Name(format!("r#{keyword}").into()),
        }
    }

    /// The identifier as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The word that it was made of, without the `r#` of a keyword.
    pub fn word(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

/// Returns false for most words at once; syn takes far longer.
fn may_be_keyword(word: &str) -> bool {
    word == "_" || (word.len() <= LONGEST_KEYWORD && word.bytes().all(|letter| letter.is_ascii_alphabetic()))
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let span = Span::call_site();
        tokens.append(match self.0.strip_prefix("r#") {
            Some(keyword) => Ident::new_raw(keyword, span),
            None => Ident::new(&self.0, span),
        });
    }
}
