//! Pages of documentation, and the exact documents and reports that become of them.

use std::path::{Path, PathBuf};
use typewright::diagnostics::{Format, Sink, render};
use typewright::import::{Wishes, import};
use typewright::load::Files;

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
