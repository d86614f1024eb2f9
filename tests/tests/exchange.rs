//! Bodies of every kind, responses of every kind, and routes, client against server.

mod common;

use common::raw;
use futures_util::TryStreamExt as _;
use golden_exchange_api::*;
use std::sync::{Arc, Mutex};
use typewright_runtime::message::RawHeaders;
use typewright_runtime::{Body, File};

/// Answers so that a test sees what came in, and notes what it cannot answer with.
#[derive(Clone, Default)]
struct Exchange(Arc<Mutex<Vec<String>>>);

impl Exchange {
    fn log(&self, line: String) {
        self.0.lock().expect("a lock").push(line);
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("a lock"))
    }
}

async fn bytes(body: Body) -> Vec<u8> {
    axum::body::to_bytes(axum::body::Body::new(body), usize::MAX).await.expect("a body").to_vec()
}

async fn file(file: File) -> String {
    let text = String::from_utf8_lossy(&bytes(file.body).await).into_owned();
    format!("{:?} {:?} {text}", file.name.unwrap_or_default(), file.content_type.unwrap_or_default())
}

impl GoldenExchangeApi for Exchange {
    async fn list_stock(&self, _: Request<ListStock>) -> Result<Response<ListStockResponse>, Error> {
        Ok(ListStockResponse::Ok(vec![Details::new(), Details::new().wide(true)]).into())
    }

    async fn show_stock(&self, _: Request<ShowStock>) -> Result<Response<ShowStockResponse>, Error> {
        Ok(ShowStockResponse::Ok(Details::new().wide(true)).into())
    }

    async fn upload(&self, request: Request<Upload>) -> Result<Response<Upload201Reply>, Error> {
        let form = request.into_message().body;
        let mut lines = vec![file(form.file).await];
        for photo in form.photos.into_iter().flatten() {
            lines.push(file(photo).await);
        }
        lines.push(format!("{:?} {:?} {:?} {:?}", form.title, form.labels, form.sizes, form.details));
        let count = lines.len() as i64;
        let reply = Upload201Reply::new(lines.join("\n"), "/files/1");
        Ok(reply.x_count(count).x_labels(vec!["a".to_owned(), "b".to_owned()]).into())
    }

    async fn download(&self, request: Request<Download>) -> Result<Response<Body>, Error<DownloadError>> {
        match request.id.as_str() {
            "none" => Err(DownloadError::NotFound("no such file".to_owned()).into()),
            id => Ok(Body::from(vec![id.len() as u8, 0, 255]).into()),
        }
    }

    async fn store(&self, request: Request<Store>) -> Result<Response<()>, Error> {
        let Store { id, body } = request.into_message();
        let stored = match body {
            Some(body) => format!("{} bytes", bytes(body).await.len()),
            None => "nothing".to_owned(),
        };
        self.log(format!("{id}: {stored}"));
        Ok(().into())
    }

    async fn look(&self, _: Request<Look>) -> Result<Response<Look200Reply>, Error> {
        Ok(Look200Reply::new().x_size(7).into())
    }

    async fn remove(&self, request: Request<Remove>) -> Result<Response<()>, Error> {
        self.log(format!("{:?}", request.body));
        Ok(().into())
    }

    async fn note(&self, request: Request<NoteRequest>) -> Result<Response<NoteResponse>, Error<NoteError>> {
        let wants_csv = request
            .extensions()
            .get::<RawHeaders>()
            .and_then(|raw| raw.headers.get("accept"))
            .is_some_and(|accept| accept == "text/csv");
        let note = match request.into_message().body {
            NoteContents::Json(note) => note,
            NoteContents::Form(note) => note.details(Details::new().wide(true)),
            NoteContents::Text(text) if text == "elsewhere" => {
                return Ok(NoteResponse::Found(Note302Reply::new("/elsewhere")).into());
            }
            NoteContents::Text(text) if text == "refuse" => {
                let body = Details::new().tags(vec!["no".to_owned()]);
                let status = http::StatusCode::CONFLICT;
                return Err(NoteError::ClientError(typewright_runtime::reply::WithStatus { status, body }).into());
            }
            NoteContents::Text(text) => Note::new(text),
            NoteContents::ImageAny(body) => Note::new(format!("{} bytes", bytes(body).await.len())),
        };
        Ok(match wants_csv {
            true => NoteResponse::OkTextCsv(note.text),
            false => NoteResponse::OkJson(note),
        }
        .into())
    }

