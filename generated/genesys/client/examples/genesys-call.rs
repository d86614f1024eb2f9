// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p genesys-server --example genesys-stub`.

use genesys_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .oauth("credential")
        .build()?;
    let response = client.get_chats_settings(api::GetChatsSettings).await?;
    println!("{response:#?}");
    Ok(())
}
