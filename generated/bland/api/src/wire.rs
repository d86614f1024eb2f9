// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::bland::*;
use super::types::*;
use typewright_runtime::codegen::{Value, object};

object!(WidgetUpdate, UpdateWidget.body {
    0 "pathway_id" pathway_id: String => optional into; 1 "agent_prompt" agent_prompt: String => optional into;
    2 "allowed_domains" allowed_domains: Vec<String> => optional;
    3 "messages_per_minute" messages_per_minute: f64 => optional => |check, value| check.minimum(value, 0.0);
    4 "config" config: Value => optional; 5 "agent_id" agent_id: String => optional into;
    6 "webhook_url" webhook_url: String => optional into;
} new());
object!(WidgetUpdated {
    0 "status" status: f64 => optional; 1 "data" data: Widget => optional; 2 "errors" errors: Value => optional;
} new());
object!(Widget {
    0 "id" id: String => optional into; 1 "pathway_id" pathway_id: String => maybe;
    2 "agent_id" agent_id: String => maybe; 3 "allowed_domains" allowed_domains: Vec<String> => optional;
    4 "messages_per_minute" messages_per_minute: f64 => optional; 5 "config" config: Value => optional;
    6 "webhook_url" webhook_url: String => maybe; 7 "created_at" created_at: String => optional into;
    8 "updated_at" updated_at: String => optional into;
} new());
object!(Failure {
    0 "data" data: Value => required; 1 "errors" errors: Vec<FailureItem> => required;
} new(data: Value, errors: Vec<FailureItem>));
object!(FailureItem {
    0 "error" error: String => required into; 1 "message" message: String => required into;
    2 "details" details: Value => optional;
} new(error: impl Into<String>, message: impl Into<String>));
