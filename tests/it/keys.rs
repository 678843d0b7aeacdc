//! Keys where they lie: every planted key is found, nothing else is, and none comes out.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::AtomicU64;

use keywand_core::app::{App, KeysWanted};
use keywand_core::contract::{Code, KeysView, LyingState};
use keywand_core::keys::Scan;
use keywand_demo::{Demo, Options};
use keywand_tests::World;

/// Thirty forms in which people leave a key; each is planted twice.
const FORMS: [(&str, &str); 30] = [
    ("login.sh", "wandb login KEY\n"),
    ("export.sh", "export WANDB_API_KEY=KEY\n"),
    ("quoted.sh", "export WANDB_API_KEY='KEY' # mine\n"),
    ("default.sh", "export WANDB_API_KEY=${WANDB_API_KEY:-KEY}\n"),
    ("pipe.sh", "echo KEY | wandb login\n"),
    ("rc.fish", "set -gx WANDB_API_KEY KEY\n"),
    ("start.ps1", "$env:WANDB_API_KEY = \"KEY\"\r\n"),
    ("start.bat", "setx WANDB_API_KEY KEY\r\n"),
    ("login.py", "import wandb\nwandb.login(key=\"KEY\")\n"),
    ("named.py", "import wandb\nAPI = 1\nmy_key = 'KEY'\n\n\nwandb.login(key=my_key)\n"),
    ("environ.py", "import os\nos.environ[\"WANDB_API_KEY\"] = \"KEY\"\n"),
    ("broken.py", "import wandb\nwandb.login(\n    key=\n        \"KEY\",\n)\n"),
    ("typed.py", "wandb_api_key: str = \"KEY\"\n"),
    ("cell.ipynb", "{\"cells\": [{\"source\": [\"!pip install wandb\\n\", \"!wandb login KEY\\n\"]}]}"),
    ("magic.ipynb", "{\"cells\": [{\"source\": [\"%env WANDB_API_KEY=KEY\"]}]}"),
    (
        "said.ipynb",
        "{\"cells\": [{\"outputs\": [{\"text\": [\"wandb: Paste an API key from your profile and hit enter: KEY\\n\"]}]}]}",
    ),
    (".env", "WANDB_PROJECT=x\nWANDB_API_KEY=KEY\n"),
    (".envrc", "export WANDB_API_KEY=KEY\n"),
    ("compose.yaml", "services:\n  train:\n    environment:\n      - WANDB_API_KEY=KEY\n"),
    ("pod.yaml", "env:\n  - name: WANDB_API_KEY\n    value: KEY\n"),
    ("config.yaml", "wandb:\n  entity: a\n  api_key: KEY\n"),
    ("config.json", "{\n  \"wandb\": {\n    \"api_key\": \"KEY\"\n  }\n}\n"),
    ("config.toml", "[wandb]\napi_key = \"KEY\"\n"),
    ("Dockerfile", "FROM python\nENV WANDB_API_KEY KEY\n"),
    ("Makefile", "train:\n\tWANDB_API_KEY=KEY python train.py\n"),
    ("main.tf", "variable \"wandb_api_key\" {\n  type    = string\n  default = \"KEY\"\n}\n"),
    ("netrc", "machine api.wandb.ai\n  login user\n  password KEY\n"),
    ("README.md", "メモ: wandbのAPIキーはKEYです。\n"),
    ("curl.txt", "curl -u api:KEY https://api.wandb.ai/graphql\n"),
    ("new.txt", "key\nNEW\n"),
];

