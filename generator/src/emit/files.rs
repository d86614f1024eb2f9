//! Crates -> files.

use super::crates::{Crate, Data, module_name, parts, title};
use super::templates::{fill, unformatted};
use super::{Layout, Output, answers, sample};
use crate::escape;
use crate::laid_out;
use crate::plan::Plan;
use crate::print::{self, Printed};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// The files of a server that are no Rust: the document, and what the stub answers with.
pub(super) fn data(plan: &Plan, banner: &str) -> [(&'static str, String); 2] {
    [
        ("openapi.json", laid_out::under(banner, &plan.document)),
        ("examples.json", laid_out::under(banner, &laid_out::lines(&answers::answers(plan), 2))),
    ]
}

/// The three crates of an API, below `api`, `client` and `server`.
pub fn crates(plan: &Plan, layout: &Layout) -> Vec<Output> {
    let slug = &plan.named.slug;
    let api = || {
        let api = format_ident!("{}_api", slug.replace('-', "_"));
        quote!(#api)
    };
    let mut files = Vec::new();
    for part in parts(plan, &api, true, Some(&Data::Beside)) {
        let folder = &part.name;
        files.push(Output { path: format!("{folder}/Cargo.toml"), text: manifest(plan, layout, folder) });
        files.push(unformatted(folder));
        files.push(rust_file(plan, layout, &format!("{folder}/src/lib.rs"), &part.docs, &with_modules(&part).text));
        for (_, module) in part.modules {
            let path = format!("{folder}/src/{}.rs", module.name);
            files.push(rust_file(plan, layout, &path, &module.docs, module.items.text()));
        }
    }
    let data =
        data(plan, &banner(plan, layout)).map(|(name, text)| Output { path: format!("server/src/{name}"), text });
    files.extend(data);
    files.extend(call_example(plan, layout));
    files.push(stub_example(plan, layout));
    files
}

/// What makes a workspace of the three crates, and of the runtime if it is `vendored`.
pub fn workspace(plan: &Plan, layout: &Layout, vendored: bool) -> Vec<Output> {
    let runtime = if vendored { ", \"runtime\"" } else { "" };
    let slots = [
        ("banner", banner(plan, layout)),
        ("runtime", runtime.to_owned()),
        ("title", escape::markdown(&title(plan))),
        ("slug", plan.named.slug.clone()),
        ("crate", plan.named.slug.replace('-', "_")),
    ];
    vec![
        Output { path: "Cargo.toml".to_owned(), text: fill("workspace.Cargo.toml.tmpl", &slots) },
        Output { path: "README.md".to_owned(), text: fill("README.md.tmpl", &slots) },
    ]
}

/// The root's items, with its modules.
fn with_modules(part: &Crate) -> Printed {
    let modules = part.modules.iter().map(|(public, module)| {
        let name = module_name(module);
        let public = public.then(|| quote!(pub));
        quote!(#public mod #name;)
    });
    let mut printed = print::items(quote!(#(#modules)*));
    printed.append(&part.root);
    printed
}

fn banner(plan: &Plan, layout: &Layout) -> String {
    let file = plan.api().file.rsplit('/').next().unwrap_or_default();
    let slots = [("document", escape::line(file)), ("command", escape::line(&layout.command))];
    fill("banner.tmpl", &slots).trim_end().to_owned()
}

fn rust_file(plan: &Plan, layout: &Layout, path: &str, docs: &str, items: &str) -> Output {
    let root = path.ends_with("lib.rs") || path.contains("/examples/");
    let safe = path.ends_with("lib.rs").then(|| "#![forbid(unsafe_code)]\n".to_owned());
    let limit = plan.recursion.filter(|_| root).map(|limit| format!("#![recursion_limit = \"{limit}\"]\n"));
    let mut attributes: String = safe.into_iter().chain(limit).collect();
    if !attributes.is_empty() {
        attributes.push('\n');
    }
    let text = format!("// {}\n\n//! {docs}\n\n{attributes}{items}", banner(plan, layout));
    Output { path: path.to_owned(), text: escape::rust(&text).into_owned() }
}

/// Features as a manifest lists them.
pub(super) fn quoted<'f>(features: impl IntoIterator<Item = &'f str>) -> String {
    features.into_iter().map(|feature| format!("\"{feature}\"")).collect::<Vec<_>>().join(", ")
}

fn manifest(plan: &Plan, layout: &Layout, part: &str) -> String {
    let about = match part {
        "api" => "types, and one trait that both ends implement",
        "client" => "the client",
        _ => "the server's router",
    };
    let features: BTreeSet<&str> = plan.features.iter().chain(&layout.features).copied().collect();
    let features = quoted(features);
    let features = if features.is_empty() { String::new() } else { format!(", features = [{features}]") };
    let slots = [
        ("banner", banner(plan, layout)),
        ("slug", plan.named.slug.clone()),
        ("docs", escape::toml(&format!("{}: {about}", title(plan)))),
        ("runtime", layout.runtime.written(false)),
        ("core", layout.runtime.written(true)),
        ("features", features),
    ];
    fill(&format!("{part}.Cargo.toml.tmpl"), &slots)
}

fn call_example(plan: &Plan, layout: &Layout) -> Option<Output> {
    let (operation, names, message) = sample::call(plan)?;
    let method = &names.method;
    let client = format_ident!("{}_client", plan.named.slug.replace('-', "_"));
    let needs = operation.security.first().into_iter().flatten();
    let setters = needs.map(|need| {
        let setter = &plan.named.schemes[need.scheme].setter;
        quote!(.#setter("credential"))
    });
    let json = message.to_string().contains("serde_json").then(|| {
        quote!(
            use typewright_runtime::serde_json;
        )
    });
    let items = quote! {
        use #client::{Client, api};
        #json
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = Client::builder().base_url("http://127.0.0.1:8080")#(#setters)*.build()?;
            let response = client.#method(#message).await?;
            println!("{response:#?}");
            Ok(())
        }
    };
    // Cargo has one folder for the examples of all crates.
    let slug = &plan.named.slug;
    let docs = format!("Calls one operation of the stub: `cargo run -p {slug}-server --example {slug}-stub`.");
    Some(rust_file(plan, layout, &format!("client/examples/{slug}-call.rs"), &docs, &print::items(items).text))
}

fn stub_example(plan: &Plan, layout: &Layout) -> Output {
    let server = format_ident!("{}_server", plan.named.slug.replace('-', "_"));
    let title = title(plan);
    let router = match plan.secured {
        true => quote!(|callers| router(Examples, callers).merge(docs())),
        false => quote!(|_| router(Examples).merge(docs())),
    };
    let items = quote! {
        use #server::{Examples, api::operations, docs, router};
        use typewright_runtime::server::{BoxError, stub};
        fn main() -> Result<(), BoxError> {
            stub::serve(#title, operations::ALL, #router)
        }
    };
    let path = format!("server/examples/{}-stub.rs", plan.named.slug);
    rust_file(plan, layout, &path, "Serves the document's examples on `--addr`.", &print::items(items).text)
}
