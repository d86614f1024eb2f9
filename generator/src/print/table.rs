//! Tables, which are calls of the runtime's macros: one row a line, or as many as fit.

use super::WIDTH;
use super::line::flat;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fmt::Write as _;

/// Tables whose rows are read one by one; the others are filled.
const ROW_BY_ROW: [&str; 4] = ["message", "operations", "schemes", "examples"];

/// A table such as `object!(Pet { row; row; });`. prettyplease would run rows together without regard to width.
pub(super) fn table(item: &[TokenTree]) -> Option<String> {
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
