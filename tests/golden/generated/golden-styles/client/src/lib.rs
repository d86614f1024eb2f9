// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! Golden styles: the client.

mod golden_styles;

pub use golden_styles_api as api;
pub use golden_styles_api::rt;

typewright_runtime::client!("http://localhost", api::operations::SCHEMES);
