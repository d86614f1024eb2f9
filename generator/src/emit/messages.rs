//! The trait of a tag, with the messages, outputs and errors of its operations.

use super::constructors::{self, Argument};
use super::types::{setter, setter_rows};
use super::{Module, Presence, bodies, docs, imports, inner, rules, takes_into, variant_payload};
use crate::model::{How, Kind, Operation, Part, PartPlace, Reply, StyleForm, Type};
use crate::names::{Group, Name, OperationNames};
use crate::plan::{Plan, body_object};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

pub(super) fn module(plan: &Plan, group: &Group, types: &[&Name]) -> Module {
    let operations =
        || group.operations.iter().map(|&index| (&plan.api().operations[index], &plan.named.operations[index]));
    let constants: Vec<_> = operations().map(|(_, names)| &names.constant).collect();
    let mut globs = vec![(quote!(super::operations), constants)];
    let named = operations().any(|(operation, _)| {
        let replies = operation.success.iter().chain(&operation.errors).map(|reply| &reply.body);
        operation.parts.iter().map(|part| &part.usage).chain(replies).any(|usage| usage.ty.id().is_some())
    });
    if named {
        globs.push((quote!(super::types), types.to_vec()));
    }
    let mut items = imports::Items::default();
    items.add(api_trait(group, operations(), plan));
    items.append(imports::each(0..group.operations.len(), &|index| message(plan, group.operations[index])));
    Module {
        name: group.module.word().to_owned(),
        docs: format!("`{}` and what its operations take and return.", group.ident),
        items: items.import(&globs),
    }
}

