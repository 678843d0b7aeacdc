//! Accounts on file: adding, finding, keeping, and every way in which a key cannot be kept.

use std::collections::BTreeSet;
use std::fs;
use std::sync::{Arc, Mutex};

use keywand_core::account::{AccountId, Host};
use keywand_core::app::{App, InMemory, TrayChoice, TrayKind, tray_choice};
use keywand_core::contract::{
    AccountAddRequest, AccountEditRequest, AccountMoveRequest, AccountRequest, AccountsView, Action, ApplyRequest, BindRequest,
    CheckRequest, Code, Colour, EntityRequest, ImportRequest, KeepChoice, KeyHealth, KeyPlace, Problem, ReachRequest,
    SwitchRequest, UnlockRequest, Wish,
};
use keywand_core::diagnose::Mistake;
use keywand_core::evidence::PlaceKind;
use keywand_core::secret::ApiKey;
use keywand_core::vault::{InMemoryKeys, Keep, KeyStore, KeyTrouble, Register, RegisterRefused, Unfinished};
use keywand_demo::{Demo, Options};
use keywand_tests::{STRANGE_KEY, World, added, keep_unasked, paste};

fn codes(result: Result<AccountsView, Box<Problem>>) -> &'static str {
    result.map_or_else(|problem| problem.code.name(), |_| "done")
}

fn key_of(demo: &Demo, person: &str) -> String {
    demo.people().into_iter().find(|known| known.username == person).expect("a person").key
}

#[tokio::test]
async fn a_key_is_verified_named_and_kept_once() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let world = World::new();
    let app = world.app();
    let key = key_of(&demo, "lzwjava");
    let id = added(app.account_add(paste(&key, demo.url(), KeepChoice::Keychain)).await).expect("an account");
    let view = app.accounts_look();
    let account = &view.accounts[0];
    assert_eq!((&account.id, account.label.as_deref(), account.username.as_deref()), (&id, Some("lzwjava"), Some("lzwjava")));
    assert_eq!(account.health.map(|health| health.state), Some(KeyHealth::Works));
    let again = app.account_add(paste(&key, demo.url(), KeepChoice::Keychain)).await.expect_err("refused");
    assert_eq!(again.code.name(), "key-is-on-file");
    assert_eq!(again.explanation.ja.steps[0].action, Some(Action::SwitchTo { account: id.clone() }));
    // Another start of the program finds it again, and asks with its key.
    let again = world.app();
    assert_eq!(again.accounts_look().accounts.len(), 1);
    let request = CheckRequest { account: id, target: "vision-lab/resnet".to_owned(), write: false };
    assert_eq!(again.check_run(request, |_| {}).await.expect("a report").verdict, keywand_core::contract::Verdict::Allowed);
}

#[tokio::test]
async fn what_is_seen_of_a_key_is_kept_though_nothing_else_is_news() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let world = World::new();
    let app = world.app();
    let id =
        added(app.account_add(paste(&key_of(&demo, "lzwjava"), demo.url(), KeepChoice::Keychain)).await).expect("an account");
    let signs = || {
        let register = fs::read_to_string(world.around.data.join("accounts.json")).expect("a register");
        let register: serde_json::Value = serde_json::from_str(&register).expect("JSON");
        register["accounts"][0]["signs"].clone()
    };
    let reach = async || app.reach_run(ReachRequest { accounts: vec![id.clone()] }, |_| {}).await.expect("a view");
    reach().await;
    let before = signs();
    app.team_open(&EntityRequest { account: id.clone(), entity: "vision-lab".to_owned() }).await.expect("a team");
    reach().await;
    assert_ne!(signs(), before);
}

#[tokio::test]
async fn a_refused_key_can_be_kept_unverified() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let world = World::new();
    let app = world.app();
    let refused = app.account_add(paste(STRANGE_KEY, demo.url(), KeepChoice::Keychain)).await.expect_err("refused");
    assert_eq!(refused.code.name(), "key-rejected");
    let offered = &refused.explanation.en.steps.last().expect("a step").action;
    assert_eq!(serde_json::to_value(offered).expect("JSON")["kind"], "keep-unverified");
    let request = AccountAddRequest { unverified: true, ..paste("", "", KeepChoice::Keychain) };
    let view = app.account_add(request).await.expect("the account");
    assert_eq!(view.accounts[0].key_hint, "5e17…f00d");
}

