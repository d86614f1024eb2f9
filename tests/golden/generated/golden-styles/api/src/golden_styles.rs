// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenStylesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented};

/// The operations of this API.
pub trait GoldenStylesApi: Send + Sync + 'static {
    /// `GET /simple/joined/text/{color}`
    fn simple_joined_text(&self, request: Request<SimpleJoinedText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /simple/joined/list/{color}`
    fn simple_joined_list(&self, request: Request<SimpleJoinedList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /simple/joined/members/{color}`
    fn simple_joined_members(&self, request: Request<SimpleJoinedMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /simple/apart/text/{color}`
    fn simple_apart_text(&self, request: Request<SimpleApartText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /simple/apart/list/{color}`
    fn simple_apart_list(&self, request: Request<SimpleApartList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /simple/apart/members/{color}`
    fn simple_apart_members(&self, request: Request<SimpleApartMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /label/joined/text/{color}`
    fn label_joined_text(&self, request: Request<LabelJoinedText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /label/joined/list/{color}`
    fn label_joined_list(&self, request: Request<LabelJoinedList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /label/joined/members/{color}`
    fn label_joined_members(&self, request: Request<LabelJoinedMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /label/apart/text/{color}`
    fn label_apart_text(&self, request: Request<LabelApartText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /label/apart/list/{color}`
    fn label_apart_list(&self, request: Request<LabelApartList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /label/apart/members/{color}`
    fn label_apart_members(&self, request: Request<LabelApartMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /matrix/joined/text/{color}`
    fn matrix_joined_text(&self, request: Request<MatrixJoinedText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /matrix/joined/list/{color}`
    fn matrix_joined_list(&self, request: Request<MatrixJoinedList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /matrix/joined/members/{color}`
    fn matrix_joined_members(&self, request: Request<MatrixJoinedMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /matrix/apart/text/{color}`
    fn matrix_apart_text(&self, request: Request<MatrixApartText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /matrix/apart/list/{color}`
    fn matrix_apart_list(&self, request: Request<MatrixApartList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /matrix/apart/members/{color}`
    fn matrix_apart_members(&self, request: Request<MatrixApartMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /query/joined/text`
    fn query_joined_text(&self, request: Request<QueryJoinedText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /query/joined/list`
    fn query_joined_list(&self, request: Request<QueryJoinedList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /query/joined/members`
    fn query_joined_members(&self, request: Request<QueryJoinedMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /query/apart/text`
    fn query_apart_text(&self, request: Request<QueryApartText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /query/apart/list`
    fn query_apart_list(&self, request: Request<QueryApartList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /query/apart/members`
    fn query_apart_members(&self, request: Request<QueryApartMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /cookie/joined/text`
    fn cookie_joined_text(&self, request: Request<CookieJoinedText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /cookie/joined/list`
    fn cookie_joined_list(&self, request: Request<CookieJoinedList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /cookie/joined/members`
    fn cookie_joined_members(&self, request: Request<CookieJoinedMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /cookie/apart/text`
    fn cookie_apart_text(&self, request: Request<CookieApartText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /cookie/apart/list`
    fn cookie_apart_list(&self, request: Request<CookieApartList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /cookie/apart/members`
    fn cookie_apart_members(&self, request: Request<CookieApartMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /header/joined/text`
    fn header_joined_text(&self, request: Request<HeaderJoinedText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /header/joined/list`
    fn header_joined_list(&self, request: Request<HeaderJoinedList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /header/joined/members`
    fn header_joined_members(&self, request: Request<HeaderJoinedMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /header/apart/text`
    fn header_apart_text(&self, request: Request<HeaderApartText>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /header/apart/list`
    fn header_apart_list(&self, request: Request<HeaderApartList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /header/apart/members`
    fn header_apart_members(&self, request: Request<HeaderApartMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /spaceDelimited/list`
    fn space_delimited_list(&self, request: Request<SpaceDelimitedList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /spaceDelimited/members`
    fn space_delimited_members(&self, request: Request<SpaceDelimitedMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /pipeDelimited/list`
    fn pipe_delimited_list(&self, request: Request<PipeDelimitedList>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /pipeDelimited/members`
    fn pipe_delimited_members(&self, request: Request<PipeDelimitedMembers>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /deepObject`
    fn deep_object(&self, request: Request<DeepObject>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /reserved`
    fn reserved(&self, request: Request<Reserved>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /json/path/{color}`
    fn json_path(&self, request: Request<JsonPath>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /json/query`
    fn json_query(&self, request: Request<JsonQuery>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /json/header`
    fn json_header(&self, request: Request<JsonHeader>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /json/cookie`
    fn json_cookie(&self, request: Request<JsonCookie>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /scalars`
    fn scalars(&self, request: Request<Scalars>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenStylesApi for Arc {
    simple_joined_text: SimpleJoinedText; simple_joined_list: SimpleJoinedList;
    simple_joined_members: SimpleJoinedMembers; simple_apart_text: SimpleApartText; simple_apart_list: SimpleApartList;
    simple_apart_members: SimpleApartMembers; label_joined_text: LabelJoinedText; label_joined_list: LabelJoinedList;
    label_joined_members: LabelJoinedMembers; label_apart_text: LabelApartText; label_apart_list: LabelApartList;
    label_apart_members: LabelApartMembers; matrix_joined_text: MatrixJoinedText; matrix_joined_list: MatrixJoinedList;
    matrix_joined_members: MatrixJoinedMembers; matrix_apart_text: MatrixApartText; matrix_apart_list: MatrixApartList;
    matrix_apart_members: MatrixApartMembers; query_joined_text: QueryJoinedText; query_joined_list: QueryJoinedList;
    query_joined_members: QueryJoinedMembers; query_apart_text: QueryApartText; query_apart_list: QueryApartList;
    query_apart_members: QueryApartMembers; cookie_joined_text: CookieJoinedText; cookie_joined_list: CookieJoinedList;
    cookie_joined_members: CookieJoinedMembers; cookie_apart_text: CookieApartText; cookie_apart_list: CookieApartList;
    cookie_apart_members: CookieApartMembers; header_joined_text: HeaderJoinedText;
    header_joined_list: HeaderJoinedList; header_joined_members: HeaderJoinedMembers;
    header_apart_text: HeaderApartText; header_apart_list: HeaderApartList; header_apart_members: HeaderApartMembers;
    space_delimited_list: SpaceDelimitedList; space_delimited_members: SpaceDelimitedMembers;
    pipe_delimited_list: PipeDelimitedList; pipe_delimited_members: PipeDelimitedMembers; deep_object: DeepObject;
    reserved: Reserved; json_path: JsonPath; json_query: JsonQuery; json_header: JsonHeader; json_cookie: JsonCookie;
    scalars: Scalars;
});

/// The message of `simple_joined_text`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleJoinedText {
    pub color: String,
}

message!(SimpleJoinedText = SIMPLE_JOINED_TEXT -> (), Never, empty 204 {
    path "color" color: String => required into;
} new(color: impl Into<String>));

/// The message of `simple_joined_list`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleJoinedList {
    pub color: Vec<String>,
}

message!(SimpleJoinedList = SIMPLE_JOINED_LIST -> (), Never, empty 204 {
    path "color" color: Vec<String> => required;
} new(color: Vec<String>));

/// The message of `simple_joined_members`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleJoinedMembers {
    pub color: Colour,
}

message!(SimpleJoinedMembers = SIMPLE_JOINED_MEMBERS -> (), Never, empty 204 {
    path "color" color: Colour => required;
} new(color: Colour));

/// The message of `simple_apart_text`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartText {
    pub color: String,
}

message!(SimpleApartText = SIMPLE_APART_TEXT -> (), Never, empty 204 {
    path_explode "color" color: String => required into;
} new(color: impl Into<String>));

/// The message of `simple_apart_list`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartList {
    pub color: Vec<String>,
}

message!(SimpleApartList = SIMPLE_APART_LIST -> (), Never, empty 204 {
    path_explode "color" color: Vec<String> => required;
} new(color: Vec<String>));

/// The message of `simple_apart_members`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartMembers {
    pub color: Colour,
}

message!(SimpleApartMembers = SIMPLE_APART_MEMBERS -> (), Never, empty 204 {
    path_explode "color" color: Colour => required;
} new(color: Colour));

/// The message of `label_joined_text`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelJoinedText {
    pub color: String,
}

message!(LabelJoinedText = LABEL_JOINED_TEXT -> (), Never, empty 204 {
    path_label "color" color: String => required into;
} new(color: impl Into<String>));

/// The message of `label_joined_list`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelJoinedList {
    pub color: Vec<String>,
}

message!(LabelJoinedList = LABEL_JOINED_LIST -> (), Never, empty 204 {
    path_label "color" color: Vec<String> => required;
} new(color: Vec<String>));

/// The message of `label_joined_members`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelJoinedMembers {
    pub color: Colour,
}

message!(LabelJoinedMembers = LABEL_JOINED_MEMBERS -> (), Never, empty 204 {
    path_label "color" color: Colour => required;
} new(color: Colour));

/// The message of `label_apart_text`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartText {
    pub color: String,
}

message!(LabelApartText = LABEL_APART_TEXT -> (), Never, empty 204 {
    path_label_explode "color" color: String => required into;
} new(color: impl Into<String>));

/// The message of `label_apart_list`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartList {
    pub color: Vec<String>,
}

message!(LabelApartList = LABEL_APART_LIST -> (), Never, empty 204 {
    path_label_explode "color" color: Vec<String> => required;
} new(color: Vec<String>));

/// The message of `label_apart_members`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartMembers {
    pub color: Colour,
}

message!(LabelApartMembers = LABEL_APART_MEMBERS -> (), Never, empty 204 {
    path_label_explode "color" color: Colour => required;
} new(color: Colour));

/// The message of `matrix_joined_text`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixJoinedText {
    pub color: String,
}

message!(MatrixJoinedText = MATRIX_JOINED_TEXT -> (), Never, empty 204 {
    path_matrix "color" color: String => required into;
} new(color: impl Into<String>));

/// The message of `matrix_joined_list`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixJoinedList {
    pub color: Vec<String>,
}

message!(MatrixJoinedList = MATRIX_JOINED_LIST -> (), Never, empty 204 {
    path_matrix "color" color: Vec<String> => required;
} new(color: Vec<String>));

/// The message of `matrix_joined_members`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixJoinedMembers {
    pub color: Colour,
}

message!(MatrixJoinedMembers = MATRIX_JOINED_MEMBERS -> (), Never, empty 204 {
    path_matrix "color" color: Colour => required;
} new(color: Colour));

/// The message of `matrix_apart_text`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartText {
    pub color: String,
}

message!(MatrixApartText = MATRIX_APART_TEXT -> (), Never, empty 204 {
    path_matrix_explode "color" color: String => required into;
} new(color: impl Into<String>));

/// The message of `matrix_apart_list`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartList {
    pub color: Vec<String>,
}

message!(MatrixApartList = MATRIX_APART_LIST -> (), Never, empty 204 {
    path_matrix_explode "color" color: Vec<String> => required;
} new(color: Vec<String>));

/// The message of `matrix_apart_members`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartMembers {
    pub color: Colour,
}

message!(MatrixApartMembers = MATRIX_APART_MEMBERS -> (), Never, empty 204 {
    path_matrix_explode "color" color: Colour => required;
} new(color: Colour));

/// The message of `query_joined_text`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryJoinedText {
    pub color: Option<String>,
}

message!(QueryJoinedText = QUERY_JOINED_TEXT -> (), Never, empty 204 {
    query_csv "color" color: String => optional into;
} new());

/// The message of `query_joined_list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryJoinedList {
    pub color: Option<Vec<String>>,
}

message!(QueryJoinedList = QUERY_JOINED_LIST -> (), Never, empty 204 {
    query_csv "color" color: Vec<String> => optional;
} new());

/// The message of `query_joined_members`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryJoinedMembers {
    pub color: Option<Colour>,
}

message!(QueryJoinedMembers = QUERY_JOINED_MEMBERS -> (), Never, empty 204 {
    query_csv "color" color: Colour => optional;
} new());

/// The message of `query_apart_text`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryApartText {
    pub color: Option<String>,
}

message!(QueryApartText = QUERY_APART_TEXT -> (), Never, empty 204 {
    query "color" color: String => optional into;
} new());

/// The message of `query_apart_list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryApartList {
    pub color: Option<Vec<String>>,
}

