// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{Validate, Value};

/// An update of a chat widget.
///
/// `#/components/schemas/ChatWidgetUpdate`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatWidgetUpdate {
    /// The widget's new settings.
    pub settings: Option<ChatWidgetSettings>,
}

impl ChatWidgetUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Default::default()
    }

    /// With the document's defaults, and what is required and has none.
    pub fn with_defaults() -> Self {
        let mut value = Self::new();
        value.apply_defaults();
        value
    }
}

/// Settings of a chat widget.
///
/// `#/components/schemas/ChatWidgetSettings`
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

impl ChatWidgetSettings {
    /// With what is required.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            style: Default::default(),
            sidebar: Default::default(),
            main: Default::default(),
            app_id: Default::default(),
            widget_id: Default::default(),
        }
    }

    /// With the document's defaults, and what is required and has none.
    pub fn with_defaults() -> Self {
        let mut value = Self::new("Test Chat Widget".to_owned(), "v2".to_owned());
        value.apply_defaults();
        value
    }
}

/// Look of a chat widget.
///
/// `#/components/schemas/ChatWidgetStyle`
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

impl ChatWidgetStyle {
    /// With what is required.
    pub fn new(
        docked_layout_icon_background: impl Into<String>,
        docked_layout_icon_close: impl Into<String>,
        docked_layout_icon_open: impl Into<String>,
    ) -> Self {
        Self {
            docked_layout_icon_background: docked_layout_icon_background.into(),
            docked_layout_icon_close: docked_layout_icon_close.into(),
            docked_layout_icon_open: docked_layout_icon_open.into(),
            custom_css: Default::default(),
            custom_js: Default::default(),
            primary_color: Default::default(),
            foreground_color: Default::default(),
            background_color: Default::default(),
            override_system_background_colors: Default::default(),
        }
    }

    /// With the document's defaults, and what is required and has none.
    pub fn with_defaults() -> Self {
        let mut value = Self::new(
            "#03a9f4".to_owned(),
            "https://widget-js.cometchat.io/v2/resources/chat_close.svg".to_owned(),
            "https://widget-js.cometchat.io/v2/resources/chat_bubble.svg".to_owned(),
        );
        value.apply_defaults();
        value
    }
}

/// Sections and lists of a widget's sidebar.
///
/// `#/components/schemas/ChatWidgetSidebar`
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

impl ChatWidgetSidebar {
    /// With what is required.
    pub fn new(required: ChatWidgetSidebarRequired) -> Self {
        Self {
            users: required.users,
            groups: required.groups,
            calls: required.calls,
            recent_chat_listing: required.recent_chat_listing,
            user_listing: required.user_listing,
            sidebar_navigation_sequence: required.sidebar_navigation_sequence,
            chats: Default::default(),
            user_settings: Default::default(),
        }
    }

    /// With the document's defaults, and what is required and has none.
    pub fn with_defaults(calls: bool) -> Self {
        let mut value = Self::new(ChatWidgetSidebarRequired {
            users: true,
            groups: true,
            calls,
            recent_chat_listing: "all_chats".to_owned(),
            user_listing: "all_users".to_owned(),
            sidebar_navigation_sequence: vec![
                ChatWidgetSection::Chats, ChatWidgetSection::Users,
                ChatWidgetSection::Groups, ChatWidgetSection::Calls,
                ChatWidgetSection::Settings
            ],
        });
        value.apply_defaults();
        value
    }
}

/// What [`ChatWidgetSidebar::new`] takes.
#[derive(Clone, Debug, PartialEq)]
pub struct ChatWidgetSidebarRequired {
    pub users: bool,
    pub groups: bool,
    pub calls: bool,
    pub recent_chat_listing: String,
    pub user_listing: String,
    pub sidebar_navigation_sequence: Vec<ChatWidgetSection>,
}

/// A section of the sidebar.
///
/// `#/components/schemas/ChatWidgetSection`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ChatWidgetSection {
    Chats,
    Users,
    Groups,
    Calls,
    Settings,
    /// A value that the document does not list.
    Unknown(String),
}

