//! What is done to the entity: creating a project, inviting a member.

use super::ground::Ground;
use super::judged::{Judged, RightState, reasons, untold};
use super::project::{refusal_codes, refusals, standing};
use crate::diagnose::rule::{is_service_role, missing_entity, reads_only, writes};
use crate::diagnose::verdict::is_refused;
use crate::diagnose::{Code, Group};
use crate::evidence::{CreationSeen, Evidence, Seen};

/// How the account stands to the entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// An admin of the team, or the owner of a personal entity.
    Admin,
    /// A member of the team.
    Member,
    /// A member who only reads.
    ViewOnly,
    /// Invited, not yet joined.
    Pending,
    /// Not a member.
    Stranger,
    /// A custom role, a service account, or a role that was not told.
    Untold,
}

pub(super) fn own_standing(e: &Evidence) -> Standing {
    if e.is_personal() {
        return Standing::Admin;
    }
    let Some(member) = e.own_membership() else {
        return if e.is_member() == Some(false) { Standing::Stranger } else { Standing::Untold };
    };
    let role = member.role.as_deref().or(member.account_type.as_deref()).unwrap_or_default();
    match () {
        () if member.pending == Some(true) => Standing::Pending,
        () if is_service_role(role) || member.account_type.as_deref().is_some_and(is_service_role) => Standing::Untold,
        () if member.admin == Some(true) || role.eq_ignore_ascii_case("admin") => Standing::Admin,
        () if writes(role) => Standing::Member,
        () if reads_only(role) => Standing::ViewOnly,
        () => Standing::Untold,
    }
}

pub(super) fn create_project(e: &Evidence) -> Judged {
    match &e.creation {
        Some(CreationSeen::Refused { message, .. }) => {
            return (RightState::MayNot, vec![Code::ProjectCreationRefused], vec![Ground::Refused(message.clone())]);
        }
        Some(CreationSeen::Made) => return (RightState::May, Vec::new(), vec![Ground::ProjectIsVisible]),
        _ => {}
    }
    if let Some(absent) = no_entity(e) {
        return absent;
    }
    let entity = e.entity.present();
    let mut grounds: Vec<Ground> = entity.and_then(|entity| entity.read_only).map(Ground::EntityReadOnly).into_iter().collect();
    grounds.extend(standing(e));
    let exists = entity.is_some_and(|entity| entity.available == Some(false)) || e.is_member() == Some(true);
    match entity.and_then(|entity| entity.read_only) {
        Some(true) => (RightState::MayNot, why_entity_refuses(e), grounds),
        Some(false) if exists => (RightState::May, Vec::new(), grounds),
        _ => untold(vec![Ground::NotTold("readOnly")]),
    }
}

/// An admin invites; whether a member may is a setting of the team.
///
/// # Source
/// W&B documentation, team roles: a member does not invite by default.
pub(super) fn invite_member(e: &Evidence) -> Judged {
    if let Some(absent) = no_entity(e) {
        return absent;
    }
    let entity = e.entity.present();
    if e.is_personal() || entity.and_then(|entity| entity.is_team) == Some(false) {
        return (RightState::MayNot, vec![Code::ActionNeedsTeamAdmin], vec![Ground::EntityIsNoTeam]);
    }
    let mut grounds: Vec<Ground> = standing(e).into_iter().collect();
    let read_only = entity.and_then(|entity| entity.read_only) == Some(true);
    match own_standing(e) {
        Standing::Admin if !read_only => (RightState::May, Vec::new(), grounds),
        Standing::ViewOnly => (RightState::MayNot, vec![Code::ActionNeedsTeamAdmin], grounds),
        Standing::Pending => (RightState::MayNot, vec![Code::InvitationPending], grounds),
        Standing::Stranger => (RightState::MayNot, vec![Code::EntityBelongsToOthers], grounds),
        Standing::Member => {
            grounds.push(Ground::InvitingIsASetting);
            (RightState::Unknown, vec![Code::ActionNeedsTeamAdmin], grounds)
        }
        Standing::Admin => (RightState::Unknown, why_entity_refuses(e), grounds),
        Standing::Untold => {
            grounds.extend(grounds.is_empty().then_some(Ground::NotTold("role")));
            untold(grounds)
        }
    }
}

/// Where no entity can be acted on: it is missing, or the server refuses to tell of it.
fn no_entity(e: &Evidence) -> Option<Judged> {
    if missing_entity(e).is_some() {
        let mut codes = reasons(e, |group| group == Group::Entity);
        codes.extend(codes.is_empty().then_some(Code::EntityNotFound));
        return Some((RightState::MayNot, codes, vec![Ground::EntityIsMissing]));
    }
    match &e.entity {
        Seen::Present(_) => None,
        _ if is_refused(e) => Some((RightState::MayNot, refusal_codes(e), refusals(e))),
        _ => Some(untold(vec![Ground::NotTold("entity")])),
    }
}

/// Why the entity takes nothing of this account, though a project of it may.
pub(super) fn why_entity_refuses(e: &Evidence) -> Vec<Code> {
    let told = reasons(e, |group| matches!(group, Group::Entity | Group::Role));
    if !told.is_empty() {
        return told;
    }
    let code = match own_standing(e) {
        _ if e.is_personal() => Code::PersonalEntityDisabled,
        Standing::Stranger => Code::EntityBelongsToOthers,
        Standing::Pending => Code::InvitationPending,
        Standing::ViewOnly => Code::RoleIsViewOnly,
        Standing::Admin | Standing::Member => Code::SeatHasNoAccess,
        Standing::Untold => Code::PermissionDeniedUnexplained,
    };
    vec![code]
}
