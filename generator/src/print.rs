//! Tokens -> text: syn and prettyplease, the banner, blank lines between items, one row of a table per line.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use std::borrow::Borrow;
use std::fmt::{Display, Write as _};

/// Items as text.
pub fn items(tokens: TokenStream) -> Printed {
    let mut printed = Printed::default();
    printed.add(tokens);
    printed
}

/// Items that are text already, one after the other: tokens and trees take much memory, and are gone as soon as they can
/// be.
#[derive(Debug, Default)]
pub struct Printed {
    /// The text.
    pub text: String,
    first: Option<Block>,
    last: Option<Block>,
}

impl Printed {
    /// Adds items. The tokens are ours, so they parse; if they do not, the text says where it stands why not.
    pub fn add(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter();
        while let Some(item) = next_item(&mut tokens) {
            // A table is most of what there is, and syn would copy it several times.
            let (block, text) = match table(&item) {
                Some(text) => (Block::Tables, text),
                None => match syn::parse2::<syn::Item>(item.into_iter().collect()) {
                    Ok(item) => (block(&item), item_text(item)),
                    Err(error) => (Block::Alone, format!("compile_error!({:?});\n", error.to_string())),
                },
            };
            self.separate(block);
            self.text.push_str(&text);
            (self.first, self.last) = (self.first.or(Some(block)), Some(block));
        }
    }

    /// Adds what was printed by itself.
    pub fn append(&mut self, printed: &Printed) {
        if let Some(first) = printed.first {
            self.separate(first);
        }
        self.text.push_str(&printed.text);
        (self.first, self.last) = (self.first.or(printed.first), printed.last.or(self.last));
    }

    /// Sets a block apart from the one before it.
    fn separate(&mut self, next: Block) {
        if self.last.is_some_and(|last| next == Block::Alone || last != next) {
            self.text.push('\n');
        }
    }
}

/// What an item stands together with, without a blank line between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Block {
    Alone,
    Imports,
    Modules,
    Aliases,
    Tables,
}

fn block(item: &syn::Item) -> Block {
    match item {
        syn::Item::Use(_) => Block::Imports,
        syn::Item::Mod(module) if module.content.is_none() => Block::Modules,
        syn::Item::Type(_) => Block::Aliases,
        syn::Item::Macro(_) => Block::Tables,
        _ => Block::Alone,
    }
}

/// The tokens of the next item. An item ends at its `;` or its braces; `use`, `const`, `static` and `type` end only at
/// their `;`.
fn next_item(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<Vec<TokenTree>> {
    let mut item = Vec::new();
    let mut keyword: Option<String> = None;
    for token in tokens {
        let is_end = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => {
                let is_statement = matches!(keyword.as_deref(), Some("const" | "static" | "type" | "use"));
                group.delimiter() == Delimiter::Brace && !is_statement
            }
            TokenTree::Ident(word) => {
                if keyword.is_none() && word != "pub" {
                    keyword = Some(word.to_string());
                }
                false
            }
            TokenTree::Literal(_) => false,
        };
        item.push(token);
        if is_end {
            break;
        }
    }
    (!item.is_empty()).then_some(item)
}

fn item_text(item: syn::Item) -> String {
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
    spaced(&joined(&prettyplease::unparse(&file)))
}

/// Signatures and imports on as few lines as their width allows; prettyplease gives every argument its own.
fn joined(text: &str) -> String {
    let mut joined = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let signature = is_fn(line) && line.ends_with('(');
        let import = line.trim_start().starts_with("use ") && line.ends_with('{');
        if !signature && !import {
            joined.push_str(line);
            joined.push('\n');
            continue;
        }
        let mut whole = line.to_owned();
        for line in lines.by_ref() {
            whole.push(' ');
            whole.push_str(line.trim());
            if line.ends_with(['{', ';', '}']) {
                break;
            }
        }
        let tight =
            [("( ", "("), (", )", ")"), (" )", ")"), ("< ", "<"), (", >", ">"), (" >", ">"), ("{ ", "{"), (", }", "}")];
        let whole = tight.iter().fold(whole, |whole, (loose, tight)| whole.replace(loose, tight));
        let indent = &line[..line.len() - line.trim_start().len()];
        match whole.split_once(" -> ") {
            _ if whole.len() <= WIDTH => joined.push_str(&whole),
            Some((start, end)) => joined.push_str(&format!("{start}\n{indent}    -> {end}")),
            None => fill(&whole, indent, &mut joined),
        }
        joined.push('\n');
    }
    joined
}

