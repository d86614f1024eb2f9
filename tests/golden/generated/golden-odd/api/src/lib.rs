// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! Golden odd: types, and one trait that both ends implement.

#![forbid(unsafe_code)]

pub mod operations;
mod types_operations;
mod self_operations;
mod golden_odd;
mod types;
mod wire;

pub use self::types_operations::*;
pub use self::self_operations::*;
pub use self::golden_odd::*;
pub use self::types::*;
pub use self::wire::*;
pub use typewright_runtime::codegen::{
    Body, Bytes, Date, File, JsonObject, Value, WithStatus,
};
pub use typewright_runtime::{Error, Maybe, Never, Request, Response, Secret, Validate};
/// The part of the runtime that clients and servers share.
pub use typewright_runtime as rt;

const _: () = typewright_runtime::abi::V1;
