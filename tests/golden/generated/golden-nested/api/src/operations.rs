// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {});
operations!(ALL { CREATE_ORDER = "createOrder" POST "/orders"; });
