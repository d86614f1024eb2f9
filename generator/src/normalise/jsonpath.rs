//! What a JSONPath leads to, at a cost that is known before.
//!
//! A path such as `$..*..*..*` names the same nodes again and again. A path is followed segment by segment, and each node
//! is kept once.

use serde_json::Value;
use serde_json_path::{JsonPath, ParseError};
use std::collections::HashSet;

/// How many nodes may be looked at.
const MOST: usize = 100_000_000;
/// How deep brackets may nest: the parser takes twice as long for each filter within a filter.
pub(super) const NESTED: usize = 12;

/// Why there are no nodes.
pub(super) enum Failure {
    /// The path is none.
    Syntax(ParseError),
    /// It looks at too many nodes.
    TooMuch,
    /// Its brackets nest too deep.
    TooDeep,
}

/// The pointers of the nodes that a path leads to, each once, in their order.
pub(super) fn located(tree: &Value, text: &str) -> Result<Vec<String>, Failure> {
    if nesting(text) > NESTED {
        return Err(Failure::TooDeep);
    }
    let whole = JsonPath::parse(text).map_err(Failure::Syntax)?;
    let (size, depth) = extent(tree);
    let segments = segments(text);
    // A filter may look at the whole document for each node, so that a segment means nothing by itself.
    if segments.iter().any(|segment| outside_quotes(segment).any(|character| character == '$')) {
        let looks = outside_quotes(text).filter(|character| *character == '$').count() + text.matches("..").count();
        if power(size, looks - 1) > MOST {
            return Err(Failure::TooMuch);
        }
        let found = whole.query_located(tree).dedup();
        return Ok(found.locations().map(|location| location.to_json_pointer()).collect());
    }
    let mut nodes = vec![String::new()];
    let mut looked = 0_usize;
    for segment in segments {
        let path = JsonPath::parse(&format!("${segment}")).map_err(Failure::Syntax)?;
        let within = power(depth, segment.trim_start_matches('.').matches("..").count());
        let (mut next, mut known) = (Vec::new(), HashSet::new());
        for node in &nodes {
            let Some(value) = tree.pointer(node) else { continue };
            looked = looked.saturating_add(extent(value).0.saturating_mul(within));
            if looked > MOST {
                return Err(Failure::TooMuch);
            }
            for location in path.query_located(value).locations() {
                let found = format!("{node}{}", location.to_json_pointer());
                if known.insert(found.clone()) {
                    next.push(found);
                }
            }
        }
        nodes = next;
    }
    Ok(nodes)
}