#[tokio::test]
async fn a_refused_key_is_named_with_where_it_was_read() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let mut world = World::new();
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    let app = world.app();
    let why = |problem: &Problem| problem.explanation.en.why.clone();
    let refused = app.account_add(paste(STRANGE_KEY, demo.url(), KeepChoice::Keychain)).await.expect_err("refused");
    assert!(!why(&refused).contains("Source of the key"), "{}", why(&refused));
    let request = AccountAddRequest { unverified: true, ..paste("", "", KeepChoice::Keychain) };
    let account = added(app.account_add(request).await).expect("the account");
    let request = CheckRequest { account, target: "vision-lab/resnet".to_owned(), write: false };
    let report = app.check_run(request, |_| {}).await.expect("a report");
    let leading = report.findings.first().expect("a finding");
    assert_eq!(leading.code.name(), "key-rejected");
    assert!(leading.why.ends_with("Key source: System keychain"), "{}", leading.why);
    let machine = demo.url().trim_start_matches("http://");
    fs::write(world.home().join(".netrc"), format!("machine {machine} login user password {}\n", STRANGE_KEY.replace('5', "6")))
        .expect("netrc");
    let found = app.accounts_look().found.into_iter().next().expect("a key").id;
    let request = ImportRequest { found, label: String::new(), keep: KeepChoice::Keychain, unverified: false };
    let refused = app.account_import(&request).await.expect_err("refused");
    assert!(why(&refused).ends_with("Key source: ~/.netrc:1"), "{}", why(&refused));
}

#[tokio::test]
async fn a_key_of_one_person_never_takes_the_place_of_anothers() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let world = World::new();
    let app = world.app();
    let own =
        added(app.account_add(paste(&key_of(&demo, "lzwjava"), demo.url(), KeepChoice::Keychain)).await).expect("an account");
    let other = key_of(&demo, "sato-yuki");
    for unverified in [false, true] {
        let request =
            AccountAddRequest { replaces: Some(own.clone()), unverified, ..paste(&other, demo.url(), KeepChoice::Keychain) };
        assert_eq!(codes(app.account_add(request).await), "key-belongs-to-another");
    }
    assert!(app.accounts_look().accounts[0].key_hint.starts_with(&key_of(&demo, "lzwjava")[..4]));
}

#[tokio::test]
async fn keys_on_this_machine_are_found_and_imported_without_being_sent_before() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let mut world = World::new();
    let key = key_of(&demo, "lzwjava");
    let host = demo.url().trim_start_matches("http://");
    fs::write(world.home().join(".netrc"), format!("machine github.com password {STRANGE_KEY}\nmachine {host} password {key}\n"))
        .expect("a netrc");
    fs::write(world.home().join(".bashrc"), format!("export WANDB_API_KEY={STRANGE_KEY}\n")).expect("a start-up file");
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    let app = world.app();
    let found = app.accounts_look().found;
    let places: Vec<_> = found.iter().map(|found| (found.source.as_str(), found.line)).collect();
    assert_eq!(places, [("~/.netrc", Some(2)), ("~/.bashrc", Some(1))], "a foreign machine's password is no key of W&B's");
    let request =
        ImportRequest { found: found[0].id.clone(), label: String::new(), keep: KeepChoice::Keychain, unverified: false };
    let view = app.account_import(&request).await.expect("imported");
    assert_eq!((view.accounts[0].label.as_deref(), view.accounts[0].active), (Some("lzwjava"), true));
    assert_eq!(view.found.len(), 1);
}

