//! Suggests the name that was likely meant.

/// Longer names, in bytes, are hardly typed by hand.
const LONGEST: usize = 200;

/// How many edits may lie between a name and the one that was meant.
fn most_edits(name: &str) -> usize {
    1 + name.len() / 4
}

/// Whether two names can be near each other at all; a character has up to four bytes.
fn is_comparable(known: &str, name: &str) -> bool {
    known.len() <= LONGEST && name.len() <= LONGEST && known.len().abs_diff(name.len()) <= 4 * most_edits(name)
}

/// Returns the name among known ones that differs by little.
pub(crate) fn near_name<'a>(known: impl Iterator<Item = &'a str>, name: &str) -> Option<&'a str> {
    let comparable = known.filter(|known| is_comparable(known, name));
    let (best, edits) = comparable.map(|known| (known, distance(known, name))).min_by_key(|(_, edits)| *edits)?;
    (edits <= most_edits(name)).then_some(best)
}

/// Edit distance, ignoring case; two letters in the wrong order are one edit.
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) =
        (left.to_lowercase().chars().collect(), right.to_lowercase().chars().collect());
    // The row before the last, the last one, and the one that is filled.
    let mut earlier: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for i in 1..=left.len() {
        let mut row = vec![i];
        for j in 1..=right.len() {
            let substituted = last[j - 1] + usize::from(left[i - 1] != right[j - 1]);
            let mut best = substituted.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                best = best.min(earlier[j - 2] + 1);
            }
            row.push(best);
        }
        earlier = std::mem::replace(&mut last, row);
    }
    last[right.len()]
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, near_name};

    #[test]
    fn long_names_are_not_compared() {
        let long = "a".repeat(LONGEST);
        let longer = format!("{long}a");
        assert_eq!(near_name([long.as_str()].into_iter(), &long[1..]), Some(long.as_str()));
        assert_eq!(near_name([longer.as_str()].into_iter(), &long), None);
    }
}
