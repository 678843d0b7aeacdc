//! W&B's own pages, for both address schemes of the cloud, dedicated and self-hosted servers.

use super::action::path_part;
use super::view::{Action, FindingView, LinkView};
use crate::account::Host;
use crate::diagnose::{Finding, Link};
use crate::evidence::Evidence;
use crate::i18n::{Args, Language, say};

/// Pages that help with a finding.
///
/// # Source
/// `{app}/authorize`: wandb 0.31.0, `sdk/lib/wbauth/prompt.py`. `{app}/ENTITY/PROJECT`: recordings of wandb 0.31.0.
/// `docs.wandb.ai`: W&B's documentation repository, paths of its pages.
pub(super) fn links(finding: &Finding, evidence: &Evidence, language: Language) -> Vec<LinkView> {
    let view = |(label, url): (&str, String)| LinkView { label: say(language, label, &Args::new()), url };
    finding.code.rule().links.iter().filter_map(|link| address(*link, evidence, language)).map(view).collect()
}

/// The label and the address of a page; `None` where a part of it is not known, or the host cannot be reached.
fn address(link: Link, evidence: &Evidence, language: Language) -> Option<(&'static str, String)> {
    if let Link::Docs { label, path } = link {
        let locale = if language == Language::Ja { "/ja" } else { "" };
        return Some((label, format!("https://docs.wandb.ai{locale}/{path}")));
    }
    let host = evidence.asked.host.as_ref().filter(|_| evidence.path.is_none())?;
    Some(match link {
        Link::ProjectPage => ("link-project", project_page(host, evidence.entity_name()?, evidence.asked.project.as_deref()?)),
        Link::EntityPage => ("link-team", format!("{}/{}", host.app_url(), path_part(evidence.entity_name()?))),
        _ => ("link-key-page", key_page(host)),
    })
}

/// Every address that a report offers: only these are ever opened.
pub fn offered_links(findings: &[FindingView]) -> Vec<String> {
    let pages = findings.iter().flat_map(|finding| finding.links.iter().map(|link| link.url.clone()));
    let steps = findings.iter().flat_map(|finding| &finding.steps).filter_map(|step| match &step.action {
        Some(Action::OpenPage { url }) => Some(url.clone()),
        _ => None,
    });
    pages.chain(steps).collect()
}

/// The page on which a host shows keys.
pub fn key_page(host: &Host) -> String {
    format!("{}/authorize", host.app_url())
}

/// The address of a project's page.
pub fn project_page(host: &Host, entity: &str, project: &str) -> String {
    format!("{}/{}/{}", host.app_url(), path_part(entity), path_part(project))
}

#[cfg(test)]
mod tests {
    use super::super::view::StepView;
    use super::*;
    use crate::diagnose::{Code, Confidence, Facts, Group};
    use crate::evidence::PathFailure;

    #[test]
    fn pages_of_links_and_of_steps_are_offered_and_no_other_is() {
        let step = |action| StepView { text: String::new(), action: Some(action) };
        let finding = FindingView {
            code: Code::KeyMissing,
            group: Group::Identity,
            confidence: Confidence::Certain,
            facts: Facts::default(),
            title: String::new(),
            what: String::new(),
            why: String::new(),
            steps: vec![step(Action::CopyReport), step(Action::OpenPage { url: "https://b".to_owned() })],
            links: vec![LinkView { label: String::new(), url: "https://a".to_owned() }],
            ask: Vec::new(),
            ask_role: None,
            request: None,
        };
        assert_eq!(offered_links(&[finding]), ["https://a", "https://b"]);
        let mut e = Evidence::default();
        e.asked.host = Host::parse("https://w.example.jp").ok();
        let page = address(Link::KeyPage, &e, Language::En).map(|(_, url)| url);
        assert_eq!(page.as_deref(), Some("https://w.example.jp/authorize"));
        e.path = Some(PathFailure::AnswerTimeout);
        assert_eq!(address(Link::KeyPage, &e, Language::En), None);
    }

    #[test]
    fn a_page_is_linked_where_all_of_its_address_is_known() {
        let docs = Link::Docs { label: "link-key-page", path: "a/b" };
        let mut e = Evidence::default();
        let url = |link, e: &Evidence, language| address(link, e, language).map(|(_, url)| url);
        assert_eq!(url(docs, &e, Language::En).as_deref(), Some("https://docs.wandb.ai/a/b"));
        assert_eq!(url(docs, &e, Language::Ja).as_deref(), Some("https://docs.wandb.ai/ja/a/b"));
        assert_eq!(url(Link::KeyPage, &e, Language::En), None);
        e.asked.host = Host::parse("https://w.example.jp").ok();
        assert_eq!((url(Link::EntityPage, &e, Language::En), url(Link::ProjectPage, &e, Language::En)), (None, None));
        e.asked.entity = Some("a b".to_owned());
        assert_eq!(url(Link::EntityPage, &e, Language::En).as_deref(), Some("https://w.example.jp/a%20b"));
        assert_eq!(url(Link::ProjectPage, &e, Language::En), None);
        e.asked.project = Some("p/q".to_owned());
        assert_eq!(url(Link::ProjectPage, &e, Language::En).as_deref(), Some("https://w.example.jp/a%20b/p%2Fq"));
        assert_eq!(project_page(&Host::cloud(), "a", "b"), format!("{}/a/b", Host::cloud().app_url()));
    }
}
