//! Causes that need more than one server's answer: keys of other hosts, and what the person asks for beside the test.

use keywand_core::contract::{Action, CheckRequest, Confidence, KeepChoice, KeyHealth, MatrixRequest, ReachRequest, Verdict};
use keywand_demo::{Demo, Options};
use keywand_tests::{World, added, causes, hold, paste};

async fn sample() -> Demo {
    Demo::start(Options::default()).await.expect("the sample W&B")
}

fn key_of(demo: &Demo, person: &str) -> String {
    demo.people().into_iter().find(|known| known.username == person).expect("a person").key
}

#[tokio::test]
async fn a_key_of_another_host_is_recognised_without_being_sent_there() {
    let (here, there) = (sample().await, sample().await);
    let app = World::new().app();
    let key = key_of(&there, "lzwjava");
    let on_file = added(app.account_add(paste(&key, there.url(), KeepChoice::Keychain)).await).expect("an account");
    let sent = there.seen().len();
    let account = hold(&app, &key, here.url()).await.expect("held for this session");
    let request = CheckRequest { account, target: "vision-lab/resnet".to_owned(), write: false };
    let report = app.check_run(request, |_| {}).await.expect("a report");
    assert_eq!(causes(&report), ["key-for-other-host", "key-rejected"]);
    assert_eq!(report.verdict, Verdict::Denied);
    assert_eq!(report.findings[0].steps[0].action, Some(Action::SwitchTo { account: on_file }));
    assert_eq!(there.seen().len(), sent, "nothing goes to the other host");
    let refused = app.account_add(paste(&key, here.url(), KeepChoice::Keychain)).await.expect_err("refused");
    assert_eq!(refused.code.name(), "key-for-other-host");
}

#[tokio::test]
async fn a_key_that_did_not_work_there_either_is_only_rejected() {
    let (here, there) = (sample().await, sample().await);
    let app = World::new().app();
    let key = key_of(&here, "lzwjava");
    let strange =
        keywand_core::contract::AccountAddRequest { unverified: true, ..paste(&key, there.url(), KeepChoice::Keychain) };
    let id = added(app.account_add(strange).await).expect("an account");
    assert_eq!(app.accounts_look().accounts[0].health.map(|health| health.state), None::<KeyHealth>);
    let request = CheckRequest { account: id, target: "vision-lab/resnet".to_owned(), write: false };
    assert_eq!(causes(&app.check_run(request, |_| {}).await.expect("a report")), ["key-rejected"]);
}

#[tokio::test]
async fn a_denied_account_is_told_of_another_on_file_that_may() {
    let demo = sample().await;
    let app = World::new().app();
    let mut ids = Vec::new();
    for person in ["tanaka-ken", "lzwjava", "guest-lee"] {
        ids.push(
            added(app.account_add(paste(&key_of(&demo, person), demo.url(), KeepChoice::Keychain)).await).expect("an account"),
        );
    }
    let check = |target: &str| {
        let request = CheckRequest { account: ids[0].clone(), target: target.to_owned(), write: false };
        let app = &app;
        async move { app.check_run(request, |_| {}).await.expect("a report") }
    };
    let unknown = check("vision-lab/resnet").await;
    assert_eq!(causes(&unknown), ["role-is-view-only"], "nothing is known of the others yet");
    app.reach_run(ReachRequest::default(), |_| {}).await.expect("a view");
    let sent = demo.seen().len();
    let likely = check("vision-lab/resnet").await;
    assert_eq!((causes(&likely), demo.seen().len() - sent), (vec!["role-is-view-only", "another-account-is-member"], 2));
    let found = &likely.findings[1];
    assert_eq!((found.confidence, found.facts.account.as_deref()), (Confidence::Likely, Some("lzwjava")));
    assert_eq!(found.steps[0].action, Some(Action::SwitchTo { account: ids[1].clone() }));
    let targets = vec!["vision-lab/resnet".to_owned(), "speech-group/asr".to_owned()];
    app.matrix_run(MatrixRequest { targets, ..MatrixRequest::default() }, |_| {}).await.expect("a matrix");
    assert_eq!(check("vision-lab/resnet").await.findings[1].confidence, Confidence::Certain);
    assert!(!causes(&check("speech-group/asr").await).contains(&"another-account-is-member"), "none of them may");
}
