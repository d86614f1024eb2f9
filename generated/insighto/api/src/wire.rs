// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::insighto::*;
use super::types::*;
use typewright_runtime::codegen::{JsonObject, Uuid, Value, enumeration, nested, object};

enumeration!(WidgetType {
    "chat" Chat; "html" Html; "whatsapp" Whatsapp; "phone" Phone; "html_call" HtmlCall; "leadconnector" Leadconnector;
    "leadconnector_call" LeadconnectorCall; "sms" Sms; "fb_messenger" FbMessenger; "instagram" Instagram;
    "web_call" WebCall; "plivo_call" PlivoCall; "telnyx_call" TelnyxCall; "telegram" Telegram; "render_form" RenderForm;
    .. Unknown
});
object!(WidgetUpdate, UpdateWidget.body {
    0 "widget_type" widget_type: WidgetType => nullable => nested; 1 "org_id" org_id: Uuid => maybe => nested;
    2 "assistant_id" assistant_id: Uuid => maybe => nested; 3 "name" name: String => maybe;
    4 "description" description: String => maybe; 5 "attributes" attributes: JsonObject => optional;
    6 "display_name" display_name: String => maybe; 7 "intro_message" intro_message: String => maybe;
    8 "user_opening_messages" user_opening_messages: Vec<String> => optional;
    9 "header_color" header_color: String => maybe; 10 "user_message_color" user_message_color: String => maybe;
    11 "bot_message_color" bot_message_color: String => maybe; 12 "bot_icon_color" bot_icon_color: String => maybe;
    13 "remove_branding" remove_branding: bool => maybe [= false];
    14 "ice_break_color" ice_break_color: String => maybe; 15 "bubble_color" bubble_color: String => maybe;
    16 "bubble_text" bubble_text: String => maybe; 17 "bot_text_message_color" bot_text_message_color: String => maybe;
    18 "user_text_message_color" user_text_message_color: String => maybe;
    19 "header_text_color" header_text_color: String => maybe;
    20 "textbox_default_text" textbox_default_text: String => maybe;
    21 "action_buttons" action_buttons: Vec<Value> => optional;
    22 "action_buttons_color" action_buttons_color: String => maybe;
    23 "style_params" style_params: JsonObject => maybe;
} new(widget_type: Option<WidgetType>) defaults(widget_type: Option<WidgetType>));
object!(WidgetUpdated {
    0 "message" message: String => maybe [= "Data updated successfully".to_owned()]; 1 "meta" meta: Value => optional;
    2 "data" data: WidgetData => maybe => nested;
} new() defaults());
object!(WidgetData {
    0 "org_id" org_id: Uuid => maybe => nested; 1 "widget_type" widget_type: WidgetType => optional into => nested;
    2 "assistant_id" assistant_id: Uuid => maybe => nested; 3 "name" name: String => maybe;
    4 "description" description: String => maybe; 5 "attributes" attributes: JsonObject => optional;
    6 "display_name" display_name: String => maybe; 7 "intro_message" intro_message: String => maybe;
    8 "user_opening_messages" user_opening_messages: Vec<String> => optional;
    9 "header_color" header_color: String => maybe; 10 "user_message_color" user_message_color: String => maybe;
    11 "bot_message_color" bot_message_color: String => maybe; 12 "bot_icon_color" bot_icon_color: String => maybe;
    13 "remove_branding" remove_branding: bool => maybe; 14 "ice_break_color" ice_break_color: String => maybe;
    15 "bubble_color" bubble_color: String => maybe; 16 "bubble_text" bubble_text: String => maybe;
    17 "bot_text_message_color" bot_text_message_color: String => maybe;
    18 "user_text_message_color" user_text_message_color: String => maybe;
    19 "header_text_color" header_text_color: String => maybe;
    20 "textbox_default_text" textbox_default_text: String => maybe;
    21 "action_buttons" action_buttons: Vec<Value> => optional;
    22 "action_buttons_color" action_buttons_color: String => maybe;
    23 "style_params" style_params: JsonObject => maybe; 24 "id" id: Uuid => optional into => nested;
    25 "conversation_bot_icon" conversation_bot_icon: String => maybe;
    26 "bubble_bot_icon" bubble_bot_icon: String => maybe;
    27 "provider_user_friendly_label" provider_user_friendly_label: String => optional into;
    28 "widget_provider" widget_provider: String => optional into;
} new());
object!(ValidationFailure { 0 "detail" detail: Vec<ValidationIssue> => optional; } new());
object!(ValidationIssue {
    0 "loc" loc: Vec<Value> => required; 1 "msg" msg: String => required into; 2 "type" r#type: String => required into;
} new(loc: Vec<Value>, msg: impl Into<String>, r#type: impl Into<String>));
