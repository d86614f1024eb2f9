//! Types that contain themselves: the members that close a cycle are boxed.

use crate::model::{Kind, Type, TypeDef};

pub(super) fn box_recursion(types: &mut [TypeDef]) {
    let canonical = canonical(types);
    let edges: Vec<Vec<usize>> = types.iter().map(|def| edges(def, &canonical)).collect();
    let components = components(&edges);
    for index in 0..types.len() {
        let same = |ty: &Type| matches!(ty, Type::Named(id) if components[canonical[id.0]] == components[index]);
        match &mut types[index].kind {
            Kind::Object(object) => {
                object.fields.iter_mut().for_each(|field| field.boxed = same(&field.usage.ty));
            }
            Kind::Union(union) => union.branches.iter_mut().for_each(|branch| branch.boxed = same(&branch.usage.ty)),
            _ => {}
        }
    }
}

/// For each type the one that it is another name of, or itself.
fn canonical(types: &[TypeDef]) -> Vec<usize> {
    let each = types.iter().enumerate();
    each.map(|(index, def)| if let Kind::Alias(same) = def.kind { same.0 } else { index }).collect()
}

/// The types that a type contains by value; arrays and maps have their own indirection.
fn edges(def: &TypeDef, canonical: &[usize]) -> Vec<usize> {
    let named = |ty: &Type| if let Type::Named(id) = ty { Some(canonical[id.0]) } else { None };
    match &def.kind {
        Kind::Object(object) => object.fields.iter().filter_map(|field| named(&field.usage.ty)).collect(),
        Kind::Union(union) => union.branches.iter().filter_map(|branch| named(&branch.usage.ty)).collect(),
        _ => Vec::new(),
    }
}

/// For each type the number of its strongly connected component, each type that is in no cycle being one of its own
/// (Tarjan's algorithm, with a stack of its own: documents can nest deeper than threads can).
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let (mut index, mut low) = (vec![UNSEEN; edges.len()], vec![UNSEEN; edges.len()]);
    let (mut component, mut open, mut next) = (vec![UNSEEN; edges.len()], Vec::new(), 0);
    for root in 0..edges.len() {
        if index[root] != UNSEEN {
            continue;
        }
        let mut work = vec![(root, &edges[root], 0)];
        while let Some((node, targets, position)) = work.last_mut() {
            let node = *node;
            if index[node] == UNSEEN {
                (index[node], low[node]) = (next, next);
                next += 1;
                open.push(node);
            }
            if let Some(target) = targets.get(*position).copied() {
                *position += 1;
                if index[target] == UNSEEN {
                    work.push((target, &edges[target], 0));
                } else if component[target] == UNSEEN {
                    low[node] = low[node].min(index[target]);
                }
                continue;
            }
            work.pop();
            if let Some((parent, ..)) = work.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
            if low[node] == index[node] {
                while let Some(member) = open.pop() {
                    component[member] = node;
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    // A component of one is a cycle only if the type contains itself directly.
    component
}

/// About how many types the longest chain of types within types has: types that contain each other count as one behind
/// the other.
pub(super) fn nesting(types: &[TypeDef]) -> usize {
    let canonical = canonical(types);
    let edges: Vec<Vec<usize>> = types
        .iter()
        .map(|def| def.kind.usages().into_iter().filter_map(|usage| usage.ty.id()).map(|id| canonical[id.0]).collect())
        .collect();
    let component = components(&edges);
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); types.len()];
    component.iter().enumerate().for_each(|(index, root)| members[*root].push(index));
    let mut chain: Vec<Option<usize>> = vec![None; types.len()];
    for start in 0..types.len() {
        let mut work = vec![(component[start], false)];
        while let Some((root, children_done)) = work.pop() {
            if chain[root].is_some() {
                continue;
            }
            let below = members[root].iter().flat_map(|member| &edges[*member]).map(|target| component[*target]);
            let below = below.filter(|target| *target != root);
            if children_done {
                let deepest = below.filter_map(|target| chain[target]).max().unwrap_or_default();
                chain[root] = Some(deepest + members[root].len());
            } else {
                work.push((root, true));
                work.extend(below.filter(|target| chain[*target].is_none()).map(|target| (target, false)));
            }
        }
    }
    chain.into_iter().flatten().max().unwrap_or_default()
}
