// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{Answers, examples};

/// Answers with what the document has as examples, or with values made up for its schemas. A caller chooses
/// another documented response by `Prefer: code=404`, and a named example by `Prefer: example=name`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

/// One for each response and media type.
static ANSWERS: Answers = Answers::new(include_str!("examples.json"));

examples!(EverythingApi from ANSWERS { get_status: GetStatus; });
examples!(UpkeepApi from ANSWERS { offer_status: OfferStatus; ping_status: PingStatus; trace_status: TraceStatus; });
examples!(TreesApi from ANSWERS {
    plant_tree: PlantTree;
    get_tree: GetTree;
    replace_tree: ReplaceTree;
    fell_tree: FellTree;
    amend_tree: AmendTree;
    get_photo: GetPhoto;
    put_photo: PutPhoto;
    look_at_photo: LookAtPhoto;
    fill_sheet: FillSheet;
    draw_tree: DrawTree;
    graft_limb: GraftLimb;
});
examples!(SurveysApi from ANSWERS {
    find_trees: FindTrees;
    find_marks: FindMarks;
    check_instruments: CheckInstruments;
    count_visitors: CountVisitors;
});
examples!(RoutesApi from ANSWERS {
    route_styled: RouteStyled;
    route_simple: RouteSimple;
    route_simple_apart: RouteSimpleApart;
    route_label: RouteLabel;
    route_label_apart: RouteLabelApart;
    route_matrix: RouteMatrix;
    route_matrix_apart: RouteMatrixApart;
    route_listed: RouteListed;
    route_between: RouteBetween;
});
examples!(HarvestsApi from ANSWERS {
    list_harvests: ListHarvests;
    record_harvest: RecordHarvest;
    export_harvests: ExportHarvests;
    report_harvest: ReportHarvest;
    print_slip: PrintSlip;
    print_ticket: PrintTicket;
});
examples!(LedgerApi from ANSWERS {
    list_weeks: ListWeeks;
    list_sales: ListSales;
    list_leaves: ListLeaves;
    list_lines: ListLines;
    list_notes: ListNotes;
});
examples!(BoxesApi from ANSWERS {
    pack_box: PackBox;
    open_box: OpenBox;
    open_box_post_boxes_id: OpenBoxPostBoxesId;
    r#move: MoveRequest;
    label_box: LabelBox;
    adjust_box: AdjustBox;
});
examples!(CareApi from ANSWERS {
    treat: Treat;
    receive: Receive;
    report: Report;
    find_place: FindPlace;
    book: Book;
    list_tools: ListTools;
    get_keeper: GetKeeper;
    scribble: Scribble;
    keep_journal: KeepJournal;
    search_journal: SearchJournal;
});
examples!(PapersApi from ANSWERS {
    file_paper: FilePaper;
    add_pictures: AddPictures;
    archive_papers: ArchivePapers;
    set_motto: SetMotto;
    count_papers: CountPapers;
    add_recipe: AddRecipe;
});
examples!(SensorsApi from ANSWERS {
    read_sensor: ReadSensor;
    report_sensor: ReportSensor;
    watch_sensor: WatchSensor;
    hear_sensor: HearSensor;
    read_record: ReadRecord;
    keep_record: KeepRecord;
});
examples!(YieldApi from ANSWERS { r#match: Match; r#yield: Yield; });
