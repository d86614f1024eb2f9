// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-styles-server --example golden-styles-stub`.

use golden_styles_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client.simple_joined_text(api::SimpleJoinedText::new("text")).await?;
    println!("{response:#?}");
    Ok(())
}
