//! Small documents, one feature each, with the code that they become.

use std::path::Path;
use typewright::config::Choices;
use typewright::diagnostics::{Format, Sink, render};
use typewright::emit::Layout;
use typewright::load::Files;
use typewright::pipeline;

#[test]
fn documents_become_this_code() {
    let mut found = Vec::new();
    typewright_tests::list(Path::new("snapshots"), &mut found).expect("the folder");
    found.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    found.sort();
    assert!(found.len() >= 8, "the documents are there");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    for path in found {
        let (mut files, mut sink) = (Files::default(), Sink::default());
        // What is lost is shown beside the code.
        let choices = Choices { lenient: true, ..Choices::default() };
        let plan = pipeline::understand_with(&path, None, &choices, &mut files, &mut sink).expect("a good document");
        let layout = Layout { command: "typewright generate".to_owned(), ..Layout::default() };
        let kept = ["api/src/types.rs", "api/src/wire.rs"];
        let code: Vec<_> = pipeline::crates(&plan, &layout)
            .into_iter()
            .filter(|file| kept.contains(&file.path.as_str()))
            .map(|file| file.text)
            .collect();
        let warnings = render(sink.diagnostics(), &files, Format::Human);
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        insta::assert_snapshot!(name, format!("{}\n{warnings}", code.join("\n")));
    }
}
