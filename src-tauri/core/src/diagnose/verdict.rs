//! May this account log runs there? The verdict and the steps, from evidence alone.

use serde::Serialize;

use crate::account::{MAX_PROJECT_CHARS, forbidden_in_project};
use crate::evidence::{CreationSeen, EntitySeen, Evidence, Seen, WriteSeen};
use crate::secret::KeyShape;

/// May this account log runs there?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Yes.
    Allowed,
    /// No.
    Denied,
    /// The question did not reach a W&B server.
    Unreachable,
    /// The evidence does not decide it. Never shown as "no".
    CannotTell,
}

/// A verdict, and whether a write showed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// The verdict.
    pub verdict: Verdict,
    /// Shown by a run that was made or refused.
    pub proven: bool,
}

/// A step of the permission test, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StepName {
    /// Is the key well formed, and whose is it?
    Key,
    /// Does the host answer, and is it W&B?
    Host,
    /// Does the entity exist?
    Entity,
    /// Is the account a member of it?
    Membership,
    /// Does its role allow writing?
    Role,
    /// Does the project take runs from this account?
    Project,
    /// Did a run prove it? Only where asked.
    Write,
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// It holds.
    Passed,
    /// It does not hold.
    Failed,
    /// Not needed, because another step decided, or nobody asked for it.
    Skipped,
    /// Asked, but the answer does not tell.
    Unknown,
}

/// Judges evidence.
///
/// # Source
/// `project.readOnly` is evaluated for the caller; a missing project may be created where the entity exists
/// (`available: false`) and is not read-only: github.com/wandb/wandb/pull/12878.
pub fn judge(evidence: &Evidence) -> Judgement {
    let unproven = |verdict| Judgement { verdict, proven: false };
    let proven = |verdict| Judgement { verdict, proven: true };
    if key_is_malformed(evidence) || project_name_is_invalid(evidence) {
        return unproven(Verdict::Denied);
    }
    if evidence.path.is_some() {
        return unproven(Verdict::Unreachable);
    }
    if let Some(CreationSeen::Refused { .. }) = evidence.creation {
        return proven(Verdict::Denied);
    }
    match &evidence.write {
        Some(WriteSeen::MadeAndRemoved | WriteSeen::MadeNotRemoved { .. }) => {
            return proven(Verdict::Allowed);
        }
        Some(WriteSeen::Refused { .. } | WriteSeen::MadeElsewhere { .. }) => {
            return proven(Verdict::Denied);
        }
        _ => {}
    }
    if evidence.viewer.is_absent() || evidence.status == Some(401) {
        return unproven(Verdict::Denied);
    }
    if matches!(evidence.status, Some(429 | 500..)) {
        return unproven(Verdict::CannotTell);
    }
    unproven(judge_read_only(evidence))
}

/// May the project be made on purpose: is it missing, the entity open for it, and nobody tried yet?
pub fn creatable(evidence: &Evidence, judgement: Judgement) -> bool {
    evidence.project.is_absent() && evidence.creation.is_none() && judgement.verdict == Verdict::Allowed
}

fn judge_read_only(evidence: &Evidence) -> Verdict {
    let nothing = EntitySeen::default();
    let entity = match &evidence.entity {
        Seen::Absent => return Verdict::Denied,
        Seen::Present(entity) => entity,
        Seen::Untold | Seen::NotAsked => &nothing,
    };
    let project_read_only = evidence.project.present().map(|project| project.read_only);
    match (project_read_only, entity.available, entity.read_only, evidence.is_member()) {
        (Some(Some(false)), ..) => Verdict::Allowed,
        (Some(Some(true)), ..) | (None, Some(true), ..) => Verdict::Denied,
        // The project is there, but the server does not say whether it takes runs.
        (Some(None), _, Some(false), Some(true)) => Verdict::Allowed,
        (Some(None), ..) => Verdict::CannotTell,
        _ if is_refused(evidence) => Verdict::Denied,
        _ if evidence.project == Seen::Untold => Verdict::CannotTell,
        (None, Some(false), Some(false), _) => Verdict::Allowed,
        (None, _, Some(true), _) => Verdict::Denied,
        // The server does not know `available`: membership decides.
        (None, None, Some(false), Some(true)) => Verdict::Allowed,
        _ => Verdict::CannotTell,
    }
}

/// Did the server refuse the entity or the project, rather than answer?
pub(super) fn is_refused(evidence: &Evidence) -> bool {
    evidence.refusals.iter().any(|refusal| {
        let about_us = !matches!(refusal.field.as_deref(), Some("viewer" | "own" | "models"));
        let words = refusal.message.to_ascii_lowercase();
        let denies = matches!(refusal.status, 401 | 403 | 404)
            || refusal.code.as_deref() == Some("PERMISSION_ERROR")
            || ["permission denied", "cannot access", "not found", "do not have permission"]
                .iter()
                .any(|shape| words.contains(shape));
        about_us && denies
    })
}

