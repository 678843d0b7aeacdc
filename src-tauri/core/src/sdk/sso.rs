//! The accounts that `wandb login sso` saves. No release reads them yet; the file is known so that it is told the day it is there.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use super::reading::{Program, Reading, Token, Why};
use crate::account::Host;
use crate::system::{Surroundings, read_regular};

/// The file. What else stands in it (identity and refresh tokens) is not read.
#[derive(Deserialize)]
struct Saved {
    #[serde(default)]
    version: u32,
    active: Option<String>,
    accounts: BTreeMap<String, SavedAccount>,
}

#[derive(Deserialize)]
struct SavedAccount {
    #[serde(default)]
    host: String,
}

const VERSION: u32 = 1;

/// `identity_token.json` of wandb's folder for settings.
fn saved_accounts_file(around: &Surroundings) -> Option<PathBuf> {
    let folder = match around.variables.get("WANDB_CONFIG_DIR") {
        Some(folder) => around.folder.join(around.expand(folder)),
        None => around.home.as_ref()?.join(".config/wandb"),
    };
    Some(folder.join("identity_token.json"))
}

/// The saved account that a wandb to come would use in the place of every key: the only one for this server, else the active one.
///
/// # Source
/// github.com/wandb/wandb, pull requests 12777 to 12780 (not in 0.31.0): `sdk/lib/wbauth/identity_token_file.py`
/// (`Accounts.for_host`), `authenticate.py` (`_try_identity_token_auth`: before `WANDB_API_KEY` and netrc).
pub(super) fn reading(around: &Surroundings, host: Option<Host>) -> Option<Reading> {
    let path = saved_accounts_file(around)?;
    let saved: Saved = serde_json::from_slice(&read_regular(&path).ok()?).ok()?;
    let there = host?;
    let is_there = |account: &SavedAccount| Host::parse(&account.host).is_ok_and(|host| host.is_same_server(&there));
    let fitting: Vec<&String> = saved.accounts.iter().filter(|(_, one)| is_there(one)).map(|(name, _)| name).collect();
    let account = match fitting.as_slice() {
        [] => return None,
        [one] => Some((*one).clone()),
        many => saved.active.filter(|active| many.contains(&active)),
    };
    let account = account.filter(|_| saved.version <= VERSION);
    let token = account.map(|name| Token { place: around.shown(&path), line: None, account: Some(name) });
    let why = token.is_none().then_some(Why::NoKey);
    let host = Some(there.base_url().to_owned());
    Some(Reading { program: Program::SavedAccounts, host, key: None, token, why })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A home, with this in its file for saved accounts.
    fn told(variables: &[(&str, &str)], file: &str, text: &str, host: &str) -> Option<Result<Option<String>, Why>> {
        let home = tempfile::tempdir().expect("a folder");
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let folder = home.path().to_owned();
        let around = Surroundings { home: Some(folder.clone()), folder, variables, ..Surroundings::default() };
        let file = home.path().join(file);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        std::fs::write(&file, text).expect("written");
        let reading = reading(&around, Host::parse(host).ok())?;
        assert_eq!((reading.program, reading.host.as_deref()), (Program::SavedAccounts, Some(host)));
        Some(reading.why.map_or_else(|| Ok(reading.token.and_then(|token| token.account)), Err))
    }

    #[test]
    fn the_account_of_the_server_is_told_and_a_newer_file_is_not_understood() {
        const HOST: &str = "https://w.example.jp";
        const FILE: &str = ".config/wandb/identity_token.json";
        let two = r#""accounts": {"work": {"host": "https://api.wandb.ai"}, "other": {"host": "https://w.example.jp"}}"#;
        let same = r#""accounts": {"a": {"host": "https://w.example.jp"}, "b": {"host": "https://w.example.jp"}}"#;
        let account = |name: &str| Some(Ok(Some(name.to_owned())));
        for (text, expect) in [
            (format!("{{\"version\": {VERSION}, {two}}}"), account("other")),
            (format!("{{{two}}}"), account("other")),
            (format!("{{\"version\": {}, {two}}}", VERSION + 1), Some(Err(Why::NoKey))),
            (format!("{{\"active\": \"b\", {same}}}"), account("b")),
            (format!("{{\"active\": \"c\", {same}}}"), Some(Err(Why::NoKey))),
            (format!("{{{same}}}"), Some(Err(Why::NoKey))),
            (r#"{"accounts": {"work": {"host": "https://api.wandb.ai"}}}"#.to_owned(), None),
            ("{".to_owned(), None),
        ] {
            assert_eq!(told(&[], FILE, &text, HOST), expect, "{text}");
        }
        let text = format!("{{{two}}}");
        let elsewhere = [("WANDB_CONFIG_DIR", "conf")];
        assert_eq!(told(&elsewhere, "conf/identity_token.json", &text, HOST), account("other"));
        assert_eq!(told(&elsewhere, FILE, &text, HOST), None);
    }
}
