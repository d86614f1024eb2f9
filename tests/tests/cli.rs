//! The built program: what it writes, what it leaves alone, how it exits.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use typewright_tests::root;

/// The program, built by cargo once for all tests.
fn program() -> PathBuf {
    static BUILT: std::sync::OnceLock<PathBuf> = std::sync::OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "-p", "typewright", "--bin", "typewright"])
            .current_dir(root())
            .status();
        assert!(built.expect("cargo").success());
        let test = std::env::current_exe().expect("this test");
        let folder = test.ancestors().nth(2).expect("the profile's folder");
        folder.join(format!("typewright{}", std::env::consts::EXE_SUFFIX))
    });
    built.clone()
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(program()).args(arguments).current_dir(folder).output().expect("the program runs")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

const PETS: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      tags: [Pets]
      operationId: listPets
      responses: {'200': {description: Fine.}}
";

/// A project with one API, generated.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("specs")).expect("a folder");
    std::fs::write(folder.path().join("specs/pets.yaml"), PETS).expect("a document");
    let config = "[output]\nruntime = { version = \"0.1\" }\n\n[[api]]\ndocument = \"pets.yaml\"\n";
    std::fs::write(folder.path().join("specs/typewright.toml"), config).expect("a configuration");
    let output = run(folder.path(), &["generate"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert_eq!(stdout(&output), "", "people are told on stderr");
    let text = stderr(&output);
    let expected = "pets: 1 operation (0 parameters, 0 request bodies), 0 types (0 properties); ";
    assert!(text.starts_with(expected) && text.lines().count() == 2, "no progress in a pipe: {text}");
    assert!(text.ends_with("generated: 18 files written, 0 unchanged, 0 removed\n"), "{text}");
    folder
}

#[test]
fn generate_writes_only_what_changed() {
    let project = project();
    let lib = project.path().join("generated/pets/api/src/lib.rs");
    let before = std::fs::metadata(&lib).and_then(|found| found.modified()).expect("a time");
    let output = run(project.path(), &["generate"]);
    assert!(stderr(&output).contains("0 files written, 18 unchanged, 0 removed"), "{}", stderr(&output));
    assert_eq!(std::fs::metadata(&lib).and_then(|found| found.modified()).expect("a time"), before);
}

#[test]
fn generate_removes_what_it_no_longer_writes_and_nothing_else() {
    let project = project();
    let api = project.path().join("generated/pets/api");
    std::fs::write(api.join("NOTES.md"), "mine").expect("a file");
    std::fs::write(project.path().join("specs/pets.yaml"), PETS.replace("[Pets]", "[Cats]")).expect("a document");
    let output = run(project.path(), &["generate"]);
    assert!(stderr(&output).contains("2 removed"), "{}", stderr(&output));
    assert!(!api.join("src/pets.rs").exists() && api.join("src/cats.rs").exists());
    assert!(api.join("NOTES.md").exists());
    std::fs::write(api.join("src/cats.rs"), "// mine").expect("a file");
    let output = run(project.path(), &["generate"]);
    assert_eq!(code(&output), 2);
    assert!(
        stderr(&output).contains("error[TW0501]: `generated/pets/api/src/cats.rs` is in the way"),
        "{}",
        stderr(&output)
    );
    assert_eq!(std::fs::read_to_string(api.join("src/cats.rs")).expect("a file"), "// mine");
}

#[test]
fn files_that_the_manifest_does_not_list_are_never_touched() {
    let project = project();
    let generated = project.path().join("generated");
    // It has our banner, and is not ours.
    let mine = generated.join("pets/api/src/mine.rs");
    std::fs::write(&mine, "// Written by typewright, and by me\n").expect("a file");
    // What an earlier run may have left.
    std::fs::write(generated.join("pets/api/src/.typewright-1-0"), "half").expect("a file");
    let output = run(project.path(), &["generate"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(mine.exists());
    // Bytes that are no text, in the place of a file that is new.
    let document = project.path().join("specs/pets.yaml");
    std::fs::write(&document, PETS.replace("[Pets]", "[Cats]")).expect("a document");
    let place = generated.join("pets/api/src/cats.rs");
    std::fs::write(&place, [0xff, 0xfe]).expect("a file");
    let output = run(project.path(), &["generate"]);
    assert_eq!(code(&output), 2);
    assert_eq!(std::fs::read(&place).expect("a file"), [0xff, 0xfe]);
    assert!(generated.join("pets/api/src/pets.rs").exists(), "nothing changed");
    std::fs::remove_file(&place).expect("a file");
    // A manifest that names files elsewhere leads nowhere.
    let outside = project.path().join("outside.rs");
    std::fs::write(&outside, "// Written by typewright\n").expect("a file");
    let manifest = generated.join("typewright.manifest");
    let text = std::fs::read_to_string(&manifest).expect("a manifest")
        + "banner ../outside.rs\nbanner pets/../../outside.rs\n";
    std::fs::write(&manifest, text).expect("a manifest");
    let output = run(project.path(), &["generate"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(outside.exists() && !generated.join("pets/api/src/pets.rs").exists());
}

#[test]
fn force_overwrites_what_is_in_the_way() {
    let project = project();
    let api = project.path().join("generated/pets/api");
    for (name, bytes) in [("rustfmt.toml", &b"max_width = 80"[..]), ("src/lib.rs", b"// mine"), ("Cargo.toml", b"\xff")]
    {
        let before = std::fs::read(api.join(name)).expect("a file");
        std::fs::write(api.join(name), bytes).expect("a file");
        let output = run(project.path(), &["generate"]);
        assert_eq!(code(&output), 2, "{name}");
        assert!(stderr(&output).contains("`--force`") || name == "Cargo.toml", "{}", stderr(&output));
        assert_eq!(std::fs::read(api.join(name)).expect("a file"), bytes);
        let output = run(project.path(), &["generate", "--force"]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert_eq!(std::fs::read(api.join(name)).expect("a file"), before);
    }
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let project = project();
    let (src, elsewhere) = (project.path().join("generated/pets/api/src"), project.path().join("elsewhere"));
    std::fs::rename(&src, &elsewhere).expect("room");
    std::os::unix::fs::symlink(&elsewhere, &src).expect("a link");
    std::fs::write(project.path().join("specs/pets.yaml"), PETS.replace("[Pets]", "[Cats]")).expect("a document");
    for arguments in [&["generate"][..], &["generate", "--force"]] {
        let output = run(project.path(), arguments);
        assert_eq!(code(&output), 2);
        assert!(stderr(&output).contains("in a linked folder"), "{}", stderr(&output));
        assert!(elsewhere.join("pets.rs").exists() && !elsewhere.join("cats.rs").exists());
    }
}

/// A killed process leaves whole files, and the next run finishes its work.
#[cfg(target_os = "linux")]
#[test]
fn a_killed_run_is_finished_by_the_next() {
    let project = project();
    let (document, generated) = (project.path().join("specs/pets.yaml"), project.path().join("generated"));
    let versions = [PETS.to_owned(), PETS.replace("[Pets]", "[Cats]").replace("title: Pets", "title: Our pets")];
    let files = || {
        let mut found = Vec::new();
        typewright_tests::list(&generated, &mut found).expect("the folder");
        found.sort();
        found
    };
    let whole: Vec<Vec<(PathBuf, Vec<u8>)>> = versions
        .iter()
        .map(|text| {
            std::fs::write(&document, text).expect("a document");
            assert_eq!(code(&run(project.path(), &["generate"])), 0);
            files().into_iter().map(|path| (path.clone(), std::fs::read(&path).expect("a file"))).collect()
        })
        .collect();
    for round in 0..24 {
        let wanted = &whole[round % 2];
        std::fs::write(&document, &versions[round % 2]).expect("a document");
        let mut killed =
            Command::new(program()).arg("generate").current_dir(project.path()).spawn().expect("a process");
        std::thread::sleep(std::time::Duration::from_millis(2 * round as u64));
        killed.kill().and_then(|()| killed.wait()).expect("it is gone");
        for path in files().iter().filter(|path| !path.to_string_lossy().contains("/.typewright-")) {
            let found = std::fs::read(path).expect("a file");
            let is_whole = whole.iter().flatten().any(|(known, text)| known == path && *text == found);
            assert!(is_whole, "round {round}: {} is neither old nor new", path.display());
        }
        let is_clean = files() == wanted.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
        let is_same = wanted.iter().all(|(path, text)| std::fs::read(path).is_ok_and(|found| found == *text));
        let checked = code(&run(project.path(), &["check"]));
        assert_eq!(checked, i32::from(!(is_clean && is_same)), "round {round}: check sees what is left");
        assert_eq!(code(&run(project.path(), &["generate"])), 0);
        assert_eq!(files(), wanted.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>(), "round {round}");
        assert_eq!(code(&run(project.path(), &["check"])), 0, "round {round}");
    }
}

#[test]
fn a_folder_belongs_to_one_configuration() {
    let project = project();
    let other = "[output]\nfolder = \"../generated\"\n\n[[api]]\ndocument = \"cats.yaml\"\n";
    std::fs::write(project.path().join("specs/other.toml"), other).expect("a configuration");
    std::fs::write(project.path().join("specs/cats.yaml"), PETS.replace("Pets", "Cats")).expect("a document");
    for arguments in
        [&["generate", "--config", "specs/other.toml"][..], &["generate", "specs/pets.yaml", "--out", "generated"]]
    {
        let output = run(project.path(), arguments);
        let expected = "the files in `generated` are from `../specs/typewright.toml`";
        assert!(code(&output) == 2 && stderr(&output).contains(expected), "{}", stderr(&output));
    }
    assert!(project.path().join("generated/pets/api/Cargo.toml").exists());
    // A file is no folder, and is said to be none once.
    let output = run(project.path(), &["generate", "specs/pets.yaml", "--out", "specs/cats.yaml"]);
    assert!(code(&output) == 2 && stderr(&output).matches("error").count() == 1, "{}", stderr(&output));
}

#[test]
fn a_mended_runtime_is_not_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("pets.yaml"), PETS).expect("a document");
    let generate = || run(folder.path(), &["generate", "pets.yaml", "--out", "out"]);
    assert_eq!(code(&generate()), 0);
    let docs = std::fs::read_to_string(folder.path().join("out/runtime/src/server/docs.html")).expect("a page");
    assert!(docs.starts_with("<!doctype html>"), "copied files have no banner");
    let source = folder.path().join("out/runtime/src/random.rs");
    let text = std::fs::read_to_string(&source).expect("a source");
    // Another system may have ended its lines in another way.
    std::fs::write(&source, text.replace('\n', "\r\n")).expect("a file");
    assert!(stderr(&generate()).contains("0 files written"));
    std::fs::write(&source, text + "// mended\n").expect("a file");
    let output = generate();
    assert!(code(&output) == 2 && stderr(&output).contains("somebody changed it"), "{}", stderr(&output));
}

#[test]
fn if_any_api_fails_nothing_is_written() {
    let project = project();
    let config = project.path().join("specs/typewright.toml");
    let more = std::fs::read_to_string(&config).expect("text")
        + "\n[[api]]\ndocument = \"nowhere.yaml\"\n\n[[api]]\ndocument = \"bad.yaml\"\n";
    std::fs::write(&config, more).expect("a file");
    std::fs::write(project.path().join("specs/bad.yaml"), "[]").expect("a file");
    std::fs::write(project.path().join("specs/pets.yaml"), PETS.replace("listPets", "allPets")).expect("a document");
    let output = run(project.path(), &["generate"]);
    assert_eq!(code(&output), 2);
    let text = stderr(&output);
    assert!(text.contains("error[TW0101]") && text.contains("error[TW0104]"), "all at once: {text}");
    let trait_file = std::fs::read_to_string(project.path().join("generated/pets/api/src/pets.rs")).expect("text");
    assert!(trait_file.contains("list_pets"), "nothing was written");
}

#[test]
fn check_is_silent_or_shows_the_difference() {
    let project = project();
    let check = || run(project.path(), &["check"]);
    let output = check();
    assert_eq!((code(&output), stdout(&output), stderr(&output)), (0, String::new(), String::new()));

    let manifest = project.path().join("generated/pets/api/Cargo.toml");
    let text = std::fs::read_to_string(&manifest).expect("text");
    std::fs::write(&manifest, text.replace("edition = \"2024\"", "edition = \"2021\"")).expect("a file");
    let output = check();
    assert_eq!(code(&output), 1);
    let expected = ["--- generated/pets/api/Cargo.toml\n", "-edition = \"2021\"\n+edition = \"2024\"\n"];
    assert!(expected.iter().all(|part| stdout(&output).contains(part)), "{}", stdout(&output));
    assert!(stderr(&output).ends_with("To fix it: typewright generate\n"), "{}", stderr(&output));
    std::fs::write(&manifest, text).expect("a file");

    std::fs::remove_file(project.path().join("generated/pets/client/src/lib.rs")).expect("a file");
    let output = check();
    assert!(code(&output) == 1 && stdout(&output).contains("+pub use pets_api as api;"), "{}", stdout(&output));
    run(project.path(), &["generate"]);

    // What is no longer generated.
    std::fs::write(project.path().join("specs/pets.yaml"), PETS.replace("[Pets]", "[Cats]")).expect("a document");
    let output = check();
    assert!(
        code(&output) == 1 && stdout(&output).contains("--- generated/pets/api/src/pets.rs"),
        "{}",
        stdout(&output)
    );
}

#[test]
fn drift_is_there_for_programs() {
    let project = project();
    std::fs::write(
        project.path().join("specs/pets.yaml"),
        PETS.replace("operationId: listPets", "operationId: listPets\n      summary: All pets."),
    )
    .expect("a document");
    let output = run(project.path(), &["check", "--format", "json"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (1, ""));
    let lines: Vec<serde_json::Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).expect("JSON alone")).collect();
    let of = |file: &str| {
        let found = lines.iter().find(|line| line["message"].as_str().is_some_and(|text| text.contains(file)));
        found.unwrap_or_else(|| panic!("nothing of {file}: {lines:?}"))
    };
    // Generated code says where it is from; a file that does not is the place itself.
    let drift = of("generated/pets/api/src/pets.rs");
    assert_eq!((&drift["code"], &drift["severity"]), (&"TW0503".into(), &"error".into()));
    let place = &drift["place"];
    assert_eq!((&place["file"], &place["line"]), (&"specs/pets.yaml".into(), &5.into()), "{drift}");
    let place = &of("generated/pets/server/src/openapi.json")["place"];
    assert_eq!(place["file"], "generated/pets/server/src/openapi.json", "{place}");
    assert!(place["line"].as_u64().is_some_and(|line| line > 1), "{place}");
    let output = run(project.path(), &["check", "--format", "github"]);
    assert!(stdout(&output).contains("::error file=specs/pets.yaml,line=5,"), "{}", stdout(&output));
    let output = run(project.path(), &["check", "--format", "sarif"]);
    let log: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON alone");
    assert_eq!(log["runs"][0]["results"][0]["ruleId"], "TW0503");
}

#[test]
fn a_document_alone_is_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("pets.yaml"), PETS).expect("a document");
    let run = |command: &str| run(folder.path(), &[command, "pets.yaml", "--out", "out", "--name", "cats"]);
    let output = run("check");
    assert!(code(&output) == 1 && stdout(&output).contains("+pub use cats_api as api;"), "{}", stdout(&output));
    let fix = "To fix it: typewright generate pets.yaml --out out --name cats\n";
    assert!(stderr(&output).ends_with(fix), "{}", stderr(&output));
    assert_eq!(code(&run("generate")), 0);
    let output = run("check");
    assert_eq!((code(&output), stdout(&output), stderr(&output)), (0, String::new(), String::new()));
}

#[test]
fn the_configuration_is_found_here_above_and_in_specs() {
    let project = project();
    let deep = project.path().join("generated/pets/api");
    let output = run(&deep, &["check"]);
    assert_eq!((code(&output), stdout(&output), stderr(&output)), (0, String::new(), String::new()));
    // One beside the documents' folder counts first.
    let config = "[output]\nfolder = \"own\"\n\n[[api]]\ndocument = \"specs/pets.yaml\"\n";
    std::fs::write(project.path().join("typewright.toml"), config).expect("a configuration");
    assert_eq!(code(&run(project.path(), &["generate"])), 0);
    assert!(project.path().join("own/pets/api/Cargo.toml").exists());
    let nowhere = tempfile::tempdir().expect("a folder");
    for command in ["generate", "check", "lint"] {
        let output = run(nowhere.path(), &[command]);
        let text = stderr(&output);
        assert!(code(&output) == 2 && text.contains("run `typewright init DOCUMENT...`"), "{text}");
        assert!(text.contains("run `typewright generate DOCUMENT --out FOLDER`"), "{text}");
    }
}

#[test]
fn options_of_a_document_are_those_of_a_configuration() {
    let folder = tempfile::tempdir().expect("a folder");
    let more = "  /cats:
    get:
      operationId: listCats
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses: {'200': {description: Fine., content: {application/json: {schema: {type: array, items: {type: string}}}}}}
    post:
      operationId: addCat
      requestBdy: {content: {application/json: {schema: {type: object}}}}
      responses: {'200': {description: Fine.}}
";
    std::fs::write(folder.path().join("pets.yaml"), PETS.to_owned() + more).expect("a document");
    let inspect = |more: &[&str]| run(folder.path(), &[&["inspect", "pets.yaml"], more].concat());
    let generate = |more: &[&str]| run(folder.path(), &[&["generate", "pets.yaml", "--out", "out"], more].concat());
    let output = generate(&[]);
    assert!(code(&output) == 2 && stderr(&output).contains("pass `--lenient`"), "{}", stderr(&output));
    assert!(!folder.path().join("out").exists());
    let output = generate(&["--lenient"]);
    assert!(code(&output) == 0 && stderr(&output).contains("; 1 request body lost; "), "{}", stderr(&output));
    let output = inspect(&["--only", "path=/cats", "--skip", "method=post"]);
    assert!(stdout(&output).contains("list_cats") && !stdout(&output).contains("list_pets"), "{}", stdout(&output));
    assert!(!stdout(&output).contains("add_cat"), "{}", stdout(&output));
    let paged = "by = { page = { parameter = 'page' } }";
    let output = generate(&["--lenient", "--pagination", paged]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let client = std::fs::read_to_string(folder.path().join("out/client/src/pets_operations.rs")).expect("the client");
    assert!(client.contains("list_cats_pages"), "{client}");
    for wrong in [&["--only", "pets"][..], &["--only", "colour=red"], &["--pagination", "by = 3"], &["--skip", "tag="]]
    {
        assert_eq!(code(&generate(wrong)), 2, "{wrong:?}");
    }
}

#[test]
fn nothing_to_do_names_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("empty.yaml"), "openapi: 3.0.3\n").expect("a document");
    let output = run(folder.path(), &["generate", "empty.yaml", "--out", "out"]);
    assert!(code(&output) == 2 && stderr(&output).contains("there is nothing to generate"), "{}", stderr(&output));
    assert!(!folder.path().join("out").exists());
    let output = run(folder.path(), &["generate", "https://pets.example/v1/openapi.yaml?x=1", "--out", "out"]);
    let expected =
        "run `curl -fsSL -o openapi.yaml 'https://pets.example/v1/openapi.yaml?x=1'`, and pass `openapi.yaml`";
    assert!(code(&output) == 2 && stderr(&output).contains(expected), "{}", stderr(&output));
    std::fs::write(folder.path().join("pets.yaml"), PETS).expect("a document");
    let output = run(folder.path(), &["vendor", "pets.yaml"]);
    assert!(code(&output) == 0 && stderr(&output).contains("typewright generate pets.yaml"), "{}", stderr(&output));
    std::fs::write(folder.path().join("typewright.toml"), "").expect("a configuration");
    let output = run(folder.path(), &["generate"]);
    assert!(code(&output) == 2 && stderr(&output).contains("lists no document"), "{}", stderr(&output));
}

