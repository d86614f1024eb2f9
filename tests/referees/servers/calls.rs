//! What every probe does: it counts calls, and says which ones the client did not understand.
#![allow(dead_code)] // Not every probe counts.

use serde::de::DeserializeOwned;
use std::fmt::Debug;
use typewright_runtime::client::Calling;

/// The calls of one probe.
#[derive(Default)]
pub struct Calls {
    made: usize,
    carried: usize,
    refused: usize,
    replaced: usize,
    failed: usize,
}

impl Calls {
    /// Makes a call. It fails if the server carried it out and the client did not read that, or if the server refused it
    /// and the error does not say why.
    pub async fn make<T: Debug, E: Debug>(&mut self, name: &str, call: Calling<T, E>) -> Option<T> {
        self.made += 1;
        match call.forgiving(true).await {
            Ok(response) => {
                self.carried += 1;
                for note in response.notes() {
                    self.replaced += 1;
                    println!("  note {name}: {note}");
                }
                Some(response.into_value())
            }
            Err(error) => {
                let said = error.to_string();
                let start: String = error.text().unwrap_or_default().chars().take(40).collect();
                let is_shown = start.is_empty() || said.contains(start.replace(['\n', '\r', '\t'], " ").trim_end());
                match error.status() {
                    Some(status) if status.as_u16() >= 300 && is_shown => {
                        self.refused += 1;
                        println!("  refused {name}: {said}");
                    }
                    _ => {
                        self.failed += 1;
                        println!("  FAIL {name}: {said}");
                    }
                }
                None
            }
        }
    }

    /// Prints the totals, and exits with 1 if a call failed.
    pub fn end(self, name: &str) -> ! {
        let Calls { made, carried, refused, replaced, failed } = self;
        println!("{name} calls={made} carried-out={carried} refused={refused} replaced-values={replaced} failed={failed}");
        std::process::exit(i32::from(failed > 0))
    }
}

/// A value of a generated type.
pub fn of<T: DeserializeOwned>(value: serde_json::Value) -> T {
    serde_json::from_value(value).expect("a value that fits the document")
}

/// The address that the probe was given.
pub fn url() -> String {
    std::env::args().nth(1).expect("the server's URL")
}
