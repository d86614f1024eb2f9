//! Generated crates in one workspace of their own, checked by cargo.

use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use typewright::emit::Output;

pub type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

pub struct Workspace {
    folder: PathBuf,
    /// Removes the folder in the end, if it is not the user's.
    _temporary: Option<tempfile::TempDir>,
    members: Vec<String>,
}

/// What cargo said.
#[derive(Default)]
pub struct Checked {
    pub seconds: f64,
    /// Packages that did not compile, with the first error of each.
    pub failed: BTreeMap<String, String>,
    /// Packages with warnings, with the first warning of each.
    pub warned: BTreeMap<String, String>,
}

impl Workspace {
    pub fn temporary() -> Fallible<Self> {
        let folder = tempfile::tempdir()?;
        Ok(Workspace { folder: folder.path().to_owned(), _temporary: Some(folder), members: Vec::new() })
    }

    /// A workspace in a folder that stays, emptied but for what cargo has built.
    pub fn at(folder: &Path) -> Fallible<Self> {
        std::fs::create_dir_all(folder)?;
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            match path.file_name().is_some_and(|name| name == "target" || name == "Cargo.lock") {
                true => {}
                false if path.is_dir() => std::fs::remove_dir_all(path)?,
                false => std::fs::remove_file(path)?,
            }
        }
        Ok(Workspace { folder: folder.to_owned(), _temporary: None, members: Vec::new() })
    }

    pub fn folder(&self, slug: &str) -> PathBuf {
        self.folder.join(slug)
    }

    /// Writes the three crates of an API; how many lines of Rust they have.
    pub fn write(&mut self, slug: &str, files: &[Output]) -> usize {
        let parts = ["api/", "client/", "server/"];
        let mut lines = 0;
        for file in files.iter().filter(|file| parts.iter().any(|part| file.path.starts_with(part))) {
            self.file(&format!("{slug}/{}", file.path), &file.text);
            if file.path.ends_with(".rs") {
                lines += file.text.lines().count();
            }
        }
        self.members.extend(parts.map(|part| format!("{slug}/{}", part.trim_end_matches('/'))));
        lines
    }

    /// Adds a crate of one file, a library or a program.
    pub fn write_crate(&mut self, name: &str, dependencies: &str, root: &str, text: &str) {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n"
        );
        self.file(&format!("{name}/Cargo.toml"), &manifest);
        self.file(&format!("{name}/src/{root}"), text);
        self.members.push(name.to_owned());
    }

    /// Takes a crate out again.
    pub fn remove(&mut self, member: &str) {
        self.members.retain(|known| known != member);
    }

    pub fn file(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        let written = path.parent().map(std::fs::create_dir_all).and_then(Result::ok);
        if written.is_none() || std::fs::write(&path, text).is_err() {
            eprintln!("cannot write {}", path.display());
        }
    }

    /// Writes the workspace's manifest.
    pub fn finish(&self) {
        let members: Vec<_> = self.members.iter().map(|member| format!("\"{member}\"")).collect();
        let profile = "[profile.dev]\ndebug = false\n";
        self.file(
            "Cargo.toml",
            &format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n{profile}", members.join(", ")),
        );
    }

    /// Checks every crate.
    pub fn check(&self) -> Fallible<Checked> {
        self.check_with(&[])
    }

    /// Checks every crate in an environment.
    pub fn check_with(&self, environment: &[(&str, &OsStr)]) -> Fallible<Checked> {
        self.finish();
        self.run(&["check", "--workspace", "--keep-going", "--message-format", "json"], environment)
    }

    /// Checks every crate; what they stand on is checked first, for it is not theirs to pay for.
    pub fn check_all(&self) -> Fallible<Checked> {
        self.check()?;
        for member in &self.members {
            touch(&self.folder.join(member).join("src/lib.rs"))?;
        }
        self.check()
    }

    /// Checks one crate anew, its dependencies being there.
    pub fn check_again(&self, package: &str) -> Fallible<f64> {
        touch(&self.folder.join(package).join("src/lib.rs"))?;
        let manifest = format!("{package}/Cargo.toml");
        Ok(self.cargo(&["check", "--quiet", "--manifest-path", &manifest, "--message-format", "json"])?.seconds)
    }

    pub fn cargo(&self, arguments: &[&str]) -> Fallible<Checked> {
        self.run(arguments, &[])
    }

    fn run(&self, arguments: &[&str], environment: &[(&str, &OsStr)]) -> Fallible<Checked> {
        let before = children_seconds()?;
        let output = Command::new("cargo")
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("RUSTFLAGS")
            .envs(environment.iter().copied())
            .output()?;
        let mut checked = Checked { seconds: children_seconds()? - before, ..Checked::default() };
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
            let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
            let list = match text("/message/level") {
                "error" => &mut checked.failed,
                "warning" => &mut checked.warned,
                _ => continue,
            };
            let manifest = Path::new(text("/manifest_path")).parent().unwrap_or(Path::new(""));
            let package = manifest.strip_prefix(&self.folder).unwrap_or(manifest).display().to_string();
            let place = text("/message/spans/0/file_name");
            let line = message.pointer("/message/spans/0/line_start").and_then(Value::as_u64).unwrap_or_default();
            list.entry(package).or_insert_with(|| format!("{place}:{line}: {}", text("/message/message")));
        }
        if !output.status.success() && checked.failed.is_empty() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
        Ok(checked)
    }
}

/// Makes cargo look at a file again.
pub fn touch(path: &Path) -> std::io::Result<()> {
    std::fs::write(path, std::fs::read(path)?)
}

/// User time of all child processes that have ended, in seconds.
pub fn children_seconds() -> Fallible<f64> {
    let stat =
        std::fs::read_to_string("/proc/self/stat").map_err(|_| "times are read from /proc, which is not here")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    // cutime is the 16th field, the 14th behind the name, in hundredths of a second.
    Ok(fields.get(13).ok_or("an unknown form of /proc/self/stat")?.parse::<f64>()? / 100.0)
}
