// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel: a row for each member.

use super::types::*;
use typewright_runtime::codegen::object;

object!(ChatSettings {
    0 "messageRetentionPeriodDays" optional message_retention_period_days => |check, value| { check.minimum(value, 10); check.maximum(value, 3650); };
    1 "reactionsEnabled" optional reactions_enabled;
});

object!(ErrorBody {
    0 "message" optional message;
    1 "code" optional code;
    2 "status" optional status;
    3 "entityId" optional entity_id;
    4 "entityName" optional entity_name;
    5 "messageWithParams" optional message_with_params;
    6 "messageParams" optional message_params;
    7 "contextId" optional context_id;
    8 "details" optional details;
    9 "errors" optional errors;
});

object!(Detail {
    0 "errorCode" optional error_code;
    1 "fieldName" optional field_name;
    2 "entityId" optional entity_id;
    3 "entityName" optional entity_name;
});
