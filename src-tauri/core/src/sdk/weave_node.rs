//! Which key Weave for Node.js would send.

use url::Url;

use super::netrc::Netrc;
use super::place::Place;
use super::reading::{Program, Reading, Used, Why};
use super::weave_python::variable;
use crate::evidence::PlaceKind;
use crate::secret::ApiKey;
use crate::system::{Surroundings, read_regular};

/// What it would send: `WANDB_API_KEY`, or the entry of `~/.netrc`. It knows no identity token, no `NETRC` and no settings but
/// `wandb_base_url`, and always speaks https.
///
/// # Source
/// weave 0.11.1 for Node.js, `dist/wandb/settings.js`, `dist/utils/netrc.js`, `dist/urls.js`.
pub(super) fn reading(around: &Surroundings) -> Reading {
    let none = |host, why| Reading::none(Program::WeaveNode, host, why);
    let address = around.variable("WANDB_BASE_URL").map(str::to_owned).or_else(|| of_settings(around));
    let machine = address.map_or_else(|| Some("api.wandb.ai".to_owned()), |address| authority(&address));
    let Some(machine) = machine else { return none(None, Why::HostWrong) };
    let host = format!("https://{machine}");
    match variable(around).map_or_else(|| of_netrc(around, &machine), Ok) {
        Ok(key) => Reading::some(Program::WeaveNode, host, key),
        Err(why) => none(Some(host), why),
    }
}

/// What `new URL(address).host` says.
fn authority(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let name = url.host_str().filter(|name| !name.is_empty())?;
    Some(url.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}")))
}

/// `wandb_base_url` of `[default]`, as the package `ini` reads it.
fn of_settings(around: &Surroundings) -> Option<String> {
    let text = read_regular(&around.home.as_ref()?.join(".config/wandb/settings")).ok()?;
    let text = String::from_utf8_lossy(&text);
    let (mut is_default, mut found) = (false, None);
    for line in text.lines().map(str::trim) {
        if let Some(section) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            is_default = section.trim() == "default";
        } else if let Some((name, value)) = line.split_once('=')
            && is_default
            && name.trim() == "wandb_base_url"
        {
            found = Some(plain(value.trim()).to_owned());
        }
    }
    found.filter(|value| !value.is_empty())
}

/// A value in quotation marks without them, else as far as a comment.
fn plain(value: &str) -> &str {
    let quoted = |mark| value.strip_prefix(mark).and_then(|rest: &str| rest.strip_suffix(mark));
    let bare = || value.split([';', '#']).next().unwrap_or_default().trim();
    quoted('"').or_else(|| quoted('\'')).unwrap_or_else(bare)
}

fn of_netrc(around: &Surroundings, machine: &str) -> Result<Used, Why> {
    let path = around.home.as_ref().map(|home| home.join(".netrc")).ok_or(Why::NoKey)?;
    let planned = around.planned.get(&path).cloned();
    let text = planned.or_else(|| read_regular(&path).ok()).ok_or(Why::NoKey)?;
    let place = |line| Place { kind: PlaceKind::Netrc, name: around.shown(&path), line: Some(line) };
    if let Some((key, line)) = entry(&String::from_utf8_lossy(&text), machine) {
        return Ok(Used { key: ApiKey::new(key), place: place(line) });
    }
    let is_seen_by_python = Netrc::read(&text).is_ok_and(|netrc| netrc.has(machine));
    Err(if is_seen_by_python { Why::OneLine } else { Why::NoKey })
}

/// One word and its value a line; an entry counts where it has a login, and the last one of a machine wins. What `default` says is
/// taken for a part of the entry before it.
fn entry(text: &str, machine: &str) -> Option<(String, u32)> {
    let mut entries = vec![Entry::default()];
    for (line, number) in text.split('\n').zip(1..) {
        let mut words = line.split(|c: char| c.is_whitespace() || c == '\u{feff}').filter(|word| !word.is_empty());
        let (name, value) = (words.next(), words.next());
        let last = entries.last_mut()?;
        match name {
            Some("machine") => entries.push(Entry { machine: value, ..Entry::default() }),
            Some("login") => last.login = value,
            Some("password") => last.password = value.map(|key| (key, number)),
            _ => {}
        }
    }
    let found = entries.iter().rev().find(|entry| entry.machine == Some(machine) && entry.login.is_some())?;
    found.password.map(|(key, line)| (key.to_owned(), line))
}

