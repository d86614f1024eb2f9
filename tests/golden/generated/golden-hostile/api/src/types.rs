// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::Value;

/// \u{202e}gnihtemos (`#/components/schemas/S0\u{202e}gnihtemos`)
#[derive(Clone, Debug, PartialEq)]
pub struct S0U202eGnihtemos {
    /// \u{202e}gnihtemos Default: `"\u{202e}gnihtemos"`.
    pub p_u202e_gnihtemos: String,
    /// Default: `"k\u{202e}gnihtemos"`.
    pub kind: Option<S0U202eGnihtemosKind>,
    pub only: Option<S0U202eGnihtemosOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S0U202eGnihtemosAny>>,
}

/// `#/components/schemas/S0\u{202e}gnihtemos/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S0U202eGnihtemosKind {
    /// `k\u{202e}gnihtemos`
    KU202eGnihtemos,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S0\u{202e}gnihtemos/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S0U202eGnihtemosOnly {
    /// `\u{202e}gnihtemos`
    U202eGnihtemos,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S0\u{202e}gnihtemos/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S0U202eGnihtemosAny {
    /// `B0\u{202e}gnihtemos`
    B0U202eGnihtemos(Box<B0U202eGnihtemos>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B0\u{202e}gnihtemos`
#[derive(Clone, Debug, PartialEq)]
pub enum B0U202eGnihtemos {
    /// `S0\u{202e}gnihtemos`
    S0U202eGnihtemos(Box<S0U202eGnihtemos>),
    Variant2(B0U202eGnihtemosVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B0\u{202e}gnihtemos/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B0U202eGnihtemosVariant2 {
    pub kind: Option<String>,
}

/// \u{2066}isolated\u{2069} (`#/components/schemas/S1\u{2066}isolated\u{2069}`)
#[derive(Clone, Debug, PartialEq)]
pub struct S1U2066IsolatedU2069 {
    /// \u{2066}isolated\u{2069} Default: `"\u{2066}isolated\u{2069}"`.
    pub p_u2066_isolated_u2069: String,
    /// Default: `"k\u{2066}isolated\u{2069}"`.
    pub kind: Option<S1U2066IsolatedU2069Kind>,
    pub only: Option<S1U2066IsolatedU2069Only>,
    pub shaped: Option<String>,
    pub any: Option<Box<S1U2066IsolatedU2069Any>>,
}

/// `#/components/schemas/S1\u{2066}isolated\u{2069}/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S1U2066IsolatedU2069Kind {
    /// `k\u{2066}isolated\u{2069}`
    KU2066IsolatedU2069,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S1\u{2066}isolated\u{2069}/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S1U2066IsolatedU2069Only {
    /// `\u{2066}isolated\u{2069}`
    U2066IsolatedU2069,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S1\u{2066}isolated\u{2069}/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S1U2066IsolatedU2069Any {
    /// `B1\u{2066}isolated\u{2069}`
    B1U2066IsolatedU2069(Box<B1U2066IsolatedU2069>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B1\u{2066}isolated\u{2069}`
#[derive(Clone, Debug, PartialEq)]
pub enum B1U2066IsolatedU2069 {
    /// `S1\u{2066}isolated\u{2069}`
    S1U2066IsolatedU2069(Box<S1U2066IsolatedU2069>),
    Variant2(B1U2066IsolatedU2069Variant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B1\u{2066}isolated\u{2069}/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B1U2066IsolatedU2069Variant2 {
    pub kind: Option<String>,
}

/// \u{202a}a\u{202c} (`#/components/schemas/S2\u{202a}a\u{202c}`)
#[derive(Clone, Debug, PartialEq)]
pub struct S2U202aAU202c {
    /// \u{202a}a\u{202c} Default: `"\u{202a}a\u{202c}"`.
    pub p_u202a_a_u202c: String,
    /// Default: `"k\u{202a}a\u{202c}"`.
    pub kind: Option<S2U202aAU202cKind>,
    pub only: Option<S2U202aAU202cOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S2U202aAU202cAny>>,
}

/// `#/components/schemas/S2\u{202a}a\u{202c}/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S2U202aAU202cKind {
    /// `k\u{202a}a\u{202c}`
    KU202aAU202c,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S2\u{202a}a\u{202c}/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S2U202aAU202cOnly {
    /// `\u{202a}a\u{202c}`
    U202aAU202c,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S2\u{202a}a\u{202c}/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S2U202aAU202cAny {
    /// `B2\u{202a}a\u{202c}`
    B2U202aAU202c(Box<B2U202aAU202c>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B2\u{202a}a\u{202c}`
#[derive(Clone, Debug, PartialEq)]
pub enum B2U202aAU202c {
    /// `S2\u{202a}a\u{202c}`
    S2U202aAU202c(Box<S2U202aAU202c>),
    Variant2(B2U202aAU202cVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B2\u{202a}a\u{202c}/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B2U202aAU202cVariant2 {
    pub kind: Option<String>,
}

/// \u{61c}mark (`#/components/schemas/S3\u{61c}mark`)
#[derive(Clone, Debug, PartialEq)]
pub struct S3U61cMark {
    /// \u{61c}mark Default: `"\u{61c}mark"`.
    pub p_u61c_mark: String,
    /// Default: `"k\u{61c}mark"`.
    pub kind: Option<S3U61cMarkKind>,
    pub only: Option<S3U61cMarkOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S3U61cMarkAny>>,
}

/// `#/components/schemas/S3\u{61c}mark/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S3U61cMarkKind {
    /// `k\u{61c}mark`
    KU61cMark,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S3\u{61c}mark/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S3U61cMarkOnly {
    /// `\u{61c}mark`
    U61cMark,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S3\u{61c}mark/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S3U61cMarkAny {
    /// `B3\u{61c}mark`
    B3U61cMark(Box<B3U61cMark>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B3\u{61c}mark`
#[derive(Clone, Debug, PartialEq)]
pub enum B3U61cMark {
    /// `S3\u{61c}mark`
    S3U61cMark(Box<S3U61cMark>),
    Variant2(B3U61cMarkVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B3\u{61c}mark/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B3U61cMarkVariant2 {
    pub kind: Option<String>,
}

/// bell (`#/components/schemas/S4bell\u{7}`)
#[derive(Clone, Debug, PartialEq)]
pub struct S4bell {
    /// bell Default: `"bell\u0007"`.
    pub pbell: String,
    /// Default: `"kbell\u0007"`.
    pub kind: Option<S4bellKind>,
    pub only: Option<S4bellOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S4bellAny>>,
}

/// `#/components/schemas/S4bell\u{7}/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S4bellKind {
    /// `kbell\u{7}`
    Kbell,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S4bell\u{7}/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S4bellOnly {
    /// `bell\u{7}`
    Bell,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S4bell\u{7}/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S4bellAny {
    /// `B4bell\u{7}`
    B4bell(Box<B4bell>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B4bell\u{7}`
#[derive(Clone, Debug, PartialEq)]
pub enum B4bell {
    /// `S4bell\u{7}`
    S4bell(Box<S4bell>),
    Variant2(B4bellVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B4bell\u{7}/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B4bellVariant2 {
    pub kind: Option<String>,
}

/// nothing (`#/components/schemas/S5nothing\u{0}`)
#[derive(Clone, Debug, PartialEq)]
pub struct S5nothing {
    /// nothing Default: `"nothing\u0000"`.
    pub pnothing: String,
    /// Default: `"knothing\u0000"`.
    pub kind: Option<S5nothingKind>,
    pub only: Option<S5nothingOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S5nothingAny>>,
}

/// `#/components/schemas/S5nothing\u{0}/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S5nothingKind {
    /// `knothing\u{0}`
    Knothing,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S5nothing\u{0}/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S5nothingOnly {
    /// `nothing\u{0}`
    Nothing,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S5nothing\u{0}/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S5nothingAny {
    /// `B5nothing\u{0}`
    B5nothing(Box<B5nothing>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B5nothing\u{0}`
#[derive(Clone, Debug, PartialEq)]
pub enum B5nothing {
    /// `S5nothing\u{0}`
    S5nothing(Box<S5nothing>),
    Variant2(B5nothingVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B5nothing\u{0}/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B5nothingVariant2 {
    pub kind: Option<String>,
}

/// escape\[31m (`#/components/schemas/S6escape\u{1b}[31m`)
#[derive(Clone, Debug, PartialEq)]
pub struct S6escape31m {
    /// escape\[31m Default: `"escape\u001b[31m"`.
    pub pescape_31m: String,
    /// Default: `"kescape\u001b[31m"`.
    pub kind: Option<S6escape31mKind>,
    pub only: Option<S6escape31mOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S6escape31mAny>>,
}

/// `#/components/schemas/S6escape\u{1b}[31m/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S6escape31mKind {
    /// `kescape\u{1b}[31m`
    Kescape31m,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S6escape\u{1b}[31m/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S6escape31mOnly {
    /// `escape\u{1b}[31m`
    Escape31m,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S6escape\u{1b}[31m/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S6escape31mAny {
    /// `B6escape\u{1b}[31m`
    B6escape31m(Box<B6escape31m>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B6escape\u{1b}[31m`
#[derive(Clone, Debug, PartialEq)]
pub enum B6escape31m {
    /// `S6escape\u{1b}[31m`
    S6escape31m(Box<S6escape31m>),
    Variant2(B6escape31mVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B6escape\u{1b}[31m/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B6escape31mVariant2 {
    pub kind: Option<String>,
}

/// delete (`#/components/schemas/S7delete\u{7f}`)
#[derive(Clone, Debug, PartialEq)]
pub struct S7delete {
    /// delete Default: `"delete\u{7f}"`.
    pub pdelete: String,
    /// Default: `"kdelete\u{7f}"`.
    pub kind: Option<S7deleteKind>,
    pub only: Option<S7deleteOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S7deleteAny>>,
}

/// `#/components/schemas/S7delete\u{7f}/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S7deleteKind {
    /// `kdelete\u{7f}`
    Kdelete,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S7delete\u{7f}/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S7deleteOnly {
    /// `delete\u{7f}`
    Delete,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S7delete\u{7f}/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S7deleteAny {
    /// `B7delete\u{7f}`
    B7delete(Box<B7delete>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B7delete\u{7f}`
#[derive(Clone, Debug, PartialEq)]
pub enum B7delete {
    /// `S7delete\u{7f}`
    S7delete(Box<S7delete>),
    Variant2(B7deleteVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B7delete\u{7f}/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B7deleteVariant2 {
    pub kind: Option<String>,
}

/// nextline (`#/components/schemas/S8next line`)
#[derive(Clone, Debug, PartialEq)]
pub struct S8nextU85Line {
    /// nextline Default: `"next line"`.
    pub pnext_u85_line: String,
    /// Default: `"knext line"`.
    pub kind: Option<S8nextU85LineKind>,
    pub only: Option<S8nextU85LineOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S8nextU85LineAny>>,
}

/// `#/components/schemas/S8next line/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S8nextU85LineKind {
    /// `knext\u{85}line`
    KnextU85Line,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S8next line/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S8nextU85LineOnly {
    /// `next\u{85}line`
    NextU85Line,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S8next line/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S8nextU85LineAny {
    /// `B8next\u{85}line`
    B8nextU85Line(Box<B8nextU85Line>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B8next line`
#[derive(Clone, Debug, PartialEq)]
pub enum B8nextU85Line {
    /// `S8next\u{85}line`
    S8nextU85Line(Box<S8nextU85Line>),
    Variant2(B8nextU85LineVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B8next line/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B8nextU85LineVariant2 {
    pub kind: Option<String>,
}

/// separator line (`#/components/schemas/S9separator line`)
#[derive(Clone, Debug, PartialEq)]
pub struct S9separatorU2028Line {
    /// separator line Default: `"separator line"`.
    pub pseparator_u2028_line: String,
    /// Default: `"kseparator line"`.
    pub kind: Option<S9separatorU2028LineKind>,
    pub only: Option<S9separatorU2028LineOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S9separatorU2028LineAny>>,
}

/// `#/components/schemas/S9separator line/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S9separatorU2028LineKind {
    /// `kseparator line`
    KseparatorU2028Line,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S9separator line/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S9separatorU2028LineOnly {
    /// `separator line`
    SeparatorU2028Line,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S9separator line/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S9separatorU2028LineAny {
    /// `B9separator line`
    B9separatorU2028Line(Box<B9separatorU2028Line>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B9separator line`
#[derive(Clone, Debug, PartialEq)]
pub enum B9separatorU2028Line {
    /// `S9separator line`
    S9separatorU2028Line(Box<S9separatorU2028Line>),
    Variant2(B9separatorU2028LineVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B9separator line/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B9separatorU2028LineVariant2 {
    pub kind: Option<String>,
}

/// bare return (`#/components/schemas/S10bare return`)
#[derive(Clone, Debug, PartialEq)]
pub struct S10bareReturn {
    /// bare return Default: `"bare\rreturn"`.
    pub pbare_return: String,
    /// Default: `"kbare\rreturn"`.
    pub kind: Option<S10bareReturnKind>,
    pub only: Option<S10bareReturnOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S10bareReturnAny>>,
}

/// `#/components/schemas/S10bare return/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S10bareReturnKind {
    /// `kbare\rreturn`
    KbareReturn,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S10bare return/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S10bareReturnOnly {
    /// `bare\rreturn`
    BareReturn,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S10bare return/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S10bareReturnAny {
    /// `B10bare\rreturn`
    B10bareReturn(Box<B10bareReturn>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B10bare return`
#[derive(Clone, Debug, PartialEq)]
pub enum B10bareReturn {
    /// `S10bare\rreturn`
    S10bareReturn(Box<S10bareReturn>),
    Variant2(B10bareReturnVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B10bare return/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B10bareReturnVariant2 {
    pub kind: Option<String>,
}

/// two lines (\`#/components/schemas/S11two lines\`)
#[derive(Clone, Debug, PartialEq)]
pub struct S11twoLines {
    /// two lines Default: `"two\r\nlines"`.
    pub ptwo_lines: String,
    /// Default: `"ktwo\r\nlines"`.
    pub kind: Option<S11twoLinesKind>,
    pub only: Option<S11twoLinesOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S11twoLinesAny>>,
}

/// \`#/components/schemas/S11two lines/properties/kind\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S11twoLinesKind {
    /// `ktwo\r\nlines`
    KtwoLines,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S11two lines/properties/only\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S11twoLinesOnly {
    /// `two\r\nlines`
    TwoLines,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S11two lines/properties/any\`
#[derive(Clone, Debug, PartialEq)]
pub enum S11twoLinesAny {
    /// `B11two\r\nlines`
    B11twoLines(Box<B11twoLines>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B11two lines\`
#[derive(Clone, Debug, PartialEq)]
pub enum B11twoLines {
    /// `S11two\r\nlines`
    S11twoLines(Box<S11twoLines>),
    Variant2(B11twoLinesVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B11two lines/oneOf/1\`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B11twoLinesVariant2 {
    pub kind: Option<String>,
}

/// two lines (\`#/components/schemas/S12two lines\`)
#[derive(Clone, Debug, PartialEq)]
pub struct S12twoLines {
    /// two lines Default: `"two\nlines"`.
    pub ptwo_lines: String,
    /// Default: `"ktwo\nlines"`.
    pub kind: Option<S12twoLinesKind>,
    pub only: Option<S12twoLinesOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S12twoLinesAny>>,
}

/// \`#/components/schemas/S12two lines/properties/kind\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S12twoLinesKind {
    /// `ktwo\nlines`
    KtwoLines,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S12two lines/properties/only\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S12twoLinesOnly {
    /// `two\nlines`
    TwoLines,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S12two lines/properties/any\`
#[derive(Clone, Debug, PartialEq)]
pub enum S12twoLinesAny {
    /// `B12two\nlines`
    B12twoLines(Box<B12twoLines>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B12two lines\`
#[derive(Clone, Debug, PartialEq)]
pub enum B12twoLines {
    /// `S12two\nlines`
    S12twoLines(Box<S12twoLines>),
    Variant2(B12twoLinesVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B12two lines/oneOf/1\`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B12twoLinesVariant2 {
    pub kind: Option<String>,
}

/// tab bed (`#/components/schemas/S13tab bed`)
#[derive(Clone, Debug, PartialEq)]
pub struct S13tabBed {
    /// tab bed Default: `"tab\tbed"`.
    pub ptab_bed: String,
    /// Default: `"ktab\tbed"`.
    pub kind: Option<S13tabBedKind>,
    pub only: Option<S13tabBedOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S13tabBedAny>>,
}

/// `#/components/schemas/S13tab bed/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S13tabBedKind {
    /// `ktab\tbed`
    KtabBed,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S13tab bed/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S13tabBedOnly {
    /// `tab\tbed`
    TabBed,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S13tab bed/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S13tabBedAny {
    /// `B13tab\tbed`
    B13tabBed(Box<B13tabBed>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B13tab bed`
#[derive(Clone, Debug, PartialEq)]
pub enum B13tabBed {
    /// `S13tab\tbed`
    S13tabBed(Box<S13tabBed>),
    Variant2(B13tabBedVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B13tab bed/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B13tabBedVariant2 {
    pub kind: Option<String>,
}

/// ﻿marked (`#/components/schemas/S14﻿marked`)
#[derive(Clone, Debug, PartialEq)]
pub struct S14UfeffMarked {
    /// ﻿marked Default: `"﻿marked"`.
    pub p_ufeff_marked: String,
    /// Default: `"k﻿marked"`.
    pub kind: Option<S14UfeffMarkedKind>,
    pub only: Option<S14UfeffMarkedOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S14UfeffMarkedAny>>,
}

/// `#/components/schemas/S14﻿marked/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S14UfeffMarkedKind {
    /// `k﻿marked`
    KUfeffMarked,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S14﻿marked/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S14UfeffMarkedOnly {
    /// `﻿marked`
    UfeffMarked,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S14﻿marked/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S14UfeffMarkedAny {
    /// `B14﻿marked`
    B14UfeffMarked(Box<B14UfeffMarked>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B14﻿marked`
#[derive(Clone, Debug, PartialEq)]
pub enum B14UfeffMarked {
    /// `S14﻿marked`
    S14UfeffMarked(Box<S14UfeffMarked>),
    Variant2(B14UfeffMarkedVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B14﻿marked/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B14UfeffMarkedVariant2 {
    pub kind: Option<String>,
}

/// zero​width (`#/components/schemas/S15zero​width`)
#[derive(Clone, Debug, PartialEq)]
pub struct S15zeroU200bWidth {
    /// zero​width Default: `"zero​width"`.
    pub pzero_u200b_width: String,
    /// Default: `"kzero​width"`.
    pub kind: Option<S15zeroU200bWidthKind>,
    pub only: Option<S15zeroU200bWidthOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S15zeroU200bWidthAny>>,
}

/// `#/components/schemas/S15zero​width/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S15zeroU200bWidthKind {
    /// `kzero​width`
    KzeroU200bWidth,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S15zero​width/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S15zeroU200bWidthOnly {
    /// `zero​width`
    ZeroU200bWidth,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S15zero​width/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S15zeroU200bWidthAny {
    /// `B15zero​width`
    B15zeroU200bWidth(Box<B15zeroU200bWidth>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B15zero​width`
#[derive(Clone, Debug, PartialEq)]
pub enum B15zeroU200bWidth {
    /// `S15zero​width`
    S15zeroU200bWidth(Box<S15zeroU200bWidth>),
    Variant2(B15zeroU200bWidthVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B15zero​width/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B15zeroU200bWidthVariant2 {
    pub kind: Option<String>,
}

/// quote"quote (`#/components/schemas/S16quote"quote`)
#[derive(Clone, Debug, PartialEq)]
pub struct S16quoteQuote {
    /// quote"quote Default: `"quote\"quote"`.
    pub pquote_quote: String,
    /// Default: `"kquote\"quote"`.
    pub kind: Option<S16quoteQuoteKind>,
    pub only: Option<S16quoteQuoteOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S16quoteQuoteAny>>,
}

/// `#/components/schemas/S16quote"quote/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S16quoteQuoteKind {
    /// `kquote"quote`
    KquoteQuote,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S16quote"quote/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S16quoteQuoteOnly {
    /// `quote"quote`
    QuoteQuote,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S16quote"quote/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S16quoteQuoteAny {
    /// `B16quote"quote`
    B16quoteQuote(Box<B16quoteQuote>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B16quote"quote`
#[derive(Clone, Debug, PartialEq)]
pub enum B16quoteQuote {
    /// `S16quote"quote`
    S16quoteQuote(Box<S16quoteQuote>),
    Variant2(B16quoteQuoteVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B16quote"quote/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B16quoteQuoteVariant2 {
    pub kind: Option<String>,
}

/// raw"#####" (`#/components/schemas/S17raw"#####"`)
#[derive(Clone, Debug, PartialEq)]
pub struct S17raw {
    /// raw"#####" Default: `"raw\"#####\""`.
    pub praw: String,
    /// Default: `"kraw\"#####\""`.
    pub kind: Option<S17rawKind>,
    pub only: Option<S17rawOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S17rawAny>>,
}

/// `#/components/schemas/S17raw"#####"/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S17rawKind {
    /// `kraw"#####"`
    Kraw,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S17raw"#####"/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S17rawOnly {
    /// `raw"#####"`
    Raw,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S17raw"#####"/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S17rawAny {
    /// `B17raw"#####"`
    B17raw(Box<B17raw>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B17raw"#####"`
#[derive(Clone, Debug, PartialEq)]
pub enum B17raw {
    /// `S17raw"#####"`
    S17raw(Box<S17raw>),
    Variant2(B17rawVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B17raw"#####"/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B17rawVariant2 {
    pub kind: Option<String>,
}

/// back\\slash (`#/components/schemas/S18back\slash`)
#[derive(Clone, Debug, PartialEq)]
pub struct S18backSlash {
    /// back\\slash Default: `"back\\slash"`.
    pub pback_slash: String,
    /// Default: `"kback\\slash"`.
    pub kind: Option<S18backSlashKind>,
    pub only: Option<S18backSlashOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S18backSlashAny>>,
}

/// `#/components/schemas/S18back\slash/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S18backSlashKind {
    /// `kback\slash`
    KbackSlash,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S18back\slash/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S18backSlashOnly {
    /// `back\slash`
    BackSlash,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S18back\slash/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S18backSlashAny {
    /// `B18back\slash`
    B18backSlash(Box<B18backSlash>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B18back\slash`
#[derive(Clone, Debug, PartialEq)]
pub enum B18backSlash {
    /// `S18back\slash`
    S18backSlash(Box<S18backSlash>),
    Variant2(B18backSlashVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B18back\slash/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B18backSlashVariant2 {
    pub kind: Option<String>,
}

/// ends with \\ (`#/components/schemas/S19ends with \`)
#[derive(Clone, Debug, PartialEq)]
pub struct S19endsWith {
    /// ends with \\ Default: `"ends with \\"`.
    pub pends_with: String,
    /// Default: `"kends with \\"`.
    pub kind: Option<S19endsWithKind>,
    pub only: Option<S19endsWithOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S19endsWithAny>>,
}

/// `#/components/schemas/S19ends with \/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S19endsWithKind {
    /// `kends with \`
    KendsWith,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S19ends with \/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S19endsWithOnly {
    /// `ends with \`
    EndsWith,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S19ends with \/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S19endsWithAny {
    /// `B19ends with \`
    B19endsWith(Box<B19endsWith>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B19ends with \`
#[derive(Clone, Debug, PartialEq)]
pub enum B19endsWith {
    /// `S19ends with \`
    S19endsWith(Box<S19endsWith>),
    Variant2(B19endsWithVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B19ends with \/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B19endsWithVariant2 {
    pub kind: Option<String>,
}

/// \*/ fn f() {} /\*
///
/// `#/components/schemas/S20*~1 fn f() {} ~1*`
#[derive(Clone, Debug, PartialEq)]
pub struct S20FnF {
    /// \*/ fn f() {} /\* Default: `"*/ fn f() {} /*"`.
    pub p_fn_f: String,
    /// Default: `"k*/ fn f() {} /*"`.
    pub kind: Option<S20FnFKind>,
    pub only: Option<S20FnFOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S20FnFAny>>,
}

/// `#/components/schemas/S20*~1 fn f() {} ~1*/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S20FnFKind {
    /// `k*/ fn f() {} /*`
    KFnF,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S20*~1 fn f() {} ~1*/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S20FnFOnly {
    /// `*/ fn f() {} /*`
    FnF,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S20*~1 fn f() {} ~1*/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S20FnFAny {
    /// `B20*/ fn f() {} /*`
    B20FnF(Box<B20FnF>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B20*~1 fn f() {} ~1*`
#[derive(Clone, Debug, PartialEq)]
pub enum B20FnF {
    /// `S20*/ fn f() {} /*`
    S20FnF(Box<S20FnF>),
    Variant2(B20FnFVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B20*~1 fn f() {} ~1*/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B20FnFVariant2 {
    pub kind: Option<String>,
}

/// //! inner (`#/components/schemas/S21~1~1! inner`)
#[derive(Clone, Debug, PartialEq)]
pub struct S21Inner {
    /// //! inner Default: `"//! inner"`.
    pub p_inner: String,
    /// Default: `"k//! inner"`.
    pub kind: Option<S21InnerKind>,
    pub only: Option<S21InnerOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S21InnerAny>>,
}

/// `#/components/schemas/S21~1~1! inner/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S21InnerKind {
    /// `k//! inner`
    KInner,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S21~1~1! inner/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S21InnerOnly {
    /// `//! inner`
    Inner,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S21~1~1! inner/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S21InnerAny {
    /// `B21//! inner`
    B21Inner(Box<B21Inner>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B21~1~1! inner`
#[derive(Clone, Debug, PartialEq)]
pub enum B21Inner {
    /// `S21//! inner`
    S21Inner(Box<S21Inner>),
    Variant2(B21InnerVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B21~1~1! inner/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B21InnerVariant2 {
    pub kind: Option<String>,
}

/// /// outer (`#/components/schemas/S22~1~1~1 outer`)
#[derive(Clone, Debug, PartialEq)]
pub struct S22Outer {
    /// /// outer Default: `"/// outer"`.
    pub p_outer: String,
    /// Default: `"k/// outer"`.
    pub kind: Option<S22OuterKind>,
    pub only: Option<S22OuterOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S22OuterAny>>,
}

/// `#/components/schemas/S22~1~1~1 outer/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S22OuterKind {
    /// `k/// outer`
    KOuter,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S22~1~1~1 outer/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S22OuterOnly {
    /// `/// outer`
    Outer,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S22~1~1~1 outer/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S22OuterAny {
    /// `B22/// outer`
    B22Outer(Box<B22Outer>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B22~1~1~1 outer`
#[derive(Clone, Debug, PartialEq)]
pub enum B22Outer {
    /// `S22/// outer`
    S22Outer(Box<S22Outer>),
    Variant2(B22OuterVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B22~1~1~1 outer/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B22OuterVariant2 {
    pub kind: Option<String>,
}

/// \#!\[no_std\]
///
/// `#/components/schemas/S23#![no_std]`
#[derive(Clone, Debug, PartialEq)]
pub struct S23NoStd {
    /// \#!\[no_std\] Default: `"#![no_std]"`.
    pub p_no_std: String,
    /// Default: `"k#![no_std]"`.
    pub kind: Option<S23NoStdKind>,
    pub only: Option<S23NoStdOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S23NoStdAny>>,
}

/// `#/components/schemas/S23#![no_std]/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S23NoStdKind {
    /// `k#![no_std]`
    KNoStd,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S23#![no_std]/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S23NoStdOnly {
    /// `#![no_std]`
    NoStd,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S23#![no_std]/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S23NoStdAny {
    /// `B23#![no_std]`
    B23NoStd(Box<B23NoStd>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B23#![no_std]`
#[derive(Clone, Debug, PartialEq)]
pub enum B23NoStd {
    /// `S23#![no_std]`
    S23NoStd(Box<S23NoStd>),
    Variant2(B23NoStdVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B23#![no_std]/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B23NoStdVariant2 {
    pub kind: Option<String>,
}

/// \#\[doc = "x"\]
///
/// `#/components/schemas/S24#[doc = "x"]`
#[derive(Clone, Debug, PartialEq)]
pub struct S24DocX {
    /// \#\[doc = "x"\] Default: `"#[doc = \"x\"]"`.
    pub p_doc_x: String,
    /// Default: `"k#[doc = \"x\"]"`.
    pub kind: Option<S24DocXKind>,
    pub only: Option<S24DocXOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S24DocXAny>>,
}

/// `#/components/schemas/S24#[doc = "x"]/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S24DocXKind {
    /// `k#[doc = "x"]`
    KDocX,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S24#[doc = "x"]/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S24DocXOnly {
    /// `#[doc = "x"]`
    DocX,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S24#[doc = "x"]/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S24DocXAny {
    /// `B24#[doc = "x"]`
    B24DocX(Box<B24DocX>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B24#[doc = "x"]`
#[derive(Clone, Debug, PartialEq)]
pub enum B24DocX {
    /// `S24#[doc = "x"]`
    S24DocX(Box<S24DocX>),
    Variant2(B24DocXVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B24#[doc = "x"]/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B24DocXVariant2 {
    pub kind: Option<String>,
}

/// ```text
/// fn f() {} (`#/components/schemas/S25rust
/// fn f() {}`)
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct S25RustFnF {
    /// ```text
    /// fn f() {} Default: `"'''rust\nfn f() {}"`.
    /// ```
    pub p_rust_fn_f: String,
    /// Default: `"k'''rust\nfn f() {}"`.
    pub kind: Option<S25RustFnFKind>,
    pub only: Option<S25RustFnFOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S25RustFnFAny>>,
}

/// \`#/components/schemas/S25rust fn f() {}/properties/kind\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S25RustFnFKind {
    /// `k'''rust\nfn f() {}`
    KRustFnF,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S25rust fn f() {}/properties/only\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S25RustFnFOnly {
    /// `'''rust\nfn f() {}`
    RustFnF,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S25rust fn f() {}/properties/any\`
#[derive(Clone, Debug, PartialEq)]
pub enum S25RustFnFAny {
    /// `B25```rust\nfn f() {}`
    B25RustFnF(Box<B25RustFnF>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B25rust fn f() {}\`
#[derive(Clone, Debug, PartialEq)]
pub enum B25RustFnF {
    /// `S25```rust\nfn f() {}`
    S25RustFnF(Box<S25RustFnF>),
    Variant2(B25RustFnFVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B25rust fn f() {}/oneOf/1\`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B25RustFnFVariant2 {
    pub kind: Option<String>,
}

/// ```text
///
/// `#/components/schemas/S26   `
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct S26 {
    /// ```text
    /// ```
    pub p: String,
    /// Default: `"k''' ' '' '"`.
    pub kind: Option<S26Kind>,
    pub only: Option<S26Only>,
    pub shaped: Option<String>,
    pub any: Option<Box<S26Any>>,
}

/// `#/components/schemas/S26 /properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S26Kind {
    /// `k''' ' '' '`
    K,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S26 /properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S26Only {
    /// `''' ' '' '`
    Quote,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S26 /properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S26Any {
    /// `B26``` ` `` ``
    B26(Box<B26>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B26 `
#[derive(Clone, Debug, PartialEq)]
pub enum B26 {
    /// `S26``` ` `` ``
    S26(Box<S26>),
    Variant2(B26Variant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B26 /oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B26Variant2 {
    pub kind: Option<String>,
}

/// 'single' and 'a (`#/components/schemas/S27'single' and 'a`)
#[derive(Clone, Debug, PartialEq)]
pub struct S27SingleAndA {
    /// 'single' and 'a Default: `"'single' and 'a"`.
    pub p_single_and_a: String,
    /// Default: `"k'single' and 'a"`.
    pub kind: Option<S27SingleAndAKind>,
    pub only: Option<S27SingleAndAOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S27SingleAndAAny>>,
}

/// `#/components/schemas/S27'single' and 'a/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S27SingleAndAKind {
    /// `k'single' and 'a`
    KSingleAndA,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S27'single' and 'a/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S27SingleAndAOnly {
    /// `'single' and 'a`
    SingleAndA,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S27'single' and 'a/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S27SingleAndAAny {
    /// `B27'single' and 'a`
    B27SingleAndA(Box<B27SingleAndA>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B27'single' and 'a`
#[derive(Clone, Debug, PartialEq)]
pub enum B27SingleAndA {
    /// `S27'single' and 'a`
    S27SingleAndA(Box<S27SingleAndA>),
    Variant2(B27SingleAndAVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B27'single' and 'a/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B27SingleAndAVariant2 {
    pub kind: Option<String>,
}

/// {{slug}} {{docs}} (`#/components/schemas/S28{{slug}} {{docs}}`)
#[derive(Clone, Debug, PartialEq)]
pub struct S28SlugDocs {
    /// {{slug}} {{docs}} Default: `"{{slug}} {{docs}}"`.
    pub p_slug_docs: String,
    /// Default: `"k{{slug}} {{docs}}"`.
    pub kind: Option<S28SlugDocsKind>,
    pub only: Option<S28SlugDocsOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S28SlugDocsAny>>,
}

/// `#/components/schemas/S28{{slug}} {{docs}}/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S28SlugDocsKind {
    /// `k{{slug}} {{docs}}`
    KSlugDocs,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S28{{slug}} {{docs}}/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S28SlugDocsOnly {
    /// `{{slug}} {{docs}}`
    SlugDocs,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S28{{slug}} {{docs}}/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S28SlugDocsAny {
    /// `B28{{slug}} {{docs}}`
    B28SlugDocs(Box<B28SlugDocs>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B28{{slug}} {{docs}}`
#[derive(Clone, Debug, PartialEq)]
pub enum B28SlugDocs {
    /// `S28{{slug}} {{docs}}`
    S28SlugDocs(Box<S28SlugDocs>),
    Variant2(B28SlugDocsVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B28{{slug}} {{docs}}/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B28SlugDocsVariant2 {
    pub kind: Option<String>,
}

/// {} {0} {x:?} %s (`#/components/schemas/S29{} {0} {x:?} %s`)
#[derive(Clone, Debug, PartialEq)]
pub struct S290XS {
    /// {} {0} {x:?} %s Default: `"{} {0} {x:?} %s"`.
    pub p_0_x_s: String,
    /// Default: `"k{} {0} {x:?} %s"`.
    pub kind: Option<S290XSKind>,
    pub only: Option<S290XSOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S290XSAny>>,
}

/// `#/components/schemas/S29{} {0} {x:?} %s/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S290XSKind {
    /// `k{} {0} {x:?} %s`
    K0XS,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S29{} {0} {x:?} %s/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S290XSOnly {
    /// `{} {0} {x:?} %s`
    N0XS,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S29{} {0} {x:?} %s/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S290XSAny {
    /// `B29{} {0} {x:?} %s`
    B290XS(Box<B290XS>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B29{} {0} {x:?} %s`
#[derive(Clone, Debug, PartialEq)]
pub enum B290XS {
    /// `S29{} {0} {x:?} %s`
    S290XS(Box<S290XS>),
    Variant2(B290XSVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B29{} {0} {x:?} %s/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B290XSVariant2 {
    pub kind: Option<String>,
}

/// \]\]> --> \</script>\<script>alert(1)\</script> (`#/components/schemas/S30]]> -->
/// <~1script><script>alert(1)<~1script>`)
#[derive(Clone, Debug, PartialEq)]
pub struct S30ScriptScriptAlert1Script {
    /// \]\]> --> \</script>\<script>alert(1)\</script> Default: `"]]> --> </script><script>alert(1)</script>"`.
    pub p_script_script_alert_1_script: String,
    /// Default: `"k]]> --> </script><script>alert(1)</script>"`.
    pub kind: Option<S30ScriptScriptAlert1ScriptKind>,
    pub only: Option<S30ScriptScriptAlert1ScriptOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S30ScriptScriptAlert1ScriptAny>>,
}

/// `#/components/schemas/S30]]> --> <~1script><script>alert(1)<~1script>/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S30ScriptScriptAlert1ScriptKind {
    /// `k]]> --> </script><script>alert(1)</script>`
    KScriptScriptAlert1Script,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S30]]> --> <~1script><script>alert(1)<~1script>/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S30ScriptScriptAlert1ScriptOnly {
    /// `]]> --> </script><script>alert(1)</script>`
    ScriptScriptAlert1Script,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S30]]> --> <~1script><script>alert(1)<~1script>/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S30ScriptScriptAlert1ScriptAny {
    /// `B30]]> --> </script><script>alert(1)</script>`
    B30ScriptScriptAlert1Script(Box<B30ScriptScriptAlert1Script>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B30]]> --> <~1script><script>alert(1)<~1script>`
#[derive(Clone, Debug, PartialEq)]
pub enum B30ScriptScriptAlert1Script {
    /// `S30]]> --> </script><script>alert(1)</script>`
    S30ScriptScriptAlert1Script(Box<S30ScriptScriptAlert1Script>),
    Variant2(B30ScriptScriptAlert1ScriptVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B30]]> --> <~1script><script>alert(1)<~1script>/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B30ScriptScriptAlert1ScriptVariant2 {
    pub kind: Option<String>,
}

/// \<b>&amp;\</b> (`#/components/schemas/S31<b>&amp;<~1b>`)
#[derive(Clone, Debug, PartialEq)]
pub struct S31BAmpB {
    /// \<b>&amp;\</b> Default: `"<b>&amp;</b>"`.
    pub p_b_amp_b: String,
    /// Default: `"k<b>&amp;</b>"`.
    pub kind: Option<S31BAmpBKind>,
    pub only: Option<S31BAmpBOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S31BAmpBAny>>,
}

/// `#/components/schemas/S31<b>&amp;<~1b>/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S31BAmpBKind {
    /// `k<b>&amp;</b>`
    KBAmpB,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S31<b>&amp;<~1b>/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S31BAmpBOnly {
    /// `<b>&amp;</b>`
    BAmpB,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S31<b>&amp;<~1b>/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S31BAmpBAny {
    /// `B31<b>&amp;</b>`
    B31BAmpB(Box<B31BAmpB>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B31<b>&amp;<~1b>`
#[derive(Clone, Debug, PartialEq)]
pub enum B31BAmpB {
    /// `S31<b>&amp;</b>`
    S31BAmpB(Box<S31BAmpB>),
    Variant2(B31BAmpBVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B31<b>&amp;<~1b>/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B31BAmpBVariant2 {
    pub kind: Option<String>,
}

/// \[dependencies\] evil = "\*" (\`#/components/schemas/S32\[dependencies\] evil = "\*"\`)
#[derive(Clone, Debug, PartialEq)]
pub struct S32DependenciesEvil {
    /// \[dependencies\] evil = "\*" Default: `"[dependencies]\nevil = \"*\""`.
    pub p_dependencies_evil: String,
    /// Default: `"k[dependencies]\nevil = \"*\""`.
    pub kind: Option<S32DependenciesEvilKind>,
    pub only: Option<S32DependenciesEvilOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S32DependenciesEvilAny>>,
}

/// \`#/components/schemas/S32\[dependencies\] evil = "\*"/properties/kind\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S32DependenciesEvilKind {
    /// `k[dependencies]\nevil = "*"`
    KDependenciesEvil,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S32\[dependencies\] evil = "\*"/properties/only\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S32DependenciesEvilOnly {
    /// `[dependencies]\nevil = "*"`
    DependenciesEvil,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S32\[dependencies\] evil = "\*"/properties/any\`
#[derive(Clone, Debug, PartialEq)]
pub enum S32DependenciesEvilAny {
    /// `B32[dependencies]\nevil = "*"`
    B32DependenciesEvil(Box<B32DependenciesEvil>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B32\[dependencies\] evil = "\*"\`
#[derive(Clone, Debug, PartialEq)]
pub enum B32DependenciesEvil {
    /// `S32[dependencies]\nevil = "*"`
    S32DependenciesEvil(Box<S32DependenciesEvil>),
    Variant2(B32DependenciesEvilVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B32\[dependencies\] evil = "\*"/oneOf/1\`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B32DependenciesEvilVariant2 {
    pub kind: Option<String>,
}

/// """ evil = 1 """ (\`#/components/schemas/S33""" evil = 1 """\`)
#[derive(Clone, Debug, PartialEq)]
pub struct S33Evil1 {
    /// """ evil = 1 """ Default: `"\"\"\"\nevil = 1\n\"\"\""`.
    pub p_evil_1: String,
    /// Default: `"k\"\"\"\nevil = 1\n\"\"\""`.
    pub kind: Option<S33Evil1Kind>,
    pub only: Option<S33Evil1Only>,
    pub shaped: Option<String>,
    pub any: Option<Box<S33Evil1Any>>,
}

/// \`#/components/schemas/S33""" evil = 1 """/properties/kind\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S33Evil1Kind {
    /// `k"""\nevil = 1\n"""`
    KEvil1,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S33""" evil = 1 """/properties/only\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S33Evil1Only {
    /// `"""\nevil = 1\n"""`
    Evil1,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S33""" evil = 1 """/properties/any\`
#[derive(Clone, Debug, PartialEq)]
pub enum S33Evil1Any {
    /// `B33"""\nevil = 1\n"""`
    B33Evil1(Box<B33Evil1>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B33""" evil = 1 """\`
#[derive(Clone, Debug, PartialEq)]
pub enum B33Evil1 {
    /// `S33"""\nevil = 1\n"""`
    S33Evil1(Box<S33Evil1>),
    Variant2(B33Evil1Variant2),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B33""" evil = 1 """/oneOf/1\`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B33Evil1Variant2 {
    pub kind: Option<String>,
}

/// include!("/etc/passwd") (`#/components/schemas/S34include!("~1etc~1passwd")`)
#[derive(Clone, Debug, PartialEq)]
pub struct S34includeEtcPasswd {
    /// include!("/etc/passwd") Default: `"include!(\"/etc/passwd\")"`.
    pub pinclude_etc_passwd: String,
    /// Default: `"kinclude!(\"/etc/passwd\")"`.
    pub kind: Option<S34includeEtcPasswdKind>,
    pub only: Option<S34includeEtcPasswdOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S34includeEtcPasswdAny>>,
}

/// `#/components/schemas/S34include!("~1etc~1passwd")/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S34includeEtcPasswdKind {
    /// `kinclude!("/etc/passwd")`
    KincludeEtcPasswd,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S34include!("~1etc~1passwd")/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S34includeEtcPasswdOnly {
    /// `include!("/etc/passwd")`
    IncludeEtcPasswd,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S34include!("~1etc~1passwd")/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S34includeEtcPasswdAny {
    /// `B34include!("/etc/passwd")`
    B34includeEtcPasswd(Box<B34includeEtcPasswd>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B34include!("~1etc~1passwd")`
#[derive(Clone, Debug, PartialEq)]
pub enum B34includeEtcPasswd {
    /// `S34include!("/etc/passwd")`
    S34includeEtcPasswd(Box<S34includeEtcPasswd>),
    Variant2(B34includeEtcPasswdVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B34include!("~1etc~1passwd")/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B34includeEtcPasswdVariant2 {
    pub kind: Option<String>,
}

/// concat!(); compile_error!("x"); (`#/components/schemas/S35concat!(); compile_error!("x");`)
#[derive(Clone, Debug, PartialEq)]
pub struct S35concatCompileErrorX {
    /// concat!(); compile_error!("x"); Default: `"concat!(); compile_error!(\"x\");"`.
    pub pconcat_compile_error_x: String,
    /// Default: `"kconcat!(); compile_error!(\"x\");"`.
    pub kind: Option<S35concatCompileErrorXKind>,
    pub only: Option<S35concatCompileErrorXOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S35concatCompileErrorXAny>>,
}

/// `#/components/schemas/S35concat!(); compile_error!("x");/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S35concatCompileErrorXKind {
    /// `kconcat!(); compile_error!("x");`
    KconcatCompileErrorX,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S35concat!(); compile_error!("x");/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S35concatCompileErrorXOnly {
    /// `concat!(); compile_error!("x");`
    ConcatCompileErrorX,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S35concat!(); compile_error!("x");/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S35concatCompileErrorXAny {
    /// `B35concat!(); compile_error!("x");`
    B35concatCompileErrorX(Box<B35concatCompileErrorX>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B35concat!(); compile_error!("x");`
#[derive(Clone, Debug, PartialEq)]
pub enum B35concatCompileErrorX {
    /// `S35concat!(); compile_error!("x");`
    S35concatCompileErrorX(Box<S35concatCompileErrorX>),
    Variant2(B35concatCompileErrorXVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B35concat!(); compile_error!("x");/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B35concatCompileErrorXVariant2 {
    pub kind: Option<String>,
}

/// crate::self::super::Self (`#/components/schemas/S36crate::self::super::Self`)
#[derive(Clone, Debug, PartialEq)]
pub struct S36crateSelfSuperSelf {
    /// crate::self::super::Self Default: `"crate::self::super::Self"`.
    pub pcrate_self_super_self: String,
    /// Default: `"kcrate::self::super::Self"`.
    pub kind: Option<S36crateSelfSuperSelfKind>,
    pub only: Option<S36crateSelfSuperSelfOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S36crateSelfSuperSelfAny>>,
}

/// `#/components/schemas/S36crate::self::super::Self/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S36crateSelfSuperSelfKind {
    /// `kcrate::self::super::Self`
    KcrateSelfSuperSelf,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S36crate::self::super::Self/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S36crateSelfSuperSelfOnly {
    /// `crate::self::super::Self`
    CrateSelfSuperSelf,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S36crate::self::super::Self/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S36crateSelfSuperSelfAny {
    /// `B36crate::self::super::Self`
    B36crateSelfSuperSelf(Box<B36crateSelfSuperSelf>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B36crate::self::super::Self`
#[derive(Clone, Debug, PartialEq)]
pub enum B36crateSelfSuperSelf {
    /// `S36crate::self::super::Self`
    S36crateSelfSuperSelf(Box<S36crateSelfSuperSelf>),
    Variant2(B36crateSelfSuperSelfVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B36crate::self::super::Self/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B36crateSelfSuperSelfVariant2 {
    pub kind: Option<String>,
}

/// | a | b |
/// |---|---|
/// | c |
///
/// \`#/components/schemas/S37| a | b | |---|---| | c |\`
#[derive(Clone, Debug, PartialEq)]
pub struct S37ABC {
    /// | a | b |
    /// |---|---|
    /// | c | Default: \`"| a | b |\\n|---|---|\\n| c |"\`.
    pub p_a_b_c: String,
    /// Default: `"k| a | b |\n|---|---|\n| c |"`.
    pub kind: Option<S37ABCKind>,
    pub only: Option<S37ABCOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S37ABCAny>>,
}

/// \`#/components/schemas/S37| a | b | |---|---| | c |/properties/kind\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S37ABCKind {
    /// `k| a | b |\n|---|---|\n| c |`
    KABC,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S37| a | b | |---|---| | c |/properties/only\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S37ABCOnly {
    /// `| a | b |\n|---|---|\n| c |`
    ABC,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S37| a | b | |---|---| | c |/properties/any\`
#[derive(Clone, Debug, PartialEq)]
pub enum S37ABCAny {
    /// `B37| a | b |\n|---|---|\n| c |`
    B37ABC(Box<B37ABC>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B37| a | b | |---|---| | c |\`
#[derive(Clone, Debug, PartialEq)]
pub enum B37ABC {
    /// `S37| a | b |\n|---|---|\n| c |`
    S37ABC(Box<S37ABC>),
    Variant2(B37ABCVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B37| a | b | |---|---| | c |/oneOf/1\`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B37ABCVariant2 {
    pub kind: Option<String>,
}

/// indented
///
/// - list 1. item > quotation
///
/// \`#/components/schemas/S38 indented
///
/// - list 1. item > quotation\`
#[derive(Clone, Debug, PartialEq)]
pub struct S38IndentedList1ItemQuotation {
    /// indented
    ///
    /// - list 1. item > quotation Default: `" indented\n\t- list\n1. item\n> quotation"`.
    pub p_indented_list_1_item_quotation: String,
    /// Default: `"k indented\n\t- list\n1. item\n> quotation"`.
    pub kind: Option<S38IndentedList1ItemQuotationKind>,
    pub only: Option<S38IndentedList1ItemQuotationOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S38IndentedList1ItemQuotationAny>>,
}

/// \`#/components/schemas/S38 indented
///
/// - list 1. item > quotation/properties/kind\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S38IndentedList1ItemQuotationKind {
    /// `k    indented\n\t- list\n1. item\n> quotation`
    KIndentedList1ItemQuotation,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S38 indented
///
/// - list 1. item > quotation/properties/only\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S38IndentedList1ItemQuotationOnly {
    /// `    indented\n\t- list\n1. item\n> quotation`
    IndentedList1ItemQuotation,
    /// Not listed by the document.
    Unknown(String),
}

/// \`#/components/schemas/S38 indented
///
/// - list 1. item > quotation/properties/any\`
#[derive(Clone, Debug, PartialEq)]
pub enum S38IndentedList1ItemQuotationAny {
    /// `B38    indented\n\t- list\n1. item\n> quotation`
    B38IndentedList1ItemQuotation(Box<B38IndentedList1ItemQuotation>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B38 indented
///
/// - list 1. item > quotation\`
#[derive(Clone, Debug, PartialEq)]
pub enum B38IndentedList1ItemQuotation {
    /// `S38    indented\n\t- list\n1. item\n> quotation`
    S38IndentedList1ItemQuotation(Box<S38IndentedList1ItemQuotation>),
    Variant2(B38IndentedList1ItemQuotationVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// \`#/components/schemas/B38 indented
///
/// - list 1. item > quotation/oneOf/1\`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B38IndentedList1ItemQuotationVariant2 {
    pub kind: Option<String>,
}

/// ünïcödé 🦀 ﷽ (`#/components/schemas/S39ünïcödé 🦀 ﷽`)
#[derive(Clone, Debug, PartialEq)]
pub struct S39unicodeCrabBismillahArRahmanArRahimi {
    /// ünïcödé 🦀 ﷽ Default: `"ünïcödé 🦀 ﷽"`.
    pub punicode_crab_bismillah_ar_rahman_ar_rahimi: String,
    /// Default: `"künïcödé 🦀 ﷽"`.
    pub kind: Option<S39unicodeCrabBismillahArRahmanArRahimiKind>,
    pub only: Option<S39unicodeCrabBismillahArRahmanArRahimiOnly>,
    pub shaped: Option<String>,
    pub any: Option<Box<S39unicodeCrabBismillahArRahmanArRahimiAny>>,
}

/// `#/components/schemas/S39ünïcödé 🦀 ﷽/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S39unicodeCrabBismillahArRahmanArRahimiKind {
    /// `künïcödé 🦀 ﷽`
    KunicodeCrabBismillahArRahmanArRahimi,
    Other,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S39ünïcödé 🦀 ﷽/properties/only`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum S39unicodeCrabBismillahArRahmanArRahimiOnly {
    /// `ünïcödé 🦀 ﷽`
    UnicodeCrabBismillahArRahmanArRahimi,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/S39ünïcödé 🦀 ﷽/properties/any`
#[derive(Clone, Debug, PartialEq)]
pub enum S39unicodeCrabBismillahArRahmanArRahimiAny {
    /// `B39ünïcödé 🦀 ﷽`
    B39unicodeCrabBismillahArRahmanArRahimi(
        Box<B39unicodeCrabBismillahArRahmanArRahimi>,
    ),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B39ünïcödé 🦀 ﷽`
#[derive(Clone, Debug, PartialEq)]
pub enum B39unicodeCrabBismillahArRahmanArRahimi {
    /// `S39ünïcödé 🦀 ﷽`
    S39unicodeCrabBismillahArRahmanArRahimi(
        Box<S39unicodeCrabBismillahArRahmanArRahimi>,
    ),
    Variant2(B39unicodeCrabBismillahArRahmanArRahimiVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/B39ünïcödé 🦀 ﷽/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct B39unicodeCrabBismillahArRahmanArRahimiVariant2 {
    pub kind: Option<String>,
}

/// `#/paths/~1p0~1\u{202e}gnihtemos/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O0U202eGnihtemosC0 {
    /// `\u{202e}gnihtemos`
    U202eGnihtemos,
    /// Not listed by the document.
    Unknown(String),
}

/// \u{202e}gnihtemos (`#/paths/~1p0~1\u{202e}gnihtemos/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O0U202eGnihtemos200Reply {
    /// The body.
    pub body: S0U202eGnihtemos,
    /// \u{202e}gnihtemos
    pub x_0: Option<String>,
}

/// `#/paths/~1p1~1\u{2066}isolated\u{2069}/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O1U2066IsolatedU2069C1 {
    /// `\u{2066}isolated\u{2069}`
    U2066IsolatedU2069,
    /// Not listed by the document.
    Unknown(String),
}

/// \u{2066}isolated\u{2069} (`#/paths/~1p1~1\u{2066}isolated\u{2069}/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O1U2066IsolatedU2069200Reply {
    /// The body.
    pub body: S1U2066IsolatedU2069,
    /// \u{2066}isolated\u{2069}
    pub x_1: Option<String>,
}

/// `#/paths/~1p2~1\u{202a}a\u{202c}/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O2U202aAU202cC2 {
    /// `\u{202a}a\u{202c}`
    U202aAU202c,
    /// Not listed by the document.
    Unknown(String),
}

/// \u{202a}a\u{202c} (`#/paths/~1p2~1\u{202a}a\u{202c}/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O2U202aAU202c200Reply {
    /// The body.
    pub body: S2U202aAU202c,
    /// \u{202a}a\u{202c}
    pub x_2: Option<String>,
}

/// `#/paths/~1p3~1\u{61c}mark/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O3U61cMarkC3 {
    /// `\u{61c}mark`
    U61cMark,
    /// Not listed by the document.
    Unknown(String),
}

/// \u{61c}mark (`#/paths/~1p3~1\u{61c}mark/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O3U61cMark200Reply {
    /// The body.
    pub body: S3U61cMark,
    /// \u{61c}mark
    pub x_3: Option<String>,
}

/// `#/paths/~1p4~1bell\u{7}/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O4bellC4 {
    /// `bell\u{7}`
    Bell,
    /// Not listed by the document.
    Unknown(String),
}

/// bell (`#/paths/~1p4~1bell\u{7}/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O4bell200Reply {
    /// The body.
    pub body: S4bell,
    /// bell
    pub x_4: Option<String>,
}

/// `#/paths/~1p5~1nothing\u{0}/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O5nothingC5 {
    /// `nothing\u{0}`
    Nothing,
    /// Not listed by the document.
    Unknown(String),
}

/// nothing (`#/paths/~1p5~1nothing\u{0}/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O5nothing200Reply {
    /// The body.
    pub body: S5nothing,
    /// nothing
    pub x_5: Option<String>,
}

/// `#/paths/~1p6~1escape\u{1b}[31m/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O6escape31mC6 {
    /// `escape\u{1b}[31m`
    Escape31m,
    /// Not listed by the document.
    Unknown(String),
}

/// escape\[31m (`#/paths/~1p6~1escape\u{1b}[31m/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O6escape31m200Reply {
    /// The body.
    pub body: S6escape31m,
    /// escape\[31m
    pub x_6: Option<String>,
}

/// `#/paths/~1p7~1delete\u{7f}/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O7deleteC7 {
    /// `delete\u{7f}`
    Delete,
    /// Not listed by the document.
    Unknown(String),
}

/// delete (`#/paths/~1p7~1delete\u{7f}/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O7delete200Reply {
    /// The body.
    pub body: S7delete,
    /// delete
    pub x_7: Option<String>,
}

/// `#/paths/~1p8~1next line/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O8nextU85LineC8 {
    /// `next\u{85}line`
    NextU85Line,
    /// Not listed by the document.
    Unknown(String),
}

/// nextline (`#/paths/~1p8~1next line/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O8nextU85Line200Reply {
    /// The body.
    pub body: S8nextU85Line,
    /// nextline
    pub x_8: Option<String>,
}

/// `#/paths/~1p9~1separator line/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O9separatorU2028LineC9 {
    /// `separator line`
    SeparatorU2028Line,
    /// Not listed by the document.
    Unknown(String),
}

/// separator line (`#/paths/~1p9~1separator line/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O9separatorU2028Line200Reply {
    /// The body.
    pub body: S9separatorU2028Line,
    /// separator line
    pub x_9: Option<String>,
}

/// `#/paths/~1p10~1bare return/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O10bareReturnC10 {
    /// `bare\rreturn`
    BareReturn,
    /// Not listed by the document.
    Unknown(String),
}

/// bare return (`#/paths/~1p10~1bare return/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O10bareReturn200Reply {
    /// The body.
    pub body: S10bareReturn,
    /// bare return
    pub x_10: Option<String>,
}

/// \`#/paths/~1p11~1two lines/post/parameters/1/schema\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O11twoLinesC11 {
    /// `two\r\nlines`
    TwoLines,
    /// Not listed by the document.
    Unknown(String),
}

/// two lines (\`#/paths/~1p11~1two lines/post/responses/200\`)
#[derive(Clone, Debug, PartialEq)]
pub struct O11twoLines200Reply {
    /// The body.
    pub body: S11twoLines,
    /// two lines
    pub x_11: Option<String>,
}

/// \`#/paths/~1p12~1two lines/post/parameters/1/schema\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O12twoLinesC12 {
    /// `two\nlines`
    TwoLines,
    /// Not listed by the document.
    Unknown(String),
}

/// two lines (\`#/paths/~1p12~1two lines/post/responses/200\`)
#[derive(Clone, Debug, PartialEq)]
pub struct O12twoLines200Reply {
    /// The body.
    pub body: S12twoLines,
    /// two lines
    pub x_12: Option<String>,
}

/// `#/paths/~1p13~1tab bed/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O13tabBedC13 {
    /// `tab\tbed`
    TabBed,
    /// Not listed by the document.
    Unknown(String),
}

/// tab bed (`#/paths/~1p13~1tab bed/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O13tabBed200Reply {
    /// The body.
    pub body: S13tabBed,
    /// tab bed
    pub x_13: Option<String>,
}

/// `#/paths/~1p14~1﻿marked/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O14UfeffMarkedC14 {
    /// `﻿marked`
    UfeffMarked,
    /// Not listed by the document.
    Unknown(String),
}

/// ﻿marked (`#/paths/~1p14~1﻿marked/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O14UfeffMarked200Reply {
    /// The body.
    pub body: S14UfeffMarked,
    /// ﻿marked
    pub x_14: Option<String>,
}

/// `#/paths/~1p15~1zero​width/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O15zeroU200bWidthC15 {
    /// `zero​width`
    ZeroU200bWidth,
    /// Not listed by the document.
    Unknown(String),
}

/// zero​width (`#/paths/~1p15~1zero​width/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O15zeroU200bWidth200Reply {
    /// The body.
    pub body: S15zeroU200bWidth,
    /// zero​width
    pub x_15: Option<String>,
}

/// `#/paths/~1p16~1quote"quote/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O16quoteQuoteC16 {
    /// `quote"quote`
    QuoteQuote,
    /// Not listed by the document.
    Unknown(String),
}

/// quote"quote (`#/paths/~1p16~1quote"quote/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O16quoteQuote200Reply {
    /// The body.
    pub body: S16quoteQuote,
    /// quote"quote
    pub x_16: Option<String>,
}

/// `#/paths/~1p17~1raw"-----"/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O17rawC17 {
    /// `raw"#####"`
    Raw,
    /// Not listed by the document.
    Unknown(String),
}

/// raw"#####" (`#/paths/~1p17~1raw"-----"/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O17raw200Reply {
    /// The body.
    pub body: S17raw,
    /// raw"#####"
    pub x_17: Option<String>,
}

/// `#/paths/~1p18~1back\slash/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O18backSlashC18 {
    /// `back\slash`
    BackSlash,
    /// Not listed by the document.
    Unknown(String),
}

/// back\\slash (`#/paths/~1p18~1back\slash/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O18backSlash200Reply {
    /// The body.
    pub body: S18backSlash,
    /// back\\slash
    pub x_18: Option<String>,
}

/// `#/paths/~1p19~1ends with \/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O19endsWithC19 {
    /// `ends with \`
    EndsWith,
    /// Not listed by the document.
    Unknown(String),
}

/// ends with \\ (`#/paths/~1p19~1ends with \/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O19endsWith200Reply {
    /// The body.
    pub body: S19endsWith,
    /// ends with \\
    pub x_19: Option<String>,
}

/// `#/paths/~1p20~1*~1 fn f() -- ~1*/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O20FnFC20 {
    /// `*/ fn f() {} /*`
    FnF,
    /// Not listed by the document.
    Unknown(String),
}

/// \*/ fn f() {} /\*
///
/// `#/paths/~1p20~1*~1 fn f() -- ~1*/post/responses/200`
#[derive(Clone, Debug, PartialEq)]
pub struct O20FnF200Reply {
    /// The body.
    pub body: S20FnF,
    /// \*/ fn f() {} /\*
    pub x_20: Option<String>,
}

/// `#/paths/~1p21~1~1~1! inner/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O21InnerC21 {
    /// `//! inner`
    Inner,
    /// Not listed by the document.
    Unknown(String),
}

/// //! inner (`#/paths/~1p21~1~1~1! inner/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O21Inner200Reply {
    /// The body.
    pub body: S21Inner,
    /// //! inner
    pub x_21: Option<String>,
}

/// `#/paths/~1p22~1~1~1~1 outer/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O22OuterC22 {
    /// `/// outer`
    Outer,
    /// Not listed by the document.
    Unknown(String),
}

/// /// outer (`#/paths/~1p22~1~1~1~1 outer/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O22Outer200Reply {
    /// The body.
    pub body: S22Outer,
    /// /// outer
    pub x_22: Option<String>,
}

/// `#/paths/~1p23~1-![no_std]/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O23NoStdC23 {
    /// `#![no_std]`
    NoStd,
    /// Not listed by the document.
    Unknown(String),
}

/// \#!\[no_std\]
///
/// `#/paths/~1p23~1-![no_std]/post/responses/200`
#[derive(Clone, Debug, PartialEq)]
pub struct O23NoStd200Reply {
    /// The body.
    pub body: S23NoStd,
    /// \#!\[no_std\]
    pub x_23: Option<String>,
}

/// `#/paths/~1p24~1-[doc = "x"]/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O24DocXC24 {
    /// `#[doc = "x"]`
    DocX,
    /// Not listed by the document.
    Unknown(String),
}

/// \#\[doc = "x"\]
///
/// `#/paths/~1p24~1-[doc = "x"]/post/responses/200`
#[derive(Clone, Debug, PartialEq)]
pub struct O24DocX200Reply {
    /// The body.
    pub body: S24DocX,
    /// \#\[doc = "x"\]
    pub x_24: Option<String>,
}

/// \`#/paths/~1p25~1rust fn f() --/post/parameters/1/schema\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O25RustFnFC25 {
    /// `'''rust\nfn f() {}`
    RustFnF,
    /// Not listed by the document.
    Unknown(String),
}

/// ```text
/// fn f() {} (`#/paths/~1p25~1rust
/// fn f() --/post/responses/200`)
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct O25RustFnF200Reply {
    /// The body.
    pub body: S25RustFnF,
    /// ```text
    /// fn f() {}
    /// ```
    pub x_25: Option<String>,
}

/// `#/paths/~1p26~1 /post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O26C26 {
    /// `''' ' '' '`
    Quote,
    /// Not listed by the document.
    Unknown(String),
}

/// ```text
///
/// `#/paths/~1p26~1   /post/responses/200`
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct O26200Reply {
    /// The body.
    pub body: S26,
    /// ```text
    /// ```
    pub x_26: Option<String>,
}

/// `#/paths/~1p27~1'single' and 'a/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O27SingleAndAC27 {
    /// `'single' and 'a`
    SingleAndA,
    /// Not listed by the document.
    Unknown(String),
}

/// 'single' and 'a (`#/paths/~1p27~1'single' and 'a/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O27SingleAndA200Reply {
    /// The body.
    pub body: S27SingleAndA,
    /// 'single' and 'a
    pub x_27: Option<String>,
}

/// `#/paths/~1p28~1--slug-- --docs--/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O28SlugDocsC28 {
    /// `{{slug}} {{docs}}`
    SlugDocs,
    /// Not listed by the document.
    Unknown(String),
}

/// {{slug}} {{docs}} (`#/paths/~1p28~1--slug-- --docs--/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O28SlugDocs200Reply {
    /// The body.
    pub body: S28SlugDocs,
    /// {{slug}} {{docs}}
    pub x_28: Option<String>,
}

/// `#/paths/~1p29~1-- -0- -x:-- %s/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O290XSC29 {
    /// `{} {0} {x:?} %s`
    N0XS,
    /// Not listed by the document.
    Unknown(String),
}

/// {} {0} {x:?} %s (`#/paths/~1p29~1-- -0- -x:-- %s/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O290XS200Reply {
    /// The body.
    pub body: S290XS,
    /// {} {0} {x:?} %s
    pub x_29: Option<String>,
}

/// `#/paths/~1p30~1]]> --> <~1script><script>alert(1)<~1script>/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O30ScriptScriptAlert1ScriptC30 {
    /// `]]> --> </script><script>alert(1)</script>`
    ScriptScriptAlert1Script,
    /// Not listed by the document.
    Unknown(String),
}

/// \]\]> --> \</script>\<script>alert(1)\</script> (`#/paths/~1p30~1]]> -->
/// <~1script><script>alert(1)<~1script>/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O30ScriptScriptAlert1Script200Reply {
    /// The body.
    pub body: S30ScriptScriptAlert1Script,
    /// \]\]> --> \</script>\<script>alert(1)\</script>
    pub x_30: Option<String>,
}

/// `#/paths/~1p31~1<b>&amp;<~1b>/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O31BAmpBC31 {
    /// `<b>&amp;</b>`
    BAmpB,
    /// Not listed by the document.
    Unknown(String),
}

/// \<b>&amp;\</b> (`#/paths/~1p31~1<b>&amp;<~1b>/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O31BAmpB200Reply {
    /// The body.
    pub body: S31BAmpB,
    /// \<b>&amp;\</b>
    pub x_31: Option<String>,
}

/// \`#/paths/~1p32~1\[dependencies\] evil = "\*"/post/parameters/1/schema\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O32DependenciesEvilC32 {
    /// `[dependencies]\nevil = "*"`
    DependenciesEvil,
    /// Not listed by the document.
    Unknown(String),
}

/// \[dependencies\] evil = "\*" (\`#/paths/~1p32~1\[dependencies\] evil = "\*"/post/responses/200\`)
#[derive(Clone, Debug, PartialEq)]
pub struct O32DependenciesEvil200Reply {
    /// The body.
    pub body: S32DependenciesEvil,
    /// \[dependencies\] evil = "\*"
    pub x_32: Option<String>,
}

/// \`#/paths/~1p33~1""" evil = 1 """/post/parameters/1/schema\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O33Evil1C33 {
    /// `"""\nevil = 1\n"""`
    Evil1,
    /// Not listed by the document.
    Unknown(String),
}

/// """ evil = 1 """ (\`#/paths/~1p33~1""" evil = 1 """/post/responses/200\`)
#[derive(Clone, Debug, PartialEq)]
pub struct O33Evil1200Reply {
    /// The body.
    pub body: S33Evil1,
    /// """ evil = 1 """
    pub x_33: Option<String>,
}

/// `#/paths/~1p34~1include!("~1etc~1passwd")/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O34includeEtcPasswdC34 {
    /// `include!("/etc/passwd")`
    IncludeEtcPasswd,
    /// Not listed by the document.
    Unknown(String),
}

/// include!("/etc/passwd") (`#/paths/~1p34~1include!("~1etc~1passwd")/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O34includeEtcPasswd200Reply {
    /// The body.
    pub body: S34includeEtcPasswd,
    /// include!("/etc/passwd")
    pub x_34: Option<String>,
}

/// `#/paths/~1p35~1concat!(); compile_error!("x");/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O35concatCompileErrorXC35 {
    /// `concat!(); compile_error!("x");`
    ConcatCompileErrorX,
    /// Not listed by the document.
    Unknown(String),
}

/// concat!(); compile_error!("x"); (`#/paths/~1p35~1concat!(); compile_error!("x");/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O35concatCompileErrorX200Reply {
    /// The body.
    pub body: S35concatCompileErrorX,
    /// concat!(); compile_error!("x");
    pub x_35: Option<String>,
}

/// `#/paths/~1p36~1crate::self::super::Self/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O36crateSelfSuperSelfC36 {
    /// `crate::self::super::Self`
    CrateSelfSuperSelf,
    /// Not listed by the document.
    Unknown(String),
}

/// crate::self::super::Self (`#/paths/~1p36~1crate::self::super::Self/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O36crateSelfSuperSelf200Reply {
    /// The body.
    pub body: S36crateSelfSuperSelf,
    /// crate::self::super::Self
    pub x_36: Option<String>,
}

/// \`#/paths/~1p37~1| a | b | |---|---| | c |/post/parameters/1/schema\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O37ABCC37 {
    /// `| a | b |\n|---|---|\n| c |`
    ABC,
    /// Not listed by the document.
    Unknown(String),
}

/// | a | b |
/// |---|---|
/// | c |
///
/// \`#/paths/~1p37~1| a | b | |---|---| | c |/post/responses/200\`
#[derive(Clone, Debug, PartialEq)]
pub struct O37ABC200Reply {
    /// The body.
    pub body: S37ABC,
    /// | a | b |
    /// |---|---|
    /// | c |
    pub x_37: Option<String>,
}

/// \`#/paths/~1p38~1 indented
///
/// - list 1. item > quotation/post/parameters/1/schema\`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O38IndentedList1ItemQuotationC38 {
    /// `    indented\n\t- list\n1. item\n> quotation`
    IndentedList1ItemQuotation,
    /// Not listed by the document.
    Unknown(String),
}

/// indented
///
/// - list 1. item > quotation
///
/// \`#/paths/~1p38~1 indented
///
/// - list 1. item > quotation/post/responses/200\`
#[derive(Clone, Debug, PartialEq)]
pub struct O38IndentedList1ItemQuotation200Reply {
    /// The body.
    pub body: S38IndentedList1ItemQuotation,
    /// indented
    ///
    /// - list 1. item > quotation
    pub x_38: Option<String>,
}

/// `#/paths/~1p39~1ünïcödé 🦀 ﷽/post/parameters/1/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum O39unicodeCrabBismillahArRahmanArRahimiC39 {
    /// `ünïcödé 🦀 ﷽`
    UnicodeCrabBismillahArRahmanArRahimi,
    /// Not listed by the document.
    Unknown(String),
}

/// ünïcödé 🦀 ﷽ (`#/paths/~1p39~1ünïcödé 🦀 ﷽/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct O39unicodeCrabBismillahArRahmanArRahimi200Reply {
    /// The body.
    pub body: S39unicodeCrabBismillahArRahmanArRahimi,
    /// ünïcödé 🦀 ﷽
    pub x_39: Option<String>,
}
