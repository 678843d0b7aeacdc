//! Every program that reads a key here: which one each would send, now or after a change that is planned.

use crate::account::{AccountId, Host};
use crate::change::{Plan, written};
use crate::contract::{Problem, ReaderView, SourceKind, SourceView, TitleInBoth, WhoRequest};
use crate::evidence::PlaceKind;
use crate::sdk::{Program, Reading, Version, installed, readings};
use crate::secret::ApiKey;
use crate::system::{Surroundings, read_regular};
use crate::vault::{Account, Register};

use super::desk::{Accounts, Machine, Network};
use super::who::whoami;

mod said;

/// Stands in a planned file for the key of the account that is switched to; no account has it.
const STAND_IN: &str = "0000000000000000000000000000000000000000";

/// What wandb by its generations, `wandb.sandbox`, and Weave for Python and for Node.js would send from a folder. Sends nothing.
pub(super) fn readers_of(accounts: &Accounts, request: &WhoRequest) -> Result<Vec<ReaderView>, Box<Problem>> {
    let register = accounts.register()?;
    let around = accounts.machine.seen_from(request.folder.as_deref());
    let wandb = request.sdk.as_deref().and_then(Version::parse);
    let view = |reading: &Reading| reader_view(&register, reading, None);
    Ok(found(&around, wandb).iter().map(view).collect())
}

/// The same in words, without what `whoami` says already.
pub(super) fn readers_said(
    accounts: &Accounts,
    network: &Network,
    request: &WhoRequest,
) -> Result<Vec<TitleInBoth>, Box<Problem>> {
    Ok(said::beside(&readers_of(accounts, request)?, &whoami(accounts, network, request)?))
}

/// The same after a change that is planned: does each follow to the account?
pub(super) fn readers_after(machine: &Machine, register: &Register, plan: &Plan, to: &Account) -> Vec<ReaderView> {
    let around = after(&machine.around, plan, &to.id);
    found(&around, None).iter().map(|reading| reader_view(register, reading, Some(to))).collect()
}

/// Those of them that would not send the account's key, in words.
pub(super) fn left_behind(readers: &[ReaderView], to: &Account) -> Vec<TitleInBoth> {
    said::left_behind(readers, &to.label)
}

/// What each program would send; wandb and Weave in the versions of this folder's Python, where it has them.
pub(super) fn found(around: &Surroundings, wandb: Option<Version>) -> Vec<Reading> {
    let version = |package: &str| installed(around, package).and_then(|found| Version::parse(&found.version));
    readings(around, wandb.or_else(|| version("wandb")), version("weave"))
}

/// The machine as the plan leaves it, keys by a stand-in.
fn after(here: &Surroundings, plan: &Plan, to: &AccountId) -> Surroundings {
    let key = |id: &AccountId| Ok(ApiKey::new(if id == to { STAND_IN.to_owned() } else { "f".repeat(STAND_IN.len()) }));
    let text = |file: &crate::change::FilePlan| {
        let now = read_regular(&file.path).unwrap_or_default();
        Some((file.path.clone(), written(&now, &file.hunks, &key).ok()?))
    };
    Surroundings { planned: plan.files.iter().filter_map(text).collect(), ..here.clone() }
}

