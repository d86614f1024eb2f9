// Written by typewright from pages.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES { KEY = "key" in Query("api_key"); });
operations!(ALL {
    LIST_BY_CURSOR = "listByCursor" GET "/cursor" [KEY];
    LIST_BY_LAST = "listByLast" GET "/last" [KEY];
    LIST_BY_PAGE = "listByPage" GET "/page" [KEY];
    LIST_BY_OFFSET = "listByOffset" GET "/offset" [KEY];
    LIST_BY_LINK = "listByLink" GET "/link" [KEY];
    LIST_BY_ADDRESS = "listByAddress" GET "/address" [KEY];
    SEARCH_KITES = "searchKites" POST "/search" [KEY];
    SEARCH_KITES_PAGES = "searchKitesPages" GET "/kites/pages" [KEY];
});