#[tokio::test]
async fn accounts_are_renamed_moved_removed_and_brought_back() {
    let world = World::new();
    let app = world.app();
    let mut ids = Vec::new();
    for n in 0..3 {
        let key = format!("{n}{}", &STRANGE_KEY[1..]);
        let request = AccountAddRequest { unverified: true, label: format!("a{n}"), ..paste(&key, "", KeepChoice::Keychain) };
        ids.push(added(app.account_add(request).await).expect("an account"));
    }
    let labels = || app.accounts_look().accounts.iter().filter_map(|account| account.label.clone()).collect::<Vec<_>>();
    let edit = |label: &str| AccountEditRequest { account: ids[0].clone(), label: label.to_owned(), colour: Colour::Teal };
    app.account_edit(&edit("研究室")).expect("renamed");
    assert_eq!(labels(), ["研究室", "a1", "a2"]);
    app.account_edit(&edit("a1")).expect("renamed");
    assert_eq!(labels(), ["a1 2", "a1", "a2"], "no two accounts have one name");
    app.account_move(&AccountMoveRequest { account: ids[0].clone(), place: 9 }).expect("moved");
    assert_eq!(labels(), ["a1", "a2", "a1 2"]);
    let view = app.account_forget(&AccountRequest { account: ids[1].clone() }).expect("removed");
    assert_eq!(view.removed.map(|removed| removed.label).as_deref(), Some("a1"));
    app.account_restore().expect("back");
    assert_eq!(labels(), ["a1", "a2", "a1 2"]);
    let request = CheckRequest { account: AccountId("nobody".to_owned()), target: "a/b".to_owned(), write: false };
    assert_eq!(app.check_run(request, |_| {}).await.expect_err("refused").code.name(), "account-is-unknown");
}

/// A keychain in trouble.
struct Troubled(KeyTrouble);

impl KeyStore for Troubled {
    fn get(&self, _: &AccountId) -> Result<ApiKey, KeyTrouble> {
        Err(self.0.clone())
    }

    fn put(&self, _: &AccountId, _: &ApiKey) -> Result<(), KeyTrouble> {
        Err(self.0.clone())
    }

    fn forget(&self, _: &AccountId) -> Result<(), KeyTrouble> {
        Err(self.0.clone())
    }
}

#[tokio::test]
async fn without_a_keychain_nothing_is_written_until_a_person_chooses() {
    for (trouble, code) in [
        (KeyTrouble::Absent("no bus".to_owned()), "keychain-is-absent"),
        (KeyTrouble::Locked("locked".to_owned()), "keychain-is-locked"),
        (KeyTrouble::Silent, "keychain-does-not-answer"),
    ] {
        let world = World::new();
        let app = keywand_core::app::App::new(world.around.clone(), Box::new(InMemory::default()))
            .with_keys(Box::new(Troubled(trouble)));
        let request = || AccountAddRequest { unverified: true, ..paste(STRANGE_KEY, "", KeepChoice::Keychain) };
        assert_eq!(codes(app.account_add(request()).await), code);
        assert!(app.accounts_look().accounts.is_empty());
        let waits = || paste("", "", KeepChoice::Session);
        let session = app.account_add(waits()).await.expect("for this session");
        assert_eq!(session.accounts[0].key_place, KeyPlace::Session);
        assert_eq!(codes(app.account_add(request()).await), code);
        let in_file = || paste("", "", KeepChoice::EncryptedFile);
        assert_eq!(codes(app.account_add(in_file()).await), "passphrase-is-needed");
        assert!(app.passphrase_is_new());
        app.keys_unlock(UnlockRequest { passphrase: "correct horse".to_owned().into() }).expect("a new file");
        let view = app.account_add(in_file()).await.expect("kept");
        assert!(!app.passphrase_is_new());
        assert_eq!(view.accounts[0].key_place, KeyPlace::EncryptedFile);
        for entry in fs::read_dir(&world.around.data).expect("our folder").flatten() {
            let bytes = fs::read(entry.path()).expect("a file");
            assert!(!bytes.windows(20).any(|window| window == &STRANGE_KEY.as_bytes()[..20]), "{}", entry.path().display());
        }
    }
}

#[tokio::test]
async fn a_host_that_was_agreed_to_is_not_asked_about_again() {
    let world = World::new();
    let app = world.app();
    let ask = async |key: &str, confirmed: Option<&str>| {
        let request = AccountAddRequest { unverified: true, ..paste(key, "https://w.example.jp", KeepChoice::Keychain) };
        codes(app.account_add(AccountAddRequest { confirmed_host: confirmed.map(str::to_owned), ..request }).await)
    };
    assert_eq!(ask(STRANGE_KEY, None).await, "host-is-unconfirmed");
    assert_eq!(ask(STRANGE_KEY, Some("w.example.jp")).await, "done");
    assert_eq!(ask(&STRANGE_KEY.replace('5', "6"), None).await, "done");
}

