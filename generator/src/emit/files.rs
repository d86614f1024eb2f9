//! Modules -> files of crates, or one file for a build script.

use super::{Module, answers, client, imports, messages, operations, sample, server, types, wire};
use crate::config;
use crate::escape;
use crate::laid_out;
use crate::names::{Name, TypeNames};
use crate::plan::Plan;
use crate::print::{self, Printed};
use crate::threads;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Templates and the runtime's sources, kept in step with `templates/` by a test.
const BUNDLE: &str = include_str!("../../assets/bundle.txt");

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its path below the output folder, with `/`.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl Output {
    /// The file in a folder of the output folder.
    pub fn below(self, folder: &str) -> Self {
        Output { path: format!("{folder}/{}", self.path), ..self }
    }
}

/// How generated crates reach the runtime, and what their banner says.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Where manifests find the runtime.
    pub runtime: Dependency,
    /// The command that writes the files anew.
    pub command: String,
    /// Features of the runtime that other APIs of the output folder need: what one build has compiled of the runtime
    /// then serves the next.
    pub features: Vec<&'static str>,
}

/// Where generated manifests find the runtime.
#[derive(Clone, Debug)]
pub enum Dependency {
    /// In a registry, with this version.
    Version(String),
    /// In this folder, relative to a generated crate. Its subfolder `core` has `typewright-core`.
    Path(String),
}

impl Default for Dependency {
    fn default() -> Self {
        Dependency::Version(config::VERSION.to_owned())
    }
}

impl Dependency {
    /// Formats the dependency without its features: on `typewright-core` if `shared`, else on `typewright-runtime`.
    fn written(&self, shared: bool) -> String {
        let (key, value) = match self {
            Dependency::Version(version) => ("version", version.clone()),
            Dependency::Path(path) if shared => ("path", format!("{path}/core")),
            Dependency::Path(path) => ("path", path.clone()),
        };
        format!("{key} = {}", escape::toml(&value))
    }
}

/// Where the code of a server finds the files that are no Rust.
pub(super) enum Data {
    /// Beside its source.
    Beside,
    /// Beside the file of a build script, which has this name.
    Built(String),
}