message!(QueryApartList = QUERY_APART_LIST -> (), Never, empty 204 {
    query "color" color: Vec<String> => optional;
} new());

/// The message of `query_apart_members`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryApartMembers {
    pub color: Option<Colour>,
}

message!(QueryApartMembers = QUERY_APART_MEMBERS -> (), Never, empty 204 {
    query "color" color: Colour => optional;
} new());

/// The message of `cookie_joined_text`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CookieJoinedText {
    pub color: Option<String>,
}

message!(CookieJoinedText = COOKIE_JOINED_TEXT -> (), Never, empty 204 {
    cookie_csv "color" color: String => optional into;
} new());

/// The message of `cookie_joined_list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CookieJoinedList {
    pub color: Option<Vec<String>>,
}

message!(CookieJoinedList = COOKIE_JOINED_LIST -> (), Never, empty 204 {
    cookie_csv "color" color: Vec<String> => optional;
} new());

/// The message of `cookie_joined_members`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CookieJoinedMembers {
    pub color: Option<Colour>,
}

message!(CookieJoinedMembers = COOKIE_JOINED_MEMBERS -> (), Never, empty 204 {
    cookie_csv "color" color: Colour => optional;
} new());

/// The message of `cookie_apart_text`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CookieApartText {
    pub color: Option<String>,
}

