//! Rights per action, on the wire.

use serde::{Deserialize, Serialize};

use crate::account::{AccountId, Host, Subjects, page_host, page_target};
use crate::diagnose::ActionName;
use crate::explain::ActionView;
use crate::i18n::Language;

/// Asks what an account may do at a target, action by action.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActionsRequest {
    /// The account that asks.
    pub account: AccountId,
    /// `entity/project`, `project`, or the address of the page of a project, run, sweep or artifact.
    pub target: String,
    /// Id of a run, or the address of its page.
    #[serde(default)]
    pub run: Option<String>,
    /// Id of a sweep, or the address of its page.
    #[serde(default)]
    pub sweep: Option<String>,
    /// `NAME`, `NAME:ALIAS`, or one of these behind `ENTITY/PROJECT/`.
    #[serde(default)]
    pub artifact: Option<String>,
    /// Name of a Launch queue.
    #[serde(default)]
    pub queue: Option<String>,
    /// Name of a registry, perhaps behind its organization.
    #[serde(default)]
    pub registry: Option<String>,
}

/// A page that does not fit the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageMistake {
    /// What was given.
    pub given: String,
    /// What does not fit.
    pub kind: PageMistakeKind,
}

/// What of a page does not fit the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageMistakeKind {
    /// It is on another host than the account.
    OtherHost,
    /// It is of another entity or project.
    Elsewhere,
    /// It is no page of what the option names.
    OtherPage,
}

/// Where the actions are asked about.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Server.
    pub host: &'a Host,
    /// Entity, where it is known.
    pub entity: Option<&'a str>,
    /// Project.
    pub project: &'a str,
}

impl ActionsRequest {
    /// About one action, and what it is about: an id, a name or the address of a page.
    pub fn about(action: ActionName, subject: Option<String>) -> Self {
        let none = Self::default();
        match action {
            ActionName::ResumeRun | ActionName::EditRun | ActionName::StopRun | ActionName::DeleteRun => {
                Self { run: subject, ..none }
            }
            ActionName::JoinSweep => Self { sweep: subject, ..none },
            ActionName::LogArtifact | ActionName::UseArtifact => Self { artifact: subject, ..none },
            ActionName::PushQueue => Self { queue: subject, ..none },
            ActionName::LinkRegistry => Self { registry: subject, ..none },
            _ => none,
        }
    }

    /// What was named by itself, and else by the address.
    ///
    /// # Errors
    /// A page is on another host, or is no page of what it is given for; that of a run or a sweep is of another project.
    pub fn subjects(&self, place: Place<'_>) -> Result<Subjects, PageMistake> {
        let given = |text: &Option<String>| text.clone().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let id =
            |text: &Option<String>, of: fn(Subjects) -> Option<String>| given(text).map(|text| place.id(text, of)).transpose();
        let page =
            |text: &Option<String>, of: fn(Subjects) -> Option<String>| given(text).map(|text| place.page(text, of)).transpose();
        let named = Subjects {
            run: id(&self.run, |page| page.run)?,
            sweep: id(&self.sweep, |page| page.sweep)?,
            artifact: page(&self.artifact, |page| page.artifact)?,
            queue: given(&self.queue),
            registry: page(&self.registry, |page| page.registry)?,
        };
        Ok(named.or(Subjects::of_page(&self.target)))
    }
}

impl Place<'_> {
    /// The id in the address or path of a page; another text is the id.
    fn id(self, given: String, of: fn(Subjects) -> Option<String>) -> Result<String, PageMistake> {
        if !given.contains('/') {
            return Ok(given);
        }
        let page = match page_host(&given) {
            _ if given.contains("://") => given.clone(),
            Some(_) => format!("https://{given}"),
            None => format!("{}/{}", self.host.base_url().trim_end_matches('/'), given.trim_start_matches('/')),
        };
        let kind = match page_host(&page) {
            Some(host) if !host.is_same_server(self.host) => PageMistakeKind::OtherHost,
            _ if !self.holds(&page) => PageMistakeKind::Elsewhere,
            _ => PageMistakeKind::OtherPage,
        };
        let id = of(Subjects::of_page(&page)).filter(|_| kind == PageMistakeKind::OtherPage);
        id.ok_or(PageMistake { given, kind })
    }

    /// The address of a page on this host, of what the option names, whatever its project; another text is no address.
    fn page(self, given: String, of: fn(Subjects) -> Option<String>) -> Result<String, PageMistake> {
        let Some(host) = page_host(&given) else { return Ok(given) };
        let kind = match of(Subjects::of_page(&given)) {
            _ if !host.is_same_server(self.host) => PageMistakeKind::OtherHost,
            None => PageMistakeKind::OtherPage,
            Some(_) => return Ok(given),
        };
        Err(PageMistake { given, kind })
    }

    fn holds(self, page: &str) -> bool {
        let Some((Some(_), path)) = page_target(page) else { return false };
        let same_entity = |entity: &str| self.entity.is_none_or(|own| own.eq_ignore_ascii_case(entity));
        path.split_once('/').is_some_and(|(entity, project)| same_entity(entity) && project == self.project)
    }
}

