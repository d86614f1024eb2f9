// Written by typewright from hooks.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-hooks-server --example golden-hooks-stub`.

use golden_hooks_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .token("credential")
        .build()?;
    let response = client.stream_kites(api::StreamKites).await?;
    println!("{response:#?}");
    Ok(())
}
