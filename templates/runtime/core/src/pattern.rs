//! Patterns in the dialect of ECMAScript, on engines that stop in time.
//!
//! Most patterns run on an automaton, whose time is linear in the text. Look-around and references back need an engine
//! that tries alternatives: it gets short texts only, and gives up after a fixed number of attempts.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// The longest text, in bytes, for the engine that tries alternatives.
pub(crate) const LONGEST: usize = 4096;
/// The number of attempts after which that engine gives up.
pub(crate) const MOST_ATTEMPTS: usize = 50_000;

enum Engine {
    Automaton(regex::Regex),
    Backtracking(fancy_regex::Regex),
}

/// The relation of a text to a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Matches,
    Differs,
    /// The engine has given up.
    TooCostly,
}

type Compiled = HashMap<String, Option<Arc<Engine>>>;

static COMPILED: LazyLock<Mutex<Compiled>> = LazyLock::new(Mutex::default);

/// Says why a text does not match a pattern.
pub(crate) fn misfit(pattern: &str, text: &str) -> Option<String> {
    match compare(pattern, text) {
        Outcome::Matches => None,
        Outcome::Differs => Some(format!("must match the pattern {pattern}")),
        Outcome::TooCostly => Some(format!("takes too long to compare with the pattern {pattern}")),
    }
}

/// Compares a text with a pattern. A pattern that no engine takes matches everything; the generator has warned of it.
pub(crate) fn compare(pattern: &str, text: &str) -> Outcome {
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let engine = match compiled.get(pattern) {
        Some(known) => known.clone(),
        None => compiled.entry(pattern.to_owned()).or_insert_with(|| compile(pattern).map(Arc::new)).clone(),
    };
    drop(compiled);
    let matches = match engine.as_deref() {
        None => Some(true),
        Some(Engine::Automaton(regex)) => Some(regex.is_match(text)),
        Some(Engine::Backtracking(_)) if text.len() > LONGEST => None,
        Some(Engine::Backtracking(regex)) => regex.is_match(text).ok(),
    };
    match matches {
        Some(true) => Outcome::Matches,
        Some(false) => Outcome::Differs,
        None => Outcome::TooCostly,
    }
}

fn compile(pattern: &str) -> Option<Engine> {
    let Translated { text, tries } = translate(pattern)?;
    if !tries {
        return regex::Regex::new(&text).ok().map(Engine::Automaton);
    }
    let regex = fancy_regex::RegexBuilder::new(&text).backtrack_limit(MOST_ATTEMPTS).build();
    regex.ok().map(Engine::Backtracking)
}

/// A pattern as the engines write it.
struct Translated {
    text: String,
    /// Whether it needs the engine that tries alternatives.
    tries: bool,
}

/// The characters of `\s`.
const SPACES: &str = r"\t\n\x0B\x0C\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";
const WORDS: &str = "A-Za-z0-9_";
const DIGITS: &str = "0-9";

fn translate(pattern: &str) -> Option<Translated> {
    let source: Vec<char> = pattern.chars().collect();
    let mut reader = Reader { source: &source, next: 0, tries: needs_attempts(&source) };
    let text = reader.whole()?;
    Some(Translated { text, tries: reader.tries })
}

/// Whether a pattern has look-around or references back.
fn needs_attempts(source: &[char]) -> bool {
    let (mut in_class, mut place) = (false, 0);
    while let Some(character) = source.get(place) {
        match (character, source.get(place + 1)) {
            ('\\', Some('1'..='9' | 'k')) if !in_class => return true,
            ('\\', _) => place += 1,
            ('[', _) => in_class = true,
            (']', _) => in_class = false,
            ('(', Some('?')) if !in_class => match (source.get(place + 2), source.get(place + 3)) {
                (Some('=' | '!'), _) | (Some('<'), Some('=' | '!')) => return true,
                _ => {}
            },
            _ => {}
        }
        place += 1;
    }
    false
}

/// A part of a class, or an escape.
enum Atom {
    One(char),
    /// Characters, as they are written within brackets.
    Set(String),
}

