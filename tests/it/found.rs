//! Keys on this machine as the window asks for them: searched in a chosen folder, asked about one host at a time, taken out, put back.

use std::fs;
use std::process::Command;
use std::sync::Mutex;

use keywand_core::app::App;
use keywand_core::contract::{
    AccountLabel, ApplyRequest, CancelRequest, CleanApplyRequest, CleanRequest, Code, FolderFor, FolderRequest, KeepChoice,
    KeyFound, KeysAskRequest, KeysFound, KeysLookRequest, LyingState, Work,
};
use keywand_demo::{Demo, Options};
use keywand_tests::{Clipboard, STRANGE_KEY, World, added, paste};

const SCRIPT: &str = "import wandb\n\nwandb.login(key=\"KEY\")\n";

struct Case {
    world: World,
    app: App,
    demo: Demo,
    key: String,
}

/// An account on file, whose key lies in netrc, in a script and a notebook; a key of nobody lies in `.env`, and all of it was
/// committed.
async fn case() -> Case {
    let demo = Demo::start(Options::default()).await.expect("a server");
    let key = demo.people()[0].key.clone();
    let mut world = World::new();
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    let folder = world.home().join("research");
    fs::create_dir_all(&folder).expect("a folder");
    let host = demo.url().trim_start_matches("http://").to_owned();
    let notebook = "{\"cells\": [{\"cell_type\": \"code\", \"outputs\": [], \"source\": [\"!wandb login KEY\"]}]}";
    for (path, text) in [
        (".netrc", &*format!("machine {host}\n  login user\n  password KEY\n")),
        ("research/train.py", SCRIPT),
        ("research/a.ipynb", notebook),
    ] {
        fs::write(world.home().join(path), text.replace("KEY", &key)).expect("a file");
    }
    fs::write(folder.join(".env"), format!("WANDB_API_KEY={STRANGE_KEY}\nB=1\n")).expect("a file");
    let app = world.app();
    let request = keywand_core::contract::AccountAddRequest {
        label: "mine".to_owned(),
        unverified: true,
        confirmed_host: Some(demo.url().to_owned()),
        ..paste(&key, demo.url(), KeepChoice::Keychain)
    };
    added(app.account_add(request).await).expect("an account");
    Case { world, app, demo, key }
}

impl Case {
    async fn choose(&self) {
        let desktop = Clipboard::choosing("~/research".into());
        let chosen = self.app.folder_choose(&FolderRequest { purpose: FolderFor::Keys }, &desktop).await.expect("a dialog");
        assert_eq!(chosen.expect("a choice").folder, "~/research");
    }

    async fn look(&self) -> KeysFound {
        self.said(self.app.keys_look(KeysLookRequest::default(), |_| {}).await.expect("what was found"))
    }

    fn said(&self, found: KeysFound) -> KeysFound {
        let told = serde_json::to_string(&found).expect("JSON");
        assert!([&*self.key, STRANGE_KEY].iter().all(|key| !told.contains(&key[4..36])), "a key came out: {told}");
        found
    }
}

fn key<'a>(found: &'a KeysFound, account: Option<&str>) -> &'a KeyFound {
    found.keys.iter().find(|key| key.account.as_deref() == account).expect("a key")
}

fn files(key: &KeyFound) -> Vec<(&str, u32, bool)> {
    let file = |place: &keywand_core::contract::KeyPlaceFound| place.place.file.as_deref().map(str::to_owned);
    assert!(key.places.iter().all(|place| file(place).is_some()));
    let told = key.places.iter().filter_map(|place| Some((place.place.file.as_deref()?, place.place.line?, place.is_code)));
    told.collect()
}

#[tokio::test]
async fn a_folder_is_searched_once_it_is_chosen_and_only_a_named_host_is_asked() {
    let case = case().await;
    let before = case.look().await;
    assert_eq!((before.folder.as_deref(), before.keys.len()), (None, 1), "only what programs read");
    assert_eq!(files(&before.keys[0]), [("~/.netrc", 3, false)]);
    assert!(before.keys[0].places[0].readers.contains(&"wandb"));

    case.choose().await;
    let found = case.look().await;
    assert_eq!(found.folder.as_deref(), Some("~/research"));
    let mine = key(&found, Some("mine"));
    assert_eq!(files(mine), [("~/.netrc", 3, false), ("~/research/a.ipynb", 1, true), ("~/research/train.py", 3, true)]);
    assert_eq!(mine.rotate.as_deref(), Some("keywand rotate mine"));
    assert_eq!(files(key(&found, None)), [("~/research/.env", 1, true)]);
    let hosts = found.hosts.clone().expect("hosts");
    assert_eq!(hosts.iter().map(|host| host.keys).collect::<Vec<_>>(), [2]);
    assert!(found.keys.iter().all(|key| key.state == LyingState::NotAsked));
    assert_eq!(case.demo.seen().len(), 0, "searching sends nothing");

    let elsewhere = KeysAskRequest { host: "https://api.wandb.ai".to_owned() };
    case.said(case.app.keys_ask(&elsewhere).await.expect("an answer"));
    assert_eq!(case.demo.seen().len(), 0, "nothing is for that host");
    let asked = case.said(case.app.keys_ask(&KeysAskRequest { host: hosts[0].host.clone() }).await.expect("an answer"));
    let states = |found: &KeysFound| (key(found, Some("mine")).state, key(found, None).state);
    assert_eq!(states(&asked), (LyingState::Works, LyingState::Rejected));
    let requests = case.demo.seen().len();
    assert_eq!(states(&case.look().await), states(&asked), "what the host said stays known");
    assert_eq!(case.demo.seen().len(), requests);
}

