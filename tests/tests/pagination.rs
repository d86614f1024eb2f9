//! Answers that come page by page, followed by clients.

use axum::body::Body;
use futures_util::StreamExt as _;
use golden_pages_api::*;
use golden_pages_client::Client;
use http::{HeaderName, HeaderValue, Request as Sent, StatusCode};
use http_body_util::BodyExt as _;
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use typewright_runtime::client::PageLimits;

/// Status, headers and JSON.
type Answer<'a> = (u16, &'a [(&'a str, &'a str)], &'a str);

/// A client of a service that gives these answers, one after the other, and what it was asked.
fn told(answers: &[Answer<'_>]) -> (Client, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = asked.clone();
    let answers: Arc<[_]> = answers.iter().map(answer).collect();
    let service = tower::service_fn(move |request: Sent<typewright_runtime::Body>| {
        let (log, answers) = (log.clone(), answers.clone());
        async move {
            let (parts, body) = request.into_parts();
            let body = body.collect().await.expect("a body").to_bytes();
            let body = String::from_utf8(body.to_vec()).expect("text");
            let mut log = log.lock().expect("a lock");
            log.push(format!("{} {body}", parts.uri).trim().to_owned());
            let answer = answers.get(log.len() - 1).expect("no more than that");
            Ok::<_, Infallible>(answer.clone().map(Body::from))
        }
    });
    let client = Client::builder().base_url(BASE).service(service).key("k").build().expect("a client");
    (client, asked)
}

fn answer((status, headers, json): &Answer<'_>) -> http::Response<String> {
    let mut answer = http::Response::new((*json).to_owned());
    *answer.status_mut() = StatusCode::from_u16(*status).expect("a status");
    answer.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
    for (name, value) in *headers {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
        let value = HeaderValue::from_str(value).expect("a value");
        if name == "content-type" {
            answer.headers_mut().insert(name, value)
        } else {
            answer.headers_mut().append(name, value);
            None
        };
    }
    answer
}

const BASE: &str = "https://pages.example/v1";

fn ids(kites: Vec<Result<Kite, impl std::fmt::Debug>>) -> Vec<i64> {
    kites.into_iter().map(|kite| kite.expect("a kite").id).collect()
}

fn assert_asked(asked: &Mutex<Vec<String>>, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|rest| format!("{BASE}{rest}")).collect();
    assert_eq!(*asked.lock().expect("a lock"), expected);
}

