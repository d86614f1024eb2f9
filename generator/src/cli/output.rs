//! stdout carries what a command is asked for, or the records of a machine format alone; everything else goes to stderr.

use std::io::{self, IsTerminal as _, Write as _};

/// Writes lines to stdout. A reader that has seen enough, as `head` has, is no error.
pub fn out(text: &str) {
    let mut stdout = io::stdout().lock();
    let text = text.trim_end_matches('\n');
    match writeln!(stdout, "{text}").and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            err(&format!("error: cannot write to the standard output: {error}"));
            std::process::exit(2);
        }
        _ => {}
    }
}

/// Writes lines to stderr.
pub fn err(text: &str) {
    // If nobody listens there is nobody to tell.
    _ = writeln!(io::stderr().lock(), "{}", text.trim_end_matches('\n'));
}

/// Whether colours are wanted on stderr.
pub fn is_coloured() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}
