//! What is known to fall short, document by document; a line that is not needed is a failure, so that it goes.

use crate::document::Document;
use std::collections::BTreeMap;
use typewright_tests::workspace::Fallible;

/// Members degraded, at most, of all.
const DEGRADED: f64 = 0.005;
/// Invalid values refused, at least, of all.
const REFUSED: f64 = 0.99;

/// Whether the documents are as good as they must be; says what is not.
pub fn judge(documents: &[Document], whole: bool) -> Fallible<bool> {
    let path = typewright_tests::root().join("tests/corpus/expected.txt");
    let text = std::fs::read_to_string(&path)?;
    let mut expected: BTreeMap<(String, String), usize> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let cells: Vec<&str> = line.split_whitespace().collect();
        let [name, what, count] = cells.as_slice() else {
            return Err(format!("expected.txt: `{line}` is not `document what count`").into());
        };
        expected.insert(((*name).to_owned(), (*what).to_owned()), count.parse()?);
    }
    let mut good = true;
    for document in documents {
        let found = [
            ("generated", usize::from(document.generated.is_none())),
            ("compiled", usize::from(document.compile_error.is_some())),
            ("warnings", usize::from(document.rustc_warning.is_some())),
            ("operations", document.operations.0 - document.operations.1.min(document.operations.0)),
            ("degraded", document.members.1),
            ("judged", usize::from(document.proof.unjudged.is_some())),
            ("changed", document.proof.changed.len()),
        ];
        for (what, count) in found {
            let allowed = expected.remove(&(document.name.clone(), what.to_owned())).unwrap_or_default();
            // What is made up depends on the seed, so fewer are no reason to complain.
            let slack = what == "changed" && count < allowed;
            if count != allowed && !slack {
                println!("{}: {what}: {count}, and {allowed} expected", document.name);
                good = false;
            }
        }
    }
    if whole {
        let names: Vec<&str> = documents.iter().map(|document| document.name.as_str()).collect();
        for ((name, what), count) in expected.iter().filter(|((name, _), _)| names.contains(&name.as_str())) {
            println!("{name}: {what} {count} is expected and did not happen: take the line out");
            good = false;
        }
    }
    let sum = |count: fn(&Document) -> usize| documents.iter().map(count).sum::<usize>() as f64;
    let degraded = sum(|document| document.members.1) / sum(|document| document.members.0).max(1.0);
    let passed = sum(|document| document.proof.let_through.len()) / sum(|document| document.proof.invalid).max(1.0);
    if degraded > DEGRADED || 1.0 - passed < REFUSED {
        println!("degraded {degraded:.4}, at most {DEGRADED}; refused {:.4}, at least {REFUSED}", 1.0 - passed);
        good = false;
    }
    println!("{}", if good { "as expected" } else { "NOT as expected" });
    Ok(good)
}
