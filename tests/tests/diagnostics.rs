//! Bad documents and configurations beside the exact text that is printed about them. `UPDATE=1` writes the texts
//! anew; read the difference before committing it.

use std::path::{Path, PathBuf};
use typewright::diagnostics::{Code, Format, Sink, render};
use typewright::load::Files;
use typewright::{pipeline, project};

fn cases() -> Vec<PathBuf> {
    let mut found = Vec::new();
    typewright_tests::list(Path::new("diagnostics"), &mut found).expect("the folder");
    found.retain(|path| path.extension().is_some_and(|extension| extension != "txt"));
    found.push(PathBuf::from("dialects/files/broken/broken.yaml"));
    found.sort();
    found
}

/// What is printed; the paths are relative to this crate, where cargo runs its tests.
fn printed(path: &Path) -> String {
    printed_as(path, Format::Human)
}

fn printed_as(path: &Path, format: Format) -> String {
    let (mut files, mut sink) = (Files::default(), Sink::default());
    if path.extension().is_some_and(|extension| extension == "toml") {
        _ = project::configured(path, false, &mut files, &mut sink, &mut |_| {});
    } else {
        _ = pipeline::understand(path, None, &mut files, &mut sink);
    }
    render(sink.diagnostics(), &files, format) + "\n"
}

#[test]
fn every_text_is_exactly_this() {
    let cases = cases();
    assert!(cases.len() >= 15, "the cases are there");
    for path in cases {
        let expected = path.with_extension("txt");
        let printed = printed(&path);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &printed).expect("a text");
        }
        let expected = std::fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(printed, expected, "{}: what is printed (left) is not what is expected (right)", path.display());
    }
}

#[test]
fn what_is_too_large_is_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.yaml");
    // A file of nothing, which takes no room.
    std::fs::File::create(&path).and_then(|file| file.set_len(100_000_000)).expect("a file");
    assert!(printed(&path).contains("cannot read"), "{}", printed(&path));
    assert!(printed(&path).contains("it is larger than 64 MiB"), "{}", printed(&path));
}

/// Reading a pipe would never end.
#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
    assert!(made.success());
    let document = folder.path().join("document.json");
    let part =
        r#"{"openapi": "3.0.3", "info": {"title": "a", "version": "1"}, "paths": {"/a": {"$ref": "pipe.yaml#/a"}}}"#;
    std::fs::write(&document, part).expect("room");
    for path in [pipe, document, folder.path().to_path_buf()] {
        let (sender, printed_in_time) = std::sync::mpsc::channel();
        let read = path.clone();
        std::thread::spawn(move || sender.send(printed(&read)));
        let text = printed_in_time.recv_timeout(std::time::Duration::from_secs(20)).expect("an end");
        let reason = if path.is_dir() { "it is a folder" } else { "it is not a regular file" };
        assert!(text.contains(reason), "{text}");
    }
}

#[test]
fn programs_read_what_people_read() {
    for (format, name) in
        [(Format::Short, "short"), (Format::Json, "json"), (Format::Github, "github"), (Format::Sarif, "sarif")]
    {
        let path = Path::new("diagnostics/ignored-keywords.yaml");
        let printed = printed_as(path, format);
        let expected = path.with_extension(format!("{name}.txt"));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &printed).expect("a text");
        }
        let expected = std::fs::read_to_string(&expected).unwrap_or_default();
        // The version changes with every release.
        let plain = |text: &str| text.replace(env!("CARGO_PKG_VERSION"), "VERSION");
        assert_eq!(plain(&printed), plain(&expected), "{name}");
    }
}

/// Codes of what goes wrong with files that are written, and of mistakes of our own; `cli.rs` sees the first.
const ELSEWHERE: [Code; 5] = [Code::NotOurs, Code::Unwritable, Code::Drift, Code::Invalid, Code::Internal];

#[test]
fn every_code_is_explained_and_shown() {
    let mut texts = Vec::new();
    ["diagnostics", "snapshots", "dialects", "pages"]
        .iter()
        .try_for_each(|folder| typewright_tests::list(Path::new(folder), &mut texts))
        .expect("the folders");
    texts.retain(|path| path.extension().is_some_and(|extension| extension == "txt" || extension == "snap"));
    let texts: Vec<String> = texts.iter().map(|path| std::fs::read_to_string(path).expect("a text")).collect();
    for code in Code::ALL {
        let page = code.explain().unwrap_or_default();
        assert!(page.lines().count() >= 3, "{} has no page", code.as_str());
        let is_shown = texts.iter().any(|text| text.contains(&format!("[{}]", code.as_str())));
        assert!(is_shown || ELSEWHERE.contains(code), "no test has the exact text of {}", code.as_str());
    }
}

#[test]
fn codes_are_unique_and_in_order() {
    let codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]), "{codes:?}");
}

#[test]
fn mutilated_documents_never_panic() {
    let path = typewright_tests::root().join("specs/insighto.yaml");
    let text = std::fs::read_to_string(path).expect("the document");
    let lines: Vec<&str> = text.lines().collect();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("cut.yaml");
    for cut in 0..lines.len() {
        let mut kept = lines.clone();
        kept.remove(cut);
        std::fs::write(&file, kept.join("\n")).expect("a file");
        let (mut files, mut sink) = (Files::default(), Sink::default());
        let understood = pipeline::understand(&file, None, &mut files, &mut sink).is_ok();
        assert_eq!(understood, sink.errors() == 0, "line {} of {}", cut + 1, lines.len());
        render(sink.diagnostics(), &files, Format::Human);
    }
}
