// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! Bramble Orchards: types, and one trait that both ends implement.

#![forbid(unsafe_code)]

pub mod operations;
mod everything;
mod upkeep;
mod trees;
mod surveys;
mod routes;
mod harvests;
mod ledger;
mod boxes;
mod care;
mod papers;
mod sensors;
mod r#yield;
mod types;
mod wire;

pub use self::everything::*;
pub use self::upkeep::*;
pub use self::trees::*;
pub use self::surveys::*;
pub use self::routes::*;
pub use self::harvests::*;
pub use self::ledger::*;
pub use self::boxes::*;
pub use self::care::*;
pub use self::papers::*;
pub use self::sensors::*;
pub use self::r#yield::*;
pub use self::types::*;
pub use self::wire::*;
pub use typewright_runtime::codegen::{
    Base64, Body, Date, DateTime, Duration, EventStream, File, JsonLines, JsonObject,
    Time, Uuid, Value, WithStatus,
};
pub use typewright_runtime::{Error, Maybe, Never, Request, Response, Secret, Validate};
/// The part of the runtime that clients and servers share.
pub use typewright_runtime as rt;

const _: () = typewright_runtime::abi::V1;
