//! Projects outside this repository, made as the README says and from the crates as they would be published.

mod browser;
mod readme;
mod shell;

use browser::Browser;
use readme::block;
use serde_json::Value;
use shell::Shell;
use std::path::{Path, PathBuf};
use typewright_tests::root;
use typewright_tests::workspace::Fallible;

/// A second API, so that two are in one workspace; it needs other features of the runtime.
const KITES: &str = "\
openapi: 3.1.0
info: {title: Kites, version: '1'}
paths:
  /kites:
    get:
      operationId: listKites
      parameters: [{name: since, in: query, schema: {type: string, format: date-time}}]
      responses:
        '200':
          description: All kites.
          content:
            application/json:
              schema: {type: array, items: {type: string, pattern: '^[a-z]+$'}}
";

/// The published packages, and the folders that they are unpacked in.
const PACKAGES: [(&str, &str); 3] =
    [("typewright", "generator"), ("typewright-core", "core"), ("typewright-runtime", "runtime")];

/// Tags that cargo, Windows, git or Rust treat specially, and two that are equal but for case.
const TAGS: [&str; 17] = [
    "Main",
    "lib",
    "build",
    "mod",
    "bin",
    "con",
    "aux",
    "nul",
    ".git",
    "self",
    "type",
    "gen",
    "rt",
    "api",
    "\u{1f600}",
    "Pets",
    "pETS",
];

fn main() -> Fallible<()> {
    let temporary = tempfile::tempdir()?;
    let given = std::env::args().nth(1).map(PathBuf::from);
    let work = given.unwrap_or_else(|| temporary.path().to_owned()).canonicalize()?;
    let shell = install(&work)?;
    println!("a folder with a plain name");
    round(&shell, &work.join("plain"), true)?;
    println!("a folder with blanks, quotes and letters beyond ASCII, without a network");
    round(&shell.with("CARGO_NET_OFFLINE", "true"), &work.join("Größe \"zwei\" d'été"), false)?;
    println!("the README's commands work outside of this repository");
    Ok(())
}

/// Unpacks the crates, and installs the program as the README says.
fn install(work: &Path) -> Fallible<Shell> {
    let packages = target()?.join("package");
    let shell = Shell::new(work)
        .with("CARGO_TARGET_DIR", path(&work.join("target"))?)
        .with("CARGO_INSTALL_ROOT", path(&work.join("installed"))?)
        .with("CARGO_PROFILE_DEV_DEBUG", "0")
        // The test is that it installs, not how fast it runs.
        .with("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .with("CARGO_INCREMENTAL", "0");
    for (package, folder) in PACKAGES {
        let archive = format!("{package}-{}", env!("CARGO_PKG_VERSION"));
        shell.run(&format!(
            "rm -rf '{folder}' && tar xmf '{}' && mv '{archive}' '{folder}'",
            packages.join(format!("{archive}.crate")).display()
        ))?;
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            check(work.join(folder).join(licence).exists(), &format!("{package} has no {licence}"))?;
        }
    }
    println!("install");
    shell.run(&block("install")?)?;
    let programs = std::env::var("PATH")?;
    Ok(shell.with("PATH", format!("{}:{programs}", work.join("installed/bin").display())))
}

/// Everything that the README says, in a folder.
fn round(shell: &Shell, folder: &Path, with_browser: bool) -> Fallible<()> {
    _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder)?;
    let shell = shell.at(folder);
    sixty_seconds(&shell, with_browser)?;
    lint_and_drift(&shell)?;
    for runtime in ["vendored", "path", "version"] {
        several(&shell, runtime)?;
    }
    below_a_workspace(&shell)?;
    build_script(&shell)
}

