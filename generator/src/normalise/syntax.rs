//! Text -> tree. serde_yaml is archived upstream: this is the only file that may import it.

use crate::diagnostics::{Code, Diagnostic, Failed, Sink};
use crate::load::Source;
use serde_json::{Map, Number, Value};

/// How deep a document may nest: far beyond real ones, far below what would exhaust the stack.
const DEEPEST: usize = 100;

pub(super) fn read(source: &Source, sink: &mut Sink) -> Result<Value, Failed> {
    let failed = |sink: &mut Sink, diagnostic: Diagnostic| {
        sink.report(diagnostic);
        Err(Failed)
    };
    let at = |code, message: &str| Diagnostic::error(code, message).at(&source.name, "");
    if source.text.trim().is_empty() {
        let help = "an OpenAPI document starts with `openapi: 3.0.3`";
        return failed(sink, at(Code::Empty, "the document is empty").help(help));
    }
    let tree = if source.text.trim_start().starts_with(['{', '[']) { json(source) } else { yaml(source) };
    match tree {
        Ok(Value::Object(members)) => Ok(Value::Object(members)),
        Ok(_) => {
            let help = "an OpenAPI document is an object with `openapi`, `info` and `paths`";
            failed(sink, at(Code::NotAnObject, "the document is not an object").help(help))
        }
        Err(diagnostic) => failed(sink, *diagnostic),
    }
}

fn json(source: &Source) -> Result<Value, Box<Diagnostic>> {
    serde_json::from_str(&source.text).map_err(|error| {
        let message = error.to_string();
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
        Box::new(
            Diagnostic::error(Code::Syntax, format!("the document is not JSON: {message}"))
                .at(&source.name, "")
                .position(error.line(), error.column()),
        )
    })
}

fn yaml(source: &Source) -> Result<Value, Box<Diagnostic>> {
    let parsed: Result<serde_yaml::Value, _> = serde_yaml::from_str(&source.text);
    let tree = parsed.map_err(|error| {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
        let diagnostic =
            Diagnostic::error(Code::Syntax, format!("the document is not YAML: {message}")).at(&source.name, "");
        Box::new(match error.location() {
            Some(place) => diagnostic.position(place.line(), place.column()),
            None => diagnostic,
        })
    })?;
    convert(tree, DEEPEST).ok_or_else(|| {
        let message = format!("the document nests deeper than {DEEPEST} levels");
        Box::new(Diagnostic::error(Code::Syntax, message).at(&source.name, "").help("move inner schemas to components"))
    })
}

/// YAML's tree as JSON's; keys become texts. `None` when it nests too deep.
fn convert(value: serde_yaml::Value, depth: usize) -> Option<Value> {
    use serde_yaml::Value as Yaml;
    if depth == 0 {
        return None;
    }
    Some(match value {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => Value::Bool(value),
        Yaml::Number(number) => convert_number(&number),
        Yaml::String(text) => Value::String(text),
        Yaml::Sequence(items) => {
            Value::Array(items.into_iter().map(|item| convert(item, depth - 1)).collect::<Option<_>>()?)
        }
        Yaml::Mapping(mut mapping) => {
            let merged = mapping.remove("<<");
            let mut members = Map::new();
            for (key, value) in mapping {
                members.insert(key_text(key, depth)?, convert(value, depth - 1)?);
            }
            merge(&mut members, merged, depth)?;
            Value::Object(members)
        }
        Yaml::Tagged(tagged) => convert(tagged.value, depth - 1)?,
    })
}

/// What `<<` brings stands behind what is written.
fn merge(members: &mut Map<String, Value>, merged: Option<serde_yaml::Value>, depth: usize) -> Option<()> {
    let sources = match merged {
        None => return Some(()),
        Some(serde_yaml::Value::Sequence(sources)) => sources,
        Some(source) => vec![source],
    };
    for source in sources {
        if let Value::Object(inherited) = convert(source, depth - 1)? {
            for (key, value) in inherited {
                members.entry(key).or_insert(value);
            }
        }
    }
    Some(())
}

fn key_text(key: serde_yaml::Value, depth: usize) -> Option<String> {
    Some(match convert(key, depth - 1)? {
        Value::String(text) => text,
        other => other.to_string(),
    })
}

fn convert_number(number: &serde_yaml::Number) -> Value {
    let exact = number.as_i64().map(Number::from).or_else(|| number.as_u64().map(Number::from));
    let number = exact.or_else(|| number.as_f64().and_then(Number::from_f64));
    number.map_or(Value::Null, Value::Number)
}
