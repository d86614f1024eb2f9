// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `CareApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /treatments`
    pub fn treat(&self, request: impl Into<Request<Treat>>) -> Calling<Treatment, TreatError> {
        self.0.call(request.into())
    }

    /// `POST /visits`
    pub fn receive(&self, request: impl Into<Request<Receive>>) -> Calling<Visit, ReceiveError> {
        self.0.call(request.into())
    }

    /// `POST /sightings`
    pub fn report(&self, request: impl Into<Request<Report>>) -> Calling<Sighting, ReportError> {
        self.0.call(request.into())
    }

    /// `POST /places`
    pub fn find_place(&self, request: impl Into<Request<FindPlace>>) -> Calling<PlaceModel, FindPlaceError> {
        self.0.call(request.into())
    }

    /// `POST /stays`
    pub fn book(&self, request: impl Into<Request<Book>>) -> Calling<Stay, BookError> {
        self.0.call(request.into())
    }

    /// `GET /tools`
    pub fn list_tools(&self, request: impl Into<Request<ListTools>>) -> Calling<Vec<Tool>, ListToolsError> {
        self.0.call(request.into())
    }

    /// `GET /keepers/{name}`
    pub fn get_keeper(&self, request: impl Into<Request<GetKeeper>>) -> Calling<Keeper, GetKeeperError> {
        self.0.call(request.into())
    }

    /// `POST /notebook`
    pub fn scribble(&self, request: impl Into<Request<Scribble>>) -> Calling<Notebook, ScribbleError> {
        self.0.call(request.into())
    }

    /// `POST /journal`
    pub fn keep_journal(&self, request: impl Into<Request<KeepJournal>>) -> Calling<JournalEntry, KeepJournalError> {
        self.0.call(request.into())
    }

    /// `POST /journal/search`
    pub fn search_journal(&self, request: impl Into<Request<SearchJournal>>) -> Calling<(), SearchJournalError> {
        self.0.call(request.into())
    }
}

calls!(CareApi {
    treat: Treat; receive: Receive; report: Report; find_place: FindPlace; book: Book; list_tools: ListTools;
    get_keeper: GetKeeper; scribble: Scribble; keep_journal: KeepJournal; search_journal: SearchJournal;
});
