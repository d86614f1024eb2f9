// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel: a row for each member.

use super::types::*;
use typewright_runtime::codegen::{enumeration, object};

enumeration!(WidgetType {
    "chat" Chat;
    "html" Html;
    "whatsapp" Whatsapp;
    "phone" Phone;
    "html_call" HtmlCall;
    "leadconnector" Leadconnector;
    "leadconnector_call" LeadconnectorCall;
    "sms" Sms;
    "fb_messenger" FbMessenger;
    "instagram" Instagram;
    "web_call" WebCall;
    "plivo_call" PlivoCall;
    "telnyx_call" TelnyxCall;
    "telegram" Telegram;
    "render_form" RenderForm;
    .. Unknown
});

object!(WidgetUpdate {
    0 "widget_type" nullable widget_type => |check, value| check.nested(value);
    1 "org_id" maybe org_id;
    2 "assistant_id" maybe assistant_id;
    3 "name" maybe name;
    4 "description" maybe description;
    5 "attributes" optional attributes;
    6 "display_name" maybe display_name;
    7 "intro_message" maybe intro_message;
    8 "user_opening_messages" optional user_opening_messages;
    9 "header_color" maybe header_color;
    10 "user_message_color" maybe user_message_color;
    11 "bot_message_color" maybe bot_message_color;
    12 "bot_icon_color" maybe bot_icon_color;
    13 "remove_branding" maybe remove_branding [= false];
    14 "ice_break_color" maybe ice_break_color;
    15 "bubble_color" maybe bubble_color;
    16 "bubble_text" maybe bubble_text;
    17 "bot_text_message_color" maybe bot_text_message_color;
    18 "user_text_message_color" maybe user_text_message_color;
    19 "header_text_color" maybe header_text_color;
    20 "textbox_default_text" maybe textbox_default_text;
    21 "action_buttons" optional action_buttons;
    22 "action_buttons_color" maybe action_buttons_color;
    23 "style_params" maybe style_params;
});

object!(WidgetUpdated {
    0 "message" maybe message [= "Data updated successfully".to_owned()];
    1 "meta" optional meta;
    2 "data" maybe data => |check, value| check.nested(value);
});

object!(WidgetData {
    0 "org_id" maybe org_id;
    1 "widget_type" optional widget_type => |check, value| check.nested(value);
    2 "assistant_id" maybe assistant_id;
    3 "name" maybe name;
    4 "description" maybe description;
    5 "attributes" optional attributes;
    6 "display_name" maybe display_name;
    7 "intro_message" maybe intro_message;
    8 "user_opening_messages" optional user_opening_messages;
    9 "header_color" maybe header_color;
    10 "user_message_color" maybe user_message_color;
    11 "bot_message_color" maybe bot_message_color;
    12 "bot_icon_color" maybe bot_icon_color;
    13 "remove_branding" maybe remove_branding;
    14 "ice_break_color" maybe ice_break_color;
    15 "bubble_color" maybe bubble_color;
    16 "bubble_text" maybe bubble_text;
    17 "bot_text_message_color" maybe bot_text_message_color;
    18 "user_text_message_color" maybe user_text_message_color;
    19 "header_text_color" maybe header_text_color;
    20 "textbox_default_text" maybe textbox_default_text;
    21 "action_buttons" optional action_buttons;
    22 "action_buttons_color" maybe action_buttons_color;
    23 "style_params" maybe style_params;
    24 "id" optional id;
    25 "conversation_bot_icon" maybe conversation_bot_icon;
    26 "bubble_bot_icon" maybe bubble_bot_icon;
    27 "provider_user_friendly_label" optional provider_user_friendly_label;
    28 "widget_provider" optional widget_provider;
});

object!(ValidationFailure {
    0 "detail" optional detail;
});

object!(ValidationIssue {
    0 "loc" required loc;
    1 "msg" required msg;
    2 "type" required r#type;
});
