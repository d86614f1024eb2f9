//! Generated crates in one temporary workspace, checked by cargo.

use crate::Fallible;
use std::path::{Path, PathBuf};
use std::process::Command;
use typewright::emit::Output;

pub struct Workspace {
    folder: tempfile::TempDir,
    members: Vec<String>,
}

/// What cargo said.
pub struct Checked {
    pub seconds: f64,
    pub failed: Vec<String>,
    pub warnings: usize,
}

impl Workspace {
    pub fn new() -> Fallible<Self> {
        Ok(Workspace { folder: tempfile::tempdir()?, members: Vec::new() })
    }

    pub fn folder(&self, slug: &str) -> PathBuf {
        self.folder.path().join(slug)
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

    /// Adds a crate of one file.
    pub fn write_crate(&mut self, name: &str, dependencies: &str, text: &str) {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n"
        );
        self.file(&format!("{name}/Cargo.toml"), &manifest);
        self.file(&format!("{name}/src/lib.rs"), text);
        self.members.push(name.to_owned());
    }

    fn file(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        let written = path.parent().map(std::fs::create_dir_all).and_then(Result::ok);
        if written.is_none() || std::fs::write(&path, text).is_err() {
            eprintln!("cannot write {}", path.display());
        }
    }

    /// Checks every crate; what they stand on is checked first, for it is not theirs to pay for.
    pub fn check_all(&self) -> Fallible<Checked> {
        let members: Vec<_> = self.members.iter().map(|member| format!("\"{member}\"")).collect();
        self.file("Cargo.toml", &format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", ")));
        let check = ["check", "--workspace", "--keep-going", "--message-format", "short"];
        self.cargo(&check)?;
        for member in &self.members {
            touch(&self.folder.path().join(member).join("src/lib.rs"))?;
        }
        self.cargo(&check)
    }

    /// Checks one crate anew, its dependencies being there.
    pub fn check_again(&self, package: &str) -> Fallible<f64> {
        touch(&self.folder.path().join(package).join("src/lib.rs"))?;
        Ok(self.cargo(&["check", "--quiet", "--manifest-path", &format!("{package}/Cargo.toml")])?.seconds)
    }

    fn cargo(&self, arguments: &[&str]) -> Fallible<Checked> {
        let before = children_seconds()?;
        let output = Command::new("cargo")
            .args(arguments)
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", self.folder.path().join("target"))
            .env("CARGO_INCREMENTAL", "0")
            .output()?;
        let seconds = children_seconds()? - before;
        let text = String::from_utf8_lossy(&output.stderr);
        let failed = text.lines().filter_map(|line| line.strip_prefix("error: could not compile `"));
        let failed = failed.filter_map(|line| line.split('`').next()).map(str::to_owned).collect();
        let warnings = text.lines().filter(|line| line.contains(": warning: ")).count();
        if !output.status.success() {
            text.lines().filter(|line| line.contains("error")).take(20).for_each(|line| println!("  {line}"));
        }
        Ok(Checked { seconds, failed, warnings })
    }
}

/// Makes cargo look at a file again.
fn touch(path: &Path) -> std::io::Result<()> {
    std::fs::write(path, std::fs::read(path)?)
}

/// User time of all child processes that have ended, in seconds.
fn children_seconds() -> Fallible<f64> {
    let stat =
        std::fs::read_to_string("/proc/self/stat").map_err(|_| "times are read from /proc, which is not here")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    // cutime is the 16th field, the 14th behind the name, in hundredths of a second.
    Ok(fields.get(13).ok_or("an unknown form of /proc/self/stat")?.parse::<f64>()? / 100.0)
}