/// A reader that goes away is no reason to fail loudly.
#[test]
fn pipes_may_break() {
    let project = project();
    std::fs::remove_dir_all(project.path().join("generated")).expect("a folder");
    let page = root().join("tests/pages/fenced/older.md");
    std::fs::copy(&page, project.path().join("older.md")).expect("a page");
    let commands: [&[&str]; 8] = [
        &["check"],
        &["check", "--format", "json"],
        &["explain"],
        &["explain", "--keywords"],
        &["inspect", "specs/pets.yaml", "--dump", "print"],
        &["import", "older.md", "--out", "wind.yaml"],
        &["completions", "bash"],
        &["man"],
    ];
    for arguments in commands {
        let mut child = Command::new(program())
            .args(arguments)
            .current_dir(project.path())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("the program runs");
        // It is closed before anything is written.
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("an end");
        let text = stderr(&output);
        assert!(output.status.code().is_some_and(|code| code < 2), "{arguments:?}: {text}");
        assert!(!text.contains("panicked") && !text.contains("roken pipe"), "{arguments:?}: {text}");
    }
}

#[test]
fn shells_and_manuals_are_served() {
    let folder = tempfile::tempdir().expect("a folder");
    for (shell, expected) in
        [("bash", "complete -F"), ("zsh", "#compdef typewright"), ("fish", "complete -c typewright")]
    {
        let output = run(folder.path(), &["completions", shell]);
        assert!(code(&output) == 0 && stdout(&output).contains(expected), "{shell}");
    }
    let output = run(folder.path(), &["man"]);
    assert!(code(&output) == 0 && stdout(&output).contains(".TH typewright 1"), "{}", stdout(&output));
    let output = run(folder.path(), &["man", "check"]);
    assert!(code(&output) == 0 && stdout(&output).contains(".TH typewright-check 1"), "{}", stdout(&output));
    let output = run(folder.path(), &["man", "chekc"]);
    assert!(code(&output) == 2 && stderr(&output).contains("the commands are generate, check"), "{}", stderr(&output));
}

