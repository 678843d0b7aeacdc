//! Meaning: Access was refused, although everything Keywand checked is fine.
//!
//! Evidence: A 403 or a read-only response that no other cause explains.
//!
//! Not to be confused with: Any other cause: this one is shown only if no other applies.
//!
//! What to do: Send the admin the list of what was checked.
//!
//! Source: recordings of wandb 0.31.0 (`init_403`).

use super::{AskRole, Finding, Rule, facts, finding, is_denied};
use super::example::{member_of, members, refuse_write};
use crate::diagnose::Confidence::Possible;
use crate::diagnose::verdict::{key_is_malformed, project_name_is_invalid};
use crate::diagnose::{Code, Facts, Group, Link, Step};
use crate::evidence::{Evidence, WriteSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::PermissionDeniedUnexplained,
    group: Group::Outcome,
    find: Some(find),
    example,
    neighbours: &[Code::Allowed, Code::KeyRejected],
    steps: &[Step::UseLoginTeam, Step::FindEntity, Step::CopyRequest, Step::CopyReport],
    links: &[Link::ProjectPage, Link::DOCS_PERMISSIONS],
};

fn find(e: &Evidence) -> Option<Finding> {
    // A run that was created in another place was not refused.
    let elsewhere = matches!(e.write, Some(WriteSeen::MadeElsewhere { .. }));
    if !is_denied(e) || elsewhere || key_is_malformed(e) || project_name_is_invalid(e) {
        return None;
    }
    let words = e.write_refusal().or_else(|| e.refusals.first().map(|refusal| refusal.message.clone()));
    let facts = Facts { message: words, ..facts(e) };
    Some(finding(Code::PermissionDeniedUnexplained, Possible, facts).last().ask(e, AskRole::TeamAdmin))
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    e.members = members("member");
    refuse_write(&mut e, 403, "permission denied");
    e
}
