//! Tokens on one line.

use proc_macro2::{Delimiter, Group, Spacing, TokenTree};
use std::borrow::Borrow;
use std::fmt::{Display, Write as _};

/// Tokens on one line, spaced as a person would.
pub(super) fn flat<T: Borrow<TokenTree>>(tokens: impl IntoIterator<Item = T>) -> String {
    let mut line = Line::default();
    line.tokens(tokens);
    line.text
}

#[derive(Default)]
struct Line {
    text: String,
    /// Whether the next token stands right behind what is there.
    tight: bool,
    /// Whether the arguments of a closure are open.
    closure: bool,
}

impl Line {
    fn tokens<T: Borrow<TokenTree>>(&mut self, tokens: impl IntoIterator<Item = T>) {
        for token in tokens {
            match token.borrow() {
                TokenTree::Group(group) => self.group(group),
                TokenTree::Punct(punct) => self.punct(punct.as_char(), punct.spacing() == Spacing::Joint),
                TokenTree::Ident(ident) => self.word(ident),
                TokenTree::Literal(literal) => self.word(literal),
            }
        }
    }

    fn word(&mut self, word: &impl Display) {
        if !self.tight && !self.text.is_empty() {
            self.text.push(' ');
        }
        _ = write!(self.text, "{word}");
        self.tight = false;
    }

    fn group(&mut self, group: &Group) {
        let (open, close, padding) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")", ""),
            Delimiter::Bracket => ("[", "]", ""),
            Delimiter::Brace => ("{", "}", " "),
            Delimiter::None => ("", "", ""),
        };
        // Calls and macros are tight; a bracket in a row is a cell of its own.
        let called =
            open == "(" && self.text.ends_with(|last: char| last.is_alphanumeric() || last == '_' || last == '>');
        let called = (called && !self.text.ends_with("->")) || (open != "{" && self.text.ends_with('!'));
        if !called && !self.tight && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(open);
        self.text.push_str(padding);
        self.tight = true;
        self.tokens(group.stream());
        if !padding.is_empty() && !self.text.ends_with(' ') {
            self.text.push_str(padding);
        }
        self.text.push_str(close);
        self.tight = false;
    }

    fn punct(&mut self, character: char, joint: bool) {
        let after_punct = self.text.ends_with(['=', '-', ':', '.']) && self.tight;
        let spaced = match character {
            ',' | ';' | '.' | '?' | ':' | '<' | '!' => false,
            '>' => false,
            '|' => !self.closure,
            _ => true,
        };
        let arrow = matches!(character, '=' | '-') && joint;
        let rest = character == '.' && joint && !after_punct;
        if (spaced || arrow || rest) && !self.tight && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push(character);
        if character == '|' {
            self.closure = !self.closure;
        }
        let arrow_end = character == '>' && after_punct;
        let path = character == ':' && (joint || after_punct);
        let opens = matches!(character, '&' | '.' | '<' | '!') || (character == '|' && self.closure);
        let negative = character == '-' && !joint;
        self.tight = !arrow_end && (joint || path || opens || negative);
        if character == '.' && after_punct && !joint {
            // The end of `..`: what follows is a name of its own.
            self.tight = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::flat;

    #[test]
    fn rows_read_like_hand_written_ones() {
        let rows = [
            "name: String => optional into;",
            "domains: Vec<String> => optional;",
            "0 \"a : b\" maybe icon [= vec![\"x\".to_owned(), \"y\".to_owned()]];",
            "1 \"n\" optional n [= -1.5] => |check, value| check.minimum(value, 0.0);",
            "2 \"s\" required s [..] => |check, value| check.nested(value);",
            "3 \"e\" optional e [= Colour::Red] => |check, value| check.one_of(value, &[\"1\"]);",
            ".. additional",
            "Get = GET -> WebchatUpdated, Never, json 200",
            "Store = STORE -> (), Never, empty 204 [upload]",
            "new(id: impl Into<String>, at: Vec<i64>)",
            "new OrderRequired { id: Uuid, lines: Vec<OrderLinesItem> }",
            "Get.body?",
        ];
        for row in rows {
            let tokens: proc_macro2::TokenStream = row.parse().expect("tokens");
            assert_eq!(flat(tokens), row);
        }
    }
}
