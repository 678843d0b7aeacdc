//! What a rule found, and which of several findings a person should read first.

use crate::diagnose::{Code, Confidence, Facts, Group};
use crate::evidence::Evidence;

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Stable name of the cause.
    pub code: Code,
    /// How sure the evidence makes it.
    pub confidence: Confidence,
    /// What is known.
    pub facts: Facts,
    /// Who can end it.
    pub ask_role: Option<AskRole>,
    /// Their names, where the server told them.
    pub ask: Vec<String>,
    pub(super) rank: Rank,
}

/// Who can end it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskRole {
    /// An admin of the team.
    TeamAdmin,
    /// An admin of the organization.
    OrganizationAdmin,
    /// The owner of the project.
    ProjectOwner,
    /// The billing admin.
    BillingAdmin,
    /// Whoever runs the network.
    NetworkAdmin,
}

/// Which of several findings a person should read first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Leads,
    Follows,
    Last,
    Beside,
}

impl Finding {
    /// A finding that no server was asked for, such as a target that cannot be read.
    pub fn certain(code: Code, facts: Facts) -> Self {
        Self::unasked(code, Confidence::Certain, facts)
    }

    /// The same, as sure as its evidence allows.
    pub fn unasked(code: Code, confidence: Confidence, facts: Facts) -> Self {
        finding(code, confidence, facts)
    }

    /// Does it say why a server answered as it did?
    pub(super) fn explains(&self) -> bool {
        self.rank < Rank::Last && self.code != Code::DefaultEntityDiffers && !self.is_of_machine()
    }

    /// What this machine would do does not explain what a server answered.
    pub(super) fn is_of_machine(&self) -> bool {
        self.code.group() == Group::Machine
    }

    /// Puts the finding before others, though they may be surer: it explains them.
    pub(super) fn leads(self) -> Self {
        Self { rank: Rank::Leads, ..self }
    }

    /// Lets any other finding silence this one.
    pub(super) fn last(self) -> Self {
        Self { rank: Rank::Last, ..self }
    }

    /// Stands after all others, whatever they explain.
    pub(super) fn beside(self) -> Self {
        Self { rank: Rank::Beside, ..self }
    }

    /// Names who can end it: admins of the team where the server told them.
    pub(super) fn ask(self, evidence: &Evidence, role: AskRole) -> Self {
        let inside = matches!(role, AskRole::TeamAdmin | AskRole::ProjectOwner);
        Self { ask_role: Some(role), ask: if inside { admins(evidence) } else { Vec::new() }, ..self }
    }
}

pub(super) fn finding(code: Code, confidence: Confidence, facts: Facts) -> Finding {
    Finding { code, confidence, facts, ask_role: None, ask: Vec::new(), rank: Rank::Follows }
}

/// Admins of the team by name; the account itself is not among them.
fn admins(evidence: &Evidence) -> Vec<String> {
    let own = evidence.viewer.present().and_then(|viewer| viewer.username.as_deref());
    let members = evidence.members.present().into_iter().flatten();
    let is_admin = |role: Option<&str>| role.is_some_and(|role| role.eq_ignore_ascii_case("admin"));
    members
        .filter(|member| {
            member.admin == Some(true) || is_admin(member.role.as_deref()) || is_admin(member.account_type.as_deref())
        })
        .filter(|member| member.pending != Some(true) && own.is_none_or(|own| member.username.as_deref() != Some(own)))
        .filter_map(|member| match (&member.name, &member.username) {
            (Some(name), Some(username)) if name != username => Some(format!("{name} ({username})")),
            (_, Some(username)) => Some(username.clone()),
            (name, None) => name.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{MemberSeen, Seen, ViewerSeen};

    fn found(code: Code) -> Finding {
        finding(code, Confidence::Likely, Facts::default())
    }

    #[test]
    fn only_what_a_server_answered_is_explained_by_a_finding() {
        for (finding, explains) in [
            (found(Code::RoleIsViewOnly), true),
            (found(Code::RoleIsViewOnly).leads(), true),
            (found(Code::RoleIsViewOnly).last(), false),
            (found(Code::RoleIsViewOnly).beside(), false),
            (found(Code::DefaultEntityDiffers), false),
            (found(Code::ModeIsOffline), false),
        ] {
            assert_eq!(finding.explains(), explains, "{finding:?}");
        }
        let ranks =
            [found(Code::Allowed).leads(), found(Code::Allowed), found(Code::Allowed).last(), found(Code::Allowed).beside()];
        assert!(ranks.is_sorted_by_key(|found| found.rank), "they are read in this order");
        assert_eq!([Code::ModeIsOffline, Code::Allowed].map(|code| found(code).is_of_machine()), [true, false]);
        let certain = Finding::certain(Code::TargetIsIncomplete, Facts { project: Some("p".into()), ..Facts::default() });
        assert_eq!((certain.confidence, certain.code), (Confidence::Certain, Code::TargetIsIncomplete));
        assert_eq!((certain.facts.project.as_deref(), certain.ask_role), (Some("p"), None));
        assert_eq!(Finding::unasked(Code::Allowed, Confidence::Possible, Facts::default()).confidence, Confidence::Possible);
    }

    #[test]
    fn admins_are_named_as_people_know_them_and_neither_oneself_nor_the_invited_among_them() {
        let row = |username: Option<&str>, name: Option<&str>| MemberSeen {
            username: username.map(str::to_owned),
            name: name.map(str::to_owned),
            admin: Some(true),
            ..MemberSeen::default()
        };
        let plain = |username: &str| MemberSeen { admin: None, ..row(Some(username), None) };
        let members = vec![
            row(Some("a"), Some("Ann")),
            row(Some("b"), Some("b")),
            row(Some("c"), None),
            row(None, Some("Dora")),
            row(Some("me"), Some("Me")),
            MemberSeen { pending: Some(true), ..row(Some("e"), None) },
            MemberSeen { pending: Some(false), ..row(Some("f"), None) },
            MemberSeen { role: Some("Admin".into()), ..plain("g") },
            MemberSeen { account_type: Some("ADMIN".into()), ..plain("h") },
            MemberSeen { role: Some("member".into()), admin: Some(false), ..plain("i") },
            plain("j"),
        ];
        let evidence = Evidence {
            viewer: Seen::Present(ViewerSeen { username: Some("me".into()), ..ViewerSeen::default() }),
            members: Seen::Present(members),
            ..Evidence::default()
        };
        let unknown = Evidence { viewer: Seen::Untold, members: evidence.members.clone(), ..Evidence::default() };
        assert_eq!(admins(&unknown), ["Ann (a)", "b", "c", "Dora", "Me (me)", "f", "g", "h"]);
        let named = ["Ann (a)", "b", "c", "Dora", "f", "g", "h"];
        for (role, expect) in [
            (AskRole::TeamAdmin, &named[..]),
            (AskRole::ProjectOwner, &named),
            (AskRole::OrganizationAdmin, &[]),
            (AskRole::BillingAdmin, &[]),
            (AskRole::NetworkAdmin, &[]),
        ] {
            let found = found(Code::RoleIsViewOnly).ask(&evidence, role);
            assert_eq!(
                (found.ask_role, found.ask.as_slice()),
                (Some(role), expect.iter().map(|&name| name.to_owned()).collect::<Vec<_>>().as_slice()),
                "{role:?}"
            );
        }
    }
}
