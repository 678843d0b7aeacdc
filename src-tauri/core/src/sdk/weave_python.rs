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

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    const KEY: (&str, &str) = ("WANDB_API_KEY", "e");
    const CLOUDS: Option<&str> = Some(CLOUD);

    fn around(home: &Path, variables: &[(&str, &str)], files: &[(&str, &[u8])]) -> Surroundings {
        for (name, text) in files {
            let path = home.join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Surroundings { variables, home: Some(home.to_owned()), folder: home.join("work"), ..Surroundings::default() }
    }

    fn read(variables: &[(&str, &str)], files: &[(&str, &[u8])], version: Version) -> Reading {
        let home = tempfile::tempdir().expect("a folder");
        reading(&around(home.path(), variables, files), version)
    }

    #[test]
    fn the_server_is_the_one_that_the_variable_or_the_first_settings_file_names() {
        const GLOBAL: (&str, &[u8]) = (".config/wandb/settings", b"[default]\nbase_url = https://g.example/\n");
        const LOCAL: (&str, &[u8]) = ("work/wandb/settings", b"[default]\nbase_url = https://l.example\n");
        const MOVED: (&str, &[u8]) = ("work/cfg/settings", b"[default]\nbase_url = https://m.example\n");
        for (variables, files, expect) in [
            (&[][..], &[][..], CLOUDS),
            (&[("WANDB_BASE_URL", "http://e.example//")], &[LOCAL, GLOBAL], Some("http://e.example")),
            (&[("WANDB_BASE_URL", "")], &[LOCAL, GLOBAL], None),
            (&[("WANDB_BASE_URL", "e.example")], &[], None),
            (&[("WANDB_BASE_URL", "ftp://e.example")], &[], None),
            (&[], &[GLOBAL], Some("https://g.example")),
            (&[], &[LOCAL, GLOBAL], Some("https://l.example")),
            (&[("WANDB_CONFIG_DIR", "cfg")], &[GLOBAL, MOVED], Some("https://m.example")),
            (&[("WANDB_CONFIG_DIR", "other")], &[GLOBAL, MOVED], CLOUDS),
        ] {
            let found = read(&[variables, &[KEY]].concat(), files, Version(0, 54, 0));
            assert_eq!(found.host.as_deref(), expect, "{variables:?} {}", files.len());
            let why = expect.is_none().then_some(Why::HostWrong);
            assert_eq!((found.program, found.why, found.key.is_some()), (Program::WeavePython, why, expect.is_some()));
        }
    }

    #[test]
    fn settings_that_python_gives_up_stop_it_and_words_that_only_wandb_refuses_do_not() {
        for (text, stops) in [
            (&b"[default]\nlone\n"[..], true),
            (b"[default]\nentity = \xff\n", true),
            (b"[default]\nbase_url = https://h.example/50%\n", true),
            (b"[default]\nentity = 50%\n", false),
            (b"[default]\nentity = 50%\nbase_url = https://h.example/50%%\n", true),
            (b"[default]\nnonsense = 1\n", false),
            (b"[default]\nentity = a\n", false),
        ] {
            let found = read(&[KEY], &[(".config/wandb/settings", text)], Version(0, 54, 0));
            let expect = if stops { (None, Some(Why::SettingsUnreadable)) } else { (CLOUDS, None) };
            assert_eq!((found.host.as_deref(), found.why), expect, "{}", String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn a_token_is_taken_by_the_versions_that_know_it_where_its_file_is_there_and_no_key_is_set() {
        const THERE: (&str, &[u8]) = ("work/token", b"t");
        let token = ("WANDB_IDENTITY_TOKEN_FILE", "token");
        let (before, since) = (Version(0, 53, 7), Version(0, 53, 8));
        for (version, variables, files, key, used, why) in [
            (since, &[KEY, token][..], &[THERE][..], false, false, Some(Why::TokenConflict)),
            (before, &[KEY, token], &[THERE], true, false, None),
            (since, &[token], &[THERE], false, true, None),
            (since, &[token], &[], false, false, Some(Why::TokenMissing)),
            (before, &[token], &[THERE], false, false, Some(Why::NoKey)),
            (since, &[KEY], &[THERE], true, false, None),
            (since, &[], &[], false, false, Some(Why::NoKey)),
        ] {
            let found = read(variables, files, version);
            let told = (found.host.as_deref(), found.key.is_some(), found.why);
            assert_eq!(told, (CLOUDS, key, why), "{version} {variables:?}");
            let expect = Token { place: token.0.to_owned(), line: None, account: None };
            assert_eq!(found.token, used.then_some(expect), "{version} {variables:?}");
        }
    }

    #[test]
    fn the_first_netrc_that_has_a_password_for_the_machine_as_it_is_written_gives_the_key() {
        let written = ("WANDB_BASE_URL", "https://H.example:8443/x?y");
        for (variables, netrc, second, expect) in [
            (&[][..], "machine api.wandb.ai\n  login u\n  password a\n", "", Ok(("a", "~/.netrc", Some(3)))),
            (&[], "machine x password a\n", "machine api.wandb.ai password b\n", Ok(("b", "~/_netrc", Some(1)))),
            (&[], "machine api.wandb.ai login u\n", "machine api.wandb.ai password b\n", Ok(("b", "~/_netrc", Some(1)))),
            (&[], "machine api.wandb.ai password a\n", "machine api.wandb.ai password b\n", Ok(("a", "~/.netrc", Some(1)))),
            (&[], "machine", "machine api.wandb.ai password b\n", Err(Why::NetrcUnreadable)),
            (&[], "machine x password a\n", "machine", Err(Why::NetrcUnreadable)),
            (&[], "machine x password a\n", "machine y password b\n", Err(Why::NoKey)),
            (&[("NETRC", "work/other")], "machine api.wandb.ai password a\n", "", Ok(("a", "~/.netrc", Some(1)))),
            (&[written], "machine H.example:8443 password a\n", "", Ok(("a", "~/.netrc", Some(1)))),
            (&[written], "machine h.example:8443 password a\n", "", Err(Why::NoKey)),
            (&[KEY], "machine api.wandb.ai password a\n", "", Ok(("e", "WANDB_API_KEY", None))),
        ] {
            let found = read(variables, &[(".netrc", netrc.as_bytes()), ("_netrc", second.as_bytes())], Version(0, 54, 0));
            let key = found.key.as_ref().map(|used| (used.key.expose(), used.place.name.as_str(), used.place.line));
            assert_eq!((key, found.why), (expect.ok(), expect.err()), "{variables:?} {netrc} {second}");
        }
    }
}
