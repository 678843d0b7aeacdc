//! What a judgement of one action is read off.

/// One thing that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// The project is visible to the account.
    ProjectIsVisible,
    /// No project of this name is visible to the account.
    ProjectIsNotVisible,
    /// The project is visible to everybody who sends no key.
    ProjectIsPublic,
    /// `project.readOnly`.
    ProjectReadOnly(bool),
    /// `entity.readOnly`.
    EntityReadOnly(bool),
    /// No entity has this name.
    EntityIsMissing,
    /// The entity is not a team.
    EntityIsNoTeam,
    /// The account is not a member of the entity.
    NotAMember,
    /// The account's role in the team, in the server's words.
    Role(String),
    /// The server's words where it refused.
    Refused(String),
    /// `run.readOnly`.
    RunReadOnly(bool),
    /// The run is the account's own.
    RunIsOwn,
    /// The run is somebody else's.
    RunIsOf(String),
    /// No run of this id is visible.
    RunIsMissing,
    /// The sweep is visible to the account.
    SweepIsVisible,
    /// No sweep of this id is visible.
    SweepIsMissing,
    /// The artifact is visible to the account.
    ArtifactIsVisible,
    /// The artifact has not been committed yet: its state, in the server's words.
    ArtifactState(String),
    /// No such artifact is visible.
    ArtifactIsMissing,
    /// The artifact is linked from a project that is invisible to the account.
    ArtifactSourceIsHidden,
    /// The queue is there, with this access.
    QueueAccess(String),
    /// The entity has no queue of this name that the account sees.
    QueueIsMissing,
    /// The role in the registry, in the server's words.
    RegistryRole(String),
    /// Neither the account nor a team of its own stands among the members of the registry.
    RegistryListsNoRole,
    /// `readOnly` of the registry.
    RegistryReadOnly,
    /// No registry of this name is visible, or the entity belongs to no organization.
    RegistryIsMissing,
    /// Weave access is granted apart from the seat for models, and no field tells it.
    WeaveAccessIsApart,
    /// A team may let its members invite, and no field tells whether it does.
    InvitingIsASetting,
    /// This was asked and not told.
    NotTold(&'static str),
}

impl Ground {
    /// Its sentence in the catalogue.
    pub fn id(&self) -> &'static str {
        match self {
            Self::ProjectIsVisible => "ground-project-is-visible",
            Self::ProjectIsNotVisible => "ground-project-is-not-visible",
            Self::ProjectIsPublic => "ground-project-is-public",
            Self::ProjectReadOnly(true) => "ground-project-is-read-only",
            Self::ProjectReadOnly(false) => "ground-project-is-writable",
            Self::EntityReadOnly(true) => "ground-entity-is-read-only",
            Self::EntityReadOnly(false) => "ground-entity-is-writable",
            Self::EntityIsMissing => "ground-entity-is-missing",
            Self::EntityIsNoTeam => "ground-entity-is-no-team",
            Self::NotAMember => "ground-not-a-member",
            Self::Role(_) => "ground-role",
            Self::Refused(_) => "ground-refused",
            Self::RunReadOnly(true) => "ground-run-is-read-only",
            Self::RunReadOnly(false) => "ground-run-is-writable",
            Self::RunIsOwn => "ground-run-is-own",
            Self::RunIsOf(_) => "ground-run-is-of",
            Self::RunIsMissing => "ground-run-is-missing",
            Self::SweepIsVisible => "ground-sweep-is-visible",
            Self::SweepIsMissing => "ground-sweep-is-missing",
            Self::ArtifactIsVisible => "ground-artifact-is-visible",
            Self::ArtifactState(_) => "ground-artifact-state",
            Self::ArtifactIsMissing => "ground-artifact-is-missing",
            Self::ArtifactSourceIsHidden => "ground-artifact-source-is-hidden",
            Self::QueueAccess(_) => "ground-queue-access",
            Self::QueueIsMissing => "ground-queue-is-missing",
            Self::RegistryRole(_) => "ground-registry-role",
            Self::RegistryListsNoRole => "ground-registry-lists-no-role",
            Self::RegistryReadOnly => "ground-registry-is-read-only",
            Self::RegistryIsMissing => "ground-registry-is-missing",
            Self::WeaveAccessIsApart => "ground-weave-access-is-apart",
            Self::InvitingIsASetting => "ground-inviting-is-a-setting",
            Self::NotTold(_) => "ground-not-told",
        }
    }

    /// What a server or a person wrote that belongs into the sentence.
    pub fn value(&self) -> Option<&str> {
        match self {
            Self::Role(text)
            | Self::Refused(text)
            | Self::RunIsOf(text)
            | Self::ArtifactState(text)
            | Self::QueueAccess(text)
            | Self::RegistryRole(text) => Some(text),
            Self::NotTold(field) => Some(field),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ground_has_its_own_sentence_and_tells_what_somebody_wrote() {
        let text = || "x".to_owned();
        for (ground, id, value) in [
            (Ground::ProjectIsVisible, "project-is-visible", None),
            (Ground::ProjectIsNotVisible, "project-is-not-visible", None),
            (Ground::ProjectIsPublic, "project-is-public", None),
            (Ground::ProjectReadOnly(true), "project-is-read-only", None),
            (Ground::ProjectReadOnly(false), "project-is-writable", None),
            (Ground::EntityReadOnly(true), "entity-is-read-only", None),
            (Ground::EntityReadOnly(false), "entity-is-writable", None),
            (Ground::EntityIsMissing, "entity-is-missing", None),
            (Ground::EntityIsNoTeam, "entity-is-no-team", None),
            (Ground::NotAMember, "not-a-member", None),
            (Ground::Role(text()), "role", Some("x")),
            (Ground::Refused(text()), "refused", Some("x")),
            (Ground::RunReadOnly(true), "run-is-read-only", None),
            (Ground::RunReadOnly(false), "run-is-writable", None),
            (Ground::RunIsOwn, "run-is-own", None),
            (Ground::RunIsOf(text()), "run-is-of", Some("x")),
            (Ground::RunIsMissing, "run-is-missing", None),
            (Ground::SweepIsVisible, "sweep-is-visible", None),
            (Ground::SweepIsMissing, "sweep-is-missing", None),
            (Ground::ArtifactIsVisible, "artifact-is-visible", None),
            (Ground::ArtifactState(text()), "artifact-state", Some("x")),
            (Ground::ArtifactIsMissing, "artifact-is-missing", None),
            (Ground::ArtifactSourceIsHidden, "artifact-source-is-hidden", None),
            (Ground::QueueAccess(text()), "queue-access", Some("x")),
            (Ground::QueueIsMissing, "queue-is-missing", None),
            (Ground::RegistryRole(text()), "registry-role", Some("x")),
            (Ground::RegistryListsNoRole, "registry-lists-no-role", None),
            (Ground::RegistryReadOnly, "registry-is-read-only", None),
            (Ground::RegistryIsMissing, "registry-is-missing", None),
            (Ground::WeaveAccessIsApart, "weave-access-is-apart", None),
            (Ground::InvitingIsASetting, "inviting-is-a-setting", None),
            (Ground::NotTold("x"), "not-told", Some("x")),
        ] {
            assert_eq!((ground.id(), ground.value()), (format!("ground-{id}").as_str(), value), "{ground:?}");
        }
    }
}
