//! Tokens -> text: syn and prettyplease, the banner, blank lines between items, one row of a table per line.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use std::fmt::Write as _;

/// Prints the items of a file. The tokens are ours, so they parse; if they do not, the text says what was meant.
pub fn items(tokens: TokenStream) -> String {
    let file = match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => file,
        Err(error) => return format!("compile_error!({:?});\n{tokens}\n", error.to_string()),
    };
    let printed: Vec<(bool, String)> = file.items.iter().map(|item| (is_brief(item), item_text(item))).collect();
    let mut text = String::new();
    for (index, (brief, item)) in printed.iter().enumerate() {
        if index > 0 && !(*brief && printed[index - 1].0) {
            text.push('\n');
        }
        text.push_str(item);
    }
    text
}

/// Items that stand together: modules, imports.
fn is_brief(item: &syn::Item) -> bool {
    match item {
        syn::Item::Use(_) => true,
        syn::Item::Mod(module) => module.content.is_none(),
        _ => false,
    }
}

fn item_text(item: &syn::Item) -> String {
    if let syn::Item::Macro(call) = item
        && let Some(text) = table(call)
    {
        return text;
    }
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item.clone()] };
    spaced(&prettyplease::unparse(&file))
}

/// Methods are set apart by blank lines.
fn spaced(text: &str) -> String {
    let mut spaced = String::new();
    let mut previous = "";
    for line in text.lines() {
        let inner = line.starts_with("    ") && !line.starts_with("     ");
        let starts =
            inner && (line.trim_start().starts_with("///") || line.trim_start().starts_with("#[") || is_fn(line));
        let after_method =
            previous == "    }" || (previous.starts_with("    ") && previous.ends_with(';') && is_fn_context(previous));
        if starts && after_method {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

fn is_fn(line: &str) -> bool {
    let line = line.trim_start();
    ["fn ", "pub fn ", "async fn ", "pub async fn "].iter().any(|start| line.starts_with(start))
}

fn is_fn_context(line: &str) -> bool {
    line.trim_start().starts_with("fn ")
}

/// A table such as `object!(Pet { row; row; });`, laid out a row a line. prettyplease would run rows together.
fn table(call: &syn::ItemMacro) -> Option<String> {
    let path = call.mac.path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>().join("::");
    let tokens: Vec<TokenTree> = call.mac.tokens.clone().into_iter().collect();
    let TokenTree::Group(rows) = tokens.last()? else { return None };
    if rows.delimiter() != Delimiter::Brace {
        return None;
    }
    let head = flat(tokens[..tokens.len() - 1].iter().cloned().collect());
    let mut text = format!("{path}!({head} {{\n");
    for row in split_rows(rows.stream()) {
        let (docs, rest) = row;
        for doc in docs {
            writeln!(text, "    {doc}").ok()?;
        }
        writeln!(text, "    {rest}").ok()?;
    }
    text.push_str("});\n");
    Some(text)
}

/// Rows end with `;`; attributes of a row stand above it.
fn split_rows(tokens: TokenStream) -> Vec<(Vec<String>, String)> {
    let mut rows = Vec::new();
    let mut row = TokenStream::new();
    for token in tokens {
        let end = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        row.extend([token]);
        if end {
            rows.push((Vec::new(), flat(std::mem::take(&mut row))));
        }
    }
    if !row.is_empty() {
        rows.push((Vec::new(), flat(row)));
    }
    rows
}

/// Tokens on one line, spaced as a person would.
fn flat(tokens: TokenStream) -> String {
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
    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.group(&group),
                TokenTree::Punct(punct) => self.punct(punct.as_char(), punct.spacing() == Spacing::Joint),
                TokenTree::Ident(ident) => self.word(&ident.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
            }
        }
    }

    fn word(&mut self, word: &str) {
        if !self.tight && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(word);
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
            "Get.body?",
        ];
        for row in rows {
            let tokens: proc_macro2::TokenStream = row.parse().expect("tokens");
            assert_eq!(flat(tokens), row);
        }
    }
}
