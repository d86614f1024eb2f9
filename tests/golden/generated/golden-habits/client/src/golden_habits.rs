// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenHabitsApi`, sent.

use typewright_runtime::codegen::{Calling, JsonLines, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /notes`
    pub fn list_notes(&self, request: impl Into<Request<ListNotes>>) -> Calling<Notes, ListNotesError> {
        self.0.call(request.into())
    }

    /// `POST /notes`
    pub fn add_note(&self, request: impl Into<Request<AddNote>>) -> Calling<Note, AddNoteError> {
        self.0.call(request.into())
    }

    /// `DELETE /notes/{name}`
    pub fn remove_note(&self, request: impl Into<Request<RemoveNote>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /either`
    pub fn send_either(&self, request: impl Into<Request<SendEither>>) -> Calling<SendEitherResponse> {
        self.0.call(request.into())
    }

    /// `POST /forms`
    pub fn send_form(&self, request: impl Into<Request<SendForm>>) -> Calling<Form> {
        self.0.call(request.into())
    }

    /// `POST /parts`
    pub fn send_parts(&self, request: impl Into<Request<SendParts>>) -> Calling<Form> {
        self.0.call(request.into())
    }

    /// `GET /watch`
    pub fn watch_notes(&self, request: impl Into<Request<WatchNotes>>) -> Calling<JsonLines<WatchNotesResponse>> {
        self.0.call(request.into())
    }

    /// `POST /chat`
    pub fn chat(&self, request: impl Into<Request<Chat>>) -> Calling<ChatResponse> {
        self.0.call(request.into())
    }

    /// `GET /picture`
    pub fn get_picture(&self, request: impl Into<Request<GetPicture>>) -> Calling<GetPictureResponse> {
        self.0.call(request.into())
    }
}

calls!(GoldenHabitsApi {
    list_notes: ListNotes; add_note: AddNote; remove_note: RemoveNote; send_either: SendEither; send_form: SendForm;
    send_parts: SendParts; watch_notes: WatchNotes; chat: Chat; get_picture: GetPicture;
});
