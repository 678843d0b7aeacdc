//! Switching: what changes in other people's files, and what does not.

use std::fs;
use std::path::Path;

use keywand_core::account::AccountId;
use keywand_core::app::App;
use keywand_core::contract::{AccountAddRequest, ApplyRequest, KeepChoice, Problem, SwitchPlanView, SwitchRequest, WhoRequest};
use keywand_core::vault::KeyStore as _;
use keywand_tests::{World, added, keep_unasked, paste};

const A: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0001";
const B: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb0002";
const SELF_HOSTED: &str = "https://w.example.jp:8443";

async fn account(app: &App, key: &str, host: &str) -> AccountId {
    let confirmed_host = Some("w.example.jp:8443".to_owned());
    let request = AccountAddRequest { unverified: true, confirmed_host, ..paste(key, host, KeepChoice::Keychain) };
    added(app.account_add(request).await).expect("an account")
}

fn plan(app: &App, account: &AccountId, with_settings: bool) -> Result<SwitchPlanView, Box<Problem>> {
    app.switch_plan(&SwitchRequest { account: account.clone(), with_settings: Some(with_settings) })
}

fn switch(app: &App, account: &AccountId) {
    let plan = plan(app, account, false).expect("a plan");
    app.switch_apply(&ApplyRequest { plan: plan.id }).expect("switched");
}

fn undo(app: &App) -> SwitchPlanView {
    let plan = app.switch_undo().expect("a plan");
    app.switch_apply(&ApplyRequest { plan: plan.id.clone() }).expect("undone");
    plan
}

fn code<T>(result: Result<T, Box<Problem>>) -> Option<&'static str> {
    result.err().map(|problem| problem.code.name())
}

fn text(path: &Path) -> String {
    String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned()
}

const BLOCK: &str =
    "machine api.forge.coreweave.com\n  login user\n  password A\nmachine api.wandb.ai\n  login user\n  password A\n";

