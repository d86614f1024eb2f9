//! The configuration: which documents become which crates where. Plain data.

use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::escape;
use crate::load::Source;
use crate::near::near_name;
use crate::path::{join, relative};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// What `typewright.toml` says.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where crates go.
    #[serde(default)]
    pub output: OutputConfig,
    /// See [`Choices`]; for every API.
    #[serde(default)]
    pub lenient: bool,
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
    /// See [`Choices`]; relative to the configuration.
    pub root: Option<String>,
    /// See [`Choices`]; relative to the configuration.
    #[serde(default)]
    pub overlays: Vec<String>,
    /// See [`Choices`].
    #[serde(default)]
    pub only: Selection,
    /// See [`Choices`].
    #[serde(default)]
    pub skip: Selection,
    /// See [`Choices`].
    #[serde(default)]
    pub dates: Option<Dates>,
    /// See [`Choices`].
    #[serde(default)]
    pub closed_enums: bool,
    /// See [`Choices`].
    #[serde(default)]
    pub exact: bool,
    /// See [`Choices`].
    #[serde(default)]
    pub forgiving: bool,
    /// See [`Choices`].
    #[serde(default)]
    pub formats: BTreeMap<String, FormatChoice>,
    /// See [`Choices`].
    #[serde(default)]
    pub overrides: Vec<Override>,
    /// See [`Choices`].
    pub pagination: Option<Vec<Pagination>>,
    /// See [`Choices`].
    #[serde(default)]
    pub lenient: bool,
}

impl ApiConfig {
    /// What is made of the document; `base` is the folder of the configuration.
    pub fn choices(&self, base: &Path) -> Choices {
        Choices {
            root: self.root.as_ref().map(|root| join(base, root.as_ref())),
            only: self.only.clone(),
            skip: self.skip.clone(),
            overlays: self.overlays.iter().map(|overlay| join(base, overlay.as_ref())).collect(),
            dates: self.dates,
            closed_enums: self.closed_enums,
            exact: self.exact,
            forgiving: self.forgiving,
            formats: self.formats.clone(),
            overrides: self.overrides.clone(),
            pagination: self.pagination.clone(),
            lenient: self.lenient,
        }
    }
}

/// What is made of a document where there is a choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The folder that holds all files which the document refers to, when that is not its own.
    pub root: Option<PathBuf>,
    /// Overlays that change the document, in their order.
    pub overlays: Vec<PathBuf>,
    /// The operations that are wanted; all, if nothing is said.
    pub only: Selection,
    /// The operations that are not.
    pub skip: Selection,
    /// The library that dates and times convert to, without a cargo feature.
    pub dates: Option<Dates>,
    /// Whether enums have no variant for values that the document does not list.
    pub closed_enums: bool,
    /// Whether schemas are read to the letter of JSON Schema, even where something else is likely meant.
    pub exact: bool,
    /// Whether clients accept responses with values of the wrong type, unless their builder says otherwise.
    pub forgiving: bool,
    /// What a `format` of strings becomes.
    pub formats: BTreeMap<String, FormatChoice>,
    /// What is changed of the document's schemas and operations.
    pub overrides: Vec<Override>,
    /// How operations answer in pages; without a word of it, forms that look like it are pointed out.
    pub pagination: Option<Vec<Pagination>>,
    /// Whether code is generated without the operations, bodies, parameters and types that nothing can be made of.
    /// Otherwise these are errors.
    pub lenient: bool,
}

impl Choices {
    /// Whether they change what operations and schemas a document has, apart from overlays.
    pub fn is_changing(&self) -> bool {
        !(self.only.is_empty() && self.skip.is_empty() && self.overrides.is_empty())
    }
}

/// A change of something in the document.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// What is changed: `Component`, `Component.member`, `operationId`, `operationId.parameter`, or a JSON pointer.
    pub at: String,
    /// What it is called in Rust.
    pub name: Option<String>,
    /// Its `type`, in place of everything that its schema says; `any` is JSON of any form.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Its `format`.
    pub format: Option<String>,
    /// Whether null is a value.
    pub nullable: Option<bool>,
    /// Whether there is nothing like it.
    #[serde(default)]
    pub skip: bool,
    /// Whether an enum refuses values that the document does not list.
    pub closed: Option<bool>,
}

/// Operations: those that fit one of the texts of each list that is not empty.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Selection {
    /// Tags.
    pub tags: Vec<String>,
    /// Texts of `operationId`.
    pub operations: Vec<String>,
    /// Paths, in which `*` stands for anything.
    pub paths: Vec<String>,
    /// Methods.
    pub methods: Vec<String>,
}

impl Selection {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        [&self.tags, &self.operations, &self.paths, &self.methods].into_iter().all(Vec::is_empty)
    }
}