    async fn form(&self, request: Request<Form>) -> Result<Response<Note>, Error> {
        Ok(request.into_message().body.into())
    }

    async fn deep_form(&self, request: Request<DeepForm>) -> Result<Response<Note>, Error> {
        Ok(request.into_message().body.into())
    }

    async fn count(&self, request: Request<Count>) -> Result<Response<i64>, Error> {
        Ok((request.body + 1).into())
    }

    async fn patch(&self, request: Request<Patch>) -> Result<Response<PatchResponse>, Error<PatchError>> {
        match request.into_message().body {
            PatchContents::Json(note) if note.text == "none" => {
                Err(PatchError::NotFoundTextHtml("<p>".to_owned()).into())
            }
            PatchContents::Json(note) => Ok(PatchResponse::OkJson(note).into()),
            PatchContents::MergePatchJson(details) => Ok(PatchResponse::OkVndDetailsJson(details).into()),
        }
    }

    async fn maybe(&self, _: Request<MaybeRequest>) -> Result<Response<Option<MaybeResponse>>, Error> {
        Ok(None.into())
    }

    async fn vendor(&self, request: Request<Vendor>) -> Result<Response<Details>, Error> {
        Ok(request.into_message().body.into())
    }

    async fn route_suffix(&self, request: Request<RouteSuffix>) -> Result<Response<String>, Error> {
        Ok(format!("suffix {}", request.id).into())
    }

    async fn route_whole(&self, request: Request<RouteWhole>) -> Result<Response<String>, Error> {
        Ok(format!("whole {}", request.other).into())
    }

    async fn route_parts(&self, request: Request<RouteParts>) -> Result<Response<String>, Error> {
        Ok(format!("parts {}", request.name).into())
    }

    async fn route_fixed(&self, _: Request<RouteFixed>) -> Result<Response<String>, Error> {
        Ok("fixed".to_owned().into())
    }

    async fn route_slash(&self, _: Request<RouteSlash>) -> Result<Response<String>, Error> {
        Ok("slash".to_owned().into())
    }

    async fn route_verb(&self, request: Request<RouteVerb>) -> Result<Response<String>, Error> {
        Ok(format!("verb {}", request.id).into())
    }

    async fn route_range(&self, request: Request<RouteRange>) -> Result<Response<String>, Error> {
        Ok(format!("range {} {}", request.from, request.to).into())
    }

    async fn route_list(&self, _: Request<RouteList>) -> Result<Response<String>, Error> {
        Ok("list".to_owned().into())
    }

    async fn route_action(&self, request: Request<RouteAction>) -> Result<Response<String>, Error> {
        Ok(format!("action {} {:?}", request.action, request.page).into())
    }
}

fn both() -> (Exchange, golden_exchange_client::Client) {
    let exchange = Exchange::default();
    let client = golden_exchange_client::Client::in_process(golden_exchange_server::router(exchange.clone()))
        .build()
        .expect("a client");
    (exchange, client)
}

fn note() -> Note {
    let details = Details::new().wide(false).tags(vec!["x y".to_owned(), "é".to_owned()]);
    Note::new("a&b=c d").count(3).labels(vec!["one".to_owned(), "two, three".to_owned()]).details(details)
}

#[tokio::test]
async fn multipart_carries_files_lists_and_json() {
    let (_, client) = both();
    let form = UploadForm::new(File::new("a \"b\".png", vec![104, 105]))
        .photos(vec![File::new("1.jpg", b"one".to_vec()).content_type("image/jpeg"), File::new("2", b"two".to_vec())])
        .title("Title é")
        .labels(vec!["x".to_owned(), "y z".to_owned()])
        .sizes(vec![1, -2])
        .details(Details::new().wide(true));
    let answer = client.upload(Upload::new(form)).await.expect("an answer");
    let expected = "\"a %22b%22.png\" \"image/png\" hi\n\"1.jpg\" \"image/jpeg\" one\n\"2\" \"application/octet-stream\" two\n\
                    Some(\"Title é\") Some([\"x\", \"y z\"]) Some([1, -2]) Some(Details { wide: Some(true), tags: None })";
    assert_eq!(answer.body, expected);
    assert_eq!((answer.location.as_str(), answer.x_count), ("/files/1", Some(4)));
    assert_eq!(answer.x_labels, Some(vec!["a".to_owned(), "b".to_owned()]));
    let minimal = client.upload(Upload::new(UploadForm::new(File::new("f", Vec::new())))).await.expect("an answer");
    assert!(minimal.body.ends_with("None None None None"), "{}", minimal.body);
    let long = UploadForm::new(File::new("f", Vec::new())).title("longer than ten");
    let refused = client.upload(Upload::new(long)).await.expect_err("a violation");
    assert!(
        matches!(&refused, Error::Invalid(found) if found.to_string() == "/title: must have at most 10 characters")
    );
}

