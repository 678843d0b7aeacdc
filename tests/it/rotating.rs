//! Rotation: a new key in the place of the old one, everywhere, verified, and back until the old one is rejected.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::AtomicU64;

use keywand_core::account::AccountId;
use keywand_core::app::{App, KeysWanted};
use keywand_core::contract::{
    AccountAddRequest, ApplyRequest, Code, KeepChoice, KeyHealth, LyingState, RotateDone, RotateView, SwitchRequest,
};
use keywand_demo::{Demo, Options};
use keywand_tests::{World, added, paste};

struct Case {
    demo: Demo,
    world: World,
    app: App,
    account: AccountId,
    old: String,
    folder: PathBuf,
}

impl Case {
    /// A person whose key stands in netrc, a `.env` file, a notebook, a startup file and what a shell remembers.
    async fn new() -> Self {
        let demo = Demo::start(Options::default()).await.expect("the sample W&B");
        let mut world = World::new();
        world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
        let app = world.app();
        let old = demo.people()[0].key.clone();
        let request = paste(&old, demo.url(), KeepChoice::Keychain);
        let account =
            added(app.account_add(AccountAddRequest { label: "work".to_owned(), ..request }).await).expect("an account");
        let plan = app.switch_plan(&SwitchRequest { account: account.clone(), with_settings: Some(false) }).expect("a plan");
        app.switch_apply(&ApplyRequest { plan: plan.id }).expect("switched");
        assert_eq!(app.host_of(&account).map(|host| host.base_url().to_owned()), Some(demo.url().to_owned()));
        let folder = world.home().join("project");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(".env"), format!("A=1\nWANDB_API_KEY={old}\n")).expect("a file");
        let notebook = "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"import wandb\\n\", \"wandb.login(key='KEY')\"]}]}";
        fs::write(folder.join("a.ipynb"), notebook.replace("KEY", &old)).expect("a file");
        fs::write(world.home().join(".bashrc"), format!("export WANDB_API_KEY={old}\n")).expect("a file");
        fs::write(world.home().join(".bash_history"), format!("wandb login {old}\n")).expect("a file");
        Self { demo, world, app, account, old, folder }
    }

    fn files(&self) -> Vec<String> {
        let home = self.world.home();
        let paths = [home.join(".netrc"), home.join(".bashrc"), self.folder.join(".env"), self.folder.join("a.ipynb")];
        paths.iter().map(|path| fs::read_to_string(path).expect("a file")).collect()
    }

    fn wanted(&self) -> KeysWanted {
        KeysWanted { paths: vec![self.folder.clone()], ..KeysWanted::default() }
    }

    /// The host gives the person a new key, which rejects the old one; it is pasted, and written.
    async fn rotate(&self) -> (String, RotateView, RotateDone) {
        self.demo.renew_key(&self.demo.people()[0].username).expect("a new key");
        let new = self.demo.people()[0].key.clone();
        let request =
            AccountAddRequest { replaces: Some(self.account.clone()), ..paste(&new, self.demo.url(), KeepChoice::Keychain) };
        self.app.account_add(request).await.expect("the same person");
        let view = self.app.rotate_plan(&self.account, &self.wanted(), &AtomicU64::new(0)).expect("a plan");
        let done = self.app.rotate_apply(&self.account, &view.id).expect("written");
        (new, view, done)
    }
}

#[tokio::test]
async fn the_new_key_takes_the_place_of_the_old_one_everywhere_and_a_rejected_one_is_forgotten() {
    let case = Case::new().await;
    let before = case.files();
    let (new, view, done) = case.rotate().await;
    assert_eq!((done.verified.len(), done.failed.len()), (4, 0));
    assert_eq!(case.files(), before.iter().map(|text| text.replace(&case.old, &new)).collect::<Vec<_>>());
    let left: Vec<_> = view.left.iter().filter_map(|key| key.place.file.as_deref()).collect();
    assert_eq!(left, ["~/.bash_history"]);
    let told = serde_json::to_string(&(&view, &done)).expect("JSON");
    assert!(!told.contains(&case.old[4..36]) && !told.contains(&new[4..36]), "a key came out");

    let finish = case.app.rotate_finish(&case.account).await.expect("an answer").expect("an old key");
    assert_eq!(finish.state, LyingState::Rejected);
    assert_eq!(finish.still.len(), 1, "{:?}", finish.still);
    // What is rejected brings nothing back any more.
    assert_eq!(case.app.rotate_finish(&case.account).await.expect("no question"), None);
    let undo = case.app.last_undo().expect("the switch before it");
    assert!(undo.changes.iter().all(|change| change.file == "~/.netrc"), "{undo:?}");
}