fn reader_view(register: &Register, reading: &Reading, to: Option<&Account>) -> ReaderView {
    let (since, before) = match reading.program {
        Program::Wandb(since, before) => (Some(since.to_string()), before.map(|before| before.to_string())),
        _ => (None, None),
    };
    let host = reading.host.as_deref().and_then(|host| Host::parse(host).ok());
    let key = reading.key.as_ref().map(|used| &used.key).zip(host.as_ref());
    let stands_in = key.is_some_and(|(key, _)| key.is_same(&ApiKey::new(STAND_IN.to_owned())));
    // Whose key it is does not hang on the server that it would be sent to.
    let known = |(key, host): (&ApiKey, &Host)| register.find(key, host).or_else(|| register.having_now(key));
    let account = if stands_in { to } else { key.and_then(known) };
    let former = key.and_then(|(key, _)| register.having(key).next());
    let is_there = |to: &Account| to.host().zip(host.as_ref()).is_some_and(|(own, host)| own.is_same_server(host));
    let mut source = source(reading);
    if let (true, Some(to)) = (stands_in, to) {
        source.key_hint = Some(to.key_hint.clone());
    }
    ReaderView {
        program: reading.program.name().to_owned(),
        since,
        before,
        host: reading.host.clone(),
        source,
        account: account.map(|account| account.label.clone()),
        former: former.filter(|_| account.is_none()).map(|account| account.label.clone()),
        saved_account: reading.token.as_ref().and_then(|token| token.account.clone()),
        why: reading.why.map(|why| why.name().to_owned()),
        follows: to.map(|to| is_there(to) && account.is_some_and(|account| account.id == to.id)),
    }
}

fn source(reading: &Reading) -> SourceView {
    let none = SourceView { kind: SourceKind::None, file: None, line: None, variable: None, key_hint: None };
    if let Some(token) = &reading.token {
        let is_variable = token.line.is_none() && token.account.is_none();
        let (file, variable) = if is_variable { (None, Some(token.place.clone())) } else { (Some(token.place.clone()), None) };
        let kind = if is_variable { SourceKind::Environment } else { SourceKind::Settings };
        return SourceView { kind, file, line: token.line, variable, key_hint: None };
    }
    let Some(found) = &reading.key else { return none };
    let name = Some(found.place.name.clone());
    let (kind, file, variable) = match found.place.kind {
        PlaceKind::Environment => (SourceKind::Environment, None, name),
        PlaceKind::Netrc => (SourceKind::Netrc, name, None),
        PlaceKind::Settings => (SourceKind::Settings, name, None),
    };
    let hint = Some(found.key.hint()).filter(|hint| !hint.is_empty());
    SourceView { kind, file, line: found.place.line, variable, key_hint: hint }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sdk::{NEWEST, Place, TokenUsed, Used};

    #[test]
    fn a_place_is_a_variable_a_line_of_netrc_or_one_of_the_settings() {
        let key = |kind, name: &str, line| {
            let place = Place { kind, name: name.to_owned(), line };
            let key = Some(Used { key: ApiKey::new("5".repeat(40)), place });
            Reading { program: Program::Wandb(NEWEST, None), host: None, key, token: None, why: None }
        };
        let token = |place: &str, line, account: Option<&str>| {
            let token = Some(TokenUsed { place: place.to_owned(), line, account: account.map(str::to_owned) });
            Reading { program: Program::Wandb(NEWEST, None), host: None, key: None, token, why: None }
        };
        let bare = Reading { program: Program::WeaveNode, host: None, key: None, token: None, why: None };
        for (reading, kind, file, line, variable, has_hint) in [
            (bare, SourceKind::None, None, None, None, false),
            (
                key(PlaceKind::Environment, "WANDB_API_KEY", None),
                SourceKind::Environment,
                None,
                None,
                Some("WANDB_API_KEY"),
                true,
            ),
            (key(PlaceKind::Netrc, "~/.netrc", Some(3)), SourceKind::Netrc, Some("~/.netrc"), Some(3), None, true),
            (key(PlaceKind::Settings, "s", Some(4)), SourceKind::Settings, Some("s"), Some(4), None, true),
            (
                token("WANDB_IDENTITY_TOKEN_FILE", None, None),
                SourceKind::Environment,
                None,
                None,
                Some("WANDB_IDENTITY_TOKEN_FILE"),
                false,
            ),
            (token("s", Some(2), None), SourceKind::Settings, Some("s"), Some(2), None, false),
            (token("~/accounts", None, Some("sso")), SourceKind::Settings, Some("~/accounts"), None, None, false),
        ] {
            let view = source(&reading);
            assert_eq!((view.kind, view.file.as_deref(), view.line, view.variable.as_deref()), (kind, file, line, variable));
            assert_eq!(view.key_hint.is_some(), has_hint);
        }
    }
}
