//! A machine as `ssh` names it.

use std::fmt;
use std::str::FromStr;

/// `HOST` or `USER@HOST`, where `HOST` may be an alias of `ssh`'s configuration. Never an option of `ssh`, and nothing that a shell or a
/// `ProxyCommand` would read otherwise than as a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination(String);

impl Destination {
    /// The name, as `ssh` takes it.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// A file there, the home folder as `~`: `gpu-node:~/.netrc`.
    pub fn file(&self, path: &str, home: Option<&str>) -> String {
        let inside =
            home.filter(|home| *home != "/").and_then(|home| path.strip_prefix(home)).filter(|rest| rest.starts_with('/'));
        let path = inside.map_or_else(|| path.to_owned(), |rest| format!("~{rest}"));
        crate::plain::harmless(&format!("{self}:{path}"))
    }
}

impl fmt::Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Destination {
    type Err = String;

    /// Reads `ssh:HOST`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let name = text.strip_prefix("ssh:").filter(|name| is_name(name));
        name.map(|name| Self(name.to_owned())).ok_or_else(|| "ssh:HOST / ssh:USER@HOST".to_owned())
    }
}

fn is_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '%' | ':' | '[' | ']');
    let is_part = |part: &str| !part.is_empty() && !part.starts_with('-') && part.chars().all(is_plain);
    match name.split_once('@') {
        Some((user, host)) => is_part(user) && is_part(host),
        None => is_part(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_a_name_and_never_an_option() {
        for (text, name) in [
            ("ssh:gpu-node", Some("gpu-node")),
            ("ssh:me@gpu-node.example.org", Some("me@gpu-node.example.org")),
            ("ssh:::1", Some("::1")),
            ("ssh:fe80::1%eth0", Some("fe80::1%eth0")),
            ("gpu-node", None),
            ("ssh:", None),
            ("ssh:-oProxyCommand=x", None),
            ("ssh:me@-oProxyCommand=x", None),
            ("ssh:-l@host", None),
            ("ssh:@host", None),
            ("ssh:a@b@c", None),
            ("ssh:a b", None),
            ("ssh:a;id", None),
            ("ssh:$(id)", None),
            ("ssh:`id`", None),
            ("ssh:a'b", None),
            ("ssh://host", None),
            ("ssh:host/x", None),
            ("ssh:計算機", None),
        ] {
            let read = text.parse::<Destination>().ok();
            assert_eq!(read.as_ref().map(Destination::name), name, "{text}");
        }
    }

    #[test]
    fn a_file_there_is_shown_with_its_machine() {
        let there: Destination = "ssh:me@node".parse().expect("a machine");
        for (path, home, shown) in [
            ("/home/me/.netrc", Some("/home/me"), "me@node:~/.netrc"),
            ("/home/meg/.netrc", Some("/home/me"), "me@node:/home/meg/.netrc"),
            ("/.netrc", Some("/"), "me@node:/.netrc"),
            ("/x/netrc", None, "me@node:/x/netrc"),
            ("/x/\u{1b}[31mnetrc", None, "me@node:/x/[31mnetrc"),
        ] {
            assert_eq!(there.file(path, home), shown);
        }
    }
}
