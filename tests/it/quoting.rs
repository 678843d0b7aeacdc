//! What is offered to be copied into a shell, or read by one, is read there as the words that were meant, and runs nothing.

use std::fs;
use std::process::Command;

use keywand_core::account::{AccountId, Host};
use keywand_core::contract::{AccountAddRequest, Action, KeepChoice, PasteRequest, PasteView};
use keywand_core::diagnose::{Finding, Judgement, RULES, Step, Verdict};
use keywand_core::evidence::Evidence;
use keywand_core::explain::explain;
use keywand_core::i18n::Language;
use keywand_core::quote::{fish_word, shell_path, shell_word, typed_word};
use keywand_core::recipe::guard_sh;
use keywand_tests::{STRANGE_KEY, World, added, paste};
use proptest::prelude::*;

use crate::unknown::whole;

/// Pieces that some shell reads as more than text.
const HOSTILE: [&str; 25] = [
    "$(touch canary)",
    "`touch canary`",
    "';touch canary;'",
    "\";touch canary;\"",
    "${IFS}",
    "\\",
    "\n",
    "\u{3}touch canary\n",
    "\u{1b}[201~",
    "+!touch canary",
    "&&touch canary",
    "|",
    ">canary",
    "~",
    "*",
    "!!",
    "#",
    "{a,b}",
    "$'\\x41'",
    "\u{202e}",
    "日本語 実験",
    "-rf",
    "=",
    "'",
    "a",
];

fn bash(script: &str, folder: &std::path::Path) -> Vec<String> {
    let done = Command::new("bash").args(["--norc", "-c", script]).current_dir(folder).output().expect("bash");
    assert!(done.status.success(), "{script}\n{}", String::from_utf8_lossy(&done.stderr));
    assert!(!folder.join("canary").exists(), "{script}");
    let text = String::from_utf8(done.stdout).expect("UTF-8");
    text.split_terminator('\0').map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_one_word(pieces in prop::collection::vec(prop::sample::select(HOSTILE.to_vec()), 1..6), free in "\\PC{0,8}") {
        let folder = tempfile::tempdir().expect("a folder");
        let text = format!("{}{free}", pieces.concat());
        let script = format!("printf '%s\\0' {} {} {}", shell_word(&text), typed_word(&text), shell_path(&text));
        // No path is an option, nor a command of an editor; what is typed has no control characters in it: they would be keys.
        // `~/` stays the home folder.
        let path = match text.strip_prefix("~/") {
            Some(rest) => format!("{}/{rest}", std::env::var("HOME").expect("a home")),
            None if text.starts_with(['-', '+']) => format!("./{text}"),
            None => text.clone(),
        };
        prop_assert_eq!(bash(&script, folder.path()), vec![text.clone(), text.clone(), path]);
        prop_assert!(!typed_word(&text).chars().chain(shell_path(&text).chars()).any(char::is_control));
        // fish reads its own escapes and nothing else between its quotation marks.
        let inside = fish_word(&text);
        let inside = inside.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).unwrap_or(&inside);
        let mut read = String::new();
        let mut rest = inside.chars().peekable();
        while let Some(c) = rest.next() {
            prop_assert!(c != '\'', "{inside}");
            read.push(if c == '\\' && rest.peek().is_some_and(|c| matches!(c, '\'' | '\\')) { rest.next().unwrap_or(c) } else { c });
        }
        prop_assert_eq!(read, text);
    }
}

/// The commands of an explanation of pasted text.
fn commands(text: &str) -> Vec<String> {
    let world = World::new();
    let view = world.app().paste_look(&PasteRequest { text: text.to_owned().into() });
    let PasteView::Failure { report, .. } = view else { return Vec::new() };
    let steps = report.findings.iter().flat_map(|found| found.steps.clone());
    steps.filter_map(|step| if let Some(Action::CopyCommand { command }) = step.action { Some(command) } else { None }).collect()
}

#[test]
fn commands_that_a_pasted_text_leads_to_run_nothing_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut seen = 0;
    for bait in ["$(touch canary)", "`touch canary`", "x;touch canary", "a'b;touch canary;'"] {
        for text in [
            format!("Failed to read netrc file at /home/{bait}/.netrc: bad follower token 'x' (/home/{bait}/.netrc, line 3)"),
            format!("wandb: ERROR Failed to parse settings file /home/{bait}/wandb/settings"),
            format!("wandb: WARNING wandb version {bait} has been retired! Please upgrade.\nwandb: ERROR permission denied"),
        ] {
            for command in commands(&text) {
                seen += 1;
                bash(&format!("set -f; words=({command}); printf '%s\\0' \"${{words[@]}}\""), folder.path());
            }
        }
    }
    assert!(seen >= 4, "{seen} commands");
}

/// The commands that a cause names in full, each copied by the step that it stands in.
#[test]
fn a_command_that_a_cause_names_is_the_one_that_is_copied() {
    let judgement = Judgement { verdict: Verdict::Denied, proven: false };
    let named = RULES.iter().flat_map(|rule| rule.steps.iter().map(move |step| (rule, step)));
    let named = named.filter_map(|(rule, step)| if let Step::Run(_, command) = step { Some((rule, *command)) } else { None });
    let mut seen = 0;
    for (rule, command) in named {
        let view = explain(&Finding::certain(rule.code, whole()), &Evidence::default(), judgement, Language::En);
        let copied = Action::CopyCommand { command: command.to_owned() };
        assert!(view.steps.iter().any(|step| step.action.as_ref() == Some(&copied)), "{}: {command}", rule.code);
        seen += 1;
    }
    assert!(seen > 10, "{seen}");
}

