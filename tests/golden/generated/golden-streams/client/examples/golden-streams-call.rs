// Written by typewright from streams.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-streams-server --example golden-streams-stub`.

use golden_streams_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client.watch_ticks(api::WatchTicks::new()).await?;
    println!("{response:#?}");
    Ok(())
}