#[tokio::test]
async fn an_undo_restores_every_file_and_makes_the_old_key_the_accounts_own() {
    let case = Case::new().await;
    let before = case.files();
    let (new, ..) = case.rotate().await;
    let undo = case.app.last_undo().expect("a plan");
    case.app.switch_apply(&ApplyRequest { plan: undo.id }).expect("undone");
    assert_eq!(case.files(), before);
    let hint = case.app.accounts_look().accounts.into_iter().find(|account| account.id == case.account).map(|one| one.key_hint);
    assert_eq!(hint, Some(format!("{}…{}", &case.old[..4], &case.old[36..])));
    // The key that the undo took away is the former one now, and works.
    let finish = case.app.rotate_finish(&case.account).await.expect("an answer").expect("an old key");
    assert_eq!((finish.state, finish.hint), (LyingState::Works, format!("{}…{}", &new[..4], &new[36..])));
}

#[tokio::test]
async fn a_file_that_somebody_changed_since_gets_the_old_key_back_and_keeps_their_words() {
    let case = Case::new().await;
    let (new, ..) = case.rotate().await;
    fs::write(case.folder.join(".env"), format!("B=2\nWANDB_API_KEY={new}\n# mine\n")).expect("a file");
    let undo = case.app.last_undo().expect("a plan");
    case.app.switch_apply(&ApplyRequest { plan: undo.id }).expect("undone");
    assert_eq!(
        fs::read_to_string(case.folder.join(".env")).expect("a file"),
        format!("B=2\nWANDB_API_KEY={}\n# mine\n", case.old)
    );
}

#[tokio::test]
async fn a_key_that_stands_twice_in_a_file_that_somebody_changed_since_comes_back_twice() {
    let case = Case::new().await;
    let file = case.folder.join(".env");
    fs::write(&file, format!("WANDB_API_KEY={}\nexport WANDB_API_KEY={}\n", case.old, case.old)).expect("a file");
    let (new, ..) = case.rotate().await;
    fs::write(&file, format!("# mine\nWANDB_API_KEY={new}\nexport WANDB_API_KEY={new}\n")).expect("a file");
    let undo = case.app.last_undo().expect("a plan");
    case.app.switch_apply(&ApplyRequest { plan: undo.id }).expect("undone");
    let restored = format!("# mine\nWANDB_API_KEY={}\nexport WANDB_API_KEY={}\n", case.old, case.old);
    assert_eq!(fs::read_to_string(&file).expect("a file"), restored);
}

#[tokio::test]
async fn the_key_of_another_person_takes_no_place() {
    let case = Case::new().await;
    let before = case.files();
    let other = case.demo.people()[1].key.clone();
    let request =
        AccountAddRequest { replaces: Some(case.account.clone()), ..paste(&other, case.demo.url(), KeepChoice::Keychain) };
    let refused = case.app.account_add(request).await.expect_err("another person");
    assert_eq!(refused.code, Code::KeyBelongsToAnother);
    case.app.rotate_plan(&case.account, &case.wanted(), &AtomicU64::new(0)).expect_err("no former key");
    assert_eq!(case.files(), before);
}

#[tokio::test]
async fn a_rotation_that_was_stopped_between_two_files_goes_on_and_is_taken_back_whole() {
    let case = Case::new().await;
    let before = case.files();
    case.demo.renew_key(&case.demo.people()[0].username).expect("a new key");
    let new = case.demo.people()[0].key.clone();
    let request =
        || AccountAddRequest { replaces: Some(case.account.clone()), ..paste(&new, case.demo.url(), KeepChoice::Keychain) };
    case.app.account_add(request()).await.expect("the same person");
    // Only what the machine reads is written, as if the folder's files had not been reached.
    let view = case.app.rotate_plan(&case.account, &KeysWanted::default(), &AtomicU64::new(0)).expect("a plan");
    case.app.rotate_apply(&case.account, &view.id).expect("written");
    case.app.account_add(request()).await.expect("the same key again");
    let view = case.app.rotate_plan(&case.account, &case.wanted(), &AtomicU64::new(0)).expect("a plan");
    assert_eq!(view.changes.len(), 2, "{view:?}");
    case.app.rotate_apply(&case.account, &view.id).expect("written");
    assert_eq!(case.files(), before.iter().map(|text| text.replace(&case.old, &new)).collect::<Vec<_>>());
    for _ in 0..2 {
        let undo = case.app.last_undo().expect("a plan");
        case.app.switch_apply(&ApplyRequest { plan: undo.id }).expect("undone");
    }
    assert_eq!(case.files(), before);
    let finish = case.app.rotate_finish(&case.account).await.expect("an answer").expect("the new key is the former one");
    assert_eq!(finish.hint, format!("{}…{}", &new[..4], &new[36..]));
}

