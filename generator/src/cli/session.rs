//! What each command does.

use super::flags::{Around, As, Cli, Command, Config, Report, Target};
use super::output::{err, is_coloured, out};
use super::{drift, init};
use clap::CommandFactory as _;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use typewright::config::Runtime;
use typewright::coverage::{Coverage, many};
use typewright::diagnostics::{Code, Diagnostic, Failed, Format, Sink, render};
use typewright::import::{self, Wishes};
use typewright::inspect;
use typewright::load::{Files, LARGEST};
use typewright::normalise::{self, vendor};
use typewright::path::display;
use typewright::pipeline::{self, Stage};
use typewright::project::{self, Project, Understood};
use typewright::write;

/// What a command needs beside its flags.
#[derive(Default)]
pub struct Session {
    files: Files,
    sink: Sink,
    report: Report,
}

impl Session {
    /// Runs a command, and prints its diagnostics at the end.
    pub fn run(cli: Cli) -> ExitCode {
        let mut session = Session::default();
        let outcome = session.command(cli.command);
        session.print();
        outcome.unwrap_or(ExitCode::from(2))
    }

    fn command(&mut self, command: Command) -> Result<ExitCode, Failed> {
        match command {
            Command::Generate { target, force, report } => self.reporting(report).generate(&target, force),
            Command::Check { target, report } => self.reporting(report).check(&target),
            Command::Lint { document, around, config, report } => {
                self.reporting(report).lint(document.as_deref(), &around, &config)
            }
            Command::Inspect { document, around, dump, report } => {
                self.reporting(report).inspect(&document, &around, dump)
            }
            Command::Import { pages, out, name, server, partial, check, format, rules } => {
                let overlay = Some(import::overlay_of(&out)).filter(|overlay| overlay.exists());
                let wishes = Wishes { name, server, overlay, partial, kind: As::kind(&format) };
                self.reporting(Report { rules, format: As::printed(&format) }).import(&pages, &out, &wishes, check)
            }
            Command::Vendor { documents, report } => self.reporting(report).vendor(&documents),
            Command::Init { documents, config, runtime } => self.init(&documents, &config, &runtime),
            Command::Explain { keywords: true, .. } => Ok(keywords()),
            Command::Explain { code, .. } => Ok(explain(code)),
            Command::Completions { shell } => Ok(completions(shell)),
            Command::Man { command } => self.manual(command.as_deref()),
        }
    }

    fn reporting(&mut self, report: Report) -> &mut Self {
        self.report = report;
        self
    }

    fn generate(&mut self, target: &Target, force: bool) -> Result<ExitCode, Failed> {
        let project = self.project(target)?;
        // Everything is compared before anything is written: if any API is in trouble, nothing changes.
        let changes = write::compare(&project.tree, force, &mut self.sink);
        self.settle()?;
        let counts = write::apply(&changes, &mut self.sink)?;
        for api in &project.apis {
            err(&format!("{}: {}; {} ms", api.slug, api.coverage, api.time.as_millis()));
        }
        err(&format!(
            "{}: {} written, {} unchanged, {} removed",
            Some(display(&project.tree.root)).filter(|root| !root.is_empty()).as_deref().unwrap_or("."),
            many(counts.written, "file"),
            counts.unchanged,
            counts.removed
        ));
        Ok(ExitCode::SUCCESS)
    }

    fn check(&mut self, target: &Target) -> Result<ExitCode, Failed> {
        let project = self.project(target)?;
        // Silence means that all is well.
        self.sink.drop_notes();
        let changes = write::compare(&project.tree, false, &mut self.sink);
        self.settle()?;
        if changes.iter().all(|(_, change)| *change == write::Change::Same) {
            return Ok(ExitCode::SUCCESS);
        }
        let fix = fix();
        if self.report.format == Format::Human {
            out(&drift::diff(&changes));
            err(&format!("\nThe files differ from what the documents say. To fix it: {fix}"));
        } else {
            let root = project.tree.root;
            let document = |path: &Path| {
                let below = path.strip_prefix(&root).ok()?;
                let is_of = |api: &&project::Generated| project.apis.len() == 1 || below.starts_with(&api.slug);
                project.apis.iter().find(is_of).map(|api| PathBuf::from(&api.document))
            };
            drift::report(&changes, &document, &fix, &mut self.files, &mut self.sink);
        }
        Ok(ExitCode::FAILURE)
    }

