// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {});
operations!(ALL {
    ADD_ITEMS = "addItems" POST "/shops/{shop}/items";
    GET_ITEM = "getItem" GET "/shops/{shop}/items/{item}.json";
});
