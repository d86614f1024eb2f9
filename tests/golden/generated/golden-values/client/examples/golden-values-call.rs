// Written by typewright from values.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-values-server --example golden-values-stub`.

use golden_values_client::{Client, api};
use typewright_runtime::serde_json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client
        .create_account(
            api::CreateAccount::new(
                serde_json::from_str(r#"{"name":"text","password":"textaaaa"}"#)?,
            ),
        )
        .await?;
    println!("{response:#?}");
    Ok(())
}