#[test]
fn this_repository_has_not_drifted() {
    for config in ["specs/typewright.toml", "tests/golden/typewright.toml"] {
        let output = run(&root(), &["check", "--config", config]);
        assert_eq!(code(&output), 0, "{}{}", stdout(&output), stderr(&output));
    }
}

#[test]
fn a_document_alone_becomes_a_workspace() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("pets.yaml"), PETS).expect("a document");
    let output = run(folder.path(), &["generate", "pets.yaml", "--out", "out", "--name", "9 Lives"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    for file in [
        "Cargo.toml",
        "README.md",
        "api/Cargo.toml",
        "client/src/lib.rs",
        "server/examples/api-9-lives-stub.rs",
        "runtime/src/lib.rs",
        "runtime/core/src/lib.rs",
    ] {
        assert!(folder.path().join("out").join(file).exists(), "{file}");
    }
    let manifest = std::fs::read_to_string(folder.path().join("out/api/Cargo.toml")).expect("text");
    assert!(
        manifest.contains("name = \"api-9-lives-api\"") && manifest.contains("path = \"../runtime/core\""),
        "{manifest}"
    );
}

#[test]
fn flags_and_warnings_have_exit_codes() {
    let project = project();
    for arguments in
        [&["generate", "x.yaml"][..], &["generate", "--oops"], &["nonsense"], &["generate", "--config", "none.toml"]]
    {
        assert_eq!(code(&run(project.path(), arguments)), 2, "{arguments:?}");
    }
    let undeclared = PETS.replace("/pets:", "/pets/{id}:");
    std::fs::write(project.path().join("specs/pets.yaml"), undeclared).expect("a document");
    let output = run(project.path(), &["generate", "--strict"]);
    assert!(code(&output) == 2 && stderr(&output).contains("error[TW0203]"), "{}", stderr(&output));
    let output = run(project.path(), &["generate"]);
    assert!(code(&output) == 0 && stderr(&output).contains("warning[TW0203]"), "{}", stderr(&output));
    let output = run(project.path(), &["generate", "--deny", "TW0203"]);
    assert!(code(&output) == 2 && stderr(&output).contains("error[TW0203]"), "{}", stderr(&output));
    let output = run(project.path(), &["generate", "--strict", "--allow", "tw0203"]);
    assert!(code(&output) == 0 && !stderr(&output).contains("TW0203"), "{}", stderr(&output));
    let output = run(project.path(), &["check", "--deny", "TW9"]);
    assert!(code(&output) == 2 && stderr(&output).contains("there is no code `TW9`"), "{}", stderr(&output));
    let output = run(project.path(), &["generate", "--format", "short"]);
    assert!(stdout(&output).starts_with("specs/pets.yaml:"), "{}", stdout(&output));
    let output = run(project.path(), &["generate", "--allow", "TW0203", "--format", "sarif"]);
    let log: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]), "a log without results is a log");
}

