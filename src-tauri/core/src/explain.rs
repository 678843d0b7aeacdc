//! Says findings in Japanese or English: title, what, why, next steps, whom to ask, links. Pure.

mod action;
mod evidence_line;
mod link;
mod report;
mod right;
mod role;
mod view;

pub use action::check_command;
pub use evidence_line::evidence_lines;
pub use link::{key_page, offered_links, project_page};
pub use report::redacted_report;
pub use right::explain_right;
pub use role::role_name;
pub use view::{Action, ActionView, EvidenceLine, FindingView, LinkView, StepView};

use crate::diagnose::{AskRole, Facts, Finding, Judgement, Mistake, Suggestion, Verdict, creatable};
use crate::evidence::{Evidence, KeySource, WriteSeen};
use crate::i18n::{Args, Language, say, try_say};

/// Explains one finding.
pub fn explain(finding: &Finding, evidence: &Evidence, judgement: Judgement, language: Language) -> FindingView {
    let code = finding.code.name();
    let args = sentence_args(&finding.facts, evidence, judgement, language);
    let part = |name: &str| {
        let text = try_say(language, &format!("{code}.{name}"), &args)?;
        Some(begun(text, &args_user(finding, evidence, language))).filter(|text| !text.is_empty())
    };
    let request = part("request").filter(|_| names_its_target(finding));
    let mut steps: Vec<StepView> = finding
        .code
        .rule()
        .steps
        .iter()
        .filter_map(|step| {
            let action = action::offer(*step, finding, evidence, judgement)?.0;
            Some(StepView { text: part(&format!("step-{}", step.name()))?, action })
        })
        .collect();
    if request.is_none() {
        let before = steps.len();
        steps.retain(|step| step.action != Some(Action::CopyRequest));
        if steps.len() < before {
            steps.push(StepView { text: say(language, "step-name-target", &Args::new()), action: None });
        }
    }
    let what = part("what").unwrap_or_else(|| say(language, &format!("page-{code}.meaning"), &Args::new()));
    FindingView {
        code: finding.code,
        group: finding.code.group(),
        confidence: finding.confidence,
        facts: finding.facts.clone(),
        title: say(language, code, &args),
        what: told(what, evidence, language),
        why: part("why").unwrap_or_default(),
        steps,
        links: link::links(finding, evidence, language),
        ask: finding.ask.clone(),
        ask_role: finding.ask_role.map(|role| say(language, ask_id(role), &Args::new())),
        request,
    }
}

/// A fact that only a person's prose reports is said to come from there.
fn told(what: String, evidence: &Evidence, language: Language) -> String {
    if evidence.hearsay { say(language, "told-by-text", &Args::new().with("what", what)) } else { what }
}

/// Does a request to whoever may help name what it is about? A network administrator needs no entity.
fn names_its_target(finding: &Finding) -> bool {
    let facts = &finding.facts;
    finding.ask_role == Some(AskRole::NetworkAdmin) || facts.entity.is_some() && facts.project.is_some()
}

fn args_user(finding: &Finding, evidence: &Evidence, language: Language) -> String {
    finding.facts.user.as_ref().map_or_else(|| nameless(evidence, language), |_| String::new())
}

/// A stand-in for a name begins a sentence with a capital; a name is written as it is.
fn begun(text: String, stand_in: &str) -> String {
    let Some(first) = stand_in.chars().next().filter(|_| !text.is_empty()) else { return text };
    let capital = format!("{}{}", first.to_uppercase(), &stand_in[first.len_utf8()..]);
    let text = text
        .replace(&format!(". {stand_in}"), &format!(". {capital}"))
        .replace(&format!("\n{stand_in}"), &format!("\n{capital}"));
    match text.strip_prefix(stand_in) {
        Some(rest) => format!("{capital}{rest}"),
        None => text,
    }
}