/// Twenty forms of what only looks like a key; each is planted ten times.
const OTHERS: [&str; 20] = [
    "commit KEY\n\n    Log to wandb\n",
    "KEY Fix wandb login crash\n",
    "wandb @ git+https://github.com/wandb/wandb@KEY\n",
    "https://github.com/wandb/wandb/commit/KEY\n",
    "      uses: wandb/action@KEY\n",
    "WANDB_GIT_COMMIT=KEY\n",
    "WANDB_RUN_ID=KEY\n",
    "import wandb\nwandb.init(id='KEY')\n",
    "import wandb\nwandb.init(project='x', name=\"KEY\")\n",
    "wandb.config.sha = 'KEY'\n",
    "{\"git\": {\"commit\": \"KEY\"}, \"program\": \"wandb\"}\n",
    "WANDB_PROJECT=x\nGITHUB_TOKEN=KEY\n",
    "COMET_API_KEY=KEY\nWANDB_PROJECT=x\n",
    "machine github.com login x password KEY\nmachine api.wandb.ai login user\n",
    " KEY wandb (v0.16.0)\n",
    "SECRET_KEY = 'KEY'\nINSTALLED_APPS = ['wandb']\n",
    "WANDB_API_KEY=KEY0\n",
    "WANDB_API_KEY=0123456789abcdef0123456789abcdef01234567\n# KEY\n",
    "sha1: KEY\nname: wandb\n",
    "wandb_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nKEY\n",
];

/// Digits that nobody chose, the same at every run.
struct Digits(u64);

impl Digits {
    fn next(&mut self, alphabet: &[u8], count: usize) -> String {
        let mut one = || {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let place = usize::try_from(self.0 >> 33).expect("31 bits") % alphabet.len();
            char::from(alphabet[place])
        };
        (0..count).map(|_| one()).collect()
    }

    fn classic(&mut self) -> String {
        self.next(b"0123456789abcdef", 40)
    }

    fn long(&mut self) -> String {
        let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        format!("wandb_v1_{}_{}", self.next(letters, 27), self.next(letters, 49))
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]);
    let done = command.args(arguments).env("GIT_CONFIG_GLOBAL", "/dev/null").output().expect("git");
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// First and last four characters.
fn hint(key: &str) -> String {
    format!("{}…{}", &key[..4], &key[key.len() - 4..])
}

fn hints(view: &KeysView) -> BTreeSet<String> {
    view.keys.iter().map(|key| key.hint.clone()).collect()
}

/// A text with a key in it; the name of a variable ends in `_KEY` and stays.
fn with(text: &str, key: &str) -> String {
    text.replace("_KEY", "_\0").replace("KEY", key).replace('\0', "KEY").replace("NEW", key)
}

/// What lies on the machine of an app, and in a folder.
fn lying(app: &App, folder: Option<&Path>, history: bool, ignored: bool) -> KeysView {
    let wanted = KeysWanted { paths: folder.into_iter().map(Path::to_owned).collect(), history, ignored };
    app.keys_told(&app.keys_lying(&wanted, &AtomicU64::new(0)).expect("a scan")).expect("what was found")
}

/// Plants the keys in a folder of a world, and what only looks like them; tells the keys.
fn planted(folder: &Path) -> Vec<String> {
    let mut digits = Digits(21);
    let mut keys = Vec::new();
    for number in 0..2 {
        for (name, text) in FORMS {
            let key = if text.contains("NEW") { digits.long() } else { digits.classic() };
            write(&folder.join(number.to_string()).join(name), &with(text, &key));
            keys.push(key);
        }
    }
    for number in 0..10 {
        for (at, text) in OTHERS.iter().enumerate() {
            write(&folder.join(format!("others/{number}-{at}.txt")), &with(text, &digits.classic()));
        }
    }
    keys
}

