//! The crates of the five golden documents, on the wire.

mod common;

use common::raw;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use typewright_runtime::client::{Transport, TransportError};
use typewright_runtime::server::{AcceptAny, Refusals};
use typewright_runtime::{Body, BoxFuture, Maybe, Response, Validate};

const JSON: (&str, &str) = ("content-type", "application/json");
const ID: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

mod presence {
    //! Absent, null and value for each combination of required and nullable.

    use super::*;
    use golden_nested_api::{Order, OrderCustomer};

    /// `note` is optional and nullable, `presence_required_nullable` optional and nullable too, `name` required,
    /// `street` optional.
    fn order(member: &str, value: Option<Value>) -> Result<Order, serde_json::Error> {
        let mut order = json!({"id": ID, "customer": {"name": "x"}, "lines": [], "total": 1, "paid": true});
        match value {
            Some(value) => order[member] = value,
            None => _ = order.as_object_mut().map(|members| members.remove(member)),
        }
        serde_json::from_value(order)
    }

    #[test]
    fn required_members_must_be_there_and_not_null() {
        assert!(order("paid", None).is_err());
        assert!(order("paid", Some(Value::Null)).is_err());
        assert!(order("paid", Some(json!(false))).is_ok_and(|order| !order.paid));
    }

    #[test]
    fn optional_members_may_be_left_out_but_not_null() {
        let read = |value: Value| serde_json::from_value::<OrderCustomer>(value);
        assert!(read(json!({"name": "x"})).is_ok_and(|customer| customer.address.is_none()));
        assert!(read(json!({"name": "x", "address": null})).is_err());
        let customer = read(json!({"name": "x", "address": {}})).expect("a value");
        assert_eq!(serde_json::to_value(customer).expect("JSON"), json!({"name": "x", "address": {}}));
    }

    #[test]
    fn optional_nullable_members_are_three_things() {
        let rows = [(None, Maybe::Absent), (Some(Value::Null), Maybe::Null), (Some(json!("n")), "n".into())];
        for (sent, expected) in rows {
            let order = order("note", sent.clone()).expect("an order");
            assert_eq!(order.note, expected);
            let written = serde_json::to_value(&order).expect("JSON");
            assert_eq!(written.get("note"), sent.as_ref(), "written as it was read");
        }
    }

    #[test]
    fn required_nullable_members_are_sent_as_null() {
        let read = |value: Value| serde_json::from_value::<insighto_api::WidgetUpdate>(value);
        assert!(read(json!({})).is_err(), "it must be there");
        let null = read(json!({"widget_type": null})).expect("null is a value of it");
        assert_eq!(null.widget_type, None);
        assert_eq!(serde_json::to_value(null).expect("JSON"), json!({"widget_type": null}));
        let value = read(json!({"widget_type": "chat"})).expect("a value");
        assert_eq!(serde_json::to_value(value).expect("JSON"), json!({"widget_type": "chat"}));
    }

    #[test]
    fn integral_numbers_have_no_fraction() {
        let order = order("total", Some(json!(15.0))).expect("an order");
        assert!(serde_json::to_string(&order).expect("JSON").contains("\"total\":15,"));
    }
}

#[test]
fn five_required_values_are_taken_as_a_struct() {
    use golden_nested_api::{Order, OrderCustomer, OrderCustomerAddress, OrderLinesItem, OrderRequired};
    let required = OrderRequired {
        id: ID.parse().expect("a UUID"),
        customer: OrderCustomer::new("").address(OrderCustomerAddress::with_defaults()),
        lines: vec![OrderLinesItem::new("abc", 0)],
        total: 1.0,
        paid: true,
    };
    let order = Order::new(required);
    let order = order.clone().parent(order);
    let address = order.customer.address.as_ref().expect("an address");
    assert_eq!(address.country.as_deref(), Some("NL"));
    let found = order.validate().expect_err("violations");
    let found: Vec<_> = found.iter().map(|violation| violation.to_string()).collect();
    let own = [
        "/customer/name: must have at least 1 characters",
        "/lines/0/sku: must match the pattern ^[A-Z]{3}$",
        "/lines/0/quantity: must be at least 1",
    ];
    assert_eq!(found[..3], own);
    assert_eq!(found[3..], own.map(|line| format!("/parent{line}")));
}

