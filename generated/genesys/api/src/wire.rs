// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::chat::*;
use super::types::*;
use typewright_runtime::codegen::{BTreeMap, object};

object!(ChatSettings, PutChatSettings.body, PatchChatSettings.body, PutChatsSettings.body, PatchChatsSettings.body {
    0 "messageRetentionPeriodDays" message_retention_period_days: i64 => optional => |check, value| {
        check.minimum(value, 10);
        check.maximum(value, 3650);
    };
    1 "reactionsEnabled" reactions_enabled: bool => optional;
} new());
object!(ErrorBody {
    0 "message" message: String => optional into; 1 "code" code: String => optional into;
    2 "status" status: i32 => optional; 3 "entityId" entity_id: String => optional into;
    4 "entityName" entity_name: String => optional into;
    5 "messageWithParams" message_with_params: String => optional into;
    6 "messageParams" message_params: BTreeMap<String, String> => optional;
    7 "contextId" context_id: String => optional into; 8 "details" details: Vec<Detail> => optional;
    9 "errors" errors: Vec<ErrorBody> => optional;
} new());
object!(Detail {
    0 "errorCode" error_code: String => optional into; 1 "fieldName" field_name: String => optional into;
    2 "entityId" entity_id: String => optional into; 3 "entityName" entity_name: String => optional into;
} new());