#[tokio::test]
async fn a_key_is_taken_out_of_the_files_that_were_found_and_of_no_other_and_comes_back() {
    let case = case().await;
    case.choose().await;
    case.look().await;
    let text = |name: &str| fs::read_to_string(case.world.home().join(name)).expect("a file");
    let before = ["research/train.py", "research/.env", ".netrc"].map(text);

    let not_found = CleanRequest { files: vec!["~/.netrc".to_owned(), "~/research/other.py".to_owned()] };
    assert_eq!(case.app.clean_plan(&not_found).expect("a plan").changes.len(), 0);
    let wanted = CleanRequest { files: vec!["~/research/train.py".to_owned(), "~/research/.env".to_owned()] };
    let plan = case.app.clean_plan(&wanted).expect("a plan");
    assert_eq!((plan.changes.len(), plan.saves.len(), plan.stays.len()), (2, 1, 0));
    assert_eq!(["research/train.py", "research/.env", ".netrc"].map(text), before, "a plan writes nothing");
    let labels = vec![AccountLabel { account: plan.saves[0].account.clone(), label: "found".to_owned() }];
    let request = CleanApplyRequest { plan: plan.id, labels, keep: KeepChoice::Keychain };
    case.app.clean_apply(&request).expect("done");
    assert_eq!(text("research/train.py"), "import wandb\n\nwandb.login()\n");
    assert_eq!(text("research/.env"), "B=1\n");
    let found = case.look().await;
    assert_eq!((found.keys.len(), key(&found, Some("mine")).places.len()), (1, 2));
    assert!(case.app.accounts_look().accounts.iter().any(|account| account.label.as_deref() == Some("found")));

    let undo = case.app.fix_undo().expect("a plan");
    assert!(undo.undo && undo.changes.len() == 2);
    case.app.fix_apply(&ApplyRequest { plan: undo.id }).expect("undone");
    assert_eq!(["research/train.py", "research/.env", ".netrc"].map(text), before);
}

#[tokio::test]
async fn a_search_that_is_stopped_ends_with_what_it_has_and_says_so() {
    let case = case().await;
    case.choose().await;
    for at in 0..3_000 {
        fs::write(case.world.home().join(format!("research/{at}.txt")), "x".repeat(40_000)).expect("a file");
    }
    let told = Mutex::new(0);
    let stop = |_| {
        *told.lock().expect("a count") += 1;
        case.app.work_cancel(CancelRequest { work: Work::Keys });
    };
    let found = case.said(case.app.keys_look(KeysLookRequest::default(), stop).await.expect("what was found"));
    let told = *told.lock().expect("a count");
    assert_eq!(found.stopped, told > 0);
    assert!(!found.stopped || found.read < 3_000, "{}", found.read);
    assert_eq!(key(&found, Some("mine")).places[0].place.file.as_deref(), Some("~/.netrc"));
}

#[tokio::test]
async fn the_history_is_searched_where_there_is_one() {
    let case = case().await;
    case.choose().await;
    let wanted = KeysLookRequest { history: true, ignored: false };
    let found = case.app.keys_look(wanted, |_| {}).await.expect("what was found");
    assert!(found.no_history && found.keys.len() == 2);
    let folder = case.world.home().join("research");
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
        assert!(Command::new("git").arg("-C").arg(&folder).args(identity).args(arguments).status().expect("git").success());
    };
    git(&["init", "--quiet"]);
    git(&["add", "train.py"]);
    git(&["commit", "--quiet", "--message", "a"]);
    let found = case.said(case.app.keys_look(wanted, |_| {}).await.expect("what was found"));
    let in_history: Vec<_> = key(&found, Some("mine")).places.iter().filter(|place| place.place.commit.is_some()).collect();
    assert!(!found.no_history && in_history.len() == 1 && !in_history[0].is_code);
}

#[tokio::test]
async fn a_folder_that_is_gone_is_said() {
    let case = case().await;
    case.choose().await;
    fs::rename(case.world.home().join("research"), case.world.home().join("moved")).expect("a folder");
    let refused = case.app.keys_look(KeysLookRequest::default(), |_| {}).await.expect_err("no folder");
    assert_eq!(refused.code, Code::SystemRefused);
}
