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
    ("quote!", &["emit/"]),
    ("use heck", &["names/case.rs"]),
    ("prettyplease::", &["print/"]),
    ("std::fs::", &["load.rs", "write.rs"]),
    ("std::env::", &["cli/", "build_script.rs"]),
    ("println!", &["build_script.rs", "emit/files.rs"]),
    ("include_str!", &["emit/crates.rs", "emit/templates.rs", "diagnostics/explain.rs"]),
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

/// The longest that a file, and a function, may be.
const LINES: [usize; 2] = [400, 60];

/// Files that are longer, and functions, by file and name, with their lines. This list only shrinks.
const LONGER: &[(&str, &str, usize)] = &[
    ("generator/src/config.rs", "", 490),
    ("generator/src/import/agree.rs", "fit", 80),
    ("generator/src/import/described.rs", "", 546),
    ("generator/src/import/described.rs", "member", 92),
    ("generator/src/import/described.rs", "operation", 84),
    ("generator/src/import/legacy.rs", "convert", 85),
    ("generator/src/import/reference/listed.rs", "", 451),
    ("generator/src/import/reference/listed.rs", "table", 82),
    ("generator/src/import/reference/mod.rs", "", 737),
    ("generator/src/import/reference/mod.rs", "read", 92),
    ("generator/src/import/rendered/fields.rs", "read", 64),
    ("generator/src/import/rendered/mod.rs", "", 404),
    ("generator/src/import/rendered/mod.rs", "sections", 68),
    ("generator/src/lower/media.rs", "", 419),
    ("generator/src/lower/media.rs", "content", 74),
    ("generator/src/lower/operation.rs", "parameters", 66),
    ("generator/src/lower/scalar.rs", "enumeration", 76),
    ("generator/src/lower/union.rs", "", 454),
    ("generator/src/lower/view.rs", "", 431),
    ("generator/src/normalise/conform.rs", "", 463),
    ("generator/src/normalise/conform.rs", "member", 96),
    ("generator/src/normalise/conform.rs", "object", 80),
    ("generator/src/normalise/grammar.rs", "", 500),
    ("generator/src/normalise/grammar.rs", "members", 232),
    ("generator/src/normalise/references.rs", "", 501),
    ("generator/src/normalise/schema.rs", "rewrite", 83),
    ("generator/src/normalise/syntax.rs", "", 572),
    ("generator/src/normalise/syntax.rs", "read_part", 65),
    ("generator/src/normalise/vendored.rs", "vendor", 73),
    ("generator/src/write.rs", "compare", 67),
    ("templates/runtime/core/src/error.rs", "", 512),
    ("templates/runtime/core/src/message.rs", "", 675),
    ("templates/runtime/core/src/pattern.rs", "", 429),
    ("templates/runtime/core/src/reply.rs", "", 537),
    ("templates/runtime/core/src/schema.rs", "", 432),
    ("templates/runtime/core/src/stream.rs", "", 579),
    ("templates/runtime/core/src/validate.rs", "", 558),
    ("templates/runtime/src/server/answer.rs", "", 402),
    ("tests/referees/servers/jupyter.rs", "main", 80),
    ("tests/referees/servers/pdns.rs", "main", 78),
    ("tests/referees/src/bin/calls.rs", "everything", 106),
    ("tests/referees/src/bin/growth.rs", "cases", 117),
    ("tests/src/bin/corpus/instances.rs", "", 435),
    ("tests/src/bin/corpus/instances.rs", "collect", 117),
    ("tests/src/bin/corpus/oracle.rs", "convert", 89),
    ("tests/src/bin/corpus/probe.rs", "collect", 63),
    ("tests/src/bin/corpus/table.rs", "print", 68),
    ("tests/src/bin/pages/truth.rs", "stated", 67),
    ("tests/src/bin/suite.rs", "score", 76),
    ("tests/src/facts.rs", "", 404),
    ("tests/src/facts.rs", "schema", 72),
    ("tests/tests/cli.rs", "", 785),
    ("tests/tests/exchange.rs", "", 429),
    ("tests/tests/mutations.rs", "", 491),
    ("tests/tests/mutations.rs", "chains_nests_and_crowds_survive", 76),
    ("tests/tests/wire.rs", "every_cell_of_the_tables", 74),
];

/// The functions of a source that rustfmt has formatted, with the number of their lines.
fn functions(source: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = source.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let indent = &line[..line.len() - line.trim_start().len()];
        let mut words = line.split_whitespace().skip_while(|word| {
            matches!(*word, "pub" | "const" | "async" | "unsafe") || word.starts_with("pub(") || word.ends_with("\"C\"")
        });
        let (Some("fn"), Some(name)) = (words.next(), words.next()) else { continue };
        let ends_head = |line: &&&str| line.ends_with(['{', '}', ';']);
        let Some(head) = lines[start..].iter().find(ends_head).filter(|line| line.ends_with('{')) else { continue };
        let end = format!("{indent}}}");
        let length = lines[start..].iter().position(|line| *line == end).unwrap_or_else(|| panic!("{head}"));
        let name = name.split(['(', '<']).next().unwrap_or_default();
        found.push((name.to_owned(), length + 1));
    }
    found
}

#[test]
fn files_and_functions_are_short() {
    let mut longer: Vec<(String, String, usize)> = Vec::new();
    let mut count = 0;
    for folder in ["generator/src", "templates/runtime", "tests/src", "tests/tests", "tests/referees"] {
        for (path, text) in sources(folder) {
            let path = path.strip_prefix(root()).expect("in the repository").display().to_string().replace('\\', "/");
            let lines = text.lines().count();
            longer.extend((lines > LINES[0]).then(|| (path.clone(), String::new(), lines)));
            for (name, lines) in functions(&text) {
                count += 1;
                longer.extend((lines > LINES[1]).then(|| (path.clone(), name, lines)));
            }
        }
    }
    assert!(count > 2000, "functions are written in another way now: {count}");
    for (path, name, lines) in &longer {
        let most = LONGER.iter().find(|(listed, function, _)| path == listed && name == function).map(|row| row.2);
        assert!(most.is_some_and(|most| *lines <= most), "shorten {path} {name}: it has {lines} lines");
    }
    for (path, name, _) in LONGER {
        let is_longer = longer.iter().any(|(longer, function, _)| longer == path && function == name);
        assert!(is_longer, "{path} {name} is short enough now: take it off the list");
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