/// How deep the brackets of a path nest.
fn nesting(text: &str) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    for character in outside_quotes(text) {
        match character {
            '[' => open += 1,
            ']' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

/// How many nodes a tree has, and how many levels.
fn extent(tree: &Value) -> (usize, usize) {
    let within = |values: &mut dyn Iterator<Item = &Value>| {
        values.map(extent).fold((1, 1), |(size, depth), (more, deep)| (size + more, depth.max(deep + 1)))
    };
    match tree {
        Value::Array(items) => within(&mut items.iter()),
        Value::Object(members) => within(&mut members.values()),
        _ => (1, 1),
    }
}

fn power(base: usize, times: usize) -> usize {
    base.saturating_pow(u32::try_from(times).unwrap_or(u32::MAX))
}

/// The segments of a path: `.name`, `..name`, `[..]` and `..[..]`.
fn segments(path: &str) -> Vec<&str> {
    let (mut found, mut start, mut open, mut before) = (Vec::new(), 1, 0_usize, '$');
    let mut quote = None;
    let mut characters = path.char_indices().skip(1);
    while let Some((index, character)) = characters.next() {
        match (quote, character) {
            (Some(_), '\\') => _ = characters.next(),
            (Some(own), _) if own == character => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(character),
            (None, '.' | '[') if open == 0 && before != '.' && index > start => {
                found.push(&path[start..index]);
                start = index;
            }
            _ => {}
        }
        match (quote, character) {
            (None, '[') => open += 1,
            (None, ']') => open = open.saturating_sub(1),
            _ => {}
        }
        before = character;
    }
    found.push(path.get(start..).unwrap_or_default());
    found.retain(|segment| !segment.trim().is_empty());
    found
}

/// The characters of a text that are not in a string.
fn outside_quotes(text: &str) -> impl Iterator<Item = char> {
    let (mut quote, mut is_escaped) = (None, false);
    text.chars().filter(move |character| {
        let was_escaped = std::mem::take(&mut is_escaped);
        match quote {
            Some(_) if was_escaped => {}
            Some(_) if *character == '\\' => is_escaped = true,
            Some(own) if own == *character => quote = None,
            Some(_) => {}
            None if matches!(character, '"' | '\'') => quote = Some(*character),
            None => return true,
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use super::{Failure, located, segments};
    use serde_json::{Value, json};
    use serde_json_path::JsonPath;

    #[test]
    fn segments_are_what_the_path_is_made_of() {
        let rows: [(&str, &[&str]); 6] = [
            ("$", &[]),
            ("$.a..b[0]..['x.y']", &[".a", "..b", "[0]", "..['x.y']"]),
            ("$..*..*", &["..*", "..*"]),
            ("$['a]\\'['].b", &["['a]\\'[']", ".b"]),
            ("$.a[?@.b[?@.c > 1] && @..d == \"]\"].e", &[".a", "[?@.b[?@.c > 1] && @..d == \"]\"]", ".e"]),
            ("$[0,1][2:3] .a", &["[0,1]", "[2:3] ", ".a"]),
        ];
        for (path, expected) in rows {
            assert_eq!(segments(path), expected, "{path}");
        }
    }

    #[test]
    fn filters_nest_so_deep() {
        let nested = |depth: usize| format!("${}{}", "[?@".repeat(depth), "]".repeat(depth));
        assert!(located(&json!({}), &nested(super::NESTED)).is_ok());
        assert!(matches!(located(&json!({}), &nested(60)), Err(Failure::TooDeep)));
        assert!(matches!(located(&json!({}), &"[?@.a".repeat(60)), Err(Failure::TooDeep)));
    }

    #[test]
    fn the_nodes_are_those_of_the_whole_path() {
        let tree = json!({"a": [{"b": 1, "c": {"b": 2}}, {"b": {"b": [3]}}], "x.y": {"b": "it's"}, "k": 1});
        let paths = [
            "$",
            "$.a",
            "$..b",
            "$..*",
            "$..*..b",
            "$.a[*].b",
            "$['x.y']",
            "$.a[?@.b == 1]",
            "$..[?@.b == \"it's\"]",
            "$.a[?@.b == $.k].c",
            "$.a[?@..b]",
            "$..b..*..b",
            "$.a[-1:]['b','c']",
            "$.nothing..b",
        ];
        for path in paths {
            let whole = JsonPath::parse(path).expect("a path").query_located(&tree).dedup();
            let mut expected: Vec<String> = whole.locations().map(|location| location.to_json_pointer()).collect();
            let Ok(mut found) = located(&tree, path) else { panic!("{path} costs too much") };
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{path}");
        }
    }

    #[test]
    fn a_path_costs_what_the_document_weighs() {
        let deep = (0..60).fold(json!(1), |inner, _| json!({"a": inner, "b": {"c": 1}}));
        let path = format!("${}", "..*".repeat(12));
        assert!(located(&deep, &path).is_ok_and(|found| found.len() > 100));
        let wide: Value = (0..40_000).map(|number| json!([number])).collect();
        for path in ["$..[?$..*]", "$[?$..[?$..*]]"] {
            assert!(matches!(located(&wide, path), Err(Failure::TooMuch)), "{path}");
        }
    }
}
