// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! Serves the document's examples on `--addr`.

use golden_hostile_server::{Examples, api::operations, docs, router};
use typewright_runtime::server::{BoxError, stub};

fn main() -> Result<(), BoxError> {
    stub::serve(
        "Hostile \\u{202e}gnihtemos\\u{2066}isolated\\u{2069}\\u{202a}a\\u{202c}\\u{61c}markbell\\u{7}nothing\\u{0}escape\\u{1b}[31mdelete\\u{7f}next lineseparator linebare returntwo linestwo linestab bed\u{feff}markedzero\u{200b}widthquote\"quoteraw\"#####\"back\\slashends with \\*/ fn f() {} /*//! inner/// outer#![no_std]#[doc = \"x\"]```rust fn f() {}``` ` `` `'single' and 'a{{slug}} {{docs}}{} {0} {x:?} %s]]> --> </script><script>alert(1)</script><b>&amp;</b>[dependencies] evil = \"*\"\"\"\" evil = 1 \"\"\"include!(\"/etc/passwd\")concat!(); compile_error!(\"x\");crate::self::super::Self| a | b | |---|---| | c | indented - list 1. item > quotationünïcödé 🦀 ﷽",
        operations::ALL,
        |callers| router(Examples, callers).merge(docs()),
    )
}
