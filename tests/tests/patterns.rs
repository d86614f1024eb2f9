//! The patterns of real documents, on the runtime's engines and on one that follows ECMA-262 to the letter.

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use typewright_runtime::Validate;
use typewright_runtime::validate::Checker;

struct Text<'t>(&'t str, &'t str);

impl Validate for Text<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.pattern(self.1, self.0);
    }
}

fn find(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("pattern").and_then(Value::as_str).map(str::to_owned));
            let named = members.get("patternProperties").and_then(Value::as_object);
            found.extend(named.into_iter().flatten().map(|(pattern, _)| pattern.clone()));
            members.values().for_each(|value| find(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| find(value, found)),
        _ => {}
    }
}

fn patterns(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            patterns(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            find(&serde_json::from_str(&text).unwrap_or_default(), found);
        }
    }
}

/// Texts that have something to do with a pattern, and some that have not.
fn texts(pattern: &str) -> Vec<String> {
    const USUAL: [&str; 24] = [
        "",
        "a",
        "Z",
        "7",
        "_",
        "-",
        " ",
        "\n",
        "é",
        "😀",
        "abc",
        "ABC-123",
        "2030-01-02",
        "2030-01-02T03:04:05Z",
        "12.50",
        "someone@example.org",
        "https://example.org/a?b=c",
        "3c90c3cc-0d44-4b50-8888-8dd25736052a",
        "1.2.3.4",
        "+49 30 123",
        "0123456789abcdef0123456789abcdef01234567",
        "12345",
        "US",
        "en-GB",
    ];
    let mut random = fastrand::Rng::with_seed(7);
    let own: Vec<char> = pattern.chars().chain("aZ09 -_".chars()).collect();
    let made = (0..60).map(|_| (0..random.usize(1..16)).map(|_| own[random.usize(..own.len())]).collect());
    USUAL
        .iter()
        .map(|text| (*text).to_owned())
        .chain(made.collect::<Vec<String>>())
        .chain([pattern.to_owned()])
        .collect()
}

#[test]
fn patterns_of_documents_mean_what_ecma_says() {
    let shared = typewright_tests::root().join("../shared");
    let mut found = BTreeSet::new();
    ["corpus", "json-schema-test-suite"].iter().for_each(|folder| patterns(&shared.join(folder), &mut found));
    if found.is_empty() {
        return println!("not run: there is no ../shared/corpus");
    }
    let (mut compared, mut matched, mut invalid) = (0, 0, 0);
    let mut different = Vec::new();
    for pattern in &found {
        let regex = regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern));
        let Ok(regex) = regex else {
            invalid += 1;
            continue;
        };
        for text in texts(pattern) {
            let expected = regex.find(&text).is_some();
            compared += 1;
            matched += usize::from(expected);
            if Checker::run(true, &Text(pattern, &text)).is_ok() != expected {
                different.push(format!("{pattern} and {text:?}: expected {expected}"));
            }
        }
    }
    println!("{} patterns ({invalid} are not of ECMAScript), {compared} comparisons, {matched} matches", found.len());
    different.truncate(40);
    assert!(different.is_empty(), "{}", different.join("\n"));
    assert!(matched > 1000, "{matched}");
}