fn sixty_seconds(shell: &Shell, with_browser: bool) -> Fallible<()> {
    println!("sixty seconds");
    write(&shell.folder.join("pets.yaml"), &block("document")?)?;
    let generate = block("generate")?;
    let (before, serve) = generate.trim_end().rsplit_once('\n').ok_or("no command that serves")?;
    shell.run(before)?;
    let pets = shell.at("pets");
    let server = pets.serve(serve, "127.0.0.1:8080")?;
    let called = pets.run(&block("call")?)?;
    check(called.out.contains("Pet {"), &format!("the call prints no pet: {}", called.out))?;
    shell.run(&block("app")?)?;
    write(&shell.folder.join("app/src/main.rs"), &block("app-main")?)?;
    let printed = shell.at("app").run("cargo run")?;
    check(printed.out.contains("was born on"), &printed.out)?;
    let app = shell.at("app");
    app.run(&block("conversions")?)?;
    let library = "pub fn is_day(pet: &pets_client::api::Pet) -> bool {\n    \
                   pet.born.as_ref().is_some_and(|born| born.to_jiff().is_ok())\n}\n";
    write(&app.folder.join("src/lib.rs"), library)?;
    app.run("cargo check")?;
    if with_browser {
        look(shell)?;
    }
    drop(server);
    Ok(())
}

/// The stub's page, as people see it.
fn look(shell: &Shell) -> Fallible<()> {
    println!("the stub's page");
    let browser = Browser::start(shell)?;
    let artefacts = target()?.join("consumers");
    std::fs::create_dir_all(&artefacts)?;
    let script = "
        const box = selector => document.querySelector(selector).getBoundingClientRect().toJSON();
        return {main: box('main'), nav: box('nav'), heading: box('main h1'), mode: document.compatMode,
            shown: document.querySelector('main').innerText, page: document.documentElement.scrollWidth};";
    for (name, size) in [("desktop", (1280, 800)), ("telephone", (390, 844))] {
        let ready = "document.querySelector('main h1') !== null";
        let page = browser.look("http://127.0.0.1:8080/docs", size, ready, script)?;
        browser.screenshot(&artefacts.join(format!("docs-{name}.png")))?;
        let number = |pointer: &str| page.pointer(pointer).and_then(Value::as_f64).unwrap_or(f64::NAN);
        let (width, main) = (f64::from(size.0), number("/main/width"));
        let facts = format!("{name}: {page}");
        check(page["mode"] == "CSS1Compat", &facts)?;
        check(page["shown"].as_str().is_some_and(|text| text.contains("Replace a pet.")), &facts)?;
        check(number("/page") <= width, &facts)?;
        check(number("/heading/height") > 10.0 && number("/heading/left") >= number("/main/left"), &facts)?;
        match name {
            // Two columns: the list of operations, and the rest for what they are.
            "desktop" => {
                check(main > 0.6 * width && (number("/nav/right") - number("/main/left")).abs() < 2.0, &facts)?;
                check(number("/main/top") < 50.0, &facts)?;
            }
            _ => check(main > 0.9 * width && number("/main/left") < 2.0, &facts)?,
        }
    }
    let console = browser.console()?;
    check(console.is_empty(), &format!("the console is not empty: {console:?}"))?;
    let document = ureq::get("http://127.0.0.1:8080/openapi.json").call()?.body_mut().read_json::<Value>()?;
    check(document["paths"]["/pets/{id}"]["put"]["operationId"] == "putPet", &document.to_string())
}

/// What a user does with the generated workspace next.
fn lint_and_drift(shell: &Shell) -> Fallible<()> {
    println!("the generated workspace");
    let pets = shell.at("pets");
    pets.run_quietly("cargo build --workspace")?;
    pets.run_quietly("cargo clippy --workspace --all-targets -- -D warnings")?;
    pets.clone().with("RUSTDOCFLAGS", "-D warnings").run("cargo doc --workspace --no-deps")?;
    pets.run("cargo test --workspace")?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        check(pets.folder.join("runtime").join(licence).exists(), &format!("the vendored runtime has no {licence}"))?;
    }
    pets.run("cargo fmt --all")?;
    let checked = shell.run("typewright check pets.yaml --out pets")?;
    check(
        checked.out.is_empty() && checked.err.is_empty(),
        &format!("check after fmt: {}{}", checked.out, checked.err),
    )?;
    // Enough of a difference to fill a pipe.
    shell.run("rm pets/api/src/*.rs pets/runtime/src/*.rs")?;
    let cut = shell.try_run("set +o pipefail; typewright check pets.yaml --out pets | head -1")?;
    let (out, err) = (String::from_utf8_lossy(&cut.stdout), String::from_utf8_lossy(&cut.stderr));
    check(out.lines().count() == 1 && !err.contains("panic") && !err.contains("Broken"), &format!("{out}\n{err}"))?;
    shell.run("typewright generate pets.yaml --out pets && typewright check pets.yaml --out pets").map(|_| ())
}

