//! How netrc and the settings are shown, merged and taken back.

use super::join::join;
use super::mend;
use super::netrc::Netrc;
use super::settings;
use crate::account::AccountId;
use crate::change::{ChangeRefused, Hint, Hunk, Keys, Kind, KindName, Piece, TakenBack, key_of, text_of, written};
use crate::secret::ApiKey;
use crate::vault::KeyTrouble;

/// netrc, as a kind of file that we change.
pub const NETRC: &dyn Kind = &NetrcKind;
/// wandb's settings, likewise.
pub const SETTINGS: &dyn Kind = &SettingsKind;

struct NetrcKind;
struct SettingsKind;

impl Kind for NetrcKind {
    fn name(&self) -> KindName {
        KindName::Netrc
    }

    fn show(&self, machine: &str, pieces: &[Piece], hint: &Hint<'_>) -> Option<String> {
        let key = key_of(pieces)?;
        let hint = Some(hint(key)).filter(|hint| !hint.is_empty()).unwrap_or_else(|| "••••".to_owned());
        Some(format!("machine {machine}  password {hint}"))
    }

    fn merge(&self, hunks: &[Hunk], theirs: &[u8], keys: &Keys<'_>) -> Option<Vec<u8>> {
        let netrc = Netrc::read(theirs).ok()?;
        let nobody = |_: &ApiKey| AccountId(String::new());
        let again = hunks.iter().flat_map(|hunk| match key_of(&hunk.edit.new) {
            Some(key) => netrc.put(theirs, &hunk.subject, key, &nobody),
            None => netrc.take_out(theirs, &hunk.subject, &nobody),
        });
        written(theirs, &join(again.collect()), keys).ok()
    }

    fn take_back(&self, back: &[Hunk], text: &[u8], shown: &str, keys: &Keys<'_>) -> Result<TakenBack, ChangeRefused> {
        let netrc = Netrc::read(text).map_err(|unreadable| mend::refused(text, unreadable, shown))?;
        let mut taken = TakenBack::default();
        for back in back {
            let (machine, ours) = (&back.subject, key_of(&back.edit.old));
            let refer = |_: &ApiKey| ours.cloned().unwrap_or(AccountId(String::new()));
            match (holds(&netrc, machine, ours, keys)?, key_of(&back.edit.new)) {
                (false, _) => taken.left_alone.push(machine.clone()),
                (true, Some(old)) => taken.hunks.extend(netrc.put(text, machine, old, &refer)),
                (true, None) => taken.hunks.extend(netrc.take_out(text, machine, &refer)),
            }
        }
        Ok(TakenBack { hunks: join(taken.hunks), ..taken })
    }
}

/// Does the machine still have the key of this account, or none where we left none? An account that is gone has none.
fn holds(netrc: &Netrc, machine: &str, account: Option<&AccountId>, keys: &Keys<'_>) -> Result<bool, ChangeRefused> {
    let now = netrc.has(machine).then(|| netrc.find(machine)?.key()).flatten();
    let Some(account) = account else { return Ok(!netrc.has(machine)) };
    match keys(account) {
        Ok(ours) => Ok(now.is_some_and(|(now, _)| now.is_same(&ours))),
        Err(KeyTrouble::NoAccount) => Ok(false),
        Err(trouble) => Err(ChangeRefused::Key(account.clone(), trouble)),
    }
}

impl Kind for SettingsKind {
    fn name(&self) -> KindName {
        KindName::Settings
    }

    fn show(&self, name: &str, pieces: &[Piece], _: &Hint<'_>) -> Option<String> {
        value_of(pieces, name).map(|value| format!("{name} = {value}"))
    }

    fn merge(&self, hunks: &[Hunk], theirs: &[u8], keys: &Keys<'_>) -> Option<Vec<u8>> {
        let text = std::str::from_utf8(theirs).ok().filter(|text| settings::is_read(text))?;
        let put = |hunk: &Hunk| settings::put(text, &hunk.subject, value_of(&hunk.edit.new, &hunk.subject).as_deref());
        written(theirs, &join(hunks.iter().filter_map(put).collect()), keys).ok()
    }

    fn take_back(&self, back: &[Hunk], text: &[u8], _: &str, _: &Keys<'_>) -> Result<TakenBack, ChangeRefused> {
        let text = String::from_utf8_lossy(text);
        let mut taken = TakenBack::default();
        for back in back {
            let value = |pieces: &[Piece]| value_of(pieces, &back.subject);
            if settings::value_in(&text, &back.subject) == value(&back.edit.old) {
                taken.hunks.extend(settings::put(&text, &back.subject, value(&back.edit.new).as_deref()));
            } else {
                taken.left_alone.push(back.subject.clone());
            }
        }
        Ok(TakenBack { hunks: join(taken.hunks), ..taken })
    }

    fn makes_folder(&self) -> bool {
        true
    }
}

