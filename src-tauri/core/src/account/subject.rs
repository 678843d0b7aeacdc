//! What an action is about, beside entity and project: a run, a sweep, an artifact, a Launch queue, a registry.

use super::target::{self, page, registry_of_page};

/// How the project of a registry begins.
///
/// # Source
/// wandb 0.31.0, `sdk/artifacts/_validators.py` (`REGISTRY_PREFIX`).
pub const REGISTRY_PREFIX: &str = "wandb-registry-";

/// What actions are about, each where it was named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Subjects {
    /// Id of a run.
    pub run: Option<String>,
    /// Id of a sweep.
    pub sweep: Option<String>,
    /// `NAME`, `NAME:ALIAS`, or one of these behind `ENTITY/PROJECT/`; or the address of its page.
    pub artifact: Option<String>,
    /// Name of a Launch queue of the entity.
    pub queue: Option<String>,
    /// Name of a registry, with or without `wandb-registry-`, perhaps behind its organization: `ORGANIZATION/NAME`; or the
    /// address of its page.
    pub registry: Option<String>,
}

/// An artifact of one project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArtifactPath {
    /// Entity.
    pub entity: String,
    /// Project.
    pub project: String,
    /// `NAME:ALIAS`.
    pub name: String,
}

impl Subjects {
    /// What the address of a page names: `…/runs/ID`, `…/sweeps/ID`, `…/artifacts/TYPE/NAME/ALIAS`,
    /// `/orgs/ORGANIZATION/registry/NAME`; nothing for other texts.
    pub fn of_page(text: &str) -> Self {
        if let Some(registry) = registry_of_page(text) {
            return Self { registry: Some(registry), ..Self::default() };
        }
        let parts = parts_of_page(text);
        let parts = parts.get(2..).unwrap_or_default();
        let at = |number: usize| parts.get(number).cloned().filter(|part| !part.is_empty());
        match parts.first().map(String::as_str) {
            Some("runs") => Self { run: at(1), ..Self::default() },
            Some("sweeps") => Self { sweep: at(1), ..Self::default() },
            Some("artifacts") => {
                let artifact = at(2).map(|name| at(3).map_or_else(|| name.clone(), |alias| format!("{name}:{alias}")));
                Self { artifact, ..Self::default() }
            }
            _ => Self::default(),
        }
    }

    /// What is named here, and where it is not, what is named there.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            run: self.run.or(other.run),
            sweep: self.sweep.or(other.sweep),
            artifact: self.artifact.or(other.artifact),
            queue: self.queue.or(other.queue),
            registry: self.registry.or(other.registry),
        }
    }

    /// The artifact's path; what is not named is the target's, and the alias `latest`, as the client completes it.
    pub fn artifact_path(&self, entity: &str, project: &str) -> Option<ArtifactPath> {
        let given = self.artifact.as_deref()?;
        if let ([owner, within, ..], Some(name)) = (parts_of_page(given).as_slice(), Self::of_page(given).artifact) {
            return Self { artifact: Some(name), ..Self::default() }.artifact_path(owner, within);
        }
        let (place, name) = given.rsplit_once('/').unwrap_or(("", given));
        let (owner, within) = place.rsplit_once('/').unwrap_or(("", place));
        let or = |given: &str, other: &str| if given.is_empty() { other.to_owned() } else { given.to_owned() };
        let name = if name.contains(':') { name.to_owned() } else { format!("{name}:latest") };
        Some(ArtifactPath { entity: or(owner, entity), project: or(within, project), name })
    }

    /// The organization, where one was named, and the project of the registry.
    pub fn registry_project(&self) -> Option<(Option<String>, String)> {
        let given = self.registry.as_deref()?;
        let of_page = Self::of_page(given).registry;
        let given = of_page.as_deref().unwrap_or(given).trim_matches('/');
        let (organization, name) = match given.rsplit_once('/') {
            Some((organization, name)) => (Some(organization.to_owned()), name),
            None => (None, given),
        };
        let bare = name.strip_prefix(REGISTRY_PREFIX).unwrap_or(name);
        Some((organization, format!("{REGISTRY_PREFIX}{bare}")))
    }
}

