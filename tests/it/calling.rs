//! The router: a command by its name, JSON in and JSON out.

use std::sync::{Arc, Mutex};

use keywand_core::app::{App, Refusal, SampleOffer, SamplePerson, SampleWorld, Tell};
use keywand_core::contract::{AccountOrigin, AccountsView, COMMANDS, Code, CopyRequest, StartupView, Wish};
use keywand_core::secret::ApiKey;
use keywand_demo::{Demo, Options};
use keywand_tests::{Clipboard, STRANGE_KEY, World, app, hold};
use serde_json::{Value, json};

async fn call(app: &App, command: &str, request: Value) -> Result<Value, Refusal> {
    let tell: Tell = Arc::new(|_| {});
    let answer = app.call(command, request, &Clipboard::default(), &tell).await?;
    Ok(serde_json::from_str(&answer).expect("JSON"))
}

#[tokio::test]
async fn every_command_of_the_table_is_known_and_no_other() {
    let world = World::new();
    for command in COMMANDS {
        if let Err(Refusal::Caller(words)) = call(&world.app(), command, json!({})).await {
            assert_eq!(words, format!("{command} is asked otherwise"));
        }
    }
    for command in ["", "Start", "start ", "plugin:store|load", "sample_offer", "exec", "shell_lines"] {
        let refused = call(&world.app(), command, json!({})).await.expect_err("refused");
        assert!(matches!(&refused, Refusal::Caller(words) if words.starts_with("no command")), "{command}: {refused:?}");
    }
}

#[tokio::test]
async fn the_list_of_codes_has_each_with_its_title_in_both_languages() {
    let list = call(&app(), "codes_list", json!({})).await.expect("a list");
    let list = list.as_array().expect("a list");
    assert_eq!(list.len(), Code::ALL.len());
    for entry in list {
        assert!(entry["title"]["ja"].is_string() && entry["title"]["en"].is_string(), "{entry}");
    }
}

/// Every address in an answer.
fn addresses(answer: &Value) -> Vec<String> {
    let inner = |all: &mut dyn Iterator<Item = &Value>| all.flat_map(addresses).collect::<Vec<_>>();
    match answer {
        Value::Array(all) => inner(&mut all.iter()),
        Value::Object(fields) => {
            let own = fields.get("url").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(inner(&mut fields.values())).collect()
        }
        _ => Vec::new(),
    }
}

#[tokio::test]
async fn every_page_that_an_explanation_offers_may_be_opened_and_no_other() {
    let app = app();
    let open = async |url: &str| call(&app, "link_open", json!({ "url": url })).await.is_ok();
    let mut offered = 0;
    for code in Code::ALL {
        let page = call(&app, "code_page", json!({ "code": code.name() })).await.expect("a page");
        for address in addresses(&page) {
            assert!(open(&address).await, "{}: {address}", code.name());
            offered += 1;
        }
    }
    assert!(offered > 100, "{offered}");
    assert!(!open("").await && !open("https://evil.example").await);
}

#[tokio::test]
async fn a_request_that_cannot_be_read_is_not_repeated() {
    for request in
        [json!(STRANGE_KEY), json!({ "key": [STRANGE_KEY] }), json!({ "key": STRANGE_KEY, "host": { STRANGE_KEY: 1 } })]
    {
        let refused = call(&app(), "account_add", request).await.expect_err("refused");
        let words = serde_json::to_string(&refused).expect("JSON");
        assert!(!words.contains(STRANGE_KEY), "{words}");
    }
}

#[tokio::test]
async fn a_problem_crosses_as_an_object_with_its_code() {
    let refused = call(&app(), "link_open", json!({ "url": "https://evil.example" })).await.expect_err("refused");
    let problem = serde_json::to_value(&refused).expect("JSON");
    assert_eq!(problem["code"], "host-is-unconfirmed");
    assert!(problem["explanation"]["ja"]["title"].is_string());
}

