// Written by typewright from checks.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-checks-server --example golden-checks-stub`.

use golden_checks_client::{Client, api};
use typewright_runtime::serde_json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client
        .send_parcel(api::SendParcel::new(serde_json::from_str(r#"{"id":"text"}"#)?))
        .await?;
    println!("{response:#?}");
    Ok(())
}