#[tokio::test]
async fn the_places_of_the_key_are_told_before_there_is_a_new_one() {
    let case = Case::new().await;
    let before = case.files();
    let page = format!("{}/authorize", case.demo.url());
    assert_eq!(case.app.rotate_page(&case.account).as_deref(), Ok(page.as_str()));
    let view = case.app.rotate_places(&case.account, &case.wanted(), &AtomicU64::new(0)).expect("places");
    let places: Vec<_> = view.changes.iter().map(|change| (change.file.as_str(), change.line, change.new.clone())).collect();
    let expect = [("~/.bashrc", 1), ("~/.netrc", 3), ("~/.netrc", 6), ("~/project/.env", 2), ("~/project/a.ipynb", 1)];
    let mut told: Vec<_> = places.iter().map(|(file, line, _)| (*file, *line)).collect();
    told.sort_unstable();
    assert_eq!(told, expect);
    assert!(places.iter().all(|(.., new)| new.is_none()), "there is no new key yet: {places:?}");
    assert_eq!((view.page, view.hint), (page, format!("{}…{}", &case.old[..4], &case.old[36..])));
    assert_eq!(case.files(), before);
    let gone = AccountId("gone".to_owned());
    for refused in [
        case.app.rotate_page(&gone).err(),
        case.app.rotate_places(&gone, &case.wanted(), &AtomicU64::new(0)).err(),
        case.app.rotate_owner(&gone).await.err(),
    ] {
        assert_eq!(refused.map(|problem| problem.code), Some(Code::AccountIsUnknown));
    }
}

#[tokio::test]
async fn a_plan_shows_the_new_key_in_the_place_of_the_old_one() {
    let case = Case::new().await;
    let (new, view, _) = case.rotate().await;
    let hint = |key: &str| Some(format!("{}…{}", &key[..4], &key[36..]));
    assert!(view.changes.iter().all(|change| (&change.old, &change.new) == (&hint(&case.old), &hint(&new))), "{view:?}");
    assert_eq!(hint(&case.old), Some(view.hint));
}

#[tokio::test]
async fn whose_a_key_is_gets_asked_once_where_it_is_not_known() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = World::new().app();
    let request = AccountAddRequest {
        unverified: true,
        label: "work".to_owned(),
        ..paste(&demo.people()[0].key, demo.url(), KeepChoice::Keychain)
    };
    let account = added(app.account_add(request).await).expect("an account");
    let username = || app.accounts_look().accounts[0].username.clone();
    assert_eq!((username(), demo.seen().len()), (None, 0));
    app.rotate_owner(&account).await.expect("asked");
    let listed = app.accounts_look().accounts.remove(0);
    assert_eq!((listed.username.as_deref(), listed.default_entity.as_deref()), (Some("lzwjava"), Some("vision-lab")));
    assert_eq!(listed.health.map(|health| health.state), Some(KeyHealth::Works));
    let asked = demo.seen().len();
    app.rotate_owner(&account).await.expect("known");
    assert_eq!(demo.seen().len(), asked, "it is known by now");
}

#[tokio::test]
async fn a_file_that_still_holds_the_old_key_or_has_no_new_one_is_told() {
    let case = Case::new().await;
    case.demo.renew_key(&case.demo.people()[0].username).expect("a new key");
    let new = case.demo.people()[0].key.clone();
    let request =
        AccountAddRequest { replaces: Some(case.account.clone()), ..paste(&new, case.demo.url(), KeepChoice::Keychain) };
    case.app.account_add(request).await.expect("the same person");
    // A longer word begins with the old key: it is another one, and stays.
    let env = case.folder.join(".env");
    fs::write(&env, format!("A={}x\nWANDB_API_KEY={}\n", case.old, case.old)).expect("a file");
    let view = case.app.rotate_plan(&case.account, &case.wanted(), &AtomicU64::new(0)).expect("a plan");
    let done = case.app.rotate_apply(&case.account, &view.id).expect("written");
    assert_eq!((done.verified.len(), done.failed), (4, Vec::new()));
    assert_eq!(fs::read_to_string(&env).expect("a file"), format!("A={}x\nWANDB_API_KEY={new}\n", case.old));
    assert_eq!(done.page, format!("{}/authorize", case.demo.url()));
}

#[tokio::test]
async fn an_account_without_a_former_key_has_nothing_to_finish() {
    let case = Case::new().await;
    assert_eq!(case.app.rotate_finish(&case.account).await.expect("no question"), None);
    let refused = case.app.rotate_plan(&case.account, &case.wanted(), &AtomicU64::new(0)).expect_err("no former key");
    assert_eq!(refused.code, Code::KeyIsOnFile);
    let other = case.app.rotate_apply(&case.account, "another").expect_err("no such plan");
    assert_eq!(other.code, Code::FileChangedSince);
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_is_reached_by_two_names_is_changed_once() {
    let case = Case::new().await;
    std::os::unix::fs::symlink(case.folder.join(".env"), case.folder.join("linked.env")).expect("a link");
    let paths = vec![case.folder.join(".env"), case.folder.join("linked.env")];
    let wanted = KeysWanted { paths, ..KeysWanted::default() };
    let view = case.app.rotate_places(&case.account, &wanted, &AtomicU64::new(0)).expect("places");
    let of_folder: Vec<_> = view.changes.iter().filter(|change| change.file.contains("/project/")).collect();
    assert_eq!(of_folder.len(), 1, "{of_folder:?}");
}
