//! What the tests share: an application in a world of its own, and the cases of the fixtures.

pub mod code;
pub mod fixture;
pub mod pasted;
pub mod told;

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use keywand_core::account::AccountId;
use keywand_core::app::{App, Desktop, InMemory, SampleOffer};
use keywand_core::contract::{
    AccountAddRequest, AccountsView, CheckReport, CheckRequest, Group, KeepChoice, Preferences, Problem, StartRequest, Wish,
};
use keywand_core::i18n::Language;
use keywand_core::secret::ApiKey;
use keywand_core::system::Surroundings;
use keywand_core::vault::{InMemoryKeys, KeyStore, KeyTrouble};

/// A key that looks right and belongs to nobody.
pub const STRANGE_KEY: &str = "5e17171e15e17171e15e17171e15e17171e1f00d";

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// An application without environment, home or files.
pub fn app() -> App {
    app_in(Surroundings::default())
}

/// An application in these surroundings, speaking English, with a keychain of its own.
pub fn app_in(around: Surroundings) -> App {
    let around = if around.data.as_os_str().is_empty() {
        Surroundings { data: std::env::temp_dir().join("keywand-tests-keep-nothing"), ..around }
    } else {
        around
    };
    let app = App::new(around, Box::new(InMemory::default())).with_keys(Box::new(InMemoryKeys::default()));
    app.start(&StartRequest { languages: vec!["en".to_owned()] });
    app
}

/// A home folder of its own, with nothing in it, and a keychain of its own.
pub struct World {
    home: Arc<tempfile::TempDir>,
    /// The keychain, which every start of the application finds.
    pub keys: Arc<InMemoryKeys>,
    /// What programs in it see.
    pub around: Surroundings,
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

impl World {
    /// A new one.
    ///
    /// # Panics
    /// The system gives no folder.
    pub fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().to_owned();
        let data = path.join(".local/share/keywand");
        let around = Surroundings { home: Some(path.clone()), folder: path, data, ..Surroundings::default() };
        Self { home: Arc::new(home), keys: Arc::default(), around }
    }

    /// The same, seen by a program that runs in another folder.
    #[must_use]
    pub fn in_folder(&self, folder: &Path) -> Self {
        Self { home: Arc::clone(&self.home), keys: Arc::clone(&self.keys), around: self.around.seen_from(folder) }
    }

    /// Its home folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// One start of the application; another one finds the same files and keys.
    pub fn app(&self) -> App {
        let app =
            App::new(self.around.clone(), Box::new(InMemory::default())).with_keys(Box::new(Shared(Arc::clone(&self.keys))));
        app.speak(Language::En);
        app
    }
}

struct Shared(Arc<InMemoryKeys>);

impl KeyStore for Shared {
    fn get(&self, account: &AccountId) -> Result<ApiKey, KeyTrouble> {
        self.0.get(account)
    }

    fn put(&self, account: &AccountId, key: &ApiKey) -> Result<(), KeyTrouble> {
        self.0.put(account, key)
    }

    fn forget(&self, account: &AccountId) -> Result<(), KeyTrouble> {
        self.0.forget(account)
    }
}

/// A desktop whose clipboard remembers; it has no browser, no printer and no sample W&B. It remembers notifications, too.
#[derive(Default)]
pub struct Clipboard(Mutex<Vec<String>>, Option<PathBuf>, Mutex<Vec<String>>);

impl Clipboard {
    /// One on which the person chooses this file or folder.
    pub fn choosing(path: PathBuf) -> Self {
        Self(Mutex::default(), Some(path), Mutex::default())
    }

    /// What the system notified of so far.
    ///
    /// # Panics
    /// A test that used it panicked.
    pub fn notified(&self) -> Vec<String> {
        self.2.lock().expect("notifications").clone()
    }

    /// What was copied so far.
    ///
    /// # Panics
    /// A test that used it panicked.
    pub fn copied(&self) -> Vec<String> {
        self.0.lock().expect("a clipboard").clone()
    }
}

impl Desktop for Clipboard {
    fn open(&self, _: &str) -> Result<(), String> {
        Ok(())
    }

    fn copy(&self, text: &str) -> Result<(), String> {
        self.0.lock().expect("a clipboard").push(text.to_owned());
        Ok(())
    }

    fn print(&self) -> Result<(), String> {
        Ok(())
    }