/// The value that a written line gives a setting.
fn value_of(pieces: &[Piece], name: &str) -> Option<String> {
    settings::value_in(&format!("[default]\n{}", text_of(pieces).replace("[default]", "")), name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::reverse;

    /// Every account has a key, but for one that is gone and one whose keychain is locked.
    fn keys(account: &AccountId) -> Result<ApiKey, KeyTrouble> {
        match account.0.as_str() {
            "gone" => Err(KeyTrouble::NoAccount),
            "locked" => Err(KeyTrouble::Locked("locked".to_owned())),
            name => Ok(ApiKey::new(format!("key-of-{name}"))),
        }
    }

    fn id(name: &str) -> AccountId {
        AccountId(name.to_owned())
    }

    /// The hunks that give machines the keys of accounts, or take them out.
    fn planned(text: &str, machines: &[(&str, Option<&str>)]) -> Vec<Hunk> {
        let netrc = Netrc::read(text.as_bytes()).expect(text);
        let old = |_: &ApiKey| id("old");
        let hunks = machines.iter().flat_map(|(machine, account)| match account {
            Some(account) => netrc.put(text.as_bytes(), machine, &id(account), &old),
            None => netrc.take_out(text.as_bytes(), machine, &old),
        });
        join(hunks.collect())
    }

    fn text_with(text: &str, hunks: &[Hunk]) -> String {
        String::from_utf8(written(text.as_bytes(), hunks, &keys).expect("keys")).expect("a text")
    }

    #[test]
    fn every_kind_is_kept_by_its_name_and_only_settings_make_their_folder() {
        assert_eq!((NETRC.name(), SETTINGS.name()), (KindName::Netrc, KindName::Settings));
        assert_eq!((NETRC.makes_folder(), SETTINGS.makes_folder()), (false, true));
    }

    #[test]
    fn a_machine_is_shown_with_a_hint_and_a_setting_with_its_value() {
        let pieces = [Piece::Text("machine h password ".to_owned()), Piece::Key(id("a"))];
        for (hint, expect) in [("abcd…wxyz", "machine h  password abcd…wxyz"), ("", "machine h  password ••••")] {
            assert_eq!(NETRC.show("h", &pieces, &|_| hint.to_owned()).as_deref(), Some(expect));
        }
        assert_eq!(NETRC.show("h", &pieces[..1], &|_| "hint".to_owned()), None);
        for (text, expect) in [
            ("[default]\nentity = team\n", Some("entity = team")),
            ("  entity = team\n", Some("entity = team")),
            ("project = p\n", None),
            ("", None),
        ] {
            let shown = SETTINGS.show("entity", &[Piece::Text(text.to_owned())], &|_| String::new());
            assert_eq!(shown.as_deref(), expect, "{text:?}");
        }
    }

    #[test]
    fn a_change_of_netrc_is_made_again_in_what_somebody_wrote_at_that_moment() {
        let new = Some("new");
        for (planned_on, machines, theirs, expect) in [
            (
                "machine h password old\n",
                &[("h", new)][..],
                "machine x password p\nmachine h password other # note\n",
                Some("machine x password p\nmachine h password key-of-new # note\n"),
            ),
            (
                "",
                &[("h", new), ("i", new)],
                "machine x password p",
                Some(concat!(
                    "machine x password p\nmachine h\n  login user\n  password key-of-new\n",
                    "machine i\n  login user\n  password key-of-new\n"
                )),
            ),
            (
                "machine h password old\n",
                &[("h", None)],
                "machine y password q\nmachine h password old\n",
                Some("machine y password q\n"),
            ),
            ("machine h password old\n", &[("h", None)], "machine y password q\n", Some("machine y password q\n")),
            ("", &[("h", new)], "machine", None),
            ("", &[("h", Some("locked"))], "", None),
        ] {
            let hunks = planned(planned_on, machines);
            let merged = NETRC.merge(&hunks, theirs.as_bytes(), &keys);
            assert_eq!(merged.map(|text| String::from_utf8_lossy(&text).into_owned()).as_deref(), expect, "{theirs:?}");
        }
    }

    #[test]
    fn only_what_we_left_in_netrc_is_taken_back() {
        const MADE: &str = "machine h\n  login user\n  password key-of-new\n";
        for (before, to, now, expect, left_alone) in [
            (
                "machine h password key-of-old\n",
                Some("new"),
                "machine h password key-of-new # x\n",
                "machine h password key-of-old # x\n",
                false,
            ),
            ("machine h password key-of-old\n", Some("new"), "machine h password mine\n", "machine h password mine\n", true),
            ("machine h password key-of-old\n", Some("new"), "machine x password p\n", "machine x password p\n", true),
            (
                "machine h password key-of-old\n",
                Some("new"),
                "default password key-of-new\n",
                "default password key-of-new\n",
                true,
            ),
            ("", Some("new"), &format!("# mine\n{MADE}"), "# mine\n", false),
            ("machine h password key-of-old\n", None, "machine h password mine\n", "machine h password mine\n", true),
            (
                "machine h password key-of-old\n",
                None,
                "machine x password p\n",
                "machine x password p\nmachine h\n  login user\n  password key-of-old\n",
                false,
            ),
        ] {
            let back = reverse(&planned(before, &[("h", to)]), &keys).expect("keys");
            let taken = NETRC.take_back(&back, now.as_bytes(), "~/.netrc", &keys).expect(now);
            assert_eq!(text_with(now, &taken.hunks), expect, "{now:?}");
            assert_eq!(taken.left_alone, if left_alone { vec!["h".to_owned()] } else { Vec::new() }, "{now:?}");
        }
    }

    #[test]
    fn what_a_lost_account_left_stays_and_a_key_that_cannot_be_had_is_a_refusal() {
        let back = |account: &str| {
            let mut back = reverse(&planned("machine h password old\n", &[("h", Some("new"))]), &keys).expect("keys");
            back[0].edit.old = vec![Piece::Key(id(account))];
            back
        };
        let text = b"machine h password key-of-gone\n";
        let taken = NETRC.take_back(&back("gone"), text, "~/.netrc", &keys).expect("left alone");
        assert_eq!((taken.hunks, taken.left_alone), (Vec::new(), vec!["h".to_owned()]));
        match NETRC.take_back(&back("locked"), text, "~/.netrc", &keys) {
            Err(ChangeRefused::Key(account, KeyTrouble::Locked(_))) => assert_eq!(account, id("locked")),
            other => panic!("{other:?}"),
        }
        match NETRC.take_back(&back("new"), b"machine h password p\nmachine", "~/.netrc", &keys) {
            Err(ChangeRefused::Unreadable { file, line, .. }) => assert_eq!((file.as_str(), line), ("~/.netrc", 2)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_change_of_the_settings_is_made_again_in_what_somebody_wrote_at_that_moment() {
        let base_url = |value| settings::put("", "base_url", value).into_iter().collect::<Vec<_>>();
        let put = base_url(Some("https://h"));
        let two = [put.clone(), settings::put("", "entity", Some("team")).into_iter().collect()].concat();
        let out: Vec<Hunk> = settings::put("[default]\nbase_url = https://h\n", "base_url", None).into_iter().collect();
        for (hunks, theirs, expect) in [
            (&put, &b"[default]\nmode = online\n"[..], Some("[default]\nbase_url = https://h\nmode = online\n")),
            (&put, b"[default]\nbase_url = https://x\n", Some("[default]\nbase_url = https://h\n")),
            (&put, b"[default]\nnonsense = 1\n", Some("[default]\nbase_url = https://h\nnonsense = 1\n")),
            (&two, b"", Some("[default]\nbase_url = https://h\nentity = team\n")),
            (&out, b"[default]\nbase_url = https://h\nmode = online\n", Some("[default]\nmode = online\n")),
            (&out, b"[default]\nmode = online\n", Some("[default]\nmode = online\n")),
            (&put, b"[default]\nlone\n", None),
            (&put, b"[default]\nentity = \xff\n", None),
        ] {
            let merged = SETTINGS.merge(hunks, theirs, &keys);
            let theirs = String::from_utf8_lossy(theirs);
            assert_eq!(merged.map(|text| String::from_utf8_lossy(&text).into_owned()).as_deref(), expect, "{theirs:?}");
        }
    }

    #[test]
    fn only_settings_that_are_as_we_left_them_are_taken_back() {
        for (before, value, now, expect, left_alone) in [
            (
                "[default]\nentity = a\n",
                Some("b"),
                "[default]\nentity = b\nmode = run\n",
                "[default]\nentity = a\nmode = run\n",
                false,
            ),
            ("[default]\nentity = a\n", Some("b"), "[default]\nentity = c\n", "[default]\nentity = c\n", true),
            ("[default]\nentity = a\n", Some("b"), "[default]\n", "[default]\n", true),
            ("", Some("b"), "[default]\nmode = run\nentity = b\n", "[default]\nmode = run\n", false),
            ("[default]\nentity = a\n", None, "[default]\nmode = run\n", "[default]\nentity = a\nmode = run\n", false),
            ("[default]\nentity = a\n", None, "[default]\nentity = b\n", "[default]\nentity = b\n", true),
        ] {
            let hunks: Vec<Hunk> = settings::put(before, "entity", value).into_iter().collect();
            let back = reverse(&hunks, &keys).expect("no key");
            let taken = SETTINGS.take_back(&back, now.as_bytes(), "settings", &keys).expect("taken back");
            assert_eq!(text_with(now, &taken.hunks), expect, "{now:?}");
            assert_eq!(taken.left_alone, if left_alone { vec!["entity".to_owned()] } else { Vec::new() }, "{now:?}");
        }
    }
}
