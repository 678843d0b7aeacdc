//! Meaning: On this machine, wandb would use a different key than the one that was tested, or has none for this host.
//!
//! Evidence: The key that wandb finds first, compared with the one used for the test. Nothing is sent.
//!
//! Not to be confused with: `sdk-uses-another-host`: even the server is different.
//!
//! What to do: Switch to the tested account, or unset the variable that holds the other key.
//!
//! Source: wandb 0.31.0, `sdk/lib/wbauth/authenticate.py` (`_use_system_auth`); Keywand's account list.

use super::{Finding, Rule, finding, local_facts};
use super::example::{member_of, place};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Mistake, Step, Suggestion};
use crate::evidence::{BesideSeen, Evidence, MachineSeen, PlaceKind, PlaceSeen, UsesSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::SdkDoesNotUseAccount,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::SdkUsesAnotherHost, Code::Allowed],
    steps: &[Step::SwitchToTested, Step::UnsetVariable, Step::AddTested],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let beside = e.machine.as_ref()?.beside.as_ref()?;
    let facts = Facts { account: Some(beside.label.clone()), ..local_facts(e) };
    let at = |place: &PlaceSeen| Facts {
        key_source: Some(place.source()),
        variable: (place.kind == PlaceKind::Environment).then(|| place.name.clone()),
        ..facts.clone()
    };
    let facts = match &beside.uses {
        UsesSeen::Another(place, owner) => Facts { suggestion: owner.clone().map(Suggestion::Account), ..at(place) },
        UsesSeen::Former(place) => Facts { mistake: Some(Mistake::Former), ..at(place) },
        // A key that was only pasted is nowhere on this machine, and nobody expects it to be.
        UsesSeen::None if beside.account.is_some() => Facts { mistake: Some(Mistake::NoKey), ..facts },
        _ => return None,
    };
    Some(finding(Code::SdkDoesNotUseAccount, Certain, facts))
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    let beside = BesideSeen {
        account: Some(crate::account::AccountId("work".into())),
        label: "work".into(),
        uses: UsesSeen::Another(place(PlaceKind::Netrc, "~/.netrc", 3, "77aa…0bd2", false), Some("private".into())),
        entity: None,
        project: None,
    };
    e.machine = Some(MachineSeen { sdk: "0.31.0".into(), beside: Some(beside), ..MachineSeen::default() });
    e
}
