// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel: a row for each member.

use super::types::*;
use typewright_runtime::codegen::object;

object!(WebchatUpdate {
    0 "name" optional name;
    1 "description" optional description;
    2 "starterMessage" optional starter_message;
    3 "backgroundColor" optional background_color;
    4 "primaryColor" optional primary_color;
    5 "secondaryColor" optional secondary_color;
    6 "icon" maybe icon;
    7 "headerTextColor" optional header_text_color;
    8 "statusText" optional status_text;
    9 "statusTextColor" optional status_text_color;
    10 "timestampColor" optional timestamp_color;
    11 "csatBackgroundColor" optional csat_background_color;
    12 "csatTextColor" optional csat_text_color;
    13 "csatThankYouMessage" optional csat_thank_you_message;
    14 "promptId" optional prompt_id;
    15 "allowedDomains" optional allowed_domains;
    16 "pipelineId" optional pipeline_id;
    17 "pipelineStage" optional pipeline_stage;
    18 "initialStage" optional initial_stage;
    19 "isAutopilot" optional is_autopilot;
    20 "isEnabled" optional is_enabled;
});

object!(WebchatUpdated {
    0 "data" required data;
    1 "message" optional message;
});

object!(Webchat {
    0 "_id" optional id;
    1 "organizationId" optional organization_id;
    2 "userId" optional user_id;
    3 "createdBy" optional created_by;
    4 "name" optional name;
    5 "description" optional description;
    6 "starterMessage" optional starter_message;
    7 "backgroundColor" optional background_color;
    8 "primaryColor" optional primary_color;
    9 "secondaryColor" optional secondary_color;
    10 "icon" maybe icon;
    11 "headerTextColor" optional header_text_color;
    12 "statusText" optional status_text;
    13 "statusTextColor" optional status_text_color;
    14 "timestampColor" optional timestamp_color;
    15 "csatBackgroundColor" optional csat_background_color;
    16 "csatTextColor" optional csat_text_color;
    17 "csatThankYouMessage" optional csat_thank_you_message;
    18 "promptId" optional prompt_id;
    19 "allowedDomains" optional allowed_domains;
    20 "pipelineId" optional pipeline_id;
    21 "pipelineStage" optional pipeline_stage;
    22 "initialStage" optional initial_stage;
    23 "isAutopilot" optional is_autopilot;
    24 "isEnabled" optional is_enabled;
    25 "position" optional position;
    26 "offsetX" optional offset_x;
    27 "offsetY" optional offset_y;
    28 "zIndex" optional z_index;
    29 "createdAt" optional created_at;
    30 "updatedAt" optional updated_at;
});
