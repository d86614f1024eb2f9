// Written by typewright from choices.yaml. Change the document, not this file, and run: typewright generate

//! Golden choices: the client.

#![forbid(unsafe_code)]

pub use golden_choices_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
