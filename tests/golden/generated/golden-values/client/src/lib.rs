// Written by typewright from values.yaml. Change the document, not this file, and run: typewright generate

//! Golden values: the client.

mod golden_values;

pub use golden_values_api as api;
pub use golden_values_api::rt;

typewright_runtime::client!("http://localhost", api::operations::SCHEMES);
