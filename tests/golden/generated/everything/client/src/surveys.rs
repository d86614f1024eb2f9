// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `SurveysApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /surveys/trees`
    pub fn find_trees(&self, request: impl Into<Request<FindTrees>>) -> Calling<FindTrees200Reply, FindTreesError> {
        self.0.call(request.into())
    }

    /// `GET /surveys/marks`
    pub fn find_marks(&self, request: impl Into<Request<FindMarks>>) -> Calling<Vec<String>, FindMarksError> {
        self.0.call(request.into())
    }

    /// `GET /surveys/instruments`
    pub fn check_instruments(&self, request: impl Into<Request<CheckInstruments>>)
        -> Calling<(), CheckInstrumentsError> {
        self.0.call(request.into())
    }

    /// `GET /surveys/visitors`
    pub fn count_visitors(&self, request: impl Into<Request<CountVisitors>>) -> Calling<i32, CountVisitorsError> {
        self.0.call(request.into())
    }
}

calls!(SurveysApi {
    find_trees: FindTrees; find_marks: FindMarks; check_instruments: CheckInstruments; count_visitors: CountVisitors;
});
