// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {});
operations!(ALL {
    UPLOAD = "upload" POST "/files";
    DOWNLOAD = "download" GET "/files/{id}";
    STORE = "store" PUT "/files/{id}";
    REMOVE = "remove" DELETE "/files/{id}";
    LOOK = "look" HEAD "/files/{id}";
    NOTE = "note" POST "/notes";
    FORM = "form" POST "/forms";
    DEEP_FORM = "deepForm" POST "/forms/deep";
    COUNT = "count" POST "/count";
    PATCH = "patch" PATCH "/patch";
    MAYBE = "maybe" GET "/maybe";
    LIST_STOCK = "listStock" GET "/stock";
    SHOW_STOCK = "showStock" GET "/stock/one";
    VENDOR = "vendor" POST "/vendor";
    ROUTE_SUFFIX = "routeSuffix" GET "/routes/{id}.json";
    ROUTE_WHOLE = "routeWhole" GET "/routes/{other}";
    ROUTE_PARTS = "routeParts" GET "/routes/{name}/parts";
    ROUTE_FIXED = "routeFixed" GET "/routes/fixed";
    ROUTE_SLASH = "routeSlash" GET "/routes/fixed/";
    ROUTE_VERB = "routeVerb" GET "/routes/{id}:cancel";
    ROUTE_RANGE = "routeRange" POST "/routes/{from}-{to}";
    ROUTE_LIST = "routeList" GET "/routes/query?action=list";
    ROUTE_ACTION = "routeAction" GET "/routes/query?action={action}";
});