#[tokio::test]
async fn a_newer_register_is_left_alone_and_said_so() {
    let world = World::new();
    fs::create_dir_all(&world.around.data).expect("our folder");
    let path = world.around.data.join("accounts.json");
    fs::write(&path, "{\"version\": 99}").expect("a register");
    let app = world.app();
    assert_eq!(app.accounts_look().trouble.map(|problem| problem.code.name()), Some("register-is-newer"));
    let request = AccountAddRequest { unverified: true, ..paste(STRANGE_KEY, "", KeepChoice::Keychain) };
    assert_eq!(codes(app.account_add(request).await), "register-is-newer");
    assert_eq!(fs::read_to_string(&path).expect("a register"), "{\"version\": 99}");
}

#[tokio::test]
async fn where_this_machine_names_an_entity_it_is_the_one_that_is_tested() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let mut world = World::new();
    let variables =
        [("WANDB_BASE_URL", demo.url()), ("WANDB_API_KEY", &key_of(&demo, "lzwjava")), ("WANDB_ENTITY", "speech-group")];
    world.around.variables.extend(variables.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let app = world.app();
    let account = app.account_of_machine(None, false).expect("an account");
    let request = CheckRequest { account, target: "asr".to_owned(), write: false };
    let report = app.check_run(request, |_| {}).await.expect("a report");
    assert_eq!((report.entity.as_deref(), report.project.as_deref()), (Some("speech-group"), Some("asr")));
    assert!(report.evidence.iter().any(|line| line.answered.contains("WANDB_ENTITY")), "{:?}", report.evidence);
}

#[tokio::test]
async fn the_tray_offers_the_accounts_and_marks_the_one_in_use() {
    let world = World::new();
    fs::write(world.home().join(".netrc"), format!("machine api.wandb.ai password {STRANGE_KEY}\n")).expect("a netrc");
    let app = world.app();
    assert!(app.tray()[0].label.contains("No saved accounts"));
    let request =
        AccountAddRequest { unverified: true, label: "work".to_owned(), ..paste(STRANGE_KEY, "", KeepChoice::Keychain) };
    let id = added(app.account_add(request).await).expect("an account");
    let menu = app.tray();
    assert_eq!(menu[0].kind, TrayKind::Radio { chosen: true });
    assert_eq!(tray_choice(&menu[0].id), Some(TrayChoice::Wish(Wish::Switch { account: id })));
    let choices: Vec<_> = menu.iter().filter_map(|item| tray_choice(&item.id)).skip(1).collect();
    assert_eq!(choices, [TrayChoice::Wish(Wish::Test), TrayChoice::Open, TrayChoice::Quit]);
}

async fn write_again(app: &App, demo: &Demo, account: &AccountId, key: &str) -> AccountsView {
    let request = AccountAddRequest { replaces: Some(account.clone()), ..paste(key, demo.url(), KeepChoice::Keychain) };
    app.account_add(request).await.unwrap_or_else(|problem| panic!("{problem:?}"))
}

/// The old key stands in netrc, and is on file no longer: the switch that puts the new one there makes no second account
/// of it, and an undo still brings it back.
#[tokio::test]
async fn a_key_written_again_reaches_netrc_and_comes_back_without_a_second_account() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let mut world = World::new();
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    let netrc = world.home().join(".netrc");
    let foreign = "# mine\nmachine github.com login me password p\n";
    fs::write(&netrc, foreign).expect("a netrc");
    let app = world.app();
    let stale =
        AccountAddRequest { unverified: true, label: "work".into(), ..paste(STRANGE_KEY, demo.url(), KeepChoice::Keychain) };
    let id = added(app.account_add(stale).await).expect("an account");
    let plan = app.switch_plan(&SwitchRequest { account: id.clone(), with_settings: Some(false) }).expect("a plan");
    app.switch_apply(&ApplyRequest { plan: plan.id }).expect("switched");
    let with_old = fs::read_to_string(&netrc).expect("a netrc");
    assert_eq!(app.accounts_look().machine.account_id, Some(id.clone()));

    let key = key_of(&demo, "lzwjava");
    let view = write_again(&app, &demo, &id, &key).await;
    assert_eq!((view.added.as_ref(), view.accounts.len(), view.found.len()), (Some(&id), 1, 0), "the old key is nobody else's");
    let request = CheckRequest { account: id.clone(), target: "vision-lab/resnet".to_owned(), write: false };
    let report = app.check_run(request, |_| {}).await.expect("a report");
    let beside = report.findings.last().expect("this machine");
    assert_eq!(beside.what, "On this machine, wandb still uses the previous key of “work” (~/.netrc:5).");
    let plan = app.switch_plan(&SwitchRequest { account: id.clone(), with_settings: None }).expect("a plan");
    assert_eq!((plan.from.as_deref(), plan.to.as_deref(), plan.rescues.len()), (Some("work"), Some("work"), 0));
    let change = &plan.changes[0];
    assert!(change.old.as_deref().is_some_and(|old| old.ends_with("5e17…f00d")), "{change:?}");
    assert!(change.new.as_deref().is_some_and(|new| new.ends_with(&key[key.len() - 4..])), "{change:?}");
    let view = app.switch_apply(&ApplyRequest { plan: plan.id }).expect("switched").accounts;
    assert_eq!((view.machine.account_id, view.accounts.len()), (Some(id.clone()), 1));
    assert_eq!(fs::read_to_string(&netrc).expect("a netrc"), with_old.replace(STRANGE_KEY, &key));

    // Another start of the program takes it back, byte for byte.
    let app = world.app();
    let undo = app.switch_undo().expect("a plan");
    app.switch_apply(&ApplyRequest { plan: undo.id }).expect("undone");
    assert_eq!(fs::read_to_string(&netrc).expect("a netrc"), with_old);
    let undo = app.switch_undo().expect("a plan");
    app.switch_apply(&ApplyRequest { plan: undo.id }).expect("undone");
    assert_eq!(fs::read_to_string(&netrc).expect("a netrc"), foreign);
}

