// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES { API_KEY = "api_key" in Query("api_key"); BEARER = "bearer" in Bearer; });
operations!(ALL { UPDATE_WIDGET = "updateWidget" PUT "/api/v1/widget/{widget_id}" [API_KEY] [BEARER]; });
