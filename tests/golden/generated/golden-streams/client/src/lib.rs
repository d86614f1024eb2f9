// Written by typewright from streams.yaml. Change the document, not this file, and run: typewright generate

//! Golden streams: the client.

#![forbid(unsafe_code)]

mod golden_streams;

pub use golden_streams_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
