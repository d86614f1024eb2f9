// Written by typewright from shapes.yaml. Change the document, not this file, and run: typewright generate

//! Golden shapes: the client.

mod golden_shapes;

pub use golden_shapes_api as api;
pub use golden_shapes_api::rt;

typewright_runtime::client!("http://localhost", api::operations::SCHEMES);
