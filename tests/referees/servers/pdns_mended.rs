//! The operations of PowerDNS that its document describes otherwise, once an overlay and overrides have put that right:
//! the client need not be forgiving.

mod calls;

use calls::{of, url};
use pdns_client::{Client, api::*};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url(format!("{}/api/v1", url())).api_key_header("sesame").build()?;
    let (here, zone) = ("localhost", "mended.example.");
    let body = of(json!({"name": zone, "kind": "Native", "nameservers": ["ns1.mended.example."]}));
    let made = client.create_zone(CreateZone { body, ..CreateZone::new(here) }).await?;
    assert!(made.rrsets.iter().flatten().all(|set| set.changetype.is_none()));
    client.list_zone(ListZone::new(here, zone)).await?;
    let metadata = of(json!({"kind": "ALLOW-AXFR-FROM", "metadata": ["192.0.2.0/24"]}));
    let stored = client.create_metadata(CreateMetadata { body: metadata, ..CreateMetadata::new(here, zone) }).await?;
    assert_eq!(stored.kind.as_deref(), Some("ALLOW-AXFR-FROM"));
    let exported = client.axfr_export_zone(AxfrExportZone::new(here, zone)).await?.into_value();
    assert!(exported["zone"].as_str().is_some_and(|text| text.contains("SOA")), "{exported}");
    client.get_autoprimaries(GetAutoprimaries::new(here)).await?;
    client.delete_zone(DeleteZone::new(here, zone)).await?;
    println!("pdns_mended calls=6 failed=0");
    Ok(())
}
