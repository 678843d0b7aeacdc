//! What the wandb SDK reads on this machine (environment, netrc, settings files), and how to switch the account that it uses.

mod found;
#[cfg(fuzzing)]
pub mod fuzzing;
mod generation;
mod installed;
mod join;
mod kind;
mod mend;
mod mending;
mod netrc;
mod place;
mod readers;
mod reading;
mod seen;
mod settings;
mod sso;
mod startup;
mod switch;
mod take_out;
mod weave_node;
mod weave_python;

use std::path::{Path, PathBuf};

use crate::account::{Host, HostMistake, Namer, Naming};
use crate::evidence::{Location, MachineSeen, OverrideSeen, PlaceKind, PlaceSeen, UnreadableSeen};
use crate::secret::{ApiKey, KeyShape};
use crate::system::{File, Surroundings};
use generation::{ConfigDir, Generation, SettingsKey, Token};
use netrc::Netrc;
use settings::{SettingsRefused, SettingsTrouble, global_file, local_file};

pub use found::{found_keys, standing_keys};
pub use generation::{NEWEST, Version};
pub use installed::{Installed, installed};
pub use kind::{NETRC, SETTINGS};
pub use mending::{NetrcMend, plan_mend, plan_restore};
pub use place::{FoundKey, Place};
pub use readers::readings;
pub use reading::{Program, Reading, Token as TokenUsed, Used, Why};
pub use seen::{MachineOfNetrc, OwnerOf, keep_machines, keep_own_change, lost_machines, machines_now};
pub use settings::Settings;
pub use switch::{NetrcPlan, Wanted, plan_netrc, plan_switch};
pub use take_out::plan_take_out;

/// A name, and the variable or the file and line that gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub place: String,
}

/// The identity that a version of the wandb client would use in a folder.
pub struct Identity {
    /// The server it would speak to.
    pub host: Result<Host, HostMistake>,
    /// Who names that server.
    pub host_namer: Namer,
    /// Every key for that server, the one that wins first.
    pub keys: Vec<FoundKey>,
    /// Entity that runs go to: environment, else settings; `None` lets the server choose.
    pub entity: Option<Named>,
    /// Project, likewise; `None` lets the client choose.
    pub project: Option<Named>,
    /// Settings files, for what else they say.
    pub settings: Settings,
    /// What decides, for `diagnose`.
    pub seen: MachineSeen,
}

/// Finds the identity for a host; without one, for the host that this version of the client would choose.
///
/// # Source
/// See the table of generations.
pub fn identity(around: &Surroundings, host: Option<&Host>, version: Version) -> Identity {
    let generation = Generation::of(version);
    let read =
        Settings::read_files(around, &[Some(local_file(around)), global_file(around, generation.config_dir == ConfigDir::All)]);
    let unknown = read.entry("identity_token_file").filter(|_| generation.token == Token::Unknown);
    let unknown =
        unknown.map(|entry| (entry.source.clone(), SettingsRefused { line: entry.line, what: SettingsTrouble::Unknown }));
    let bad = read.trouble().map(|(file, refused)| (file.shown.clone(), refused)).or(unknown);
    // A client that stops at a bad file sends nothing; some things stop every one of them.
    let stops =
        bad.as_ref().is_some_and(|(_, refused)| generation.stops_at_bad_settings || refused.what == SettingsTrouble::Fatal);
    let settings = if generation.lone_defaults { read } else { read.tolerantly() };
    let address = match host {
        Some(host) => host.base_url().to_owned(),
        None => address(around, &settings, generation),
    };
    let moved = if host.is_none() { moved_address(around, &settings, generation) } else { None };
    let host_namer = match (&host, &moved) {
        // Whoever asks for a host names it; what may be sent there is decided with that in mind.
        (Some(_), _) => Namer::Environment,
        (None, Some(_)) => Namer::Folder,
        (None, None) => namer(around, &settings),
    };
    let host = host.cloned().map_or_else(|| written_out(&address, generation), Ok);
    let netrc = if generation.empty_netrc_hides && around.is_set("NETRC") && around.variable("NETRC").is_none() {
        NetrcFile::none()
    } else {
        NetrcFile::find(around)
    };
    let keys = match &host {
        Ok(host) if !stops => keys(around, &settings, &netrc, (host, host_namer), &address, generation),
        _ => Vec::new(),
    };
    // Where only requests go elsewhere, the client still asks for a key of the host that it believes in.
    let (host, keys) = match moved.as_deref().map(|moved| (moved, written_out(moved, generation))) {
        Some((moved, Ok(there))) if !keys.is_empty() => {
            let keys = self::keys(around, &settings, &netrc, (&there, host_namer), moved, generation);
            (Ok(there), keys)
        }
        _ => (host, keys),
    };
    let token = if stops { None } else { token(around, &settings, generation) };
    let mut seen = look(around, &settings, &netrc, &keys, version, generation);
    seen.settings_unreadable =
        bad.map(|(file, refused)| UnreadableSeen { file, line: Some(refused.line), word: None, flaw: None });
    // A token whose file is missing stops the client, too.
    let is_missing = token.as_ref().is_some_and(|(_, file)| !around.folder.join(around.expand(file)).exists());
    let keys = if seen.token_conflict || is_missing { Vec::new() } else { keys };
    seen.token = token.filter(|_| !seen.token_conflict && !is_missing).map(|(place, _)| place);
    let entity = value(around, &settings, "WANDB_ENTITY", "entity");
    let project = value(around, &settings, "WANDB_PROJECT", "project");
    Identity { host, host_namer, keys, entity, project, settings, seen }
}

