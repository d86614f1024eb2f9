//! The code that the README shows, compiled and run.

use typewright_runtime::server::AcceptAny;

mod caller {
    use tether_client::Client;
    use tether_client::api::{Maybe, UpdateWebchat};

    pub async fn call(token: &str, id: &str) -> Result<(), Box<dyn std::error::Error>> {
        let client = Client::builder().bearer(token).build()?;
        let message = UpdateWebchat::new(id).name("Shop").icon(Maybe::Null); // null removes the icon; absent would keep it
        match client.update_webchat(message).await {
            Ok(chat) => println!("{:?} is {:?}", chat.data.id, chat.status()),
            Err(tether_client::api::Error::Unexpected(answer)) => println!("undocumented {}", answer.status),
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }
}

mod implementer {
    use tether_server::api::{Error, Request, Response, TetherApi, UpdateWebchat, Webchat, WebchatUpdated};

    pub struct Chats;

    impl TetherApi for Chats {
        async fn update_webchat(&self, request: Request<UpdateWebchat>) -> Result<Response<WebchatUpdated>, Error> {
            Ok(WebchatUpdated::new(Webchat::new().id(request.id.clone())).into())
        }
    }

    pub fn serve(
        my_authenticator: typewright_runtime::server::AcceptAny,
    ) -> Result<(axum::Router, tether_client::Client), typewright_runtime::client::BuildError> {
        let app: axum::Router = tether_server::router(Chats, my_authenticator);
        // A test without a socket:
        let client = tether_client::Client::in_process(app.clone()).bearer("a token").build()?;
        Ok((app, client))
    }
}

#[tokio::test]
async fn the_readme_runs() {
    let (_, client) = implementer::serve(AcceptAny).expect("a client");
    let answer = client.update_webchat(tether_client::api::UpdateWebchat::new("x")).await.expect("200");
    assert_eq!(answer.data.id.as_deref(), Some("x"));
    // A token that no header can carry is refused before anything is sent.
    let error = caller::call("line\nbreak", "x").await.expect_err("a bad token");
    assert!(error.source().is_some_and(|source| source.to_string().contains("credential")), "{error}");
}

#[test]
fn the_readme_shows_this_code() {
    let readme = std::fs::read_to_string(typewright_tests::root().join("README.md")).expect("the README");
    let source = include_str!("readme.rs").replace("pub struct", "struct");
    // The blocks before that are compiled by tests/consumers.
    let (_, readme) = readme.split_once("## Call a provider").expect("the section");
    let shown: Vec<&str> =
        readme.split("```rust\n").skip(1).take(2).filter_map(|block| block.split("```").next()).collect();
    let lines = shown.iter().flat_map(|block| block.lines()).map(str::trim).filter(|line| !line.is_empty());
    assert_eq!(shown.len(), 2);
    for line in lines {
        assert!(source.contains(line), "the README shows a line that is not tested: {line}");
    }
}
