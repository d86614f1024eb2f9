//! How the time to read grows with what is read: `growth [--short]`.
//!
//! For each kind of value that could cost more than it weighs, values of growing depth, width or length are read, validated
//! and written. A line is fitted through the logarithms of size and time; its slope is the exponent of growth.
//!
//! A processor takes longer for each byte of a text that does not fit into its caches: `serde_json::Value` has exponents
//! of up to 1.12 at these sizes. Where time grows too fast and valgrind is there, instructions are counted.

use bytes::Bytes;
use everything_api::Forecast;
use everything_server::{Examples, router};
use golden_recursive_api::{Conditional, Expression, Filter, Named, Shape, Tree};
use golden_streams_api::FollowLog;
use golden_streams_client::Client;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use tower::ServiceExt as _;
use typewright_referees::{Fallible, counted, counting, counts};
use typewright_runtime::Validate;
use typewright_runtime::client::Retry;
use typewright_runtime::server::{AcceptAny, Limits};

/// The largest exponent of growth.
const MOST: f64 = 1.1;
/// A case that grows too fast is measured so often again.
const ATTEMPTS: usize = 3;
/// JSON may nest 128 levels.
const DEPTHS: [usize; 4] = [15, 30, 60, 120];
const WIDTHS: [usize; 4] = [2_000, 8_000, 32_000, 128_000];

/// A target and a header have an end.
const LENGTHS: [usize; 4] = [6_000, 12_000, 24_000, 48_000];

type Run = Box<dyn Fn(&[u8])>;

/// A kind of text, by its size.
struct Case {
    name: &'static str,
    sizes: [usize; 4],
    make: Box<dyn Fn(usize) -> Vec<u8>>,
    run: Run,
}

