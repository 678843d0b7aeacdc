//! The server that an account belongs to: a validated API address.

use std::net::IpAddr;

use url::{Host as UrlHost, Url};

/// Names of W&B's cloud: two names of one deployment, taking the same keys.
///
/// # Source
/// wandb 0.31.0, `sdk/lib/urls.py` (`DEFAULT_BASE_URL`, `FORGE_HOSTS`).
const CLOUD: [&str; 2] = ["api.forge.coreweave.com", "api.wandb.ai"];

/// A validated API address, such as `https://api.wandb.ai` or `http://127.0.0.1:8080`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Host(Url);

/// Why an address cannot be an API address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostMistake {
    /// Not an http or https address at all.
    NotAnAddress,
    /// A user name or password stands before the host (`https://api.wandb.ai@elsewhere`); names the real host.
    HasUserInfo(String),
    /// A page for people, or a path below the API; the address that was meant.
    NotTheApi(Host),
    /// W&B's cloud is reached by https only; the address that was meant.
    NeedsHttps(Host),
}

/// Why a person must agree, seeing the host's name, before a key goes there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostConcern {
    /// Neither W&B's cloud, nor a dedicated one, nor this machine.
    Unfamiliar,
    /// A name made to look like a well-known one.
    LooksLike(&'static str),
    /// Plain http to another machine: the key would travel readable.
    Unencrypted,
    /// Only the settings file of the working folder names the host, or holds the key.
    NamedByFolder,
}

impl Host {
    /// Where the newest wandb client goes if nothing else is said.
    ///
    /// # Source
    /// wandb 0.31.0, `sdk/lib/urls.py` (`DEFAULT_BASE_URL`).
    pub fn cloud() -> Self {
        Self::from_known("https://api.forge.coreweave.com")
    }

    /// Reads an address as a person types it: the scheme may be missing, an empty text means W&B's cloud.
    ///
    /// # Errors
    /// What is wrong with it, with the address that was probably meant.
    pub fn parse(text: &str) -> Result<Self, HostMistake> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Self::cloud());
        }
        let with_scheme = if text.contains("://") { text.to_owned() } else { format!("{}://{text}", scheme_for(text)) };
        let url = Url::parse(&with_scheme).map_err(|_| HostMistake::NotAnAddress)?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(HostMistake::NotAnAddress);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(HostMistake::HasUserInfo(authority(&url)));
        }
        correct(url)
    }

    /// The host as a person must see it before agreeing: punycode, with the port where one is given.
    pub fn name(&self) -> String {
        authority(&self.0)
    }

    /// Scheme, host and port: what a key is bound to, and what a person agrees to. W&B's cloud has one, whichever name is used.
    pub fn origin(&self) -> String {
        if self.is_cloud() {
            return Self::cloud().base_url().to_owned();
        }
        format!("{}://{}", self.0.scheme(), authority(&self.0))
    }

    /// The address as a person must see it before agreeing: the name alone where nothing but https and the host is in it.
    pub fn shown(&self) -> String {
        let plain_https = self.0.scheme() == "https" && self.0.path().trim_end_matches('/').is_empty();
        if plain_https { self.name() } else { self.base_url().to_owned() }
    }

    /// The address without a final slash, as `WANDB_BASE_URL` wants it.
    pub fn base_url(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// The address as a URL.
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// Where GraphQL documents go.
    pub fn graphql_url(&self) -> String {
        format!("{}/graphql", self.base_url())
    }

    /// Is this one of the two names of W&B's cloud?
    pub fn is_cloud(&self) -> bool {
        self.0.host_str().is_some_and(|host| CLOUD.contains(&host)) && self.0.port().is_none()
    }

    /// Do both names lead to the same server? The two names of W&B's cloud do.
    pub fn is_same_server(&self, other: &Self) -> bool {
        self == other || (self.is_cloud() && other.is_cloud())
    }

    /// Is this machine itself meant?
    pub fn is_loopback(&self) -> bool {
        match self.0.host() {
            Some(UrlHost::Ipv4(ip)) => IpAddr::V4(ip).is_loopback(),
            Some(UrlHost::Ipv6(ip)) => IpAddr::V6(ip).is_loopback(),
            Some(UrlHost::Domain(name)) => name == "localhost",
            None => false,
        }
    }

    /// What a person must agree to before a key goes there; `None` for well-known hosts.
    pub fn concern(&self) -> Option<HostConcern> {
        let name = self.0.host_str().unwrap_or_default();
        if self.is_loopback() || self.is_cloud() {
            return None;
        }
        if self.0.scheme() == "http" {
            return Some(HostConcern::Unencrypted);
        }
        if name.ends_with(".wandb.io") && self.0.port().is_none() && !name.contains("xn--") {
            return None;
        }
        Some(CLOUD.into_iter().find(|known| looks_like(name, known)).map_or(HostConcern::Unfamiliar, HostConcern::LooksLike))
    }

    /// Where this host's pages for people are.
    ///
    /// # Source
    /// wandb 0.31.0, `util.py` (`api_to_app_url`); for `api.wandb.ai` the address that older clients print and that
    /// W&B still redirects.
    pub fn app_url(&self) -> String {
        match self.0.host_str() {
            Some("api.forge.coreweave.com") => "https://forge.coreweave.com/wandb".to_owned(),
            Some("api.wandb.ai") => "https://wandb.ai".to_owned(),
            _ => self.base_url().replacen("://api.wandb.", "://wandb.", 1),
        }
    }

    fn from_known(text: &str) -> Self {
        #[expect(clippy::expect_used, reason = "only called with addresses written in this file")]
        Self(Url::parse(text).expect("a well-formed address"))
    }
}

