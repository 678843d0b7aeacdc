//! Meaning: The run that proved it could not be removed.
//!
//! Evidence: the write was accepted, and `deleteRun` was not.
//!
//! Not to be confused with: a refused write.
//!
//! What to do: delete the run by hand on its page.
//!
//! Source: a role may create runs and not delete them: W&B documentation, custom roles.

use super::{Finding, Rule, facts, finding};
use super::example::member_of;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts};
use crate::evidence::{Evidence, WriteSeen};

pub(super) const RULE: Rule = Rule { code: Code::RunWasNotRemoved, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    let Some(WriteSeen::MadeNotRemoved { page, message }) = &e.write else {
        return None;
    };
    let facts = Facts { page: Some(page.clone()), message: Some(message.clone()).filter(|words| !words.is_empty()), ..facts(e) };
    Some(finding(Code::RunWasNotRemoved, Certain, facts).leads())
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    let page = "https://wandb.ai/vision-lab/resnet/runs/keywand-abc".to_owned();
    e.write = Some(WriteSeen::MadeNotRemoved { page, message: "permission denied".into() });
    e
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
        assert_silent_on(super::RULE, super::super::permission_denied_unexplained::RULE);
    }
}
