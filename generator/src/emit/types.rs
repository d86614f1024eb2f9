//! Structs, enums and their constructors: no attribute noise, no wire code.

use super::literal::literal;
use super::{Module, Presence, bodies, docs, field_ty, imports, inner, payload, takes_into, ty};
use crate::model::{Field, Kind, Object, TypeDef, Union};
use crate::names::TypeNames;
use crate::plan::{Plan, all_optional};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// `new` takes more values than this as a struct of them.
pub(super) const MANY: usize = 4;

pub(super) fn module(plan: &Plan) -> Option<Module> {
    let api = plan.api();
    if api.types.is_empty() {
        return None;
    }
    let items = api.types.iter().zip(&plan.named.types).map(|(def, names)| match &def.kind {
        Kind::Object(object) => structure(plan, def, object, names),
        Kind::Enumeration(values) => enumeration(plan, def, values, names),
        Kind::Union(union) => union_type(plan, def, union, names),
        Kind::Multipart(parts) => bodies::multipart(plan, def, parts, names),
        Kind::Contents(contents) => bodies::contents(plan, def, contents, names),
        Kind::Headed(headed) => bodies::headed(plan, def, headed, names),
    });
    Some(Module {
        name: "types".to_owned(),
        docs: "The types of the document, in its order.".to_owned(),
        items: imports::with_imports(quote!(#(#items)*), &[]),
    })
}

/// What the document says of a type, and where.
pub(super) fn about(def: &TypeDef) -> TokenStream {
    let mut text = def.docs.clone().unwrap_or_default();
    if def.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    text.push_str(&format!("\n\n`#{}`", def.pointer.replace('`', "")));
    docs::docs(text.trim())
}

fn structure(plan: &Plan, def: &TypeDef, object: &Object, names: &TypeNames) -> TokenStream {
    let about = about(def);
    let ident = &names.ident;
    let fields = object.fields.iter().zip(&names.members).map(|(field, name)| {
        let about = field_docs(field);
        let rust = Presence::of_field(field).wrap(&field_ty(plan, field));
        quote!(#about pub #name: #rust,)
    });
    let rest = object.rest.as_ref().map(|rest| {
        let rust = inner(plan, rest);
        quote!(#[doc = " Members that the document does not name."] pub additional: BTreeMap<String, #rust>,)
    });
    let default = all_optional(object).then(|| quote!(Default,));
    let constructors = constructors(plan, object, names);
    quote! {
        #about
        #[derive(Clone, Debug, #default PartialEq)]
        pub struct #ident { #(#fields)* #rest }
        #constructors
    }
}

/// What the document says of a member, and its default.
fn field_docs(field: &Field) -> TokenStream {
    let mut text = field.usage.docs.clone().unwrap_or_default();
    if field.usage.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    if let Some(default) = &field.usage.default {
        text.push_str(&format!(" Default: `{}`.", default.to_string().replace('`', "'")));
    }
    docs::docs(text.trim())
}

/// Setters of every field but those named `except`.
pub(super) fn setter_rows(plan: &Plan, object: &Object, names: &TypeNames, except: &[&Ident]) -> Vec<TokenStream> {
    let rows = object.fields.iter().zip(&names.members).filter(|(_, name)| !except.contains(name));
    rows.map(|(field, name)| {
        let cell = setter_cell(plan, field, name);
        quote!(#cell;)
    })
    .collect()
}

/// A field, the type of its values, and how they are set.
pub(super) fn setter_cell(plan: &Plan, field: &Field, name: &Ident) -> TokenStream {
    let into = takes_into(plan, &field.usage.ty) || field.boxed;
    setter(name, &field_ty(plan, field), Presence::of_field(field), into)
}

pub(super) fn setter(name: &Ident, rust: &TokenStream, presence: Presence, into: bool) -> TokenStream {
    let how = presence.ident();
    let into = (into && matches!(presence, Presence::Required | Presence::Optional)).then(|| quote!(into));
    quote!(#name: #rust => #how #into)
}

/// An argument that a constructor takes.
struct Argument<'a> {
    name: &'a Ident,
    rust: TokenStream,
    into: bool,
    default: Option<TokenStream>,
}

fn constructors(plan: &Plan, object: &Object, names: &TypeNames) -> TokenStream {
    let ident = &names.ident;
    let required = || object.fields.iter().zip(&names.members).filter(|(field, _)| field.required);
    let arguments: Vec<Argument<'_>> = required()
        .map(|(field, name)| {
            let presence = Presence::of_field(field);
            let default = field.usage.default.as_ref().and_then(|value| literal(plan, value, &field.usage.ty));
            Argument {
                name,
                rust: presence.wrap(&field_ty(plan, field)),
                into: takes_into(plan, &field.usage.ty) && presence == Presence::Required,
                default: default.map(|value| if presence == Presence::Nullable { quote!(Some(#value)) } else { value }),
            }
        })
        .collect();
    let many = arguments.len() > MANY;
    let others = object.fields.iter().zip(&names.members).filter(|(field, _)| !field.required).map(|(_, name)| name);
    let rest = object.rest.as_ref().map(|_| quote!(additional: Default::default(),));
    let new = if arguments.is_empty() {
        quote! {
            /// With nothing set.
            pub fn new() -> Self { Default::default() }
        }
    } else {
        let parameters = parameters(&arguments, &names.required, many);
        let set = arguments.iter().map(|argument| {
            let name = argument.name;
            match (many, argument.into) {
                (true, _) => quote!(#name: required.#name,),
                (false, true) => quote!(#name: #name.into(),),
                (false, false) => quote!(#name,),
            }
        });
        let absent = others.map(|name| quote!(#name: Default::default(),));
        quote! {
            /// With what is required.
            pub fn new(#parameters) -> Self { Self { #(#set)* #(#absent)* #rest } }
        }
    };
    let with_defaults = plan.is_defaulted_object(object).then(|| with_defaults(&arguments, names, many));
    let extra = many.then(|| {
        let required = value_struct(
            &names.required,
            &arguments.iter().collect::<Vec<_>>(),
            &format!("What [`{ident}::new`] takes."),
        );
        let open: Vec<_> = arguments.iter().filter(|argument| argument.default.is_none()).collect();
        let undefaulted = (with_defaults.is_some() && open.len() > MANY)
            .then(|| value_struct(&names.undefaulted, &open, &format!("What [`{ident}::with_defaults`] takes.")));
        quote!(#required #undefaulted)
    });
    quote!(impl #ident { #new #with_defaults } #extra)
}

fn parameters(arguments: &[Argument<'_>], many: &Ident, as_struct: bool) -> TokenStream {
    if as_struct {
        return quote!(required: #many);
    }
    let each = arguments.iter().map(parameter);
    quote!(#(#each),*)
}

fn parameter(argument: &Argument<'_>) -> TokenStream {
    let (name, rust) = (argument.name, &argument.rust);
    if argument.into { quote!(#name: impl Into<#rust>) } else { quote!(#name: #rust) }
}

/// The document's defaults everywhere; takes only the required values that have none.
fn with_defaults(arguments: &[Argument<'_>], names: &TypeNames, many: bool) -> TokenStream {
    let open: Vec<_> = arguments.iter().filter(|argument| argument.default.is_none()).collect();
    let as_struct = open.len() > MANY;
    let undefaulted = &names.undefaulted;
    let parameters = if as_struct {
        quote!(values: #undefaulted)
    } else {
        let each = open.iter().map(|argument| parameter(argument));
        quote!(#(#each),*)
    };
    let values = arguments.iter().map(|argument| {
        let name = argument.name;
        let value = match &argument.default {
            Some(default) => quote!(#default),
            None if as_struct => quote!(values.#name),
            None if many && argument.into => quote!(#name.into()),
            None => quote!(#name),
        };
        let same = *name == value.to_string();
        if many && !same { quote!(#name: #value) } else { value }
    });
    let required = &names.required;
    let new = if many { quote!(Self::new(#required { #(#values),* })) } else { quote!(Self::new(#(#values),*)) };
    quote! {
        /// With the document's defaults, and what is required and has none.
        pub fn with_defaults(#parameters) -> Self {
            let mut value = #new;
            value.apply_defaults();
            value
        }
    }
}

fn value_struct(ident: &Ident, arguments: &[&Argument<'_>], about: &str) -> TokenStream {
    let about = docs::docs_raw(about);
    let fields = arguments.iter().map(|argument| {
        let (name, rust) = (argument.name, &argument.rust);
        quote!(pub #name: #rust,)
    });
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        pub struct #ident { #(#fields)* }
    }
}

fn enumeration(plan: &Plan, def: &TypeDef, values: &[String], names: &TypeNames) -> TokenStream {
    let about = about(def);
    let ident = &names.ident;
    let variants = values.iter().zip(&names.members).map(|(value, name)| {
        let about = (!says(name, value)).then(|| docs::docs_raw(&format!("`{}`", value.replace('`', "'"))));
        quote!(#about #name,)
    });
    let unknown = (!plan.closed_enums).then(|| {
        quote! {
            /// A value that the document does not list.
            Unknown(String),
        }
    });
    quote! {
        #about
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        pub enum #ident { #(#variants)* #unknown }
    }
}

/// Whether a name is its text but for case and separators, so that a comment would only repeat it.
fn says(name: &Ident, text: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).flat_map(char::to_lowercase).collect()
    };
    plain(&name.to_string()) == plain(text)
}

fn union_type(plan: &Plan, def: &TypeDef, union: &Union, names: &TypeNames) -> TokenStream {
    let about = about(def);
    let ident = &names.ident;
    let variants = union.branches.iter().zip(&names.members).map(|(branch, name)| {
        let rust = branch_ty(plan, branch);
        let about = match (&union.discriminator, branch.tags.as_slice()) {
            (Some(discriminator), [first, ..]) => Some(format!("`{discriminator}` is `{first}`.")),
            _ if says(name, &branch.hint) => None,
            _ => Some(format!("`{}`", branch.hint)),
        };
        let about = about.map(|about| docs::docs_raw(&about));
        quote!(#about #name(#rust),)
    });
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        pub enum #ident {
            #(#variants)*
            /// A value that the document does not describe.
            Unknown(Value),
        }
    }
}

fn branch_ty(plan: &Plan, branch: &crate::model::Branch) -> TokenStream {
    if branch.boxed {
        let rust = ty(plan, &branch.usage.ty);
        return quote!(Box<#rust>);
    }
    payload(plan, &branch.usage.ty)
}