/// The key before the last one is kept as long as the account is; that before it, and that of an account that is gone, is not.
#[tokio::test]
async fn old_keys_are_forgotten_with_the_next_one_and_with_the_account() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let world = World::new();
    let (app, keys) = (world.app(), &world.keys);
    let stale = AccountAddRequest { unverified: true, ..paste(STRANGE_KEY, demo.url(), KeepChoice::Keychain) };
    let id = added(app.account_add(stale).await).expect("an account");
    let key = key_of(&demo, "lzwjava");
    write_again(&app, &demo, &id, &key).await;
    let former = || Register::read(&world.around.data).expect("a register").accounts[0].former.clone().expect("a former key").id;
    let first = former();
    let bound = format!("{} {STRANGE_KEY}", demo.url());
    assert!(keys.get(&first).expect("kept").is_same(&ApiKey::new(bound)));
    // The same key again is no other key.
    write_again(&app, &demo, &id, &key).await;
    assert_eq!(former(), first);
    // Refused, because it is somebody else's: nothing changes.
    let other =
        AccountAddRequest { replaces: Some(id.clone()), ..paste(&key_of(&demo, "sato-yuki"), demo.url(), KeepChoice::Keychain) };
    assert_eq!(codes(app.account_add(other).await), "key-belongs-to-another");
    assert_eq!(former(), first);
    for account in [&id, &id] {
        // Gone for good with the next removal.
        app.account_forget(&AccountRequest { account: account.clone() }).expect("removed");
    }
    assert!(keys.get(&first).is_ok(), "the account may still come back");
    let next = AccountAddRequest { unverified: true, ..paste(&STRANGE_KEY.replace('5', "6"), demo.url(), KeepChoice::Keychain) };
    let next = added(app.account_add(next).await).expect("an account");
    app.account_forget(&AccountRequest { account: next }).expect("removed");
    assert!(keys.get(&first).is_err() && keys.get(&id).is_err(), "both keys are forgotten");
}

