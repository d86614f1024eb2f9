// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{example, examples};

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

examples!(ExtensionsApi {
    update_chat_widget: UpdateChatWidget => example(r#"{"data":{"statusCode":200,"success":true,"responseTime":1.8547508716583252,"body":{"data":{"success":true}}}}"#);
});
