//! The command line: flags -> [`project`] -> exit code. The only place that prints.

use clap::{Parser, Subcommand, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use typewright::config::{Choices, Runtime, SAMPLE, VERSION};
use typewright::coverage::Coverage;
use typewright::diagnostics::{Code, Failed, Format, Sink, render};
use typewright::import::{self, Wishes};
use typewright::inspect;
use typewright::load::{Files, LARGEST};
use typewright::normalise::{self, vendor};
use typewright::pipeline::{self, Stage};
use typewright::project::{self, Generated, Understood};
use typewright::write::{self, Change};

/// Reads OpenAPI documents and writes Rust: a typed client crate and a server-stub crate for every API.
#[derive(Parser)]
#[command(name = "typewright", version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the crates of every API in the configuration, or of one document.
    Generate(Generate),
    /// Compare what would be written with what is there; exit with 1 and a diff if they differ.
    Check {
        /// The configuration.
        #[arg(long, value_name = "FILE", default_value = "specs/typewright.toml")]
        config: PathBuf,
        #[command(flatten)]
        report: Report,
    },
    /// Say what is wrong with documents, and how much of them the generated code would say; nothing is written.
    Lint {
        /// An OpenAPI document; without one, the configuration says what to read.
        #[arg(value_name = "DOCUMENT")]
        document: Option<PathBuf>,
        #[command(flatten)]
        around: Around,
        /// The configuration.
        #[arg(long, value_name = "FILE", default_value = "specs/typewright.toml")]
        config: PathBuf,
        #[command(flatten)]
        report: Report,
    },
    /// Show a document as a tree: its traits with their operations, and its types with their members.
    Inspect {
        /// An OpenAPI document.
        #[arg(value_name = "DOCUMENT")]
        document: PathBuf,
        #[command(flatten)]
        around: Around,
        /// Show what a stage of the generator makes of it instead.
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
        /// The document's title; else what the pages say.
        #[arg(long)]
        name: Option<String>,
        /// Where the API is served; else what the pages say.
        #[arg(long, value_name = "URL")]
        server: Option<String>,
        /// Leave out what cannot be read.
        #[arg(long)]
        partial: bool,
        /// Compare what the pages say with the document instead; exit with 1 if they differ.
        #[arg(long)]
        check: bool,
        /// Of which kind the pages are (auto, fenced, rendered, sdk, reference), or how everything is printed (human,
        /// short, json, github, sarif); may be given for both.
        #[arg(long, value_name = "KIND|FORMAT", value_delimiter = ',', value_parser = As::parse)]
        format: Vec<As>,
        #[command(flatten)]
        rules: Rules,
    },
    /// Fetch what a document refers to by URL, and keep copies beside it, with which everything else works offline.
    Vendor {
        /// OpenAPI documents.
        #[arg(value_name = "DOCUMENT", required = true)]
        documents: Vec<PathBuf>,
        #[command(flatten)]
        report: Report,
    },
    /// Say what a code of a diagnostic is about, and what to do.
    Explain {
        /// The code, such as TW0107; without one, all of them.
        #[arg(value_name = "CODE")]
        code: Option<Code>,
        /// Say instead of every keyword of OpenAPI whether it is used, ignored with a warning, or irrelevant to code.
        #[arg(long, conflicts_with = "code")]
        keywords: bool,
    },
    /// Write a configuration with every key explained.
    Init {
        /// Where to write it.
        #[arg(value_name = "FILE", default_value = "specs/typewright.toml")]
        file: PathBuf,
    },
}

#[derive(clap::Args)]
struct Generate {
    /// An OpenAPI document; without one, the configuration says what to read.
    #[arg(value_name = "DOCUMENT", requires = "out")]
    document: Option<PathBuf>,
    /// The folder that becomes a workspace of the three crates.
    #[arg(long, value_name = "FOLDER", requires = "document")]
    out: Option<PathBuf>,
    /// What the crates' names start with; else the document's title.
    #[arg(long, requires = "document")]
    name: Option<String>,
    #[command(flatten)]
    around: Around,
    /// How the crates reach the runtime: `vendored` (a copy beside them), `version`, or the path of a folder.
    #[arg(long, value_name = "HOW", default_value = "vendored", requires = "document")]
    runtime: String,
    /// The configuration.
    #[arg(long, value_name = "FILE", default_value = "specs/typewright.toml")]
    config: PathBuf,
    #[command(flatten)]
    report: Report,
}

