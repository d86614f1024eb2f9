//! `readOnly` and `writeOnly`: members that travel one way only.
//!
//! A type that travels one way loses the members that do not; one that travels both ways is split in two if it, or
//! anything in it, has such members.

use super::tags;
use crate::model::{Api, Kind, Type, TypeId, Usage};
use std::collections::HashMap;

/// Takes out, per direction, what does not travel.
pub(super) fn split(api: &mut Api) {
    let sent = reachable(
        api,
        |usage| !usage.read_only,
        |api, found| {
            api.operations
                .iter()
                .flat_map(|operation| &operation.parts)
                .for_each(|part| found.extend(part.usage.ty.id()));
        },
    );
    let answered = reachable(
        api,
        |usage| !usage.write_only,
        |api, found| {
            let replies = api.operations.iter().flat_map(|operation| operation.success.iter().chain(&operation.errors));
            replies.for_each(|reply| found.extend(reply.body.ty.id()));
        },
    );
    let affected = affected(api);
    let mut inputs: HashMap<TypeId, TypeId> = HashMap::new();
    for index in 0..api.types.len() {
        if sent[index] && answered[index] && affected[index] {
            let mut def = api.types[index].clone();
            def.hint.push("input".to_owned());
            inputs.insert(TypeId(index), TypeId(api.types.len()));
            api.types.push(def);
        }
    }
    let lead = |ty: &mut Type| ty.relink(&|id| inputs.get(&id).copied().unwrap_or(id));
    for (index, def) in api.types.iter_mut().enumerate() {
        let known = sent.get(index).zip(answered.get(index));
        let (is_sent, is_answered) = known.map_or((true, false), |(sent, answered)| (*sent, *answered));
        if is_sent && !is_answered {
            keep(&mut def.kind, |usage| !usage.read_only);
            def.kind.usages_mut().into_iter().for_each(|usage| lead(&mut usage.ty));
        } else if is_answered && (!is_sent || inputs.contains_key(&TypeId(index))) {
            keep(&mut def.kind, |usage| !usage.write_only);
        }
    }
    for part in api.operations.iter_mut().flat_map(|operation| &mut operation.parts) {
        lead(&mut part.usage.ty);
    }
    // A branch may have lost the property that is the discriminator.
    tags::carry(&mut api.types);
}

fn keep(kind: &mut Kind, travels: impl Fn(&Usage) -> bool) {
    match kind {
        Kind::Object(object) => {
            let before = object.fields.len();
            object.fields.retain(|field| travels(&field.usage));
            // Who sends such a member all the same is not to be refused for it.
            object.closed &= object.fields.len() == before;
        }
        Kind::Multipart { parts, .. } => parts.retain(|part| travels(&part.usage)),
        _ => {}
    }
}

/// The types that start somewhere, and all in them that travel with them.
fn reachable(api: &Api, travels: impl Fn(&Usage) -> bool, start: impl Fn(&Api, &mut Vec<TypeId>)) -> Vec<bool> {
    let mut open = Vec::new();
    start(api, &mut open);
    let mut found = vec![false; api.types.len()];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut found[id.0], true) {
            let inner = api.def(id).kind.usages().into_iter().filter(|usage| travels(usage));
            open.extend(inner.filter_map(|usage| usage.ty.id()));
        }
    }
    found
}

/// The types with members that travel one way only, in them or deeper.
fn affected(api: &Api) -> Vec<bool> {
    let mut users: Vec<Vec<usize>> = vec![Vec::new(); api.types.len()];
    let mut open = Vec::new();
    for (index, def) in api.types.iter().enumerate() {
        for usage in def.kind.usages() {
            if let Some(id) = usage.ty.id() {
                users[id.0].push(index);
            }
            if matches!(def.kind, Kind::Object(_)) && (usage.read_only || usage.write_only) {
                open.push(index);
            }
        }
    }
    let mut found = vec![false; api.types.len()];
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut found[index], true) {
            open.extend(&users[index]);
        }
    }
    found
}