/// How operations answer in pages. Places in a body are JSON pointers, and what does not start with `/` is a header of
/// the answer, or a query parameter of the request.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// What leads from one page to the next.
    pub by: By,
    /// The operations, by `operationId`; otherwise all that can be read like this.
    #[serde(default)]
    pub operations: Vec<String>,
    /// Where the items are, if that is not plain to see.
    pub items: Option<String>,
    /// Where an answer says whether there is another page.
    pub more: Option<String>,
}

/// What leads from one page to the next.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "lowercase")]
pub enum By {
    /// A cursor in the answer.
    Cursor {
        /// What asks for the page behind a cursor.
        parameter: String,
        /// Where the cursor is.
        next: String,
    },
    /// The last item of a page.
    Last {
        /// What asks for the page behind an item.
        parameter: String,
        /// What names an item, within it.
        id: String,
    },
    /// The page's number.
    Page {
        /// What asks for a page.
        parameter: String,
        /// The number of the first page; without it the parameter's default, or 1.
        first: Option<u64>,
        /// Where an answer says how many pages there are.
        total: Option<String>,
    },
    /// The number of a page's first item.
    Offset {
        /// What asks for the items from one on.
        parameter: String,
        /// Where an answer says how many items there are.
        total: Option<String>,
    },
    /// The address of the next page.
    Link {
        /// Where it is, if not in a `Link` header.
        next: Option<String>,
    },
}

impl Pagination {
    /// Parses a table, as a configuration has it.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.message().to_owned())
    }
}

/// As a configuration has it.
impl fmt::Display for Pagination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "by = {{ {} }}", self.by)?;
        self.more.iter().try_for_each(|more| write!(f, "\nmore = {}", escape::toml(more)))
    }
}

/// As a configuration has it.
impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, keys) = match self {
            By::Cursor { parameter, next } => ("cursor", vec![("parameter", Some(parameter)), ("next", Some(next))]),
            By::Last { parameter, id } => ("last", vec![("parameter", Some(parameter)), ("id", Some(id))]),
            By::Page { parameter, total, .. } => {
                ("page", vec![("parameter", Some(parameter)), ("total", total.as_ref())])
            }
            By::Offset { parameter, total } => {
                ("offset", vec![("parameter", Some(parameter)), ("total", total.as_ref())])
            }
            By::Link { next } => ("link", vec![("next", next.as_ref())]),
        };
        let given = keys.into_iter().filter_map(|(key, value)| Some(format!("{key} = {}", escape::toml(value?))));
        let first = match self {
            By::Page { first: Some(first), .. } => Some(format!("first = {first}")),
            _ => None,
        };
        let keys: Vec<String> = given.chain(first).collect();
        match keys.is_empty() {
            true => write!(f, "{name} = {{}}"),
            false => write!(f, "{name} = {{ {} }}", keys.join(", ")),
        }
    }
}

/// A library of dates and times.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Dates {
    /// jiff
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

/// Every key, with spaces between them.
const KEYS: &str = "\
    output api folder runtime document name root overlays only skip tags paths methods path version dates \
    closed-enums exact forgiving lenient formats overrides at type format nullable closed pagination by operations items more cursor last page offset link parameter next id \
    first total";

/// Parses a configuration.
pub fn parse(source: &Source, sink: &mut Sink) -> Result<Config, Failed> {
    toml::from_str(&source.text).map_err(|error: toml::de::Error| {
        sink.report(diagnostic(source, &error));
        Failed
    })
}

/// The line (from 1) of a key in the table of an API, or of the table itself.
pub(crate) fn table_line(text: &str, index: usize, key: &str) -> usize {
    let lines = || text.lines().enumerate().map(|(number, line)| (number + 1, line.trim_start()));
    let tables: Vec<usize> =
        lines().filter(|(_, line)| line.starts_with("[[api]]")).map(|(number, _)| number).collect();
    let start = tables.get(index).copied().unwrap_or(1);
    let end = tables.get(index + 1).copied().unwrap_or(usize::MAX);
    let has_key = |line: &str| line.trim_start_matches("[[api.").starts_with(key);
    lines().find(|(number, line)| (start..end).contains(number) && has_key(line)).map_or(start, |(number, _)| number)
}

fn diagnostic(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let message = error.message().lines().next().unwrap_or_default();
    let unknown = message.strip_prefix("unknown field `").and_then(|rest| rest.split('`').next());
    let diagnostic = match unknown {
        Some(key) => {
            // The message goes on with the keys that its table has.
            let here = message.split('`').skip(3).step_by(2);
            let elsewhere = KEYS.split(' ').any(|known| known == key);
            let help = match near_name(here, key) {
                Some(near) => format!("did you mean `{near}`?"),
                None if elsewhere => {
                    format!("`{key}` belongs to another table: `typewright init` writes a configuration with every key")
                }
                None => match near_name(KEYS.split(' '), key) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "`typewright init` writes a configuration with every key explained".to_owned(),
                },
            };
            Diagnostic::error(Code::UnknownKey, format!("there is no key `{key}` here")).help(help)
        }
        None => Diagnostic::error(Code::Configuration, format!("the configuration does not parse: {message}"))
            .help("`typewright init` writes a configuration with every key explained"),
    };
    let before = error.span().and_then(|span| source.text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    diagnostic.at(&source.name, "").position(line, column)
}

