//! Writes the screen's types and examples from the Rust ones, and fails where they were stale.

use std::collections::BTreeMap;
use std::fs;

use keywand_core::app::{EXAMPLE_ACCOUNT, codes_list, report_of};
use keywand_core::contract::{self as wire, CheckReport};
use keywand_core::diagnose::RULES;
use keywand_core::i18n::Language;
use keywand_tests::{app, root};
use ts_rs::Config;

const HEAD: &str = "// Written by the tests from the Rust types; edit src-tauri/core/src/contract instead.\n\n";

#[test]
fn the_screen_has_the_types_of_the_wire() {
    keep("contract.ts", &format!("{HEAD}{}", wire::typescript(&Config::default())));
}

#[test]
fn the_screen_can_show_every_explanation_without_a_server() {
    let mut examples: BTreeMap<&str, BTreeMap<&str, CheckReport>> = BTreeMap::new();
    for rule in RULES.iter().filter(|rule| rule.find.is_some()) {
        let both = Language::ALL.map(|language| (language.tag(), report_of((rule.example)(), EXAMPLE_ACCOUNT, language)));
        examples.insert(rule.code.name(), both.into_iter().collect());
    }
    let json = serde_json::to_string_pretty(&examples).expect("JSON");
    keep("examples.json", &format!("{json}\n"));
}

#[test]
fn the_screen_can_correct_code_without_a_server() {
    let texts = [
        "import wandb\n\nrun = wandb.init(\n    entity=\"my-awesome-team-name\",\n    project=\"my-awesome-project\",\n)\n",
        "wandb.init(project=PROJECT, entity=f\"{team}-lab\")\n",
    ];
    let fix = |text: &str, language: Language| {
        let app = keywand_tests::app();
        app.speak(language);
        let (entity, project) = (Some("vision-lab".to_owned()), Some("resnet".to_owned()));
        app.fix(&wire::FixRequest { text: text.to_owned(), entity, project, ..wire::FixRequest::default() }).expect("a view")
    };
    let examples = texts.map(|text| {
        let both = Language::ALL.map(|language| (language.tag(), fix(text, language))).into_iter().collect::<BTreeMap<_, _>>();
        serde_json::json!({ "text": text, "view": both })
    });
    let json = serde_json::to_string_pretty(&examples).expect("JSON");
    keep("fixes.json", &format!("{json}\n"));
}

#[test]
fn the_screen_can_show_every_page_without_a_core() {
    let app = app();
    let pages: BTreeMap<&str, wire::CodePage> =
        wire::Code::ALL.iter().map(|code| (code.name(), app.code_page(wire::CodeRequest { code: *code }))).collect();
    let json = serde_json::to_string_pretty(&(codes_list(), pages)).expect("JSON");
    keep("pages.json", &format!("{json}\n"));
}

#[test]
fn the_window_may_call_the_router_and_nothing_else() {
    let text = fs::read_to_string(root().join("src-tauri/capabilities/main.json")).expect("the capabilities");
    let main: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(main["permissions"], serde_json::json!(["allow-call"]));
    let files = fs::read_dir(root().join("src-tauri/capabilities")).expect("the capabilities").count();
    assert_eq!(files, 1, "no other file gives the window more");
    let shell = fs::read_to_string(root().join("src-tauri/src/lib.rs")).expect("the shell");
    assert!(shell.contains("generate_handler![commands::call]"), "the router is the only command");
}

fn keep(name: &str, text: &str) {
    let path = root().join("ui/src/generated").join(name);
    let before = fs::read_to_string(&path).unwrap_or_default();
    if before != text {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        fs::write(&path, text).expect("the file");
        panic!("{name} was stale and has been written anew: look at it and commit it");
    }
}

#[test]
fn the_windows_policy_lets_nothing_in() {
    let text = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).expect("the configuration");
    let config: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let policy = config["app"]["security"]["csp"].as_str().expect("a policy");
    for forbidden in ["unsafe-inline", "unsafe-eval", "wasm-unsafe-eval", "https:", "*"] {
        assert!(!policy.contains(forbidden), "{forbidden} in {policy}");
    }
    assert!(policy.starts_with("default-src 'none'"));
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["app"]["windows"][0]["devtools"], serde_json::Value::Null, "developer tools are not asked for");
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    assert!(!manifest.contains("devtools"), "release builds have no developer tools");
}
