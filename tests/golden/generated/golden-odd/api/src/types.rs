// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{BTreeMap, Body, File, Maybe, Value};

/// `#/components/schemas/Pet`
#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    pub check_: String,
    pub validate_: String,
    pub kind: En,
    pub write: String,
    pub read: Option<String>,
    pub from: Option<String>,
    pub into: Option<String>,
    pub eq: Option<bool>,
    pub default: Option<String>,
    pub fmt: Option<String>,
    pub encode: Option<String>,
    pub decode: Option<String>,
    pub nested: Option<String>,
    pub required: Option<String>,
    pub value: Option<String>,
    pub reader: Option<String>,
    pub writer: Option<String>,
    pub checker: Option<String>,
    pub index: Option<i64>,
    pub additional_: Option<String>,
    pub self_: Option<String>,
    pub self2: Option<String>,
    pub crate_: Option<String>,
    /// Members that the document does not name.
    pub additional: BTreeMap<String, Option<i64>>,
}

/// `#/components/schemas/En`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum En {
    /// `Unknown`
    UnknownValue,
    /// `unknown`
    UnknownValue2,
    Values,
    Listed,
    AsStr,
    None,
    Some,
    /// `a"b`
    AQuoteB,
    /// `\`
    Backslash,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Un`
#[derive(Clone, Debug, PartialEq)]
pub enum Un {
    Text(String),
    Integer(i64),
    /// `Unknown`
    UnknownValue(Unknown),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Unknown`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unknown {
    pub a: Option<String>,
}

/// `#/components/schemas/Client`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientModel {
    pub server: Option<String>,
}

/// `#/components/schemas/Builder`
#[derive(Clone, Debug, PartialEq)]
pub struct BuilderModel {
    /// Default: `"x"`.
    pub a: String,
    /// Default: `5`.
    pub b: i64,
    /// Default: `["q"]`.
    pub c: Vec<String>,
    pub d: String,
    pub e: bool,
    /// Default: `"z"`.
    pub f: Option<String>,
    pub g: Option<String>,
}

/// `#/components/schemas/Answer`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    pub transfer: Maybe<Transfer>,
}

/// `#/components/schemas/Transfer`
#[derive(Clone, Debug, PartialEq)]
pub enum Transfer {
    Variant1(TransferVariant1),
    List(Vec<Transfer>),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Transfer/anyOf/0`
#[derive(Clone, Debug, PartialEq)]
pub struct TransferVariant1 {
    pub x: String,
}

/// `#/components/schemas/Closed`
#[derive(Clone, Debug, PartialEq)]
pub enum Closed {
    /// `t` is `One`.
    One(One),
    /// `t` is `Two`.
    Two(Two),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/One`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct One {
    pub v: Option<String>,
}

/// `#/components/schemas/Two`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Two {
    pub w: Option<String>,
}

/// `#/components/schemas/Deep/additionalProperties/items/additionalProperties/items`
#[derive(Clone, Debug, PartialEq)]
pub enum DeepValueItemValueItem {
    Integer(i64),
    Deep(BTreeMap<String, Vec<BTreeMap<String, Vec<DeepValueItemValueItem>>>>),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/paths/~1a~1{id}/put/requestBody/content/multipart~1form-data/schema/properties/e`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientBodyE {
    pub x: Option<String>,
}

/// `#/paths/~1a~1{id}/put/requestBody/content/multipart~1form-data/schema`
#[derive(Debug)]
pub struct ClientForm {
    pub a: String,
    pub b: File,
    pub c: i64,
    pub d: Vec<File>,
    pub e: ClientBodyE,
    pub body: Option<String>,
    pub new_: Option<String>,
    pub writer: Option<String>,
    pub reader: Option<String>,
}

/// `#/paths/~1a~1{id}/put/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientBody {
    pub q: Option<String>,
}

/// `#/paths/~1a~1{id}/put/requestBody`
#[derive(Debug)]
pub enum ClientContents {
    /// `application/json`
    Json(Option<ClientBody>),
    /// `multipart/form-data`
    Multipart(Box<ClientForm>),
}

impl From<Option<ClientBody>> for ClientContents {
    fn from(body: Option<ClientBody>) -> Self {
        Self::Json(body)
    }
}

/// d (`#/paths/~1a~1{id}/post/responses/default`)
#[derive(Clone, Debug, PartialEq)]
pub struct Pet2xxJsonReply {
    /// The body.
    pub body: Pet,
    pub body_: Option<String>,
    pub new_: Option<i64>,
}

/// d (`#/paths/~1a~1{id}/post/responses/default`)
#[derive(Clone, Debug, PartialEq)]
pub struct Pet2xxTextCsvReply {
    /// The body.
    pub body: String,
    pub body_: Option<String>,
    pub new_: Option<i64>,
}

/// d (`#/paths/~1a~1{id}/post/responses/default`)
#[derive(Debug)]
pub struct Pet2xxPdfReply {
    /// The body.
    pub body: Body,
    pub body_: Option<String>,
    pub new_: Option<i64>,
}

/// `#/paths/~1b/post/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Clone, Debug, PartialEq)]
pub enum PostBBody {
    Pet(Box<Pet>),
    Object(BTreeMap<String, String>),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/paths/~1b/delete/parameters/2/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum TypeC {
    X,
    /// Not listed by the document.
    Unknown(String),
}
