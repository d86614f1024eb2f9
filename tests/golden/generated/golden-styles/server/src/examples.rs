// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{nothing, examples};

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

examples!(GoldenStylesApi {
    simple_joined_text: SimpleJoinedText => nothing();
    simple_joined_list: SimpleJoinedList => nothing();
    simple_joined_members: SimpleJoinedMembers => nothing();
    simple_apart_text: SimpleApartText => nothing();
    simple_apart_list: SimpleApartList => nothing();
    simple_apart_members: SimpleApartMembers => nothing();
    label_joined_text: LabelJoinedText => nothing();
    label_joined_list: LabelJoinedList => nothing();
    label_joined_members: LabelJoinedMembers => nothing();
    label_apart_text: LabelApartText => nothing();
    label_apart_list: LabelApartList => nothing();
    label_apart_members: LabelApartMembers => nothing();
    matrix_joined_text: MatrixJoinedText => nothing();
    matrix_joined_list: MatrixJoinedList => nothing();
    matrix_joined_members: MatrixJoinedMembers => nothing();
    matrix_apart_text: MatrixApartText => nothing();
    matrix_apart_list: MatrixApartList => nothing();
    matrix_apart_members: MatrixApartMembers => nothing();
    query_joined_text: QueryJoinedText => nothing();
    query_joined_list: QueryJoinedList => nothing();
    query_joined_members: QueryJoinedMembers => nothing();
    query_apart_text: QueryApartText => nothing();
    query_apart_list: QueryApartList => nothing();
    query_apart_members: QueryApartMembers => nothing();
    cookie_joined_text: CookieJoinedText => nothing();
    cookie_joined_list: CookieJoinedList => nothing();
    cookie_joined_members: CookieJoinedMembers => nothing();
    cookie_apart_text: CookieApartText => nothing();
    cookie_apart_list: CookieApartList => nothing();
    cookie_apart_members: CookieApartMembers => nothing();
    header_joined_text: HeaderJoinedText => nothing();
    header_joined_list: HeaderJoinedList => nothing();
    header_joined_members: HeaderJoinedMembers => nothing();
    header_apart_text: HeaderApartText => nothing();
    header_apart_list: HeaderApartList => nothing();
    header_apart_members: HeaderApartMembers => nothing();
    space_delimited_list: SpaceDelimitedList => nothing();
    space_delimited_members: SpaceDelimitedMembers => nothing();
    pipe_delimited_list: PipeDelimitedList => nothing();
    pipe_delimited_members: PipeDelimitedMembers => nothing();
    deep_object: DeepObject => nothing();
    reserved: Reserved => nothing();
    json_path: JsonPath => nothing();
    json_query: JsonQuery => nothing();
    json_header: JsonHeader => nothing();
    json_cookie: JsonCookie => nothing();
    scalars: Scalars => nothing();
});
