//! Imports pages of documentation and compares what the documents say with what is known to be true, fact by fact.
//!
//! `pages [FOLDER...] [--write OUT] [--facts]`. What is known of a page stands in `FOLDER/truth`, as its publisher
//! describes it, or in `tests/pages/facts`, as we read it; in a folder without `truth`, pages need only give documents.
//! Fails where a page scores below [`LEAST`], and where one is refused that should not be or the other way round.
//! `--write` leaves the documents in a folder, for the command `corpus`.

mod truth;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use truth::{Known, Truth};
use typewright::diagnostics::{Format, Sink, render};
use typewright::import::{Imported, Wishes, import};
use typewright::load::Files;
use typewright_tests::facts::{self, Fact, Facts};
use typewright_tests::{list, root};

/// What a page has to reach, in precision and in recall.
const LEAST: f64 = 0.98;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (mut folders, mut out, mut print) = (Vec::new(), None, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--write" => out = arguments.next().map(PathBuf::from),
            "--facts" => print = true,
            path => folders.push(PathBuf::from(path)),
        }
    }
    println!("{:<40} {:>6} {:>9} {:>7} {:>7}", "page", "stated", "precision", "recall", "guesses");
    let good = folders.iter().all(|folder| all(folder, out.as_deref(), print));
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Scores the pages of a folder; whether all are good enough.
fn all(folder: &Path, out: Option<&Path>, print: bool) -> bool {
    let mut pages = Vec::new();
    if list(folder, &mut pages).is_err() {
        println!("{}: no pages here, nothing was compared", folder.display());
        return true;
    }
    pages.retain(|page| !page.starts_with(folder.join("truth")) && !page.ends_with("README.md"));
    pages.sort();
    let mut good = !pages.is_empty();
    for page in &pages {
        good &= score(page, folder, out, print);
    }
    good
}

/// Scores one page, and says how; whether it is good enough.
fn score(page: &Path, folder: &Path, out: Option<&Path>, print: bool) -> bool {
    let stem = page.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(page).unwrap_or_default();
    let known = truth::of(&stem, &text, &[folder.join("truth"), root().join("tests/pages/facts")]);
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let imported = import(&[page.to_path_buf()], &Wishes::default(), &mut files, &mut sink);
    let imported = match (imported, &known) {
        (Err(_), Some(Truth { known: Known::Refused, .. })) => {
            println!("{stem:<40} refused, as it should be");
            return true;
        }
        (Err(_), _) => {
            println!("{stem:<40} REFUSED\n{}", render(sink.diagnostics(), &files, Format::Human));
            return false;
        }
        (Ok(imported), _) => imported,
    };
    if let Some(out) = out {
        std::fs::create_dir_all(out).expect("a folder");
        std::fs::write(out.join(format!("{stem}.yaml")), imported.text()).expect("a file");
    }
    let facts = facts::of(&imported.document);
    if print {
        facts.iter().for_each(|((node, quality), fact)| {
            println!("    {node}: {quality} {}{}", fact.value, if fact.marked { " (guess)" } else { "" });
        });
    }
    match known {
        None => {
            let scored = folder.join("truth").exists();
            println!("{stem:<40} {}", if scored { "NOTHING IS KNOWN OF IT" } else { "imported" });
            !scored
        }
        Some(Truth { known: Known::Refused, .. }) => {
            println!("{stem:<40} IMPORTED, and should not be");
            false
        }
        Some(Truth { known: Known::Facts(stated), qualities }) => compare(&stem, &stated, &facts, qualities, &imported),
    }
}

/// Compares facts of a page with what is stated there, as to the qualities that this speaks of.
fn compare(stem: &str, stated: &Facts, found: &Facts, qualities: Option<&[&str]>, imported: &Imported) -> bool {
    // A guess may say more closely what is stated.
    let agrees = |stated: &Fact, found: &Fact| {
        let closer = found.marked && (stated.value.as_str(), found.value.as_str()) == ("number", "integer");
        stated.value == found.value || closer
    };
    let missing: Vec<_> =
        stated.iter().filter(|(key, fact)| !found.get(*key).is_some_and(|other| agrees(fact, other))).collect();
    let comparable = |(_, quality): &(String, String)| {
        qualities.map_or(quality != "model", |known| known.contains(&quality.as_str()))
    };
    let sure: Vec<_> = found.iter().filter(|(key, fact)| !fact.marked && comparable(key)).collect();
    let wrong: Vec<_> =
        sure.iter().filter(|(key, fact)| !stated.get(*key).is_some_and(|other| agrees(other, fact))).collect();
    let share = |bad: usize, all: usize| if all == 0 { 1.0 } else { 1.0 - bad as f64 / all as f64 };
    let (precision, recall) = (share(wrong.len(), sure.len()), share(missing.len(), stated.len()));
    let guesses = imported.report.inferences.len();
    println!("{stem:<40} {:>6} {precision:>9.3} {recall:>7.3} {guesses:>7}", stated.len());
    for ((node, quality), fact) in missing {
        println!("    missing: {node}: {quality} {}", fact.value);
    }
    for ((node, quality), fact) in wrong {
        println!("    wrong: {node}: {quality} {}", fact.value);
    }
    precision >= LEAST && recall >= LEAST
}
