// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel: a row for each member.

use super::types::*;
use typewright_runtime::codegen::object;

object!(WidgetUpdate {
    0 "pathway_id" optional pathway_id;
    1 "agent_prompt" optional agent_prompt;
    2 "allowed_domains" optional allowed_domains;
    3 "messages_per_minute" optional messages_per_minute => |check, value| check.minimum(value, 0.0);
    4 "config" optional config;
    5 "agent_id" optional agent_id;
    6 "webhook_url" optional webhook_url;
});

object!(WidgetUpdated {
    0 "status" optional status;
    1 "data" optional data;
    2 "errors" optional errors;
});

object!(Widget {
    0 "id" optional id;
    1 "pathway_id" maybe pathway_id;
    2 "agent_id" maybe agent_id;
    3 "allowed_domains" optional allowed_domains;
    4 "messages_per_minute" optional messages_per_minute;
    5 "config" optional config;
    6 "webhook_url" maybe webhook_url;
    7 "created_at" optional created_at;
    8 "updated_at" optional updated_at;
});

object!(Failure {
    0 "data" required data;
    1 "errors" required errors;
});

object!(FailureItem {
    0 "error" required error;
    1 "message" required message;
    2 "details" optional details;
});
