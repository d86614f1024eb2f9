// Written by typewright from shapes.yaml. Change the document, not this file, and run: typewright generate

//! Golden shapes: the client.

#![forbid(unsafe_code)]

mod golden_shapes;

pub use golden_shapes_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;

typewright_runtime::client!("http://localhost");
