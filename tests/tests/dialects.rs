//! What older and newer versions of OpenAPI say becomes the same crates as what OpenAPI 3.0 says.

use std::path::Path;
use typewright::diagnostics::{Sink, render};
use typewright::emit::Layout;
use typewright::load::Files;
use typewright::pipeline;

/// Every file that a document becomes.
fn crates(path: &Path) -> Vec<(String, String)> {
    let (mut files, mut sink) = (Files::default(), Sink::default());
    let plan = pipeline::understand(path, None, &mut files, &mut sink);
    let plan = plan.unwrap_or_else(|_| panic!("{}", render(sink.diagnostics(), &files, false)));
    let layout = Layout { runtime: "version = \"0\"".to_owned(), command: "typewright generate".to_owned() };
    // Where something is in the document is all that differs.
    let is_place = |line: &&str| line.trim_start().starts_with("/// `#/");
    let text = |text: &str| text.lines().filter(|line| !is_place(line)).map(|line| format!("{line}\n")).collect();
    pipeline::crates(&plan, &layout).into_iter().map(|file| (file.path, text(&file.text))).collect()
}

#[test]
fn swagger_becomes_what_openapi_becomes() {
    let (swagger, openapi) =
        (crates(Path::new("dialects/2.0/kites.yaml")), crates(Path::new("dialects/3.0/kites.yaml")));
    assert_eq!(swagger.len(), openapi.len());
    for ((path, swagger), (other, openapi)) in swagger.iter().zip(&openapi) {
        assert_eq!(path, other);
        if path.ends_with(".json") {
            let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
            assert_eq!(read(swagger), read(openapi), "{path}");
            continue;
        }
        let differing = swagger.lines().zip(openapi.lines()).find(|(swagger, openapi)| swagger != openapi);
        assert_eq!(swagger, openapi, "{path}: {differing:?}");
    }
}
