// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenHabitsApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Body, Error, EventStream, JsonLines, MaybeSend, Never, Request, Response, WithStatus, delegate, message, nested,
    responses, unimplemented,
};

/// The operations of this API.
pub trait GoldenHabitsApi: Send + Sync + 'static {
    /// `GET /notes`
    fn list_notes(&self, request: Request<ListNotes>)
        -> impl Future<Output = Result<Response<Notes>, Error<ListNotesError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /notes`
    fn add_note(&self, request: Request<AddNote>)
        -> impl Future<Output = Result<Response<Note>, Error<AddNoteError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `DELETE /notes/{name}`
    fn remove_note(&self, request: Request<RemoveNote>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /either`
    fn send_either(&self, request: Request<SendEither>)
        -> impl Future<Output = Result<Response<SendEitherResponse>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /forms`
    fn send_form(&self, request: Request<SendForm>) -> impl Future<Output = Result<Response<Form>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /parts`
    fn send_parts(&self, request: Request<SendParts>)
        -> impl Future<Output = Result<Response<Form>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /watch`
    fn watch_notes(&self, request: Request<WatchNotes>)
        -> impl Future<Output = Result<Response<JsonLines<WatchNotesResponse>>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /chat`
    fn chat(&self, request: Request<Chat>) -> impl Future<Output = Result<Response<ChatResponse>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /picture`
    fn get_picture(&self, request: Request<GetPicture>)
        -> impl Future<Output = Result<Response<GetPictureResponse>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenHabitsApi for Arc {
    list_notes: ListNotes; add_note: AddNote; remove_note: RemoveNote; send_either: SendEither; send_form: SendForm;
    send_parts: SendParts; watch_notes: WatchNotes; chat: Chat; get_picture: GetPicture;
});

/// The message of `list_notes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListNotes {
    pub done: Option<bool>,
    pub ids: Option<Vec<i64>>,
    pub tags: Option<Vec<String>>,
}

/// The documented errors of [`ListNotes`].
#[derive(Clone, Debug, PartialEq)]
pub enum ListNotesError {
    /// Not understood.
    BadRequest(Failure),
    /// Nobody.
    Unauthorized(String),
    /// Not accepted.
    UnprocessableContent(ListNotes422Error),
}

responses!(ListNotesError {
    json 400 BadRequest(body); text 401 "text/plain" Unauthorized(body); json 422 UnprocessableContent(body);
});
message!(ListNotes = LIST_NOTES -> Notes, ListNotesError, json 200 {
    query "done" done: bool => optional;
    query "ids" ids: Vec<i64> => optional;
    query_csv "tags" tags: Vec<String> => optional;
} new());

/// The message of `add_note`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddNote {
    /// The body.
    pub body: Note,
}

/// The documented errors of [`AddNote`].
#[derive(Clone, Debug, PartialEq)]
pub enum AddNoteError {
    /// A failure.
    Other(WithStatus<Failure>),
}

responses!(AddNoteError { json_any 0 Other(body); });
message!(AddNote = ADD_NOTE -> Note, AddNoteError, json 200 alike "application/hal+json" {
    json "application/json" body: Note => required => nested;
} new(body: Note));

/// The message of `remove_note`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveNote {
    pub name: String,
}

message!(RemoveNote = REMOVE_NOTE -> (), Never, empty 204 {
    path "name" name: String => required into;
} new(name: impl Into<String>));

/// The message of `send_either`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendEither {
    /// The body.
    pub body: SendEitherContents,
}

/// What [`SendEither`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum SendEitherResponse {
    /// The note, or its text.
    OkJson(Note),
    /// The note, or its text.
    OkText(String),
}

responses!(SendEitherResponse { json 200 "application/json" OkJson(body); text 200 "text/plain" OkText(body); });
message!(SendEither = SEND_EITHER
    -> SendEitherResponse, Never, variants 0 accept "application/json, text/plain, */*;q=0.5" {
    contents "*/*" body: SendEitherContents => required into => nested;
} new(body: impl Into<SendEitherContents>));

/// The message of `send_form`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendForm {
    /// The body.
    pub body: Form,
}

message!(SendForm = SEND_FORM -> Form, Never, json 200 {
    form "application/x-www-form-urlencoded" body: Form => required;
} new(body: Form));

/// The message of `send_parts`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendParts {
    /// The body.
    pub body: SendPartsForm,
}

message!(SendParts = SEND_PARTS -> Form, Never, json 200 {
    multipart "multipart/form-data" body: SendPartsForm => required;
} new(body: SendPartsForm));

/// The message of `watch_notes`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct WatchNotes;

message!(WatchNotes = WATCH_NOTES -> JsonLines<WatchNotesResponse>, Never, lines 200 "application/json" [download] {});

/// The message of `chat`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chat {
    /// The body.
    pub body: ChatBody,
}

/// What [`Chat`] is answered with.
#[derive(Debug)]
pub enum ChatResponse {
    /// A reply, at once or in pieces.
    OkJson(Note),
    /// A reply, at once or in pieces.
    OkEvents(EventStream<Note>),
}

responses!(ChatResponse { json 200 "application/json" OkJson(body); events 200 "text/event-stream" OkEvents(body); });
message!(Chat = CHAT
    -> ChatResponse, Never, variants 0 [download labelled] accept "application/json, text/event-stream, */*;q=0.5" {
    json "application/json" body: ChatBody => required default;
} new());

/// The message of `get_picture`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GetPicture;

/// What [`GetPicture`] is answered with.
#[derive(Debug)]
pub enum GetPictureResponse {
    /// A picture.
    OkImagePng(Body),
    /// A picture.
    OkImageJpeg(Body),
}

responses!(GetPictureResponse { stream 200 "image/png" OkImagePng(body); stream 200 "image/jpeg" OkImageJpeg(body); });
message!(GetPicture = GET_PICTURE
    -> GetPictureResponse, Never, variants 0 [download] accept "image/png, image/jpeg, */*;q=0.5" {
});
