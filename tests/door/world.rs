//! One page's world: a core of its own, in a home of its own, before a sample W&B of its own.

use std::fs;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use keywand_core::account::AccountId;
use keywand_core::app::{App, Desktop, InMemory, KeepPreferences, Refusal, SampleOffer, Tell, WishListener, Wishes};
use keywand_core::contract::{
    AccountAddRequest, EntityRequest, FavouriteRequest, KeepChoice, Progress, ReachRequest, StartRequest, Wish,
};
use keywand_core::secret::ApiKey;
use keywand_core::system::Surroundings;
use keywand_core::wandb::Lookup;
use keywand_core::watch::Favourite;
use keywand_demo::{Demo, Options};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;

use crate::keys::{Keys, Trouble};
use crate::machine::furnish;
use crate::scenario::Scenario;

/// Accounts on file: label and person.
const PEOPLE: [(&str, &str); 4] =
    [("個人", "lzwjava"), ("研究室", "sato-yuki"), ("会社（専用クラウド）", "tanaka-ken"), ("ci-bot", "ci-vision")];
const LONG_LABEL: &str =
    "大規模言語モデルの安全性評価に関する共同研究プロジェクト用（autonomous-driving-perception-research-unit）";
/// People who are never on file: their keys are found on the machine, or typed by a test.
const STRANGERS: [&str; 4] = ["m-keller", "kim-minjun", "yamada-rin", "suzuki-aoi"];

/// What a page works in.
pub(crate) struct World {
    app: App,
    outside: Outside,
    scenario: Scenario,
    home: TempDir,
    /// The sample W&B; it may be down.
    _demo: Option<Demo>,
    /// Takes connections and never answers.
    _silent: TcpListener,
    people: Vec<(String, String)>,
    /// Address of the sample W&B.
    host: String,
    changed: Mutex<bool>,
}

impl World {
    /// Builds what a page asks for.
    pub(crate) async fn open(query: &str) -> std::io::Result<Self> {
        let scenario = Scenario::of(query);
        let demo = Demo::start(scenario.server()).await?;
        let silent = TcpListener::bind(("127.0.0.1", 0)).await?;
        let people: Vec<(String, String)> = demo.people().into_iter().map(|one| (one.username, one.key)).collect();
        let key =
            |name: &str| people.iter().find(|(username, _)| username == name).map(|(_, key)| key.clone()).unwrap_or_default();
        let url = if scenario.has("stall") { format!("http://{}", silent.local_addr()?) } else { demo.url().to_owned() };
        let host = url.trim_start_matches("http://");
        let kept: Vec<(String, String)> =
            (0..scenario.kept()).map(|at| on_file(at, &scenario)).map(|(label, name)| (label, key(&name))).collect();
        let home = tempfile::tempdir()?;
        let own = kept.first().map(|(_, key)| key.as_str());
        let mut strangers: Vec<String> = STRANGERS.map(key).to_vec();
        if own.is_none() {
            strangers.insert(0, key("lzwjava"));
        }
        let around = furnish(home.path(), host, own, &strangers, &scenario)?;
        let keys: &'static Keys = Box::leak(Box::default());
        let start = || start(&around, keys, &scenario);
        keep(&start(), &url, kept).await;
        if !scenario.is("reach", "new") && !scenario.is("reach", "lost") && !scenario.has("stall") {
            let app = start();
            let all = ReachRequest { accounts: app.accounts_look().accounts.into_iter().map(|account| account.id).collect() };
            // What cannot be asked now is part of what the page is to show.
            let _ = app.reach_run(all, |_| {}).await;
            if scenario.has("listed") {
                list(&app).await;
            }
            if scenario.is("reach", "changed") {
                let kept = around.data.join("reach.json");
                fs::write(&kept, fs::read_to_string(&kept)?.replace("nlp_team", "robotics"))?;
            }
        }
        if scenario.has("sealed") {
            seal(&start(), &url, &key("suzuki-aoi")).await;
        }
        if scenario.has("watched") {
            Box::pin(watch(&start(), &around.data)).await?;
        }
        if scenario.is("watched", "changed") {
            demo.set_role("lzwjava", "vision-lab", "view-only");
            demo.set_role("tanaka-ken", "vision-lab", "member");
        }
        if scenario.has("renewed") {
            PEOPLE.iter().try_for_each(|(_, name)| demo.renew_key(name))?;
        }
        demo.set_delay(scenario.delay());
        let people: Vec<(String, String)> = demo.people().into_iter().map(|one| (one.username, one.key)).collect();
        if scenario.is("refuse", "register-is-unreadable") {
            fs::create_dir_all(&around.data)?;
            fs::write(around.data.join("accounts.json"), "{")?;
        }
        keys.trouble(Trouble::of(scenario.refused()));
        let app = start();
        app.start(&StartRequest { languages: vec!["en".to_owned()] });
        paste(&app, &url, pasted(&scenario, &people)).await;
        let down = ["offline", "lost"].iter().any(|way| scenario.is("reach", way)) || scenario.is("refuse", "host-unreachable");
        let outside = Outside { refuses: scenario.is("refuse", ""), ..Outside::default() };
        let demo = if down { None } else { Some(demo) };
        Ok(Self { app, outside, scenario, home, _demo: demo, _silent: silent, people, host: url, changed: Mutex::new(false) })
    }

