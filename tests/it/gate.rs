//! The gate for keys: what a folder, a file or a server says never sends a key anywhere by itself.

use std::fs;
use std::time::Duration;

use keywand_core::account::AccountId;
use keywand_core::app::App;
use keywand_core::contract::{
    AccountAddRequest, AccountEditRequest, AccountsView, ActionName, ActionsRequest, CheckRequest, Colour, ConfirmRequest,
    EntityRequest, FavouriteRequest, FixFileRequest, FixRequest, GuardRequest, ImportRequest, KeepChoice, KeysAskRequest,
    KeysLookRequest, MatrixRequest, Problem, ProjectCreateRequest, ReachRequest, UnlockRequest, WhoRequest,
};
use keywand_core::secret::ApiKey;
use keywand_core::vault::KeyStore as _;
use keywand_core::watch::{self, Favourite, Watched};
use keywand_tests::{Clipboard, STRANGE_KEY, World, added, paste};

use crate::stub::{Doing, Stub, http};

const CODE: &str = "import wandb\nwandb.init(entity=\"nobody\", project=\"p\")\n";

async fn recorder() -> Stub {
    Stub::start(|_| -> Doing { http("200 OK", "", "{\"data\":{\"viewer\":null}}") }).await
}

/// A home with a clone in it; the program runs in the clone.
fn hostile_clone(settings: &str) -> World {
    let mut world = World::new();
    let clone = world.home().join("clone");
    fs::create_dir_all(clone.join("wandb")).expect("a folder");
    fs::write(clone.join("wandb/settings"), format!("[default]\n{settings}\n")).expect("settings");
    fs::write(clone.join("train.py"), CODE).expect("code");
    world.around.folder = clone;
    world
}

/// Does everything that may send a key of this machine's identity, or of this account; says what each was refused with.
async fn everything(app: &App, account: Option<AccountId>) -> Vec<(&'static str, String)> {
    let account = account.map_or_else(|| app.account_of_machine(None, false), Ok);
    let account = match account {
        Ok(account) => account,
        Err(problem) => return vec![("account", problem.code.to_string())],
    };
    let mut said = Vec::new();
    let check = |write| CheckRequest { account: account.clone(), target: "team/p".to_owned(), write };
    said.push(("check", code(app.check_run(check(false), |_| {}).await)));
    said.push(("check --write", code(app.check_run(check(true), |_| {}).await)));
    let create = ProjectCreateRequest { account: account.clone(), entity: "team".to_owned(), project: "p".to_owned() };
    said.push(("create", code(app.project_create(create, |_| {}).await)));
    let reach = app.reach_run(ReachRequest { accounts: vec![account.clone()] }, |_| {}).await.expect("a view");
    said.push(("reach", reach.accounts[0].trouble.as_ref().map_or("answered".to_owned(), |problem| problem.code.to_string())));
    let reach = app.reach_whole(ReachRequest { accounts: vec![account.clone()] }, |_| {}).await.expect("a view");
    said.push((
        "reach whole",
        reach.accounts[0].trouble.as_ref().map_or("answered".to_owned(), |problem| problem.code.to_string()),
    ));
    let roles = app.roles_run(ReachRequest { accounts: vec![account.clone()] }, |_| {}).await.expect("a view");
    said.push(("roles", roles.accounts[0].trouble.as_ref().map_or("answered".to_owned(), |problem| problem.code.to_string())));
    let of_entity = || EntityRequest { account: account.clone(), entity: "team".to_owned() };
    said.push(("team", code(app.team_open(&of_entity()).await)));
    said.push(("projects", code(app.projects_run(of_entity(), |_| {}).await)));
    let no_subject: ActionsRequest =
        serde_json::from_value(serde_json::json!({ "account": "", "target": "" })).expect("a request");
    let actions = ActionsRequest { account: account.clone(), target: "team/p".to_owned(), ..no_subject };
    said.push(("actions", code(app.actions_run(actions).await)));
    let favourite = FavouriteRequest { account: account.clone(), target: "team/p".to_owned() };
    said.push(("favourite", code(app.favourite_add(&favourite).await)));
    said.push(("projects to offer", code(app.projects_offer(&of_entity()).await)));
    let targets = vec!["team/p".to_owned(), "a/b".to_owned()];
    let matrix = || MatrixRequest { accounts: vec![account.clone()], targets: targets.clone(), ..MatrixRequest::default() };
    let view = app.matrix_run(matrix(), |_| {}).await.expect("a matrix");
    let of_cell = |cell: &Option<keywand_core::contract::MatrixCell>| cell.as_ref().and_then(|cell| cell.code);
    said.push(("matrix", of_cell(&view.rows[0].cells[0]).map_or("answered".to_owned(), |code| code.to_string())));
    let of_action = MatrixRequest { action: Some(ActionName::CreateSweep), ..matrix() };
    let view = app.matrix_run(of_action, |_| {}).await.expect("a matrix");
    said.push(("matrix of an action", of_cell(&view.rows[0].cells[0]).map_or("answered".to_owned(), |code| code.to_string())));
    let cards = app.check_accounts(&matrix(), None).await.expect("cards");
    said.push(("check --all-accounts", cards[0][0].report.findings[0].code.to_string()));
    let fix = FixRequest { text: CODE.to_owned(), form: None, entity: None, project: None, account: Some(account.clone()) };
    said.push(("fix", code(app.fix_nearest(&fix).await)));
    let path = "train.py".to_owned();
    let fix = FixFileRequest { path, form: None, entity: None, project: None, account: Some(account.clone()) };
    said.push(("fix --write", code(app.fix_plan_nearest(&fix).await)));
    said.push(("exec", code(app.may_send(&account))));
    said
}

