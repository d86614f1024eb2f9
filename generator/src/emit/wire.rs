//! The tables that make types travel.

use super::literal::literal;
use super::types::setter_cell;
use super::{Module, bodies, imports, rules};
use crate::model::{Carries, Field, Kind, Object, Union, Usage};
use crate::names::{Name, TypeNames};
use crate::plan::Plan;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

/// `refer` says that rules in other modules refer to the components.
pub(super) fn module(plan: &Plan, types: &[&Name], refer: bool) -> Option<Module> {
    let api = plan.api();
    if api.types.is_empty() && api.schemas.is_empty() {
        return None;
    }
    let mut items = imports::each(0..api.types.len(), &|index| {
        let (def, names) = (&api.types[index], &plan.named.types[index]);
        match &def.kind {
            Kind::Object(object) => object_table(plan, object, names, index),
            Kind::Enumeration(values) => {
                let (ident, variants) = (&names.ident, &names.members);
                let unknown = (!plan.is_closed(def)).then(|| quote!(..Unknown));
                quote!(enumeration!(#ident { #(#values #variants;)* #unknown });)
            }
            Kind::Union(union) => union_table(plan, union, names),
            Kind::Multipart { parts, closed } => bodies::multipart_table(plan, parts, *closed, names),
            Kind::Contents(contents) => bodies::contents_table(plan, contents, names),
            Kind::Headed(headed) => bodies::headed_table(plan, headed, names),
            Kind::Alias(_) => TokenStream::new(),
        }
    });
    if refer || items.have(imports::SCHEMAS) {
        schemas(&api.schemas).into_iter().for_each(|schemas| items.add(schemas));
    }
    // Only the messages that share setters are named in tables.
    let sharing: Vec<&Name> = (0..api.types.len()).flat_map(|index| super::messages::sharing(plan, index)).collect();
    let mut globs = super::messages::modules(plan);
    globs.retain(|(_, messages)| messages.iter().any(|message| sharing.contains(message)));
    globs.push((quote!(super::types), types.to_vec()));
    Some(Module {
        name: "wire".to_owned(),
        docs: "How the types travel and are set: a row for each member.".to_owned(),
        items: items.import(&globs),
    })
}

/// The components that rules refer to, one on each line.
fn schemas(components: &Map<String, Value>) -> Option<TokenStream> {
    let lines: Vec<String> =
        components.iter().map(|(name, schema)| format!("{}: {schema}", Value::from(name.as_str()))).collect();
    let text = super::literal::raw(&format!("{{\n{}\n}}", lines.join(",\n")));
    (!lines.is_empty()).then(|| {
        quote! {
            /// What rules refer to.
            pub(super) const SCHEMAS: &str = #text;
        }
    })
}

fn object_table(plan: &Plan, object: &Object, names: &TypeNames, ty: usize) -> TokenStream {
    let ident = &names.ident;
    let rows = object.fields.iter().zip(&names.members).enumerate().map(|(index, (field, name))| {
        let index = Literal::usize_unsuffixed(index);
        let wire = &field.wire;
        let setter = setter_cell(plan, field, name);
        let default = default_cell(plan, field);
        let check = rules::row(plan, &field.usage);
        quote!(#index #wire #setter #default #check;)
    });
    let rest = object.rest.as_ref().map(|rest| {
        let check = rules::row(plan, rest);
        quote!(..additional #check;)
    });
    let closed = (object.closed && object.rest.is_none()).then(|| quote!(!closed;));
    let own = rules::whole(&object.rules).map(|check| quote!(#check;));
    let constructors = super::constructors::of_object(plan, object, names);
    let messages = super::messages::sharing(plan, ty);
    quote!(object!(#ident #(, #messages.body)* { #(#rows)* #rest #closed #own } #constructors);)
}

fn default_cell(plan: &Plan, field: &Field) -> TokenStream {
    default(plan, &field.usage, field.required)
}

/// `[= value]` where the value itself has a default (of a required one it is what `with_defaults` gives),
/// `[json text]` where that is no literal, `[..]` where it has some within.
pub(super) fn default(plan: &Plan, usage: &Usage, required: bool) -> TokenStream {
    let cell = usage.default.as_ref().and_then(|value| match literal(plan, value, &usage.ty) {
        Some(value) => Some(quote!([= #value])),
        None if required => None,
        None => {
            let text = super::literal::raw(&value.to_string());
            Some(quote!([json #text]))
        }
    });
    match cell {
        Some(cell) => cell,
        None if plan.is_defaulted(&usage.ty) => quote!([..]),
        None => TokenStream::new(),
    }
}

fn union_table(plan: &Plan, union: &Union, names: &TypeNames) -> TokenStream {
    let ident = &names.ident;
    let rows = union.branches.iter().zip(&names.members).map(|(branch, variant)| {
        let tags = &branch.tags;
        let aliases = (!branch.aliases.is_empty()).then(|| {
            let aliases = &branch.aliases;
            quote!(/ #(#aliases)*)
        });
        let carries = match branch.carries {
            Carries::Always => TokenStream::new(),
            Carries::Sometimes => quote!(optional),
            Carries::Never => quote!(external),
        };
        let check = if branch.usage.rules.is_empty() { TokenStream::new() } else { rules::row(plan, &branch.usage) };
        match union.discriminator {
            Some(_) => quote!(#(#tags)* #aliases #variant #carries #check;),
            None => quote!(#variant #check;),
        }
    });
    match &union.discriminator {
        Some(discriminator) => quote!(tagged_union!(#ident by #discriminator { #(#rows)* .. Unknown });),
        None => quote!(union!(#ident { #(#rows)* .. Unknown });),
    }
}
