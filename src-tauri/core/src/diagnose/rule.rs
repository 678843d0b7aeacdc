//! The list of causes, each in one file of `rule/`: what shows it, an example, its neighbours, the next steps, the links and
//! the heading. Where two findings are equally strong, the one listed first leads.

mod example;
mod finding;
mod shared;

use std::cmp::Reverse;

use super::code::{Confidence, causes};
use super::group::Group;
use super::link::Link;
use super::step::Step;
use crate::evidence::Evidence;

pub use finding::{AskRole, Finding};
use finding::{Rank, finding};
use shared::{
    facts, is_denied, is_pending, is_placeholder, is_service_account, is_service_role, key_was_accepted, local_facts,
    missing_entity, reads_only, refusal_words, same, unreadable_facts, with_certificate, writes,
};

causes! {
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

/// One cause.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The code that it gives.
    pub code: Code,
    /// The heading that people look under.
    pub group: Group,
    /// Pure, and silent where its evidence is missing; `None` where no evidence shows it and the command itself knows.
    pub find: Option<fn(&Evidence) -> Option<Finding>>,
    /// Evidence that shows it.
    pub example: fn() -> Evidence,
    /// Causes that it is easily taken for: it is silent on their examples.
    pub neighbours: &'static [Code],
    /// What to do, best first.
    pub steps: &'static [Step],
    /// Pages to read.
    pub links: &'static [Link],
}

impl Rule {
    fn finds(&self, evidence: &Evidence) -> Option<Finding> {
        self.find.and_then(|find| find(evidence))
    }
}

/// Judges evidence: every cause that it allows, the one to read first first.
pub fn diagnose(evidence: &Evidence) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().filter_map(|rule| rule.finds(evidence)).collect();
    if evidence.hearsay {
        findings.iter_mut().for_each(|found| found.confidence = Confidence::Possible);
    }
    // What explains nothing is worth saying only where nothing else explains it.
    if findings.iter().any(Finding::explains) {
        findings.retain(|found| found.rank != Rank::Last);
    }
    // After a test, what a server answered comes before what this machine would do; it never changes a verdict.
    let beside = evidence.machine.as_ref().is_some_and(|machine| machine.beside.is_some());
    let tested = beside || !evidence.answers.is_empty();
    findings.sort_by_key(|found| (tested && found.is_of_machine(), found.rank, Reverse(found.confidence)));
    findings
}

#[cfg(test)]
mod tests;
