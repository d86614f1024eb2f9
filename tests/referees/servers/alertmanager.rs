//! Every operation of Alertmanager.

mod calls;

use alertmanager_client::{Client, api::*};
use calls::{Calls, of, url};
use serde_json::json;

#[tokio::main]
async fn main() {
    let client = Client::builder().base_url(format!("{}/api/v2", url())).build().expect("a client");
    let mut calls = Calls::default();
    calls.make("getStatus", client.get_status(GetStatus)).await;
    calls.make("getReceivers", client.get_receivers(GetReceivers)).await;
    let alerts = json!([{"labels": {"alertname": "Flood", "place": "cellar"}, "annotations": {"depth": "2 m"}}]);
    calls.make("postAlerts", client.post_alerts(PostAlerts::new(of::<Vec<PostableAlert>>(alerts)))).await;
    let none: Vec<PostableAlert> = of(json!([{"labels": {"": "x"}}]));
    calls.make("postAlerts, refused", client.post_alerts(PostAlerts::new(none))).await;
    calls.make("getAlerts", client.get_alerts(GetAlerts::new())).await;
    let filtered = GetAlerts::new().active(true).filter(vec!["alertname=\"Flood\"".to_owned(), "place=~\"c.*\"".to_owned()]);
    let found = calls.make("getAlerts, filtered", client.get_alerts(filtered)).await;
    assert!(found.is_some_and(|alerts| alerts.len() == 1), "the filter is understood");
    let wrong = GetAlerts::new().filter(vec!["=".to_owned()]);
    calls.make("getAlerts, refused", client.get_alerts(wrong)).await;
    calls.make("getAlertGroups", client.get_alert_groups(GetAlertGroups::new())).await;
    let silence = json!({
        "matchers": [{"name": "place", "value": "cellar", "isRegex": false}],
        "startsAt": "2040-01-01T00:00:00Z", "endsAt": "2040-01-02T00:00:00Z", "createdBy": "Ann", "comment": "we know",
    });
    let posted = calls.make("postSilences", client.post_silences(PostSilences::new(of::<PostableSilence>(silence)))).await;
    let id = posted.and_then(|posted| posted.silence_id).unwrap_or_default();
    let over = json!({
        "matchers": [], "startsAt": "2020-01-01T00:00:00Z", "endsAt": "2020-01-02T00:00:00Z", "createdBy": "", "comment": "",
    });
    let unchecked = Client::builder().base_url(format!("{}/api/v2", url())).validate(false).build().expect("a client");
    calls.make("postSilences, refused", unchecked.post_silences(PostSilences::new(of::<PostableSilence>(over)))).await;
    calls.make("getSilences", client.get_silences(GetSilences::new())).await;
    calls.make("getSilence", client.get_silence(GetSilence::new(&*id))).await;
    calls.make("deleteSilence", client.delete_silence(DeleteSilence::new(&*id))).await;
    let nobody = "00000000-0000-4000-8000-000000000000";
    calls.make("getSilence, refused", client.get_silence(GetSilence::new(nobody))).await;
    calls.make("deleteSilence, refused", client.delete_silence(DeleteSilence::new(nobody))).await;
    calls.end("alertmanager")
}