pub(super) fn key_is_malformed(evidence: &Evidence) -> bool {
    evidence.key.as_ref().is_some_and(|key| key.shape != KeyShape::WellFormed)
}

pub(super) fn project_name_is_invalid(evidence: &Evidence) -> bool {
    evidence
        .asked
        .project
        .as_deref()
        .is_some_and(|name| !forbidden_in_project(name).is_empty() || name.chars().count() > MAX_PROJECT_CHARS)
}

/// How each step stands; `None` where it is not decided yet.
pub fn steps(evidence: &Evidence, finished: bool) -> Vec<(StepName, Option<StepState>)> {
    let nothing_sent = key_is_malformed(evidence) || project_name_is_invalid(evidence);
    let ended = finished || nothing_sent || evidence.path.is_some();
    let known = [
        (StepName::Key, key_step(evidence)),
        (StepName::Host, host_step(evidence)),
        (StepName::Entity, entity_step(evidence)),
        (StepName::Membership, membership_step(evidence)),
        (StepName::Role, role_step(evidence)),
        (StepName::Project, project_step(evidence)),
        (StepName::Write, write_step(evidence)),
    ];
    known.into_iter().map(|(name, state)| (name, state.or(ended.then_some(StepState::Skipped)))).collect()
}

fn key_step(evidence: &Evidence) -> Option<StepState> {
    if key_is_malformed(evidence) || evidence.viewer.is_absent() || evidence.status == Some(401) {
        return Some(StepState::Failed);
    }
    match evidence.viewer {
        Seen::Present(_) => Some(StepState::Passed),
        Seen::Untold => Some(StepState::Unknown),
        _ => (evidence.path.is_none() && !evidence.answers.is_empty()).then_some(StepState::Unknown),
    }
}

fn host_step(evidence: &Evidence) -> Option<StepState> {
    if evidence.path.is_some() {
        return Some(StepState::Failed);
    }
    (!evidence.answers.is_empty()).then_some(StepState::Passed)
}

fn entity_step(evidence: &Evidence) -> Option<StepState> {
    match &evidence.entity {
        Seen::NotAsked => None,
        Seen::Absent => Some(StepState::Failed),
        Seen::Present(EntitySeen { available: Some(true), .. }) => Some(StepState::Failed),
        Seen::Present(EntitySeen { available: Some(false), .. }) => Some(StepState::Passed),
        Seen::Present(_) if evidence.is_member() == Some(true) => Some(StepState::Passed),
        Seen::Present(_) | Seen::Untold => Some(StepState::Unknown),
    }
}

fn entity_exists(evidence: &Evidence) -> bool {
    matches!(entity_step(evidence), Some(StepState::Passed | StepState::Unknown))
}

fn takes_runs(evidence: &Evidence) -> bool {
    evidence.project.present().and_then(|project| project.read_only) == Some(false)
}

fn membership_step(evidence: &Evidence) -> Option<StepState> {
    if !entity_exists(evidence) {
        return None;
    }
    let pending = evidence.own_membership().and_then(|member| member.pending) == Some(true);
    match evidence.is_member() {
        _ if pending => Some(StepState::Failed),
        Some(true) => Some(StepState::Passed),
        Some(false) if takes_runs(evidence) => Some(StepState::Skipped),
        Some(false) => Some(StepState::Failed),
        None => Some(StepState::Unknown),
    }
}

fn role_step(evidence: &Evidence) -> Option<StepState> {
    if !entity_exists(evidence) || evidence.is_member() == Some(false) {
        return None;
    }
    match evidence.entity.present().and_then(|entity| entity.read_only) {
        Some(false) => Some(StepState::Passed),
        Some(true) if takes_runs(evidence) => Some(StepState::Skipped),
        Some(true) => Some(StepState::Failed),
        None => Some(StepState::Unknown),
    }
}

fn project_step(evidence: &Evidence) -> Option<StepState> {
    if project_name_is_invalid(evidence) {
        return Some(StepState::Failed);
    }
    if !entity_exists(evidence) {
        return None;
    }
    match &evidence.project {
        Seen::NotAsked => None,
        Seen::Absent if matches!(evidence.creation, Some(CreationSeen::Refused { .. })) => Some(StepState::Failed),
        Seen::Absent | Seen::Untold => Some(StepState::Unknown),
        Seen::Present(project) => Some(match project.read_only {
            Some(false) => StepState::Passed,
            Some(true) => StepState::Failed,
            None => StepState::Unknown,
        }),
    }
}

