//! `keywand doctor`: everything about this machine that a bug report needs, in one page. No key, no name of a person, of an account or of a
//! server that is not W&B's, no value of a variable.

use std::path::Path;

use keywand_core::contract::{AccountView, KeyPlace, ReachRequest, ReachView, WhoRequest};
use keywand_core::i18n::Args as Words;
use keywand_core::system::{Surroundings, has_locks};
use serde::Serialize;

use crate::print;
use crate::session::{DONE, Session};

/// Variables beside `WANDB_…` that decide what wandb or keywand does.
const VARIABLES: [&str; 14] = [
    "ALL_PROXY",
    "CONDA_PREFIX",
    "DBUS_SESSION_BUS_ADDRESS",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "NETRC",
    "NO_PROXY",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_FILE",
    "VIRTUAL_ENV",
    "all_proxy",
    "http_proxy",
    "https_proxy",
    "no_proxy",
];

#[derive(Serialize)]
struct Page {
    version: &'static str,
    system: String,
    /// `null` where it answers, else the code that says why not.
    keychain: Option<String>,
    accounts: Vec<AccountLine>,
    identity: Option<Identity>,
    /// Files that wandb reads here; those that are there.
    files_of_wandb: Vec<String>,
    /// Names only.
    variables: Vec<String>,
    wandb: Option<String>,
    folder_of_keywand: Keeping,
    files_of_keywand: Vec<(String, u64)>,
    changes_to_undo: usize,
    /// The code that says why the list of accounts cannot be read.
    trouble: Option<String>,
}

/// What keywand's own folder is good for.
#[derive(Serialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum Keeping {
    Writable,
    WritableWithoutLocks,
    FileCannotBeWritten,
}

#[derive(Serialize)]
struct AccountLine {
    host: String,
    kept_in: &'static str,
    /// `answered`, or the code that says why not.
    asked: String,
}

#[derive(Serialize)]
struct Identity {
    sdk: String,
    host: Option<String>,
    /// Where the key stands.
    source: Option<String>,
    on_file: bool,
    /// Codes.
    warnings: Vec<String>,
}

/// Runs it. Every account is asked once, as `keywand reach` asks.
pub(crate) fn run(session: &Session, json: bool) -> u8 {
    let page = page(session);
    if json {
        print::data(&serde_json::to_string(&page).unwrap_or_default());
    } else {
        show(session, &page);
    }
    DONE
}

fn page(session: &Session) -> Page {
    let app = &session.app;
    let around = Surroundings::of_this_process();
    let view = app.accounts_look();
    let kept: Vec<AccountView> = view.accounts.into_iter().filter(|account| account.label.is_some()).collect();
    let keychain = {
        let _waiting = crate::waiting::Waiting::begin(session.language);
        app.keychain_trouble().map(|code| code.to_string())
    };
    let asked = asked(session, &kept);
    let identity = app.whoami(&WhoRequest { folder: None, sdk: app.wandb_of(None).map(|(version, _)| version) }).ok();
    Page {
        version: env!("KEYWAND_VERSION"),
        system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        keychain,
        accounts: kept.iter().map(|account| account_line(session, account, &asked)).collect(),
        identity: identity.map(|who| Identity {
            host: who.host.as_deref().map(|host| shown_host(session, host)),
            source: who.source.shown(),
            on_file: who.account.is_some(),
            warnings: who.warnings.iter().map(|warning| warning.code.to_string()).collect(),
            sdk: who.sdk,
        }),
        files_of_wandb: files_of_wandb(&around),
        variables: around
            .variables
            .keys()
            .filter(|name| name.starts_with("WANDB_") || VARIABLES.contains(&name.as_str()))
            .cloned()
            .collect(),
        wandb: app.wandb_of(None).map(|(version, place)| format!("{version} ({place})")),
        folder_of_keywand: match has_locks(&around.data) {
            Ok(true) => Keeping::Writable,
            Ok(false) => Keeping::WritableWithoutLocks,
            Err(_) => Keeping::FileCannotBeWritten,
        },
        files_of_keywand: files_in(&around.data),
        changes_to_undo: app.changes_made().len(),
        trouble: view.trouble.map(|trouble| trouble.code.to_string()),
    }
}

