//! The command line: flags -> [`typewright::project`] -> exit code. The only place that prints.

mod cli;

use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    cli::Session::run(cli::Cli::parse())
}
