//! What the referees share: processes and what they cost.

pub mod by_hand;

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

pub type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// A stub in a process of its own, which ends with this.
pub struct Stub {
    child: Child,
    pub url: String,
    pub address: String,
}

impl Stub {
    /// Starts a stub on a free port.
    pub fn start(program: &str) -> Fallible<Self> {
        let mut child = Command::new(program)
            .args(["--addr", "127.0.0.1:0", "--token", "sesame"])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        let first = lines.next().ok_or("the stub says nothing")??;
        // What it says later must go somewhere.
        std::thread::spawn(move || lines.for_each(drop));
        let url = first.rsplit(' ').next().unwrap_or_default().to_owned();
        let address = url.trim_start_matches("http://").to_owned();
        Ok(Stub { child, url, address })
    }

    /// Whether it still runs.
    pub fn is_alive(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// What a line of its `/proc` status says, in kB.
    pub fn memory(&self, line: &str) -> Fallible<u64> {
        memory(&self.child.id().to_string(), line)
    }
}

impl Drop for Stub {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Whether instructions can be counted by `counting`.
pub fn counts() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// This program, on a simulated processor.
pub fn counting() -> Fallible<Command> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(std::env::current_exe()?);
    command.stderr(Stdio::piped());
    Ok(command)
}

/// The instructions of a program that ran under `counting`, from its standard error.
pub fn counted(said: &str) -> Fallible<f64> {
    let count = said.lines().find_map(|line| line.split_once("Collected :")).ok_or(said)?.1;
    Ok(count.trim().parse()?)
}

/// What a line of the status of a process says, in kB.
pub fn memory(process: &str, line: &str) -> Fallible<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let found = status.lines().find_map(|text| text.strip_prefix(line)?.strip_prefix(':')?.split_whitespace().next());
    Ok(found.ok_or("no such line")?.parse()?)
}
