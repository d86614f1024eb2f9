//! How much of a document the generated code says.

use crate::diagnostics::{Code, Severity, Sink};
use crate::model::Kind;
use crate::normalise::METHODS;
use crate::plan::Plan;
use serde_json::Value;
use std::fmt;

/// How much of a document the generated code says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Operations in the document.
    pub operations: usize,
    /// Those of which there is no method.
    pub skipped: usize,
    /// Types.
    pub types: usize,
    /// Members of objects.
    pub members: usize,
    /// Values that are free-form JSON although the schema says more.
    pub degraded: usize,
    /// Warnings.
    pub warnings: usize,
}

impl Coverage {
    /// Counts; the sink is the one that the document was understood with.
    pub fn of(plan: &Plan, sink: &Sink) -> Self {
        let paths = plan.document.get("paths").and_then(Value::as_object).into_iter().flatten();
        let operations: usize =
            paths.map(|(_, item)| METHODS.iter().filter(|method| item.get(**method).is_some()).count()).sum();
        let objects = plan.api().types.iter().filter_map(|def| match &def.kind {
            Kind::Object(object) => Some(object.fields.len()),
            _ => None,
        });
        let found = sink.diagnostics();
        Coverage {
            operations,
            skipped: operations.saturating_sub(plan.api().operations.len()),
            types: plan.api().types.len(),
            members: objects.sum(),
            degraded: found.iter().filter(|found| found.code == Code::Degraded).count(),
            warnings: found.iter().filter(|found| found.severity == Severity::Warning).count(),
        }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Coverage { operations, skipped, types, members, degraded, warnings } = self;
        let many = |count: &usize, word: &str| format!("{count} {word}{}", if *count == 1 { "" } else { "s" });
        write!(f, "{}, {skipped} skipped; ", many(operations, "operation"))?;
        write!(f, "{} with {}, {degraded} kept as free-form JSON; ", many(types, "type"), many(members, "member"))?;
        f.write_str(&many(warnings, "warning"))
    }
}
