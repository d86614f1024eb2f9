// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! Golden exchange: the client.

#![forbid(unsafe_code)]

mod golden_exchange;

pub use golden_exchange_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
