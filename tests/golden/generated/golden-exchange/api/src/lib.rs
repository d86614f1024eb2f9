// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! Golden exchange: types, and one trait that both ends implement.

#![forbid(unsafe_code)]

pub mod operations;
mod golden_exchange;
mod types;
mod wire;

pub use self::golden_exchange::*;
pub use self::types::*;
pub use typewright_runtime::codegen::{Body, File, WithStatus};
pub use typewright_runtime::{Error, Maybe, Never, Request, Response, Secret, Validate};
/// The part of the runtime that clients and servers share.
pub use typewright_runtime as rt;

const _: () = typewright_runtime::abi::V1;
