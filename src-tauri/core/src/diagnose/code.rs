//! The list of causes, and how sure a finding is.

use serde::{Deserialize, Serialize};

/// Hands every cause to another macro, as `Variant = "name" in file` with the file in `rule/`. Where two findings are equally
/// strong, the one listed first leads.
macro_rules! causes {
    ($then:ident) => {
        $then! {
            /// No key from any source for this host.
            KeyMissing = "key-missing" in key_missing,
            /// The client itself would refuse the key's form.
            KeyMalformed = "key-malformed" in key_malformed,
            /// The host does not know the key; an account on file uses it on another host.
            KeyForOtherHost = "key-for-other-host" in key_for_other_host,
            /// The host does not know the key.
            KeyRejected = "key-rejected" in key_rejected,
            /// The client itself would refuse the project's name.
            ProjectNameInvalid = "project-name-invalid" in project_name_invalid,
            /// The host's name cannot be resolved.
            DnsFailed = "dns-failed" in dns_failed,
            /// No connection to the host.
            HostUnreachable = "host-unreachable" in host_unreachable,
            /// The connection was not made in time.
            ConnectTimedOut = "connect-timed-out" in connect_timed_out,
            /// Connected, and no whole answer in time.
            AnswerTimedOut = "answer-timed-out" in answer_timed_out,
            /// The proxy wants a login.
            ProxyLoginRequired = "proxy-login-required" in proxy_login_required,
            /// The proxy would not connect us.
            ProxyRefused = "proxy-refused" in proxy_refused,
            /// Nobody trusted signed the certificate.
            TlsUntrusted = "tls-untrusted" in tls_untrusted,
            /// The certificate is outside its dates.
            TlsExpired = "tls-expired" in tls_expired,
            /// The certificate is for another name.
            TlsNameMismatch = "tls-name-mismatch" in tls_name_mismatch,
            /// Not the API's address.
            HostIsWrong = "host-is-wrong" in host_is_wrong,
            /// The server has no trace server of Weave.
            WeaveIsUnavailable = "weave-is-unavailable" in weave_is_unavailable,
            /// Something else than W&B answered.
            AnswerIsNotWandb = "answer-is-not-wandb" in answer_is_not_wandb,
            /// Too many requests.
            RateLimited = "rate-limited" in rate_limited,
            /// The server itself failed.
            ServerFailed = "server-failed" in server_failed,
            /// A key would go to a host that nobody has agreed to yet.
            HostIsUnconfirmed = "host-is-unconfirmed" in host_is_unconfirmed,
            /// A key would travel readable, and nobody has agreed to that.
            ConnectionIsNotEncrypted = "connection-is-not-encrypted" in connection_is_not_encrypted,
            /// Only the working folder's settings name the proxy, and nobody has agreed to it yet.
            ProxyIsUnconfirmed = "proxy-is-unconfirmed" in proxy_is_unconfirmed,
            /// The front door of W&B's cloud turns this network away.
            RegionIsBlocked = "region-is-blocked" in region_is_blocked,
            /// A call needs a run, and none is started.
            RunIsNotStarted = "run-is-not-started" in run_is_not_started,
            /// No run of this id stands there.
            RunNotFound = "run-not-found" in run_not_found,
            /// The run was made by another account.
            RunBelongsToAnother = "run-belongs-to-another" in run_belongs_to_another,
            /// Something else than the package is imported as `wandb`.
            WandbIsShadowed = "wandb-is-shadowed" in wandb_is_shadowed,
            /// The package wandb cannot be imported or started.
            SdkDoesNotLoad = "sdk-does-not-load" in sdk_does_not_load,
            /// The process that wandb starts beside the script did not start.
            LocalServiceDoesNotStart = "local-service-does-not-start" in local_service_does_not_start,
            /// wandb may not write into a folder of this machine.
            FolderCannotBeWritten = "folder-cannot-be-written" in folder_cannot_be_written,
            /// No sweep of this id stands there.
            SweepNotFound = "sweep-not-found" in sweep_not_found,
            /// The account may own no sweep under this entity.
            SweepOwnerIsRefused = "sweep-owner-is-refused" in sweep_owner_is_refused,
            /// A name or the config is larger than W&B takes.
            ValueIsTooLong = "value-is-too-long" in value_is_too_long,
            /// The bucket behind W&B refused a file.
            StorageRefusesUpload = "storage-refuses-upload" in storage_refuses_upload,
            /// An artifact may not be linked to the registry, or its alias not be changed.
            RegistryLinkRefused = "registry-link-refused" in registry_link_refused,
            /// A queue of Launch cannot be read or filled.
            LaunchQueueRefused = "launch-queue-refused" in launch_queue_refused,
            /// W&B Inference does not serve this account or place.
            InferenceIsRefused = "inference-is-refused" in inference_is_refused,
            /// The run that proved it could not be removed.
            RunWasNotRemoved = "run-was-not-removed" in run_was_not_removed,
            /// The run id was used and deleted before.
            RunIdWasDeleted = "run-id-was-deleted" in run_id_was_deleted,
            /// The run that was to be resumed does not exist there.
            ResumeRunMissing = "resume-run-missing" in resume_run_missing,
            /// An artifact may not be read, or does not exist.
            ArtifactRefused = "artifact-refused" in artifact_refused,
            /// Storage or tracked hours are used up.
            QuotaExceeded = "quota-exceeded" in quota_exceeded,
            /// Creating the project was refused.
            ProjectCreationRefused = "project-creation-refused" in project_creation_refused,
            /// The target names no project.
            TargetIsIncomplete = "target-is-incomplete" in target_is_incomplete,
            /// The target is the address of a registry.
            TargetIsRegistry = "target-is-registry" in target_is_registry,
            /// The name was copied from documentation.
            EntityIsPlaceholder = "entity-is-placeholder" in entity_is_placeholder,
            /// Entity and project stand in each other's place.
            EntityProjectSwapped = "entity-project-swapped" in entity_project_swapped,
            /// The name is an organization's, not a team's.
            EntityIsOrganization = "entity-is-organization" in entity_is_organization,
            /// No entity has this name, and one of the account's own is near.
            EntityMisspelled = "entity-misspelled" in entity_misspelled,
            /// The invitation was not accepted yet.
            InvitationPending = "invitation-pending" in invitation_pending,
            /// The personal entity takes no runs.
            PersonalEntityDisabled = "personal-entity-disabled" in personal_entity_disabled,
            /// No entity has this name.
            EntityNotFound = "entity-not-found" in entity_not_found,
            /// Another account on file may log there.
            AnotherAccountIsMember = "another-account-is-member" in another_account_is_member,
            /// Everybody may look, only the team may write.
            ProjectIsPublicReadOnly = "project-is-public-read-only" in project_is_public_read_only,
            /// The entity exists, and the account is not a member.
            EntityBelongsToOthers = "entity-belongs-to-others" in entity_belongs_to_others,
            /// A service account of another team.
            ServiceAccountOtherTeam = "service-account-other-team" in service_account_other_team,
            /// A service account that names no entity.
            ServiceAccountWithoutEntity = "service-account-without-entity" in service_account_without_entity,
            /// The role in the team only allows reading.
            RoleIsViewOnly = "role-is-view-only" in role_is_view_only,
            /// Only a team admin may do it.
            ActionNeedsTeamAdmin = "action-needs-team-admin" in action_needs_team_admin,
            /// The role would allow it; the seat may not.
            SeatHasNoAccess = "seat-has-no-access" in seat_has_no_access,
            /// The organization takes only its own keys.
            OrganizationKeyRequired = "organization-key-required" in organization_key_required,
            /// Only invited members of the team may use the project.
            ProjectIsRestricted = "project-is-restricted" in project_is_restricted,
            /// The project does not exist, and one of near name does.
            ProjectMisspelled = "project-misspelled" in project_misspelled,
            /// The project does not exist yet; the first run would create it.
            ProjectNotFound = "project-not-found" in project_not_found,
            /// No entity was given, and the default one is perhaps not the one meant.
            DefaultEntityDiffers = "default-entity-differs" in default_entity_differs,
            /// Another account's key than the tested one, or none, is what the SDK would use.
            SdkDoesNotUseAccount = "sdk-does-not-use-account" in sdk_does_not_use_account,
            /// Runs whose call names no place go elsewhere than where was tested.
            SdkUsesAnotherTarget = "sdk-uses-another-target" in sdk_uses_another_target,
            /// A variable of the environment wins over what a file says.
            EnvironmentOverridesFile = "environment-overrides-file" in environment_overrides_file,
            /// netrc and a settings file hold different keys.
            NetrcOverridesSettings = "netrc-overrides-settings" in netrc_overrides_settings,
            /// A key and an identity token at once, which the SDK refuses.
            IdentityTokenConflict = "identity-token-conflict" in identity_token_conflict,
            /// The two names of W&B's cloud have different keys in netrc.
            NetrcSplitIdentity = "netrc-split-identity" in netrc_split_identity,
            /// Python does not read the netrc file.
            NetrcUnreadable = "netrc-unreadable" in netrc_unreadable,
            /// Python does not read the settings file.
            SettingsUnreadable = "settings-unreadable" in settings_unreadable,
            /// Others may read the netrc file.
            NetrcIsOpenToOthers = "netrc-is-open-to-others" in netrc_is_open_to_others,
            /// The key is longer than this version of wandb takes.
            KeyTooNewForSdk = "key-too-new-for-sdk" in key_too_new_for_sdk,
            /// wandb itself says that this version of it is too old.
            SdkIsOutdated = "sdk-is-outdated" in sdk_is_outdated,
            /// wandb keeps runs on this machine.
            ModeIsOffline = "mode-is-offline" in mode_is_offline,
            /// wandb logs nothing at all.
            ModeIsDisabled = "mode-is-disabled" in mode_is_disabled,
            /// The account belongs to another server than the SDK would speak to.
            SdkUsesAnotherHost = "sdk-uses-another-host" in sdk_uses_another_host,
            /// The folder belongs to another account than the SDK would use.
            FolderIsBoundElsewhere = "folder-is-bound-elsewhere" in folder_is_bound_elsewhere,
            /// The key is on file already.
            KeyIsOnFile = "key-is-on-file" in key_is_on_file,
            /// The key for one account belongs to another person.
            KeyBelongsToAnother = "key-belongs-to-another" in key_belongs_to_another,
            /// The key of an account would go to a host other than the one that it is kept for.
            AccountIsOnAnotherHost = "account-is-on-another-host" in account_is_on_another_host,
            /// The address of a page names another server than the one that was asked for beside it.
            TargetIsOnAnotherHost = "target-is-on-another-host" in target_is_on_another_host,
            /// The address of a run or sweep is no page of one in the target.
            UrlDoesNotFitTarget = "url-does-not-fit-target" in url_does_not_fit_target,
            /// A key, a lone dash or another account's name was entered as the name of an account.
            LabelCannotBeUsed = "label-cannot-be-used" in label_cannot_be_used,
            /// No keychain on this system, or in this session.
            KeychainIsAbsent = "keychain-is-absent" in keychain_is_absent,
            /// The keychain is locked, or denies access.
            KeychainIsLocked = "keychain-is-locked" in keychain_is_locked,
            /// The keychain does not answer.
            KeychainDoesNotAnswer = "keychain-does-not-answer" in keychain_does_not_answer,
            /// The keychain has no key for an account on file.
            KeychainLostKey = "keychain-lost-key" in keychain_lost_key,
            /// The encrypted key file wants its passphrase.
            PassphraseIsNeeded = "passphrase-is-needed" in passphrase_is_needed,
            /// The passphrase does not open the encrypted key file.
            PassphraseIsWrong = "passphrase-is-wrong" in passphrase_is_wrong,
            /// A newer Keywand wrote the register.
            RegisterIsNewer = "register-is-newer" in register_is_newer,
            /// The register cannot be read.
            RegisterIsUnreadable = "register-is-unreadable" in register_is_unreadable,
            /// Another Keywand is writing.
            AnotherKeywandIsBusy = "another-keywand-is-busy" in another_keywand_is_busy,
            /// A file cannot be read or written.
            FileCannotBeWritten = "file-cannot-be-written" in file_cannot_be_written,
            /// A file was changed after the plan was shown.
            FileChangedSince = "file-changed-since" in file_changed_since,
            /// A link whose end is missing.
            LinkLeadsNowhere = "link-leads-nowhere" in link_leads_nowhere,
            /// No account on file has this name.
            AccountIsUnknown = "account-is-unknown" in account_is_unknown,
            /// There is no switch to take back.
            NothingToUndo = "nothing-to-undo" in nothing_to_undo,
            /// `ssh` did not reach a shell on the other machine, or lost it.
            SshFails = "ssh-fails" in ssh_fails,
            /// A key would be printed on a terminal.
            OutputIsATerminal = "output-is-a-terminal" in output_is_a_terminal,
            /// The system would not open a page or fill the clipboard.
            SystemRefused = "system-refused" in system_refused,
            /// The server does not tell what would decide.
            ServerDoesNotTell = "server-does-not-tell" in server_does_not_tell,
            /// wandb reports an error whose words Keywand does not know.
            ErrorIsUnknown = "error-is-unknown" in error_is_unknown,
            /// Refused, and every check passed.
            PermissionDeniedUnexplained = "permission-denied-unexplained" in permission_denied_unexplained,
            /// The test was stopped.
            CheckWasCancelled = "check-was-cancelled" in check_was_cancelled,
            /// May log.
            Allowed = "allowed" in allowed,
            /// Another service's error.
            NotAboutWandb = "not-about-wandb" in not_about_wandb,
        }
    };
}
pub(super) use causes;

macro_rules! codes {
    ($($(#[doc = $doc:expr])+ $variant:ident = $name:literal in $file:ident,)+) => {
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
causes!(codes);

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
    use crate::diagnose::Code;

    #[test]
    fn the_name_on_the_wire_is_the_name_in_the_catalogue() {
        for code in Code::ALL {
            assert_eq!(serde_json::to_value(code).expect("a string"), code.name());
        }
    }

    #[test]
    fn a_code_is_read_by_its_name_and_by_nothing_else() {
        for code in Code::ALL {
            assert_eq!((code.name().parse(), code.to_string().as_str()), (Ok(*code), code.name()));
        }
        for name in ["", "key", "Key-Missing", "key-missing "] {
            assert_eq!(name.parse::<Code>(), Err(()), "{name}");
        }
    }
}