/// What the document says of an operation, and its verb and path.
pub(super) fn operation_docs(operation: &Operation) -> TokenStream {
    let text = docs::optional(operation.docs.as_deref());
    let blank = operation.docs.is_some().then(|| quote!(#[doc = ""]));
    let route = docs::docs_raw(&route(operation));
    quote!(#text #blank #route)
}

/// Its verb and path, or the webhook that it is.
fn route(operation: &Operation) -> String {
    match &operation.webhook {
        Some(name) => format!("`{}`, the webhook `{}`", operation.method, name.replace('`', "'")),
        None => format!("`{} {}`", operation.method, operation.path.replace('`', "'")),
    }
}

/// The first paragraph of it: the trait has the rest.
pub(super) fn operation_summary(operation: &Operation) -> TokenStream {
    let first = operation.docs.as_deref().and_then(|docs| docs.split("\n\n").next());
    docs::docs(&format!("{}\n\n{}", first.unwrap_or_default(), route(operation)))
}

fn api_trait<'a>(
    group: &Group,
    operations: impl Iterator<Item = (&'a Operation, &'a OperationNames)> + Clone,
    plan: &Plan,
) -> TokenStream {
    let ident = &group.ident;
    let about = docs::docs(group.docs.as_deref().unwrap_or("The operations of this API."));
    let methods = operations.clone().map(|(operation, names)| {
        let about = operation_docs(operation);
        let deprecated = operation.deprecated.then(|| quote!(#[doc = ""] #[doc = " Deprecated."]));
        let (method, message) = (&names.method, &names.message);
        let result = result(plan, operation, names);
        quote! {
            #about
            #deprecated
            fn #method(&self, request: Request<#message>) -> impl Future<Output = #result> + MaybeSend {
                unimplemented(request)
            }
        }
    });
    let rows = operations.map(|(_, names)| {
        let (method, message) = (&names.method, &names.message);
        quote!(#method: #message;)
    });
    quote! {
        #about
        pub trait #ident: Send + Sync + 'static { #(#methods)* }
        delegate!(#ident for Arc { #(#rows)* });
    }
}

/// What a method of the trait resolves to.
fn result(plan: &Plan, operation: &Operation, names: &OperationNames) -> TokenStream {
    let output = output(plan, operation, names);
    match operation.errors.is_empty() {
        true => quote!(Result<Response<#output>, Error>),
        false => {
            let error = &names.error;
            quote!(Result<Response<#output>, Error<#error>>)
        }
    }
}

/// What a method of the client returns.
pub(super) fn call(plan: &Plan, operation: &Operation, names: &OperationNames) -> TokenStream {
    let output = output(plan, operation, names);
    let error = &names.error;
    if operation.errors.is_empty() { quote!(Calling<#output>) } else { quote!(Calling<#output, #error>) }
}

fn output(plan: &Plan, operation: &Operation, names: &OperationNames) -> TokenStream {
    match operation.success.as_slice() {
        [only] => inner(plan, &only.body),
        _ => {
            let output = &names.output;
            quote!(#output)
        }
    }
}

fn message(plan: &Plan, index: usize) -> TokenStream {
    let (operation, names) = (&plan.api().operations[index], &plan.named.operations[index]);
    let structure = structure(plan, operation, names);
    let table = table(plan, operation, names);
    let outputs = (operation.success.len() > 1).then(|| {
        let about = format!("What [`{}`] is answered with.", names.message);
        match plan.outputs[index] {
            own if own == index => responses(plan, &operation.success, &names.output, &names.outputs, &about),
            other => same(plan, &names.output, &plan.named.operations[other].output, (index, other), &about),
        }
    });
    let errors = (!operation.errors.is_empty()).then(|| {
        let about = format!("The documented errors of [`{}`].", names.message);
        match plan.errors[index] {
            own if own == index => responses(plan, &operation.errors, &names.error, &names.errors, &about),
            other => same(plan, &names.error, &plan.named.operations[other].error, (index, other), &about),
        }
    });
    quote!(#structure #outputs #errors #table)
}

/// The responses of an operation under its own name, where another says the same.
fn same(plan: &Plan, own: &Name, same: &Name, (index, other): (usize, usize), about: &str) -> TokenStream {
    let about = docs::docs_raw(about);
    let is_here = plan.named.groups.iter().any(|group| [index, other].iter().all(|one| group.operations.contains(one)));
    let path = if is_here { quote!(#same) } else { quote!(super::#same) };
    quote!(#about pub type #own = #path;)
}

fn part_presence(part: &Part) -> Presence {
    if part.required { Presence::Required } else { Presence::Optional }
}

/// A required body of which nothing is required is there without being given.
fn given(plan: &Plan, part: &Part) -> bool {
    part.required && !(part.place.is_body() && plan.is_optional(&part.usage.ty))
}

/// The parts that a message's `new` takes.
pub(super) fn given_parts<'a>(plan: &Plan, operation: &'a Operation) -> Vec<&'a Part> {
    operation.parts.iter().filter(|part| given(plan, part)).collect()
}

fn structure(plan: &Plan, operation: &Operation, names: &OperationNames) -> TokenStream {
    let ident = &names.message;
    let about = docs::docs_raw(&format!("The message of `{}`.", names.method.word()));
    let parts: Vec<(&Part, &Name)> = operation.parts.iter().zip(&names.parts).collect();
    if parts.is_empty() {
        return quote! {
            #about
            #[derive(Clone, Copy, Debug, Default, PartialEq)]
            pub struct #ident;
        };
    }
    let fields = parts.iter().map(|(part, name)| {
        let about = part_docs(part);
        let rust = part_presence(part).wrap(&inner(plan, &part.usage));
        quote!(#about pub #name: #rust,)
    });
    let derives = bodies::derives(
        parts.iter().any(|(part, _)| plan.is_streamed(&part.usage.ty)),
        parts.iter().all(|(part, _)| !given(plan, part)),
    );
    let forwarded = forwarded(plan, operation, names);
    quote! {
        #about
        #derives
        pub struct #ident { #(#fields)* }
        #forwarded
    }
}

fn part_docs(part: &Part) -> TokenStream {
    let mut text = part.usage.docs.clone().unwrap_or_default();
    if text.is_empty() && part.place.is_body() {
        text.push_str("The body.");
    }
    if let Some(default) = &part.usage.default {
        text.push_str(&format!(" Default: `{}`.", default.to_string().replace('`', "'")));
    }
    if part.usage.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    docs::docs(text.trim())
}

/// The modules of messages, for the tables of their bodies.
pub(super) fn modules(plan: &Plan) -> Vec<(TokenStream, Vec<&Name>)> {
    let modules = plan.named.groups.iter().map(|group| {
        let module = &group.module;
        let messages = group.operations.iter().map(|&index| &plan.named.operations[index].message);
        (quote!(super::#module), messages.collect())
    });
    modules.collect()
}

/// The messages that have the setters of a type, because they carry it as their body.
pub(super) fn sharing(plan: &Plan, ty: usize) -> impl Iterator<Item = &Name> {
    plan.sharing[ty].iter().map(|&operation| &plan.named.operations[operation].message)
}

/// The setters of a plain object body on the message, where they are not shared.
fn forwarded(plan: &Plan, operation: &Operation, names: &OperationNames) -> Option<TokenStream> {
    let (part, id) = body_object(plan.api(), operation)?;
    let body = &plan.named.types[id.0];
    let marker = match (part.required, plan.is_optional(&part.usage.ty)) {
        (true, _) if sharing(plan, id.0).any(|message| *message == names.message) => return None,
        (true, _) => None,
        (false, true) => Some(quote!(?)),
        // A body that was left out cannot be made without its required members.
        (false, false) => return None,
    };
    let Kind::Object(object) = &plan.api().def(id).kind else { return None };
    let own: Vec<&Name> = names.parts.iter().collect();
    let rows = setter_rows(plan, object, body, &own);
    let ident = &names.message;
    (!rows.is_empty()).then(|| quote!(setters!(#ident.body #marker { #(#rows)* });))
}

fn table(plan: &Plan, operation: &Operation, names: &OperationNames) -> TokenStream {
    let (ident, constant) = (&names.message, &names.constant);
    let output = output(plan, operation, names);
    let error = if operation.errors.is_empty() {
        quote!(Never)
    } else {
        let error = &names.error;
        quote!(#error)
    };
    let how = match operation.success.as_slice() {
        [only] => cells(only),
        _ => quote!(variants 0),
    };
    let transfer = transfer(plan, operation);
    let rows = operation.parts.iter().zip(&names.parts).map(|(part, name)| {
        let place = super::name(&place(part.place));
        let wire = &part.name;
        let into = !part.usage.nullable && takes_into(plan, &part.usage.ty);
        let left_out = (part.required && !given(plan, part)).then(|| quote!(default));
        let cell = setter(name, &inner(plan, &part.usage), part_presence(part), into && left_out.is_none());
        let default = match part.usage.nullable {
            true => TokenStream::new(),
            false => super::wire::default(plan, &part.usage, part.required),
        };
        let check = if part.usage.nullable { TokenStream::new() } else { rules::row(plan, &part.usage) };
        quote!(#place #wire #cell #left_out #default #check;)
    });
    let taken: Vec<Argument<'_>> = operation
        .parts
        .iter()
        .zip(&names.parts)
        .filter(|(part, _)| given(plan, part))
        .map(|(part, name)| Argument {
            name,
            rust: inner(plan, &part.usage),
            into: !part.usage.nullable && takes_into(plan, &part.usage.ty),
        })
        .collect();
    let new = (!operation.parts.is_empty()).then(|| constructors::clause("new", &taken, &names.required));
    quote!(message!(#ident = #constant -> #output, #error, #how #transfer { #(#rows)* } #new);)
}

/// What is particular about the bodies: streams, and media types to ask for.
fn transfer(plan: &Plan, operation: &Operation) -> TokenStream {
    let upload = operation.parts.iter().any(|part| match (part.place, &part.usage.ty) {
        (PartPlace::Body(How::Stream | How::Lines), _) => true,
        (PartPlace::Body(How::Contents), Type::Named(id)) => match &plan.api().def(*id).kind {
            Kind::Contents(contents) => contents.iter().any(|content| matches!(content.how, How::Stream | How::Lines)),
            _ => false,
        },
        _ => false,
    });
    let is_streamed = |reply: &&Reply| plan.is_streamed(&reply.body.ty);
    let has_body = |reply: &&Reply| reply.how != How::Empty;
    let download = operation.success.iter().any(|reply| is_streamed(&reply));
    // The media type tells apart what is a stream and what is not.
    let labelled = download && !operation.success.iter().filter(has_body).all(|reply| is_streamed(&reply));
    let mut asked: Vec<&str> = Vec::new();
    for reply in operation.success.iter().filter(|reply| !reply.media.is_empty()) {
        if !asked.contains(&reply.media.as_str()) {
            asked.push(&reply.media);
        }
    }
    let accept = (!matches!(asked.as_slice(), [] | ["application/json"] | ["*/*"])).then(|| {
        let asked = format!("{}, */*;q=0.5", asked.join(", "));
        quote!(accept #asked)
    });
    let mut alike: Vec<&str> = operation.success.iter().flat_map(|reply| &reply.alike).map(String::as_str).collect();
    alike.retain(|media| !asked.contains(media));
    let alike = (!alike.is_empty()).then(|| {
        let alike = alike.join(", ");
        quote!(alike #alike)
    });
    let flags = [("upload", upload), ("download", download), ("labelled", labelled)];
    let set: Vec<Ident> = flags.iter().filter(|(_, is_set)| *is_set).map(|(flag, _)| format_ident!("{flag}")).collect();
    let streams = (!set.is_empty()).then(|| quote!([#(#set)*]));
    quote!(#streams #accept #alike)
}

/// The runtime's name for a place and style.
fn place(place: PartPlace) -> String {
    let (base, style) = match place {
        PartPlace::Path(style) => ("path", style),
        PartPlace::Query(style) => ("query", style),
        PartPlace::Header(style) => ("header", style),
        PartPlace::Cookie(style) => ("cookie", style),
        PartPlace::Body(How::Stream) => return "bytes".to_owned(),
        PartPlace::Body(how) => return bodies::method(how).to_string(),
    };
    let form = match style.form {
        StyleForm::Plain => "",
        StyleForm::Label => "_label",
        StyleForm::Matrix => "_matrix",
        StyleForm::Space => "_space",
        StyleForm::Pipe => "_pipe",
        StyleForm::Deep => "_deep",
        StyleForm::Json => "_json",
    };
    let separate = match (base, style.form, style.explode) {
        ("query" | "cookie", StyleForm::Plain, false) => "_csv",
        ("path" | "header", StyleForm::Plain | StyleForm::Label | StyleForm::Matrix, true) => "_explode",
        _ => "",
    };
    let plain = style.form == StyleForm::Plain && style.explode;
    let reserved = match base {
        "query" if style.reserved => "_reserved",
        "query" if style.empty && plain => "_empty",
        _ => "",
    };
    format!("{base}{form}{separate}{reserved}")
}

/// How a response's body travels, its status, and its media type where that says something.
fn cells(reply: &Reply) -> TokenStream {
    let method = bodies::method(reply.how);
    let status = Literal::u16_unsuffixed(reply.status.number());
    let media = bodies::media(reply.how, &reply.media, !reply.hint.is_empty());
    quote!(#method #status #media)
}

/// An enum with a variant per response.
fn responses(plan: &Plan, replies: &[Reply], ident: &Name, variants: &[Name], about: &str) -> TokenStream {
    let about = docs::docs_raw(about);
    let each = || replies.iter().zip(variants);
    let declared = each().map(|(reply, name)| {
        let about = docs::docs(if reply.docs.trim().is_empty() { "As the document says." } else { &reply.docs });
        let body = variant_payload(plan, &reply.body);
        match (reply.status.is_single(), reply.how) {
            (false, _) => quote!(#about #name(WithStatus<#body>),),
            (true, How::Empty) => quote!(#about #name,),
            (true, _) => quote!(#about #name(#body),),
        }
    });
    let rows = each().map(|(reply, name)| {
        let status = Literal::u16_unsuffixed(reply.status.number());
        let plain = bodies::method(reply.how);
        let media = bodies::media(reply.how, &reply.media, !reply.hint.is_empty());
        match (reply.status.is_single(), reply.how) {
            (false, _) => {
                let method = format_ident!("{plain}_any");
                quote!(#method #status #media #name(body);)
            }
            (true, How::Empty) => quote!(#plain #status #name;),
            (true, _) => quote!(#plain #status #media #name(body);),
        }
    });
    let derives = bodies::derives(replies.iter().any(|reply| plan.is_streamed(&reply.body.ty)), false);
    quote! {
        #about
        #derives
        pub enum #ident { #(#declared)* }
        responses!(#ident { #(#rows)* });
    }
}