#[derive(Default)]
struct Entry<'a> {
    machine: Option<&'a str>,
    login: Option<&'a str>,
    password: Option<(&'a str, u32)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn netrc_is_read_line_by_line() {
        for (text, expect) in [
            ("machine a\n  login u\n  password p\n", Some(("p", 3))),
            ("machine a login u password p\n", None),
            ("machine a\n  password p\n", None),
            ("machine a\n  login u\n  password p\nmachine a\n  login u\n  password q\n", Some(("q", 6))),
            ("machine a\n  login u\n  password p\ndefault\n  login x\n  password q\n", Some(("q", 6))),
            ("# password x\nmachine a\n  login u\n  password \"p\" # mine\n", Some(("\"p\"", 4))),
            ("machine a\r\n  login u\r\n  password p\r\n", Some(("p", 3))),
            ("machine b\n  login u\n  password p\n", None),
        ] {
            let found = entry(text, "a");
            assert_eq!(found.as_ref().map(|(key, line)| (key.as_str(), *line)), expect, "{text}");
        }
    }

    #[test]
    fn settings_netrc_and_addresses_are_read_as_node_does() {
        let home = tempfile::tempdir().expect("a folder");
        let mut around = Surroundings { home: Some(home.path().to_owned()), ..Surroundings::default() };
        std::fs::create_dir_all(home.path().join(".config/wandb")).expect("a folder");
        for (text, expect) in [
            ("[default]\nwandb_base_url = https://a\n", Some("https://a")),
            ("[default]\nwandb_base_url = a\nwandb_base_url = b ; mine\n[x]\nwandb_base_url = c\n", Some("b")),
            ("[ default ]\nwandb_base_url = 'a#b'\nbase_url = c\n", Some("a#b")),
            ("[default]\nwandb_base_url = \"a;b\"\n", Some("a;b")),
            ("wandb_base_url = a\n[default]\nbase_url = b\n", None),
            ("[default]\nwandb_base_url =\n", None),
        ] {
            std::fs::write(home.path().join(".config/wandb/settings"), text).expect("a file");
            assert_eq!(of_settings(&around).as_deref(), expect, "{text}");
        }
        for (address, expect) in [
            ("https://w.example.jp:8443/x", Some("w.example.jp:8443")),
            ("https://w.example.jp:443", Some("w.example.jp")),
            ("w.example.jp", None),
            ("file:///x", None),
        ] {
            assert_eq!(authority(address).as_deref(), expect, "{address}");
        }
        for (text, expect) in [
            ("machine a\nlogin u\npassword p\n", Ok(Some(3))),
            ("machine a login u password p\n", Err(Why::OneLine)),
            ("machine b login u password p\n", Err(Why::NoKey)),
        ] {
            around.planned.insert(home.path().join(".netrc"), text.as_bytes().to_vec());
            assert_eq!(of_netrc(&around, "a").map(|used| used.place.line), expect, "{text}");
        }
    }

    #[test]
    fn the_variable_comes_first_and_every_server_is_spoken_to_over_https() {
        const FILE: &[u8] = b"machine api.wandb.ai\nlogin u\npassword n\nmachine e.example:8443\nlogin u\npassword m\n";
        let base_url = ("WANDB_BASE_URL", "http://e.example:8443/x");
        let cloud = Some("https://api.wandb.ai");
        for (variables, host, key, why) in [
            (&[][..], cloud, Some("n"), None),
            (&[("WANDB_API_KEY", "e")], cloud, Some("e"), None),
            (&[base_url], Some("https://e.example:8443"), Some("m"), None),
            (&[("WANDB_BASE_URL", "")], cloud, Some("n"), None),
            (&[("WANDB_BASE_URL", "https://x.example")], Some("https://x.example"), None, Some(Why::NoKey)),
            (&[("WANDB_BASE_URL", "x.example"), ("WANDB_API_KEY", "e")], None, None, Some(Why::HostWrong)),
        ] {
            let home = std::path::PathBuf::from("/nonexistent/home");
            let planned = [(home.join(".netrc"), FILE.to_vec())].into();
            let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let found = reading(&Surroundings { variables, home: Some(home), planned, ..Surroundings::default() });
            let sent = found.key.as_ref().map(|used| used.key.expose());
            assert_eq!((found.host.as_deref(), sent, found.why), (host, key, why));
        }
    }

    #[test]
    fn words_are_parted_by_blanks_of_every_kind() {
        for (text, expect) in [
            ("\u{feff}machine a\n\tlogin\u{a0}u\n password\u{3000}p\n", Some(("p", 3))),
            ("machine a\nlogin u\naccount x\npassword p\n", Some(("p", 4))),
            ("machine a\nlogin u\nmachine a\npassword p\n", None),
            ("login u\npassword p\n", None),
        ] {
            let found = entry(text, "a");
            assert_eq!(found.as_ref().map(|(key, line)| (key.as_str(), *line)), expect, "{text}");
        }
    }
}
