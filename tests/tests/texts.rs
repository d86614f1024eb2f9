//! Texts that would end a comment, a string or a manifest, in every place of a document that reaches a file. The crates of
//! `golden/hostile.json` are members of the workspace, so that they compile; `UPDATE=1` writes that document anew.

use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;
use typewright::config::{Choices, Runtime};
use typewright::diagnostics::{Severity, Sink};
use typewright::load::Files;
use typewright::project;

const TEXTS: [&str; 40] = [
    "\u{202e}gnihtemos",
    "\u{2066}isolated\u{2069}",
    "\u{202a}a\u{202c}",
    "\u{61c}mark",
    "bell\u{7}",
    "nothing\u{0}",
    "escape\u{1b}[31m",
    "delete\u{7f}",
    "next\u{85}line",
    "separator\u{2028}line",
    "bare\rreturn",
    "two\r\nlines",
    "two\nlines",
    "tab\tbed",
    "\u{feff}marked",
    "zero\u{200b}width",
    "quote\"quote",
    "raw\"#####\"",
    "back\\slash",
    "ends with \\",
    "*/ fn f() {} /*",
    "//! inner",
    "/// outer",
    "#![no_std]",
    "#[doc = \"x\"]",
    "```rust\nfn f() {}",
    "``` ` `` `",
    "'single' and 'a",
    "{{slug}} {{docs}}",
    "{} {0} {x:?} %s",
    "]]> --> </script><script>alert(1)</script>",
    "<b>&amp;</b>",
    "[dependencies]\nevil = \"*\"",
    "\"\"\"\nevil = 1\n\"\"\"",
    "include!(\"/etc/passwd\")",
    "concat!(); compile_error!(\"x\");",
    "crate::self::super::Self",
    "| a | b |\n|---|---|\n| c |",
    "    indented\n\t- list\n1. item\n> quotation",
    "ünïcödé 🦀 ﷽",
];

/// A document with a text in every place.
fn document(texts: &[&str]) -> Value {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": format!("Hostile {}", texts.concat()), "version": texts.concat(), "description": texts.join(" ")},
        "servers": [],
        "tags": [],
        "paths": {},
        "components": {"schemas": {}, "securitySchemes": {}},
    });
    for (index, text) in texts.iter().enumerate() {
        let (schema, reference) = (format!("S{index}{text}"), |name: &str| {
            let name = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
            json!({"$ref": format!("#/components/schemas/{name}")})
        });
        let branch = format!("B{index}{text}");
        document["components"]["schemas"][&schema] = json!({
            "type": "object",
            "title": text,
            "description": text,
            "required": [format!("p{text}")],
            "properties": {
                format!("p{text}"): {"type": "string", "description": text, "default": text, "example": text},
                "kind": {"type": "string", "enum": [format!("k{text}"), "other"], "default": format!("k{text}")},
                "only": {"type": "string", "enum": [text]},
                "shaped": {"type": "string", "pattern": text},
                "any": {"oneOf": [reference(&branch), {"type": "string"}], "example": {"a": text}},
            },
            "example": {format!("p{text}"): text},
        });
        document["components"]["schemas"][&branch] = json!({
            "oneOf": [reference(&schema), {"type": "object", "properties": {"kind": {"type": "string"}}}],
            "discriminator": {"propertyName": "kind", "mapping": {*text: format!("#/components/schemas/S{index}")}},
        });
        document["components"]["securitySchemes"][format!("s{index}{text}")] =
            json!({"type": "apiKey", "in": "query", "name": format!("k{index}{text}"), "description": text});
        let servers = document["servers"].as_array_mut().expect("a list");
        servers.push(json!({"url": format!("https://h{index}.example/{{v}}"), "description": text, "variables": {
            "v": {"default": text, "enum": [text], "description": text},
        }}));
        document["tags"].as_array_mut().expect("a list").push(json!({"name": text, "description": text}));
        let response = json!({"description": text, "headers": {format!("X-{index}"): {"schema": {"type": "string"}, "description": text}},
            "content": {"application/json": {"schema": reference(&schema), "examples": {*text: {"summary": text, "value": {format!("p{text}"): text}}}}}});
        document["paths"][format!("/p{index}/{}", text.replace(['{', '}', '?', '#'], "-"))] = json!({"post": {
            "operationId": format!("o{index}{text}"),
            "tags": [text],
            "summary": text,
            "description": text,
            "security": [{format!("s{index}{text}"): []}],
            "externalDocs": {"url": "https://docs.example", "description": text},
            "parameters": [
                {"name": format!("q{text}"), "in": "query", "description": text, "schema": {"type": "string", "default": text}},
                {"name": format!("c{index}"), "in": "cookie", "deprecated": true, "description": text, "schema": {"type": "string", "enum": [text]}},
            ],
            "requestBody": {"description": text, "content": {"application/x-www-form-urlencoded": {"schema": reference(&schema)}}},
            "responses": {"200": response, "default": {"description": text}},
        }});
    }
    document
}

