// Written by typewright from streams.yaml. Change the document, not this file, and run: typewright generate

//! Golden streams: the client.

mod golden_streams;

pub use golden_streams_api as api;
pub use golden_streams_api::rt;

typewright_runtime::client!("http://localhost", api::operations::SCHEMES);