    /// The files of a target, and the diagnostics of its documents settled.
    fn project(&mut self, target: &Target) -> Result<Project, Failed> {
        let bar = progress();
        let project = match (&target.document, &target.out) {
            (Some(document), Some(out)) => {
                bar.set_message(format!("reading {}", document.display()));
                let (name, choices) = (target.name.as_deref(), target.around.choices());
                project::document(document, out, name, &choices, &target.runtime, &mut self.files, &mut self.sink)
            }
            _ => {
                let config = self.config(&target.config)?;
                let mut tell = |document: &str| bar.set_message(format!("reading {document}"));
                let lenient = target.around.lenient;
                project::configured(&config, lenient, &mut self.files, &mut self.sink, &mut tell)
            }
        };
        bar.finish_and_clear();
        let project = project?;
        self.settle()?;
        Ok(project)
    }

    fn lint(&mut self, document: Option<&Path>, around: &Around, config: &Config) -> Result<ExitCode, Failed> {
        match document {
            Some(document) => {
                let choices = around.choices();
                let plan = pipeline::understand_with(document, None, &choices, &mut self.files, &mut self.sink)?;
                err(&format!("{}: {}", display(document), Coverage::of(&plan, &self.sink)));
            }
            None => {
                let config = self.config(config)?;
                let lenient = around.lenient;
                let (_, understood) =
                    project::understood(&config, lenient, &mut self.files, &mut self.sink, &mut |_| {})?;
                for Understood { document, coverage, .. } in understood {
                    err(&format!("{document}: {coverage}"));
                }
            }
        }
        self.settle()?;
        Ok(ExitCode::SUCCESS)
    }

    fn inspect(&mut self, document: &Path, around: &Around, dump: Option<Stage>) -> Result<ExitCode, Failed> {
        // Whoever looks wants to see what there is, whatever is lost.
        let choices = typewright::config::Choices { lenient: true, ..around.choices() };
        let text = match dump {
            Some(stage) => pipeline::dump(document, stage, &choices, &mut self.files, &mut self.sink)?,
            None => {
                let plan = pipeline::understand_with(document, None, &choices, &mut self.files, &mut self.sink)?;
                inspect::tree(&plan)
            }
        };
        out(&text);
        self.settle()?;
        Ok(ExitCode::SUCCESS)
    }

