//! What a cause is about: the headings under which people look for one.

use serde::Serialize;

use super::Code;

/// One heading, in the order in which they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Whose key it is, and whether the host takes it.
    Identity,
    /// The user or team in front of the slash.
    Entity,
    /// What the account may do there.
    Role,
    /// The project behind the slash.
    Project,
    /// The run itself.
    Run,
    /// Too much, or too often.
    Limits,
    /// The way to the server, and the server.
    Path,
    /// What wandb finds on this machine.
    Machine,
    /// Accounts on file, and where their keys are kept.
    Accounts,
    /// What is said when all has been looked at.
    Outcome,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 10] = [
        Self::Identity,
        Self::Entity,
        Self::Role,
        Self::Project,
        Self::Run,
        Self::Limits,
        Self::Path,
        Self::Machine,
        Self::Accounts,
        Self::Outcome,
    ];

    /// The name on the wire and in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Entity => "entity",
            Self::Role => "role",
            Self::Project => "project",
            Self::Run => "run",
            Self::Limits => "limits",
            Self::Path => "path",
            Self::Machine => "machine",
            Self::Accounts => "accounts",
            Self::Outcome => "outcome",
        }
    }
}

impl Code {
    /// What it is about.
    pub fn group(self) -> Group {
        match self {
            Self::KeyMissing
            | Self::KeyMalformed
            | Self::KeyRejected
            | Self::KeyForOtherHost
            | Self::KeyTooNewForSdk
            | Self::OrganizationKeyRequired
            | Self::ServiceAccountOtherTeam
            | Self::ServiceAccountWithoutEntity => Group::Identity,
            Self::TargetIsIncomplete
            | Self::EntityNotFound
            | Self::EntityMisspelled
            | Self::EntityIsPlaceholder
            | Self::EntityBelongsToOthers
            | Self::AnotherAccountIsMember
            | Self::EntityIsOrganization
            | Self::PersonalEntityDisabled
            | Self::EntityProjectSwapped
            | Self::DefaultEntityDiffers => Group::Entity,
            Self::RoleIsViewOnly | Self::SeatHasNoAccess | Self::InvitationPending => Group::Role,
            Self::ProjectNotFound
            | Self::ProjectMisspelled
            | Self::ProjectNameInvalid
            | Self::ProjectIsRestricted
            | Self::ProjectIsPublicReadOnly
            | Self::ProjectCreationRefused => Group::Project,
            Self::RunIdWasDeleted | Self::ResumeRunMissing | Self::ArtifactRefused | Self::RunWasNotRemoved => Group::Run,
            Self::RateLimited | Self::QuotaExceeded => Group::Limits,
            Self::HostIsWrong
            | Self::HostIsUnconfirmed
            | Self::ConnectionIsNotEncrypted
            | Self::ProxyIsUnconfirmed
            | Self::DnsFailed
            | Self::HostUnreachable
            | Self::ConnectTimedOut
            | Self::AnswerTimedOut
            | Self::ProxyRefused
            | Self::ProxyLoginRequired
            | Self::TlsUntrusted
            | Self::TlsExpired
            | Self::TlsNameMismatch
            | Self::AnswerIsNotWandb
            | Self::ServerFailed => Group::Path,
            Self::EnvironmentOverridesFile
            | Self::NetrcOverridesSettings
            | Self::IdentityTokenConflict
            | Self::NetrcSplitIdentity
            | Self::NetrcUnreadable
            | Self::SettingsUnreadable
            | Self::NetrcIsOpenToOthers
            | Self::SdkIsOutdated
            | Self::ModeIsOffline
            | Self::ModeIsDisabled
            | Self::SdkUsesAnotherHost
            | Self::SdkDoesNotUseAccount
            | Self::SdkUsesAnotherTarget
            | Self::FolderIsBoundElsewhere => Group::Machine,
            Self::KeyIsOnFile
            | Self::KeyBelongsToAnother
            | Self::AccountIsOnAnotherHost
            | Self::LabelCannotBeUsed
            | Self::KeychainIsAbsent
            | Self::KeychainIsLocked
            | Self::KeychainDoesNotAnswer
            | Self::KeychainLostKey
            | Self::PassphraseIsNeeded
            | Self::PassphraseIsWrong
            | Self::RegisterIsNewer
            | Self::RegisterIsUnreadable
            | Self::AnotherKeywandIsBusy
            | Self::FileCannotBeWritten
            | Self::FileChangedSince
            | Self::LinkLeadsNowhere
            | Self::AccountIsUnknown
            | Self::NothingToUndo
            | Self::OutputIsATerminal
            | Self::SystemRefused => Group::Accounts,
            Self::ServerDoesNotTell
            | Self::PermissionDeniedUnexplained
            | Self::NotAboutWandb
            | Self::CheckWasCancelled
            | Self::Allowed => Group::Outcome,
        }
    }
}
