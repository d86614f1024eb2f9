//! The part of the Typewright runtime that clients and servers share.
//!
//! Generated `api` crates depend on this crate alone, so clients and servers use one build of them. `typewright-runtime`
//! re-exports everything; only generated code names this crate.
//!
//! | module | what it holds |
//! |---|---|
//! | [`presence`] | [`Maybe`]: the difference between absent, null and a value |
//! | [`wire`] | reading and writing JSON without derive macros |
//! | [`validate`] | constraints, and every violation with its JSON pointer |
//! | [`params`] | the styles of path, query, header and cookie parameters |
//! | [`mod@message`] | an operation's message as the parts of an HTTP request, both ways |
//! | [`mod@multipart`] | forms with files |
//! | [`stream`] | bodies that are values one after the other |
//! | [`reply`] | outputs and documented errors as HTTP responses, both ways |
//! | [`request`], [`response`], [`error`] | what the methods of an API's trait take and return |
//! | [`security`], [`secret`] | schemes, credentials, and text that is never printed |
//!
//! Items for `typewright-runtime` alone are public, and hidden from this documentation.

#![forbid(unsafe_code)]

pub mod body;
#[doc(hidden)]
pub mod codegen;
pub mod error;
mod macros;
#[doc(hidden)]
pub mod media;
pub mod message;
pub mod multipart;
pub mod operation;
pub mod params;
#[cfg(feature = "pattern")]
mod pattern;
pub mod presence;
mod principal;
mod reading;
pub mod reply;
pub mod request;
pub mod response;
#[cfg(feature = "schema")]
mod schema;
pub mod secret;
pub mod security;
pub mod stream;
pub mod validate;
pub mod wire;

pub use body::Body;
pub use error::{Error, Never};
pub use multipart::File;
pub use presence::Maybe;
pub use principal::Principal;
pub use reading::Reading;
pub use request::Request;
pub use response::Response;
pub use secret::Secret;
pub use stream::{Event, EventStream, JsonLines, StreamError};
pub use validate::{Validate, Violation, Violations};

pub use {bytes, http, serde_json};

/// The contract between the generator and this crate.
///
/// Every generated crate names the version that it was written for, so a generator and a runtime that do not fit
/// together are one clear compile error instead of many obscure ones.
pub mod abi {
    /// The first version of the contract.
    pub const V1: () = ();
}

/// Any error, boxed.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A boxed future that can move between threads, where there are threads.
#[cfg(not(target_family = "wasm"))]
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed future that can move between threads, where there are threads.
#[cfg(target_family = "wasm")]
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + 'a>>;

/// A boxed stream that can move between threads, where there are threads.
#[cfg(not(target_family = "wasm"))]
pub type BoxStream<T> = std::pin::Pin<Box<dyn futures_core::Stream<Item = T> + Send>>;

/// A boxed stream that can move between threads, where there are threads.
#[cfg(target_family = "wasm")]
pub type BoxStream<T> = std::pin::Pin<Box<dyn futures_core::Stream<Item = T>>>;

/// `Send` wherever threads exist, and no demand on wasm.
#[cfg(not(target_family = "wasm"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_family = "wasm"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Send` wherever threads exist, and no demand on wasm.
#[cfg(target_family = "wasm")]
pub trait MaybeSend {}
#[cfg(target_family = "wasm")]
impl<T: ?Sized> MaybeSend for T {}
