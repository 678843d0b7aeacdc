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

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "0123456789abcdef0123456789abcdef01234567";
    /// A file that is there.
    const TOKEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");

    fn around(variables: &[(&str, &str)], netrc: &str, settings: &str) -> Surroundings {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let (home, folder) = (Some("/nonexistent/home".into()), "/nonexistent/work".into());
        let files = [("/nonexistent/home/.netrc", netrc), ("/nonexistent/work/wandb/settings", settings)];
        let files = files.into_iter().filter(|(_, text)| !text.is_empty());
        let planned = files.map(|(path, text)| (path.into(), text.as_bytes().to_vec())).collect();
        Surroundings { variables, home, folder, planned, ..Surroundings::default() }
    }

    /// What the newest wandb sends, or why it sends nothing; then the same of `wandb.sandbox`.
    fn told(around: &Surroundings) -> [(Option<String>, Option<Why>); 2] {
        let all = readings(around, None, None);
        [Program::Wandb(NEWEST, None), Program::Sandbox].map(|program| {
            let found = all.iter().find(|reading| reading.program == program).expect("a reading");
            (found.key.as_ref().map(|used| used.key.expose().to_owned()), found.why)
        })
    }

    #[test]
    fn every_reader_is_asked_once_in_the_order_in_which_it_is_shown() {
        let all = readings(&around(&[("WANDB_API_KEY", KEY)], "", ""), None, None);
        let programs: Vec<Program> = all.iter().map(|reading| reading.program).collect();
        let generations = generations().map(|(since, before)| Program::Wandb(since, before));
        let others = [Program::Sandbox, Program::WeavePython, Program::WeaveNode];
        assert_eq!(programs, generations.chain(others).collect::<Vec<_>>());
        assert!(all.iter().all(|reading| reading.key.is_some() && reading.why.is_none() && reading.token.is_none()));
        let hosts: Vec<&str> = all.iter().rev().filter_map(|reading| reading.host.as_deref()).take(5).collect();
        let (old, new) = ("https://api.wandb.ai", "https://api.forge.coreweave.com");
        assert_eq!(hosts, [old, old, new, new, old]);
    }

    #[test]
    fn why_a_program_sends_nothing_is_told() {
        let both = [("WANDB_API_KEY", KEY), ("WANDB_IDENTITY_TOKEN_FILE", TOKEN)];
        let netrc = format!("machine api.wandb.ai password {KEY}\n");
        for (variables, netrc, settings, why) in [
            (&[][..], "", "", Some(Why::NoKey)),
            (&[("WANDB_API_KEY", KEY)], "", "", None),
            (&[], netrc.as_str(), "", None),
            (&[("WANDB_API_KEY", KEY), ("WANDB_BASE_URL", "")], "", "", Some(Why::HostWrong)),
            (&both, "", "", Some(Why::TokenConflict)),
            (&[], netrc.as_str(), "[default]\nentity = 50%\n", Some(Why::SettingsUnreadable)),
            (&[], "machine", "", Some(Why::NetrcUnreadable)),
        ] {
            let expect = (why.is_none().then(|| KEY.to_owned()), why);
            assert_eq!(told(&around(variables, netrc, settings)), [expect.clone(), expect], "{variables:?} {netrc} {settings}");
        }
    }

    #[test]
    fn the_sandbox_refuses_a_key_that_wandb_would_send() {
        let padded = format!(" {KEY} ");
        for (variables, netrc, sent, refused) in [
            (&[("WANDB_API_KEY", KEY)][..], "", KEY, false),
            (&[("WANDB_API_KEY", "short")], "", "short", true),
            (&[("WANDB_API_KEY", padded.as_str())], "", KEY, true),
            (&[], "machine api.wandb.ai password short\n", "short", true),
            (&[("~/.netrc", " padded ")], "machine api.wandb.ai password 0123456789abcdef0123456789abcdef01234567\n", KEY, false),
        ] {
            let sent = Some(sent.to_owned());
            let sandbox = if refused { (None, Some(Why::KeyMalformed)) } else { (sent.clone(), None) };
            assert_eq!(told(&around(variables, netrc, "")), [(sent, None), sandbox], "{variables:?} {netrc}");
        }
    }

    #[test]
    fn a_token_is_told_with_its_place_and_the_sandbox_takes_none() {
        let variable = ("WANDB_IDENTITY_TOKEN_FILE", TOKEN);
        let settings = format!("[default]\nidentity_token_file = {TOKEN}\n");
        let older = Version(0, 18, 0);
        for (variables, settings, program, place, line) in [
            (&[variable][..], "", Program::Wandb(NEWEST, None), variable.0, None),
            (&[], settings.as_str(), Program::Wandb(older, Some(Version(0, 22, 3))), "/nonexistent/work/wandb/settings", Some(2)),
        ] {
            let all = readings(&around(variables, "", settings), Some(older), None);
            let found = all.iter().find(|reading| reading.program == program).expect("a reading");
            let token = found.token.clone().expect("a token");
            assert_eq!(
                (std::path::Path::new(&token.place), token.line, token.account),
                (std::path::Path::new(place), line, None)
            );
            assert!(found.key.is_none() && found.why.is_none());
            let sandbox = all.iter().find(|reading| reading.program == Program::Sandbox).expect("a reading");
            assert_eq!((sandbox.why, sandbox.token.is_some()), (Some(Why::TokenNotTaken), false));
        }
    }

    #[test]
    fn the_versions_that_are_installed_decide_for_the_sandbox_and_for_weave() {
        let around = around(&[("WANDB_API_KEY", KEY), ("WANDB_IDENTITY_TOKEN_FILE", TOKEN)], "", "");
        let why = |wandb, weave| {
            let all = readings(&around, wandb, weave);
            [Program::Sandbox, Program::WeavePython]
                .map(|program| all.iter().find(|reading| reading.program == program).and_then(|reading| reading.why))
        };
        let conflict = Some(Why::TokenConflict);
        assert_eq!(why(None, None), [conflict; 2]);
        assert_eq!(why(Some(Version(0, 18, 0)), Some(Version(0, 53, 7))), [Some(Why::TokenNotTaken), None]);
        assert_eq!(why(Some(Version(0, 16, 0)), Some(Version(0, 53, 8))), [None, conflict]);
    }
}
