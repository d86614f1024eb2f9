//! Pages of documentation, and the exact documents and reports that become of them.

use serde_json::Value;
use std::path::{Path, PathBuf};
use typewright::diagnostics::{Format, Sink, render};
use typewright::import::{Wishes, import};
use typewright::load::Files;
use typewright_tests::facts::{self, Facts};

/// What an import writes and says, or why it does not.
fn imported(pages: &[&str], wishes: &Wishes) -> Result<(String, String), String> {
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let pages: Vec<PathBuf> = pages.iter().map(|page| Path::new("pages").join(page)).collect();
    match import(&pages, wishes, &mut files, &mut sink) {
        Ok(imported) => {
            let said = render(sink.diagnostics(), &files, Format::Human);
            Ok((imported.text(), format!("{}{said}", imported.report)))
        }
        Err(_) => Err(render(sink.diagnostics(), &files, Format::Human) + "\n"),
    }
}

/// Compares with a file beside the pages; `UPDATE=1` writes it.
fn assert_is(file: &str, text: &str) {
    let path = Path::new("pages").join(file);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, text).expect("a file");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), text, "{file}");
}

/// Asserts that the generator takes a document without a warning.
fn assert_good(file: &str) {
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let plan = typewright::pipeline::understand(&Path::new("pages").join(file), None, &mut files, &mut sink);
    assert!(plan.is_ok() && sink.diagnostics().is_empty(), "{}", render(sink.diagnostics(), &files, Format::Human));
}

#[test]
fn several_pages_become_one_document() {
    let (document, report) = imported(&["fenced/launch.md", "fenced/list.md"], &Wishes::default()).expect("a document");
    let (turned, _) = imported(&["fenced/list.md", "fenced/launch.md"], &Wishes::default()).expect("a document");
    assert_eq!(turned, document, "in whatever order pages are named");
    assert_is("fenced/kites.yaml", &document);
    assert_is("fenced/kites.txt", &report);
    assert_good("fenced/kites.yaml");
}

#[test]
fn an_older_way_to_print_an_operation_is_read() {
    let (document, report) = imported(&["fenced/older.md"], &Wishes::default()).expect("a document");
    assert_is("fenced/older.yaml", &document);
    assert_is("fenced/older.txt", &report);
    assert_good("fenced/older.yaml");
}

#[test]
fn nothing_is_made_of_a_page_that_breaks_off() {
    assert_is("fenced/cut.txt", &imported(&["fenced/cut.md"], &Wishes::default()).expect_err("it is cut"));
    assert_is("fenced/prose.txt", &imported(&["fenced/prose.md"], &Wishes::default()).expect_err("there is nothing"));
}

#[test]
fn wishes_stand_above_pages() {
    let wishes =
        Wishes { name: Some("Wind".to_owned()), server: Some("https://wind.example".to_owned()), ..Wishes::default() };
    let (document, _) = imported(&["fenced/older.md"], &wishes).expect("a document");
    assert!(document.contains("title: Wind\n") && document.contains("- url: https://wind.example\n"), "{document}");
}

#[test]
fn rendered_pages_become_documents() {
    let (document, report) = imported(&["rendered/fly.txt"], &Wishes::default()).expect("a document");
    assert_is("rendered/fly.yaml", &document);
    assert_is("rendered/fly.report.txt", &report);
    assert_good("rendered/fly.yaml");
    let (document, report) = imported(&["rendered/list.txt"], &Wishes::default()).expect("a document");
    assert_is("rendered/list.yaml", &document);
    assert_is("rendered/list.report.txt", &report);
    assert_good("rendered/list.yaml");
}

#[test]
fn nothing_is_made_of_a_rendered_page_that_breaks_off() {
    assert_is("rendered/cut.report.txt", &imported(&["rendered/cut.txt"], &Wishes::default()).expect_err("it is cut"));
    let cut = imported(&["rendered/cut-example.txt"], &Wishes::default()).expect_err("it is cut");
    assert_is("rendered/cut-example.report.txt", &cut);
    let wishes = Wishes { partial: true, ..Wishes::default() };
    let (document, _) = imported(&["rendered/cut.txt"], &wishes).expect("what is sure");
    assert!(document.contains("/v1/kites/{kite_id}:") && document.contains("x-tw-source: cut.txt:2\n"), "{document}");
}

