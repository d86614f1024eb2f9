// Written by typewright from values.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {});
operations!(ALL { CREATE_ACCOUNT = "createAccount" POST "/accounts"; });