fn asked(session: &Session, kept: &[AccountView]) -> Vec<ReachView> {
    if kept.is_empty() {
        return Vec::new();
    }
    let accounts = kept.iter().map(|account| account.id.clone()).collect();
    let done = session.wait(session.app.reach_run(ReachRequest { accounts }, |_| {}));
    done.ok().and_then(Result::ok).map(|view| view.accounts).unwrap_or_default()
}

fn account_line(session: &Session, account: &AccountView, asked: &[ReachView]) -> AccountLine {
    let reach = asked.iter().find(|reach| reach.account == account.id);
    let trouble = reach.and_then(|reach| reach.trouble.as_ref());
    AccountLine {
        host: shown_host(session, &account.host),
        kept_in: if account.key_place == KeyPlace::EncryptedFile { "encrypted-file" } else { "keychain" },
        asked: trouble.map_or_else(|| "answered".to_owned(), |trouble| trouble.code.to_string()),
    }
}

/// Whose server it is may not be told to everybody.
fn shown_host(session: &Session, host: &str) -> String {
    let name = host.split("://").last().unwrap_or(host);
    let bare = name.split([':', '/']).next().unwrap_or(name);
    let is_public = ["wandb.ai", "coreweave.com"].iter().any(|domain| bare == *domain || bare.ends_with(&format!(".{domain}")));
    let is_here = bare == "localhost" || bare.starts_with("127.") || name.starts_with("[::1]");
    if is_public || is_here { name.to_owned() } else { session.say("doctor-other-server", &Words::new()) }
}

fn files_of_wandb(around: &Surroundings) -> Vec<String> {
    let home = around.home.clone().unwrap_or_default();
    let netrc = around.variable("NETRC").map_or_else(|| home.join(".netrc"), |path| around.expand(path));
    let config = around.variable("WANDB_CONFIG_DIR").map_or_else(|| home.join(".config/wandb"), |path| around.expand(path));
    let files = [netrc, home.join("_netrc"), config.join("settings"), around.folder.join("wandb/settings")];
    files.iter().filter(|file| file.is_file()).map(|file| around.shown(file)).collect()
}

fn files_in(folder: &Path) -> Vec<(String, u64)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some((entry.file_name().to_string_lossy().into_owned(), entry.metadata().ok()?.len())))
        .collect();
    files.sort_unstable();
    files
}

fn show(session: &Session, page: &Page) {
    let said = |id: &str, value: &str| print::out(&session.say(id, &Words::new().with("value", value)));
    let none = session.say("doctor-none", &Words::new());
    let listed = |all: &[String]| if all.is_empty() { none.clone() } else { all.join(", ") };
    print::out(&format!("keywand {} · {}", page.version, page.system));
    said("doctor-keychain", page.keychain.as_deref().unwrap_or(&session.say("doctor-answers", &Words::new())));
    page.trouble.iter().for_each(|code| said("doctor-register", code));
    for (account, number) in page.accounts.iter().zip(1..) {
        let asked =
            if account.asked == "answered" { session.say("doctor-answers", &Words::new()) } else { account.asked.clone() };
        said("doctor-account", &format!("{number} · {} · {} · {asked}", account.host, account.kept_in));
    }
    if page.accounts.is_empty() {
        said("doctor-account", &none);
    }
    if let Some(identity) = &page.identity {
        said(
            "who-sdk",
            page.wandb.as_deref().unwrap_or(&format!("{} ({})", identity.sdk, session.say("who-sdk-newest", &Words::new()))),
        );
        said("who-host", identity.host.as_deref().unwrap_or(&none));
        said("who-source", identity.source.as_deref().unwrap_or(&none));
        said("doctor-warnings", &listed(&identity.warnings));
    }
    said("doctor-files-of-wandb", &listed(&page.files_of_wandb));
    said("doctor-variables", &listed(&page.variables));
    let keeping = match page.folder_of_keywand {
        Keeping::Writable => "doctor-writable",
        Keeping::WritableWithoutLocks => "doctor-writable-without-locks",
        Keeping::FileCannotBeWritten => "doctor-not-writable",
    };
    said("doctor-folder-of-keywand", &session.say(keeping, &Words::new()));
    let ours: Vec<String> = page.files_of_keywand.iter().map(|(name, bytes)| format!("{name} ({bytes} B)")).collect();
    said("doctor-files-of-keywand", &listed(&ours));
    said("doctor-changes", &page.changes_to_undo.to_string());
}