#[tokio::test]
async fn what_a_command_tells_arrives_before_its_answer() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = app();
    let person = demo.people().into_iter().find(|person| person.username == "lzwjava").expect("a person");
    let account = hold(&app, &person.key, demo.url()).await.expect("an account");
    let told = Arc::new(Mutex::new(Vec::new()));
    let keeps = Arc::clone(&told);
    let tell: Tell = Arc::new(move |event: String| keeps.lock().expect("events").push(event));
    let request = json!({ "account": account, "target": "vision-lab/resnet", "write": false });
    let answer = app.call("check_run", request, &Clipboard::default(), &tell).await.expect("a report");
    let report: Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!(report["verdict"], "allowed");
    let told = told.lock().expect("events");
    let events: Vec<Value> = told.iter().map(|event| serde_json::from_str(event).expect("JSON")).collect();
    assert_eq!(events.iter().filter(|event| event["kind"] == "decided").count(), report["steps"].as_array().map_or(0, Vec::len));
    assert!(!told.concat().contains(&person.key) && !answer.contains(&person.key));
}

#[tokio::test]
async fn what_the_desktop_does_is_done_and_what_it_refuses_is_told_in_its_words() {
    let (app, desktop) = (app(), Clipboard::default());
    app.text_copy(&CopyRequest { text: "words".to_owned() }, &desktop).expect("copied");
    assert_eq!(desktop.copied(), ["words"]);
    app.page_print(&desktop).expect("printed");
    assert_eq!(app.startup_look(&desktop).map(|view| view.at_login), Ok(false));
    let startup = app.startup_keep(&StartupView { at_login: true }, &desktop).expect_err("no desktop");
    let sample = app.sample_start(&desktop).await.expect_err("no sample");
    for (refused, words) in [(startup, "no desktop"), (sample, "no sample")] {
        assert_eq!((refused.code, refused.technical.as_deref()), (Code::SystemRefused, Some(words)));
    }
    let told = Arc::new(Mutex::new(Vec::new()));
    let wishes = Arc::clone(&told);
    app.wish_listen(&desktop, move |wish| wishes.lock().expect("wishes").push(wish));
    assert_eq!(*told.lock().expect("wishes"), [Wish::Test]);
}

#[tokio::test]
async fn the_people_of_the_sample_are_offered_with_what_each_may_try_and_those_of_an_earlier_one_go() {
    let app = app();
    let pasted = hold(&app, STRANGE_KEY, "https://api.wandb.ai").await.expect("an account");
    let world = |person: &str, entity: Option<&str>, project: &str| SampleWorld {
        person: person.to_owned(),
        entity: entity.map(str::to_owned),
        project: project.to_owned(),
        code: "allowed".to_owned(),
    };
    let offer = |url: &str, people: &[&str]| SampleOffer {
        url: url.to_owned(),
        people: people
            .iter()
            .map(|name| SamplePerson { username: (*name).to_owned(), key: ApiKey::new(STRANGE_KEY.replace('5', "6")) })
            .collect(),
        worlds: vec![world("ann", Some("lab"), "p"), world("bob", None, "q"), world("ann", Some("lab"), "r")],
    };
    let names = |view: &AccountsView| {
        let sample = view.accounts.iter().filter(|account| account.origin == AccountOrigin::Sample);
        sample.map(|account| account.username.clone().unwrap_or_default()).collect::<Vec<_>>()
    };
    let first = app.sample_offer(offer("http://127.0.0.1:9", &["ann", "bob", "cat"]));
    assert_eq!(names(&first), ["ann", "bob", "cat"]);
    let ann = first.accounts.iter().find(|account| account.username.as_deref() == Some("ann")).expect("a person");
    assert_eq!((first.added.as_ref(), first.sample.as_deref()), (Some(&ann.id), Some("http://127.0.0.1:9")));
    let targets: Vec<_> = first.sample_targets.iter().map(|one| (one.account == ann.id, one.target.as_str())).collect();
    assert_eq!(targets, [(true, "lab/p"), (true, "lab/r"), (false, "q")]);
    let second = app.sample_offer(offer("http://127.0.0.1:8", &["bob"]));
    assert_eq!((names(&second), second.sample.as_deref()), (vec!["bob".to_owned()], Some("http://127.0.0.1:8")));
    assert_eq!(second.sample_targets.iter().map(|one| one.target.as_str()).collect::<Vec<_>>(), ["q"]);
    assert!(second.accounts.iter().any(|account| account.id == pasted), "what was pasted stays");
}
