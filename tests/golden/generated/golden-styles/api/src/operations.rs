// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {});
operations!(ALL {
    SIMPLE_JOINED_TEXT = "simple_joined_text" GET "/simple/joined/text/{color}";
    SIMPLE_JOINED_LIST = "simple_joined_list" GET "/simple/joined/list/{color}";
    SIMPLE_JOINED_MEMBERS = "simple_joined_members" GET "/simple/joined/members/{color}";
    SIMPLE_APART_TEXT = "simple_apart_text" GET "/simple/apart/text/{color}";
    SIMPLE_APART_LIST = "simple_apart_list" GET "/simple/apart/list/{color}";
    SIMPLE_APART_MEMBERS = "simple_apart_members" GET "/simple/apart/members/{color}";
    LABEL_JOINED_TEXT = "label_joined_text" GET "/label/joined/text/{color}";
    LABEL_JOINED_LIST = "label_joined_list" GET "/label/joined/list/{color}";
    LABEL_JOINED_MEMBERS = "label_joined_members" GET "/label/joined/members/{color}";
    LABEL_APART_TEXT = "label_apart_text" GET "/label/apart/text/{color}";
    LABEL_APART_LIST = "label_apart_list" GET "/label/apart/list/{color}";
    LABEL_APART_MEMBERS = "label_apart_members" GET "/label/apart/members/{color}";
    MATRIX_JOINED_TEXT = "matrix_joined_text" GET "/matrix/joined/text/{color}";
    MATRIX_JOINED_LIST = "matrix_joined_list" GET "/matrix/joined/list/{color}";
    MATRIX_JOINED_MEMBERS = "matrix_joined_members" GET "/matrix/joined/members/{color}";
    MATRIX_APART_TEXT = "matrix_apart_text" GET "/matrix/apart/text/{color}";
    MATRIX_APART_LIST = "matrix_apart_list" GET "/matrix/apart/list/{color}";
    MATRIX_APART_MEMBERS = "matrix_apart_members" GET "/matrix/apart/members/{color}";
    QUERY_JOINED_TEXT = "query_joined_text" GET "/query/joined/text";
    QUERY_JOINED_LIST = "query_joined_list" GET "/query/joined/list";
    QUERY_JOINED_MEMBERS = "query_joined_members" GET "/query/joined/members";
    QUERY_APART_TEXT = "query_apart_text" GET "/query/apart/text";
    QUERY_APART_LIST = "query_apart_list" GET "/query/apart/list";
    QUERY_APART_MEMBERS = "query_apart_members" GET "/query/apart/members";
    COOKIE_JOINED_TEXT = "cookie_joined_text" GET "/cookie/joined/text";
    COOKIE_JOINED_LIST = "cookie_joined_list" GET "/cookie/joined/list";
    COOKIE_JOINED_MEMBERS = "cookie_joined_members" GET "/cookie/joined/members";
    COOKIE_APART_TEXT = "cookie_apart_text" GET "/cookie/apart/text";
    COOKIE_APART_LIST = "cookie_apart_list" GET "/cookie/apart/list";
    COOKIE_APART_MEMBERS = "cookie_apart_members" GET "/cookie/apart/members";
    HEADER_JOINED_TEXT = "header_joined_text" GET "/header/joined/text";
    HEADER_JOINED_LIST = "header_joined_list" GET "/header/joined/list";
    HEADER_JOINED_MEMBERS = "header_joined_members" GET "/header/joined/members";
    HEADER_APART_TEXT = "header_apart_text" GET "/header/apart/text";
    HEADER_APART_LIST = "header_apart_list" GET "/header/apart/list";
    HEADER_APART_MEMBERS = "header_apart_members" GET "/header/apart/members";
    SPACE_DELIMITED_LIST = "spaceDelimited_list" GET "/spaceDelimited/list";
    SPACE_DELIMITED_MEMBERS = "spaceDelimited_members" GET "/spaceDelimited/members";
    PIPE_DELIMITED_LIST = "pipeDelimited_list" GET "/pipeDelimited/list";
    PIPE_DELIMITED_MEMBERS = "pipeDelimited_members" GET "/pipeDelimited/members";
    DEEP_OBJECT = "deep_object" GET "/deepObject";
    RESERVED = "reserved" GET "/reserved";
    JSON_PATH = "json_path" GET "/json/path/{color}";
    JSON_QUERY = "json_query" GET "/json/query";
    JSON_HEADER = "json_header" GET "/json/header";
    JSON_COOKIE = "json_cookie" GET "/json/cookie";
    SCALARS = "scalars" GET "/scalars";
});
