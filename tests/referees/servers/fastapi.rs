//! Every operation of a program written for FastAPI.

mod calls;

use calls::{Calls, of, url};
use fastapi_client::{Client, api::*};
use serde_json::json;
use typewright_runtime::File;
use typewright_runtime::client::Retry;

#[tokio::main]
async fn main() {
    let client = Client::builder().base_url(url()).http_bearer("sesame").retry(Retry::off()).build().expect("a client");
    let mut calls = Calls::default();
    let tree: TreeInput = of(json!({"name": "Ida", "species": "pear", "tags": ["old"]}));
    let planted = calls.make("plant", client.plant_tree_trees_post(PlantTreeTreesPost::new(tree))).await;
    let id = planted.and_then(|tree| match tree.id { Maybe::Value(id) => Some(id), _ => None }).expect("a tree has an id");
    let wrong: TreeInput = of(json!({"name": ""}));
    let unchecked = Client::builder().base_url(url()).validate(false).build().expect("a client");
    calls.make("plant, refused", unchecked.plant_tree_trees_post(PlantTreeTreesPost::new(wrong))).await;
    let listed = ListTreesTreesGet::new().species("pear").tag(vec!["a b".to_owned(), "c&d".to_owned()]);
    calls.make("list", client.list_trees_trees_get(listed)).await;
    calls.make("get", client.get_tree_trees_tree_id_get(GetTreeTreesTreeIdGet::new(id.clone()))).await;
    calls.make("fell", client.fell_tree_trees_tree_id_delete(FellTreeTreesTreeIdDelete::new(id.clone()))).await;
    calls.make("get, refused", client.get_tree_trees_tree_id_get(GetTreeTreesTreeIdGet::new(id))).await;
    let care: CareCarePostBody = of(json!({"kind": "watering", "litres": 2.5}));
    calls.make("care", client.care_care_post(CareCarePost::new(care))).await;
    let login = LoginLoginPost::new(of::<BodyLoginLoginPost>(json!({"user": "Ann", "secret": "s&=", "remember": true})));
    calls.make("login", client.login_login_post(login)).await;
    let picture = AddPicturePicturesPostForm::new(File::new("apfel-ä.png", vec![0, 159, 146]));
    calls.make("picture", client.add_picture_pictures_post(AddPicturePicturesPost::new(picture.caption("red")))).await;
    let scans = AddScansScansPostForm::new(vec![File::new("1.png", "a"), File::new("2.png", "b")]);
    calls.make("scans", client.add_scans_scans_post(AddScansScansPost::new(scans))).await;
    calls.make("echo", client.echo_echo_get(EchoEchoGet::new().x_trace("t").basket("b"))).await;
    calls.make("motto", client.motto_motto_get(MottoMottoGet)).await;
    calls.make("secret", client.secret_secret_get(SecretSecretGet)).await;
    let stranger = Client::builder().base_url(url()).unsigned(true).build().expect("a client");
    calls.make("secret, unknown", stranger.secret_secret_get(SecretSecretGet)).await;
    let moved = client.old_old_get(OldOldGet).await.expect_err("a redirect is not followed");
    assert!(moved.to_string().contains("/trees"), "{moved}");
    calls.make("busy, refused", client.busy_busy_get(BusyBusyGet)).await;
    calls.end("fastapi")
}
