// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p insighto-server --example insighto-stub`.

use insighto_client::{Client, api};
use typewright_runtime::serde_json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .api_key("credential")
        .build()?;
    let response = client
        .update_widget(
            api::UpdateWidget::new(
                "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                serde_json::from_str(r#"{"widget_type":"chat"}"#)?,
            ),
        )
        .await?;
    println!("{response:#?}");
    Ok(())
}
