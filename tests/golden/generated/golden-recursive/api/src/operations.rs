// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {});
operations!(ALL {
    EVALUATE = "evaluate" POST "/expressions";
    DRAW = "draw" POST "/shapes";
    PLANT = "plant" POST "/trees";
    CALL = "call" POST "/names";
    FILTER = "filter" POST "/filters";
    RULE = "rule" POST "/rules";
});
