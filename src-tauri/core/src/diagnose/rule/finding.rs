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
        .filter(|member| member.pending != Some(true) && member.username.as_deref() != own)
        .filter_map(|member| match (&member.name, &member.username) {
            (Some(name), Some(username)) if name != username => Some(format!("{name} ({username})")),
            (_, Some(username)) => Some(username.clone()),
            (name, None) => name.clone(),
        })
        .collect()
}