/// Features of a widget's conversations, each switched on or off.
///
/// `#/components/schemas/ChatWidgetMain`
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

impl ChatWidgetMain {
    /// With what is required.
    pub fn new(required: ChatWidgetMainRequired) -> Self {
        Self {
            allow_creating_polls: required.allow_creating_polls,
            allow_delete_groups: required.allow_delete_groups,
            allow_kick_ban_members: required.allow_kick_ban_members,
            allow_message_reactions: required.allow_message_reactions,
            allow_moderator_to_delete_member_messages: required
                .allow_moderator_to_delete_member_messages,
            allow_promote_demote_members: required.allow_promote_demote_members,
            block_user: required.block_user,
            create_groups: required.create_groups,
            enable_collaborative_document: required.enable_collaborative_document,
            enable_collaborative_whiteboard: required.enable_collaborative_whiteboard,
            enable_deleting_messages: required.enable_deleting_messages,
            enable_editing_messages: required.enable_editing_messages,
            enable_message_translation: required.enable_message_translation,
            enable_sending_messages: required.enable_sending_messages,
            enable_sound_for_calls: required.enable_sound_for_calls,
            enable_sound_for_messages: required.enable_sound_for_messages,
            enable_threaded_replies: required.enable_threaded_replies,
            enable_video_calling: required.enable_video_calling,
            enable_voice_calling: required.enable_voice_calling,
            hide_deleted_messages: required.hide_deleted_messages,
            hide_join_leave_notifications: required.hide_join_leave_notifications,
            join_or_leave_groups: required.join_or_leave_groups,
            send_emojis: required.send_emojis,
            send_message_in_private_to_group_member: required
                .send_message_in_private_to_group_member,
            send_photos_videos: required.send_photos_videos,
            share_live_reactions: required.share_live_reactions,
            show_call_notifications: required.show_call_notifications,
            show_delivery_read_indicators: required.show_delivery_read_indicators,
            show_emojis_in_larger_size: required.show_emojis_in_larger_size,
            allow_add_members: Default::default(),
            send_files: Default::default(),
            show_stickers: Default::default(),
            show_typing_indicators: Default::default(),
            show_user_presence: Default::default(),
            view_group_members: Default::default(),
            allow_mention_members: Default::default(),
            enable_replying_to_messages: Default::default(),
            enable_share_copy_forward_messages: Default::default(),
            highlight_messages_from_moderators: Default::default(),
            show_call_recording_option: Default::default(),
            send_voice_notes: Default::default(),
            send_gifs: Default::default(),
            share_location: Default::default(),
            view_shared_media: Default::default(),
            set_groups_in_qna_mode_by_moderators: Default::default(),
            send_reply_in_private_to_group_member: Default::default(),
        }
    }

    /// With the document's defaults, and what is required and has none.
    pub fn with_defaults(values: ChatWidgetMainUndefaulted) -> Self {
        let mut value = Self::new(ChatWidgetMainRequired {
            allow_creating_polls: values.allow_creating_polls,
            allow_delete_groups: true,
            allow_kick_ban_members: true,
            allow_message_reactions: values.allow_message_reactions,
            allow_moderator_to_delete_member_messages: values
                .allow_moderator_to_delete_member_messages,
            allow_promote_demote_members: values.allow_promote_demote_members,
            block_user: true,
            create_groups: true,
            enable_collaborative_document: values.enable_collaborative_document,
            enable_collaborative_whiteboard: values.enable_collaborative_whiteboard,
            enable_deleting_messages: true,
            enable_editing_messages: true,
            enable_message_translation: values.enable_message_translation,
            enable_sending_messages: true,
            enable_sound_for_calls: true,
            enable_sound_for_messages: true,
            enable_threaded_replies: true,
            enable_video_calling: true,
            enable_voice_calling: true,
            hide_deleted_messages: true,
            hide_join_leave_notifications: true,
            join_or_leave_groups: true,
            send_emojis: true,
            send_message_in_private_to_group_member: values
                .send_message_in_private_to_group_member,
            send_photos_videos: true,
            share_live_reactions: true,
            show_call_notifications: true,
            show_delivery_read_indicators: true,
            show_emojis_in_larger_size: true,
        });
        value.apply_defaults();
        value
    }
}