/// The parts of the address of a page behind its server, decoded; none for other texts.
fn parts_of_page(text: &str) -> Vec<String> {
    page(text.trim().trim_matches(['"', '\'', '<', '>'])).map(|page| target::parts_of_page(&page)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_its_run_sweep_or_artifact() {
        for (page, run, sweep, artifact) in [
            ("https://wandb.ai/team/p/runs/abc123?nw=1", Some("abc123"), None, None),
            ("https://forge.coreweave.com/wandb/team/p/runs/abc123/overview", Some("abc123"), None, None),
            ("http://127.0.0.1:8080/team/p/sweeps/xy1", None, Some("xy1"), None),
            ("https://wandb.ai/team/p/artifacts/dataset/train%20set/v3", None, None, Some("train set:v3")),
            ("https://wandb.ai/team/p/artifacts/dataset/train", None, None, Some("train")),
            ("https://wandb.ai/team/p/workspace", None, None, None),
            ("team/p", None, None, None),
        ] {
            let found = Subjects::of_page(page);
            assert_eq!(
                (found.run.as_deref(), found.sweep.as_deref(), found.artifact.as_deref()),
                (run, sweep, artifact),
                "{page}"
            );
        }
    }

    #[test]
    fn an_artifact_is_completed_as_the_client_completes_it() {
        for (given, expect) in [
            ("train", "team/p/train:latest"),
            ("train:v3", "team/p/train:v3"),
            ("other/train:v3", "team/other/train:v3"),
            ("a/b/train", "a/b/train:latest"),
            ("https://wandb.ai/a/b/artifacts/dataset/train/v3", "a/b/train:v3"),
            ("https://forge.coreweave.com/wandb/a/b/artifacts/dataset/train%20set?x=1", "a/b/train set:latest"),
        ] {
            let subjects = Subjects { artifact: Some(given.to_owned()), ..Subjects::default() };
            let path = subjects.artifact_path("team", "p").expect(given);
            assert_eq!(format!("{}/{}/{}", path.entity, path.project, path.name), expect, "{given}");
        }
    }

    #[test]
    fn a_registry_has_its_prefix_once() {
        for (given, organization, project) in [
            ("model", None, "wandb-registry-model"),
            ("wandb-registry-model", None, "wandb-registry-model"),
            ("example-research/model", Some("example-research"), "wandb-registry-model"),
            ("https://wandb.ai/orgs/example-research/registry/model", Some("example-research"), "wandb-registry-model"),
            (
                "https://forge.coreweave.com/wandb/orgs/Example%20Research/registry/model?selectionPath=x%2Fy&view=membership",
                Some("Example Research"),
                "wandb-registry-model",
            ),
        ] {
            let subjects = Subjects { registry: Some(given.to_owned()), ..Subjects::default() };
            let found = subjects.registry_project().expect(given);
            assert_eq!((found.0.as_deref(), found.1.as_str()), (organization, project), "{given}");
        }
    }

    #[test]
    fn what_is_named_here_goes_before_what_is_named_there() {
        let all = |word: &str| {
            let text = || Some(word.to_owned());
            Subjects { run: text(), sweep: text(), artifact: text(), queue: text(), registry: text() }
        };
        assert_eq!(all("here").or(all("there")), all("here"));
        assert_eq!(Subjects::default().or(all("there")), all("there"));
        assert_eq!(all("here").or(Subjects::default()), all("here"));
        let mixed = Subjects { run: Some("here".to_owned()), ..Subjects::default() }.or(all("there"));
        assert_eq!(
            (mixed.run.as_deref(), mixed.sweep.as_deref(), mixed.queue.as_deref()),
            (Some("here"), Some("there"), Some("there"))
        );
        let none = Subjects::default();
        assert_eq!((none.artifact_path("e", "p"), none.registry_project()), (None, None));
        let page = Subjects::of_page("https://wandb.ai/orgs/o/registry/model");
        assert_eq!((page.registry.as_deref(), page.run), (Some("o/model"), None));
    }
}
