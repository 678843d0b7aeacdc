//! The rules, one file a code: each looks at the evidence and is silent, or says what it found.

mod example;

use std::cmp::Reverse;

use super::code::{Code, Confidence};
use super::facts::Facts;
use super::group::Group;
use super::verdict::{Verdict, is_refused, judge};
use crate::evidence::{Certificate, CreationSeen, Evidence, Seen, UnreadableSeen, WriteSeen};

macro_rules! rules {
    ($($name:ident),+ $(,)?) => {
        $(mod $name;)+

        /// Every rule; where two findings are equally strong, the one named first leads.
        pub const RULES: &[Rule] = &[$($name::RULE),+];
    };
}

rules![
    key_missing,
    key_malformed,
    key_for_other_host,
    key_rejected,
    project_name_invalid,
    dns_failed,
    host_unreachable,
    connect_timed_out,
    answer_timed_out,
    proxy_login_required,
    proxy_refused,
    tls_untrusted,
    tls_expired,
    tls_name_mismatch,
    host_is_wrong,
    answer_is_not_wandb,
    rate_limited,
    server_failed,
    run_was_not_removed,
    run_id_was_deleted,
    resume_run_missing,
    artifact_refused,
    quota_exceeded,
    project_creation_refused,
    entity_is_placeholder,
    entity_project_swapped,
    entity_is_organization,
    entity_misspelled,
    invitation_pending,
    personal_entity_disabled,
    entity_not_found,
    another_account_is_member,
    project_is_public_read_only,
    entity_belongs_to_others,
    service_account_other_team,
    service_account_without_entity,
    role_is_view_only,
    seat_has_no_access,
    organization_key_required,
    project_is_restricted,
    project_misspelled,
    project_not_found,
    default_entity_differs,
    sdk_does_not_use_account,
    sdk_uses_another_target,
    environment_overrides_file,
    netrc_overrides_settings,
    identity_token_conflict,
    netrc_split_identity,
    netrc_unreadable,
    settings_unreadable,
    netrc_is_open_to_others,
    key_too_new_for_sdk,
    sdk_is_outdated,
    mode_is_offline,
    mode_is_disabled,
    sdk_uses_another_host,
    folder_is_bound_elsewhere,
    server_does_not_tell,
    permission_denied_unexplained,
    check_was_cancelled,
    allowed,
];

/// One rule.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The code that it gives.
    pub code: Code,
    /// Pure, and silent where its evidence is missing.
    pub find: fn(&Evidence) -> Option<Finding>,
    /// Evidence that shows it.
    pub example: fn() -> Evidence,
}

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
    rank: Rank,
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
enum Rank {
    Leads,
    Follows,
    Last,
    Beside,
}

/// Judges evidence: every cause that it allows, the one to read first first.
pub fn diagnose(evidence: &Evidence) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().filter_map(|rule| (rule.find)(evidence)).collect();
    // What explains nothing is worth saying only where nothing else explains it.
    if findings.iter().any(Finding::explains) {
        findings.retain(|found| found.rank != Rank::Last);
    }
    // After a test, what a server answered comes before what this machine would do; it never changes a verdict.
    let beside = evidence.machine.as_ref().is_some_and(|machine| machine.beside.is_some());
    let tested = beside || !evidence.answers.is_empty();
    findings.sort_by_key(|found| (tested && found.is_of_machine(), found.rank, Reverse(found.confidence)));
    findings
}

impl Finding {
    /// A finding that no server was asked for, such as a target that cannot be read.
    pub fn certain(code: Code, facts: Facts) -> Self {
        finding(code, Confidence::Certain, facts)
    }

    /// Does it say why a server answered as it did?
    fn explains(&self) -> bool {
        self.rank < Rank::Last && self.code != Code::DefaultEntityDiffers && !self.is_of_machine()
    }

    /// What this machine would do does not explain what a server answered.
    fn is_of_machine(&self) -> bool {
        self.code.group() == Group::Machine
    }

    /// Puts the finding before others, though they may be surer: it explains them.
    fn leads(self) -> Self {
        Self { rank: Rank::Leads, ..self }
    }

    /// Lets any other finding silence this one.
    fn last(self) -> Self {
        Self { rank: Rank::Last, ..self }
    }

    /// Stands after all others, whatever they explain.
    fn beside(self) -> Self {
        Self { rank: Rank::Beside, ..self }
    }

    /// Names who can end it: admins of the team where the server told them.
    fn ask(self, evidence: &Evidence, role: AskRole) -> Self {
        let inside = matches!(role, AskRole::TeamAdmin | AskRole::ProjectOwner);
        Self { ask_role: Some(role), ask: if inside { admins(evidence) } else { Vec::new() }, ..self }
    }
}