message!(CookieApartText = COOKIE_APART_TEXT -> (), Never, empty 204 {
    cookie "color" color: String => optional into;
} new());

/// The message of `cookie_apart_list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CookieApartList {
    pub color: Option<Vec<String>>,
}

message!(CookieApartList = COOKIE_APART_LIST -> (), Never, empty 204 {
    cookie "color" color: Vec<String> => optional;
} new());

/// The message of `cookie_apart_members`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CookieApartMembers {
    pub color: Option<Colour>,
}

message!(CookieApartMembers = COOKIE_APART_MEMBERS -> (), Never, empty 204 {
    cookie "color" color: Colour => optional;
} new());

/// The message of `header_joined_text`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderJoinedText {
    pub x_color: Option<String>,
}

message!(HeaderJoinedText = HEADER_JOINED_TEXT -> (), Never, empty 204 {
    header "X-Color" x_color: String => optional into;
} new());

/// The message of `header_joined_list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderJoinedList {
    pub x_color: Option<Vec<String>>,
}

message!(HeaderJoinedList = HEADER_JOINED_LIST -> (), Never, empty 204 {
    header "X-Color" x_color: Vec<String> => optional;
} new());

/// The message of `header_joined_members`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderJoinedMembers {
    pub x_color: Option<Colour>,
}

