//! Questions worth asking of the sample, and what should come of each.

use serde::Serialize;

/// What a read-only question can see of a world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// The read-only answer decides it.
    Decidable,
    /// Only a write meets the cause.
    WriteOnly,
    /// The answer decides nothing.
    CannotTell,
    /// No W&B answer comes.
    Unreachable,
}

/// One person asking for one target.
#[derive(Debug, Clone, Serialize)]
pub struct World {
    /// Stable name.
    pub name: &'static str,
    /// Who asks; a username, or `nobody` for a key that the server does not know.
    pub person: &'static str,
    /// Entity; `None` lets the server choose.
    pub entity: Option<&'static str>,
    /// Project.
    pub project: &'static str,
    /// What can be seen of it.
    pub mark: Mark,
    /// Code that a read-only test should put first.
    pub code: &'static str,
}

/// Every world.
pub(crate) fn worlds() -> Vec<World> {
    let long =
        crate::data::PROJECTS.iter().map(|project| project.name).max_by_key(|name| name.chars().count()).unwrap_or_default();
    let decidable = [
        ("seed", "lzwjava", Some("my-awesome-team-name"), "my-awesome-project", "entity-is-placeholder"),
        ("key-rejected", "nobody", Some("vision-lab"), "resnet", "key-rejected"),
        ("entity-not-found", "lzwjava", Some("robotics-2026"), "resnet", "entity-not-found"),
        ("entity-misspelled-case", "lzwjava", Some("Vision-Lab"), "resnet", "entity-misspelled"),
        ("entity-misspelled-hyphen", "lzwjava", Some("nlp-team"), "tokenizer", "entity-misspelled"),
        ("entity-misspelled-edit", "lzwjava", Some("visoin-lab"), "resnet", "entity-misspelled"),
        ("entity-belongs-to-others", "lzwjava", Some("speech-group"), "asr", "entity-belongs-to-others"),
        ("entity-of-another-person", "lzwjava", Some("guest-lee"), "resnet", "entity-belongs-to-others"),
        ("open-project-of-others", "lzwjava", Some("speech-group"), "open-benchmark", "allowed"),
        ("entity-is-organization", "lzwjava", Some("example-research"), "resnet", "entity-is-organization"),
        ("personal-entity-disabled", "ito-haru", Some("ito-haru"), "first-steps", "personal-entity-disabled"),
        ("personal-entity-absent", "watanabe-mei", Some("watanabe-mei"), "first-steps", "personal-entity-disabled"),
        ("personal-entity-absent-team", "watanabe-mei", Some("mei-team"), "first-steps", "project-not-found"),
        ("key-of-another-organization", "otto-berg", Some("berg-vision"), "resnet", "organization-key-required"),
        ("public-project-of-another-organization", "otto-berg", Some("berg-vision"), "published", "organization-key-required"),
        ("key-of-this-organization", "otto-berg", Some("berg-audio"), "asr", "project-not-found"),
        ("entity-project-swapped", "lzwjava", Some("resnet"), "vision-lab", "entity-project-swapped"),
        ("default-entity", "lzwjava", None, "tokenizer", "project-not-found"),
        ("role-is-view-only", "tanaka-ken", Some("vision-lab"), "resnet", "role-is-view-only"),
        ("role-is-custom", "yamada-rin", Some("vision-lab"), "resnet", "role-is-view-only"),
        ("seat-has-no-access", "suzuki-aoi", Some("vision-lab"), "resnet", "seat-has-no-access"),
        ("invitation-pending", "kim-minjun", Some("speech-group"), "asr", "invitation-pending"),
        ("organization-key-required", "garcia-ana", Some("vision-lab"), "resnet", "organization-key-required"),
        ("service-account", "ci-vision", Some("vision-lab"), "resnet", "allowed"),
        ("service-account-other-team", "ci-vision", Some("speech-group"), "asr", "entity-belongs-to-others"),
        ("service-account-without-entity", "ci-vision", None, "resnet", "allowed"),
        ("project-not-found", "lzwjava", Some("vision-lab"), "brand-new-2026", "project-not-found"),
        ("project-misspelled", "lzwjava", Some("vision-lab"), "segmentatoin", "project-misspelled"),
        ("project-is-restricted", "lzwjava", Some("vision-lab"), "secret-plan", "project-is-restricted"),
        ("project-is-restricted-invited", "sato-yuki", Some("vision-lab"), "secret-plan", "allowed"),
        ("project-is-public-read-only", "lzwjava", Some("speech-group"), "leaderboard", "project-is-public-read-only"),
        ("allowed-member", "lzwjava", Some("vision-lab"), "resnet", "allowed"),
        ("allowed-admin", "sato-yuki", Some("speech-group"), "asr", "allowed"),
        ("allowed-personal", "lzwjava", Some("lzwjava"), "first-steps", "allowed"),
        ("allowed-japanese", "lzwjava", Some("vision-lab"), "日本語の実験", "allowed"),
        ("allowed-quotes", "lzwjava", Some("vision-lab"), "it's \"quoted\" 日本語", "allowed"),
        ("allowed-long", "lzwjava", Some("vision-lab"), long, "allowed"),
        ("allowed-long-team", "lzwjava", Some("audio-multimodal-generation-research-lab-ab"), "pretraining", "allowed"),
    ];
    let others = [
        ("project-is-hidden", "lzwjava", "vision-lab", "hidden-plan", Mark::WriteOnly, "project-not-found"),
        ("quota-exceeded", "lzwjava", "vision-lab", "storage-full", Mark::WriteOnly, "allowed"),
        ("organization-policy", "lzwjava", "vision-lab", "policy-locked", Mark::WriteOnly, "allowed"),
        ("permission-denied-unexplained", "lzwjava", "vision-lab", "mystery", Mark::WriteOnly, "allowed"),
        ("project-creation-refused", "lzwjava", "frozen-team", "something-new", Mark::WriteOnly, "project-not-found"),
        ("rate-limited", "flood-user", "flood-user", "p", Mark::CannotTell, "rate-limited"),
        ("server-failed", "broken-user", "broken-user", "p", Mark::CannotTell, "server-failed"),
        // The sample stands in for a server of one's own: only before W&B's cloud it would be `region-is-blocked`.
        ("front-door", "door-user", "door-user", "p", Mark::Unreachable, "answer-is-not-wandb"),
        ("answer-is-not-wandb", "portal-user", "portal-user", "p", Mark::Unreachable, "answer-is-not-wandb"),
    ];
    let decidable = decidable.into_iter().map(|(name, person, entity, project, code)| World {
        name,
        person,
        entity,
        project,
        mark: Mark::Decidable,
        code,
    });
    let others = others.into_iter().map(|(name, person, entity, project, mark, code)| World {
        name,
        person,
        entity: Some(entity),
        project,
        mark,
        code,
    });
    decidable.chain(others).collect()
}
