//! What this machine would do otherwise than a test: told after what the server said, and never instead of it.

use std::fs;

use keywand_core::account::AccountId;
use keywand_core::app::{App, SampleOffer, SamplePerson};
use keywand_core::contract::{Action, CheckReport, CheckRequest, FindingView, Group, KeepChoice};
use keywand_core::i18n::Language;
use keywand_core::secret::ApiKey;
use keywand_demo::{Demo, Options};
use keywand_tests::{STRANGE_KEY, World, added, causes, hold, paste, speak};

/// Where the account that asks may log, and where it may not.
const TARGETS: [&str; 2] = ["vision-lab/resnet", "speech-group/asr"];

/// What stands on a machine: files by their place in the home folder, variables, and what is told of it. `{host}` is the
/// sample's, `{own}` and `{other}` are keys of accounts on file, `{strange}` is nobody's.
struct Machine {
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    variables: &'static [(&'static str, &'static str)],
    told: &'static [&'static str],
}

const OWN: (&str, &str) = (".netrc", "machine {host}\n  login user\n  password {own}\n");
const OTHER: (&str, &str) = (".netrc", "machine {host}\n  login user\n  password {other}\n");
const STRANGE: (&str, &str) = (".netrc", "machine {host}\n  login user\n  password {strange}\n");
const HERE: (&str, &str) = ("WANDB_BASE_URL", "http://{host}");

const MACHINES: [Machine; 17] = [
    Machine { name: "the same key", files: &[OWN], variables: &[HERE], told: &[] },
    Machine { name: "another account's key", files: &[OTHER], variables: &[HERE], told: &["sdk-does-not-use-account"] },
    Machine { name: "a key of nobody on file", files: &[STRANGE], variables: &[HERE], told: &["sdk-does-not-use-account"] },
    Machine { name: "no key", files: &[], variables: &[HERE], told: &["sdk-does-not-use-account"] },
    Machine {
        name: "a variable with another key",
        files: &[OWN],
        variables: &[HERE, ("WANDB_API_KEY", "{other}")],
        told: &["sdk-does-not-use-account", "environment-overrides-file"],
    },
    Machine {
        name: "a variable with the same key",
        files: &[OTHER],
        variables: &[HERE, ("WANDB_API_KEY", "{own}")],
        told: &["environment-overrides-file"],
    },
    Machine { name: "offline", files: &[OWN], variables: &[HERE, ("WANDB_MODE", "offline")], told: &["mode-is-offline"] },
    Machine {
        name: "disabled in the settings",
        files: &[OWN, (".config/wandb/settings", "[default]\nbase_url = http://{host}\nmode = disabled\n")],
        variables: &[],
        told: &["mode-is-disabled"],
    },
    Machine { name: "online", files: &[OWN], variables: &[HERE, ("WANDB_MODE", "online")], told: &[] },
    Machine {
        name: "another entity",
        files: &[OWN],
        variables: &[HERE, ("WANDB_ENTITY", "nlp-team")],
        told: &["sdk-uses-another-target"],
    },
    Machine {
        name: "another project",
        files: &[OWN],
        variables: &[HERE, ("WANDB_PROJECT", "elsewhere")],
        told: &["sdk-uses-another-target"],
    },
    Machine {
        name: "another server",
        files: &[(".netrc", "machine api.wandb.ai login user password {other}\n")],
        variables: &[("WANDB_ENTITY", "nlp-team"), ("WANDB_MODE", "offline")],
        told: &["sdk-uses-another-host", "mode-is-offline"],
    },
    Machine {
        name: "another server by a variable",
        files: &[OWN, (".config/wandb/settings", "[default]\nbase_url = http://{host}\n")],
        variables: &[("WANDB_BASE_URL", "https://w.example.jp")],
        told: &["sdk-uses-another-host", "environment-overrides-file"],
    },
    Machine { name: "an address that is none", files: &[OTHER], variables: &[("WANDB_BASE_URL", "w.example.jp")], told: &[] },
    Machine {
        name: "a netrc that Python does not read",
        files: &[(".netrc", "machine {host} login user password {own}\noops\n")],
        variables: &[HERE],
        told: &["netrc-unreadable", "sdk-does-not-use-account"],
    },
    Machine {
        name: "a key and a token",
        files: &[],
        variables: &[HERE, ("WANDB_API_KEY", "{own}"), ("WANDB_IDENTITY_TOKEN_FILE", "/token")],
        told: &["identity-token-conflict"],
    },
    Machine {
        name: "two keys of a cloud that is not asked",
        files: &[(
            ".netrc",
            "machine {host} login user password {own}\nmachine api.wandb.ai login user password {other}\nmachine api.forge.coreweave.com login user password {strange}\n",
        )],
        variables: &[HERE],
        told: &[],
    },
];