message!(HeaderJoinedMembers = HEADER_JOINED_MEMBERS -> (), Never, empty 204 {
    header "X-Color" x_color: Colour => optional;
} new());

/// The message of `header_apart_text`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderApartText {
    pub x_color: Option<String>,
}

message!(HeaderApartText = HEADER_APART_TEXT -> (), Never, empty 204 {
    header_explode "X-Color" x_color: String => optional into;
} new());

/// The message of `header_apart_list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderApartList {
    pub x_color: Option<Vec<String>>,
}

message!(HeaderApartList = HEADER_APART_LIST -> (), Never, empty 204 {
    header_explode "X-Color" x_color: Vec<String> => optional;
} new());

/// The message of `header_apart_members`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderApartMembers {
    pub x_color: Option<Colour>,
}

message!(HeaderApartMembers = HEADER_APART_MEMBERS -> (), Never, empty 204 {
    header_explode "X-Color" x_color: Colour => optional;
} new());

/// The message of `space_delimited_list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SpaceDelimitedList {
    pub color: Option<Vec<String>>,
}

message!(SpaceDelimitedList = SPACE_DELIMITED_LIST -> (), Never, empty 204 {
    query_space "color" color: Vec<String> => optional;
} new());

/// The message of `space_delimited_members`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SpaceDelimitedMembers {
    pub color: Option<Colour>,
}

message!(SpaceDelimitedMembers = SPACE_DELIMITED_MEMBERS -> (), Never, empty 204 {
    query_space "color" color: Colour => optional;
} new());

/// The message of `pipe_delimited_list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeDelimitedList {
    pub color: Option<Vec<String>>,
}

message!(PipeDelimitedList = PIPE_DELIMITED_LIST -> (), Never, empty 204 {
    query_pipe "color" color: Vec<String> => optional;
} new());

/// The message of `pipe_delimited_members`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeDelimitedMembers {
    pub color: Option<Colour>,
}

message!(PipeDelimitedMembers = PIPE_DELIMITED_MEMBERS -> (), Never, empty 204 {
    query_pipe "color" color: Colour => optional;
} new());

/// The message of `deep_object`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeepObject {
    pub color: Option<Nested>,
}

message!(DeepObject = DEEP_OBJECT -> (), Never, empty 204 { query_deep "color" color: Nested => optional; } new());

/// The message of `reserved`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reserved {
    pub color: Option<String>,
}

message!(Reserved = RESERVED -> (), Never, empty 204 { query_reserved "color" color: String => optional into; } new());

/// The message of `json_path`.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonPath {
    pub color: Colour,
}

message!(JsonPath = JSON_PATH -> (), Never, empty 204 {
    path_json "color" color: Colour => required;
} new(color: Colour));

/// The message of `json_query`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JsonQuery {
    pub color: Option<Colour>,
}

message!(JsonQuery = JSON_QUERY -> (), Never, empty 204 { query_json "color" color: Colour => optional; } new());

/// The message of `json_header`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JsonHeader {
    pub x_color: Option<Colour>,
}

message!(JsonHeader = JSON_HEADER -> (), Never, empty 204 {
    header_json "X-Color" x_color: Colour => optional;
} new());

/// The message of `json_cookie`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JsonCookie {
    pub color: Option<Colour>,
}

message!(JsonCookie = JSON_COOKIE -> (), Never, empty 204 { cookie_json "color" color: Colour => optional; } new());

/// The message of `scalars`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scalars {
    pub whole: Option<i64>,
    pub number: Option<f64>,
    pub flag: Option<bool>,
    pub either: Option<ScalarsEither>,
    pub wholes: Option<Vec<i64>>,
}

message!(Scalars = SCALARS -> (), Never, empty 204 {
    query "whole" whole: i64 => optional;
    query "number" number: f64 => optional;
    query_empty "flag" flag: bool => optional;
    query "either" either: ScalarsEither => optional => nested;
    query_csv "wholes" wholes: Vec<i64> => optional;
} new());
