//! What a document says, as a tree: traits with their operations, and types with their members, in the words of Rust.

use crate::emit::type_text;
use crate::model::{Field, Kind, Operation, PartPlace, Reply, Usage};
use crate::names::{OperationNames, TypeNames};
use crate::plan::Plan;
use std::fmt::Write as _;

/// An API as a tree.
pub fn tree(plan: &Plan) -> String {
    let (api, mut text) = (plan.api(), String::new());
    // Writing to a string cannot fail.
    _ = writeln!(text, "{} ({})", if api.title.is_empty() { &plan.named.slug } else { &api.title }, api.file);
    for server in &api.servers {
        _ = writeln!(text, "  at {}", server.url);
    }
    for (scheme, names) in api.schemes.iter().zip(&plan.named.schemes) {
        _ = writeln!(text, "  credential {} ({:?})", names.setter, scheme.place);
    }
    for group in &plan.named.groups {
        _ = writeln!(text, "\ntrait {}", group.ident);
        for &index in &group.operations {
            operation(plan, &api.operations[index], &plan.named.operations[index], &mut text);
        }
    }
    for (def, names) in api.types.iter().zip(&plan.named.types) {
        _ = write!(text, "\n{} ({})", names.ident, def.pointer);
        kind(plan, &def.kind, names, &mut text);
    }
    text
}

fn operation(plan: &Plan, operation: &Operation, names: &OperationNames, text: &mut String) {
    let deprecated = if operation.deprecated { ", deprecated" } else { "" };
    _ = writeln!(text, "  {} {} -> {}{deprecated}", operation.method, operation.path, names.method);
    for (part, name) in operation.parts.iter().zip(&names.parts) {
        let place = match part.place {
            PartPlace::Path(_) => "path".to_owned(),
            PartPlace::Query(_) => "query".to_owned(),
            PartPlace::Header(_) => "header".to_owned(),
            PartPlace::Cookie(_) => "cookie".to_owned(),
            _ => part.name.clone(),
        };
        _ = writeln!(text, "    {name}: {} ({place})", member(plan, &part.usage, part.required));
    }
    for (word, replies) in [("answers", &operation.success), ("fails with", &operation.errors)] {
        for Reply { status, body, .. } in replies {
            _ = writeln!(text, "    {word} {status}: {}", member(plan, body, true));
        }
    }
}

fn kind(plan: &Plan, kind: &Kind, names: &TypeNames, text: &mut String) {
    let fields = |fields: &[Field], text: &mut String| {
        for (field, name) in fields.iter().zip(&names.members) {
            let wire = if name.as_str() == field.wire { String::new() } else { format!(" ({})", field.wire) };
            _ = writeln!(text, "  {name}: {}{wire}", member(plan, &field.usage, field.required));
        }
    };
    _ = match kind {
        Kind::Alias(same) => writeln!(text, " is {}", plan.named.types[same.0].ident),
        Kind::Enumeration(values) => writeln!(text, "\n  one of {}", values.join(", ")),
        _ => writeln!(text),
    };
    match kind {
        Kind::Object(object) => {
            fields(&object.fields, text);
            if let Some(rest) = &object.rest {
                _ = writeln!(text, "  any other: {}", member(plan, rest, true));
            }
        }
        Kind::Union(union) => {
            for (branch, name) in union.branches.iter().zip(&names.members) {
                let tags =
                    if branch.tags.is_empty() { String::new() } else { format!(" ({})", branch.tags.join(", ")) };
                _ = writeln!(text, "  {name}: {}{tags}", member(plan, &branch.usage, true));
            }
        }
        Kind::Multipart { parts, .. } => {
            for (part, name) in parts.iter().zip(&names.members) {
                _ = writeln!(text, "  {name}: {}", member(plan, &part.usage, part.required));
            }
        }
        Kind::Contents(contents) => {
            for (content, name) in contents.iter().zip(&names.members) {
                _ = writeln!(text, "  {name}: {} ({})", member(plan, &content.usage, true), content.media);
            }
        }
        Kind::Headed(headed) => {
            fields(&headed.headers, text);
            _ = writeln!(text, "  body: {}", member(plan, &headed.content.usage, true));
        }
        Kind::Enumeration(_) | Kind::Alias(_) => {}
    }
}

/// The type of a member, and how many rules its values have.
fn member(plan: &Plan, usage: &Usage, required: bool) -> String {
    let rules = match usage.rules.len() {
        0 => String::new(),
        1 => ", 1 rule".to_owned(),
        count => format!(", {count} rules"),
    };
    format!("{}{rules}", type_text(plan, usage, required))
}
