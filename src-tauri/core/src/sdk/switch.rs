//! Plans switching the account that the SDK uses: netrc, and the settings where a server has to be named.

use std::cell::RefCell;

use super::join::join;
use super::kind::{NETRC, SETTINGS};
use super::netrc::{Entry, Netrc};
use super::settings::{self, Settings, global_file};
use super::{NetrcFile, machine, mend};
use crate::account::{AccountId, Host};
use crate::change::{ChangeRefused, FilePlan, Hunk, Looked, Plan, Stray};
use crate::secret::{ApiKey, KeyShape};
use crate::system::{Surroundings, random_name};

/// What a switch is to come to.
pub struct Wanted<'a> {
    /// The account.
    pub account: &'a AccountId,
    /// Its server.
    pub host: &'a Host,
    /// Write the server, and this entity where it is known, to the settings file, too?
    pub settings: Option<Option<&'a str>>,
}

/// What would change in a netrc text.
pub struct NetrcPlan {
    /// The changed places.
    pub hunks: Vec<Hunk>,
    /// Keys about to be overwritten that are not on file.
    pub strays: Vec<Stray>,
    /// The account whose key stands there now.
    pub from: Option<AccountId>,
}

type OnFile<'a> = dyn Fn(&ApiKey, &Host) -> Option<AccountId> + 'a;

/// Plans a switch; reads, and writes nothing.
///
/// # Errors
/// Why it cannot be made.
pub fn plan_switch(around: &Surroundings, wanted: &Wanted<'_>, on_file: &OnFile<'_>) -> Result<Plan, ChangeRefused> {
    let path = NetrcFile::find(around).path.ok_or(ChangeRefused::NoHome)?;
    let file = Looked::at(around, &path)?;
    let NetrcPlan { hunks, strays, from } = plan_netrc((file.content(), &file.shown), (wanted.account, wanted.host), on_file)?;
    let mut files = vec![FilePlan { close: file.is_open_to_others(), ..file.plan(NETRC, hunks) }];
    if let Some(entity) = wanted.settings {
        files.extend(plan_settings(around, wanted.host, entity)?);
    }
    Ok(Plan { to: Some(wanted.account.clone()), from, strays, ..Plan::new(files)? })
}

/// Plans what a netrc text, with the name of its file, must say for an account to be used; reads, and writes nothing.
///
/// # Errors
/// Python does not read the text.
pub fn plan_netrc(
    (text, shown): (&[u8], &str),
    (account, host): (&AccountId, &Host),
    on_file: &OnFile<'_>,
) -> Result<NetrcPlan, ChangeRefused> {
    let netrc = Netrc::read(text).map_err(|unreadable| mend::refused(text, unreadable, shown))?;
    let strays = RefCell::new(Vec::<Stray>::new());
    let refer = |key: &ApiKey| on_file(key, host).unwrap_or_else(|| as_stray(&mut strays.borrow_mut(), key, host, shown));
    let machines = machines(host, &netrc);
    let hunks = machines.iter().flat_map(|machine| netrc.put(text, machine, account, &refer));
    let hunks = join(hunks.filter(|hunk| hunk.edit.old != hunk.edit.new).collect());
    // A key that is kept first is an account by then: the way back leads to it.
    let from = machines.iter().find_map(|machine| netrc.find(machine)?.key()).and_then(|(key, _)| {
        let strays = strays.borrow();
        let stray = strays.iter().find(|stray| stray.key.is_same(&key)).map(|stray| stray.account.clone());
        on_file(&key, host).or(stray)
    });
    Ok(NetrcPlan { hunks, strays: strays.into_inner(), from })
}

/// Both names of W&B's cloud; a server with a port by both forms of its name, since clients before 0.23 leave the port out.
///
/// A name without its port may belong to another program: it is taken only where it is free or holds what looks like a key.
fn machines(host: &Host, netrc: &Netrc) -> Vec<String> {
    if host.is_cloud() {
        return vec!["api.forge.coreweave.com".to_owned(), "api.wandb.ai".to_owned()];
    }
    let (with, without) = (machine(host, true), machine(host, false));
    let is_key = || netrc.find(&without).and_then(Entry::key).is_some_and(|(key, _)| key.shape() == KeyShape::WellFormed);
    let takes_both = with != without && (!netrc.has(&without) || is_key());
    if takes_both { vec![with, without] } else { vec![with] }
}

fn plan_settings(around: &Surroundings, host: &Host, entity: Option<&str>) -> Result<Option<FilePlan>, ChangeRefused> {
    let Some(path) = global_file(around, true) else { return Ok(None) };
    let file = Looked::at(around, &path)?;
    let settings = Settings::read_files(around, &[Some(path)]);
    if let Some((_, refused)) = settings.trouble() {
        return Err(ChangeRefused::Unreadable { file: file.shown, line: refused.line, word: String::new(), flaw: None });
    }
    let text = String::from_utf8_lossy(file.content());
    // The cloud is where the client goes by itself, whatever its version calls it.
    let base_url = (!host.is_cloud()).then(|| host.base_url());
    let mut hunks: Vec<Hunk> = settings::put(&text, "base_url", base_url).into_iter().collect();
    hunks.extend(entity.and_then(|entity| settings::put(&text, "entity", Some(entity))));
    Ok(Some(file.plan(SETTINGS, join(hunks))))
}

