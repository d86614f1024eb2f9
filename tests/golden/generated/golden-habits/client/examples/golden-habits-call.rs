// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-habits-server --example golden-habits-stub`.

use golden_habits_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client.list_notes(api::ListNotes::new()).await?;
    println!("{response:#?}");
    Ok(())
}
