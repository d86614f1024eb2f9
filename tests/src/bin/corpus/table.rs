//! The table, and the failures with their reasons.

use crate::document::Document;
use std::collections::BTreeMap;

/// How many reasons of a kind are printed for a document.
const MOST: usize = 3;

pub fn print(documents: &[Document]) {
    println!(
        "{:<44} {:>9} {:>9} {:>8} {:>7} {:>7} {:>7} {:>7} {:>7} {:>8}",
        "document", "operation", "degraded", "examples", "values", "changed", "invalid", "passed", "seconds", "lines"
    );
    let mut warnings: BTreeMap<&str, usize> = BTreeMap::new();
    for document in documents {
        document.warnings.iter().for_each(|(code, count)| *warnings.entry(code).or_default() += count);
        let proof = &document.proof;
        println!(
            "{:<44} {:>9} {:>9} {:>8} {:>7} {:>7} {:>7} {:>7} {:>7.2} {:>8}",
            document.name.chars().take(44).collect::<String>(),
            format!("{}/{}", document.operations.1, document.operations.0),
            document.members.1,
            proof.wrong_examples,
            proof.tried,
            proof.changed.len(),
            proof.invalid,
            proof.let_through.len(),
            document.seconds,
            document.lines,
        );
        let reasons = [
            ("not generated", document.failure.as_slice()),
            ("does not compile", document.compile_error.as_slice()),
            ("needs --lenient", &document.lost),
            ("rustc warns", document.rustc_warning.as_slice()),
            ("not judged", proof.unjudged.as_slice()),
            ("changed", &proof.changed),
            ("let through", &proof.let_through),
            ("no answer", &document.answers.silent),
            ("answers wrong", &document.answers.refused),
        ];
        for (what, reasons) in reasons {
            for reason in reasons.iter().take(MOST) {
                println!("    {what}: {reason}");
            }
        }
    }
    let sum = |count: fn(&Document) -> usize| documents.iter().map(count).sum::<usize>();
    let share = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    let generated = sum(|document| usize::from(document.generated.is_some()));
    let compiled = sum(|document| usize::from(document.generated.is_some() && document.compile_error.is_none()));
    println!("\ngenerated {generated} of {}, compiled {compiled}", documents.len());
    println!("with rustc warnings: {}", sum(|document| usize::from(document.rustc_warning.is_some())));
    println!("operations: {} of {}", sum(|document| document.operations.1), sum(|document| document.operations.0));
    let (members, degraded) = (sum(|document| document.members.0), sum(|document| document.members.1));
    println!("members degraded: {degraded} of {members} ({:.3} %)", share(degraded, members));
    let lenient = sum(|document| usize::from(!document.lost.is_empty()));
    println!("documents that need --lenient: {lenient} ({:.1} %)", share(lenient, documents.len()));
    println!("documents not judged: {}", sum(|document| usize::from(document.proof.unjudged.is_some())));
    println!("examples that their schema refuses: {}", sum(|document| document.proof.wrong_examples));
    println!(
        "values tried: {}, changed: {}",
        sum(|document| document.proof.tried),
        sum(|document| document.proof.changed.len())
    );
    let (invalid, passed) = (sum(|document| document.proof.invalid), sum(|document| document.proof.let_through.len()));
    println!("invalid values: {invalid}, let through: {passed}; refused {:.2} %", 100.0 - share(passed, invalid));
    println!(
        "answers made up: {}, refused by their schema: {}, operations without an answer: {}",
        sum(|document| document.answers.made),
        sum(|document| document.answers.refused.len()),
        sum(|document| document.answers.silent.len())
    );
    println!("warnings by code: {warnings:?}");
    println!("lines: {}", sum(|document| document.lines));
}