#[tokio::test]
async fn multipart_on_the_wire() {
    let (exchange, _) = both();
    let router = || golden_exchange_server::router(exchange.clone());
    let form = ("content-type", "multipart/form-data; boundary=XX");
    let body = "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nhi\r\n--XX--\r\n";
    assert_eq!(raw(router(), "POST", "/files", &[form], body).await.status, 201);
    raw(router(), "POST", "/files", &[form], "--XX--\r\n").await.assert_problem(400);
    raw(router(), "POST", "/files", &[form], "no form at all").await.assert_problem(400);
    raw(router(), "POST", "/files", &[("content-type", "application/json")], "{}").await.assert_problem(415);
    let title = "--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nmuch longer than ten\r\n";
    raw(router(), "POST", "/files", &[form], &format!("{title}{body}")).await.assert_problem(422);
    // Parsers that take the first of two parts and parsers that take the last would see different forms.
    let title = "--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nshort\r\n";
    assert_eq!(raw(router(), "POST", "/files", &[form], &format!("{title}{body}")).await.status, 201);
    raw(router(), "POST", "/files", &[form], &format!("{title}{title}{body}")).await.assert_problem(400);
    raw(router(), "POST", "/files", &[form], &body.replace("--XX--\r\n", body)).await.assert_problem(400);
}

#[tokio::test]
async fn bytes_stream_both_ways() {
    let (exchange, client) = both();
    let answer = client.download(Download::new("abc")).await.expect("a file");
    assert_eq!(bytes(answer.into_value()).await, [3, 0, 255]);
    let missing = client.download(Download::new("none")).await.expect_err("none");
    assert!(matches!(missing.api(), Some(DownloadError::NotFound(text)) if text == "no such file"));
    // Larger than what a server reads at once: it is handed on as it comes.
    client.store(Store::new("large").body(vec![7; 3 << 20])).await.expect("stored");
    client.store(Store::new("none")).await.expect("stored");
    assert_eq!(exchange.lines(), ["large: 3145728 bytes", "none: nothing"]);
}

#[tokio::test]
async fn files_and_streams_go_over_a_socket() {
    let exchange = Exchange::default();
    let address = common::serve(golden_exchange_server::router(exchange.clone())).await;
    let client = golden_exchange_client::Client::builder().base_url(address).build().expect("a client");
    // A stream of which nobody knows the length, sent as it comes.
    let pieces = futures_util::stream::iter((0..4).map(|_| Ok::<_, std::io::Error>(vec![7u8; 1 << 20].into())));
    let stream =
        || Body::stream(axum::body::Body::from_stream(pieces.clone().map_ok(|bytes: axum::body::Bytes| bytes)));
    client.store(Store::new("streamed").body(stream())).await.expect("stored");
    assert_eq!(exchange.lines(), ["streamed: 4194304 bytes"]);
    let form = UploadForm::new(File::new("f.png", b"hi".to_vec())).title("t");
    let answer = client.upload(Upload::new(form)).await.expect("stored");
    assert!(answer.body.starts_with("\"f.png\" \"image/png\" hi"), "{}", answer.body);
    let answer = client.download(Download::new("abc")).await.expect("a file");
    assert_eq!(bytes(answer.into_value()).await, [3, 0, 255]);
    let found = client.note(NoteRequest::new(NoteContents::Text("elsewhere".to_owned()))).await.expect("a redirect");
    assert!(matches!(found.into_value(), NoteResponse::Found(reply) if reply.location == "/elsewhere"));
}

#[tokio::test]
async fn heads_have_headers_and_deletes_bodies() {
    let (exchange, client) = both();
    assert_eq!(client.look(Look::new("a")).await.expect("it is there").x_size, Some(7));
    client.remove(Remove::new("a").body(Details::new().wide(true))).await.expect("gone");
    client.remove(Remove::new("a")).await.expect("gone");
    assert_eq!(exchange.lines(), ["Some(Details { wide: Some(true), tags: None })", "None"]);
}

