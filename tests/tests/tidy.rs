//! Rules of this repository that a compiler does not know.

use std::path::{Path, PathBuf};
use typewright::diagnostics::Sink;
use typewright::load::Files;
use typewright::project;
use typewright_tests::{list, root};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    list(&root().join(folder), &mut found).expect("the folder");
    found.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("text");
            (path, text)
        })
        .collect()
}

/// Which files of the generator may name what.
const LAYERS: &[(&str, &[&str])] = &[
    ("openapiv3", &["parse.rs", "lower/"]),
    ("serde_yaml", &["normalise/syntax.rs"]),
    ("quote!", &["emit/", "print.rs"]),
    ("use heck", &["names/case.rs"]),
    ("prettyplease::", &["print.rs"]),
    ("std::fs::", &["load.rs", "write.rs"]),
    ("std::env::", &["cli/", "build_script.rs"]),
    ("println!", &["build_script.rs", "emit/files.rs"]),
    ("include_str!", &["emit/files.rs", "diagnostics/explain.rs"]),
    ("saphyr_parser", &["diagnostics/locate.rs"]),
    ("annotate_snippets", &["diagnostics/human.rs"]),
];

/// The floors of the generator, from the ground up: a module imports from floors below its own.
const FLOORS: &[&[&str]] = &[
    &["escape", "laid_out", "near", "path", "pattern", "pointer", "print", "threads"],
    &["origins"],
    &["diagnostics"],
    &["load", "parse"],
    &["config"],
    &["model", "normalise"],
    &["names", "paging", "sample"],
    &["lower", "plan"],
    &["coverage", "emit"],
    &["inspect", "pipeline", "write"],
    &["build_script", "import", "project"],
    &["cli", "lib", "main"],
];

/// The modules that a source imports from, outside of its tests.
fn imported(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join(" ");
    let mut found = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let list =
            rest.strip_prefix('{').and_then(|list| list.split_once('}')).map(|(list, _)| list.split(',').collect());
        for name in list.unwrap_or_else(|| vec![rest]) {
            let end = |letter: char| !letter.is_ascii_lowercase() && letter != '_';
            found.extend(name.trim().split(end).next().filter(|name| !name.is_empty()).map(str::to_owned));
        }
    }
    found
}

#[test]
fn modules_import_from_below() {
    let floor = |module: &str| FLOORS.iter().position(|floor| floor.contains(&module));
    let base = root().join("generator/src");
    let mut arrows = 0;
    for (path, text) in sources("generator/src") {
        let name = path.strip_prefix(&base).expect("below the base").with_extension("").display().to_string();
        let module = name.replace('\\', "/").split('/').next().unwrap_or_default().to_owned();
        let own = floor(&module).unwrap_or_else(|| panic!("{module} has no floor"));
        for other in imported(&text).into_iter().filter(|other| *other != module) {
            let below = floor(&other).unwrap_or_else(|| panic!("{name} imports {other}, which has no floor"));
            assert!(below < own, "{name} imports {other}, which is not below {module}");
            arrows += 1;
        }
    }
    assert!(arrows > 100, "imports are written in another way now: {arrows}");
}

#[test]
fn stages_keep_to_their_layers() {
    let base = root().join("generator/src");
    for (path, text) in sources("generator/src") {
        let name = path.strip_prefix(&base).expect("below the base").display().to_string().replace('\\', "/");
        let code: String =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for (what, allowed) in LAYERS {
            let may = allowed.iter().any(|prefix| name.starts_with(prefix));
            assert!(may || !code.contains(what), "{name} uses {what}, which belongs to {allowed:?}");
        }
    }
}

#[test]
fn no_input_can_reach_a_panic() {
    for folder in ["generator/src", "templates/runtime/src", "templates/runtime/core/src"] {
        for (path, text) in sources(folder) {
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            for line in code {
                for word in [".unwrap()", "panic!(", "todo!(", "unimplemented!(", "unreachable!(", "TODO", "FIXME"] {
                    assert!(!line.contains(word), "{}: {line}", path.display());
                }
            }
        }
    }
}

#[test]
fn generated_code_derives_nothing_of_serdes() {
    for folder in ["generated", "tests/golden/generated"] {
        for (path, text) in sources(folder) {
            assert!(!text.contains("Serialize") && !text.contains("#![allow"), "{}", path.display());
            assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "{} has a local path", path.display());
        }
    }
}

#[test]
fn the_generator_carries_the_templates_as_they_are() {
    let carried = std::fs::read_to_string(root().join("generator/assets/bundle.txt")).expect("the bundle");
    let current = typewright_tests::bundle().expect("the templates");
    assert!(carried == current, "run: cargo run -p typewright-tests --bin bundle");
}

#[test]
fn every_package_has_the_licences() {
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let text = std::fs::read_to_string(root().join(licence)).expect("a licence");
        for package in ["generator", "templates/runtime", "templates/runtime/core"] {
            let copy = std::fs::read_to_string(root().join(package).join(licence)).expect("a licence");
            assert!(copy == text, "{package}/{licence} is another text");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_anywhere() {
    let generate = |specs: &Path| {
        let mut files = Files::default();
        let generated =
            project::configured(&specs.join("typewright.toml"), false, &mut files, &mut Sink::default(), &mut |_| {});
        generated.expect("good documents").tree.files
    };
    let elsewhere = tempfile::tempdir().expect("a folder");
    let copy = elsewhere.path().join("deeper/specs");
    std::fs::create_dir_all(&copy).expect("a folder");
    for entry in std::fs::read_dir(root().join("specs")).expect("the folder") {
        let path = entry.expect("an entry").path();
        std::fs::copy(&path, copy.join(path.file_name().expect("a name"))).expect("a copy");
    }
    // The configuration names the runtime beside it.
    let runtime = elsewhere.path().join("deeper/templates/runtime");
    for folder in [runtime.clone(), runtime.join("core")] {
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("Cargo.toml"), "").expect("a manifest");
    }
    let (first, second) = (generate(&root().join("specs")), generate(&copy));
    assert!(first.len() > 50);
    let rust = |files: Vec<typewright::emit::Output>| -> Vec<_> {
        files.into_iter().filter(|file| file.path.ends_with(".rs")).collect()
    };
    assert_eq!(rust(first.clone()), rust(second), "the folder makes no difference");
    assert_eq!(first, generate(&root().join("specs")), "nor does time");
}

#[test]
fn one_operation_and_seventeen_fields_take_at_most_250_lines() {
    let mut found = Vec::new();
    list(&root().join("tests/golden/generated/golden-update"), &mut found).expect("the folder");
    found.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let lines: usize = found.iter().map(|path| std::fs::read_to_string(path).expect("text").lines().count()).sum();
    assert!((100..=250).contains(&lines), "{lines} lines");
}
