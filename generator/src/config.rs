//! The configuration: which documents become which crates where. Plain data.

use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::load::Source;
use crate::normalise::distance;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What `typewright.toml` says.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where crates go.
    #[serde(default)]
    pub output: OutputConfig,
    /// The APIs.
    #[serde(default, rename = "api")]
    pub apis: Vec<ApiConfig>,
}

/// The `[output]` table.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct OutputConfig {
    /// The folder that a folder per API goes to, relative to the configuration.
    pub folder: String,
    /// How crates reach the runtime.
    pub runtime: Runtime,
}

impl Default for OutputConfig {
    fn default() -> Self {
        OutputConfig { folder: "../generated".to_owned(), runtime: Runtime::Version(VERSION.to_owned()) }
    }
}

/// The version of the runtime that this generator writes for.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How generated crates reach the runtime.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Runtime {
    /// A folder, relative to the configuration.
    Path(String),
    /// A version in the registry.
    Version(String),
    /// A copy beside the crates.
    Vendored,
}

/// An `[[api]]` table.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ApiConfig {
    /// The document, relative to the configuration.
    pub document: String,
    /// The name that crate names start with; else the document's title.
    pub name: Option<String>,
    /// See [`Choices`].
    #[serde(default)]
    pub dates: Dates,
    /// See [`Choices`].
    #[serde(default)]
    pub closed_enums: bool,
    /// See [`Choices`].
    #[serde(default)]
    pub formats: BTreeMap<String, FormatChoice>,
}

impl ApiConfig {
    /// What generated types look like where there is a choice.
    pub fn choices(&self) -> Choices {
        Choices { dates: self.dates, closed_enums: self.closed_enums, formats: self.formats.clone() }
    }
}

/// What generated types look like where there is a choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The library that dates and times convert to.
    pub dates: Dates,
    /// Whether enums have no variant for values that the document does not list.
    pub closed_enums: bool,
    /// What a `format` of strings becomes.
    pub formats: BTreeMap<String, FormatChoice>,
}

/// A library of dates and times.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Dates {
    /// jiff
    #[default]
    Jiff,
    /// chrono
    Chrono,
}

/// What strings of a format become.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum FormatChoice {
    /// A plain string.
    String,
    /// A string that is never printed.
    Password,
    /// As `date-time`.
    DateTime,
    /// As `date`.
    Date,
    /// As `time`.
    Time,
    /// As `duration`.
    Duration,
    /// As `byte`.
    Byte,
    /// As `uuid`.
    Uuid,
}

impl FormatChoice {
    /// What a format becomes unless the configuration says otherwise; a plain string if nothing is known of it.
    pub fn of(format: &str) -> Self {
        match format {
            "password" => FormatChoice::Password,
            "date-time" => FormatChoice::DateTime,
            "date" => FormatChoice::Date,
            "time" => FormatChoice::Time,
            "duration" => FormatChoice::Duration,
            "byte" => FormatChoice::Byte,
            "uuid" => FormatChoice::Uuid,
            _ => FormatChoice::String,
        }
    }
}

const KEYS: [&str; 11] =
    ["output", "api", "folder", "runtime", "document", "name", "path", "version", "dates", "closed-enums", "formats"];

/// Parses a configuration.
pub fn parse(source: &Source, sink: &mut Sink) -> Result<Config, Failed> {
    toml::from_str(&source.text).map_err(|error: toml::de::Error| {
        sink.report(diagnostic(source, &error));
        Failed
    })
}

fn diagnostic(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let message = error.message().lines().next().unwrap_or_default();
    let unknown = message.strip_prefix("unknown field `").and_then(|rest| rest.split('`').next());
    let diagnostic = match unknown {
        Some(key) => {
            let near = KEYS.iter().min_by_key(|known| distance(known, key)).filter(|known| distance(known, key) < 3);
            let diagnostic = Diagnostic::error(Code::UnknownKey, format!("there is no key `{key}`"));
            match near {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => diagnostic.help("`typewright init` writes a configuration with every key explained"),
            }
        }
        None => Diagnostic::error(Code::Configuration, format!("the configuration does not parse: {message}"))
            .help("`typewright init` writes a configuration with every key explained"),
    };
    let before = error.span().and_then(|span| source.text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    diagnostic.at(&source.name, "").position(line, column)
}

/// What `typewright init` writes.
pub const SAMPLE: &str = "\
# Which documents become which crates. Paths are relative to this file.

[output]
# A folder per API goes here, with the crates `api`, `client` and `server` in it.
folder = \"../generated\"

# How the crates reach `typewright-runtime`: `{ version = \"0.1\" }`, `{ path = \"../runtime\" }`, or `\"vendored\"`
# for a copy beside each API's crates.
runtime = \"vendored\"

# One table for each document.
# [[api]]
# document = \"petstore.yaml\"
# The crates are called `petstore-api`, `petstore-client`, `petstore-server`; without a name, after the title.
# name = \"petstore\"
# The library that dates and times convert to: \"jiff\", or \"chrono\".
# dates = \"jiff\"
# Enums keep values that the document does not list; closed ones refuse them.
# closed-enums = false
# What strings of a format become: string, password, date-time, date, time, duration, byte or uuid.
# formats = { uuid = \"string\", timestamp = \"date-time\" }
";
