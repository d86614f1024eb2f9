// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{Answers, examples};

/// Answers with what the document has as examples, or with values made up for its schemas. A caller chooses
/// another documented response by `Prefer: code=404`, and a named example by `Prefer: example=name`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

/// One for each response and media type.
static ANSWERS: Answers = Answers::new(include_str!("examples.json"));

examples!(GoldenStylesApi from ANSWERS {
    simple_joined_text: SimpleJoinedText;
    simple_joined_list: SimpleJoinedList;
    simple_joined_members: SimpleJoinedMembers;
    simple_apart_text: SimpleApartText;
    simple_apart_list: SimpleApartList;
    simple_apart_members: SimpleApartMembers;
    label_joined_text: LabelJoinedText;
    label_joined_list: LabelJoinedList;
    label_joined_members: LabelJoinedMembers;
    label_apart_text: LabelApartText;
    label_apart_list: LabelApartList;
    label_apart_members: LabelApartMembers;
    matrix_joined_text: MatrixJoinedText;
    matrix_joined_list: MatrixJoinedList;
    matrix_joined_members: MatrixJoinedMembers;
    matrix_apart_text: MatrixApartText;
    matrix_apart_list: MatrixApartList;
    matrix_apart_members: MatrixApartMembers;
    query_joined_text: QueryJoinedText;
    query_joined_list: QueryJoinedList;
    query_joined_members: QueryJoinedMembers;
    query_apart_text: QueryApartText;
    query_apart_list: QueryApartList;
    query_apart_members: QueryApartMembers;
    cookie_joined_text: CookieJoinedText;
    cookie_joined_list: CookieJoinedList;
    cookie_joined_members: CookieJoinedMembers;
    cookie_apart_text: CookieApartText;
    cookie_apart_list: CookieApartList;
    cookie_apart_members: CookieApartMembers;
    header_joined_text: HeaderJoinedText;
    header_joined_list: HeaderJoinedList;
    header_joined_members: HeaderJoinedMembers;
    header_apart_text: HeaderApartText;
    header_apart_list: HeaderApartList;
    header_apart_members: HeaderApartMembers;
    space_delimited_list: SpaceDelimitedList;
    space_delimited_members: SpaceDelimitedMembers;
    pipe_delimited_list: PipeDelimitedList;
    pipe_delimited_members: PipeDelimitedMembers;
    deep_object: DeepObject;
    reserved: Reserved;
    json_path: JsonPath;
    json_query: JsonQuery;
    json_header: JsonHeader;
    json_cookie: JsonCookie;
    scalars: Scalars;
});
