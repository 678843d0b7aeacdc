//! Causes that need more than one server's answer: keys of other hosts, and what the person asks for beside the test.

use keywand_core::contract::{
    AccountAddRequest, Action, CheckRequest, Confidence, KeepChoice, KeyHealth, MatrixRequest, ReachRequest, Verdict,
};
use keywand_core::diagnose::Mistake;
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
    let strange = AccountAddRequest { unverified: true, ..paste(&key, there.url(), KeepChoice::Keychain) };
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

#[tokio::test]
async fn the_other_key_of_the_same_person_is_asked_where_it_is_the_key_that_was_refused() {
    let demo = sample().await;
    let app = World::new().app();
    let keep = async |key: &str, label: &str| {
        let request = AccountAddRequest { label: label.to_owned(), ..paste(key, demo.url(), KeepChoice::Keychain) };
        added(app.account_add(request).await).expect("an account")
    };
    let refused = keep(&key_of(&demo, "garcia-ana"), "first").await;
    keep(&key_of(&demo, "lzwjava"), "colleague").await;
    let more = demo.more_keys().into_iter().find(|known| known.username == "garcia-ana").expect("a key").key;
    let other = keep(&more, "second").await;
    let check = async || {
        let request = CheckRequest { account: refused.clone(), target: "vision-lab/resnet".to_owned(), write: false };
        let sent = demo.seen().len();
        let report = app.check_run(request, |_| {}).await.expect("a report");
        (report, demo.seen().len() - sent)
    };
    let (report, sent) = check().await;
    assert_eq!(causes(&report), ["organization-key-required", "another-account-is-member"]);
    assert_eq!(sent, report.requests as usize + 1, "one more request, with the one other key of this person");
    let found = &report.findings[1];
    assert_eq!((found.confidence, found.facts.account.as_deref()), (Confidence::Certain, Some("second")));
    assert_eq!(found.facts.mistake.map(Mistake::name), Some("asked-key"));
    assert_eq!(found.steps[0].action, Some(Action::SwitchTo { account: other }));
    let (again, sent) = check().await;
    assert_eq!((causes(&again), sent), (causes(&report), again.requests as usize), "what is known is not asked again");
}

#[tokio::test]
async fn the_key_of_a_service_account_is_asked_in_the_place_of_one_that_was_refused() {
    let demo = sample().await;
    let app = World::new().app();
    let mut ids = Vec::new();
    for person in ["garcia-ana", "ci-vision"] {
        let request = paste(&key_of(&demo, person), demo.url(), KeepChoice::Keychain);
        ids.push(added(app.account_add(request).await).expect("an account"));
    }
    let request = CheckRequest { account: ids[0].clone(), target: "vision-lab/resnet".to_owned(), write: false };
    let report = app.check_run(request, |_| {}).await.expect("a report");
    let found = &report.findings[1];
    assert_eq!((found.code.name(), found.confidence), ("another-account-is-member", Confidence::Certain));
    assert_eq!(found.facts.mistake.map(Mistake::name), Some("asked"), "it is no key of the same person");
}