/// Keeps what would be sent and answers with a status and a body.
#[derive(Clone)]
struct Scripted {
    sent: Arc<Mutex<Vec<http::Request<Vec<u8>>>>>,
    status: u16,
    body: &'static str,
}

impl Scripted {
    fn new(status: u16, body: &'static str) -> Self {
        Scripted { sent: Arc::default(), status, body }
    }

    fn sent(&self) -> http::Request<Vec<u8>> {
        self.sent.lock().expect("a lock").pop().expect("a request")
    }
}

impl Transport for Scripted {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let (parts, body) = request.into_parts();
        let bytes = body.into_whole().expect("bytes at hand").to_vec();
        self.sent.lock().expect("a lock").push(http::Request::from_parts(parts, bytes));
        let response = http::Response::builder().status(self.status).header("content-type", "application/json");
        let response = response.body(Body::from(self.body.as_bytes().to_vec())).expect("a response");
        Box::pin(async move { Ok(response) })
    }
}

mod parameters {
    //! Path, query and header parameters, exact bytes both ways, and three error statuses.

    use super::*;
    use golden_parameters_api::*;
    use golden_parameters_client::Client;

    struct Echo;

    impl GoldenParametersApi for Echo {
        async fn add_items(
            &self,
            request: Request<AddItems>,
        ) -> Result<Response<AddItemsResponse>, Error<AddItemsError>> {
            let message = request.into_message();
            match message.shop.as_str() {
                "later" => return Ok(AddItemsResponse::Accepted.into()),
                "missing" => return Err(AddItemsError::NotFound(Problem::new("no such shop")).into()),
                "twice" => return Err(AddItemsError::Conflict.into()),
                "other" => {
                    let status = http::StatusCode::IM_A_TEAPOT;
                    let body = Problem::new("teapot");
                    return Err(AddItemsError::Other(typewright_runtime::reply::WithStatus { status, body }).into());
                }
                _ => {}
            }
            let line = format!(
                "{} {:?} {:?} {:?} {:?} {:?}",
                message.shop, message.limit, message.tags, message.ids, message.filter, message.x_request_id
            );
            Ok(AddItemsResponse::Ok(vec![Item::new(line)]).into())
        }

        async fn get_item(&self, request: Request<GetItem>) -> Result<Response<Item>, Error> {
            Ok(Item::new(format!("{}/{}", request.shop, request.item)).into())
        }
    }

    fn full() -> AddItems {
        AddItems::new("a/b c", vec![Item::new("x")])
            .limit(5)
            .tags(vec!["a&b".into(), "c,d".into()])
            .ids(vec![1, 2])
            .filter(Filter::new().colour("r&d").price(2.0))
            .x_request_id(ID)
    }

