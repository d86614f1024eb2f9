// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p bland-server --example bland-stub`.

use bland_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .authorization("credential")
        .build()?;
    let response = client.update_widget(api::UpdateWidget::new("text")).await?;
    println!("{response:#?}");
    Ok(())
}
