// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenStylesApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /simple/joined/text/{color}`
    pub fn simple_joined_text(&self, request: impl Into<Request<SimpleJoinedText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /simple/joined/list/{color}`
    pub fn simple_joined_list(&self, request: impl Into<Request<SimpleJoinedList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /simple/joined/members/{color}`
    pub fn simple_joined_members(&self, request: impl Into<Request<SimpleJoinedMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /simple/apart/text/{color}`
    pub fn simple_apart_text(&self, request: impl Into<Request<SimpleApartText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /simple/apart/list/{color}`
    pub fn simple_apart_list(&self, request: impl Into<Request<SimpleApartList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /simple/apart/members/{color}`
    pub fn simple_apart_members(&self, request: impl Into<Request<SimpleApartMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /label/joined/text/{color}`
    pub fn label_joined_text(&self, request: impl Into<Request<LabelJoinedText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /label/joined/list/{color}`
    pub fn label_joined_list(&self, request: impl Into<Request<LabelJoinedList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /label/joined/members/{color}`
    pub fn label_joined_members(&self, request: impl Into<Request<LabelJoinedMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /label/apart/text/{color}`
    pub fn label_apart_text(&self, request: impl Into<Request<LabelApartText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /label/apart/list/{color}`
    pub fn label_apart_list(&self, request: impl Into<Request<LabelApartList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /label/apart/members/{color}`
    pub fn label_apart_members(&self, request: impl Into<Request<LabelApartMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /matrix/joined/text/{color}`
    pub fn matrix_joined_text(&self, request: impl Into<Request<MatrixJoinedText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /matrix/joined/list/{color}`
    pub fn matrix_joined_list(&self, request: impl Into<Request<MatrixJoinedList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /matrix/joined/members/{color}`
    pub fn matrix_joined_members(&self, request: impl Into<Request<MatrixJoinedMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /matrix/apart/text/{color}`
    pub fn matrix_apart_text(&self, request: impl Into<Request<MatrixApartText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /matrix/apart/list/{color}`
    pub fn matrix_apart_list(&self, request: impl Into<Request<MatrixApartList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /matrix/apart/members/{color}`
    pub fn matrix_apart_members(&self, request: impl Into<Request<MatrixApartMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /query/joined/text`
    pub fn query_joined_text(&self, request: impl Into<Request<QueryJoinedText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /query/joined/list`
    pub fn query_joined_list(&self, request: impl Into<Request<QueryJoinedList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /query/joined/members`
    pub fn query_joined_members(&self, request: impl Into<Request<QueryJoinedMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /query/apart/text`
    pub fn query_apart_text(&self, request: impl Into<Request<QueryApartText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /query/apart/list`
    pub fn query_apart_list(&self, request: impl Into<Request<QueryApartList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /query/apart/members`
    pub fn query_apart_members(&self, request: impl Into<Request<QueryApartMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /cookie/joined/text`
    pub fn cookie_joined_text(&self, request: impl Into<Request<CookieJoinedText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /cookie/joined/list`
    pub fn cookie_joined_list(&self, request: impl Into<Request<CookieJoinedList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /cookie/joined/members`
    pub fn cookie_joined_members(&self, request: impl Into<Request<CookieJoinedMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /cookie/apart/text`
    pub fn cookie_apart_text(&self, request: impl Into<Request<CookieApartText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /cookie/apart/list`
    pub fn cookie_apart_list(&self, request: impl Into<Request<CookieApartList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /cookie/apart/members`
    pub fn cookie_apart_members(&self, request: impl Into<Request<CookieApartMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /header/joined/text`
    pub fn header_joined_text(&self, request: impl Into<Request<HeaderJoinedText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /header/joined/list`
    pub fn header_joined_list(&self, request: impl Into<Request<HeaderJoinedList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /header/joined/members`
    pub fn header_joined_members(&self, request: impl Into<Request<HeaderJoinedMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /header/apart/text`
    pub fn header_apart_text(&self, request: impl Into<Request<HeaderApartText>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /header/apart/list`
    pub fn header_apart_list(&self, request: impl Into<Request<HeaderApartList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /header/apart/members`
    pub fn header_apart_members(&self, request: impl Into<Request<HeaderApartMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /spaceDelimited/list`
    pub fn space_delimited_list(&self, request: impl Into<Request<SpaceDelimitedList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /spaceDelimited/members`
    pub fn space_delimited_members(&self, request: impl Into<Request<SpaceDelimitedMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /pipeDelimited/list`
    pub fn pipe_delimited_list(&self, request: impl Into<Request<PipeDelimitedList>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /pipeDelimited/members`
    pub fn pipe_delimited_members(&self, request: impl Into<Request<PipeDelimitedMembers>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /deepObject`
    pub fn deep_object(&self, request: impl Into<Request<DeepObject>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /reserved`
    pub fn reserved(&self, request: impl Into<Request<Reserved>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /json/path/{color}`
    pub fn json_path(&self, request: impl Into<Request<JsonPath>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /json/query`
    pub fn json_query(&self, request: impl Into<Request<JsonQuery>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /json/header`
    pub fn json_header(&self, request: impl Into<Request<JsonHeader>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /json/cookie`
    pub fn json_cookie(&self, request: impl Into<Request<JsonCookie>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /scalars`
    pub fn scalars(&self, request: impl Into<Request<Scalars>>) -> Calling<()> {
        self.0.call(request.into())
    }
}

calls!(GoldenStylesApi {
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
