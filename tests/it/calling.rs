//! The router: a command by its name, JSON in and JSON out.

use std::sync::{Arc, Mutex};

use keywand_core::app::{App, Refusal, Tell};
use keywand_core::contract::{COMMANDS, Code};
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