#[tokio::test]
async fn one_of_several_bodies_and_responses() {
    let (exchange, client) = both();
    let text = |answer: NoteResponse| match answer {
        NoteResponse::OkJson(note) => format!("json {}", note.text),
        NoteResponse::OkTextCsv(text) => format!("csv {text}"),
        NoteResponse::Found(reply) => format!("found {}", reply.location),
    };
    let bodies: [(NoteContents, &str); 5] = [
        (note().into(), "json a&b=c d"),
        (NoteContents::Form(note()), "json a&b=c d"),
        (NoteContents::Text("plain".to_owned()), "json plain"),
        (NoteContents::Text("elsewhere".to_owned()), "found /elsewhere"),
        (NoteContents::ImageAny(vec![0; 5].into()), "json 5 bytes"),
    ];
    for (body, expected) in bodies {
        let answer = client.note(NoteRequest::new(body)).await.expect(expected);
        assert_eq!(text(answer.into_value()), expected);
    }
    let mut request = Request::new(NoteRequest::new(note()));
    request.headers_mut().insert("accept", http::HeaderValue::from_static("text/csv"));
    assert_eq!(text(client.note(request).await.expect("csv").into_value()), "csv a&b=c d");
    let refused = client.note(NoteRequest::new(NoteContents::Text("refuse".to_owned()))).await.expect_err("refused");
    let Some(NoteError::ClientError(refused)) = refused.api() else { panic!("{refused:?}") };
    assert_eq!((refused.status.as_u16(), refused.body.tags.clone()), (409, Some(vec!["no".to_owned()])));
    let router = golden_exchange_server::router(exchange);
    raw(router, "POST", "/notes", &[("content-type", "application/pdf")], "x").await.assert_problem(415);
}

#[tokio::test]
async fn what_fits_best_is_read() {
    let (exchange, client) = both();
    let details = Details::new().wide(true);
    let answer = client.patch(Patch::new(PatchContents::MergePatchJson(details.clone()))).await.expect("an answer");
    assert!(matches!(answer.into_value(), PatchResponse::OkVndDetailsJson(found) if found == details));
    let answer = client.patch(Patch::new(note())).await.expect("an answer");
    assert!(matches!(answer.into_value(), PatchResponse::OkJson(found) if found == note()));
    let none = client.patch(Patch::new(Note::new("none"))).await.expect_err("none");
    assert!(matches!(none.api(), Some(PatchError::NotFoundTextHtml(text)) if text == "<p>"), "the status counts first");
    for id in ["..", ".", ""] {
        let refused = client.look(Look::new(id)).await.expect_err("another path");
        assert!(matches!(refused, Error::Invalid(_)), "{refused:?}");
    }
    assert!(exchange.lines().is_empty(), "nothing of it was sent");
}

#[tokio::test]
async fn forms_nest_in_json_or_brackets() {
    let (exchange, client) = both();
    assert_eq!(client.form(Form::new(note())).await.expect("a note").into_value(), note());
    assert_eq!(client.deep_form(DeepForm::new(note())).await.expect("a note").into_value(), note());
    let router = || golden_exchange_server::router(exchange.clone());
    let form = ("content-type", "application/x-www-form-urlencoded");
    for text in [
        "text=a+b&labels=x&labels=y&details[wide]=true&count=5",
        "text=a%20b&labels[]=x&labels[]=y&details=%7B%22wide%22%3Atrue%7D&count=5",
        "text=a+b&labels[0]=x&labels[1]=y&details%5Bwide%5D=true&count=5",
    ] {
        let answer = raw(router(), "POST", "/forms", &[form], text).await;
        let expected = serde_json::json!({"text": "a b", "labels": ["x", "y"], "details": {"wide": true}, "count": 5});
        assert_eq!(answer.json(), expected, "{text}");
    }
    raw(router(), "POST", "/forms", &[form], "text=a&count=many").await.assert_problem(400);
}

#[tokio::test]
async fn text_keeps_its_type_and_null_is_an_answer() {
    let (exchange, client) = both();
    assert_eq!(client.count(Count::new(41)).await.expect("a number").into_value(), 42);
    assert_eq!(client.maybe(MaybeRequest).await.expect("null").into_value(), None);
    let details = Details::new().wide(true);
    assert_eq!(client.vendor(Vendor::new().wide(true)).await.expect("the same").into_value(), details);
    let router = golden_exchange_server::router(exchange);
    let answer = raw(router, "POST", "/vendor", &[("content-type", "application/vnd.golden+json")], "{}").await;
    assert_eq!((answer.status, answer.media.as_str()), (200, "application/vnd.golden+json"));
}