#[test]
fn pages_of_an_sdk_become_documents() {
    let (document, report) = imported(&["sdk/older.md", "sdk/newer.md"], &Wishes::default()).expect("a document");
    assert_is("sdk/kites.yaml", &document);
    assert_is("sdk/kites.report.txt", &report);
    assert_good("sdk/kites.yaml");
    assert_is("sdk/cut.report.txt", &imported(&["sdk/cut.md"], &Wishes::default()).expect_err("it is cut"));
}

#[test]
fn pages_with_tables_and_lists_become_documents() {
    for (page, name) in
        [("reference/kites.md", "kites"), ("reference/moons.md", "moons"), ("reference/winds.html", "winds")]
    {
        let (document, report) = imported(&[page], &Wishes::default()).expect("a document");
        assert_is(&format!("reference/{name}.yaml"), &document);
        assert_is(&format!("reference/{name}.report.txt"), &report);
        assert_good(&format!("reference/{name}.yaml"));
    }
    let cut = imported(&["reference/cut.md"], &Wishes::default()).expect_err("it is cut");
    assert_is("reference/cut.report.txt", &cut);
}

/// Our documents, and what is known of each: its page, by what the name of the file begins with.
const OURS: [(&str, &str); 5] =
    [("cometchat", "000"), ("insighto", "001"), ("tether", "002"), ("genesys", "003"), ("bland", "004")];

/// The facts of a document, whatever its components are called. An example of a member is one of the whole that shows
/// this member alone.
fn normalised(document: &Value) -> Facts {
    let facts = facts::of(document).into_iter().filter(|((_, quality), _)| quality != "model");
    let moved = facts.map(|((node, quality), mut fact)| match node.rsplit_once('.') {
        Some((whole, member)) if quality == "example" && fact.value.starts_with('{') && !whole.contains(['.', '[']) => {
            let shown = format!("shown {{\"{member}\":{}}}", std::mem::take(&mut fact.value));
            ((whole.to_owned(), shown), fact)
        }
        _ => ((node, quality), fact),
    });
    moved.collect()
}

#[test]
fn imported_pages_say_what_our_documents_say() {
    let specs = Path::new("../specs");
    let Ok(seeds) = Path::new("../../shared/seeds").read_dir() else {
        println!("../shared/seeds is not there: nothing was compared");
        return;
    };
    let pages: Vec<PathBuf> = seeds.flatten().map(|page| page.path()).collect();
    let mut compared = 0;
    for (name, start) in OURS {
        let page =
            pages.iter().find(|page| page.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start)));
        let page = page.unwrap_or_else(|| panic!("a page for {name}"));
        let (mut files, mut sink) = (Files::default(), Sink::default());
        let document = typewright::import::document(&specs.join(format!("{name}.yaml")), &mut files, &mut sink);
        let ours = normalised(&document.expect("our document"));
        let overlay = specs.join(format!("{name}.overlay.yaml"));
        let mut with = |overlay: Option<PathBuf>| {
            let wishes = Wishes { overlay, ..Wishes::default() };
            let imported = import(std::slice::from_ref(page), &wishes, &mut files, &mut sink).expect("a document");
            normalised(&imported.document)
        };
        let whole = facts::differences(&with(Some(overlay)), &ours);
        assert!(whole.is_empty(), "{name} with its overlay:\n{}", whole.join("\n"));
        // What carries no mark is stated on the page, and needs no overlay.
        let stated: Facts = ours.into_iter().filter(|(_, fact)| !fact.marked).collect();
        let missing = facts::differences(&stated, &with(None));
        let missing: Vec<&String> = missing.iter().filter(|line| !line.starts_with('+')).collect();
        assert!(missing.is_empty(), "{name} without its overlay: {missing:#?}");
        compared += stated.len();
    }
    assert!(compared > 400, "{compared}");
}
