// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation: give the URL of a server, such as that of the stub.

use insighto_client::{Client, api};
use typewright_runtime::serde_json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
    let client = Client::builder()
        .base_url(url)
        .api_key("credential")
        .bearer("credential")
        .build()?;
    let response = client
        .update_widget(
            api::UpdateWidget::new(
                "00000000-0000-0000-0000-000000000000".parse()?,
                serde_json::from_str("{\"widget_type\":\"chat\"}")?,
            ),
        )
        .await?;
    println!("{response:#?}");
    Ok(())
}
