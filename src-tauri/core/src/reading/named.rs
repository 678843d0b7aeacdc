//! What names its cause in words of its own: a missing entity, project, run or artifact.

use super::operation;
use super::said::{Failure, Weight, said};
use super::words::{after, status};

/// What names its cause in words of its own.
pub(super) fn named(line: &str, lower: &str, ours: bool) -> Option<(Weight, Failure)> {
    let certain = |failure| Some((Weight::Certain, failure));
    let words = || said(line);
    if lower.contains("previously created and deleted") {
        let message = words();
        return certain(Failure::Refused { message, status: status(lower), field: Some("upsertBucket".into()) });
    }
    let resumes = lower.contains("for resuming a run (")
        || lower.contains("for resuming the run (")
        || lower.contains("requires an existing run to resume")
        || lower.contains("resume='must' but")
        || lower.contains("resume='must'` but");
    if resumes {
        return certain(Failure::RunMissing(words()));
    }
    let artifact = lower.contains("unable to fetch artifact with name")
        || (lower.contains("artifact") && ours && lower.contains("not found in '"))
        || (lower.contains("wandb") && lower.contains("artifact") && lower.contains("could not be found"));
    if artifact {
        return certain(Failure::Artifact { message: words(), status: status(lower) });
    }
    if let Some(name) = after(line, "Could not find team: ").filter(|_| lower.contains("error: ")) {
        let message = format!("entity {} not found", name.trim());
        return certain(Failure::Refused { message, status: status(lower), field: None });
    }
    if !ours && !lower.contains("could not find run <run ") {
        return None;
    }
    if let Some(rest) =
        after(lower, "entity ").filter(|rest| rest.split_once(" not found").is_some_and(|(name, _)| !name.contains(' ')))
    {
        let at = line.len() - rest.len();
        let name = line.get(at..).and_then(|rest| rest.split_once(" not found"))?.0;
        let message = format!("entity {name} not found");
        return certain(Failure::Refused { message, status: status(lower), field: operation::field(line) });
    }
    let project = lower.contains("project not found")
        || (lower.contains("project ") && after(lower, "project ").is_some_and(|rest| rest.trim_end().ends_with(" not found")));
    if project || lower.contains("could not find run <run ") {
        return certain(Failure::ProjectMissing { message: words(), status: status(lower) });
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(line: &str, ours: bool) -> Option<&'static str> {
        Some(match named(line, &line.to_ascii_lowercase(), ours)?.1 {
            Failure::Refused { .. } => "refused",
            Failure::Artifact { .. } => "artifact",
            Failure::ProjectMissing { .. } => "project",
            _ => "other",
        })
    }

    #[test]
    fn words_name_the_entity_the_project_or_the_artifact() {
        for (line, ours, expect) in [
            ("artifact x not found in 'y'", true, Some("artifact")),
            ("artifact x not found in 'y'", false, None),
            ("x not found in 'y'", true, None),
            ("an artifact", true, None),
            ("wandb: artifact x could not be found", false, Some("artifact")),
            ("artifact x could not be found", false, None),
            ("wandb: x could not be found", false, None),
            ("error: Could not find team: a", false, Some("refused")),
            ("Could not find team: a", false, None),
            ("entity a not found", true, Some("refused")),
            ("entity a b not found", true, None),
            ("entity a not found", false, None),
            ("project not found", true, Some("project")),
            ("project a not found", true, Some("project")),
            ("project a was not found here", true, None),
            ("could not find run <run a/b/c>", false, Some("project")),
        ] {
            assert_eq!(kind(line, ours), expect, "{line}");
        }
    }
}
