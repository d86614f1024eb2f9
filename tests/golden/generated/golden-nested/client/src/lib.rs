// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! Golden nested: the client.

mod golden_nested;

pub use golden_nested_api as api;
pub use golden_nested_api::rt;

typewright_runtime::client!("http://localhost", api::operations::SCHEMES);