/// What belongs to a document.
#[derive(clap::Args)]
struct Around {
    /// The folder that holds all files which the document refers to, when that is not its own.
    #[arg(long, value_name = "FOLDER", requires = "document")]
    root: Option<PathBuf>,
    /// An overlay that changes the document before it is looked at; several are applied in their order.
    #[arg(long = "overlay", value_name = "FILE", requires = "document")]
    overlays: Vec<PathBuf>,
}

impl Around {
    fn choices(&self) -> Choices {
        Choices { root: self.root.clone(), overlays: self.overlays.clone(), ..Choices::default() }
    }
}

/// What `--format` of an import says.
#[derive(Clone, Copy, Debug, PartialEq)]
enum As {
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
            _ => Format::from_str(text, true).map(Self::Printed),
        }
    }
}

/// What is done with diagnostics.
#[derive(clap::Args, Clone, Debug, Default)]
struct Report {
    #[command(flatten)]
    rules: Rules,
    /// How diagnostics are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Which diagnostics are errors, and which are not said.
#[derive(clap::Args, Clone, Debug, Default)]
struct Rules {
    /// Take warnings for errors.
    #[arg(long)]
    strict: bool,
    /// Take what has this code for an error.
    #[arg(long, value_name = "CODE")]
    deny: Vec<Code>,
    /// Say nothing of what has this code, unless it is an error.
    #[arg(long, value_name = "CODE")]
    allow: Vec<Code>,
}

/// A spinner that shows itself on a terminal once a second has passed, and never in a pipe.
fn progress() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
    if !std::io::stderr().is_terminal() {
        return bar;
    }
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
        bar.set_style(style);
    }
    let late = bar.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(1));
        if !late.is_finished() {
            late.set_draw_target(ProgressDrawTarget::stderr());
            late.enable_steady_tick(Duration::from_millis(100));
        }
    });
    bar
}

/// What a command needs beside its flags.
#[derive(Default)]
struct Session {
    files: Files,
    sink: Sink,
    report: Report,
}

fn main() -> ExitCode {
    let command = Cli::parse().command;
    let report = match &command {
        Command::Generate(Generate { report, .. })
        | Command::Check { report, .. }
        | Command::Lint { report, .. }
        | Command::Inspect { report, .. }
        | Command::Vendor { report, .. } => report.clone(),
        Command::Import { rules, format, .. } => {
            let printed = format.iter().rev().find_map(|given| match given {
                As::Printed(format) => Some(*format),
                As::Kind(_) => None,
            });
            Report { rules: rules.clone(), format: printed.unwrap_or_default() }
        }
        Command::Init { .. } | Command::Explain { .. } => Report::default(),
    };
    let mut session = Session { report, ..Session::default() };
    let outcome = match command {
        Command::Generate(flags) => session.generate(&flags),
        Command::Check { config, .. } => session.check(&config),
        Command::Init { file } => session.init(&file),
        Command::Lint { document, around, config, .. } => session.lint(document.as_deref(), &around, &config),
        Command::Inspect { document, around, dump, .. } => session.inspect(&document, &around, dump),
        Command::Import { pages, out, name, server, partial, check, format, .. } => {
            let overlay = Some(import::overlay_of(&out)).filter(|overlay| overlay.exists());
            let kind =
                format.iter().rev().find_map(|given| if let As::Kind(kind) = given { Some(*kind) } else { None });
            let wishes = Wishes { name, server, overlay, partial, kind: kind.flatten() };
            session.import(&pages, &out, &wishes, check)
        }
        Command::Vendor { documents, .. } => session.vendor(&documents),
        Command::Explain { keywords: true, .. } => Ok(keywords()),
        Command::Explain { code, .. } => Ok(explain(code)),
    };
    session.report();
    outcome.unwrap_or(ExitCode::from(2))
}