    #[tokio::test]
    async fn the_client_sends_exactly_these_bytes() {
        let transport = Scripted::new(202, "");
        let client = Client::builder().transport(transport.clone()).build().expect("a client");
        client.add_items(full()).await.expect("202");
        let sent = transport.sent();
        let uri = "https://eu.golden.example/shops/a%2Fb%20c/items\
                   ?limit=5&tags=a%26b&tags=c%2Cd&ids=1,2&filter%5Bcolour%5D=r%26d&filter%5Bprice%5D=2";
        assert_eq!(sent.uri().to_string(), uri);
        assert_eq!(sent.headers()["x-request-id"], ID);
        assert_eq!(sent.body(), br#"[{"name":"x"}]"#);
        client.add_items(AddItems::new("s", vec![])).await.expect("202");
        assert_eq!(transport.sent().uri().to_string(), "https://eu.golden.example/shops/s/items");
    }

    #[tokio::test]
    async fn the_server_reads_what_the_client_sends() {
        let client = Client::in_process(golden_parameters_server::router(Echo)).build().expect("a client");
        let AddItemsResponse::Ok(items) = client.add_items(full()).await.expect("200").into_value() else {
            panic!("200")
        };
        let expected = format!(
            r#"a/b c Some(5) Some(["a&b", "c,d"]) Some([1, 2]) Some(Filter {{ colour: Some("r&d"), price: Some(2.0) }}) Some(Uuid("{ID}"))"#
        );
        assert_eq!(items, [Item::new(expected)]);
        let AddItemsResponse::Ok(items) = client.add_items(AddItems::new("s", vec![])).await.expect("200").into_value()
        else {
            panic!("200")
        };
        assert_eq!(items, [Item::new("s Some(20) None None None None")], "the default is applied by the server");
        assert_eq!(client.get_item(GetItem::new("s", 7)).await.expect("200").name, "s/7");
    }

    #[tokio::test]
    async fn every_documented_status_is_a_variant() {
        let client = Client::in_process(golden_parameters_server::router(Echo)).build().expect("a client");
        let call = async |shop: &str| client.add_items(AddItems::new(shop, vec![])).await;
        assert_eq!(call("later").await.expect("202").into_value(), AddItemsResponse::Accepted);
        assert_eq!(
            call("missing").await.expect_err("404").api(),
            Some(&AddItemsError::NotFound(Problem::new("no such shop")))
        );
        assert_eq!(call("twice").await.expect_err("409").api(), Some(&AddItemsError::Conflict));
        let Error::Api(api) = call("other").await.expect_err("418") else { panic!("the default is documented") };
        let AddItemsError::Other(other) = &*api else { panic!("the default") };
        assert_eq!((other.status.as_u16(), other.body.message.as_str()), (418, "teapot"));
    }

    #[tokio::test]
    async fn parameters_that_do_not_parse_are_refused_together() {
        let router = golden_parameters_server::router(Echo).layer(axum::Extension(Refusals::problems()));
        let answer =
            raw(router.clone(), "POST", "/shops/s/items?limit=x&ids=1,b", &[JSON, ("x-request-id", "y")], "[]").await;
        answer.assert_problem(400);
        let errors = answer.json()["errors"].clone();
        let named: Vec<_> = errors.as_array().expect("errors").iter().map(|error| error["parameter"].clone()).collect();
        assert_eq!(named, ["query parameter `limit`", "query parameter `ids`", "header parameter `X-Request-Id`"]);
        let answer = raw(router, "POST", "/shops/s/items?limit=101", &[JSON], "[]").await;
        answer.assert_problem(422);
        let expected =
            json!([{"parameter": "query parameter `limit`", "pointer": "", "detail": "must be at most 100"}]);
        assert_eq!(answer.json()["errors"], expected);
    }

    #[test]
    fn several_servers_are_a_choice() {
        use golden_parameters_client::{Region, Server};
        assert_eq!(Server::Default { region: Region::Us }.url(), "https://us.golden.example");
        assert_eq!(Server::Server2.url(), "https://staging.golden.example");
    }
}

mod shapes {
    //! A union with a discriminator beside an open enum.

    use super::*;
    use golden_shapes_api::*;

    #[test]
    fn the_discriminator_chooses_and_unknown_ones_are_kept() {
        let read = |value: Value| serde_json::from_value::<Drawing>(value);
        let circle = json!({"shape": {"kind": "circle", "radius": 2}, "colour": "red"});
        let drawing = read(circle.clone()).expect("a circle");
        assert!(matches!(&drawing.shape, Shape::Circle(circle) if circle.radius == 2.0));
        assert_eq!(drawing.colour, Some(Colour::Red));
        assert_eq!(serde_json::to_value(&drawing).expect("JSON"), circle);
        let other = json!({"shape": {"kind": "line", "length": [1, {"x": null}]}, "colour": "mauve"});
        let drawing = read(other.clone()).expect("an unknown shape");
        assert!(matches!(&drawing.shape, Shape::Unknown(_)));
        assert_eq!(serde_json::to_value(&drawing).expect("JSON"), other);
        let found = drawing.validate().expect_err("nothing unknown is valid");
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, ["/shape/kind: must be one of circle, square", "/colour: must be one of red, light-blue"]);
        let without = read(json!({"shape": {"radius": 2}})).expect("a value that is kept");
        assert!(
            matches!(&without.shape, Shape::Unknown(_)),
            "without a discriminator the shape decides, and none fits"
        );
        assert!(without.validate().is_err());
    }

    #[tokio::test]
    async fn violations_in_a_branch_have_pointers() {
        struct Any;
        impl GoldenShapesApi for Any {}
        let router = golden_shapes_server::router(Any);
        let answer = raw(router, "POST", "/shapes", &[JSON], r#"{"shape": {"kind": "circle", "radius": -1}}"#).await;
        answer.assert_problem(422);
        assert_eq!(answer.json()["errors"], json!([{"pointer": "/shape/radius", "detail": "must be at least 0"}]));
    }
}

mod tags {
    //! Two tags that share a schema, AND beside optional security, no content, shared implementations.