#[test]
fn lint_says_what_would_become_of_a_document() {
    let project = project();
    let output = run(project.path(), &["lint", "specs/pets.yaml"]);
    let expected = "specs/pets.yaml: 1 operation (0 parameters, 0 request bodies), 0 types (0 properties)\n";
    assert_eq!((code(&output), stdout(&output).as_str(), stderr(&output).as_str()), (0, "", expected));
    std::fs::write(project.path().join("specs/pets.yaml"), PETS.replace("/pets:", "/pets/{id}:")).expect("a document");
    let output = run(project.path(), &["lint", "specs/pets.yaml", "--format", "short", "--strict"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).ends_with("; 1 warning\n"), "{}", stderr(&output));
    assert!(stdout(&output).contains("error[TW0203]"), "{}", stdout(&output));
    assert!(!project.path().join("lint").exists());
}

#[test]
fn lint_reads_a_configuration() {
    let project = project();
    let output = run(project.path(), &["lint"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stderr(&output).starts_with("specs/pets.yaml: 1 operation ("), "{}", stderr(&output));
}

#[test]
fn inspect_shows_a_document_and_every_stage() {
    let project = project();
    let output = run(project.path(), &["inspect", "specs/pets.yaml"]);
    let expected = "\
Pets (specs/pets.yaml)

trait PetsApi
  GET /pets -> list_pets
    answers 200: ()
";
    assert_eq!((code(&output), stdout(&output).as_str(), stderr(&output).as_str()), (0, expected, ""));
    let rows = [
        ("load", "openapi: 3.0.3"),
        ("normalise", r#""openapi": "3.0.3""#),
        ("parse", r#""operationId": "listPets""#),
        ("lower", "id: \"listPets\""),
        ("name", "slug: \"pets\""),
        ("plan", "secured: false"),
        ("emit", "pub trait PetsApi"),
        ("print", "// api/src/lib.rs"),
    ];
    for (stage, expected) in rows {
        let output = run(project.path(), &["inspect", "specs/pets.yaml", "--dump", stage]);
        assert!(code(&output) == 0 && stdout(&output).contains(expected), "{stage}: {}", stdout(&output));
    }
}

/// Answers requests on a socket with the text of their path, until it is dropped with the test.
fn serve(texts: &'static [(&'static str, &'static str)]) -> std::net::SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a socket");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().take(20) {
            let mut stream = stream.expect("a connection");
            let mut request = [0; 2048];
            let read = stream.read(&mut request).expect("a request");
            let request = String::from_utf8_lossy(&request[..read]).into_owned();
            let path = request.split(' ').nth(1).unwrap_or_default();
            let (status, text) = match texts.iter().find(|(known, _)| *known == path) {
                Some((_, text)) => ("200 OK", *text),
                None => ("404 Not Found", ""),
            };
            let length = text.len();
            write!(stream, "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{text}")
                .expect("an answer");
        }
    });
    address
}