    fn sample(&self) -> Pin<Box<dyn Future<Output = Result<SampleOffer, String>> + Send + '_>> {
        Box::pin(async { Err("no sample".to_owned()) })
    }

    fn choose_file(&self) -> Pin<Box<dyn Future<Output = Result<Option<PathBuf>, String>> + Send + '_>> {
        Box::pin(async { Ok(self.1.clone()) })
    }

    fn choose_folder(&self) -> Pin<Box<dyn Future<Output = Result<Option<PathBuf>, String>> + Send + '_>> {
        self.choose_file()
    }

    fn starts_at_login(&self) -> Result<bool, String> {
        Ok(false)
    }

    fn start_at_login(&self, _: bool) -> Result<(), String> {
        Err("no desktop".to_owned())
    }

    fn listen(&self, wish: Box<dyn Fn(Wish) + Send + Sync>) {
        wish(Wish::Test);
    }

    fn notify(&self, _: &str, text: &str) -> Result<(), String> {
        self.2.lock().expect("notifications").push(text.to_owned());
        Ok(())
    }
}

/// Makes the application speak a language.
pub fn speak(app: &App, language: Language) {
    app.preferences_keep(Preferences { language: Some(language), ..Preferences::default() });
}

/// Holds a key for a host, as somebody who agreed to the host.
///
/// # Errors
/// What the application says.
pub async fn hold(app: &App, key: &str, host: &str) -> Result<AccountId, Box<Problem>> {
    let confirmed_host = keywand_core::account::Host::parse(host).ok().map(|host| host.shown());
    let request = AccountAddRequest { confirmed_host, ..paste(key, host, KeepChoice::Session) };
    added(app.account_add(request).await)
}

/// A request to add what was pasted.
pub fn paste(pasted: &str, host: &str, keep: KeepChoice) -> AccountAddRequest {
    AccountAddRequest {
        key: ApiKey::new(pasted.to_owned()),
        host: host.to_owned(),
        label: String::new(),
        keep,
        unverified: false,
        replaces: None,
        confirmed_host: None,
    }
}

/// Keeps a key of W&B's cloud on file under a label, and asks nobody whose it is.
///
/// # Panics
/// The application refuses it.
pub async fn keep_unasked(app: &App, label: &str, key: &str) -> AccountId {
    let pasted = paste(key, "https://api.wandb.ai", KeepChoice::Keychain);
    let request = AccountAddRequest { label: label.to_owned(), unverified: true, ..pasted };
    added(app.account_add(request).await).unwrap_or_else(|problem| panic!("{label}: {problem:?}"))
}

/// The account that was added.
///
/// # Errors
/// What the application says.
pub fn added(view: Result<AccountsView, Box<Problem>>) -> Result<AccountId, Box<Problem>> {
    view.map(|view| view.added.unwrap_or_else(|| AccountId(String::new())))
}

/// Asks once, with a key, for a target.
pub async fn check(host: &str, key: &str, target: &str, write: bool) -> CheckReport {
    check_with(&app(), host, key, target, write).await
}

/// As [`check`], with an application of one's own.
///
/// # Panics
/// The application refuses the question.
pub async fn check_with(app: &App, host: &str, key: &str, target: &str, write: bool) -> CheckReport {
    let account = hold(app, key, host).await.unwrap_or_else(|problem| panic!("{host}: {problem:?}"));
    let request = CheckRequest { account, target: target.to_owned(), write };
    app.check_run(request, |_| {}).await.unwrap_or_else(|problem| panic!("{target}: {problem:?}"))
}

/// Codes of what explains a server's answer, in order: nothing of this machine.
pub fn causes(report: &CheckReport) -> Vec<&'static str> {
    let found = report.findings.iter().filter(|found| found.group != Group::Machine);
    found.map(|found| found.code.name()).collect()
}

/// Codes of a report, in order.
pub fn codes(report: &CheckReport) -> Vec<&'static str> {
    report.findings.iter().map(|found| found.code.name()).collect()
}

/// The file of an offline run, as far as the record of the run.
///
/// # Panics
/// The names are longer than a byte tells.
pub fn offline_run(id: &str, entity: &str, project: &str) -> Vec<u8> {
    let field = |number: u8, text: &[u8]| {
        let head = [number << 3 | 2, u8::try_from(text.len()).expect("a short name")];
        [&head[..], text].concat()
    };
    let run = [field(1, id.as_bytes()), field(2, entity.as_bytes()), field(3, project.as_bytes())].concat();
    // Field 17 of a record is the run.
    let length = u8::try_from(run.len()).expect("a short record");
    let record = [&[0x8a, 0x01, length][..], &run].concat();
    let part = [&[1][..], &record].concat();
    let size = u16::try_from(record.len()).expect("a part").to_le_bytes();
    [&b":W&B\xe1\xbe\0"[..], &crc32(&part).to_le_bytes(), &size, &part].concat()
}

/// CRC-32 as IEEE 802.3 has it.
fn crc32(bytes: &[u8]) -> u32 {
    let bit = |crc: u32, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0_u32, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), bit))
}
