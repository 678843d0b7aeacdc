//! Every key of W&B's that stands somewhere on this machine.

use std::path::PathBuf;

use super::generation::{Generation, NEWEST};
use super::{FoundKey, NetrcFile, Place, Settings, startup};
use crate::account::{Host, Namer, Naming};
use crate::evidence::PlaceKind;
use crate::secret::{ApiKey, KeyShape};
use crate::system::Surroundings;

/// Keys in netrc files, settings files, the environment and the shell's start-up files; each key once for a host. Nothing is
/// sent.
pub fn found_keys(around: &Surroundings, typed: Option<&Host>) -> Vec<FoundKey> {
    let mut once: Vec<FoundKey> = Vec::new();
    for one in standing_keys(around, typed) {
        if !once.iter().any(|known| known.key.is_same(&one.key) && known.host.is_same_server(&one.host)) {
            once.push(one);
        }
    }
    once
}

/// The same keys, each at every place where it stands.
///
/// A netrc holds other services' passwords, too: an entry counts where its machine is one of W&B's, or where its password has
/// the form of a key and the settings, the environment or `typed` name its host. Keys that stand beside no host are for the one
/// that was typed.
pub fn standing_keys(around: &Surroundings, typed: Option<&Host>) -> Vec<FoundKey> {
    let settings = Settings::read(around);
    let named: Vec<Host> = [around.variable("WANDB_BASE_URL"), settings.get("base_url")]
        .into_iter()
        .flatten()
        .chain(settings.all("base_url").map(|entry| entry.value.as_str()))
        .filter_map(|address| Host::parse(address).ok())
        .collect();
    let named: Vec<Host> = typed.cloned().into_iter().chain(named).collect();
    let here = named
        .first()
        .cloned()
        .unwrap_or_else(|| Host::parse(Generation::of(NEWEST).default_host).unwrap_or_else(|_| Host::cloud()));
    let host_namer = super::namer(around, &settings);
    let naming = |key| Naming { host: host_namer, key, login: false };
    let mut found = from_netrc_files(around, &named);
    let place = |kind, name: &str, line| Place { kind, name: name.to_owned(), line };
    found.extend(settings.all("api_key").filter(|entry| !entry.value.is_empty()).map(|entry| FoundKey {
        key: ApiKey::new(entry.value.clone()),
        host: here.clone(),
        place: place(PlaceKind::Settings, &entry.source, Some(entry.line)),
        naming: naming(settings.namer(entry)),
    }));
    found.extend(around.variable("WANDB_API_KEY").map(|key| FoundKey {
        key: ApiKey::new(key.to_owned()),
        host: here.clone(),
        place: place(PlaceKind::Environment, "WANDB_API_KEY", None),
        naming: naming(Namer::Environment),
    }));
    found.extend(startup::assignments(around).into_iter().filter_map(|line| {
        let place = place(PlaceKind::Environment, &line.file, Some(line.line));
        Some(FoundKey { key: line.key()?, host: here.clone(), place, naming: naming(Namer::Home) })
    }));
    found
}