fn specs(shell: &Shell) -> Fallible<()> {
    write(&shell.folder.join("specs/pets.yaml"), &block("document")?)?;
    write(&shell.folder.join("specs/kites.yaml"), KITES)
}

/// The README's commands for several APIs, with another way to reach the runtime where it names one.
fn init(shell: &Shell, runtime: &str) -> Fallible<String> {
    let how = match runtime {
        // The copy that was made before.
        "path" => "--runtime ../several-vendored/generated/typewright/runtime".to_owned(),
        other => format!("--runtime {other}"),
    };
    patch(shell)?;
    let script = block("init")?;
    check(script.starts_with("typewright init "), &script)?;
    // What the README shows is the default.
    Ok(if runtime == "vendored" { script } else { script.replacen("init", &format!("init {how}"), 1) })
}

/// Versions in the registry are those that were unpacked.
fn patch(shell: &Shell) -> Fallible<()> {
    let lines = PACKAGES.map(|(package, folder)| format!("{package} = {{ path = \"../../{folder}\" }}\n"));
    write(&shell.folder.join(".cargo/config.toml"), &format!("[patch.crates-io]\n{}", lines.concat()))
}

fn several(shell: &Shell, runtime: &str) -> Fallible<()> {
    println!("two APIs in one workspace, runtime: {runtime}");
    let shell = shell.at(format!("several-{runtime}"));
    specs(&shell)?;
    let script = init(&shell, runtime)?;
    shell.run(&script)?;
    let runtimes = shell.run("find . -path '*/runtime/Cargo.toml' | wc -l")?;
    let expected = if runtime == "vendored" { "1" } else { "0" };
    check(
        runtimes.out.trim() == expected,
        &format!("{runtimes} copies of the runtime", runtimes = runtimes.out.trim()),
    )?;
    if runtime == "vendored" {
        shell.run("cargo fmt --all")?;
        // Both ends and other APIs use one build of the shared crates.
        shell.run("cargo build -p pets-server")?;
        for client in ["pets-client", "kites-client"] {
            let built = shell.run(&format!("cargo build -p {client}"))?;
            let again = |package: &str| built.err.contains(&format!("Compiling {package} "));
            let twice = again("pets-api") || again("typewright-core");
            check(!twice, &format!("{client} compiles again what pets-server has compiled:\n{}", built.err))?;
        }
    }
    // From a folder within, as well.
    let checked = shell.at("generated/pets").run("typewright check")?;
    check(checked.out.is_empty() && checked.err.is_empty(), &format!("{}{}", checked.out, checked.err))
}

/// Crates of the user's own are there already.
fn below_a_workspace(shell: &Shell) -> Fallible<()> {
    println!("below a workspace that has crates of its own");
    let shell = shell.at("below");
    specs(&shell)?;
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"own\"]\n";
    write(&shell.folder.join("Cargo.toml"), manifest)?;
    shell.run("cargo new --lib own")?;
    let script = block("init")?;
    let (initialise, rest) = script.split_once('\n').ok_or("one line")?;
    let printed = shell.run(initialise)?;
    let line = printed.err.lines().find_map(|line| line.split_once("Cargo.toml: ")).ok_or("no line to add")?.1.trim();
    write(&shell.folder.join("Cargo.toml"), &manifest.replace("\"own\"", &format!("\"own\", {line}")))?;
    shell.run(rest)?;
    // A workspace within a workspace, of a document with odd names.
    let paths = TAGS.iter().enumerate().map(|(index, tag)| {
        format!("  /{index}: {{get: {{tags: [\"{tag}\"], responses: {{'200': {{description: Fine.}}}}}}}}\n")
    });
    let paths: String = paths.collect();
    write(&shell.folder.join("specs/odd.yaml"), &format!("openapi: 3.0.3\ninfo: {{title: Con}}\npaths:\n{paths}"))?;
    shell.run("typewright generate specs/odd.yaml --out odd --runtime generated/typewright/runtime")?;
    shell.at("odd").run("cargo check --workspace").map(|_| ())
}

