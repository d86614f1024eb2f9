//! How the time to read grows with what is read: `growth [--short]`.
//!
//! For each kind of value that could cost more than it weighs, values of growing depth, width or length are read, validated
//! and written. A line is fitted through the logarithms of size and time; its slope is the exponent of growth.

use golden_recursive_api::{Conditional, Expression, Filter, Named, Shape, Tree};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use typewright_runtime::Validate;

/// The largest exponent of growth.
const MOST: f64 = 1.1;
/// A case that grows too fast is measured so often again.
const ATTEMPTS: usize = 3;
/// JSON may nest 128 levels.
const DEPTHS: [usize; 4] = [15, 30, 60, 120];
const WIDTHS: [usize; 4] = [2_000, 8_000, 32_000, 128_000];

/// A kind of value, by its size.
struct Case {
    name: &'static str,
    sizes: [usize; 4],
    make: Box<dyn Fn(usize) -> Value>,
    run: fn(&[u8]),
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
    let deep = |name, run, start: Value, around: fn(Value) -> Value| Case {
        name,
        sizes: DEPTHS,
        // Two levels of JSON for each of the value.
        make: Box::new(move |depth| nested(depth / 2, start.clone(), around)),
        run,
    };
    let wide = |name, run, item: Value, around: fn(Value) -> Value| Case {
        name,
        sizes: widths,
        make: Box::new(move |width| around(Value::Array(vec![item.clone(); width]))),
        run,
    };
    vec![
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
fn time(run: fn(&[u8]), text: &[u8], moment: Duration) -> f64 {
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

fn main() -> ExitCode {
    let is_short = std::env::args().any(|argument| argument == "--short");
    let moment = Duration::from_millis(if is_short { 50 } else { 300 });
    let mut failed = false;
    for Case { name, sizes, make, run } in cases(is_short) {
        let texts: Vec<Vec<u8>> = sizes.iter().map(|size| make(*size).to_string().into_bytes()).collect();
        let measure = || {
            let points = texts.iter().map(|text| (text.len() as f64, time(run, text, moment)));
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
        let is_good = exponent <= MOST;
        failed |= !is_good;
        let times: Vec<String> = points.iter().map(|(_, time)| format!("{:.0}", time * 1e6)).collect();
        let verdict = if is_good { "ok  " } else { "FAIL" };
        println!("{verdict} {name}: exponent {exponent:.2}, at most {MOST}; sizes {sizes:?}: {} us", times.join(", "));
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
