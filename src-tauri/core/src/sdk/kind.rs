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
