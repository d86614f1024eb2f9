// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! Golden styles: the client.

#![forbid(unsafe_code)]

mod golden_styles;

pub use golden_styles_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
