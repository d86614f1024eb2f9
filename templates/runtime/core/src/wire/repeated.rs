//! Objects in JSON with several properties of one name.

use serde_core::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::collections::HashSet;
use std::fmt;

/// Returns a name that an object in the text has more than once. Where the text stops being JSON, so does the search.
pub(crate) fn repeated(text: &[u8]) -> Option<String> {
    let mut found = None;
    _ = Names(&mut found).deserialize(&mut serde_json::Deserializer::from_slice(text));
    found
}

/// Looks for the first repeated name.
struct Names<'a>(&'a mut Option<String>);

impl<'de> DeserializeSeed<'de> for Names<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! scalars {
    ($($visit:ident $type:ty;)*) => { $(
        fn $visit<E>(self, _: $type) -> Result<(), E> {
            Ok(())
        }
    )* };
}

impl<'de> Visitor<'de> for Names<'_> {
    type Value = ();

    scalars! {
        visit_bool bool;
        visit_i64 i64;
        visit_u64 u64;
        visit_f64 f64;
        visit_str &str;
    }

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Names(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<(), A::Error> {
        let mut seen = HashSet::new();
        while let Some(name) = properties.next_key::<String>()? {
            properties.next_value_seed(Names(self.0))?;
            if seen.contains(&name) {
                self.0.get_or_insert(name);
            } else {
                seen.insert(name);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::repeated;

    #[test]
    fn names_are_repeated_in_one_object() {
        let rows = [
            (r#"{"a": 1, "b": {"a": 2}}"#, None),
            (r#"[{"a": 1}, {"a": [1.5, null, true, "x", -1]}]"#, None),
            (r#"{"a": 1, "b": [{"c": 1, "\u0063": 2}]}"#, Some("c")),
            (r#"{"a": {}, "a": {}"#, Some("a")),
            ("{", None),
        ];
        for (text, name) in rows {
            assert_eq!(repeated(text.as_bytes()).as_deref(), name, "{text}");
        }
    }
}