fn code<T>(done: Result<T, Box<Problem>>) -> String {
    done.map_or_else(|problem| problem.code.to_string(), |_| "answered".to_owned())
}

#[tokio::test]
async fn a_folder_that_names_a_host_gets_no_key_from_any_command() {
    for with in ["environment", "netrc default", "netrc entry", "global settings", "folder settings"] {
        let server = recorder().await;
        let own_key = if with == "folder settings" { format!("\napi_key = {STRANGE_KEY}") } else { String::new() };
        let mut world = hostile_clone(&format!("base_url = {}{own_key}", server.url));
        let machine = server.url.trim_start_matches("http://");
        match with {
            "environment" => drop(world.around.variables.insert("WANDB_API_KEY".to_owned(), STRANGE_KEY.to_owned())),
            "netrc default" => write(&world, ".netrc", &format!("default login user password {STRANGE_KEY}\n")),
            "netrc entry" => write(&world, ".netrc", &format!("machine {machine} login user password {STRANGE_KEY}\n")),
            "global settings" => write(&world, ".config/wandb/settings", &format!("[default]\napi_key = {STRANGE_KEY}\n")),
            _ => {}
        }
        let app = world.app();
        let said = everything(&app, None).await;
        assert!(said.iter().all(|(_, said)| said == "host-is-unconfirmed"), "{with}: {said:?}");
        let who = app.whoami_verified(&WhoRequest::default()).await;
        assert_eq!(code(who), "host-is-unconfirmed", "{with}");
        let who = app.whoami(&WhoRequest::default()).expect("who");
        assert!(who.warnings.iter().any(|warning| warning.code.name() == "host-is-unconfirmed"), "{with}: silent");
        for found in app.accounts_look().found.iter().filter(|found| machine.contains(&found.host) && with != "netrc entry") {
            let request =
                ImportRequest { found: found.id.clone(), keep: KeepChoice::Keychain, unverified: false, label: String::new() };
            assert_eq!(code(app.account_import(&request).await), "host-is-unconfirmed", "{with}");
        }
        let lying = app.keys_look(KeysLookRequest::default(), |_| {}).await.expect("what was found");
        for host in lying.hosts.expect("hosts").into_iter().filter(|_| with != "netrc entry") {
            let asked = app.keys_ask(&KeysAskRequest { host: host.host }).await;
            assert_eq!(code(asked), "host-is-unconfirmed", "{with}");
        }
        assert_eq!(code(app.host_of_machine()), "host-is-unconfirmed", "{with}");
        let job = GuardRequest { account: None, target: "team/p".to_owned() };
        assert_eq!(code(app.guard(&job, Duration::from_secs(3)).await), "host-is-unconfirmed", "{with}");
        assert_eq!(code(app.guard_sh(None, "team/p")), "host-is-unconfirmed", "{with}");
        assert_eq!(server.requests(), 0, "{with}");

        // A yes to exactly what was shown is remembered by every later start.
        let other = ConfirmRequest { host: "http://127.0.0.1:9".to_owned() };
        assert_eq!(code(app.host_confirm(&other)), "host-is-unconfirmed");
        code(app.account_of_machine(None, false).and_then(|account| app.may_send(&account)));
        app.host_confirm(&ConfirmRequest { host: server.url.clone() }).expect("remembered");
        let said = everything(&world.app(), None).await;
        assert!(said.iter().all(|(_, said)| said != "host-is-unconfirmed"), "{with}: {said:?}");
        assert!(server.requests() > 0, "{with}");
    }
}

