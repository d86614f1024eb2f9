// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! Golden nested: the client.

#![forbid(unsafe_code)]

mod golden_nested;

pub use golden_nested_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
