// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

/// `#/components/schemas/Note`
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub id: Option<i64>,
    pub text: String,
    pub price: Option<String>,
    pub url: Option<String>,
}

/// `#/components/schemas/Notes`
#[derive(Clone, Debug, PartialEq)]
pub struct Notes {
    pub data: Vec<Note>,
    pub has_more: bool,
    pub next_cursor: Option<String>,
}

/// `#/components/schemas/Failure`
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    pub error: FailureError,
}

/// `#/components/schemas/Failure/properties/error`
#[derive(Clone, Debug, PartialEq)]
pub struct FailureError {
    pub message: String,
    pub code: i64,
    pub reference: String,
}

/// `#/components/schemas/Form`
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    pub labels: Vec<String>,
    pub urgent: Option<bool>,
    pub details: Option<FormDetails>,
}

/// `#/components/schemas/Form/properties/details`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormDetails {
    pub wide: Option<bool>,
    pub size: Option<i64>,
}

/// `#/paths/~1notes/get/responses/422/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct ListNotes422Error {
    pub errors: Vec<ListNotes422ErrorErrorsItem>,
}

/// `#/paths/~1notes/get/responses/422/content/application~1json/schema/properties/errors/items`
#[derive(Clone, Debug, PartialEq)]
pub struct ListNotes422ErrorErrorsItem {
    pub detail: String,
}

/// `#/paths/~1either/post/requestBody`
#[derive(Clone, Debug, PartialEq)]
pub enum SendEitherContents {
    /// `application/json`
    Json(Note),
    /// `application/x-www-form-urlencoded`
    Form(Note),
}

impl From<Note> for SendEitherContents {
    fn from(body: Note) -> Self {
        Self::Json(body)
    }
}

/// `#/paths/~1parts/post/requestBody/content/multipart~1form-data/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct SendPartsForm {
    pub labels: Vec<String>,
    pub urgent: Option<bool>,
    pub details: Option<FormDetails>,
}

/// Stream result of Note (`#/paths/~1watch/get/responses/200/content/application~1json/schema`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WatchNotesResponse {
    pub result: Option<Note>,
    pub error: Option<WatchNotesResponseError>,
}

/// `#/paths/~1watch/get/responses/200/content/application~1json/schema/properties/error`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WatchNotesResponseError {
    pub message: Option<String>,
}

/// `#/paths/~1chat/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatBody {
    pub stream: Option<bool>,
}
