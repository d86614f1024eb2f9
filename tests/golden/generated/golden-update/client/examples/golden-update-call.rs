// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-update-server --example golden-update-stub`.

use golden_update_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .bearer("credential")
        .build()?;
    let response = client.update_webchat(api::UpdateWebchat::new("text")).await?;
    println!("{response:#?}");
    Ok(())
}
