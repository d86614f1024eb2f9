// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `ChatApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// Read the chat settings
    ///
    /// `GET /api/v2/chat/settings`
    #[deprecated]
    pub fn get_chat_settings(&self, request: impl Into<Request<GetChatSettings>>)
        -> Calling<ChatSettings, GetChatSettingsError> {
        self.0.call(request.into())
    }

    /// Store the chat settings
    ///
    /// `PUT /api/v2/chat/settings`
    #[deprecated]
    pub fn put_chat_settings(&self, request: impl Into<Request<PutChatSettings>>)
        -> Calling<ChatSettings, PutChatSettingsError> {
        self.0.call(request.into())
    }

    /// Change some of the chat settings
    ///
    /// `PATCH /api/v2/chat/settings`
    #[deprecated]
    pub fn patch_chat_settings(&self, request: impl Into<Request<PatchChatSettings>>)
        -> Calling<ChatSettings, PatchChatSettingsError> {
        self.0.call(request.into())
    }

    /// Read the chat settings
    ///
    /// `GET /api/v2/chats/settings`
    pub fn get_chats_settings(&self, request: impl Into<Request<GetChatsSettings>>)
        -> Calling<ChatSettings, GetChatsSettingsError> {
        self.0.call(request.into())
    }

    /// Store the chat settings
    ///
    /// `PUT /api/v2/chats/settings`
    pub fn put_chats_settings(&self, request: impl Into<Request<PutChatsSettings>>)
        -> Calling<ChatSettings, PutChatsSettingsError> {
        self.0.call(request.into())
    }

    /// Change some of the chat settings
    ///
    /// `PATCH /api/v2/chats/settings`
    pub fn patch_chats_settings(&self, request: impl Into<Request<PatchChatsSettings>>)
        -> Calling<ChatSettings, PatchChatsSettingsError> {
        self.0.call(request.into())
    }
}

calls!(ChatApi {
    get_chat_settings: GetChatSettings; put_chat_settings: PutChatSettings; patch_chat_settings: PatchChatSettings;
    get_chats_settings: GetChatsSettings; put_chats_settings: PutChatsSettings;
    patch_chats_settings: PatchChatsSettings;
});