/// Before, and after a switch to an account of the cloud; `A` stands for its key.
const FILES: [(&str, &str, &str); 30] = [
    ("an empty file", "", BLOCK),
    ("one foreign machine", "machine github.com login me password p\n", "machine github.com login me password p\n{block}"),
    ("no line break at the end", "machine github.com login me password p", "machine github.com login me password p\n{block}"),
    (
        "both entries",
        "machine api.wandb.ai\n  login user\n  password OLD\nmachine api.forge.coreweave.com\n  login user\n  password OLD\n",
        "machine api.wandb.ai\n  login user\n  password A\nmachine api.forge.coreweave.com\n  login user\n  password A\n",
    ),
    (
        "two machines on one line",
        "machine api.wandb.ai login u password OLD machine github.com login me password p\n",
        "machine api.wandb.ai login u password A machine github.com login me password p\n{forge}",
    ),
    (
        "the foreign machine first on the line",
        "machine github.com login me password p machine api.wandb.ai login u password OLD",
        "machine github.com login me password p machine api.wandb.ai login u password A\n{forge}",
    ),
    (
        "every word on a line",
        "machine\napi.wandb.ai\nlogin\nu\npassword\nOLD\n",
        "machine\napi.wandb.ai\nlogin\nu\npassword\nA\n{forge}",
    ),
    ("tabs", "machine api.wandb.ai\n\tlogin u\n\tpassword\tOLD\n", "machine api.wandb.ai\n\tlogin u\n\tpassword\tA\n{forge}"),
    (
        "a comment before",
        "# mine\nmachine api.wandb.ai login u password OLD\n",
        "# mine\nmachine api.wandb.ai login u password A\n{forge}",
    ),
    (
        "a comment after the password",
        "machine api.wandb.ai login u password OLD # old key\n",
        "machine api.wandb.ai login u password A # old key\n{forge}",
    ),
    (
        "a comment that names our machine",
        "# machine api.wandb.ai password x\nmachine github.com login me password p\n",
        "# machine api.wandb.ai password x\nmachine github.com login me password p\n{block}",
    ),
    (
        "line breaks of Windows",
        "machine github.com login me password p\r\nmachine api.wandb.ai login u password OLD\r\n",
        "machine github.com login me password p\r\nmachine api.wandb.ai login u password A\r\n{forge-crlf}",
    ),
    ("a default entry", "default login u password d\n", "default login u password d\n{block}"),
    (
        "a macro",
        "macdef init\ncd /pub\nmachine api.wandb.ai password x\n\nmachine api.wandb.ai login u password OLD\n",
        "macdef init\ncd /pub\nmachine api.wandb.ai password x\n\nmachine api.wandb.ai login u password A\n{forge}",
    ),
    (
        "a macro at the end",
        "machine api.wandb.ai login u password OLD\nmacdef m\nls\n\n",
        "machine api.wandb.ai login u password A\nmacdef m\nls\n\n{forge}",
    ),
    ("a quoted password", "machine api.wandb.ai login u password \"OLD\"\n", "machine api.wandb.ai login u password A\n{forge}"),
    (
        "a quoted foreign password",
        "machine github.com login me password \"a b\"\n",
        "machine github.com login me password \"a b\"\n{block}",
    ),
    (
        "an escaped foreign password",
        "machine github.com login me password a\\ b\n",
        "machine github.com login me password a\\ b\n{block}",
    ),
    (
        "an entry twice",
        "machine api.wandb.ai login u password OLD\nmachine api.wandb.ai login u password OLD\n",
        "machine api.wandb.ai login u password A\nmachine api.wandb.ai login u password A\n{forge}",
    ),
    (
        "an entry without a password",
        "machine api.wandb.ai login u\nmachine github.com login me password p\n",
        "machine api.wandb.ai login u password A\nmachine github.com login me password p\n{forge}",
    ),
    ("an empty password", "machine api.wandb.ai login u password \"\"\n", "machine api.wandb.ai login u password A\n{forge}"),
    (
        "blank lines",
        "\n\nmachine github.com login me password p\n\n\n",
        "\n\nmachine github.com login me password p\n\n\n{block}",
    ),
    (
        "a form feed inside a foreign password",
        "machine github.com login me password p\u{c}q\n",
        "machine github.com login me password p\u{c}q\n{block}",
    ),
    (
        "a host that ends like ours",
        "machine my-api.wandb.ai login me password p\n",
        "machine my-api.wandb.ai login me password p\n{block}",
    ),
    (
        "our host with a port",
        "machine api.wandb.ai:443 login me password p\n",
        "machine api.wandb.ai:443 login me password p\n{block}",
    ),
    (
        "an account",
        "machine api.wandb.ai login u account a password OLD\n",
        "machine api.wandb.ai login u account a password A\n{forge}",
    ),
    ("the password first", "machine api.wandb.ai password OLD login u\n", "machine api.wandb.ai password A login u\n{forge}"),
    (
        "Japanese in a comment",
        "# 研究室の鍵\nmachine github.com login me password p\n",
        "# 研究室の鍵\nmachine github.com login me password p\n{block}",
    ),
    (
        "blanks at the end of lines",
        "machine github.com  \n login me \n password p  \n",
        "machine github.com  \n login me \n password p  \n{block}",
    ),
    (
        "three foreign machines",
        "machine a login 1 password 2\nmachine b login 3 password 4\nmachine c login 5 password 6\n",
        "machine a login 1 password 2\nmachine b login 3 password 4\nmachine c login 5 password 6\n{block}",
    ),
];

fn written(pattern: &str) -> String {
    let forge = "machine api.forge.coreweave.com\n  login user\n  password A\n";
    let text = pattern.replace("{block}", BLOCK).replace("{forge-crlf}", &forge.replace('\n', "\r\n")).replace("{forge}", forge);
    text.replace("password A", &format!("password {A}"))
        .replace("password\tA", &format!("password\t{A}"))
        .replace("\nA\n", &format!("\n{A}\n"))
}

