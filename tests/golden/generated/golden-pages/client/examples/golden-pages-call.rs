// Written by typewright from pages.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-pages-server --example golden-pages-stub`.

use golden_pages_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .key("credential")
        .build()?;
    let response = client.list_by_cursor(api::ListByCursor::new()).await?;
    println!("{response:#?}");
    Ok(())
}
