//! Commands as a user would type them.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use typewright_tests::workspace::Fallible;

/// A user at a terminal: where they are, and what their environment is.
#[derive(Clone)]
pub struct Shell {
    pub folder: PathBuf,
    environment: Vec<(String, String)>,
}

impl Shell {
    pub fn new(folder: &Path) -> Self {
        Shell { folder: folder.to_owned(), environment: Vec::new() }
    }

    pub fn at(&self, folder: impl AsRef<Path>) -> Self {
        Shell { folder: self.folder.join(folder), ..self.clone() }
    }

    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.to_owned(), value.into()));
        self
    }

    fn command(&self, script: &str) -> Command {
        let mut command = Command::new("bash");
        command.args(["-euo", "pipefail", "-c", script]).current_dir(&self.folder).stdin(Stdio::null());
        // Cargo sets these for programs that it runs; a user's shell has none of them.
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            let is_cargos = name.starts_with("CARGO_") && !matches!(&*name, "CARGO_HOME" | "CARGO_TERM_COLOR");
            if is_cargos || matches!(&*name, "RUSTFLAGS" | "RUSTDOCFLAGS" | "CARGO") {
                command.env_remove(&*name);
            }
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs a script to its end, whatever that is.
    pub fn try_run(&self, script: &str) -> Fallible<Output> {
        let start = Instant::now();
        let output = self.command(script).output()?;
        let shown = script.trim().replace('\n', "; ");
        println!("  {:6.1} s  {shown}", start.elapsed().as_secs_f64());
        Ok(output)
    }

    /// Runs a script that must succeed; what it printed.
    pub fn run(&self, script: &str) -> Fallible<Printed> {
        let output = self.try_run(script)?;
        let printed = Printed {
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        };
        if !output.status.success() {
            return Err(format!("{script}\nin {}\n{}\n{}", self.folder.display(), printed.out, printed.err).into());
        }
        Ok(printed)
    }

    /// Runs a script that must print no warning.
    pub fn run_quietly(&self, script: &str) -> Fallible<()> {
        let printed = self.run(script)?;
        match printed.err.contains("warning") {
            true => Err(format!("{script}\nprinted a warning:\n{}", printed.err).into()),
            false => Ok(()),
        }
    }

    /// Starts a server and waits until it listens.
    pub fn serve(&self, script: &str, address: &str) -> Fallible<Server> {
        let start = Instant::now();
        // The script becomes the server, so that stopping it stops that.
        let mut child = self.command(&format!("exec {}", script.trim())).stdout(Stdio::null()).spawn()?;
        while start.elapsed() < Duration::from_secs(600) {
            if std::net::TcpStream::connect(address).is_ok() {
                println!("  {:6.1} s  {} (listens)", start.elapsed().as_secs_f64(), script.trim());
                return Ok(Server(child));
            }
            if child.try_wait()?.is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        drop(Server(child));
        Err(format!("{script}\ndoes not listen on {address}").into())
    }
}

pub struct Printed {
    pub out: String,
    pub err: String,
}

/// A server that ends with the test.
pub struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}
