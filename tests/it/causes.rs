//! Causes that need more than one server's answer: keys of other hosts, and what the person asks for beside the test.

use keywand_core::contract::{Action, CheckRequest, KeepChoice, KeyHealth, Verdict};
use keywand_demo::{Demo, Options};
use keywand_tests::{World, added, codes, hold, paste};

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
    assert_eq!(codes(&report), ["key-for-other-host", "key-rejected"]);
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
    assert_eq!(app.accounts().accounts[0].health.map(|health| health.state), None::<KeyHealth>);
    let request = CheckRequest { account: id, target: "vision-lab/resnet".to_owned(), write: false };
    assert_eq!(codes(&app.check_run(request, |_| {}).await.expect("a report")), ["key-rejected"]);
}
