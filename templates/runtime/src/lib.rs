//! The runtime of crates that Typewright generates.
//!
//! Code that all APIs have in common is here, so generated code is mostly tables. This crate re-exports [`typewright_core`]
//! and adds:
//!
//! | module | what it holds |
//! |---|---|
//! | `client` | base URL, credentials, transports (feature `client`; `rustls-ring` for the default transport) |
//! | `server` | routing, refusals as RFC 9457 problems, authentication (feature `server`) |

#![forbid(unsafe_code)]

#[cfg(feature = "client")]
pub mod client;
mod needs;
#[cfg(any(feature = "client", feature = "server"))]
mod random;
#[cfg(feature = "server")]
pub mod server;
#[cfg(any(feature = "client", feature = "server"))]
mod time;

pub use typewright_core::*;

/// The one module that generated code imports; what is here is for it alone.
#[doc(hidden)]
pub mod codegen {
    #[cfg(feature = "client")]
    pub use crate::{calls, client::Calling};
    pub use typewright_core::codegen::*;
}

/// Includes what `typewright::Build` wrote for the API of this name.
#[macro_export]
macro_rules! include_api {
    ($name:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $name, ".rs"));
    };
}
