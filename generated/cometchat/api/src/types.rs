// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::Value;

/// An update of a chat widget. (`#/components/schemas/ChatWidgetUpdate`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatWidgetUpdate {
    /// The widget's new settings.
    pub settings: Option<ChatWidgetSettings>,
}

/// Settings of a chat widget. (`#/components/schemas/ChatWidgetSettings`)
#[derive(Clone, Debug, PartialEq)]
pub struct ChatWidgetSettings {
    /// What the widget is called. The default is sample data. Default: `"Test Chat Widget"`.
    pub name: String,
    /// Generation of the widget, which is v2 in every case. Default: `"v2"`.
    pub version: String,
    /// Colours, icons and custom code.
    pub style: Option<ChatWidgetStyle>,
    /// What the sidebar shows.
    pub sidebar: Option<ChatWidgetSidebar>,
    /// What people can see and do in conversations.
    pub main: Option<ChatWidgetMain>,
    /// The app that the widget belongs to, as in the path. The default is sample data. Default: `"564663ddb71bbb"`.
    pub app_id: Option<String>,
    /// Which widget to change. The default is sample data. Default: `"9af42f42-2f27-456d-9bfc-d77c29ec67bc"`.
    pub widget_id: Option<String>,
}

/// Look of a chat widget. (`#/components/schemas/ChatWidgetStyle`)
#[derive(Clone, Debug, PartialEq)]
pub struct ChatWidgetStyle {
    /// Style sheet to add to the widget's own.
    pub custom_css: Option<String>,
    /// Script to add to the widget's own. The default is sample data. Default: `"v2"`.
    pub custom_js: Option<String>,
    /// Colour behind the icon of the docked widget. Default: `"#03a9f4"`.
    pub docked_layout_icon_background: String,
    /// URL of the icon that stands for the docked widget while it is closed. Default:
    /// `"https://widget-js.cometchat.io/v2/resources/chat_close.svg"`.
    pub docked_layout_icon_close: String,
    /// URL of the icon that stands for the docked widget while it is open. Default:
    /// `"https://widget-js.cometchat.io/v2/resources/chat_bubble.svg"`.
    pub docked_layout_icon_open: String,
    /// Main colour of the theme. Default: `"#03A9F4"`.
    pub primary_color: Option<String>,
    /// Colour of the foreground. The default begins with a blank, as documented. Default: `" #000000"`.
    pub foreground_color: Option<String>,
    /// Colour of the background. Default: `"#FFFFFF"`.
    pub background_color: Option<String>,
    /// Whether these colours win over the background colours of the system. Default: `true`.
    pub override_system_background_colors: Option<bool>,
}

/// Sections and lists of a widget's sidebar. (`#/components/schemas/ChatWidgetSidebar`)
#[derive(Clone, Debug, PartialEq)]
pub struct ChatWidgetSidebar {
    /// Whether there is a section for chats. Default: `true`.
    pub chats: Option<bool>,
    /// Whether there is a section for users. Default: `true`.
    pub users: bool,
    /// Whether there is a section for groups. Default: `true`.
    pub groups: bool,
    /// Whether there is a section for calls.
    pub calls: bool,
    /// Whether there is a section for the user's settings.
    pub user_settings: Option<bool>,
    /// Selects the chats that are listed as recent. Default: `"all_chats"`.
    pub recent_chat_listing: String,
    /// Selects the users that are listed. Default: `"all_users"`.
    pub user_listing: String,
    /// The sections from first to last. Only the five known ones may appear. Default:
    /// `["chats","users","groups","calls","settings"]`.
    pub sidebar_navigation_sequence: Vec<ChatWidgetSection>,
}

/// A section of the sidebar. (`#/components/schemas/ChatWidgetSection`)
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ChatWidgetSection {
    Chats,
    Users,
    Groups,
    Calls,
    Settings,
    /// Not listed by the document.
    Unknown(String),
}

