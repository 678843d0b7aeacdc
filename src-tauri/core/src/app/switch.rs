//! Which identity the SDK uses, and switching it.

use crate::account::{AccountId, Host};
use crate::change::{self, FilePlan, KindName, Plan, Undoes};
use crate::contract::{ApplyRequest, ChangeMade, Problem, SwitchDone, SwitchPlanView, SwitchRequest, WhoView};
use crate::i18n::{Args, say};
use crate::sdk::{self, Wanted};
use crate::secret::ApiKey;
use crate::vault::{Account, Keep};

use super::desk::{Accounts, Machine, Network, Shown};
use super::former::after_undo;
use super::kind::kind;
use super::list::accounts_look;
use super::netrc_seen::{netrc_now, remember_netrc};
use super::plan::{fix_sentence, show_plan};
use super::problem;

/// What a switch would change; writes nothing.
pub(super) fn switch_plan(accounts: &Accounts, shown: &Shown, request: &SwitchRequest) -> Result<SwitchPlanView, Box<Problem>> {
    let register = accounts.register()?;
    let account = register.get(&request.account).ok_or_else(|| problem::account_is_unknown(&request.account.0))?;
    let host = account.host().ok_or_else(|| problem::account_is_unknown(&request.account.0))?;
    let here = &accounts.machine.around;
    let goes_elsewhere = sdk::identity(here, None, sdk::NEWEST).host.is_ok_and(|now| !now.is_same_server(&host));
    let with_settings = request.with_settings.unwrap_or(goes_elsewhere);
    let settings = with_settings.then_some(account.default_entity.as_deref());
    let wanted = Wanted { account: &account.id, host: &host, settings };
    let on_file = |key: &ApiKey, host: &crate::account::Host| {
        let own = register.find(key, host).map(|known| known.id.clone());
        own.or_else(|| register.find_former(key, host).map(|former| former.id.clone()))
    };
    let plan = sdk::plan_switch(here, &wanted, &on_file).map_err(|refused| accounts.refused(refused))?;
    Ok(show_plan(&accounts.machine, shown, &register, plan, with_settings, Some(account)))
}

/// What switching to the account before the last switch would change; writes nothing. Where that switch changed the
/// settings, too, they go back with it.
pub(super) fn switch_back(accounts: &Accounts, shown: &Shown) -> Result<SwitchPlanView, Box<Problem>> {
    let request = SwitchRequest { account: previous_account(accounts)?, with_settings: Some(false) };
    let mut view = switch_plan(accounts, shown, &request)?;
    let register = accounts.register()?;
    let keys = accounts.keys_for_files(&register, &[]);
    let back =
        change::undo(&accounts.machine.around, Undoes::Switch, kind, &keys).map_err(|refused| accounts.refused(refused))?;
    let settings = back.files.into_iter().filter(|file| file.kind.name() == KindName::Settings);
    let settings: Vec<_> = settings.map(|file| FilePlan { remove: false, ..file }).collect();
    if settings.is_empty() {
        return Ok(view);
    }
    let Some(mut plan) = shown.take_plan() else { return Ok(view) };
    plan.files.extend(settings);
    let account = register.get(&request.account);
    view = show_plan(&accounts.machine, shown, &register, plan, true, account);
    Ok(view)
}

/// What taking back the last switch would change; writes nothing.
pub(super) fn switch_undo(accounts: &Accounts, shown: &Shown) -> Result<SwitchPlanView, Box<Problem>> {
    undo_plan(accounts, shown, Undoes::Switch)
}

/// What taking back the last change would change, be it a switch or corrected code; writes nothing.
pub(super) fn last_undo(accounts: &Accounts, shown: &Shown) -> Result<SwitchPlanView, Box<Problem>> {
    undo_plan(accounts, shown, Undoes::Last)
}

fn undo_plan(accounts: &Accounts, shown: &Shown, undoes: Undoes) -> Result<SwitchPlanView, Box<Problem>> {
    let register = accounts.register()?;
    let keys = accounts.keys_for_files(&register, &[]);
    let plan = change::undo(&accounts.machine.around, undoes, kind, &keys).map_err(|refused| accounts.refused(refused))?;
    Ok(show_plan(&accounts.machine, shown, &register, plan, false, None))
}

/// Makes a change that was planned and shown: all of it, or nothing.
pub(super) fn switch_apply(
    accounts: &Accounts,
    network: &Network,
    shown: &Shown,
    request: &ApplyRequest,
) -> Result<SwitchDone, Box<Problem>> {
    let plan = shown.planned(&request.plan)?;
    if plan.is_empty() && !plan.is_undo() {
        // What is so already needs no receipt.
        return Ok(switched(accounts, network, &plan));
    }
    let to = plan.to.as_ref().and_then(|to| accounts.register().ok()?.get(to).map(|to| to.keep));
    accounts.rescue(&plan, to.unwrap_or(Keep::Keychain), &|_| None)?;
    let register = accounts.register()?;
    let before = netrc_now(accounts);
    let done = change::apply(&accounts.machine.around, &plan, &accounts.keys_for_files(&register, &plan.strays));
    if let Err(refused) = done {
        // The same plan may be made again where only the way to the file, or to a key, was blocked.
        shown.keep_plan(plan);
        return Err(accounts.refused(refused));
    }
    remember_netrc(accounts, &before);
    if plan.is_undo() && plan.is_empty() {
        // All that was to be taken back was changed by somebody since, and stays.
        let sentence = say(accounts.machine.language(), "fix-nothing", &Args::new());
        return Ok(SwitchDone { accounts: accounts_look(accounts, network), sentence, in_use: None });
    }
    after_undo(accounts, &plan)?;
    if plan.is_code() {
        let sentence = fix_sentence(&plan, accounts.machine.language());
        return Ok(SwitchDone { accounts: accounts_look(accounts, network), sentence, in_use: None });
    }
    Ok(switched(accounts, network, &plan))
}

