// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The servers that the document lists.

use typewright_runtime::codegen::enumeration;

/// Where the API is served.
#[derive(Clone, Debug, PartialEq)]
pub enum Server {
    /// \u{202e}gnihtemos
    ///
    /// `https://h0.example/{v}`
    Default {
        /// \u{202e}gnihtemos Default: `\u{202e}gnihtemos`.
        v: V,
    },
    /// \u{2066}isolated\u{2069}
    ///
    /// `https://h1.example/{v}`
    Server2 {
        /// \u{2066}isolated\u{2069} Default: `\u{2066}isolated\u{2069}`.
        v: Server2V,
    },
    /// \u{202a}a\u{202c}
    ///
    /// `https://h2.example/{v}`
    Server3 {
        /// \u{202a}a\u{202c} Default: `\u{202a}a\u{202c}`.
        v: Server3V,
    },
    /// \u{61c}mark
    ///
    /// `https://h3.example/{v}`
    Server4 {
        /// \u{61c}mark Default: `\u{61c}mark`.
        v: Server4V,
    },
    /// bell
    ///
    /// `https://h4.example/{v}`
    Server5 {
        /// bell Default: `bell\u{7}`.
        v: Server5V,
    },
    /// nothing
    ///
    /// `https://h5.example/{v}`
    Server6 {
        /// nothing Default: `nothing\u{0}`.
        v: Server6V,
    },
    /// escape\[31m
    ///
    /// `https://h6.example/{v}`
    Server7 {
        /// escape\[31m Default: `escape\u{1b}[31m`.
        v: Server7V,
    },
    /// delete
    ///
    /// `https://h7.example/{v}`
    Server8 {
        /// delete Default: `delete\u{7f}`.
        v: Server8V,
    },
    /// nextline
    ///
    /// `https://h8.example/{v}`
    Server9 {
        /// nextline Default: `next line`.
        v: Server9V,
    },
    /// separator line
    ///
    /// `https://h9.example/{v}`
    Server10 {
        /// separator line Default: `separator line`.
        v: Server10V,
    },
    /// bare return
    ///
    /// `https://h10.example/{v}`
    Server11 {
        /// bare return Default: `bare return`.
        v: Server11V,
    },
    /// two lines
    ///
    /// `https://h11.example/{v}`
    Server12 {
        /// two lines Default: \`two lines\`.
        v: Server12V,
    },
    /// two lines
    ///
    /// `https://h12.example/{v}`
    Server13 {
        /// two lines Default: \`two lines\`.
        v: Server13V,
    },
    /// tab bed
    ///
    /// `https://h13.example/{v}`
    Server14 {
        /// tab bed Default: `tab bed`.
        v: Server14V,
    },
    /// ﻿marked
    ///
    /// `https://h14.example/{v}`
    Server15 {
        /// ﻿marked Default: `﻿marked`.
        v: Server15V,
    },
    /// zero​width
    ///
    /// `https://h15.example/{v}`
    Server16 {
        /// zero​width Default: `zero​width`.
        v: Server16V,
    },
    /// quote"quote
    ///
    /// `https://h16.example/{v}`
    Server17 {
        /// quote"quote Default: `quote"quote`.
        v: Server17V,
    },
    /// raw"#####"
    ///
    /// `https://h17.example/{v}`
    Server18 {
        /// raw"#####" Default: `raw"#####"`.
        v: Server18V,
    },
    /// back\\slash
    ///
    /// `https://h18.example/{v}`
    Server19 {
        /// back\\slash Default: `back\slash`.
        v: Server19V,
    },
    /// ends with \\
    ///
    /// `https://h19.example/{v}`
    Server20 {
        /// ends with \\ Default: `ends with \`.
        v: Server20V,
    },
    /// \*/ fn f() {} /\*
    ///
    /// `https://h20.example/{v}`
    Server21 {
        /// \*/ fn f() {} /\* Default: `*/ fn f() {} /*`.
        v: Server21V,
    },
    /// //! inner
    ///
    /// `https://h21.example/{v}`
    Server22 {
        /// //! inner Default: `//! inner`.
        v: Server22V,
    },
    /// /// outer
    ///
    /// `https://h22.example/{v}`
    Server23 {
        /// /// outer Default: `/// outer`.
        v: Server23V,
    },
    /// \#!\[no_std\]
    ///
    /// `https://h23.example/{v}`
    Server24 {
        /// \#!\[no_std\] Default: `#![no_std]`.
        v: Server24V,
    },
    /// \#\[doc = "x"\]
    ///
    /// `https://h24.example/{v}`
    Server25 {
        /// \#\[doc = "x"\] Default: `#[doc = "x"]`.
        v: Server25V,
    },
    /// \`rust fn f() {}
    ///
    /// `https://h25.example/{v}`
    Server26 {
        /// ```text
        /// fn f() {} Default: ````rust
        /// fn f() {}`.
        /// ```
        v: Server26V,
    },
    /// \` \` \`
    ///
    /// `https://h26.example/{v}`
    Server27 {
        /// ```text
        /// ```
        v: Server27V,
    },
    /// 'single' and 'a
    ///
    /// `https://h27.example/{v}`
    Server28 {
        /// 'single' and 'a Default: `'single' and 'a`.
        v: Server28V,
    },
    /// {{slug}} {{docs}}
    ///
    /// `https://h28.example/{v}`
    Server29 {
        /// {{slug}} {{docs}} Default: `{{slug}} {{docs}}`.
        v: Server29V,
    },
    /// {} {0} {x:?} %s
    ///
    /// `https://h29.example/{v}`
    Server30 {
        /// {} {0} {x:?} %s Default: `{} {0} {x:?} %s`.
        v: Server30V,
    },
    /// \]\]> --> \</script>\<script>alert(1)\</script>
    ///
    /// `https://h30.example/{v}`
    Server31 {
        /// \]\]> --> \</script>\<script>alert(1)\</script> Default: `]]> --> </script><script>alert(1)</script>`.
        v: Server31V,
    },
    /// \<b>&amp;\</b>
    ///
    /// `https://h31.example/{v}`
    Server32 {
        /// \<b>&amp;\</b> Default: `<b>&amp;</b>`.
        v: Server32V,
    },
    /// \[dependencies\] evil = "\*"
    ///
    /// `https://h32.example/{v}`
    Server33 {
        /// \[dependencies\] evil = "\*" Default: \`\[dependencies\] evil = "\*"\`.
        v: Server33V,
    },
    /// """ evil = 1 """
    ///
    /// `https://h33.example/{v}`
    Server34 {
        /// """ evil = 1 """ Default: \`""" evil = 1 """\`.
        v: Server34V,
    },
    /// include!("/etc/passwd")
    ///
    /// `https://h34.example/{v}`
    Server35 {
        /// include!("/etc/passwd") Default: `include!("/etc/passwd")`.
        v: Server35V,
    },
    /// concat!(); compile_error!("x");
    ///
    /// `https://h35.example/{v}`
    Server36 {
        /// concat!(); compile_error!("x"); Default: `concat!(); compile_error!("x");`.
        v: Server36V,
    },
    /// crate::self::super::Self
    ///
    /// `https://h36.example/{v}`
    Server37 {
        /// crate::self::super::Self Default: `crate::self::super::Self`.
        v: Server37V,
    },
    /// | a | b |
    /// |---|---|
    /// | c |
    ///
    /// `https://h37.example/{v}`
    Server38 {
        /// | a | b |
        /// |---|---|
        /// | c | Default: \`| a | b |
        /// |---|---|
        /// | c |\`.
        v: Server38V,
    },
    /// indented
    ///
    /// - list 1. item > quotation
    ///
    /// `https://h38.example/{v}`
    Server39 {
        /// indented
        ///
        /// - list 1. item > quotation Default: \` indented
        /// - list 1. item > quotation\`.
        v: Server39V,
    },
    /// ünïcödé 🦀 ﷽
    ///
    /// `https://h39.example/{v}`
    Server40 {
        /// ünïcödé 🦀 ﷽ Default: `ünïcödé 🦀 ﷽`.
        v: Server40V,
    },
}

