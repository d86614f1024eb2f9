//! What can be said on the command line.

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use typewright::config::{Choices, Pagination, Runtime, Selection, VERSION};
use typewright::diagnostics::{Code, Format};
use typewright::import;
use typewright::pipeline::Stage;

/// Reads OpenAPI documents and writes Rust: a typed client crate and a server-stub crate for every API.
#[derive(Parser)]
#[command(name = "typewright", version, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Write the crates of every API in the configuration, or of one document.
    Generate {
        #[command(flatten)]
        target: Target,
        /// Overwrite files that Typewright did not write, or that were changed since.
        #[arg(long)]
        force: bool,
        #[command(flatten)]
        report: Report,
    },
    /// Compare the crates on disk with what `generate` would write.
    ///
    /// Silent with exit code 0 if they agree; otherwise a diff, or a record per file, with exit code 1.
    Check {
        #[command(flatten)]
        target: Target,
        #[command(flatten)]
        report: Report,
    },
    /// Check documents and report coverage, without writing anything.
    Lint {
        /// An OpenAPI document; without one, the documents of the configuration.
        #[arg(value_name = "DOCUMENT")]
        document: Option<PathBuf>,
        #[command(flatten)]
        around: Around,
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        report: Report,
    },
    /// Show a document as a tree: its traits with their operations, and its types with their properties.
    Inspect {
        /// An OpenAPI document.
        #[arg(value_name = "DOCUMENT")]
        document: PathBuf,
        #[command(flatten)]
        around: Around,
        /// Show the output of one stage of the generator instead.
        #[arg(long, value_enum, value_name = "STAGE")]
        dump: Option<Stage>,
        #[command(flatten)]
        report: Report,
    },
    /// Write an OpenAPI document from pages of documentation, each fact with its source.
    Import {
        /// The pages of one API.
        #[arg(value_name = "PAGE", required = true)]
        pages: Vec<PathBuf>,
        /// The document, such as specs/NAME.yaml; an overlay beside it, NAME.overlay.yaml, is applied.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The document's title, in place of the pages' own.
        #[arg(long)]
        name: Option<String>,
        /// The base URL of the API, in place of the pages' own.
        #[arg(long, value_name = "URL")]
        server: Option<String>,
        /// Leave out what cannot be read.
        #[arg(long)]
        partial: bool,
        /// Compare the pages with the document instead; exit with 1 if they differ.
        #[arg(long)]
        check: bool,
        /// The kind of the pages (auto, fenced, rendered, sdk, reference), or the format of the report (human, short,
        /// json, github, sarif); may be given for both.
        #[arg(long, value_name = "KIND|FORMAT", value_delimiter = ',', value_parser = As::parse)]
        format: Vec<As>,
        #[command(flatten)]
        rules: Rules,
    },
    /// Fetch the files that a document refers to by URL, and keep copies beside it for offline use.
    Vendor {
        /// OpenAPI documents.
        #[arg(value_name = "DOCUMENT", required = true)]
        documents: Vec<PathBuf>,
        #[command(flatten)]
        report: Report,
    },
    /// Explain a diagnostic code, or all of them.
    Explain {
        /// The code, such as TW0107.
        #[arg(value_name = "CODE")]
        code: Option<Code>,
        /// List every keyword of OpenAPI instead, and whether it is used, ignored with a warning, or irrelevant to code.
        #[arg(long, conflicts_with = "code")]
        keywords: bool,
    },
    /// Write a configuration with every key explained, and a workspace if there is none.
    Init {
        /// The documents to list in the configuration.
        #[arg(value_name = "DOCUMENT")]
        documents: Vec<PathBuf>,
        /// The configuration to write.
        #[arg(long, value_name = "FILE", default_value = "specs/typewright.toml")]
        config: PathBuf,
        /// How the crates reach the runtime: `vendored`, `version`, or the path of a folder.
        #[arg(long, value_name = "HOW", default_value = "vendored", value_parser = runtime)]
        runtime: Runtime,
    },
    /// Print a completion script for a shell.
    Completions {
        /// The shell.
        #[arg(value_enum, value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
    /// Print the manual page of the program, or of one command.
    Man {
        /// A command, such as `generate`.
        #[arg(value_name = "COMMAND")]
        command: Option<String>,
    },
}

/// What `generate` writes and `check` compares.
#[derive(clap::Args)]
pub struct Target {
    /// An OpenAPI document; without one, the documents of the configuration.
    #[arg(value_name = "DOCUMENT", requires = "out")]
    pub document: Option<PathBuf>,
    /// The folder that becomes a workspace of the three crates.
    #[arg(long, value_name = "FOLDER", requires = "document")]
    pub out: Option<PathBuf>,
    /// The start of the crates' names, in place of the document's title.
    #[arg(long, requires = "document")]
    pub name: Option<String>,
    #[command(flatten)]
    pub around: Around,
    /// How the crates reach the runtime: `vendored` (a copy beside them), `version`, or the path of a folder.
    #[arg(long, value_name = "HOW", default_value = "vendored", value_parser = runtime, requires = "document")]
    pub runtime: Runtime,
    #[command(flatten)]
    pub config: Config,
}

#[derive(clap::Args)]
pub struct Config {
    /// The configuration; otherwise `typewright.toml` or `specs/typewright.toml`, here or in a folder above.
    #[arg(long, value_name = "FILE", conflicts_with = "document")]
    pub config: Option<PathBuf>,
}

