// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use typewright_runtime::codegen::{Error, Request, Response};
use super::api::*;
use typewright_runtime::server::nothing;

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

impl GoldenStylesApi for Examples {
    async fn simple_joined_text(
        &self,
        _: Request<SimpleJoinedText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn simple_joined_list(
        &self,
        _: Request<SimpleJoinedList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn simple_joined_members(
        &self,
        _: Request<SimpleJoinedMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn simple_apart_text(
        &self,
        _: Request<SimpleApartText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn simple_apart_list(
        &self,
        _: Request<SimpleApartList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn simple_apart_members(
        &self,
        _: Request<SimpleApartMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn label_joined_text(
        &self,
        _: Request<LabelJoinedText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn label_joined_list(
        &self,
        _: Request<LabelJoinedList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn label_joined_members(
        &self,
        _: Request<LabelJoinedMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn label_apart_text(
        &self,
        _: Request<LabelApartText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn label_apart_list(
        &self,
        _: Request<LabelApartList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn label_apart_members(
        &self,
        _: Request<LabelApartMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn matrix_joined_text(
        &self,
        _: Request<MatrixJoinedText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn matrix_joined_list(
        &self,
        _: Request<MatrixJoinedList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn matrix_joined_members(
        &self,
        _: Request<MatrixJoinedMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn matrix_apart_text(
        &self,
        _: Request<MatrixApartText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn matrix_apart_list(
        &self,
        _: Request<MatrixApartList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn matrix_apart_members(
        &self,
        _: Request<MatrixApartMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn query_joined_text(
        &self,
        _: Request<QueryJoinedText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn query_joined_list(
        &self,
        _: Request<QueryJoinedList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn query_joined_members(
        &self,
        _: Request<QueryJoinedMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn query_apart_text(
        &self,
        _: Request<QueryApartText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn query_apart_list(
        &self,
        _: Request<QueryApartList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn query_apart_members(
        &self,
        _: Request<QueryApartMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn cookie_joined_text(
        &self,
        _: Request<CookieJoinedText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn cookie_joined_list(
        &self,
        _: Request<CookieJoinedList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn cookie_joined_members(
        &self,
        _: Request<CookieJoinedMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn cookie_apart_text(
        &self,
        _: Request<CookieApartText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn cookie_apart_list(
        &self,
        _: Request<CookieApartList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn cookie_apart_members(
        &self,
        _: Request<CookieApartMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn header_joined_text(
        &self,
        _: Request<HeaderJoinedText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn header_joined_list(
        &self,
        _: Request<HeaderJoinedList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn header_joined_members(
        &self,
        _: Request<HeaderJoinedMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn header_apart_text(
        &self,
        _: Request<HeaderApartText>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn header_apart_list(
        &self,
        _: Request<HeaderApartList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn header_apart_members(
        &self,
        _: Request<HeaderApartMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn space_delimited_list(
        &self,
        _: Request<SpaceDelimitedList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn space_delimited_members(
        &self,
        _: Request<SpaceDelimitedMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn pipe_delimited_list(
        &self,
        _: Request<PipeDelimitedList>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn pipe_delimited_members(
        &self,
        _: Request<PipeDelimitedMembers>,
    ) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn deep_object(&self, _: Request<DeepObject>) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn reserved(&self, _: Request<Reserved>) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn json_path(&self, _: Request<JsonPath>) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn json_query(&self, _: Request<JsonQuery>) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn json_header(&self, _: Request<JsonHeader>) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn json_cookie(&self, _: Request<JsonCookie>) -> Result<Response<()>, Error> {
        nothing()
    }

    async fn scalars(&self, _: Request<Scalars>) -> Result<Response<()>, Error> {
        nothing()
    }
}
