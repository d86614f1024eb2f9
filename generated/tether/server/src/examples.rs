// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{example, examples};

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

examples!(TetherApi {
    update_webchat: UpdateWebchat => example(r#"{"message":"Webchat configuration created","data":{"_id":"67d3a0b0c0d0e0f0a0b0c0d0","name":"Marketing site widget","isEnabled":true}}"#);
});
