// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `SurveysApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Date, Error, MaybeSend, Request, Response, Uuid, delegate, message, nested, unimplemented,
};

/// Questions with parameters of every style.
pub trait SurveysApi: Send + Sync + 'static {
    /// `GET /surveys/trees`
    fn find_trees(&self, request: Request<FindTrees>)
        -> impl Future<Output = Result<Response<FindTrees200Reply>, Error<FindTreesError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /surveys/marks`
    fn find_marks(&self, request: Request<FindMarks>)
        -> impl Future<Output = Result<Response<Vec<String>>, Error<FindMarksError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /surveys/instruments`
    fn check_instruments(&self, request: Request<CheckInstruments>)
        -> impl Future<Output = Result<Response<()>, Error<CheckInstrumentsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /surveys/visitors`
    fn count_visitors(&self, request: Request<CountVisitors>)
        -> impl Future<Output = Result<Response<i32>, Error<CountVisitorsError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(SurveysApi for Arc {
    find_trees: FindTrees; find_marks: FindMarks; check_instruments: CheckInstruments; count_visitors: CountVisitors;
});

/// The message of `find_trees`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindTrees {
    /// At most so many. Default: `20`.
    pub limit: Option<i32>,
    /// One of those that grow here.
    pub species: Species,
    pub rows: Option<Vec<i32>>,
    /// Default: `["good"]`.
    pub grades: Option<Vec<Grade>>,
    /// Its members are parameters of their own.
    pub span: Option<Span>,
    pub spot: Option<Spot>,
    pub since: Option<Date>,
    pub owner: Option<Uuid>,
    pub fruiting: Option<bool>,
    pub age: Option<FindTreesAge>,
    /// Default: `"name"`.
    ///
    /// Deprecated.
    pub order: Option<FindTreesOrder>,
}

/// The documented errors of [`FindTrees`].
pub type FindTreesError = super::OfferStatusError;

message!(FindTrees = FIND_TREES -> FindTrees200Reply, FindTreesError, headed 200 {
    query "limit" limit: i32 => optional [= 20] => |check, value| {
        check.minimum(value, 1);
        check.maximum(value, 100);
    };
    query "species" species: Species => required into => nested;
    query "rows" rows: Vec<i32> => optional => |check, value| {
        check.max_items(value, 5);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
    query_csv "grades" grades: Vec<Grade> => optional [= vec![Grade::Good]] => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 3);
        check.unique_items(value);
        check.each(value, nested);
    };
    query "span" span: Span => optional => nested;
    query_csv "spot" spot: Spot => optional => nested;
    query "since" since: Date => optional into => nested;
    query "owner" owner: Uuid => optional into => nested;
    query_empty "fruiting" fruiting: bool => optional;
    query "age" age: FindTreesAge => optional => nested;
    query "order" order: FindTreesOrder => optional into [= FindTreesOrder::Name] => nested;
} new(species: impl Into<Species>));

/// The message of `find_marks`.
#[derive(Clone, Debug, PartialEq)]
pub struct FindMarks {
    pub words: Vec<String>,
    pub numbers: Vec<i64>,
    pub filter: Option<MarkFilter>,
    pub link: Option<String>,
    pub near: Option<Spot>,
    pub either: Vec<String>,
}

/// The documented errors of [`FindMarks`].
pub type FindMarksError = super::OfferStatusError;

message!(FindMarks = FIND_MARKS -> Vec<String>, FindMarksError, json 200 {
    query_space "words" words: Vec<String> => required => |check, value| {
        check.min_items(value, 1);
        check.each(value, |check, value| check.pattern(value, "^[a-z]{2,8}( [a-z]{2,8})*$"));
    };
    query_pipe "numbers" numbers: Vec<i64> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 0); check.maximum(value, 9999); });
    };
    query_deep "filter" filter: MarkFilter => optional => nested;
    query_reserved "link" link: String => optional into => |check, value| check.pattern(value, "^[a-z]{1,8}:/[a-z/]{0,12}$");
    query_json "near" near: Spot => optional => nested;
    query "either" either: Vec<String> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| check.pattern(value, "^[a-z]{1,8}$"));
    };
} new(words: Vec<String>, numbers: Vec<i64>, either: Vec<String>));

/// The message of `check_instruments`.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckInstruments {
    pub x_station: String,
    pub x_tolerance: Option<f64>,
    pub x_kinds: Vec<String>,
    pub x_depths: Vec<i64>,
    pub x_spot: Spot,
    pub x_base: Spot,
    pub x_setup: Option<Span>,
}

/// The documented errors of [`CheckInstruments`].
pub type CheckInstrumentsError = super::OfferStatusError;

message!(CheckInstruments = CHECK_INSTRUMENTS -> (), CheckInstrumentsError, empty 204 {
    header "X-Station" x_station: String => required into => |check, value| check.pattern(value, "^[a-z]{2,10}$");
    header "X-Tolerance" x_tolerance: f64 => optional => |check, value| {
        check.minimum(value, 0.0);
        check.maximum(value, 1.0);
    };
    header "X-Kinds" x_kinds: Vec<String> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 3);
        check.each(value, |check, value| check.pattern(value, "^[a-z]{2,8}$"));
    };
    header_explode "X-Depths" x_depths: Vec<i64> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 3);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 50); });
    };
    header "X-Spot" x_spot: Spot => required => nested;
    header_explode "X-Base" x_base: Spot => required => nested;
    header_json "X-Setup" x_setup: Span => optional => nested;
} new CheckInstrumentsRequired { x_station: String, x_kinds: Vec<String>, x_depths: Vec<i64>, x_spot: Spot,
    x_base: Spot });

/// The message of `count_visitors`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountVisitors {
    pub locale: Option<CountVisitorsLocale>,
    pub seen: Option<Vec<i64>>,
    pub stand: Option<Spot>,
}

/// The documented errors of [`CountVisitors`].
pub type CountVisitorsError = super::OfferStatusError;

message!(CountVisitors = COUNT_VISITORS -> i32, CountVisitorsError, json 200 {
    cookie "locale" locale: CountVisitorsLocale => optional into => nested;
    cookie_csv "seen" seen: Vec<i64> => optional => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 3);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
    cookie_csv "stand" stand: Spot => optional => nested;
} new());
