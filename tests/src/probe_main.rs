use serde_json::{Value, json};
use typewright_runtime::Validate;
use typewright_runtime::wire::{Wire, from_slice, to_value};

type Run = fn(&Value) -> Value;

fn run<T: Wire + Validate>(value: &Value) -> Value {
    let read: T = match from_slice(value.to_string().as_bytes()) {
        Ok(read) => read,
        Err(error) => return json!({"error": error.to_string()}),
    };
    let violations = read.validate().err().map_or(0, |found| found.iter().count());
    match to_value(&read) {
        Ok(value) => json!({"value": value, "violations": violations}),
        Err(error) => json!({"error": error.to_string()}),
    }
}

fn answers(cases: &[(usize, Value)]) -> Value {
    cases.iter().map(|(place, value)| TYPES[*place](value)).collect()
}

fn main() {
    // Types nest deep; the main thread's stack is small.
    let thread = std::thread::Builder::new().stack_size(512 << 20).spawn(|| {
        let path = std::env::args().nth(1).expect("a file of cases");
        let cases: Vec<(usize, Value)> = serde_json::from_slice(&std::fs::read(path).expect("cases")).expect("JSON");
        println!("{}", answers(&cases));
    });
    thread.expect("a thread").join().expect("an end");
}
