//! Keys taken out of code: what changes, what is kept first, what stays, and the way back.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;

use keywand_core::app::{App, KeysWanted};
use keywand_core::contract::{ApplyRequest, CleanView, Code, KeepChoice};
use keywand_tests::{World, added, paste};

const ONE: &str = "3f9c1b7a5e2d8046c9b1f3a7d5e8024b6c1f9a3d";
const TWO: &str = "9b1f3a7d5e8024b6c1f9a3d3f9c1b7a5e2d8046c";

/// Name, content, content afterwards.
const FILES: [(&str, &str, &str); 6] = [
    ("login.py", "import wandb\n\nwandb.login(key=\"ONE\")  # あ\n", "import wandb\n\nwandb.login()  # あ\n"),
    (".env", "A=1\r\nWANDB_API_KEY=TWO\r\nB=2", "A=1\r\nB=2"),
    (
        "compose.yaml",
        "services:\n  t:\n    environment:\n      - WANDB_API_KEY=ONE\n",
        "services:\n  t:\n    environment:\n      - WANDB_API_KEY\n",
    ),
    (
        "a.ipynb",
        "{\"cells\": [{\"cell_type\": \"code\", \"outputs\": [], \"source\": [\"!wandb login TWO\\n\", \"1\"]}]}",
        "{\"cells\": [{\"cell_type\": \"code\", \"outputs\": [], \"source\": [\"!wandb login\\n\", \"1\"]}]}",
    ),
    ("README.md", "my wandb key is ONE\n", "my wandb key is ONE\n"),
    ("other.py", "x = 1\n", "x = 1\n"),
];

fn filled(text: &str) -> String {
    text.replace("ONE", ONE).replace("TWO", TWO)
}

fn project(world: &World) -> PathBuf {
    let folder = world.home().join("project");
    fs::create_dir_all(&folder).expect("a folder");
    FILES.iter().for_each(|(name, text, _)| fs::write(folder.join(name), filled(text)).expect("a file"));
    folder
}

fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
    files.map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("a file"))).collect()
}

fn planned(app: &App, folder: &Path) -> CleanView {
    let wanted = KeysWanted { paths: vec![folder.to_owned()], ..KeysWanted::default() };
    app.keys_clean(&wanted, &AtomicU64::new(0)).expect("a plan")
}

fn no_key_in(text: &str) {
    assert!([ONE, TWO].iter().all(|key| !text.contains(&key[4..36])), "a key came out: {text}");
}

#[test]
fn keys_are_kept_then_taken_out_and_an_undo_restores_every_byte() {
    let world = World::new();
    let (folder, app) = (project(&world), world.app());
    let before = contents(&folder);
    let view = planned(&app, &folder);
    assert_eq!(contents(&folder), before, "a plan writes nothing");
    assert_eq!((view.changes.len(), view.saves.len(), view.stays.len()), (4, 2, 1));
    assert_eq!(view.stays[0].place.file.as_deref(), Some("~/project/README.md"));
    no_key_in(&serde_json::to_string(&view).expect("JSON"));

    let labels = view.saves.iter().zip(["first", "second"]).map(|(save, label)| (save.account.clone(), label.to_owned()));
    let sentence = app.keys_clean_apply(&view.id, &labels.collect::<Vec<_>>(), KeepChoice::Keychain).expect("done");
    no_key_in(&sentence);
    for (name, _, after) in FILES {
        assert_eq!(String::from_utf8_lossy(&contents(&folder)[name]), filled(after), "{name}");
    }
    let accounts = app.accounts_look().accounts;
    let labels: Vec<_> = accounts.iter().filter_map(|account| account.label.as_deref()).collect();
    assert_eq!(labels, ["first", "second"]);
    for entry in fs::read_dir(&world.around.data).expect("our folder") {
        no_key_in(&fs::read_to_string(entry.expect("an entry").path()).unwrap_or_default());
    }

    let undo = app.last_undo().expect("a plan");
    no_key_in(&serde_json::to_string(&undo).expect("JSON"));
    app.switch_apply(&ApplyRequest { plan: undo.id }).expect("undone");
    assert_eq!(contents(&folder), before);
}

#[tokio::test]
async fn a_key_that_a_saved_account_has_is_not_saved_again() {
    let world = World::new();
    let (folder, app) = (project(&world), world.app());
    let request = paste(ONE, "https://api.wandb.ai", KeepChoice::Keychain);
    let request = keywand_core::contract::AccountAddRequest { unverified: true, label: "mine".to_owned(), ..request };
    added(app.account_add(request).await).expect("an account");
    assert_eq!(planned(&app, &folder.join("login.py")).saves.len(), 0);
    let view = planned(&app, &folder);
    assert_eq!(view.saves.len(), 1);
    app.keys_clean_apply(&view.id, &[], KeepChoice::Keychain).expect("done");
    assert_eq!(app.accounts_look().accounts.iter().filter(|account| account.label.is_some()).count(), 2);
}

#[test]
fn a_file_that_changed_after_the_plan_and_a_label_that_cannot_be_used_change_nothing() {
    let world = World::new();
    let (folder, app) = (project(&world), world.app());
    let view = planned(&app, &folder);
    let bad = vec![(view.saves[0].account.clone(), ONE.to_owned())];
    let refused = app.keys_clean_apply(&view.id, &bad, KeepChoice::Keychain).expect_err("a key is no label");
    assert_eq!(refused.code, Code::LabelCannotBeUsed);
    fs::write(folder.join(".env"), filled("WANDB_API_KEY=TWO\nC=3\n")).expect("a file");
    let before = contents(&folder);
    let refused = app.keys_clean_apply(&view.id, &[], KeepChoice::Keychain).expect_err("the file changed");
    assert_eq!(refused.code, Code::FileChangedSince);
    assert_eq!(contents(&folder), before);
}

#[test]
fn keys_that_stand_together_are_taken_out_each_or_stay_and_an_unreadable_file_stays_whole() {
    let world = World::new();
    let folder = world.home().join("project");
    fs::create_dir_all(&folder).expect("a folder");
    for (name, text, after, stays) in [
        ("two.env", "WANDB_API_KEY=ONE\nB=1\nWANDB_API_KEY=TWO\n", "B=1\n", 0),
        (
            "same.py",
            "import wandb\nwandb.login(key=\"ONE\")\nwandb.login(key=\"ONE\")\n",
            "import wandb\nwandb.login()\nwandb.login()\n",
            0,
        ),
    ] {
        let file = folder.join(name);
        fs::write(&file, filled(text)).expect("a file");
        let app = world.app();
        let view = planned(&app, &file);
        assert_eq!(view.stays.len(), stays, "{name}: {view:?}");
        no_key_in(&serde_json::to_string(&view).expect("JSON"));
        app.keys_clean_apply(&view.id, &[], KeepChoice::Keychain).expect("done");
        assert_eq!(fs::read_to_string(&file).expect("a file"), filled(after), "{name}");
    }
    let file = folder.join("latin.sh");
    let bytes = [filled("export WANDB_API_KEY=ONE # caf").as_bytes(), b"\xe9\n"].concat();
    fs::write(&file, &bytes).expect("a file");
    let app = world.app();
    let view = planned(&app, &file);
    assert_eq!((view.changes.len(), view.stays.len(), view.stays[0].place.line), (0, 1, Some(1)));
    assert_eq!(app.keys_clean_apply(&view.id, &[], KeepChoice::Keychain).as_deref(), Ok("Nothing to change."));
    assert_eq!(fs::read(&file).expect("a file"), bytes);
}
