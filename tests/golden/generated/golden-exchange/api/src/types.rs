// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{Body, File};

/// `#/components/schemas/Details`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    pub wide: Option<bool>,
    pub tags: Option<Vec<String>>,
}

/// `#/components/schemas/Note`
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub text: String,
    pub count: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub details: Option<Details>,
}

/// `#/paths/~1files/post/requestBody/content/multipart~1form-data/schema`
#[derive(Debug)]
pub struct UploadForm {
    pub file: File,
    pub photos: Option<Vec<File>>,
    pub title: Option<String>,
    pub labels: Option<Vec<String>>,
    pub sizes: Option<Vec<i64>>,
    pub details: Option<Details>,
}

/// Stored. (`#/paths/~1files/post/responses/201`)
#[derive(Clone, Debug, PartialEq)]
pub struct Upload201Reply {
    /// The body.
    pub body: String,
    pub location: String,
    pub x_count: Option<i64>,
    pub x_labels: Option<Vec<String>>,
}

/// It is there. (`#/paths/~1files~1{id}/head/responses/200`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look200Reply {
    pub x_size: Option<i64>,
}

/// `#/paths/~1notes/post/requestBody`
#[derive(Debug)]
pub enum NoteContents {
    /// `application/json`
    Json(Note),
    /// `application/x-www-form-urlencoded`
    Form(Note),
    /// `text/plain`
    Text(String),
    /// `image/*`
    ImageAny(Body),
}

impl From<Note> for NoteContents {
    fn from(body: Note) -> Self {
        Self::Json(body)
    }
}

/// It is elsewhere. (`#/paths/~1notes/post/responses/302`)
#[derive(Clone, Debug, PartialEq)]
pub struct Note302Reply {
    pub location: String,
}

/// `#/paths/~1patch/patch/requestBody`
#[derive(Clone, Debug, PartialEq)]
pub enum PatchContents {
    /// `application/json`
    Json(Note),
    /// `application/merge-patch+json`
    MergePatchJson(Details),
}

impl From<Note> for PatchContents {
    fn from(body: Note) -> Self {
        Self::Json(body)
    }
}

/// `#/paths/~1maybe/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MaybeResponse {
    pub a: Option<i64>,
}
