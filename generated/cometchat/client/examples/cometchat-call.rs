// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p cometchat-server --example cometchat-stub`.

use cometchat_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .key("credential")
        .secret("credential")
        .build()?;
    let response = client.update_chat_widget(api::UpdateChatWidget::new("text")).await?;
    println!("{response:#?}");
    Ok(())
}