#[tokio::test]
async fn every_foreign_byte_stays_and_an_undo_restores_the_file() {
    for (name, before, after) in FILES {
        let world = World::new();
        let netrc = world.home().join(".netrc");
        let before = before.replace("OLD", B);
        fs::write(&netrc, &before).expect("a netrc");
        let app = world.app();
        let id = account(&app, A, "").await;
        switch(&app, &id);
        assert_eq!(text(&netrc), written(after), "{name}");
        assert_eq!(app.accounts_look().machine.account_id, Some(id), "{name}");
        undo(&app);
        assert_eq!(text(&netrc), before, "{name}: undone");
    }
}

#[tokio::test]
async fn an_undo_takes_a_file_away_that_the_switch_made() {
    let world = World::new();
    let app = world.app();
    let id = account(&app, A, SELF_HOSTED).await;
    let shown = plan(&app, &id, true).expect("a plan");
    app.switch_apply(&ApplyRequest { plan: shown.id }).expect("switched");
    let settings = world.home().join(".config/wandb/settings");
    assert_eq!(text(&settings), "[default]\nbase_url = https://w.example.jp:8443\n");
    undo(&app);
    assert!(!settings.exists() && !world.home().join(".netrc").exists());
    assert_eq!(code(app.switch_undo()), Some("nothing-to-undo"));
}

#[tokio::test]
async fn what_somebody_wrote_since_is_kept_when_a_switch_is_undone() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    fs::write(&netrc, format!("machine api.wandb.ai login u password {B}\n")).expect("a netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    switch(&app, &id);
    fs::write(&netrc, format!("# new\n{}machine github.com password p\n", text(&netrc))).expect("a netrc");
    let plan = undo(&app);
    assert!(plan.left_alone.is_empty());
    assert_eq!(text(&netrc), format!("# new\nmachine api.wandb.ai login u password {B}\nmachine github.com password p\n"));
}

#[tokio::test]
async fn an_entry_that_is_no_longer_ours_is_left_alone_and_said_so() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    switch(&app, &id);
    fs::write(&netrc, text(&netrc).replacen(A, B, 1)).expect("a netrc");
    let plan = undo(&app);
    assert_eq!(plan.left_alone, ["~/.netrc: api.forge.coreweave.com"]);
    assert_eq!(text(&netrc), format!("machine api.forge.coreweave.com\n  login user\n  password {B}\n"));
}

#[tokio::test]
async fn settings_that_somebody_wrote_since_are_kept_when_a_switch_is_undone() {
    let before = "[default]\nproject = p\nbase_url = https://old.example.jp\n";
    for (since, expect, left_alone) in [
        ("project = q\nbase_url = https://w.example.jp:8443", "project = q\nbase_url = https://old.example.jp", &[][..]),
        (
            "project = q\nbase_url = https://new.example.jp",
            "project = q\nbase_url = https://new.example.jp",
            &["~/.config/wandb/settings: base_url"],
        ),
    ] {
        let world = World::new();
        let settings = world.home().join(".config/wandb/settings");
        fs::create_dir_all(settings.parent().expect("a folder")).expect("a folder");
        fs::write(&settings, before).expect("settings");
        let app = world.app();
        let id = account(&app, A, SELF_HOSTED).await;
        let shown = plan(&app, &id, true).expect("a plan");
        app.switch_apply(&ApplyRequest { plan: shown.id }).expect("switched");
        assert_eq!(text(&settings), "[default]\nproject = p\nbase_url = https://w.example.jp:8443\n");
        fs::write(&settings, format!("[default]\n{since}\n")).expect("settings");
        let plan = undo(&app);
        assert_eq!(plan.left_alone, left_alone, "{since}");
        assert_eq!(text(&settings), format!("[default]\n{expect}\n"), "{since}");
    }
}

