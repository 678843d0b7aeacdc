//! Many accounts at once: one request each, nobody waits for another, and a stop is a stop.

use std::sync::Mutex;

use base64::Engine as _;
use keywand_core::account::AccountId;
use keywand_core::app::App;
use keywand_core::contract::{CancelRequest, EntityRequest, MatrixRequest, ReachRequest, ReachesView, Verdict, Work};
use keywand_demo::{Demo, Options};
use keywand_tests::{STRANGE_KEY, app, hold};

use crate::stub::{Doing, Stub, answer, http};

fn key(number: usize) -> String {
    format!("{number:040}")
}

fn viewer(name: &str) -> String {
    let node = r#"{"node":{"name":"team","readOnly":false,"isTeam":true}}"#;
    format!(
        r#"{{"data":{{"viewer":{{"id":"1","username":"{name}","entity":"team","email":"x","organizations":[],"teams":{{"edges":[{node}]}}}}}}}}"#
    )
}

/// Which of our numbered keys asks.
fn asking(request: &str) -> usize {
    let header =
        request.lines().find_map(|line| line.to_ascii_lowercase().starts_with("authorization: basic ").then(|| &line[21..]));
    let pair = base64::engine::general_purpose::STANDARD.decode(header.expect("a header").trim()).expect("base64");
    String::from_utf8(pair).expect("text").trim_start_matches("api:").parse().unwrap_or(usize::MAX)
}

fn troubles(view: &ReachesView) -> Vec<&'static str> {
    view.accounts.iter().map(|reach| reach.trouble.as_ref().map_or("-", |trouble| trouble.code.name())).collect()
}

async fn many(app: &App, url: &str, count: usize) -> Vec<AccountId> {
    let mut ids = Vec::new();
    for number in 1..=count {
        ids.push(hold(app, &key(number), url).await.expect("an account"));
    }
    ids
}

#[tokio::test]
async fn fifty_accounts_are_on_their_way_at_once_and_each_asks_once() {
    // Nobody gets an answer before all fifty have asked.
    let stub = Stub::start(|_| Doing::Together(50, answer("200 OK", "", &viewer("someone")))).await;
    let app = app();
    many(&app, &stub.url, 50).await;
    let view = app.reach_run(ReachRequest::default(), |_| {}).await.expect("a view");
    assert_eq!(stub.requests(), 50);
    assert!(view.accounts.iter().all(|reach| reach.fresh && reach.trouble.is_none()));
}