#[tokio::test]
async fn the_lines_of_an_account_say_its_host_and_key_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in ["a'b;touch canary;'", "$(touch canary)", "`touch canary`", "%27;touch canary", "x\";touch canary;\""] {
        let world = World::new();
        let app = world.app();
        let host = format!("https://w.example.jp/{path}");
        let shown = keywand_core::account::Host::parse(&host).expect("a host");
        let request = AccountAddRequest {
            unverified: true,
            confirmed_host: Some(shown.shown()),
            ..paste(STRANGE_KEY, &host, KeepChoice::Keychain)
        };
        let account = added(app.account_add(request).await).expect("an account");
        let lines = app.shell_lines(&account, false).expect("lines");
        let script = format!("{}\nprintf '%s\\0' \"$WANDB_BASE_URL\" \"$WANDB_API_KEY\"", lines.as_str());
        assert_eq!(bash(&script, folder.path()), [shown.base_url(), STRANGE_KEY]);
        // Nothing but the path names a host: the question shows it whole.
        assert!(shown.shown().contains("example.jp/"), "{}", shown.shown());
        fs::remove_file(folder.path().join("canary")).ok();
    }
}

#[test]
fn the_guard_in_two_lines_of_shell_asks_the_host_that_is_meant_and_runs_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let tools = folder.path().join("tools");
    fs::create_dir(&tools).expect("a folder");
    let curl = "#!/bin/sh\nfor word; do printf '%s\\0' \"$word\" >> words; done\nprintf 401\n";
    fs::write(tools.join("curl"), curl).expect("a program");
    Command::new("chmod").arg("+x").arg(tools.join("curl")).status().expect("chmod");
    for path in ["a'b;touch${IFS}canary;'", "$(touch${IFS}canary)", "`touch${IFS}canary`", "${x:-}}\";touch canary;\"", ""] {
        for name in HOSTILE.into_iter().filter(|name| !name.chars().any(char::is_control)) {
            let host = Host::parse(&format!("https://w.example.jp/{path}")).expect("a host");
            let lines = guard_sh(&host, name, name, Language::En);
            assert_eq!(lines.lines().count(), 2, "{lines}");
            for shell in ["sh", "bash"] {
                let done = Command::new(shell)
                    .args(["-c", &lines])
                    .current_dir(folder.path())
                    .env("PATH", format!("{}:/usr/bin:/bin", tools.display()))
                    .env_remove("WANDB_BASE_URL")
                    .env("WANDB_API_KEY", STRANGE_KEY)
                    .output()
                    .expect("a shell");
                assert_eq!(done.status.code(), Some(1), "{shell}: {lines}\n{}", String::from_utf8_lossy(&done.stderr));
                let words = fs::read_to_string(folder.path().join("words")).expect("what curl was given");
                let words: Vec<&str> = words.split_terminator('\0').collect();
                assert_eq!(words.last().copied(), Some(host.graphql_url().as_str()), "{shell}: {lines}");
                assert!(!folder.path().join("canary").exists(), "{shell}: {lines}");
                fs::remove_file(folder.path().join("words")).expect("removed");
            }
        }
    }
}

#[tokio::test]
async fn a_command_runs_as_the_account_and_no_token_leads_it_elsewhere() {
    let app = World::new().app();
    let account = keywand_tests::keep_unasked(&app, "work", STRANGE_KEY).await;
    let mut command = Command::new("true");
    app.exec(&account, &mut command).expect("a command");
    let set: Vec<_> = command.get_envs().map(|(name, value)| (name.to_str(), value.and_then(|value| value.to_str()))).collect();
    let expect = [
        (Some("WANDB_API_KEY"), Some(STRANGE_KEY)),
        (Some("WANDB_BASE_URL"), Some("https://api.wandb.ai")),
        (Some("WANDB_IDENTITY_TOKEN_FILE"), None),
    ];
    assert_eq!(set, expect);
    let fish = app.shell_lines(&account, true).expect("lines");
    let lines: Vec<&str> = fish.lines().collect();
    let key = format!("set -gx WANDB_API_KEY {STRANGE_KEY};");
    let host = "set -gx WANDB_BASE_URL https://api.wandb.ai;";
    let plain: Vec<String> = lines.iter().map(|line| line.replace('\'', "")).collect();
    assert_eq!(plain, [key.as_str(), host, "set -e WANDB_IDENTITY_TOKEN_FILE;"]);
    let gone = AccountId("gone".to_owned());
    let refused = [app.shell_lines(&gone, true).err(), app.exec(&gone, &mut command).err()];
    assert!(refused.iter().flatten().all(|problem| problem.code.name() == "account-is-unknown"));
    assert_eq!(app.output_is_a_terminal("work").code.name(), "output-is-a-terminal");
}
