// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! Golden Recursive: the client.

#![forbid(unsafe_code)]

mod golden_recursive;

pub use golden_recursive_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
