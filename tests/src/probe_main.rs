use serde_json::{Value, json};
use typewright_runtime::Validate;
use typewright_runtime::wire::{Wire, from_value, to_value};

type Run = fn(&Value) -> Value;

fn run<T: Wire + Validate>(value: &Value) -> Value {
    let read: T = match from_value(value) {
        Ok(read) => read,
        Err(error) => return json!({"error": error.to_string()}),
    };
    let violations = read.validate().err().map_or(0, |found| found.iter().count());
    match to_value(&read) {
        Ok(value) => json!({"value": value, "violations": violations}),
        Err(error) => json!({"error": error.to_string()}),
    }
}

fn main() {
    // Types nest deep; the main thread's stack is small.
    let thread = std::thread::Builder::new().stack_size(512 << 20).spawn(|| {
        let path = std::env::args().nth(1).expect("a file of cases");
        let cases: Vec<(usize, Value)> = serde_json::from_slice(&std::fs::read(path).expect("cases")).expect("JSON");
        let answers: Vec<Value> = cases.iter().map(|(place, value)| TYPES[*place](value)).collect();
        println!("{}", json!(answers));
    });
    thread.expect("a thread").join().expect("an end");
}