#[test]
fn what_urls_name_is_copied_and_generation_needs_no_network() {
    let address = serve(&[
        ("/v1/pet.yaml", "Pet: {type: object, properties: {owner: {$ref: '../people.json#/Person'}}}\n"),
        ("/people.json", r#"{"Person": {"type": "object", "properties": {"name": {"type": "string"}}}}"#),
    ]);
    let project = project();
    let document = project.path().join("specs/pets.yaml");
    let content = |reference: &str| {
        let content = format!("content: {{application/json: {{schema: {{$ref: 'http://{address}/{reference}'}}}}}}");
        std::fs::write(&document, PETS.replace("description: Fine.", &format!("description: Fine., {content}")))
            .expect("a document");
    };
    content("v1/pet.yaml#/Pet");
    let output = run(project.path(), &["lint", "specs/pets.yaml"]);
    assert!(stderr(&output).contains("`typewright vendor DOCUMENT`"), "{}", stderr(&output));
    let output = run(project.path(), &["vendor", "specs/pets.yaml"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, "specs/pets.yaml: 2 files fetched\n"));
    let list = std::fs::read_to_string(project.path().join("specs/vendored/typewright.lock")).expect("the list");
    assert_eq!(list.matches("sha256 = ").count(), 2, "{list}");
    // From here on nobody is asked.
    let output = run(project.path(), &["inspect", "specs/pets.yaml", "--strict"]);
    assert!(code(&output) == 0 && stdout(&output).contains("owner: Option<Person>"), "{}", stdout(&output));
    // A copy that was changed is not used.
    let copy = project.path().join(format!("specs/vendored/{}/people.json", address.to_string().replace(':', "_")));
    std::fs::write(&copy, "{}").expect("a file");
    let output = run(project.path(), &["lint", "specs/pets.yaml"]);
    assert!(stderr(&output).contains("it is not what was fetched"), "{}", stderr(&output));
    // What is not there is said, and nothing is written.
    content("v2/pet.yaml#/Pet");
    let output = run(project.path(), &["vendor", "specs/pets.yaml"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("cannot be fetched: http status: 404"), "{}", stderr(&output));
    assert_eq!(std::fs::read_to_string(&copy).expect("the copy"), "{}");
}

#[test]
fn pages_are_imported_and_compared() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = root().join("tests/pages/fenced/older.md");
    std::fs::copy(&page, folder.path().join("older.md")).expect("a page");
    let overlay =
        "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n  - target: $.info\n    update: {title: Wind}\n";
    std::fs::create_dir(folder.path().join("specs")).expect("a folder");
    std::fs::write(folder.path().join("specs/wind.overlay.yaml"), overlay).expect("an overlay");
    let import =
        |more: &[&str]| run(folder.path(), &[&["import", "older.md", "--out", "specs/wind.yaml"], more].concat());
    let output = import(&[]);
    let fact = "  /paths/~1kites~1{kite_id}/put/summary: \"Wind up a kite\" (older.md:1)\n";
    assert!(code(&output) == 0 && stdout(&output).contains(fact), "{}{}", stdout(&output), stderr(&output));
    let report: serde_json::Value =
        serde_json::from_str(&stdout(&import(&["--format", "fenced,json"]))).expect("a report");
    assert_eq!(report["pages"][0]["kind"], "Markdown with OpenAPI in fences");
    assert!(report["facts"].as_array().is_some_and(|facts| facts.len() > 20), "{report}");
    let output = import(&["--format", "sdk"]);
    assert!(code(&output) == 2 && stderr(&output).contains("no page of the kind `sdk`"), "{}", stderr(&output));
    assert_eq!(code(&import(&["--format", "odt"])), 2);
    assert_eq!((code(&import(&["--check"])), stdout(&import(&["--check"]))), (0, String::new()));
    let document = folder.path().join("specs/wind.yaml");
    let text = std::fs::read_to_string(&document).expect("the document");
    assert!(text.contains("title: Wind\n"), "the overlay is applied\n{text}");
    std::fs::write(&document, text.replace("type: integer", "type: number").replace("name: slowly", "name: slow"))
        .expect("a document");
    let output = import(&["--check"]);
    assert_eq!(code(&output), 1);
    for expected in [
        r#"~ /components/schemas/Winding/properties/turns/type: "number" became "integer""#,
        r#"- /paths/~1kites~1{kite_id}/put/parameters/slow/in: "query""#,
        r#"+ /paths/~1kites~1{kite_id}/put/parameters/slowly/in: "query""#,
    ] {
        assert!(stdout(&output).contains(expected), "{}", stdout(&output));
    }
    // A page that breaks off is no page, and nothing changes.
    let text = std::fs::read_to_string(folder.path().join("older.md")).expect("a page");
    std::fs::write(folder.path().join("older.md"), &text[..text.len() / 2]).expect("a page");
    let before = std::fs::read_to_string(&document).expect("the document");
    assert_eq!(code(&import(&[])), 2);
    assert_eq!(std::fs::read_to_string(&document).expect("the document"), before);
}

#[test]
fn init_writes_a_configuration_that_works() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(code(&run(folder.path(), &["init"])), 0);
    assert_eq!(code(&run(folder.path(), &["init"])), 2, "it does not overwrite");
    assert_eq!(code(&run(folder.path(), &["generate"])), 2, "it lists no document");
    let file = folder.path().join("specs/typewright.toml");
    let text = std::fs::read_to_string(&file).expect("text");
    let text = text.replace("# [[api]]", "[[api]]").replace("# document", "document").replace("# name", "name");
    std::fs::write(&file, text).expect("a file");
    std::fs::write(folder.path().join("specs/petstore.yaml"), PETS).expect("a document");
    let output = run(folder.path(), &["generate"]);
    assert!(code(&output) == 0 && stderr(&output).starts_with("petstore: 1 operation ("), "{}", stderr(&output));
}

