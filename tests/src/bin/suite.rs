//! Generates types from the schemas of the JSON Schema Test Suite, and takes its instances through them.
//!
//! `suite DIR [--work FOLDER] [--update]`
//!
//! `DIR` holds `draft4` and `draft2020-12`, which are what OpenAPI 3.0 and 3.1 mean by a schema. Each group of cases is a
//! file that one document refers to. A valid instance must come out of its type as it went in, without a violation; an
//! invalid one must be refused. That is done twice: with schemas read to the letter (`exact = true`), and as they are
//! mostly meant in documents, which is the default.
//!
//! `tests/suite/scores.txt` holds the score of each keyword; fewer are a failure, and more must be written there.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use typewright::config::Choices;
use typewright::diagnostics::{Severity, Sink};
use typewright::emit::{Dependency, Layout};
use typewright::load::Files;
use typewright::model::Kind;
use typewright::pipeline;
use typewright_tests::same;
use typewright_tests::workspace::{Fallible, Workspace};

/// The drafts, and what OpenAPI calls them.
const DRAFTS: [(&str, &str); 2] = [("draft4", "3.0.3"), ("draft2020-12", "3.1.0")];

/// Whether schemas are read to the letter, and the least share of cases that must hold then.
const READINGS: [(&str, bool, f64); 2] = [("exact", true, 0.99), ("meant", false, 0.0)];

/// A schema with instances.
struct Group {
    keyword: String,
    text: String,
    schema: Value,
    tests: Vec<Value>,
    /// Why it is not counted.
    out: Option<String>,
}

fn main() -> Fallible<ExitCode> {
    let mut arguments = std::env::args().skip(1);
    let (mut folder, mut work, mut update) = (None, None, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--work" => work = arguments.next(),
            "--update" => update = true,
            other => folder = Some(PathBuf::from(other)),
        }
    }
    let folder = folder.ok_or("usage: suite DIR [--work FOLDER] [--update]")?;
    if !folder.exists() {
        println!("SKIPPED: {} is not here", folder.display());
        return Ok(ExitCode::SUCCESS);
    }
    let mut workspace = match work {
        Some(folder) => Workspace::at(&std::path::absolute(folder)?)?,
        None => Workspace::temporary()?,
    };
    let (mut scores, mut good) = (String::new(), true);
    for (draft, version) in DRAFTS {
        let mut groups = groups(&folder.join(draft))?;
        for (reading, exact, least) in READINGS {
            good &= score(&mut workspace, draft, version, &mut groups, (reading, exact, least), &mut scores)?;
        }
        for group in groups.iter().filter(|group| group.out.is_some()) {
            println!("out: {draft} {}: {}: {}", group.keyword, group.text, group.out.as_deref().unwrap_or_default());
        }
    }
    let path = typewright_tests::root().join("tests/suite/scores.txt");
    if update {
        std::fs::write(&path, &scores)?;
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    for (known, found) in known.lines().zip(scores.lines()).filter(|(known, found)| known != found) {
        println!("tests/suite/scores.txt says `{known}`, found was `{found}`");
    }
    good &= known == scores;
    println!("{}", if good { "the scores are those of tests/suite/scores.txt" } else { "FAILED" });
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The groups of a draft, but for the optional ones.
fn groups(folder: &Path) -> Fallible<Vec<Group>> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Fallible<_>>()?;
    paths.retain(|path| path.is_file());
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let keyword = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let out = match keyword.as_str() {
            "refRemote" => Some("schemas on other machines"),
            "vocabulary" => Some("vocabularies"),
            _ => None,
        };
        let groups: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
        found.extend(groups.into_iter().map(|group| Group {
            keyword: keyword.clone(),
            text: group["description"].as_str().unwrap_or_default().to_owned(),
            schema: group["schema"].clone(),
            tests: group["tests"].as_array().cloned().unwrap_or_default(),
            out:
                out.or_else(|| is_remote(&group["schema"]).then_some("a schema on another machine")).map(str::to_owned),
        }));
    }
    Ok(found)
}