fn build_script(shell: &Shell) -> Fallible<()> {
    println!("a build script");
    let shell = shell.at("caller");
    patch(&shell)?;
    let manifest = block("build-manifest")?;
    write(&shell.folder.join("Cargo.toml"), &manifest)?;
    write(&shell.folder.join("build.rs"), &block("build-script")?)?;
    write(&shell.folder.join("src/lib.rs"), &block("build-lib")?)?;
    write(&shell.folder.join("specs/pets.yaml"), &block("document")?)?;
    shell.run_quietly("cargo build")?;
    shell.run("cargo clippy -- -D warnings")?;
    let built = shell.run("cargo tree --edges normal,build --prefix none")?;
    for unwanted in ["clap", "ureq", "indicatif", "similar", "pulldown-cmark", "html5gum"] {
        let is_built = built.out.lines().any(|line| line.starts_with(&format!("{unwanted} ")));
        check(!is_built, &format!("a build script builds {unwanted}"))?;
    }
    // Whichever is missing, the error has the line of the README.
    let line = manifest.lines().find(|line| line.starts_with("typewright-runtime")).ok_or("no runtime")?;
    for feature in ["client", "server"] {
        let less =
            manifest.replace(&format!("\"{feature}\""), "").replace("[, ", "[").replace(", ,", ",").replace(", ]", "]");
        // The transport brings the client with it.
        let less = if feature == "client" { less.replace("\"rustls-ring\", ", "") } else { less };
        write(&shell.folder.join("Cargo.toml"), &less)?;
        let output = shell.try_run("cargo build")?;
        let err = String::from_utf8_lossy(&output.stderr);
        let wanted: Vec<&str> = line.split('"').skip(3).step_by(2).collect();
        let said = err.lines().find(|line| line.contains("typewright-runtime = {")).unwrap_or_default();
        let is_complete = wanted.iter().all(|feature| said.contains(&format!("\"{feature}\"")));
        check(!output.status.success() && is_complete, &format!("without {feature}:\n{err}"))?;
    }
    // A mistake in the document is an error with its place and its remedy, and nothing points above.
    write(&shell.folder.join("Cargo.toml"), &manifest)?;
    write(&shell.folder.join("specs/pets.yaml"), &block("document")?.replace("schemas/Pet\"", "schemas/Pte\""))?;
    let output = shell.try_run("cargo build")?;
    let err = String::from_utf8_lossy(&output.stderr);
    let is_placed = err.contains("specs/pets.yaml:14:") && err.contains("did you mean `#/components/schemas/Pet`?");
    check(!output.status.success() && is_placed && !err.contains("above"), &err)
}

fn target() -> Fallible<PathBuf> {
    // The program stands in the profile's folder of the target.
    let program = std::env::current_exe()?;
    Ok(program.ancestors().nth(2).map_or_else(|| root().join("target"), Path::to_owned))
}

fn path(path: &Path) -> Fallible<String> {
    Ok(path.to_str().ok_or("a path that is not text")?.to_owned())
}

fn write(path: &Path, text: &str) -> Fallible<()> {
    path.parent().map(std::fs::create_dir_all).transpose()?;
    Ok(std::fs::write(path, text)?)
}

fn check(holds: bool, otherwise: &str) -> Fallible<()> {
    if holds { Ok(()) } else { Err(otherwise.into()) }
}
