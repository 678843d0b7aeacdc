//! How the wandb SDK found its identity, by version.

/// A version of the wandb package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub(super) u32, pub(super) u32, pub(super) u32);

/// The newest version that we know.
pub const NEWEST: Version = Version(0, 31, 0);

impl Version {
    /// Reads `0.22.3`, `0.22`, `v0.22.3rc1`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().trim_start_matches('v').split('.').map(|part| {
            let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
            digits.parse::<u32>().ok()
        });
        Some(Self(parts.next()??, parts.next()??, parts.next().flatten().unwrap_or(0)))
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// What one generation of the SDK does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that some release did and others did not")]
pub(super) struct Generation {
    since: Version,
    /// Where it goes if nothing else is said.
    pub(super) default_host: &'static str,
    /// `api.forge.coreweave.com` falls back to the netrc entry of `api.wandb.ai`.
    pub(super) forge_falls_back: bool,
    /// Looks machines up with their port.
    pub(super) netrc_with_port: bool,
    /// Reads netrc with a parser of its own: the first entry of a machine wins, quotation marks are part of a password.
    pub(super) own_netrc_parser: bool,
    /// Takes a `NETRC` that is set to nothing for a file that is not there.
    pub(super) empty_netrc_hides: bool,
    /// When `api_key` of a settings file counts.
    pub(super) settings_key: SettingsKey,
    /// Which settings it reads in `WANDB_CONFIG_DIR`.
    pub(super) config_dir: ConfigDir,
    /// Stops at a settings file that it cannot use, where newer ones go on without it.
    pub(super) stops_at_bad_settings: bool,
    /// Takes values of `[DEFAULT]` even where there is no `[default]`.
    pub(super) lone_defaults: bool,
    /// What it does with an identity token.
    pub(super) token: Token,
    /// `wandb login` takes keys of more than 40 characters.
    pub(super) takes_long_keys: bool,
}

/// When `api_key` of a settings file counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SettingsKey {
    BeforeNetrc,
    AfterNetrc,
    Never,
}

/// Which settings `WANDB_CONFIG_DIR` moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ConfigDir {
    /// Only `base_url`.
    HostOnly,
    All,
}

/// What `WANDB_IDENTITY_TOKEN_FILE` comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// Nothing: it is not known.
    Unknown,
    /// It wins over every key.
    Wins,
    /// It wins over files; beside a key of the environment it is an error.
    Conflicts,
}

const CLOUD: &str = "https://api.wandb.ai";

const OLDEST: Generation = Generation {
    since: Version(0, 0, 0),
    default_host: CLOUD,
    forge_falls_back: false,
    netrc_with_port: false,
    own_netrc_parser: false,
    empty_netrc_hides: true,
    settings_key: SettingsKey::AfterNetrc,
    config_dir: ConfigDir::HostOnly,
    stops_at_bad_settings: true,
    lone_defaults: true,
    token: Token::Unknown,
    takes_long_keys: false,
};

const WITH_CORE: Generation = Generation {
    since: Version(0, 18, 0),
    own_netrc_parser: true,
    settings_key: SettingsKey::BeforeNetrc,
    config_dir: ConfigDir::All,
    token: Token::Wins,
    ..OLDEST
};

const WITHOUT_SETTINGS_KEY: Generation = Generation {
    since: Version(0, 24, 0),
    netrc_with_port: true,
    own_netrc_parser: false,
    empty_netrc_hides: false,
    settings_key: SettingsKey::Never,
    stops_at_bad_settings: false,
    lone_defaults: false,
    token: Token::Conflicts,
    takes_long_keys: true,
    ..WITH_CORE
};

/// Every generation, oldest first.
///
/// # Source
/// 0.16.6: `sdk/internal/internal_api.py` (`api_key`: environment, netrc by `requests.utils.get_netrc_auth`, settings),
/// `sdk/wandb_settings.py` (`settings_system` is fixed), `old/settings.py` (`base_url`). 0.22.3: `sdk/lib/apikey.py`
/// (`settings.api_key` first), `core` (reads netrc itself). 0.22.3, `CHANGELOG.md`: longer keys. 0.23.1:
/// `sdk/lib/auth/wbnetrc.py` (the port). 0.24.0 to 0.28: `wbauth/authenticate.py` without settings. 0.30.0: the same with them.
/// 0.31.0: `sdk/lib/urls.py`, `wbnetrc.py` (Forge). 0.16.6, 0.22.3, 0.30.0 and 0.31.0 are held against the real clients by
/// `tests/sdk/test_whoami.py`; the versions between are read off the sources, and when settings came back (0.29 or 0.30) is
/// not known.
const GENERATIONS: [Generation; 7] = [
    OLDEST,
    WITH_CORE,
    Generation { since: Version(0, 22, 3), takes_long_keys: true, ..WITH_CORE },
    Generation { since: Version(0, 23, 1), takes_long_keys: true, netrc_with_port: true, ..WITH_CORE },
    WITHOUT_SETTINGS_KEY,
    Generation { since: Version(0, 29, 0), settings_key: SettingsKey::AfterNetrc, ..WITHOUT_SETTINGS_KEY },
    Generation {
        since: Version(0, 31, 0),
        default_host: "https://api.forge.coreweave.com",
        forge_falls_back: true,
        settings_key: SettingsKey::AfterNetrc,
        ..WITHOUT_SETTINGS_KEY
    },
];

