//! Calls every operation of an API as its users would: `calls NAME URL TOKEN [EXCEPTION,EXCEPTION..]`.
//!
//! Calls go one after the other. Each must be answered with a documented success; the exceptions are operations that the
//! server at the other end cannot take, see `prism-limits.txt`. Prints how many were called, and fails if any failed.

// Documents keep operations that are on their way out, and those are called, too.
#![allow(deprecated)]

use std::collections::HashSet;
use std::process::ExitCode;
use typewright_runtime::serde_json;

/// What has become of the calls.
struct Tally {
    except: HashSet<String>,
    calls: usize,
    failures: Vec<String>,
}

impl Tally {
    fn skips(&self, operation: &str) -> bool {
        self.except.contains(operation)
    }

    fn note<T: std::fmt::Debug, E: std::fmt::Display>(&mut self, operation: &str, outcome: Result<T, E>) {
        self.calls += 1;
        match outcome {
            Ok(answer) if std::env::var_os("VERBOSE").is_some() => eprintln!("{operation}: {answer:?}"),
            Ok(_) => {}
            Err(error) => self.failures.push(format!("{operation}: {error}")),
        }
    }
}

/// Calls operations one after the other.
macro_rules! call {
    ($client:ident, $tally:ident: $($method:ident($message:expr);)*) => { $(
        if !$tally.skips(stringify!($method)) {
            let outcome = $client.$method($message).await;
            $tally.note(stringify!($method), outcome);
        }
    )* };
}

/// Follows the pages of operations; the documented answers are the only page of each.
macro_rules! follow {
    ($client:ident, $tally:ident: $($name:ident, $method:ident($message:expr);)*) => { $(
        if !$tally.skips(stringify!($name)) {
            let (mut items, mut found) = ($client.$method($message).items(), Ok(0));
            while let (Some(item), Ok(count)) = (items.next().await, &mut found) {
                match item {
                    Ok(_) => *count += 1,
                    Err(error) => found = Err(error.to_string()),
                }
            }
            let found = found.and_then(|count| if count > 0 { Ok(count) } else { Err("there are no items".to_owned()) });
            $tally.note(stringify!($method), found);
        }
    )* };
}

fn json<T: for<'de> serde::Deserialize<'de>>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

const TREE: &str = "5e0cb1a2-6f0e-4c53-9a76-2f7b0d1f6f10";
const PLANTED: &str = r#"{"id":"5e0cb1a2-6f0e-4c53-9a76-2f7b0d1f6f10","name":"Old Ida","species":"apple",
    "spot":{"row":3,"number":14},"plantedOn":"1931-11-02","health":"good","nest":{"eggs":3}}"#;

