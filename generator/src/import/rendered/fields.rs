//! The fields of a section: a name, its type, what is said of both.

use super::Numbered;
use crate::import::field::{Field, json_of, literal};
use crate::import::types;
use serde_json::{Value, json};

const PLACES: [&str; 4] = ["header", "query", "path", "cookie"];

const FLAGS: [&str; 8] =
    ["required", "deprecated", "read-only", "write-only", PLACES[0], PLACES[1], PLACES[2], PLACES[3]];

/// What is said of lengths, and the keywords that say it.
const LENGTHS: [(&str, &str, &str); 10] = [
    ("Maximum length:", "", "maxLength"),
    ("Minimum length:", "minLength", ""),
    ("Required length:", "minLength", "maxLength"),
    ("Maximum string length:", "", "maxLength"),
    ("Minimum string length:", "minLength", ""),
    ("Required string length:", "minLength", "maxLength"),
    ("Maximum array length:", "", "maxItems"),
    ("Minimum array length:", "minItems", ""),
    ("Required array length:", "minItems", "maxItems"),
    ("Number of elements:", "minItems", "maxItems"),
];

/// The lines of a section, taken apart.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// The lines before the first field.
    pub before: Vec<Numbered>,
    pub fields: Vec<Field>,
    /// A line that belongs to another section, whose title is not there.
    pub astray: Option<usize>,
    /// A line at which an example or a list of values breaks off.
    pub broken: Option<usize>,
}

/// The fields among the lines of a section that are not blank; an example of the whole tells names whose types are not
/// printed.
pub(super) fn read(lines: &[Numbered], sample: Option<&Value>) -> Listed {
    let sample = sample.map(|sample| sample.get(0).unwrap_or(sample)).and_then(Value::as_object);
    let mut listed = Listed::default();
    let mut index = 0;
    while let Some((number, line)) = lines.get(index) {
        let rest = &lines[index..];
        let next = rest.get(1).map_or("", |(_, line)| line);
        let is_name = !line.starts_with("default:")
            && !is_media(line)
            && (!line.contains(' ') || line.contains(".<"))
            && !line.ends_with([':', '.', ',']);
        let known = |name: &str| sample.is_some_and(|sample| sample.contains_key(name));
        let typed = is_name && begins(&rest[1..]) && (!types::is_type(line) || line.chars().all(char::is_alphabetic));
        let fresh = !listed.fields.iter().any(|field| field.name == *line);
        // What a label follows at once is no sentence, if it begins as names do.
        let near = rest.get(1).is_some_and(|(below, _)| *below == number + 1) && line.starts_with(char::is_lowercase);
        let flag = is_flag(next) && !begins(rest.get(2..).unwrap_or_default());
        let flagged = flag || next.starts_with("default:") || near && is_label(next);
        let bare = is_name && !is_flag(line) && flagged || known(line) && fresh;
        let mut field = Field { line: *number, ..Field::default() };
        if typed {
            field.name = line.clone();
            field.schema = Some(types::schema(next));
            index += 2;
        } else if types::is_type(line) && !listed.fields.is_empty() {
            // Its name is missing.
            field.schema = Some(types::schema(line));
            index += 1;
        } else if bare && !types::is_type(line) {
            field.name = line.clone();
            index += 1;
        } else if let Some(last) = listed.fields.last_mut() {
            if is_media(line) || status(line).is_some_and(|(_, rest)| is_media(rest)) {
                listed.astray = Some(*number);
            }
            let own = (line == "Example:" || line == "Examples:") && is_value(next);
            let value = if own { example(&rest[1..]).0 } else { None };
            if own && value.is_none() {
                listed.broken = listed.broken.or(Some(*number));
            }
            if own && (last.example.is_some() || is_of_another(last, value.as_ref(), sample, lines)) {
                // It is one of a field whose name is missing, as is the type.
                listed.fields.push(field);
                index += said(listed.fields.last_mut(), rest);
                continue;
            }
            let count = said(Some(last), rest);
            index += count;
            if line.starts_with("Available options:") && rest[count - 1].1.ends_with([',', ':']) {
                listed.broken = listed.broken.or(Some(*number));
            }
            continue;
        } else {
            listed.before.push((*number, line.clone()));
            index += 1;
            continue;
        }
        listed.fields.push(field);
        // Where a type follows its name at once, what belongs to both does, too.
        let near = typed && rest[1].0 == number + 1;
        index += attributes(&lines[index..], near.then_some(number + 1), listed.fields.last_mut());
    }
    listed
}

