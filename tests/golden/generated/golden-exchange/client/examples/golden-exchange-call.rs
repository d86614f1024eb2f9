// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-exchange-server --example golden-exchange-stub`.

use golden_exchange_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client.download(api::Download::new("text")).await?;
    println!("{response:#?}");
    Ok(())
}
