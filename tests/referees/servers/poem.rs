//! Every operation of a program written for poem-openapi.

mod calls;

use calls::{Calls, of, url};
use poem_client::{Client, api::*};
use serde_json::json;
use typewright_runtime::File;

#[tokio::main]
async fn main() {
    let client = Client::builder().base_url(url()).key("sesame").build().expect("a client");
    let mut calls = Calls::default();
    calls.make("add", client.add_note(AddNote::new(of::<Note>(json!({"text": "milk", "mood": "calm"}))))).await;
    calls.make("add, bare", client.add_note(AddNote::new(of::<Note>(json!({"text": "bread"}))))).await;
    let unchecked = Client::builder().base_url(url()).validate(false).build().expect("a client");
    let long: Note = of(json!({"text": "longer than twenty characters"}));
    calls.make("add, refused", unchecked.add_note(AddNote::new(long))).await;
    calls.make("list", client.list_notes(ListNotes::new())).await;
    calls.make("list, some", client.list_notes(ListNotes::new().mood("calm").limit(1u32))).await;
    calls.make("get", client.get_note(GetNote::new(1u64))).await;
    calls.make("get, refused", client.get_note(GetNote::new(7u64))).await;
    calls.make("shape", client.send_shape(SendShape::new(of::<Shape>(json!({"kind": "Square", "side": 2.0}))))).await;
    let paper = FilePaper::new(FilePaperForm::new(File::new("ä.txt", "fruit")).title("Äpfel"));
    calls.make("paper", client.file_paper(paper)).await;
    calls.make("login", client.login(of_login())).await;
    calls.make("secret", client.read_secret(ReadSecret)).await;
    let stranger = Client::builder().base_url(url()).unsigned(true).build().expect("a client");
    calls.make("secret, unknown", stranger.read_secret(ReadSecret)).await;
    calls.end("poem")
}

fn of_login() -> LoginRequest {
    LoginRequest::new(of::<Login>(json!({"user": "Ann", "remember": true})))
}
