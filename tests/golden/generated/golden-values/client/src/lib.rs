// Written by typewright from values.yaml. Change the document, not this file, and run: typewright generate

//! Golden values: the client.

#![forbid(unsafe_code)]

mod golden_values;

pub use golden_values_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
