//! Serving an example implementation from the command line.

use super::auth::is_same;
use super::serve::Connections;
use super::{Authenticator, Credential, Credentials, Denied, Principal, Reading, Seed};
use crate::BoxError;
use crate::operation::Operation;
use axum::{Extension, Router};

/// Who may call a stub: whoever has a credential, or only who has the one of `--token`.
#[derive(Clone, Debug)]
pub struct Callers(Option<String>);

impl Authenticator for Callers {
    async fn authenticate(&self, credentials: Credentials, _: &'static Operation) -> Result<Principal, Denied> {
        let is_known = |credential: &Credential, token: &str| {
            let password = credential.secret.expose_secret().split_once(':').map(|(_, password)| password);
            credential.matches(token) || password.is_some_and(|password| is_same(password, token))
        };
        match &self.0 {
            Some(token) if !credentials.0.iter().all(|credential| is_known(credential, token)) => {
                Err(Denied::Unauthenticated)
            }
            _ => Ok(Principal::new(()).every_scope()),
        }
    }
}

/// What the command line says.
#[derive(Debug, PartialEq)]
struct Arguments {
    address: String,
    token: Option<String>,
    seed: Option<u64>,
    strict: bool,
}

/// Serves a router on `--addr` (127.0.0.1:8080 unless given) until the process is interrupted. With `--token`, that is
/// the only credential it accepts; as a password, for any user. `--seed` chooses among several documented examples, and
/// `--strict` reads requests to the letter of the document.
pub fn serve(name: &str, operations: &[&Operation], router: impl FnOnce(Callers) -> Router) -> Result<(), BoxError> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(&arguments.address).await?;
        println!("{name} answers from its document's examples on http://{}", listener.local_addr()?);
        for operation in operations {
            println!("  {:7} {}", operation.method, operation.path);
        }
        match &arguments.token {
            Some(_) => println!("It accepts the given credential, and no other."),
            None => println!("It accepts any non-empty credential."),
        }
        println!("Its document is at /openapi.json, and a page that shows it at /docs.");
        let stop = async {
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        let router = router(Callers(arguments.token));
        let router = match arguments.seed {
            Some(seed) => router.layer(Extension(Seed(seed))),
            None => router,
        };
        let reading = if arguments.strict { Reading::strict() } else { Reading::default() };
        let router = router.layer(Extension(reading));
        Connections::default().serve(listener, router, stop).await?;
        Ok(())
    })
}

impl Arguments {
    fn read(mut given: impl Iterator<Item = String>) -> Result<Self, BoxError> {
        let mut arguments = Arguments { address: "127.0.0.1:8080".to_owned(), token: None, seed: None, strict: false };
        while let Some(argument) = given.next() {
            let (name, value) = match argument.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (argument, None),
            };
            let mut value = || value.clone().or_else(|| given.next()).ok_or(format!("{name} needs a value"));
            match name.as_str() {
                "--addr" => arguments.address = value()?,
                "--token" => arguments.token = Some(value()?),
                "--strict" => arguments.strict = true,
                "--seed" => {
                    let seed = value()?.parse();
                    arguments.seed = Some(seed.map_err(|_| "--seed needs a number, such as --seed 7")?);
                }
                _ => {
                    let known = "there are --addr ADDRESS, --token TEXT, --seed NUMBER and --strict";
                    return Err(format!("unknown argument `{name}`; {known}").into());
                }
            }
        }
        Ok(arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    #[test]
    fn arguments_are_read() {
        let read = |text: &str| Arguments::read(text.split_whitespace().map(str::to_owned));
        let all = read("--addr 127.0.0.1:1 --token=t --seed 7 --strict").expect("both ways");
        let (address, token) = ("127.0.0.1:1".to_owned(), Some("t".to_owned()));
        assert_eq!(all, Arguments { address, token, seed: Some(7), strict: true });
        assert!(read("--seed x").is_err_and(|error| error.to_string().contains("a number")));
        assert!(read("--addr").is_err_and(|error| error.to_string() == "--addr needs a value"));
        assert!(read("--port 1").is_err());
    }
}
