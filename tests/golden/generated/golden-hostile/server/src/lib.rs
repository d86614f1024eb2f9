// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! Hostile \u{202e}gnihtemos\u{2066}isolated\u{2069}\u{202a}a\u{202c}\u{61c}markbell\u{7}nothing\u{0}escape\u{1b}[31mdelete\u{7f}next lineseparator linebare returntwo linestwo linestab bed﻿markedzero​widthquote"quoteraw"#####"back\slashends with \*/ fn f() {} /*//! inner/// outer#![no_std]#[doc = "x"]```rust fn f() {}``` ` `` `'single' and 'a{{slug}} {{docs}}{} {0} {x:?} %s]]> --> </script><script>alert(1)</script><b>&amp;</b>[dependencies] evil = "*"""" evil = 1 """include!("/etc/passwd")concat!(); compile_error!("x");crate::self::super::Self| a | b | |---|---| | c | indented - list 1. item > quotationünïcödé 🦀 ﷽: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use golden_hostile_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::{
    U202eGnihtemosApi, U2066IsolatedU2069Api, U202aAU202cApi, U61cMarkApi, BellApi, NothingApi, Escape31mApi, DeleteApi,
    NextU85LineApi, SeparatorU2028LineApi, BareReturnApi, TwoLinesApi, TwoLinesApi2, TabBedApi, UfeffMarkedApi,
    ZeroU200bWidthApi, QuoteQuoteApi, RawApi, BackSlashApi, EndsWithApi, FnFApi, InnerApi, OuterApi, NoStdApi, DocXApi,
    RustFnFApi, Api, SingleAndAApi, SlugDocsApi, N0XSApi, ScriptScriptAlert1ScriptApi, BAmpBApi, DependenciesEvilApi,
    Evil1Api, IncludeEtcPasswdApi, ConcatCompileErrorXApi, CrateSelfSuperSelfApi, ABCApi, IndentedList1ItemQuotationApi,
    UnicodeCrabBismillahArRahmanArRahimiApi,
};
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<
    A: U202eGnihtemosApi + U2066IsolatedU2069Api + U202aAU202cApi + U61cMarkApi + BellApi
        + NothingApi + Escape31mApi + DeleteApi + NextU85LineApi + SeparatorU2028LineApi
        + BareReturnApi + TwoLinesApi + TwoLinesApi2 + TabBedApi + UfeffMarkedApi
        + ZeroU200bWidthApi + QuoteQuoteApi + RawApi + BackSlashApi + EndsWithApi
        + FnFApi + InnerApi + OuterApi + NoStdApi + DocXApi + RustFnFApi + Api
        + SingleAndAApi + SlugDocsApi + N0XSApi + ScriptScriptAlert1ScriptApi + BAmpBApi
        + DependenciesEvilApi + Evil1Api + IncludeEtcPasswdApi + ConcatCompileErrorXApi
        + CrateSelfSuperSelfApi + ABCApi + IndentedList1ItemQuotationApi
        + UnicodeCrabBismillahArRahmanArRahimiApi,
>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator)
        .on(A::o0_u202e_gnihtemos)
        .on(A::o1_u2066_isolated_u2069)
        .on(A::o2_u202a_a_u202c)
        .on(A::o3_u61c_mark)
        .on(A::o4bell)
        .on(A::o5nothing)
        .on(A::o6escape_31m)
        .on(A::o7delete)
        .on(A::o8next_u85_line)
        .on(A::o9separator_u2028_line)
        .on(A::o10bare_return)
        .on(A::o11two_lines)
        .on(A::o12two_lines)
        .on(A::o13tab_bed)
        .on(A::o14_ufeff_marked)
        .on(A::o15zero_u200b_width)
        .on(A::o16quote_quote)
        .on(A::o17raw)
        .on(A::o18back_slash)
        .on(A::o19ends_with)
        .on(A::o20_fn_f)
        .on(A::o21_inner)
        .on(A::o22_outer)
        .on(A::o23_no_std)
        .on(A::o24_doc_x)
        .on(A::o25_rust_fn_f)
        .on(A::o26)
        .on(A::o27_single_and_a)
        .on(A::o28_slug_docs)
        .on(A::o29_0_x_s)
        .on(A::o30_script_script_alert_1_script)
        .on(A::o31_b_amp_b)
        .on(A::o32_dependencies_evil)
        .on(A::o33_evil_1)
        .on(A::o34include_etc_passwd)
        .on(A::o35concat_compile_error_x)
        .on(A::o36crate_self_super_self)
        .on(A::o37_a_b_c)
        .on(A::o38_indented_list_1_item_quotation)
        .on(A::o39unicode_crab_bismillah_ar_rahman_ar_rahimi)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