#[tokio::test]
async fn a_rate_limit_and_a_dead_host_delay_nobody_and_are_not_asked_again() {
    let lively = Stub::start(|request| match asking(request) {
        2 => http("429 Too Many Requests", "Retry-After: 30\r\n", "slow down"),
        3 => http("401 Unauthorized", "", r#"{"error":"user is not logged in"}"#),
        _ => http("200 OK", "", &viewer("someone")),
    })
    .await;
    let dead = Stub::start(|_| Doing::Silent).await;
    let app = app();
    let silent = hold(&app, &key(9), &dead.url).await.expect("an account");
    many(&app, &lively.url, 5).await;
    let told = Mutex::new(Vec::new());
    let view = app
        .reach_run(ReachRequest::default(), |reach| {
            let mut told = told.lock().expect("told");
            told.push(reach.account);
            // Everybody but the dead one: nothing else is worth waiting for.
            if told.len() == 5 {
                app.work_cancel(CancelRequest { work: Work::Reach });
            }
        })
        .await
        .expect("a view");
    assert!(!told.into_inner().expect("told").contains(&silent));
    assert_eq!(troubles(&view), ["-", "-", "rate-limited", "key-rejected", "-", "-"]);
    assert_eq!((lively.requests(), dead.requests()), (5, 1));
    // The host that asked for peace has it.
    let live: Vec<AccountId> = view.accounts.iter().map(|reach| reach.account.clone()).filter(|id| *id != silent).collect();
    let again = app.reach_run(ReachRequest { accounts: live }, |_| {}).await.expect("a view");
    assert_eq!(lively.requests(), 9, "{:?}", troubles(&again));
}

#[tokio::test]
async fn what_is_stopped_leaves_its_connections() {
    let silent = Stub::start(|_| Doing::Silent).await;
    let app = app();
    let ids = many(&app, &silent.url, 3).await;
    let entity = EntityRequest { account: ids[0].clone(), entity: "team".to_owned() };
    let matrix = MatrixRequest { targets: vec!["team/p".to_owned()], accounts: ids.clone(), ..MatrixRequest::default() };
    let stop = |work, asked| {
        let (silent, app) = (&silent, &app);
        async move {
            silent.until_asked(asked).await;
            app.work_cancel(CancelRequest { work });
        }
    };
    let (view, ()) = tokio::join!(app.reach_run(ReachRequest::default(), |_| {}), stop(Work::Reach, 3));
    assert_eq!(troubles(&view.expect("a view")), ["-", "-", "-"], "a stop is no trouble");
    silent.until_gone(3).await;
    let (team, ()) = tokio::join!(app.team_open(&entity), stop(Work::Team, 4));
    assert!(team.expect("a team").trouble.is_none());
    silent.until_gone(4).await;
    let (list, ()) = tokio::join!(app.projects_run(entity, |_| {}), stop(Work::Projects, 5));
    assert!(list.is_ok_and(|list| list.cancelled && list.trouble.is_none() && list.listed.is_none()));
    silent.until_gone(5).await;
    let (view, ()) = tokio::join!(app.matrix_run(matrix, |_| {}), stop(Work::Matrix, 8));
    let view = view.expect("a matrix");
    assert!(view.cancelled && view.rows.iter().all(|row| row.cells[0].is_none()));
    silent.until_gone(8).await;
}

#[tokio::test]
async fn the_matrix_of_five_accounts_and_four_targets_is_the_samples_truth() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = app();
    let people = ["lzwjava", "sato-yuki", "m-keller", "tanaka-ken", "guest-lee"];
    for username in people {
        let person = demo.people().into_iter().find(|person| person.username == username).expect(username);
        hold(&app, &person.key, demo.url()).await.expect("an account");
    }
    let targets = ["vision-lab/resnet", "vision-lab/secret-plan", "speech-group/open-benchmark", "speech-group/asr"];
    let targets: Vec<String> = targets.map(str::to_owned).into();
    let told = Mutex::new(Vec::new());
    let request = MatrixRequest { targets, ..MatrixRequest::default() };
    let view = app.matrix_run(request, |event| told.lock().expect("told").push(event)).await.expect("a matrix");
    let (y, n) = (true, false);
    let truth = [[y, n, y, n], [y, y, y, y], [n, n, y, y], [n, n, y, n], [n, n, y, n]];
    for (row, expect) in view.rows.iter().zip(truth) {
        let verdicts: Vec<Verdict> = row.cells.iter().map(|cell| cell.as_ref().expect("decided").verdict).collect();
        let expect = expect.map(|may| if may { Verdict::Allowed } else { Verdict::Denied });
        assert_eq!(verdicts, expect, "{}", row.label);
    }
    assert_eq!(demo.seen().len(), 20, "one request a cell");
    assert!(demo.seen().iter().all(|seen| !seen.is_mutation));
    let told = told.into_inner().expect("told");
    assert_eq!(told.iter().map(|event| event.done).collect::<Vec<_>>(), (1..=20).collect::<Vec<_>>());
    assert!(told.iter().all(|event| event.total == 20));
}

#[tokio::test]
async fn a_rejected_key_is_asked_once_whatever_the_targets() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = app();
    hold(&app, STRANGE_KEY, demo.url()).await.expect("an account");
    let targets = ["a/1", "b/2", "3", "c/a:b"].map(str::to_owned).to_vec();
    let view = app.matrix_run(MatrixRequest { targets, ..MatrixRequest::default() }, |_| {}).await.expect("a matrix");
    assert_eq!(demo.seen().len(), 1);
    let codes: Vec<_> =
        view.rows[0].cells.iter().map(|cell| cell.as_ref().expect("decided").code.expect("a code").name()).collect();
    assert_eq!(&codes[..3], ["key-rejected", "key-rejected", "key-rejected"]);
}