/// Whether a reference leads to an address that no `$id` of the schema gives.
fn is_remote(schema: &Value) -> bool {
    fn texts<'a>(value: &'a Value, names: &[&str], found: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => {
                found.extend(names.iter().filter_map(|name| members.get(*name)?.as_str()));
                members.values().for_each(|inner| texts(inner, names, found));
            }
            Value::Array(items) => items.iter().for_each(|inner| texts(inner, names, found)),
            _ => {}
        }
    }
    let (mut references, mut ids) = (Vec::new(), Vec::new());
    texts(schema, &["$ref", "$dynamicRef"], &mut references);
    texts(schema, &["$id", "id"], &mut ids);
    // An id may be given from another one on.
    let last =
        |text: &str| text.split('#').next().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned();
    let mut others = references.into_iter().filter(|reference| !reference.starts_with('#'));
    others.any(|reference| !ids.iter().any(|id| last(id) == last(reference)))
}

fn score(
    workspace: &mut Workspace,
    draft: &str,
    version: &str,
    groups: &mut [Group],
    (reading, exact, least): (&str, bool, f64),
    scores: &mut String,
) -> Fallible<bool> {
    let slug = format!("{}-{reading}", draft.replace("draft", "d"));
    let folder = workspace.folder(&format!("documents/{slug}"));
    std::fs::create_dir_all(folder.join("cases"))?;
    let mut schemas = Map::new();
    for (index, group) in groups.iter().enumerate().filter(|(_, group)| group.out.is_none()) {
        std::fs::write(folder.join(format!("cases/{index}.json")), group.schema.to_string())?;
        let schema = json!({ "$ref": format!("cases/{index}.json") });
        let case = json!({ "type": "object", "required": ["value"], "properties": { "value": schema } });
        schemas.insert(format!("Case{index}"), case);
    }
    let document = json!({
        "openapi": version, "info": { "title": "Suite", "version": "1" }, "paths": {},
        "components": { "schemas": schemas },
    });
    std::fs::write(folder.join("openapi.json"), document.to_string())?;
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let choices = Choices { exact, lenient: true, ..Choices::default() };
    let path = folder.join("openapi.json");
    let plan = pipeline::understand_with(&path, Some(&slug), &choices, &mut files, &mut sink);
    let mut said: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for found in sink.diagnostics() {
        let file = found.place.as_ref().map(|place| place.file.replace('\\', "/")).unwrap_or_default();
        let name = file.rsplit_once("cases/").map_or(file.as_str(), |(_, name)| name);
        let index: Option<usize> = name.strip_suffix(".json").and_then(|index| index.parse().ok());
        let Some(index) = index else {
            if found.severity != Severity::Note {
                println!("{slug}: {} {}", found.code.as_str(), found.message);
            }
            continue;
        };
        said.entry(index).or_default().insert(format!("{} {}", found.code.as_str(), found.message));
    }
    let plan = plan.map_err(|_| format!("{slug} was not generated"))?;
    let runtime = typewright_tests::root().join("templates/runtime").display().to_string();
    let layout = Layout { runtime: Dependency::Path(runtime), ..Layout::default() };
    workspace.write(&slug, &pipeline::crates(&plan, &layout));
    let cases: Vec<usize> = (0..groups.len()).filter(|index| groups[*index].out.is_none()).collect();
    let answers = probe(workspace, &slug, &plan, groups, &cases)?;
    let mut answers = answers.into_iter();
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut good = true;
    for &index in &cases {
        let group = &groups[index];
        for test in &group.tests {
            let answer = answers.next().unwrap_or_default();
            let counted = counts.entry(&group.keyword).or_default();
            counted.1 += 1;
            let Some(miss) = miss(test, &answer) else {
                counted.0 += 1;
                continue;
            };
            let text = test["description"].as_str().unwrap_or_default();
            let reasons = said.get(&index).map(|said| said.iter().cloned().collect::<Vec<_>>().join("; "));
            // As documents mean them, schemas are narrower by design; to the letter, a miss needs a reason.
            good &= reasons.is_some() || !exact;
            let unsaid = if exact { "UNEXPLAINED" } else { "as it is meant" };
            let reasons = reasons.unwrap_or_else(|| unsaid.to_owned());
            println!("miss: {slug} {index} {}: {}: {text}: {miss} ({reasons})", group.keyword, group.text);
        }
    }
    let (held, all) = counts.values().fold((0, 0), |(held, all), (own, of)| (held + own, all + of));
    for (keyword, (held, all)) in counts {
        scores.push_str(&format!("{draft} {reading} {keyword} {held}/{all}\n"));
    }
    scores.push_str(&format!("{draft} {reading} {held}/{all}\n"));
    println!("{draft}, {reading}: {held} of {all}, {:.2} %", 100.0 * held as f64 / all as f64);
    Ok(good && held as f64 >= least * all as f64)
}