impl Generation {
    /// The generation that a version belongs to.
    pub(super) fn of(version: Version) -> Self {
        let known = GENERATIONS.iter().rev().find(|generation| generation.since <= version);
        *known.unwrap_or(&GENERATIONS[0])
    }
}

/// Every generation: its first version, and the first version of the next one.
pub(super) fn generations() -> impl Iterator<Item = (Version, Option<Version>)> {
    let next = GENERATIONS.iter().skip(1).map(|generation| Some(generation.since)).chain([None]);
    GENERATIONS.iter().map(|generation| generation.since).zip(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_belongs_to_the_newest_generation_that_it_reaches() {
        use SettingsKey::{AfterNetrc, BeforeNetrc, Never};
        for (version, since, settings_key) in [
            ("0.16.6", "0.0.0", AfterNetrc),
            ("0.22.2", "0.18.0", BeforeNetrc),
            ("0.22.3", "0.22.3", BeforeNetrc),
            ("0.28.0", "0.24.0", Never),
            ("0.30.0", "0.29.0", AfterNetrc),
            ("1.2", "0.31.0", AfterNetrc),
        ] {
            let generation = Generation::of(Version::parse(version).expect(version));
            assert_eq!((generation.since.to_string().as_str(), generation.settings_key), (since, settings_key), "{version}");
        }
        assert_eq!(Version::parse("newest"), None);
    }

    #[test]
    fn each_generation_does_what_its_releases_did() {
        use ConfigDir::{All, HostOnly};
        use SettingsKey::{AfterNetrc, BeforeNetrc, Never};
        use Token::{Conflicts, Unknown, Wins};
        const FORGE: &str = "https://api.forge.coreweave.com";
        let told = |version: &str| Generation::of(Version::parse(version).expect(version));
        for (version, host, with_port, own_parser, settings_key, config_dir, token, long) in [
            ("0.17.9", CLOUD, false, false, AfterNetrc, HostOnly, Unknown, false),
            ("0.18.0", CLOUD, false, true, BeforeNetrc, All, Wins, false),
            ("0.22.3", CLOUD, false, true, BeforeNetrc, All, Wins, true),
            ("0.23.1", CLOUD, true, true, BeforeNetrc, All, Wins, true),
            ("0.24.0", CLOUD, true, false, Never, All, Conflicts, true),
            ("0.29.0", CLOUD, true, false, AfterNetrc, All, Conflicts, true),
            ("0.31.0", FORGE, true, false, AfterNetrc, All, Conflicts, true),
        ] {
            let found = told(version);
            assert_eq!(
                (found.default_host, found.netrc_with_port, found.own_netrc_parser),
                (host, with_port, own_parser),
                "{version}"
            );
            assert_eq!((found.settings_key, found.config_dir, found.token), (settings_key, config_dir, token), "{version}");
            assert_eq!(found.takes_long_keys, long, "{version}");
            let before_rewrite = Version::parse(version) < Some(Version(0, 24, 0));
            let old = (found.empty_netrc_hides, found.stops_at_bad_settings, found.lone_defaults);
            assert_eq!(old, (before_rewrite, before_rewrite, before_rewrite), "{version}");
            assert_eq!(found.forge_falls_back, host == FORGE, "{version}");
        }
    }

    #[test]
    fn generations_follow_one_another_without_a_gap() {
        let all: Vec<_> = generations().collect();
        let since = ["0.0.0", "0.18.0", "0.22.3", "0.23.1", "0.24.0", "0.29.0", "0.31.0"].map(Version::parse);
        assert_eq!(all.iter().map(|(since, _)| Some(*since)).collect::<Vec<_>>(), since);
        let next = since[1..].iter().copied().chain([None]);
        assert_eq!(all.iter().map(|(_, next)| *next).collect::<Vec<_>>(), next.collect::<Vec<_>>());
    }

    #[test]
    fn a_version_is_read_as_packages_write_it() {
        for (text, expect) in [
            ("0.22.3", Some("0.22.3")),
            (" v0.22.3rc1\n", Some("0.22.3")),
            ("1.2", Some("1.2.0")),
            ("1.2.dev0", Some("1.2.0")),
            ("1", None),
            ("", None),
            ("x.2.3", None),
        ] {
            assert_eq!(Version::parse(text).map(|version| version.to_string()).as_deref(), expect, "{text:?}");
        }
        assert_eq!(NEWEST.to_string(), "0.31.0");
    }
}
