//! Puts a finished test into words.

use crate::contract::{Action, ActionsView, CheckReport, RawAnswer, SnippetView, Step};
use crate::diagnose::{Judgement, RightState, Verdict, diagnose, judge};
use crate::evidence::Evidence;
use crate::explain::{FindingView, create_offer, evidence_lines, explain, explain_right, redacted_report, sentence, write_offer};
use crate::i18n::{Args, Language, say};
use crate::plain::{harmless, harmless_lines};
use crate::snippet;

use super::desk::{Finished, Judged};

/// The verdict card of a finished test, in one language.
pub(super) fn report(finished: &Finished, language: Language) -> CheckReport {
    let e = &finished.evidence;
    let judgement = judgement(finished);
    // Causes are those of a refused run; of a registry only what hinders every question is one.
    let causes = if finished.registry.is_none() || settles_all(e) { diagnose(e) } else { Vec::new() };
    let findings: Vec<FindingView> = causes.iter().map(|found| explain(found, e, judgement, language)).collect();
    let evidence = evidence_lines(e, language);
    let sentence = match &finished.registry {
        Some(registry) => of_registry(finished, &registry.name, judgement.verdict, language),
        None => sentence(e, judgement, language),
    };
    let steps: Vec<_> = finished.steps.iter().map(|step| (step.name, step.state)).collect();
    CheckReport {
        verdict: judgement.verdict,
        proven: judgement.proven,
        language,
        host: e.asked.host.as_ref().map(ToString::to_string),
        account: Some(harmless(&finished.account)),
        user: e.viewer.present().and_then(|viewer| viewer.username.clone()),
        entity: e.entity_name().map(str::to_owned),
        project: e.asked.project.clone(),
        registry: finished.registry.as_ref().map(|registry| harmless(&registry.name)),
        snippet: corrected(e, judgement, &findings).filter(|_| finished.registry.is_none()),
        write_offer: write_offer(e, judgement, language).filter(|_| finished.registry.is_none()),
        create_offer: create_offer(e, judgement, language).filter(|_| finished.registry.is_none()),
        report: redacted_report(&sentence, &findings, &steps, &evidence, language),
        raw: e.answers.iter().map(raw).collect(),
        requests: u32::try_from(e.answers.len()).unwrap_or(u32::MAX),
        steps: finished.steps.clone(),
        elapsed_ms: finished.elapsed_ms,
        sentence,
        findings,
        evidence,
    }
}

/// Rights per action in one language.
pub(super) fn actions_view(judged: &Judged, language: Language) -> ActionsView {
    ActionsView {
        language,
        entity: judged.entity.clone(),
        project: judged.project.clone(),
        actions: judged.rights.iter().map(|right| explain_right(right, language)).collect(),
        requests: judged.requests,
    }
}

/// A test that was stopped decides nothing.
fn judgement(finished: &Finished) -> Judgement {
    let evidence = &finished.evidence;
    let verdict = match finished.registry.as_ref().map(|registry| registry.right.as_ref().map(|right| right.state)) {
        _ if evidence.cancelled => Verdict::CannotTell,
        None => return judge(evidence),
        Some(_) if evidence.path.is_some() => Verdict::Unreachable,
        Some(Some(RightState::May)) => Verdict::Allowed,
        Some(Some(RightState::MayNot)) => Verdict::Denied,
        Some(Some(RightState::Unknown) | None) => Verdict::CannotTell,
    };
    Judgement { verdict, proven: false }
}

/// Does the answer hold for any target: a key that is not known, a host that is not reached, or that asks for peace?
pub(super) fn settles_all(evidence: &Evidence) -> bool {
    evidence.path.is_some() || evidence.viewer.is_absent() || matches!(evidence.status, Some(401 | 429))
}

/// Who may, or may not, link into a registry.
fn of_registry(finished: &Finished, registry: &str, verdict: Verdict, language: Language) -> String {
    let id = match verdict {
        Verdict::Allowed => "registry-allowed",
        Verdict::Denied => "registry-denied",
        Verdict::Unreachable => "registry-unreachable",
        Verdict::CannotTell => "registry-cannot-tell",
    };
    let user = finished.evidence.viewer.present().and_then(|viewer| viewer.username.as_deref()).unwrap_or(&finished.account);
    let host = finished.evidence.asked.host.as_ref().map(crate::account::Host::name);
    say(language, id, &Args::new().with("user", harmless(user)).with("registry", harmless(registry)).told("host", host))
}

fn raw(answer: &crate::evidence::AnswerSeen) -> RawAnswer {
    RawAnswer { operation: answer.operation.clone(), status: answer.status, body: harmless_lines(&answer.body) }
}

