//! Exact bytes, both ways: a row for every cell of the specification's tables of parameter styles, and for every way in
//! which a body travels. What the client writes, the server reads back as the same message.

mod common;

use common::Store;
use golden_styles_api::*;
use proptest::prelude::*;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use typewright_runtime::client::{Transport, TransportError};
use typewright_runtime::{Body, BoxFuture};

/// Keeps the last request that was sent, and sends it to a router.
#[derive(Clone)]
struct Recorder {
    router: axum::Router,
    sent: Arc<Mutex<Option<http::request::Parts>>>,
}

impl Transport for Recorder {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            *self.sent.lock().expect("a lock") = Some(parts.clone());
            let request = http::Request::from_parts(parts, axum::body::Body::new(body));
            let answer = tower::ServiceExt::oneshot(self.router.clone(), request).await;
            Ok(answer.map_err(|never| match never {})?.map(Body::stream))
        })
    }
}

struct Wire {
    store: Store,
    recorder: Recorder,
    client: golden_styles_client::Client,
}

impl Wire {
    fn new() -> Self {
        let store = Store::default();
        let recorder = Recorder { router: golden_styles_server::router(store.clone()), sent: Arc::default() };
        let client = golden_styles_client::Client::builder().transport(recorder.clone()).build().expect("a client");
        Wire { store, recorder, client }
    }

    /// What was sent, as one text: the path with its query, and what stands in the two headers.
    fn sent(&self) -> String {
        let parts = self.recorder.sent.lock().expect("a lock").take().expect("a request");
        let header = |name: &str| parts.headers.get(name).map(|value| value.to_str().expect("text").to_owned());
        match (header("x-color"), header("cookie")) {
            (Some(text), _) | (_, Some(text)) => text,
            _ => parts.uri.path_and_query().expect("a path").to_string(),
        }
    }

    /// The message that the server read.
    fn read<T: 'static>(&self) -> Option<T> {
        self.store.take()
    }
}

macro_rules! store {
    ($($method:ident: $message:ident;)*) => {
        impl GoldenStylesApi for Store {
            $(async fn $method(&self, request: Request<$message>) -> Result<Response<()>, Error> {
                self.keep(request.into_message());
                Ok(().into())
            })*
        }
    };
}

store! {
    simple_joined_text: SimpleJoinedText; simple_joined_list: SimpleJoinedList;
    simple_joined_members: SimpleJoinedMembers; simple_apart_text: SimpleApartText;
    simple_apart_list: SimpleApartList; simple_apart_members: SimpleApartMembers;
    label_joined_text: LabelJoinedText; label_joined_list: LabelJoinedList;
    label_joined_members: LabelJoinedMembers; label_apart_text: LabelApartText;
    label_apart_list: LabelApartList; label_apart_members: LabelApartMembers;
    matrix_joined_text: MatrixJoinedText; matrix_joined_list: MatrixJoinedList;
    matrix_joined_members: MatrixJoinedMembers; matrix_apart_text: MatrixApartText;
    matrix_apart_list: MatrixApartList; matrix_apart_members: MatrixApartMembers;
    query_joined_text: QueryJoinedText; query_joined_list: QueryJoinedList;
    query_joined_members: QueryJoinedMembers; query_apart_text: QueryApartText;
    query_apart_list: QueryApartList; query_apart_members: QueryApartMembers;
    cookie_joined_text: CookieJoinedText; cookie_joined_list: CookieJoinedList;
    cookie_joined_members: CookieJoinedMembers; cookie_apart_text: CookieApartText;
    cookie_apart_list: CookieApartList; cookie_apart_members: CookieApartMembers;
    header_joined_text: HeaderJoinedText; header_joined_list: HeaderJoinedList;
    header_joined_members: HeaderJoinedMembers; header_apart_text: HeaderApartText;
    header_apart_list: HeaderApartList; header_apart_members: HeaderApartMembers;
    space_delimited_list: SpaceDelimitedList; space_delimited_members: SpaceDelimitedMembers;
    pipe_delimited_list: PipeDelimitedList; pipe_delimited_members: PipeDelimitedMembers;
    deep_object: DeepObject; reserved: Reserved; json_path: JsonPath; json_query: JsonQuery; json_header: JsonHeader;
    json_cookie: JsonCookie; scalars: Scalars;
}

