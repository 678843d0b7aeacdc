//! Meaning: The host does not recognize the key, but a saved account uses the same key on another host.
//!
//! Evidence: HTTP 401 or no viewer on this host; the same key is saved for another host, where it last worked. Nothing is
//! sent to the other host, so this is never certain.
//!
//! Not to be confused with: `key-rejected`: the key is not saved for another host, or did not work there either.
//!
//! What to do: Use that account, or point wandb at its host.
//!
//! Source: recordings of wandb 0.31.0 (keys are stored by host).

use super::{Finding, Rule, facts, finding};
use super::example::{answered, refusal};
use crate::account::{AccountId, Host};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Link, Step, Suggestion};
use crate::evidence::{Evidence, KeyElsewhere, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::KeyForOtherHost,
    group: Group::Identity,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::PermissionDeniedUnexplained],
    steps: &[Step::SwitchToHolder, Step::PointToHolder, Step::EnterKey],
    links: &[Link::KeyPage],
};

fn find(e: &Evidence) -> Option<Finding> {
    let elsewhere = e.key_elsewhere.as_ref()?;
    if e.status != Some(401) && !e.viewer.is_absent() {
        return None;
    }
    let (account, suggestion) = (Some(elsewhere.label.clone()), Some(Suggestion::Host(elsewhere.host.to_string())));
    Some(finding(Code::KeyForOtherHost, Likely, Facts { suggestion, account, ..facts(e) }).leads())
}

fn example() -> Evidence {
    let mut e = answered(401, r#"{"error":"user is not logged in"}"#);
    e.viewer = Seen::Untold;
    e.refusals = vec![refusal(None, "user is not logged in", 401)];
    e.key_elsewhere = Host::parse("https://wandb.example.co.jp").ok().map(|host| KeyElsewhere {
        id: AccountId("work".into()),
        label: "work".into(),
        host,
    });
    e
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_elsewhere_says_nothing_where_this_host_knows_it() {
        let mut e = super::super::example::member_of("vision-lab", "resnet");
        e.key_elsewhere = example().key_elsewhere;
        assert!(find(&e).is_none());
    }
}
