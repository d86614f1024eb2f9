//! What client and server cost beside the same written by hand: `cost [--short]`.
//!
//! Each run is a process of its own that serves or calls on one thread; the instructions that it takes in user space are
//! what is compared, the two kinds taking turns. The other end is always the one written by hand. Where `perf` cannot
//! count, valgrind does, and where there is none, user time is compared.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Instant;
use tether_client::api::{Error, Request, Response, TetherApi, UpdateWebchat, Webchat, WebchatUpdated};
use typewright_referees::{Fallible, by_hand, counted, counting};
use typewright_runtime::Maybe;
use typewright_runtime::server::{Denied, Principal, authenticate_with};

/// The largest ratio between each end and the same written by hand.
const MOST: [(&str, f64); 2] = [("client", 1.05), ("server", 1.02)];

struct Chats;

impl TetherApi for Chats {
    async fn update_webchat(&self, request: Request<UpdateWebchat>) -> Result<Response<WebchatUpdated>, Error> {
        let UpdateWebchat { id, body } = request.into_message();
        let data = Webchat {
            id: Some(id),
            name: body.name,
            description: body.description,
            primary_color: body.primary_color,
            icon: body.icon,
            allowed_domains: body.allowed_domains,
            is_enabled: body.is_enabled,
            ..Webchat::default()
        };
        Ok(WebchatUpdated::new(data).into())
    }
}

async fn serve(kind: &str) -> Fallible<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let router = match kind {
        "ours" => {
            let authenticator = authenticate_with(|credentials, _| match credentials.get("bearer") {
                Some("sesame") => Ok(Principal::new(())),
                _ => Err(Denied::Unauthenticated),
            });
            tether_server::router(Chats, authenticator)
        }
        _ => by_hand::router(),
    };
    Ok(axum::serve(listener, router).await?)
}

/// User time of a process so far, in hundredths of a second.
fn user_time(process: &str) -> Fallible<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    Ok(fields.get(11).ok_or("an unknown form of stat")?.parse()?)
}

async fn call(kind: &str, url: &str, count: usize) -> Fallible<()> {
    let start = Instant::now();
    match kind {
        "ours" => {
            let client = tether_client::Client::builder().base_url(url).bearer("sesame").build()?;
            for _ in 0..count {
                let message = UpdateWebchat::new("w")
                    .name("Shop")
                    .description("Where the shop's customers ask.")
                    .primary_color("#102030")
                    .icon(Maybe::Null)
                    .allowed_domains(vec!["example.com".to_owned(), "example.org".to_owned()])
                    .is_enabled(true);
                let chat = client.update_webchat(message).await?;
                assert_eq!(chat.data.name.as_deref(), Some("Shop"));
            }
        }
        _ => {
            let client = by_hand::Client::new(url, "sesame")?;
            for _ in 0..count {
                let chat = client.update_webchat("w", &by_hand::update()).await?;
                assert_eq!(chat.data.name.as_deref(), Some("Shop"));
            }
        }
    }
    println!("{} {}", user_time("self")?, start.elapsed().as_secs_f64());
    Ok(())
}

struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start(mut program: Command, kind: &str) -> Fallible<Self> {
        let mut child = program.args(["serve", kind]).stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut url)?;
        Ok(Server { child, url: url.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// How costs are measured.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Instructions,
    /// Of a simulated processor.
    Simulated,
    Microseconds,
}

impl Unit {
    fn here() -> Self {
        let perf = Command::new("perf").args(["stat", "-x,", "-e", "instructions:u", "true"]).output();
        let counts =
            perf.is_ok_and(|output| String::from_utf8_lossy(&output.stderr).starts_with(|c: char| c.is_ascii_digit()));
        match counts {
            true => Unit::Instructions,
            false if typewright_referees::counts() => Unit::Simulated,
            false => Unit::Microseconds,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Unit::Instructions | Unit::Simulated => "instructions",
            Unit::Microseconds => "us of user time",
        }
    }
}

/// What a call costs one end, and how many were made in a second.
fn run(unit: Unit, end: &str, client: &str, server_kind: &str, count: usize) -> Fallible<[f64; 2]> {
    let server = Server::start(Command::new(std::env::current_exe()?), server_kind)?;
    let process = server.child.id().to_string();
    let own = std::env::current_exe()?;
    let mut command = match unit {
        Unit::Instructions => {
            let mut command = Command::new("perf");
            command.args(["stat", "-x,", "-e", "instructions:u"]);
            if end == "server" {
                command.args(["-p", &process]);
            }
            command.arg("--").arg(own);
            command
        }
        Unit::Simulated | Unit::Microseconds => Command::new(own),
    };
    let before = user_time(&process)?;
    let output = command.args(["call", client, &server.url, &count.to_string()]).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let text = String::from_utf8(output.stdout)?;
    let mut numbers = text.split_whitespace().map(str::parse::<f64>);
    let mut next = || numbers.next().ok_or("no number");
    let (time, wall) = (next()??, next()??);
    let cost = match (unit, end) {
        (Unit::Instructions, _) => {
            let counted = String::from_utf8_lossy(&output.stderr).into_owned();
            counted.split(',').next().unwrap_or_default().trim().parse()?
        }
        (Unit::Simulated, _) => simulated(end, client, server_kind, FEW + 1)? - simulated(end, client, server_kind, 1)?,
        (Unit::Microseconds, "server") => (user_time(&process)? - before) * 10_000.0,
        (Unit::Microseconds, _) => time * 10_000.0,
    };
    let counted = if unit == Unit::Simulated { FEW } else { count };
    Ok([cost / counted as f64, count as f64 / wall])
}

/// A simulation takes fifty times as long, and counts the same each time.
const FEW: usize = 2_000;

/// The instructions of one end for so many calls, with its start.
fn simulated(end: &str, client: &str, server: &str, count: usize) -> Fallible<f64> {
    let own = std::env::current_exe()?;
    let program = |is_counted| if is_counted { counting() } else { Ok(Command::new(&own)) };
    let mut server = Server::start(program(end == "server")?, server)?;
    let mut calling = program(end == "client")?;
    let called = calling.args(["call", client, &server.url, &count.to_string()]).output()?;
    let mut said = String::from_utf8_lossy(&called.stderr).into_owned();
    if let Some(mut stderr) = server.child.stderr.take() {
        // It says what it has counted when it is asked to end.
        Command::new("kill").args(["-TERM", &server.child.id().to_string()]).status()?;
        stderr.read_to_string(&mut said)?;
    }
    counted(&said)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len().is_multiple_of(2) { f64::midpoint(values[middle - 1], values[middle]) } else { values[middle] }
}

fn compare(unit: Unit, rounds: usize, count: usize) -> Fallible<bool> {
    let mut good = true;
    let rounds = if unit == Unit::Simulated { 1 } else { rounds };
    for (what, most) in MOST {
        let (mut ours, mut theirs, mut ratios, mut rates) =
            (Vec::new(), Vec::new(), Vec::new(), [Vec::new(), Vec::new()]);
        for round in 0..rounds {
            let one = |kind: &str| match what {
                "client" => run(unit, what, kind, "hand", count),
                _ => run(unit, what, "hand", kind, count),
            };
            // Neither always comes first.
            let (own, other) = if round.is_multiple_of(2) {
                let own = one("ours")?;
                (own, one("hand")?)
            } else {
                let other = one("hand")?;
                (one("ours")?, other)
            };
            ours.push(own[0]);
            theirs.push(other[0]);
            ratios.push(own[0] / other[0]);
            rates[0].push(own[1]);
            rates[1].push(other[1]);
        }
        let [own, other] = rates.map(median);
        let (ours, theirs, ratio) = (median(ours), median(theirs), median(ratios));
        good &= ratio <= most;
        println!(
            "{} {what}: {ours:.0} {} a call, {theirs:.0} by hand; median of {rounds} ratios {ratio:.3}, at most {most}; \
             {own:.0} calls a second one after the other, {other:.0} by hand ({:.0} and {:.0} us of wall clock)",
            if ratio <= most { "ok  " } else { "FAIL" },
            unit.name(),
            1e6 / own,
            1e6 / other
        );
    }
    Ok(good)
}

fn main() -> Fallible<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve", kind] => runtime.block_on(serve(kind))?,
        ["call", kind, url, count] => runtime.block_on(call(kind, url, count.parse()?))?,
        [] => return Ok(if compare(Unit::here(), 20, 20_000)? { ExitCode::SUCCESS } else { ExitCode::FAILURE }),
        // So few runs say little, but that both ends work.
        ["--short"] => {
            compare(Unit::Microseconds, 3, 5_000)?;
        }
        _ => return Err("usage: cost [--short]".into()),
    }
    Ok(ExitCode::SUCCESS)
}
