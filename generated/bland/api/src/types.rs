// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{Maybe, Value};

/// What to change about a widget. Nothing in it can be null. (`#/components/schemas/WidgetUpdate`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WidgetUpdate {
    /// UUID of the pathway that the widget follows from now on. The provider wants this one where `agent_prompt` is
    /// null; that is not enforced here.
    pub pathway_id: Option<String>,
    /// Prompt of the widget's agent. The provider wants this one where `pathway_id` is null; that is not enforced
    /// here.
    pub agent_prompt: Option<String>,
    /// New list of the domains that may embed the widget.
    pub allowed_domains: Option<Vec<String>>,
    /// How many messages a minute are let through.
    pub messages_per_minute: Option<f64>,
    /// Settings of the widget, in any form. A member `timeoutSeconds` says after how long a conversation times out
    /// (86400 seconds, one day, by default).
    pub config: Option<Value>,
    /// UUID of the agent that the widget uses from now on.
    pub agent_id: Option<String>,
    /// URL that is told about each conversation once it is over.
    pub webhook_url: Option<String>,
}

/// Answer to a successful update. (`#/components/schemas/WidgetUpdated`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WidgetUpdated {
    /// The HTTP status once more (200).
    pub status: Option<f64>,
    /// The changed widget.
    pub data: Option<Widget>,
    /// Always null when the update succeeded.
    pub errors: Option<Value>,
}

/// A stored widget. (`#/components/schemas/Widget`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Widget {
    /// UUID of the widget.
    pub id: Option<String>,
    /// UUID of the pathway that the widget follows, or null.
    pub pathway_id: Maybe<String>,
    /// UUID of the agent that the widget uses, or null.
    pub agent_id: Maybe<String>,
    /// The domains that may embed the widget.
    pub allowed_domains: Option<Vec<String>>,
    /// How many messages a minute are let through.
    pub messages_per_minute: Option<f64>,
    /// Settings of the widget, as they were sent.
    pub config: Option<Value>,
    /// URL that is told about finished conversations, or null.
    pub webhook_url: Maybe<String>,
    /// When the widget was created, in ISO form.
    pub created_at: Option<String>,
    /// When the widget was last changed, in ISO form.
    pub updated_at: Option<String>,
}

/// Answer to a call that failed. (`#/components/schemas/Failure`)
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// Always null when the call failed.
    pub data: Value,
    /// What went wrong.
    pub errors: Vec<FailureItem>,
}

/// One reason of a failure. (`#/components/schemas/FailureItem`)
#[derive(Clone, Debug, PartialEq)]
pub struct FailureItem {
    /// Short name of the error.
    pub error: String,
    /// The error in words.
    pub message: String,
    /// More about the error, in any form.
    pub details: Option<Value>,
}
