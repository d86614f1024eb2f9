// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `HarvestsApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Body, Date, Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// What was picked. Long lists have their place here.
pub trait HarvestsApi: Send + Sync + 'static {
    /// `GET /harvests`
    fn list_harvests(&self, request: Request<ListHarvests>)
        -> impl Future<Output = Result<Response<ListHarvests200Reply>, Error<ListHarvestsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /harvests`
    fn record_harvest(&self, request: Request<RecordHarvest>)
        -> impl Future<Output = Result<Response<Harvest>, Error<RecordHarvestError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /harvests/{day}.csv`
    fn export_harvests(&self, request: Request<ExportHarvests>)
        -> impl Future<Output = Result<Response<String>, Error<ExportHarvestsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /harvests/{harvestId}/report`
    fn report_harvest(&self, request: Request<ReportHarvest>)
        -> impl Future<Output = Result<Response<ReportHarvestResponse>, Error<ReportHarvestError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /harvests/slips`
    fn print_slip(&self, request: Request<PrintSlip>)
        -> impl Future<Output = Result<Response<Slip>, Error<PrintSlipError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /harvests/tickets`
    fn print_ticket(&self, request: Request<PrintTicket>)
        -> impl Future<Output = Result<Response<Ticket>, Error<PrintTicketError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(HarvestsApi for Arc {
    list_harvests: ListHarvests; record_harvest: RecordHarvest; export_harvests: ExportHarvests;
    report_harvest: ReportHarvest; print_slip: PrintSlip; print_ticket: PrintTicket;
});

/// The message of `list_harvests`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHarvests {
    /// At most so many. Default: `20`.
    pub limit: Option<i32>,
}

/// The documented errors of [`ListHarvests`].
pub type ListHarvestsError = super::OfferStatusError;

message!(ListHarvests = LIST_HARVESTS -> ListHarvests200Reply, ListHarvestsError, headed 200 {
    query "limit" limit: i32 => optional [= 20] => |check, value| {
        check.minimum(value, 1);
        check.maximum(value, 100);
    };
} new());

/// The message of `record_harvest`.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordHarvest {
    /// The body.
    pub body: RecordHarvestContents,
}

/// The documented errors of [`RecordHarvest`].
pub type RecordHarvestError = super::OfferStatusError;

message!(RecordHarvest = RECORD_HARVEST
    -> Harvest, RecordHarvestError, json 201 "application/vnd.bramble.harvest+json" accept "application/vnd.bramble.harvest+json, */*;q=0.5" {
    contents "*/*" body: RecordHarvestContents => required into => nested;
} new(body: impl Into<RecordHarvestContents>));

/// The message of `export_harvests`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportHarvests {
    pub day: Date,
}

/// The documented errors of [`ExportHarvests`].
pub type ExportHarvestsError = super::OfferStatusError;

message!(ExportHarvests = EXPORT_HARVESTS
    -> String, ExportHarvestsError, text 200 "text/csv" accept "text/csv, */*;q=0.5" {
    path "day" day: Date => required into => nested;
} new(day: impl Into<Date>));

/// The message of `report_harvest`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportHarvest {
    pub harvest_id: i64,
}

/// What [`ReportHarvest`] is answered with.
#[derive(Debug)]
pub enum ReportHarvestResponse {
    /// As asked for.
    OkJson(Harvest),
    /// As asked for.
    OkTextCsv(String),
    /// As asked for.
    OkPdf(Body),
}

responses!(ReportHarvestResponse {
    json 200 "application/json" OkJson(body); text 200 "text/csv" OkTextCsv(body);
    stream 200 "application/pdf" OkPdf(body);
});

/// The documented errors of [`ReportHarvest`].
#[derive(Clone, Debug, PartialEq)]
pub enum ReportHarvestError {
    /// There is none.
    NotFoundProblemJson(Problem),
    /// There is none.
    NotFoundText(String),
    /// The request was not to be understood or not to be granted.
    ClientError(WithStatus<Problem>),
    /// It is our fault.
    Other(WithStatus<Problem>),
}

responses!(ReportHarvestError {
    json 404 "application/problem+json" NotFoundProblemJson(body); text 404 "text/plain" NotFoundText(body);
    json_any 4 "application/problem+json" ClientError(body); json_any 0 "application/problem+json" Other(body);
});
message!(ReportHarvest = REPORT_HARVEST
    -> ReportHarvestResponse, ReportHarvestError, variants 0 [download labelled] accept "application/json, text/csv, application/pdf, */*;q=0.5" {
    path "harvestId" harvest_id: i64 => required => |check, value| {
        check.minimum(value, 1);
        check.maximum(value, 9007199254740991);
    };
} new(harvest_id: i64));

/// The message of `print_slip`.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintSlip {
    /// The body.
    pub body: Slip,
}

/// The documented errors of [`PrintSlip`].
pub type PrintSlipError = super::OfferStatusError;

message!(PrintSlip = PRINT_SLIP -> Slip, PrintSlipError, json 200 {
    form "application/x-www-form-urlencoded" body: Slip => required [..] => nested;
} new(body: Slip));

/// The message of `print_ticket`.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintTicket {
    /// The body.
    pub body: Ticket,
}

/// The documented errors of [`PrintTicket`].
pub type PrintTicketError = super::OfferStatusError;

message!(PrintTicket = PRINT_TICKET -> Ticket, PrintTicketError, json 200 {
    form_deep "application/x-www-form-urlencoded" body: Ticket => required => nested;
} new(body: Ticket));