    fn import(&mut self, pages: &[PathBuf], file: &Path, wishes: &Wishes, check: bool) -> Result<ExitCode, Failed> {
        let imported = import::import(pages, wishes, &mut self.files, &mut self.sink)?;
        self.settle()?;
        if check {
            let lines = import::check(&imported, file, &mut self.files, &mut self.sink)?;
            match self.report.format {
                Format::Human => lines.iter().for_each(|line| out(line)),
                _ => lines.iter().for_each(|line| {
                    let found = Diagnostic::error(Code::Drift, format!("the pages differ: {line}"));
                    self.sink.report(found.at(&display(file), "").help("import the pages again"));
                }),
            }
            return Ok(if lines.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        self.write(file, &imported.text())?;
        match self.report.format {
            Format::Human => out(&imported.report.to_string()),
            Format::Json => out(&imported.report.json().to_string()),
            _ => {}
        }
        Ok(ExitCode::SUCCESS)
    }

    fn vendor(&mut self, documents: &[PathBuf]) -> Result<ExitCode, Failed> {
        for document in documents {
            let (written, count) = vendor(document, &mut fetch, &mut self.files, &mut self.sink)?;
            self.settle()?;
            for (path, text) in written {
                self.write(&path, &text)?;
            }
            let name = display(document);
            match count {
                0 => err(&format!(
                    "{name}: it refers to nothing by URL; it is ready for: typewright generate {name} --out FOLDER"
                )),
                count => err(&format!("{name}: {} fetched", many(count, "file"))),
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    fn init(&mut self, documents: &[PathBuf], file: &Path, runtime: &Runtime) -> Result<ExitCode, Failed> {
        if file.exists() {
            let message = format!("`{}` exists already; nothing was written", display(file));
            self.sink.report(Diagnostic::error(Code::NotOurs, message).help("edit it, then run `typewright generate`"));
            return Err(Failed);
        }
        for document in documents.iter().filter(|document| !document.is_file()) {
            let message = format!("`{}` is not a file; nothing was written", display(document));
            self.sink.report(Diagnostic::error(Code::Unreadable, message).help("pass the path of an OpenAPI document"));
        }
        self.sink.propagate()?;
        let (written, steps) = init::plan(documents, file, runtime, &|path| path.exists());
        for (path, text) in &written {
            self.write(path, text)?;
            err(&format!("wrote {}", display(path)));
        }
        err("Next:");
        steps.iter().for_each(|step| err(&format!("  {step}")));
        Ok(ExitCode::SUCCESS)
    }

    fn manual(&mut self, command: Option<&str>) -> Result<ExitCode, Failed> {
        let mut whole = Cli::command();
        // Commands know their whole names from here on.
        whole.build();
        let page = command.map_or(Some(&whole), |name| whole.find_subcommand(name)).cloned();
        let Some(page) = page else {
            let known: Vec<&str> = whole.get_subcommands().map(clap::Command::get_name).collect();
            let message = format!("`{}` is not a command", command.unwrap_or_default());
            err(&format!("error: {message}; the commands are {}", known.join(", ")));
            return Err(Failed);
        };
        let mut text = Vec::new();
        // A vector takes everything.
        _ = clap_mangen::Man::new(page).render(&mut text);
        out(&String::from_utf8_lossy(&text));
        Ok(ExitCode::SUCCESS)
    }

    /// The configuration that was asked for, or the one that belongs to the working folder.
    fn config(&mut self, config: &Config) -> Result<PathBuf, Failed> {
        if let Some(config) = &config.config {
            return Ok(config.clone());
        }
        let here = std::env::current_dir().unwrap_or_default();
        let mut up = PathBuf::new();
        for folder in here.ancestors() {
            let names = ["typewright.toml", "specs/typewright.toml"];
            if let Some(name) = names.iter().find(|name| folder.join(name).is_file()) {
                return Ok(up.join(name));
            }
            // Above a repository is somebody else's.
            if folder.join(".git").exists() {
                break;
            }
            up.push("..");
        }
        let message = "`typewright.toml` is neither here, nor in a folder above, nor in `specs`";
        let help = "for one document, run `typewright generate DOCUMENT --out FOLDER`\n\
                    for several, run `typewright init DOCUMENT...`, which writes a configuration";
        self.sink.report(Diagnostic::error(Code::Configuration, message).help(help));
        Err(Failed)
    }

    fn write(&mut self, path: &Path, text: &str) -> Result<(), Failed> {
        write::single(path, text).map_err(|error| {
            let message = format!("cannot write `{}`: {error}", display(path));
            self.sink
                .report(Diagnostic::error(Code::Unwritable, message).help("check that the folder can be written to"));
            Failed
        })
    }

    fn settle(&mut self) -> Result<(), Failed> {
        self.sink.allow(&self.report.rules.allow);
        self.sink.deny(&self.report.rules.deny);
        if self.report.rules.strict {
            self.sink.deny_warnings();
        }
        self.sink.propagate()
    }

    fn print(&self) {
        let diagnostics = self.sink.diagnostics();
        let format = self.report.format;
        // A log without results is a log, too.
        if diagnostics.is_empty() && format != Format::Sarif {
            return;
        }
        match format {
            Format::Human if is_coloured() => err(&render(diagnostics, &self.files, Format::Coloured)),
            Format::Human => err(&render(diagnostics, &self.files, format)),
            _ => out(&render(diagnostics, &self.files, format)),
        }
    }
}

/// The command that repairs drift: the one that was called, but for its name and its format.
fn fix() -> String {
    let given = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let mut given = given.skip_while(|argument| argument == "check");
    let mut words = vec!["typewright".to_owned(), "generate".to_owned()];
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--format" => _ = given.next(),
            other if other.starts_with("--format=") => {}
            other => words.push(quoted(other)),
        }
    }
    words.join(" ")
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./=,:@%+".contains(c);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
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

/// The text at an address; nothing else goes over the network.
fn fetch(url: &str) -> Result<String, String> {
    let agent = ureq::Agent::config_builder().timeout_global(Some(Duration::from_secs(60))).build().new_agent();
    let mut response = agent.get(url).call().map_err(|error| error.to_string())?;
    response.body_mut().with_config().limit(LARGEST).read_to_string().map_err(|error| error.to_string())
}

fn keywords() -> ExitCode {
    let mut text = String::new();
    let mut before = "";
    for (object, keyword, how) in normalise::keywords() {
        if object != before {
            text.push_str(&format!("{}{object}\n", if before.is_empty() { "" } else { "\n" }));
            before = object;
        }
        text.push_str(&format!("  {keyword:22} {how}\n"));
    }
    out(&text);
    ExitCode::SUCCESS
}

fn explain(code: Option<Code>) -> ExitCode {
    let pages = Code::ALL.iter().filter(|known| code.is_none_or(|code| code == **known));
    let pages = pages.map(|code| format!("{}: {}", code.as_str(), code.explain().unwrap_or_default()));
    out(&pages.collect::<Vec<_>>().join("\n\n"));
    ExitCode::SUCCESS
}

fn completions(shell: clap_complete::Shell) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "typewright", &mut script);
    out(&String::from_utf8_lossy(&script));
    ExitCode::SUCCESS
}