#[test]
fn every_planted_key_is_found_in_files_and_in_the_history_and_nothing_else_is() {
    let world = World::new();
    let folder = world.home().join("project");
    let keys = planted(&folder);
    let expect: BTreeSet<String> = keys.iter().map(|key| hint(key)).collect();
    let app = world.app();
    let view = lying(&app, Some(&folder), false, false);
    assert_eq!((hints(&view), view.keys.len()), (expect.clone(), 60));

    git(&folder, &["init", "-q"]);
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-q", "-m", "all"]);
    git(&folder, &["rm", "-rq", "0", "1"]);
    git(&folder, &["commit", "-q", "-m", "none"]);
    assert!(lying(&app, Some(&folder), false, false).keys.is_empty());
    let past = lying(&app, Some(&folder), true, false);
    assert_eq!((hints(&past), past.keys.len()), (expect, 60));
    assert!(
        past.keys.iter().map(|key| &key.place).all(|place| {
            place.object.is_some()
                && place.commit.is_some()
                && place.file.as_ref().is_some_and(|file| file.starts_with(['0', '1']))
        }),
        "{past:?}"
    );

    let told = serde_json::to_string(&(view, past)).expect("JSON");
    for key in keys {
        assert!(!told.contains(&key) && !told.contains(&key[8..32]), "a key came out");
    }
}

/// What is in no folder any more: packed, merged, amended, stashed, said in a message, and known as a key by the path alone.
#[test]
fn every_object_of_the_history_is_read_and_named_by_the_commit_that_brought_it() {
    let world = World::new();
    let (folder, mut digits) = (world.home().join("project"), Digits(31));
    let [settings, alone, side, merged, amended, stashed, message, tag] = [(); 8].map(|()| digits.classic());
    let line = |key: &str| format!("WANDB_API_KEY={key}\n");
    git(world.home(), &["init", "-q", "-b", "main", "project"]);
    write(&folder.join("wandb/settings"), &format!("[default]\nentity = a\napi_key = {settings}\n"));
    write(&folder.join("wandb_api_key.txt"), &format!("{alone}\n"));
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-q", "-m", "one"]);
    git(&folder, &["checkout", "-q", "-b", "side"]);
    write(&folder.join("side.sh"), &line(&side));
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-q", "-m", &format!("Use wandb login {message}")]);
    git(&folder, &["checkout", "-q", "main"]);
    git(&folder, &["rm", "-rq", "wandb", "wandb_api_key.txt"]);
    git(&folder, &["commit", "-q", "-m", "two"]);
    git(&folder, &["merge", "-q", "--no-ff", "--no-commit", "side"]);
    write(&folder.join("merged.sh"), &line(&merged));
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-q", "-m", "merge"]);
    git(&folder, &["tag", "-a", "v1", "-m", &format!("WANDB_API_KEY={tag}")]);
    write(&folder.join("amended.sh"), &line(&amended));
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-q", "-m", "three"]);
    git(&folder, &["rm", "-q", "amended.sh", "merged.sh", "side.sh"]);
    git(&folder, &["commit", "-q", "--amend", "-m", "four"]);
    write(&folder.join("stashed.sh"), &line(&stashed));
    git(&folder, &["stash", "-q", "-u"]);
    git(&folder, &["gc", "-q"]);
    let app = world.app();
    assert!(lying(&app, Some(&folder), false, true).keys.is_empty());
    let view = lying(&app, Some(&folder), true, false);
    let all = [&settings, &alone, &side, &merged, &amended, &stashed, &message, &tag].map(|key| hint(key));
    assert_eq!((hints(&view), view.keys.len()), (all.into(), 8));
    let file_of = |key: &str| view.keys.iter().find(|found| found.hint == hint(key)).and_then(|found| found.place.file.clone());
    assert_eq!(file_of(&settings).as_deref(), Some("wandb/settings"));
    assert_eq!(file_of(&merged).as_deref(), Some("merged.sh"));
    let unnamed: Vec<_> = view.keys.iter().filter(|key| key.place.commit.is_none()).map(|key| key.hint.clone()).collect();
    assert_eq!(unnamed, [hint(&tag)]);
}

