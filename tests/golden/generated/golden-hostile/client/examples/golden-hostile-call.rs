// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-hostile-server --example golden-hostile-stub`.

use golden_hostile_client::{Client, api};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:8080")
        .s0_u202e_gnihtemos("credential")
        .build()?;
    let response = client.o0_u202e_gnihtemos(api::O0U202eGnihtemos::new()).await?;
    println!("{response:#?}");
    Ok(())
}
