//! Creating a project, or writing a run, where the answer is lost: it is looked up, never sent again.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use keywand_core::contract::{CheckReport, ProjectCreateRequest, Verdict};
use keywand_tests::{STRANGE_KEY, app, check, codes, hold};

use crate::stub::{Doing, Stub, http};

const VIEWER: &str = r#""viewer":{"id":"1","username":"lzwjava","entity":"vision-lab","email":"l@example.jp","teams":{"edges":[{"node":{"name":"vision-lab"}}]}}"#;
const ENTITY: &str =
    r#""entity":{"id":"2","name":"vision-lab","available":false,"readOnly":false,"isTeam":true,"entityType":"team"}"#;
const PROJECT: &str = r#""project":{"id":"3","name":"new","entityName":"vision-lab","access":"ENTITY_WRITE","readOnly":false}"#;

/// What the server does with the one request to create.
#[derive(Clone, Copy)]
enum Does {
    Makes,
    Nothing,
}

/// A server that hangs up on whoever creates, and how often it was asked to.
async fn hanging_up(does: Does) -> (Stub, Arc<AtomicUsize>) {
    let (there, asked) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let counted = Arc::clone(&asked);
    let stub = Stub::start(move |request| {
        if request.contains("upsertModel") {
            counted.fetch_add(1, Ordering::SeqCst);
            there.store(matches!(does, Does::Makes), Ordering::SeqCst);
            // Nothing is written before the connection is closed.
            return Doing::Answer(String::new());
        }
        let project = if there.load(Ordering::SeqCst) { PROJECT } else { r#""project":null"# };
        http("200 OK", "", &format!("{{\"data\":{{{VIEWER},{ENTITY},{project}}}}}"))
    })
    .await;
    (stub, asked)
}

async fn create(does: Does) -> (CheckReport, usize) {
    let (stub, asked) = hanging_up(does).await;
    let app = app();
    let account = hold(&app, STRANGE_KEY, &stub.url).await.expect("an account");
    let request = ProjectCreateRequest { account, entity: "vision-lab".to_owned(), project: "new".to_owned() };
    let report = app.project_create(request, |_| {}).await.expect("a report");
    (report, asked.load(Ordering::SeqCst))
}

fn creation(report: &CheckReport) -> &str {
    let line = report.evidence.iter().find(|line| line.asked == "Project creation").expect("it is told");
    &line.answered
}

#[tokio::test]
async fn a_project_that_was_made_though_nobody_answered_is_found() {
    let (report, asked) = create(Does::Makes).await;
    assert_eq!((report.verdict, codes(&report)[0], creation(&report)), (Verdict::Allowed, "allowed", "created"));
    assert_eq!(asked, 1, "it was sent again");
}

#[tokio::test]
async fn a_project_that_was_not_made_is_neither_claimed_nor_asked_for_again() {
    let (report, asked) = create(Does::Nothing).await;
    assert_eq!(codes(&report)[0], "project-not-found");
    assert_eq!(creation(&report), "unclear whether it took effect");
    assert_eq!(report.create_offer, None, "a second request might make a second one");
    assert_eq!(asked, 1, "it was sent again");
}

/// What a server answers to one of the requests of a test that writes; without it, it hangs up.
type Said = Option<(&'static str, &'static str)>;

const MADE: Said = Some(("200 OK", r#"{"data":{"upsertBucket":{"bucket":{"id":"r1"},"inserted":true}}}"#));
const DELETED: Said = Some(("200 OK", r#"{"data":{"deleteRun":{"clientMutationId":null}}}"#));
const KEPT: Said = Some(("200 OK", r#"{"data":{"deleteRun":null},"errors":[{"message":"no right to delete"}]}"#));
const FOUND: Said = Some(("200 OK", r#"{"data":{"project":{"run":{"id":"r1"}}}}"#));
const NOT_FOUND: Said = Some(("200 OK", r#"{"data":{"project":{"run":null}}}"#));

/// Writes a run where the server answers so to the write, to the search for the run, and to its deletion; says what it was asked.
async fn written(answers: [Said; 3]) -> (CheckReport, Vec<&'static str>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    let stub = Stub::start(move |request| {
        let operations = ["KeywandUpsertRun", "KeywandFindRun", "KeywandDeleteRun"];
        let Some(at) = operations.iter().position(|operation| request.contains(operation)) else {
            return http("200 OK", "", &format!("{{\"data\":{{{VIEWER},{ENTITY},{PROJECT}}}}}"));
        };
        seen.lock().expect("a list").push(operations[at]);
        answers[at].map_or(Doing::Answer(String::new()), |(status, body)| http(status, "", body))
    })
    .await;
    let report = check(&stub.url, STRANGE_KEY, "vision-lab/new", true).await;
    let asked = asked.lock().expect("a list").clone();
    (report, asked)
}

fn writing(report: &CheckReport) -> &str {
    let line = report.evidence.iter().find(|line| line.asked == "Test write").expect("it is told");
    &line.answered
}

#[tokio::test]
async fn a_run_whose_answer_was_lost_is_looked_up_and_deleted_where_it_was_made_all_the_same() {
    let all = ["KeywandUpsertRun", "KeywandFindRun", "KeywandDeleteRun"];
    for (found, deleted, expect, proven, requests) in [
        (FOUND, DELETED, "one run was created and deleted", true, &all[..]),
        (FOUND, KEPT, "one run was created but could not be deleted", true, &all),
        (FOUND, None, "one run was created but could not be deleted", true, &all),
        (NOT_FOUND, DELETED, "unclear whether it took effect", false, &all[..2]),
        (None, DELETED, "one run was created but could not be deleted", true, &all[..2]),
    ] {
        let (report, asked) = written([None, found, deleted]).await;
        assert_eq!(
            (writing(&report), report.verdict, report.proven),
            (expect, Verdict::Allowed, proven),
            "{found:?} {deleted:?}"
        );
        assert_eq!(asked, requests, "{found:?} {deleted:?}");
    }
}

#[tokio::test]
async fn a_run_that_could_not_be_deleted_is_told_with_its_page_and_the_servers_words() {
    let (report, _) = written([MADE, NOT_FOUND, KEPT]).await;
    let facts = &report.findings[0].facts;
    assert_eq!((codes(&report)[0], facts.message.as_deref()), ("run-was-not-removed", Some("no right to delete")));
    let page = facts.page.as_deref().expect("the run's page");
    assert!(page.contains("/vision-lab/new/runs/keywand-"), "{page}");
}

#[tokio::test]
async fn a_run_that_went_elsewhere_is_deleted_and_proves_nothing_for_the_target() {
    let made = |project: &'static str| Some(("200 OK", project));
    for (went_to, expect, verdict) in [
        (
            r#"{"data":{"upsertBucket":{"bucket":{"id":"r1","project":{"name":"new","entity":{"name":"else"}}},"inserted":true}}}"#,
            "the run was created in else/new instead",
            Verdict::Denied,
        ),
        (
            r#"{"data":{"upsertBucket":{"bucket":{"id":"r1","project":{"name":"old","entity":{"name":"vision-lab"}}},"inserted":true}}}"#,
            "the run was created in vision-lab/old instead",
            Verdict::Denied,
        ),
        (
            r#"{"data":{"upsertBucket":{"bucket":{"id":"r1","project":{"name":"new","entity":{"name":"vision-lab"}}},"inserted":true}}}"#,
            "one run was created and deleted",
            Verdict::Allowed,
        ),
    ] {
        let (report, asked) = written([made(went_to), NOT_FOUND, DELETED]).await;
        assert_eq!((writing(&report), report.verdict, report.proven), (expect, verdict, true));
        assert_eq!(asked, ["KeywandUpsertRun", "KeywandDeleteRun"], "{expect}");
        assert_eq!(report.sentence.contains("else/new"), expect.contains("else/new"), "{}", report.sentence);
    }
}

#[tokio::test]
async fn a_run_that_was_there_before_stays() {
    let there = r#"{"data":{"upsertBucket":{"bucket":{"id":"r1"},"inserted":false}}}"#;
    let (report, asked) = written([Some(("200 OK", there)), FOUND, DELETED]).await;
    assert_eq!((writing(&report), asked), ("unclear whether it took effect", vec!["KeywandUpsertRun"]));
    assert_eq!((report.verdict, report.proven), (Verdict::Allowed, false));
}

#[tokio::test]
async fn a_refused_write_is_told_in_the_servers_words_and_one_that_failed_decides_nothing() {
    let words = r#"{"errors":[{"message":"no room left"}]}"#;
    for (status, expect, proven) in [
        ("402 Payment Required", "refused (HTTP 402: no room left)", true),
        ("429 Too Many Requests", "unclear whether it took effect", false),
        ("428 Precondition Required", "refused (HTTP 428: no room left)", true),
        ("500 Internal Server Error", "unclear whether it took effect", false),
    ] {
        let (report, asked) = written([Some((status, words)), FOUND, DELETED]).await;
        assert_eq!((writing(&report), report.proven, asked), (expect, proven, vec!["KeywandUpsertRun"]), "{status}");
    }
}

#[tokio::test]
async fn nothing_is_written_with_a_key_that_the_server_does_not_know() {
    let stub = Stub::start(|_| http("401 Unauthorized", "", r#"{"error":"user is not logged in"}"#)).await;
    let report = check(&stub.url, STRANGE_KEY, "vision-lab/new", true).await;
    assert_eq!((codes(&report)[0], stub.requests()), ("key-rejected", 1));
    assert!(report.evidence.iter().all(|line| line.asked != "Test write"), "{:?}", report.evidence);
}