#[tokio::test]
async fn templates_route_to_what_they_mean() {
    let (exchange, client) = both();
    let router = || golden_exchange_server::router(exchange.clone());
    for (method, path, expected) in [
        ("GET", "/routes/7.json", "suffix 7"),
        ("GET", "/routes/7", "whole 7"),
        ("GET", "/routes/a%2Fb", "whole a/b"),
        ("GET", "/routes/fixed", "fixed"),
        ("GET", "/routes/fixed/", "slash"),
        ("GET", "/routes/fixed/parts", "parts fixed"),
        ("GET", "/routes/job:cancel", "verb job"),
        ("POST", "/routes/3-9", "range 3 9"),
        ("GET", "/routes/query?action=list", "list"),
        ("GET", "/routes/query?page=2&action=get", "action get Some(2)"),
        ("GET", "/routes/query", "whole query"),
    ] {
        let answer = raw(router(), method, path, &[], "").await;
        assert_eq!((answer.status, answer.text), (200, format!("{expected:?}")), "{method} {path}");
    }
    assert_eq!(client.route_suffix(RouteSuffix::new("a b")).await.expect("an answer").into_value(), "suffix a b");
    assert_eq!(client.route_verb(RouteVerb::new("x")).await.expect("an answer").into_value(), "verb x");
    assert_eq!(client.route_range(RouteRange::new(1, 2)).await.expect("an answer").into_value(), "range 1 2");
    assert_eq!(client.route_list(RouteList).await.expect("an answer").into_value(), "list");
    let action = RouteAction::new("go on").page(4);
    assert_eq!(client.route_action(action).await.expect("an answer").into_value(), "action go on Some(4)");
}

#[tokio::test]
async fn names_of_forms_are_read_as_they_are() {
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let send = async |text: &str| {
        let answer =
            raw(golden_exchange_server::router(Exchange::default()), "POST", "/forms/deep", &headers, text).await;
        (answer.status, answer.text)
    };
    let (status, plain) = send("text=a&details[tags][]=x&details[tags][]=y").await;
    assert_eq!(status, 200, "{plain}");
    assert!(plain.contains(r#""tags":["x","y"]"#), "{plain}");
    // Names that nobody knows, however they are spelled, change nothing.
    for strange in ["=v", "&&", "a]=1", "[b]=1", "te]xt=1", "x[[]=1", "x[a]b=2", "%5D%5B=3"] {
        assert_eq!(
            send(&format!("{strange}&text=a&details[tags][]=x&details[tags][]=y")).await,
            (200, plain.clone()),
            "{strange}"
        );
    }
    // A text, or a list, is no object.
    assert_eq!(send("text=a&details=soon").await.0, 400);
    assert_eq!(send("text=a&details[]=soon").await.0, 400);
}

#[tokio::test]
async fn a_part_that_should_be_a_file_says_that_it_is_one() {
    let headers = [("content-type", "multipart/form-data; boundary=b")];
    let part =
        |extra: &str| format!("--b\r\nContent-Disposition: form-data; name=\"file\"{extra}\r\n\r\nx\r\n--b--\r\n");
    let send = async |text: String| {
        raw(golden_exchange_server::router(Exchange::default()), "POST", "/files", &headers, &text).await
    };
    assert_eq!(send(part("; filename=\"f\"")).await.status, 201);
    assert_eq!(send(part("\r\nContent-Type: image/png")).await.status, 201);
    let answer = send(part("")).await;
    answer.assert_problem(400);
    assert!(answer.text.contains("neither a name nor a media type"), "{}", answer.text);
}

#[tokio::test]
async fn a_list_and_its_item_have_responses_of_their_own() {
    let client = golden_exchange_client::Client::in_process(golden_exchange_server::router(Exchange::default()));
    let client = client.build().expect("a client");
    let ListStockResponse::Ok(list) = client.list_stock(ListStock).await.expect("a list").into_value() else {
        panic!("no list")
    };
    let ShowStockResponse::Ok(one) = client.show_stock(ShowStock).await.expect("an item").into_value() else {
        panic!("no item")
    };
    assert_eq!(list, [Details::new(), one]);
}
