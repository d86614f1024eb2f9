// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::BTreeMap;

/// Chat settings of an organisation. (`#/components/schemas/ChatSettings`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatSettings {
    /// For how many days messages are kept.
    pub message_retention_period_days: Option<i64>,
    /// Whether reactions to messages are switched on.
    pub reactions_enabled: Option<bool>,
}

/// Why a call failed. (`#/components/schemas/ErrorBody`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorBody {
    /// The reason in words.
    pub message: Option<String>,
    /// Short name of the reason.
    pub code: Option<String>,
    /// The HTTP status once more.
    pub status: Option<i32>,
    /// Id of the thing that the failure is about.
    pub entity_id: Option<String>,
    /// Name of the thing that the failure is about.
    pub entity_name: Option<String>,
    /// The reason as a template, to be filled from `messageParams`.
    pub message_with_params: Option<String>,
    /// Values for the template, by name.
    pub message_params: Option<BTreeMap<String, String>>,
    /// Id of the call, for the provider's support.
    pub context_id: Option<String>,
    /// The parts of the request that are to blame.
    pub details: Option<Vec<Detail>>,
    /// Failures that led to this one.
    pub errors: Option<Vec<ErrorBody>>,
}

/// One part of a request that is to blame for a failure. (`#/components/schemas/Detail`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Detail {
    /// Short name of the reason.
    pub error_code: Option<String>,
    /// Name of the member that is to blame.
    pub field_name: Option<String>,
    /// Id of the thing that is to blame.
    pub entity_id: Option<String>,
    /// Name of the thing that is to blame.
    pub entity_name: Option<String>,
}
