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
    assert!(
        stdout(&output).starts_with("pets: 1 operations, 0 types; 14 files written, 0 unchanged, 0 removed; "),
        "{}",
        stdout(&output)
    );
    assert_eq!(stderr(&output), "", "no progress in a pipe");
    folder
}

#[test]
fn generate_writes_only_what_changed() {
    let project = project();
    let lib = project.path().join("generated/pets/api/src/lib.rs");
    let before = std::fs::metadata(&lib).and_then(|found| found.modified()).expect("a time");
    let output = run(project.path(), &["generate"]);
    assert!(stdout(&output).contains("0 files written, 14 unchanged, 0 removed"), "{}", stdout(&output));
    assert_eq!(std::fs::metadata(&lib).and_then(|found| found.modified()).expect("a time"), before);
}

#[test]
fn generate_removes_what_it_no_longer_writes_and_nothing_else() {
    let project = project();
    let api = project.path().join("generated/pets/api");
    std::fs::write(api.join("NOTES.md"), "mine").expect("a file");
    std::fs::write(project.path().join("specs/pets.yaml"), PETS.replace("[Pets]", "[Cats]")).expect("a document");
    let output = run(project.path(), &["generate"]);
    assert!(stdout(&output).contains("2 removed"), "{}", stdout(&output));
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
    let expected = [
        "--- generated/pets/api/Cargo.toml\n",
        "-edition = \"2021\"\n+edition = \"2024\"\n",
        "To fix it: typewright generate\n",
    ];
    assert!(expected.iter().all(|part| stdout(&output).contains(part)), "{}", stdout(&output));
    std::fs::write(&manifest, text).expect("a file");

    std::fs::remove_file(project.path().join("generated/pets/client/src/lib.rs")).expect("a file");
    let output = check();
    assert!(code(&output) == 1 && stdout(&output).contains("+pub use pets_api as api;"), "{}", stdout(&output));
    run(project.path(), &["generate"]);

    let lib = project.path().join("generated/pets/api/src/lib.rs");
    std::fs::copy(lib, project.path().join("generated/pets/api/src/old.rs")).expect("a copy");
    let output = check();
    assert!(code(&output) == 1 && stdout(&output).contains("--- generated/pets/api/src/old.rs"), "{}", stdout(&output));
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
    ] {
        assert!(folder.path().join("out").join(file).exists(), "{file}");
    }
    let manifest = std::fs::read_to_string(folder.path().join("out/api/Cargo.toml")).expect("text");
    assert!(
        manifest.contains("name = \"api-9-lives-api\"") && manifest.contains("path = \"../runtime\""),
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
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
    let output = run(project.path(), &["check", "--deny", "TW9"]);
    assert!(code(&output) == 2 && stderr(&output).contains("there is no code `TW9`"), "{}", stderr(&output));
    let output = run(project.path(), &["generate", "--format", "short"]);
    assert!(stderr(&output).starts_with("specs/pets.yaml:"), "{}", stderr(&output));
    let output = run(project.path(), &["generate", "--allow", "TW0203", "--format", "sarif"]);
    let log: serde_json::Value = serde_json::from_str(&stderr(&output)).expect("JSON");
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]), "a log without results is a log");
}

#[test]
fn lint_says_what_would_become_of_a_document() {
    let project = project();
    let output = run(project.path(), &["lint", "specs/pets.yaml"]);
    let expected =
        "specs/pets.yaml: 1 operation, 0 skipped; 0 types with 0 members, 0 kept as free-form JSON; 0 warnings\n";
    assert_eq!((code(&output), stdout(&output).as_str(), stderr(&output).as_str()), (0, expected, ""));
    std::fs::write(project.path().join("specs/pets.yaml"), PETS.replace("/pets:", "/pets/{id}:")).expect("a document");
    let output = run(project.path(), &["lint", "specs/pets.yaml", "--format", "short", "--strict"]);
    assert_eq!(code(&output), 2);
    assert!(stdout(&output).ends_with("; 1 warning\n"), "{}", stdout(&output));
    assert!(stderr(&output).contains("error[TW0203]"), "{}", stderr(&output));
    assert!(!project.path().join("lint").exists());
}

#[test]
fn lint_reads_a_configuration() {
    let project = project();
    let output = run(project.path(), &["lint"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stdout(&output).starts_with("specs/pets.yaml: 1 operation, 0 skipped; "), "{}", stdout(&output));
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
    assert_eq!((code(&output), stdout(&output).as_str()), (0, "specs/pets.yaml: 2 files fetched\n"));
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
    assert_eq!(code(&run(folder.path(), &["generate"])), 0);
    let file = folder.path().join("specs/typewright.toml");
    let text = std::fs::read_to_string(&file).expect("text");
    let text = text.replace("# [[api]]", "[[api]]").replace("# document", "document").replace("# name", "name");
    std::fs::write(&file, text).expect("a file");
    std::fs::write(folder.path().join("specs/petstore.yaml"), PETS).expect("a document");
    let output = run(folder.path(), &["generate"]);
    assert!(code(&output) == 0 && stdout(&output).starts_with("petstore: 1 operations"), "{}", stderr(&output));
}

#[test]
fn every_command_explains_itself() {
    for arguments in [&["--help"][..], &["generate", "--help"], &["check", "--help"], &["inspect", "--help"]] {
        let output = run(&root(), arguments);
        assert!(code(&output) == 0 && stdout(&output).contains("Usage: typewright"), "{arguments:?}");
    }
}