/// What is wrong with what became of an instance.
fn miss(test: &Value, answer: &Value) -> Option<String> {
    let refused = answer.get("error").is_some() || answer.get("violations") != Some(&json!(0));
    let whole = json!({ "value": test["data"] });
    match (test["valid"] == true, refused) {
        (true, true) => Some(format!("{} is refused: {answer}", test["data"])),
        (false, false) => Some(format!("{} is let through", test["data"])),
        (true, false) if !same(&whole, &answer["value"]) => {
            Some(format!("{} became {}", test["data"], answer["value"]["value"]))
        }
        _ => None,
    }
}

/// What became of all instances, in their order.
fn probe(
    workspace: &mut Workspace,
    slug: &str,
    plan: &typewright::plan::Plan,
    groups: &[Group],
    cases: &[usize],
) -> Fallible<Vec<Value>> {
    let rust: BTreeMap<&str, String> = (plan.api().types.iter().zip(&plan.named.types))
        .filter(|(def, _)| matches!(def.kind, Kind::Object(_) | Kind::Alias(_)))
        .map(|(def, names)| (def.pointer.as_str(), names.ident.to_string()))
        .collect();
    let (mut rows, mut input) = (String::new(), Vec::new());
    for (row, &index) in cases.iter().enumerate() {
        let ident = rust.get(format!("/components/schemas/Case{index}").as_str()).ok_or("a case without a type")?;
        rows.push_str(&format!("    run::<{}_api::{ident}>,\n", slug.replace('-', "_")));
        input.extend(groups[index].tests.iter().map(|test| json!([row, { "value": test["data"] }])));
    }
    let runtime = typewright_tests::root().join("templates/runtime").display().to_string();
    let dependencies = format!(
        "{slug}-api = {{ path = \"../{slug}/api\" }}\ntypewright-runtime = {{ path = \"{runtime}\" }}\n\
         serde_json = \"1\"\n"
    );
    let name = format!("probe-{slug}");
    let text = format!("{}\nconst TYPES: &[Run] = &[\n{rows}];\n", typewright_tests::PROBE);
    workspace.write_crate(&name, &dependencies, "main.rs", &text);
    let checked = workspace.check()?;
    if let Some((package, error)) = checked.failed.iter().chain(&checked.warned).next() {
        return Err(format!("{package}: {error}").into());
    }
    workspace.cargo(&["build", "--quiet", "-p", &name])?;
    workspace.file(&format!("{name}/cases.json"), &serde_json::to_string(&input)?);
    let program = workspace.folder("target/debug").join(&name);
    let output = std::process::Command::new(&program).arg(workspace.folder(&name).join("cases.json")).output()?;
    let answers = serde_json::from_slice(&output.stdout);
    Ok(answers.map_err(|_| format!("{name} ended early: {}", String::from_utf8_lossy(&output.stderr)))?)
}
