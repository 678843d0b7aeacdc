//! Which proxy a request goes through, and who named it.

use hyper_util::client::proxy::matcher::Matcher;

use crate::account::Host;
use crate::evidence::ProxySeen;
use crate::system::Surroundings;

/// A proxy to use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proxy {
    /// Its address as configured; may hold a login, so it is never shown.
    pub(super) url: String,
    /// What may be shown of it.
    pub seen: ProxySeen,
    /// Scheme, host and port, as a person sees them before agreeing.
    pub origin: String,
    /// Does only the working folder's settings file name it?
    pub of_folder: bool,
}

impl Proxy {
    /// What stands for a yes to this proxy. It is no yes to a host of the same address: a key that passes a proxy inside TLS
    /// stays unread there.
    pub fn agreement(&self) -> String {
        agreement(&self.origin)
    }
}

/// What stands for a yes to a proxy of this scheme, host and port.
pub(crate) fn agreement(origin: &str) -> String {
    format!("proxy {origin}")
}

/// A proxy that a settings file names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProxySetting {
    /// `https_proxy` or `http_proxy`.
    pub name: String,
    /// Its address; may hold a login.
    pub url: String,
    /// The file, home as `~`.
    pub source: String,
    /// Is it the working folder's file?
    pub of_folder: bool,
}

/// Chooses the proxy for a host as the wandb client does; loopback never goes through one.
///
/// First `WANDB_HTTPS_PROXY` / `WANDB_HTTP_PROXY`, then the settings files (`https_proxy`, `http_proxy`), then `HTTPS_PROXY` / `HTTP_PROXY` / `ALL_PROXY` with `NO_PROXY`, then the system.
///
/// # Source
/// wandb, `core/internal/clients/proxy.go` (settings first, else Go's `ProxyFromEnvironment`).
pub fn choose_proxy(host: &Host, around: &Surroundings, settings: &[ProxySetting]) -> Option<Proxy> {
    if host.is_loopback() {
        return None;
    }
    let scheme = host.url().scheme();
    let own = format!("WANDB_{}_PROXY", scheme.to_uppercase());
    if let Some(url) = around.variable(&own) {
        return Some(proxy(url, own));
    }
    let key = format!("{scheme}_proxy");
    if let Some(setting) = settings.iter().find(|setting| setting.name == key) {
        return Some(Proxy { of_folder: setting.of_folder, ..proxy(&setting.url, setting.source.clone()) });
    }
    from_environment(host, around).or_else(|| from_system(host))
}

fn from_environment(host: &Host, around: &Surroundings) -> Option<Proxy> {
    let scheme = host.url().scheme();
    let names = [format!("{}_PROXY", scheme.to_uppercase()), format!("{scheme}_proxy"), "ALL_PROXY".into(), "all_proxy".into()];
    let (name, url) = names.into_iter().find_map(|name| around.variable(&name).map(|url| (name.clone(), url)))?;
    let no = around.variable("NO_PROXY").or_else(|| around.variable("no_proxy")).unwrap_or_default();
    let matcher = Matcher::builder().all(url).no(no).build();
    matcher.intercept(&host.url().as_str().parse().ok()?)?;
    Some(proxy(url, name))
}

/// The system's own settings (macOS, Windows); on Linux there are none beside the environment.
fn from_system(host: &Host) -> Option<Proxy> {
    if cfg!(not(any(target_os = "macos", windows))) {
        return None;
    }
    let intercept = Matcher::from_system().intercept(&host.url().as_str().parse().ok()?)?;
    Some(proxy(&intercept.uri().to_string(), "system".to_owned()))
}

