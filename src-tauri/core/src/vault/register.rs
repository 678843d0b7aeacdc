//! The register: accounts, their order, and which folder belongs to which. No key stands in it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::Signs;
use crate::account::{AccountId, Host};
use crate::secret::ApiKey;
use crate::system::{File, Lock, Refused, random_name, sweep};

/// Version of the file's form. One of a newer program is refused, not damaged.
const VERSION: u32 = 1;

/// Everything on file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Register {
    version: u32,
    /// Makes fingerprints of keys useless elsewhere.
    salt: String,
    /// In the person's order.
    pub accounts: Vec<Account>,
    /// The account that was removed last; its key is still kept, so that it can come back.
    #[serde(default)]
    pub removed: Option<Removed>,
    /// Folders that belong to an account.
    #[serde(default)]
    pub folders: Vec<Binding>,
    /// Scheme, host and port of what the person agreed to send keys to; `proxy ` stands before what they agreed to send
    /// them through.
    #[serde(default)]
    pub agreed: Vec<String>,
    /// Keys that are being kept: written before the key, and taken out when an account leads to it.
    #[serde(default)]
    pub unfinished: Vec<Unfinished>,
}

/// A key that is being kept, or that a run which was ended left behind: no account leads to it yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unfinished {
    /// Its name where keys are kept.
    pub name: AccountId,
    /// Where keys are kept.
    pub keep: Keep,
    /// Since when, in seconds since 1970.
    pub at: u64,
}

/// One account on file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Stable name.
    pub id: AccountId,
    /// What its owner calls it.
    pub label: String,
    /// Its mark.
    pub colour: Colour,
    /// Address of its server.
    pub host: String,
    /// Username as last seen.
    pub username: Option<String>,
    /// Default entity as last seen.
    pub default_entity: Option<String>,
    /// First and last four characters of the key.
    pub key_hint: String,
    /// Tells whether a key is this one, without the key.
    key_print: Option<String>,
    /// Where its key is.
    pub keep: Keep,
    /// How the key did when it was last tried.
    #[serde(default)]
    pub health: Option<Health>,
    /// The key that it had before this one: files may still hold it, and an undo may bring it back there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former: Option<Former>,
    /// What was seen of its key that says something of its kind.
    #[serde(default, skip_serializing_if = "Signs::is_empty")]
    pub signs: Signs,
}

/// A key that was replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Former {
    /// Under which name it is kept.
    pub id: AccountId,
    /// Its first and last four characters.
    pub key_hint: String,
    key_print: Option<String>,
}

/// An account that was removed, and where it stood.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Removed {
    /// The account.
    pub account: Account,
    /// Its place in the order.
    pub place: usize,
}

/// A folder that belongs to an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Binding {
    /// The folder; those in it belong with it.
    pub folder: PathBuf,
    /// The account.
    pub account: AccountId,
}

/// How a key did, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Health {
    /// How it did.
    pub state: KeyHealth,
    /// Seconds since 1970.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub at: u64,
}

/// How a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum KeyHealth {
    /// The host knew it.
    Works,
    /// The host did not know it.
    Rejected,
    /// The host was not reached.
    Unreachable,
}

/// Where the key of an account is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Keep {
    /// The system's keychain.
    Keychain,
    /// Our own file, encrypted with a passphrase.
    EncryptedFile,
}

/// Marks that tell accounts apart at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "a colour says what it is")]
pub enum Colour {
    #[default]
    Blue,
    Green,
    Amber,
    Red,
    Violet,
    Teal,
    Grey,
}

impl Colour {
    /// Every colour, in the order in which new accounts take them.
    pub const ALL: [Self; 7] = [Self::Blue, Self::Green, Self::Amber, Self::Red, Self::Violet, Self::Teal, Self::Grey];
}

/// Why the register cannot be used; it stays as it is.
#[derive(Debug)]
pub enum RegisterRefused {
    /// A newer version of the program wrote it.
    Newer(u32),
    /// It cannot be read; the parser's words.
    Damaged(String),
    /// Another window or terminal holds it.
    Busy,
    /// The system's words.
    System(std::io::Error),
}

impl From<Refused> for RegisterRefused {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::System(error) => Self::System(error),
            Refused::Changed | Refused::Raced(_) => Self::Busy,
            Refused::LinkLeadsNowhere => Self::System(std::io::ErrorKind::NotFound.into()),
        }
    }
}

