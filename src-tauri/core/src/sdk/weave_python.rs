//! Which key Weave for Python would send.

use std::path::PathBuf;

use url::Url;

use super::NetrcFile;
use super::generation::Version;
use super::netrc::Entry;
use super::place::Place;
use super::reading::{Program, Reading, Token, Used, Why};
use super::settings::{Settings, SettingsTrouble};
use crate::evidence::PlaceKind;
use crate::secret::ApiKey;
use crate::system::{Surroundings, first_broken_line, read_regular};

const CLOUD: &str = "https://api.wandb.ai";
/// The first version that takes an identity token.
///
/// # Source
/// weave 0.53.8, `wandb_interface/auth.py`; 0.53.7 has no such file.
const WITH_TOKEN: Version = Version(0, 53, 8);

/// What it would send: `WANDB_API_KEY`, or the identity token, or the entry of `~/.netrc`, else of `~/_netrc`.
///
/// # Source
/// weave 0.54.0, `trace/env.py` (`wandb_base_url`, `weave_wandb_api_key`), `wandb_interface/auth.py` (`get_wandb_credentials`).
pub(super) fn reading(around: &Surroundings, version: Version) -> Reading {
    let none = |host, why| Reading::none(Program::WeavePython, host, why);
    let settings = Settings::read_files(around, &settings_files(around));
    if stops(&settings) {
        return none(None, Why::SettingsUnreadable);
    }
    let address = address(around, &settings);
    let Some(host) = Url::parse(&address).ok().filter(|url| matches!(url.scheme(), "http" | "https")).map(|_| address.clone())
    else {
        return none(None, Why::HostWrong);
    };
    let token = around.variable("WANDB_IDENTITY_TOKEN_FILE").filter(|_| version >= WITH_TOKEN);
    match (variable(around), token) {
        (Some(_), Some(_)) => none(Some(host), Why::TokenConflict),
        (None, Some(file)) if !around.folder.join(around.expand(file)).exists() => none(Some(host), Why::TokenMissing),
        (None, Some(_)) => {
            let token = Token { place: "WANDB_IDENTITY_TOKEN_FILE".to_owned(), line: None, account: None };
            Reading { program: Program::WeavePython, host: Some(host), key: None, token: Some(token), why: None }
        }
        (Some(key), None) => Reading::some(Program::WeavePython, host, key),
        (None, None) => match of_netrc(around, &address) {
            Ok(key) => Reading::some(Program::WeavePython, host, key),
            Err(why) => none(Some(host), why),
        },
    }
}

/// The key of `WANDB_API_KEY`.
pub(super) fn variable(around: &Surroundings) -> Option<Used> {
    let place = Place { kind: PlaceKind::Environment, name: "WANDB_API_KEY".to_owned(), line: None };
    around.variable("WANDB_API_KEY").map(|key| Used { key: ApiKey::new(key.to_owned()), place })
}

/// Local settings first. A hidden folder is not looked at, and a tilde stays a tilde.
fn settings_files(around: &Surroundings) -> [Option<PathBuf>; 2] {
    let folder = match around.variables.get("WANDB_CONFIG_DIR") {
        Some(folder) => Some(around.folder.join(folder)),
        None => around.home.as_ref().map(|home| home.join(".config/wandb")),
    };
    [Some(around.folder.join("wandb/settings")), folder.map(|folder| folder.join("settings"))]
}

/// Does Python's `configparser` give a file up, or the server's address in it?
fn stops(settings: &Settings) -> bool {
    let is_broken = |path: &PathBuf| read_regular(path).is_ok_and(|text| first_broken_line(&text).is_some());
    let in_address = || settings.entry("base_url").is_some_and(|entry| entry.value.contains('%'));
    settings.files().iter().any(|file| match file.refused.map(|refused| refused.what) {
        Some(SettingsTrouble::Syntax) => true,
        Some(SettingsTrouble::Fatal) => is_broken(&file.path) || in_address(),
        Some(SettingsTrouble::Unknown) | None => false,
    })
}

/// A variable that is set to nothing counts, and leads nowhere.
fn address(around: &Surroundings, settings: &Settings) -> String {
    let of_settings = || settings.all("base_url").next().map(|entry| entry.value.clone());
    let named = around.variables.get("WANDB_BASE_URL").cloned().or_else(of_settings);
    named.unwrap_or_else(|| CLOUD.to_owned()).trim_end_matches('/').to_owned()
}

/// The first of both files that Python reads, and that has a password for the machine as the address writes it.
fn of_netrc(around: &Surroundings, address: &str) -> Result<Used, Why> {
    let machine = address.split_once("://").map_or("", |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or_default();
    for path in around.home.iter().flat_map(|home| [".netrc", "_netrc"].map(|name| home.join(name))) {
        let file = NetrcFile::at(around, path);
        match &file.read {
            Some(Err(_)) => return Err(Why::NetrcUnreadable),
            Some(Ok(netrc)) => {
                if let Some((key, line)) = netrc.find(machine).and_then(Entry::key) {
                    return Ok(Used { key, place: file.place(line) });
                }
            }
            None => {}
        }
    }
    Err(Why::NoKey)
}