impl Evidence {
    /// The server's words where the write was refused.
    fn write_refusal(&self) -> Option<String> {
        match &self.write {
            Some(WriteSeen::Refused { message, .. }) => Some(message.clone()),
            _ => None,
        }
    }
}

fn finding(code: Code, confidence: Confidence, facts: Facts) -> Finding {
    Finding { code, confidence, facts, ask_role: None, ask: Vec::new(), rank: Rank::Follows }
}

/// What every finding knows.
fn facts(evidence: &Evidence) -> Facts {
    let viewer = evidence.viewer.present();
    let status = match (&evidence.creation, &evidence.write) {
        (Some(CreationSeen::Refused { status, .. }), _) | (_, Some(WriteSeen::Refused { status, .. })) => Some(*status),
        _ => evidence.status,
    };
    Facts {
        user: viewer.and_then(|viewer| viewer.username.clone()),
        entity: evidence.entity_name().map(str::to_owned),
        project: evidence.asked.project.clone(),
        host: evidence.asked.host.as_ref().map(ToString::to_string),
        status,
        teams: viewer.and_then(|viewer| viewer.teams.clone()),
        default_entity: viewer.and_then(|viewer| viewer.default_entity.clone()),
        organization: evidence.entity.present().and_then(|entity| entity.organization.clone()),
        proxy: evidence.proxy.as_ref().map(|proxy| proxy.address.clone()),
        proxy_source: evidence.proxy.as_ref().map(|proxy| proxy.source.clone()),
        key_source: evidence.key.as_ref().map(|key| key.source.clone()),
        ..Facts::default()
    }
}

/// What a finding about this machine knows: neither a server nor a target.
fn local_facts(evidence: &Evidence) -> Facts {
    Facts { host: evidence.asked.host.as_ref().map(ToString::to_string), ..Facts::default() }
}

fn unreadable_facts(evidence: &Evidence, unreadable: &UnreadableSeen) -> Facts {
    let place = unreadable.line.map_or_else(|| unreadable.file.clone(), |line| format!("{}:{line}", unreadable.file));
    Facts { place: Some(place), message: unreadable.word.clone(), ..local_facts(evidence) }
}

fn with_certificate(facts: Facts, certificate: &Certificate) -> Facts {
    Facts {
        issuer: certificate.issuer.clone(),
        valid_from: certificate.valid_from.clone(),
        valid_until: certificate.valid_until.clone(),
        names: Some(certificate.names.clone()).filter(|names| !names.is_empty()),
        message: certificate.message.clone(),
        ..facts
    }
}

/// Refused for want of a right: a key that was not accepted says nothing about rights.
fn is_denied(evidence: &Evidence) -> bool {
    key_was_accepted(evidence) && (judge(evidence).verdict == Verdict::Denied || is_pasted_refusal(evidence))
}

fn key_was_accepted(evidence: &Evidence) -> bool {
    evidence.status != Some(401) && !evidence.viewer.is_absent()
}

/// Pasted text has no answers of a test, only the refusal itself.
fn is_pasted_refusal(evidence: &Evidence) -> bool {
    evidence.answers.is_empty() && evidence.path.is_none() && is_refused(evidence)
}

/// How surely is there no such entity? `None` where it exists, or nobody can say.
fn missing_entity(evidence: &Evidence) -> Option<Confidence> {
    let said_so = evidence.refusals.iter().any(|refusal| {
        let words = refusal.message.to_ascii_lowercase();
        words.starts_with("entity ") && words.contains("not found")
    });
    if !key_was_accepted(evidence) {
        return None;
    }
    match &evidence.entity {
        Seen::Absent => Some(Confidence::Certain),
        Seen::Present(entity) => (entity.available == Some(true)).then_some(Confidence::Certain),
        Seen::Untold | Seen::NotAsked => said_so.then_some(Confidence::Certain),
    }
}

/// Names that people copy from documentation.
///
/// # Source
/// Public issue threads; wandb's own README and quick start.
fn is_placeholder(name: &str) -> bool {
    let plain: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let wrapped = name.starts_with(['<', '[', '{', '$']) || name.ends_with(['>', ']', '}']);
    let known = [
        "entity",
        "entityname",
        "team",
        "teamname",
        "username",
        "myteam",
        "myentity",
        "myteamname",
        "myawesometeamname",
        "yourteam",
        "yourteamname",
        "yourentity",
        "yourentityname",
        "yourusername",
        "youractualteamname",
        "yourwandbentity",
        "yourwandbusername",
        "yourname",
        "yourorg",
        "changeme",
        "xxx",
        "todo",
        "wandbentity",
        "wandbusername",
        "myusername",
        "some-entity",
        "someentity",
    ];
    wrapped || known.contains(&plain.as_str())
}

