// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! Golden odd: the client.

mod types_operations;
mod self_operations;
mod golden_odd;

pub use golden_odd_api as api;

typewright_runtime::client!("http://localhost", api::operations::SCHEMES);