#[tokio::test]
async fn a_key_that_is_not_on_file_is_kept_before_it_is_overwritten() {
    let world = World::new();
    fs::write(world.home().join(".netrc"), format!("machine api.wandb.ai login u password {B}\n")).expect("a netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    let shown = plan(&app, &id, false).expect("a plan");
    assert_eq!(shown.rescues, ["bbbb…0002 (~/.netrc)"]);
    app.switch_apply(&ApplyRequest { plan: shown.id }).expect("switched");
    let rescued = app.account_named(Some("key from ~/.netrc")).expect("on file");
    switch(&app, &rescued);
    assert!(text(&world.home().join(".netrc")).contains(B));
    assert_eq!(app.previous_account().expect("the account before"), id);
}

#[tokio::test]
async fn a_file_that_changed_after_the_plan_is_not_written() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    let shown = plan(&app, &id, false).expect("a plan");
    fs::write(&netrc, "machine github.com password p\n").expect("a netrc");
    assert_eq!(code(app.switch_apply(&ApplyRequest { plan: shown.id })), Some("file-changed-since"));
    assert_eq!(text(&netrc), "machine github.com password p\n");
    let gone = app.switch_apply(&ApplyRequest { plan: "another".to_owned() }).expect_err("no such plan");
    assert_eq!(gone.code.name(), "file-changed-since");
    assert!(!gone.explanation.en.what.contains("another program"), "{}", gone.explanation.en.what);
}

#[tokio::test]
async fn where_a_later_file_is_refused_the_earlier_ones_are_as_before() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    fs::write(&netrc, "machine github.com password p\n").expect("a netrc");
    let app = world.app();
    let id = account(&app, A, SELF_HOSTED).await;
    let shown = plan(&app, &id, true).expect("a plan");
    // A file stands where the folder of the settings should be.
    fs::write(world.home().join(".config"), "").expect("a file");
    assert_eq!(code(app.switch_apply(&ApplyRequest { plan: shown.id })), Some("file-cannot-be-written"));
    assert_eq!(text(&netrc), "machine github.com password p\n");
    assert_eq!(code(app.switch_undo()), Some("nothing-to-undo"), "a switch that was not made has no receipt");
}

#[tokio::test]
async fn a_netrc_that_wandb_cannot_read_is_not_written() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    fs::write(&netrc, "machine github.com password p\nstray\n").expect("a netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    let problem = plan(&app, &id, false).expect_err("refused");
    assert_eq!(
        (problem.code.name(), problem.explanation.en.facts.place.as_ref().map(ToString::to_string)),
        ("netrc-unreadable", Some("~/.netrc:2".to_owned()))
    );
    assert_eq!(text(&netrc), "machine github.com password p\nstray\n");
}

#[cfg(unix)]
#[tokio::test]
async fn a_linked_netrc_stays_a_link_and_a_link_to_nowhere_is_refused() {
    let world = World::new();
    let (link, end) = (world.home().join(".netrc"), world.home().join("dotfiles/netrc"));
    fs::create_dir_all(end.parent().expect("a folder")).expect("a folder");
    fs::write(&end, "machine github.com password p\n").expect("a netrc");
    std::os::unix::fs::symlink("dotfiles/netrc", &link).expect("a link");
    let app = world.app();
    let id = account(&app, A, "").await;
    switch(&app, &id);
    assert!(fs::symlink_metadata(&link).expect("a link").file_type().is_symlink());
    assert!(text(&end).contains(A));
    undo(&app);
    assert_eq!(text(&end), "machine github.com password p\n");
    fs::remove_file(&end).expect("removed");
    let refused = plan(&app, &id, false).expect_err("a link to nowhere");
    assert_eq!(refused.code.name(), "link-leads-nowhere");
    assert!(refused.explanation.en.what.contains("~/.netrc is a symbolic link"), "{}", refused.explanation.en.what);
}

