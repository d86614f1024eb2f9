//! Every example that the five pages print, taken from the documents, through the generated types and back.

mod common;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The examples of a document by provider and pointer; `specs/README.md` lists where each is printed.
fn example(provider: &str, pointer: &str) -> Value {
    let path = typewright_tests::root().join(format!("specs/{provider}.yaml"));
    let text = std::fs::read_to_string(path).expect("the document");
    let document: Value = serde_yaml::from_str(&text).expect("YAML");
    document.pointer(pointer).cloned().unwrap_or_else(|| panic!("{provider} has no {pointer}"))
}

fn round_trips<T: DeserializeOwned + Serialize>(provider: &str, pointer: &str) {
    let example = example(provider, pointer);
    assert!(example.is_object(), "{provider} {pointer} holds an object");
    let value: T =
        serde_json::from_value(example.clone()).unwrap_or_else(|error| panic!("{provider} {pointer}: {error}"));
    let written = serde_json::to_value(&value).expect("JSON");
    assert!(typewright_tests::same(&written, &example), "{provider} {pointer}\n{written:#}\n{example:#}");
}

#[test]
fn printed_examples_round_trip() {
    let comet = "/paths/~1apps~1{appId}~1extensions~1widget~1v2~1settings/put";
    let insighto = "/paths/~1api~1v1~1widget~1{widget_id}/put";
    let tether = "/paths/~1api~1webchats~1{id}/put";
    let bland = "/paths/~1v1~1widget~1{id}/patch";
    let answer = "responses/200/content/application~1json";
    let body = "requestBody/content/application~1json";
    round_trips::<cometchat_api::ChatWidgetUpdated>("cometchat", &format!("{comet}/{answer}/example"));
    round_trips::<insighto_api::WidgetUpdated>("insighto", &format!("{insighto}/{answer}/example"));
    round_trips::<tether_api::WebchatUpdate>("tether", &format!("{tether}/{body}/example"));
    round_trips::<tether_api::WebchatUpdated>("tether", &format!("{tether}/{answer}/examples/short/value"));
    round_trips::<tether_api::WebchatUpdated>("tether", &format!("{tether}/{answer}/examples/full/value"));
    round_trips::<bland_api::WidgetUpdate>("bland", &format!("{bland}/{body}/example"));
    round_trips::<bland_api::WidgetUpdated>("bland", &format!("{bland}/{answer}/example"));
    // The Genesys page prints none; these are ours.
    let settings = "content/application~1json/example";
    round_trips::<genesys_api::ChatSettings>("genesys", &format!("/components/requestBodies/NewSettings/{settings}"));
    round_trips::<genesys_api::ChatSettings>("genesys", &format!("/components/responses/CurrentSettings/{settings}"));
}

#[test]
fn an_example_that_says_more_than_its_type_is_noticed() {
    let mut value: Value = serde_json::json!({ "name": "x" });
    value["unknown"] = Value::from(1);
    let read: tether_api::WebchatUpdate = serde_json::from_value(value.clone()).expect("unknown members are ignored");
    assert!(!typewright_tests::same(&serde_json::to_value(&read).expect("JSON"), &value));
}
