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
