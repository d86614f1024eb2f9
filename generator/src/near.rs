//! Names that were mistyped.

use crate::diagnostics::Sink;

/// The name among known ones that differs by little.
pub(crate) fn near_name<'a>(known: impl Iterator<Item = &'a str>, name: &str) -> Option<&'a str> {
    let best = known.min_by_key(|known| distance(known, name))?;
    (distance(best, name) <= 1 + name.len() / 4).then_some(best)
}

/// Edit distance, ignoring case; two letters in the wrong order are one edit.
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) =
        (left.to_lowercase().chars().collect(), right.to_lowercase().chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for i in 1..=left.len() {
        let mut row = vec![i];
        for j in 1..=right.len() {
            let substituted = rows[i - 1][j - 1] + usize::from(left[i - 1] != right[j - 1]);
            let mut best = substituted.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or_default()
}

/// How many names a document's own are compared with in all: a document in which thousands are wrong has another fault
/// than a slip of the hand, and is not to cost the product of those that are wrong and those that there are.
pub(crate) const COMPARISONS: usize = 200_000;

impl Sink {
    /// The name among those of a document that differs by little, as long as looking for one does not cost too much.
    pub(crate) fn near<'a>(&mut self, known: impl Iterator<Item = &'a str>, name: &str) -> Option<&'a str> {
        let left = &mut self.comparisons;
        let known = known.take_while(|_| {
            *left = left.saturating_sub(1);
            *left > 0
        });
        near_name(known, name)
    }
}

#[cfg(test)]
mod tests {
    use super::{COMPARISONS, Sink};

    #[test]
    fn names_are_looked_for_so_often() {
        let mut sink = Sink::default();
        let known: Vec<String> = (0..1000).map(|index| format!("name{index}")).collect();
        let mut near = || sink.near(known.iter().map(String::as_str), "nome7").map(str::to_owned);
        assert_eq!(near().as_deref(), Some("name7"));
        let found = (0..COMPARISONS).filter(|_| near().is_some()).count();
        assert!((100..=COMPARISONS / 1000).contains(&found), "{found}");
    }
}
