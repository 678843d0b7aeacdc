//! Meaning: The folder is bound to one account, and the SDK would use another there.
//!
//! Evidence: the folder, the account that it is bound to, and the key that wandb finds.
//!
//! Not to be confused with: `environment-overrides-file`, which may be the reason.
//!
//! What to do: use `keywand exec`, or a line for direnv.
//!
//! Source: Keywand's own register of folders.

use super::{Finding, Rule, finding, local_facts};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule { code: Code::FolderIsBoundElsewhere, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    let (folder, account) = e.machine.as_ref()?.bound_elsewhere.clone()?;
    let facts = Facts { place: Some(folder), account: Some(account), ..local_facts(e) };
    Some(finding(Code::FolderIsBoundElsewhere, Certain, facts))
}

fn example() -> Evidence {
    on_machine(|machine| machine.bound_elsewhere = Some(("~/vision".into(), "lab".into())))
}

#[cfg(test)]
mod tests {
    use super::super::{assert_leads, assert_silent_on};

    #[test]
    fn it_leads_on_its_own_example() {
        assert_leads(super::RULE);
    }

    #[test]
    fn it_is_not_taken_for_its_neighbours() {
        assert_silent_on(super::RULE, super::super::key_rejected::RULE);
        assert_silent_on(super::RULE, super::super::allowed::RULE);
    }
}
