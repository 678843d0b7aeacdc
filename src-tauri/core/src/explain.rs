//! Says findings in Japanese or English: title, what, why, next steps, whom to ask, links. Pure.

mod action;
mod evidence_line;
mod link;
mod report;
mod view;

pub use evidence_line::evidence_lines;
pub use link::{offered_links, project_page};
pub use report::redacted_report;
pub use view::{Action, EvidenceLine, FindingView, LinkView, StepView};

use crate::diagnose::{AskRole, Facts, Finding, Judgement, Verdict, creatable};
use crate::evidence::Evidence;
use crate::i18n::{Args, Language, say, try_say};

/// Explains one finding.
pub fn explain(finding: &Finding, evidence: &Evidence, judgement: Judgement, language: Language) -> FindingView {
    let code = finding.code.name();
    let args = sentence_args(&finding.facts, evidence, judgement, language);
    let part = |name: &str| try_say(language, &format!("{code}.{name}"), &args);
    let steps = finding.code.rule().steps.iter().filter_map(|step| {
        let action = action::offer(*step, finding, evidence, judgement)?.0;
        Some(StepView { text: part(&format!("step-{}", step.name()))?, action })
    });
    FindingView {
        code: finding.code,
        group: finding.code.group(),
        confidence: finding.confidence,
        facts: finding.facts.clone(),
        title: say(language, code, &args),
        what: part("what").unwrap_or_default(),
        why: part("why").unwrap_or_default(),
        steps: steps.collect(),
        links: link::links(finding, evidence, language),
        ask: finding.ask.clone(),
        ask_role: finding.ask_role.map(|role| say(language, ask_id(role), &Args::new())),
        request: part("request"),
    }
}

/// The one sentence: who, where, may or may not.
pub fn sentence(evidence: &Evidence, judgement: Judgement, language: Language) -> String {
    let would_create = evidence.project.is_absent();
    let id = match (judgement.verdict, judgement.proven) {
        (Verdict::Denied, true) if evidence.creation.is_some() => "sentence-creation-refused",
        (Verdict::Allowed, true) => "sentence-allowed-proven",
        (Verdict::Allowed, false) if would_create => "sentence-created",
        (Verdict::Allowed, false) => "sentence-allowed",
        (Verdict::Denied, true) => "sentence-denied-proven",
        (Verdict::Denied, false) => "sentence-denied",
        (Verdict::Unreachable, _) => "sentence-unreachable",
        (Verdict::CannotTell, _) => "sentence-cannot-tell",
    };
    say(language, id, &sentence_args(&facts_of(evidence), evidence, judgement, language))
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

/// Every variable that a sentence may use; what is not known gets a word for that, or an empty text.
fn sentence_args(facts: &Facts, evidence: &Evidence, judgement: Judgement, language: Language) -> Args {
    let word = |id: &str| say(language, id, &Args::new());
    let named = |value: &Option<String>, id: &str| value.clone().unwrap_or_else(|| word(id));
    // Fluent cannot select on an empty text: what is absent is called `none` there.
    let text = |value: &Option<String>| value.clone().filter(|text| !text.is_empty()).unwrap_or_else(|| "none".to_owned());
    let number = |value: Option<u32>| value.map_or_else(|| "none".to_owned(), |number| number.to_string());
    let list = |value: &Option<Vec<String>>| match value.as_deref() {
        None | Some([]) => word("none"),
        Some(names) => names.join(&word("list-separator")),
    };
    Args::new()
        .with("user", facts.user.clone().unwrap_or_else(|| nameless(evidence, language)))
        .with("entity", named(&facts.entity, "unknown-entity"))
        .with("project", named(&facts.project, "unknown-project"))
        .with("host", named(&facts.host, "unknown-host"))
        .with("proven", if judgement.proven { "yes" } else { "no" })
        .with("status", number(facts.status.map(u32::from)))
        .with("suggestion", text(&facts.suggestion))
        .with("teams", list(&facts.teams))
        .with("default_entity", text(&facts.default_entity))
        .with("role", named(&facts.role, "unknown-role"))
        .with("organization", named(&facts.organization, "unknown-organization"))
        .with("message", text(&facts.message))
        .with("retry_after", number(facts.retry_after))
        .with("proxy", text(&facts.proxy))
        .with("proxy_source", text(&facts.proxy_source))
        .with("issuer", named(&facts.issuer, "none"))
        .with("valid_from", named(&facts.valid_from, "none"))
        .with("valid_until", named(&facts.valid_until, "none"))
        .with("names", list(&facts.names))
        .with("location", text(&facts.location))
        .with("content_type", text(&facts.content_type))
        .with("mistake", text(&facts.mistake))
        .with("count", number(facts.count))
        .with("characters", text(&facts.characters))
        .with("page", text(&facts.page))
        .with("key_source", evidence_line::key_source(language, facts.key_source.as_ref()))
        .with("account", text(&facts.account))
        .with("variable", text(&facts.variable))
        .with("place", text(&facts.place))
        .with("sdk", text(&facts.sdk))
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
