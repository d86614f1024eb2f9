// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::tether::*;
use super::types::*;
use typewright_runtime::codegen::object;

object!(WebchatUpdate, UpdateWebchat.body {
    0 "name" name: String => optional into; 1 "description" description: String => optional into;
    2 "starterMessage" starter_message: String => optional into;
    3 "backgroundColor" background_color: String => optional into;
    4 "primaryColor" primary_color: String => optional into;
    5 "secondaryColor" secondary_color: String => optional into; 6 "icon" icon: String => maybe;
    7 "headerTextColor" header_text_color: String => optional into; 8 "statusText" status_text: String => optional into;
    9 "statusTextColor" status_text_color: String => optional into;
    10 "timestampColor" timestamp_color: String => optional into;
    11 "csatBackgroundColor" csat_background_color: String => optional into;
    12 "csatTextColor" csat_text_color: String => optional into;
    13 "csatThankYouMessage" csat_thank_you_message: String => optional into;
    14 "promptId" prompt_id: String => optional into; 15 "allowedDomains" allowed_domains: Vec<String> => optional;
    16 "pipelineId" pipeline_id: String => optional into; 17 "pipelineStage" pipeline_stage: String => optional into;
    18 "initialStage" initial_stage: String => optional into; 19 "isAutopilot" is_autopilot: bool => optional;
    20 "isEnabled" is_enabled: bool => optional;
} new());
object!(WebchatUpdated {
    0 "data" data: Webchat => required; 1 "message" message: String => optional into;
} new(data: Webchat));
object!(Webchat {
    0 "_id" id: String => optional into; 1 "organizationId" organization_id: String => optional into;
    2 "userId" user_id: String => optional into; 3 "createdBy" created_by: String => optional into;
    4 "name" name: String => optional into; 5 "description" description: String => optional into;
    6 "starterMessage" starter_message: String => optional into;
    7 "backgroundColor" background_color: String => optional into;
    8 "primaryColor" primary_color: String => optional into;
    9 "secondaryColor" secondary_color: String => optional into; 10 "icon" icon: String => maybe;
    11 "headerTextColor" header_text_color: String => optional into;
    12 "statusText" status_text: String => optional into;
    13 "statusTextColor" status_text_color: String => optional into;
    14 "timestampColor" timestamp_color: String => optional into;
    15 "csatBackgroundColor" csat_background_color: String => optional into;
    16 "csatTextColor" csat_text_color: String => optional into;
    17 "csatThankYouMessage" csat_thank_you_message: String => optional into;
    18 "promptId" prompt_id: String => optional into; 19 "allowedDomains" allowed_domains: Vec<String> => optional;
    20 "pipelineId" pipeline_id: String => optional into; 21 "pipelineStage" pipeline_stage: String => optional into;
    22 "initialStage" initial_stage: String => optional into; 23 "isAutopilot" is_autopilot: bool => optional;
    24 "isEnabled" is_enabled: bool => optional; 25 "position" position: String => optional into;
    26 "offsetX" offset_x: i64 => optional; 27 "offsetY" offset_y: i64 => optional;
    28 "zIndex" z_index: i64 => optional; 29 "createdAt" created_at: String => optional into;
    30 "updatedAt" updated_at: String => optional into;
} new());
