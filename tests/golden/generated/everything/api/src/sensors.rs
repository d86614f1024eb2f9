// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `SensorsApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, EventStream, JsonLines, MaybeSend, Request, Response, delegate, message, nested, unimplemented,
};

/// Stations among the rows. What never ends has its place here.
pub trait SensorsApi: Send + Sync + 'static {
    /// `GET /sensors/{station}`
    fn read_sensor(&self, request: Request<ReadSensor>)
        -> impl Future<Output = Result<Response<Measurement>, Error<ReadSensorError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /sensors/{station}`
    fn report_sensor(&self, request: Request<ReportSensor>)
        -> impl Future<Output = Result<Response<()>, Error<ReportSensorError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /sensors/{station}/changes`
    fn watch_sensor(&self, request: Request<WatchSensor>)
        -> impl Future<Output = Result<Response<EventStream<Glimpse>>, Error<WatchSensorError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /sensors/{station}/words`
    fn hear_sensor(&self, request: Request<HearSensor>)
        -> impl Future<Output = Result<Response<EventStream<String>>, Error<HearSensorError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /sensors/{station}/record`
    fn read_record(&self, request: Request<ReadRecord>)
        -> impl Future<Output = Result<Response<JsonLines<Change>>, Error<ReadRecordError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /sensors/{station}/record`
    fn keep_record(&self, request: Request<KeepRecord>)
        -> impl Future<Output = Result<Response<()>, Error<KeepRecordError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(SensorsApi for Arc {
    read_sensor: ReadSensor; report_sensor: ReportSensor; watch_sensor: WatchSensor; hear_sensor: HearSensor;
    read_record: ReadRecord; keep_record: KeepRecord;
});

/// The message of `read_sensor`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadSensor {
    pub station: String,
}

/// The documented errors of [`ReadSensor`].
pub type ReadSensorError = super::OfferStatusError;

message!(ReadSensor = READ_SENSOR -> Measurement, ReadSensorError, json 200 {
    path "station" station: String => required into => |check, value| check.pattern(value, "^[a-z]{2,10}$");
} new(station: impl Into<String>));

/// The message of `report_sensor`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSensor {
    pub station: String,
    /// The body.
    pub body: Measurement,
}

/// The documented errors of [`ReportSensor`].
pub type ReportSensorError = super::OfferStatusError;

message!(ReportSensor = REPORT_SENSOR -> (), ReportSensorError, empty 204 {
    path "station" station: String => required into => |check, value| check.pattern(value, "^[a-z]{2,10}$");
    json "application/json" body: Measurement => required => nested;
} new(station: impl Into<String>, body: Measurement));

/// The message of `watch_sensor`.
#[derive(Clone, Debug, PartialEq)]
pub struct WatchSensor {
    pub station: String,
}

/// The documented errors of [`WatchSensor`].
pub type WatchSensorError = super::OfferStatusError;

message!(WatchSensor = WATCH_SENSOR
    -> EventStream<Glimpse>, WatchSensorError, events 200 "text/event-stream" [download] accept "text/event-stream, */*;q=0.5" {
    path "station" station: String => required into => |check, value| check.pattern(value, "^[a-z]{2,10}$");
} new(station: impl Into<String>));

/// The message of `hear_sensor`.
#[derive(Clone, Debug, PartialEq)]
pub struct HearSensor {
    pub station: String,
}

/// The documented errors of [`HearSensor`].
pub type HearSensorError = super::OfferStatusError;

message!(HearSensor = HEAR_SENSOR
    -> EventStream<String>, HearSensorError, event_texts 200 "text/event-stream" [download] accept "text/event-stream, */*;q=0.5" {
    path "station" station: String => required into => |check, value| check.pattern(value, "^[a-z]{2,10}$");
} new(station: impl Into<String>));

/// The message of `read_record`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRecord {
    pub station: String,
}

/// The documented errors of [`ReadRecord`].
pub type ReadRecordError = super::OfferStatusError;

message!(ReadRecord = READ_RECORD
    -> JsonLines<Change>, ReadRecordError, lines 200 "application/jsonl" [download] accept "application/jsonl, */*;q=0.5" {
    path "station" station: String => required into => |check, value| check.pattern(value, "^[a-z]{2,10}$");
} new(station: impl Into<String>));

/// The message of `keep_record`.
#[derive(Debug)]
pub struct KeepRecord {
    pub station: String,
    /// The body.
    pub body: KeepRecordContents,
}

/// The documented errors of [`KeepRecord`].
pub type KeepRecordError = super::OfferStatusError;

message!(KeepRecord = KEEP_RECORD -> (), KeepRecordError, empty 204 [upload] {
    path "station" station: String => required into => |check, value| check.pattern(value, "^[a-z]{2,10}$");
    contents "*/*" body: KeepRecordContents => required into => nested;
} new(station: impl Into<String>, body: impl Into<KeepRecordContents>));