#[tokio::test]
async fn the_first_key_of_a_kind_of_place_that_is_not_on_file_is_imported() {
    let mut world = World::new();
    let other = STRANGE_KEY.replace('5', "6");
    let netrc = format!("machine api.wandb.ai password {STRANGE_KEY}\nmachine w.example.jp password {other}\n");
    fs::write(world.home().join(".netrc"), netrc).expect("a netrc");
    let variable = STRANGE_KEY.replace('5', "7");
    world.around.variables.insert("WANDB_API_KEY".to_owned(), variable.clone());
    let app = world.app();
    let request = |label: &str| ImportRequest {
        found: "counts for nothing".to_owned(),
        label: label.to_owned(),
        keep: KeepChoice::Keychain,
        unverified: true,
    };
    let import = async |kind, host: Option<&str>, label: &str| {
        let host = host.map(|host| Host::parse(host).expect("a host"));
        app.account_import_from(kind, host.as_ref().map(|host| (host, false)), &request(label)).await
    };
    let hint = |key: &str| format!("{}…{}", &key[..4], &key[36..]);
    for (kind, host, label, key) in [
        (PlaceKind::Environment, None, "variable", &variable),
        (PlaceKind::Netrc, Some("w.example.jp"), "own server", &other),
        (PlaceKind::Netrc, None, "cloud", &STRANGE_KEY.to_owned()),
    ] {
        let view = import(kind, host, label).await.unwrap_or_else(|problem| panic!("{label}: {problem:?}"));
        let account = view.accounts.iter().find(|account| account.label.as_deref() == Some(label)).expect(label);
        assert_eq!((account.key_hint.clone(), view.added.as_ref()), (hint(key), Some(&account.id)), "{label}");
        assert_eq!(account.host == "w.example.jp", host.is_some(), "{label}: {}", account.host);
    }
    for (kind, host, expect) in [
        (PlaceKind::Environment, None, "key-is-on-file"),
        (PlaceKind::Netrc, None, "key-is-on-file"),
        (PlaceKind::Netrc, Some("w2.example.jp"), "key-missing"),
        (PlaceKind::Settings, None, "key-missing"),
    ] {
        assert_eq!(codes(import(kind, host, "").await), expect, "{kind:?} {host:?}");
    }
    fs::write(world.home().join(".netrc"), "machine github.com password p\nstray\n").expect("a netrc");
    assert_eq!(codes(import(PlaceKind::Netrc, None, "").await), "netrc-unreadable");
    assert_eq!(codes(import(PlaceKind::Settings, None, "").await), "key-missing");
}

#[tokio::test]
async fn a_key_of_no_known_form_is_not_imported() {
    let mut world = World::new();
    world.around.variables.insert("WANDB_API_KEY".to_owned(), "short".to_owned());
    let request = ImportRequest { found: String::new(), label: String::new(), keep: KeepChoice::Keychain, unverified: true };
    let app = world.app();
    assert_eq!(codes(app.account_import_from(PlaceKind::Environment, None, &request).await), "key-malformed");
    assert_eq!(codes(app.account_import(&request).await), "key-missing");
}

#[tokio::test]
async fn a_keychain_that_answers_is_in_no_trouble_and_another_is_named() {
    assert_eq!(World::new().app().keychain_trouble(), None);
    for (trouble, code) in [
        (KeyTrouble::Absent("no bus".to_owned()), Some("keychain-is-absent")),
        (KeyTrouble::Locked(String::new()), Some("keychain-is-locked")),
        (KeyTrouble::Silent, Some("keychain-does-not-answer")),
        (KeyTrouble::Lost, None),
    ] {
        let app = App::new(World::new().around, Box::new(InMemory::default())).with_keys(Box::new(Troubled(trouble)));
        assert_eq!(app.keychain_trouble().map(Code::name), code);
    }
}

#[tokio::test]
async fn a_passphrase_is_needed_by_accounts_of_the_closed_file_only() {
    let world = World::new();
    let app = world.app();
    app.keys_unlock(UnlockRequest { passphrase: "correct horse".to_owned().into() }).expect("a new file");
    let keep = async |key: &str, keep| {
        let request = AccountAddRequest { unverified: true, ..paste(key, "", keep) };
        added(app.account_add(request).await).expect("an account")
    };
    let in_file = keep(STRANGE_KEY, KeepChoice::EncryptedFile).await;
    let in_keychain = keep(&STRANGE_KEY.replace('5', "6"), KeepChoice::Keychain).await;
    assert!(!app.needs_passphrase(&in_file), "it is open");
    let later = world.app();
    assert!(later.needs_passphrase(&in_file) && !later.needs_passphrase(&in_keychain));
    assert!(!later.needs_passphrase(&AccountId("gone".to_owned())));
    let request = |passphrase: &str| UnlockRequest { passphrase: passphrase.to_owned().into() };
    assert_eq!(codes(later.keys_unlock(request(""))), "passphrase-is-needed");
    assert_eq!(codes(later.keys_unlock(request("wrong horse"))), "passphrase-is-wrong");
    assert!(later.needs_passphrase(&in_file));
    later.keys_unlock(request("correct horse")).expect("opened");
    assert!(!later.needs_passphrase(&in_file));
}

