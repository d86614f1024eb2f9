//! Tokens -> text: syn and prettyplease, the banner, blank lines between items, one row of a table per line.

mod line;
mod table;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use table::table;

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

#[cfg(test)]
mod tests {
    use super::items;

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
}
