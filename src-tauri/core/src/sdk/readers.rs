//! Every program that reads a key of W&B's on this machine, and which one each would send.

use super::generation::{Version, generations};
use super::place::Place;
use super::reading::{Program, Reading, Token, Used, Why};
use super::{Identity, NEWEST, identity, sso, weave_node, weave_python};
use crate::evidence::{PlaceKind, PlaceSeen};
use crate::secret::KeyShape;
use crate::system::Surroundings;

/// The newest Weave for Python that we know.
const NEWEST_WEAVE: Version = Version(0, 54, 0);

/// What each program would send from this folder: wandb by its generations, `wandb.sandbox` of this wandb, Weave for Python in this
/// version (the newest that is known, without one) and for Node.js; and what a wandb to come would do where its file is there.
pub fn readings(around: &Surroundings, wandb: Option<Version>, weave: Option<Version>) -> Vec<Reading> {
    let of_generation = |(since, before)| of_wandb(Program::Wandb(since, before), identity(around, None, since));
    let mut all: Vec<Reading> = generations().map(of_generation).collect();
    all.push(sandbox(around, identity(around, None, wandb.unwrap_or(NEWEST))));
    all.push(weave_python::reading(around, weave.unwrap_or(NEWEST_WEAVE)));
    all.push(weave_node::reading(around));
    all.extend(sso::reading(around, identity(around, None, NEWEST).host.ok()));
    all
}

fn of_wandb(program: Program, identity: Identity) -> Reading {
    let why = why(&identity);
    let token = identity.seen.token.as_ref().map(named);
    let key = if token.is_some() { None } else { identity.keys.into_iter().next() };
    let key = key.map(|found| Used { key: found.key, place: found.place });
    let why = if token.is_some() || key.is_some() { None } else { Some(why) };
    Reading { program, host: identity.host.ok().map(|host| host.base_url().to_owned()), key, token, why }
}

fn named(token: &PlaceSeen) -> Token {
    Token { place: token.name.clone(), line: token.line, account: None }
}

fn why(identity: &Identity) -> Why {
    if identity.host.is_err() {
        Why::HostWrong
    } else if identity.seen.token_conflict {
        Why::TokenConflict
    } else if identity.seen.settings_unreadable.is_some() {
        Why::SettingsUnreadable
    } else if identity.seen.netrc_unreadable.is_some() {
        Why::NetrcUnreadable
    } else {
        Why::NoKey
    }
}

/// It asks wandb for its credentials, and refuses all but an API key.
///
/// # Source
/// wandb 0.31.0, `sandbox/_auth.py` (`_resolve_wandb_sdk_auth`); cwsandbox 1.22.0, `_auth.py` (`_resolve_wandb_auth`).
fn sandbox(around: &Surroundings, identity: Identity) -> Reading {
    let found = of_wandb(Program::Sandbox, identity);
    if found.token.is_some() {
        return Reading::none(Program::Sandbox, found.host, Why::TokenNotTaken);
    }
    let takes = |used: &Used| used.key.shape() == KeyShape::WellFormed && !is_padded(around, &used.place);
    if found.key.as_ref().is_none_or(takes) {
        return found;
    }
    Reading::none(Program::Sandbox, found.host, Why::KeyMalformed)
}

/// wandb takes a variable as it is, blanks and all.
fn is_padded(around: &Surroundings, place: &Place) -> bool {
    let raw = around.variables.get(&place.name).filter(|_| place.kind == PlaceKind::Environment);
    raw.is_some_and(|raw| raw.trim() != raw)
}