#[test]
fn ignored_files_are_left_out_but_for_those_that_hold_keys_and_links_lead_nowhere() {
    let world = World::new();
    let (folder, mut digits) = (world.home().join("project"), Digits(3));
    let line = |key: &str| format!("WANDB_API_KEY={key}\n");
    let [env, log, cache, outside] = [(); 4].map(|()| digits.classic());
    write(&folder.join(".env"), &line(&env));
    write(&folder.join("wandb/debug.log"), &line(&log));
    write(&folder.join("cache/a.txt"), &line(&cache));
    write(&world.home().join("outside/a.sh"), &line(&outside));
    write(&folder.join(".gitignore"), ".env\nwandb\ncache\n");
    git(&folder, &["init", "-q"]);
    #[cfg(unix)]
    std::os::unix::fs::symlink(world.home().join("outside"), folder.join("link")).expect("a link");
    let app = world.app();
    let found = |ignored| hints(&lying(&app, Some(&folder), false, ignored));
    assert_eq!(found(false), [&env, &log].map(|key| hint(key)).into());
    assert_eq!(found(true), [&env, &log, &cache].map(|key| hint(key)).into());
}

#[test]
fn a_check_reads_what_is_staged_and_what_stands_there() {
    let world = World::new();
    let (folder, mut digits) = (world.home().join("project"), Digits(7));
    let key = digits.classic();
    git(world.home(), &["init", "-q", "project"]);
    write(&folder.join("train.sh"), &format!("wandb login {key}\n"));
    write(&folder.join("clean.py"), "import wandb\n");
    git(&folder, &["add", "-A"]);
    // What is staged is committed, whatever stands in the file now.
    write(&folder.join("train.sh"), "true\n");
    let app = world.in_folder(&folder).app();
    let found = |paths: &[&str]| {
        let paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
        hints(&app.keys_told(&app.keys_checked(&paths, &AtomicU64::new(0)).expect("a check")).expect("what was found"))
    };
    assert_eq!(found(&[]), [hint(&key)].into());
    assert_eq!(found(&["train.sh"]), [hint(&key)].into());
    assert!(found(&["clean.py"]).is_empty());
    git(&folder, &["add", "-A"]);
    assert!(found(&[]).is_empty());
}

#[test]
fn what_wandb_reads_on_this_machine_is_told_with_its_place() {
    let mut world = World::new();
    let mut digits = Digits(9);
    let [netrc, rc, variable] = [(); 3].map(|()| digits.classic());
    write(&world.home().join(".netrc"), &format!("machine api.wandb.ai\n  login user\n  password {netrc}\n"));
    write(&world.home().join(".bashrc"), &format!("true\nexport WANDB_API_KEY={rc}\n"));
    world.around.variables.insert("WANDB_API_KEY".to_owned(), variable.clone());
    let view = lying(&world.app(), None, false, false);
    let told: Vec<_> = view
        .keys
        .iter()
        .map(|key| {
            (key.place.file.as_deref(), key.place.line, key.place.variable.as_deref(), key.hint.clone(), key.readers.clone())
        })
        .collect();
    let all = vec!["wandb", "wandb-sandbox", "weave-python", "weave-node"];
    assert_eq!(
        told,
        [
            (None, None, Some("WANDB_API_KEY"), hint(&variable), all.clone()),
            (Some("~/.bashrc"), Some(2), Some("WANDB_API_KEY"), hint(&rc), vec![]),
            (Some("~/.netrc"), Some(3), Some("password"), hint(&netrc), all),
        ]
    );
}

