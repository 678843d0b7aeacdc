//! Meaning: Only invited members of the team may use the project.
//!
//! Evidence: a member of the team that may write, and the project is `RESTRICTED` and read-only, or hidden from us.
//!
//! Not to be confused with: `role-is-view-only`; `project-not-found`, which looks the same where the server hides the
//! project.
//!
//! What to do: ask the project's owner to be invited.
//!
//! Source: W&B documentation, restricted projects.

use super::{AskRole, Finding, Rule, facts, finding};
use super::example::{member_of, members};
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::Code;
use crate::evidence::{Evidence, ProjectSeen, Seen};

pub(super) const RULE: Rule = Rule { code: Code::ProjectIsRestricted, find, example };

fn find(e: &Evidence) -> Option<Finding> {
    if e.is_member() != Some(true) || e.entity.present()?.read_only == Some(true) {
        return None;
    }
    let project = e.project.present().filter(|project| project.read_only == Some(true))?;
    let confidence = if project.access.as_deref() == Some("RESTRICTED") { Certain } else { Likely };
    Some(finding(Code::ProjectIsRestricted, confidence, facts(e)).ask(e, AskRole::ProjectOwner))
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "secret-plan");
    e.project = Seen::Present(ProjectSeen { access: Some("RESTRICTED".into()), read_only: Some(true), ..ProjectSeen::default() });
    e.members = members("member");
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
        assert_silent_on(super::RULE, super::super::role_is_view_only::RULE);
        assert_silent_on(super::RULE, super::super::project_is_public_read_only::RULE);
        assert_silent_on(super::RULE, super::super::seat_has_no_access::RULE);
    }
}