/// Where the text of a request stands.
#[derive(Clone, Copy)]
enum Place {
    Body(&'static str, &'static str, &'static str),
    Query(&'static str),
    Path(&'static str),
    Header(&'static str, &'static str),
}

/// Sends requests to the router of the feature document, which knows no limit.
fn requests(place: Place) -> Run {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let limits = Limits { body: usize::MAX, headers: usize::MAX, ..Limits::default() };
    let router = router(Examples, AcceptAny).layer(axum::Extension(limits));
    Box::new(move |text| {
        let words = || std::str::from_utf8(text).expect("text");
        let builder = http::Request::builder().header("x-field-key", "k");
        let request = match place {
            Place::Body(method, path, media) => builder.method(method).uri(path).header("content-type", media),
            Place::Query(path) => builder.uri(format!("{path}{}", words())),
            Place::Path(path) => builder.uri(format!("{path}{}", words())),
            Place::Header(path, name) => builder.uri(path).header(name, words()),
        };
        let body = if matches!(place, Place::Body(..)) { Bytes::copy_from_slice(text) } else { Bytes::new() };
        let request = request.body(axum::body::Body::from(body)).expect("a request");
        let answer = runtime.block_on(router.clone().oneshot(request)).expect("an answer");
        assert_ne!(answer.status(), 404);
        black_box(answer);
    })
}

/// Reads events as a client does.
fn events() -> Run {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    Box::new(move |text| {
        let body = Bytes::copy_from_slice(text);
        let service = tower::service_fn(move |_: http::Request<typewright_runtime::Body>| {
            let response = http::Response::builder().header("content-type", "text/event-stream");
            let response = response.body(axum::body::Body::from(body.clone())).expect("a response");
            std::future::ready(Ok::<_, std::convert::Infallible>(response))
        });
        let client = Client::builder().base_url("http://x").service(service).retry(Retry::off()).build();
        let client = client.expect("a client");
        runtime.block_on(async {
            let mut events = client.follow_log(FollowLog).await.expect("events").into_value();
            while let Some(event) = events.next().await {
                _ = black_box(event);
            }
        });
    })
}

/// Reads, validates and writes.
fn both_ways<T: DeserializeOwned + Serialize + Validate>(text: &[u8]) {
    if let Ok(value) = serde_json::from_slice::<T>(text) {
        _ = black_box(value.validate());
        _ = black_box(serde_json::to_vec(&value));
    }
}

fn nested(depth: usize, start: Value, around: impl Fn(Value) -> Value) -> Value {
    (0..depth).fold(start, |inner, _| around(inner))
}

fn cases(is_short: bool) -> Vec<Case> {
    let widths = WIDTHS.map(|width| if is_short { width / 10 } else { width });
    let deep = |name, run: fn(&[u8]), start: Value, around: fn(Value) -> Value| Case {
        name,
        sizes: DEPTHS,
        // Two levels of JSON for each of the value.
        make: Box::new(move |depth| nested(depth / 2, start.clone(), around).to_string().into_bytes()),
        run: Box::new(run),
    };
    let wide = |name, run: fn(&[u8]), item: Value, around: fn(Value) -> Value| Case {
        name,
        sizes: widths,
        make: Box::new(move |width| around(Value::Array(vec![item.clone(); width])).to_string().into_bytes()),
        run: Box::new(run),
    };
    let text = |name, sizes, run, make: fn(usize) -> String| Case {
        name,
        sizes,
        make: Box::new(move |size| make(size).into_bytes()),
        run,
    };
    let many = |name, run, make: fn(usize) -> String| text(name, widths, run, make);
    let long = |name, run, make: fn(usize) -> String| text(name, LENGTHS, run, make);
    vec![
        many("a map", Box::new(both_ways::<Forecast>), |width| {
            let members: Vec<String> = (0..width).map(|number| format!("\"k{number}\":1.5")).collect();
            format!("{{\"tonnes\":1,\"by\":{{{}}}}}", members.join(","))
        }),
        many("unique items", requests(Place::Body("PUT", "/boxes/B0042/labels", "application/json")), |width| {
            let items: Vec<String> = (0..width).map(|number| format!("\"label {number}\"")).collect();
            format!("[{}]", items.join(","))
        }),
        many(
            "a form",
            requests(Place::Body("POST", "/harvests/slips", "application/x-www-form-urlencoded")),
            |width| (0..width).map(|number| format!("a{number}=x&marks=b&")).collect(),
        ),
        many(
            "a form with brackets",
            requests(Place::Body("POST", "/harvests/tickets", "application/x-www-form-urlencoded")),
            |width| (0..width).map(|number| format!("spot[a{number}][b]=x&spot[list][]=1&")).collect(),
        ),
        many(
            "a part of a form",
            requests(Place::Body("POST", "/papers/pictures", "multipart/form-data; boundary=b")),
            |width| {
                let part = "--b\r\ncontent-disposition: form-data; name=\"caption\"\r\n\r\n";
                format!("{part}{}\r\n--b--\r\n", "\r\n--\r\n-".repeat(width))
            },
        ),
        many("events", events(), |width| "id: 7\ndata: one\ndata: two\n\n".repeat(width)),
        many("a line of an event", events(), |width| format!("data: {}\n\n", "x: ".repeat(width))),
        long("deepObject", requests(Place::Query("/surveys/marks?gate_key=k&")), |length| {
            (0..length / 20).map(|number| format!("filter[a{number:06}]=x&")).collect()
        }),
        long(
            "a list in a query, with a pattern",
            requests(Place::Query("/surveys/marks?gate_key=k&words=")),
            |length| "ab%20".repeat(length / 5),
        ),
        long("a segment of a path", requests(Place::Path("/routes/between/")), |length| "1-".repeat(length / 2)),
        long("a header", requests(Place::Header("/surveys/instruments", "x-depths")), |length| "1,".repeat(length / 2)),
        long("cookies", requests(Place::Header("/surveys/visitors", "cookie")), |length| "a=b; ".repeat(length / 5)),
        deep("constants, depth", both_ways::<Expression>, json!(7), |inner| json!({"op": "mul", "args": [inner]})),
        deep(
            "constants that are wrong, depth",
            both_ways::<Expression>,
            json!("x"),
            |inner| json!({"op": "x", "args": [inner]}),
        ),
        wide(
            "constants, width",
            both_ways::<Expression>,
            json!({"op": "mul", "args": [1, 2]}),
            |items| json!({"op": "add", "args": items}),
        ),
        deep(
            "discriminator, depth",
            both_ways::<Shape>,
            json!({"kind": "dot"}),
            |inner| json!({"kind": "frame", "parts": [inner]}),
        ),
        deep(
            "required discriminator left out, depth",
            both_ways::<Shape>,
            json!({}),
            |inner| json!({"parts": [inner]}),
        ),
        deep(
            "discriminator left out, depth",
            both_ways::<Tree>,
            json!({"size": 1}),
            |inner| json!({"left": {"left": inner}}),
        ),
        deep(
            "discriminator that the branch does not declare, depth",
            both_ways::<Tree>,
            json!({"kind": "Leaf"}),
            |inner| json!({"kind": "Fork", "left": {"kind": "Twig", "left": inner}}),
        ),
        deep(
            "rules, depth",
            both_ways::<Named>,
            json!({"name": "a"}),
            |inner| json!({"name": "abc", "inner": {"name": "abc", "inner": inner}}),
        ),
        deep("unions in unions, depth", both_ways::<Filter>, json!("x"), |inner| json!({"any": [inner]})),
        deep("unions in unions of nothing, depth", both_ways::<Filter>, json!(7), |inner| json!({"not": [inner]})),
        wide("unions in unions, width", both_ways::<Filter>, json!({"not": "x"}), |items| json!({"all": items})),
        wide(
            "checked schemas, width",
            both_ways::<Conditional>,
            json!({"kind": "flat"}),
            |items| json!({"kind": "deep", "list": items}),
        ),
    ]
}

/// The least time of a run, of as many as fit into a moment.
fn time(run: &dyn Fn(&[u8]), text: &[u8], moment: Duration) -> f64 {
    let start = Instant::now();
    let mut least = f64::MAX;
    let mut runs = 0;
    while runs < 3 || start.elapsed() < moment {
        let start = Instant::now();
        run(text);
        least = least.min(start.elapsed().as_secs_f64());
        runs += 1;
    }
    least
}

/// The slope of the line through the logarithms.
fn exponent(points: &[(f64, f64)]) -> f64 {
    let logarithms: Vec<(f64, f64)> = points.iter().map(|(size, time)| (size.ln(), time.ln())).collect();
    let count = logarithms.len() as f64;
    let (x, y) = logarithms.iter().fold((0.0, 0.0), |(x, y), (own, other)| (x + own / count, y + other / count));
    let (above, below) = logarithms
        .iter()
        .fold((0.0, 0.0), |(above, below), (own, other)| (above + (own - x) * (other - y), below + (own - x).powi(2)));
    above / below
}

/// The exponent in instructions: this program runs a case once for each size, and once for next to nothing, which is what
/// it costs to start.
fn counted_exponent(name: &str, texts: &[Vec<u8>], sizes: [usize; 4]) -> Fallible<f64> {
    let count = |size: usize| -> Fallible<f64> {
        let output = counting()?.args(["run", name, &size.to_string()]).output()?;
        counted(&String::from_utf8_lossy(&output.stderr))
    };
    let start = count(1)?;
    let points = texts.iter().zip(sizes).map(|(text, size)| Ok((text.len() as f64, count(size)? - start)));
    Ok(exponent(&points.collect::<Fallible<Vec<_>>>()?))
}

fn main() -> Fallible<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [command, name, size] = arguments.as_slice()
        && command == "run"
    {
        let case = cases(false).into_iter().find(|case| case.name == name).ok_or("no such case")?;
        (case.run)(&(case.make)(size.parse()?));
        return Ok(ExitCode::SUCCESS);
    }
    let is_short = arguments.iter().any(|argument| argument == "--short");
    let moment = Duration::from_millis(if is_short { 50 } else { 300 });
    let mut failed = false;
    for Case { name, sizes, make, run } in cases(is_short) {
        let texts: Vec<Vec<u8>> = sizes.iter().map(|size| make(*size)).collect();
        let measure = || {
            let points = texts.iter().map(|text| (text.len() as f64, time(&run, text, moment)));
            let points: Vec<(f64, f64)> = points.collect();
            (exponent(&points), points)
        };
        // Noise passes, growth stays.
        let (mut exponent, mut points) = measure();
        for _ in 0..ATTEMPTS {
            if exponent > MOST {
                (exponent, points) = measure();
            }
        }
        let mut is_good = exponent <= MOST;
        let mut counted = String::new();
        if !is_good && counts() {
            let exponent = counted_exponent(name, &texts, sizes)?;
            is_good = exponent <= MOST;
            counted = format!(" ({exponent:.2} in instructions)");
        }
        failed |= !is_good;
        let times: Vec<String> = points.iter().map(|(_, time)| format!("{:.0}", time * 1e6)).collect();
        let verdict = if is_good { "ok  " } else { "FAIL" };
        println!(
            "{verdict} {name}: exponent {exponent:.2}{counted}, at most {MOST}; sizes {sizes:?}: {} us",
            times.join(", ")
        );
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
