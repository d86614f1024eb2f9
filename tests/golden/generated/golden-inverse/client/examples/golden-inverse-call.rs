// Written by typewright from inverse.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-inverse-server --example golden-inverse-stub`.

use golden_inverse_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client.in_query(api::InQuery::new()).await?;
    println!("{response:#?}");
    Ok(())
}
