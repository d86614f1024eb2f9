// Written by typewright from choices.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::types::*;
use typewright_runtime::codegen::{Date, DateTime, Duration, Time, enumeration, nested, object};

object!(Event {
    0 "at" at: DateTime => required into => nested; 1 "day" day: Date => optional into => nested;
    2 "time" time: Time => optional into => nested; 3 "span" span: Duration => optional into => nested;
    4 "id" id: String => optional into; 5 "level" level: EventLevel => required into => nested;
} new(at: impl Into<DateTime>, level: impl Into<EventLevel>));
enumeration!(EventLevel { "low" Low; "high" High; });