/// The identity token that is used: where it is named, and its file.
fn token(around: &Surroundings, settings: &Settings, generation: Generation) -> Option<(PlaceSeen, String)> {
    if generation.token == Token::Unknown {
        return None;
    }
    let place = |kind, name: &str, line| PlaceSeen { kind, name: name.to_owned(), line, hint: String::new(), same: false };
    let variable = "WANDB_IDENTITY_TOKEN_FILE";
    if let Some(file) = around.variable(variable) {
        return Some((place(PlaceKind::Environment, variable, None), file.to_owned()));
    }
    let entry = settings.entry("identity_token_file").filter(|_| generation.token == Token::Wins)?;
    Some((place(PlaceKind::Settings, &entry.source, Some(entry.line)), entry.value.clone()))
}

/// The address as it is written: the variable, else the settings, else the default.
fn address(around: &Surroundings, settings: &Settings, generation: Generation) -> String {
    if around.is_set("WANDB_BASE_URL") {
        return around.variables.get("WANDB_BASE_URL").cloned().unwrap_or_default();
    }
    settings.get("base_url").map_or_else(|| generation.default_host.to_owned(), str::to_owned)
}

/// Who names the server of this machine.
pub(crate) fn namer(around: &Surroundings, settings: &Settings) -> Namer {
    if around.is_set("WANDB_BASE_URL") {
        return Namer::Environment;
    }
    settings.entry("base_url").map_or(Namer::Default, |entry| settings.namer(entry))
}

/// Where requests of the oldest generation go: it reads `base_url` once more, from the folders that variables name.
fn moved_address(around: &Surroundings, settings: &Settings, generation: Generation) -> Option<String> {
    if generation.config_dir == ConfigDir::All || around.is_set("WANDB_BASE_URL") || settings.get("base_url").is_some() {
        return None;
    }
    let local =
        around.variable("WANDB_DIR").map(|folder| local_file(&around.seen_from(&around.folder.join(around.expand(folder)))));
    let global = around.variable("WANDB_CONFIG_DIR").and_then(|_| global_file(around, true));
    Settings::read_files(around, &[local, global]).get("base_url").map(str::to_owned)
}

/// The client takes an address only with its scheme.
fn written_out(address: &str, generation: Generation) -> Result<Host, HostMistake> {
    if generation.forge_falls_back && address == "https://forge.coreweave.com/api/wandb" {
        return Ok(Host::cloud());
    }
    let has_scheme = address.starts_with("http://") || address.starts_with("https://");
    if has_scheme { Host::parse(address) } else { Err(HostMistake::NotAnAddress) }
}

/// Username and e-mail address that the client sends beside the key, so that W&B attributes a service account's runs to a person.
///
/// # Source
/// wandb 0.31.0, `sdk/wandb_settings.py` (`username`, `email`); `core/internal/api/gql_client.go` (`X-WANDB-USERNAME`).
pub fn attribution(around: &Surroundings, identity: &Identity) -> [Option<Named>; 2] {
    [("WANDB_USERNAME", "username"), ("WANDB_USER_EMAIL", "email")]
        .map(|(variable, name)| value(around, &identity.settings, variable, name))
}

/// A variable, else the setting; a variable that is set to nothing hides the setting.
fn value(around: &Surroundings, settings: &Settings, variable: &str, name: &str) -> Option<Named> {
    if around.is_set(variable) {
        return around.variable(variable).map(|name| Named { name: name.to_owned(), place: variable.to_owned() });
    }
    let entry = settings.entry(name)?;
    Some(Named { name: entry.value.clone(), place: format!("{}:{}", entry.source, entry.line) })
}

fn keys(
    around: &Surroundings,
    settings: &Settings,
    netrc: &NetrcFile,
    (host, host_namer): (&Host, Namer),
    address: &str,
    generation: Generation,
) -> Vec<FoundKey> {
    let naming = |key| Naming { host: host_namer, key, login: false };
    let from_environment = around.variable("WANDB_API_KEY").map(|key| FoundKey {
        key: ApiKey::new(key.to_owned()),
        host: host.clone(),
        place: Place { kind: PlaceKind::Environment, name: "WANDB_API_KEY".to_owned(), line: None },
        naming: naming(Namer::Environment),
    });
    // A variable that is set to nothing hides `api_key` of the files: both are one setting.
    let counts = generation.settings_key != SettingsKey::Never && !around.is_set("WANDB_API_KEY");
    let from_settings = settings.entry("api_key").filter(|_| counts).map(|entry| FoundKey {
        key: ApiKey::new(entry.value.clone()),
        host: host.clone(),
        place: Place { kind: PlaceKind::Settings, name: entry.source.clone(), line: Some(entry.line) },
        naming: naming(settings.namer(entry)),
    });
    let from_netrc = netrc.key((host, host_namer), address, generation);
    let settings_first = generation.settings_key == SettingsKey::BeforeNetrc;
    let files = if settings_first { [from_settings, from_netrc] } else { [from_netrc, from_settings] };
    from_environment.into_iter().chain(files.into_iter().flatten()).collect()
}

/// The netrc file that the client reads.
pub(crate) struct NetrcFile {
    /// Where it is, or would be made.
    pub(crate) path: Option<PathBuf>,
    shown: String,
    read: Option<Result<Netrc, UnreadableSeen>>,
    text: Vec<u8>,
    is_open: bool,
}

impl NetrcFile {
    /// # Source
    /// wandb 0.31.0, `sdk/lib/wbauth/wbnetrc.py` (`_get_netrc_file_path`).
    pub(crate) fn find(around: &Surroundings) -> Self {
        netrc_path(around).map_or_else(Self::none, |path| Self::at(around, path))
    }

