//! Patterns in the dialect of ECMAScript.

use regress::{Error, Flags, Regex};

/// Whether a pattern has look-around or references back, which no automaton has.
pub(crate) fn needs_attempts(pattern: &str) -> bool {
    let mut rest = pattern;
    let mut in_class = false;
    while let Some(character) = rest.chars().next() {
        let behind = &rest[character.len_utf8()..];
        match character {
            '\\' if !in_class && behind.starts_with(|next: char| matches!(next, '1'..='9' | 'k')) => return true,
            '\\' => {
                rest = behind.get(behind.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
                continue;
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class && ["?=", "?!", "?<=", "?<!"].iter().any(|mark| behind.starts_with(mark)) => return true,
            _ => {}
        }
        rest = behind;
    }
    false
}

/// A pattern with the flag `u`, or else without: then characters may be escaped that need not be.
pub(crate) fn compile(pattern: &str) -> Result<Regex, Error> {
    // Optimising takes longer than matching a few strings, and much longer for thousands of alternatives.
    let flags = |text: &str| Flags { no_opt: true, ..Flags::from(text) };
    Regex::with_flags(pattern, flags("u")).or_else(|error| Regex::with_flags(pattern, flags("")).map_err(|_| error))
}
