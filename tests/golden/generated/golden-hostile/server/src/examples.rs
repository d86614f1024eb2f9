// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{Answers, examples};

/// Answers with what the document has as examples, or with values made up for its schemas. A caller chooses
/// another documented response by `Prefer: code=404`, and a named example by `Prefer: example=name`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

/// One for each response and media type.
static ANSWERS: Answers = Answers::new(include_str!("examples.json"));

examples!(U202eGnihtemosApi from ANSWERS { o0_u202e_gnihtemos: O0U202eGnihtemos; });
examples!(U2066IsolatedU2069Api from ANSWERS { o1_u2066_isolated_u2069: O1U2066IsolatedU2069; });
examples!(U202aAU202cApi from ANSWERS { o2_u202a_a_u202c: O2U202aAU202c; });
examples!(U61cMarkApi from ANSWERS { o3_u61c_mark: O3U61cMark; });
examples!(BellApi from ANSWERS { o4bell: O4bell; });
examples!(NothingApi from ANSWERS { o5nothing: O5nothing; });
examples!(Escape31mApi from ANSWERS { o6escape_31m: O6escape31m; });
examples!(DeleteApi from ANSWERS { o7delete: O7delete; });
examples!(NextU85LineApi from ANSWERS { o8next_u85_line: O8nextU85Line; });
examples!(SeparatorU2028LineApi from ANSWERS { o9separator_u2028_line: O9separatorU2028Line; });
examples!(BareReturnApi from ANSWERS { o10bare_return: O10bareReturn; });
examples!(TwoLinesApi from ANSWERS { o11two_lines: O11twoLines; });
examples!(TwoLinesApi2 from ANSWERS { o12two_lines: O12twoLines; });
examples!(TabBedApi from ANSWERS { o13tab_bed: O13tabBed; });
examples!(UfeffMarkedApi from ANSWERS { o14_ufeff_marked: O14UfeffMarked; });
examples!(ZeroU200bWidthApi from ANSWERS { o15zero_u200b_width: O15zeroU200bWidth; });
examples!(QuoteQuoteApi from ANSWERS { o16quote_quote: O16quoteQuote; });
examples!(RawApi from ANSWERS { o17raw: O17raw; });
examples!(BackSlashApi from ANSWERS { o18back_slash: O18backSlash; });
examples!(EndsWithApi from ANSWERS { o19ends_with: O19endsWith; });
examples!(FnFApi from ANSWERS { o20_fn_f: O20FnF; });
examples!(InnerApi from ANSWERS { o21_inner: O21Inner; });
examples!(OuterApi from ANSWERS { o22_outer: O22Outer; });
examples!(NoStdApi from ANSWERS { o23_no_std: O23NoStd; });
examples!(DocXApi from ANSWERS { o24_doc_x: O24DocX; });
examples!(RustFnFApi from ANSWERS { o25_rust_fn_f: O25RustFnF; });
examples!(Api from ANSWERS { o26: O26; });
examples!(SingleAndAApi from ANSWERS { o27_single_and_a: O27SingleAndA; });
examples!(SlugDocsApi from ANSWERS { o28_slug_docs: O28SlugDocs; });
examples!(N0XSApi from ANSWERS { o29_0_x_s: O290XS; });
examples!(ScriptScriptAlert1ScriptApi from ANSWERS { o30_script_script_alert_1_script: O30ScriptScriptAlert1Script; });
examples!(BAmpBApi from ANSWERS { o31_b_amp_b: O31BAmpB; });
examples!(DependenciesEvilApi from ANSWERS { o32_dependencies_evil: O32DependenciesEvil; });
examples!(Evil1Api from ANSWERS { o33_evil_1: O33Evil1; });
examples!(IncludeEtcPasswdApi from ANSWERS { o34include_etc_passwd: O34includeEtcPasswd; });
examples!(ConcatCompileErrorXApi from ANSWERS { o35concat_compile_error_x: O35concatCompileErrorX; });
examples!(CrateSelfSuperSelfApi from ANSWERS { o36crate_self_super_self: O36crateSelfSuperSelf; });
examples!(ABCApi from ANSWERS { o37_a_b_c: O37ABC; });
examples!(IndentedList1ItemQuotationApi from ANSWERS {
    o38_indented_list_1_item_quotation: O38IndentedList1ItemQuotation;
});
examples!(UnicodeCrabBismillahArRahmanArRahimiApi from ANSWERS {
    o39unicode_crab_bismillah_ar_rahman_ar_rahimi: O39unicodeCrabBismillahArRahmanArRahimi;
});
