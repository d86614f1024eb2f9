// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-tags-server --example golden-tags-stub`.

use golden_tags_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .key("credential")
        .user("credential")
        .build()?;
    let response = client.get_cat(api::GetCat::new("text")).await?;
    println!("{response:#?}");
    Ok(())
}