/// JSON of ASCII alone.
fn ascii(value: &Value) -> String {
    let mut text = String::new();
    for unit in serde_json::to_string_pretty(value).expect("JSON").encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte == b'\n' || (b' '..=b'~').contains(&byte) => text.push(byte.into()),
            _ => write!(text, "\\u{unit:04x}").expect("room"),
        }
    }
    text + "\n"
}

#[test]
fn the_compiled_document_has_every_text() {
    let path = Path::new("golden/hostile.json");
    let wanted = ascii(&document(&TEXTS));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &wanted).expect("room");
    }
    assert_eq!(std::fs::read_to_string(path).expect("the document"), wanted, "UPDATE=1 writes it anew");
}

/// The characters that rustc refuses, and those that no text needs.
fn is_refused(character: char) -> bool {
    let turns = ('\u{202a}'..='\u{202e}').contains(&character) || ('\u{2066}'..='\u{2069}').contains(&character);
    turns || (character.is_control() && character != '\n')
}

#[test]
fn files_are_well_formed_whatever_a_document_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let quoted = folder.path().join("a \"quoted\" folder");
    for (part, name) in [("", "typewright-runtime"), ("core", "typewright-core")] {
        std::fs::create_dir_all(quoted.join(part)).expect("room");
        let manifest = format!("[package]\nname = \"{name}\"\n");
        std::fs::write(quoted.join(part).join("Cargo.toml"), manifest).expect("room");
    }
    let quoted = Runtime::Path(quoted.to_string_lossy().into_owned());
    let runtimes = [Runtime::Vendored, Runtime::Version("1.0.0".to_owned()), quoted];
    for (index, text) in TEXTS.iter().enumerate() {
        let path = folder.path().join(format!("hostile{index}.json"));
        std::fs::write(&path, ascii(&document(&[text]))).expect("room");
        // Vendored sources are long.
        let own = if index == 0 { &runtimes[..] } else { &runtimes[1..] };
        for runtime in own {
            let (mut files, mut sink) = (Files::default(), Sink::default());
            let choices = Choices { lenient: true, ..Choices::default() };
            let out = folder.path().join("out");
            let project = project::document(&path, &out, Some("hostile"), &choices, runtime, &mut files, &mut sink);
            let errors = || sink.diagnostics().iter().find(|found| found.severity == Severity::Error);
            let project = project.unwrap_or_else(|_| panic!("{text:?}: {:?}", errors()));
            for file in &project.tree.files {
                let place = || format!("{} of {text:?}", file.path);
                match file.path.rsplit('.').next() {
                    Some("rs") => {
                        assert!(!file.text.contains(is_refused), "{}", place());
                        syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}", place()));
                    }
                    Some("toml") => {
                        let table: toml::Table =
                            file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", place()));
                        assert!(!table.contains_key("evil"), "{}", place());
                        let dependencies = table.get("dependencies").and_then(toml::Value::as_table);
                        assert!(dependencies.is_none_or(|known| !known.contains_key("evil")), "{}", place());
                    }
                    Some("json") => {
                        let read: Result<Value, _> = serde_json::from_str(&file.text);
                        assert!(read.is_ok(), "{}", place());
                    }
                    _ => {}
                }
            }
            let warned = sink.diagnostics().iter().any(|found| found.code.as_str() == "TW0115");
            // A line feed alone, and a tab, are in many descriptions.
            let is_hidden = text.contains(|character| is_refused(character) && character != '\t');
            assert_eq!(warned, is_hidden || text.contains('\u{61c}'), "{text:?}");
        }
    }
}