#[tokio::test]
async fn an_account_of_this_session_is_gone_at_once_and_takes_no_other_along() {
    let app = World::new().app();
    let mut ids = Vec::new();
    for digit in ["6", "7"] {
        ids.push(added(app.account_add(paste(&STRANGE_KEY.replace('5', digit), "", KeepChoice::Session)).await).expect("held"));
    }
    let on_file = keep_unasked(&app, "work", STRANGE_KEY).await;
    let left = |id: &AccountId| {
        let view = app.account_forget(&AccountRequest { account: id.clone() }).expect("removed");
        assert!(view.removed.is_none(), "nothing of this session comes back");
        view.accounts.into_iter().map(|account| account.id).collect::<Vec<_>>()
    };
    assert_eq!(left(&ids[0]), [on_file.clone(), ids[1].clone()]);
    assert_eq!(left(&AccountId("gone".to_owned())), [on_file.clone(), ids[1].clone()]);
    assert_eq!(left(&ids[1]), [on_file]);
}

#[tokio::test]
async fn an_account_that_is_gone_for_good_frees_its_own_folders_only() {
    let world = World::new();
    let app = world.app();
    let mut ids = Vec::new();
    for (at, label) in ["one", "two", "three"].into_iter().enumerate() {
        let id = keep_unasked(&app, label, &STRANGE_KEY.replace('5', &at.to_string())).await;
        app.folder_bind(&BindRequest { folder: Some(format!("/srv/{label}")), account: Some(id.clone()) }).expect("bound");
        ids.push(id);
    }
    let bound = || app.folders_bound().expect("folders").into_iter().map(|(folder, _)| folder).collect::<Vec<_>>();
    let request = |at: usize| AccountRequest { account: ids[at].clone() };
    app.account_forget(&request(0)).expect("removed");
    assert_eq!(bound(), ["/srv/one", "/srv/two", "/srv/three"], "it may still come back");
    app.account_forget(&request(1)).expect("removed");
    assert_eq!(bound(), ["/srv/two", "/srv/three"]);
    assert!(world.keys.get(&ids[0]).is_err() && world.keys.get(&ids[1]).is_ok());
    app.account_purge(&request(2)).expect("purged");
    assert_eq!(bound(), [""; 0], "the one before it is gone for good, too");
    assert!(world.keys.get(&ids[2]).is_err() && app.accounts_look().removed.is_none());
}

#[tokio::test]
async fn a_label_that_is_a_key_an_option_or_taken_is_refused() {
    let app = World::new().app();
    let (work, home) =
        (keep_unasked(&app, "work", STRANGE_KEY).await, keep_unasked(&app, "home", &STRANGE_KEY.replace('5', "6")).await);
    let edit = |account: &AccountId, label: &str| {
        let request = AccountEditRequest { account: account.clone(), label: label.to_owned(), colour: Colour::Teal };
        app.account_edit(&request).map(|_| ()).map_err(|problem| {
            let mistake = problem.explanation.en.facts.mistake.map(Mistake::name);
            (problem.code.name(), mistake)
        })
    };
    let refused = |mistake: &'static str| Err(("label-cannot-be-used", Some(mistake)));
    assert_eq!(edit(&work, STRANGE_KEY), refused("key"));
    assert_eq!(edit(&work, " -x"), refused("dash"));
    assert_eq!(edit(&work, &home.0), refused("taken"));
    assert_eq!(edit(&AccountId("gone".to_owned()), "new"), Err(("account-is-unknown", None)));
    assert_eq!(edit(&work, ""), Ok(()));
    let labels = app.accounts_look().accounts.into_iter().filter_map(|account| account.label).collect::<Vec<_>>();
    assert_eq!(labels, ["work", "home"], "an empty name changes nothing");
}

