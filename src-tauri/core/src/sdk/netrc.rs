//! Reads one password out of a netrc text, as Python's `netrc` module does.

use crate::secret::ApiKey;

/// The password of the first of `names` that has an entry, else of `default`, with its line counted from 1.
pub(super) fn password(text: &str, names: &[&str]) -> Option<(ApiKey, u32)> {
    let entries = entries(text);
    let of = |wanted: Option<&str>| entries.iter().rev().find(|entry| entry.machine == wanted);
    let found = names.iter().find_map(|name| of(Some(name))).or_else(|| of(None))?;
    let (password, line) = found.password?;
    (!password.is_empty()).then(|| (ApiKey::new(password.to_owned()), line))
}

#[derive(Default)]
struct Entry<'a> {
    machine: Option<&'a str>,
    password: Option<(&'a str, u32)>,
}

fn entries(text: &str) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut tokens = tokens(text).into_iter();
    while let Some((word, _)) = tokens.next() {
        match word {
            "machine" => entries.push(Entry { machine: tokens.next().map(|(name, _)| name), password: None }),
            "default" => entries.push(Entry::default()),
            "password" => {
                let password = tokens.next();
                if let Some(entry) = entries.last_mut() {
                    entry.password = password;
                }
            }
            "login" | "account" | "user" => {
                tokens.next();
            }
            _ => {}
        }
    }
    entries
}

/// Words and their lines; comments and the bodies of `macdef` left out, quotation marks taken off.
fn tokens(text: &str) -> Vec<(&str, u32)> {
    let mut tokens = Vec::new();
    let mut in_macro = false;
    for (line, number) in text.lines().zip(1..) {
        if in_macro {
            in_macro = !line.trim().is_empty();
            continue;
        }
        for (at, word) in line.split_whitespace().enumerate() {
            let is_value =
                tokens.last().is_some_and(|(before, _)| matches!(*before, "password" | "login" | "machine" | "account"));
            if word.starts_with('#') && !is_value {
                break;
            }
            if word == "macdef" && at == 0 {
                in_macro = true;
                break;
            }
            tokens.push((word.trim_matches('"'), number));
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_found_as_python_finds_it() {
        for (text, names, expect) in [
            ("machine h login u password p", &["h"][..], Some(("p", 1))),
            ("machine a login u password p1 machine h login u password p2", &["h"], Some(("p2", 1))),
            ("machine\n h\nlogin u\npassword p", &["h"], Some(("p", 4))),
            ("# machine h password no\nmachine h\n\tlogin user\n\tpassword yes", &["h"], Some(("yes", 4))),
            ("macdef init\nmachine h password no\n\nmachine h password yes", &["h"], Some(("yes", 4))),
            ("machine h password \"quoted\"", &["h"], Some(("quoted", 1))),
            ("machine x password p\ndefault login u password d", &["h"], Some(("d", 2))),
            ("machine b password 2\r\nmachine a password 1\r\n", &["a", "b"], Some(("1", 2))),
            ("machine h login u", &["h"], None),
            ("", &["h"], None),
        ] {
            let expect = expect.map(|(key, line)| (format!("«{key}»"), line));
            let found = password(text, names).map(|(key, line)| {
                let shown = key.mask_in("p p1 p2 yes no quoted d 1 2").matches("••••").count();
                assert!(shown > 0);
                (key, line)
            });
            assert_eq!(found.as_ref().map(|(_, line)| *line), expect.as_ref().map(|(_, line)| *line), "{text}");
            if let (Some((key, _)), Some((wanted, _))) = (found, expect) {
                assert_eq!(key.mask_in(wanted.trim_matches(['«', '»'])), "••••", "{text}");
            }
        }
    }
}