struct Reader<'s> {
    source: &'s [char],
    next: usize,
    tries: bool,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.source.get(self.next).copied()
    }

    fn take(&mut self) -> Option<char> {
        self.next += 1;
        self.source.get(self.next - 1).copied()
    }

    fn take_if(&mut self, expected: &str) -> bool {
        let is_there =
            self.source[self.next.min(self.source.len())..].iter().copied().take(expected.len()).eq(expected.chars());
        if is_there {
            self.next += expected.len();
        }
        is_there
    }

    fn whole(&mut self) -> Option<String> {
        let mut text = String::new();
        while let Some(character) = self.take() {
            match character {
                '\\' => self.escape(&mut text)?,
                '.' => text.push_str(r"[^\n\r\x{2028}\x{2029}]"),
                '[' => self.class(&mut text)?,
                '{' if self.is_count() => {
                    let length = self.source[self.next..].iter().position(|inner| *inner == '}')? + 1;
                    text.push('{');
                    text.extend(&self.source[self.next..self.next + length]);
                    self.next += length;
                }
                '^' | '$' | '(' | ')' | '*' | '+' | '?' | '|' => text.push(character),
                other => literal(other, &mut text),
            }
        }
        Some(text)
    }

    /// Whether `{` starts a count, such as `{2,3}`.
    fn is_count(&self) -> bool {
        let rest: String = self.source[self.next..].iter().take_while(|character| **character != '}').collect();
        let is_closed = self.source.get(self.next + rest.chars().count()) == Some(&'}');
        let (least, most) = rest.split_once(',').unwrap_or((&rest, ""));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        is_closed && !least.is_empty() && is_number(least) && is_number(most)
    }

    fn escape(&mut self, text: &mut String) -> Option<()> {
        let (inside, outside) =
            ("[A-Za-z0-9_]", "(?:(?<![A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<=[A-Za-z0-9_])(?![A-Za-z0-9_]))");
        match self.peek()? {
            'b' => text.push_str(if self.tries { outside } else { r"(?-u:\b)" }),
            'B' => {
                self.tries = true;
                text.push_str(&format!("(?:(?<={inside})(?={inside})|(?<!{inside})(?!{inside}))"));
            }
            '1'..='9' => {
                text.push('\\');
                while let Some(digit) = self.peek().filter(char::is_ascii_digit) {
                    text.push(digit);
                    self.next += 1;
                }
                // A digit behind it would belong to it.
                text.push_str("(?:)");
                return Some(());
            }
            'k' if self.source.get(self.next + 1) == Some(&'<') => {
                text.push_str(r"\k<");
                self.next += 2;
                loop {
                    let character = self.take()?;
                    text.push(character);
                    if character == '>' {
                        return Some(());
                    }
                }
            }
            _ => {
                match self.atom()? {
                    Atom::One(character) => literal(character, text),
                    Atom::Set(set) => text.extend(["[", &set, "]"]),
                }
                return Some(());
            }
        }
        self.next += 1;
        Some(())
    }

    /// An escape that stands for characters, behind its backslash.
    fn atom(&mut self) -> Option<Atom> {
        let not = |set: &str| Atom::Set(format!("[^{set}]"));
        Some(match self.take()? {
            'd' => Atom::Set(DIGITS.to_owned()),
            'D' => not(DIGITS),
            'w' => Atom::Set(WORDS.to_owned()),
            'W' => not(WORDS),
            's' => Atom::Set(SPACES.to_owned()),
            'S' => not(SPACES),
            kind @ ('p' | 'P') if self.peek() == Some('{') => {
                let end = self.source[self.next..].iter().position(|character| *character == '}')?;
                let name: String = self.source[self.next..=self.next + end].iter().collect();
                self.next += end + 1;
                Atom::Set(format!("\\{kind}{name}"))
            }
            't' => Atom::One('\t'),
            'n' => Atom::One('\n'),
            'r' => Atom::One('\r'),
            'v' => Atom::One('\u{B}'),
            'f' => Atom::One('\u{C}'),
            '0' if !self.peek().is_some_and(|digit| digit.is_ascii_digit()) => Atom::One('\0'),
            'c' if self.peek().is_some_and(|letter| letter.is_ascii_alphabetic()) => {
                Atom::One(char::from_u32(u32::from(self.take()?) % 32)?)
            }
            'x' => Atom::One(self.hexadecimal(2).and_then(char::from_u32).unwrap_or('x')),
            'u' => match self.code_point() {
                Some(code) => Atom::One(char::from_u32(code)?),
                None => Atom::One('u'),
            },
            digit if digit.is_ascii_digit() => return None,
            other => Atom::One(other),
        })
    }

    fn hexadecimal(&mut self, length: usize) -> Option<u32> {
        let digits: String = self.source.get(self.next..self.next + length)?.iter().collect();
        let code = u32::from_str_radix(&digits, 16).ok()?;
        self.next += length;
        Some(code)
    }

    /// Four digits, two halves of four, or digits in braces.
    fn code_point(&mut self) -> Option<u32> {
        if self.peek() == Some('{') {
            let end = self.source[self.next..].iter().position(|character| *character == '}')?;
            let digits: String = self.source[self.next + 1..self.next + end].iter().collect();
            let code = u32::from_str_radix(&digits, 16).ok()?;
            self.next += end + 1;
            return Some(code);
        }
        let first = self.hexadecimal(4)?;
        let start = self.next;
        if (0xD800..0xDC00).contains(&first) && self.take_if("\\u") {
            match self.hexadecimal(4) {
                Some(second @ 0xDC00..0xE000) => {
                    return Some(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
                }
                _ => self.next = start,
            }
        }
        Some(first)
    }

    fn class(&mut self, text: &mut String) -> Option<()> {
        let is_negated = self.take_if("^");
        let mut inside = String::new();
        loop {
            let atom = match self.take()? {
                ']' => break,
                '\\' if self.take_if("b") => Atom::One('\u{8}'),
                '\\' if self.take_if("-") => Atom::One('-'),
                '\\' => self.atom()?,
                character => Atom::One(character),
            };
            let is_range = self.peek() == Some('-') && self.source.get(self.next + 1).is_some_and(|next| *next != ']');
            let start = match atom {
                Atom::One(start) if is_range => start,
                Atom::One(character) => {
                    within(character, &mut inside);
                    continue;
                }
                Atom::Set(set) => {
                    inside.push_str(&set);
                    continue;
                }
            };
            self.next += 1;
            let end = match self.take()? {
                '\\' => self.atom()?,
                character => Atom::One(character),
            };
            within(start, &mut inside);
            match end {
                Atom::One(end) => {
                    inside.push('-');
                    within(end, &mut inside);
                }
                Atom::Set(set) => {
                    within('-', &mut inside);
                    inside.push_str(&set);
                }
            }
        }
        match (inside.is_empty(), is_negated) {
            // Nothing, and everything.
            (true, false) => text.push_str(r"[^\x{0}-\x{10FFFF}]"),
            (true, true) => text.push_str(r"[\x{0}-\x{10FFFF}]"),
            (false, false) => text.extend(["[", &inside, "]"]),
            (false, true) => text.extend(["[^", &inside, "]"]),
        }
        Some(())
    }
}