/// What belongs to a document.
#[derive(clap::Args)]
pub struct Around {
    /// The folder that holds all files of the document, if that is not the document's own.
    #[arg(long, value_name = "FOLDER", requires = "document")]
    pub root: Option<PathBuf>,
    /// An overlay to apply to the document first; several are applied in order.
    #[arg(long = "overlay", value_name = "FILE", requires = "document")]
    pub overlays: Vec<PathBuf>,
    /// Keep only operations with this tag, operation, path or method, such as `tag=pets` or `path=/pets/*`.
    #[arg(long, value_name = "KIND=VALUE", value_parser = Pick::parse, requires = "document")]
    pub only: Vec<Pick>,
    /// Leave out operations with this tag, operation, path or method.
    #[arg(long, value_name = "KIND=VALUE", value_parser = Pick::parse, requires = "document")]
    pub skip: Vec<Pick>,
    /// How operations are paginated, as in the configuration: `by = { link = {} }`; `off` for none.
    #[arg(long, value_name = "TOML", value_parser = Paginated::parse, requires = "document")]
    pub pagination: Vec<Paginated>,
    /// Generate without the operations, bodies, parameters and types that cannot be represented.
    #[arg(long)]
    pub lenient: bool,
}

impl Around {
    /// The same as a configuration would say it.
    pub fn choices(&self) -> Choices {
        let tables = self.pagination.iter().filter_map(|Paginated(table)| table.clone()).collect();
        Choices {
            root: self.root.clone(),
            overlays: self.overlays.clone(),
            only: selection(&self.only),
            skip: selection(&self.skip),
            pagination: (!self.pagination.is_empty()).then_some(tables),
            lenient: self.lenient,
            ..Choices::default()
        }
    }
}

/// A property of operations, and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick(Kind, String);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Tag,
    Operation,
    Path,
    Method,
}

impl Pick {
    fn parse(text: &str) -> Result<Self, String> {
        let (kind, value) = text.split_once('=').unwrap_or((text, ""));
        let kind = match kind.trim() {
            "tag" => Kind::Tag,
            "operation" => Kind::Operation,
            "path" => Kind::Path,
            "method" => Kind::Method,
            _ => return Err("write `tag=`, `operation=`, `path=` or `method=` and a value".to_owned()),
        };
        match value.trim() {
            "" => Err("the value is missing".to_owned()),
            value => Ok(Pick(kind, value.to_owned())),
        }
    }
}

fn selection(picks: &[Pick]) -> Selection {
    let of = |kind: Kind| picks.iter().filter(|pick| pick.0 == kind).map(|pick| pick.1.clone()).collect();
    Selection { tags: of(Kind::Tag), operations: of(Kind::Operation), paths: of(Kind::Path), methods: of(Kind::Method) }
}

/// A table of the configuration, or the word that there is none.
#[derive(Clone, Debug)]
pub struct Paginated(Option<Pagination>);

impl Paginated {
    fn parse(text: &str) -> Result<Self, String> {
        match text.trim() {
            "off" | "[]" => Ok(Paginated(None)),
            text => Pagination::parse(text).map(|table| Paginated(Some(table))),
        }
    }
}

fn runtime(text: &str) -> Result<Runtime, String> {
    Ok(match text {
        "vendored" => Runtime::Vendored,
        "version" => Runtime::Version(VERSION.to_owned()),
        path => Runtime::Path(path.to_owned()),
    })
}

/// What `--format` of an import says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum As {
    /// How reports are printed.
    Printed(Format),
    /// The kind of the pages; `None` where they show it themselves.
    Kind(Option<&'static str>),
}

impl As {
    fn parse(text: &str) -> Result<Self, String> {
        if let Some(kind) = import::kinds().find(|kind| *kind == text) {
            return Ok(Self::Kind(Some(kind)));
        }
        match text {
            "auto" => Ok(Self::Kind(None)),
            "text" => Ok(Self::Printed(Format::Human)),
            _ => Format::from_str(text, true).map(Self::Printed).map_err(|_| {
                let kinds = import::kinds().collect::<Vec<_>>().join(", ");
                format!("the kinds are auto, {kinds}; the formats are human, short, json, github, sarif")
            }),
        }
    }

    /// The last kind that was given.
    pub fn kind(given: &[Self]) -> Option<&'static str> {
        let kinds = given.iter().rev().find_map(|given| match given {
            As::Kind(kind) => Some(*kind),
            As::Printed(_) => None,
        });
        kinds.flatten()
    }

    /// The last format that was given.
    pub fn printed(given: &[Self]) -> Format {
        let formats = given.iter().rev().find_map(|given| match given {
            As::Printed(format) => Some(*format),
            As::Kind(_) => None,
        });
        formats.unwrap_or_default()
    }
}

/// What is done with diagnostics.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Report {
    #[command(flatten)]
    pub rules: Rules,
    /// How diagnostics are printed: for people on stderr, for programs on stdout.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Which diagnostics are errors, and which are silent.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Rules {
    /// Treat warnings as errors.
    #[arg(long)]
    pub strict: bool,
    /// Treat diagnostics with this code as errors.
    #[arg(long, value_name = "CODE")]
    pub deny: Vec<Code>,
    /// Silence diagnostics with this code (errors are always shown).
    #[arg(long, value_name = "CODE")]
    pub allow: Vec<Code>,
}
