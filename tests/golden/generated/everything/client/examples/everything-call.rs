// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p everything-server --example everything-stub`.

use everything_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client.get_status(api::GetStatus).await?;
    println!("{response:#?}");
    Ok(())
}
