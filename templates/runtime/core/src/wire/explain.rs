//! Why JSON does not fit a type: every reason, each with its pointer.
//!
//! Reading stops at the first error, because that is quick and rarely happens. When it does, the text is read once
//! more by the same code in a mode that notes each misfit, puts a stand-in where it was and goes on. The value made
//! that way is never shown to anyone; it lets constraints be checked beside wrong types in one answer.

use super::Wire;
use super::given::{Given, Origin};
use crate::validate::Violation;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::HashSet;

/// Enough to teach; an attacker's million misfits are not worth more.
const MOST: usize = 64;
/// How deep stand-ins are made for members of stand-ins.
const DEEPEST: usize = 8;

struct Collector {
    pointer: String,
    found: Vec<Violation>,
    /// Above zero while a stand-in is made: its own misfits are not the sender's.
    probing: usize,
    /// Where null was read as absent, if it is.
    nulls: Option<HashSet<String>>,
}

thread_local! {
    static COLLECTOR: RefCell<Option<Collector>> = const { RefCell::new(None) };
}

/// Reads JSON text that did not fit: the reasons, and a value to check constraints on if one could be made up.
///
/// Text that is not JSON at all gives no reasons.
pub fn explain<T: Wire>(text: &[u8]) -> (Option<T>, Vec<Violation>) {
    collect(text, None)
}

/// Does the same for clients: null for an optional property is read as absent, and is no misfit.
pub(crate) fn forgive<T: Wire>(text: &[u8]) -> (Option<T>, Vec<Violation>) {
    collect(text, Some(HashSet::new()))
}

fn collect<T: Wire>(text: &[u8], nulls: Option<HashSet<String>>) -> (Option<T>, Vec<Violation>) {
    let Ok(value) = serde_json::from_slice::<Value>(text) else { return (None, Vec::new()) };
    let given = Given::new(value, Origin::Json);
    COLLECTOR.set(Some(Collector { pointer: String::new(), found: Vec::new(), probing: 0, nulls }));
    let value = inspect_here::<T>(&given);
    let found = COLLECTOR.take().map(|collector| collector.found).unwrap_or_default();
    (value, found)
}

/// Whether misfits are being collected on this thread.
pub(super) fn collecting() -> bool {
    COLLECTOR.with_borrow(Option::is_some)
}

/// Reads a declared property. If it does not fit, this notes why and returns a stand-in, or skips null.
pub(super) fn member<T: Wire>(name: &str, given: Given) -> Option<T> {
    within(name, || {
        let may_be_null = || super::from_slice::<T>(b"null").is_ok();
        let is_absent = given.is_null() && with(|collector| collector.nulls.is_some()) && !may_be_null();
        if !is_absent {
            return inspect_here(&given);
        }
        with(|collector| {
            if let Some(nulls) = &mut collector.nulls {
                nulls.insert(collector.pointer.clone());
            }
        });
        None
    })
}

/// Reads another property or an item. If it does not fit, this notes why and returns a stand-in.
pub(super) fn inspect<T: Wire>(token: &str, given: Given) -> Option<T> {
    within(token, || inspect_here(&given))
}

/// Notes that a member is missing and answers a stand-in.
pub(super) fn missing<T: Wire>(name: &str) -> Option<T> {
    within(name, || {
        let known = with(|collector| collector.found.iter().any(|misfit| misfit.pointer == collector.pointer));
        let is_null =
            with(|collector| collector.nulls.as_ref().is_some_and(|nulls| nulls.contains(&collector.pointer)));
        if !known {
            note(None, if is_null { "expected a value, found null" } else { "the member is missing" });
        }
        stand_in()
    })
}

/// Notes a misfit here, or at a member of what is here.
pub(super) fn note(token: Option<&str>, message: impl Into<String>) {
    with(|collector| {
        if collector.probing == 0 && collector.found.len() < MOST {
            let mut pointer = collector.pointer.clone();
            if let Some(token) = token {
                push(&mut pointer, token);
            }
            collector.found.push(Violation::at(pointer, message));
        }
    });
}

fn inspect_here<T: Wire>(given: &Given) -> Option<T> {
    let before = with(|collector| collector.found.len());
    match given.read() {
        Ok(value) => Some(value),
        Err(error) => {
            if with(|collector| collector.found.len()) == before {
                note(None, describe(&error.to_string(), given));
            }
            stand_in()
        }
    }
}

/// The first simple JSON text that reads as the type.
fn stand_in<T: Wire>() -> Option<T> {
    const TEXTS: [&str; 8] = [
        "null",
        "\"\"",
        "0",
        "false",
        "[]",
        "{}",
        "\"00000000-0000-0000-0000-000000000000\"",
        "\"1970-01-01T00:00:00Z\"",
    ];
    if with(|collector| collector.probing) >= DEEPEST {
        return None;
    }
    with(|collector| collector.probing += 1);
    let found = TEXTS.iter().find_map(|text| super::from_slice(text.as_bytes()).ok());
    with(|collector| collector.probing -= 1);
    found
}

/// serde's message without the place and the value, which may be a secret.
fn describe(message: &str, given: &Given) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    let wrong_type = message.starts_with("invalid type") || message.starts_with("invalid value");
    match message.rsplit_once("expected ") {
        Some((_, expected)) if wrong_type => format!("expected {expected}, found {}", given.described()),
        _ => message.to_owned(),
    }
}

/// Reads something whose misfits are nobody's.
pub(super) fn aside<R>(run: impl FnOnce() -> R) -> R {
    let collector = COLLECTOR.take();
    let result = run();
    COLLECTOR.set(collector);
    result
}

fn within<R>(token: &str, run: impl FnOnce() -> R) -> R {
    let length = with(|collector| {
        let length = collector.pointer.len();
        push(&mut collector.pointer, token);
        length
    });
    let result = run();
    with(|collector| collector.pointer.truncate(length));
    result
}

pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
}

/// Called only while collecting; `explain` alone starts and ends that.
fn with<R: Default>(run: impl FnOnce(&mut Collector) -> R) -> R {
    COLLECTOR.with_borrow_mut(|collector| collector.as_mut().map(run).unwrap_or_default())
}