impl Data {
    /// The text of a file, read by the compiler.
    pub fn include(&self, file: &str) -> TokenStream {
        match self {
            Data::Beside => quote!(include_str!(#file)),
            Data::Built(name) => {
                let file = format!("/{name}.{file}");
                quote!(include_str!(concat!(env!("OUT_DIR"), #file)))
            }
        }
    }
}

/// The files of a server that are no Rust: the document, and what the stub answers with.
fn data(plan: &Plan, banner: &str) -> [(&'static str, String); 2] {
    [
        ("openapi.json", laid_out::under(banner, &plan.document)),
        ("examples.json", laid_out::under(banner, &laid_out::lines(&answers::answers(plan), 2))),
    ]
}

/// The root's items and the modules of a crate.
struct Crate {
    name: String,
    docs: String,
    root: Printed,
    modules: Vec<(bool, Module)>,
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

/// The runtime's sources, in the folder `runtime`.
pub fn runtime() -> Vec<Output> {
    let sources = bundle().iter().filter(|(path, _)| path.starts_with("runtime/"));
    let copied = sources.map(|(path, text)| Output { path: (*path).to_owned(), text: (*text).to_owned() });
    copied.chain([unformatted("runtime")]).collect()
}

/// rustfmt leaves a crate as it is: another version or configuration of it would make differences that nobody wants.
fn unformatted(folder: &str) -> Output {
    let text = bundle().get("rustfmt.toml.tmpl").copied().unwrap_or_default();
    Output { path: format!("{folder}/rustfmt.toml"), text: text.to_owned() }
}

/// Everything in one file with inline modules and no inner attributes, so that `include!` takes it, and the files that
/// a server reads beside it. Their names start with the given one.
pub fn single_files(plan: &Plan, name: &str, with_client: bool, with_server: bool) -> Vec<Output> {
    let code = format!("{name}.code.rs");
    let mut files = vec![
        Output { path: format!("{name}.rs"), text: gates(plan, name, with_client, with_server) },
        Output { path: code, text: single_file(plan, name, with_client, with_server) },
    ];
    if with_server {
        files.extend(
            data(plan, "Written by typewright").map(|(file, text)| Output { path: format!("{name}.{file}"), text }),
        );
    }
    files
}

/// Includes the code where the runtime has the features that it needs, and says what to write where it does not.
fn gates(plan: &Plan, name: &str, with_client: bool, with_server: bool) -> String {
    let ends = [("client", with_client), ("server", with_server)].into_iter().filter(|(_, wanted)| *wanted);
    let needed: Vec<&str> = ends.map(|(end, _)| end).chain(plan.features.iter().copied()).collect();
    // Code needs no transport, but a client hardly does without.
    let transport = with_client.then_some("rustls-ring");
    let listed = needed.iter().copied().chain(transport);
    let quoted = quoted(listed);
    let version = config::VERSION;
    let message = format!(
        "`typewright-runtime` lacks a feature that {} needs; write in Cargo.toml: \
         typewright-runtime = {{ version = \"{version}\", features = [{quoted}] }}",
        plan.api().file
    );
    let file = format!("/{name}.code.rs");
    let code = quote!(include!(concat!(env!("OUT_DIR"), #file)););
    let gated = needed.iter().rev().fold(code, |inner, feature| {
        let gate = format_ident!("__needs_{feature}");
        quote!(typewright_runtime::#gate! { #message; #inner })
    });
    escape::rust(&format!("{gated}\n")).into_owned()
}

fn single_file(plan: &Plan, name: &str, with_client: bool, with_server: bool) -> String {
    let data = with_server.then(|| Data::Built(name.to_owned()));
    let mut text = String::new();
    for part in parts(plan, &|| quote!(super::api), with_client, data.as_ref()) {
        // Whoever includes this in a private module uses a part of it.
        let allowed = quote!(#[allow(dead_code, unused_imports)] pub);
        open(&mut text, &allowed, &Name::new(&part.name), &part.docs);
        for (public, module) in part.modules {
            let public = public.then(|| quote!(pub));
            open(&mut text, &quote!(#public), &module_name(&module), &module.docs);
            text.push_str(module.items.text());
            text.push_str("}\n");
        }
        text.push_str(&part.root.text);
        text.push_str("}\n");
    }
    escape::rust(&text).into_owned()
}

/// Writes the start of a module. Its items are not indented, because the file is one of a build script.
fn open(text: &mut String, attributes: &TokenStream, name: &Name, docs: &str) {
    let docs = format!(" {docs}");
    let head = print::items(quote!(#[doc = #docs] #attributes mod #name;));
    text.push_str(head.text.trim_end().trim_end_matches(';'));
    text.push_str(" {\n");
}

/// The tokens of all crates.
pub fn tokens(plan: &Plan) -> String {
    let text = single_file(plan, &plan.named.slug, true, true);
    text.parse().map_or(text, |tokens: TokenStream| tokens.to_string())
}

fn module_name(module: &Module) -> Name {
    Name::new(&module.name)
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

fn title(plan: &Plan) -> String {
    let title = escape::line(&plan.api().title);
    if title.is_empty() { plan.named.slug.clone() } else { title }
}

/// The crates that are asked for; `api` is how the others name the first one.
fn parts(plan: &Plan, api: &(impl Fn() -> TokenStream + Sync), with_client: bool, server: Option<&Data>) -> Vec<Crate> {
    let (first, others) = threads::both(
        || api_crate(plan),
        || {
            let client = with_client.then(|| client_crate(plan, &api()));
            (client, server.map(|data| server_crate(plan, &api(), data)))
        },
    );
    std::iter::once(first).chain(others.0).chain(others.1).collect()
}

fn api_crate(plan: &Plan) -> Crate {
    let idents: Vec<&Name> =
        plan.named.types.iter().flat_map(|names| [&names.ident, &names.required, &names.undefaulted]).collect();
    let mut modules = vec![(true, operations::module(plan))];
    let groups = plan.named.groups.iter().map(|group| messages::module(plan, group, &idents));
    modules.extend(groups.map(|module| (false, module)));
    modules.extend(types::module(plan).map(|module| (false, module)));
    let refer = modules.iter().any(|(_, module)| module.items.have(imports::SCHEMAS));
    modules.extend(wire::module(plan, &idents, refer).map(|module| (false, module)));
    // Tables make structs of what constructors take when it is much.
    let values = |module: &Module| {
        // One that is not needed has the name of the type itself.
        let own = |names: &TypeNames, ident: &Name| *ident != names.ident && module.items.have(ident.as_str());
        plan.named.types.iter().any(|names| own(names, &names.required) || own(names, &names.undefaulted))
    };
    let public = modules.iter().filter(|(public, module)| !public && (module.name != "wire" || values(module)));
    let public: Vec<_> = public.map(|(_, module)| module_name(module)).collect();
    let types = imports::exports(modules.iter().map(|(_, module)| &module.items));
    let root = quote! {
        #(pub use self::#public::*;)*
        #types
        pub use typewright_runtime::{Error, Maybe, Never, Request, Response, Secret, Validate};
        /// The part of the runtime that clients and servers share.
        pub use typewright_runtime as rt;
        const _: () = typewright_runtime::abi::V1;
    };
    Crate {
        name: "api".to_owned(),
        docs: format!("{}: types, and one trait that both ends implement.", title(plan)),
        root: print::items(root),
        modules,
    }
}

fn client_crate(plan: &Plan, api: &TokenStream) -> Crate {
    let mut modules: Vec<_> = plan.called().map(|group| (false, client::methods(plan, group))).collect();
    modules.extend(client::servers(plan).map(|module| (false, module)));
    let root = print::items(client::root(plan, api));
    Crate { name: "client".to_owned(), docs: format!("{}: the client.", title(plan)), root, modules }
}

fn server_crate(plan: &Plan, api: &TokenStream, data: &Data) -> Crate {
    let modules = vec![(false, server::examples(plan, data))];
    let root = print::items(server::root(plan, api, data));
    Crate { name: "server".to_owned(), docs: format!("{}: the server's router.", title(plan)), root, modules }
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
fn quoted<'f>(features: impl IntoIterator<Item = &'f str>) -> String {
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
    let setters = needs.map(|(scheme, _)| {
        let setter = &plan.named.schemes[*scheme].setter;
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

/// Path and text of everything in the bundle, which is taken apart once.
fn bundle() -> &'static BTreeMap<&'static str, &'static str> {
    static PARTS: LazyLock<BTreeMap<&str, &str>> =
        LazyLock::new(|| BUNDLE.split('\u{1e}').skip(1).filter_map(|part| part.split_once('\n')).collect());
    &PARTS
}

/// A template with its slots filled.
fn fill(template: &str, slots: &[(&str, String)]) -> String {
    let mut rest = bundle().get(template).copied().unwrap_or_default();
    let mut text = String::new();
    // What is put into a slot has no slots.
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((slot, behind)) = after.split_once("}}") else { break };
        text.push_str(before);
        text.push_str(slots.iter().find(|(name, _)| *name == slot).map_or("", |(_, value)| value));
        rest = behind;
    }
    text + rest
}
