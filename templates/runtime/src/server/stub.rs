//! Serving an example implementation from the command line.

use crate::BoxError;
use crate::operation::Operation;
use axum::Router;

/// Serves a router on `--addr` (127.0.0.1:8080 unless given) until the process ends.
pub fn serve(name: &str, operations: &[&Operation], router: Router) -> Result<(), BoxError> {
    let address = address(std::env::args().skip(1))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(&address).await?;
        println!("{name} answers from its document's examples on http://{}", listener.local_addr()?);
        for operation in operations {
            println!("  {:7} {}", operation.method.as_str(), operation.path);
        }
        println!("It accepts any non-empty credential.");
        axum::serve(listener, router).await?;
        Ok(())
    })
}

fn address(mut arguments: impl Iterator<Item = String>) -> Result<String, BoxError> {
    let mut address = "127.0.0.1:8080".to_owned();
    while let Some(argument) = arguments.next() {
        match argument.split_once('=') {
            Some(("--addr", value)) => address = value.to_owned(),
            None if argument == "--addr" => {
                address = arguments.next().ok_or("--addr needs an address, such as 127.0.0.1:8080")?
            }
            _ => return Err(format!("unknown argument `{argument}`; the only one is --addr ADDRESS").into()),
        }
    }
    Ok(address)
}
