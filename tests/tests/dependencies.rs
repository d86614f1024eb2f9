//! Where dependencies come from, and under which licences, as `deny.toml` allows it.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

fn packages() -> Vec<Value> {
    let arguments = ["metadata", "--format-version", "1", "--locked"];
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(typewright_tests::root()).output();
    let metadata: Value = serde_json::from_slice(&output.expect("cargo runs").stdout).expect("metadata");
    let packages = metadata["packages"].as_array().expect("packages").iter();
    // Our own have no source.
    packages.filter(|package| !package["source"].is_null()).cloned().collect()
}

fn strings(table: &toml::Table, section: &str, key: &str) -> BTreeSet<String> {
    let list = table[section][key].as_array().expect("a list").iter();
    list.map(|item| item.as_str().expect("a string").to_owned()).collect()
}

/// Whether an expression of licences can be met by those that are allowed.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ").replace(" WITH ", "_WITH_");
    let words: Vec<String> = spaced.split_whitespace().map(|word| word.replace("_WITH_", " WITH ")).collect();
    let mut words = words.iter().map(String::as_str).peekable();
    let met = any(&mut words, allowed);
    met && words.next().is_none()
}

fn any<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>, allowed: &BTreeSet<String>) -> bool {
    let mut met = all(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        met |= all(words, allowed);
    }
    met
}

fn all<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        met &= one(words, allowed);
    }
    met
}

fn one<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>, allowed: &BTreeSet<String>) -> bool {
    if words.next_if_eq(&"(").is_none() {
        return words.next().is_some_and(|licence| allowed.contains(licence));
    }
    // A recursive generic function would have no end of types.
    let mut depth = 1;
    let inner: Vec<&str> = words
        .by_ref()
        .take_while(|word| {
            depth += i32::from(*word == "(") - i32::from(*word == ")");
            depth > 0
        })
        .collect();
    is_allowed(&inner.join(" "), allowed)
}

#[test]
fn licences_are_those_that_are_allowed() {
    let table: toml::Table = include_str!("../../deny.toml").parse().expect("TOML");
    let allowed = strings(&table, "licenses", "allow");
    for package in packages() {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(is_allowed(licence, &allowed), "{} {}: `{licence}`", package["name"], package["version"]);
    }
    let rows = [
        ("MIT", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("GPL-3.0 AND MIT", false),
        ("(MIT OR GPL-3.0) AND ISC", true),
        ("MIT AND (GPL-3.0 OR LGPL-2.1)", false),
        ("Apache-2.0 WITH LLVM-exception OR GPL-3.0", true),
        ("Unlicense/GPL-3.0", true),
        ("", false),
    ];
    for (expression, is_met) in rows {
        assert_eq!(is_allowed(expression, &allowed), is_met, "{expression}");
    }
}

#[test]
fn sources_are_one_registry_and_versions_are_single() {
    let table: toml::Table = include_str!("../../deny.toml").parse().expect("TOML");
    let (mut sources, mut versions) = (BTreeSet::new(), BTreeMap::<String, BTreeSet<String>>::new());
    for package in packages() {
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        sources.insert(text("source"));
        versions.entry(text("name")).or_default().insert(text("version"));
    }
    assert!(sources.len() == 1 && sources.iter().all(|source| source.starts_with("registry+")), "{sources:?}");
    let doubled: BTreeSet<String> =
        versions.into_iter().filter(|(_, versions)| versions.len() > 1).map(|(name, _)| name).collect();
    assert_eq!(doubled, strings(&table, "bans", "skip"), "the list of `skip` in deny.toml");
}
