//! The one closed list of causes.

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[doc = $doc:expr])+ $variant:ident = $name:literal,)+) => {
        /// Stable name of a cause: kebab-case, a present-tense fact, subject first; never renamed or reused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "kebab-case")]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name on the wire and in the catalogue.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

codes! {
    /// No key from any source for this host.
    KeyMissing = "key-missing",
    /// The client itself would refuse the key's form.
    KeyMalformed = "key-malformed",
    /// The host does not know the key.
    KeyRejected = "key-rejected",
    /// The host does not know the key; an account on file uses it on another host.
    KeyForOtherHost = "key-for-other-host",
    /// Not the API's address.
    HostIsWrong = "host-is-wrong",
    /// A key would go to a host that nobody has agreed to yet.
    HostIsUnconfirmed = "host-is-unconfirmed",
    /// A key would travel readable, and nobody has agreed to that.
    ConnectionIsNotEncrypted = "connection-is-not-encrypted",
    /// Only the working folder's settings name the proxy, and nobody has agreed to it yet.
    ProxyIsUnconfirmed = "proxy-is-unconfirmed",
    /// The target names no project.
    TargetIsIncomplete = "target-is-incomplete",
    /// No entity has this name.
    EntityNotFound = "entity-not-found",
    /// No entity has this name, and one of the account's own is near.
    EntityMisspelled = "entity-misspelled",
    /// The name was copied from documentation.
    EntityIsPlaceholder = "entity-is-placeholder",
    /// The entity exists, and the account is not a member.
    EntityBelongsToOthers = "entity-belongs-to-others",
    /// Another account on file may log there.
    AnotherAccountIsMember = "another-account-is-member",
    /// The name is an organization's, not a team's.
    EntityIsOrganization = "entity-is-organization",
    /// The personal entity takes no runs.
    PersonalEntityDisabled = "personal-entity-disabled",
    /// Entity and project stand in each other's place.
    EntityProjectSwapped = "entity-project-swapped",
    /// No entity was given, and the default one is perhaps not the one meant.
    DefaultEntityDiffers = "default-entity-differs",
    /// The role in the team only allows reading.
    RoleIsViewOnly = "role-is-view-only",
    /// The role would allow it; the seat may not.
    SeatHasNoAccess = "seat-has-no-access",
    /// The invitation was not accepted yet.
    InvitationPending = "invitation-pending",
    /// The organization takes only its own keys.
    OrganizationKeyRequired = "organization-key-required",
    /// A service account of another team.
    ServiceAccountOtherTeam = "service-account-other-team",
    /// A service account that names no entity.
    ServiceAccountWithoutEntity = "service-account-without-entity",
    /// The project does not exist yet; the first run would create it.
    ProjectNotFound = "project-not-found",
    /// The project does not exist, and one of near name does.
    ProjectMisspelled = "project-misspelled",
    /// The client itself would refuse the project's name.
    ProjectNameInvalid = "project-name-invalid",
    /// Only invited members of the team may use the project.
    ProjectIsRestricted = "project-is-restricted",
    /// Everybody may look, only the team may write.
    ProjectIsPublicReadOnly = "project-is-public-read-only",
    /// Creating the project was refused.
    ProjectCreationRefused = "project-creation-refused",
    /// The run id was used and deleted before.
    RunIdWasDeleted = "run-id-was-deleted",
    /// The run that was to be resumed does not exist there.
    ResumeRunMissing = "resume-run-missing",
    /// An artifact may not be read, or does not exist.
    ArtifactRefused = "artifact-refused",
    /// The run that proved it could not be removed.
    RunWasNotRemoved = "run-was-not-removed",
    /// Too many requests.
    RateLimited = "rate-limited",
    /// Storage or tracked hours are used up.
    QuotaExceeded = "quota-exceeded",
    /// The host's name cannot be resolved.
    DnsFailed = "dns-failed",
    /// No connection to the host.
    HostUnreachable = "host-unreachable",
    /// The connection was not made in time.
    ConnectTimedOut = "connect-timed-out",
    /// Connected, and no whole answer in time.
    AnswerTimedOut = "answer-timed-out",
    /// The proxy would not connect us.
    ProxyRefused = "proxy-refused",
    /// The proxy wants a login.
    ProxyLoginRequired = "proxy-login-required",
    /// Nobody trusted signed the certificate.
    TlsUntrusted = "tls-untrusted",
    /// The certificate is outside its dates.
    TlsExpired = "tls-expired",
    /// The certificate is for another name.
    TlsNameMismatch = "tls-name-mismatch",
    /// Something else than W&B answered.
    AnswerIsNotWandb = "answer-is-not-wandb",
    /// The server itself failed.
    ServerFailed = "server-failed",
    /// The server does not tell what would decide.
    ServerDoesNotTell = "server-does-not-tell",
    /// Refused, and every check passed.
    PermissionDeniedUnexplained = "permission-denied-unexplained",
    /// Another service's error.
    NotAboutWandb = "not-about-wandb",
    /// A variable of the environment wins over what a file says.
    EnvironmentOverridesFile = "environment-overrides-file",
    /// netrc and a settings file hold different keys.
    NetrcOverridesSettings = "netrc-overrides-settings",
    /// A key and an identity token at once, which the SDK refuses.
    IdentityTokenConflict = "identity-token-conflict",
    /// The two names of W&B's cloud have different keys in netrc.
    NetrcSplitIdentity = "netrc-split-identity",
    /// Python does not read the netrc file.
    NetrcUnreadable = "netrc-unreadable",
    /// Python does not read the settings file.
    SettingsUnreadable = "settings-unreadable",
    /// Others may read the netrc file.
    NetrcIsOpenToOthers = "netrc-is-open-to-others",
    /// The key is longer than this version of wandb takes.
    KeyTooNewForSdk = "key-too-new-for-sdk",
    /// wandb itself says that this version of it is too old.
    SdkIsOutdated = "sdk-is-outdated",
    /// wandb keeps runs on this machine.
    ModeIsOffline = "mode-is-offline",
    /// wandb logs nothing at all.
    ModeIsDisabled = "mode-is-disabled",
    /// The account belongs to another server than the SDK would speak to.
    SdkUsesAnotherHost = "sdk-uses-another-host",
    /// Another account's key than the tested one, or none, is what the SDK would use.
    SdkDoesNotUseAccount = "sdk-does-not-use-account",
    /// Runs whose call names no place go elsewhere than where was tested.
    SdkUsesAnotherTarget = "sdk-uses-another-target",
    /// The folder belongs to another account than the SDK would use.
    FolderIsBoundElsewhere = "folder-is-bound-elsewhere",
    /// The key is on file already.
    KeyIsOnFile = "key-is-on-file",
    /// The key for one account belongs to another person.
    KeyBelongsToAnother = "key-belongs-to-another",
    /// The key of an account would go to a host other than the one that it is kept for.
    AccountIsOnAnotherHost = "account-is-on-another-host",
    /// A key, a lone dash or another account's name was entered as the name of an account.
    LabelCannotBeUsed = "label-cannot-be-used",
    /// No keychain on this system, or in this session.
    KeychainIsAbsent = "keychain-is-absent",
    /// The keychain is locked, or denies access.
    KeychainIsLocked = "keychain-is-locked",
    /// The keychain does not answer.
    KeychainDoesNotAnswer = "keychain-does-not-answer",
    /// The keychain has no key for an account on file.
    KeychainLostKey = "keychain-lost-key",
    /// The encrypted key file wants its passphrase.
    PassphraseIsNeeded = "passphrase-is-needed",
    /// The passphrase does not open the encrypted key file.
    PassphraseIsWrong = "passphrase-is-wrong",
    /// A newer Keywand wrote the register.
    RegisterIsNewer = "register-is-newer",
    /// The register cannot be read.
    RegisterIsUnreadable = "register-is-unreadable",
    /// Another Keywand is writing.
    AnotherKeywandIsBusy = "another-keywand-is-busy",
    /// A file cannot be read or written.
    FileCannotBeWritten = "file-cannot-be-written",
    /// A file was changed after the plan was shown.
    FileChangedSince = "file-changed-since",
    /// A link whose end is missing.
    LinkLeadsNowhere = "link-leads-nowhere",
    /// No account on file has this name.
    AccountIsUnknown = "account-is-unknown",
    /// There is no switch to take back.
    NothingToUndo = "nothing-to-undo",
    /// A key would be printed on a terminal.
    OutputIsATerminal = "output-is-a-terminal",
    /// The system would not open a page or fill the clipboard.
    SystemRefused = "system-refused",
    /// The test was stopped.
    CheckWasCancelled = "check-was-cancelled",
    /// May log.
    Allowed = "allowed",
}

impl std::str::FromStr for Code {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|code| code.name() == name).ok_or(())
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// How sure the evidence makes a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// One of several that the evidence allows.
    Possible,
    /// The evidence speaks for it; others are not excluded.
    Likely,
    /// The evidence excludes the others.
    Certain,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_on_the_wire_is_the_name_in_the_catalogue() {
        for code in Code::ALL {
            assert_eq!(serde_json::to_value(code).expect("a string"), code.name());
        }
    }
}
