//! What the wandb SDK reads on this machine: environment, netrc, settings files. Only ever read here.

mod netrc;
mod settings;

use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::account::{Host, HostMistake};
use crate::secret::ApiKey;
use crate::system::Surroundings;

pub use settings::Settings;

/// The identity that the newest wandb client would use here.
pub struct Identity {
    /// The server it would speak to.
    pub host: Result<Host, HostMistake>,
    /// The key, and where it stands.
    pub key: Option<FoundKey>,
    /// Settings files, for what else they say.
    pub settings: Settings,
}

/// A key and where it stands.
pub struct FoundKey {
    /// The key.
    pub key: ApiKey,
    /// File (home as `~`) or environment variable.
    pub source: String,
    /// Line in that file, counted from 1.
    pub line: Option<u32>,
}

/// Finds the identity for a host; without one, for the host that the client would choose.
///
/// # Source
/// wandb 0.31.0, `sdk/lib/wbauth/authenticate.py` (`_use_system_auth`): environment, then netrc, then the settings files;
/// `sdk/lib/wbauth/wbnetrc.py`: `api.forge.coreweave.com` falls back to the entry of `api.wandb.ai`.
pub fn identity(around: &Surroundings, host: Option<&Host>) -> Identity {
    let settings = Settings::read(around);
    let host = match host {
        Some(host) => Ok(host.clone()),
        None => Host::parse(around.variable("WANDB_BASE_URL").or_else(|| settings.get("base_url")).unwrap_or_default()),
    };
    let key = host.as_ref().ok().and_then(|host| find_key(around, &settings, host));
    Identity { host, key, settings }
}

fn find_key(around: &Surroundings, settings: &Settings, host: &Host) -> Option<FoundKey> {
    if let Some(key) = around.variable("WANDB_API_KEY") {
        return Some(FoundKey { key: ApiKey::new(key.to_owned()), source: "WANDB_API_KEY".to_owned(), line: None });
    }
    from_netrc(around, host).or_else(|| {
        let entry = settings.entry("api_key")?;
        let key = ApiKey::new(entry.value.clone());
        Some(FoundKey { key, source: entry.source.clone(), line: Some(entry.line) })
    })
}

fn from_netrc(around: &Surroundings, host: &Host) -> Option<FoundKey> {
    let path = netrc_path(around)?;
    let text = Zeroizing::new(std::fs::read_to_string(&path).ok()?);
    let name = host.name();
    let names = if name == "api.forge.coreweave.com" { vec![name.as_str(), "api.wandb.ai"] } else { vec![name.as_str()] };
    let (key, line) = netrc::password(&text, &names)?;
    Some(FoundKey { key, source: around.shown(&path), line: Some(line) })
}

/// # Source
/// wandb 0.31.0, `sdk/lib/wbauth/wbnetrc.py` (`_get_netrc_file_path`).
fn netrc_path(around: &Surroundings) -> Option<PathBuf> {
    if let Some(path) = around.variable("NETRC") {
        return Some(around.expand(path));
    }
    let home = around.home.as_ref()?;
    [".netrc", "_netrc"].into_iter().map(|name| home.join(name)).find(|path| path.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const B: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

    fn around(home: &std::path::Path, variables: &[(&str, &str)]) -> Surroundings {
        Surroundings {
            variables: variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            home: Some(home.to_owned()),
            folder: home.join("work"),
        }
    }

    #[test]
    fn the_key_is_the_one_that_the_client_would_take() {
        let home = std::env::temp_dir().join(format!("keywand-sdk-{}", std::process::id()));
        std::fs::create_dir_all(home.join(".config/wandb")).expect("a folder");
        std::fs::write(home.join(".netrc"), format!("machine api.wandb.ai\n  login user\n  password {A}\n")).expect("a file");
        let settings = format!("[default]\nbase_url = https://w.example.jp\napi_key = {B}\n");
        let found = |variables: &[(&str, &str)], host: Option<&str>| {
            let host = host.map(|host| Host::parse(host).expect(host));
            let identity = identity(&around(&home, variables), host.as_ref());
            let key = identity.key.map(|found| (found.key.hint(), found.source, found.line));
            (identity.host.expect("a host").name(), key)
        };
        let netrc = Some(("aaaa…aaaa".to_owned(), "~/.netrc".to_owned(), Some(3)));
        assert_eq!(found(&[], None), ("api.forge.coreweave.com".to_owned(), netrc.clone()));
        assert_eq!(found(&[], Some("https://api.wandb.ai")).1, netrc);
        assert_eq!(found(&[("WANDB_API_KEY", B)], None).1, Some(("bbbb…bbbb".to_owned(), "WANDB_API_KEY".to_owned(), None)));
        assert_eq!(found(&[("WANDB_BASE_URL", "http://127.0.0.1:8080")], None), ("127.0.0.1:8080".to_owned(), None));
        std::fs::write(home.join(".config/wandb/settings"), settings).expect("a file");
        let from_settings = Some(("bbbb…bbbb".to_owned(), "~/.config/wandb/settings".to_owned(), Some(3)));
        assert_eq!(found(&[], None), ("w.example.jp".to_owned(), from_settings));
        std::fs::remove_dir_all(home).expect("the folder");
    }
}