impl Server {
    /// The URL, its variables filled in.
    pub fn url(&self) -> String {
        match self {
            Self::Default { v } => format!("https://h0.example/{v}"),
            Self::Server2 { v } => format!("https://h1.example/{v}"),
            Self::Server3 { v } => format!("https://h2.example/{v}"),
            Self::Server4 { v } => format!("https://h3.example/{v}"),
            Self::Server5 { v } => format!("https://h4.example/{v}"),
            Self::Server6 { v } => format!("https://h5.example/{v}"),
            Self::Server7 { v } => format!("https://h6.example/{v}"),
            Self::Server8 { v } => format!("https://h7.example/{v}"),
            Self::Server9 { v } => format!("https://h8.example/{v}"),
            Self::Server10 { v } => format!("https://h9.example/{v}"),
            Self::Server11 { v } => format!("https://h10.example/{v}"),
            Self::Server12 { v } => format!("https://h11.example/{v}"),
            Self::Server13 { v } => format!("https://h12.example/{v}"),
            Self::Server14 { v } => format!("https://h13.example/{v}"),
            Self::Server15 { v } => format!("https://h14.example/{v}"),
            Self::Server16 { v } => format!("https://h15.example/{v}"),
            Self::Server17 { v } => format!("https://h16.example/{v}"),
            Self::Server18 { v } => format!("https://h17.example/{v}"),
            Self::Server19 { v } => format!("https://h18.example/{v}"),
            Self::Server20 { v } => format!("https://h19.example/{v}"),
            Self::Server21 { v } => format!("https://h20.example/{v}"),
            Self::Server22 { v } => format!("https://h21.example/{v}"),
            Self::Server23 { v } => format!("https://h22.example/{v}"),
            Self::Server24 { v } => format!("https://h23.example/{v}"),
            Self::Server25 { v } => format!("https://h24.example/{v}"),
            Self::Server26 { v } => format!("https://h25.example/{v}"),
            Self::Server27 { v } => format!("https://h26.example/{v}"),
            Self::Server28 { v } => format!("https://h27.example/{v}"),
            Self::Server29 { v } => format!("https://h28.example/{v}"),
            Self::Server30 { v } => format!("https://h29.example/{v}"),
            Self::Server31 { v } => format!("https://h30.example/{v}"),
            Self::Server32 { v } => format!("https://h31.example/{v}"),
            Self::Server33 { v } => format!("https://h32.example/{v}"),
            Self::Server34 { v } => format!("https://h33.example/{v}"),
            Self::Server35 { v } => format!("https://h34.example/{v}"),
            Self::Server36 { v } => format!("https://h35.example/{v}"),
            Self::Server37 { v } => format!("https://h36.example/{v}"),
            Self::Server38 { v } => format!("https://h37.example/{v}"),
            Self::Server39 { v } => format!("https://h38.example/{v}"),
            Self::Server40 { v } => format!("https://h39.example/{v}"),
        }
    }
}

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum V {
    /// `\u{202e}gnihtemos`
    #[default]
    U202eGnihtemos,
}

