// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::types::*;
use typewright_runtime::codegen::{Value, enumeration, nested, object};

object!(ChatWidgetUpdate { 0 "settings" settings: ChatWidgetSettings => optional [..] => nested; } new() defaults());
object!(ChatWidgetSettings {
    0 "name" name: String => required into [= "Test Chat Widget".to_owned()];
    1 "version" version: String => required into [= "v2".to_owned()]; 2 "style" style: ChatWidgetStyle => optional [..];
    3 "sidebar" sidebar: ChatWidgetSidebar => optional [..] => nested; 4 "main" main: ChatWidgetMain => optional [..];
    5 "appId" app_id: String => optional into [= "564663ddb71bbb".to_owned()];
    6 "widgetId" widget_id: String => optional into [= "9af42f42-2f27-456d-9bfc-d77c29ec67bc".to_owned()];
} new(name: impl Into<String>, version: impl Into<String>) defaults());
object!(ChatWidgetStyle {
    0 "custom_css" custom_css: String => optional into;
    1 "custom_js" custom_js: String => optional into [= "v2".to_owned()];
    2 "docked_layout_icon_background" docked_layout_icon_background: String => required into [= "#03a9f4".to_owned()];
    3 "docked_layout_icon_close" docked_layout_icon_close: String => required into [= "https://widget-js.cometchat.io/v2/resources/chat_close.svg".to_owned()];
    4 "docked_layout_icon_open" docked_layout_icon_open: String => required into [= "https://widget-js.cometchat.io/v2/resources/chat_bubble.svg".to_owned()];
    5 "primary_color" primary_color: String => optional into [= "#03A9F4".to_owned()];
    6 "foreground_color" foreground_color: String => optional into [= " #000000".to_owned()];
    7 "background_color" background_color: String => optional into [= "#FFFFFF".to_owned()];
    8 "override_system_background_colors" override_system_background_colors: bool => optional [= true];
} new(docked_layout_icon_background: impl Into<String>, docked_layout_icon_close: impl Into<String>,
    docked_layout_icon_open: impl Into<String>) defaults());
object!(ChatWidgetSidebar {
    0 "chats" chats: bool => optional [= true]; 1 "users" users: bool => required [= true];
    2 "groups" groups: bool => required [= true]; 3 "calls" calls: bool => required;
    4 "user_settings" user_settings: bool => optional;
    5 "recent_chat_listing" recent_chat_listing: String => required into [= "all_chats".to_owned()];
    6 "user_listing" user_listing: String => required into [= "all_users".to_owned()];
    7 "sidebar_navigation_sequence" sidebar_navigation_sequence: Vec<ChatWidgetSection> => required [= vec![ChatWidgetSection::Chats, ChatWidgetSection::Users, ChatWidgetSection::Groups, ChatWidgetSection::Calls, ChatWidgetSection::Settings]] => nested;
} new ChatWidgetSidebarRequired { users: bool, groups: bool, calls: bool, recent_chat_listing: String,
    user_listing: String, sidebar_navigation_sequence: Vec<ChatWidgetSection> } defaults(calls: bool));
