// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! Hostile \u{202e}gnihtemos\u{2066}isolated\u{2069}\u{202a}a\u{202c}\u{61c}markbell\u{7}nothing\u{0}escape\u{1b}[31mdelete\u{7f}next lineseparator linebare returntwo linestwo linestab bed﻿markedzero​widthquote"quoteraw"#####"back\slashends with \*/ fn f() {} /*//! inner/// outer#![no_std]#[doc = "x"]```rust fn f() {}``` ` `` `'single' and 'a{{slug}} {{docs}}{} {0} {x:?} %s]]> --> </script><script>alert(1)</script><b>&amp;</b>[dependencies] evil = "*"""" evil = 1 """include!("/etc/passwd")concat!(); compile_error!("x");crate::self::super::Self| a | b | |---|---| | c | indented - list 1. item > quotationünïcödé 🦀 ﷽: the client.

#![forbid(unsafe_code)]

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
mod server;

pub use golden_hostile_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
pub use self::server::*;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://h0.example/\u{202e}gnihtemos");

impl Builder {
    /// The credential of the scheme `s0\u{202e}gnihtemos`.
    ///
    /// \u{202e}gnihtemos
    #[must_use]
    pub fn s0_u202e_gnihtemos(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S0_U202E_GNIHTEMOS, credential))
    }

    /// The credential of the scheme `s1\u{2066}isolated\u{2069}`.
    ///
    /// \u{2066}isolated\u{2069}
    #[must_use]
    pub fn s1_u2066_isolated_u2069(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S1_U2066_ISOLATED_U2069, credential))
    }

    /// The credential of the scheme `s2\u{202a}a\u{202c}`.
    ///
    /// \u{202a}a\u{202c}
    #[must_use]
    pub fn s2_u202a_a_u202c(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S2_U202A_A_U202C, credential))
    }

    /// The credential of the scheme `s3\u{61c}mark`.
    ///
    /// \u{61c}mark
    #[must_use]
    pub fn s3_u61c_mark(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S3_U61C_MARK, credential))
    }

    /// The credential of the scheme `s4bell\u{7}`.
    ///
    /// bell
    #[must_use]
    pub fn s4bell(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S4BELL, credential))
    }

    /// The credential of the scheme `s5nothing\u{0}`.
    ///
    /// nothing
    #[must_use]
    pub fn s5nothing(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S5NOTHING, credential))
    }

    /// The credential of the scheme `s6escape\u{1b}[31m`.
    ///
    /// escape\[31m
    #[must_use]
    pub fn s6escape_31m(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S6ESCAPE_31M, credential))
    }

    /// The credential of the scheme `s7delete\u{7f}`.
    ///
    /// delete
    #[must_use]
    pub fn s7delete(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S7DELETE, credential))
    }

    /// The credential of the scheme `s8next\u{85}line`.
    ///
    /// nextline
    #[must_use]
    pub fn s8next_u85_line(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S8NEXT_U85_LINE, credential))
    }

    /// The credential of the scheme `s9separator line`.
    ///
    /// separator line
    #[must_use]
    pub fn s9separator_u2028_line(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S9SEPARATOR_U2028_LINE, credential))
    }

    /// The credential of the scheme `s10bare\rreturn`.
    ///
    /// bare return
    #[must_use]
    pub fn s10bare_return(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S10BARE_RETURN, credential))
    }

    /// The credential of the scheme `s11two\r\nlines`.
    ///
    /// two lines
    #[must_use]
    pub fn s11two_lines(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S11TWO_LINES, credential))
    }

    /// The credential of the scheme `s12two\nlines`.
    ///
    /// two lines
    #[must_use]
    pub fn s12two_lines(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S12TWO_LINES, credential))
    }

    /// The credential of the scheme `s13tab\tbed`.
    ///
    /// tab bed
    #[must_use]
    pub fn s13tab_bed(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S13TAB_BED, credential))
    }

    /// The credential of the scheme `s14﻿marked`.
    ///
    /// ﻿marked
    #[must_use]
    pub fn s14_ufeff_marked(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S14_UFEFF_MARKED, credential))
    }

    /// The credential of the scheme `s15zero​width`.
    ///
    /// zero​width
    #[must_use]
    pub fn s15zero_u200b_width(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S15ZERO_U200B_WIDTH, credential))
    }

    /// The credential of the scheme `s16quote"quote`.
    ///
    /// quote"quote
    #[must_use]
    pub fn s16quote_quote(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S16QUOTE_QUOTE, credential))
    }

    /// The credential of the scheme `s17raw"#####"`.
    ///
    /// raw"#####"
    #[must_use]
    pub fn s17raw(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S17RAW, credential))
    }

    /// The credential of the scheme `s18back\slash`.
    ///
    /// back\\slash
    #[must_use]
    pub fn s18back_slash(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S18BACK_SLASH, credential))
    }

    /// The credential of the scheme `s19ends with \`.
    ///
    /// ends with \\
    #[must_use]
    pub fn s19ends_with(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S19ENDS_WITH, credential))
    }

    /// The credential of the scheme `s20*/ fn f() {} /*`.
    ///
    /// \*/ fn f() {} /\*
    #[must_use]
    pub fn s20_fn_f(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S20_FN_F, credential))
    }

    /// The credential of the scheme `s21//! inner`.
    ///
    /// //! inner
    #[must_use]
    pub fn s21_inner(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S21_INNER, credential))
    }

    /// The credential of the scheme `s22/// outer`.
    ///
    /// /// outer
    #[must_use]
    pub fn s22_outer(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S22_OUTER, credential))
    }

    /// The credential of the scheme `s23#![no_std]`.
    ///
    /// \#!\[no_std\]
    #[must_use]
    pub fn s23_no_std(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S23_NO_STD, credential))
    }

    /// The credential of the scheme `s24#[doc = "x"]`.
    ///
    /// \#\[doc = "x"\]
    #[must_use]
    pub fn s24_doc_x(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S24_DOC_X, credential))
    }

    /// The credential of the scheme `s25```rust\nfn f() {}`.
    ///
    /// ```text
    /// fn f() {}
    /// ```
    #[must_use]
    pub fn s25_rust_fn_f(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S25_RUST_FN_F, credential))
    }

    /// The credential of the scheme `s26``` ` `` ``.
    ///
    /// ```text
    /// ```
    #[must_use]
    pub fn s26(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S26, credential))
    }

    /// The credential of the scheme `s27'single' and 'a`.
    ///
    /// 'single' and 'a
    #[must_use]
    pub fn s27_single_and_a(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S27_SINGLE_AND_A, credential))
    }

    /// The credential of the scheme `s28{{slug}} {{docs}}`.
    ///
    /// {{slug}} {{docs}}
    #[must_use]
    pub fn s28_slug_docs(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S28_SLUG_DOCS, credential))
    }

    /// The credential of the scheme `s29{} {0} {x:?} %s`.
    ///
    /// {} {0} {x:?} %s
    #[must_use]
    pub fn s29_0_x_s(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S29_0_X_S, credential))
    }

    /// The credential of the scheme `s30]]> --> </script><script>alert(1)</script>`.
    ///
    /// \]\]> --> \</script>\<script>alert(1)\</script>
    #[must_use]
    pub fn s30_script_script_alert_1_script(self, credential: impl Into<Credential>) -> Self {
        Builder(
            self
                .0
                .credential(
                    &api::operations::S30_SCRIPT_SCRIPT_ALERT_1_SCRIPT,
                    credential,
                ),
        )
    }

    /// The credential of the scheme `s31<b>&amp;</b>`.
    ///
    /// \<b>&amp;\</b>
    #[must_use]
    pub fn s31_b_amp_b(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S31_B_AMP_B, credential))
    }

    /// The credential of the scheme `s32[dependencies]\nevil = "*"`.
    ///
    /// \[dependencies\] evil = "\*"
    #[must_use]
    pub fn s32_dependencies_evil(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S32_DEPENDENCIES_EVIL, credential))
    }

    /// The credential of the scheme `s33"""\nevil = 1\n"""`.
    ///
    /// """ evil = 1 """
    #[must_use]
    pub fn s33_evil_1(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S33_EVIL_1, credential))
    }

    /// The credential of the scheme `s34include!("/etc/passwd")`.
    ///
    /// include!("/etc/passwd")
    #[must_use]
    pub fn s34include_etc_passwd(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S34INCLUDE_ETC_PASSWD, credential))
    }

    /// The credential of the scheme `s35concat!(); compile_error!("x");`.
    ///
    /// concat!(); compile_error!("x");
    #[must_use]
    pub fn s35concat_compile_error_x(self, credential: impl Into<Credential>) -> Self {
        Builder(
            self.0.credential(&api::operations::S35CONCAT_COMPILE_ERROR_X, credential),
        )
    }

    /// The credential of the scheme `s36crate::self::super::Self`.
    ///
    /// crate::self::super::Self
    #[must_use]
    pub fn s36crate_self_super_self(self, credential: impl Into<Credential>) -> Self {
        Builder(
            self.0.credential(&api::operations::S36CRATE_SELF_SUPER_SELF, credential),
        )
    }

    /// The credential of the scheme `s37| a | b |\n|---|---|\n| c |`.
    ///
    /// | a | b |
    /// |---|---|
    /// | c |
    #[must_use]
    pub fn s37_a_b_c(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::S37_A_B_C, credential))
    }

    /// The credential of the scheme `s38    indented\n\t- list\n1. item\n> quotation`.
    ///
    /// indented
    ///
    /// - list 1. item > quotation
    #[must_use]
    pub fn s38_indented_list_1_item_quotation(self, credential: impl Into<Credential>) -> Self {
        Builder(
            self
                .0
                .credential(
                    &api::operations::S38_INDENTED_LIST_1_ITEM_QUOTATION,
                    credential,
                ),
        )
    }

    /// The credential of the scheme `s39ünïcödé 🦀 ﷽`.
    ///
    /// ünïcödé 🦀 ﷽
    #[must_use]
    pub fn s39unicode_crab_bismillah_ar_rahman_ar_rahimi(self, credential: impl Into<Credential>) -> Self {
        Builder(
            self
                .0
                .credential(
                    &api::operations::S39UNICODE_CRAB_BISMILLAH_AR_RAHMAN_AR_RAHIMI,
                    credential,
                ),
        )
    }

    /// Where the API is served, as the document lists it.
    #[must_use]
    pub fn server(self, server: Server) -> Self {
        Builder(self.0.base_url(server.url()))
    }
}