async fn everything(url: &str, token: &str, tally: &mut Tally) -> Result<(), Box<dyn std::error::Error>> {
    use everything_client::api::*;
    let client = everything_client::Client::builder()
        .base_url(url)
        .field_key(token)
        .gate_key(token)
        .hut_session(token)
        .keeper_token(token)
        .keeper_login(format!("ann:{token}"))
        .cooperative(token)
        .federation(token)
        .build()?;
    let spot = || Spot::new(5, 3);
    call! { client, tally:
        get_status(GetStatus);
        offer_status(OfferStatus);
        ping_status(PingStatus);
        trace_status(TraceStatus);
        plant_tree(PlantTree::new(json(PLANTED)));
        get_tree(GetTree::new(TREE).x_note("calm").if_none_match("0a1b2c3d"));
        replace_tree(ReplaceTree::new(TREE, "storm", json(PLANTED)));
        amend_tree(AmendTree::new(TREE));
        amend_tree(AmendTree::new(TREE).body(TreeChange::new().name("Young Ida")));
        get_photo(GetPhoto::new(TREE));
        put_photo(PutPhoto::new(TREE, Body::from(b"\x89PNG".to_vec())));
        look_at_photo(LookAtPhoto::new(TREE));
        fill_sheet(FillSheet::new(TREE, json(r#"{"rings":93,"roots":5000000000,"girth":1.25,"sap":12.5,
            "measuredAt":"2030-04-05T06:07:08.9+02:00","serial":"7f9c24e8-3b12-4fef-91e0-56a2d8c35b61"}"#)));
        draw_tree(DrawTree::new(TREE));
        graft_limb(GraftLimb::new(TREE, Limb::new(2.5).limbs(vec![Limb::new(1.0)])));
        fell_tree(FellTree::new("7f9c24e8-3b12-4fef-91e0-56a2d8c35b61"));
        find_trees(FindTrees::new("apple"));
        find_trees(FindTrees::new("medlar").limit(7).rows(vec![3, 4]).grades(vec!["choice".into(), "good".into()])
            .span(Span::new().from(1).until(9)).spot(spot()).since("2030-03-01").owner(TREE).fruiting(true));
        find_marks(FindMarks::new(vec!["red".into(), "green".into()], vec![7, 12], vec!["north".into(), "south".into()]));
        find_marks(FindMarks::new(vec!["red".into()], vec![7], vec!["north".into()]).link("mark:/north/gate")
            .filter(MarkFilter::new().colour("red").above(1.5)).near(spot()));
        check_instruments(CheckInstruments::new(CheckInstrumentsRequired {
            x_station: "brook".into(), x_kinds: vec!["rain".into(), "wind".into()], x_depths: vec![10, 30],
            x_spot: spot(), x_base: spot(),
        }).x_tolerance(0.5));
        count_visitors(CountVisitors::new());
        route_styled(RouteStyled::new(RouteStyledRequired {
            row: 5, from: 2, until: 8, stops: vec![3, 4], ends: vec![1, 9],
        }));
        route_simple(RouteSimple::new(vec![5, 6], spot()));
        route_simple_apart(RouteSimpleApart::new(vec![5, 6], spot()));
        route_label(RouteLabel::new(vec![5, 6], spot()));
        route_label_apart(RouteLabelApart::new(vec![5, 6], spot()));
        route_matrix(RouteMatrix::new(vec![5, 6], spot()));
        route_matrix_apart(RouteMatrixApart::new(vec![5, 6], spot()));
        route_listed(RouteListed::new(vec![5]));
        route_between(RouteBetween::new(2, 8));
        list_harvests(ListHarvests::new());
        record_harvest(RecordHarvest::new(Picking::new("apple", 12.5)));
        record_harvest(RecordHarvest::new(RecordHarvestContents::Form(Picking::new("pear", 2.5))));
        record_harvest(RecordHarvest::new(RecordHarvestContents::Text("twelve of apples".into())));
        export_harvests(ExportHarvests::new("2030-09-14"));
        report_harvest(ReportHarvest::new(77));
        print_slip(PrintSlip::new(json(r#"{"title":"Row five","copies":2,"marks":["fully-ripe","dark-red"]}"#)));
        print_ticket(PrintTicket::new(Ticket::new("Row five", spot())));
        pack_box(PackBox::new(json(r#"{"type":"wood","self":true,"crate":"B0042"}"#)));
        open_box(OpenBox::new("B0042"));
        open_box_post_boxes_id(OpenBoxPostBoxesId::new("B0042", OptionModel::new("lid")));
        r#move(MoveRequest::new("B0042", json(r#"{"to":{"row":3,"number":14}}"#)));
        label_box(LabelBox::new("B0042", vec!["sweet".into(), "keeps".into()]));
        adjust_box(AdjustBox::new("B0042"));
        treat(Treat::new(json(r#"{"method":"spray","litres":2.5}"#)));
        receive(Receive::new(json(r#"{"kind":"SchoolVisit","pupils":24}"#)));
        report(Report::new(json(r#"{"animal":"bee","hives":3}"#)));
        find_place(FindPlace::new(json(r#"{"latitude":51.5,"longitude":5.25}"#)));
        book(Book::new(json(r#"{"nights":2,"tent":"large","contact":{"email":"ann@bramble.example"}}"#)));
        list_tools(ListTools);
        get_keeper(GetKeeper::new("Ann"));
        scribble(Scribble::new(json(r#"{"page":[1,"two",null],"counts":{"robins":2},
            "drawers":{"top":{"seeds":1.5,"string":null}},"open":{"title":"Loose","leaf":3}}"#)));
        keep_journal(KeepJournal::new(json::<JournalEntry>(r#"{"kind":"visit","guests":3}"#)));
        search_journal(SearchJournal::new().body(json::<SearchJournalBody>(r#"{"by":7}"#)));
        add_pictures(AddPictures::new(AddPicturesForm::new(vec![
            File::new("ida.png", b"\x89PNG".to_vec()).content_type("image/png"),
        ])));
        file_paper(FilePaper::new(FilePaperForm::new(File::new("scan.pdf", b"%PDF".to_vec()), "A paper").copies(2)
            .cover(File::new("cover.png", b"\x89PNG".to_vec()).content_type("image/png"))));
        archive_papers(ArchivePapers::new(b"boxes of paper".to_vec()));
        set_motto(SetMotto::new("Slow fruit is good fruit"));
        count_papers(CountPapers::new(12));
        add_recipe(AddRecipe::new(json(r#"{"title":"Apple butter","steps":["Wait"]}"#)));
        read_sensor(ReadSensor::new("brook"));
        report_sensor(ReportSensor::new("brook", json(r#"{"value":12.5,"unit":"mm"}"#)));
        watch_sensor(WatchSensor::new("brook"));
        hear_sensor(HearSensor::new("brook"));
        read_record(ReadRecord::new("brook"));
        keep_record(KeepRecord::new("brook", vec![Change::new(1), Change::new(2).words("rain")]));
        keep_record(KeepRecord::new("brook", KeepRecordContents::Lines(JsonLines::of([Change::new(1)]))));
        r#match(Match::new(json(r#"["apple","pear"]"#)));
        r#yield(Yield::new(2031));
    }
    follow! { client, tally:
        list_weeks, list_weeks_pages(ListWeeks::new().limit(2));
        list_sales, list_sales_pages(ListSales::new());
        list_leaves, list_leaves_pages(ListLeaves::new());
        list_lines, list_lines_pages(ListLines::new());
        list_notes, list_notes_pages(ListNotes);
    }
    Ok(())
}

async fn bland(url: &str, token: &str, tally: &mut Tally) -> Result<(), Box<dyn std::error::Error>> {
    use bland_client::api::*;
    let client = bland_client::Client::builder().base_url(url).authorization(token).build()?;
    call! { client, tally:
        update_widget(UpdateWidget::new("w-1"));
        update_widget(UpdateWidget::new("w/1 %?").agent_id("46f37229-7d12-44be-b343-6e68274cfbea"));
    }
    Ok(())
}

async fn cometchat(url: &str, token: &str, tally: &mut Tally) -> Result<(), Box<dyn std::error::Error>> {
    use cometchat_client::api::*;
    let client = cometchat_client::Client::builder().base_url(url).key(token).secret(token).build()?;
    call! { client, tally: update_chat_widget(UpdateChatWidget::new("app")); }
    Ok(())
}

async fn genesys(url: &str, token: &str, tally: &mut Tally) -> Result<(), Box<dyn std::error::Error>> {
    use genesys_client::api::*;
    let client = genesys_client::Client::builder().base_url(url).oauth(token).build()?;
    call! { client, tally:
        get_chat_settings(GetChatSettings);
        put_chat_settings(PutChatSettings::new());
        patch_chat_settings(PatchChatSettings::new());
        get_chats_settings(GetChatsSettings);
        put_chats_settings(PutChatsSettings::new());
        patch_chats_settings(PatchChatsSettings::new());
    }
    Ok(())
}

async fn insighto(url: &str, token: &str, tally: &mut Tally) -> Result<(), Box<dyn std::error::Error>> {
    use insighto_client::api::*;
    let client = insighto_client::Client::builder().base_url(url).api_key(token).bearer(token).build()?;
    call! { client, tally:
        update_widget(UpdateWidget::new(TREE, json(r#"{"widget_type":"chat"}"#)));
    }
    Ok(())
}

async fn tether(url: &str, token: &str, tally: &mut Tally) -> Result<(), Box<dyn std::error::Error>> {
    use tether_client::api::*;
    let client = tether_client::Client::builder().base_url(url).bearer(token).build()?;
    call! { client, tally:
        update_webchat(UpdateWebchat::new("w-1"));
        update_webchat(UpdateWebchat::new("w-1").name("Shop").icon(Maybe::Null));
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (name, url, token, except) = match arguments.as_slice() {
        [name, url, token] => (name, url, token, ""),
        [name, url, token, except] => (name, url, token, except.as_str()),
        _ => return Err("usage: calls NAME URL TOKEN [EXCEPTION,EXCEPTION..]".into()),
    };
    let except = except.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let mut tally = Tally { except, calls: 0, failures: Vec::new() };
    match name.as_str() {
        "everything" => everything(url, token, &mut tally).await?,
        "bland" => bland(url, token, &mut tally).await?,
        "cometchat" => cometchat(url, token, &mut tally).await?,
        "genesys" => genesys(url, token, &mut tally).await?,
        "insighto" => insighto(url, token, &mut tally).await?,
        "tether" => tether(url, token, &mut tally).await?,
        other => return Err(format!("there is no API called {other}").into()),
    }
    tally.failures.iter().for_each(|failure| eprintln!("{failure}"));
    println!("{name} calls={} failures={}", tally.calls, tally.failures.len());
    Ok(if tally.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