    fn none() -> Self {
        Self { path: None, shown: String::new(), read: None, text: Vec::new(), is_open: false }
    }

    fn at(around: &Surroundings, path: PathBuf) -> Self {
        let shown = around.shown(&path);
        let looked = match around.planned.get(&path) {
            Some(text) => Ok(File::planned(&path, text)),
            None => File::look(&path),
        };
        let is_open = matches!(&looked, Ok(file) if file.is_open_to_others());
        let text = looked.as_ref().map(|file| file.content().to_owned()).unwrap_or_default();
        let read = match looked {
            Ok(file) => file.content.as_deref().map(|text| {
                Netrc::read(text).map_err(|refused| UnreadableSeen {
                    file: shown.clone(),
                    line: Some(refused.line),
                    flaw: Some(mend::flaw(text, &refused)),
                    word: Some(refused.word).filter(|word| !word.is_empty()),
                })
            }),
            Err(refused) => {
                let word = match refused {
                    crate::system::Refused::System(error) => Some(error.to_string()),
                    _ => None,
                };
                Some(Err(UnreadableSeen { file: shown.clone(), line: None, word, flaw: None }))
            }
        };
        Self { path: Some(path), shown, read, text, is_open }
    }

    fn key(&self, (host, namer): (&Host, Namer), address: &str, generation: Generation) -> Option<FoundKey> {
        let Some(Ok(netrc)) = &self.read else { return None };
        let found = |entry: &netrc::Entry, key, line| {
            let login = host.is_cloud() && entry.machine != "default" || entry.machine.eq_ignore_ascii_case(&machine(host, true));
            self.found(key, line, host, Naming { host: namer, key: Namer::Home, login })
        };
        let mut machines = vec![machine_as_written(host, address, generation)];
        if generation.own_netrc_parser {
            let entry = netrc.find_first(&machines[0])?;
            let (key, line) = entry.raw_key(&self.text)?;
            return Some(found(entry, key, line));
        }
        if generation.forge_falls_back && machines[0] == "api.forge.coreweave.com" {
            machines.push("api.wandb.ai".to_owned());
        }
        let entry = machines.iter().find_map(|machine| netrc.find(machine))?;
        let (key, line) = entry.key()?;
        Some(found(entry, key, line))
    }

    fn found(&self, key: ApiKey, line: u32, host: &Host, naming: Naming) -> FoundKey {
        FoundKey { key, host: host.clone(), place: self.place(line), naming }
    }

    fn place(&self, line: u32) -> Place {
        Place { kind: PlaceKind::Netrc, name: self.shown.clone(), line: Some(line) }
    }
}

/// The name that a host has in netrc.
///
/// # Source
/// wandb 0.31.0, `wbnetrc.py` (`urlsplit(url).netloc`); older ones: requests, `utils.py` (`get_netrc_auth`: the host name).
pub(crate) fn machine(host: &Host, with_port: bool) -> String {
    let name = host.name();
    match host.url().port() {
        Some(port) if !with_port => name.trim_end_matches(&format!(":{port}")).trim_matches(['[', ']']).to_owned(),
        _ => name,
    }
}

