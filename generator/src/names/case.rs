//! Spellings to words, words to Rust's cases. The only user of heck.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// A case of Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// `snake_case`
    Snake,
    /// `UpperCamelCase`
    Camel,
    /// `SHOUTY_SNAKE_CASE`
    Shouty,
}

/// How much of a spelling survives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rung {
    /// Letters and digits.
    Plain,
    /// Letters and digits, and a sign in front.
    Signed,
    /// Special characters by their names.
    Spelled,
}

/// A spelling in a case; empty if nothing of it survives.
pub(super) fn spell(text: &str, case: Case, rung: Rung) -> String {
    let mut words = String::new();
    for (index, character) in text.chars().enumerate() {
        let rung = if rung == Rung::Signed && index > 0 { Rung::Plain } else { rung };
        match character {
            c if c.is_ascii_alphanumeric() => words.push(c),
            '_' | ' ' | '\t' | '\n' => words.push(' '),
            '-' | '.' | '/' | ':' | '{' | '}' if rung == Rung::Plain => words.push(' '),
            c if c.is_ascii() && rung == Rung::Plain => words.push(' '),
            c if c.is_ascii() => words.push_str(&format!(" {} ", name(c))),
            c => words.push_str(&transliterated(c)),
        }
    }
    let cased = match case {
        Case::Snake => words.to_snake_case(),
        Case::Camel => words.to_upper_camel_case(),
        Case::Shouty => words.to_shouty_snake_case(),
    };
    match cased.chars().next() {
        Some(first) if first.is_ascii_digit() => match case {
            Case::Snake => format!("n{cased}"),
            Case::Camel | Case::Shouty => format!("N{cased}"),
        },
        _ => cased,
    }
}

/// ASCII words with dashes.
pub(super) fn kebab(text: &str) -> String {
    let ascii: String = text
        .chars()
        .map(|c| match c {
            c if c.is_ascii_alphanumeric() => c.to_string(),
            c if c.is_ascii() => " ".to_owned(),
            c => transliterated(c),
        })
        .collect();
    ascii.to_kebab_case()
}

/// What a character beyond ASCII reads like: a letter in place of a letter, a word in place of a sign.
fn transliterated(character: char) -> String {
    let read = deunicode::deunicode_char(character).unwrap_or_default();
    let plain: String = read.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    match plain.trim() {
        "" => format!(" u{:x} ", u32::from(character)),
        letter if letter.len() <= 2 && character.is_alphabetic() && !read.ends_with(' ') => letter.to_owned(),
        word => format!(" {word} "),
    }
}

fn name(character: char) -> String {
    let name = match character {
        '$' => "dollar",
        '@' => "at",
        '+' => "plus",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        '#' => "hash",
        '%' => "percent",
        '*' => "star",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '&' => "and",
        '|' => "or",
        '~' => "tilde",
        '^' => "caret",
        '[' | '(' | '{' => "open",
        ']' | ')' | '}' => "close",
        ',' => "comma",
        ';' => "semicolon",
        '?' => "question",
        '\'' | '"' | '`' => "quote",
        '\\' => "backslash",
        other => return format!("u{:x}", u32::from(other)),
    };
    name.to_owned()
}
