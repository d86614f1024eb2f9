// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation: give the URL of a server, such as that of the stub.

use genesys_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
    let client = Client::builder().base_url(url).oauth("credential").build()?;
    let response = client.get_chats_settings(api::GetChatsSettings).await?;
    println!("{response:#?}");
    Ok(())
}
