//! What this machine would do otherwise than a test: told after what the server said, and never instead of it.

use std::fs;
use std::time::Duration;

use keywand_core::account::AccountId;
use keywand_core::app::{App, SampleOffer, SamplePerson};
use keywand_core::contract::{
    AccountAddRequest, Action, CheckReport, CheckRequest, FindingView, Group, GuardRequest, GuardView, KeepChoice, Verdict,
};
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

/// A machine whose wandb uses this person's key at the sample W&B.
fn job(demo: &Demo, person: &str, more: &[(&str, &str)]) -> World {
    let mut world = World::new();
    let variables = [("WANDB_BASE_URL", demo.url()), ("WANDB_API_KEY", &key_of(demo, person))];
    let variables = variables.into_iter().chain(more.iter().copied()).filter(|(_, value)| !value.is_empty());
    world.around.variables.extend(variables.map(|(name, value)| (name.to_owned(), value.to_owned())));
    world
}

async fn guarded(app: &App, target: &str) -> GuardView {
    let request = GuardRequest { account: None, target: target.to_owned() };
    app.guard(&request, Duration::from_secs(10)).await.unwrap_or_else(|problem| panic!("{target}: {problem:?}"))
}

fn told(view: &GuardView) -> (Verdict, Vec<&'static str>, bool) {
    (view.verdict, view.codes.iter().map(|code| code.name()).collect(), view.report.is_some())
}

#[tokio::test]
async fn a_job_is_told_in_at_most_ten_lines_whether_it_may_log() {
    let demo = sample().await;
    let app = job(&demo, "lzwjava", &[]).app();
    let page = format!("{}/vision-lab/resnet", demo.url());
    for (target, verdict, codes) in [
        ("vision-lab/resnet", Verdict::Allowed, &["allowed"][..]),
        (&*page, Verdict::Allowed, &["allowed"]),
        ("speech-group/asr", Verdict::Denied, &["entity-belongs-to-others"]),
        ("vision-lab/secret-plan", Verdict::Denied, &["project-is-restricted"]),
    ] {
        let view = guarded(&app, target).await;
        assert_eq!(told(&view), (verdict, codes.to_vec(), true), "{target}");
        assert_eq!(view.lines[0], view.report.as_ref().expect("a report").sentence, "{target}");
        let cause = view.lines.get(1).map(String::as_str);
        let expect = view.report.as_ref().map(|report| format!("{} [{}]", report.findings[0].title, codes[0]));
        assert_eq!(cause, expect.as_deref().filter(|_| verdict != Verdict::Allowed), "{target}");
        assert!(view.lines.len() <= 10, "{:?}", view.lines);
    }
    let on_file = added(app.account_add(paste(&key_of(&demo, "m-keller"), demo.url(), KeepChoice::Keychain)).await);
    let request = GuardRequest { account: Some(on_file.expect("an account")), target: "speech-group/asr".to_owned() };
    let view = app.guard(&request, Duration::from_secs(10)).await.expect("a verdict");
    assert_eq!(told(&view), (Verdict::Allowed, vec!["allowed"], true), "the account that is named asks");
    let gone = GuardRequest { account: Some(AccountId("gone".to_owned())), ..request };
    let refused = app.guard(&gone, Duration::from_secs(10)).await.expect_err("no such account");
    assert_eq!(refused.code.name(), "account-is-unknown");
}

