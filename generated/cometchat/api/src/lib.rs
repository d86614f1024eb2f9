// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! CometChat: types, and one trait that both ends implement.

#![forbid(unsafe_code)]

pub mod operations;
mod extensions;
mod types;
mod wire;

pub use self::extensions::*;
pub use self::types::*;
pub use self::wire::*;
pub use typewright_runtime::codegen::{Value, WithStatus};
pub use typewright_runtime::{Error, Maybe, Never, Request, Response, Secret, Validate};
/// The part of the runtime that clients and servers share.
pub use typewright_runtime as rt;

const _: () = typewright_runtime::abi::V1;