/// The one sentence: who, where, may or may not.
pub fn sentence(evidence: &Evidence, judgement: Judgement, language: Language) -> String {
    let would_create = evidence.project.is_absent();
    let elsewhere = match &evidence.write {
        Some(WriteSeen::MadeElsewhere { entity, project, .. }) => Some(Suggestion::Target(entity.clone(), project.clone())),
        _ => None,
    };
    let id = match (judgement.verdict, judgement.proven) {
        _ if elsewhere.is_some() => "sentence-elsewhere",
        (Verdict::Denied, true) if evidence.creation.is_some() => "sentence-creation-refused",
        (Verdict::Allowed, true) => "sentence-allowed-proven",
        (Verdict::Allowed, false) if would_create => "sentence-created",
        (Verdict::Allowed, false) => "sentence-allowed",
        (Verdict::Denied, true) => "sentence-denied-proven",
        (Verdict::Denied, false) => "sentence-denied",
        (Verdict::Unreachable, _) => "sentence-unreachable",
        (Verdict::CannotTell, _) => "sentence-cannot-tell",
    };
    let facts = Facts { suggestion: elsewhere, ..facts_of(evidence) };
    let text = say(language, id, &sentence_args(&facts, evidence, judgement, language));
    begun(text, &facts.user.map_or_else(|| nameless(evidence, language), |_| String::new()))
}

/// What proving it by writing would do; `None` where the project is not there to be written to.
pub fn write_offer(evidence: &Evidence, judgement: Judgement, language: Language) -> Option<String> {
    let possible = evidence.project.present().is_some() && evidence.write.is_none() && evidence.path.is_none();
    possible.then(|| say(language, "write-offer", &sentence_args(&facts_of(evidence), evidence, judgement, language)))
}

/// What creating the project would leave behind; `None` where it may not be created.
pub fn create_offer(evidence: &Evidence, judgement: Judgement, language: Language) -> Option<String> {
    let args = || sentence_args(&facts_of(evidence), evidence, judgement, language);
    creatable(evidence, judgement).then(|| say(language, "create-offer", &args()))
}

fn facts_of(evidence: &Evidence) -> Facts {
    Facts {
        user: evidence.viewer.present().and_then(|viewer| viewer.username.clone()),
        entity: evidence.entity_name().map(str::to_owned),
        project: evidence.asked.project.clone(),
        host: evidence.asked.host.as_ref().map(ToString::to_string),
        ..Facts::default()
    }
}

/// Every variable that a sentence may use; a sentence that needs a fact which is not known is left out.
///
/// What a sentence selects on has a twin, `NAME-kind`: the same text, or the word `none` where it is not known.
fn sentence_args(facts: &Facts, evidence: &Evidence, judgement: Judgement, language: Language) -> Args {
    let word = |id: &str| say(language, id, &Args::new());
    let text = |value: &Option<String>| value.clone().filter(|text| !text.is_empty());
    let kind = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
    let list = |value: &Option<Vec<String>>| {
        let names = value.as_ref()?;
        Some(if names.is_empty() { word("none") } else { names.join(&word("list-separator")) })
    };
    let suggestion = text(&facts.suggestion.as_ref().map(ToString::to_string));
    let status = facts.status.map(|status| status.to_string());
    let retry_after = facts.retry_after.map(|seconds| seconds.to_string());
    let target = [&facts.entity, &facts.project].into_iter().filter_map(text).collect::<Vec<_>>().join("/");
    let source = facts.key_source.as_ref().filter(|source| !matches!(source, KeySource::Pasted));
    Args::new()
        .with("user", facts.user.clone().unwrap_or_else(|| nameless(evidence, language)))
        .told("username", text(&facts.user))
        .told("entity", text(&facts.entity))
        .with("entity-kind", kind(text(&facts.entity)))
        .told("project", text(&facts.project))
        .with("project-kind", kind(text(&facts.project)))
        .told("target", text(&Some(target.clone())))
        .with("target-kind", kind(text(&Some(target))))
        .told("host", text(&facts.host))
        .with("host-kind", kind(text(&facts.host)))
        .with("seen", seen(evidence, judgement))
        .with("whose", whose(facts))
        .told("login_team", text(&facts.login_team))
        .with("login_team-kind", kind(text(&facts.login_team).filter(|team| Some(team) != text(&facts.entity).as_ref())))
        .told("action", facts.operation.map(|operation| word(&format!("action-{}", operation.name()))))
        .with("proven", if judgement.proven { "yes" } else { "no" })
        .told("status", status.clone())
        .with("status-kind", if facts.status == Some(200) { "ok".to_owned() } else { kind(status) })
        .told("suggestion", suggestion.clone())
        .with("suggestion-kind", kind(suggestion.clone()))
        .told("teams", list(&facts.teams))
        .told("default_entity", text(&facts.default_entity))
        .told("role", facts.role.as_deref().map(role_name))
        .with("role-kind", kind(text(&facts.role)))
        .told("organization", text(&facts.organization))
        .with("organization-kind", kind(text(&facts.organization)))
        .told("message", text(&facts.message))
        .with("message-kind", kind(text(&facts.message)))
        .told("retry_after", retry_after.clone())
        .with("retry_after-kind", kind(retry_after))
        .told("proxy", text(&facts.proxy))
        .with("proxy-kind", kind(text(&facts.proxy)))
        .told("proxy_source", text(&facts.proxy_source))
        .told("issuer", text(&facts.issuer))
        .told("valid_from", text(&facts.valid_from))
        .told("valid_until", text(&facts.valid_until))
        .told("names", list(&facts.names).filter(|_| facts.names.as_ref().is_some_and(|names| !names.is_empty())))
        .told("location", text(&facts.location))
        .with("location-kind", kind(text(&facts.location)))
        .told("content_type", text(&facts.content_type))
        .with("content_type-kind", kind(text(&facts.content_type)))
        .with("mistake", facts.mistake.map_or("none", Mistake::name))
        .told("count", facts.count.map(|count| count.to_string()))
        .told("characters", text(&facts.characters))
        .told("page", text(&facts.page))
        .told("key_source", source.map(|source| evidence_line::key_source(language, Some(source))))
        .told("account", text(&facts.account))
        .told("variable", text(&facts.variable))
        .told("place", facts.place.as_ref().map(ToString::to_string))
        .with("place-kind", if facts.place.is_some() { "some" } else { "none" })
        .told("assignments", text(&facts.assignments))
        .with("public", facts.public.map_or("none", |public| if public { "yes" } else { "no" }))
        .told("sdk", text(&facts.sdk))
        .with("sdk-kind", kind(text(&facts.sdk)))
}

