// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES { AUTHORIZATION = "authorization" in Header("authorization"); });
operations!(ALL { UPDATE_WIDGET = "updateWidget" PATCH "/v1/widget/{id}" [AUTHORIZATION]; });
