//! A headless Chromium, driven over WebDriver.

use super::shell::{Server, Shell};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};
use typewright_tests::workspace::Fallible;

pub struct Browser {
    session: String,
    _profile: tempfile::TempDir,
    _driver: Server,
}

const DRIVER: &str = "127.0.0.1:9517";

impl Browser {
    pub fn start(shell: &Shell) -> Fallible<Self> {
        let driver = shell.serve("chromedriver --port=9517 --log-level=OFF 2>/dev/null", DRIVER)?;
        let profile = tempfile::tempdir()?;
        let folder = format!("--user-data-dir={}", profile.path().display());
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &folder,
        ];
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": { "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL" },
        } } });
        let session = call("session", &capabilities)?;
        let id = session["sessionId"].as_str().ok_or("no session")?;
        Ok(Browser { session: format!("session/{id}"), _profile: profile, _driver: driver })
    }

    fn call(&self, what: &str, body: &Value) -> Fallible<Value> {
        call(&format!("{}/{what}", self.session), body)
    }

    fn script(&self, script: &str) -> Fallible<Value> {
        self.call("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Opens a page in a window of a size, waits until something is true of it, and returns a value.
    pub fn look(&self, url: &str, size: (u32, u32), ready: &str, script: &str) -> Fallible<Value> {
        // A telephone is narrower than any window: its metrics are set instead.
        let (width, height) = size;
        let metrics = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600,
        } });
        self.call("goog/cdp/execute", &metrics)?;
        self.call("url", &json!({ "url": url }))?;
        let start = Instant::now();
        while self.script(&format!("return {ready}"))? != Value::Bool(true) {
            if start.elapsed() > Duration::from_secs(10) {
                return Err(format!("{url}: `{ready}` does not become true").into());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        self.script(script)
    }

    /// What stands in the console since the last time.
    pub fn console(&self) -> Fallible<Vec<Value>> {
        let log = self.call("se/log", &json!({ "type": "browser" }))?;
        Ok(log.as_array().cloned().unwrap_or_default())
    }

    pub fn screenshot(&self, file: &Path) -> Fallible<()> {
        let shot = self.call("goog/cdp/execute", &json!({ "cmd": "Page.captureScreenshot", "params": {} }))?;
        std::fs::write(file, base64(shot["data"].as_str().ok_or("no picture")?)?)?;
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        _ = ureq::delete(format!("http://{DRIVER}/{}", self.session)).call();
    }
}

fn call(path: &str, body: &Value) -> Fallible<Value> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(60)))
        .build()
        .into();
    let mut response = agent.post(format!("http://{DRIVER}/{path}")).send_json(body)?;
    let mut answer: Value = response.body_mut().read_json()?;
    match answer["value"].get("error") {
        Some(error) if error.is_string() => Err(format!("{path}: {error}: {}", answer["value"]["message"]).into()),
        _ => Ok(answer["value"].take()),
    }
}

fn base64(text: &str) -> Fallible<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits: Vec<u32> = text.bytes().filter_map(digit).map(u32::from).collect();
    let bytes = digits.chunks(4).flat_map(|chunk| {
        let bits = chunk.iter().fold(0, |bits, digit| bits << 6 | digit) << (6 * (4 - chunk.len()));
        bits.to_be_bytes()[1..chunk.len()].to_vec()
    });
    Ok(bytes.collect())
}
