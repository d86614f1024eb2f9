// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {
    FIELD_KEY = "fieldKey" in Header("x-field-key");
    GATE_KEY = "gateKey" in Query("gate_key");
    HUT_SESSION = "hutSession" in Cookie("hut_session");
    KEEPER_TOKEN = "keeperToken" in Bearer;
    KEEPER_LOGIN = "keeperLogin" in Basic;
    COOPERATIVE = "cooperative" in Bearer tokens "https://id.bramble.example/token" "https://id.bramble.example/renew";
    FEDERATION = "federation" in Bearer discovered "https://id.bramble.example/.well-known/openid-configuration";
});
operations!(ALL {
    GET_STATUS = "getStatus" GET "/status";
    OFFER_STATUS = "offerStatus" OPTIONS "/status";
    PING_STATUS = "pingStatus" HEAD "/status";
    TRACE_STATUS = "traceStatus" TRACE "/status";
    PLANT_TREE = "plantTree" POST "/trees" [COOPERATIVE with "trees:write"];
    GET_TREE = "getTree" GET "/trees/{treeId}" [HUT_SESSION] [];
    REPLACE_TREE = "replaceTree" PUT "/trees/{treeId}" [FIELD_KEY] [KEEPER_TOKEN];
    FELL_TREE = "fellTree" DELETE "/trees/{treeId}" [FIELD_KEY, GATE_KEY];
    AMEND_TREE = "amendTree" PATCH "/trees/{treeId}" [FEDERATION];
    GET_PHOTO = "getPhoto" GET "/trees/{treeId}/photo" [FIELD_KEY] [KEEPER_TOKEN];
    PUT_PHOTO = "putPhoto" PUT "/trees/{treeId}/photo" [KEEPER_LOGIN];
    LOOK_AT_PHOTO = "lookAtPhoto" HEAD "/trees/{treeId}/photo" [FIELD_KEY] [KEEPER_TOKEN];
    FILL_SHEET = "fillSheet" PUT "/trees/{treeId}/sheet" [HUT_SESSION];
    DRAW_TREE = "drawTree" GET "/trees/{treeId}/limbs" [FIELD_KEY] [KEEPER_TOKEN];
    GRAFT_LIMB = "graftLimb" POST "/trees/{treeId}/limbs" [FIELD_KEY] [KEEPER_TOKEN];
    FIND_TREES = "findTrees" GET "/surveys/trees" [FIELD_KEY] [KEEPER_TOKEN];
    FIND_MARKS = "findMarks" GET "/surveys/marks" [GATE_KEY];
    CHECK_INSTRUMENTS = "checkInstruments" GET "/surveys/instruments" [FIELD_KEY] [KEEPER_TOKEN];
    COUNT_VISITORS = "countVisitors" GET "/surveys/visitors" [FIELD_KEY] [KEEPER_TOKEN];
    ROUTE_STYLED = "routeStyled" GET "/routes/styled/{row}/{from}/{until}/{stops}/{ends}" [FIELD_KEY] [KEEPER_TOKEN];
    ROUTE_SIMPLE = "routeSimple" GET "/routes/simple/{rows}/{spot}" [FIELD_KEY] [KEEPER_TOKEN];
    ROUTE_SIMPLE_APART = "routeSimpleApart" GET "/routes/simple-apart/{rows}/{spot}" [FIELD_KEY] [KEEPER_TOKEN];
    ROUTE_LABEL = "routeLabel" GET "/routes/label/{rows}/{spot}" [FIELD_KEY] [KEEPER_TOKEN];
    ROUTE_LABEL_APART = "routeLabelApart" GET "/routes/label-apart/{rows}/{spot}" [FIELD_KEY] [KEEPER_TOKEN];
    ROUTE_MATRIX = "routeMatrix" GET "/routes/matrix/{rows}/{spot}" [FIELD_KEY] [KEEPER_TOKEN];
    ROUTE_MATRIX_APART = "routeMatrixApart" GET "/routes/matrix-apart/{rows}/{spot}" [FIELD_KEY] [KEEPER_TOKEN];
    ROUTE_LISTED = "routeListed" GET "/routes/listed/{rows}" [FIELD_KEY] [KEEPER_TOKEN];
    ROUTE_BETWEEN = "routeBetween" GET "/routes/between/{first}-{last}" [FIELD_KEY] [KEEPER_TOKEN];
    LIST_HARVESTS = "listHarvests" GET "/harvests" [FIELD_KEY] [KEEPER_TOKEN];
    RECORD_HARVEST = "recordHarvest" POST "/harvests" [FIELD_KEY] [KEEPER_TOKEN];
    EXPORT_HARVESTS = "exportHarvests" GET "/harvests/{day}.csv" [FIELD_KEY] [KEEPER_TOKEN];
    REPORT_HARVEST = "reportHarvest" GET "/harvests/{harvestId}/report" [FIELD_KEY] [KEEPER_TOKEN];
    PRINT_SLIP = "printSlip" POST "/harvests/slips" [FIELD_KEY] [KEEPER_TOKEN];
    PRINT_TICKET = "printTicket" POST "/harvests/tickets" [FIELD_KEY] [KEEPER_TOKEN];
    PACK_BOX = "packBox" POST "/boxes" [FIELD_KEY] [KEEPER_TOKEN];
    OPEN_BOX = "openBox" GET "/boxes/{id}" [FIELD_KEY] [KEEPER_TOKEN];
    OPEN_BOX_POST_BOXES_ID = "open_box" POST "/boxes/{id}" [FIELD_KEY] [KEEPER_TOKEN];
    MOVE = "move" POST "/boxes/{id}/move" [FIELD_KEY] [KEEPER_TOKEN];
    LABEL_BOX = "labelBox" PUT "/boxes/{id}/labels" [FIELD_KEY] [KEEPER_TOKEN];
    ADJUST_BOX = "adjustBox" PUT "/boxes/{id}/settings" [FIELD_KEY] [KEEPER_TOKEN];
    TREAT = "treat" POST "/treatments" [FIELD_KEY] [KEEPER_TOKEN];
    RECEIVE = "receive" POST "/visits" [FIELD_KEY] [KEEPER_TOKEN];
    REPORT = "report" POST "/sightings" [FIELD_KEY] [KEEPER_TOKEN];
    FIND_PLACE = "findPlace" POST "/places" [FIELD_KEY] [KEEPER_TOKEN];
    BOOK = "book" POST "/stays" [FIELD_KEY] [KEEPER_TOKEN];
    LIST_TOOLS = "listTools" GET "/tools" [FIELD_KEY] [KEEPER_TOKEN];
    GET_KEEPER = "getKeeper" GET "/keepers/{name}" [FIELD_KEY] [KEEPER_TOKEN];
    SCRIBBLE = "scribble" POST "/notebook" [FIELD_KEY] [KEEPER_TOKEN];
    FILE_PAPER = "filePaper" POST "/papers" [FIELD_KEY] [KEEPER_TOKEN];
    ARCHIVE_PAPERS = "archivePapers" POST "/papers/archive" [FIELD_KEY] [KEEPER_TOKEN];
    SET_MOTTO = "setMotto" PUT "/papers/motto" [FIELD_KEY] [KEEPER_TOKEN];
    COUNT_PAPERS = "countPapers" POST "/papers/count" [FIELD_KEY] [KEEPER_TOKEN];
    ADD_RECIPE = "addRecipe" POST "/papers/recipes" [FIELD_KEY] [KEEPER_TOKEN];
    READ_SENSOR = "readSensor" GET "/sensors/{station}" [KEEPER_TOKEN] [GATE_KEY, HUT_SESSION] [COOPERATIVE with "sensors:read"];
    REPORT_SENSOR = "reportSensor" POST "/sensors/{station}" [FIELD_KEY] [KEEPER_TOKEN];
    WATCH_SENSOR = "watchSensor" GET "/sensors/{station}/changes" [FIELD_KEY] [KEEPER_TOKEN];
    HEAR_SENSOR = "hearSensor" GET "/sensors/{station}/words" [FIELD_KEY] [KEEPER_TOKEN];
    READ_RECORD = "readRecord" GET "/sensors/{station}/record" [FIELD_KEY] [KEEPER_TOKEN];
    KEEP_RECORD = "keepRecord" POST "/sensors/{station}/record" [FIELD_KEY] [KEEPER_TOKEN];
    MATCH = "match" GET "/yield/match" [FIELD_KEY] [KEEPER_TOKEN];
    YIELD = "yield" GET "/yield/years/{year}" [FIELD_KEY] [KEEPER_TOKEN];
});
