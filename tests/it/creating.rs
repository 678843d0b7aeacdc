//! Creating a project where the answer is lost: it is looked up, never sent again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use keywand_core::contract::{CheckReport, ProjectCreateRequest, Verdict};
use keywand_tests::{STRANGE_KEY, app, codes, hold};

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
