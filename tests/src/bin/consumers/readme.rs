//! Blocks of the README, by the names that comments give them.

use typewright_tests::workspace::Fallible;

/// The block behind the comment `consumers: NAME`.
pub fn block(name: &str) -> Fallible<String> {
    let path = typewright_tests::root().join("README.md");
    let readme = std::fs::read_to_string(path)?;
    let missing = || format!("the README has no block `{name}`");
    let (_, rest) = readme.split_once(&format!("<!-- consumers: {name} -->\n```")).ok_or_else(missing)?;
    let (_, rest) = rest.split_once('\n').ok_or_else(missing)?;
    let (block, _) = rest.split_once("```").ok_or_else(missing)?;
    Ok(block.to_owned())
}
