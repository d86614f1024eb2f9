// Written by typewright from inverse.yaml. Change the document, not this file, and run: typewright generate

//! Golden inverse: the client.

#![forbid(unsafe_code)]

mod golden_inverse;

pub use golden_inverse_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
