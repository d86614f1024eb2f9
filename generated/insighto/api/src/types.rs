// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{JsonObject, Maybe, Uuid, Value};

/// The kind of a widget. More kinds appear over time; `sip` is one. (`#/components/schemas/WidgetType`)
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum WidgetType {
    Chat,
    Html,
    Whatsapp,
    Phone,
    HtmlCall,
    Leadconnector,
    LeadconnectorCall,
    Sms,
    FbMessenger,
    Instagram,
    WebCall,
    PlivoCall,
    TelnyxCall,
    Telegram,
    RenderForm,
    /// Not listed by the document.
    Unknown(String),
}

/// New settings of a widget. (`#/components/schemas/WidgetUpdate`)
#[derive(Clone, Debug, PartialEq)]
pub struct WidgetUpdate {
    /// The kind of the widget. Has to be sent, if only as null.
    pub widget_type: Option<WidgetType>,
    /// Id of the organisation that owns the widget.
    pub org_id: Maybe<Uuid>,
    /// Id of the assistant that answers in the widget.
    pub assistant_id: Maybe<Uuid>,
    /// Name of the widget.
    pub name: Maybe<String>,
    /// What the widget is for.
    pub description: Maybe<String>,
    /// Further attributes, of any names.
    pub attributes: Option<JsonObject>,
    /// Name that visitors see.
    pub display_name: Maybe<String>,
    /// Message that introduces the assistant.
    pub intro_message: Maybe<String>,
    /// Messages offered to visitors for a start.
    pub user_opening_messages: Option<Vec<String>>,
    /// Colour of the header.
    pub header_color: Maybe<String>,
    /// Background colour of the visitor's messages.
    pub user_message_color: Maybe<String>,
    /// Background colour of the assistant's messages.
    pub bot_message_color: Maybe<String>,
    /// Colour of the assistant's icon.
    pub bot_icon_color: Maybe<String>,
    /// Whether to leave out the provider's branding. Default: `false`.
    pub remove_branding: Maybe<bool>,
    /// Colour of the ice breakers.
    pub ice_break_color: Maybe<String>,
    /// Colour of the bubble that opens the widget.
    pub bubble_color: Maybe<String>,
    /// Text of the bubble that opens the widget.
    pub bubble_text: Maybe<String>,
    /// Text colour of the assistant's messages.
    pub bot_text_message_color: Maybe<String>,
    /// Text colour of the visitor's messages.
    pub user_text_message_color: Maybe<String>,
    /// Text colour of the header.
    pub header_text_color: Maybe<String>,
    /// What the text box shows while it is empty.
    pub textbox_default_text: Maybe<String>,
    /// Buttons offered to visitors.
    pub action_buttons: Option<Vec<Value>>,
    /// Colour of the action buttons.
    pub action_buttons_color: Maybe<String>,
    /// Further style settings, of any names.
    pub style_params: Maybe<JsonObject>,
}

/// Answer to a successful update. (`#/components/schemas/WidgetUpdated`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WidgetUpdated {
    /// What happened, in words. Default: `"Data updated successfully"`.
    pub message: Maybe<String>,
    /// Data about the answer; the form is not documented.
    pub meta: Option<Value>,
    /// The changed widget.
    pub data: Maybe<WidgetData>,
}

/// A stored widget. (`#/components/schemas/WidgetData`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WidgetData {
    /// Id of the organisation that owns the widget.
    pub org_id: Maybe<Uuid>,
    /// The kind of the widget.
    pub widget_type: Option<WidgetType>,
    /// Id of the assistant that answers in the widget.
    pub assistant_id: Maybe<Uuid>,
    /// Name of the widget.
    pub name: Maybe<String>,
    /// What the widget is for.
    pub description: Maybe<String>,
    /// Further attributes, of any names.
    pub attributes: Option<JsonObject>,
    /// Name that visitors see.
    pub display_name: Maybe<String>,
    /// Message that introduces the assistant.
    pub intro_message: Maybe<String>,
    /// Messages offered to visitors for a start.
    pub user_opening_messages: Option<Vec<String>>,
    /// Colour of the header.
    pub header_color: Maybe<String>,
    /// Background colour of the visitor's messages.
    pub user_message_color: Maybe<String>,
    /// Background colour of the assistant's messages.
    pub bot_message_color: Maybe<String>,
    /// Colour of the assistant's icon.
    pub bot_icon_color: Maybe<String>,
    /// Whether the provider's branding is left out.
    pub remove_branding: Maybe<bool>,
    /// Colour of the ice breakers.
    pub ice_break_color: Maybe<String>,
    /// Colour of the bubble that opens the widget.
    pub bubble_color: Maybe<String>,
    /// Text of the bubble that opens the widget.
    pub bubble_text: Maybe<String>,
    /// Text colour of the assistant's messages.
    pub bot_text_message_color: Maybe<String>,
    /// Text colour of the visitor's messages.
    pub user_text_message_color: Maybe<String>,
    /// Text colour of the header.
    pub header_text_color: Maybe<String>,
    /// What the text box shows while it is empty.
    pub textbox_default_text: Maybe<String>,
    /// Buttons offered to visitors.
    pub action_buttons: Option<Vec<Value>>,
    /// Colour of the action buttons.
    pub action_buttons_color: Maybe<String>,
    /// Further style settings, of any names.
    pub style_params: Maybe<JsonObject>,
    /// Id of the widget.
    pub id: Option<Uuid>,
    /// Icon of the assistant within a conversation.
    pub conversation_bot_icon: Maybe<String>,
    /// Icon of the assistant on the bubble.
    pub bubble_bot_icon: Maybe<String>,
    /// Name of the channel's provider, for people.
    pub provider_user_friendly_label: Option<String>,
    /// Name of the channel's provider, for programs.
    pub widget_provider: Option<String>,
}

/// Why a request was refused. (`#/components/schemas/ValidationFailure`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationFailure {
    /// Everything that does not fit.
    pub detail: Option<Vec<ValidationIssue>>,
}

/// One thing about a request that does not fit. (`#/components/schemas/ValidationIssue`)
#[derive(Clone, Debug, PartialEq)]
pub struct ValidationIssue {
    /// Path to the place.
    pub loc: Vec<Value>,
    /// What does not fit, in words.
    pub msg: String,
    /// Short name of the rule that was broken.
    pub r#type: String,
}
