//! Doors for `make fuzz`: any netrc or settings text, read and changed, with what must hold of every one of them.

use std::cell::RefCell;

use super::netrc::Netrc;
use super::settings;
use crate::account::AccountId;
use crate::change::{key_of, no_keys, reverse, written};
use crate::secret::ApiKey;

const MACHINE: &str = "api.wandb.ai";
const KEY: &str = "0123456789abcdef0123456789abcdef01234567";

/// A new key for a machine is found again, other machines keep theirs, and the way back leads to the same bytes.
///
/// # Panics
/// It does not hold.
pub fn netrc(text: &[u8]) {
    let Ok(netrc) = Netrc::read(text) else { return };
    let kept = RefCell::new(Vec::new());
    let refer = |key: &ApiKey| {
        kept.borrow_mut().push(key.expose().to_owned());
        AccountId(format!("{}", kept.borrow().len() - 1))
    };
    let keys = |id: &AccountId| {
        let known = id.0.parse::<usize>().ok().and_then(|at| kept.borrow().get(at).cloned());
        Ok(ApiKey::new(known.unwrap_or_else(|| KEY.to_owned())))
    };
    for edits in [netrc.put(text, MACHINE, &AccountId("new".to_owned()), &refer), netrc.take_out(text, MACHINE, &refer)] {
        let puts = edits.iter().any(|hunk| key_of(&hunk.edit.new).is_some());
        let changed = written(text, &edits, &keys).expect("every key is known");
        let again = Netrc::read(&changed).unwrap_or_else(|_| panic!("no longer read: {:?}", String::from_utf8_lossy(&changed)));
        if puts {
            let found = again.find(MACHINE).and_then(|entry| entry.key()).map(|(key, _)| key.expose().to_owned());
            assert_eq!(found.as_deref(), Some(KEY));
        } else {
            assert!(!again.has(MACHINE));
        }
        assert_eq!(netrc.without(MACHINE), again.without(MACHINE));
        let back = reverse(&edits, &keys).expect("every key is known");
        let restored = written(&changed, &back, &keys).expect("every key is known");
        assert_eq!(String::from_utf8_lossy(text), String::from_utf8_lossy(&restored));
    }
}

/// A setting that is put in is found again, one that is taken out is not, and the way back leads to the same bytes.
///
/// # Panics
/// It does not hold.
pub fn settings(text: &str) {
    if !settings::is_read(text) {
        return;
    }
    for (name, value) in [("base_url", Some("https://wandb.example/a%b")), ("base_url", None), ("entity", Some("team"))] {
        let Some(edit) = settings::put(text, name, value) else { continue };
        let edits = [edit];
        let changed = written(text.as_bytes(), &edits, &no_keys).expect("no key in it");
        let changed = String::from_utf8(changed).expect("text stays text");
        if value.is_some() {
            assert_eq!(settings::value_in(&changed, name).as_deref(), value, "{changed:?}");
        }
        let back = reverse(&edits, &no_keys).expect("no key in it");
        assert_eq!(written(changed.as_bytes(), &back, &no_keys).expect("no key in it"), text.as_bytes());
    }
}
