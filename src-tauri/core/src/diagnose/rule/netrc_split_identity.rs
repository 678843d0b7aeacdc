//! Meaning: The two host names of W&B Cloud have different keys in netrc. wandb 0.31 and later log in as one user,
//! earlier versions as another.
//!
//! Evidence: The entries for `api.forge.coreweave.com` and `api.wandb.ai` contain different keys.
//!
//! Not to be confused with: `netrc-overrides-settings`: one host, two files.
//!
//! What to do: Switch accounts once; Keywand writes both entries.
//!
//! Source: wandb 0.31.0, `sdk/lib/urls.py`, `wbauth/wbnetrc.py`.

use super::{Finding, Rule, finding, local_facts};
use super::example::{on_machine, place};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{Evidence, PlaceKind};

pub(super) const RULE: Rule = Rule {
    code: Code::NetrcSplitIdentity,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::Run("switch", "keywand switch"), Step::Say("write-both")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let (newer, older) = e.machine.as_ref()?.split.as_ref()?;
    let facts = Facts { key_source: Some(newer.source()), place: Some(older.location()), ..local_facts(e) };
    Some(finding(Code::NetrcSplitIdentity, Certain, facts))
}

fn example() -> Evidence {
    on_machine(|machine| {
        machine.split = Some((
            place(PlaceKind::Netrc, "~/.netrc", 3, "0f3a…91c4", false),
            place(PlaceKind::Netrc, "~/.netrc", 6, "77aa…0bd2", false),
        ));
    })
}