impl std::fmt::Display for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name())
    }
}

fn scheme_for(text: &str) -> &'static str {
    let local = ["localhost", "127.", "[::1]"].iter().any(|prefix| text.starts_with(prefix));
    if local { "http" } else { "https" }
}

fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Applies the client's own rules for W&B's cloud, and drops query and fragment.
///
/// # Source
/// wandb 0.31.0, `sdk/wandb_settings.py` (`validate_base_url`), `sdk/lib/urls.py`.
fn correct(mut url: Url) -> Result<Host, HostMistake> {
    url.set_query(None);
    url.set_fragment(None);
    let host = url.host_str().unwrap_or_default().to_owned();
    let path = url.path().trim_end_matches('/').to_owned();
    match host.as_str() {
        "wandb.ai" | "www.wandb.ai" | "app.wandb.ai" => {
            return Err(HostMistake::NotTheApi(Host::from_known("https://api.wandb.ai")));
        }
        "forge.coreweave.com" => {
            return Err(HostMistake::NotTheApi(Host::cloud()));
        }
        known if CLOUD.contains(&known) => {
            let meant = Host::from_known(&format!("https://{known}"));
            if url.scheme() == "http" {
                return Err(HostMistake::NeedsHttps(meant));
            }
            if !path.is_empty() {
                return Err(HostMistake::NotTheApi(meant));
            }
        }
        _ => {}
    }
    if let Some(base) = path.strip_suffix("/graphql") {
        url.set_path(base);
        return Err(HostMistake::NotTheApi(Host(url)));
    }
    Ok(Host(url))
}

/// One or two characters away, a well-known name inside a longer one, or a homoglyph in punycode.
fn looks_like(name: &str, known: &str) -> bool {
    let bare = name.trim_end_matches('.');
    let plain = bare.replace('-', ".");
    bare == known
        || strsim::osa_distance(bare, known) <= 2
        || plain.contains(known)
        || (bare.contains("xn--") && skeleton_is_near(bare, known))
}