/// Whether lines begin with the type of a field whose name is right before them. Fields may be called as types are: of
/// several types in a row, every second one is a name.
fn begins(lines: &[Numbered]) -> bool {
    lines.iter().take_while(|(_, line)| types::is_type(line)).count() % 2 == 1
}

/// Whether an example is not that of the field above it: the whole shows another value of that one, and has this value
/// in a member that is not listed.
fn is_of_another(
    field: &Field,
    value: Option<&Value>,
    sample: Option<&serde_json::Map<String, Value>>,
    lines: &[Numbered],
) -> bool {
    let (Some(value), Some(sample)) = (value, sample) else { return false };
    let own = sample.get(&field.name);
    let others = sample.iter().filter(|(name, known)| *known == value && !lines.iter().any(|(_, line)| line == *name));
    own.is_some_and(|own| own != value) && others.count() == 1
}

/// Whether a line is a media type.
pub(super) fn is_media(line: &str) -> bool {
    let kinds = ["application", "text", "multipart", "image", "audio", "video", "*"];
    line.split_once('/').is_some_and(|(kind, rest)| kinds.contains(&kind) && !rest.is_empty() && !rest.contains(' '))
}

/// A status at the beginning of a line, and what follows: `200 - application/json`, or `2004XX`, as tabs are copied.
pub(super) fn status(line: &str) -> Option<(&str, &str)> {
    let (code, rest) = line.split_at_checked(3)?;
    let rest = rest.strip_prefix(" - ").unwrap_or(rest);
    let is_code = |code: &str| {
        let mut letters = code.chars();
        letters.next().is_some_and(|first| ('1'..='5').contains(&first))
            && letters.all(|letter| letter.is_ascii_digit() || letter == 'X')
    };
    let tabs =
        || rest.len() % 3 == 0 && rest.as_bytes().chunks(3).all(|tab| std::str::from_utf8(tab).is_ok_and(is_code));
    (is_code(code) && (is_media(rest) || tabs())).then_some((code, rest))
}

/// Whether a line says something of the field above it, and nothing else.
fn is_flag(line: &str) -> bool {
    let mut rest = line;
    while let Some(flag) = FLAGS.into_iter().find(|flag| rest.starts_with(flag)) {
        rest = rest[flag.len()..].trim_start();
    }
    rest.is_empty() && !line.is_empty()
}

/// Whether a line begins what is said of values.
fn is_label(line: &str) -> bool {
    let known = ["Example:", "Examples:", "Available options:", "Allowed value", "Pattern:", "Required range:"];
    known.into_iter().chain(LENGTHS.map(|(label, ..)| label)).any(|label| line.starts_with(label))
}

/// What stands right below a type, or right behind a line: answers how many lines it was.
fn attributes(lines: &[Numbered], after: Option<usize>, field: Option<&mut Field>) -> usize {
    let Some(field) = field else { return 0 };
    let mut count = 0;
    for (number, line) in lines {
        // A field may be called as a place is, and the one below as a type is.
        let is_field = begins(&lines[count + 1..]);
        if is_field || after.is_some_and(|after| *number != after + count + 1) {
            break;
        }
        if let Some(value) = line.strip_prefix("default:") {
            if !value.trim().is_empty() {
                field.set("default", literal(value));
            }
        } else if is_flag(line) {
            let mut rest = line.as_str();
            // Some pages print them without a space.
            while let Some(flag) = FLAGS.into_iter().find(|flag| rest.starts_with(flag)) {
                match flag {
                    "required" => field.required = true,
                    "deprecated" => field.deprecated = true,
                    "read-only" => field.read_only = true,
                    "write-only" => field.write_only = true,
                    place => field.place = Some(place),
                }
                rest = rest[flag.len()..].trim_start();
            }
        } else {
            break;
        }
        count += 1;
    }
    count
}

