// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::Maybe;

/// A webchat. (`#/components/schemas/Webchat`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Webchat {
    pub name: Option<String>,
    pub description: Option<String>,
    pub starter_message: Option<String>,
    pub background_color: Option<String>,
    pub primary_color: Option<String>,
    pub secondary_color: Option<String>,
    /// Null removes it.
    pub icon: Maybe<String>,
    pub header_text_color: Option<String>,
    pub status_text: Option<String>,
    pub status_text_color: Option<String>,
    pub timestamp_color: Option<String>,
    pub prompt_id: Option<String>,
    pub allowed_domains: Option<Vec<String>>,
    pub pipeline_id: Option<String>,
    pub initial_stage: Option<String>,
    pub is_autopilot: Option<bool>,
    pub is_enabled: Option<bool>,
}
