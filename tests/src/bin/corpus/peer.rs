//! The same documents through another generator, client and server: lines, and what it costs to check them.
//!
//! Times are user times of the compiler, crate by crate: cargo calls this program in the compiler's place, and it notes
//! what the compiler took.

use crate::document::{Document, Generated};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use typewright_tests::workspace::{Fallible, Workspace, children_seconds};

/// Where the times go, while this program stands in for the compiler.
const TIMES: &str = "CORPUS_TIMES";
/// At most this share of the peer's lines, and of its time.
const LINES: f64 = 1.0 / 3.0;
const TIME: f64 = 0.4;

/// Runs the compiler and notes its time, if that is what this program was called for.
pub fn stand_in() -> Option<ExitCode> {
    let log = std::env::var_os(TIMES)?;
    let mut arguments = std::env::args_os().skip(1);
    let compiler = arguments.next()?;
    let arguments: Vec<_> = arguments.collect();
    let name = arguments.iter().position(|argument| argument == "--crate-name").and_then(|at| arguments.get(at + 1));
    let status = Command::new(compiler).args(&arguments).status().ok()?;
    if let (Some(name), Ok(seconds)) = (name, children_seconds()) {
        use std::io::Write as _;
        let file = std::fs::OpenOptions::new().create(true).append(true).open(log);
        file.and_then(|mut file| writeln!(file, "{} {seconds}", name.to_string_lossy())).ok();
    }
    Some(ExitCode::from(status.code().unwrap_or(1).clamp(0, 255) as u8))
}

/// Lines and seconds.
#[derive(Clone, Copy, Default)]
struct Cost {
    lines: usize,
    seconds: f64,
}

pub fn compare(documents: &[Document], paths: &[PathBuf], ours: &Workspace) -> Fallible<bool> {
    let mut theirs = Workspace::at(&ours.folder("peer"))?;
    let mut lines = BTreeMap::new();
    for (index, (document, path)) in documents.iter().zip(paths).enumerate() {
        eprint!("\rpeer: {} of {} ", index + 1, documents.len());
        if let Some(Generated { tree, .. }) = document.generated.as_ref().filter(|_| document.compile_error.is_none())
            && let Some(count) = generate(index, path, tree, &mut theirs)?
        {
            lines.insert(index, count);
        }
    }
    eprintln!();
    if lines.is_empty() {
        println!("\nopenapi-to-rust generates none of these documents");
        return Ok(true);
    }
    let checked = theirs.check()?;
    lines.retain(|index, _| !checked.failed.contains_key(&format!("p{index}")));
    println!("\nopenapi-to-rust, client and server: {} of {} documents compile", lines.len(), documents.len());
    let crates: Vec<String> = lines.keys().map(|index| format!("p{index}")).collect();
    let times = timed(&theirs, &crates)?;
    let parts = ["api", "client", "server"];
    let crates: Vec<String> = lines.keys().flat_map(|index| parts.map(|part| format!("d{index}/{part}"))).collect();
    let own_times = timed(ours, &crates)?;
    let (mut own, mut other) = (Cost::default(), Cost::default());
    println!(
        "{:<44} {:>8} {:>8} {:>6} {:>8} {:>8} {:>6}",
        "document", "lines", "theirs", "ratio", "seconds", "theirs", "ratio"
    );
    for (index, count) in &lines {
        let seconds = |name: &str| times.get(name).or(own_times.get(name)).copied().unwrap_or_default();
        let one = Cost {
            lines: documents[*index].lines,
            seconds: parts.iter().map(|part| seconds(&format!("d{index}_{part}"))).sum(),
        };
        let two = Cost { lines: *count, seconds: seconds(&format!("p{index}")) };
        row(&documents[*index].name, one, two);
        own = Cost { lines: own.lines + one.lines, seconds: own.seconds + one.seconds };
        other = Cost { lines: other.lines + two.lines, seconds: other.seconds + two.seconds };
    }
    row("all", own, other);
    let good = own.lines as f64 <= LINES * other.lines as f64 && own.seconds <= TIME * other.seconds;
    println!("{}", if good { "within the bar" } else { "BEYOND the bar" });
    Ok(good)
}

fn row(name: &str, one: Cost, two: Cost) {
    let name: String = name.chars().take(44).collect();
    let (lines, seconds) = (one.lines as f64 / two.lines.max(1) as f64, one.seconds / two.seconds.max(0.001));
    println!(
        "{name:<44} {:>8} {:>8} {lines:>6.2} {:>8.2} {:>8.2} {seconds:>6.2}",
        one.lines, two.lines, one.seconds, two.seconds
    );
}

/// Generates a crate; its lines, if the peer could.
fn generate(index: usize, path: &Path, tree: &Value, workspace: &mut Workspace) -> Fallible<Option<usize>> {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let items = tree.get("paths").and_then(Value::as_object).into_iter().flatten();
    let operations: Vec<String> = items
        .flat_map(|(path, item)| {
            let known = METHODS.iter().filter(|method| item.get(**method).is_some());
            known.map(move |method| format!("{:?}", format!("{} {path}", method.to_uppercase())))
        })
        .collect();
    let name = format!("p{index}");
    let folder = workspace.folder(&name);
    let server = format!("[server]\nframework = \"axum\"\noperations = [{}]\n", operations.join(", "));
    let config = format!(
        "[generator]\nspec_path = {:?}\noutput_dir = {:?}\nmodule_name = \"generated\"\n\n[features]\n\
         enable_async_client = true\n\n[http_client.tracing]\nenabled = false\n\n{}",
        std::path::absolute(path)?.display().to_string(),
        folder.join("src/generated").display().to_string(),
        if operations.is_empty() { "" } else { &server },
    );
    workspace.file(&format!("{name}/peer.toml"), &config);
    let output = Command::new("openapi-to-rust")
        .args(["generate", "--quiet", "-c"])
        .arg(folder.join("peer.toml"))
        .output()
        .map_err(|_| "openapi-to-rust is not here: cargo install openapi-to-rust")?;
    if !output.status.success() {
        return Ok(None);
    }
    let mut files = Vec::new();
    typewright_tests::list(&folder.join("src/generated"), &mut files)?;
    let sources = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs"));
    let texts: Vec<String> = sources.map(std::fs::read_to_string).collect::<Result<_, _>>()?;
    let dependencies = std::fs::read_to_string(folder.join("src/generated/REQUIRED_DEPS.toml")).unwrap_or_default();
    let dependencies = dependencies.replace("[dependencies]", "");
    workspace.write_crate(&name, &dependencies, "lib.rs", "pub mod generated;\n");
    Ok(Some(texts.iter().map(|text| text.lines().count()).sum()))
}

/// Checks crates anew; the compiler's user time for each, by the crate's name.
fn timed(workspace: &Workspace, crates: &[String]) -> Fallible<BTreeMap<String, f64>> {
    let log = workspace.folder("times.txt");
    std::fs::write(&log, "")?;
    for member in crates {
        typewright_tests::workspace::touch(&workspace.folder(member).join("src/lib.rs"))?;
    }
    let this = std::env::current_exe()?;
    workspace.check_with(&[("RUSTC_WRAPPER", this.as_os_str()), (TIMES, log.as_os_str())])?;
    let mut times = BTreeMap::new();
    for line in std::fs::read_to_string(&log)?.lines() {
        if let Some((name, seconds)) = line.split_once(' ') {
            *times.entry(name.to_owned()).or_default() += seconds.parse::<f64>()?;
        }
    }
    Ok(times)
}
