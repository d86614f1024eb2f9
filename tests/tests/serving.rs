//! What `docs/serving.md` says: its limits are the real ones, and its layers do what it promises.

mod common;

use common::raw;
use everything_server::{Examples, router};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;
use tower_http::compression::CompressionLayer;
use tower_http::cors::{Any, CorsLayer};
use tower_http::decompression::RequestDecompressionLayer;
use typewright_runtime::server::{AcceptAny, Connections, Denied, Limits, Principal, authenticate_with};

#[test]
fn the_limits_are_those_of_the_table() {
    let guide = std::fs::read_to_string(typewright_tests::root().join("docs/serving.md")).expect("the guide");
    let defaults = [format!("{:?}", Limits::default()), format!("{:?}", Connections::default())].map(|text| {
        let (name, fields) = text.split_once(" { ").expect("a struct");
        let fields = fields.trim_end_matches(" }").split(", ");
        fields.map(|field| format!("{name}::{field}")).collect::<Vec<_>>()
    });
    let rows = guide.lines().filter_map(|line| line.strip_prefix("| `")?.split_once(" | "));
    let written =
        rows.filter_map(|(name, rest)| Some(format!("{}: {}", name.trim_end_matches('`'), rest.split_once(" |")?.0)));
    assert_eq!(written.collect::<Vec<_>>(), defaults.concat());
}

#[tokio::test]
async fn its_layers_decompress_compress_and_allow_other_origins() {
    let expected = "sesame".to_owned();
    let authenticator = authenticate_with(move |credentials, _| match credentials.matches("fieldKey", &expected) {
        true => Ok(Principal::new(())),
        false => Err(Denied::Unauthenticated),
    });
    let origin: http::HeaderValue = "https://shop.example".parse().expect("a value");
    let app = router(Examples, authenticator)
        .layer(RequestDecompressionLayer::new())
        .layer(CompressionLayer::new())
        .layer(CorsLayer::new().allow_origin(origin).allow_methods(Any).allow_headers(Any));

    let preflight = [("origin", "https://shop.example"), ("access-control-request-method", "PUT")];
    let answer = raw(app.clone(), "OPTIONS", "/papers/motto", &preflight, "").await;
    assert_eq!(answer.headers["access-control-allow-origin"], "https://shop.example");

    let send = |router: axum::Router| {
        let request = http::Request::put("/papers/motto").header("x-field-key", "sesame");
        let request = request.header("content-type", "text/plain").header("content-encoding", "gzip");
        let request = request.header("accept-encoding", "gzip").body(axum::body::Body::from(zipped(b"Slow fruit")));
        router.oneshot(request.expect("a request"))
    };
    let response = send(app).await.expect("a response");
    assert_eq!(response.status(), 200);
    let bytes = response.into_body().collect().await.expect("a body").to_bytes();
    assert!(!bytes.is_empty());
    assert_eq!(send(router(Examples, AcceptAny)).await.expect("a response").status(), 415);
}

fn zipped(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("room");
    encoder.finish().expect("an end")
}