fn keywords() -> ExitCode {
    let mut before = "";
    for (object, keyword, how) in normalise::keywords() {
        if object != before {
            println!("{}{object}", if before.is_empty() { "" } else { "\n" });
            before = object;
        }
        println!("  {keyword:22} {how}");
    }
    ExitCode::SUCCESS
}

/// The text at an address; nothing else goes over the network.
fn fetch(url: &str) -> Result<String, String> {
    let agent = ureq::Agent::config_builder().timeout_global(Some(Duration::from_secs(60))).build().new_agent();
    let mut answer = agent.get(url).call().map_err(|error| error.to_string())?;
    answer.body_mut().with_config().limit(LARGEST).read_to_string().map_err(|error| error.to_string())
}

fn explain(code: Option<Code>) -> ExitCode {
    let pages = Code::ALL.iter().filter(|known| code.is_none_or(|code| code == **known));
    let pages = pages.map(|code| format!("{}: {}", code.as_str(), code.explain().unwrap_or_default()));
    println!("{}", pages.collect::<Vec<_>>().join("\n\n"));
    ExitCode::SUCCESS
}

impl Session {
    fn generate(&mut self, flags: &Generate) -> Result<ExitCode, Failed> {
        let generated = match (&flags.document, &flags.out) {
            (Some(document), Some(out)) => {
                let runtime = match flags.runtime.as_str() {
                    "vendored" => Runtime::Vendored,
                    "version" => Runtime::Version(VERSION.to_owned()),
                    path => Runtime::Path(path.to_owned()),
                };
                let name = flags.name.as_deref();
                let choices = flags.around.choices();
                let bar = progress();
                bar.set_message(format!("reading {}", document.display()));
                let generated =
                    project::document(document, out, name, &choices, &runtime, &mut self.files, &mut self.sink);
                bar.finish_and_clear();
                vec![generated?]
            }
            _ => self.configured(&flags.config)?,
        };
        self.settle()?;
        // Everything is compared before anything is written: if any API is in trouble, nothing changes.
        let compared: Vec<_> = generated.iter().map(|api| write::compare(&api.tree, &mut self.sink)).collect();
        self.sink.propagate()?;
        for (api, changes) in generated.iter().zip(&compared) {
            let counts = write::apply(changes, &mut self.sink)?;
            println!(
                "{}: {} operations, {} types; {} files written, {} unchanged, {} removed; {} ms",
                api.slug,
                api.operations,
                api.types,
                counts.written,
                counts.unchanged,
                counts.removed,
                api.time.as_millis()
            );
        }
        Ok(ExitCode::SUCCESS)
    }

    fn lint(&mut self, document: Option<&Path>, around: &Around, config: &Path) -> Result<ExitCode, Failed> {
        match document {
            Some(document) => {
                let choices = around.choices();
                let plan = pipeline::understand_with(document, None, &choices, &mut self.files, &mut self.sink)?;
                println!("{}: {}", document.display(), Coverage::of(&plan, &self.sink));
            }
            None => {
                let (_, understood) = project::understood(config, &mut self.files, &mut self.sink, &mut |_| {})?;
                for Understood { document, coverage, .. } in understood {
                    println!("{document}: {coverage}");
                }
            }
        }
        self.settle()?;
        Ok(ExitCode::SUCCESS)
    }

    fn inspect(&mut self, document: &Path, around: &Around, dump: Option<Stage>) -> Result<ExitCode, Failed> {
        let choices = around.choices();
        let text = match dump {
            Some(stage) => pipeline::dump(document, stage, &choices, &mut self.files, &mut self.sink)?,
            None => {
                let plan = pipeline::understand_with(document, None, &choices, &mut self.files, &mut self.sink)?;
                inspect::tree(&plan)
            }
        };
        println!("{}", text.trim_end());
        self.settle()?;
        Ok(ExitCode::SUCCESS)
    }

