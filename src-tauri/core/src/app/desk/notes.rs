//! What tests tell of the accounts: how their keys did, and of which kind they are.

use crate::account::{AccountId, Host};
use crate::evidence::{Evidence, KeyElsewhere};
use crate::secret::ApiKey;
use crate::vault::{Account, Health, Signs};

use super::{Accounts, Held};

impl Accounts {
    /// Writes down how keys did, where that is news.
    pub(in crate::app) fn note(&self, notes: &[Note]) {
        let Ok(register) = self.register() else { return };
        let news: Vec<&Note> =
            notes.iter().filter(|note| register.get(&note.account).is_some_and(|account| note.is_news(account))).collect();
        let signs = std::mem::take(&mut *self.signs());
        let is_news = |(id, signs): &(AccountId, Signs)| register.get(id).is_some_and(|account| tells(account, signs));
        let signs: Vec<(AccountId, Signs)> = signs.into_iter().filter(is_news).collect();
        if news.is_empty() && signs.is_empty() {
            return;
        }
        // What cannot be written down is asked again next time.
        let _ = self.change_register(|register| {
            for note in news {
                if let Some(account) = register.get_mut(&note.account) {
                    account.health = Some(note.health);
                    account.username = note.username.clone().or(account.username.take());
                    account.default_entity = note.default_entity.clone().or(account.default_entity.take());
                }
            }
            for (id, learned) in &signs {
                if let Some(account) = register.get_mut(id) {
                    account.signs.learn(learned);
                }
            }
            Ok(())
        });
    }

    /// Keeps what an answer says of the kind of a key, until it is written down.
    pub(in crate::app) fn learn_signs(&self, held: &Held, signs: &Signs) {
        if !signs.is_empty() {
            self.signs().entry(held.id.clone()).or_default().learn(signs);
        }
    }

    /// Is a key that this host does not know on file for another one? Looks into the register only: nothing is sent.
    pub(in crate::app) fn look_elsewhere(&self, evidence: &mut Evidence, key: &ApiKey, host: &Host) {
        if evidence.status != Some(401) && !evidence.viewer.is_absent() {
            return;
        }
        let register = self.register().unwrap_or_default();
        evidence.key_elsewhere = register.find_elsewhere(key, host).and_then(|account| {
            Some(KeyElsewhere { id: account.id.clone(), label: account.label.clone(), host: account.host()? })
        });
    }
}

/// How the key of an account on file did, and what its host said of it.
pub(in crate::app) struct Note {
    pub(in crate::app) account: AccountId,
    pub(in crate::app) health: Health,
    pub(in crate::app) username: Option<String>,
    pub(in crate::app) default_entity: Option<String>,
}

/// Is what was learned of the kind of its key news?
fn tells(account: &Account, learned: &Signs) -> bool {
    let mut signs = account.signs.clone();
    signs.learn(learned);
    signs != account.signs
}

impl Note {
    fn is_news(&self, account: &Account) -> bool {
        const STALE: u64 = 600;
        let is_stale = |known: Health| known.state != self.health.state || self.health.at.saturating_sub(known.at) > STALE;
        account.health.is_none_or(is_stale)
            || self.username.is_some() && account.username != self.username
            || self.default_entity.is_some() && account.default_entity != self.default_entity
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::vault::KeyHealth;

    #[test]
    fn what_is_known_is_news_once_it_is_ten_minutes_old() {
        let health = |state, at| Health { state, at };
        let account = |health: Option<Health>| {
            let account = json!({
                "id": "a", "label": "a", "colour": "teal", "host": "https://api.wandb.ai", "username": "u", "default_entity": "e",
                "key_hint": "", "key_print": null, "keep": "keychain", "health": health,
            });
            serde_json::from_value::<Account>(account).expect("an account")
        };
        let works = Some(health(KeyHealth::Works, 100));
        for (known, state, at, names, expect) in [
            (works, KeyHealth::Works, 700, (None, None), false),
            (works, KeyHealth::Works, 701, (None, None), true),
            (works, KeyHealth::Works, 50, (None, None), false),
            (works, KeyHealth::Rejected, 100, (None, None), true),
            (None, KeyHealth::Works, 100, (None, None), true),
            (works, KeyHealth::Works, 100, (Some("u"), Some("e")), false),
            (works, KeyHealth::Works, 100, (Some("v"), None), true),
            (works, KeyHealth::Works, 100, (None, Some("f")), true),
        ] {
            let [username, default_entity] = [names.0, names.1].map(|name| name.map(str::to_owned));
            let note = Note { account: AccountId("a".to_owned()), health: health(state, at), username, default_entity };
            assert_eq!(note.is_news(&account(known)), expect, "{known:?} {state:?} {at} {names:?}");
        }
    }

    #[test]
    fn a_sign_is_news_where_it_was_not_known_yet() {
        let account = |signs: serde_json::Value| {
            let account = json!({
                "id": "a", "label": "a", "colour": "teal", "host": "https://api.wandb.ai", "username": "u", "default_entity": "e",
                "key_hint": "", "key_print": null, "keep": "keychain", "signs": signs,
            });
            serde_json::from_value::<Account>(account).expect("an account")
        };
        let signs = |signs: serde_json::Value| serde_json::from_value::<Signs>(signs).expect("signs");
        let refused = json!({ "refused_at": ["lab"] });
        for (known, learned, expect) in [
            (json!({}), json!({}), false),
            (json!({}), refused.clone(), true),
            (refused.clone(), refused.clone(), false),
            (refused, json!({ "refused_at": ["other"] }), true),
            (json!({}), json!({ "service": true }), true),
            (json!({ "service": true }), json!({ "service": true }), false),
        ] {
            assert_eq!(tells(&account(known.clone()), &signs(learned.clone())), expect, "{known} {learned}");
        }
    }
}
