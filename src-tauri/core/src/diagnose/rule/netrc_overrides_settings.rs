//! Meaning: netrc and a settings file have different keys for the same host. Which one is used depends on the wandb
//! version.
//!
//! Evidence: One key in netrc, a different one in a settings file.
//!
//! Not to be confused with: `environment-overrides-file`: a variable overrides both.
//!
//! What to do: Remove one of them.
//!
//! Source: wandb 0.31.0, `authenticate.py` (`_use_system_auth`: netrc first); 0.22.3, `sdk/lib/apikey.py` (settings
//! first).

use super::{Finding, Rule, finding, local_facts};
use super::example::{on_machine, place};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, PlaceKind};

pub(super) const RULE: Rule = Rule {
    code: Code::NetrcOverridesSettings,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::Run("whoami", "keywand whoami"), Step::Say("keep-one-key")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let keys = &e.machine.as_ref()?.keys;
    let of = |kind| keys.iter().find(|place| place.kind == kind);
    let (netrc, settings) = (of(PlaceKind::Netrc)?, of(PlaceKind::Settings)?);
    if netrc.hint == settings.hint {
        return None;
    }
    let first = keys.iter().find(|place| place.kind != PlaceKind::Environment)?;
    let second = if first == netrc { settings } else { netrc };
    let facts = Facts { key_source: Some(first.source()), place: Some(second.location()), ..local_facts(e) };
    Some(finding(Code::NetrcOverridesSettings, Certain, facts))
}

fn example() -> Evidence {
    on_machine(|machine| {
        machine.keys = vec![
            place(PlaceKind::Netrc, "~/.netrc", 3, "0f3a…91c4", true),
            place(PlaceKind::Settings, "~/.config/wandb/settings", 2, "77aa…0bd2", false),
        ];
    })
}
