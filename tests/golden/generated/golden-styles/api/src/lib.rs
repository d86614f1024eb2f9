// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! Golden styles: types, and one trait that both ends implement.

#![forbid(unsafe_code)]

pub mod operations;
mod golden_styles;
mod types;
mod wire;

pub use self::golden_styles::*;
pub use self::types::*;
pub use typewright_runtime::codegen::Value;
pub use typewright_runtime::{Error, Maybe, Never, Request, Response, Secret, Validate};
/// The part of the runtime that clients and servers share.
pub use typewright_runtime as rt;

const _: () = typewright_runtime::abi::V1;