enumeration!(ChatWidgetSection {
    "chats" Chats; "users" Users; "groups" Groups; "calls" Calls; "settings" Settings; .. Unknown
});
object!(ChatWidgetMain {
    0 "allow_add_members" allow_add_members: bool => optional [= true];
    1 "allow_creating_polls" allow_creating_polls: bool => required;
    2 "allow_delete_groups" allow_delete_groups: bool => required [= true];
    3 "allow_kick_ban_members" allow_kick_ban_members: bool => required [= true];
    4 "allow_message_reactions" allow_message_reactions: bool => required;
    5 "allow_moderator_to_delete_member_messages" allow_moderator_to_delete_member_messages: bool => required;
    6 "allow_promote_demote_members" allow_promote_demote_members: bool => required;
    7 "block_user" block_user: bool => required [= true]; 8 "create_groups" create_groups: bool => required [= true];
    9 "enable_collaborative_document" enable_collaborative_document: bool => required;
    10 "enable_collaborative_whiteboard" enable_collaborative_whiteboard: bool => required;
    11 "enable_deleting_messages" enable_deleting_messages: bool => required [= true];
    12 "enable_editing_messages" enable_editing_messages: bool => required [= true];
    13 "enable_message_translation" enable_message_translation: bool => required;
    14 "enable_sending_messages" enable_sending_messages: bool => required [= true];
    15 "enable_sound_for_calls" enable_sound_for_calls: bool => required [= true];
    16 "enable_sound_for_messages" enable_sound_for_messages: bool => required [= true];
    17 "enable_threaded_replies" enable_threaded_replies: bool => required [= true];
    18 "enable_video_calling" enable_video_calling: bool => required [= true];
    19 "enable_voice_calling" enable_voice_calling: bool => required [= true];
    20 "hide_deleted_messages" hide_deleted_messages: bool => required [= true];
    21 "hide_join_leave_notifications" hide_join_leave_notifications: bool => required [= true];
    22 "join_or_leave_groups" join_or_leave_groups: bool => required [= true];
    23 "send_emojis" send_emojis: bool => required [= true]; 24 "send_files" send_files: bool => optional [= true];
    25 "send_message_in_private_to_group_member" send_message_in_private_to_group_member: bool => required;
    26 "send_photos_videos" send_photos_videos: bool => required [= true];
    27 "share_live_reactions" share_live_reactions: bool => required [= true];
    28 "show_call_notifications" show_call_notifications: bool => required [= true];
    29 "show_delivery_read_indicators" show_delivery_read_indicators: bool => required [= true];
    30 "show_emojis_in_larger_size" show_emojis_in_larger_size: bool => required [= true];
    31 "show_stickers" show_stickers: bool => optional [= true];
    32 "show_typing_indicators" show_typing_indicators: bool => optional;
    33 "show_user_presence" show_user_presence: bool => optional [= true];
    34 "view_group_members" view_group_members: bool => optional [= true];
    35 "allow_mention_members" allow_mention_members: bool => optional [= false];
    36 "enable_replying_to_messages" enable_replying_to_messages: bool => optional [= false];
    37 "enable_share_copy_forward_messages" enable_share_copy_forward_messages: bool => optional [= false];
    38 "highlight_messages_from_moderators" highlight_messages_from_moderators: bool => optional [= false];
    39 "show_call_recording_option" show_call_recording_option: bool => optional [= false];
    40 "send_voice_notes" send_voice_notes: bool => optional [= false];
    41 "send_gifs" send_gifs: bool => optional [= false];
    42 "share_location" share_location: bool => optional [= false];
    43 "view_shared_media" view_shared_media: bool => optional [= true];
    44 "set_groups_in_qna_mode_by_moderators" set_groups_in_qna_mode_by_moderators: bool => optional [= false];
    45 "send_reply_in_private_to_group_member" send_reply_in_private_to_group_member: bool => optional [= false];
} new ChatWidgetMainRequired { allow_creating_polls: bool, allow_delete_groups: bool, allow_kick_ban_members: bool,
    allow_message_reactions: bool, allow_moderator_to_delete_member_messages: bool, allow_promote_demote_members: bool,
    block_user: bool, create_groups: bool, enable_collaborative_document: bool, enable_collaborative_whiteboard: bool,
    enable_deleting_messages: bool, enable_editing_messages: bool, enable_message_translation: bool,
    enable_sending_messages: bool, enable_sound_for_calls: bool, enable_sound_for_messages: bool,
    enable_threaded_replies: bool, enable_video_calling: bool, enable_voice_calling: bool, hide_deleted_messages: bool,
    hide_join_leave_notifications: bool, join_or_leave_groups: bool, send_emojis: bool,
    send_message_in_private_to_group_member: bool, send_photos_videos: bool, share_live_reactions: bool,
    show_call_notifications: bool, show_delivery_read_indicators: bool, show_emojis_in_larger_size: bool }
    defaults ChatWidgetMainUndefaulted { allow_creating_polls: bool, allow_message_reactions: bool,
    allow_moderator_to_delete_member_messages: bool, allow_promote_demote_members: bool,
    enable_collaborative_document: bool, enable_collaborative_whiteboard: bool, enable_message_translation: bool,
    send_message_in_private_to_group_member: bool });
object!(ChatWidgetUpdated { 0 "data" data: ChatWidgetUpdatedData => optional; } new());
object!(ChatWidgetUpdatedData {
    0 "statusCode" status_code: i64 => optional; 1 "success" success: bool => optional;
    2 "responseTime" response_time: f64 => optional; 3 "body" body: ChatWidgetUpdatedBody => optional;
} new());
object!(ChatWidgetUpdatedBody { 0 "data" data: ChatWidgetUpdatedBodyData => optional; } new());
object!(ChatWidgetUpdatedBodyData { 0 "success" success: bool => optional; } new());
object!(Failure { 0 "error" error: FailureDetail => required; } new(error: FailureDetail));
object!(FailureDetail {
    0 "code" code: String => required into; 1 "message" message: String => required into;
    2 "devMessage" dev_message: String => optional into; 3 "details" details: Value => optional;
    4 "source" source: String => required into;
} new(code: impl Into<String>, message: impl Into<String>, source: impl Into<String>));
