// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `CareApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Request, Response, delegate, message, nested, unimplemented};

/// Treatments, visits and tools: values of several shapes.
pub trait CareApi: Send + Sync + 'static {
    /// `POST /treatments`
    fn treat(&self, request: Request<Treat>)
        -> impl Future<Output = Result<Response<Treatment>, Error<TreatError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /visits`
    fn receive(&self, request: Request<Receive>)
        -> impl Future<Output = Result<Response<Visit>, Error<ReceiveError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /sightings`
    fn report(&self, request: Request<Report>)
        -> impl Future<Output = Result<Response<Sighting>, Error<ReportError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /places`
    fn find_place(&self, request: Request<FindPlace>)
        -> impl Future<Output = Result<Response<PlaceModel>, Error<FindPlaceError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /stays`
    fn book(&self, request: Request<Book>)
        -> impl Future<Output = Result<Response<Stay>, Error<BookError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /tools`
    fn list_tools(&self, request: Request<ListTools>)
        -> impl Future<Output = Result<Response<Vec<Tool>>, Error<ListToolsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /keepers/{name}`
    fn get_keeper(&self, request: Request<GetKeeper>)
        -> impl Future<Output = Result<Response<Keeper>, Error<GetKeeperError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /notebook`
    fn scribble(&self, request: Request<Scribble>)
        -> impl Future<Output = Result<Response<Notebook>, Error<ScribbleError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /journal`
    fn keep_journal(&self, request: Request<KeepJournal>)
        -> impl Future<Output = Result<Response<JournalEntry>, Error<KeepJournalError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /journal/search`
    fn search_journal(&self, request: Request<SearchJournal>)
        -> impl Future<Output = Result<Response<()>, Error<SearchJournalError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(CareApi for Arc {
    treat: Treat; receive: Receive; report: Report; find_place: FindPlace; book: Book; list_tools: ListTools;
    get_keeper: GetKeeper; scribble: Scribble; keep_journal: KeepJournal; search_journal: SearchJournal;
});

/// The message of `treat`.
#[derive(Clone, Debug, PartialEq)]
pub struct Treat {
    /// The body.
    pub body: Treatment,
}

/// The documented errors of [`Treat`].
pub type TreatError = super::OfferStatusError;

message!(Treat = TREAT -> Treatment, TreatError, json 2 {
    json "application/json" body: Treatment => required => nested;
} new(body: Treatment));

/// The message of `receive`.
#[derive(Clone, Debug, PartialEq)]
pub struct Receive {
    /// The body.
    pub body: Visit,
}

/// The documented errors of [`Receive`].
pub type ReceiveError = super::OfferStatusError;

message!(Receive = RECEIVE -> Visit, ReceiveError, json 201 {
    json "application/json" body: Visit => required => nested;
} new(body: Visit));

/// The message of `report`.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The body.
    pub body: Sighting,
}

/// The documented errors of [`Report`].
pub type ReportError = super::OfferStatusError;

message!(Report = REPORT -> Sighting, ReportError, json 201 {
    json "application/json" body: Sighting => required => nested;
} new(body: Sighting));

/// The message of `find_place`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindPlace {
    /// The body.
    pub body: PlaceModel,
}

/// The documented errors of [`FindPlace`].
pub type FindPlaceError = super::OfferStatusError;

message!(FindPlace = FIND_PLACE -> PlaceModel, FindPlaceError, json 200 {
    json "application/json" body: PlaceModel => required => nested;
} new(body: PlaceModel));

/// The message of `book`.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    /// The body.
    pub body: Stay,
}

/// The documented errors of [`Book`].
pub type BookError = super::OfferStatusError;

message!(Book = BOOK -> Stay, BookError, json 201 {
    json "application/json" body: Stay => required => nested;
} new(body: Stay));

/// The message of `list_tools`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ListTools;

/// The documented errors of [`ListTools`].
pub type ListToolsError = super::OfferStatusError;

message!(ListTools = LIST_TOOLS -> Vec<Tool>, ListToolsError, json 200 {});

/// The message of `get_keeper`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetKeeper {
    pub name: String,
}

/// The documented errors of [`GetKeeper`].
pub type GetKeeperError = super::OfferStatusError;

message!(GetKeeper = GET_KEEPER -> Keeper, GetKeeperError, json 200 {
    path "name" name: String => required into => |check, value| check.pattern(value, "^[A-Za-z]{1,12}$");
} new(name: impl Into<String>));

/// The message of `scribble`.
#[derive(Clone, Debug, PartialEq)]
pub struct Scribble {
    /// The body.
    pub body: Notebook,
}

/// The documented errors of [`Scribble`].
pub type ScribbleError = super::OfferStatusError;

message!(Scribble = SCRIBBLE -> Notebook, ScribbleError, json 200 {
    json "application/json" body: Notebook => required => nested;
} new(body: Notebook));

/// The message of `keep_journal`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepJournal {
    /// The body.
    pub body: JournalEntry,
}

/// The documented errors of [`KeepJournal`].
pub type KeepJournalError = super::OfferStatusError;

message!(KeepJournal = KEEP_JOURNAL -> JournalEntry, KeepJournalError, json 200 {
    json "application/json" body: JournalEntry => required => nested;
} new(body: JournalEntry));

/// The message of `search_journal`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchJournal {
    pub written: Option<When>,
    pub by: Option<Writer>,
    /// The body.
    pub body: SearchJournalBody,
}

/// The documented errors of [`SearchJournal`].
pub type SearchJournalError = super::OfferStatusError;

message!(SearchJournal = SEARCH_JOURNAL -> (), SearchJournalError, empty 204 {
    query_deep "written" written: When => optional => nested;
    query "by" by: Writer => optional => nested;
    form "application/x-www-form-urlencoded" body: SearchJournalBody => required default => nested;
} new());
