//! Characters of documents that must not reach a file as they are: a function for each kind of file.

use std::borrow::Cow;

/// Whether a character cannot be seen and moves or hides what stands beside it.
pub(crate) fn is_hidden(character: char) -> bool {
    let turns = matches!(character, '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    turns || (character.is_control() && !matches!(character, '\n' | '\t'))
}

/// A text of Rust: comments and literals have hidden characters as `\u{202e}`. Raw literals must have none.
pub(crate) fn rust(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return text.into();
    }
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match is_hidden(character) {
            true => escaped.extend(character.escape_unicode()),
            false => escaped.push(character),
        }
    }
    escaped.into()
}

/// A text on one line of a comment.
pub(crate) fn line(text: &str) -> String {
    rust(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

/// A text as a string of TOML, with its quotes.
pub(crate) fn toml(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// A text in Markdown, on one line.
pub(crate) fn markdown(text: &str) -> String {
    line(text).replace('<', "&lt;")
}

/// A text for a terminal: of what a terminal obeys, colours alone are left.
pub(crate) fn terminal(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let colour = rest.strip_prefix("\u{1b}[").and_then(|codes| {
            let end = codes.find(|character: char| !character.is_ascii_digit() && character != ';')?;
            codes[end..].starts_with('m').then_some("\u{1b}[".len() + end + 1)
        });
        let length = colour.unwrap_or(character.len_utf8());
        match colour.is_none() && is_hidden(character) {
            true => escaped.extend(character.escape_unicode()),
            false => escaped.push_str(&rest[..length]),
        }
        rest = &rest[length..];
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{rust, terminal};

    #[test]
    fn what_cannot_be_seen_is_spelled() {
        assert_eq!(rust("a\u{202e}b\u{7}\n\tc"), "a\\u{202e}b\\u{7}\n\tc");
        assert_eq!(
            terminal("\u{1b}[1;31mred\u{1b}[0m \u{1b}]0;title\u{7} \u{1b}[2J"),
            "\u{1b}[1;31mred\u{1b}[0m \\u{1b}]0;title\\u{7} \\u{1b}[2J"
        );
    }
}