impl Register {
    fn path(data: &Path) -> PathBuf {
        data.join("accounts.json")
    }

    /// Reads the register of a folder; an empty one where there is none.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(data: &Path) -> Result<Self, RegisterRefused> {
        Self::of(&File::look(&Self::path(data))?)
    }

    /// The same, without reading it again where its file is still the one that was read last.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn recall(data: &Path, last: &Mutex<Recalled>) -> Result<Arc<Self>, RegisterRefused> {
        let file = std::fs::metadata(Self::path(data)).ok().map(|found| stamp(&found));
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, register)) = &*last
            && file.is_some()
            && *known == file
        {
            return Ok(Arc::clone(register));
        }
        let register = Arc::new(Self::read(data)?);
        *last = Some((file, Arc::clone(&register)));
        Ok(register)
    }

    fn of(file: &File) -> Result<Self, RegisterRefused> {
        let Some(content) = &file.content else {
            let salt = random_name().map_err(RegisterRefused::System)?;
            return Ok(Self {
                version: VERSION,
                salt,
                accounts: Vec::new(),
                removed: None,
                folders: Vec::new(),
                agreed: Vec::new(),
                unfinished: Vec::new(),
            });
        };
        let version =
            serde_json::from_slice::<Versioned>(content).map_err(|error| RegisterRefused::Damaged(error.to_string()))?;
        if version.version > VERSION {
            return Err(RegisterRefused::Newer(version.version));
        }
        serde_json::from_slice(content).map_err(|error| RegisterRefused::Damaged(error.to_string()))
    }

    /// Changes the register, one of us at a time; what was refused changes nothing.
    ///
    /// # Errors
    /// What the change refuses; why the register cannot be read or written.
    pub fn change<T, E: From<RegisterRefused>>(data: &Path, change: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        let _held = Lock::take(data).map_err(|error| match error.kind() {
            std::io::ErrorKind::TimedOut => RegisterRefused::Busy,
            _ => RegisterRefused::System(error),
        })?;
        sweep(data);
        let file = File::look(&Self::path(data)).map_err(RegisterRefused::from)?;
        let mut register = Self::of(&file)?;
        let done = change(&mut register)?;
        let text = serde_json::to_vec_pretty(&register).map_err(|error| RegisterRefused::Damaged(error.to_string()))?;
        if file.content.as_deref() != Some(text.as_slice()) {
            file.replace(&text, true).map_err(RegisterRefused::from)?;
        }
        Ok(done)
    }

    /// Puts a new account at the end.
    pub fn add(&mut self, id: AccountId, label: Option<&str>, host: &Host, key: &ApiKey, keep: Keep) -> &mut Account {
        let colour = Colour::ALL[self.accounts.len() % Colour::ALL.len()];
        let label = self.free_label(label.unwrap_or_default(), None);
        let (key_hint, key_print) = (key.hint(), self.print(key));
        self.accounts.push(Account {
            id,
            label,
            colour,
            host: host.base_url().to_owned(),
            username: None,
            default_entity: None,
            key_hint,
            key_print,
            keep,
            health: None,
            former: None,
            signs: Signs::default(),
        });
        let last = self.accounts.len() - 1;
        &mut self.accounts[last]
    }

    /// Gives an account another key; the one before it is kept under this name. Says which older one nobody needs any more.
    pub fn rekey(&mut self, id: &AccountId, key: &ApiKey, former: Option<AccountId>) -> Option<AccountId> {
        let (hint, print) = (key.hint(), self.print(key));
        let account = self.get_mut(id)?;
        account.signs = Signs::default();
        let key_hint = std::mem::replace(&mut account.key_hint, hint);
        let key_print = std::mem::replace(&mut account.key_print, print);
        let former = former.map(|id| Former { id, key_hint, key_print });
        std::mem::replace(&mut account.former, former).map(|older| older.id)
    }

    /// The replaced key of an account that is this key, on this server.
    pub fn find_former(&self, key: &ApiKey, host: &Host) -> Option<&Former> {
        let print = self.print(key)?;
        let mut renewed = self.accounts.iter().filter_map(|account| Some((account, account.former.as_ref()?)));
        let is_it = |(account, former): &(&Account, &Former)| {
            former.key_print.as_ref() == Some(&print) && account.host().is_some_and(|known| known.is_same_server(host))
        };
        renewed.find(is_it).map(|(_, former)| former)
    }

    /// The account whose key, or replaced key, is kept under this name; and the hint of that key.
    pub fn holder(&self, id: &AccountId) -> Option<(&Account, &str)> {
        let own = self.get(id).map(|account| (account, account.key_hint.as_str()));
        own.or_else(|| {
            self.accounts.iter().find_map(|account| {
                let former = account.former.as_ref().filter(|former| former.id == *id)?;
                Some((account, former.key_hint.as_str()))
            })
        })
    }

    /// The account that has this key on this server.
    pub fn find(&self, key: &ApiKey, host: &Host) -> Option<&Account> {
        let print = self.print(key)?;
        let is_there = |account: &&Account| {
            account.key_print.as_ref() == Some(&print) && account.host().is_some_and(|known| known.is_same_server(host))
        };
        self.accounts.iter().find(is_there)
    }

    /// An account that has this key on another server, where it worked when it was last tried.
    pub fn find_elsewhere(&self, key: &ApiKey, host: &Host) -> Option<&Account> {
        let print = self.print(key)?;
        let worked = |account: &&Account| account.health.is_some_and(|health| health.state == KeyHealth::Works);
        let is_there = |account: &&Account| {
            account.key_print.as_ref() == Some(&print) && account.host().is_some_and(|known| !known.is_same_server(host))
        };
        self.accounts.iter().filter(worked).find(is_there)
    }

    /// An account by its id.
    pub fn get(&self, id: &AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == *id)
    }

    /// The account that was removed last, if it is this one.
    pub fn removed_as(&self, id: &AccountId) -> Option<&Account> {
        self.removed.as_ref().map(|removed| &removed.account).filter(|account| account.id == *id)
    }

    /// Under which name this key of the account is kept: its own, or the one that it had before.
    pub fn name_of_key(&self, account: &Account, key: &ApiKey) -> Option<AccountId> {
        let print = self.print(key)?;
        if account.key_print.as_ref() == Some(&print) {
            return Some(account.id.clone());
        }
        account.former.as_ref().filter(|former| former.key_print.as_ref() == Some(&print)).map(|former| former.id.clone())
    }

    /// An account whose own key this is, whatever its server.
    pub fn having_now(&self, key: &ApiKey) -> Option<&Account> {
        let print = self.print(key)?;
        self.accounts.iter().find(|account| account.key_print.as_ref() == Some(&print))
    }

    /// The accounts that have this key, or had it before their own.
    pub fn having(&self, key: &ApiKey) -> impl Iterator<Item = &Account> {
        let print = self.print(key);
        let is_it = move |of: Option<&String>| print.is_some() && of == print.as_ref();
        self.accounts.iter().filter(move |account| {
            is_it(account.key_print.as_ref()) || is_it(account.former.as_ref().and_then(|former| former.key_print.as_ref()))
        })
    }

    /// An account by its id, to change it.
    pub fn get_mut(&mut self, id: &AccountId) -> Option<&mut Account> {
        self.accounts.iter_mut().find(|account| account.id == *id)
    }

    /// An account as a person names it: label, else username, else id; letters of either case.
    pub fn named(&self, name: &str) -> Option<&Account> {
        // A server may say any username: one that several accounts have leads to none of them.
        let by = |of: &dyn Fn(&Account) -> Option<&str>| {
            let mut fitting =
                self.accounts.iter().filter(|account| of(account).is_some_and(|text| text.eq_ignore_ascii_case(name)));
            fitting.next().filter(|_| fitting.next().is_none())
        };
        by(&|account| Some(account.label.as_str()))
            .or_else(|| by(&|account| account.username.as_deref()))
            .or_else(|| by(&|account| Some(account.id.0.as_str())))
    }

    /// The account that a folder belongs to: the nearest folder above it that is bound.
    pub fn bound(&self, folder: &Path) -> Option<&Binding> {
        let above = self.folders.iter().filter(|binding| folder.starts_with(&binding.folder));
        above.max_by_key(|binding| binding.folder.components().count())
    }

    /// Is this the username or the id of an account other than this one?
    pub fn leads_elsewhere(&self, label: &str, own: Option<&AccountId>) -> bool {
        let is = |text: &str| text.eq_ignore_ascii_case(label);
        let others = self.accounts.iter().filter(|account| Some(&account.id) != own);
        others.into_iter().any(|account| account.username.as_deref().is_some_and(is) || is(&account.id.0))
    }

    /// A label that no other account has, and that is no other account's username or id.
    pub fn free_label(&self, wanted: &str, own: Option<&AccountId>) -> String {
        let wanted = if wanted.trim().is_empty() { "account" } else { wanted.trim() };
        let is_taken = |label: &str| {
            self.accounts.iter().any(|account| account.label.eq_ignore_ascii_case(label)) || self.leads_elsewhere(label, own)
        };
        let numbered = (2_u32..).map(|number| format!("{wanted} {number}"));
        std::iter::once(wanted.to_owned()).chain(numbered).find(|label| !is_taken(label)).unwrap_or_default()
    }

    /// A salted hash; none of a key so short that it could be guessed.
    fn print(&self, key: &ApiKey) -> Option<String> {
        if key.secret_length() < 20 {
            return None;
        }
        let hash = Sha256::new().chain_update(&self.salt).chain_update(key.expose()).finalize();
        Some(hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect())
    }
}

