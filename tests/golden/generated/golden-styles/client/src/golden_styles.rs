// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenStylesApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `GET /simple/joined/text/{color}`
    pub async fn simple_joined_text(&self, request: impl Into<Request<SimpleJoinedText>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /simple/joined/list/{color}`
    pub async fn simple_joined_list(&self, request: impl Into<Request<SimpleJoinedList>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /simple/joined/members/{color}`
    pub async fn simple_joined_members(&self, request: impl Into<Request<SimpleJoinedMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /simple/apart/text/{color}`
    pub async fn simple_apart_text(&self, request: impl Into<Request<SimpleApartText>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /simple/apart/list/{color}`
    pub async fn simple_apart_list(&self, request: impl Into<Request<SimpleApartList>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /simple/apart/members/{color}`
    pub async fn simple_apart_members(&self, request: impl Into<Request<SimpleApartMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /label/joined/text/{color}`
    pub async fn label_joined_text(&self, request: impl Into<Request<LabelJoinedText>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /label/joined/list/{color}`
    pub async fn label_joined_list(&self, request: impl Into<Request<LabelJoinedList>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /label/joined/members/{color}`
    pub async fn label_joined_members(&self, request: impl Into<Request<LabelJoinedMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /label/apart/text/{color}`
    pub async fn label_apart_text(&self, request: impl Into<Request<LabelApartText>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /label/apart/list/{color}`
    pub async fn label_apart_list(&self, request: impl Into<Request<LabelApartList>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /label/apart/members/{color}`
    pub async fn label_apart_members(&self, request: impl Into<Request<LabelApartMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /matrix/joined/text/{color}`
    pub async fn matrix_joined_text(&self, request: impl Into<Request<MatrixJoinedText>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /matrix/joined/list/{color}`
    pub async fn matrix_joined_list(&self, request: impl Into<Request<MatrixJoinedList>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /matrix/joined/members/{color}`
    pub async fn matrix_joined_members(&self, request: impl Into<Request<MatrixJoinedMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /matrix/apart/text/{color}`
    pub async fn matrix_apart_text(&self, request: impl Into<Request<MatrixApartText>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /matrix/apart/list/{color}`
    pub async fn matrix_apart_list(&self, request: impl Into<Request<MatrixApartList>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /matrix/apart/members/{color}`
    pub async fn matrix_apart_members(&self, request: impl Into<Request<MatrixApartMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /query/joined/text`
    pub async fn query_joined_text(&self, request: impl Into<Request<QueryJoinedText>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /query/joined/list`
    pub async fn query_joined_list(&self, request: impl Into<Request<QueryJoinedList>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /query/joined/members`
    pub async fn query_joined_members(&self, request: impl Into<Request<QueryJoinedMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /query/apart/text`
    pub async fn query_apart_text(&self, request: impl Into<Request<QueryApartText>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /query/apart/list`
    pub async fn query_apart_list(&self, request: impl Into<Request<QueryApartList>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /query/apart/members`
    pub async fn query_apart_members(&self, request: impl Into<Request<QueryApartMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /cookie/joined/text`
    pub async fn cookie_joined_text(&self, request: impl Into<Request<CookieJoinedText>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /cookie/joined/list`
    pub async fn cookie_joined_list(&self, request: impl Into<Request<CookieJoinedList>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /cookie/joined/members`
    pub async fn cookie_joined_members(&self, request: impl Into<Request<CookieJoinedMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /cookie/apart/text`
    pub async fn cookie_apart_text(&self, request: impl Into<Request<CookieApartText>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /cookie/apart/list`
    pub async fn cookie_apart_list(&self, request: impl Into<Request<CookieApartList>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /cookie/apart/members`
    pub async fn cookie_apart_members(&self, request: impl Into<Request<CookieApartMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /header/joined/text`
    pub async fn header_joined_text(&self, request: impl Into<Request<HeaderJoinedText>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /header/joined/list`
    pub async fn header_joined_list(&self, request: impl Into<Request<HeaderJoinedList>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /header/joined/members`
    pub async fn header_joined_members(&self, request: impl Into<Request<HeaderJoinedMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /header/apart/text`
    pub async fn header_apart_text(&self, request: impl Into<Request<HeaderApartText>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /header/apart/list`
    pub async fn header_apart_list(&self, request: impl Into<Request<HeaderApartList>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /header/apart/members`
    pub async fn header_apart_members(&self, request: impl Into<Request<HeaderApartMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /spaceDelimited/list`
    pub async fn space_delimited_list(&self, request: impl Into<Request<SpaceDelimitedList>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /spaceDelimited/members`
    pub async fn space_delimited_members(&self, request: impl Into<Request<SpaceDelimitedMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /pipeDelimited/list`
    pub async fn pipe_delimited_list(&self, request: impl Into<Request<PipeDelimitedList>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /pipeDelimited/members`
    pub async fn pipe_delimited_members(&self, request: impl Into<Request<PipeDelimitedMembers>>)
        -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /deepObject`
    pub async fn deep_object(&self, request: impl Into<Request<DeepObject>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /reserved`
    pub async fn reserved(&self, request: impl Into<Request<Reserved>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /json/path/{color}`
    pub async fn json_path(&self, request: impl Into<Request<JsonPath>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /json/query`
    pub async fn json_query(&self, request: impl Into<Request<JsonQuery>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /json/header`
    pub async fn json_header(&self, request: impl Into<Request<JsonHeader>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /json/cookie`
    pub async fn json_cookie(&self, request: impl Into<Request<JsonCookie>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /scalars`
    pub async fn scalars(&self, request: impl Into<Request<Scalars>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(GoldenStylesApi for Client {
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
