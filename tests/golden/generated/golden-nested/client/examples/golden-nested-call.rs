// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-nested-server --example golden-nested-stub`.

use golden_nested_client::{Client, api};
use typewright_runtime::serde_json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client
        .create_order(
            api::CreateOrder::new(
                serde_json::from_str(
                    r#"{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","customer":{"name":"text"},"lines":[{"sku":"AAA","quantity":1}],"total":1.0,"paid":false}"#,
                )?,
            ),
        )
        .await?;
    println!("{response:#?}");
    Ok(())
}
