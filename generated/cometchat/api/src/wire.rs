// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel: a row for each member.

use super::types::*;
use typewright_runtime::codegen::{enumeration, object};

object!(ChatWidgetUpdate {
    0 "settings" optional settings [..] => |check, value| check.nested(value);
});

object!(ChatWidgetSettings {
    0 "name" required name;
    1 "version" required version;
    2 "style" optional style [..];
    3 "sidebar" optional sidebar [..] => |check, value| check.nested(value);
    4 "main" optional main [..];
    5 "appId" optional app_id [= "564663ddb71bbb".to_owned()];
    6 "widgetId" optional widget_id [= "9af42f42-2f27-456d-9bfc-d77c29ec67bc".to_owned()];
});

object!(ChatWidgetStyle {
    0 "custom_css" optional custom_css;
    1 "custom_js" optional custom_js [= "v2".to_owned()];
    2 "docked_layout_icon_background" required docked_layout_icon_background;
    3 "docked_layout_icon_close" required docked_layout_icon_close;
    4 "docked_layout_icon_open" required docked_layout_icon_open;
    5 "primary_color" optional primary_color [= "#03A9F4".to_owned()];
    6 "foreground_color" optional foreground_color [= " #000000".to_owned()];
    7 "background_color" optional background_color [= "#FFFFFF".to_owned()];
    8 "override_system_background_colors" optional override_system_background_colors [= true];
});

object!(ChatWidgetSidebar {
    0 "chats" optional chats [= true];
    1 "users" required users;
    2 "groups" required groups;
    3 "calls" required calls;
    4 "user_settings" optional user_settings;
    5 "recent_chat_listing" required recent_chat_listing;
    6 "user_listing" required user_listing;
    7 "sidebar_navigation_sequence" required sidebar_navigation_sequence => |check, value| check.each(value, |check, value| check.nested(value));
});

enumeration!(ChatWidgetSection {
    "chats" Chats;
    "users" Users;
    "groups" Groups;
    "calls" Calls;
    "settings" Settings;
    .. Unknown
});

object!(ChatWidgetMain {
    0 "allow_add_members" optional allow_add_members [= true];
    1 "allow_creating_polls" required allow_creating_polls;
    2 "allow_delete_groups" required allow_delete_groups;
    3 "allow_kick_ban_members" required allow_kick_ban_members;
    4 "allow_message_reactions" required allow_message_reactions;
    5 "allow_moderator_to_delete_member_messages" required allow_moderator_to_delete_member_messages;
    6 "allow_promote_demote_members" required allow_promote_demote_members;
    7 "block_user" required block_user;
    8 "create_groups" required create_groups;
    9 "enable_collaborative_document" required enable_collaborative_document;
    10 "enable_collaborative_whiteboard" required enable_collaborative_whiteboard;
    11 "enable_deleting_messages" required enable_deleting_messages;
    12 "enable_editing_messages" required enable_editing_messages;
    13 "enable_message_translation" required enable_message_translation;
    14 "enable_sending_messages" required enable_sending_messages;
    15 "enable_sound_for_calls" required enable_sound_for_calls;
    16 "enable_sound_for_messages" required enable_sound_for_messages;
    17 "enable_threaded_replies" required enable_threaded_replies;
    18 "enable_video_calling" required enable_video_calling;
    19 "enable_voice_calling" required enable_voice_calling;
    20 "hide_deleted_messages" required hide_deleted_messages;
    21 "hide_join_leave_notifications" required hide_join_leave_notifications;
    22 "join_or_leave_groups" required join_or_leave_groups;
    23 "send_emojis" required send_emojis;
    24 "send_files" optional send_files [= true];
    25 "send_message_in_private_to_group_member" required send_message_in_private_to_group_member;
    26 "send_photos_videos" required send_photos_videos;
    27 "share_live_reactions" required share_live_reactions;
    28 "show_call_notifications" required show_call_notifications;
    29 "show_delivery_read_indicators" required show_delivery_read_indicators;
    30 "show_emojis_in_larger_size" required show_emojis_in_larger_size;
    31 "show_stickers" optional show_stickers [= true];
    32 "show_typing_indicators" optional show_typing_indicators;
    33 "show_user_presence" optional show_user_presence [= true];
    34 "view_group_members" optional view_group_members [= true];
    35 "allow_mention_members" optional allow_mention_members [= false];
    36 "enable_replying_to_messages" optional enable_replying_to_messages [= false];
    37 "enable_share_copy_forward_messages" optional enable_share_copy_forward_messages [= false];
    38 "highlight_messages_from_moderators" optional highlight_messages_from_moderators [= false];
    39 "show_call_recording_option" optional show_call_recording_option [= false];
    40 "send_voice_notes" optional send_voice_notes [= false];
    41 "send_gifs" optional send_gifs [= false];
    42 "share_location" optional share_location [= false];
    43 "view_shared_media" optional view_shared_media [= true];
    44 "set_groups_in_qna_mode_by_moderators" optional set_groups_in_qna_mode_by_moderators [= false];
    45 "send_reply_in_private_to_group_member" optional send_reply_in_private_to_group_member [= false];
});

object!(ChatWidgetUpdated {
    0 "data" optional data;
});

object!(ChatWidgetUpdatedData {
    0 "statusCode" optional status_code;
    1 "success" optional success;
    2 "responseTime" optional response_time;
    3 "body" optional body;
});

object!(ChatWidgetUpdatedBody {
    0 "data" optional data;
});

object!(ChatWidgetUpdatedBodyData {
    0 "success" optional success;
});

object!(Failure {
    0 "error" required error;
});

object!(FailureDetail {
    0 "code" required code;
    1 "message" required message;
    2 "devMessage" optional dev_message;
    3 "details" optional details;
    4 "source" required source;
});