    use super::*;
    use golden_tags_api::*;

    struct Pets;

    impl CatsApi for Pets {
        async fn get_cat(&self, request: Request<GetCat>) -> Result<Response<Pet>, Error<GetCatError>> {
            Ok(Pet::new(&*request.id).into())
        }

        async fn delete_cat(&self, _: Request<DeleteCat>) -> Result<Response<()>, Error<DeleteCatError>> {
            Ok(().into())
        }
    }

    impl DogsApi for Pets {
        async fn list_dogs(&self, _: Request<ListDogs>) -> Result<Response<Vec<Pet>>, Error<ListDogsError>> {
            Ok(vec![Pet::new("Rex")].into())
        }
    }

    #[tokio::test]
    #[allow(deprecated)]
    async fn one_client_implements_the_traits_of_all_tags() {
        let client = golden_tags_client::Client::in_process(golden_tags_server::router(Arc::new(Pets), AcceptAny))
            .key("in-process")
            .user("in-process:in-process")
            .open("in-process")
            .build()
            .expect("a client");
        // What cats and dogs document as errors is the same to the letter, so `?` takes both.
        async fn generic<A: CatsApi + DogsApi>(api: &A) -> Result<String, Error<GetCatError>> {
            let cat = api.get_cat(GetCat::new("Tom").into()).await?.into_value();
            let dogs = api.list_dogs(ListDogs.into()).await?.into_value();
            Ok(format!("{} {}", cat.name, dogs[0].name))
        }
        assert_eq!(generic(&client).await.expect("both"), "Tom Rex");
        assert_eq!(generic(&Pets).await.expect("an implementation is one too"), "Tom Rex");
        let deleted = client.delete_cat(DeleteCat::new("Tom")).await.expect("204");
        assert_eq!(deleted.status().map(|status| status.as_u16()), Some(204));
    }

    #[tokio::test]
    async fn a_call_is_sent_when_awaited_and_borrows_nothing() {
        let transport = Scripted::new(404, r#"{"name": "nobody"}"#);
        let client = golden_tags_client::Client::builder().transport(transport.clone()).build().expect("a client");
        drop(client.list_dogs(ListDogs));
        assert!(transport.sent.lock().expect("a lock").is_empty(), "dropped before it was awaited");
        let call = client.list_dogs(ListDogs);
        drop(client);
        match tokio::spawn(call).await.expect("no panic") {
            Err(Error::Api(error)) => assert_eq!(error.error, GetCatError::NotFound(Pet::new("nobody"))),
            other => panic!("{other:?}"),
        }
        assert_eq!(transport.sent().uri().path(), "/dogs");
    }

    #[tokio::test]
    async fn an_empty_alternative_lets_anybody_in() {
        let router = golden_tags_server::router(Pets, AcceptAny);
        assert_eq!(raw(router, "GET", "/dogs", &[], "").await.status, 200);
        let transport = Scripted::new(200, "[]");
        let client = golden_tags_client::Client::builder().transport(transport.clone()).build().expect("a client");
        client.list_dogs(ListDogs).await.expect("no credential is needed");
        let client = golden_tags_client::Client::builder().transport(transport.clone()).key("k").user("u:p");
        client.build().expect("a client").list_dogs(ListDogs).await.expect("200");
        let sent = transport.sent();
        assert_eq!(
            (&sent.headers()["x-key"], &sent.headers()["authorization"]),
            (&"k".parse().expect("text"), &"Basic dTpw".parse().expect("text"))
        );
    }
}

#[test]
fn setters_of_a_plain_body_are_the_messages_too() {
    use golden_update_api::{UpdateWebchat, Webchat};
    let message = UpdateWebchat::new("x").name("Shop").icon(Maybe::Null).is_enabled(true);
    assert_eq!(message.body, Webchat::new().name("Shop").icon(Maybe::Null).is_enabled(true));
    assert_eq!(
        serde_json::to_value(&message.body).expect("JSON"),
        json!({"name": "Shop", "icon": null, "isEnabled": true})
    );
}