    /// What a test needs to know of the world: keys that it may type, and accounts in order.
    pub(crate) fn described(&self) -> Value {
        let people: serde_json::Map<String, Value> = self.people.iter().map(|(name, key)| (name.clone(), json!(key))).collect();
        let accounts: Vec<AccountId> = self.app.accounts_look().accounts.into_iter().map(|account| account.id).collect();
        json!({ "people": people, "accounts": accounts, "host": self.host })
    }

    /// Does a command; the scenario may have a word in it.
    pub(crate) async fn call(&self, command: &str, request: Value, tell: &Tell) -> Result<String, Refusal> {
        if command == "check_run"
            && let Some(answer) = self.example(tell)
        {
            return Ok(answer);
        }
        if command == "switch_apply" && self.scenario.is("refuse", "file-changed-since") {
            self.change_netrc_once();
        }
        self.app.call(command, request, &self.outside, tell).await
    }

    /// What a person asks for in the tray.
    pub(crate) fn wish(&self, wish: Wish) {
        self.outside.wishes.send(wish);
    }

    fn example(&self, tell: &Tell) -> Option<String> {
        let report = self.app.check_example(self.scenario.code()?)?;
        for step in &report.steps {
            tell(json!(Progress::Decided { step: *step }).to_string());
        }
        let json = serde_json::to_string(&report).ok()?;
        // Examples name an account `work`: here it is the second on file.
        let second = self.app.accounts_look().accounts.into_iter().nth(1).map_or_else(String::new, |account| account.id.0);
        Some(json.replace("\"account\":\"work\"", &format!("\"account\":\"{second}\"")))
    }