impl Account {
    /// Its server.
    pub fn host(&self) -> Option<Host> {
        Host::parse(&self.host).ok()
    }
}

/// The register that was read last, and which file it was. Every change makes a new file.
pub type Recalled = Option<(Option<Stamp>, Arc<Register>)>;
type Stamp = (u64, u64, Option<std::time::SystemTime>);

fn stamp(found: &std::fs::Metadata) -> Stamp {
    #[cfg(unix)]
    let which = std::os::unix::fs::MetadataExt::ino(found);
    #[cfg(not(unix))]
    let which = 0;
    (which, found.len(), found.modified().ok())
}

#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "0123456789abcdef0123456789abcdef01234567";

    fn add(data: &Path, label: &str) -> AccountId {
        Register::change(data, |register| {
            let key = ApiKey::new(KEY.to_owned());
            let id = AccountId(random_name().map_err(RegisterRefused::System)?);
            Ok::<_, RegisterRefused>(register.add(id, Some(label), &Host::cloud(), &key, Keep::Keychain).id.clone())
        })
        .expect("written")
    }

    #[test]
    fn an_account_is_found_again_by_key_and_by_name_and_the_key_is_not_written() {
        let data = tempfile::tempdir().expect("a folder");
        let id = add(data.path(), "work");
        add(data.path(), "work");
        let register = Register::read(data.path()).expect("a register");
        assert_eq!(register.accounts.iter().map(|account| account.label.as_str()).collect::<Vec<_>>(), ["work", "work 2"]);
        let other_name = Host::parse("https://api.wandb.ai").expect("the cloud");
        assert_eq!(register.find(&ApiKey::new(KEY.to_owned()), &other_name).map(|account| &account.id), Some(&id));
        assert_eq!(register.named("WORK").map(|account| &account.id), Some(&id));
        let text = std::fs::read_to_string(data.path().join("accounts.json")).expect("a file");
        assert!(!text.contains(&KEY[4..36]));
    }

    #[test]
    fn a_newer_register_is_refused_and_stays_as_it_is() {
        let data = tempfile::tempdir().expect("a folder");
        for (text, is_newer) in [("{\"version\":9,\"accounts\":\"?\"}", true), ("{\"version\":1,", false)] {
            std::fs::write(data.path().join("accounts.json"), text).expect("a file");
            let refused = Register::change(data.path(), |_| Ok::<_, RegisterRefused>(())).expect_err("refused");
            assert_eq!(matches!(refused, RegisterRefused::Newer(9)), is_newer);
            assert_eq!(std::fs::read_to_string(data.path().join("accounts.json")).expect("a file"), text);
        }
    }

    #[test]
    fn many_at_once_lose_nothing() {
        let data = tempfile::tempdir().expect("a folder");
        std::thread::scope(|scope| {
            for n in 0..16 {
                let path = data.path();
                scope.spawn(move || add(path, &format!("a{n}")));
            }
        });
        assert_eq!(Register::read(data.path()).expect("a register").accounts.len(), 16);
    }

    #[test]
    fn a_folder_belongs_to_the_nearest_one_that_is_bound() {
        let mut register = Register {
            version: 1,
            salt: String::new(),
            accounts: Vec::new(),
            removed: None,
            folders: Vec::new(),
            agreed: Vec::new(),
            unfinished: Vec::new(),
        };
        for (folder, account) in [("/home/me", "a"), ("/home/me/vision", "b")] {
            register.folders.push(Binding { folder: folder.into(), account: AccountId(account.to_owned()) });
        }
        let of = |folder: &str| register.bound(Path::new(folder)).map(|binding| binding.account.0.clone());
        assert_eq!(of("/home/me/vision/src").as_deref(), Some("b"));
        assert_eq!(of("/home/me/visions").as_deref(), Some("a"));
        assert_eq!(of("/srv"), None);
    }

    fn key(name: &str) -> ApiKey {
        ApiKey::new(format!("{name}{KEY}"))
    }

    /// Accounts of the cloud: id, label and username.
    fn with(accounts: &[(&str, &str, Option<&str>)]) -> Register {
        let mut register = Register::default();
        for &(id, label, username) in accounts {
            let account = register.add(AccountId(id.to_owned()), Some(label), &Host::cloud(), &key(id), Keep::Keychain);
            account.username = username.map(str::to_owned);
        }
        register
    }

    #[test]
    fn a_label_is_free_where_it_is_no_label_and_leads_to_no_other_account() {
        let me = ("i3", "third", Some("me"));
        let register = with(&[("i1", "work", Some("u")), ("i2", "home", Some("u")), me, ("i4", "fourth", Some("work"))]);
        let own = &AccountId("i3".to_owned());
        for (label, own, expect) in
            [("ME", None, true), ("me", Some(own), false), ("I3", None, true), ("i3", Some(own), false), ("home", None, false)]
        {
            assert_eq!(register.leads_elsewhere(label, own), expect, "{label} {own:?}");
        }
        for (wanted, own, expect) in [
            ("  ", None, "account"),
            (" new ", None, "new"),
            ("Home", None, "Home 2"),
            ("me", None, "me 2"),
            ("me", Some(own), "me"),
            ("i2", Some(own), "i2 2"),
        ] {
            assert_eq!(register.free_label(wanted, own), expect, "{wanted} {own:?}");
        }
    }

    #[test]
    fn a_key_is_known_by_its_account_even_once_another_took_its_place() {
        let mut register = with(&[("a", "a", None), ("b", "b", None)]);
        let (here, there) = (Host::cloud(), Host::parse("https://w.example.jp").expect("an address"));
        let id = |name: &str| AccountId(name.to_owned());
        assert_eq!(register.rekey(&id("a"), &key("new"), Some(id("f1"))), None);
        assert_eq!(register.rekey(&id("x"), &key("x"), Some(id("f2"))), None);
        for (asked, now, was, name, count) in [
            ("new", Some("a"), None, Some("a"), 1),
            ("a", None, Some("f1"), Some("f1"), 1),
            ("b", Some("b"), None, None, 1),
            ("x", None, None, None, 0),
        ] {
            let (key, one) = (key(asked), register.get(&id("a")).expect("an account"));
            assert_eq!(register.find(&key, &here).map(|account| account.id.0.as_str()), now, "{asked}");
            assert_eq!(register.having_now(&key).map(|account| account.id.0.as_str()), now, "{asked}");
            assert_eq!(register.find_former(&key, &here).map(|former| former.id.0.as_str()), was, "{asked}");
            assert_eq!((register.name_of_key(one, &key), register.having(&key).count()), (name.map(id), count), "{asked}");
            assert!(register.find(&key, &there).is_none() && register.find_former(&key, &there).is_none(), "{asked}");
        }
        for (name, expect) in
            [("a", Some(("a", "new0…4567"))), ("f1", Some(("a", "a012…4567"))), ("b", Some(("b", "b012…4567"))), ("x", None)]
        {
            let holder = register.holder(&id(name));
            assert_eq!(holder.map(|(account, hint)| (account.id.0.as_str(), hint)), expect, "{name}");
        }
        assert_eq!(register.rekey(&id("a"), &key("newest"), Some(id("f2"))), Some(id("f1")));
    }

    #[test]
    fn a_key_is_told_elsewhere_where_it_worked_and_one_that_could_be_guessed_is_nobodys() {
        let mut register = with(&[("a", "a", None)]);
        let there = Host::parse("https://w.example.jp").expect("an address");
        for state in [None, Some(KeyHealth::Rejected), Some(KeyHealth::Unreachable), Some(KeyHealth::Works)] {
            register.accounts[0].health = state.map(|state| Health { state, at: 1 });
            let told = |name: &str, host: &Host| register.find_elsewhere(&key(name), host).is_some();
            let found = [told("a", &there), told("a", &Host::cloud()), told("b", &there)];
            assert_eq!(found, [state == Some(KeyHealth::Works), false, false], "{state:?}");
        }
        for (length, count) in [(19, 0), (20, 1)] {
            let key = ApiKey::new("k".repeat(length));
            register.add(AccountId(length.to_string()), None, &Host::cloud(), &key, Keep::Keychain);
            assert_eq!(register.having(&key).count(), count, "{length}");
        }
        register.removed = Some(Removed { account: register.accounts.remove(0), place: 0 });
        assert_eq!(["a", "19"].map(|id| register.removed_as(&AccountId(id.to_owned())).is_some()), [true, false]);
    }

    #[test]
    fn new_accounts_take_every_colour_in_turn_and_a_number_in_the_place_of_a_label() {
        let mut register = Register::default();
        let add = |id: u8| {
            let account = register.add(AccountId(id.to_string()), None, &Host::cloud(), &key("k"), Keep::Keychain);
            (account.colour, account.label.clone())
        };
        let (colours, labels): (Vec<_>, Vec<_>) = (0..8).map(add).unzip();
        assert_eq!((&colours[..7], colours[7]), (&Colour::ALL[..], Colour::Blue));
        assert_eq!((labels[0].as_str(), labels[7].as_str()), ("account", "account 8"));
    }

    #[test]
    fn a_register_is_read_again_where_its_file_is_another_or_missing() {
        let (data, last) = (tempfile::tempdir().expect("a folder"), Mutex::new(None));
        let recall = || Register::recall(data.path(), &last).expect("a register");
        assert!(!Arc::ptr_eq(&recall(), &recall()));
        for count in [1, 2] {
            add(data.path(), "work");
            let register = recall();
            assert!(Arc::ptr_eq(&register, &recall()) && register.accounts.len() == count, "{count}");
        }
    }

    #[test]
    fn why_a_register_cannot_be_written_is_told() {
        for (refused, is_busy) in [
            (Refused::Changed, true),
            (Refused::Raced(Vec::new()), true),
            (Refused::LinkLeadsNowhere, false),
            (Refused::System(std::io::ErrorKind::PermissionDenied.into()), false),
        ] {
            let told = RegisterRefused::from(refused);
            assert_eq!(matches!(told, RegisterRefused::Busy), is_busy, "{told:?}");
            assert_eq!(matches!(told, RegisterRefused::System(_)), !is_busy, "{told:?}");
        }
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("file");
        std::fs::write(&file, "").expect("a file");
        let refused = Register::change(&file.join("data"), |_| Ok::<_, RegisterRefused>(()));
        assert!(matches!(refused, Err(RegisterRefused::System(_))), "{refused:?}");
    }

    #[test]
    fn an_account_is_named_by_its_label_else_its_username_else_its_id() {
        let register =
            with(&[("i1", "work", Some("u")), ("i2", "u", None), ("i3", "home", Some("both")), ("i4", "other", Some("both"))]);
        let label = register.accounts.iter().map(|account| account.label.as_str()).collect::<Vec<_>>();
        assert_eq!(label, ["work", "u 2", "home", "other"], "a label is no other account's username");
        for (name, expect) in
            [("WORK", Some("i1")), ("U", Some("i1")), ("u 2", Some("i2")), ("both", None), ("I4", Some("i4")), ("x", None)]
        {
            assert_eq!(register.named(name).map(|account| account.id.0.as_str()), expect, "{name}");
        }
    }

    #[test]
    fn what_is_not_changed_is_not_written_again_and_what_is_refused_changes_nothing() {
        let data = tempfile::tempdir().expect("a folder");
        add(data.path(), "work");
        let path = data.path().join("accounts.json");
        let before = std::fs::read(&path).expect("a file");
        let stamped = || stamp(&std::fs::metadata(&path).expect("a file"));
        let stamp_before = stamped();
        Register::change(data.path(), |_| Ok::<_, RegisterRefused>(())).expect("nothing to do");
        assert_eq!(stamped(), stamp_before);
        let refused = Register::change(data.path(), |register| {
            register.accounts.clear();
            Err::<(), _>(RegisterRefused::Busy)
        });
        assert!(refused.is_err() && std::fs::read(&path).expect("a file") == before);
    }
}