#[cfg(unix)]
#[tokio::test]
async fn an_open_netrc_is_closed_and_a_plan_says_so_first() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::new();
    let netrc = world.home().join(".netrc");
    fs::write(&netrc, "machine github.com password p\n").expect("a netrc");
    fs::set_permissions(&netrc, fs::Permissions::from_mode(0o644)).expect("a mode");
    let app = world.app();
    let id = account(&app, A, "").await;
    assert!(app.accounts_look().machine.warnings.iter().any(|found| found.code.name() == "netrc-is-open-to-others"));
    assert_eq!(plan(&app, &id, false).expect("a plan").closes, ["~/.netrc"]);
    switch(&app, &id);
    assert_eq!(fs::metadata(&netrc).expect("a file").permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn a_variable_that_would_win_is_named_with_the_line_that_sets_it() {
    let mut world = World::new();
    fs::write(world.home().join(".bashrc"), format!("# mine\nexport WANDB_API_KEY={B}\n")).expect("a start-up file");
    world.around.variables.insert("WANDB_API_KEY".to_owned(), B.to_owned());
    fs::write(world.home().join(".netrc"), format!("machine api.wandb.ai password {A}\n")).expect("a netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    let warning = plan(&app, &id, false).expect("a plan").warnings.into_iter().next().expect("a warning");
    assert_eq!((warning.code.name(), warning.facts.variable.as_deref()), ("environment-overrides-file", Some("WANDB_API_KEY")));
    assert_eq!(warning.facts.location.as_deref(), Some("~/.bashrc:2"));
}

#[tokio::test]
async fn a_variable_of_new_terminals_is_named_though_it_is_not_set_here() {
    let world = World::new();
    fs::write(world.home().join(".zshrc"), format!("export WANDB_API_KEY={B}\n")).expect("a start-up file");
    fs::write(world.home().join(".netrc"), format!("machine api.wandb.ai password {A}\n")).expect("a netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    let warning = plan(&app, &id, false).expect("a plan").warnings.into_iter().next().expect("a warning");
    assert_eq!(warning.code.name(), "environment-overrides-file");
    assert!(warning.what.contains("~/.zshrc:1 sets"), "{}", warning.what);
    fs::write(world.home().join(".zshrc"), format!("export WANDB_API_KEY={A}\n")).expect("a start-up file");
    assert!(plan(&app, &id, false).expect("a plan").warnings.is_empty(), "the same key is no other identity");
}

#[tokio::test]
async fn a_folder_that_belongs_to_an_account_says_so() {
    let world = World::new();
    let app = world.app();
    let id = account(&app, A, "").await;
    let folder = world.home().join("work");
    fs::create_dir_all(folder.join("deep")).expect("a folder");
    let bind = |account| keywand_core::contract::BindRequest { folder: Some(folder.display().to_string()), account };
    app.folder_bind(&bind(Some(id))).expect("bound");
    let who = || {
        let request = WhoRequest { folder: Some(folder.join("deep").display().to_string()), sdk: None };
        app.whoami(&request).expect("whoami")
    };
    assert_eq!(who().bound.map(|bound| bound.folder).as_deref(), Some("~/work"));
    assert!(who().warnings.iter().any(|found| found.code.name() == "folder-is-bound-elsewhere"));
    app.folder_bind(&bind(None)).expect("freed");
    assert_eq!(who().bound, None);
}

#[tokio::test]
async fn receipts_and_register_hold_neither_keys_nor_foreign_lines() {
    let world = World::new();
    fs::write(
        world.home().join(".netrc"),
        format!("machine github.com password ghp_foreign machine api.wandb.ai password {B}\n"),
    )
    .expect("a netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    switch(&app, &id);
    for entry in fs::read_dir(&world.around.data).expect("our folder").flatten() {
        let text = text(&entry.path());
        // Which machines netrc had is kept, by name, so that one that gets lost can be told.
        let is_of_machines = entry.file_name() == "netrc.json";
        for secret in [A, B, "ghp_foreign", "github"].into_iter().filter(|secret| !(is_of_machines && *secret == "github")) {
            assert!(!text.contains(secret), "{secret} in {}", entry.path().display());
        }
    }
}

#[tokio::test]
async fn the_last_switch_is_told_with_its_accounts_until_it_is_taken_back() {
    let world = World::new();
    let app = world.app();
    assert!(app.accounts_look().switched.is_none());
    let (work, home) = (keep_unasked(&app, "work", A).await, keep_unasked(&app, "home", B).await);
    switch(&app, &work);
    switch(&app, &home);
    let switched = app.accounts_look().switched.expect("a switch");
    assert_eq!((switched.from.as_deref(), switched.to.as_deref()), (Some("work"), Some("home")));
    assert!(switched.at > 0);
    let made = || {
        let made = app.changes_made().into_iter().map(|made| {
            assert_eq!((made.took_out, made.is_code, made.files), (false, false, vec!["~/.netrc".to_owned()]));
            made.account.unwrap_or_default()
        });
        made.collect::<Vec<_>>()
    };
    assert_eq!(made(), ["home", "work"], "the last one first");
    undo(&app);
    let switched = app.accounts_look().switched.expect("the switch before");
    assert_eq!((switched.from.as_deref(), switched.to.as_deref()), (None, Some("work")));
    assert_eq!(made(), ["work"]);
}

#[tokio::test]
async fn a_switch_to_the_account_that_wandb_uses_already_changes_nothing() {
    let world = World::new();
    let app = world.app();
    for host in ["", SELF_HOSTED] {
        let id = account(&app, if host.is_empty() { A } else { B }, host).await;
        switch(&app, &id);
        assert!(plan(&app, &id, false).expect("a plan").changes.is_empty(), "{host}");
    }
}

#[tokio::test]
async fn a_receipt_of_an_older_version_leads_back_byte_for_byte() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    let app = world.app();
    let old = account(&app, B, "").await;
    let new = account(&app, A, "").await;
    let before = format!("machine x password p\nmachine api.wandb.ai login u password {B}\n");
    let after = before.replace(B, A);
    fs::write(&netrc, &after).expect("a netrc");
    let start = after.find(A).expect("the key");
    let receipt = serde_json::json!({ "version": 1, "receipts": [{ "id": "r1", "at": 1_700_000_000, "from": old, "to": new, "files": [{
        "path": netrc, "kind": "netrc",
        "before": keywand_core::system::fingerprint(before.as_bytes()),
        "after": keywand_core::system::fingerprint(after.as_bytes()),
        "back": [{
            "range": { "start": start, "end": start + A.len() }, "line": 2, "subject": "api.wandb.ai",
            "old": [{ "key": new }], "new": [{ "key": old }],
        }],
    }]}]});
    fs::create_dir_all(&world.around.data).expect("our folder");
    fs::write(world.around.data.join("switches.json"), receipt.to_string()).expect("a receipt");
    let plan = undo(&app);
    let change = plan.changes.first().expect("a change");
    assert_eq!(change.old.as_deref(), Some("machine api.wandb.ai  password aaaa…0001"));
    assert_eq!(change.new.as_deref(), Some("machine api.wandb.ai  password bbbb…0002"));
    assert_eq!(text(&netrc), before);
}

#[tokio::test]
async fn a_plan_that_was_blocked_is_made_again_and_keeps_what_stood_in_the_way_once() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    let before = format!("machine api.wandb.ai login u password {B}\n");
    fs::write(&netrc, &before).expect("a netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    let shown = plan(&app, &id, false).expect("a plan");
    fs::write(&netrc, "# mine\n").expect("a netrc");
    let request = ApplyRequest { plan: shown.id };
    assert_eq!(code(app.switch_apply(&request)), Some("file-changed-since"));
    fs::write(&netrc, &before).expect("a netrc");
    app.switch_apply(&request).expect("switched");
    assert_eq!(app.accounts_look().accounts.iter().filter(|account| account.key_hint == "bbbb…0002").count(), 1);
}

#[tokio::test]
async fn a_key_that_cannot_be_had_is_said_and_the_plan_can_be_made_once_it_can() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    let app = world.app();
    let id = account(&app, A, "").await;
    let shown = plan(&app, &id, false).expect("a plan");
    let request = ApplyRequest { plan: shown.id };
    let kept = world.keys.get(&id).expect("kept");
    world.keys.forget(&id).expect("forgotten");
    assert_eq!(code(app.switch_apply(&request)), Some("keychain-lost-key"));
    assert!(!netrc.exists());
    world.keys.put(&id, &kept).expect("kept");
    app.switch_apply(&request).expect("switched");
    assert!(text(&netrc).contains(A));
}

/// Switches, and gives what is said of it.
fn said(app: &App, account: &AccountId, with_settings: bool) -> (String, Option<bool>) {
    let plan = plan(app, account, with_settings).expect("a plan");
    let done = app.switch_apply(&ApplyRequest { plan: plan.id }).expect("switched");
    (done.sentence, done.in_use)
}

#[tokio::test]
async fn what_wandb_uses_after_a_switch_is_said() {
    let world = World::new();
    let app = world.app();
    let (work, home) = (keep_unasked(&app, "work", A).await, keep_unasked(&app, "home", B).await);
    let text = |sentence: &str, in_use| (sentence.to_owned(), Some(in_use));
    assert_eq!(said(&app, &work, false), text("wandb now uses “work”.", true));
    assert_eq!(said(&app, &work, false), text("wandb already uses “work”. Nothing was changed.", true));
    assert_eq!(app.changes_made().len(), 1, "what is so already needs no way back");
    let own = account(&app, &A.replace('1', "3"), SELF_HOSTED).await;
    let expect =
        "Changed ~/.netrc. Here wandb connects to api.forge.coreweave.com, and “account” is for https://w.example.jp:8443.";
    let (sentence, in_use) = said(&app, &own, false);
    assert_eq!((sentence.replace("api.wandb.ai", "api.forge.coreweave.com").as_str(), in_use), (expect, Some(false)));
    let (sentence, in_use) = said(&app, &own, true);
    assert_eq!((sentence.as_str(), in_use), ("wandb now uses “account”.", Some(true)));
    assert!(undo(&app).undo && app.accounts_look().machine.account_id == Some(work));

    let mut world = world;
    world.around.variables.insert("WANDB_API_KEY".to_owned(), A.to_owned());
    let (sentence, in_use) = said(&world.app(), &home, false);
    let expect = "Changed ~/.netrc. Here wandb still uses work, from WANDB_API_KEY.";
    assert_eq!((sentence.as_str(), in_use), (expect, Some(false)));
    let (sentence, _) = said(&world.app(), &home, false);
    assert_eq!(sentence, "Nothing to change. Here wandb still uses work, from WANDB_API_KEY.");
    fs::write(world.home().join(".bashrc"), format!("true\nexport WANDB_API_KEY={A}\n")).expect("a start-up file");
    let (sentence, _) = said(&world.app(), &home, false);
    assert_eq!(sentence, "Nothing to change. Here wandb still uses work, from WANDB_API_KEY, ~/.bashrc:2.");
}

#[tokio::test]
async fn a_switch_goes_back_to_the_account_before_it_with_the_settings_that_it_changed() {
    let world = World::new();
    let app = world.app();
    let first = account(&app, A, SELF_HOSTED).await;
    let second = account(&app, B, SELF_HOSTED).await;
    assert_eq!(code(app.switch_back()), Some("nothing-to-undo"));
    switch(&app, &first);
    assert_eq!(code(app.switch_back()), Some("nothing-to-undo"), "there was no account before it");
    let before = text(&world.home().join(".netrc"));
    said(&app, &second, true);
    let settings = world.home().join(".config/wandb/settings");
    assert_eq!(text(&settings), "[default]\nbase_url = https://w.example.jp:8443\n");
    let back = app.switch_back().expect("a plan");
    assert_eq!((back.from.as_deref(), back.to.as_deref()), (Some("account 2"), Some("account")));
    assert_eq!((back.with_settings, back.undo), (true, false));
    let files: Vec<_> = back.changes.iter().map(|change| change.file.as_str()).collect();
    assert!(files.contains(&"~/.netrc") && files.contains(&"~/.config/wandb/settings"), "{files:?}");
    app.switch_apply(&ApplyRequest { plan: back.id }).expect("switched");
    assert!(settings.exists() && !text(&settings).contains("base_url"), "the file stays: {}", text(&settings));
    assert_eq!(text(&world.home().join(".netrc")), before);
    switch(&app, &second);
    let back = app.switch_back().expect("a plan");
    assert_eq!((back.to.as_deref(), back.with_settings), (Some("account"), false), "that switch changed no settings");
}

#[tokio::test]
async fn where_all_was_changed_by_somebody_since_an_undo_changes_nothing_and_says_so() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    let app = world.app();
    let id = keep_unasked(&app, "work", A).await;
    switch(&app, &id);
    let since = text(&netrc).replace(A, B);
    fs::write(&netrc, &since).expect("a netrc");
    let plan = app.switch_undo().expect("a plan");
    assert_eq!((plan.changes.len(), plan.left_alone.len()), (0, 2));
    let done = app.switch_apply(&ApplyRequest { plan: plan.id }).expect("nothing is done");
    assert_eq!((done.sentence.as_str(), done.in_use, text(&netrc)), ("Nothing to change.", None, since));
    assert_eq!(code(app.switch_undo()), Some("nothing-to-undo"), "it is not asked about again");
}

#[tokio::test]
async fn an_undo_and_a_key_that_is_taken_out_are_said_as_what_they_are() {
    let world = World::new();
    let app = world.app();
    let id = keep_unasked(&app, "work", A).await;
    switch(&app, &id);
    let plan = app.take_out_plan(&id).expect("a plan");
    let done = app.switch_apply(&ApplyRequest { plan: plan.id }).expect("taken out");
    assert_eq!(done.sentence, "Took the key out of ~/.netrc. Undo with keywand undo.");
    assert_eq!(app.changes_made()[0].account.as_deref(), Some("work"));
    assert!(app.changes_made()[0].took_out && !text(&world.home().join(".netrc")).contains(A));
    let plan = app.last_undo().expect("a plan");
    let done = app.switch_apply(&ApplyRequest { plan: plan.id }).expect("undone");
    assert_eq!(done.sentence, "wandb now uses “work”.");
    assert!(text(&world.home().join(".netrc")).contains(A));
    let plan = app.last_undo().expect("a plan");
    let done = app.switch_apply(&ApplyRequest { plan: plan.id }).expect("undone");
    assert_eq!((done.sentence.as_str(), done.in_use), ("Restored wandb's files to their state before the switch.", None));
}

#[test]
fn the_wandb_of_a_folder_is_that_of_its_own_environment() {
    let world = World::new();
    let folder = world.home().join("train");
    let packages = folder.join(".venv/lib/python3.12/site-packages");
    fs::create_dir_all(packages.join("wandb-0.19.1.dist-info")).expect("a folder");
    fs::create_dir_all(packages.join("wandb")).expect("a folder");
    fs::write(folder.join(".venv/pyvenv.cfg"), "").expect("a file");
    fs::write(packages.join("wandb-0.19.1.dist-info/METADATA"), "Name: wandb\nVersion: 0.19.1\n").expect("a file");
    let app = world.app();
    let expect = ("0.19.1".to_owned(), "~/train/.venv/lib/python3.12/site-packages".to_owned());
    assert_eq!(app.wandb_of(Some("train")), Some(expect));
    assert_eq!(app.wandb_of(None), None);
}

#[tokio::test]
async fn the_identity_is_verified_with_its_host() {
    let demo = keywand_demo::Demo::start(keywand_demo::Options::default()).await.expect("the sample W&B");
    let mut world = World::new();
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    let ask =
        async |world: &World| world.app().whoami_verified(&WhoRequest::default()).await.map_err(|problem| problem.code.name());
    assert_eq!(ask(&world).await.map(|who| who.user), Err("key-missing"));
    let key = demo.people().into_iter().find(|known| known.username == "sato-yuki").expect("a person").key;
    world.around.variables.insert("WANDB_API_KEY".to_owned(), key.clone());
    let who = ask(&world).await.expect("the identity");
    assert_eq!((who.user.as_deref(), who.account.as_deref(), demo.seen().len()), (Some("sato-yuki"), None, 1));
    world.around.variables.insert("WANDB_API_KEY".to_owned(), A.to_owned());
    assert_eq!(ask(&world).await.map(|who| who.user), Err("key-rejected"));
    for (value, expect) in [(format!(" {key}"), true), (key, false)] {
        world.around.variables.insert("WANDB_API_KEY".to_owned(), value.clone());
        let who = world.app().whoami(&WhoRequest::default()).expect("the identity");
        assert_eq!(who.warnings.iter().any(|found| found.code.name() == "key-malformed"), expect, "{value:?}");
    }
}
