// Written by typewright from checks.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {});
operations!(ALL { SEND_PARCEL = "sendParcel" PUT "/parcels"; });