#[tokio::test]
async fn what_keeps_wandb_from_beginning_is_an_answer_and_asks_nobody() {
    let demo = sample().await;
    let netrc = ("machine github.com password p\nstray\n", ".netrc");
    let settings = ("[default\nbase_url = x\n", ".config/wandb/settings");
    let no_key = ("WANDB_API_KEY", "");
    let token = ("WANDB_IDENTITY_TOKEN_FILE", "token");
    let (yes, no, unknown) = (Verdict::Allowed, Verdict::Denied, Verdict::CannotTell);
    for (name, variables, file, verdict, codes) in [
        ("offline", &[("WANDB_MODE", "offline")][..], None, yes, &["mode-is-offline"][..]),
        ("disabled", &[("WANDB_MODE", "disabled")], None, yes, &["mode-is-disabled"]),
        ("no key", &[no_key], None, no, &["key-missing"]),
        ("no key and an unreadable netrc", &[no_key], Some(netrc), no, &["netrc-unreadable"]),
        ("unreadable settings", &[no_key], Some(settings), no, &["settings-unreadable"]),
        ("a key of no form", &[("WANDB_API_KEY", "short")], None, no, &["key-malformed"]),
        ("a token", &[no_key, token], None, unknown, &[]),
        ("a token and a key", &[token], None, no, &["identity-token-conflict"]),
    ] {
        let mut world = job(&demo, "lzwjava", &[]);
        variables.iter().for_each(|(name, _)| drop(world.around.variables.remove(*name)));
        let set = variables.iter().filter(|(_, value)| !value.is_empty());
        world.around.variables.extend(set.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        if let Some((text, path)) = file {
            let path = world.home().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        fs::write(world.home().join("token"), "a token").expect("a file");
        let view = guarded(&world.app(), "vision-lab/resnet").await;
        assert_eq!(told(&view), (verdict, codes.to_vec(), false), "{name}");
        let first = codes.first().map_or("WANDB_IDENTITY_TOKEN_FILE".to_owned(), |code| format!("[{code}]"));
        assert!(view.lines[0].contains(&first), "{name}: {:?}", view.lines);
    }
    assert_eq!(demo.seen().len(), 0);
    let app = job(&demo, "lzwjava", &[("WANDB_MODE", "offline")]).app();
    let request = GuardRequest { account: None, target: "vision-lab/resnet".to_owned() };
    let view = app.guard_elsewhere(&request, Duration::from_secs(10)).await.expect("a verdict");
    assert_eq!(told(&view), (Verdict::Allowed, vec!["allowed"], true), "another machine sends all the same");
}

#[tokio::test]
async fn a_job_without_an_entity_is_told_which_one_wandb_uses() {
    let demo = sample().await;
    let note = "No entity is given, so wandb uses vision-lab";
    for (target, variables, expect) in
        [("resnet", &[][..], true), ("vision-lab/resnet", &[], false), ("resnet", &[("WANDB_ENTITY", "vision-lab")], false)]
    {
        let view = guarded(&job(&demo, "lzwjava", variables).app(), target).await;
        assert_eq!(view.lines.iter().any(|line| line.starts_with(note)), expect, "{target}: {:?}", view.lines);
    }
}

#[tokio::test]
async fn to_whom_the_runs_of_a_service_account_belong_is_told() {
    let demo = sample().await;
    let user = [("WANDB_USERNAME", "sato-yuki")];
    let email = [("WANDB_USER_EMAIL", "yuki@example.jp")];
    let nobody = "The key seems to belong to the service account ci-vision.";
    for (person, variables, expect) in [
        ("ci-vision", &[][..], Some(nobody)),
        ("ci-vision", &user, Some("WANDB_USERNAME names sato-yuki.")),
        ("ci-vision", &email, Some("WANDB_USER_EMAIL names yuki@example.jp.")),
        ("lzwjava", &user, Some("WANDB_USERNAME names sato-yuki.")),
        ("lzwjava", &[], None),
    ] {
        let view = guarded(&job(&demo, person, variables).app(), "vision-lab/resnet").await;
        let last = view.lines.last().filter(|_| view.lines.len() > 1).map(String::as_str);
        assert_eq!(last.is_some(), expect.is_some(), "{person}: {:?}", view.lines);
        assert!(last.is_none_or(|last| last.starts_with(expect.unwrap_or_default())), "{person}: {last:?}");
        assert!(last.is_none_or(|last| last.contains("vision-lab")), "{person}: {last:?}");
    }
}

#[tokio::test]
async fn the_two_lines_of_shell_are_for_the_server_and_the_entity_that_are_meant() {
    let demo = sample().await;
    let app = job(&demo, "lzwjava", &[]).app();
    let of_host = |host: &str| format!("keywand_host={host};");
    let lines =
        |app: &App, account: Option<&str>, target: &str| app.guard_sh(account, target).map_err(|problem| problem.code.name());
    let own = lines(&app, None, "vision-lab/resnet").expect("lines").expect("an entity is given");
    assert!(own.contains(&of_host(demo.url())) && own.contains("vision-lab") && own.lines().count() == 2, "{own}");
    assert_eq!(lines(&app, None, "resnet"), Ok(None), "one request cannot ask for the default entity");
    let named = job(&demo, "lzwjava", &[("WANDB_ENTITY", "nlp_team")]).app();
    assert!(lines(&named, None, "resnet").is_ok_and(|lines| lines.is_some_and(|lines| lines.contains("nlp_team"))));
    assert!(lines(&named, None, "a/resnet").is_ok_and(|lines| lines.is_some_and(|lines| !lines.contains("nlp_team"))));
    let cloud = lines(&app, None, "https://wandb.ai/a/b").expect("lines").expect("a page names its entity");
    assert!(!cloud.contains(demo.url()), "{cloud}");
    assert_eq!(lines(&app, None, "https://w.example.jp/a/b"), Err("host-is-unconfirmed"));
    assert_eq!(lines(&app, None, "a/"), Err("target-is-incomplete"));
    assert_eq!(lines(&app, Some("gone"), "a/b"), Err("account-is-unknown"));
    let other = sample().await;
    let request =
        AccountAddRequest { label: "other".to_owned(), ..paste(&key_of(&other, "lzwjava"), other.url(), KeepChoice::Keychain) };
    added(app.account_add(request).await).expect("an account");
    assert!(
        lines(&app, Some("other"), "a/b").is_ok_and(|lines| lines.is_some_and(|lines| lines.contains(&of_host(other.url()))))
    );
}