async fn sample() -> Demo {
    Demo::start(Options::default()).await.expect("the sample W&B")
}

fn key_of(demo: &Demo, person: &str) -> String {
    demo.people().into_iter().find(|known| known.username == person).expect("a person").key
}

/// Two accounts on file, then the machine as it is: the one that asks.
async fn on(machine: &Machine, demo: &Demo) -> (World, App, AccountId) {
    let mut world = World::new();
    let (own, other) = (key_of(demo, "lzwjava"), key_of(demo, "sato-yuki"));
    let app = world.app();
    let id = added(app.account_add(paste(&own, demo.url(), KeepChoice::Keychain)).await).expect("an account");
    added(app.account_add(paste(&other, demo.url(), KeepChoice::Keychain)).await).expect("an account");
    let host = demo.url().trim_start_matches("http://");
    let filled = |text: &str| {
        text.replace("{host}", host).replace("{own}", &own).replace("{other}", &other).replace("{strange}", STRANGE_KEY)
    };
    for (name, text) in machine.files {
        let path = world.home().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, filled(text)).expect("a file");
    }
    for (name, value) in machine.variables {
        world.around.variables.insert((*name).to_owned(), filled(value));
    }
    let app = world.app();
    (world, app, id)
}

async fn ask(app: &App, account: &AccountId, target: &str) -> CheckReport {
    let request = CheckRequest { account: account.clone(), target: target.to_owned(), write: false };
    app.check_run(request, |_| {}).await.expect("a report")
}

fn of_machine(report: &CheckReport) -> Vec<&FindingView> {
    report.findings.iter().filter(|found| found.group == Group::Machine).collect()
}

fn codes(found: &[&FindingView]) -> Vec<&'static str> {
    found.iter().map(|found| found.code.name()).collect()
}

/// Everything that a server decides: verdict, its findings, requests.
fn of_server(report: &CheckReport) -> (String, Vec<&'static str>, u32) {
    (format!("{:?} {}", report.verdict, report.proven), causes(report), report.requests)
}

fn seen_here(report: &CheckReport) -> Option<&str> {
    let line = report.evidence.iter().find(|line| line.asked == "wandb on this machine");
    line.map(|line| line.answered.as_str())
}

#[tokio::test]
async fn this_machine_is_told_after_the_server_and_changes_no_verdict() {
    let demo = sample().await;
    let (_world, plain, account) = on(&MACHINES[0], &demo).await;
    for target in TARGETS {
        let without = of_server(&ask(&plain, &account, target).await);
        for machine in &MACHINES {
            let (_world, app, account) = on(machine, &demo).await;
            let report = ask(&app, &account, target).await;
            assert_eq!(of_server(&report), without, "{}: {target}", machine.name);
            assert_eq!(codes(&of_machine(&report)), machine.told, "{}: {target}", machine.name);
            let last: Vec<_> = report.findings[report.findings.len() - machine.told.len()..].iter().collect();
            assert_eq!(codes(&last), machine.told, "{}: they stand last", machine.name);
        }
    }
}

