//! Writes the screen's types from the Rust ones, and fails where they were stale.

use std::fs;

use keywand_core::contract as wire;
use keywand_tests::root;
use ts_rs::Config;

const HEAD: &str = "// Written by the tests from the Rust types; edit src-tauri/core/src/contract instead.\n\n";

#[test]
fn the_screen_has_the_types_of_the_wire() {
    keep("contract.ts", &format!("{HEAD}{}", wire::typescript(&Config::default())));
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
