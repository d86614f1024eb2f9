//! The operations of PowerDNS that need no other server.

mod calls;

use calls::{Calls, of, url};
use pdns_client::{Client, api::*};
use serde_json::json;

const HERE: &str = "localhost";
const ZONE: &str = "bramble.example.";

#[tokio::main]
async fn main() {
    let build = |key: &str| Client::builder().base_url(format!("{}/api/v1", url())).api_key_header(key).build();
    let client = build("sesame").expect("a client");
    let mut calls = Calls::default();
    let stranger = build("another").expect("a client");
    calls.make("listServers, unknown", stranger.list_servers(ListServers)).await;
    calls.make("listServers", client.list_servers(ListServers)).await;
    calls.make("listServer", client.list_server(ListServer::new(HERE))).await;
    calls.make("listServer, refused", client.list_server(ListServer::new("elsewhere"))).await;
    calls.make("error", client.error(ErrorRequest)).await;
    calls.make("getConfig", client.get_config(GetConfig::new(HERE))).await;
    calls.make("getConfigSetting", client.get_config_setting(GetConfigSetting::new(HERE, "launch"))).await;
    calls.make("getStats", client.get_stats(GetStats::new(HERE))).await;
    calls.make("getStats, one", client.get_stats(GetStats::new(HERE).statistic("uptime"))).await;
    calls.make("getStats, refused", client.get_stats(GetStats::new(HERE).statistic("nonsense"))).await;
    calls.make("listZones", client.list_zones(ListZones::new(HERE))).await;
    let zone = json!({
        "name": ZONE, "kind": "Native", "nameservers": ["ns1.bramble.example."],
        "rrsets": [{"name": ZONE, "type": "A", "ttl": 60, "changetype": "REPLACE", "records": [{"content": "192.0.2.1", "disabled": false}]}],
    });
    let zone: CreateZone = CreateZone { body: of(zone), ..CreateZone::new(HERE) };
    calls.make("createZone", client.create_zone(zone.clone())).await;
    calls.make("createZone, again", client.create_zone(zone)).await;
    calls.make("listZones, one", client.list_zones(ListZones::new(HERE).zone(ZONE))).await;
    calls.make("listZone", client.list_zone(ListZone::new(HERE, ZONE))).await;
    calls.make("listZone, refused", client.list_zone(ListZone::new(HERE, "no.example."))).await;
    let change = json!({"rrsets": [{
        "name": format!("www.{ZONE}"), "type": "TXT", "ttl": 60, "changetype": "REPLACE",
        "records": [{"content": "\"fruit\"", "disabled": false}], "comments": [{"content": "new", "account": "Ann"}],
    }]});
    calls.make("patchZone", client.patch_zone(PatchZone { body: of(change), ..PatchZone::new(HERE, ZONE) })).await;
    let wrong = json!({"rrsets": [{"name": "elsewhere.", "type": "A", "ttl": 60, "changetype": "REPLACE", "records": []}]});
    calls.make("patchZone, refused", client.patch_zone(PatchZone { body: of(wrong), ..PatchZone::new(HERE, ZONE) })).await;
    let kind = PutZone { body: of(json!({"kind": "Master"})), ..PutZone::new(HERE, ZONE) };
    calls.make("putZone", client.put_zone(kind)).await;
    calls.make("notifyZone", client.notify_zone(NotifyZone::new(HERE, ZONE))).await;
    calls.make("axfrExportZone", client.axfr_export_zone(AxfrExportZone::new(HERE, ZONE))).await;
    calls.make("axfrRetrieveZone", client.axfr_retrieve_zone(AxfrRetrieveZone::new(HERE, ZONE))).await;
    calls.make("searchData", client.search_data(SearchData::new(HERE, "www*", 10))).await;
    calls.make("cacheFlushByName", client.cache_flush_by_name(CacheFlushByName::new(HERE, ZONE))).await;

    let key = json!({"keytype": "csk", "active": true, "algorithm": "ecdsa256"});
    let made = CreateCryptokey { body: of(key), ..CreateCryptokey::new(HERE, ZONE) };
    let made = calls.make("createCryptokey", client.create_cryptokey(made)).await;
    calls.make("listCryptokeys", client.list_cryptokeys(ListCryptokeys::new(HERE, ZONE))).await;
    let id = made.and_then(|key| key.id).unwrap_or_default().to_string();
    calls.make("getCryptokey", client.get_cryptokey(GetCryptokey::new(HERE, ZONE, &*id))).await;
    let off = ModifyCryptokey { body: of(json!({"active": false, "published": true})), ..ModifyCryptokey::new(HERE, ZONE, &*id) };
    calls.make("modifyCryptokey", client.modify_cryptokey(off)).await;
    calls.make("rectifyZone", client.rectify_zone(RectifyZone::new(HERE, ZONE))).await;
    calls.make("deleteCryptokey", client.delete_cryptokey(DeleteCryptokey::new(HERE, ZONE, &*id))).await;

    let metadata = |values: serde_json::Value| of::<Metadata>(json!({"kind": "ALLOW-AXFR-FROM", "metadata": values}));
    let made = CreateMetadata { body: metadata(json!(["192.0.2.0/24"])), ..CreateMetadata::new(HERE, ZONE) };
    calls.make("createMetadata", client.create_metadata(made)).await;
    calls.make("listMetadata", client.list_metadata(ListMetadata::new(HERE, ZONE))).await;
    calls.make("getMetadata", client.get_metadata(GetMetadata::new(HERE, ZONE, "ALLOW-AXFR-FROM"))).await;
    let other = ModifyMetadata { body: metadata(json!([])), ..ModifyMetadata::new(HERE, ZONE, "ALLOW-AXFR-FROM") };
    calls.make("modifyMetadata", client.modify_metadata(other)).await;
    calls.make("deleteMetadata", client.delete_metadata(DeleteMetadata::new(HERE, ZONE, "ALLOW-AXFR-FROM"))).await;

    let tsig = CreateTsigKey { body: of(json!({"name": "mine", "algorithm": "hmac-sha256"})), ..CreateTsigKey::new(HERE) };
    calls.make("createTSIGKey", client.create_tsig_key(tsig)).await;
    calls.make("listTSIGKeys", client.list_tsig_keys(ListTsigKeys::new(HERE))).await;
    calls.make("getTSIGKey", client.get_tsig_key(GetTsigKey::new(HERE, "mine."))).await;
    let other = PutTsigKey { body: of(json!({"algorithm": "hmac-sha512"})), ..PutTsigKey::new(HERE, "mine.") };
    calls.make("putTSIGKey", client.put_tsig_key(other)).await;
    calls.make("deleteTSIGKey", client.delete_tsig_key(DeleteTsigKey::new(HERE, "mine."))).await;

    let primary = json!({"ip": "192.0.2.7", "nameserver": "ns7.example", "account": "Ann"});
    let primary = CreateAutoprimary { body: of(primary), ..CreateAutoprimary::new(HERE) };
    calls.make("createAutoprimary", client.create_autoprimary(primary)).await;
    calls.make("getAutoprimaries", client.get_autoprimaries(GetAutoprimaries::new(HERE))).await;
    let gone = DeleteAutoprimary::new(HERE, "192.0.2.7", "ns7.example");
    calls.make("deleteAutoprimary", client.delete_autoprimary(gone)).await;
    calls.make("deleteZone", client.delete_zone(DeleteZone::new(HERE, ZONE))).await;
    calls.end("pdns")
}
