// Written by typewright from streams.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenStreamsApi`, sent.

use typewright_runtime::codegen::{Body, Calling, EventStream, JsonLines, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /ticks`
    pub fn watch_ticks(&self, request: impl Into<Request<WatchTicks>>) -> Calling<EventStream<Tick>, WatchTicksError> {
        self.0.call(request.into())
    }

    /// `GET /log`
    pub fn follow_log(&self, request: impl Into<Request<FollowLog>>) -> Calling<EventStream<String>> {
        self.0.call(request.into())
    }

    /// `POST /log`
    pub fn append(&self, request: impl Into<Request<Append>>) -> Calling<JsonLines<Tick>> {
        self.0.call(request.into())
    }

    /// `POST /answers`
    pub fn answer(&self, request: impl Into<Request<Answer>>) -> Calling<AnswerResponse> {
        self.0.call(request.into())
    }

    /// `GET /counted`
    pub fn counted(&self, request: impl Into<Request<Counted>>) -> Calling<Counted200Reply> {
        self.0.call(request.into())
    }

    /// `PUT /files`
    pub fn send_file(&self, request: impl Into<Request<SendFile>>) -> Calling<Body> {
        self.0.call(request.into())
    }

    /// `POST /files`
    pub fn send_form(&self, request: impl Into<Request<SendForm>>) -> Calling<i64> {
        self.0.call(request.into())
    }
}

calls!(GoldenStreamsApi {
    watch_ticks: WatchTicks; follow_log: FollowLog; append: Append; answer: Answer; counted: Counted;
    send_file: SendFile; send_form: SendForm;
});
