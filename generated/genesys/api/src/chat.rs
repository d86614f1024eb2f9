// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! `ChatApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, delegate, message, nested, responses, unimplemented,
};

/// Settings of the chat between members of an organisation.
pub trait ChatApi: Send + Sync + 'static {
    /// Read the chat settings
    ///
    /// Returns the settings of the caller's organisation. Call `/api/v2/chats/settings` instead.
    ///
    /// `GET /api/v2/chat/settings`
    ///
    /// Deprecated.
    fn get_chat_settings(&self, request: Request<GetChatSettings>)
        -> impl Future<Output = Result<Response<ChatSettings>, Error<GetChatSettingsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// Store the chat settings
    ///
    /// Stores the settings that are sent and returns what is in force. Call `/api/v2/chats/settings` instead.
    ///
    /// `PUT /api/v2/chat/settings`
    ///
    /// Deprecated.
    fn put_chat_settings(&self, request: Request<PutChatSettings>)
        -> impl Future<Output = Result<Response<ChatSettings>, Error<PutChatSettingsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// Change some of the chat settings
    ///
    /// Changes the settings that are sent and returns what is in force. Call `/api/v2/chats/settings` instead.
    ///
    /// `PATCH /api/v2/chat/settings`
    ///
    /// Deprecated.
    fn patch_chat_settings(&self, request: Request<PatchChatSettings>)
        -> impl Future<Output = Result<Response<ChatSettings>, Error<PatchChatSettingsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// Read the chat settings
    ///
    /// Returns the settings of the caller's organisation.
    ///
    /// `GET /api/v2/chats/settings`
    fn get_chats_settings(&self, request: Request<GetChatsSettings>)
        -> impl Future<Output = Result<Response<ChatSettings>, Error<GetChatsSettingsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// Store the chat settings
    ///
    /// Stores the settings that are sent and returns what is in force.
    ///
    /// `PUT /api/v2/chats/settings`
    fn put_chats_settings(&self, request: Request<PutChatsSettings>)
        -> impl Future<Output = Result<Response<ChatSettings>, Error<PutChatsSettingsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// Change some of the chat settings
    ///
    /// Changes the settings that are sent and returns what is in force.
    ///
    /// `PATCH /api/v2/chats/settings`
    fn patch_chats_settings(&self, request: Request<PatchChatsSettings>)
        -> impl Future<Output = Result<Response<ChatSettings>, Error<PatchChatsSettingsError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(ChatApi for Arc {
    get_chat_settings: GetChatSettings; put_chat_settings: PutChatSettings; patch_chat_settings: PatchChatSettings;
    get_chats_settings: GetChatsSettings; put_chats_settings: PutChatsSettings;
    patch_chats_settings: PatchChatsSettings;
});

/// The message of `get_chat_settings`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GetChatSettings;

/// The documented errors of [`GetChatSettings`].
#[derive(Clone, Debug, PartialEq)]
pub enum GetChatSettingsError {
    /// The request is malformed or its values are not acceptable.
    BadRequest(Box<ErrorBody>),
    /// The token is missing, expired or not valid.
    Unauthorized(Box<ErrorBody>),
    /// The token is valid, but lacks a permission that the operation needs.
    Forbidden(Box<ErrorBody>),
    /// There is nothing at this address.
    NotFound(Box<ErrorBody>),
    /// The body was sent in a format other than JSON.
    UnsupportedMediaType(Box<ErrorBody>),
    /// Too many calls in a short time; wait before the next one.
    TooManyRequests(Box<ErrorBody>),
    /// The provider failed for a reason of its own.
    InternalServerError(Box<ErrorBody>),
    /// The provider cannot answer at the moment.
    ServiceUnavailable(Box<ErrorBody>),
    /// The provider did not answer in time.
    GatewayTimeout(Box<ErrorBody>),
}

responses!(GetChatSettingsError {
    json 400 BadRequest(body); json 401 Unauthorized(body); json 403 Forbidden(body); json 404 NotFound(body);
    json 415 UnsupportedMediaType(body); json 429 TooManyRequests(body); json 500 InternalServerError(body);
    json 503 ServiceUnavailable(body); json 504 GatewayTimeout(body);
});
message!(GetChatSettings = GET_CHAT_SETTINGS -> ChatSettings, GetChatSettingsError, json 200 {});

/// The message of `put_chat_settings`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutChatSettings {
    /// The settings to set.
    pub body: ChatSettings,
}

/// The documented errors of [`PutChatSettings`].
pub type PutChatSettingsError = GetChatSettingsError;

message!(PutChatSettings = PUT_CHAT_SETTINGS -> ChatSettings, PutChatSettingsError, json 200 {
    json "application/json" body: ChatSettings => required default => nested;
} new());

/// The message of `patch_chat_settings`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchChatSettings {
    /// The settings to set.
    pub body: ChatSettings,
}

/// The documented errors of [`PatchChatSettings`].
pub type PatchChatSettingsError = GetChatSettingsError;

message!(PatchChatSettings = PATCH_CHAT_SETTINGS -> ChatSettings, PatchChatSettingsError, json 200 {
    json "application/json" body: ChatSettings => required default => nested;
} new());

/// The message of `get_chats_settings`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GetChatsSettings;

/// The documented errors of [`GetChatsSettings`].
pub type GetChatsSettingsError = GetChatSettingsError;

message!(GetChatsSettings = GET_CHATS_SETTINGS -> ChatSettings, GetChatsSettingsError, json 200 {});

/// The message of `put_chats_settings`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutChatsSettings {
    /// The settings to set.
    pub body: ChatSettings,
}

/// The documented errors of [`PutChatsSettings`].
pub type PutChatsSettingsError = GetChatSettingsError;

message!(PutChatsSettings = PUT_CHATS_SETTINGS -> ChatSettings, PutChatsSettingsError, json 200 {
    json "application/json" body: ChatSettings => required default => nested;
} new());

/// The message of `patch_chats_settings`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchChatsSettings {
    /// The settings to set.
    pub body: ChatSettings,
}

/// The documented errors of [`PatchChatsSettings`].
pub type PatchChatsSettingsError = GetChatSettingsError;

message!(PatchChatsSettings = PATCH_CHATS_SETTINGS -> ChatSettings, PatchChatsSettingsError, json 200 {
    json "application/json" body: ChatSettings => required default => nested;
} new());
