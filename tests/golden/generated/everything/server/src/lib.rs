// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! Bramble Orchards: the server's router.

#![forbid(unsafe_code)]

mod examples;

pub use self::examples::Examples;
pub use everything_api as api;
/// The runtime, with authentication and limits under `rt::server`.
pub use typewright_runtime as rt;
use self::api::{
    EverythingApi, UpkeepApi, TreesApi, SurveysApi, RoutesApi, HarvestsApi, LedgerApi, BoxesApi, CareApi, PapersApi,
    SensorsApi, YieldApi,
};
use typewright_runtime::server::{Authenticator, Router, Routes};

/// Sends every request to the method that the document means.
pub fn router<
    A: EverythingApi + UpkeepApi + TreesApi + SurveysApi + RoutesApi + HarvestsApi
        + LedgerApi + BoxesApi + CareApi + PapersApi + SensorsApi + YieldApi,
>(api: A, authenticator: impl Authenticator) -> Router {
    Routes::new(api, authenticator)
        .on(A::get_status)
        .on(A::offer_status)
        .on(A::ping_status)
        .on(A::trace_status)
        .on(A::plant_tree)
        .on(A::get_tree)
        .on(A::replace_tree)
        .on(A::fell_tree)
        .on(A::amend_tree)
        .on(A::get_photo)
        .on(A::put_photo)
        .on(A::look_at_photo)
        .on(A::fill_sheet)
        .on(A::draw_tree)
        .on(A::graft_limb)
        .on(A::find_trees)
        .on(A::find_marks)
        .on(A::check_instruments)
        .on(A::count_visitors)
        .on(A::route_styled)
        .on(A::route_simple)
        .on(A::route_simple_apart)
        .on(A::route_label)
        .on(A::route_label_apart)
        .on(A::route_matrix)
        .on(A::route_matrix_apart)
        .on(A::route_listed)
        .on(A::route_between)
        .on(A::list_harvests)
        .on(A::record_harvest)
        .on(A::export_harvests)
        .on(A::report_harvest)
        .on(A::print_slip)
        .on(A::print_ticket)
        .on(A::list_weeks)
        .on(A::list_sales)
        .on(A::list_leaves)
        .on(A::list_lines)
        .on(A::list_notes)
        .on(A::pack_box)
        .on(A::open_box)
        .on(A::open_box_post_boxes_id)
        .on(A::r#move)
        .on(A::label_box)
        .on(A::adjust_box)
        .on(A::treat)
        .on(A::receive)
        .on(A::report)
        .on(A::find_place)
        .on(A::book)
        .on(A::list_tools)
        .on(A::get_keeper)
        .on(A::scribble)
        .on(A::keep_journal)
        .on(A::search_journal)
        .on(A::file_paper)
        .on(A::add_pictures)
        .on(A::archive_papers)
        .on(A::set_motto)
        .on(A::count_papers)
        .on(A::add_recipe)
        .on(A::read_sensor)
        .on(A::report_sensor)
        .on(A::watch_sensor)
        .on(A::hear_sensor)
        .on(A::read_record)
        .on(A::keep_record)
        .on(A::r#match)
        .on(A::r#yield)
        .finish()
}

/// The document at `/openapi.json`, and a page that shows it at `/docs`: `router(..).merge(docs())`.
pub fn docs() -> Router {
    typewright_runtime::server::docs(include_str!("openapi.json"))
}