/// A character outside brackets.
fn literal(character: char, text: &mut String) {
    escaped(character, r"\.+*?()|[]{}^$", text);
}

/// A character within brackets.
fn within(character: char, text: &mut String) {
    escaped(character, r"[]&~^-\", text);
}

fn escaped(character: char, special: &str, text: &mut String) {
    if character.is_control() {
        text.push_str(&format!("\\x{{{:X}}}", u32::from(character)));
        return;
    }
    if special.contains(character) {
        text.push('\\');
    }
    text.push(character);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The engine of others that follows ECMA-262 to the letter.
    fn expected(pattern: &str, text: &str) -> bool {
        let regex = regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern));
        regex.expect("a pattern of ECMAScript").find(text).is_some()
    }

    #[test]
    fn patterns_mean_what_ecma_says() {
        let patterns = [
            r"^\d+$",
            r"^\D$",
            r"\w",
            r"^\W$",
            r"\s",
            r"^\S+$",
            r"\bcat\b",
            r"\Bcat",
            r"^.$",
            r"^[^]$",
            "[]",
            r"^[\w.-]+$",
            r"^[\w-.]+$",
            r"[^\d\s]",
            r"^[a-z&&[b]$",
            r"^[a~~b]$",
            r"^a{2,3}$",
            r"^a{,3}$",
            r"^{a}$",
            r"^a]$",
            r"^\/\-\_$",
            r"^\u0041\x42\cJ?$",
            r"^\uD83D\uDE00$",
            r"^\u{1F600}$",
            r"^\p{L}+$",
            r"^\P{Lu}$",
            r"^[\p{L}\d]+$",
            r"^(?!a).+$",
            r"^(a)(b)?\1$",
            r"^(?<one>a)\k<one>$",
            r"(?<=a)b",
            r"(?<!a)b",
            r"^(?:ab|cd)*$",
            r"^a$|^b$",
            r"^[\b]$",
            r"^\0$",
            r"^$",
            r"^[a-\d]$",
            r"<|>",
            r"^#\s?x$",
            r"a^b",
            r"^[\[\]]+$",
            r"^[$^]$",
            r"(?=.*\d)(?=.*[a-z]).{4,8}",
        ];
        let texts = [
            "", "a", "b", "aa", "aaa", "aaaa", "ab", "abab", "A", "AB\n", "1", "12", "٣", "é", "cat", "concat", "écat",
            "cat ", " ", "\u{85}", "\u{FEFF}", "\u{2028}", "\n", "\r", "😀", "a{,3}", "{a}", "a]", "/-_", "&", "[",
            "]", "~", "-", ".", "\u{8}", "\0", "<", "# x", "#x", "$", "^", "a1bc", "cdab", "_", "aba", "x\ny",
        ];
        for pattern in patterns {
            for text in texts {
                let outcome = compare(pattern, text);
                let expected = if expected(pattern, text) { Outcome::Matches } else { Outcome::Differs };
                assert_eq!(outcome, expected, "{pattern} and {text:?}: {:?}", translate(pattern).map(|one| one.text));
            }
        }
    }

    #[test]
    fn no_pattern_runs_for_ever() {
        let long = "a".repeat(1 << 20);
        assert_eq!(compare("^(a+)+$", &format!("{long}!")), Outcome::Differs);
        assert_eq!(compare("^(?!b)(a+)+$", &long[..LONGEST + 1]), Outcome::TooCostly);
        assert_eq!(compare(r"^(?:(a+)\1)+b$", &long[..LONGEST]), Outcome::TooCostly);
        assert_eq!(compare("^(?!b)a+$", &long[..LONGEST]), Outcome::Matches);
    }
}