/// What [`ChatWidgetMain::new`] takes.
#[derive(Clone, Debug, PartialEq)]
pub struct ChatWidgetMainRequired {
    pub allow_creating_polls: bool,
    pub allow_delete_groups: bool,
    pub allow_kick_ban_members: bool,
    pub allow_message_reactions: bool,
    pub allow_moderator_to_delete_member_messages: bool,
    pub allow_promote_demote_members: bool,
    pub block_user: bool,
    pub create_groups: bool,
    pub enable_collaborative_document: bool,
    pub enable_collaborative_whiteboard: bool,
    pub enable_deleting_messages: bool,
    pub enable_editing_messages: bool,
    pub enable_message_translation: bool,
    pub enable_sending_messages: bool,
    pub enable_sound_for_calls: bool,
    pub enable_sound_for_messages: bool,
    pub enable_threaded_replies: bool,
    pub enable_video_calling: bool,
    pub enable_voice_calling: bool,
    pub hide_deleted_messages: bool,
    pub hide_join_leave_notifications: bool,
    pub join_or_leave_groups: bool,
    pub send_emojis: bool,
    pub send_message_in_private_to_group_member: bool,
    pub send_photos_videos: bool,
    pub share_live_reactions: bool,
    pub show_call_notifications: bool,
    pub show_delivery_read_indicators: bool,
    pub show_emojis_in_larger_size: bool,
}

/// What [`ChatWidgetMain::with_defaults`] takes.
#[derive(Clone, Debug, PartialEq)]
pub struct ChatWidgetMainUndefaulted {
    pub allow_creating_polls: bool,
    pub allow_message_reactions: bool,
    pub allow_moderator_to_delete_member_messages: bool,
    pub allow_promote_demote_members: bool,
    pub enable_collaborative_document: bool,
    pub enable_collaborative_whiteboard: bool,
    pub enable_message_translation: bool,
    pub send_message_in_private_to_group_member: bool,
}

/// Answer to an update.
///
/// `#/components/schemas/ChatWidgetUpdated`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatWidgetUpdated {
    /// Outcome of the call.
    pub data: Option<ChatWidgetUpdatedData>,
}

impl ChatWidgetUpdated {
    /// With nothing set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Outcome of an update.
///
/// `#/components/schemas/ChatWidgetUpdatedData`
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

impl ChatWidgetUpdatedData {
    /// With nothing set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// What the extension answered.
///
/// `#/components/schemas/ChatWidgetUpdatedBody`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatWidgetUpdatedBody {
    /// Outcome within the extension.
    pub data: Option<ChatWidgetUpdatedBodyData>,
}

impl ChatWidgetUpdatedBody {
    /// With nothing set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Outcome within the extension.
///
/// `#/components/schemas/ChatWidgetUpdatedBodyData`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatWidgetUpdatedBodyData {
    /// Whether the extension stored the settings.
    pub success: Option<bool>,
}

impl ChatWidgetUpdatedBodyData {
    /// With nothing set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Answer to a call that failed.
///
/// `#/components/schemas/Failure`
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// What went wrong.
    pub error: FailureDetail,
}

impl Failure {
    /// With what is required.
    pub fn new(error: FailureDetail) -> Self {
        Self { error }
    }
}

/// What went wrong.
///
/// `#/components/schemas/FailureDetail`
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

impl FailureDetail {
    /// With what is required.
    pub fn new(
        code: impl Into<String>,
        message: impl Into<String>,
        source: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            source: source.into(),
            dev_message: Default::default(),
            details: Default::default(),
        }
    }
}
