//! Pages with a line dropped, doubled, swapped, in another language, or cut off: either there is no document, or it
//! says nothing without a mark that the whole page contradicts, but for the lines that were touched.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use typewright::diagnostics::Sink;
use typewright::import::{Wishes, import};
use typewright::load::Files;
use typewright_tests::facts::{self, Facts};
use typewright_tests::list;

/// The facts of a page; `None` where it is refused, which has to be said.
fn facts_of(page: &Path, what: &str, partial: bool) -> Option<Facts> {
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let wishes = Wishes { partial, ..Wishes::default() };
    match import(&[page.to_path_buf()], &wishes, &mut files, &mut sink) {
        Ok(imported) => Some(facts::of(&imported.document)),
        Err(_) => {
            assert!(sink.errors() > 0, "{what}: refused, and nothing said");
            None
        }
    }
}

/// A page with some lines changed.
struct Mutant {
    what: String,
    text: String,
    /// The numbers that its lines had.
    lines: Vec<usize>,
    touched: Vec<usize>,
    /// What stands on these.
    words: Vec<String>,
}

/// A value in a line, without what YAML and JSON put around it.
fn bare(line: &str) -> String {
    let value = line.rsplit_once(": ").map_or(line, |(_, value)| value);
    value.trim_matches(|c: char| c.is_whitespace() || "-,'\"`{}[]|*".contains(c)).to_owned()
}

fn mutants(lines: &[&str], index: usize) -> Vec<Mutant> {
    let number = index + 1;
    let all: Vec<(usize, &str)> = lines.iter().enumerate().map(|(index, line)| (index + 1, *line)).collect();
    let (before, after) = all.split_at(index);
    let next = after.get(1).copied();
    let mut found = vec![
        ("dropped", [before, &after[1..]].concat(), "\n"),
        ("doubled", [before, &after[..1], after].concat(), "\n"),
        ("cut", before.to_vec(), "\n"),
        ("dropped, with carriage returns", [before, &after[1..]].concat(), "\r\n"),
    ];
    if let Some(next) = next {
        found.push(("swapped", [before, &[next, after[0]], &after[2..]].concat(), "\n"));
    }
    // A title of another language.
    if after[0].1.chars().next().is_some_and(char::is_uppercase) && after[0].1.len() < 20 {
        found.push(("translated", [before, &[(number, "Zprávy")], &after[1..]].concat(), "\n"));
    }
    let of = |(what, lines, ending): (&str, Vec<(usize, &str)>, &str)| Mutant {
        what: format!("line {number} {what}: {}", after[0].1),
        text: lines.iter().map(|(_, line)| format!("{line}{ending}")).collect(),
        lines: lines.iter().map(|(number, _)| *number).collect(),
        touched: if what == "swapped" { vec![number, number + 1] } else { vec![number] },
        words: after.iter().take(2).map(|(_, line)| bare(line)).filter(|word| word.len() > 2).collect(),
    };
    found.into_iter().map(of).collect()
}