/// What a line, and those that belong to it, say of a field: answers how many they were.
fn said(field: Option<&mut Field>, lines: &[Numbered]) -> usize {
    let (Some(field), Some((number, line))) = (field, lines.first()) else { return 1 };
    let after = |label: &str| line.strip_prefix(label).map(|rest| rest.trim().trim_matches('`'));
    if (line == "Example:" || line == "Examples:") && lines.get(1).is_some_and(|(_, next)| is_value(next)) {
        let (value, mut count) = example(&lines[1..]);
        field.example = value.or(Some(Value::Null));
        // Of several, the first.
        while line == "Examples:" && lines.get(1 + count).is_some_and(|(_, line)| line.starts_with('"')) {
            count += 1;
        }
        return 1 + count;
    }
    if let Some(own) = line.strip_prefix("Available options:") {
        let more = lines[1..].iter().map(|(_, option)| option.as_str());
        let options: Vec<&str> = std::iter::once(own).filter(|own| !own.is_empty()).chain(more).collect();
        // As long as there is a comma, there is another one.
        let count = options.iter().position(|option| !option.ends_with(',')).map_or(options.len(), |last| last + 1);
        let values = options[..count].iter().flat_map(|option| option.split(','));
        let values = values.map(|value| value.trim().trim_matches('`')).filter(|value| !value.is_empty());
        field.set("enum", values.map(literal).collect());
        return count + usize::from(own.is_empty());
    }
    if let Some((_, value)) = line.strip_prefix("Allowed value").and_then(|rest| rest.split_once(':')) {
        field.set("enum", json!([literal(value.trim().trim_matches('`'))]));
        return 1;
    }
    for (label, least, most) in LENGTHS {
        let Some(numbers) = after(label) else { continue };
        let of_list = field.schema.as_ref().is_some_and(|schema| schema["type"] == "array");
        let keyword = |keyword: &str| if of_list { keyword.replace("Length", "Items") } else { keyword.to_owned() };
        field.lengths(numbers, &keyword(least), &keyword(most));
        return 1;
    }
    match line.as_str() {
        "Show child attributes" | "Hide child attributes" | "Hidechild attributes" | "Showchild attributes" => {
            field.open = true;
        }
        text => {
            if let Some(pattern) = after("Pattern:") {
                field.set("pattern", json!(pattern));
            } else if let Some(number) = after("Must be a multiple of").or(after("Multiple of:")) {
                field.set("multipleOf", literal(number.trim_start_matches(':')));
            } else if let Some(range) = after("Required range:") {
                field.bounds(range);
            } else {
                field.docs.push((*number, text.to_owned()));
            }
        }
    }
    1
}

/// Whether a line is JSON, or begins it; a sentence may speak of examples, too.
fn is_value(line: &str) -> bool {
    line.starts_with(['{', '[']) || serde_json::from_str::<Value>(line).is_ok()
}

/// An example: a line, or lines of JSON. Answers how many lines it took.
fn example(lines: &[Numbered]) -> (Option<Value>, usize) {
    let Some((_, first)) = lines.first() else { return (None, 0) };
    if !first.starts_with(['{', '[']) {
        return (Some(literal(first)), 1);
    }
    match json_of(lines.iter().map(|(_, line)| line.as_str())) {
        Some((value, count)) => (Some(value), count),
        None => (None, lines.len()),
    }
}