fn same(name: Option<&str>, other: &str) -> bool {
    name.is_some_and(|name| name.eq_ignore_ascii_case(other))
}

/// Does a role of this name write? Known names only.
///
/// # Source
/// wandb 0.31.0, `apis/public/registries/_members.py`; the older `accountType`.
fn writes(role: &str) -> bool {
    matches!(role.to_ascii_lowercase().as_str(), "admin" | "member" | "owner")
}

fn reads_only(role: &str) -> bool {
    matches!(
        role.to_ascii_lowercase().replace('_', "-").as_str(),
        "viewer" | "view-only" | "viewonly" | "restricted-viewer" | "read-only"
    )
}

fn is_service_role(role: &str) -> bool {
    role.to_ascii_lowercase().contains("service")
}

fn is_pending(evidence: &Evidence) -> bool {
    evidence.own_membership().and_then(|member| member.pending) == Some(true)
}

/// No field tells: an account type that says so, or no e-mail address on file.
fn is_service_account(evidence: &Evidence) -> bool {
    let by_type = evidence.own_membership().and_then(|member| member.account_type.as_deref()).is_some_and(is_service_role);
    by_type || evidence.viewer.present().and_then(|viewer| viewer.has_email) == Some(false)
}

/// The server's words, of the write or of a pasted text, where they and their status fit.
fn refusal_words(evidence: &Evidence, fits: impl Fn(&str, u16) -> bool) -> Option<String> {
    let written = match &evidence.write {
        Some(WriteSeen::Refused { status, message }) => Some((message, *status)),
        _ => None,
    };
    let told = evidence.refusals.iter().map(|refusal| (&refusal.message, refusal.status));
    let found = written.into_iter().chain(told).find(|(message, status)| fits(&message.to_ascii_lowercase(), *status));
    found.map(|(message, _)| message.clone())
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

/// Its own example yields the rule's code, and it leads unless it can only ever be possible.
#[cfg(test)]
fn assert_leads(rule: Rule) {
    let findings = diagnose(&(rule.example)());
    let at = findings
        .iter()
        .position(|found| found.code == rule.code)
        .unwrap_or_else(|| panic!("{} is silent: {findings:#?}", rule.code));
    let only_possible = findings[at].confidence == Confidence::Possible;
    assert!(at == 0 || only_possible, "{} stands at {at}: {findings:#?}", rule.code);
}

/// Its own example yields the rule's code, after something that a server said.
#[cfg(test)]
fn assert_follows(rule: Rule) {
    let findings = diagnose(&(rule.example)());
    let at = findings.iter().position(|found| found.code == rule.code);
    assert!(at.is_some_and(|at| at > 0), "{} is silent or leads: {findings:#?}", rule.code);
    assert!(!findings[0].is_of_machine(), "{findings:#?}");
}

#[cfg(test)]
fn assert_silent_on(rule: Rule, other: Rule) {
    let found = (rule.find)(&(other.example)());
    assert!(found.is_none(), "{} speaks on the example of {}: {found:#?}", rule.code, other.code);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_explained() {
        for rule in RULES {
            assert!(!diagnose(&(rule.example)()).is_empty(), "{}", rule.code);
        }
    }

    #[test]
    fn no_rule_calls_a_denied_target_allowed() {
        for rule in RULES {
            let evidence = (rule.example)();
            let codes: Vec<Code> = diagnose(&evidence).into_iter().map(|found| found.code).collect();
            let says_yes = codes.iter().any(|code| matches!(code, Code::Allowed | Code::ProjectNotFound));
            assert!(!says_yes || judge(&evidence).verdict == Verdict::Allowed, "{}: {codes:?}", rule.code);
        }
    }

    #[test]
    fn names_from_documentation_are_recognised_and_real_ones_are_not() {
        for name in
            ["my-awesome-team-name", "your_entity", "your-team-name", "<entity>", "{entity}", "YOUR_WANDB_ENTITY", "my-team"]
        {
            assert!(is_placeholder(name), "{name}");
        }
        for name in ["vision-lab", "my-lab", "team-a", "entity-resolution", "myteam2"] {
            assert!(!is_placeholder(name), "{name}");
        }
    }
}
