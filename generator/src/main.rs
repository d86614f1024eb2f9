//! The command line: flags -> [`typewright::project`] -> exit code. The only place that prints.

#![forbid(unsafe_code)]

mod cli;

use clap::Parser as _;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    typewright::threads::on_deep_stack(|| cli::Session::run(cli)).unwrap_or(ExitCode::FAILURE)
}
