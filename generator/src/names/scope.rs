//! Scopes: no two names are equal, none is reserved, and siblings are spelled alike.

use super::Name;
use super::case::{Case, Rung, spell};
use std::collections::{HashMap, HashSet};

/// Names for all items of a scope, in order. What is empty is called `fallback`.
///
/// The first rung on which no two are equal serves all of them; if there is none, later ones get a number.
pub(super) fn siblings(items: &[String], case: Case, fallback: &str, reserved: &[&str]) -> Vec<Name> {
    let rung = [Rung::Plain, Rung::Signed, Rung::Spelled].into_iter().find(|rung| {
        let spelled: HashSet<_> = items.iter().map(|item| spell(item, case, *rung)).collect();
        // The empty text has no spelling on any rung.
        spelled.len() == items.len() && (!spelled.contains("") || items.iter().any(String::is_empty))
    });
    let mut scope = Scope::new(reserved);
    items.iter().map(|item| scope.claim_on(rung.unwrap_or(Rung::Spelled), item, case, fallback)).collect()
}

/// Names that are taken.
pub(super) struct Scope {
    taken: HashSet<String>,
    /// The next number to try, by name.
    numbers: HashMap<String, usize>,
    reserved: HashSet<String>,
}

impl Scope {
    pub fn new(reserved: &[&str]) -> Self {
        Scope {
            taken: HashSet::new(),
            numbers: HashMap::new(),
            reserved: reserved.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// The first candidate that is free, else the last with a number.
    pub fn claim(&mut self, candidates: &[&str], case: Case) -> Name {
        let spelled: Vec<_> = candidates.iter().map(|candidate| spell(candidate, case, Rung::Plain)).collect();
        let free = spelled.iter().find(|name| !name.is_empty() && !self.is_taken(name));
        let name = match (free, spelled.last()) {
            (Some(name), _) => name.clone(),
            (None, last) => {
                let last = last.filter(|name| !name.is_empty()).map_or("Item", |name| name);
                self.numbered(last)
            }
        };
        self.take(name)
    }

    /// The same, also free in another scope: a unit struct and a static share one namespace.
    pub fn claim_beside(&mut self, candidates: &[&str], case: Case, other: &Scope) -> Name {
        let free = |candidate: &&&str| !other.is_taken(&spell(candidate, case, Rung::Plain));
        let free: Vec<&str> = candidates.iter().filter(free).copied().collect();
        self.claim(if free.is_empty() { candidates } else { &free }, case)
    }

    fn claim_on(&mut self, rung: Rung, item: &str, case: Case, fallback: &str) -> Name {
        let mut name = spell(item, case, rung);
        if name.is_empty() {
            name = fallback.to_owned();
        }
        if self.reserved.contains(&name) {
            name.push_str(if case == Case::Camel { "Value" } else { "_" });
        }
        if self.taken.contains(&name) {
            name = self.numbered(&name);
        }
        self.take(name)
    }

    fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name) || self.reserved.contains(name)
    }

    fn numbered(&mut self, name: &str) -> String {
        let next = self.numbers.get(name).copied().unwrap_or(2);
        let mut names = (next..).map(|number| (number, format!("{name}{number}")));
        let (number, free) = names.find(|(_, name)| !self.is_taken(name)).unwrap_or_default();
        self.numbers.insert(name.to_owned(), number + 1);
        free
    }

    fn take(&mut self, name: String) -> Name {
        let ident = Name::new(&name);
        self.taken.insert(name);
        ident
    }
}

#[cfg(test)]
mod tests {
    use super::{Case, siblings};

    fn fields(names: &[&str]) -> Vec<String> {
        let names: Vec<_> = names.iter().map(|&name| name.to_owned()).collect();
        siblings(&names, Case::Snake, "empty", &["new"]).iter().map(|name| name.as_str().to_owned()).collect()
    }

    #[test]
    fn names_are_unique_and_legal() {
        let rows: [(&[&str], &[&str]); 9] = [
            (&["appId", "_id"], &["app_id", "id"]),
            (&["type", "self", "new"], &["r#type", "self_", "new_"]),
            (&["$ref", "ref"], &["dollar_ref", "r#ref"]),
            (&["a-b", "a_b"], &["a_minus_b", "a_b"]),
            (&["+a-b", "-a-b"], &["plus_a_b", "minus_a_b"]),
            (&["aB", "a_b"], &["a_b", "a_b2"]),
            (&["2fa", ""], &["n2fa", "empty"]),
            (&["\u{1f600}"], &["grinning"]),
            (&["na\u{ef}ve", "\u{4e2d}\u{6587}"], &["naive", "zhong_wen"]),
        ];
        for (names, expected) in rows {
            assert_eq!(fields(names), expected, "{names:?}");
        }
    }

    #[test]
    fn every_keyword_becomes_an_identifier() {
        let keywords = "as async await box break const continue crate dyn else enum extern false fn for gen if impl in \
                        let loop match mod move mut pub ref return self static struct super trait true try type \
                        unsafe use where while yield abstract become do final macro override priv typeof unsized virtual union";
        for keyword in keywords.split_whitespace() {
            let name = &fields(&[keyword])[0];
            let is_raw = name.starts_with("r#") || name.ends_with('_');
            assert!(is_raw || keyword == "union", "{keyword}: {name}");
        }
    }
}