/// An earlier run kept the new key, and was ended before the register knew of it: the key that it had moved aside is the former one.
#[tokio::test]
async fn a_replacement_that_was_cut_off_is_ended_with_the_key_that_was_moved_aside() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let world = World::new();
    let app = world.app();
    let stale = AccountAddRequest { unverified: true, ..paste(STRANGE_KEY, demo.url(), KeepChoice::Keychain) };
    let id = added(app.account_add(stale).await).expect("an account");
    let aside = AccountId("aside".to_owned());
    let key = key_of(&demo, "lzwjava");
    let bound = |key: &str| ApiKey::new(format!("{} {key}", demo.url()));
    world.keys.put(&aside, &bound(STRANGE_KEY)).expect("kept");
    world.keys.put(&id, &bound(&key)).expect("kept");
    let left = |name: &AccountId, at| Unfinished { name: name.clone(), keep: Keep::Keychain, at };
    let later = AccountId("later".to_owned());
    world.keys.put(&later, &bound(&STRANGE_KEY.replace('5', "6"))).expect("kept");
    let note = |register: &mut Register| {
        register.unfinished = vec![left(&later, u64::MAX), left(&aside, u64::MAX)];
        Ok::<_, RegisterRefused>(())
    };
    Register::change(&world.around.data, note).expect("noted");
    let view = write_again(&app, &demo, &id, &key).await;
    assert!(view.accounts[0].key_hint.starts_with(&key[..4]));
    let register = Register::read(&world.around.data).expect("a register");
    assert_eq!(register.accounts[0].former.as_ref().map(|former| &former.id), Some(&aside));
    assert_eq!(register.unfinished, [left(&later, u64::MAX)], "what another run is still at stays");
    assert!(world.keys.get(&later).is_ok());
    // What a run that ended long ago left behind is forgotten with the next key that is kept.
    let note = |register: &mut Register| {
        register.unfinished = vec![left(&later, 0)];
        Ok::<_, RegisterRefused>(())
    };
    Register::change(&world.around.data, note).expect("noted");
    keep_unasked(&app, "new", &STRANGE_KEY.replace('5', "8")).await;
    assert!(world.keys.get(&later).is_err() && world.keys.get(&aside).is_ok());
    assert!(Register::read(&world.around.data).expect("a register").unfinished.is_empty());
}

/// A keychain that takes no key under one name.
struct Choosy {
    keys: Arc<InMemoryKeys>,
    refuses: Arc<Mutex<Option<AccountId>>>,
    names: Arc<Mutex<BTreeSet<AccountId>>>,
}

impl KeyStore for Choosy {
    fn get(&self, account: &AccountId) -> Result<ApiKey, KeyTrouble> {
        self.keys.get(account)
    }

    fn put(&self, account: &AccountId, key: &ApiKey) -> Result<(), KeyTrouble> {
        if self.refuses.lock().expect("a name").as_ref() == Some(account) {
            return Err(KeyTrouble::Silent);
        }
        self.names.lock().expect("names").insert(account.clone());
        self.keys.put(account, key)
    }

    fn forget(&self, account: &AccountId) -> Result<(), KeyTrouble> {
        self.names.lock().expect("names").remove(account);
        self.keys.forget(account)
    }
}

#[tokio::test]
async fn a_new_key_that_the_keychain_does_not_take_leaves_everything_as_it_was() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let world = World::new();
    let (refuses, names) = (Arc::new(Mutex::new(None)), Arc::new(Mutex::new(BTreeSet::new())));
    let keys = Choosy { keys: Arc::clone(&world.keys), refuses: Arc::clone(&refuses), names: Arc::clone(&names) };
    let app = App::new(world.around.clone(), Box::new(InMemory::default())).with_keys(Box::new(keys));
    let stale = AccountAddRequest { unverified: true, ..paste(STRANGE_KEY, demo.url(), KeepChoice::Keychain) };
    let id = added(app.account_add(stale).await).expect("an account");
    *refuses.lock().expect("a name") = Some(id.clone());
    let key = key_of(&demo, "lzwjava");
    let request = || AccountAddRequest { replaces: Some(id.clone()), ..paste(&key, demo.url(), KeepChoice::Keychain) };
    let refused = app.account_add(request()).await.expect_err("the keychain refuses");
    let mistake = refused.explanation.en.facts.mistake.map(Mistake::name);
    assert_eq!((refused.code.name(), mistake), ("keychain-does-not-answer", Some("adding")));
    assert_eq!(*names.lock().expect("names"), [id.clone()].into(), "the old key is moved nowhere");
    let register = Register::read(&world.around.data).expect("a register");
    assert!(register.accounts[0].former.is_none() && register.accounts[0].key_hint.starts_with("5e17"));
    *refuses.lock().expect("a name") = None;
    app.account_add(request()).await.expect("taken now");
    assert_eq!(names.lock().expect("names").len(), 2);
}
