//! A document's text as doc comments: reflowed, and without what rustdoc or clippy would read differently.

use proc_macro2::TokenStream;
use quote::quote;

const WIDTH: usize = 110;

/// Doc attributes for a text.
pub(super) fn docs(text: &str) -> TokenStream {
    let lines = reflow(text).into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Doc attributes for a line of our own, which needs no care.
pub(super) fn docs_raw(line: &str) -> TokenStream {
    let line = format!(" {line}");
    quote!(#[doc = #line])
}

/// Doc attributes for an optional text.
pub(super) fn optional(text: Option<&str>) -> TokenStream {
    text.map(docs).unwrap_or_default()
}

/// Paragraphs and list items, each wrapped; code fences are kept as text.
pub(super) fn reflow(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut block: Option<(String, String)> = None;
    let mut fence = false;
    for line in text.lines() {
        let line = line.trim().replace('\t', " ");
        if line.starts_with("```") {
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
            escaped.push_str(&words(piece));
        }
    }
    escaped
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
                    format!("{}<{url}>{}", symbols(before), symbols(after))
                }
            }
        })
        .collect();
    escaped.join(" ")
}

fn symbols(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        if matches!(character, '<' | '>' | '[' | ']' | '\\' | '*' | '_') {
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
            ("a <b> c", "a \\<b\\> c"),
            ("see [x](y)", "see \\[x\\](y)"),
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
    fn paragraphs_and_lists_are_apart() {
        assert_eq!(reflow("a\nb\n- c\n  d\n- e\n\nf"), ["a b", "", "- c d", "- e", "", "f"]);
    }
}
