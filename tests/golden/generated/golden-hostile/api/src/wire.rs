// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::types::*;
use typewright_runtime::codegen::{enumeration, headed, nested, object, union};

object!(S0U202eGnihtemos {
    0 "p\u{202e}gnihtemos" p_u202e_gnihtemos: String => required into [= "\u{202e}gnihtemos".to_owned()];
    1 "kind" kind: S0U202eGnihtemosKind => optional into [= S0U202eGnihtemosKind::KU202eGnihtemos] => nested;
    2 "only" only: S0U202eGnihtemosOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "\u{202e}gnihtemos");
    4 "any" any: Box<S0U202eGnihtemosAny> => optional into [..] => nested;
} new(p_u202e_gnihtemos: impl Into<String>) defaults());
enumeration!(S0U202eGnihtemosKind { "k\u{202e}gnihtemos" KU202eGnihtemos; "other" Other; .. Unknown });
enumeration!(S0U202eGnihtemosOnly { "\u{202e}gnihtemos" U202eGnihtemos; .. Unknown });
union!(S0U202eGnihtemosAny { B0U202eGnihtemos; Text; .. Unknown });
union!(B0U202eGnihtemos { S0U202eGnihtemos; Variant2; .. Unknown });
object!(B0U202eGnihtemosVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S1U2066IsolatedU2069 {
    0 "p\u{2066}isolated\u{2069}" p_u2066_isolated_u2069: String => required into [= "\u{2066}isolated\u{2069}".to_owned()];
    1 "kind" kind: S1U2066IsolatedU2069Kind => optional into [= S1U2066IsolatedU2069Kind::KU2066IsolatedU2069] => nested;
    2 "only" only: S1U2066IsolatedU2069Only => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "\u{2066}isolated\u{2069}");
    4 "any" any: Box<S1U2066IsolatedU2069Any> => optional into [..] => nested;
} new(p_u2066_isolated_u2069: impl Into<String>) defaults());
enumeration!(S1U2066IsolatedU2069Kind { "k\u{2066}isolated\u{2069}" KU2066IsolatedU2069; "other" Other; .. Unknown });
enumeration!(S1U2066IsolatedU2069Only { "\u{2066}isolated\u{2069}" U2066IsolatedU2069; .. Unknown });
union!(S1U2066IsolatedU2069Any { B1U2066IsolatedU2069; Text; .. Unknown });
union!(B1U2066IsolatedU2069 { S1U2066IsolatedU2069; Variant2; .. Unknown });
object!(B1U2066IsolatedU2069Variant2 { 0 "kind" kind: String => optional into; } new());
object!(S2U202aAU202c {
    0 "p\u{202a}a\u{202c}" p_u202a_a_u202c: String => required into [= "\u{202a}a\u{202c}".to_owned()];
    1 "kind" kind: S2U202aAU202cKind => optional into [= S2U202aAU202cKind::KU202aAU202c] => nested;
    2 "only" only: S2U202aAU202cOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "\u{202a}a\u{202c}");
    4 "any" any: Box<S2U202aAU202cAny> => optional into [..] => nested;
} new(p_u202a_a_u202c: impl Into<String>) defaults());
enumeration!(S2U202aAU202cKind { "k\u{202a}a\u{202c}" KU202aAU202c; "other" Other; .. Unknown });
enumeration!(S2U202aAU202cOnly { "\u{202a}a\u{202c}" U202aAU202c; .. Unknown });
union!(S2U202aAU202cAny { B2U202aAU202c; Text; .. Unknown });
union!(B2U202aAU202c { S2U202aAU202c; Variant2; .. Unknown });
object!(B2U202aAU202cVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S3U61cMark {
    0 "p\u{61c}mark" p_u61c_mark: String => required into [= "\u{61c}mark".to_owned()];
    1 "kind" kind: S3U61cMarkKind => optional into [= S3U61cMarkKind::KU61cMark] => nested;
    2 "only" only: S3U61cMarkOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "\u{61c}mark");
    4 "any" any: Box<S3U61cMarkAny> => optional into [..] => nested;
} new(p_u61c_mark: impl Into<String>) defaults());
enumeration!(S3U61cMarkKind { "k\u{61c}mark" KU61cMark; "other" Other; .. Unknown });
enumeration!(S3U61cMarkOnly { "\u{61c}mark" U61cMark; .. Unknown });
union!(S3U61cMarkAny { B3U61cMark; Text; .. Unknown });
union!(B3U61cMark { S3U61cMark; Variant2; .. Unknown });
object!(B3U61cMarkVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S4bell {
    0 "pbell\u{7}" pbell: String => required into [= "bell\u{7}".to_owned()];
    1 "kind" kind: S4bellKind => optional into [= S4bellKind::Kbell] => nested;
    2 "only" only: S4bellOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "bell\u{7}");
    4 "any" any: Box<S4bellAny> => optional into [..] => nested;
} new(pbell: impl Into<String>) defaults());
enumeration!(S4bellKind { "kbell\u{7}" Kbell; "other" Other; .. Unknown });
enumeration!(S4bellOnly { "bell\u{7}" Bell; .. Unknown });
union!(S4bellAny { B4bell; Text; .. Unknown });
union!(B4bell { S4bell; Variant2; .. Unknown });
object!(B4bellVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S5nothing {
    0 "pnothing\0" pnothing: String => required into [= "nothing\0".to_owned()];
    1 "kind" kind: S5nothingKind => optional into [= S5nothingKind::Knothing] => nested;
    2 "only" only: S5nothingOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "nothing\0");
    4 "any" any: Box<S5nothingAny> => optional into [..] => nested;
} new(pnothing: impl Into<String>) defaults());
enumeration!(S5nothingKind { "knothing\0" Knothing; "other" Other; .. Unknown });
enumeration!(S5nothingOnly { "nothing\0" Nothing; .. Unknown });
union!(S5nothingAny { B5nothing; Text; .. Unknown });
union!(B5nothing { S5nothing; Variant2; .. Unknown });
object!(B5nothingVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S6escape31m {
    0 "pescape\u{1b}[31m" pescape_31m: String => required into [= "escape\u{1b}[31m".to_owned()];
    1 "kind" kind: S6escape31mKind => optional into [= S6escape31mKind::Kescape31m] => nested;
    2 "only" only: S6escape31mOnly => optional into => nested; 3 "shaped" shaped: String => optional into;
    4 "any" any: Box<S6escape31mAny> => optional into [..] => nested;
} new(pescape_31m: impl Into<String>) defaults());
enumeration!(S6escape31mKind { "kescape\u{1b}[31m" Kescape31m; "other" Other; .. Unknown });
enumeration!(S6escape31mOnly { "escape\u{1b}[31m" Escape31m; .. Unknown });
union!(S6escape31mAny { B6escape31m; Text; .. Unknown });
union!(B6escape31m { S6escape31m; Variant2; .. Unknown });
object!(B6escape31mVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S7delete {
    0 "pdelete\u{7f}" pdelete: String => required into [= "delete\u{7f}".to_owned()];
    1 "kind" kind: S7deleteKind => optional into [= S7deleteKind::Kdelete] => nested;
    2 "only" only: S7deleteOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "delete\u{7f}");
    4 "any" any: Box<S7deleteAny> => optional into [..] => nested;
} new(pdelete: impl Into<String>) defaults());
enumeration!(S7deleteKind { "kdelete\u{7f}" Kdelete; "other" Other; .. Unknown });
enumeration!(S7deleteOnly { "delete\u{7f}" Delete; .. Unknown });
union!(S7deleteAny { B7delete; Text; .. Unknown });
union!(B7delete { S7delete; Variant2; .. Unknown });
object!(B7deleteVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S8nextU85Line {
    0 "pnext\u{85}line" pnext_u85_line: String => required into [= "next\u{85}line".to_owned()];
    1 "kind" kind: S8nextU85LineKind => optional into [= S8nextU85LineKind::KnextU85Line] => nested;
    2 "only" only: S8nextU85LineOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "next\u{85}line");
    4 "any" any: Box<S8nextU85LineAny> => optional into [..] => nested;
} new(pnext_u85_line: impl Into<String>) defaults());
enumeration!(S8nextU85LineKind { "knext\u{85}line" KnextU85Line; "other" Other; .. Unknown });
enumeration!(S8nextU85LineOnly { "next\u{85}line" NextU85Line; .. Unknown });
union!(S8nextU85LineAny { B8nextU85Line; Text; .. Unknown });
union!(B8nextU85Line { S8nextU85Line; Variant2; .. Unknown });
object!(B8nextU85LineVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S9separatorU2028Line {
    0 "pseparator\u{2028}line" pseparator_u2028_line: String => required into [= "separator\u{2028}line".to_owned()];
    1 "kind" kind: S9separatorU2028LineKind => optional into [= S9separatorU2028LineKind::KseparatorU2028Line] => nested;
    2 "only" only: S9separatorU2028LineOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "separator\u{2028}line");
    4 "any" any: Box<S9separatorU2028LineAny> => optional into [..] => nested;
} new(pseparator_u2028_line: impl Into<String>) defaults());
enumeration!(S9separatorU2028LineKind { "kseparator\u{2028}line" KseparatorU2028Line; "other" Other; .. Unknown });
enumeration!(S9separatorU2028LineOnly { "separator\u{2028}line" SeparatorU2028Line; .. Unknown });
union!(S9separatorU2028LineAny { B9separatorU2028Line; Text; .. Unknown });
union!(B9separatorU2028Line { S9separatorU2028Line; Variant2; .. Unknown });
object!(B9separatorU2028LineVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S10bareReturn {
    0 "pbare\rreturn" pbare_return: String => required into [= "bare\rreturn".to_owned()];
    1 "kind" kind: S10bareReturnKind => optional into [= S10bareReturnKind::KbareReturn] => nested;
    2 "only" only: S10bareReturnOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "bare\rreturn");
    4 "any" any: Box<S10bareReturnAny> => optional into [..] => nested;
} new(pbare_return: impl Into<String>) defaults());
enumeration!(S10bareReturnKind { "kbare\rreturn" KbareReturn; "other" Other; .. Unknown });
enumeration!(S10bareReturnOnly { "bare\rreturn" BareReturn; .. Unknown });
union!(S10bareReturnAny { B10bareReturn; Text; .. Unknown });
union!(B10bareReturn { S10bareReturn; Variant2; .. Unknown });
object!(B10bareReturnVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S11twoLines {
    0 "ptwo\r\nlines" ptwo_lines: String => required into [= "two\r\nlines".to_owned()];
    1 "kind" kind: S11twoLinesKind => optional into [= S11twoLinesKind::KtwoLines] => nested;
    2 "only" only: S11twoLinesOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "two\r\nlines");
    4 "any" any: Box<S11twoLinesAny> => optional into [..] => nested;
} new(ptwo_lines: impl Into<String>) defaults());
enumeration!(S11twoLinesKind { "ktwo\r\nlines" KtwoLines; "other" Other; .. Unknown });
enumeration!(S11twoLinesOnly { "two\r\nlines" TwoLines; .. Unknown });
union!(S11twoLinesAny { B11twoLines; Text; .. Unknown });
union!(B11twoLines { S11twoLines; Variant2; .. Unknown });
object!(B11twoLinesVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S12twoLines {
    0 "ptwo\nlines" ptwo_lines: String => required into [= "two\nlines".to_owned()];
    1 "kind" kind: S12twoLinesKind => optional into [= S12twoLinesKind::KtwoLines] => nested;
    2 "only" only: S12twoLinesOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "two\nlines");
    4 "any" any: Box<S12twoLinesAny> => optional into [..] => nested;
} new(ptwo_lines: impl Into<String>) defaults());
enumeration!(S12twoLinesKind { "ktwo\nlines" KtwoLines; "other" Other; .. Unknown });
enumeration!(S12twoLinesOnly { "two\nlines" TwoLines; .. Unknown });
union!(S12twoLinesAny { B12twoLines; Text; .. Unknown });
union!(B12twoLines { S12twoLines; Variant2; .. Unknown });
object!(B12twoLinesVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S13tabBed {
    0 "ptab\tbed" ptab_bed: String => required into [= "tab\tbed".to_owned()];
    1 "kind" kind: S13tabBedKind => optional into [= S13tabBedKind::KtabBed] => nested;
    2 "only" only: S13tabBedOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "tab\tbed");
    4 "any" any: Box<S13tabBedAny> => optional into [..] => nested;
} new(ptab_bed: impl Into<String>) defaults());
enumeration!(S13tabBedKind { "ktab\tbed" KtabBed; "other" Other; .. Unknown });
enumeration!(S13tabBedOnly { "tab\tbed" TabBed; .. Unknown });
union!(S13tabBedAny { B13tabBed; Text; .. Unknown });
union!(B13tabBed { S13tabBed; Variant2; .. Unknown });
object!(B13tabBedVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S14UfeffMarked {
    0 "p\u{feff}marked" p_ufeff_marked: String => required into [= "\u{feff}marked".to_owned()];
    1 "kind" kind: S14UfeffMarkedKind => optional into [= S14UfeffMarkedKind::KUfeffMarked] => nested;
    2 "only" only: S14UfeffMarkedOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "\u{feff}marked");
    4 "any" any: Box<S14UfeffMarkedAny> => optional into [..] => nested;
} new(p_ufeff_marked: impl Into<String>) defaults());
enumeration!(S14UfeffMarkedKind { "k\u{feff}marked" KUfeffMarked; "other" Other; .. Unknown });
enumeration!(S14UfeffMarkedOnly { "\u{feff}marked" UfeffMarked; .. Unknown });
union!(S14UfeffMarkedAny { B14UfeffMarked; Text; .. Unknown });
union!(B14UfeffMarked { S14UfeffMarked; Variant2; .. Unknown });
object!(B14UfeffMarkedVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S15zeroU200bWidth {
    0 "pzero\u{200b}width" pzero_u200b_width: String => required into [= "zero\u{200b}width".to_owned()];
    1 "kind" kind: S15zeroU200bWidthKind => optional into [= S15zeroU200bWidthKind::KzeroU200bWidth] => nested;
    2 "only" only: S15zeroU200bWidthOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "zero\u{200b}width");
    4 "any" any: Box<S15zeroU200bWidthAny> => optional into [..] => nested;
} new(pzero_u200b_width: impl Into<String>) defaults());
enumeration!(S15zeroU200bWidthKind { "kzero\u{200b}width" KzeroU200bWidth; "other" Other; .. Unknown });
enumeration!(S15zeroU200bWidthOnly { "zero\u{200b}width" ZeroU200bWidth; .. Unknown });
union!(S15zeroU200bWidthAny { B15zeroU200bWidth; Text; .. Unknown });
union!(B15zeroU200bWidth { S15zeroU200bWidth; Variant2; .. Unknown });
object!(B15zeroU200bWidthVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S16quoteQuote {
    0 "pquote\"quote" pquote_quote: String => required into [= "quote\"quote".to_owned()];
    1 "kind" kind: S16quoteQuoteKind => optional into [= S16quoteQuoteKind::KquoteQuote] => nested;
    2 "only" only: S16quoteQuoteOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "quote\"quote");
    4 "any" any: Box<S16quoteQuoteAny> => optional into [..] => nested;
} new(pquote_quote: impl Into<String>) defaults());
enumeration!(S16quoteQuoteKind { "kquote\"quote" KquoteQuote; "other" Other; .. Unknown });
enumeration!(S16quoteQuoteOnly { "quote\"quote" QuoteQuote; .. Unknown });
union!(S16quoteQuoteAny { B16quoteQuote; Text; .. Unknown });
union!(B16quoteQuote { S16quoteQuote; Variant2; .. Unknown });
object!(B16quoteQuoteVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S17raw {
    0 "praw\"#####\"" praw: String => required into [= "raw\"#####\"".to_owned()];
    1 "kind" kind: S17rawKind => optional into [= S17rawKind::Kraw] => nested;
    2 "only" only: S17rawOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "raw\"#####\"");
    4 "any" any: Box<S17rawAny> => optional into [..] => nested;
} new(praw: impl Into<String>) defaults());
enumeration!(S17rawKind { "kraw\"#####\"" Kraw; "other" Other; .. Unknown });
enumeration!(S17rawOnly { "raw\"#####\"" Raw; .. Unknown });
union!(S17rawAny { B17raw; Text; .. Unknown });
union!(B17raw { S17raw; Variant2; .. Unknown });
object!(B17rawVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S18backSlash {
    0 "pback\\slash" pback_slash: String => required into [= "back\\slash".to_owned()];
    1 "kind" kind: S18backSlashKind => optional into [= S18backSlashKind::KbackSlash] => nested;
    2 "only" only: S18backSlashOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "back\\slash");
    4 "any" any: Box<S18backSlashAny> => optional into [..] => nested;
} new(pback_slash: impl Into<String>) defaults());
enumeration!(S18backSlashKind { "kback\\slash" KbackSlash; "other" Other; .. Unknown });
enumeration!(S18backSlashOnly { "back\\slash" BackSlash; .. Unknown });
union!(S18backSlashAny { B18backSlash; Text; .. Unknown });
union!(B18backSlash { S18backSlash; Variant2; .. Unknown });
object!(B18backSlashVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S19endsWith {
    0 "pends with \\" pends_with: String => required into [= "ends with \\".to_owned()];
    1 "kind" kind: S19endsWithKind => optional into [= S19endsWithKind::KendsWith] => nested;
    2 "only" only: S19endsWithOnly => optional into => nested; 3 "shaped" shaped: String => optional into;
    4 "any" any: Box<S19endsWithAny> => optional into [..] => nested;
} new(pends_with: impl Into<String>) defaults());
enumeration!(S19endsWithKind { "kends with \\" KendsWith; "other" Other; .. Unknown });
enumeration!(S19endsWithOnly { "ends with \\" EndsWith; .. Unknown });
union!(S19endsWithAny { B19endsWith; Text; .. Unknown });
union!(B19endsWith { S19endsWith; Variant2; .. Unknown });
object!(B19endsWithVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S20FnF {
    0 "p*/ fn f() {} /*" p_fn_f: String => required into [= "*/ fn f() {} /*".to_owned()];
    1 "kind" kind: S20FnFKind => optional into [= S20FnFKind::KFnF] => nested;
    2 "only" only: S20FnFOnly => optional into => nested; 3 "shaped" shaped: String => optional into;
    4 "any" any: Box<S20FnFAny> => optional into [..] => nested;
} new(p_fn_f: impl Into<String>) defaults());
enumeration!(S20FnFKind { "k*/ fn f() {} /*" KFnF; "other" Other; .. Unknown });
enumeration!(S20FnFOnly { "*/ fn f() {} /*" FnF; .. Unknown });
union!(S20FnFAny { B20FnF; Text; .. Unknown });
union!(B20FnF { S20FnF; Variant2; .. Unknown });
object!(B20FnFVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S21Inner {
    0 "p//! inner" p_inner: String => required into [= "//! inner".to_owned()];
    1 "kind" kind: S21InnerKind => optional into [= S21InnerKind::KInner] => nested;
    2 "only" only: S21InnerOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "//! inner");
    4 "any" any: Box<S21InnerAny> => optional into [..] => nested;
} new(p_inner: impl Into<String>) defaults());
enumeration!(S21InnerKind { "k//! inner" KInner; "other" Other; .. Unknown });
enumeration!(S21InnerOnly { "//! inner" Inner; .. Unknown });
union!(S21InnerAny { B21Inner; Text; .. Unknown });
union!(B21Inner { S21Inner; Variant2; .. Unknown });
object!(B21InnerVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S22Outer {
    0 "p/// outer" p_outer: String => required into [= "/// outer".to_owned()];
    1 "kind" kind: S22OuterKind => optional into [= S22OuterKind::KOuter] => nested;
    2 "only" only: S22OuterOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "/// outer");
    4 "any" any: Box<S22OuterAny> => optional into [..] => nested;
} new(p_outer: impl Into<String>) defaults());
enumeration!(S22OuterKind { "k/// outer" KOuter; "other" Other; .. Unknown });
enumeration!(S22OuterOnly { "/// outer" Outer; .. Unknown });
union!(S22OuterAny { B22Outer; Text; .. Unknown });
union!(B22Outer { S22Outer; Variant2; .. Unknown });
object!(B22OuterVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S23NoStd {
    0 "p#![no_std]" p_no_std: String => required into [= "#![no_std]".to_owned()];
    1 "kind" kind: S23NoStdKind => optional into [= S23NoStdKind::KNoStd] => nested;
    2 "only" only: S23NoStdOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "#![no_std]");
    4 "any" any: Box<S23NoStdAny> => optional into [..] => nested;
} new(p_no_std: impl Into<String>) defaults());
enumeration!(S23NoStdKind { "k#![no_std]" KNoStd; "other" Other; .. Unknown });
enumeration!(S23NoStdOnly { "#![no_std]" NoStd; .. Unknown });
union!(S23NoStdAny { B23NoStd; Text; .. Unknown });
union!(B23NoStd { S23NoStd; Variant2; .. Unknown });
object!(B23NoStdVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S24DocX {
    0 "p#[doc = \"x\"]" p_doc_x: String => required into [= "#[doc = \"x\"]".to_owned()];
    1 "kind" kind: S24DocXKind => optional into [= S24DocXKind::KDocX] => nested;
    2 "only" only: S24DocXOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "#[doc = \"x\"]");
    4 "any" any: Box<S24DocXAny> => optional into [..] => nested;
} new(p_doc_x: impl Into<String>) defaults());
enumeration!(S24DocXKind { "k#[doc = \"x\"]" KDocX; "other" Other; .. Unknown });
enumeration!(S24DocXOnly { "#[doc = \"x\"]" DocX; .. Unknown });
union!(S24DocXAny { B24DocX; Text; .. Unknown });
union!(B24DocX { S24DocX; Variant2; .. Unknown });
object!(B24DocXVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S25RustFnF {
    0 "p```rust\nfn f() {}" p_rust_fn_f: String => required into [= "```rust\nfn f() {}".to_owned()];
    1 "kind" kind: S25RustFnFKind => optional into [= S25RustFnFKind::KRustFnF] => nested;
    2 "only" only: S25RustFnFOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "```rust\nfn f() {}");
    4 "any" any: Box<S25RustFnFAny> => optional into [..] => nested;
} new(p_rust_fn_f: impl Into<String>) defaults());
enumeration!(S25RustFnFKind { "k```rust\nfn f() {}" KRustFnF; "other" Other; .. Unknown });
enumeration!(S25RustFnFOnly { "```rust\nfn f() {}" RustFnF; .. Unknown });
union!(S25RustFnFAny { B25RustFnF; Text; .. Unknown });
union!(B25RustFnF { S25RustFnF; Variant2; .. Unknown });
object!(B25RustFnFVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S26 {
    0 "p``` ` `` `" p: String => required into [= "``` ` `` `".to_owned()];
    1 "kind" kind: S26Kind => optional into [= S26Kind::K] => nested; 2 "only" only: S26Only => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "``` ` `` `");
    4 "any" any: Box<S26Any> => optional into [..] => nested;
} new(p: impl Into<String>) defaults());
enumeration!(S26Kind { "k``` ` `` `" K; "other" Other; .. Unknown });
enumeration!(S26Only { "``` ` `` `" Quote; .. Unknown });
union!(S26Any { B26; Text; .. Unknown });
union!(B26 { S26; Variant2; .. Unknown });
object!(B26Variant2 { 0 "kind" kind: String => optional into; } new());
object!(S27SingleAndA {
    0 "p'single' and 'a" p_single_and_a: String => required into [= "'single' and 'a".to_owned()];
    1 "kind" kind: S27SingleAndAKind => optional into [= S27SingleAndAKind::KSingleAndA] => nested;
    2 "only" only: S27SingleAndAOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "'single' and 'a");
    4 "any" any: Box<S27SingleAndAAny> => optional into [..] => nested;
} new(p_single_and_a: impl Into<String>) defaults());
enumeration!(S27SingleAndAKind { "k'single' and 'a" KSingleAndA; "other" Other; .. Unknown });
enumeration!(S27SingleAndAOnly { "'single' and 'a" SingleAndA; .. Unknown });
union!(S27SingleAndAAny { B27SingleAndA; Text; .. Unknown });
union!(B27SingleAndA { S27SingleAndA; Variant2; .. Unknown });
object!(B27SingleAndAVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S28SlugDocs {
    0 "p{{slug}} {{docs}}" p_slug_docs: String => required into [= "{{slug}} {{docs}}".to_owned()];
    1 "kind" kind: S28SlugDocsKind => optional into [= S28SlugDocsKind::KSlugDocs] => nested;
    2 "only" only: S28SlugDocsOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "{{slug}} {{docs}}");
    4 "any" any: Box<S28SlugDocsAny> => optional into [..] => nested;
} new(p_slug_docs: impl Into<String>) defaults());
enumeration!(S28SlugDocsKind { "k{{slug}} {{docs}}" KSlugDocs; "other" Other; .. Unknown });
enumeration!(S28SlugDocsOnly { "{{slug}} {{docs}}" SlugDocs; .. Unknown });
union!(S28SlugDocsAny { B28SlugDocs; Text; .. Unknown });
union!(B28SlugDocs { S28SlugDocs; Variant2; .. Unknown });
object!(B28SlugDocsVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S290XS {
    0 "p{} {0} {x:?} %s" p_0_x_s: String => required into [= "{} {0} {x:?} %s".to_owned()];
    1 "kind" kind: S290XSKind => optional into [= S290XSKind::K0XS] => nested;
    2 "only" only: S290XSOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "{} {0} {x:?} %s");
    4 "any" any: Box<S290XSAny> => optional into [..] => nested;
} new(p_0_x_s: impl Into<String>) defaults());
enumeration!(S290XSKind { "k{} {0} {x:?} %s" K0XS; "other" Other; .. Unknown });
enumeration!(S290XSOnly { "{} {0} {x:?} %s" N0XS; .. Unknown });
union!(S290XSAny { B290XS; Text; .. Unknown });
union!(B290XS { S290XS; Variant2; .. Unknown });
object!(B290XSVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S30ScriptScriptAlert1Script {
    0 "p]]> --> </script><script>alert(1)</script>" p_script_script_alert_1_script: String => required into [= "]]> --> </script><script>alert(1)</script>".to_owned()];
    1 "kind" kind: S30ScriptScriptAlert1ScriptKind => optional into [= S30ScriptScriptAlert1ScriptKind::KScriptScriptAlert1Script] => nested;
    2 "only" only: S30ScriptScriptAlert1ScriptOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "]]> --> </script><script>alert(1)</script>");
    4 "any" any: Box<S30ScriptScriptAlert1ScriptAny> => optional into [..] => nested;
} new(p_script_script_alert_1_script: impl Into<String>) defaults());
enumeration!(S30ScriptScriptAlert1ScriptKind {
    "k]]> --> </script><script>alert(1)</script>" KScriptScriptAlert1Script; "other" Other; .. Unknown
});
enumeration!(S30ScriptScriptAlert1ScriptOnly {
    "]]> --> </script><script>alert(1)</script>" ScriptScriptAlert1Script; .. Unknown
});
union!(S30ScriptScriptAlert1ScriptAny { B30ScriptScriptAlert1Script; Text; .. Unknown });
union!(B30ScriptScriptAlert1Script { S30ScriptScriptAlert1Script; Variant2; .. Unknown });
object!(B30ScriptScriptAlert1ScriptVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S31BAmpB {
    0 "p<b>&amp;</b>" p_b_amp_b: String => required into [= "<b>&amp;</b>".to_owned()];
    1 "kind" kind: S31BAmpBKind => optional into [= S31BAmpBKind::KBAmpB] => nested;
    2 "only" only: S31BAmpBOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "<b>&amp;</b>");
    4 "any" any: Box<S31BAmpBAny> => optional into [..] => nested;
} new(p_b_amp_b: impl Into<String>) defaults());
enumeration!(S31BAmpBKind { "k<b>&amp;</b>" KBAmpB; "other" Other; .. Unknown });
enumeration!(S31BAmpBOnly { "<b>&amp;</b>" BAmpB; .. Unknown });
union!(S31BAmpBAny { B31BAmpB; Text; .. Unknown });
union!(B31BAmpB { S31BAmpB; Variant2; .. Unknown });
object!(B31BAmpBVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S32DependenciesEvil {
    0 "p[dependencies]\nevil = \"*\"" p_dependencies_evil: String => required into [= "[dependencies]\nevil = \"*\"".to_owned()];
    1 "kind" kind: S32DependenciesEvilKind => optional into [= S32DependenciesEvilKind::KDependenciesEvil] => nested;
    2 "only" only: S32DependenciesEvilOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "[dependencies]\nevil = \"*\"");
    4 "any" any: Box<S32DependenciesEvilAny> => optional into [..] => nested;
} new(p_dependencies_evil: impl Into<String>) defaults());
enumeration!(S32DependenciesEvilKind { "k[dependencies]\nevil = \"*\"" KDependenciesEvil; "other" Other; .. Unknown });
enumeration!(S32DependenciesEvilOnly { "[dependencies]\nevil = \"*\"" DependenciesEvil; .. Unknown });
union!(S32DependenciesEvilAny { B32DependenciesEvil; Text; .. Unknown });
union!(B32DependenciesEvil { S32DependenciesEvil; Variant2; .. Unknown });
object!(B32DependenciesEvilVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S33Evil1 {
    0 "p\"\"\"\nevil = 1\n\"\"\"" p_evil_1: String => required into [= "\"\"\"\nevil = 1\n\"\"\"".to_owned()];
    1 "kind" kind: S33Evil1Kind => optional into [= S33Evil1Kind::KEvil1] => nested;
    2 "only" only: S33Evil1Only => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "\"\"\"\nevil = 1\n\"\"\"");
    4 "any" any: Box<S33Evil1Any> => optional into [..] => nested;
} new(p_evil_1: impl Into<String>) defaults());
enumeration!(S33Evil1Kind { "k\"\"\"\nevil = 1\n\"\"\"" KEvil1; "other" Other; .. Unknown });
enumeration!(S33Evil1Only { "\"\"\"\nevil = 1\n\"\"\"" Evil1; .. Unknown });
union!(S33Evil1Any { B33Evil1; Text; .. Unknown });
union!(B33Evil1 { S33Evil1; Variant2; .. Unknown });
object!(B33Evil1Variant2 { 0 "kind" kind: String => optional into; } new());
object!(S34includeEtcPasswd {
    0 "pinclude!(\"/etc/passwd\")" pinclude_etc_passwd: String => required into [= "include!(\"/etc/passwd\")".to_owned()];
    1 "kind" kind: S34includeEtcPasswdKind => optional into [= S34includeEtcPasswdKind::KincludeEtcPasswd] => nested;
    2 "only" only: S34includeEtcPasswdOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "include!(\"/etc/passwd\")");
    4 "any" any: Box<S34includeEtcPasswdAny> => optional into [..] => nested;
} new(pinclude_etc_passwd: impl Into<String>) defaults());
enumeration!(S34includeEtcPasswdKind { "kinclude!(\"/etc/passwd\")" KincludeEtcPasswd; "other" Other; .. Unknown });
enumeration!(S34includeEtcPasswdOnly { "include!(\"/etc/passwd\")" IncludeEtcPasswd; .. Unknown });
union!(S34includeEtcPasswdAny { B34includeEtcPasswd; Text; .. Unknown });
union!(B34includeEtcPasswd { S34includeEtcPasswd; Variant2; .. Unknown });
object!(B34includeEtcPasswdVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S35concatCompileErrorX {
    0 "pconcat!(); compile_error!(\"x\");" pconcat_compile_error_x: String => required into [= "concat!(); compile_error!(\"x\");".to_owned()];
    1 "kind" kind: S35concatCompileErrorXKind => optional into [= S35concatCompileErrorXKind::KconcatCompileErrorX] => nested;
    2 "only" only: S35concatCompileErrorXOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "concat!(); compile_error!(\"x\");");
    4 "any" any: Box<S35concatCompileErrorXAny> => optional into [..] => nested;
} new(pconcat_compile_error_x: impl Into<String>) defaults());
enumeration!(S35concatCompileErrorXKind {
    "kconcat!(); compile_error!(\"x\");" KconcatCompileErrorX; "other" Other; .. Unknown
});
enumeration!(S35concatCompileErrorXOnly { "concat!(); compile_error!(\"x\");" ConcatCompileErrorX; .. Unknown });
union!(S35concatCompileErrorXAny { B35concatCompileErrorX; Text; .. Unknown });
union!(B35concatCompileErrorX { S35concatCompileErrorX; Variant2; .. Unknown });
object!(B35concatCompileErrorXVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S36crateSelfSuperSelf {
    0 "pcrate::self::super::Self" pcrate_self_super_self: String => required into [= "crate::self::super::Self".to_owned()];
    1 "kind" kind: S36crateSelfSuperSelfKind => optional into [= S36crateSelfSuperSelfKind::KcrateSelfSuperSelf] => nested;
    2 "only" only: S36crateSelfSuperSelfOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "crate::self::super::Self");
    4 "any" any: Box<S36crateSelfSuperSelfAny> => optional into [..] => nested;
} new(pcrate_self_super_self: impl Into<String>) defaults());
enumeration!(S36crateSelfSuperSelfKind { "kcrate::self::super::Self" KcrateSelfSuperSelf; "other" Other; .. Unknown });
enumeration!(S36crateSelfSuperSelfOnly { "crate::self::super::Self" CrateSelfSuperSelf; .. Unknown });
union!(S36crateSelfSuperSelfAny { B36crateSelfSuperSelf; Text; .. Unknown });
union!(B36crateSelfSuperSelf { S36crateSelfSuperSelf; Variant2; .. Unknown });
object!(B36crateSelfSuperSelfVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S37ABC {
    0 "p| a | b |\n|---|---|\n| c |" p_a_b_c: String => required into [= "| a | b |\n|---|---|\n| c |".to_owned()];
    1 "kind" kind: S37ABCKind => optional into [= S37ABCKind::KABC] => nested;
    2 "only" only: S37ABCOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "| a | b |\n|---|---|\n| c |");
    4 "any" any: Box<S37ABCAny> => optional into [..] => nested;
} new(p_a_b_c: impl Into<String>) defaults());
enumeration!(S37ABCKind { "k| a | b |\n|---|---|\n| c |" KABC; "other" Other; .. Unknown });
enumeration!(S37ABCOnly { "| a | b |\n|---|---|\n| c |" ABC; .. Unknown });
union!(S37ABCAny { B37ABC; Text; .. Unknown });
union!(B37ABC { S37ABC; Variant2; .. Unknown });
object!(B37ABCVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S38IndentedList1ItemQuotation {
    0 "p    indented\n\t- list\n1. item\n> quotation" p_indented_list_1_item_quotation: String => required into [= "    indented\n\t- list\n1. item\n> quotation".to_owned()];
    1 "kind" kind: S38IndentedList1ItemQuotationKind => optional into [= S38IndentedList1ItemQuotationKind::KIndentedList1ItemQuotation] => nested;
    2 "only" only: S38IndentedList1ItemQuotationOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "    indented\n\t- list\n1. item\n> quotation");
    4 "any" any: Box<S38IndentedList1ItemQuotationAny> => optional into [..] => nested;
} new(p_indented_list_1_item_quotation: impl Into<String>) defaults());
enumeration!(S38IndentedList1ItemQuotationKind {
    "k    indented\n\t- list\n1. item\n> quotation" KIndentedList1ItemQuotation; "other" Other; .. Unknown
});
enumeration!(S38IndentedList1ItemQuotationOnly {
    "    indented\n\t- list\n1. item\n> quotation" IndentedList1ItemQuotation; .. Unknown
});
union!(S38IndentedList1ItemQuotationAny { B38IndentedList1ItemQuotation; Text; .. Unknown });
union!(B38IndentedList1ItemQuotation { S38IndentedList1ItemQuotation; Variant2; .. Unknown });
object!(B38IndentedList1ItemQuotationVariant2 { 0 "kind" kind: String => optional into; } new());
object!(S39unicodeCrabBismillahArRahmanArRahimi {
    0 "pünïcödé 🦀 ﷽" punicode_crab_bismillah_ar_rahman_ar_rahimi: String => required into [= "ünïcödé 🦀 ﷽".to_owned()];
    1 "kind" kind: S39unicodeCrabBismillahArRahmanArRahimiKind => optional into [= S39unicodeCrabBismillahArRahmanArRahimiKind::KunicodeCrabBismillahArRahmanArRahimi] => nested;
    2 "only" only: S39unicodeCrabBismillahArRahmanArRahimiOnly => optional into => nested;
    3 "shaped" shaped: String => optional into => |check, value| check.pattern(value, "ünïcödé 🦀 ﷽");
    4 "any" any: Box<S39unicodeCrabBismillahArRahmanArRahimiAny> => optional into [..] => nested;
} new(punicode_crab_bismillah_ar_rahman_ar_rahimi: impl Into<String>) defaults());
enumeration!(S39unicodeCrabBismillahArRahmanArRahimiKind {
    "künïcödé 🦀 ﷽" KunicodeCrabBismillahArRahmanArRahimi; "other" Other; .. Unknown
});
enumeration!(S39unicodeCrabBismillahArRahmanArRahimiOnly {
    "ünïcödé 🦀 ﷽" UnicodeCrabBismillahArRahmanArRahimi; .. Unknown
});
union!(S39unicodeCrabBismillahArRahmanArRahimiAny { B39unicodeCrabBismillahArRahmanArRahimi; Text; .. Unknown });
union!(B39unicodeCrabBismillahArRahmanArRahimi { S39unicodeCrabBismillahArRahmanArRahimi; Variant2; .. Unknown });
object!(B39unicodeCrabBismillahArRahmanArRahimiVariant2 { 0 "kind" kind: String => optional into; } new());
enumeration!(O0U202eGnihtemosC0 { "\u{202e}gnihtemos" U202eGnihtemos; .. Unknown });
headed!(O0U202eGnihtemos200Reply.body = json "application/json" {
    "x-0" x_0: String => optional into;
} new(body: S0U202eGnihtemos));
enumeration!(O1U2066IsolatedU2069C1 { "\u{2066}isolated\u{2069}" U2066IsolatedU2069; .. Unknown });
headed!(O1U2066IsolatedU2069200Reply.body = json "application/json" {
    "x-1" x_1: String => optional into;
} new(body: S1U2066IsolatedU2069));
enumeration!(O2U202aAU202cC2 { "\u{202a}a\u{202c}" U202aAU202c; .. Unknown });
headed!(O2U202aAU202c200Reply.body = json "application/json" {
    "x-2" x_2: String => optional into;
} new(body: S2U202aAU202c));
enumeration!(O3U61cMarkC3 { "\u{61c}mark" U61cMark; .. Unknown });
headed!(O3U61cMark200Reply.body = json "application/json" {
    "x-3" x_3: String => optional into;
} new(body: S3U61cMark));
enumeration!(O4bellC4 { "bell\u{7}" Bell; .. Unknown });
headed!(O4bell200Reply.body = json "application/json" { "x-4" x_4: String => optional into; } new(body: S4bell));
enumeration!(O5nothingC5 { "nothing\0" Nothing; .. Unknown });
headed!(O5nothing200Reply.body = json "application/json" { "x-5" x_5: String => optional into; } new(body: S5nothing));
enumeration!(O6escape31mC6 { "escape\u{1b}[31m" Escape31m; .. Unknown });
headed!(O6escape31m200Reply.body = json "application/json" {
    "x-6" x_6: String => optional into;
} new(body: S6escape31m));
enumeration!(O7deleteC7 { "delete\u{7f}" Delete; .. Unknown });
headed!(O7delete200Reply.body = json "application/json" { "x-7" x_7: String => optional into; } new(body: S7delete));
enumeration!(O8nextU85LineC8 { "next\u{85}line" NextU85Line; .. Unknown });
headed!(O8nextU85Line200Reply.body = json "application/json" {
    "x-8" x_8: String => optional into;
} new(body: S8nextU85Line));
enumeration!(O9separatorU2028LineC9 { "separator\u{2028}line" SeparatorU2028Line; .. Unknown });
headed!(O9separatorU2028Line200Reply.body = json "application/json" {
    "x-9" x_9: String => optional into;
} new(body: S9separatorU2028Line));
enumeration!(O10bareReturnC10 { "bare\rreturn" BareReturn; .. Unknown });
headed!(O10bareReturn200Reply.body = json "application/json" {
    "x-10" x_10: String => optional into;
} new(body: S10bareReturn));
enumeration!(O11twoLinesC11 { "two\r\nlines" TwoLines; .. Unknown });
headed!(O11twoLines200Reply.body = json "application/json" {
    "x-11" x_11: String => optional into;
} new(body: S11twoLines));
enumeration!(O12twoLinesC12 { "two\nlines" TwoLines; .. Unknown });
headed!(O12twoLines200Reply.body = json "application/json" {
    "x-12" x_12: String => optional into;
} new(body: S12twoLines));
enumeration!(O13tabBedC13 { "tab\tbed" TabBed; .. Unknown });
headed!(O13tabBed200Reply.body = json "application/json" {
    "x-13" x_13: String => optional into;
} new(body: S13tabBed));
enumeration!(O14UfeffMarkedC14 { "\u{feff}marked" UfeffMarked; .. Unknown });
headed!(O14UfeffMarked200Reply.body = json "application/json" {
    "x-14" x_14: String => optional into;
} new(body: S14UfeffMarked));
enumeration!(O15zeroU200bWidthC15 { "zero\u{200b}width" ZeroU200bWidth; .. Unknown });
headed!(O15zeroU200bWidth200Reply.body = json "application/json" {
    "x-15" x_15: String => optional into;
} new(body: S15zeroU200bWidth));
enumeration!(O16quoteQuoteC16 { "quote\"quote" QuoteQuote; .. Unknown });
headed!(O16quoteQuote200Reply.body = json "application/json" {
    "x-16" x_16: String => optional into;
} new(body: S16quoteQuote));
enumeration!(O17rawC17 { "raw\"#####\"" Raw; .. Unknown });
headed!(O17raw200Reply.body = json "application/json" { "x-17" x_17: String => optional into; } new(body: S17raw));
enumeration!(O18backSlashC18 { "back\\slash" BackSlash; .. Unknown });
headed!(O18backSlash200Reply.body = json "application/json" {
    "x-18" x_18: String => optional into;
} new(body: S18backSlash));
enumeration!(O19endsWithC19 { "ends with \\" EndsWith; .. Unknown });
headed!(O19endsWith200Reply.body = json "application/json" {
    "x-19" x_19: String => optional into;
} new(body: S19endsWith));
enumeration!(O20FnFC20 { "*/ fn f() {} /*" FnF; .. Unknown });
headed!(O20FnF200Reply.body = json "application/json" { "x-20" x_20: String => optional into; } new(body: S20FnF));
enumeration!(O21InnerC21 { "//! inner" Inner; .. Unknown });
headed!(O21Inner200Reply.body = json "application/json" { "x-21" x_21: String => optional into; } new(body: S21Inner));
enumeration!(O22OuterC22 { "/// outer" Outer; .. Unknown });
headed!(O22Outer200Reply.body = json "application/json" { "x-22" x_22: String => optional into; } new(body: S22Outer));
enumeration!(O23NoStdC23 { "#![no_std]" NoStd; .. Unknown });
headed!(O23NoStd200Reply.body = json "application/json" { "x-23" x_23: String => optional into; } new(body: S23NoStd));
enumeration!(O24DocXC24 { "#[doc = \"x\"]" DocX; .. Unknown });
headed!(O24DocX200Reply.body = json "application/json" { "x-24" x_24: String => optional into; } new(body: S24DocX));
enumeration!(O25RustFnFC25 { "```rust\nfn f() {}" RustFnF; .. Unknown });
headed!(O25RustFnF200Reply.body = json "application/json" {
    "x-25" x_25: String => optional into;
} new(body: S25RustFnF));
enumeration!(O26C26 { "``` ` `` `" Quote; .. Unknown });
headed!(O26200Reply.body = json "application/json" { "x-26" x_26: String => optional into; } new(body: S26));
enumeration!(O27SingleAndAC27 { "'single' and 'a" SingleAndA; .. Unknown });
headed!(O27SingleAndA200Reply.body = json "application/json" {
    "x-27" x_27: String => optional into;
} new(body: S27SingleAndA));
enumeration!(O28SlugDocsC28 { "{{slug}} {{docs}}" SlugDocs; .. Unknown });
headed!(O28SlugDocs200Reply.body = json "application/json" {
    "x-28" x_28: String => optional into;
} new(body: S28SlugDocs));
enumeration!(O290XSC29 { "{} {0} {x:?} %s" N0XS; .. Unknown });
headed!(O290XS200Reply.body = json "application/json" { "x-29" x_29: String => optional into; } new(body: S290XS));
enumeration!(O30ScriptScriptAlert1ScriptC30 {
    "]]> --> </script><script>alert(1)</script>" ScriptScriptAlert1Script; .. Unknown
});
headed!(O30ScriptScriptAlert1Script200Reply.body = json "application/json" {
    "x-30" x_30: String => optional into;
} new(body: S30ScriptScriptAlert1Script));
enumeration!(O31BAmpBC31 { "<b>&amp;</b>" BAmpB; .. Unknown });
headed!(O31BAmpB200Reply.body = json "application/json" { "x-31" x_31: String => optional into; } new(body: S31BAmpB));
enumeration!(O32DependenciesEvilC32 { "[dependencies]\nevil = \"*\"" DependenciesEvil; .. Unknown });
headed!(O32DependenciesEvil200Reply.body = json "application/json" {
    "x-32" x_32: String => optional into;
} new(body: S32DependenciesEvil));
enumeration!(O33Evil1C33 { "\"\"\"\nevil = 1\n\"\"\"" Evil1; .. Unknown });
headed!(O33Evil1200Reply.body = json "application/json" { "x-33" x_33: String => optional into; } new(body: S33Evil1));
enumeration!(O34includeEtcPasswdC34 { "include!(\"/etc/passwd\")" IncludeEtcPasswd; .. Unknown });
headed!(O34includeEtcPasswd200Reply.body = json "application/json" {
    "x-34" x_34: String => optional into;
} new(body: S34includeEtcPasswd));
enumeration!(O35concatCompileErrorXC35 { "concat!(); compile_error!(\"x\");" ConcatCompileErrorX; .. Unknown });
headed!(O35concatCompileErrorX200Reply.body = json "application/json" {
    "x-35" x_35: String => optional into;
} new(body: S35concatCompileErrorX));
enumeration!(O36crateSelfSuperSelfC36 { "crate::self::super::Self" CrateSelfSuperSelf; .. Unknown });
headed!(O36crateSelfSuperSelf200Reply.body = json "application/json" {
    "x-36" x_36: String => optional into;
} new(body: S36crateSelfSuperSelf));
enumeration!(O37ABCC37 { "| a | b |\n|---|---|\n| c |" ABC; .. Unknown });
headed!(O37ABC200Reply.body = json "application/json" { "x-37" x_37: String => optional into; } new(body: S37ABC));
enumeration!(O38IndentedList1ItemQuotationC38 {
    "    indented\n\t- list\n1. item\n> quotation" IndentedList1ItemQuotation; .. Unknown
});
headed!(O38IndentedList1ItemQuotation200Reply.body = json "application/json" {
    "x-38" x_38: String => optional into;
} new(body: S38IndentedList1ItemQuotation));
enumeration!(O39unicodeCrabBismillahArRahmanArRahimiC39 {
    "ünïcödé 🦀 ﷽" UnicodeCrabBismillahArRahmanArRahimi; .. Unknown
});
headed!(O39unicodeCrabBismillahArRahmanArRahimi200Reply.body = json "application/json" {
    "x-39" x_39: String => optional into;
} new(body: S39unicodeCrabBismillahArRahmanArRahimi));
