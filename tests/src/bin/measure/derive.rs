//! The same types with serde's derive beside ours.

use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use typewright::diagnostics::Sink;
use typewright::emit::{Dependency, Layout};
use typewright::load::Files;
use typewright::model::Kind;
use typewright::pipeline;
use typewright_tests::workspace::{Fallible, Workspace};

const TYPES: usize = 300;
const RUNS: usize = 3;

pub fn compare() -> Fallible<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("types.json");
    std::fs::write(&path, document().to_string())?;
    let plan = pipeline::understand(&path, Some("ours"), &mut Files::default(), &mut Sink::default());
    let plan = plan.map_err(|_| "the document is ours and good")?;
    let runtime = typewright_tests::root().join("templates/runtime").display().to_string();
    let layout = Layout { runtime: Dependency::Path(runtime), ..Layout::default() };
    let files = pipeline::crates(&plan, &layout);
    let types = files.iter().find(|file| file.path == "api/src/types.rs").ok_or("types")?;
    let derived = derived(&types.text, &plan);
    let mut workspace = Workspace::temporary()?;
    workspace.write("ours", &files);
    workspace.write_crate(
        "derived",
        "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"",
        "lib.rs",
        &derived,
    );
    let bare = derived.lines().filter(|line| !line.contains("#[serde(") && !line.starts_with("use serde"));
    let bare = bare.collect::<Vec<_>>().join("\n").replace(", Serialize, Deserialize", "");
    workspace.write_crate("bare", "serde_json = \"1\"", "lib.rs", &bare);
    workspace.check_all()?;
    let (mut ours, mut theirs, mut none) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ours.push(workspace.check_again("ours/api")?);
        theirs.push(workspace.check_again("derived")?);
        none.push(workspace.check_again("bare")?);
    }
    let (ours, theirs, none) = (median(ours), median(theirs), median(none));
    println!("cargo check of {TYPES} types, user time, median of {RUNS} interleaved runs:");
    println!("  ours, with constructors, setters, validation and wire code: {ours:.2} s");
    println!("  serde's derive, with none of the rest:                      {theirs:.2} s");
    println!("  the types alone:                                            {none:.2} s");
    println!("  ours / derive: {:.2}", ours / theirs);
    Ok(())
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Objects of twelve members of all kinds.
fn document() -> Value {
    let mut schemas = Map::new();
    for number in 0..TYPES {
        let mut members = Map::new();
        for member in 0..12 {
            let schema = match member % 6 {
                0 => json!({"type": "string"}),
                1 => json!({"type": "integer"}),
                2 => json!({"type": "boolean"}),
                3 => json!({"type": "array", "items": {"type": "string"}}),
                4 => json!({"type": "number"}),
                // Values nest ten deep at most.
                _ if number % 10 > 0 => json!({"$ref": format!("#/components/schemas/Type{}", number - 1)}),
                _ => json!({"type": "string"}),
            };
            members.insert(format!("memberName{member}"), schema);
        }
        schemas.insert(
            format!("Type{number}"),
            json!({"type": "object", "required": ["memberName0", "memberName3"], "properties": members}),
        );
    }
    json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": schemas}})
}

/// Our structs with serde's attributes as people write them, without our constructors.
fn derived(types: &str, plan: &typewright::plan::Plan) -> String {
    let mut wires = plan.api().types.iter().flat_map(|def| match &def.kind {
        Kind::Object(object) => object.fields.iter().map(|field| (field.wire.clone(), field.required)).collect(),
        _ => Vec::new(),
    });
    let mut text = String::from("use serde::{Deserialize, Serialize};\n\n");
    let mut skipping = false;
    for line in types.lines() {
        skipping |= line.starts_with("impl ") || line.starts_with("use ") || line.starts_with("//");
        if !skipping {
            if line.starts_with("    pub ") {
                let (wire, required) = wires.next().unwrap_or_default();
                let skip = if required { "" } else { ", skip_serializing_if = \"Option::is_none\"" };
                _ = writeln!(text, "    #[serde(rename = \"{wire}\"{skip})]");
            }
            let line = line.replace("PartialEq)]", "PartialEq, Serialize, Deserialize)]");
            _ = writeln!(text, "{line}");
        }
        skipping &= !(line == "}" || line.starts_with("use ") || line.starts_with("//"));
    }
    text
}