#[test]
fn init_lists_documents_and_makes_a_workspace_or_names_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("specs")).expect("a folder");
    std::fs::write(folder.path().join("specs/pets.yaml"), PETS).expect("a document");
    std::fs::write(folder.path().join("cats.yaml"), PETS.replace("Pets", "Cats")).expect("a document");
    let output = run(folder.path(), &["init", "specs/pets.yaml", "cats.yaml"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let text = std::fs::read_to_string(folder.path().join("specs/typewright.toml")).expect("text");
    assert!(text.contains("[[api]]\ndocument = \"pets.yaml\"\n"), "{text}");
    assert!(text.contains("[[api]]\ndocument = \"../cats.yaml\"\n"), "{text}");
    let manifest = std::fs::read_to_string(folder.path().join("Cargo.toml")).expect("a manifest");
    assert!(manifest.contains("members = [\"generated/*/*\"]"), "{manifest}");
    assert_eq!(code(&run(folder.path(), &["generate"])), 0);
    assert!(folder.path().join("generated/typewright/runtime/Cargo.toml").exists());
    let output = run(folder.path(), &["init", "--config", "typewright.toml"]);
    let expected = "add to `members` of `[workspace]` (write one if there is none) in Cargo.toml: \"generated/*/*\"";
    assert!(code(&output) == 0 && stderr(&output).contains(expected), "{}", stderr(&output));
    // The folder of the crates is the one that is named there, wherever the configuration is.
    let text = std::fs::read_to_string(folder.path().join("typewright.toml")).expect("text");
    assert!(text.contains("folder = \"generated\""), "{text}");
    std::fs::create_dir(folder.path().join("deep")).expect("a folder");
    let deep = folder.path().join("deep");
    let output = run(&deep, &["init", "../cats.yaml", "--config", "./specs/typewright.toml"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let text = std::fs::read_to_string(deep.join("specs/typewright.toml")).expect("text");
    assert!(text.contains("document = \"../../cats.yaml\""), "{text}");
    let output = run(folder.path(), &["init", "nowhere.yaml", "--config", "other/typewright.toml"]);
    assert!(code(&output) == 2 && !folder.path().join("other").exists(), "{}", stderr(&output));
}

/// Names that cargo, Windows or a file system treat specially, as the title of a document and as a tag of it.
#[test]
fn no_file_has_a_name_that_somebody_treats_specially() {
    let devices = ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9", "conin$", "CON", "Aux", "com0", "com¹"];
    let cargo = ["Main", "lib", "build", "mod", "bin", "test", "examples", "benches", "target", "src", "Cargo"];
    let ours = ["typewright", "runtime", "api", "client", "server", "wire", "types", "operations", "rt"];
    let odd =
        [".git", ".", "..", "a/b", "a\\\\b", "Größe", "\u{1f600}\u{1f680}", "self", "crate", "super", "type", "gen"];
    let long = ["word ".repeat(60), "x".repeat(300)];
    let names = [&devices[..], &cargo, &ours, &odd].concat();
    let names = names.into_iter().map(str::to_owned).chain(long);
    let folder = tempfile::tempdir().expect("a folder");
    let is_device = |stem: &str| {
        let stem = stem.to_ascii_lowercase();
        let numbered = stem.strip_prefix("com").or(stem.strip_prefix("lpt")).is_some_and(|rest| rest.len() == 1);
        numbered || ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(&stem.as_str())
    };
    for name in names {
        let mut files = typewright::load::Files::default();
        // Its other tag differs in case alone.
        let tag = name.chars().map(|c| if c.is_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() });
        let document = format!(
            "openapi: 3.0.3\ninfo: {{title: \"{name}\", version: '1'}}\npaths:\n  \
             /a: {{get: {{tags: [\"{name}\"], operationId: a, responses: {{'200': {{description: Fine.}}}}}}}}\n  \
             /b: {{get: {{tags: [\"{}\"], operationId: b, responses: {{'200': {{description: Fine.}}}}}}}}\n",
            tag.collect::<String>()
        );
        let path = folder.path().join("d.yaml");
        std::fs::write(&path, document).expect("a document");
        let mut sink = typewright::diagnostics::Sink::default();
        let config = "[[api]]\ndocument = \"d.yaml\"\n";
        std::fs::write(folder.path().join("typewright.toml"), config).expect("a configuration");
        let config = folder.path().join("typewright.toml");
        let project = typewright::project::configured(&config, false, &mut files, &mut sink, &mut |_| {});
        let project = project.unwrap_or_else(|_| panic!("{name}: {:?}", sink.diagnostics()));
        let mut seen = std::collections::HashSet::new();
        for file in &project.tree.files {
            assert!(seen.insert(file.path.to_lowercase()), "{name}: {} is there twice", file.path);
            assert!(file.path.len() < 200, "{name}: {}", file.path);
            let parts: Vec<&str> = file.path.split('/').collect();
            for part in &parts {
                let stem = part.split('.').next().unwrap_or_default();
                assert!(!stem.is_empty() && !is_device(stem) && part.is_ascii(), "{name}: {}", file.path);
                assert!(!part.contains(['\\', ':', '*', '?', '"', '<', '>', '|', ' ']), "{name}: {}", file.path);
            }
            let special = ["main.rs", "mod.rs", "build.rs", "bin.rs"];
            let last = parts.last().copied().unwrap_or_default();
            assert!(!special.contains(&last), "{name}: {}", file.path);
        }
        assert_eq!(seen.iter().filter(|path| path.ends_with("lib.rs")).count(), 3, "{name}");
        assert!(!project.tree.files.iter().any(|file| file.path.starts_with("typewright/")), "{name}");
    }
}

#[test]
fn every_command_explains_itself() {
    for arguments in
        [&["--help"][..], &["generate", "--help"], &["check", "--help"], &["inspect", "--help"], &["init", "--help"]]
    {
        let output = run(&root(), arguments);
        assert!(code(&output) == 0 && stdout(&output).contains("Usage: typewright"), "{arguments:?}");
    }
}
