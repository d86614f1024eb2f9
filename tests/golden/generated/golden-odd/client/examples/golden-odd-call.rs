// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-odd-server --example golden-odd-stub`.

use golden_odd_client::{Client, api};
use typewright_runtime::serde_json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client
        .client(api::ClientRequest::new("text", serde_json::from_str(r#"1"#)?))
        .await?;
    println!("{response:#?}");
    Ok(())
}
