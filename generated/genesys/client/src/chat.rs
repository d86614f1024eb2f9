// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `ChatApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// Read the chat settings
    ///
    /// `GET /api/v2/chat/settings`
    #[deprecated]
    pub async fn get_chat_settings(&self, request: impl Into<Request<GetChatSettings>>)
        -> Result<Response<ChatSettings>, Error<GetChatSettingsError>> {
        self.0.call(request.into()).await
    }

    /// Store the chat settings
    ///
    /// `PUT /api/v2/chat/settings`
    #[deprecated]
    pub async fn put_chat_settings(&self, request: impl Into<Request<PutChatSettings>>)
        -> Result<Response<ChatSettings>, Error<PutChatSettingsError>> {
        self.0.call(request.into()).await
    }

    /// Change some of the chat settings
    ///
    /// `PATCH /api/v2/chat/settings`
    #[deprecated]
    pub async fn patch_chat_settings(&self, request: impl Into<Request<PatchChatSettings>>)
        -> Result<Response<ChatSettings>, Error<PatchChatSettingsError>> {
        self.0.call(request.into()).await
    }

    /// Read the chat settings
    ///
    /// `GET /api/v2/chats/settings`
    pub async fn get_chats_settings(&self, request: impl Into<Request<GetChatsSettings>>)
        -> Result<Response<ChatSettings>, Error<GetChatsSettingsError>> {
        self.0.call(request.into()).await
    }

    /// Store the chat settings
    ///
    /// `PUT /api/v2/chats/settings`
    pub async fn put_chats_settings(&self, request: impl Into<Request<PutChatsSettings>>)
        -> Result<Response<ChatSettings>, Error<PutChatsSettingsError>> {
        self.0.call(request.into()).await
    }

    /// Change some of the chat settings
    ///
    /// `PATCH /api/v2/chats/settings`
    pub async fn patch_chats_settings(&self, request: impl Into<Request<PatchChatsSettings>>)
        -> Result<Response<ChatSettings>, Error<PatchChatsSettingsError>> {
        self.0.call(request.into()).await
    }
}

delegate!(ChatApi for Client {
    get_chat_settings: GetChatSettings; put_chat_settings: PutChatSettings; patch_chat_settings: PatchChatSettings;
    get_chats_settings: GetChatsSettings; put_chats_settings: PutChatsSettings;
    patch_chats_settings: PatchChatsSettings;
});
