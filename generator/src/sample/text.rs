//! Texts: by format, by pattern, of the right length.

use crate::model::{Rule, TextFormat};
use crate::pattern;
use regex_syntax::hir::{Class, Hir, HirKind};

/// The `nth` text that the rules and the format allow.
pub(super) fn make(rules: &[Rule], format: Option<&str>, nth: usize) -> Option<String> {
    let start = match format.unwrap_or_default() {
        "email" | "idn-email" => "someone@example.com",
        "uri" | "url" | "iri" => "https://example.com/thing",
        "uri-reference" | "iri-reference" => "/thing",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" | "ip" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "decimal" | "number" | "numeric" | "money" | "int64" | "int32" | "float" | "double" => "1.5",
        "json-pointer" => "/thing",
        "regex" => "^[a-z]+$",
        "date-time" => TextFormat::DateTime.sample(),
        "date" => TextFormat::Date.sample(),
        "time" => TextFormat::Time.sample(),
        "duration" => TextFormat::Duration.sample(),
        "uuid" => TextFormat::Uuid.sample(),
        "byte" => TextFormat::Base64.sample(),
        _ => "text",
    };
    let own = if nth == 0 || start != "text" { start.to_owned() } else { format!("text{nth}") };
    choose(rules, &own, start == "text", nth)
}

/// The same for a format that has a type of its own.
pub(super) fn formatted(format: TextFormat, rules: &[Rule], nth: usize) -> Option<String> {
    let start = format.sample();
    let other = match (format, nth) {
        (_, 0) => None,
        (TextFormat::Base64 | TextFormat::Duration, _) => None,
        // The last digit of day, second or node.
        (_, nth) if start.ends_with('Z') => Some(format!("{}{}Z", &start[..start.len() - 2], nth % 10)),
        (_, nth) => Some(format!("{}{}", &start[..start.len() - 1], nth % 10)),
    };
    choose(rules, &other.unwrap_or_else(|| start.to_owned()), false, nth)
}

/// The text itself, or a longer, shorter or other one that every rule accepts.
fn choose(rules: &[Rule], own: &str, free: bool, nth: usize) -> Option<String> {
    let (mut least, mut most, mut patterns) = (0, usize::MAX, Vec::new());
    for rule in rules {
        match rule {
            Rule::MinLength(length) => least = least.max(*length),
            Rule::MaxLength(length) => most = most.min(*length),
            Rule::Pattern(pattern) => patterns.push(pattern.as_str()),
            _ => {}
        }
    }
    let regexes: Vec<regress::Regex> = patterns.iter().filter_map(|pattern| pattern::compile(pattern).ok()).collect();
    let fits = |text: &String| {
        let length = text.chars().count();
        (least..=most).contains(&length) && regexes.iter().all(|regex| regex.find(text).is_some())
    };
    let sized = sized(own, least.min(LONGEST), most);
    let plain = [own.to_owned(), sized].into_iter().find(&fits);
    if let Some(plain) = plain.filter(|_| patterns.is_empty() || !free || nth == 0) {
        return Some(plain);
    }
    let parsed = patterns.iter().filter_map(|pattern| regex_syntax::Parser::new().parse(pattern).ok());
    for hir in parsed {
        for repeat in (nth..=nth + 40).chain([64, 100, 128, 255, 256, 1024]) {
            let mut text = String::new();
            write(&hir, repeat, nth, &mut text);
            let padded = self::sized(&text, least.min(LONGEST), most);
            if let Some(text) = [text, padded].into_iter().find(&fits) {
                return Some(text);
            }
        }
    }
    // What another engine does not parse is often of one of these forms.
    ["1", "A", "abc", "ABC", "123", "a1", "A1", "aB3$efgh", "abc-def", "1.2.3", "+31612345678"]
        .into_iter()
        .map(str::to_owned)
        .find(fits)
}

/// Longer texts are not made, whatever a document asks for.
const LONGEST: usize = 10_000;

fn sized(text: &str, least: usize, most: usize) -> String {
    let mut sized: String = text.chars().take(most).collect();
    let lacking = least.saturating_sub(sized.chars().count());
    sized.extend(std::iter::repeat_n('a', lacking));
    sized
}

/// A text that an expression matches, its repetitions as often as wanted where they may be.
fn write(hir: &Hir, repeat: usize, nth: usize, text: &mut String) {
    if text.len() > LONGEST {
        return;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(pick(class, nth)),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.map_or(usize::MAX, |most| most as usize);
            for _ in 0..repeat.max(repetition.min as usize).min(most) {
                let before = text.len();
                write(&repetition.sub, repeat, nth, text);
                // What adds nothing once never will, and what is too long is of no use.
                if text.len() == before || text.len() > LONGEST {
                    break;
                }
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, repeat, nth, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, repeat, nth, text)),
        HirKind::Alternation(parts) => {
            if let Some(part) = parts.get(nth % parts.len().max(1)) {
                write(part, repeat, nth, text);
            }
        }
    }
}

/// One character of a class, rather a plain one.
fn pick(class: &Class, nth: usize) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => class.iter().map(|range| (char::from(range.start()), char::from(range.end()))).collect(),
    };
    let has = |wanted: &char| ranges.iter().any(|(start, end)| (start..=end).contains(&wanted));
    let plain = ('a'..='z').chain('A'..='Z').chain('0'..='9');
    let plain: Vec<char> = plain.chain(['-', '_', '.', '/', ' ']).filter(has).collect();
    if plain.is_empty() { ranges.first().map(|(start, _)| *start) } else { Some(plain[nth % plain.len()]) }
}

#[cfg(test)]
mod tests {
    use super::make;
    use crate::model::Rule;

    #[test]
    fn texts_fit_their_patterns_and_lengths() {
        let rows = [
            ("^[a-z]{3,5}$", 4, 5),
            (r"^\d{4}-\d{2}$", 0, 10),
            (r"^(?:red|blue)$", 0, 10),
            (r"^[A-Z]+$", 12, 12),
            (r"^\+?[1-9]\d{1,14}$", 0, 20),
            ("x", 7, 9),
            (r"^[\w.-]+@[\w.-]+\.[a-z]{2,}$", 0, 99),
            (r"^https:\/\/", 20, 30),
        ];
        for (pattern, least, most) in rows {
            let rules = [Rule::Pattern(pattern.to_owned()), Rule::MinLength(least), Rule::MaxLength(most)];
            let text = make(&rules, None, 0).unwrap_or_else(|| panic!("no text for {pattern}"));
            assert!((least..=most).contains(&text.len()), "{text} for {pattern}");
            assert!(
                regress::Regex::new(pattern).is_ok_and(|regex| regex.find(&text).is_some()),
                "{text} for {pattern}"
            );
        }
        let endless = Rule::Pattern(r"((\b){1000}){1000}".to_owned());
        assert_eq!(make(&[endless], None, 0).as_deref(), Some("text"), "nothing, however often, is made once");
        assert_eq!(make(&[Rule::Pattern("^a$".to_owned()), Rule::MinLength(2)], None, 0), None, "there is none");
    }
}
