//! Rights per action, on the wire.

use serde::{Deserialize, Serialize};

use crate::account::{AccountId, Host, Subjects, page_host, page_target};
use crate::explain::ActionView;
use crate::i18n::Language;

/// Asks what an account may do at a target, action by action.
#[derive(Debug, Clone, Deserialize)]
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
    /// Is it of another host, entity or project? Else it is no page of what the option names.
    pub elsewhere: bool,
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
    /// What was named by itself, and else by the address.
    ///
    /// # Errors
    /// The page of a run or a sweep is of another project, or is no page of such.
    pub fn subjects(&self, place: Place<'_>) -> Result<Subjects, PageMistake> {
        let given = |text: &Option<String>| text.clone().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let id =
            |text: &Option<String>, of: fn(Subjects) -> Option<String>| given(text).map(|text| place.id(text, of)).transpose();
        let named = Subjects {
            run: id(&self.run, |page| page.run)?,
            sweep: id(&self.sweep, |page| page.sweep)?,
            artifact: given(&self.artifact),
            queue: given(&self.queue),
            registry: given(&self.registry),
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
        let elsewhere = !self.holds(&page);
        let id = of(Subjects::of_page(&page)).filter(|_| !elsewhere);
        id.ok_or(PageMistake { given, elsewhere })
    }

    fn holds(self, page: &str) -> bool {
        let Some((Some(host), path)) = page_target(page) else { return false };
        let same_entity = |entity: &str| self.entity.is_none_or(|own| own.eq_ignore_ascii_case(entity));
        let same_path = path.split_once('/').is_some_and(|(entity, project)| same_entity(entity) && project == self.project);
        host.is_same_server(self.host) && same_path
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
    fn a_page_names_the_run_or_the_sweep_only_where_it_is_of_the_target() {
        let cloud = Host::cloud();
        let place = Place { host: &cloud, entity: Some("team"), project: "p" };
        for (given, expect) in [
            ("abc", Ok("abc")),
            ("https://wandb.ai/team/p/runs/abc?nw=1", Ok("abc")),
            ("wandb.ai/team/p/runs/abc/overview", Ok("abc")),
            ("team/p/runs/abc", Ok("abc")),
            ("https://wandb.ai/team/q/runs/abc", Err(true)),
            ("https://wandb.ai/other/p/runs/abc", Err(true)),
            ("https://wandb.example.com/team/p/runs/abc", Err(true)),
            ("https://wandb.ai/team/p/sweeps/abc", Err(false)),
            ("https://wandb.ai/team/p", Err(false)),
        ] {
            let found = place.id(given.to_owned(), |page| page.run);
            assert_eq!(found.as_deref().map_err(|mistake| mistake.elsewhere), expect, "{given}");
        }
        let sweep = place.id("https://wandb.ai/team/p/sweeps/s1".to_owned(), |page| page.sweep);
        assert_eq!(sweep.as_deref(), Ok("s1"));
    }
}