/// What `typewright init` writes: every key explained, and a table for each document.
pub fn sample(documents: &[PathBuf], base: &Path, runtime: &Runtime) -> String {
    let runtime = match runtime {
        Runtime::Vendored => escape::toml("vendored"),
        Runtime::Version(version) => format!("{{ version = {} }}", escape::toml(version)),
        Runtime::Path(path) => {
            format!("{{ path = {} }}", escape::toml(&relative(path.as_ref(), Path::new(""), base, 0)))
        }
    };
    let tables = documents.iter().map(|document| {
        format!("\n[[api]]\ndocument = {}\n", escape::toml(&relative(document, Path::new(""), base, 0)))
    });
    // Beside the documents' folder, or in the folder itself.
    let folder = if base.file_name().is_some() { "../generated" } else { "generated" };
    let sample = SAMPLE.replace("{{runtime}}", &runtime).replace("{{folder}}", folder);
    format!("{sample}{}", tables.collect::<String>())
}

/// The configuration that `init` writes, without documents.
const SAMPLE: &str = "\
# Which documents become which crates. Paths are relative to this file.

# Generate without the operations, bodies, parameters and types that cannot be represented; otherwise they are errors.
# lenient = false

[output]
# A folder per API goes here, with the crates `api`, `client` and `server` in it.
folder = \"{{folder}}\"

# How the crates reach `typewright-runtime`: `{ version = \"0.1\" }`, `{ path = \"../runtime\" }`, or `\"vendored\"`
# for one copy, `typewright/runtime`, that all crates of the folder share.
runtime = {{runtime}}

# One table for each document, such as this one.
# [[api]]
# document = \"petstore.yaml\"
# The crates are called `petstore-api`, `petstore-client`, `petstore-server`; without a name, after the title.
# name = \"petstore\"
# The folder that holds all files which the document refers to, when that is not its own.
# root = \"..\"
# Overlays (1.0 or 1.1) that change the document before it is looked at, in this order.
# overlays = [\"petstore.overlay.yaml\"]
# The operations that are wanted, or are not, by tags, operations, paths (with `*`) and methods; types that only others
# use are left out.
# only = { tags = [\"pets\"], methods = [\"get\"] }
# skip = { paths = [\"/admin/*\"] }
# Always compile the conversions of dates and times to \"jiff\" or \"chrono\"; by default, cargo features enable them.
# dates = \"jiff\"
# Enums keep values that the document does not list; closed ones refuse them.
# closed-enums = false
# A schema with `properties` and no `type` is an object, and undeclared properties are dropped. With `exact = true`, other
# JSON values are valid, too, and undeclared properties are kept, as JSON Schema says.
# exact = false
# Clients replace values of the wrong type in responses and note them, as after `.forgiving(true)` on the builder.
# forgiving = false
# Generate this API without what cannot be represented.
# lenient = false
# What strings of a format become: string, password, date-time, date, time, duration, byte or uuid.
# formats = { uuid = \"string\", timestamp = \"date-time\" }
#
# What is different from what the document says: a component, a member, an operation, a parameter, or a JSON pointer.
# [[api.overrides]]
# at = \"Pet.status\"   # or \"Pet\", \"listPets\", \"listPets.limit\", \"#/components/schemas/Pet\"
# What is said of it, in one or several of these ways:
#   name = \"state\"         # its name in Rust
#   type = \"string\"        # in place of everything that its schema says; \"any\" is JSON of any form
#   format = \"date-time\"
#   nullable = true
#   closed = true          # an enum that refuses what the document does not list; false for one that does not
#   skip = true            # as if it were not there
#
# Operations that answer in pages get a method that follows them, `list_pets_pages`. `generate` points out what looks
# like it, until there is a table, or `pagination = []`. Places in an answer are JSON pointers, or headers; what asks
# for a page is a query parameter, or a pointer into the request's body. One of these leads from page to page:
#   by = { cursor = { parameter = \"after\", next = \"/meta/next\" } }
#   by = { last = { parameter = \"starting_after\", id = \"/id\" } }   # the last item of a page
#   by = { page = { parameter = \"page\", first = 1, total = \"/pages\" } }
#   by = { offset = { parameter = \"offset\", total = \"/total\" } }
#   by = { link = {} }   # the Link header, or { next = \"/links/next\" }
# [[api.pagination]]
# by = { cursor = { parameter = \"after\", next = \"/meta/next\" } }
# Where an answer says whether there is more, and where its items are, if that is not plain to see.
# more = \"/has_more\"
# items = \"/data\"
# The operations, if not all that can be read like this.
# operations = [\"listPets\"]
";