/// What an account may do at a target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActionsView {
    /// Language of every sentence below.
    pub language: Language,
    /// Entity that was asked about.
    pub entity: Option<String>,
    /// Project that was asked about.
    pub project: Option<String>,
    /// Each action, in a fixed order; those that need something which was not named are left out.
    pub actions: Vec<ActionView>,
    /// How many requests were sent beside those of the test.
    pub requests: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_action_is_about_is_named_where_it_belongs() {
        use ActionName as A;
        for action in A::ALL.iter().copied() {
            let asked = ActionsRequest::about(action, Some("x".to_owned()));
            let named = [&asked.run, &asked.sweep, &asked.artifact, &asked.queue, &asked.registry].map(Option::is_some);
            let expect = match action {
                A::ResumeRun | A::EditRun | A::StopRun | A::DeleteRun => [true, false, false, false, false],
                A::JoinSweep => [false, true, false, false, false],
                A::LogArtifact | A::UseArtifact => [false, false, true, false, false],
                A::PushQueue => [false, false, false, true, false],
                A::LinkRegistry => [false, false, false, false, true],
                _ => [false; 5],
            };
            assert_eq!(named, expect, "{}", action.name());
        }
    }

    #[test]
    fn a_page_names_the_run_or_the_sweep_only_where_it_is_of_the_target() {
        use PageMistakeKind::{Elsewhere, OtherHost, OtherPage};
        let cloud = Host::cloud();
        let place = Place { host: &cloud, entity: Some("team"), project: "p" };
        for (given, expect) in [
            ("abc", Ok("abc")),
            ("https://wandb.ai/team/p/runs/abc?nw=1", Ok("abc")),
            ("wandb.ai/team/p/runs/abc/overview", Ok("abc")),
            ("team/p/runs/abc", Ok("abc")),
            ("https://wandb.ai/team/q/runs/abc", Err(Elsewhere)),
            ("https://wandb.ai/other/p/runs/abc", Err(Elsewhere)),
            ("https://wandb.example.com/team/p/runs/abc", Err(OtherHost)),
            ("https://wandb.ai/team/p/sweeps/abc", Err(OtherPage)),
            ("https://wandb.ai/team/p", Err(OtherPage)),
        ] {
            let found = place.id(given.to_owned(), |page| page.run);
            assert_eq!(found.as_deref().map_err(|mistake| mistake.kind), expect, "{given}");
        }
        let sweep = place.id("https://wandb.ai/team/p/sweeps/s1".to_owned(), |page| page.sweep);
        assert_eq!(sweep.as_deref(), Ok("s1"));
    }

    #[test]
    fn the_page_of_an_artifact_or_a_registry_is_on_the_host_of_the_account() {
        use PageMistakeKind::{OtherHost, OtherPage};
        let cloud = Host::cloud();
        let place = Place { host: &cloud, entity: Some("team"), project: "p" };
        for (given, expect) in [
            ("train", Ok(())),
            ("other/q/train:v1", Ok(())),
            ("https://wandb.ai/other/q/artifacts/dataset/train/v1", Ok(())),
            ("wandb.ai/team/p/artifacts/dataset/train", Ok(())),
            ("https://wandb.example.com/team/p/artifacts/dataset/train", Err(OtherHost)),
            ("https://wandb.ai/team/p/runs/abc", Err(OtherPage)),
        ] {
            let found = place.page(given.to_owned(), |page| page.artifact);
            assert_eq!(found.map(|_| ()).map_err(|mistake| mistake.kind), expect, "{given}");
        }
        for (given, expect) in [
            ("acme/model", Ok(())),
            ("https://wandb.ai/orgs/acme/registry/model", Ok(())),
            ("https://wandb.example.com/orgs/acme/registry/model", Err(OtherHost)),
            ("https://wandb.ai/team/p", Err(OtherPage)),
        ] {
            let found = place.page(given.to_owned(), |page| page.registry);
            assert_eq!(found.map(|_| ()).map_err(|mistake| mistake.kind), expect, "{given}");
        }
    }
}
