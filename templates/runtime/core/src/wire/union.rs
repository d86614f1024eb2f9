//! Values of several shapes.

use super::fit::{Fit, keeps};
use super::given::{Given, Origin, Readings};
use super::{Wire, explain, to_value};
use crate::Validate;
use crate::validate::Checker;
use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Error, Value};

/// A type with several branches; implemented by [`union!`](crate::union!) and [`tagged_union!`](crate::tagged_union).
pub trait Union: Wire + Validate + 'static {
    /// The property that names the branch; empty if the shape alone decides.
    const TAG: &'static str;
    /// The branches, in the order of the document.
    const BRANCHES: &'static [Branch<Self>];

    /// Keeps a value that no branch describes.
    fn unknown(value: Value) -> Self;
}

/// A branch of a union.
pub struct Branch<T> {
    /// The values of the discriminator that name it.
    pub tags: &'static [&'static str],
    /// The fit of a value to its type.
    pub fit: fn(&Given) -> Fit,
    /// Reads a value as its type.
    pub read: fn(&Given) -> Result<T, Error>,
}

/// Whether the value has a discriminator.
fn is_tagged<T: Union>(given: &Given) -> bool {
    !T::TAG.is_empty() && given.tag(T::TAG).is_some()
}

/// The branches that a value may belong to, with their indices.
fn candidates<T: Union>(given: &Given) -> Vec<(usize, &'static Branch<T>)> {
    let tag = if T::TAG.is_empty() { None } else { given.tag(T::TAG) };
    let is_candidate = |branch: &Branch<T>| tag.is_none_or(|tag| branch.tags.contains(&tag));
    T::BRANCHES.iter().enumerate().filter(|(_, branch)| is_candidate(branch)).collect()
}

/// The fit of a value to a union: that of its best branch. A value without a branch is kept, too.
pub fn fit_union<T: Union>(given: &Given) -> Fit {
    given.fit_once::<T>(|given| {
        let candidates = candidates::<T>(given);
        let is_named = candidates.len() == 1 && is_tagged::<T>(given);
        let best = candidates.iter().map(|(_, branch)| (branch.fit)(given)).max();
        // An exploded query without a property of any branch is not its value.
        let other = if given.origin() == Origin::Query { Fit::NONE } else { Fit::UNLISTED };
        best.filter(|fit| is_named || !fit.is_none()).unwrap_or(other)
    })
}

/// Reads a union: the branch that the discriminator names, else the one that fits best.
pub fn read_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let Readings(mut readings) = Readings::deserialize(deserializer)?;
    if let Some(named) = readings.iter().position(is_tagged::<T>) {
        readings = vec![readings.swap_remove(named)];
        if let [(_, branch)] = candidates::<T>(&readings[0]).as_slice() {
            return (branch.read)(&readings[0]).map_err(D::Error::custom);
        }
    }
    if let [given] = readings.as_slice()
        && let Some(pick) = given.picked::<T>()
    {
        return match pick {
            Some(branch) => (T::BRANCHES[branch].read)(given).map_err(D::Error::custom),
            None => Ok(T::unknown(given.value())),
        };
    }
    match best::<T>(&readings).map_err(D::Error::custom)? {
        Some((pick, value)) => {
            readings.iter().for_each(|given| given.pick::<T>(Some(pick)));
            Ok(value)
        }
        None => {
            readings.iter().for_each(|given| given.pick::<T>(None));
            match readings.pop() {
                Some(given) if given.origin() == Origin::Query => Err(D::Error::missing_field("")),
                given => Ok(T::unknown(given.map(|given| given.value()).unwrap_or_default())),
            }
        }
    }
}

/// The branch that fits best. Of equal ones it is the first whose rules the value satisfies; of those that keep only a
/// part, it must keep all that the others would.
fn best<T: Union>(readings: &[Given]) -> Result<Option<(usize, T)>, Error> {
    let each = readings.iter().flat_map(|given| candidates::<T>(given).into_iter().map(move |found| (found, given)));
    let mut found: Vec<_> = each.map(|((index, branch), given)| (index, branch, given, (branch.fit)(given))).collect();
    // The first branch counts, then the first reading.
    found.sort_by_key(|(index, ..)| *index);
    let Some(fit) = found.iter().map(|(.., fit)| *fit).max().filter(|fit| !fit.is_none()) else { return Ok(None) };
    found.retain(|(.., own)| *own == fit);
    let (first, branch, given, _) = found[0];
    let is_decided = found.len() == 1 || !fit.is_plain();
    if is_decided {
        return (branch.read)(given).map(|value| Some((first, value)));
    }
    explain::aside(|| contest(&found, fit.is_whole()))
}

/// Reads branches that fit equally well, and compares the values.
fn contest<T: Union>(found: &[(usize, &Branch<T>, &Given, Fit)], are_whole: bool) -> Result<Option<(usize, T)>, Error> {
    let mut first = None;
    let mut partial: Vec<(usize, T, Value, bool)> = Vec::new();
    for (index, branch, given, _) in found {
        if !given.afford() {
            partial.clear();
            break;
        }
        let Ok(value) = (branch.read)(given) else { continue };
        let is_valid = Checker::run(true, &value).is_ok();
        match are_whole {
            true if is_valid => return Ok(Some((*index, value))),
            true => _ = first.get_or_insert((*index, value)),
            false => {
                let Ok(written) = to_value(&value) else { continue };
                partial.push((*index, value, written, is_valid));
            }
        }
    }
    if are_whole {
        let (index, branch, given, _) = found[0];
        return first.map_or_else(|| (branch.read)(given).map(|value| Some((index, value))), |first| Ok(Some(first)));
    }
    // Branches whose constraints hold are preferred.
    if partial.iter().any(|(.., valid)| *valid) {
        partial.retain(|(.., valid)| *valid);
    }
    let keeps_all = |own: &Value| partial.iter().all(|(_, _, other, _)| keeps(own, other, false));
    let best = partial.iter().position(|(_, _, own, _)| keeps_all(own));
    Ok(best.map(|place| partial.swap_remove(place)).map(|(index, value, ..)| (index, value)))
}

/// The discriminators of unions around an object that does not write them itself.
pub struct Tags<'a> {
    /// The property.
    pub name: &'static str,
    /// Its value.
    pub value: &'static str,
    /// The discriminator of the union around this one.
    pub outer: Option<&'a Tags<'a>>,
}

impl Tags<'_> {
    /// Each property with its value, the innermost of a name alone.
    pub(super) fn list(tags: Option<&Tags<'_>>) -> Vec<(&'static str, &'static str)> {
        let mut list: Vec<(&str, &str)> = Vec::new();
        for tag in std::iter::successors(tags, |tags| tags.outer) {
            if list.iter().all(|(name, _)| *name != tag.name) {
                list.push((tag.name, tag.value));
            }
        }
        list
    }
}

/// Writes a value that is not an object of properties with the discriminators of unions around it.
pub(super) fn write_beside<T: Wire, S: Serializer>(
    value: &T,
    tags: Option<&Tags<'_>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    use serde_core::ser::Error as _;
    if tags.is_none() {
        return value.encode(serializer);
    }
    let mut value = to_value(value).map_err(S::Error::custom)?;
    if let Value::Object(members) = &mut value {
        for (name, tag) in Tags::list(tags) {
            members.entry(name).or_insert_with(|| tag.into());
        }
    }
    value.serialize(serializer)
}

/// Writes a tree.
pub fn write_value<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}