/// Features of a widget's conversations, each switched on or off. (`#/components/schemas/ChatWidgetMain`)
#[derive(Clone, Debug, PartialEq)]
pub struct ChatWidgetMain {
    /// Whether members can be added to groups. Default: `true`.
    pub allow_add_members: Option<bool>,
    /// Whether polls can be sent. Needs the Polls extension.
    pub allow_creating_polls: bool,
    /// Whether groups can be deleted. Default: `true`.
    pub allow_delete_groups: bool,
    /// Whether group members can be kicked out or banned. Default: `true`.
    pub allow_kick_ban_members: bool,
    /// Whether messages can be reacted to. Needs the Reactions extension.
    pub allow_message_reactions: bool,
    /// Whether moderators can delete what group members wrote.
    pub allow_moderator_to_delete_member_messages: bool,
    /// Whether the scope of group members can be raised or lowered.
    pub allow_promote_demote_members: bool,
    /// Whether users can be blocked. Default: `true`.
    pub block_user: bool,
    /// Whether groups can be created. Default: `true`.
    pub create_groups: bool,
    /// Whether shared documents are offered. Needs the Collaborative Document extension.
    pub enable_collaborative_document: bool,
    /// Whether shared whiteboards are offered. Needs the Collaborative Whiteboard extension.
    pub enable_collaborative_whiteboard: bool,
    /// Whether messages can be deleted. Default: `true`.
    pub enable_deleting_messages: bool,
    /// Whether messages can be edited. Default: `true`.
    pub enable_editing_messages: bool,
    /// Whether messages can be translated. Needs the Message Translation extension.
    pub enable_message_translation: bool,
    /// Whether messages can be sent at all. Default: `true`.
    pub enable_sending_messages: bool,
    /// Whether a sound announces a call. Default: `true`.
    pub enable_sound_for_calls: bool,
    /// Whether a sound announces a message. Default: `true`.
    pub enable_sound_for_messages: bool,
    /// Whether messages can start threads. Default: `true`.
    pub enable_threaded_replies: bool,
    /// Whether there are video calls. Default: `true`.
    pub enable_video_calling: bool,
    /// Whether there are voice calls. Default: `true`.
    pub enable_voice_calling: bool,
    /// Whether the bubbles of deleted messages are left out. Default: `true`.
    pub hide_deleted_messages: bool,
    /// Whether it goes unannounced that somebody entered or left a group. Default: `true`.
    pub hide_join_leave_notifications: bool,
    /// Whether users can enter and leave groups. Default: `true`.
    pub join_or_leave_groups: bool,
    /// Whether there is a keyboard for emojis. Default: `true`.
    pub send_emojis: bool,
    /// Whether files can be sent. Default: `true`.
    pub send_files: Option<bool>,
    /// Whether group members can be written to in private.
    pub send_message_in_private_to_group_member: bool,
    /// Whether photos and videos can be sent. Default: `true`.
    pub send_photos_videos: bool,
    /// Whether live reactions can be sent. Default: `true`.
    pub share_live_reactions: bool,
    /// Whether incoming calls are announced. Default: `true`.
    pub show_call_notifications: bool,
    /// Whether messages show that they were delivered and read. Default: `true`.
    pub show_delivery_read_indicators: bool,
    /// Whether messages of one to three emojis are drawn larger. Default: `true`.
    pub show_emojis_in_larger_size: bool,
    /// Whether stickers are offered. Needs the Stickers extension. Default: `true`.
    pub show_stickers: Option<bool>,
    /// Whether one sees that somebody is typing.
    pub show_typing_indicators: Option<bool>,
    /// Whether one sees who is present. Default: `true`.
    pub show_user_presence: Option<bool>,
    /// Whether the members of a group can be listed. Default: `true`.
    pub view_group_members: Option<bool>,
    /// Whether members can be mentioned. Default: `false`.
    pub allow_mention_members: Option<bool>,
    /// Whether messages can be replied to. Default: `false`.
    pub enable_replying_to_messages: Option<bool>,
    /// Whether messages can be shared, copied and forwarded. Default: `false`.
    pub enable_share_copy_forward_messages: Option<bool>,
    /// Whether messages of moderators stand out. Default: `false`.
    pub highlight_messages_from_moderators: Option<bool>,
    /// Whether calls can be recorded. Default: `false`.
    pub show_call_recording_option: Option<bool>,
    /// Whether voice notes can be sent. Default: `false`.
    pub send_voice_notes: Option<bool>,
    /// Whether GIFs can be sent. Default: `false`.
    pub send_gifs: Option<bool>,
    /// Whether a location can be sent. Default: `false`.
    pub share_location: Option<bool>,
    /// Whether the media shared in a group can be listed. Default: `true`.
    pub view_shared_media: Option<bool>,
    /// Whether moderators can put groups into question-and-answer mode. Default: `false`.
    pub set_groups_in_qna_mode_by_moderators: Option<bool>,
    /// Whether a group member can be replied to in private. Default: `false`.
    pub send_reply_in_private_to_group_member: Option<bool>,
}

/// Answer to an update. (`#/components/schemas/ChatWidgetUpdated`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatWidgetUpdated {
    /// Outcome of the call.
    pub data: Option<ChatWidgetUpdatedData>,
}

/// Outcome of an update. (`#/components/schemas/ChatWidgetUpdatedData`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatWidgetUpdatedData {
    /// Status of the outcome, such as 200.
    pub status_code: Option<i64>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// How long the call took; the unit is not documented.
    pub response_time: Option<f64>,
    /// What the extension answered.
    pub body: Option<ChatWidgetUpdatedBody>,
}

/// What the extension answered. (`#/components/schemas/ChatWidgetUpdatedBody`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatWidgetUpdatedBody {
    /// Outcome within the extension.
    pub data: Option<ChatWidgetUpdatedBodyData>,
}

/// Outcome within the extension. (`#/components/schemas/ChatWidgetUpdatedBodyData`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatWidgetUpdatedBodyData {
    /// Whether the extension stored the settings.
    pub success: Option<bool>,
}

/// Answer to a call that failed. (`#/components/schemas/Failure`)
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// What went wrong.
    pub error: FailureDetail,
}

/// What went wrong. (`#/components/schemas/FailureDetail`)
#[derive(Clone, Debug, PartialEq)]
pub struct FailureDetail {
    /// Short name of the error. Known are `ERR_APP_NOT_FOUND`, `ERR_BAD_REQUEST`, `AUTH_ERR_EMPTY_AUTH_HEADER` and
    /// others.
    pub code: String,
    /// The error in words.
    pub message: String,
    /// The error in words, for developers.
    pub dev_message: Option<String>,
    /// More about the error, in any form.
    pub details: Option<Value>,
    /// Part of the provider's system that reports the error.
    pub source: String,
}
