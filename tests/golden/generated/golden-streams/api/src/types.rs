// Written by typewright from streams.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{File, JsonLines};

/// `#/components/schemas/Tick`
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub number: i64,
    pub text: Option<String>,
}

/// `#/paths/~1answers/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerBody {
    pub stream: bool,
}

/// With a header. (`#/paths/~1counted/get/responses/200`)
#[derive(Debug)]
pub struct Counted200Reply {
    /// The body.
    pub body: JsonLines<Tick>,
    pub x_count: i64,
}

/// `#/paths/~1files/post/requestBody/content/multipart~1form-data/schema`
#[derive(Debug)]
pub struct SendFormForm {
    pub file: File,
    pub title: String,
    pub note: Option<String>,
}
