// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `HarvestsApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /harvests`
    pub fn list_harvests(&self, request: impl Into<Request<ListHarvests>>)
        -> Calling<ListHarvests200Reply, ListHarvestsError> {
        self.0.call(request.into())
    }

    /// `POST /harvests`
    pub fn record_harvest(&self, request: impl Into<Request<RecordHarvest>>) -> Calling<Harvest, RecordHarvestError> {
        self.0.call(request.into())
    }

    /// `GET /harvests/{day}.csv`
    pub fn export_harvests(&self, request: impl Into<Request<ExportHarvests>>) -> Calling<String, ExportHarvestsError> {
        self.0.call(request.into())
    }

    /// `GET /harvests/{harvestId}/report`
    pub fn report_harvest(&self, request: impl Into<Request<ReportHarvest>>)
        -> Calling<ReportHarvestResponse, ReportHarvestError> {
        self.0.call(request.into())
    }

    /// `POST /harvests/slips`
    pub fn print_slip(&self, request: impl Into<Request<PrintSlip>>) -> Calling<Slip, PrintSlipError> {
        self.0.call(request.into())
    }

    /// `POST /harvests/tickets`
    pub fn print_ticket(&self, request: impl Into<Request<PrintTicket>>) -> Calling<Ticket, PrintTicketError> {
        self.0.call(request.into())
    }
}

calls!(HarvestsApi {
    list_harvests: ListHarvests; record_harvest: RecordHarvest; export_harvests: ExportHarvests;
    report_harvest: ReportHarvest; print_slip: PrintSlip; print_ticket: PrintTicket;
});
