//! Typewright reads OpenAPI documents and writes Rust: for every API a crate of types and one trait, a client that
//! implements it and a server that routes to it.
//!
//! ```text
//! load -> normalise -> parse -> lower -> name -> plan -> emit -> print -> write
//! ```
//!
//! [`mod@load`] and [`mod@write`] are the only modules that touch files, `emit` the only one that makes Rust; everything
//! between is a function from one data type to the next. [`pipeline`] shows all of it on one screen. Problems go into
//! a [`diagnostics::Sink`] and are looked at where stages meet, so that a user sees all of a stage at once.
//!
//! There are three ways in: the command line (`main.rs`), [`Build`] for build scripts, and [`project`], which both
//! stand on.

#![forbid(unsafe_code)]

mod build_script;
pub mod config;
pub mod coverage;
pub mod diagnostics;
pub mod emit;
mod escape;
pub mod import;
pub mod inspect;
mod laid_out;
pub mod load;
mod lower;
pub mod model;
pub mod names;
mod near;
pub mod normalise;
pub mod origins;
mod paging;
mod parse;
pub mod path;
mod pattern;
pub mod pipeline;
pub mod plan;
mod pointer;
mod print;
pub mod project;
mod sample;
pub mod threads;
pub mod write;

pub use build_script::Build;
