// Written by typewright from checks.yaml. Change the document, not this file, and run: typewright generate

//! Golden checks: the client.

#![forbid(unsafe_code)]

mod golden_checks;

pub use golden_checks_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
