// Written by typewright from shapes.yaml. Change the document, not this file, and run: typewright generate

//! Calls one operation of the stub: `cargo run -p golden-shapes-server --example golden-shapes-stub`.

use golden_shapes_client::{Client, api};
use typewright_runtime::serde_json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:8080").build()?;
    let response = client
        .draw(
            api::Draw::new(
                serde_json::from_str(r#"{"shape":{"kind":"circle","radius":1.0}}"#)?,
            ),
        )
        .await?;
    println!("{response:#?}");
    Ok(())
}