fn proxy(url: &str, source: String) -> Proxy {
    let with_scheme = if url.contains("://") { url.to_owned() } else { format!("http://{url}") };
    let parsed = url::Url::parse(&with_scheme).ok();
    let address = parsed.as_ref().and_then(|url| Some(format!("{}:{}", url.host_str()?, url.port_or_known_default()?)));
    let address = address.unwrap_or_else(|| "?".to_owned());
    let scheme = parsed.map_or_else(String::new, |url| url.scheme().to_owned());
    Proxy { url: with_scheme, origin: format!("{scheme}://{address}"), seen: ProxySeen { address, source }, of_folder: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_proxy_is_the_one_that_the_client_would_take() {
        let source = "~/.config/wandb/settings".to_owned();
        let url = "http://s:3128".to_owned();
        let settings = [ProxySetting { name: "https_proxy".to_owned(), url, source, of_folder: false }];
        let all = [("WANDB_HTTPS_PROXY", "http://me:pw@w:1"), ("HTTPS_PROXY", "http://e:2"), ("NO_PROXY", "no.example")];
        for (host, variables, settings, expect) in [
            ("https://api.wandb.ai", &all[..], &settings[..], Some(("w:1", "WANDB_HTTPS_PROXY"))),
            ("https://api.wandb.ai", &all[1..], &settings[..], Some(("s:3128", "~/.config/wandb/settings"))),
            ("https://api.wandb.ai", &all[1..], &[], Some(("e:2", "HTTPS_PROXY"))),
            ("https://no.example", &all[1..], &[], None),
            ("http://w.example", &all[1..], &[], None),
            ("https://localhost:8080", &all[..], &settings[..], None),
            ("http://127.0.0.1:1", &[("ALL_PROXY", "http://e:2")], &[], None),
            ("http://w.example", &[("ALL_PROXY", "e:2")], &[], Some(("e:2", "ALL_PROXY"))),
        ] {
            let around = Surroundings {
                variables: variables.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect(),
                ..Surroundings::default()
            };
            let chosen = choose_proxy(&Host::parse(host).expect(host), &around, settings);
            let seen = chosen.as_ref().map(|proxy| (proxy.seen.address.as_str(), proxy.seen.source.as_str()));
            assert_eq!(seen, expect, "{host} {variables:?}");
        }
    }

    #[test]
    fn a_yes_to_one_proxy_is_none_to_another_nor_to_a_host_of_its_address() {
        let yes_to = |url: &str| {
            let around = Surroundings {
                variables: [("HTTPS_PROXY".to_owned(), url.to_owned())].into_iter().collect(),
                ..Surroundings::default()
            };
            let proxy = choose_proxy(&Host::parse("https://api.wandb.ai").expect("a host"), &around, &[]).expect("a proxy");
            assert_ne!(proxy.agreement(), proxy.origin);
            proxy.agreement()
        };
        assert_ne!(yes_to("http://proxy.example:1"), yes_to("http://proxy.example:2"));
        assert_eq!(yes_to("http://proxy.example:1"), yes_to("http://me:pw@proxy.example:1"));
    }

    #[test]
    fn each_name_of_a_proxy_is_for_its_own_scheme() {
        let setting = |name: &str, of_folder| ProxySetting {
            name: name.to_owned(),
            url: format!("http://{name}.example:1"),
            source: "f".to_owned(),
            of_folder,
        };
        let settings = [setting("https_proxy", true), setting("http_proxy", false)];
        let chosen = |host: &str, variables: &[(&str, &str)], settings: &[ProxySetting]| {
            let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let around = Surroundings { variables, ..Surroundings::default() };
            let proxy = choose_proxy(&Host::parse(host).expect(host), &around, settings);
            proxy.map(|proxy| (proxy.seen.source, proxy.origin, proxy.of_folder))
        };
        let found = |source: &str, origin: &str, of_folder| Some((source.to_owned(), origin.to_owned(), of_folder));
        let (secure, plain) = ("https://w.example", "http://w.example");
        for (host, variables, settings, expect) in [
            (secure, &[][..], &settings[..], found("f", "http://https_proxy.example:1", true)),
            (plain, &[], &settings, found("f", "http://http_proxy.example:1", false)),
            (plain, &[("WANDB_HTTP_PROXY", "a:1")], &settings, found("WANDB_HTTP_PROXY", "http://a:1", false)),
            (plain, &[("HTTP_PROXY", "https://b")], &[], found("HTTP_PROXY", "https://b:443", false)),
            (secure, &[("https_proxy", "http://c")], &[], found("https_proxy", "http://c:80", false)),
            (secure, &[("HTTPS_PROXY", "d:1"), ("https_proxy", "c:1")], &[], found("HTTPS_PROXY", "http://d:1", false)),
            (secure, &[("all_proxy", "e:1")], &[], found("all_proxy", "http://e:1", false)),
            (secure, &[("all_proxy", "e:1"), ("no_proxy", "w.example")], &[], None),
            (
                secure,
                &[("all_proxy", "e:1"), ("NO_PROXY", "x.example"), ("no_proxy", "w.example")],
                &[],
                found("all_proxy", "http://e:1", false),
            ),
        ] {
            assert_eq!(chosen(host, variables, settings), expect, "{host} {variables:?}");
        }
        assert_eq!(proxy("http://[", "x".to_owned()).seen.address, "?");
    }
}