/// What was done, and what wandb uses here now: a variable may win over the files.
fn switched(accounts: &Accounts, network: &Network, plan: &Plan) -> SwitchDone {
    let language = accounts.machine.language();
    let register = accounts.register().unwrap_or_default();
    let listed = accounts_look(accounts, network);
    let to = plan.to.as_ref().and_then(|id| register.get(id));
    let in_use = to.map(|account| listed.machine.account_id.as_ref() == Some(&account.id));
    let word = |id: &str, args: Args| say(language, id, &args);
    let sentence = match (to, in_use) {
        (Some(account), Some(true)) => {
            let id = if plan.is_empty() { "switched-already" } else { "switched-to" };
            word(id, Args::new().with("account", account.label.clone()))
        }
        (Some(account), _) => {
            let files = plan.files().join(&word("list-separator", Args::new()));
            let changed = match files.as_str() {
                "" => word("switched-nothing", Args::new()),
                _ => word("switched-files", Args::new().with("files", files)),
            };
            format!(
                "{changed}{}{}",
                word("sentence-separator", Args::new()),
                used_instead(&accounts.machine, &listed.machine, account)
            )
        }
        (None, _) if plan.is_undo() => word("switched-back", Args::new()),
        (None, _) => word("key-taken-out", Args::new().with("files", plan.files().join(&word("list-separator", Args::new())))),
    };
    SwitchDone { accounts: listed, sentence, in_use }
}

/// What wandb uses here in the place of an account.
fn used_instead(machine: &Machine, whoami: &WhoView, wanted: &Account) -> String {
    let language = machine.language();
    let host = whoami.host.as_deref().and_then(|host| Host::parse(host).ok());
    let there = host.as_ref().is_none_or(|host| wanted.host().is_some_and(|own| own.is_same_server(host)));
    let args = Args::new().with("account", wanted.label.clone());
    if let (false, Some(host)) = (there, &host) {
        let args = args.with("host", host.shown()).with("wanted", wanted.host.clone());
        return say(language, "switched-other-host", &args);
    }
    let source = &whoami.source;
    let set_at = |variable: &String| {
        let overrides = sdk::identity(&machine.around, None, sdk::NEWEST).seen.overrides;
        let over = overrides.into_iter().find(|over| over.variable == *variable)?;
        Some(format!("{variable}, {}", over.set_at?))
    };
    let file = source.file.clone().map(|file| source.line.map_or(file.clone(), |line| format!("{file}:{line}")));
    let variable = || source.variable.as_ref().map(|variable| set_at(variable).unwrap_or_else(|| variable.clone()));
    let Some(place) = file.or_else(variable) else { return say(language, "switched-unused", &args) };
    let who = whoami.account.clone().or(whoami.key_hint.clone()).unwrap_or_default();
    say(language, "switched-shadowed", &args.with("who", who).with("place", place))
}

/// The account before the last switch, for `switch -`.
pub(super) fn previous_account(accounts: &Accounts) -> Result<AccountId, Box<Problem>> {
    let register = accounts.register()?;
    let previous = change::previous(&accounts.machine.around).filter(|id| register.get(id).is_some());
    previous.ok_or_else(problem::nothing_to_undo)
}

/// The changes that can be taken back, the last one first. What they changed is not read.
pub(super) fn changes_made(accounts: &Accounts) -> Vec<ChangeMade> {
    let register = accounts.register().unwrap_or_default();
    let made = change::made(&accounts.machine.around).into_iter().rev();
    let label = |id: AccountId| register.get(&id).or_else(|| register.removed_as(&id)).map(|account| account.label.clone());
    let view = |made: change::Made| ChangeMade {
        at: made.at,
        account: made.account.and_then(label),
        took_out: made.took_out,
        is_code: made.is_code,
        files: made.files.iter().map(|file| accounts.machine.around.shown(file)).collect(),
    };
    made.map(view).collect()
}

/// The version of the wandb that the Python of a folder would import, and the folder of packages that it is in, home as `~`.
pub(super) fn wandb_of(machine: &Machine, folder: Option<&str>) -> Option<(String, String)> {
    let around = machine.seen_from(folder);
    let found = sdk::installed(&around, "wandb")?;
    Some((found.version, machine.around.shown(&found.packages)))
}