fn write_step(evidence: &Evidence) -> Option<StepState> {
    Some(match evidence.write.as_ref()? {
        WriteSeen::MadeAndRemoved | WriteSeen::MadeNotRemoved { .. } => StepState::Passed,
        WriteSeen::Refused { .. } | WriteSeen::MadeElsewhere { .. } => StepState::Failed,
        WriteSeen::NoProject => StepState::Skipped,
        WriteSeen::Unclear => StepState::Unknown,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{AnswerSeen, MemberSeen, PathFailure, ProjectSeen, Refusal, ViewerSeen};

    type Change = fn(&mut Evidence);
    const NO: Seen<Option<bool>> = Seen::Present(Some(false));

    fn evidence(available: Option<bool>, entity: Option<bool>, project: &Seen<Option<bool>>, member: bool) -> Evidence {
        let teams = if member { vec!["team".to_owned()] } else { vec![] };
        Evidence {
            asked: crate::evidence::Asked { entity: Some("team".into()), project: Some("p".into()), ..Default::default() },
            status: Some(200),
            viewer: Seen::Present(ViewerSeen { username: Some("u".into()), teams: Some(teams), ..ViewerSeen::default() }),
            entity: Seen::Present(EntitySeen { available, read_only: entity, ..EntitySeen::default() }),
            project: match project {
                Seen::Present(read_only) => Seen::Present(ProjectSeen { read_only: *read_only, ..ProjectSeen::default() }),
                Seen::Absent => Seen::Absent,
                Seen::Untold => Seen::Untold,
                Seen::NotAsked => Seen::NotAsked,
            },
            ..Evidence::default()
        }
    }

    #[test]
    fn what_decides_is_read_only_of_the_project_then_of_the_entity() {
        use Verdict::{Allowed, CannotTell, Denied};
        let (yes, no) = (Some(true), Some(false));
        for (available, entity, project, member, expect) in [
            (no, no, Seen::Present(no), true, Allowed),
            (no, yes, Seen::Present(no), false, Allowed),
            (no, no, Seen::Present(yes), true, Denied),
            (no, no, Seen::Absent, true, Allowed),
            (no, yes, Seen::Absent, true, Denied),
            (no, yes, Seen::Absent, false, Denied),
            (yes, no, Seen::Absent, false, Denied),
            (no, None, Seen::Absent, true, CannotTell),
            (None, no, Seen::Absent, true, Allowed),
            (None, no, Seen::Absent, false, CannotTell),
            (None, yes, Seen::Absent, false, Denied),
            (None, None, Seen::Absent, true, CannotTell),
            (no, no, Seen::Present(None), true, Allowed),
            (no, None, Seen::Present(None), true, CannotTell),
            (no, yes, Seen::Present(None), false, CannotTell),
            (no, no, Seen::Untold, true, CannotTell),
        ] {
            let evidence = evidence(available, entity, &project, member);
            assert_eq!(judge(&evidence), Judgement { verdict: expect, proven: false }, "{evidence:?}");
        }
    }

    #[test]
    fn what_was_tried_and_what_came_back_count_more_than_what_was_read() {
        use Verdict::{Allowed, CannotTell, Denied, Unreachable};
        let changes: [(Change, Verdict, bool); 12] = [
            (|e| e.status = Some(401), Denied, false),
            (|e| e.viewer = Seen::Absent, Denied, false),
            (|e| e.status = Some(429), CannotTell, false),
            (|e| e.status = Some(500), CannotTell, false),
            (|e| e.status = Some(499), Allowed, false),
            (|e| e.path = Some(PathFailure::ConnectTimeout), Unreachable, false),
            (|e| e.asked.project = Some("p".repeat(MAX_PROJECT_CHARS)), Allowed, false),
            (|e| e.asked.project = Some("p".repeat(MAX_PROJECT_CHARS + 1)), Denied, false),
            (|e| e.asked.project = Some("p:".to_owned()), Denied, false),
            (|e| e.creation = Some(CreationSeen::Made), Allowed, false),
            (|e| e.write = Some(WriteSeen::MadeAndRemoved), Allowed, true),
            (|e| e.write = Some(WriteSeen::Unclear), Allowed, false),
        ];
        for (change, verdict, proven) in changes {
            let mut evidence = evidence(Some(false), Some(false), &NO, true);
            change(&mut evidence);
            assert_eq!(judge(&evidence), Judgement { verdict, proven }, "{evidence:?}");
        }
        let mut evidence = evidence(Some(false), Some(false), &Seen::Absent, true);
        let allowed = judge(&evidence);
        assert!(creatable(&evidence, allowed));
        assert!(!creatable(&evidence, Judgement { verdict: Verdict::Denied, ..allowed }));
        evidence.creation = Some(refused());
        assert_eq!((judge(&evidence).proven, creatable(&evidence, allowed)), (true, false));
        evidence.creation = None;
        evidence.write = Some(WriteSeen::Refused { status: 403, message: String::new() });
        assert_eq!(judge(&evidence), Judgement { verdict: Verdict::Denied, proven: true });
    }

    #[test]
    fn an_answer_about_the_account_itself_refuses_nothing() {
        for (field, status, code, message, expect) in [
            (None, 401, None, "", true),
            (None, 200, None, "", false),
            (None, 200, None, "Permission denied", true),
            (None, 200, Some("PERMISSION_ERROR"), "", true),
            (Some("project"), 404, None, "", true),
            (Some("viewer"), 403, None, "", false),
        ] {
            let [field, code] = [field, code].map(|text: Option<&str>| text.map(str::to_owned));
            let refusals = vec![Refusal { field, code, message: message.to_owned(), status }];
            assert_eq!(is_refused(&Evidence { refusals, ..Evidence::default() }), expect, "{status} {message}");
        }
    }

    #[test]
    fn every_step_is_told_as_far_as_it_is_decided() {
        // In their order: passed, failed, skipped, unknown, or not decided yet.
        let told = |evidence: &Evidence, finished: bool| -> String {
            let states = steps(evidence, finished).into_iter().map(|(_, state)| match state {
                Some(StepState::Passed) => 'p',
                Some(StepState::Failed) => 'f',
                Some(StepState::Skipped) => 's',
                Some(StepState::Unknown) => 'u',
                None => '-',
            });
            states.collect()
        };
        let changes: [(Change, &str); 22] = [
            (|_| {}, "p-pppp-"),
            (|e| e.status = Some(401), "f-pppp-"),
            (|e| e.viewer = Seen::Untold, "u-pupp-"),
            (|e| e.viewer = Seen::NotAsked, "--pupp-"),
            (|e| (e.viewer, e.answers) = (Seen::NotAsked, vec![answer()]), "uppupp-"),
            (|e| (e.viewer, e.path) = (Seen::NotAsked, Some(PathFailure::ConnectTimeout)), "sfpupps"),
            (|e| (e.viewer, e.answers, e.path) = (Seen::NotAsked, vec![answer()], Some(PathFailure::ConnectTimeout)), "sfpupps"),
            (|e| *e = evidence(Some(true), Some(false), &Seen::Absent, true), "p-f----"),
            (|e| *e = evidence(None, Some(false), &NO, true), "p-pppp-"),
            (|e| *e = evidence(None, Some(false), &NO, false), "p-us-p-"),
            (|e| *e = evidence(None, Some(true), &Seen::Present(Some(true)), false), "p-uf-f-"),
            (|e| *e = evidence(Some(false), Some(true), &NO, true), "p-ppsp-"),
            (|e| *e = evidence(Some(false), Some(true), &Seen::Present(Some(true)), true), "p-ppff-"),
            (|e| *e = evidence(Some(false), None, &Seen::Present(None), true), "p-ppuu-"),
            (|e| *e = evidence(Some(false), Some(false), &Seen::Absent, true), "p-pppu-"),
            (|e| (e.project, e.creation) = (Seen::Absent, Some(refused())), "p-pppf-"),
            (|e| e.members = Seen::Present(vec![invited()]), "p-pfpp-"),
            (|e| e.asked.project = Some("p:".to_owned()), "pspppfs"),
            (|e| e.write = Some(WriteSeen::NoProject), "p-pppps"),
            (|e| e.write = Some(WriteSeen::Unclear), "p-ppppu"),
            (|e| e.write = Some(WriteSeen::MadeAndRemoved), "p-ppppp"),
            (|e| (e.entity, e.project) = (Seen::NotAsked, Seen::NotAsked), "p------"),
        ];
        for (change, expect) in changes {
            let mut evidence = evidence(Some(false), Some(false), &NO, true);
            change(&mut evidence);
            assert_eq!(
                [told(&evidence, false), told(&evidence, true)],
                [expect.to_owned(), expect.replace('-', "s")],
                "{evidence:?}"
            );
        }
    }

    fn answer() -> AnswerSeen {
        AnswerSeen { operation: String::new(), status: Some(200), body: String::new(), ms: 1 }
    }

    fn refused() -> CreationSeen {
        CreationSeen::Refused { status: 403, message: String::new() }
    }

    fn invited() -> MemberSeen {
        MemberSeen { username: Some("u".to_owned()), pending: Some(true), ..MemberSeen::default() }
    }
}
