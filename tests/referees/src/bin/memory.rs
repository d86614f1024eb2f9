//! Bodies that are larger than what the process may use: `memory [--short]`.
//!
//! A server and a client in one process send a body of 1 GiB to each other, as a file, as a stream back, as lines, and in a
//! form with a file; the process may never hold more than the ceiling.

use golden_streams_api::*;
use golden_streams_client::Client;
use golden_streams_client::api as golden_streams_api;
use http_body_util::BodyExt as _;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::process::ExitCode;
use typewright_referees::{Fallible, memory};
use typewright_runtime::server::Connections;
use typewright_runtime::{Body, BoxError, File, JsonLines};

/// What the process may hold, in kB.
const CEILING: u64 = 64 * 1024;

/// Sends back what it is sent, as it comes.
struct Echo;

async fn length(mut body: Body) -> Result<u64, BoxError> {
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        length += frame?.into_data().map_or(0, |bytes| bytes.len() as u64);
    }
    Ok(length)
}

impl GoldenStreamsApi for Echo {
    async fn send_file(&self, request: Request<SendFile>) -> Result<Response<Body>, Error> {
        Ok(request.into_message().body.into())
    }

    async fn send_form(&self, request: Request<SendForm>) -> Result<Response<i64>, Error> {
        let length = length(request.into_message().body.file.body).await.map_err(Error::Internal)?;
        Ok((length as i64).into())
    }

    async fn append(&self, request: Request<Append>) -> Result<Response<JsonLines<Tick>>, Error> {
        Ok(request.into_message().body.into())
    }
}

#[tokio::main]
async fn main() -> Fallible<ExitCode> {
    let short = std::env::args().any(|argument| argument == "--short");
    let size: u64 = if short { 256 << 20 } else { 1 << 30 };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let router = golden_streams_server::router(Echo);
    tokio::spawn(Connections::default().serve(listener, router, std::future::pending()));
    let client = Client::builder().base_url(url).timeout(std::time::Duration::from_secs(600)).build()?;

    // A file with nothing in it takes no room.
    let path = std::env::temp_dir().join(format!("typewright-{}", std::process::id()));
    let mut file = std::fs::File::create(&path)?;
    file.seek(SeekFrom::Start(size - 1))?;
    file.write_all(&[0])?;

    let mut failed = false;
    let mut note = |what: &str, moved: u64, wanted: u64| -> Fallible<()> {
        let most = memory("self", "VmHWM")?;
        let held = moved == wanted && most <= CEILING;
        failed |= !held;
        println!(
            "{} {what}: {} MiB, {most} kB held at most, of {CEILING} kB",
            if held { "ok  " } else { "FAIL" },
            moved >> 20
        );
        Ok(())
    };
    let back = client.send_file(SendFile::new(Body::file(&path)?)).await?;
    note("a file there, and its bytes back", length(back.into_value()).await?, size)?;
    let form = SendFormForm::new(File::open(&path)?, "large");
    note("a file in a form", *client.send_form(SendForm::new(form)).await? as u64, size)?;
    // About 64 bytes on each line.
    let count = size / 64;
    let ticks = (0..count).map(|number| Tick::new(number as i64).text("0123456789012345678901234567890"));
    let mut lines = client.append(Append::new(JsonLines::of(ticks))).await?.into_value();
    let mut found = 0;
    while let Some(line) = lines.next().await {
        line?;
        found += 1;
    }
    note("lines there, and back", found * 64, count * 64)?;
    std::fs::remove_file(path)?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