/// Every file that a client may take for netrc.
pub(super) fn netrc_paths(around: &Surroundings) -> Vec<PathBuf> {
    let home = around.home.clone().unwrap_or_default();
    let mut paths: Vec<_> = around.variable("NETRC").map(|path| around.folder.join(around.expand(path))).into_iter().collect();
    for path in [".netrc", "_netrc"].map(|name| home.join(name)) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

fn from_netrc_files(around: &Surroundings, named: &[Host]) -> Vec<FoundKey> {
    let mut found = Vec::new();
    for path in netrc_paths(around) {
        let file = NetrcFile::at(around, path);
        let Some(Ok(netrc)) = &file.read else { continue };
        for entry in netrc.entries() {
            let Some((key, line)) = entry.key() else { continue };
            let Some(host) = host_of(&entry.machine, &key, named) else { continue };
            // netrc itself names the machine that the key was given to.
            found.push(file.found(key, line, &host, Naming { host: Namer::Home, key: Namer::Home, login: true }));
        }
    }
    found
}

/// The W&B server that a machine of netrc stands for, if it is one.
pub(super) fn host_of(machine: &str, key: &ApiKey, named: &[Host]) -> Option<Host> {
    let known = named.iter().find(|host| super::machine(host, true) == machine || super::machine(host, false) == machine);
    if let Some(host) = known.filter(|_| key.shape() == KeyShape::WellFormed) {
        return Some(host.clone());
    }
    let host = Host::parse(machine).ok()?;
    let is_wandb =
        host.is_cloud() || machine.ends_with(".wandb.io") || machine.starts_with("wandb.") || machine.starts_with("api.wandb.");
    is_wandb.then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_of_netrc_is_one_of_wandbs_by_its_name_or_where_its_host_is_named_and_its_password_is_a_key() {
        let named = [Host::parse("https://w.example.jp:8443").expect("an address")];
        let key = ApiKey::new("0123456789abcdef0123456789abcdef01234567".to_owned());
        let word = ApiKey::new("p".to_owned());
        for (machine, key, expect) in [
            ("w.example.jp:8443", &key, Some("w.example.jp:8443")),
            ("w.example.jp", &key, Some("w.example.jp:8443")),
            ("w.example.jp", &word, None),
            ("w.example.jp:8444", &key, None),
            ("team.wandb.io", &word, Some("team.wandb.io")),
            ("wandb.example.com", &word, Some("wandb.example.com")),
            ("api.wandb.example.com", &word, Some("api.wandb.example.com")),
            ("my-wandb.example.com", &key, None),
            ("github.com", &key, None),
        ] {
            assert_eq!(host_of(machine, key, &named).map(|host| host.name()).as_deref(), expect, "{machine}");
        }
        for machine in ["api.wandb.ai", "api.forge.coreweave.com"] {
            assert!(host_of(machine, &word, &[]).is_some_and(|host| host.is_cloud()), "{machine}");
        }
    }

    const KEY: &str = "0123456789abcdef0123456789abcdef01234567";

    #[test]
    fn each_file_that_may_be_netrc_is_named_once() {
        for (netrc, expect) in [
            ("", ".netrc _netrc"),
            ("/nonexistent/home/.netrc", ".netrc _netrc"),
            ("/nonexistent/home/_netrc", "_netrc .netrc"),
            ("other", "other .netrc _netrc"),
        ] {
            let variables = [("NETRC", netrc)];
            let around = around(if netrc.is_empty() { &[] } else { &variables }, "", "");
            let names: Vec<_> =
                netrc_paths(&around).iter().filter_map(|path| path.file_name()?.to_str().map(str::to_owned)).collect();
            assert_eq!(names.join(" "), expect, "{netrc}");
        }
    }

    fn around(variables: &[(&str, &str)], netrc: &str, settings: &str) -> Surroundings {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let (home, folder) = (Some("/nonexistent/home".into()), "/nonexistent/work".into());
        let files = [("/nonexistent/home/.netrc", netrc), ("/nonexistent/work/wandb/settings", settings)];
        let planned = files.map(|(path, text)| (path.into(), text.as_bytes().to_vec())).into();
        Surroundings { variables, home, folder, planned, ..Surroundings::default() }
    }

    fn told(found: &[FoundKey]) -> Vec<(String, String, PlaceKind, Option<u32>)> {
        let one = |found: &FoundKey| (found.key.expose().to_owned(), found.host.name(), found.place.kind, found.place.line);
        found.iter().map(one).collect()
    }

    #[test]
    fn every_place_that_has_a_key_is_found_and_each_key_is_told_once_for_a_host() {
        let netrc = format!("machine w.example.jp password {KEY}\nmachine api.wandb.ai password {KEY}\nmachine x password p\n");
        let settings = format!("[default]\nbase_url = https://w.example.jp\napi_key = {KEY}\n");
        let around = around(&[("WANDB_API_KEY", "other")], &netrc, &settings);
        let one = |key: &str, host: &str, kind, line| (key.to_owned(), host.to_owned(), kind, line);
        let standing = [
            one(KEY, "w.example.jp", PlaceKind::Netrc, Some(1)),
            one(KEY, "api.wandb.ai", PlaceKind::Netrc, Some(2)),
            one(KEY, "w.example.jp", PlaceKind::Settings, Some(3)),
            one("other", "w.example.jp", PlaceKind::Environment, None),
        ];
        assert_eq!(told(&standing_keys(&around, None)), standing);
        let once = [0, 1, 3].map(|at| standing[at].clone());
        assert_eq!(told(&found_keys(&around, None)), once);
    }

    #[test]
    fn a_key_without_a_host_is_for_the_typed_one_else_the_named_one_else_the_newest_default() {
        let typed = Host::parse("https://t.example").expect("an address");
        let here = "[default]\nbase_url = https://s.example\n";
        let forge = "api.forge.coreweave.com";
        for (typed, variables, settings, expect) in [
            (Some(&typed), &[("WANDB_BASE_URL", "https://e.example")][..], here, "t.example"),
            (None, &[("WANDB_BASE_URL", "https://e.example")], here, "e.example"),
            (None, &[], here, "s.example"),
            (None, &[], "", forge),
        ] {
            let around = around(&[variables, &[("WANDB_API_KEY", "k")]].concat(), "", settings);
            let found = standing_keys(&around, typed);
            assert_eq!(found.iter().map(|found| found.host.name()).collect::<Vec<_>>(), [expect], "{variables:?} {settings}");
        }
    }

    #[test]
    fn who_names_a_key_is_who_holds_the_place_where_it_stands() {
        let found = standing_keys(
            &around(&[("WANDB_API_KEY", "k")], "machine api.wandb.ai password n\n", "[default]\napi_key = s\n"),
            None,
        );
        let naming: Vec<Naming> = found.iter().map(|found| found.naming).collect();
        let by = |host, key, login| Naming { host, key, login };
        assert_eq!(
            naming,
            [
                by(Namer::Home, Namer::Home, true),
                by(Namer::Default, Namer::Folder, false),
                by(Namer::Default, Namer::Environment, false)
            ]
        );
        assert!(standing_keys(&around(&[("WANDB_API_KEY", "")], "machine", "[default]\napi_key =\n"), None).is_empty());
    }

    #[test]
    fn a_file_that_two_names_lead_to_is_looked_at_once() {
        for (netrc, expect) in [
            (None, &["/nonexistent/home/.netrc", "/nonexistent/home/_netrc"][..]),
            (Some("~/.netrc"), &["/nonexistent/home/.netrc", "/nonexistent/home/_netrc"]),
            (Some("n"), &["/nonexistent/work/n", "/nonexistent/home/.netrc", "/nonexistent/home/_netrc"]),
        ] {
            let variables: Vec<(&str, &str)> = netrc.map(|path| ("NETRC", path)).into_iter().collect();
            let paths = netrc_paths(&around(&variables, "", ""));
            assert_eq!(paths, expect.iter().map(PathBuf::from).collect::<Vec<_>>(), "{netrc:?}");
        }
    }
}
