//! How the wandb SDK found its identity, by version.

/// A version of the wandb package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(u32, u32, u32);

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
pub(super) struct Generation {
    since: Version,
    /// Where it goes if nothing else is said.
    pub(super) default_host: &'static str,
    /// `api.forge.coreweave.com` falls back to the netrc entry of `api.wandb.ai`.
    pub(super) forge_falls_back: bool,
    /// Looks machines up with their port.
    pub(super) netrc_with_port: bool,
    /// Lets `api_key` of a settings file win over netrc.
    pub(super) settings_before_netrc: bool,
    /// Reads the settings of `WANDB_CONFIG_DIR`.
    pub(super) obeys_config_dir: bool,
    /// Takes keys of more than 40 characters.
    pub(super) takes_long_keys: bool,
}

const CLOUD: &str = "https://api.wandb.ai";

/// Every generation, oldest first.
///
/// # Source
/// 0.16.6 and 0.22.3: `sdk/lib/apikey.py` (`api_key`: `settings.api_key`, then `requests.utils.get_netrc_auth`, which looks up
/// the host without its port); 0.16.6: `sdk/wandb_settings.py` (`settings_system` is fixed). 0.22.3: `CHANGELOG.md` (longer
/// keys). 0.30.0: `sdk/lib/wbauth/authenticate.py`, `wbnetrc.py` (netrc first, with the port). 0.31.0: `sdk/lib/urls.py`,
/// `wbnetrc.py` (Forge). Held against the real clients of these versions by `tests/sdk/test_whoami.py`.
const GENERATIONS: [Generation; 5] = [
    Generation {
        since: Version(0, 0, 0),
        default_host: CLOUD,
        forge_falls_back: false,
        netrc_with_port: false,
        settings_before_netrc: true,
        obeys_config_dir: false,
        takes_long_keys: false,
    },
    Generation {
        since: Version(0, 19, 0),
        default_host: CLOUD,
        forge_falls_back: false,
        netrc_with_port: false,
        settings_before_netrc: true,
        obeys_config_dir: true,
        takes_long_keys: false,
    },
    Generation {
        since: Version(0, 22, 3),
        default_host: CLOUD,
        forge_falls_back: false,
        netrc_with_port: false,
        settings_before_netrc: true,
        obeys_config_dir: true,
        takes_long_keys: true,
    },
    Generation {
        since: Version(0, 23, 1),
        default_host: CLOUD,
        forge_falls_back: false,
        netrc_with_port: true,
        settings_before_netrc: false,
        obeys_config_dir: true,
        takes_long_keys: true,
    },
    Generation {
        since: Version(0, 31, 0),
        default_host: "https://api.forge.coreweave.com",
        forge_falls_back: true,
        netrc_with_port: true,
        settings_before_netrc: false,
        obeys_config_dir: true,
        takes_long_keys: true,
    },
];

impl Generation {
    /// The generation that a version belongs to.
    pub(super) fn of(version: Version) -> Self {
        let known = GENERATIONS.iter().rev().find(|generation| generation.since <= version);
        *known.unwrap_or(&GENERATIONS[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_belongs_to_the_newest_generation_that_it_reaches() {
        for (version, since) in [
            ("0.16.6", "0.0.0"),
            ("0.22.2", "0.19.0"),
            ("0.22.3", "0.22.3"),
            ("0.30.0", "0.23.1"),
            ("0.31.0", "0.31.0"),
            ("1.2", "0.31.0"),
        ] {
            let version = Version::parse(version).expect(version);
            assert_eq!(Generation::of(version).since.to_string(), since);
        }
        assert_eq!(Version::parse("newest"), None);
    }
}