#[tokio::test]
async fn a_host_says_which_keys_work() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let mut world = World::new();
    let known = demo.people()[0].key.clone();
    let strange = Digits(11).classic();
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    write(&world.home().join("a.sh"), &format!("wandb login {known}\n"));
    write(&world.home().join("b.sh"), &format!("wandb login {strange}\n"));
    let app = world.app();
    let wanted = KeysWanted { paths: vec![world.home().to_owned()], ..KeysWanted::default() };
    let mut scan = app.keys_lying(&wanted, &AtomicU64::new(0)).expect("a scan");
    let hosts = app.keys_hosts(&scan).expect("hosts");
    assert_eq!(hosts.iter().map(|(_, keys)| *keys).collect::<Vec<_>>(), [2]);
    let states = |scan: &Scan| {
        let view = app.keys_told(scan).expect("what was found");
        view.keys.iter().map(|key| (key.hint.clone(), key.state)).collect::<Vec<_>>()
    };
    let not_asked = LyingState::NotAsked;
    assert_eq!(states(&scan), [(hint(&known), not_asked), (hint(&strange), not_asked)]);
    let answers = app.keys_verify(&scan).await.expect("answers");
    scan.note(answers);
    assert_eq!(states(&scan), [(hint(&known), LyingState::Works), (hint(&strange), LyingState::Rejected)]);
}

#[tokio::test]
async fn no_key_goes_to_a_host_that_nobody_agreed_to() {
    let mut world = World::new();
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), "https://wandb.example.com".to_owned());
    write(&world.home().join("a.sh"), &format!("wandb login {}\n", Digits(13).classic()));
    let app = world.app();
    let wanted = KeysWanted { paths: vec![world.home().to_owned()], ..KeysWanted::default() };
    let scan = app.keys_lying(&wanted, &AtomicU64::new(0)).expect("a scan");
    let refused = app.keys_verify(&scan).await.expect_err("nobody agreed to that host");
    assert_eq!(refused.code, Code::HostIsUnconfirmed);
}

#[test]
fn the_history_of_the_working_folder_is_searched_where_no_folder_is_named_and_a_folder_without_one_is_said() {
    let world = World::new();
    let (folder, key) = (world.home().join("project"), Digits(17).classic());
    git(world.home(), &["init", "-q", "project"]);
    write(&folder.join("a.sh"), &format!("wandb login {key}\n"));
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-q", "-m", "one"]);
    git(&folder, &["rm", "-q", "a.sh"]);
    git(&folder, &["commit", "-q", "-m", "two"]);
    assert_eq!(hints(&lying(&world.in_folder(&folder).app(), None, true, false)), [hint(&key)].into());
    let outside = tempfile::tempdir().expect("a folder");
    let wanted = KeysWanted { paths: vec![outside.path().to_owned()], history: true, ..KeysWanted::default() };
    let refused = world.app().keys_lying(&wanted, &AtomicU64::new(0)).map(|scan| scan.read).expect_err("no repository");
    assert_eq!(refused.code, Code::SystemRefused);
    let app = world.in_folder(outside.path()).app();
    let nothing = app.keys_checked(&[], &AtomicU64::new(0)).map(|scan| scan.read).expect_err("no repository");
    assert!(nothing.technical.is_some_and(|words| words.starts_with("git: ")));
    write(&outside.path().join("b.sh"), &format!("wandb login {key}\n"));
    let scan = app.keys_checked(&[PathBuf::from("b.sh")], &AtomicU64::new(0)).expect("a file is read as it is");
    assert_eq!(hints(&app.keys_told(&scan).expect("what was found")), [hint(&key)].into());
}

#[test]
fn a_key_of_the_history_is_told_with_the_page_where_it_can_be_deleted() {
    let mut world = World::new();
    let (folder, key) = (world.home().join("project"), Digits(19).classic());
    git(world.home(), &["init", "-q", "project"]);
    write(&folder.join("a.sh"), &format!("wandb login {key}\n"));
    let pages = |world: &World, history| lying(&world.app(), Some(&folder), history, false).pages;
    assert!(pages(&world, false).is_empty());
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-q", "-m", "one"]);
    assert!(pages(&world, false).is_empty(), "a key that stands in a file only is taken out there");
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), "https://w.example.jp".to_owned());
    assert_eq!(pages(&world, true), ["https://w.example.jp/authorize"]);
}