/// What a mutant says without a mark and the whole page contradicts, away from the lines that were touched.
fn contradictions(whole: &Facts, found: &Facts, mutant: &Mutant) -> Vec<String> {
    let operations = |facts: &Facts| -> Vec<String> {
        facts.keys().filter(|(_, quality)| quality == "operation").map(|(node, _)| node.clone()).collect()
    };
    // Of a page with one operation, that is the one.
    let rename = match (operations(whole).as_slice(), operations(found).as_slice()) {
        ([own], [other]) => Some((own.clone(), other.clone())),
        _ => None,
    };
    let starts: BTreeSet<usize> = whole.values().filter_map(|fact| Some(fact.source.as_ref()?.1)).collect();
    // From the line that a fact is from to the next that another is from.
    let touches = |line: usize| {
        let end = starts.range(line + 1..).next().copied().unwrap_or(usize::MAX);
        mutant.touched.iter().any(|touched| (line.saturating_sub(1)..=end).contains(touched))
    };
    let mut lines = Vec::new();
    for ((node, quality), fact) in found {
        let own = rename.as_ref().filter(|(_, other)| node.starts_with(other.as_str()));
        let name = own.map_or_else(|| node.clone(), |(own, other)| format!("{own}{}", &node[other.len()..]));
        let key = (name.clone(), quality.clone());
        // What is in a guess is one: a status that no page prints, say.
        let guessed = found.iter().any(|((other, quality), fact)| {
            fact.marked
                && quality == "is"
                && node.strip_prefix(other.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        });
        let known = whole.get(&key);
        // Names of models are ours; of a page whose path was touched, so is where the path begins.
        let ours = quality == "model" || node == "server" && rename.as_ref().is_some_and(|(own, other)| own != other);
        if fact.marked || guessed || ours || known.is_some_and(|known| known.marked || known.value == fact.value) {
            continue;
        }
        // Values may stand on many lines.
        let spread = quality.starts_with("shown") || ["default", "enum", "example"].contains(&quality.as_str());
        let within = |text: &str| mutant.words.iter().any(|word| text.contains(word.as_str()));
        let same = whole.iter().filter(|((other, _), _)| *other == name);
        let values = same.flat_map(|((_, quality), fact)| [quality.as_str(), fact.value.as_str()]);
        if spread && values.chain([quality.as_str(), fact.value.as_str()]).any(within) {
            continue;
        }
        // The lines of what it speaks of, and of what that is in.
        let around = found.iter().filter(|((other, _), _)| node.starts_with(other.as_str())).map(|(_, fact)| fact);
        let sources = around.chain([fact]).filter_map(|fact| mutant.lines.get(fact.source.as_ref()?.1 - 1).copied());
        if !sources.into_iter().any(touches) {
            lines.push(format!(
                "{name}: {quality} {} and not {:?}",
                fact.value,
                whole.get(&key).map(|fact| &fact.value)
            ));
        }
    }
    lines
}

fn try_all(pages: &[PathBuf], every: usize) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut seen, mut wrong) = (0, Vec::new());
    for page in pages {
        let name = page.file_name().expect("a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(page).expect("a page");
        let path = folder.path().join(&name);
        std::fs::write(&path, &text).expect("a page");
        let Some(whole) = facts_of(&path, &name, false) else { continue };
        let lines: Vec<&str> = text.lines().collect();
        for index in (0..lines.len()).step_by(every) {
            for mutant in mutants(&lines, index) {
                seen += 1;
                std::fs::write(&path, &mutant.text).expect("a page");
                let what = format!("{name}: {}", mutant.what);
                let Some(found) = facts_of(&path, &what, false) else {
                    // What is sure of it is no more than that.
                    facts_of(&path, &what, true);
                    continue;
                };
                let lines = contradictions(&whole, &found, &mutant);
                if !lines.is_empty() {
                    wrong.push(format!("{what}\n    {}", lines.join("\n    ")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {seen}:\n{}", wrong.len(), wrong.join("\n"));
    seen
}

#[test]
fn touched_lines_of_our_pages_lead_to_no_wrong_fact() {
    let mut pages = Vec::new();
    list(Path::new("pages"), &mut pages).expect("pages");
    let is_page = |page: &PathBuf| {
        let name = page.to_string_lossy();
        [".md", ".html", ".txt"].iter().any(|end| name.ends_with(end))
            && !name.contains("/facts/")
            && !name.ends_with(".report.txt")
    };
    pages.retain(is_page);
    pages.sort();
    assert!(try_all(&pages, 1) > 1000);
}

#[test]
fn touched_lines_of_real_pages_lead_to_no_wrong_fact() {
    let mut pages = Vec::new();
    if list(Path::new("../../shared/docs-pages"), &mut pages).is_err() {
        println!("../shared/docs-pages is not there: nothing was tried");
        return;
    }
    let _ = list(Path::new("../../shared/seeds"), &mut pages);
    pages.retain(|page| !page.ends_with("README.md") && page.extension().is_some_and(|end| end != "json"));
    pages.sort();
    // A line in so many; all of them take minutes.
    let every = typewright_tests::number("EVERY", 13);
    assert!(try_all(&pages, every) > 1000);
}
