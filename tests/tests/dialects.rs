//! What older and newer versions of OpenAPI say becomes the same crates as what OpenAPI 3.0 says.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use typewright::config::{Choices, Override, Selection};
use typewright::diagnostics::{Format, Sink, render};
use typewright::emit::Layout;
use typewright::load::Files;
use typewright::pipeline::{self, Stage};

/// Every file that a document becomes, without the document as it is served.
fn crates(path: &Path, choices: &Choices) -> Vec<(String, String)> {
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let plan = pipeline::understand_with(path, None, choices, &mut files, &mut sink);
    let plan = plan.unwrap_or_else(|_| panic!("{}", render(sink.diagnostics(), &files, Format::Human)));
    let layout = Layout { command: "typewright generate".to_owned(), ..Layout::default() };
    // Where something is in the document is all that differs.
    let is_place = |line: &&str| line.trim_start().starts_with("/// `") && line.ends_with('`');
    let text = |text: &str| text.lines().filter(|line| !is_place(line)).map(|line| format!("{line}\n")).collect();
    let crates = pipeline::crates(&plan, &layout).into_iter().filter(|file| !file.path.ends_with("openapi.json"));
    crates
        .map(|file| (file.path, text(&file.text)))
        .chain([("document".to_owned(), canonical(path, choices))])
        .collect()
}

/// What the document becomes before anything is made of it.
fn canonical(path: &Path, choices: &Choices) -> String {
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let text = pipeline::dump(path, Stage::Normalise, choices, &mut files, &mut sink).expect("a document");
    let tree: Value = serde_json::from_str(&text).expect("JSON");
    // Shared things may have other names there.
    json!([without_notes(&tree["paths"]), without_notes(&tree["components"]["schemas"])]).to_string()
}

/// The same without what the stages of the generator tell each other.
fn without_notes(tree: &Value) -> Value {
    match tree {
        Value::Object(members) => {
            let own = members.iter().filter(|(name, _)| !name.starts_with("x-tw-internal"));
            let sorted: BTreeMap<_, _> = own.map(|(name, value)| (name.clone(), without_notes(value))).collect();
            sorted.into_iter().collect()
        }
        Value::Array(items) => items.iter().map(without_notes).collect(),
        scalar => scalar.clone(),
    }
}

/// Asserts that two documents become the same crates.
fn assert_same(left: &str, choices: &Choices, right: &str) {
    let (left, right) = (crates(Path::new(left), choices), crates(Path::new(right), &Choices::default()));
    assert_eq!(left.len(), right.len());
    for ((path, left), (other, right)) in left.iter().zip(&right) {
        assert_eq!(path, other);
        let differing = left.lines().zip(right.lines()).find(|(left, right)| left != right);
        assert_eq!(left, right, "{path}: {differing:?}");
    }
}

#[test]
fn swagger_becomes_what_openapi_becomes() {
    assert_same("dialects/2.0/kites.yaml", &Choices::default(), "dialects/3.0/kites.yaml");
}

#[test]
fn several_files_become_what_one_becomes() {
    assert_same("dialects/files/split/split.yaml", &Choices::default(), "dialects/3.0/split.yaml");
}

#[test]
fn several_files_of_swagger_become_what_one_becomes() {
    assert_same("dialects/files/old/old.yaml", &Choices::default(), "dialects/3.0/old.yaml");
}

#[test]
fn what_came_after_becomes_what_there_was() {
    assert_same("dialects/3.1/modern.yaml", &Choices::default(), "dialects/3.0/modern.yaml");
}

#[test]
fn an_overlay_says_what_the_document_does_not() {
    let overlays = ["dialects/overlays/first.yaml", "dialects/overlays/second.yaml"].map(PathBuf::from).to_vec();
    let choices = Choices { overlays, ..Choices::default() };
    assert_same("dialects/overlays/plain.yaml", &choices, "dialects/3.0/plain.yaml");
}

#[test]
fn what_is_not_selected_leaves_nothing_behind() {
    let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<String>>();
    let only = Selection { tags: texts(&["Kites"]), methods: texts(&["GET", "post"]), ..Selection::default() };
    let skip = Selection { paths: texts(&["/admin/*"]), ..Selection::default() };
    let choices = Choices { only, skip, ..Choices::default() };
    assert_same("dialects/select/select.yaml", &choices, "dialects/3.0/select.yaml");
}

fn change(at: &str) -> Override {
    Override { at: at.to_owned(), ..Override::default() }
}

#[test]
fn a_configuration_says_what_the_document_should() {
    let text = |text: &str| Some(text.to_owned());
    let overrides = vec![
        Override { kind: text("integer"), format: text("int32"), ..change("listKites.limit") },
        Override { skip: true, ..change("#/paths/~1kites/get/parameters/1") },
        Override { skip: true, ..change("deleteKites") },
        Override { nullable: Some(true), ..change("Kite.tail") },
        Override { skip: true, ..change("Kite.secret") },
        Override { kind: text("any"), ..change("/components/schemas/Kite/properties/raw") },
        // Found where a part of it declares it.
        Override { format: text("date"), ..change("Kite.made") },
    ];
    let choices = Choices { overrides, ..Choices::default() };
    assert_same("dialects/overrides/overrides.yaml", &choices, "dialects/3.0/overrides.yaml");
}

#[test]
fn a_configuration_gives_names_and_closes_enums() {
    let name = |at: &str, name: &str| Override { name: Some(name.to_owned()), ..change(at) };
    let overrides = vec![
        name("Kite", "Dragon"),
        name("Kite.tail", "end"),
        name("listKites", "dragons"),
        name("listKites.limit", "at most"),
        Override { closed: Some(true), ..change("Kite.state") },
    ];
    let choices = Choices { overrides, ..Choices::default() };
    let crates = crates(Path::new("dialects/overrides/overrides.yaml"), &choices);
    let file = |path: &str| &crates.iter().find(|(known, _)| known == path).unwrap_or_else(|| panic!("{path}")).1;
    let (types, wire, own) = (file("api/src/types.rs"), file("api/src/wire.rs"), file("api/src/overrides.rs"));
    let rows = [
        (types, "pub struct Dragon {"),
        (types, "pub end: Tail,"),
        (types, "pub enum DragonState {\n    Up,\n    Down,\n}"),
        (wire, r#""tail" end: Tail => required"#),
        (own, "fn dragons(&self, request: Request<Dragons>)"),
        (own, r#""limit" at_most: String => optional into"#),
    ];
    for (text, expected) in rows {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}