/// How it is known that a server refused.
fn seen(evidence: &Evidence, judgement: Judgement) -> &'static str {
    match (judgement.proven, evidence.answers.is_empty()) {
        (true, _) => "proven",
        (false, false) => "tested",
        (false, true) => "pasted",
    }
}

/// Whose is the entity that was asked for, as far as the login line tells?
fn whose(facts: &Facts) -> &'static str {
    match (facts.entity.as_deref(), facts.login_team.as_deref()) {
        (None, _) => "untold",
        (Some(entity), Some(team)) if entity.eq_ignore_ascii_case(team) => "login-team",
        (Some(_), _) => "other",
    }
}

/// An account whose name nobody told is called by its key's hint.
fn nameless(evidence: &Evidence, language: Language) -> String {
    match evidence.key.as_ref().map(|key| key.hint.as_str()) {
        None | Some("") => say(language, "unknown-user", &Args::new()),
        Some(hint) => say(language, "unknown-user-of-key", &Args::new().with("hint", hint)),
    }
}

fn ask_id(role: AskRole) -> &'static str {
    match role {
        AskRole::TeamAdmin => "ask-team-admin",
        AskRole::OrganizationAdmin => "ask-organization-admin",
        AskRole::ProjectOwner => "ask-project-owner",
        AskRole::BillingAdmin => "ask-billing-admin",
        AskRole::NetworkAdmin => "ask-network-admin",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{CreationSeen, KeySeen, PathFailure, ProjectSeen, Seen, ViewerSeen};
    use crate::secret::KeyShape;

    fn judged(verdict: Verdict, proven: bool) -> Judgement {
        Judgement { verdict, proven }
    }

    #[test]
    fn the_one_sentence_follows_the_verdict_and_what_was_made() {
        use Verdict::{Allowed, CannotTell, Denied};
        for (verdict, proven, absent, refused, id) in [
            (Allowed, true, true, false, "sentence-allowed-proven"),
            (Allowed, false, true, false, "sentence-created"),
            (Allowed, false, false, false, "sentence-allowed"),
            (Denied, true, false, true, "sentence-creation-refused"),
            (Denied, true, false, false, "sentence-denied-proven"),
            (Denied, false, true, true, "sentence-denied"),
            (CannotTell, false, true, true, "sentence-cannot-tell"),
        ] {
            let mut e = Evidence::default();
            e.asked.entity = Some("team".to_owned());
            e.asked.project = Some("p".to_owned());
            e.asked.host = crate::account::Host::parse("https://w.example.jp").ok();
            e.viewer = Seen::Present(ViewerSeen { username: Some("ann".to_owned()), ..ViewerSeen::default() });
            e.project = if absent { Seen::Absent } else { Seen::NotAsked };
            e.creation = refused.then_some(CreationSeen::Unclear);
            let judgement = judged(verdict, proven);
            let expect = say(Language::En, id, &sentence_args(&facts_of(&e), &e, judgement, Language::En));
            assert_eq!(sentence(&e, judgement, Language::En), expect, "{id}");
        }
    }

    #[test]
    fn writing_is_offered_where_a_project_can_be_reached_and_nothing_was_written() {
        for (there, written, failed, expect) in
            [(true, false, false, true), (false, false, false, false), (true, true, false, false), (true, false, true, false)]
        {
            let e = Evidence {
                project: if there { Seen::Present(ProjectSeen::default()) } else { Seen::Absent },
                write: written.then_some(WriteSeen::Unclear),
                path: failed.then_some(PathFailure::AnswerTimeout),
                ..Evidence::default()
            };
            assert_eq!(write_offer(&e, judged(Verdict::Allowed, false), Language::En).is_some(), expect, "{e:?}");
        }
    }

    #[test]
    fn a_name_that_is_not_known_is_stood_in_for_and_begins_with_a_capital() {
        for (text, expect) in [
            ("this one may. this one\nthis one: this one", "This one may. This one\nThis one: this one"),
            ("May this one?", "May this one?"),
            ("", ""),
        ] {
            assert_eq!(begun(text.to_owned(), "this one"), expect);
        }
        assert_eq!(begun("a".to_owned(), ""), "a");
        for (hint, expect) in [(None, "this account"), (Some(""), "this account"), (Some("h"), "the account with key h")] {
            let seen = |hint: &str| KeySeen { shape: KeyShape::WellFormed, hint: hint.to_owned(), source: KeySource::Pasted };
            let e = Evidence { key: hint.map(seen), ..Evidence::default() };
            assert_eq!(nameless(&e, Language::En), expect);
        }
    }

    #[test]
    fn a_request_names_its_target_and_an_entity_is_held_against_the_login_line() {
        let text = |text: Option<&str>| text.map(str::to_owned);
        for (entity, project, role, expect) in [
            (Some("e"), Some("p"), None, true),
            (Some("e"), None, Some(AskRole::TeamAdmin), false),
            (None, Some("p"), None, false),
            (None, None, Some(AskRole::NetworkAdmin), true),
        ] {
            let facts = Facts { entity: text(entity), project: text(project), ..Facts::default() };
            let mut finding = Finding::certain(crate::diagnose::Code::KeyMissing, facts);
            finding.ask_role = role;
            assert_eq!(names_its_target(&finding), expect, "{entity:?} {project:?} {role:?}");
        }
        for (entity, team, expect) in [
            (None, Some("t"), "untold"),
            (Some("T"), Some("t"), "login-team"),
            (Some("a"), Some("t"), "other"),
            (Some("a"), None, "other"),
        ] {
            assert_eq!(whose(&Facts { entity: text(entity), login_team: text(team), ..Facts::default() }), expect);
        }
    }

    #[test]
    fn a_run_that_went_elsewhere_is_said_before_everything_else() {
        let mut e = Evidence::default();
        e.asked.entity = Some("team".to_owned());
        e.asked.project = Some("p".to_owned());
        e.asked.host = crate::account::Host::parse("https://w.example.jp").ok();
        e.write = Some(WriteSeen::MadeElsewhere { entity: "else".to_owned(), project: "q".to_owned(), removed: true });
        for verdict in [Verdict::Allowed, Verdict::Denied, Verdict::Unreachable, Verdict::CannotTell] {
            let said = sentence(&e, judged(verdict, true), Language::En);
            assert_eq!(
                said, "This account tried to log a run to “team/p” on w.example.jp, but the run was created in “else/q”.",
                "{verdict:?}"
            );
        }
    }

    #[test]
    fn each_verdict_has_a_sentence_of_its_own_and_prose_is_said_to_be_prose() {
        let mut e = Evidence::default();
        e.asked.project = Some("p".to_owned());
        e.asked.entity = Some("team".to_owned());
        e.asked.host = crate::account::Host::parse("https://w.example.jp").ok();
        let said: std::collections::BTreeSet<String> =
            [Verdict::Allowed, Verdict::Denied, Verdict::Unreachable, Verdict::CannotTell]
                .into_iter()
                .flat_map(|verdict| [judged(verdict, false), judged(verdict, true)])
                .map(|judgement| sentence(&e, judgement, Language::En))
                .collect();
        assert_eq!(said.len(), 6, "{said:?}");
        assert!(said.iter().all(|said| said.contains("team/p") && said.contains("w.example.jp")), "{said:?}");
        assert_eq!(told("It failed.".to_owned(), &e, Language::En), "It failed.");
        let hearsay = told("It failed.".to_owned(), &Evidence { hearsay: true, ..e }, Language::En);
        assert!(hearsay.contains("It failed.") && hearsay != "It failed.", "{hearsay}");
    }

    #[test]
    fn how_a_refusal_is_known_and_who_may_end_it() {
        let asked = Evidence {
            answers: vec![crate::evidence::AnswerSeen { operation: String::new(), status: None, body: String::new(), ms: 0 }],
            ..Evidence::default()
        };
        for (evidence, proven, expect) in [
            (&asked, true, "proven"),
            (&asked, false, "tested"),
            (&Evidence::default(), false, "pasted"),
            (&Evidence::default(), true, "proven"),
        ] {
            assert_eq!(seen(evidence, judged(Verdict::Denied, proven)), expect);
        }
        let roles =
            [AskRole::TeamAdmin, AskRole::OrganizationAdmin, AskRole::ProjectOwner, AskRole::BillingAdmin, AskRole::NetworkAdmin];
        let words: std::collections::BTreeSet<String> =
            roles.into_iter().map(|role| say(Language::En, ask_id(role), &Args::new())).collect();
        assert_eq!(words.len(), roles.len(), "{words:?}");
        assert!(words.iter().all(|word| !word.starts_with("ask-")), "{words:?}");
    }

    #[test]
    fn a_request_that_names_no_target_is_no_button_but_a_step_of_its_own() {
        use crate::diagnose::Code;
        let text = |text: &str| Some(text.to_owned());
        let facts = |project: Option<&str>| Facts {
            user: text("ann"),
            entity: text("team"),
            project: project.map(str::to_owned),
            host: text("w.example.jp"),
            ..Facts::default()
        };
        let view = |project: Option<&str>| {
            let mut finding = Finding::certain(Code::RoleIsViewOnly, facts(project));
            finding.ask_role = Some(AskRole::TeamAdmin);
            explain(&finding, &Evidence::default(), judged(Verdict::Denied, false), Language::En)
        };
        let asks = |view: &FindingView| view.steps.iter().filter(|step| step.action == Some(Action::CopyRequest)).count();
        let named = say(Language::En, "step-name-target", &Args::new());
        let (whole, half) = (view(Some("p")), view(None));
        assert_eq!((whole.request.is_some(), asks(&whole)), (true, 1));
        assert!(whole.steps.iter().all(|step| step.text != named));
        assert_eq!((half.request.is_some(), asks(&half)), (false, 0));
        assert_eq!(half.steps.iter().filter(|step| step.text == named && step.action.is_none()).count(), 1);
        assert_eq!(whole.ask_role, Some(say(Language::En, "ask-team-admin", &Args::new())));
    }

    #[test]
    fn a_list_that_is_empty_is_none_and_one_that_is_not_known_is_left_out() {
        for (teams, expect) in [
            (None, "a nearly identical name."),
            (Some(vec![]), "a nearly identical name. Your teams: none"),
            (Some(vec!["a", "b"]), "a nearly identical name. Your teams: a, b"),
        ] {
            let teams = teams.map(|teams: Vec<&str>| teams.into_iter().map(str::to_owned).collect());
            let facts = Facts { entity: Some("t".to_owned()), teams, ..Facts::default() };
            let args = sentence_args(&facts, &Evidence::default(), judged(Verdict::Denied, false), Language::En);
            let said = try_say(Language::En, "entity-misspelled.why", &args);
            assert!(said.as_ref().is_some_and(|said| said.ends_with(expect)), "{said:?}");
        }
    }
}
