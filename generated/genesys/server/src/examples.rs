// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use typewright_runtime::codegen::{Error, Request, Response};
use super::api::*;
use typewright_runtime::server::example;

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

impl ChatApi for Examples {
    async fn get_chat_settings(
        &self,
        _: Request<GetChatSettings>,
    ) -> Result<Response<ChatSettings>, Error<GetChatSettingsError>> {
        example(r#"{"messageRetentionPeriodDays":30}"#)
    }

    async fn put_chat_settings(
        &self,
        _: Request<PutChatSettings>,
    ) -> Result<Response<ChatSettings>, Error<PutChatSettingsError>> {
        example(r#"{"messageRetentionPeriodDays":30}"#)
    }

    async fn patch_chat_settings(
        &self,
        _: Request<PatchChatSettings>,
    ) -> Result<Response<ChatSettings>, Error<PatchChatSettingsError>> {
        example(r#"{"messageRetentionPeriodDays":30}"#)
    }

    async fn get_chats_settings(
        &self,
        _: Request<GetChatsSettings>,
    ) -> Result<Response<ChatSettings>, Error<GetChatsSettingsError>> {
        example(r#"{"messageRetentionPeriodDays":30}"#)
    }

    async fn put_chats_settings(
        &self,
        _: Request<PutChatsSettings>,
    ) -> Result<Response<ChatSettings>, Error<PutChatsSettingsError>> {
        example(r#"{"messageRetentionPeriodDays":30}"#)
    }

    async fn patch_chats_settings(
        &self,
        _: Request<PatchChatsSettings>,
    ) -> Result<Response<ChatSettings>, Error<PatchChatsSettingsError>> {
        example(r#"{"messageRetentionPeriodDays":30}"#)
    }
}
