// Written by typewright from streams.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenStreamsApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Body, Error, EventStream, JsonLines, MaybeSend, Never, Request, Response, delegate, message, responses,
    unimplemented,
};

/// The operations of this API.
pub trait GoldenStreamsApi: Send + Sync + 'static {
    /// `GET /ticks`
    fn watch_ticks(&self, request: Request<WatchTicks>)
        -> impl Future<Output = Result<Response<EventStream<Tick>>, Error<WatchTicksError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /log`
    fn follow_log(&self, request: Request<FollowLog>)
        -> impl Future<Output = Result<Response<EventStream<String>>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /log`
    fn append(&self, request: Request<Append>)
        -> impl Future<Output = Result<Response<JsonLines<Tick>>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /answers`
    fn answer(&self, request: Request<Answer>)
        -> impl Future<Output = Result<Response<AnswerResponse>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /counted`
    fn counted(&self, request: Request<Counted>)
        -> impl Future<Output = Result<Response<Counted200Reply>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `PUT /files`
    fn send_file(&self, request: Request<SendFile>) -> impl Future<Output = Result<Response<Body>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /files`
    fn send_form(&self, request: Request<SendForm>) -> impl Future<Output = Result<Response<i64>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenStreamsApi for Arc {
    watch_ticks: WatchTicks; follow_log: FollowLog; append: Append; answer: Answer; counted: Counted;
    send_file: SendFile; send_form: SendForm;
});

/// The message of `watch_ticks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WatchTicks {
    pub from: Option<i64>,
}

/// The documented errors of [`WatchTicks`].
#[derive(Clone, Debug, PartialEq)]
pub enum WatchTicksError {
    /// There is no such thing.
    NotFound(String),
}

responses!(WatchTicksError { text 404 "text/plain" NotFound(body); });
message!(WatchTicks = WATCH_TICKS
    -> EventStream<Tick>, WatchTicksError, events 200 "text/event-stream" [download] accept "text/event-stream, */*;q=0.5" {
    query "from" from: i64 => optional;
} new());

/// The message of `follow_log`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FollowLog;

message!(FollowLog = FOLLOW_LOG
    -> EventStream<String>, Never, event_texts 200 "text/event-stream" [download] accept "text/event-stream, */*;q=0.5" {
});

/// The message of `append`.
#[derive(Debug)]
pub struct Append {
    /// The body.
    pub body: JsonLines<Tick>,
}

message!(Append = APPEND
    -> JsonLines<Tick>, Never, lines 200 "application/jsonl" [upload download] accept "application/jsonl, */*;q=0.5" {
    lines "application/x-ndjson" body: JsonLines<Tick> => required;
} new(body: JsonLines<Tick>));

/// The message of `answer`.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The body.
    pub body: AnswerBody,
}

/// What [`Answer`] is answered with.
#[derive(Debug)]
pub enum AnswerResponse {
    /// At once, or bit by bit.
    OkJson(Tick),
    /// At once, or bit by bit.
    OkEvents(EventStream<Tick>),
}

responses!(AnswerResponse {
    json 200 "application/json" OkJson(body); events 200 "text/event-stream" OkEvents(body);
});
message!(Answer = ANSWER
    -> AnswerResponse, Never, variants 0 [download labelled] accept "application/json, text/event-stream, */*;q=0.5" {
    json "application/json" body: AnswerBody => required;
} new(body: AnswerBody));

/// The message of `counted`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counted;

message!(Counted = COUNTED -> Counted200Reply, Never, headed 200 [download] accept "application/json-seq, */*;q=0.5" {
});

/// The message of `send_file`.
#[derive(Debug)]
pub struct SendFile {
    /// The body.
    pub body: Body,
}

message!(SendFile = SEND_FILE
    -> Body, Never, stream 200 "application/octet-stream" [upload download] accept "application/octet-stream, */*;q=0.5" {
    bytes "application/octet-stream" body: Body => required into;
} new(body: impl Into<Body>));

/// The message of `send_form`.
#[derive(Debug)]
pub struct SendForm {
    /// The body.
    pub body: SendFormForm,
}

message!(SendForm = SEND_FORM -> i64, Never, text 200 "text/plain" accept "text/plain, */*;q=0.5" {
    multipart "multipart/form-data" body: SendFormForm => required;
} new(body: SendFormForm));
