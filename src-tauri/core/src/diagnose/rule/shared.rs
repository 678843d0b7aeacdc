//! What several rules look at, and the facts that all findings have.

use crate::diagnose::verdict::{Verdict, is_refused, judge};
use crate::diagnose::{Confidence, Facts, Mistake};
use crate::evidence::{Certificate, CreationSeen, Evidence, Location, Operation, Refusal, Seen, UnreadableSeen, WriteSeen};

impl Evidence {
    /// The server's words where the write was refused.
    pub(super) fn write_refusal(&self) -> Option<String> {
        match &self.write {
            Some(WriteSeen::Refused { message, .. }) => Some(message.clone()),
            _ => None,
        }
    }
}

/// What every finding knows.
pub(super) fn facts(evidence: &Evidence) -> Facts {
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
        default_entity: viewer.and_then(|viewer| viewer.default_entity.clone().or_else(|| viewer.login_team.clone())),
        login_team: viewer.and_then(|viewer| viewer.login_team.clone()),
        operation: operation(evidence),
        organization: evidence.entity.present().and_then(|entity| entity.organization.clone()),
        proxy: evidence.proxy.as_ref().map(|proxy| proxy.address.clone()),
        proxy_source: evidence.proxy.as_ref().map(|proxy| proxy.source.clone()),
        key_source: evidence.key.as_ref().map(|key| key.source.clone()),
        ..Facts::default()
    }
}

/// What was refused: a test asks to log a run, unless it was told to create a project.
fn operation(evidence: &Evidence) -> Option<Operation> {
    if evidence.creation.is_some() {
        return Some(Operation::Project);
    }
    if !evidence.answers.is_empty() || evidence.write.is_some() {
        return Some(Operation::Run);
    }
    let told = evidence.refusals.iter().find_map(|refusal| Operation::of_field(refusal.field.as_deref()?));
    told.or(evidence.operation)
}

/// What a finding about this machine knows: neither a server nor a target.
pub(super) fn local_facts(evidence: &Evidence) -> Facts {
    Facts { host: evidence.asked.host.as_ref().map(ToString::to_string), ..Facts::default() }
}

pub(super) fn unreadable_facts(evidence: &Evidence, unreadable: &UnreadableSeen) -> Facts {
    let place = Location::File(unreadable.file.clone(), unreadable.line);
    let mistake = unreadable.flaw.map(Mistake::Netrc);
    Facts { place: Some(place), message: unreadable.word.clone(), mistake, ..local_facts(evidence) }
}

pub(super) fn with_certificate(facts: Facts, certificate: &Certificate) -> Facts {
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
pub(super) fn is_denied(evidence: &Evidence) -> bool {
    key_was_accepted(evidence) && (judge(evidence).verdict == Verdict::Denied || is_pasted_refusal(evidence))
}

pub(super) fn key_was_accepted(evidence: &Evidence) -> bool {
    evidence.status != Some(401) && !evidence.viewer.is_absent()
}

/// Pasted text has no answers of a test, only the refusal itself.
fn is_pasted_refusal(evidence: &Evidence) -> bool {
    evidence.answers.is_empty() && evidence.path.is_none() && is_refused(evidence)
}

/// How surely is there no such entity? `None` where it exists, or nobody can say.
pub(in crate::diagnose) fn missing_entity(evidence: &Evidence) -> Option<Confidence> {
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
        Seen::Untold | Seen::NotAsked if said_so => Some(Confidence::Certain),
        Seen::Untold | Seen::NotAsked => is_nameless_404(evidence).then_some(Confidence::Likely),
    }
}

/// Older clients say of every 403 and 404 that a permission is missing. 404 means a name: nothing was refused.
///
/// # Source
/// wandb 0.13 to 0.19, `wandb/apis/normalize.py`; public issue threads.
fn is_nameless_404(evidence: &Evidence) -> bool {
    let says =
        |refusal: &Refusal| refusal.status == 404 && refusal.message.contains("permission to access the requested resource");
    evidence.answers.is_empty() && evidence.refusals.iter().any(says)
}

/// Names that people copy from documentation.
///
/// # Source
/// Public issue threads; wandb's own README and quick start.
pub(super) fn is_placeholder(name: &str) -> bool {
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
        "someentity",
    ];
    let spoken = (name.starts_with("your_") || name.starts_with("your-")) && (name.ends_with("here") || name.ends_with("name"));
    // W&B's own team stands in its examples.
    wrapped || spoken || name == "wandb" || known.contains(&plain.as_str())
}

pub(super) fn same(name: Option<&str>, other: &str) -> bool {
    name.is_some_and(|name| name.eq_ignore_ascii_case(other))
}

/// Does a role of this name write? Known names only.
///
/// # Source
/// wandb 0.31.0, `apis/public/registries/_members.py`; the older `accountType`.
pub(in crate::diagnose) fn writes(role: &str) -> bool {
    matches!(role.to_ascii_lowercase().as_str(), "admin" | "member" | "owner")
}

pub(in crate::diagnose) fn reads_only(role: &str) -> bool {
    matches!(
        role.to_ascii_lowercase().replace('_', "-").as_str(),
        "viewer" | "view-only" | "viewonly" | "restricted-viewer" | "read-only"
    )
}

pub(crate) fn is_service_role(role: &str) -> bool {
    role.to_ascii_lowercase().contains("service")
}

pub(super) fn is_pending(evidence: &Evidence) -> bool {
    evidence.own_membership().and_then(|member| member.pending) == Some(true)
}

/// No field tells: an account type that says so, or no e-mail address on file.
pub(crate) fn is_service_account(evidence: &Evidence) -> bool {
    let by_type = evidence.own_membership().and_then(|member| member.account_type.as_deref()).is_some_and(is_service_role);
    by_type || evidence.viewer.present().and_then(|viewer| viewer.has_email) == Some(false)
}

/// The server's words, of the write or of a pasted text, where they and their status fit.
pub(super) fn refusal_words(evidence: &Evidence, fits: impl Fn(&str, u16) -> bool) -> Option<String> {
    let written = match &evidence.write {
        Some(WriteSeen::Refused { status, message }) => Some((message, *status)),
        _ => None,
    };
    let told = evidence.refusals.iter().map(|refusal| (&refusal.message, refusal.status));
    let found = written.into_iter().chain(told).find(|(message, status)| fits(&message.to_ascii_lowercase(), *status));
    found.map(|(message, _)| message.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_documentation_are_recognised_and_real_ones_are_not() {
        for name in
            ["my-awesome-team-name", "your_entity", "your-team-name", "<entity>", "{entity}", "YOUR_WANDB_ENTITY", "my-team"]
        {
            assert!(is_placeholder(name), "{name}");
        }
        for name in ["wandb", "$lab", "lab>", "your_lab_here", "your-lab-name"] {
            assert!(is_placeholder(name), "{name}");
        }
        for name in ["vision-lab", "my-lab", "team-a", "entity-resolution", "myteam2", "your_lab", "lab-here", "lab-name"] {
            assert!(!is_placeholder(name), "{name}");
        }
    }
}
