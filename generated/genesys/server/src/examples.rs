// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{example, examples};

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

examples!(ChatApi {
    get_chat_settings: GetChatSettings => example(r#"{"messageRetentionPeriodDays":30}"#);
    put_chat_settings: PutChatSettings => example(r#"{"messageRetentionPeriodDays":30}"#);
    patch_chat_settings: PatchChatSettings => example(r#"{"messageRetentionPeriodDays":30}"#);
    get_chats_settings: GetChatsSettings => example(r#"{"messageRetentionPeriodDays":30}"#);
    put_chats_settings: PutChatsSettings => example(r#"{"messageRetentionPeriodDays":30}"#);
    patch_chats_settings: PatchChatsSettings => example(r#"{"messageRetentionPeriodDays":30}"#);
});