/// An internationalized name whose ASCII part is most of a well-known name.
fn skeleton_is_near(name: &str, known: &str) -> bool {
    let ascii: String = name.replace("xn--", "").chars().filter(|c| c.is_ascii_alphanumeric() || *c == '.').collect();
    strsim::normalized_levenshtein(&ascii, known) > 0.5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_a_person_types_it() {
        for (text, base, name) in [
            ("", "https://api.forge.coreweave.com", "api.forge.coreweave.com"),
            ("api.wandb.ai", "https://api.wandb.ai", "api.wandb.ai"),
            (" https://acme.wandb.io/ ", "https://acme.wandb.io", "acme.wandb.io"),
            ("127.0.0.1:8080", "http://127.0.0.1:8080", "127.0.0.1:8080"),
            ("https://w.example.jp:8443/wandb", "https://w.example.jp:8443/wandb", "w.example.jp:8443"),
            ("https://api.wandb.аi", "https://api.wandb.xn--i-7sb", "api.wandb.xn--i-7sb"),
            ("https://w.example.jp/x?a=b#c", "https://w.example.jp/x", "w.example.jp"),
        ] {
            let host = Host::parse(text).expect(text);
            assert_eq!((host.base_url(), host.name().as_str()), (base, name), "{text}");
        }
    }

    #[test]
    fn a_wrong_address_is_refused_with_the_right_one() {
        let meant = |text: &str| HostMistake::NotTheApi(Host::parse(text).expect(text));
        for (text, expect) in [
            ("https://wandb.ai", meant("https://api.wandb.ai")),
            ("https://app.wandb.ai/login", meant("https://api.wandb.ai")),
            ("https://forge.coreweave.com/wandb", meant("https://api.forge.coreweave.com")),
            ("https://api.wandb.ai/graphql", meant("https://api.wandb.ai")),
            ("https://api.wandb.ai/x", meant("https://api.wandb.ai")),
            ("https://w.example.jp/graphql", meant("https://w.example.jp")),
            ("https://:x@w.example.jp", HostMistake::HasUserInfo("w.example.jp".to_owned())),
            ("http://api.wandb.ai", HostMistake::NeedsHttps(Host::parse("api.wandb.ai").expect("cloud"))),
            ("https://api.wandb.ai@evil.example", HostMistake::HasUserInfo("evil.example".to_owned())),
            ("ftp://api.wandb.ai", HostMistake::NotAnAddress),
            ("https://", HostMistake::NotAnAddress),
        ] {
            assert_eq!(Host::parse(text), Err(expect), "{text}");
        }
    }

    #[test]
    fn a_key_goes_to_an_unfamiliar_host_only_after_a_yes() {
        for (text, expect) in [
            ("https://api.wandb.ai", None),
            ("https://api.forge.coreweave.com", None),
            ("https://acme.wandb.io", None),
            ("http://localhost:8080", None),
            ("http://[::1]:8080", None),
            ("https://w.example.jp", Some(HostConcern::Unfamiliar)),
            ("http://w.example.jp", Some(HostConcern::Unencrypted)),
            ("http://10.0.0.5:8080", Some(HostConcern::Unencrypted)),
            ("https://api.wandb.ai:8443", Some(HostConcern::LooksLike("api.wandb.ai"))),
            ("https://api.wandb.ai.", Some(HostConcern::LooksLike("api.wandb.ai"))),
            ("https://api-wandb.ai", Some(HostConcern::LooksLike("api.wandb.ai"))),
            ("https://api.wanbd.ai", Some(HostConcern::LooksLike("api.wandb.ai"))),
            ("https://api.wandb.ai.evil.example", Some(HostConcern::LooksLike("api.wandb.ai"))),
            ("https://api.wandb.аi", Some(HostConcern::LooksLike("api.wandb.ai"))),
            ("https://bücher.wandb.io", Some(HostConcern::Unfamiliar)),
            ("https://acme.wandb.io:8443", Some(HostConcern::Unfamiliar)),
            ("https://apy.wamdb.ai", Some(HostConcern::LooksLike("api.wandb.ai"))),
            ("https://apy.wamdp.ai", Some(HostConcern::Unfamiliar)),
        ] {
            assert_eq!(Host::parse(text).expect(text).concern(), expect, "{text}");
        }
    }

    #[test]
    fn pages_for_people_follow_the_kind_of_host() {
        for (text, expect) in [
            ("https://api.wandb.ai", "https://wandb.ai"),
            ("https://api.forge.coreweave.com", "https://forge.coreweave.com/wandb"),
            ("https://acme.wandb.io", "https://acme.wandb.io"),
            ("https://api.wandb.example.jp", "https://wandb.example.jp"),
            ("https://w.example.jp:8443/wandb", "https://w.example.jp:8443/wandb"),
        ] {
            assert_eq!(Host::parse(text).expect(text).app_url(), expect);
        }
    }

    #[test]
    fn a_host_is_shown_by_its_name_where_that_says_everything() {
        for (text, origin, shown) in [
            ("https://api.wandb.ai", "https://api.forge.coreweave.com", "api.wandb.ai"),
            ("https://w.example.jp/", "https://w.example.jp", "w.example.jp"),
            ("https://w.example.jp:8443/x", "https://w.example.jp:8443", "https://w.example.jp:8443/x"),
            ("http://w.example.jp", "http://w.example.jp", "http://w.example.jp"),
        ] {
            let host = Host::parse(text).expect(text);
            assert_eq!((host.origin().as_str(), host.shown().as_str()), (origin, shown), "{text}");
            assert_eq!((host.to_string(), host.graphql_url()), (host.name(), format!("{}/graphql", host.base_url())), "{text}");
        }
    }

    #[test]
    fn the_names_of_one_server_lead_to_it() {
        for (one, other, expect) in [
            ("api.wandb.ai", "", true),
            ("w.example.jp", "https://w.example.jp/", true),
            ("w.example.jp", "x.example.jp", false),
            ("api.wandb.ai", "w.example.jp", false),
        ] {
            let (one, other) = (Host::parse(one).expect(one), Host::parse(other).expect("a host"));
            assert_eq!((one.is_same_server(&other), other.is_same_server(&one)), (expect, expect), "{one} {other}");
        }
    }

    #[test]
    fn an_internationalized_name_is_near_where_more_than_half_of_it_is_the_same() {
        for (name, known, expect) in [("xn--a.b-c", "a.bc", true), ("abcd", "abef", false), ("abcd", "abce", true)] {
            assert_eq!(skeleton_is_near(name, known), expect, "{name}");
        }
    }

    #[test]
    fn this_machine_is_known_by_its_names_and_its_addresses() {
        for (text, expect) in [
            ("http://localhost:8080", true),
            ("http://127.0.0.1", true),
            ("http://127.8.0.1:9", true),
            ("http://[::1]:9", true),
            ("https://localhost.example", false),
            ("http://10.0.0.5", false),
            ("http://[::2]:9", false),
            ("https://w.example.jp", false),
        ] {
            assert_eq!(Host::parse(text).expect(text).is_loopback(), expect, "{text}");
        }
    }
}
