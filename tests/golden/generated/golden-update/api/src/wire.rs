// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_update::*;
use super::types::*;
use typewright_runtime::codegen::object;

object!(Webchat, UpdateWebchat.body {
    0 "name" name: String => optional into; 1 "description" description: String => optional into;
    2 "starterMessage" starter_message: String => optional into;
    3 "backgroundColor" background_color: String => optional into;
    4 "primaryColor" primary_color: String => optional into;
    5 "secondaryColor" secondary_color: String => optional into; 6 "icon" icon: String => maybe;
    7 "headerTextColor" header_text_color: String => optional into; 8 "statusText" status_text: String => optional into;
    9 "statusTextColor" status_text_color: String => optional into;
    10 "timestampColor" timestamp_color: String => optional into; 11 "promptId" prompt_id: String => optional into;
    12 "allowedDomains" allowed_domains: Vec<String> => optional; 13 "pipelineId" pipeline_id: String => optional into;
    14 "initialStage" initial_stage: String => optional into; 15 "isAutopilot" is_autopilot: bool => optional;
    16 "isEnabled" is_enabled: bool => optional;
} new());