/// The call with the target that the first step offers, beside the one that was asked for; where the target may take
/// runs, the call as it was asked for.
fn corrected(e: &Evidence, judgement: Judgement, findings: &[FindingView]) -> Option<SnippetView> {
    let project = e.asked.project.as_deref()?;
    let offered = findings.first().and_then(|finding| {
        finding.steps.iter().find_map(|step| match &step.action {
            Some(Action::UseTarget { targets }) => targets.first(),
            _ => None,
        })
    });
    let suggested = offered.filter(|_| judgement.verdict != Verdict::Unreachable).and_then(|target| target.split_once('/'));
    let host = e.asked.host.as_ref();
    match suggested {
        Some((entity, name)) => Some(snippet::write(host, entity, name, Some((e.entity_name().unwrap_or_default(), project)))),
        None => Some(snippet::write(host, e.entity_name()?, project, None)),
    }
}

/// Label of the account in examples.
pub const EXAMPLE_ACCOUNT: &str = "lzwjava";

/// The card for evidence that no test of this session gathered, such as a rule's example.
pub fn report_of(evidence: Evidence, account: &str, language: Language) -> CheckReport {
    report(&finished(evidence, account), language)
}

/// A test that gathered this evidence.
pub(super) fn finished(evidence: Evidence, account: &str) -> Finished {
    let states = crate::diagnose::steps(&evidence, true);
    let steps = states.into_iter().filter_map(|(name, state)| Some(Step { name, state: state?, ms: 180 }));
    Finished { by: None, steps: steps.collect(), evidence, account: account.to_owned(), elapsed_ms: 214, registry: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::desk::OfRegistry;
    use crate::diagnose::{ActionName, Right};
    use crate::evidence::{PathFailure, Seen};

    #[test]
    fn a_registry_is_judged_by_the_right_to_link_and_a_stopped_test_by_nothing() {
        let right = |state| {
            Some(Some(Right { action: ActionName::LinkRegistry, state, subject: None, codes: Vec::new(), grounds: Vec::new() }))
        };
        let reached = Evidence { status: Some(401), ..Evidence::default() };
        let failed = Evidence { path: Some(PathFailure::AnswerTimeout), ..Evidence::default() };
        for (evidence, right, cancelled, expect) in [
            (&reached, None, false, Verdict::Denied),
            (&failed, None, false, Verdict::Unreachable),
            (&reached, None, true, Verdict::CannotTell),
            (&reached, right(RightState::May), false, Verdict::Allowed),
            (&reached, right(RightState::MayNot), false, Verdict::Denied),
            (&reached, right(RightState::Unknown), false, Verdict::CannotTell),
            (&reached, Some(None), false, Verdict::CannotTell),
            (&failed, right(RightState::May), false, Verdict::Unreachable),
            (&reached, right(RightState::May), true, Verdict::CannotTell),
        ] {
            let registry = right.map(|right| OfRegistry { name: "model".to_owned(), right });
            let evidence = Evidence { cancelled, ..evidence.clone() };
            let finished = Finished { registry, ..finished(evidence, "work") };
            let judged = judgement(&finished);
            assert_eq!((judged.verdict, judged.proven), (expect, false));
        }
    }

    #[test]
    fn an_answer_holds_for_any_target_where_the_key_the_way_or_the_hour_decides() {
        let with = |status| Evidence { status, ..Evidence::default() };
        for (status, expect) in [(None, false), (Some(200), false), (Some(401), true), (Some(403), false), (Some(429), true)] {
            assert_eq!(settles_all(&with(status)), expect, "{status:?}");
        }
        assert!(settles_all(&Evidence { viewer: Seen::Absent, ..with(Some(200)) }));
        assert!(settles_all(&Evidence { path: Some(PathFailure::AnswerTimeout), ..with(None) }));
    }

    #[test]
    fn what_is_said_of_a_registry_names_the_person_and_follows_the_verdict() {
        let mut evidence = Evidence::default();
        evidence.asked.host = crate::account::Host::parse("https://w.example.jp").ok();
        let finished = finished(evidence, "work");
        let mut all = Vec::new();
        for verdict in [Verdict::Allowed, Verdict::Denied, Verdict::Unreachable, Verdict::CannotTell] {
            let said = of_registry(&finished, "o/model", verdict, Language::En);
            assert!(said.contains("work") && said.contains("w.example.jp"), "{said}");
            assert!(said.contains("model") && !all.contains(&said), "{said}");
            all.push(said);
        }
    }
}
