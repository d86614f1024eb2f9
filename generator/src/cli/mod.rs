//! Flags, what each command does, and how it prints.

mod drift;
mod flags;
mod init;
mod output;
mod session;

pub use flags::Cli;
pub use session::Session;