    fn import(&mut self, pages: &[PathBuf], out: &Path, wishes: &Wishes, check: bool) -> Result<ExitCode, Failed> {
        let imported = import::import(pages, wishes, &mut self.files, &mut self.sink)?;
        self.settle()?;
        if check {
            let lines = import::check(&imported, out, &mut self.files, &mut self.sink)?;
            lines.iter().for_each(|line| println!("{line}"));
            return Ok(if lines.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        if let Err(error) = write::single(out, &imported.text()) {
            eprintln!("error: cannot write `{}`: {error}", out.display());
            return Err(Failed);
        }
        match self.report.format {
            Format::Human => print!("{}", imported.report),
            Format::Json => println!("{:#}", imported.report.json()),
            _ => {}
        }
        Ok(ExitCode::SUCCESS)
    }

    fn vendor(&mut self, documents: &[PathBuf]) -> Result<ExitCode, Failed> {
        for document in documents {
            let (written, count) = vendor(document, &mut fetch, &mut self.files, &mut self.sink)?;
            self.settle()?;
            for (path, text) in written {
                if let Err(error) = write::single(&path, &text) {
                    eprintln!("error: cannot write `{}`: {error}", path.display());
                    return Err(Failed);
                }
            }
            println!("{}: {count} files fetched", document.display());
        }
        Ok(ExitCode::SUCCESS)
    }

    fn check(&mut self, config: &Path) -> Result<ExitCode, Failed> {
        let generated = self.configured(config)?;
        self.settle()?;
        // Silence means that all is well.
        self.sink.drop_notes();
        let mut differs = false;
        for api in &generated {
            for (path, change) in write::compare(&api.tree, &mut self.sink) {
                let (before, after) = match change {
                    Change::Same => continue,
                    Change::Write(before, after) => (before.unwrap_or_default(), after),
                    Change::Remove(before) => (before, String::new()),
                };
                differs = true;
                let path = path.display().to_string().replace('\\', "/");
                let diff = similar::TextDiff::from_lines(&before, &after);
                print!("{}", diff.unified_diff().header(&path, &format!("{path} (generated)")));
            }
        }
        self.sink.propagate()?;
        if differs {
            let flag = if config == Path::new("specs/typewright.toml") {
                String::new()
            } else {
                format!(" --config {}", config.display())
            };
            println!("\nWhat is there is not what the documents say. To fix it: typewright generate{flag}");
            return Ok(ExitCode::FAILURE);
        }
        Ok(ExitCode::SUCCESS)
    }

    fn init(&mut self, file: &Path) -> Result<ExitCode, Failed> {
        if file.exists() {
            eprintln!("error: `{}` is there already; nothing was written", file.display());
            return Err(Failed);
        }
        if let Err(error) = write::single(file, SAMPLE) {
            eprintln!("error: cannot write `{}`: {error}", file.display());
            return Err(Failed);
        }
        println!("Wrote {}. Add an [[api]] table for each document, then run: typewright generate", file.display());
        Ok(ExitCode::SUCCESS)
    }

    fn configured(&mut self, config: &Path) -> Result<Vec<Generated>, Failed> {
        let bar = progress();
        let mut tell = |document: &str| bar.set_message(format!("reading {document}"));
        let generated = project::configured(config, &mut self.files, &mut self.sink, &mut tell);
        bar.finish_and_clear();
        generated
    }

    fn settle(&mut self) -> Result<(), Failed> {
        self.sink.allow(&self.report.rules.allow);
        self.sink.deny(&self.report.rules.deny);
        if self.report.rules.strict {
            self.sink.deny_warnings();
        }
        self.sink.propagate()
    }

    fn report(&self) {
        let diagnostics = self.sink.diagnostics();
        // A log without results is a log, too.
        if !diagnostics.is_empty() || self.report.format == Format::Sarif {
            let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let format = match self.report.format {
                Format::Human if colour => Format::Coloured,
                format => format,
            };
            eprintln!("{}", render(diagnostics, &self.files, format));
        }
    }
}
