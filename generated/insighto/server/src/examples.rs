// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{example, examples};

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

examples!(InsightoApi {
    update_widget: UpdateWidget => example(r#"{"message":"<string>","meta":{},"data":{"org_id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","widget_type":"chat","assistant_id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","name":"<string>","description":"<string>","attributes":{},"display_name":"<string>","intro_message":"<string>","user_opening_messages":["<string>"],"header_color":"<string>","user_message_color":"<string>","bot_message_color":"<string>","bot_icon_color":"<string>","remove_branding":true,"ice_break_color":"<string>","bubble_color":"<string>","bubble_text":"<string>","bot_text_message_color":"<string>","user_text_message_color":"<string>","header_text_color":"<string>","textbox_default_text":"<string>","action_buttons":["<any>"],"action_buttons_color":"<string>","style_params":{},"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","conversation_bot_icon":"<string>","bubble_bot_icon":"<string>","provider_user_friendly_label":"<string>","widget_provider":"<string>"}}"#);
});