fn as_stray(strays: &mut Vec<Stray>, key: &ApiKey, host: &Host, file: &str) -> AccountId {
    if let Some(known) = strays.iter().find(|stray| stray.key.is_same(key)) {
        return known.account.clone();
    }
    let account = AccountId(random_name().unwrap_or_else(|_| format!("stray-{}", strays.len())));
    strays.push(Stray { account: account.clone(), key: key.clone(), host: host.clone(), file: file.to_owned() });
    account
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "0123456789abcdef0123456789abcdef01234567";

    fn id(name: &str) -> AccountId {
        AccountId(name.to_owned())
    }

    #[test]
    fn a_name_without_its_port_is_taken_only_where_it_is_free_or_holds_a_key() {
        let keyed = format!("machine h.example password {KEY}\n");
        let both = &["h.example:8443", "h.example"][..];
        for (host, text, expect) in [
            ("https://api.wandb.ai", "", &["api.forge.coreweave.com", "api.wandb.ai"][..]),
            ("https://h.example", "", &["h.example"]),
            ("https://h.example:8443", "", both),
            ("https://h.example:8443", keyed.as_str(), both),
            ("https://h.example:8443", "machine h.example password p\n", &["h.example:8443"]),
            ("https://h.example:8443", "machine h.example login u\n", &["h.example:8443"]),
            ("https://h.example:8443", "machine h.example:8443 password p\n", both),
        ] {
            let netrc = Netrc::read(text.as_bytes()).expect(text);
            assert_eq!(machines(&Host::parse(host).expect(host), &netrc), expect, "{host} {text}");
        }
    }

    #[test]
    fn a_key_that_is_not_on_file_is_a_stray_once_and_the_way_back_leads_to_it() {
        let text = format!("machine api.wandb.ai password {KEY}\nmachine api.forge.coreweave.com password {KEY}\n");
        let host = Host::cloud();
        let plan = |text: &str, on_file: &OnFile<'_>| {
            plan_netrc((text.as_bytes(), "~/.netrc"), (&id("new"), &host), on_file).expect(text)
        };
        let found = plan(&text, &|_, _| None);
        assert_eq!((found.hunks.len(), found.strays.len()), (2, 1));
        let stray = &found.strays[0];
        assert_eq!((stray.key.expose(), stray.file.as_str(), stray.host.is_cloud()), (KEY, "~/.netrc", true));
        assert_eq!(found.from.as_ref(), Some(&stray.account));
        let found = plan(&text, &|_, _| Some(id("old")));
        assert_eq!((found.hunks.len(), found.strays.len(), found.from), (2, 0, Some(id("old"))));
        let found = plan(&text, &|_, _| Some(id("new")));
        assert_eq!((found.hunks.len(), found.from), (0, Some(id("new"))), "nothing is left to change");
        let found = plan("", &|_, _| None);
        assert_eq!((found.hunks.len(), found.strays.len(), found.from), (2, 0, None));
    }

    #[test]
    fn the_settings_name_a_server_that_is_not_the_cloud_and_stay_where_python_does_not_read_them() {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().join(".config/wandb/settings");
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        let around = Surroundings { home: Some(home.path().to_owned()), ..Surroundings::default() };
        let own = Host::parse("https://h.example").expect("an address");
        for (text, host, entity, expect) in [
            ("", &own, Some("team"), "[default]\nbase_url = https://h.example\nentity = team\n"),
            (
                "[default]\nbase_url = https://x.example\nentity = e\n",
                &own,
                None,
                "[default]\nbase_url = https://h.example\nentity = e\n",
            ),
            ("[default]\nbase_url = https://x.example\nentity = e\n", &Host::cloud(), Some("e"), "[default]\nentity = e\n"),
        ] {
            std::fs::write(&path, text).expect("a file");
            let planned = plan_settings(&around, host, entity).expect("a plan").expect("a file");
            let after = crate::change::written(text.as_bytes(), &planned.hunks, &crate::change::no_keys).expect("no key");
            assert_eq!(String::from_utf8_lossy(&after), expect, "{text}");
        }
        std::fs::write(&path, "[default]\nentity = a\nlone\n").expect("a file");
        match plan_settings(&around, &own, None).map(|_| ()) {
            Err(ChangeRefused::Unreadable { file, line, .. }) => {
                assert_eq!((file.as_str(), line), ("~/.config/wandb/settings", 3));
            }
            other => panic!("{other:?}"),
        }
        assert!(plan_settings(&Surroundings::default(), &own, None).expect("no home").is_none());
    }
}
