//! Inline types of one shape are one type under several names: every place keeps its name, so that nothing is renamed
//! when a sibling is added, and the code is there once.

use crate::model::{Api, Content, Field, Kind, Type, TypeDef, TypeId, Usage};
use std::collections::HashMap;
use std::fmt::Write as _;

/// Shapes within shapes settle after as many rounds as they nest; deeper ones just stay apart.
const ROUNDS: usize = 24;

pub(super) fn share(api: &mut Api) {
    let mut class: Vec<usize> =
        (0..api.types.len()).map(|index| if shareable(&api.types[index]) { 0 } else { index + 1 }).collect();
    let mut count = 0;
    for _ in 0..ROUNDS {
        let mut known: HashMap<String, usize> = HashMap::new();
        let next: Vec<usize> = api
            .types
            .iter()
            .enumerate()
            .map(|(index, def)| {
                let key = if shareable(def) { shape(def, &class) } else { format!("#{index}") };
                let fresh = known.len();
                *known.entry(key).or_insert(fresh)
            })
            .collect();
        let settled = known.len() == count;
        count = known.len();
        class = next;
        if settled {
            break;
        }
    }
    let mut first: HashMap<usize, TypeId> = HashMap::new();
    for (index, (def, class)) in api.types.iter_mut().zip(class).enumerate() {
        match first.get(&class) {
            Some(same) => def.kind = Kind::Alias(*same),
            None => _ = first.insert(class, TypeId(index)),
        }
    }
}

/// Components keep their own types: that two of them look alike today may be chance.
fn shareable(def: &TypeDef) -> bool {
    let is_inline = def.hint.len() > 1 && !word(def).starts_with("variant ");
    match def.kind {
        Kind::Object(_) | Kind::Enumeration(_) | Kind::Union(_) => is_inline,
        Kind::Headed(_) => !def.pointer.starts_with("/components/"),
        _ => false,
    }
}

/// What a type is called by the place that it is in: shapes that are alike by chance are called differently.
fn word(def: &TypeDef) -> &str {
    let mut words = def.hint.iter().rev().map(String::as_str);
    words.find(|word| !matches!(*word, "item" | "value")).unwrap_or_default()
}

/// Everything that is generated of a type but for its name and comment.
fn shape(def: &TypeDef, class: &[usize]) -> String {
    let mut text = format!("{:?} ", word(def));
    // Writing to a string cannot fail.
    _ = match &def.kind {
        Kind::Object(object) => {
            _ = write!(text, "object {} {:?} ", object.closed, object.rules);
            fields(&object.fields, class, &mut text);
            object.rest.iter().for_each(|rest| usage(rest, class, &mut text));
            Ok(())
        }
        Kind::Enumeration(values) => write!(text, "enum {values:?} {:?}", def.closed),
        Kind::Union(union) => {
            _ = write!(text, "union {:?} ", union.discriminator);
            for branch in &union.branches {
                _ = write!(text, "{:?} {:?} {:?} {:?} ", branch.tags, branch.aliases, branch.carries, branch.hint);
                usage(&branch.usage, class, &mut text);
            }
            Ok(())
        }
        Kind::Headed(headed) => {
            let Content { how, media, hint, usage: body, .. } = &headed.content;
            _ = write!(text, "headed {how:?} {media:?} {hint:?} ");
            usage(body, class, &mut text);
            fields(&headed.headers, class, &mut text);
            Ok(())
        }
        _ => Ok(()),
    };
    text
}

fn fields(fields: &[Field], class: &[usize], text: &mut String) {
    for field in fields {
        _ = write!(text, "{:?} {} ", field.wire, field.required);
        usage(&field.usage, class, text);
    }
}

fn usage(usage_: &Usage, class: &[usize], text: &mut String) {
    let Usage { ty, nullable, docs, deprecated, default, rules, name, .. } = usage_;
    match ty {
        Type::Named(id) => _ = write!(text, "type {} ", class[id.0]),
        Type::Array(inner) => {
            text.push_str("array of ");
            usage(inner, class, text);
        }
        Type::Map(inner) => {
            text.push_str("map of ");
            usage(inner, class, text);
        }
        Type::Lines(inner) | Type::Events(inner) => {
            text.push_str("stream of ");
            usage(inner, class, text);
        }
        ty => _ = write!(text, "{ty:?} "),
    }
    _ = write!(text, "{nullable} {docs:?} {deprecated} {default:?} {rules:?} {name:?};");
}