/// The machine that a version looks up: newer ones take the name as the address writes it, capitals and all.
fn machine_as_written(host: &Host, address: &str, generation: Generation) -> String {
    let known = machine(host, generation.netrc_with_port);
    let written = address.split_once("://").map_or(address, |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or_default();
    let written = if generation.netrc_with_port { written } else { written.rsplit_once(':').map_or(written, |(name, _)| name) };
    let keeps_case = generation.netrc_with_port || generation.own_netrc_parser;
    if keeps_case && written.eq_ignore_ascii_case(&known) { written.to_owned() } else { known }
}

/// `$NETRC`, else the one that is there, else where one would be made.
fn netrc_path(around: &Surroundings) -> Option<PathBuf> {
    if let Some(path) = around.variable("NETRC") {
        return Some(around.folder.join(around.expand(path)));
    }
    let home = around.home.as_ref()?;
    Some(netrc_in(home).unwrap_or_else(|| home.join(if cfg!(windows) { "_netrc" } else { ".netrc" })))
}

/// The netrc that wandb reads in a home, Windows or not.
pub(crate) fn netrc_in(home: &Path) -> Option<PathBuf> {
    [".netrc", "_netrc"].into_iter().map(|name| home.join(name)).find(|path| path.exists())
}

fn look(
    around: &Surroundings,
    settings: &Settings,
    netrc: &NetrcFile,
    keys: &[FoundKey],
    version: Version,
    generation: Generation,
) -> MachineSeen {
    let winner = keys.first();
    let places: Vec<PlaceSeen> = keys.iter().map(|found| found.seen(winner)).collect();
    let too_long = winner.and_then(|found| u32::try_from(found.key.secret_length()).ok());
    MachineSeen {
        sdk: version.to_string(),
        overrides: overrides(around, settings, keys, &places),
        keys: places,
        token: None,
        token_conflict: generation.token == Token::Conflicts
            && around.variable("WANDB_API_KEY").is_some()
            && around.variable("WANDB_IDENTITY_TOKEN_FILE").is_some(),
        split: split(netrc),
        netrc_unreadable: match &netrc.read {
            Some(Err(unreadable)) => Some(unreadable.clone()),
            _ => None,
        },
        settings_unreadable: None,
        netrc_open: (netrc.is_open && matches!(netrc.read, Some(Ok(_)))).then(|| netrc.shown.clone()),
        key_too_long: too_long.filter(|length| {
            !generation.takes_long_keys && *length > 40 && winner.is_some_and(|found| found.key.shape() == KeyShape::WellFormed)
        }),
        outdated: None,
        mode: mode(around, settings),
        other_host: None,
        bound_elsewhere: None,
        beside: None,
    }
}

/// Variables that say something else than the files do.
fn overrides(around: &Surroundings, settings: &Settings, keys: &[FoundKey], places: &[PlaceSeen]) -> Vec<OverrideSeen> {
    let lines = startup::assignments(around);
    let set_at = |variable: &str| {
        lines.iter().rev().find(|line| line.variable == variable).map(|line| format!("{}:{}", line.file, line.line))
    };
    let mut found = Vec::new();
    let mut add = |variable: &str, over: Location| {
        found.push(OverrideSeen { variable: variable.to_owned(), set_at: set_at(variable), over, in_new_terminals: false });
    };
    if let [winner, others @ ..] = places
        && winner.kind == PlaceKind::Environment
        && let Some(other) = others.iter().find(|other| !other.same)
    {
        add(&winner.name, other.location());
    }
    for (variable, name) in [("WANDB_BASE_URL", "base_url"), ("WANDB_ENTITY", "entity"), ("WANDB_PROJECT", "project")] {
        if let (true, Some(entry)) = (around.is_set(variable), settings.entry(name))
            && around.variable(variable) != Some(entry.value.as_str())
        {
            add(variable, Location::File(entry.source.clone(), Some(entry.line)));
        }
    }
    let home = around.home.clone().unwrap_or_default();
    let usual = |name: &str| home.join(name);
    if around.variable("NETRC").is_some_and(|path| around.expand(path) != usual(".netrc")) && usual(".netrc").exists() {
        add("NETRC", Location::File("~/.netrc".to_owned(), None));
    }
    let settings_folder = usual(".config/wandb");
    if around.variable("WANDB_CONFIG_DIR").is_some_and(|path| around.expand(path) != settings_folder)
        && settings_folder.join("settings").exists()
    {
        add("WANDB_CONFIG_DIR", Location::File("~/.config/wandb/settings".to_owned(), None));
    }
    found.extend(in_new_terminals(around, &lines, keys));
    found
}

/// What start-up files set in new terminals, though it is not set here: a window is not started from one.
fn in_new_terminals(around: &Surroundings, lines: &[startup::Assignment], keys: &[FoundKey]) -> Vec<OverrideSeen> {
    let in_file = keys.iter().find(|found| found.place.kind != PlaceKind::Environment);
    let over = in_file.map_or_else(|| Location::File("~/.netrc".to_owned(), None), |found| found.seen(None).location());
    let differs =
        |line: &startup::Assignment| !in_file.is_some_and(|found| line.key().is_some_and(|key| key.is_same(&found.key)));
    let keyed = lines.iter().rev().find(|line| line.variable == "WANDB_API_KEY").filter(|line| differs(line));
    let moved = lines.iter().rev().find(|line| line.variable == "NETRC");
    let found = [keyed, moved].into_iter().flatten().filter(|line| !around.is_set(&line.variable));
    found
        .map(|line| OverrideSeen {
            variable: line.variable.clone(),
            set_at: Some(format!("{}:{}", line.file, line.line)),
            over: over.clone(),
            in_new_terminals: true,
        })
        .collect()
}

/// Do the two names of W&B's cloud have different keys?
fn split(netrc: &NetrcFile) -> Option<(PlaceSeen, PlaceSeen)> {
    let Some(Ok(read)) = &netrc.read else { return None };
    let [forge, older] = ["api.forge.coreweave.com", "api.wandb.ai"].map(|machine| {
        let host = Host::parse(machine).ok()?;
        let (key, line) = read.find(machine).filter(|_| read.has(machine))?.key()?;
        Some(netrc.found(key, line, &host, Naming { host: Namer::Home, key: Namer::Home, login: true }))
    });
    let (forge, older) = (forge?, older?);
    (!forge.key.is_same(&older.key)).then(|| (forge.seen(Some(&older)), older.seen(Some(&forge))))
}

fn mode(around: &Surroundings, settings: &Settings) -> Option<(String, Option<Location>)> {
    let in_settings =
        || settings.entry("mode").map(|entry| (entry.value.clone(), Location::File(entry.source.clone(), Some(entry.line))));
    let (mode, place) = match around.variable("WANDB_MODE") {
        Some(mode) => (mode.to_owned(), Location::Variable("WANDB_MODE".to_owned())),
        None => in_settings()?,
    };
    matches!(mode.as_str(), "offline" | "dryrun" | "disabled").then_some((mode, Some(place)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NETRC_TEXT: &str = "machine api.wandb.ai password n\n";
    /// A file that is there.
    const TOKEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    const TOKEN_FILE: &str = "WANDB_IDENTITY_TOKEN_FILE";

    fn around(variables: &[(&str, &str)], netrc: &str, settings: &str) -> Surroundings {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let (home, folder) = (Some("/nonexistent/home".into()), "/nonexistent/work".into());
        let mut around = Surroundings { variables, home, folder, ..Surroundings::default() };
        let files = [(netrc_path(&around).expect("a home"), netrc), (local_file(&around), settings)];
        let files = files.into_iter().filter(|(_, text)| !text.is_empty());
        around.planned = files.map(|(path, text)| (path, text.as_bytes().to_vec())).collect();
        around
    }

    fn found(identity: &Identity) -> Vec<&str> {
        identity.keys.iter().map(|found| found.key.expose()).collect()
    }

    #[test]
    fn every_generation_finds_its_keys_in_its_own_order() {
        const API_KEY: &str = "[default]\napi_key = s\n";
        const FORGE: &str = "https://api.forge.coreweave.com";
        let old = |minor| Version(0, minor, 0);
        for (version, variables, netrc, settings, expect) in [
            (NEWEST, &[("WANDB_API_KEY", "e")][..], NETRC_TEXT, API_KEY, &["e", "n"][..]),
            (NEWEST, &[("WANDB_API_KEY", "")], NETRC_TEXT, API_KEY, &["n"]),
            (NEWEST, &[], NETRC_TEXT, API_KEY, &["n", "s"]),
            (old(24), &[], NETRC_TEXT, API_KEY, &["n"]),
            (old(18), &[], NETRC_TEXT, API_KEY, &["s", "n"]),
            (old(16), &[], NETRC_TEXT, API_KEY, &["n", "s"]),
            (NEWEST, &[("NETRC", "")], NETRC_TEXT, "", &["n"]),
            (old(18), &[("NETRC", "")], NETRC_TEXT, "", &[]),
            (old(18), &[("NETRC", "/nonexistent/other")], NETRC_TEXT, "", &["n"]),
            (old(18), &[], "machine api.wandb.ai password \"1\" machine api.wandb.ai password 2", "", &["\"1\""]),
            (old(24), &[], "machine api.wandb.ai password \"1\" machine api.wandb.ai password 2", "", &["2"]),
            (NEWEST, &[], "machine api.wandb.ai password n machine api.forge.coreweave.com password f", "", &["f"]),
            (old(30), &[("WANDB_BASE_URL", FORGE)], NETRC_TEXT, "", &[]),
            (old(16), &[], NETRC_TEXT, "[default]\nnonsense = 1\napi_key = s\n", &[]),
            (NEWEST, &[], NETRC_TEXT, "[default]\nnonsense = 1\napi_key = s\n", &["n"]),
            (NEWEST, &[], NETRC_TEXT, "[default]\nentity = 50%\n", &[]),
            (old(16), &[], "", "[DEFAULT]\napi_key = s\n", &["s"]),
            (NEWEST, &[], "", "[DEFAULT]\napi_key = s\n", &[]),
            (old(16), &[("WANDB_API_KEY", "e")], "", "[default]\nidentity_token_file = t\n", &[]),
            (NEWEST, &[("WANDB_API_KEY", "e")], "", "[default]\nidentity_token_file = t\n", &["e"]),
        ] {
            let identity = identity(&around(variables, netrc, settings), None, version);
            assert_eq!(found(&identity), expect, "{version} {variables:?} {netrc} {settings}");
        }
    }

    #[test]
    fn a_token_is_used_where_its_file_is_there_and_no_key_stands_beside_it() {
        let by_settings = format!("[default]\nidentity_token_file = {TOKEN}\n");
        let (key, both) = (("WANDB_API_KEY", "e"), [("WANDB_API_KEY", "e"), (TOKEN_FILE, TOKEN)]);
        for (version, variables, settings, used, conflict, keys) in [
            (Version(0, 16, 0), &both[..], "", None, false, 1),
            (Version(0, 18, 0), &both, "", Some(TOKEN_FILE), false, 1),
            (NEWEST, &both, "", None, true, 0),
            (NEWEST, &both[1..], "", Some(TOKEN_FILE), false, 0),
            (NEWEST, &both[..1], "", None, false, 1),
            (Version(0, 18, 0), &[key, (TOKEN_FILE, "/nonexistent/t")], "", None, false, 0),
            (Version(0, 18, 0), &[key], by_settings.as_str(), Some("/nonexistent/work/wandb/settings"), false, 1),
            (NEWEST, &[key], by_settings.as_str(), None, false, 1),
            (Version(0, 18, 0), &both[1..], "[default]\nnonsense = 1\n", None, false, 0),
        ] {
            let identity = identity(&around(variables, "", settings), None, version);
            let token = identity.seen.token.as_ref().map(|place| Path::new(&place.name));
            let got = (token, identity.seen.token_conflict, identity.keys.len());
            assert_eq!(got, (used.map(Path::new), conflict, keys), "{version} {variables:?} {settings}");
        }
    }

    #[test]
    fn the_server_is_the_one_that_the_version_would_choose() {
        const HERE: &str = "[default]\nbase_url = https://s.example\n";
        const FORGE: &str = "https://forge.coreweave.com/api/wandb";
        let (old, key) = (Version(0, 16, 6), ("WANDB_API_KEY", "e"));
        let (config, dir) = (("WANDB_CONFIG_DIR", "/nonexistent/config"), ("WANDB_DIR", "/nonexistent/dir"));
        let base_url = |url| ("WANDB_BASE_URL", url);
        for (version, variables, settings, expect, namer) in [
            (NEWEST, &[base_url("http://e.example")][..], HERE, Some("http://e.example"), Namer::Environment),
            (NEWEST, &[], "", Some("https://api.forge.coreweave.com"), Namer::Default),
            (Version(0, 30, 0), &[], "", Some("https://api.wandb.ai"), Namer::Default),
            (NEWEST, &[base_url("")], HERE, None, Namer::Environment),
            (NEWEST, &[base_url("e.example")], "", None, Namer::Environment),
            (NEWEST, &[], HERE, Some("https://s.example"), Namer::Folder),
            (NEWEST, &[config], "", Some("https://m.example"), Namer::Home),
            (old, &[config, key], "", Some("https://m.example"), Namer::Folder),
            (old, &[config], "", Some("https://api.wandb.ai"), Namer::Folder),
            (old, &[config, key], HERE, Some("https://s.example"), Namer::Folder),
            (old, &[config, key, base_url("https://e.example")], "", Some("https://e.example"), Namer::Environment),
            (old, &[dir, key], "", Some("https://d.example"), Namer::Folder),
            (NEWEST, &[dir, key], "", Some("https://api.forge.coreweave.com"), Namer::Default),
            (NEWEST, &[base_url(FORGE)], "", Some("https://api.forge.coreweave.com"), Namer::Environment),
            (old, &[base_url(FORGE)], "", None, Namer::Environment),
        ] {
            let mut around = around(variables, "", settings);
            for (path, host) in [("/nonexistent/config/settings", 'm'), ("/nonexistent/dir/wandb/settings", 'd')] {
                around.planned.insert(path.into(), format!("[default]\nbase_url = https://{host}.example\n").into_bytes());
            }
            let found = identity(&around, None, version);
            let host = found.host.as_ref().ok().map(Host::base_url);
            assert_eq!((host, found.host_namer), (expect, namer), "{version} {variables:?} {settings}");
        }
    }

    #[test]
    fn a_long_key_is_told_to_a_version_that_does_not_take_it() {
        for (version, key, expect) in [
            (Version(0, 18, 0), "k".repeat(40), None),
            (Version(0, 18, 0), "k".repeat(41), Some(41)),
            (Version(0, 18, 0), "!".repeat(41), None),
            (NEWEST, "k".repeat(41), None),
        ] {
            assert_eq!(
                identity(&around(&[("WANDB_API_KEY", key.as_str())], "", ""), None, version).seen.key_too_long,
                expect,
                "{key}"
            );
        }
    }

    #[test]
    fn the_two_names_of_the_cloud_are_told_apart_only_with_two_keys_of_their_own() {
        for (netrc, expect) in [
            ("machine api.wandb.ai password a machine api.forge.coreweave.com password b", true),
            ("machine api.wandb.ai password a machine api.forge.coreweave.com password a", false),
            ("machine api.wandb.ai password a default password b", false),
            ("machine", false),
        ] {
            let seen = identity(&around(&[], netrc, ""), None, NEWEST).seen;
            assert_eq!((seen.split.is_some(), seen.netrc_unreadable.is_some()), (expect, netrc == "machine"), "{netrc}");
        }
    }

    #[test]
    fn a_machine_is_looked_up_as_the_version_writes_it() {
        let old = Version(0, 16, 6);
        for (version, address, expect) in [
            (old, "https://H.example:8443/x", "h.example"),
            (Version(0, 18, 0), "https://H.example:8443/x", "H.example"),
            (Version(0, 23, 1), "https://H.example:8443?x", "H.example:8443"),
            (NEWEST, "https://H.example:8443/x", "H.example:8443"),
            (NEWEST, "https://h.example:443", "h.example"),
            (old, "http://[::1]:8080", "::1"),
            (NEWEST, "http://[::1]:8080", "[::1]:8080"),
        ] {
            let host = Host::parse(address).expect(address);
            assert_eq!(machine_as_written(&host, address, Generation::of(version)), expect, "{version} {address}");
        }
        for (version, base_url, netrc, login) in [
            (NEWEST, "https://api.wandb.ai", NETRC_TEXT, true),
            (old, "https://api.wandb.ai", "default password d", false),
            (old, "https://h.example:8443", "machine h.example password n", false),
            (NEWEST, "https://h.example:8443", "machine h.example:8443 password n", true),
            (NEWEST, "https://h.example:8443", "default password d", false),
        ] {
            let identity = identity(&around(&[("WANDB_BASE_URL", base_url)], netrc, ""), None, version);
            assert_eq!(identity.keys.first().map(|found| found.naming.login), Some(login), "{version} {base_url} {netrc}");
        }
    }

    /// A home on the disk with these files.
    fn home(files: &[(&str, &str)]) -> (tempfile::TempDir, Surroundings) {
        let home = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = home.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        let around =
            Surroundings { home: Some(home.path().to_owned()), folder: home.path().join("work"), ..Surroundings::default() };
        (home, around)
    }

    #[test]
    fn a_variable_that_says_something_else_than_the_files_is_told_with_what_it_wins_over() {
        const FILES: [(&str, &str); 2] = [
            (".netrc", "machine api.wandb.ai password n\n"),
            (".config/wandb/settings", "[default]\nbase_url = https://api.wandb.ai\nentity = e\nproject = p\n"),
        ];
        let settings = "~/.config/wandb/settings";
        let (_home, around) = home(&FILES);
        for (variables, expect) in [
            (&[][..], &[][..]),
            (&[("WANDB_API_KEY", "other")], &[("WANDB_API_KEY", "~/.netrc:1")]),
            (&[("WANDB_API_KEY", "n")], &[]),
            (&[("WANDB_ENTITY", "x"), ("WANDB_PROJECT", "p")], &[("WANDB_ENTITY", "~/.config/wandb/settings:3")]),
            (
                &[("WANDB_ENTITY", ""), ("WANDB_PROJECT", "x")],
                &[("WANDB_ENTITY", "~/.config/wandb/settings:3"), ("WANDB_PROJECT", "~/.config/wandb/settings:4")],
            ),
            (&[("WANDB_BASE_URL", "https://h.example")], &[("WANDB_BASE_URL", "~/.config/wandb/settings:2")]),
            (&[("WANDB_BASE_URL", "https://api.wandb.ai")], &[]),
            (&[("NETRC", "~/other")], &[("NETRC", "~/.netrc")]),
            (&[("NETRC", "~/.netrc")], &[]),
            (&[("WANDB_CONFIG_DIR", "~/other")], &[("WANDB_CONFIG_DIR", settings)]),
            (&[("WANDB_CONFIG_DIR", "~/.config/wandb")], &[]),
        ] {
            let mut around = around.clone();
            around.variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let seen = identity(&around, None, NEWEST).seen;
            let told: Vec<_> = seen.overrides.iter().map(|over| (over.variable.as_str(), over.over.to_string())).collect();
            let expect: Vec<_> = expect.iter().map(|(name, over)| (*name, (*over).to_owned())).collect();
            assert_eq!(told, expect, "{variables:?}");
            assert!(seen.overrides.iter().all(|over| over.set_at.is_none() && !over.in_new_terminals), "{variables:?}");
        }
        let (_home, mut bare) = home(&[]);
        bare.variables = [("NETRC", "~/other"), ("WANDB_CONFIG_DIR", "~/other")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
        assert_eq!(identity(&bare, None, NEWEST).seen.overrides, [], "there is nothing to win over");
    }

    #[test]
    fn what_start_up_files_set_is_told_by_its_last_line_here_and_in_new_terminals() {
        const NETRC: (&str, &str) = (".netrc", "machine api.wandb.ai password n\n");
        const SETTINGS: (&str, &str) = (".config/wandb/settings", "[default]\nentity = e\n");
        for (bashrc, variables, expect) in [
            ("export WANDB_API_KEY=k\nexport WANDB_API_KEY=l\n", &[][..], &[("WANDB_API_KEY", Some(2), "~/.netrc:1", true)][..]),
            ("export WANDB_API_KEY=k\nexport WANDB_API_KEY=n\n", &[], &[]),
            ("export WANDB_API_KEY=$KEY\n", &[], &[("WANDB_API_KEY", Some(1), "~/.netrc:1", true)]),
            ("export WANDB_API_KEY=k\n", &[("WANDB_API_KEY", "k")], &[("WANDB_API_KEY", Some(1), "~/.netrc:1", false)]),
            ("export WANDB_API_KEY=k\n", &[("WANDB_API_KEY", "")], &[]),
            ("export NETRC=~/x\nexport NETRC=~/y\n", &[], &[("NETRC", Some(2), "~/.netrc:1", true)]),
            ("export WANDB_MODE=offline\nexport WANDB_ENTITY=x\n", &[], &[]),
            (
                "export WANDB_ENTITY=y\nexport WANDB_ENTITY=x\nexport WANDB_PROJECT=z\n",
                &[("WANDB_ENTITY", "x")],
                &[("WANDB_ENTITY", Some(2), "~/.config/wandb/settings:2", false)],
            ),
        ] {
            let (_home, mut around) = home(&[NETRC, SETTINGS, (".bashrc", bashrc)]);
            around.variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let seen = identity(&around, None, NEWEST).seen;
            let one =
                |over: &OverrideSeen| (over.variable.clone(), over.set_at.clone(), over.over.to_string(), over.in_new_terminals);
            let expect = expect.iter().map(|(variable, line, over, in_new)| {
                ((*variable).to_owned(), line.map(|line: u32| format!("~/.bashrc:{line}")), (*over).to_owned(), *in_new)
            });
            assert_eq!(seen.overrides.iter().map(one).collect::<Vec<_>>(), expect.collect::<Vec<_>>(), "{bashrc} {variables:?}");
        }
        let (_home, bare) = home(&[(".bashrc", "export WANDB_API_KEY=k\n")]);
        let seen = identity(&bare, None, NEWEST).seen.overrides;
        assert_eq!(seen.iter().map(|over| over.over.to_string()).collect::<Vec<_>>(), ["~/.netrc"]);
    }

    #[test]
    fn entity_project_and_person_are_named_by_a_variable_else_by_the_settings() {
        let text = "[default]\nentity = e\nproject = p\nusername = u\nemail = m\n";
        let file = Path::new("/nonexistent/work").join("wandb").join("settings").display().to_string();
        let of_file = |name: &str, line| Some(Named { name: name.to_owned(), place: format!("{file}:{line}") });
        let of = |variable: &str| Some(Named { name: "x".to_owned(), place: variable.to_owned() });
        let told = |variables: &[(&str, &str)], settings: &str| {
            let around = around(variables, "", settings);
            let identity = identity(&around, None, NEWEST);
            let [username, email] = attribution(&around, &identity);
            [identity.entity, identity.project, username, email]
        };
        assert_eq!(told(&[], text), [of_file("e", 2), of_file("p", 3), of_file("u", 4), of_file("m", 5)]);
        let names = ["WANDB_ENTITY", "WANDB_PROJECT", "WANDB_USERNAME", "WANDB_USER_EMAIL"];
        assert_eq!(told(&names.map(|name| (name, "x")), text), names.map(of));
        assert_eq!(told(&names.map(|name| (name, "")), text), [None, None, None, None], "what is set to nothing hides the files");
        assert_eq!(told(&[], ""), [None, None, None, None]);
    }

    #[test]
    fn a_mode_that_sends_nothing_is_told_with_its_place() {
        let file = Path::new("/nonexistent/work").join("wandb").join("settings").display().to_string();
        let variable = |mode: &str| Some((mode.to_owned(), Some(Location::Variable("WANDB_MODE".to_owned()))));
        let of_file = |mode: &str| Some((mode.to_owned(), Some(Location::File(file.clone(), Some(2)))));
        for (mode, settings, expect) in [
            (Some("offline"), "", variable("offline")),
            (Some("dryrun"), "", variable("dryrun")),
            (Some("disabled"), "", variable("disabled")),
            (Some("online"), "[default]\nmode = offline\n", None),
            (Some("shared"), "", None),
            (Some(""), "[default]\nmode = offline\n", of_file("offline")),
            (None, "[default]\nmode = disabled\n", of_file("disabled")),
            (None, "[default]\nmode = run\n", None),
            (None, "", None),
        ] {
            let variables: Vec<(&str, &str)> = mode.map(|mode| ("WANDB_MODE", mode)).into_iter().collect();
            assert_eq!(identity(&around(&variables, "", settings), None, NEWEST).seen.mode, expect, "{mode:?} {settings}");
        }
    }

    #[test]
    fn the_netrc_is_the_named_one_else_the_one_that_is_there() {
        for (files, variable, expect) in [
            (&[][..], None, if cfg!(windows) { "_netrc" } else { ".netrc" }),
            (&[("_netrc", "")], None, "_netrc"),
            (&[("_netrc", ""), (".netrc", "")], None, ".netrc"),
            (&[(".netrc", "")], Some("~/other"), "other"),
            (&[(".netrc", "")], Some("n"), "work/n"),
            (&[(".netrc", "")], Some(""), ".netrc"),
        ] {
            let (home, mut around) = home(files);
            around.variables = variable.map(|path: &str| ("NETRC".to_owned(), path.to_owned())).into_iter().collect();
            assert_eq!(netrc_path(&around), Some(home.path().join(expect)), "{variable:?} {}", files.len());
            let there = files.iter().map(|(name, _)| home.path().join(name)).max_by_key(|path| path.ends_with(".netrc"));
            assert_eq!(netrc_in(home.path()), there);
        }
        assert_eq!(netrc_path(&Surroundings::default()), None);
    }

    #[test]
    fn a_netrc_that_cannot_be_read_is_told_with_the_word_that_may_be_shown() {
        for (text, line, word) in
            [("machine", 1, Some("machine")), ("machine a password p\ns3cret\n", 2, None), ("\n\nmacdef m\n", 3, Some("macdef"))]
        {
            let seen = identity(&around(&[], text, ""), None, NEWEST).seen;
            let unreadable = seen.netrc_unreadable.expect(text);
            assert_eq!((unreadable.line, unreadable.word.as_deref()), (Some(line), word), "{text}");
            assert!(unreadable.flaw.is_some() && unreadable.file.ends_with("netrc"), "{text}");
        }
        let (_home, around) = home(&[(".netrc/in", "")]);
        let seen = identity(&around, None, NEWEST).seen;
        let unreadable = seen.netrc_unreadable.expect("a folder in its place");
        assert_eq!((unreadable.file.as_str(), unreadable.line, unreadable.flaw), ("~/.netrc", None, None));
        assert!(unreadable.word.is_some_and(|word| word.contains("not a regular file")));
    }

    #[test]
    #[cfg(unix)]
    fn a_netrc_that_others_may_read_is_told_where_wandb_reads_it() {
        use std::os::unix::fs::PermissionsExt as _;
        for (text, mode, expect) in [
            ("machine a password p\n", 0o644, Some("~/.netrc")),
            ("machine a password p\n", 0o600, None),
            ("machine", 0o644, None),
        ] {
            let (home, around) = home(&[(".netrc", text)]);
            std::fs::set_permissions(home.path().join(".netrc"), std::fs::Permissions::from_mode(mode)).expect("a mode");
            let seen = identity(&around, None, NEWEST).seen;
            assert_eq!(seen.netrc_open.as_deref(), expect, "{text} {mode:o}");
        }
        let (home, around) = home(&[]);
        std::os::unix::fs::symlink("nowhere", home.path().join(".netrc")).expect("a link");
        let around = Surroundings { variables: [("NETRC".to_owned(), "~/.netrc".to_owned())].into(), ..around };
        let unreadable = identity(&around, None, NEWEST).seen.netrc_unreadable.expect("a link to nowhere");
        assert_eq!((unreadable.line, unreadable.word), (None, None));
    }

    #[test]
    fn the_entry_of_the_older_name_is_used_for_the_newer_one_and_for_no_other_server() {
        for (version, base_url, expect) in [
            (NEWEST, "https://api.forge.coreweave.com", Some("n")),
            (NEWEST, "https://api.wandb.ai", Some("n")),
            (NEWEST, "https://h.example", None),
            (Version(0, 30, 0), "https://api.forge.coreweave.com", None),
            (Version(0, 30, 0), "https://api.wandb.ai", Some("n")),
        ] {
            let identity = identity(&around(&[("WANDB_BASE_URL", base_url)], NETRC_TEXT, ""), None, version);
            assert_eq!(identity.keys.first().map(|found| found.key.expose()), expect, "{version} {base_url}");
        }
    }

    #[test]
    fn who_asks_for_a_host_names_it_whatever_the_machine_says() {
        let host = Host::parse("https://h.example").expect("an address");
        let netrc = "machine h.example password h\nmachine api.wandb.ai password n\n";
        let around = around(&[("WANDB_BASE_URL", "https://api.wandb.ai")], netrc, "[default]\napi_key = s\n");
        let found = identity(&around, Some(&host), NEWEST);
        assert_eq!((found.host_namer, found.host.ok()), (Namer::Environment, Some(host)));
        let told: Vec<_> = found.keys.iter().map(|found| (found.key.expose(), found.naming.key, found.naming.login)).collect();
        assert_eq!(told, [("h", Namer::Home, true), ("s", Namer::Folder, false)]);
        assert_eq!(found.seen.sdk, "0.31.0");
        let lines: Vec<_> = found.seen.keys.iter().map(|place| (place.kind, place.line, place.same)).collect();
        assert_eq!(lines, [(PlaceKind::Netrc, Some(1), true), (PlaceKind::Settings, Some(2), false)]);
    }
}
