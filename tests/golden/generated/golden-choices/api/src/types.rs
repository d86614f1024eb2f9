// Written by typewright from choices.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{Date, DateTime, Duration, Time};

/// `#/components/schemas/Event`
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub at: DateTime,
    pub day: Option<Date>,
    pub time: Option<Time>,
    pub span: Option<Duration>,
    pub id: Option<String>,
    pub level: EventLevel,
}

/// `#/components/schemas/Event/properties/level`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum EventLevel {
    Low,
    High,
}