fn list(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

/// Sends a message, and asserts what was sent and that the server read the same message.
macro_rules! row {
    ($wire:ident, $method:ident($message:expr) => $expected:expr) => {
        let message = $message;
        $wire.client.$method(message.clone()).await.expect($expected);
        assert_eq!($wire.sent(), $expected);
        let read = $wire.read();
        assert_eq!(read.as_ref(), Some(&message), "{}", $expected);
    };
}

#[tokio::test]
async fn every_cell_of_the_tables() {
    let wire = Wire::new();
    let colours = || list(&["blue", "black", "brown"]);
    let members = || Colour::new(100, 200, 150);

    row!(wire, simple_joined_text(SimpleJoinedText::new("blue")) => "/simple/joined/text/blue");
    row!(wire, simple_joined_list(SimpleJoinedList::new(colours())) => "/simple/joined/list/blue,black,brown");
    row!(wire, simple_joined_members(SimpleJoinedMembers::new(members())) =>
        "/simple/joined/members/R,100,G,200,B,150");
    row!(wire, simple_apart_text(SimpleApartText::new("blue")) => "/simple/apart/text/blue");
    row!(wire, simple_apart_list(SimpleApartList::new(colours())) => "/simple/apart/list/blue,black,brown");
    row!(wire, simple_apart_members(SimpleApartMembers::new(members())) => "/simple/apart/members/R=100,G=200,B=150");

    row!(wire, label_joined_text(LabelJoinedText::new("blue")) => "/label/joined/text/.blue");
    row!(wire, label_joined_text(LabelJoinedText::new("")) => "/label/joined/text/.");
    row!(wire, label_joined_list(LabelJoinedList::new(colours())) => "/label/joined/list/.blue,black,brown");
    row!(wire, label_joined_members(LabelJoinedMembers::new(members())) =>
        "/label/joined/members/.R,100,G,200,B,150");
    row!(wire, label_apart_text(LabelApartText::new("blue")) => "/label/apart/text/.blue");
    row!(wire, label_apart_text(LabelApartText::new("")) => "/label/apart/text/.");
    row!(wire, label_apart_list(LabelApartList::new(colours())) => "/label/apart/list/.blue.black.brown");
    row!(wire, label_apart_members(LabelApartMembers::new(members())) => "/label/apart/members/.R=100.G=200.B=150");

    row!(wire, matrix_joined_text(MatrixJoinedText::new("blue")) => "/matrix/joined/text/;color=blue");
    row!(wire, matrix_joined_text(MatrixJoinedText::new("")) => "/matrix/joined/text/;color");
    row!(wire, matrix_joined_list(MatrixJoinedList::new(colours())) =>
        "/matrix/joined/list/;color=blue,black,brown");
    row!(wire, matrix_joined_members(MatrixJoinedMembers::new(members())) =>
        "/matrix/joined/members/;color=R,100,G,200,B,150");
    row!(wire, matrix_apart_text(MatrixApartText::new("blue")) => "/matrix/apart/text/;color=blue");
    row!(wire, matrix_apart_text(MatrixApartText::new("")) => "/matrix/apart/text/;color");
    row!(wire, matrix_apart_list(MatrixApartList::new(colours())) =>
        "/matrix/apart/list/;color=blue;color=black;color=brown");
    row!(wire, matrix_apart_members(MatrixApartMembers::new(members())) =>
        "/matrix/apart/members/;R=100;G=200;B=150");

    row!(wire, query_joined_text(QueryJoinedText::new().color("blue")) => "/query/joined/text?color=blue");
    row!(wire, query_joined_text(QueryJoinedText::new().color("")) => "/query/joined/text?color=");
    row!(wire, query_joined_text(QueryJoinedText::new()) => "/query/joined/text");
    row!(wire, query_joined_list(QueryJoinedList::new().color(colours())) =>
        "/query/joined/list?color=blue,black,brown");
    row!(wire, query_joined_members(QueryJoinedMembers::new().color(members())) =>
        "/query/joined/members?color=R,100,G,200,B,150");
    row!(wire, query_apart_text(QueryApartText::new().color("blue")) => "/query/apart/text?color=blue");
    row!(wire, query_apart_text(QueryApartText::new().color("")) => "/query/apart/text?color=");
    row!(wire, query_apart_list(QueryApartList::new().color(colours())) =>
        "/query/apart/list?color=blue&color=black&color=brown");
    row!(wire, query_apart_members(QueryApartMembers::new().color(members())) =>
        "/query/apart/members?R=100&G=200&B=150");
    row!(wire, query_apart_members(QueryApartMembers::new()) => "/query/apart/members");

    row!(wire, cookie_joined_text(CookieJoinedText::new().color("blue")) => "color=blue");
    row!(wire, cookie_joined_list(CookieJoinedList::new().color(colours())) => "color=blue,black,brown");
    row!(wire, cookie_joined_members(CookieJoinedMembers::new().color(members())) => "color=R,100,G,200,B,150");
    row!(wire, cookie_apart_text(CookieApartText::new().color("blue")) => "color=blue");
    row!(wire, cookie_apart_list(CookieApartList::new().color(colours())) => "color=blue; color=black; color=brown");
    row!(wire, cookie_apart_members(CookieApartMembers::new().color(members())) => "R=100; G=200; B=150");

    row!(wire, header_joined_text(HeaderJoinedText::new().x_color("blue")) => "blue");
    row!(wire, header_joined_list(HeaderJoinedList::new().x_color(colours())) => "blue,black,brown");
    row!(wire, header_joined_members(HeaderJoinedMembers::new().x_color(members())) => "R,100,G,200,B,150");
    row!(wire, header_apart_text(HeaderApartText::new().x_color("blue")) => "blue");
    row!(wire, header_apart_list(HeaderApartList::new().x_color(colours())) => "blue,black,brown");
    row!(wire, header_apart_members(HeaderApartMembers::new().x_color(members())) => "R=100,G=200,B=150");

    row!(wire, space_delimited_list(SpaceDelimitedList::new().color(colours())) =>
        "/spaceDelimited/list?color=blue%20black%20brown");
    row!(wire, space_delimited_members(SpaceDelimitedMembers::new().color(members())) =>
        "/spaceDelimited/members?color=R%20100%20G%20200%20B%20150");
    row!(wire, pipe_delimited_list(PipeDelimitedList::new().color(colours())) =>
        "/pipeDelimited/list?color=blue%7Cblack%7Cbrown");
    row!(wire, pipe_delimited_members(PipeDelimitedMembers::new().color(members())) =>
        "/pipeDelimited/members?color=R%7C100%7CG%7C200%7CB%7C150");
}

#[tokio::test]
async fn nested_reserved_and_json_parameters() {
    let wire = Wire::new();
    let nested = Nested::new().r(100).more(NestedMore::new().deep("a b").list(list(&["x", "y"])));
    row!(wire, deep_object(DeepObject::new().color(nested)) =>
        "/deepObject?color%5BR%5D=100&color%5Bmore%5D%5Bdeep%5D=a%20b&color%5Bmore%5D%5Blist%5D%5B0%5D=x\
         &color%5Bmore%5D%5Blist%5D%5B1%5D=y");
    row!(wire, reserved(Reserved::new().color("/a?b=c,d;e:f@g!$'()*")) => "/reserved?color=/a?b=c,d;e:f@g!$'()*");
    row!(wire, reserved(Reserved::new().color("a&b#c+d e%é")) => "/reserved?color=a%26b%23c%2Bd%20e%25%C3%A9");
    let members = || Colour::new(1, 2, 3);
    let encoded = "%7B%22R%22%3A1%2C%22G%22%3A2%2C%22B%22%3A3%7D";
    row!(wire, json_path(JsonPath::new(members())) => format!("/json/path/{encoded}").as_str());
    row!(wire, json_query(JsonQuery::new().color(members())) => format!("/json/query?color={encoded}").as_str());
    row!(wire, json_header(JsonHeader::new().x_color(members())) => r#"{"R":1,"G":2,"B":3}"#);
    row!(wire, json_cookie(JsonCookie::new().color(members())) => format!("color={encoded}").as_str());
}

#[tokio::test]
async fn reserved_characters_are_escaped_everywhere_else() {
    let wire = Wire::new();
    let text = "a/b c&d=é,;%?#";
    let escaped = "a%2Fb%20c%26d%3D%C3%A9%2C%3B%25%3F%23";
    row!(wire, simple_joined_text(SimpleJoinedText::new(text)) => format!("/simple/joined/text/{escaped}").as_str());
    row!(wire, query_apart_text(QueryApartText::new().color(text)) => format!("/query/apart/text?color={escaped}").as_str());
    row!(wire, cookie_joined_text(CookieJoinedText::new().color(text)) => format!("color={escaped}").as_str());
    let commas = || list(&["a,b", "c"]);
    row!(wire, query_joined_list(QueryJoinedList::new().color(commas())) => "/query/joined/list?color=a%2Cb,c");
    row!(wire, simple_joined_list(SimpleJoinedList::new(commas())) => "/simple/joined/list/a%2Cb,c");
}

#[tokio::test]
async fn scalars_keep_their_types() {
    let wire = Wire::new();
    row!(wire, scalars(Scalars::new().whole(-7).number(1.5).flag(true).wholes(vec![1, 2])) =>
        "/scalars?whole=-7&number=1.5&flag=true&wholes=1,2");
    row!(wire, scalars(Scalars::new().either(ScalarsEither::Integer(5))) => "/scalars?either=5");
    row!(wire, scalars(Scalars::new().either(ScalarsEither::Bool(true))) => "/scalars?either=true");
    let router = golden_styles_server::router(wire.store.clone());
    for (query, expected) in [
        ("wholes=1%2C2", Scalars::new().wholes(vec![1, 2])),
        ("wholes=", Scalars::new().wholes(vec![])),
        ("flag=false&unknown=1", Scalars::new().flag(false)),
        ("flag", Scalars::new()),
        ("flag=", Scalars::new()),
    ] {
        assert_eq!(
            common::raw(router.clone(), "GET", &format!("/scalars?{query}"), &[], "").await.status,
            204,
            "{query}"
        );
        assert_eq!(wire.read(), Some(expected), "{query}");
    }
    for (query, word) in [
        ("whole=x", "whole"),
        ("flag=yes", "flag"),
        ("whole=1&whole=2", "whole"),
        ("whole=", "whole"),
        ("wholes=1,b", "wholes"),
    ] {
        let answer = common::raw(router.clone(), "GET", &format!("/scalars?{query}"), &[], "").await;
        answer.assert_problem(400);
        assert!(answer.text.contains(word), "{}", answer.text);
    }
}

/// What a parameter may hold: no control characters, which no header can carry, and not one or two dots alone, which
/// no path can.
fn text() -> impl Strategy<Value = String> {
    let text = proptest::string::string_regex("[ -~é中\u{1f600}]{1,12}").expect("a pattern");
    text.prop_filter("a segment of dots", |text| !matches!(text.as_str(), "." | ".."))
}

#[tokio::test]
async fn dots_alone_would_lead_to_another_path() {
    let wire = Wire::new();
    for dots in [".", ".."] {
        let error = wire.client.simple_joined_text(SimpleJoinedText::new(dots)).await.expect_err("a refusal");
        assert!(error.to_string().ends_with(&format!("path parameter `color`: must not be `{dots}`")), "{error}");
        let answer = wire.client.query_joined_text(QueryJoinedText::new().color(dots)).await;
        answer.expect("elsewhere they are a text like any other");
    }
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(text(), 1..5)
}

fn inverse<M: Clone + PartialEq + Debug + 'static>(
    message: M,
    send: impl AsyncFnOnce(&golden_styles_client::Client, M) -> Result<Response<()>, Error>,
) -> Result<(), TestCaseError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let wire = Wire::new();
    let answer = runtime.block_on(send(&wire.client, message.clone()));
    prop_assert!(answer.is_ok(), "{message:?}: {answer:?}");
    prop_assert_eq!(wire.read::<M>(), Some(message));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_server_reads_what_the_client_writes(text in text(), texts in texts(), r in any::<i64>(), g in any::<i64>()) {
        inverse(SimpleJoinedText::new(&*text), async |client, message| client.simple_joined_text(message).await)?;
        inverse(SimpleJoinedList::new(texts.clone()), async |client, message| client.simple_joined_list(message).await)?;
        inverse(MatrixJoinedText::new(&*text), async |client, message| client.matrix_joined_text(message).await)?;
        inverse(MatrixJoinedList::new(texts.clone()), async |client, message| client.matrix_joined_list(message).await)?;
        inverse(MatrixApartList::new(texts.clone()), async |client, message| client.matrix_apart_list(message).await)?;
        inverse(LabelJoinedText::new(&*text), async |client, message| client.label_joined_text(message).await)?;
        inverse(QueryApartText::new().color(&*text), async |client, message| client.query_apart_text(message).await)?;
        inverse(QueryApartList::new().color(texts.clone()), async |client, message| client.query_apart_list(message).await)?;
        inverse(QueryJoinedList::new().color(texts.clone()), async |client, message| client.query_joined_list(message).await)?;
        inverse(Reserved::new().color(&*text), async |client, message| client.reserved(message).await)?;
        inverse(CookieJoinedText::new().color(&*text), async |client, message| client.cookie_joined_text(message).await)?;
        inverse(CookieApartList::new().color(texts.clone()), async |client, message| client.cookie_apart_list(message).await)?;
        let nested = Nested::new().r(r).more(NestedMore::new().deep(&*text).list(texts.clone()));
        inverse(DeepObject::new().color(nested), async |client, message| client.deep_object(message).await)?;
        let members = || Colour::new(r, g, 0);
        inverse(SimpleApartMembers::new(members()), async |client, message| client.simple_apart_members(message).await)?;
        inverse(LabelJoinedMembers::new(members()), async |client, message| client.label_joined_members(message).await)?;
        inverse(MatrixApartMembers::new(members()), async |client, message| client.matrix_apart_members(message).await)?;
        inverse(QueryApartMembers::new().color(members()), async |client, message| client.query_apart_members(message).await)?;
        inverse(PipeDelimitedMembers::new().color(members()), async |client, message| client.pipe_delimited_members(message).await)?;
        inverse(HeaderApartMembers::new().x_color(members()), async |client, message| client.header_apart_members(message).await)?;
        inverse(JsonQuery::new().color(members()), async |client, message| client.json_query(message).await)?;
    }
}
