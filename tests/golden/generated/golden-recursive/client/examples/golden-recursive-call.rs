// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-recursive-server --example golden-recursive-stub`.

use golden_recursive_client::{Client, api};
use typewright_runtime::serde_json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client
        .evaluate(api::Evaluate::new(serde_json::from_str(r#"{"op":"add","args":[]}"#)?))
        .await?;
    println!("{response:#?}");
    Ok(())
}