#[tokio::test]
async fn who_is_used_instead_is_said_as_it_was_seen() {
    let demo = sample().await;
    for (machine, what, seen) in [
        (1, "On this machine, wandb uses “sato-yuki” (~/.netrc:3) instead of “lzwjava”.", "uses a different key (~/.netrc:3)"),
        (2, "wandb uses an unsaved key from", "uses a different key (~/.netrc:3)"),
        (3, "wandb has no key for", "finds no key for this host"),
        (4, "wandb uses “sato-yuki” (WANDB_API_KEY) instead of “lzwjava”.", "uses a different key (WANDB_API_KEY)"),
    ] {
        let (_world, app, account) = on(&MACHINES[machine], &demo).await;
        let report = ask(&app, &account, TARGETS[0]).await;
        let found = of_machine(&report)[0].clone();
        assert!(found.what.contains(what), "{}: {}", MACHINES[machine].name, found.what);
        assert_eq!(seen_here(&report), Some(seen));
        let expect = match machine {
            4 => Action::CopyCommand { command: "unset WANDB_API_KEY".to_owned() },
            _ => Action::SwitchTo { account },
        };
        assert_eq!(found.steps[0].action, Some(expect), "a variable wins over every switch");
        speak(&app, Language::Ja);
        let said = app.check_explain().expect("a report");
        assert!(of_machine(&said)[0].what.contains("このマシンの wandb"), "{}", of_machine(&said)[0].what);
    }
    let (_world, app, account) = on(&MACHINES[0], &demo).await;
    assert_eq!(seen_here(&ask(&app, &account, TARGETS[0]).await), Some("uses the same key (~/.netrc:3)"));
    let (_world, app, account) = on(&MACHINES[11], &demo).await;
    let elsewhere = ask(&app, &account, TARGETS[0]).await;
    assert_eq!(seen_here(&elsewhere), Some("connects to https://api.forge.coreweave.com"));
}

#[tokio::test]
async fn the_names_that_a_call_would_get_here_are_held_against_the_tested_ones() {
    let demo = sample().await;
    let machine = Machine {
        name: "both",
        files: &[OWN, (".config/wandb/settings", "[default]\nproject = bert\n")],
        variables: &[HERE, ("WANDB_ENTITY", "nlp-team")],
        told: &[],
    };
    let (_world, app, account) = on(&machine, &demo).await;
    let report = ask(&app, &account, TARGETS[0]).await;
    let found = of_machine(&report)[0];
    assert_eq!(found.facts.assignments.as_deref(), Some("WANDB_ENTITY=nlp-team, project = bert (~/.config/wandb/settings:2)"));
    assert_eq!(found.steps[0].action, Some(Action::CopySnippet));
    let call = report.snippet.expect("a call").python;
    assert!(call.contains("vision-lab") && call.contains("resnet"), "{call}");
    let same = ask(&app, &account, "nlp-team/bert").await;
    assert_eq!(codes(&of_machine(&same)), Vec::<&str>::new());
}

#[tokio::test]
async fn a_pasted_key_is_not_expected_here_and_the_sample_is_not_of_this_machine() {
    let demo = sample().await;
    for (machine, told) in [(3, vec![]), (11, vec!["mode-is-offline"]), (1, vec!["sdk-does-not-use-account"])] {
        let (_world, app, _) = on(&MACHINES[machine], &demo).await;
        let pasted = hold(&app, &key_of(&demo, "tanaka-ken"), demo.url()).await.expect("an account");
        let report = ask(&app, &pasted, TARGETS[0]).await;
        assert_eq!(codes(&of_machine(&report)), told, "{}", MACHINES[machine].name);
        assert!(of_machine(&report).iter().all(|found| !found.steps.is_empty()));
        let person = SamplePerson { username: "lzwjava".to_owned(), key: ApiKey::new(key_of(&demo, "lzwjava")) };
        let view = app.sample_offer(SampleOffer { url: demo.url().to_owned(), people: vec![person], worlds: Vec::new() });
        let report = ask(&app, &view.added.expect("a person"), TARGETS[0]).await;
        assert_eq!((codes(&of_machine(&report)), seen_here(&report)), (vec![], None), "{}", MACHINES[machine].name);
    }
}

/// A netrc that never ends keeps nobody from an answer.
#[cfg(unix)]
#[tokio::test]
async fn a_file_that_does_not_answer_is_not_waited_for() {
    let demo = sample().await;
    let (world, app, account) = on(&MACHINES[0], &demo).await;
    let pipe = world.home().join(".netrc");
    fs::remove_file(&pipe).expect("no netrc");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let report = ask(&app, &account, TARGETS[0]).await;
    assert_eq!(codes(&of_machine(&report)), ["netrc-unreadable", "sdk-does-not-use-account"]);
    assert_eq!(report.findings[0].code.name(), "allowed");
}