/// A list on lines as wide as they may be.
fn fill(list: &str, indent: &str, text: &mut String) {
    let (start, rest) = list.split_once('{').unwrap_or((list, ""));
    text.push_str(&format!("{start}{{"));
    let mut width = WIDTH;
    let items = rest.trim_end_matches(';').trim_end_matches('}').split(", ");
    for item in items {
        if width + item.len() + 2 > WIDTH {
            text.push_str(&format!("\n{indent}    "));
            width = indent.len() + 4;
        } else {
            text.push(' ');
            width += 1;
        }
        text.push_str(&format!("{item},"));
        width += item.len() + 1;
    }
    text.push_str(&format!("\n{indent}}};"));
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

/// How wide a line may be.
const WIDTH: usize = 120;
/// Tables whose rows are read one by one; the others are filled.
const ROW_BY_ROW: [&str; 4] = ["message", "operations", "schemes", "examples"];

/// A table such as `object!(Pet { row; row; });`. prettyplease would run rows together without regard to width.
fn table(item: &[TokenTree]) -> Option<String> {
    let [path @ .., TokenTree::Punct(bang), TokenTree::Group(body), TokenTree::Punct(_)] = item else { return None };
    let is_path = |token: &TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    };
    if bang.as_char() != '!' || !path.iter().all(is_path) {
        return None;
    }
    let path = flat(path);
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let is_rows = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let at = tokens.iter().position(is_rows)?;
    let TokenTree::Group(rows) = &tokens[at] else { return None };
    let head = flat(&tokens[..at]);
    let clauses = clauses(&tokens[at + 1..]);
    let rows = split_rows(rows.stream());
    let flat_rows: Vec<String> = rows.iter().map(flat).collect();
    let tail: String = clauses.iter().map(|clause| format!(" {clause}")).collect();
    let inner = if rows.is_empty() { String::new() } else { format!(" {} ", flat_rows.join(" ")) };
    let whole = format!("{path}!({head} {{{inner}}}{tail});\n");
    if whole.len() <= WIDTH {
        return Some(whole);
    }
    let mut text = match head.split_once(" -> ") {
        Some((start, end)) if path.len() + head.len() + 4 > WIDTH => format!("{path}!({start}\n    -> {end} {{\n"),
        _ => format!("{path}!({head} {{\n"),
    };
    let mut line = String::new();
    for (row, tokens) in flat_rows.into_iter().zip(rows) {
        let row = if row.len() + 4 > WIDTH { broken(&tokens).unwrap_or(row) } else { row };
        let fits = line.len() + row.len() + 5 <= WIDTH;
        if !line.is_empty() && (!fits || ROW_BY_ROW.contains(&path.as_str())) {
            writeln!(text, "    {line}").ok()?;
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&row);
    }
    if !line.is_empty() {
        writeln!(text, "    {line}").ok()?;
    }
    text.push('}');
    let mut width = 1;
    for clause in clauses {
        width = wrapped(&mut text, &clause, width);
    }
    text.push_str(");\n");
    Some(text)
}

/// What stands behind the rows: constructors, each a word with what it takes.
fn clauses(tokens: &[TokenTree]) -> Vec<String> {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "new" || word == "defaults");
    let starts: Vec<usize> = (0..tokens.len()).filter(|index| is_word(&tokens[*index])).collect();
    let ends = starts.iter().skip(1).copied().chain([tokens.len()]);
    starts.iter().zip(ends).map(|(start, end)| flat(&tokens[*start..end])).collect()
}

/// Adds a clause, on several lines if it must be; answers how wide the last line is.
fn wrapped(text: &mut String, clause: &str, mut width: usize) -> usize {
    for (index, piece) in clause.split(", ").enumerate() {
        text.push_str(if index > 0 { "," } else { "" });
        if width + piece.len() + 4 > WIDTH {
            text.push_str("\n    ");
            width = 4;
        } else {
            text.push(' ');
            width += 2;
        }
        text.push_str(piece);
        width += piece.len();
    }
    width
}

/// Rows, and statements, end with `;`.
fn split_rows(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    for token in tokens {
        let is_end = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        row.push(token);
        if is_end {
            rows.push(std::mem::take(&mut row));
        }
    }
    rows.extend(Some(row).filter(|row| !row.is_empty()));
    rows
}

/// A row whose block of statements has lines of its own; nothing if it has none.
fn broken(row: &[TokenTree]) -> Option<String> {
    let is_block =
        |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let at = row.iter().position(is_block)?;
    let TokenTree::Group(block) = &row[at] else { return None };
    let start = flat(&row[..at]);
    let statements = split_rows(block.stream()).into_iter().map(flat);
    let statements: String = statements.map(|statement| format!("        {statement}\n")).collect();
    let end = flat(&row[at + 1..]);
    Some(format!("{start} {{\n{statements}    }}{end}"))
}

/// Tokens on one line, spaced as a person would.
fn flat<T: Borrow<TokenTree>>(tokens: impl IntoIterator<Item = T>) -> String {
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
    use super::{flat, items};

    #[test]
    fn items_end_where_rust_ends_them() {
        let text = "use a::{b, c};

#[derive(Debug)]
pub struct Pet {
    pub name: String,
}

pub(crate) const NAME: &str = \"x\";

const _: () = rt::abi::V1;

pub trait Pets: Send + Sync + 'static {
    fn get(&self) -> impl Future<Output = ()> + Send {
        unimplemented(self)
    }
}
object!(Pet { name: String => required; });
rt::client!(\"http://localhost\");

static ANSWERS: Answers = Answers::new(\"{}\");

pub type Same = Pet;

pub fn router<A: Pets>(api: A) -> Router {
    Routes::open(api).finish()
}
";
        // Blank lines depend on what stands together.
        let lines = |text: &str| text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        let tokens: proc_macro2::TokenStream = text.parse().expect("tokens");
        assert_eq!(lines(&items(tokens).text), lines(text));
    }

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