    fn change_netrc_once(&self) {
        let mut changed = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
        let path = self.home.path().join(".netrc");
        if let (false, Ok(text)) = (std::mem::replace(&mut *changed, true), fs::read_to_string(&path)) {
            let _ = fs::write(path, format!("# changed\n{text}"));
            // Keywand waits where a file was written a moment ago.
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

fn start(around: &Surroundings, keys: &'static Keys, scenario: &Scenario) -> App {
    let preferences = InMemory::default();
    preferences.keep(&scenario.preferences());
    App::new(around.clone(), Box::new(preferences)).with_keys(Box::new(keys)).with_lookup(nothing_beyond_loopback())
}

/// No page of a test reaches beyond loopback: no other name has an address.
fn nothing_beyond_loopback() -> Lookup {
    Arc::new(|name| {
        let loopback = name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
        let unknown = || std::io::Error::other("failed to lookup address information: Name or service not known");
        let address = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
        Box::pin(async move { if loopback { Ok(vec![address]) } else { Err(unknown()) } })
    })
}

/// Label and person of the account at this place.
fn on_file(at: usize, scenario: &Scenario) -> (String, String) {
    let (label, person) = PEOPLE.get(at).map_or_else(
        || (format!("account-{}", at + 1), format!("user-{:03}", at - PEOPLE.len() + 1)),
        |(label, person)| ((*label).to_owned(), (*person).to_owned()),
    );
    let label = if scenario.has("names") && at < 2 { format!("{LONG_LABEL}{at}") } else { label };
    (label, if scenario.is_large() { format!("user-{:03}", at + 1) } else { person })
}

/// Keys that were pasted for this session.
fn pasted(scenario: &Scenario, people: &[(String, String)]) -> Vec<String> {
    let many = scenario.is("accounts", "many");
    if scenario.kept() > 0 || scenario.is("accounts", "none") || scenario.refused() == "register-is-unreadable" {
        return Vec::new();
    }
    let second = people.iter().skip(1).take(1);
    let same = std::iter::repeat_n(&people[2], if many { 47 } else { 0 });
    second.chain(same).map(|(_, key)| key.clone()).collect()
}

async fn keep(app: &App, url: &str, kept: Vec<(String, String)>) {
    for (label, key) in kept {
        let asked = app.account_add(request(&key, url, label, KeepChoice::Keychain)).await;
        assert!(asked.is_ok(), "{asked:?}");
    }
}

async fn paste(app: &App, url: &str, keys: Vec<String>) {
    for key in keys {
        let asked = app.account_add(request(&key, url, String::new(), KeepChoice::Session)).await;
        assert!(asked.is_ok(), "{asked:?}");
    }
}

/// Lists the projects of every entity of the first account.
async fn list(app: &App) {
    let reach = app.reach_look().accounts.into_iter().next();
    let entities =
        reach.into_iter().flat_map(|reach| reach.entities.into_iter().map(move |entity| (reach.account.clone(), entity.name)));
    for (account, entity) in entities {
        let listed = app.projects_run(EntityRequest { account, entity }, |_| {}).await;
        assert!(listed.is_ok(), "{listed:?}");
    }
}

/// Favourites of the first and the third account, tested three days ago.
async fn watch(app: &App, data: &Path) -> std::io::Result<()> {
    let accounts = app.accounts_look().accounts;
    for (at, target) in [(0, "vision-lab/resnet"), (0, "nlp_team/tokenizer"), (2, "vision-lab/resnet")] {
        let Some(account) = accounts.get(at).map(|account| account.id.clone()) else { continue };
        let kept = app.favourite_add(&FavouriteRequest { account, target: target.to_owned() }).await;
        assert!(kept.is_ok(), "{kept:?}");
    }
    let age = |all: &mut Vec<Favourite>| {
        all.iter_mut().filter_map(|one| one.last.as_mut()).for_each(|answer| answer.at -= 3 * 86_400);
    };
    keywand_core::watch::change(data, age)
}

/// Keeps one more account in the encrypted file.
async fn seal(app: &App, url: &str, key: &str) {
    let unlock = serde_json::from_value(json!({ "passphrase": "correct horse" })).expect("a request");
    let opened = app.keys_unlock(unlock);
    assert!(opened.is_ok(), "{opened:?}");
    let asked = app.account_add(request(key, url, "sealed".to_owned(), KeepChoice::EncryptedFile)).await;
    assert!(asked.is_ok(), "{asked:?}");
}

fn request(key: &str, url: &str, label: String, keep: KeepChoice) -> AccountAddRequest {
    let key = ApiKey::new(key.to_owned());
    AccountAddRequest { key, host: url.to_owned(), label, keep, unverified: false, replaces: None, confirmed_host: None }
}

/// The desktop of a page: it remembers nothing and may refuse everything.
#[derive(Default)]
struct Outside {
    refuses: bool,
    samples: Mutex<Vec<Demo>>,
    wishes: Wishes,
    at_login: AtomicBool,
}

impl Outside {
    fn done(&self) -> Result<(), String> {
        if self.refuses { Err("org.freedesktop.portal: denied".to_owned()) } else { Ok(()) }
    }

    async fn start_sample(&self) -> Result<SampleOffer, String> {
        let demo = Demo::start(Options::default()).await.map_err(|error| error.to_string())?;
        let offer = serde_json::to_value(demo.description()).and_then(serde_json::from_value);
        self.samples.lock().unwrap_or_else(PoisonError::into_inner).push(demo);
        offer.map_err(|error| error.to_string())
    }
}

impl Desktop for Outside {
    fn open(&self, _: &str) -> Result<(), String> {
        self.done()
    }

    fn copy(&self, _: &str) -> Result<(), String> {
        self.done()
    }

    fn print(&self) -> Result<(), String> {
        self.done()
    }

    fn sample(&self) -> Pin<Box<dyn Future<Output = Result<SampleOffer, String>> + Send + '_>> {
        Box::pin(self.start_sample())
    }

    fn choose_file(&self) -> Pin<Box<dyn Future<Output = Result<Option<PathBuf>, String>> + Send + '_>> {
        Box::pin(async { self.done().map(|()| Some(PathBuf::from("~/train.py"))) })
    }

    fn choose_folder(&self) -> Pin<Box<dyn Future<Output = Result<Option<PathBuf>, String>> + Send + '_>> {
        Box::pin(async { self.done().map(|()| Some(PathBuf::from("~/research"))) })
    }

    fn starts_at_login(&self) -> Result<bool, String> {
        Ok(self.at_login.load(Ordering::Relaxed))
    }

    fn start_at_login(&self, on: bool) -> Result<(), String> {
        self.done()?;
        self.at_login.store(on, Ordering::Relaxed);
        Ok(())
    }

    fn listen(&self, wish: WishListener) {
        self.wishes.listen(wish);
    }

    fn notify(&self, _: &str, _: &str) -> Result<(), String> {
        self.done()
    }
}
