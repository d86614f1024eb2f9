// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! Hostile \u{202e}gnihtemos\u{2066}isolated\u{2069}\u{202a}a\u{202c}\u{61c}markbell\u{7}nothing\u{0}escape\u{1b}[31mdelete\u{7f}next lineseparator linebare returntwo linestwo linestab bed﻿markedzero​widthquote"quoteraw"#####"back\slashends with \*/ fn f() {} /*//! inner/// outer#![no_std]#[doc = "x"]```rust fn f() {}``` ` `` `'single' and 'a{{slug}} {{docs}}{} {0} {x:?} %s]]> --> </script><script>alert(1)</script><b>&amp;</b>[dependencies] evil = "*"""" evil = 1 """include!("/etc/passwd")concat!(); compile_error!("x");crate::self::super::Self| a | b | |---|---| | c | indented - list 1. item > quotationünïcödé 🦀 ﷽: types, and one trait that both ends implement.

#![forbid(unsafe_code)]

pub mod operations;
mod u202e_gnihtemos;
mod u2066_isolated_u2069;
mod u202a_a_u202c;
mod u61c_mark;
mod bell;
mod nothing;
mod escape_31m;
mod delete;
mod next_u85_line;
mod separator_u2028_line;
mod bare_return;
mod two_lines;
mod two_lines_operations;
mod tab_bed;
mod ufeff_marked;
mod zero_u200b_width;
mod quote_quote;
mod raw;
mod back_slash;
mod ends_with;
mod fn_f;
mod inner;
mod outer;
mod no_std;
mod doc_x;
mod rust_fn_f;
mod operations2;
mod single_and_a;
mod slug_docs;
mod n0_x_s;
mod script_script_alert_1_script;
mod b_amp_b;
mod dependencies_evil;
mod evil_1;
mod include_etc_passwd;
mod concat_compile_error_x;
mod crate_self_super_self;
mod a_b_c;
mod indented_list_1_item_quotation;
mod unicode_crab_bismillah_ar_rahman_ar_rahimi;
mod types;
mod wire;

pub use self::u202e_gnihtemos::*;
pub use self::u2066_isolated_u2069::*;
pub use self::u202a_a_u202c::*;
pub use self::u61c_mark::*;
pub use self::bell::*;
pub use self::nothing::*;
pub use self::escape_31m::*;
pub use self::delete::*;
pub use self::next_u85_line::*;
pub use self::separator_u2028_line::*;
pub use self::bare_return::*;
pub use self::two_lines::*;
pub use self::two_lines_operations::*;
pub use self::tab_bed::*;
pub use self::ufeff_marked::*;
pub use self::zero_u200b_width::*;
pub use self::quote_quote::*;
pub use self::raw::*;
pub use self::back_slash::*;
pub use self::ends_with::*;
pub use self::fn_f::*;
pub use self::inner::*;
pub use self::outer::*;
pub use self::no_std::*;
pub use self::doc_x::*;
pub use self::rust_fn_f::*;
pub use self::operations2::*;
pub use self::single_and_a::*;
pub use self::slug_docs::*;
pub use self::n0_x_s::*;
pub use self::script_script_alert_1_script::*;
pub use self::b_amp_b::*;
pub use self::dependencies_evil::*;
pub use self::evil_1::*;
pub use self::include_etc_passwd::*;
pub use self::concat_compile_error_x::*;
pub use self::crate_self_super_self::*;
pub use self::a_b_c::*;
pub use self::indented_list_1_item_quotation::*;
pub use self::unicode_crab_bismillah_ar_rahman_ar_rahimi::*;
pub use self::types::*;
pub use typewright_runtime::codegen::{Value, WithStatus};
pub use typewright_runtime::{Error, Maybe, Never, Request, Response, Secret, Validate};
/// The part of the runtime that clients and servers share.
pub use typewright_runtime as rt;

const _: () = typewright_runtime::abi::V1;
