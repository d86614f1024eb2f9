// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::Maybe;

/// What to change about a webchat. (`#/components/schemas/WebchatUpdate`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WebchatUpdate {
    /// Name of the webchat.
    pub name: Option<String>,
    /// What the webchat is for.
    pub description: Option<String>,
    /// Message that opens a conversation.
    pub starter_message: Option<String>,
    /// Colour of the background.
    pub background_color: Option<String>,
    /// First colour of the theme.
    pub primary_color: Option<String>,
    /// Second colour of the theme.
    pub secondary_color: Option<String>,
    /// Icon of the webchat. Null or an empty text takes it away.
    pub icon: Maybe<String>,
    /// Colour of the text in the header.
    pub header_text_color: Option<String>,
    /// Text of the status line.
    pub status_text: Option<String>,
    /// Colour of the status line.
    pub status_text_color: Option<String>,
    /// Colour of the times beside messages.
    pub timestamp_color: Option<String>,
    /// Background colour of the satisfaction survey.
    pub csat_background_color: Option<String>,
    /// Text colour of the satisfaction survey.
    pub csat_text_color: Option<String>,
    /// What is shown once the satisfaction survey was answered.
    pub csat_thank_you_message: Option<String>,
    /// Id of the prompt that the webchat answers with.
    pub prompt_id: Option<String>,
    /// Origins that may embed the webchat.
    pub allowed_domains: Option<Vec<String>>,
    /// Id of the pipeline that conversations are filed in.
    pub pipeline_id: Option<String>,
    /// Stage of the pipeline that conversations are filed under.
    pub pipeline_stage: Option<String>,
    /// Stage at which a conversation starts.
    pub initial_stage: Option<String>,
    /// Whether conversations are answered automatically.
    pub is_autopilot: Option<bool>,
    /// Whether the webchat is switched on.
    pub is_enabled: Option<bool>,
}

/// Answer to an update; the one to creating a webchat has the same form. (`#/components/schemas/WebchatUpdated`)
#[derive(Clone, Debug, PartialEq)]
pub struct WebchatUpdated {
    /// The webchat as it is stored now.
    pub data: Webchat,
    /// What happened, in words. May speak of a creation after an update.
    pub message: Option<String>,
}

/// A stored webchat. (`#/components/schemas/Webchat`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Webchat {
    /// Id of the webchat.
    pub id: Option<String>,
    /// Id of the organisation that owns the webchat.
    pub organization_id: Option<String>,
    /// Id of the user that the webchat belongs to.
    pub user_id: Option<String>,
    /// Id of the user who created the webchat.
    pub created_by: Option<String>,
    /// Name of the webchat.
    pub name: Option<String>,
    /// What the webchat is for.
    pub description: Option<String>,
    /// Message that opens a conversation.
    pub starter_message: Option<String>,
    /// Colour of the background.
    pub background_color: Option<String>,
    /// First colour of the theme.
    pub primary_color: Option<String>,
    /// Second colour of the theme.
    pub secondary_color: Option<String>,
    /// Where to fetch the icon: a URL signed anew for every answer, into R2 storage (the database keeps only the
    /// storage key). Missing if there is no icon.
    pub icon: Maybe<String>,
    /// Colour of the text in the header.
    pub header_text_color: Option<String>,
    /// Text of the status line.
    pub status_text: Option<String>,
    /// Colour of the status line.
    pub status_text_color: Option<String>,
    /// Colour of the times beside messages.
    pub timestamp_color: Option<String>,
    /// Background colour of the satisfaction survey.
    pub csat_background_color: Option<String>,
    /// Text colour of the satisfaction survey.
    pub csat_text_color: Option<String>,
    /// What is shown once the satisfaction survey was answered.
    pub csat_thank_you_message: Option<String>,
    /// Id of the prompt that the webchat answers with.
    pub prompt_id: Option<String>,
    /// Origins that may embed the webchat.
    pub allowed_domains: Option<Vec<String>>,
    /// Id of the pipeline that conversations are filed in.
    pub pipeline_id: Option<String>,
    /// Stage of the pipeline that conversations are filed under.
    pub pipeline_stage: Option<String>,
    /// Stage at which a conversation starts.
    pub initial_stage: Option<String>,
    /// Whether conversations are answered automatically.
    pub is_autopilot: Option<bool>,
    /// Whether the webchat is switched on.
    pub is_enabled: Option<bool>,
    /// Corner of the window that the webchat sits in, such as `bottom-right`.
    pub position: Option<String>,
    /// Horizontal distance from that corner.
    pub offset_x: Option<i64>,
    /// Vertical distance from that corner.
    pub offset_y: Option<i64>,
    /// Layer of the page that the webchat is drawn in (as in CSS).
    pub z_index: Option<i64>,
    /// When the webchat was created (the example shows an ISO time).
    pub created_at: Option<String>,
    /// When the webchat was last changed (the example shows an ISO time).
    pub updated_at: Option<String>,
}
