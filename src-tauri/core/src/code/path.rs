//! Paths of W&B: `entity/project`, `entity/project/run`, `entity/project/artifact:alias`.

use std::ops::Range;

use super::found::Named;

/// What a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `entity/project`.
    Project,
    /// `entity/project/run`, perhaps with `runs/` before the last.
    Run,
    /// The same, perhaps with `:` before the run: `entity/project:run`, as `wandb restore` takes it.
    Restored,
    /// `entity/project/sweep`.
    Sweep,
    /// `entity/project/name:alias`.
    Artifact,
    /// `entity/project` or `project`, for runs to come.
    Weave,
}

/// The names in a path and where they stand.
#[derive(Debug, Default)]
pub(super) struct Path {
    entity: Option<Range<usize>>,
    project: Option<Range<usize>>,
}

impl Path {
    /// Reads a path; what is not one has no names.
    pub(super) fn read(text: &str, shape: Shape) -> Self {
        let start = usize::from(text.starts_with('/'));
        let mut parts = Vec::new();
        let mut at = start;
        let ends = |c: char| c == '/' || (c == ':' && shape == Shape::Restored);
        for part in text[start..].split(ends) {
            parts.push(at..at + part.len());
            at += part.len() + 1;
        }
        if text.contains("://") || parts.iter().any(Range::is_empty) {
            return Self::default();
        }
        // Names of a registry are the organization's.
        let is_registry =
            |part: &Range<usize>| text[part.clone()].starts_with("wandb-registry-") || &text[part.clone()] == "model-registry";
        let (entity, project) = match (shape, parts.as_slice()) {
            (_, [_, project, ..]) if is_registry(project) => (None, None),
            (_, [project, _]) if is_registry(project) => (None, None),
            (Shape::Project | Shape::Weave, [entity, project]) => (Some(entity), Some(project)),
            (Shape::Weave, [project]) => (None, Some(project)),
            (Shape::Run | Shape::Restored | Shape::Sweep, [entity, project, ..]) if (3..=4).contains(&parts.len()) => {
                (Some(entity), Some(project))
            }
            (Shape::Run | Shape::Restored | Shape::Sweep | Shape::Artifact, [project, _]) => (None, Some(project)),
            (Shape::Artifact, [entity, project, _]) => (Some(entity), Some(project)),
            _ => (None, None),
        };
        Self { entity: entity.cloned(), project: project.cloned() }
    }

    /// Is it a path of W&B's first registry, which belongs to an entity?
    ///
    /// # Source
    /// docs.wandb.ai, "Model registry (legacy)": `entity/model-registry/collection`.
    pub(super) fn is_of_old_registry(text: &str) -> bool {
        text.split('/').nth(1) == Some("model-registry") && text.split('/').count() > 2
    }

    pub(super) fn names(self) -> impl Iterator<Item = (Named, Range<usize>)> {
        let entity = self.entity.map(|at| (Named::Entity, at));
        entity.into_iter().chain(self.project.map(|at| (Named::Project, at)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_holds_the_names_that_its_shape_has_there() {
        for (shape, expect, texts) in [
            (Shape::Project, "entity=a project=b", "a/b /a/b"),
            (Shape::Project, "", "b a/b/c a//b a/b/ o/model-registry"),
            (Shape::Weave, "entity=a project=b", "a/b"),
            (Shape::Weave, "project=b", "b"),
            (Shape::Weave, "", "a/b/c"),
            (Shape::Run, "entity=a project=b", "a/b/c a/b/runs/c /a/b/c"),
            (Shape::Run, "project=b", "b/c"),
            (Shape::Run, "", "a/b/c/d/e c x://b/c"),
            (Shape::Restored, "entity=a project=b", "a/b:c a/b/c"),
            (Shape::Sweep, "entity=a project=b", "a/b/c"),
            (Shape::Artifact, "entity=a project=b", "a/b/c:v1"),
            (Shape::Artifact, "project=b", "b/c:v1"),
            (Shape::Artifact, "entity=o project=x-model-registry", "o/x-model-registry/c"),
            (Shape::Artifact, "", "a/b/c/d o/wandb-registry-x/c wandb-registry-x/c o/model-registry/c model-registry/c"),
        ] {
            for text in texts.split(' ') {
                let names = Path::read(text, shape).names().map(|(named, at)| format!("{}={}", named.word(), &text[at]));
                let names = names.collect::<Vec<_>>().join(" ");
                assert_eq!(names, expect, "{text}");
            }
        }
        for (text, expect) in
            [("a/model-registry/c", true), ("a/model-registry", false), ("model-registry/a/b", false), ("a/b/c", false)]
        {
            assert_eq!(Path::is_of_old_registry(text), expect, "{text}");
        }
    }
}