#[tokio::test]
async fn a_favourite_of_what_wandb_uses_here_is_not_tested_where_only_a_folder_names_the_host() {
    let server = recorder().await;
    let mut world = hostile_clone(&format!("base_url = {}", server.url));
    world.around.variables.insert("WANDB_API_KEY".to_owned(), STRANGE_KEY.to_owned());
    let what = Watched { account: AccountId("machine".to_owned()), entity: Some("team".to_owned()), project: "p".to_owned() };
    for (host, expect) in [(server.url.as_str(), "host-is-unconfirmed"), ("https://api.wandb.ai", "target-is-on-another-host")] {
        let favourite = Favourite { what: what.clone(), host: host.to_owned(), last: None, before: None };
        watch::change(&world.around.data, |all| *all = vec![favourite]).expect("kept");
        let view = world.app().favourites_run(&Clipboard::default(), |_| {}).await;
        let troubles: Vec<_> = view.favourites.iter().filter_map(|one| one.trouble.as_ref()).map(|one| one.code.name()).collect();
        assert_eq!(troubles, [expect]);
    }
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn a_folder_that_names_a_proxy_gets_no_key_of_an_account_on_file() {
    let proxy = recorder().await;
    let world = hostile_clone(&format!("http_proxy = {}", proxy.url));
    let plain = "http://w.example.jp";
    let request = AccountAddRequest {
        unverified: true,
        confirmed_host: Some(plain.to_owned()),
        ..paste(STRANGE_KEY, plain, KeepChoice::Keychain)
    };
    let app = world.app();
    assert_eq!(code(app.account_add(request).await), "proxy-is-unconfirmed");
    let request = AccountAddRequest {
        unverified: true,
        confirmed_host: Some(plain.to_owned()),
        ..paste(STRANGE_KEY, plain, KeepChoice::Keychain)
    };
    let calm = world.in_folder(world.home());
    let account = added(calm.app().account_add(request).await).expect("an account");
    let app = world.app();
    let said = everything(&app, Some(account.clone())).await;
    assert!(said.iter().all(|(_, said)| said == "proxy-is-unconfirmed"), "{said:?}");
    let mut command = std::process::Command::new("true");
    assert_eq!(code(app.exec(&account, &mut command)), "proxy-is-unconfirmed");
    assert_eq!(command.get_envs().count(), 0, "no key was handed out");
    assert_eq!(proxy.requests(), 0);
    app.host_confirm(&ConfirmRequest { host: proxy.url.clone() }).expect("remembered");
    everything(&app, Some(account)).await;
    assert!(proxy.requests() > 0);
}

#[tokio::test]
async fn a_yes_to_a_proxy_is_no_yes_to_a_host_of_the_same_address() {
    let server = recorder().await;
    let mut world = hostile_clone(&format!("https_proxy = {}", server.url));
    world.around.variables.insert("WANDB_API_KEY".to_owned(), STRANGE_KEY.to_owned());
    let app = world.app();
    let may_send = |app: &App| code(app.account_of_machine(None, false).and_then(|account| app.may_send(&account)));
    assert_eq!(may_send(&app), "proxy-is-unconfirmed");
    app.host_confirm(&ConfirmRequest { host: server.url.clone() }).expect("remembered");
    assert_eq!(may_send(&world.app()), "answered");
    write(&world, "clone/wandb/settings", &format!("[default]\nbase_url = {}\n", server.url));
    let said = everything(&world.app(), None).await;
    assert!(said.iter().all(|(_, said)| said == "host-is-unconfirmed"), "{said:?}");
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn a_key_goes_only_to_the_host_that_it_was_kept_for() {
    let server = recorder().await;
    let world = World::new();
    write(&world, "train.py", CODE);
    let request = AccountAddRequest { unverified: true, ..paste(STRANGE_KEY, "", KeepChoice::Keychain) };
    let account = added(world.app().account_add(request).await).expect("an account");
    let is_kept = |text: &str| world.keys.get(&account).expect("a key").is_same(&ApiKey::new(text.to_owned()));
    let bound = format!("https://api.forge.coreweave.com {STRANGE_KEY}");
    assert!(is_kept(&bound), "the host stands beside the key");

    let register = world.around.data.join("accounts.json");
    let text = fs::read_to_string(&register).expect("a register");
    fs::write(&register, text.replace("https://api.forge.coreweave.com", &server.url)).expect("a register");
    let said = everything(&world.app(), Some(account.clone())).await;
    assert!(said.iter().all(|(_, said)| said == "account-is-on-another-host"), "{said:?}");
    assert_eq!(server.requests(), 0);
    fs::write(&register, text).expect("a register");
    world.app().may_send(&account).expect("its own host");

    // The other name of W&B's cloud is the same host, and an entry of an older version is bound when it is read.
    world.keys.put(&account, &ApiKey::new(STRANGE_KEY.to_owned())).expect("kept");
    world.app().may_send(&account).expect("its own host");
    assert!(is_kept(&bound));
}

#[tokio::test]
async fn another_key_for_an_account_is_taken_only_for_its_own_host() {
    let server = recorder().await;
    let world = World::new();
    let app = world.app();
    let request = AccountAddRequest { unverified: true, ..paste(STRANGE_KEY, "", KeepChoice::Keychain) };
    let account = added(app.account_add(request).await).expect("an account");
    let other = STRANGE_KEY.replace('5', "6");
    let request = AccountAddRequest { replaces: Some(account.clone()), ..paste(&other, &server.url, KeepChoice::Keychain) };
    assert_eq!(code(app.account_add(request).await), "account-is-on-another-host");
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn a_name_is_no_key_no_option_and_no_other_accounts_name() {
    let world = World::new();
    let app = world.app();
    let add = async |label: &str, key: &str| {
        let request = paste(key, "", KeepChoice::Keychain);
        app.account_add(AccountAddRequest { unverified: true, label: label.to_owned(), ..request }).await
    };
    let first = added(add("work", STRANGE_KEY).await).expect("an account");
    let jwt = format!("eyJ{}.eyJ{}.{}", "a".repeat(20), "b".repeat(20), "c".repeat(30));
    for label in [STRANGE_KEY, &format!("my {STRANGE_KEY}"), &jwt, "-", "-x", &first.0.clone()] {
        assert_eq!(code(add(label, &STRANGE_KEY.replace('5', "6")).await), "label-cannot-be-used", "{label}");
        let edit =
            |account: &AccountId| AccountEditRequest { account: account.clone(), label: label.to_owned(), colour: Colour::Blue };
        let expect = if label == first.0 { "answered" } else { "label-cannot-be-used" };
        assert_eq!(code::<AccountsView>(app.account_edit(&edit(&first))), expect, "{label}");
    }
    let text = fs::read_to_string(world.around.data.join("accounts.json")).expect("a register");
    assert!(!text.contains(STRANGE_KEY) && !text.contains(&jwt));
    let empty = UnlockRequest { passphrase: String::new().into() };
    assert_eq!(code(app.keys_unlock(empty)), "passphrase-is-needed");
}

fn write(world: &World, name: &str, text: &str) {
    let path = world.home().join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

#[tokio::test]
async fn a_server_whose_username_is_another_accounts_name_gives_no_name() {
    let world = World::new();
    let app = world.app();
    let request =
        AccountAddRequest { unverified: true, label: "work".to_owned(), ..paste(STRANGE_KEY, "", KeepChoice::Keychain) };
    let first = added(app.account_add(request).await).expect("an account");
    let answer = "{\"data\":{\"viewer\":{\"id\":\"u\",\"username\":\"work\",\"entity\":\"work\"}}}";
    let server = Stub::start(move |_| -> Doing { http("200 OK", "", answer) }).await;
    let request = paste(&STRANGE_KEY.replace('5', "6"), &server.url, KeepChoice::Keychain);
    let view = app.account_add(request).await.expect("an account");
    let labels: Vec<_> =
        view.accounts.iter().filter(|account| account.id != first).map(|account| account.label.clone()).collect();
    assert_eq!(labels.len(), 1);
    assert_ne!(labels[0].as_deref(), Some("work"), "`keywand env work` stays the first account's");
}

#[test]
fn a_proxy_that_only_the_folder_names_is_said_by_whoami() {
    let mut world = hostile_clone("https_proxy = http://127.0.0.1:9");
    world.around.variables.insert("WANDB_API_KEY".to_owned(), STRANGE_KEY.to_owned());
    let who = world.app().whoami(&WhoRequest::default()).expect("who");
    assert!(who.warnings.iter().any(|warning| warning.code.name() == "proxy-is-unconfirmed"));
    let calm = world.in_folder(world.home()).app().whoami(&WhoRequest::default()).expect("who");
    assert!(calm.warnings.iter().all(|warning| warning.code.name() != "proxy-is-unconfirmed"));
}

#[tokio::test]
async fn a_key_that_an_ended_run_left_behind_is_forgotten() {
    let world = World::new();
    let request = AccountAddRequest { unverified: true, ..paste(STRANGE_KEY, "", KeepChoice::Keychain) };
    let account = added(world.app().account_add(request).await).expect("an account");
    let register = world.around.data.join("accounts.json");
    let mut text: serde_json::Value = serde_json::from_slice(&fs::read(&register).expect("a register")).expect("JSON");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_secs();
    let note = |name: &str, at| serde_json::json!({ "name": name, "keep": "keychain", "at": at });
    text["unfinished"] = serde_json::json!([note("old", 1000), note("fresh", now), note(&account.0, 1000)]);
    fs::write(&register, text.to_string()).expect("a register");
    let names = ["old", "fresh", account.0.as_str()].map(|name| AccountId(name.to_owned()));
    for name in &names[..2] {
        world.keys.put(name, &ApiKey::new(STRANGE_KEY.to_owned())).expect("kept");
    }
    world.app().forget_unfinished();
    let kept = names.map(|name| world.keys.get(&name).is_ok());
    assert_eq!(kept, [false, true, true], "only what no account leads to, and no other run is still keeping");
    let text = fs::read_to_string(&register).expect("a register");
    assert!(!text.contains("\"old\"") && text.contains("\"fresh\""), "{text}");
}

#[test]
fn every_command_is_asked_by_the_tests_of_the_gate_or_sends_nothing() {
    let asked = [
        "actions_run",
        "account_import",
        "account_add",
        "check_run",
        "favourite_add",
        "favourites_run",
        "fix",
        "keys_ask",
        "matrix_run",
        "offline_test",
        "project_create",
        "projects_offer",
        "projects_run",
        "reach_run",
        "roles_run",
        "team_open",
    ];
    let sends_nothing = [
        "actions_explain",
        "start",
        "sample_start",
        "accounts_look",
        "key_drop",
        "account_edit",
        "account_move",
        "account_forget",
        "account_restore",
        "keys_unlock",
        "whoami",
        "readers_said",
        "switch_plan",
        "switch_undo",
        "switch_apply",
        "wish_listen",
        "folder_bind",
        "host_confirm",
        "check_cancel",
        "check_explain",
        "favourite_drop",
        "favourites_look",
        "reach_look",
        "project_ways",
        "reach_search",
        "work_cancel",
        "who_may",
        "page_print",
        "paste_look",
        "fix_choose",
        "fix_undo",
        "fix_apply",
        "folder_choose",
        "offline_look",
        "keys_look",
        "clean_plan",
        "clean_apply",
        "codes_list",
        "recipes_list",
        "recipe_write",
        "code_page",
        "preferences_keep",
        "startup_look",
        "startup_keep",
        "link_open",
        "text_copy",
    ];
    let mut known: Vec<_> = asked.into_iter().chain(sends_nothing).collect();
    known.sort_unstable();
    let mut commands = keywand_core::contract::COMMANDS.to_vec();
    commands.sort_unstable();
    assert_eq!(commands, known, "say in `everything` how a command that sends a key is refused, or that it sends nothing");
}
