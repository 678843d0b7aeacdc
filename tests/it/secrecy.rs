//! The key goes in, and never out again.

use keywand_core::contract::{AccountAddRequest, CheckRequest, CopyRequest, KeepChoice, StartRequest};
use keywand_core::system::Surroundings;
use keywand_demo::{Demo, Options};
use keywand_tests::{Clipboard, STRANGE_KEY, app, app_in, hold, paste};

fn forms(key: &str) -> Vec<String> {
    use base64::Engine as _;
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("api:{key}"));
    vec![key.to_owned(), basic]
}

#[tokio::test]
async fn no_reply_holds_the_key_or_an_address_of_a_person() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    for person in demo.people() {
        let app = app();
        let account = hold(&app, &person.key, demo.url()).await.expect("an account");
        let mut replies = vec![serde_json::to_string(&app.accounts_look()).expect("JSON")];
        for target in ["vision-lab/resnet", "my-awesome-team-name/my-awesome-project", "nowhere-2026/x"] {
            let request = CheckRequest { account: account.clone(), target: target.to_owned(), write: true };
            let report = app.check_run(request, |_| {}).await.expect("a report");
            assert!(!report.report.contains("@example.com"));
            replies.push(serde_json::to_string(&report).expect("JSON"));
        }
        for reply in replies {
            for form in forms(&person.key) {
                assert!(!reply.contains(&form), "{}: {reply}", person.username);
            }
        }
    }
}

#[tokio::test]
async fn nothing_that_is_offered_to_be_copied_holds_a_key() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let clipboard = Clipboard::default();
    for person in demo.people() {
        let app = app();
        let account = hold(&app, &person.key, demo.url()).await.expect("an account");
        for target in ["vision-lab/resnet", "speech-group/asr", "resnet"] {
            let request = CheckRequest { account: account.clone(), target: target.to_owned(), write: false };
            let report = app.check_run(request, |_| {}).await.expect("a report");
            let snippet = report.snippet.iter().flat_map(|view| [view.python.clone(), view.env.clone(), view.shell.clone()]);
            let requests = report.findings.iter().filter_map(|found| found.request.clone());
            let raw = report.raw.iter().map(|answer| answer.body.clone());
            for text in snippet.chain(requests).chain(raw).chain([report.report.clone()]) {
                app.text_copy(&CopyRequest { text }, &clipboard).expect("copied");
            }
        }
        let copied = clipboard.copied();
        assert!(copied.len() > 3);
        for form in forms(&person.key) {
            assert!(copied.iter().all(|text| !text.contains(&form)), "{}", person.username);
        }
    }
}

#[tokio::test]
async fn a_problem_does_not_repeat_what_was_pasted() {
    let app = app();
    for pasted in [format!("\"{STRANGE_KEY}? \""), format!("export WANDB_API_KEY={STRANGE_KEY}!"), STRANGE_KEY[..39].to_owned()] {
        let refused = app.account_add(paste(&pasted, "", KeepChoice::Session)).await.expect_err("refused");
        let problem = serde_json::to_string(&refused).expect("JSON");
        assert!(!problem.contains(&STRANGE_KEY[..20]), "{problem}");
    }
}

#[test]
fn a_key_on_this_machine_is_offered_by_its_place_only() {
    let variables = [("WANDB_API_KEY".to_owned(), STRANGE_KEY.to_owned())];
    let app = app_in(Surroundings { variables: variables.into(), ..Surroundings::default() });
    let view = app.start(&StartRequest::default());
    assert_eq!(view.accounts.accounts[0].source.as_deref(), Some("WANDB_API_KEY"));
    assert_eq!(view.accounts.accounts[0].key_hint, "5e17…f00d");
    assert!(!serde_json::to_string(&view).expect("JSON").contains(STRANGE_KEY));
}

#[tokio::test]
async fn a_key_waits_for_the_yes_without_going_back_to_the_screen() {
    let app = app();
    let ask = async |key: &str, confirmed: Option<&str>| {
        let request = paste(key, "https://w.example.jp", KeepChoice::Session);
        app.account_add(AccountAddRequest { confirmed_host: confirmed.map(str::to_owned), ..request }).await
    };
    let question = serde_json::to_string(&ask(STRANGE_KEY, None).await.expect_err("a question")).expect("JSON");
    assert!(!question.contains(STRANGE_KEY));
    let view = ask("", Some("w.example.jp")).await.expect("the account");
    assert_eq!((view.accounts.len(), view.accounts[0].key_hint.as_str()), (1, "5e17…f00d"));
    assert!(ask("", Some("w.example.jp")).await.is_err(), "it waited once");
    ask(STRANGE_KEY, None).await.expect_err("a question");
    assert!(ask("", Some("other.example.jp")).await.is_err());
}

#[tokio::test]
async fn a_key_goes_to_a_new_host_only_after_a_yes_to_exactly_that_host() {
    for (host, confirmed, expect) in [
        ("https://w.example.jp", None, Err("host-is-unconfirmed")),
        ("https://w.example.jp", Some("other.example.jp"), Err("host-is-unconfirmed")),
        ("https://w.example.jp", Some("w.example.jp"), Ok(())),
        ("http://w.example.jp", None, Err("connection-is-not-encrypted")),
        ("http://w.example.jp", Some("w.example.jp"), Err("connection-is-not-encrypted")),
        ("http://w.example.jp", Some("http://w.example.jp"), Ok(())),
        ("https://api.wandb.аi", None, Err("host-is-unconfirmed")),
        ("https://api.wandb.ai@evil.example", Some("evil.example"), Err("host-is-wrong")),
        ("https://wandb.ai", None, Err("host-is-wrong")),
        ("https://api.wandb.ai", None, Ok(())),
        ("http://127.0.0.1:9", None, Ok(())),
    ] {
        let request = paste(STRANGE_KEY, host, KeepChoice::Session);
        let answer = app().account_add(AccountAddRequest { confirmed_host: confirmed.map(str::to_owned), ..request }).await;
        assert_eq!(answer.map(|_| ()).map_err(|problem| problem.code.name()), expect, "{host} {confirmed:?}");
    }
}
