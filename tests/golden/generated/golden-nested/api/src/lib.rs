// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! Golden nested: types, and one trait that both ends implement.

#![forbid(unsafe_code)]

pub mod operations;
mod golden_nested;
mod types;
mod wire;

pub use self::golden_nested::*;
pub use self::types::*;
pub use self::wire::*;
pub use typewright_runtime::codegen::Uuid;
pub use typewright_runtime::{Error, Maybe, Never, Request, Response, Secret, Validate};
/// The part of the runtime that clients and servers share.
pub use typewright_runtime as rt;

const _: () = typewright_runtime::abi::V1;
