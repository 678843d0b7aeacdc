//! What is there from the start beside people, teams and projects: runs, sweeps, artifacts, Launch queues, registries. No rules.

use crate::data::ORGANIZATIONS;

/// A run, a sweep or an artifact of a project: entity, project, name, and who made it.
pub(crate) struct Made {
    pub(crate) entity: &'static str,
    pub(crate) project: &'static str,
    pub(crate) name: &'static str,
    pub(crate) owner: &'static str,
}

const fn made(entity: &'static str, project: &'static str, name: &'static str, owner: &'static str) -> Made {
    Made { entity, project, name, owner }
}

pub(crate) const RUNS: &[Made] = &[
    made("vision-lab", "segmentation", "run-of-lzwjava", "lzwjava"),
    made("vision-lab", "segmentation", "run-of-sato", "sato-yuki"),
    made("vision-lab", "segmentation", "run-of-tanaka", "tanaka-ken"),
    made("vision-lab", "segmentation", "run-of-yamada", "yamada-rin"),
    made("vision-lab", "segmentation", "run-of-suzuki", "suzuki-aoi"),
    made("vision-lab", "segmentation", "run-of-ci", "ci-vision"),
    made("vision-lab", "secret-plan", "run-of-sato", "sato-yuki"),
    made("nlp_team", "tokenizer", "run-of-lzwjava", "lzwjava"),
    made("nlp_team", "tokenizer", "run-of-kim", "kim-minjun"),
    made("speech-group", "asr", "run-of-keller", "m-keller"),
    made("speech-group", "leaderboard", "run-of-keller", "m-keller"),
    made("speech-group", "open-benchmark", "run-of-keller", "m-keller"),
    made("speech-group", "open-benchmark", "run-of-guest", "guest-lee"),
    made("lzwjava", "first-steps", "run-of-lzwjava", "lzwjava"),
];

pub(crate) const SWEEPS: &[Made] = &[
    made("vision-lab", "segmentation", "sweep001", "sato-yuki"),
    made("speech-group", "leaderboard", "sweep002", "m-keller"),
    made("speech-group", "open-benchmark", "sweep003", "m-keller"),
];

pub(crate) const ARTIFACTS: &[Made] = &[
    made("vision-lab", "segmentation", "train-set", "sato-yuki"),
    made("vision-lab", "secret-plan", "plan", "sato-yuki"),
    made("nlp_team", "tokenizer", "vocabulary", "kim-minjun"),
    made("speech-group", "asr", "weights", "m-keller"),
    made("speech-group", "leaderboard", "scores", "m-keller"),
    made("speech-group", "open-benchmark", "answers", "m-keller"),
    made("lzwjava", "first-steps", "notes", "lzwjava"),
];

/// A collection of a project that leads to an artifact of another one.
pub(crate) struct Link {
    pub(crate) entity: &'static str,
    pub(crate) project: &'static str,
    pub(crate) name: &'static str,
    /// Entity, project and name of the artifact.
    pub(crate) source: (&'static str, &'static str, &'static str),
}

pub(crate) const LINKS: &[Link] =
    &[Link { entity: "vision-lab", project: "segmentation", name: "linked-weights", source: ("speech-group", "asr", "weights") }];

/// A Launch queue of a team.
pub(crate) struct Queue {
    pub(crate) entity: &'static str,
    pub(crate) name: &'static str,
    /// `PROJECT` or `USER`.
    pub(crate) access: &'static str,
    pub(crate) owner: &'static str,
}

pub(crate) const QUEUES: &[Queue] = &[
    Queue { entity: "vision-lab", name: "gpu", access: "PROJECT", owner: "sato-yuki" },
    Queue { entity: "vision-lab", name: "own-gpu", access: "USER", owner: "sato-yuki" },
    Queue { entity: "nlp_team", name: "cpu", access: "PROJECT", owner: "kim-minjun" },
];

/// The project of a team that holds its queues.
///
/// # Source
/// wandb 0.31.0, `sdk/launch/utils.py` (`LAUNCH_DEFAULT_PROJECT`).
pub(crate) const QUEUE_PROJECT: &str = "model-registry";

/// A registry of an organization, with roles of its own.
pub(crate) struct Registry {
    /// Entity of the organization.
    pub(crate) organization: &'static str,
    /// Name of its project.
    pub(crate) project: &'static str,
    /// Only its members see it.
    pub(crate) restricted: bool,
    /// People and their roles.
    pub(crate) members: &'static [(&'static str, &'static str)],
    /// Teams and their roles.
    pub(crate) teams: &'static [(&'static str, &'static str)],
}

pub(crate) const REGISTRIES: &[Registry] = &[
    Registry {
        organization: "example-research",
        project: "wandb-registry-model",
        restricted: false,
        members: &[("sato-yuki", "admin"), ("tanaka-ken", "member"), ("lzwjava", "viewer")],
        teams: &[("vision-lab", "viewer"), ("nlp_team", "member")],
    },
    Registry {
        organization: "example-research",
        project: "wandb-registry-dataset",
        restricted: true,
        members: &[("sato-yuki", "admin"), ("yamada-rin", "curator"), ("lzwjava", "restricted_viewer")],
        teams: &[],
    },
];

/// The registry of this name in the organization that has this entity, or this display name.
pub(crate) fn registry(organization: &str, project: &str) -> Option<&'static Registry> {
    let entity = ORGANIZATIONS.iter().find(|(display, entity)| *display == organization || *entity == organization)?.1;
    REGISTRIES.iter().find(|registry| registry.organization == entity && registry.project == project)
}