enumeration!(V { "\u{202e}gnihtemos" U202eGnihtemos; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server2V {
    /// `\u{2066}isolated\u{2069}`
    #[default]
    U2066IsolatedU2069,
}

enumeration!(Server2V { "\u{2066}isolated\u{2069}" U2066IsolatedU2069; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server3V {
    /// `\u{202a}a\u{202c}`
    #[default]
    U202aAU202c,
}

enumeration!(Server3V { "\u{202a}a\u{202c}" U202aAU202c; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server4V {
    /// `\u{61c}mark`
    #[default]
    U61cMark,
}

enumeration!(Server4V { "\u{61c}mark" U61cMark; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server5V {
    /// `bell\u{7}`
    #[default]
    Bell,
}

enumeration!(Server5V { "bell\u{7}" Bell; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server6V {
    /// `nothing\u{0}`
    #[default]
    Nothing,
}

enumeration!(Server6V { "nothing\0" Nothing; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server7V {
    /// `escape\u{1b}[31m`
    #[default]
    Escape31m,
}

enumeration!(Server7V { "escape\u{1b}[31m" Escape31m; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server8V {
    /// `delete\u{7f}`
    #[default]
    Delete,
}

enumeration!(Server8V { "delete\u{7f}" Delete; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server9V {
    /// `next\u{85}line`
    #[default]
    NextU85Line,
}

enumeration!(Server9V { "next\u{85}line" NextU85Line; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server10V {
    /// `separator line`
    #[default]
    SeparatorU2028Line,
}

enumeration!(Server10V { "separator\u{2028}line" SeparatorU2028Line; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server11V {
    /// `bare\rreturn`
    #[default]
    BareReturn,
}

enumeration!(Server11V { "bare\rreturn" BareReturn; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server12V {
    /// `two\r\nlines`
    #[default]
    TwoLines,
}

enumeration!(Server12V { "two\r\nlines" TwoLines; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server13V {
    /// `two\nlines`
    #[default]
    TwoLines,
}

enumeration!(Server13V { "two\nlines" TwoLines; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server14V {
    /// `tab\tbed`
    #[default]
    TabBed,
}

enumeration!(Server14V { "tab\tbed" TabBed; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server15V {
    /// `﻿marked`
    #[default]
    UfeffMarked,
}

enumeration!(Server15V { "\u{feff}marked" UfeffMarked; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server16V {
    /// `zero​width`
    #[default]
    ZeroU200bWidth,
}

enumeration!(Server16V { "zero\u{200b}width" ZeroU200bWidth; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server17V {
    /// `quote"quote`
    #[default]
    QuoteQuote,
}

enumeration!(Server17V { "quote\"quote" QuoteQuote; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server18V {
    /// `raw"#####"`
    #[default]
    Raw,
}

enumeration!(Server18V { "raw\"#####\"" Raw; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server19V {
    /// `back\slash`
    #[default]
    BackSlash,
}

enumeration!(Server19V { "back\\slash" BackSlash; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server20V {
    /// `ends with \`
    #[default]
    EndsWith,
}

enumeration!(Server20V { "ends with \\" EndsWith; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server21V {
    /// `*/ fn f() {} /*`
    #[default]
    FnF,
}

enumeration!(Server21V { "*/ fn f() {} /*" FnF; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server22V {
    /// `//! inner`
    #[default]
    Inner,
}

enumeration!(Server22V { "//! inner" Inner; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server23V {
    /// `/// outer`
    #[default]
    Outer,
}

enumeration!(Server23V { "/// outer" Outer; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server24V {
    /// `#![no_std]`
    #[default]
    NoStd,
}

enumeration!(Server24V { "#![no_std]" NoStd; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server25V {
    /// `#[doc = "x"]`
    #[default]
    DocX,
}

enumeration!(Server25V { "#[doc = \"x\"]" DocX; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server26V {
    /// ````rust\nfn f() {}`
    #[default]
    RustFnF,
}

enumeration!(Server26V { "```rust\nfn f() {}" RustFnF; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server27V {
    /// ```` ` `` ``
    #[default]
    Quote,
}

enumeration!(Server27V { "``` ` `` `" Quote; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server28V {
    /// `'single' and 'a`
    #[default]
    SingleAndA,
}

enumeration!(Server28V { "'single' and 'a" SingleAndA; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server29V {
    /// `{{slug}} {{docs}}`
    #[default]
    SlugDocs,
}

enumeration!(Server29V { "{{slug}} {{docs}}" SlugDocs; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server30V {
    /// `{} {0} {x:?} %s`
    #[default]
    N0XS,
}

enumeration!(Server30V { "{} {0} {x:?} %s" N0XS; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server31V {
    /// `]]> --> </script><script>alert(1)</script>`
    #[default]
    ScriptScriptAlert1Script,
}

enumeration!(Server31V { "]]> --> </script><script>alert(1)</script>" ScriptScriptAlert1Script; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server32V {
    /// `<b>&amp;</b>`
    #[default]
    BAmpB,
}

enumeration!(Server32V { "<b>&amp;</b>" BAmpB; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server33V {
    /// `[dependencies]\nevil = "*"`
    #[default]
    DependenciesEvil,
}

enumeration!(Server33V { "[dependencies]\nevil = \"*\"" DependenciesEvil; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server34V {
    /// `"""\nevil = 1\n"""`
    #[default]
    Evil1,
}

enumeration!(Server34V { "\"\"\"\nevil = 1\n\"\"\"" Evil1; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server35V {
    /// `include!("/etc/passwd")`
    #[default]
    IncludeEtcPasswd,
}

enumeration!(Server35V { "include!(\"/etc/passwd\")" IncludeEtcPasswd; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server36V {
    /// `concat!(); compile_error!("x");`
    #[default]
    ConcatCompileErrorX,
}

enumeration!(Server36V { "concat!(); compile_error!(\"x\");" ConcatCompileErrorX; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server37V {
    /// `crate::self::super::Self`
    #[default]
    CrateSelfSuperSelf,
}

enumeration!(Server37V { "crate::self::super::Self" CrateSelfSuperSelf; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server38V {
    /// `| a | b |\n|---|---|\n| c |`
    #[default]
    ABC,
}

enumeration!(Server38V { "| a | b |\n|---|---|\n| c |" ABC; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server39V {
    /// `    indented\n\t- list\n1. item\n> quotation`
    #[default]
    IndentedList1ItemQuotation,
}

enumeration!(Server39V { "    indented\n\t- list\n1. item\n> quotation" IndentedList1ItemQuotation; });

/// The values of `v`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Server40V {
    /// `ünïcödé 🦀 ﷽`
    #[default]
    UnicodeCrabBismillahArRahmanArRahimi,
}

enumeration!(Server40V { "ünïcödé 🦀 ﷽" UnicodeCrabBismillahArRahmanArRahimi; });