#[tokio::test]
async fn a_cursor_leads_on_until_there_is_none() {
    let (client, asked) = told(&[
        (200, &[], r#"{"data": [{"id": 1}, {"id": 2}], "meta": {"next": "b&c"}}"#),
        (200, &[], r#"{"data": [], "meta": {"next": "d"}}"#),
        (200, &[], r#"{"data": [{"id": 3}], "meta": {"next": null}}"#),
    ]);
    let request = ListByCursor::new().color("red").after("a");
    let kites = client.list_by_cursor_pages(request).items().collect().await;
    assert_eq!(ids(kites), [1, 2, 3]);
    // The cursor is replaced, and everything else stays.
    assert_asked(
        &asked,
        &[
            "/cursor?after=a&color=red&api_key=k",
            "/cursor?color=red&after=b%26c&api_key=k",
            "/cursor?color=red&after=d&api_key=k",
        ],
    );
}

#[tokio::test]
async fn pages_are_asked_for_when_they_are_wanted() {
    let (client, asked) = told(&[(200, &[], r#"{"data": [{"id": 1}, {"id": 2}], "meta": {"next": "b"}}"#)]);
    let mut pages = client.list_by_cursor_pages(ListByCursor::new()).timeout(Duration::from_secs(5));
    assert!(asked.lock().expect("a lock").is_empty());
    let page = pages.next().await.expect("a page").expect("200");
    assert_eq!(
        (page.status().map(|status| status.as_u16()), page.meta.next.value().map(String::as_str)),
        (Some(200), Some("b"))
    );
    let (client, asked) = told(&[(200, &[], r#"{"data": [{"id": 1}, {"id": 2}], "meta": {"next": "b"}}"#)]);
    let header = (HeaderName::from_static("x-trace"), HeaderValue::from_static("7"));
    let mut items = client.list_by_cursor_pages(ListByCursor::new()).header(header.0, header.1).items();
    assert!(items.next().await.is_some_and(|kite| kite.is_ok_and(|kite| kite.id == 1)));
    assert!(items.next().await.is_some_and(|kite| kite.is_ok_and(|kite| kite.id == 2)));
    assert_eq!(asked.lock().expect("a lock").len(), 1, "a third item would need another page");
}

#[tokio::test]
async fn an_error_is_the_end() {
    let (client, _) = told(&[
        (200, &[], r#"{"data": [{"id": 1}], "meta": {"next": "b"}}"#),
        (404, &[("content-type", "text/plain")], "gone"),
    ]);
    let mut kites = client.list_by_cursor_pages(ListByCursor::new()).items();
    assert!(kites.next().await.is_some_and(|kite| kite.is_ok()));
    let error = kites.next().await.expect("an item").expect_err("404");
    assert!(matches!(&error, Error::Api(found) if matches!(found.error, ListByCursorError::NotFound(_))), "{error:?}");
    assert!(kites.next().await.is_none());
    // A service that turns in circles is left.
    let circle: Answer<'_> = (200, &[], r#"{"data": [{"id": 1}], "meta": {"next": "b"}}"#);
    let (client, asked) = told(&[circle, circle]);
    let mut kites = client.list_by_cursor_pages(ListByCursor::new()).items();
    assert!(kites.next().await.is_some_and(|kite| kite.is_ok()));
    assert!(kites.next().await.is_some_and(|kite| kite.is_ok()));
    let error = kites.next().await.expect("an item").expect_err("the same page again");
    assert!(error.to_string().contains("one that was asked for before"), "{error}");
    assert!(kites.next().await.is_none());
    assert_eq!(asked.lock().expect("a lock").len(), 2);
}

/// A client of a service whose n-th page this makes, and how many it made.
fn making(page: impl Fn(usize) -> String + Clone + Send + Sync + 'static) -> (Client, Arc<AtomicUsize>) {
    let made = Arc::new(AtomicUsize::new(0));
    let count = made.clone();
    let service = tower::service_fn(move |_: Sent<typewright_runtime::Body>| {
        let body = page(count.fetch_add(1, Ordering::SeqCst));
        std::future::ready(Ok::<_, Infallible>(answer(&(200, &[], &body)).map(Body::from)))
    });
    (Client::builder().base_url(BASE).service(service).key("k").build().expect("a client"), made)
}

#[tokio::test]
async fn pages_without_end_have_one() {
    type Page = fn(usize) -> String;
    let rows: [(&str, Page, PageLimits, usize, &str); 4] = [
        (
            "two pages that lead to each other",
            |n| format!(r#"{{"data": [{{"id": 1}}], "meta": {{"next": "{}"}}}}"#, ["a", "b"][n % 2]),
            PageLimits::default(),
            3,
            "the next page is one that was asked for before",
        ),
        (
            "empty pages",
            |n| format!(r#"{{"data": [], "meta": {{"next": "{n}x"}}}}"#),
            PageLimits::default(),
            100,
            "another page follows 100 pages without items, which is the limit",
        ),
        (
            "empty pages up to a limit",
            |n| format!(r#"{{"data": [], "meta": {{"next": "{n}x"}}}}"#),
            PageLimits { empty: 7, ..PageLimits::default() },
            7,
            "another page follows 7 pages without items, which is the limit",
        ),
        (
            "pages up to a limit",
            |n| format!(r#"{{"data": [{{"id": 1}}], "meta": {{"next": "{n}x"}}}}"#),
            PageLimits { pages: 12, ..PageLimits::default() },
            12,
            "another page follows 12 pages, which is the limit",
        ),
    ];
    for (name, page, limits, pages, said) in rows {
        let (client, made) = making(page);
        let kites: Vec<_> = client.list_by_cursor_pages(ListByCursor::new()).limits(limits).items().collect().await;
        let error = kites.last().expect("an error").as_ref().expect_err("an error");
        assert!(error.to_string().contains(said), "{name}: {error}");
        assert_eq!(made.load(Ordering::SeqCst), pages, "{name}");
        assert_eq!(kites.iter().filter(|kite| kite.is_err()).count(), 1, "{name}");
    }
    // Pages with items in between are no empty ones in a row.
    let (client, _) = making(|n| {
        let items = if n % 50 == 0 { r#"{"id": 1}"# } else { "" };
        let next = if n < 400 { format!("\"{n}x\"") } else { "null".to_owned() };
        format!(r#"{{"data": [{items}], "meta": {{"next": {next}}}}}"#)
    });
    assert_eq!(ids(client.list_by_cursor_pages(ListByCursor::new()).items().collect().await).len(), 9);
}

#[tokio::test]
async fn the_last_item_leads_on_while_there_is_more() {
    let (client, asked) = told(&[
        (200, &[], r#"{"data": [{"id": 5}, {"id": 9}], "has_more": true}"#),
        (200, &[], r#"{"data": [{"id": 12}], "has_more": false}"#),
    ]);
    assert_eq!(ids(client.list_by_last_pages(ListByLast::new()).items().collect().await), [5, 9, 12]);
    assert_asked(&asked, &["/last?api_key=k", "/last?starting_after=9&api_key=k"]);
    let (client, asked) = told(&[(200, &[], r#"{"data": null, "has_more": true}"#)]);
    assert_eq!(ids(client.list_by_last_pages(ListByLast::new()).items().collect().await), [0; 0]);
    assert_eq!(asked.lock().expect("a lock").len(), 1, "nothing is behind no item");
}

#[tokio::test]
async fn numbers_of_pages_count_up() {
    let page = r#"{"answer": {"kites": [{"id": 1}]}, "total_pages": 2}"#;
    let (client, asked) = told(&[(200, &[], page), (200, &[], page)]);
    assert_eq!(ids(client.list_by_page_pages(ListByPage::new()).items().collect().await), [1, 1]);
    // The first one is 0 by the parameter's default, so two are 0 and 1.
    assert_asked(&asked, &["/page?api_key=k", "/page?page=1&api_key=k"]);
    // Without a word of how many there are, an empty one is the last; another response has no items.
    let (client, asked) =
        told(&[(200, &[], r#"{"answer": {"kites": [{"id": 1}]}}"#), (200, &[], r#"{"answer": null}"#)]);
    assert_eq!(ids(client.list_by_page_pages(ListByPage::new().page(7)).items().collect().await), [1]);
    assert_asked(&asked, &["/page?page=7&api_key=k", "/page?page=8&api_key=k"]);
    let (client, _) = told(&[(206, &[], r#"{"reason": "tired"}"#)]);
    assert_eq!(ids(client.list_by_page_pages(ListByPage::new()).items().collect().await), [0; 0]);
}

#[tokio::test]
#[allow(deprecated)]
async fn offsets_count_items() {
    let (client, asked) = told(&[(200, &[], r#"["a", null]"#), (200, &[], r#"["b", "c", "d"]"#), (200, &[], "[]")]);
    let items: Vec<_> = client.list_by_offset_pages(ListByOffset::new().offset(10)).items().collect().await;
    let items: Vec<Option<String>> = items.into_iter().map(|item| item.expect("an item")).collect();
    assert_eq!(items.iter().flatten().map(String::as_str).collect::<String>(), "abcd");
    assert_asked(
        &asked,
        &["/offset?offset=10&api_key=k", "/offset?offset=12&api_key=k", "/offset?offset=15&api_key=k"],
    );
}

#[tokio::test]
async fn links_are_followed_on_the_own_server() {
    const KITE: &str = r#"[{"id": 1}]"#;
    let (client, asked) = told(&[
        // The same operation at another address: this is a service behind a proxy.
        (200, &[("link", r#"<http://inner:8080/link?page=2&api_key=k>; rel="next", </link>; rel="first""#)], KITE),
        // Another way to say it, on the own server.
        (200, &[("link", "</x>; rel=prev"), ("link", "<https://PAGES.example/v1/lists/7?page=3>; rel=next")], KITE),
        (200, &[("link", "<?page=4#end>; rel=\"last next\"")], KITE),
        (200, &[("link", "<9?page=5>; rel=next")], KITE),
        (200, &[("link", "</v1/users/5/lists/9?page=6>; rel=next")], KITE),
        (200, &[("link", "</link?page=1>; rel=first")], KITE),
    ]);
    assert_eq!(ids(client.list_by_link_pages(ListByLink::new().page(1)).items().collect().await), [1; 6]);
    assert_asked(
        &asked,
        &[
            "/link?page=1&api_key=k",
            "/link?page=2&api_key=k",
            "/lists/7?page=3&api_key=k",
            "/lists/7?page=4&api_key=k",
            "/lists/9?page=5&api_key=k",
            "/users/5/lists/9?page=6&api_key=k",
        ],
    );
    for elsewhere in
        ["https://evil.example/v1/other", "//evil.example/x", "/v2/other", "https://u:p@pages.example/v1/x"]
    {
        let (client, asked) = told(&[(200, &[("link", &format!("<{elsewhere}>; rel=next"))], KITE)]);
        let mut kites = client.list_by_link_pages(ListByLink::new()).items();
        assert!(kites.next().await.is_some_and(|kite| kite.is_ok()));
        let error = kites.next().await.expect("an item").expect_err("elsewhere");
        assert!(error.to_string().contains(elsewhere), "{error}");
        assert_eq!(asked.lock().expect("a lock").len(), 1, "no credential leaves for {elsewhere}");
    }
}

#[tokio::test]
async fn addresses_stand_in_bodies_too() {
    let (client, asked) = told(&[
        (200, &[], r#"{"next": "http://pages.example/v1/address?page=2", "results": [{"id": 1}]}"#),
        (200, &[], r#"{"next": null, "results": [{"id": 2}]}"#),
    ]);
    assert_eq!(ids(client.list_by_address_pages(ListByAddress::new()).items().collect().await), [1, 2]);
    assert_asked(&asked, &["/address?api_key=k", "/address?page=2&api_key=k"]);
}

#[tokio::test]
async fn a_cursor_may_travel_in_a_header_and_in_a_body() {
    let (client, asked) = told(&[(200, &[("x-next", "40")], r#"[{"id": 1}]"#), (200, &[], r#"[{"id": 2}]"#)]);
    let request = SearchKites::new().text("long tail");
    assert_eq!(ids(client.all_pages_of_search_kites(request).items().collect().await), [1, 2]);
    assert_asked(
        &asked,
        &[r#"/search?api_key=k {"text":"long tail"}"#, r#"/search?api_key=k {"text":"long tail","start":"40"}"#],
    );
}

#[test]
fn who_does_not_await_iterates() {
    let answers: [Answer<'_>; 2] = [
        (200, &[], r#"{"data": [{"id": 1}, {"id": 2}], "meta": {"next": "b"}}"#),
        (200, &[], r#"{"data": [{"id": 3}], "meta": {}}"#),
    ];
    let (client, _) = told(&answers);
    assert_eq!(ids(client.list_by_cursor_pages(ListByCursor::new()).items().wait().collect()), [1, 2, 3]);
    let (client, _) = told(&answers);
    let pages: Vec<_> = client.list_by_cursor_pages(ListByCursor::new()).wait().collect();
    assert_eq!(pages.iter().map(|page| page.as_ref().expect("a page").data.len()).collect::<Vec<_>>(), [2, 1]);
}
