//! Meaning: The account was invited but has not accepted yet.
//!
//! Evidence: The member list shows a pending invitation.
//!
//! Not to be confused with: `entity-belongs-to-others`: there is no invitation.
//!
//! What to do: Accept the invitation.
//!
//! Source: wandb `get_team_entity.py` (`Member.pending`).

use super::{Finding, Rule, facts, finding, is_denied, is_pending};
use super::example::{members, others_entity};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Group, Link, Step};
use crate::evidence::{Evidence, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::InvitationPending,
    group: Group::Role,
    find: Some(find),
    example,
    neighbours: &[Code::EntityBelongsToOthers, Code::RoleIsViewOnly],
    steps: &[Step::OpenWandb, Step::TestAgain],
    links: &[Link::DOCS_TEAMS],
};

fn find(e: &Evidence) -> Option<Finding> {
    if !is_denied(e) || !is_pending(e) {
        return None;
    }
    Some(finding(Code::InvitationPending, Certain, facts(e)).leads())
}

fn example() -> Evidence {
    let mut e = others_entity("speech-group", "asr");
    let mut rows = members("member").present().cloned().unwrap_or_default();
    rows.iter_mut().filter(|row| row.username.as_deref() == Some("lzwjava")).for_each(|row| row.pending = Some(true));
    e.members = Seen::Present(rows);
    e
}
