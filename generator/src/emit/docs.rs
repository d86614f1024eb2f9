//! A document's text as doc comments: reflowed, and without what rustdoc or clippy would read differently.

use proc_macro2::TokenStream;
use quote::quote;

const WIDTH: usize = 110;

/// Doc attributes for a text.
pub(super) fn docs(text: &str) -> TokenStream {
    let lines = reflow(text).into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Doc attributes for a line of our own, which needs no care but for the document's words in it.
pub(super) fn docs_raw(line: &str) -> TokenStream {
    let plain = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
    let line: String = std::iter::once(" ".to_owned()).chain(line.chars().map(plain)).collect();
    quote!(#[doc = #line])
}

/// Doc attributes for an optional text.
pub(super) fn optional(text: Option<&str>) -> TokenStream {
    text.map(docs).unwrap_or_default()
}

/// Paragraphs and list items, each wrapped; code fences are kept as text, and tables row by row.
pub(super) fn reflow(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut block: Option<(String, String)> = None;
    let (mut fence, mut table) = (false, false);
    let mut rest = text.lines().map(|line| line.trim().replace(['\t', '\r'], " ")).peekable();
    while let Some(line) = rest.next() {
        let begins = !fence && line.starts_with('|') && rest.peek().is_some_and(|next| is_delimiter(next));
        if begins && !table {
            flush(&mut block, &mut lines);
            separate(&mut lines, false);
        }
        table = begins || (table && line.starts_with('|'));
        if table {
            lines.push(row(&line));
        } else if line.starts_with("```") {
            flush(&mut block, &mut lines);
            separate(&mut lines, fence);
            lines.push(if fence { "```".to_owned() } else { "```text".to_owned() });
            fence = !fence;
        } else if fence {
            lines.push(line);
        } else if line.is_empty() {
            flush(&mut block, &mut lines);
        } else if let Some(item) = list_item(&line) {
            let continues = matches!(&block, Some((marker, _)) if !marker.is_empty());
            flush(&mut block, &mut lines);
            if !continues {
                separate(&mut lines, false);
            }
            block = Some(("- ".to_owned(), escape(item)));
        } else {
            match &mut block {
                Some((_, text)) => {
                    text.push(' ');
                    text.push_str(&escape(&line));
                }
                None => {
                    separate(&mut lines, false);
                    block = Some((String::new(), escape(&line)));
                }
            }
        }
    }
    flush(&mut block, &mut lines);
    if fence {
        lines.push("```".to_owned());
    }
    lines
}

/// Whether a line is the one below the head of a table.
fn is_delimiter(line: &str) -> bool {
    line.starts_with('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// A row of a table, its cells escaped.
fn row(line: &str) -> String {
    // A pipe within a cell is written `\|`.
    const PIPE: &str = "\u{E000}";
    let line = line.replace("\\|", PIPE);
    let cells: Vec<String> = line.split('|').map(|cell| escape(cell).replace(PIPE, "\\|")).collect();
    cells.join("|")
}

fn separate(lines: &mut Vec<String>, inside: bool) {
    if !inside && lines.last().is_some_and(|last| !last.is_empty()) {
        lines.push(String::new());
    }
}

fn list_item(line: &str) -> Option<&str> {
    ["- ", "* ", "+ ", "\u{2022} "].iter().find_map(|marker| line.strip_prefix(marker)).map(str::trim)
}

fn flush(block: &mut Option<(String, String)>, lines: &mut Vec<String>) {
    let Some((marker, text)) = block.take() else { return };
    let indent = " ".repeat(marker.len());
    let mut line = marker;
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + word.chars().count() + 1 > WIDTH {
            lines.push(std::mem::replace(&mut line, indent.clone()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        // At the start of a line these would begin a heading, a quotation, a list or a table.
        if empty && line.trim().is_empty() && starts_block(word) {
            line.push('\\');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
}

fn starts_block(word: &str) -> bool {
    let digits = word.trim_end_matches(['.', ')']);
    let numbered = digits.len() < word.len() && !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    let rule = word.chars().all(|c| matches!(c, '-' | '=' | '+' | '*'));
    word.starts_with(['#', '>', '|', '~']) || rule || numbered
}

/// Outside code spans: no HTML, no links that lead nowhere, no bare URLs.
fn escape(line: &str) -> String {
    let balanced = line.matches('`').count().is_multiple_of(2);
    let mut escaped = String::new();
    for (index, piece) in line.split('`').enumerate() {
        if index > 0 {
            escaped.push_str(if balanced { "`" } else { "\\`" });
        }
        if balanced && index % 2 == 1 {
            escaped.push_str(piece);
        } else {
            escaped.push_str(&strong(piece));
        }
    }
    escaped
}

/// Keeps what is between two asterisks on either side.
fn strong(text: &str) -> String {
    let pieces: Vec<&str> = text.split("**").collect();
    let is_strong = |piece: &str| piece.trim() == piece && piece.starts_with(char::is_alphanumeric);
    let strong = || pieces.iter().skip(1).step_by(2);
    if pieces.len().is_multiple_of(2) || !strong().all(|piece| is_strong(piece)) {
        return links(text);
    }
    pieces.iter().map(|piece| links(piece)).collect::<Vec<_>>().join("**")
}

/// Keeps links that lead out of the document, and the words of those that lead within it.
fn links(text: &str) -> String {
    let mut escaped = String::new();
    let mut rest = text;
    while let Some((before, label, target, after)) = link(rest) {
        let is_out = ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme));
        escaped.push_str(&words(before.strip_suffix('!').unwrap_or(before)));
        match (label.trim().is_empty(), is_out) {
            (_, false) => escaped.push_str(&symbols(label)),
            (empty, true) if empty || label.contains("://") => escaped.push_str(&format!("<{target}>")),
            (_, true) => escaped.push_str(&format!("[{}]({target})", symbols(label))),
        }
        rest = after;
    }
    escaped + &words(rest)
}

/// The first `[label](target "title")`, with what is before and after it.
fn link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](")?;
    let mut depth = 0;
    let (open, _) = text[..middle].char_indices().rev().find(|(_, character)| {
        match character {
            ']' => depth += 1,
            '[' => depth -= 1,
            _ => {}
        }
        depth < 0
    })?;
    let end = middle + text[middle..].find(')')?;
    let target = text[middle + 2..end].split_whitespace().next().unwrap_or_default();
    let is_plain = !target.is_empty() && !target.contains(['<', '>', '(', '\\']);
    is_plain.then(|| (&text[..open], &text[open + 1..middle], target, &text[end + 1..]))
}

fn words(text: &str) -> String {
    let escaped: Vec<String> = text
        .split(' ')
        .map(|word| {
            let start = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
            match start {
                None => symbols(word),
                Some(start) => {
                    let (before, url) = word.split_at(start);
                    let end = url.find(['<', '>', ')', ']', '"', '\'']).unwrap_or(url.len());
                    let url_end = url[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*']).len();
                    let (url, after) = url.split_at(url_end);
                    format!("{}<{url}>{}", symbols(before), words(after))
                }
            }
        })
        .collect();
    escaped.join(" ")
}

fn symbols(text: &str) -> String {
    let mut escaped = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if character == '\\'
            && let Some(next) = characters.next_if(char::is_ascii_punctuation)
        {
            // Escaped already.
            escaped.extend([character, next]);
            continue;
        }
        // Within a word an underscore is one.
        let is_within = |next: Option<&char>| {
            escaped.ends_with(char::is_alphanumeric) && next.is_some_and(|next| next.is_alphanumeric())
        };
        if matches!(character, '<' | '[' | ']' | '\\' | '*') || (character == '_' && !is_within(characters.peek())) {
            escaped.push('\\');
        }
        if !character.is_control() {
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::reflow;

    #[test]
    fn what_rustdoc_would_misread_is_escaped() {
        let rows = [
            ("a <b> c", "a \\<b> c"),
            ("see [x](y) and [z]", "see x and \\[z\\]"),
            ("see [the_x](https://x.io/a_b \"X\").", "see [the_x](https://x.io/a_b)."),
            ("[https://x.io/?a[b]=c](https://x.io/?a[b]=c).", "<https://x.io/?a[b]=c>."),
            ("at https://x.io)https://y.io", "at <https://x.io>)<https://y.io>"),
            ("![logo](https://x.io/a.png)", "[logo](https://x.io/a.png)"),
            ("a **b_c** _d*", "a **b_c** \\_d\\*"),
            ("2 ** 3 ** 4", "2 \\*\\* 3 \\*\\* 4"),
            ("written \\_so\\_", "written \\_so\\_"),
            ("at https://x.io/a_b.", "at <https://x.io/a_b>."),
            ("code `a<b>` stays", "code `a<b>` stays"),
            ("    indented", "indented"),
            ("1. one", "\\1. one"),
        ];
        for (text, expected) in rows {
            assert_eq!(reflow(text), [expected], "{text}");
        }
    }

    #[test]
    fn tables_keep_their_rows() {
        let table = ["| a | b |", "|:--|---|", "| c_d | `e` |"];
        let expected = ["before", "", "| a | b |", "|:--|---|", "| c_d | `e` |", "", "after"];
        assert_eq!(reflow(&format!("before\n{}\nafter", table.join("\n"))), expected);
        assert_eq!(reflow("| no | table |\nat all"), ["\\| no | table | at all"]);
    }

    #[test]
    fn paragraphs_and_lists_are_apart() {
        assert_eq!(reflow("a\nb\n- c\n  d\n- e\n\nf"), ["a b", "", "- c d", "- e", "", "f"]);
    }
}
