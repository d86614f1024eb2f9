// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-parameters-server --example golden-parameters-stub`.

use golden_parameters_client::{Client, api};
use typewright_runtime::serde_json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client
        .add_items(api::AddItems::new("text", serde_json::from_str(r#"[]"#)?))
        .await?;
    println!("{response:#?}");
    Ok(())
}
