//! Files that are carried along: templates with slots, and the sources of the runtime.

use super::Output;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Templates and the runtime's sources, kept in step with `templates/` by a test.
const BUNDLE: &str = include_str!("../../assets/bundle.txt");

/// The runtime's sources, in the folder `runtime`.
pub fn runtime() -> Vec<Output> {
    let sources = bundle().iter().filter(|(path, _)| path.starts_with("runtime/"));
    let copied = sources.map(|(path, text)| Output { path: (*path).to_owned(), text: (*text).to_owned() });
    copied.chain([unformatted("runtime")]).collect()
}

/// rustfmt leaves a crate as it is: another version or configuration of it would make differences that nobody wants.
pub(super) fn unformatted(folder: &str) -> Output {
    let text = bundle().get("rustfmt.toml.tmpl").copied().unwrap_or_default();
    Output { path: format!("{folder}/rustfmt.toml"), text: text.to_owned() }
}

/// Path and text of everything in the bundle, which is taken apart once.
fn bundle() -> &'static BTreeMap<&'static str, &'static str> {
    static PARTS: LazyLock<BTreeMap<&str, &str>> =
        LazyLock::new(|| BUNDLE.split('\u{1e}').skip(1).filter_map(|part| part.split_once('\n')).collect());
    &PARTS
}

/// A template with its slots filled.
pub(super) fn fill(template: &str, slots: &[(&str, String)]) -> String {
    let mut rest = bundle().get(template).copied().unwrap_or_default();
    let mut text = String::new();
    // Values may contain `{{`: they are not searched for slots.
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((slot, behind)) = after.split_once("}}") else { break };
        text.push_str(before);
        text.push_str(slots.iter().find(|(name, _)| *name == slot).map_or("", |(_, value)| value));
        rest = behind;
    }
    text + rest
}
