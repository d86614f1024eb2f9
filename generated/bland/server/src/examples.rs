// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{example, examples};

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

examples!(BlandApi {
    update_widget: UpdateWidget => example(r#"{"status":200,"data":{"id":"550e8400-e29b-41d4-a716-446655440000","pathway_id":"a0f0d4ed-f5f5-4f16-b3f9-22166594d7a7","agent_id":"46f37229-7d12-44be-b343-6e68274cfbea","allowed_domains":["newdomain.com","anotherdomain.com"],"messages_per_minute":15,"config":{"theme":"dark","position":"bottom-left","greeting":"Hi there! What can I do for you?","timeoutSeconds":7200},"webhook_url":"https://example.com/conversation-webhook","created_at":"2024-01-15T10:30:00Z","updated_at":"2024-01-15T14:22:30Z"},"errors":null}"#);
});
