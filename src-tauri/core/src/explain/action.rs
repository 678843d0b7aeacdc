//! What a click on each next step does.

use super::view::Action;
use crate::diagnose::{Code, Finding, Judgement, creatable};
use crate::evidence::Evidence;
use crate::quote::{shell_path, shell_word};

/// A step that is offered; inside, what a click does, or nothing where a person must act elsewhere.
pub(super) struct Offer(pub(super) Option<Action>);

/// The steps of a finding in the order of its messages `.step-1`, `.step-2` …; `None` leaves one out.
pub(super) fn actions(finding: &Finding, evidence: &Evidence, judgement: Judgement) -> Vec<Option<Offer>> {
    let facts = &finding.facts;
    let does = |action: Action| Some(Offer(Some(action)));
    let told = || Some(Offer(None));
    let entity_page = || page(evidence, &format!("/{}", path_part(facts.entity.as_deref())));
    let key_page = || page(evidence, "/authorize");
    let enter_key = || does(Action::EnterKey { host: facts.host.clone() });
    let enter_host = || does(Action::EnterKey { host: facts.suggestion.clone() });
    let own = || use_own(evidence);
    let snippet = || does(Action::CopySnippet);
    let request = || does(Action::CopyRequest);
    let again = || does(Action::TestAgain);
    let command = |command: String| does(Action::CopyCommand { command });
    let unset = || command(format!("unset {}", shell_word(facts.variable.as_deref().unwrap_or_default())));
    let edit = || facts.place.as_deref().map(edit_command).and_then(command);
    // Ways to keep a key that waits; where one is only read, there is nothing to keep.
    let keeping = |way: Action| (facts.mistake.as_deref() == Some("adding")).then_some(Offer(Some(way)));
    let retry = || does(Action::TryAgain);
    // The account on file that has the key.
    let holder = || {
        let account = evidence.key_elsewhere.as_ref()?.id.clone();
        does(Action::SwitchTo { account })
    };
    match finding.code {
        Code::KeyMissing | Code::KeyMalformed => vec![enter_key(), key_page()],
        Code::KeyRejected => vec![key_page(), enter_key(), told()],
        Code::OrganizationKeyRequired => vec![key_page(), enter_key()],
        Code::KeyForOtherHost => {
            let host = evidence.key_elsewhere.as_ref().map(|elsewhere| elsewhere.host.base_url());
            vec![holder(), host.and_then(|host| command(format!("export WANDB_BASE_URL={}", shell_word(host)))), enter_key()]
        }
        Code::AnotherAccountIsMember => another_account(evidence),
        Code::HostIsWrong => vec![enter_host()],
        Code::HostIsUnconfirmed | Code::ConnectionIsNotEncrypted => vec![confirm(facts.host.as_ref()), told()],
        Code::ProxyIsUnconfirmed => vec![confirm(facts.proxy.as_ref()), told()],
        Code::TargetIsIncomplete | Code::NotAboutWandb | Code::SystemRefused | Code::LabelCannotBeUsed => vec![told()],
        Code::EntityMisspelled => vec![use_names(evidence, facts.suggestion.as_deref(), facts.project.as_deref()), snippet()],
        Code::ProjectMisspelled | Code::ProjectNameInvalid => {
            vec![use_names(evidence, facts.entity.as_deref(), facts.suggestion.as_deref()), snippet()]
        }
        Code::EntityProjectSwapped => vec![use_target(facts.suggestion.clone()), snippet()],
        Code::DefaultEntityDiffers | Code::ServiceAccountWithoutEntity => vec![own(), snippet()],
        Code::EntityNotFound | Code::EntityIsPlaceholder | Code::EntityIsOrganization | Code::PersonalEntityDisabled => {
            vec![own(), snippet()]
        }
        Code::EntityBelongsToOthers => vec![own(), request(), enter_key()],
        Code::RoleIsViewOnly | Code::SeatHasNoAccess | Code::ProjectIsRestricted => {
            vec![request(), own()]
        }
        Code::ProjectIsPublicReadOnly => vec![own(), request()],
        Code::InvitationPending => vec![page(evidence, ""), again()],
        Code::ServiceAccountOtherTeam => vec![request(), enter_key()],
        Code::ProjectNotFound => vec![snippet(), create(evidence, judgement), entity_page()],
        Code::ProjectCreationRefused => vec![request(), own(), entity_page()],
        Code::RunIdWasDeleted => vec![again(), told()],
        Code::ResumeRunMissing => vec![snippet(), told()],
        Code::ArtifactRefused => vec![request(), told()],
        Code::RunWasNotRemoved => vec![facts.page.clone().and_then(|url| does(Action::OpenPage { url }))],
        Code::QuotaExceeded => vec![request(), again()],
        Code::DnsFailed => vec![again(), enter_key()],
        Code::ProxyRefused | Code::ProxyLoginRequired | Code::TlsExpired | Code::AnswerIsNotWandb => vec![again(), request()],
        Code::TlsUntrusted => vec![request(), told(), again()],
        Code::TlsNameMismatch => vec![enter_key(), request()],
        Code::HostUnreachable | Code::ConnectTimedOut | Code::AnswerTimedOut | Code::ServerFailed => vec![again(), told()],
        Code::RateLimited | Code::CheckWasCancelled => vec![again()],
        Code::ServerDoesNotTell => vec![prove(evidence), snippet()],
        Code::PermissionDeniedUnexplained => vec![request(), does(Action::CopyReport)],
        Code::EnvironmentOverridesFile => vec![unset(), facts.location.is_some().then_some(Offer(None))],
        Code::IdentityTokenConflict => vec![command("unset WANDB_IDENTITY_TOKEN_FILE".to_owned()), told()],
        Code::NetrcOverridesSettings => vec![command("keywand whoami".to_owned()), told()],
        Code::NetrcSplitIdentity => vec![command("keywand switch".to_owned()), told()],
        Code::NetrcUnreadable | Code::SettingsUnreadable => vec![edit(), told()],
        Code::NetrcIsOpenToOthers => {
            vec![command(format!("chmod 600 {}", shell_path(facts.place.as_deref().unwrap_or_default())))]
        }
        Code::KeyTooNewForSdk => vec![command("pip install --upgrade wandb".to_owned())],
        Code::SdkIsOutdated => {
            let version = facts.suggestion.as_ref().map(|version| format!("=={}", shell_word(version))).unwrap_or_default();
            vec![command(format!("pip install --upgrade wandb{version}"))]
        }
        Code::ModeIsOffline | Code::ModeIsDisabled => {
            let by_variable = facts.place.as_deref() == Some("WANDB_MODE");
            vec![command(if by_variable { "unset WANDB_MODE" } else { "wandb online" }.to_owned()), told()]
        }
        Code::SdkUsesAnotherHost => {
            vec![
                command(format!("export WANDB_BASE_URL={}", shell_word(facts.suggestion.as_deref().unwrap_or_default()))),
                told(),
            ]
        }
        Code::SdkDoesNotUseAccount => unused(finding, evidence),
        Code::SdkUsesAnotherTarget => vec![snippet(), facts.variable.is_some().then(unset).flatten()],
        Code::FolderIsBoundElsewhere => vec![command("keywand exec -- python train.py".to_owned()), told()],
        Code::KeyIsOnFile => vec![holder()],
        Code::AccountIsUnknown | Code::OutputIsATerminal | Code::NothingToUndo => vec![told()],
        Code::KeyBelongsToAnother => vec![enter_key(), told()],
        Code::AccountIsOnAnotherHost => vec![enter_host(), told()],
        Code::KeychainIsAbsent | Code::KeychainIsLocked | Code::KeychainDoesNotAnswer => {
            vec![retry(), keeping(Action::KeepForSession), keeping(Action::KeepEncrypted)]
        }
        Code::KeychainLostKey => vec![enter_key(), told()],
        Code::PassphraseIsNeeded | Code::PassphraseIsWrong => vec![does(Action::EnterPassphrase)],
        Code::RegisterIsNewer | Code::RegisterIsUnreadable => vec![told()],
        Code::AnotherKeywandIsBusy | Code::FileCannotBeWritten | Code::LinkLeadsNowhere => vec![retry(), told()],
        Code::FileChangedSince => vec![does(Action::PlanAgain)],
        Code::Allowed if judgement.proven => vec![snippet()],
        Code::Allowed => vec![snippet(), prove(evidence)],
    }
}

/// Agrees that keys may go to a host or through a proxy.
fn confirm(shown: Option<&String>) -> Option<Offer> {
    Some(Offer(Some(Action::ConfirmHost { host: shown?.clone() })))
}

/// Switches to the other account, or tests with it in a terminal.
fn another_account(evidence: &Evidence) -> Vec<Option<Offer>> {
    let Some(other) = evidence.others.iter().max_by_key(|other| other.may) else { return Vec::new() };
    let switch = Action::SwitchTo { account: other.id.clone() };
    let target = evidence.entity_name().zip(evidence.asked.project.as_deref());
    let check = target.map(|(entity, project)| {
        let target = shell_word(&format!("{entity}/{project}"));
        Action::CopyCommand { command: format!("keywand check {target} --account {}", shell_word(&other.label)) }
    });
    vec![Some(Offer(Some(switch))), check.map(|check| Offer(Some(check)))]
}

/// Switches to the account that was tested, where a file decides; a variable would win over every file. An account that is
/// not on file has to come there first.
fn unused(finding: &Finding, evidence: &Evidence) -> Vec<Option<Offer>> {
    let account = evidence.machine.as_ref().and_then(|machine| machine.beside.as_ref()?.account.clone());
    let does = |action: Action| Some(Offer(Some(action)));
    match &finding.facts.variable {
        Some(variable) => vec![None, does(Action::CopyCommand { command: format!("unset {}", shell_word(variable)) }), None],
        None if account.is_none() => vec![None, None, Some(Offer(None))],
        None => vec![account.and_then(|account| does(Action::SwitchTo { account })), None, None],
    }
}

/// One of the account's own entities, each with the project that was asked for.
fn use_own(evidence: &Evidence) -> Option<Offer> {
    let asked = evidence.asked.entity.as_deref();
    let project = evidence.asked.project.as_deref()?;
    let targets: Vec<String> =
        evidence.own_entities().into_iter().filter(|name| Some(*name) != asked).map(|name| format!("{name}/{project}")).collect();
    (!targets.is_empty()).then_some(Offer(Some(Action::UseTarget { targets })))
}

fn use_names(evidence: &Evidence, entity: Option<&str>, project: Option<&str>) -> Option<Offer> {
    let project = project?;
    let entity = entity.or(evidence.asked.entity.as_deref());
    use_target(Some(entity.map_or_else(|| project.to_owned(), |entity| format!("{entity}/{project}"))))
}

fn use_target(target: Option<String>) -> Option<Offer> {
    Some(Offer(Some(Action::UseTarget { targets: vec![target?] })))
}

fn prove(evidence: &Evidence) -> Option<Offer> {
    let there = evidence.project.present().is_some() && evidence.write.is_none();
    there.then_some(Offer(Some(Action::ProveByWriting)))
}

fn create(evidence: &Evidence, judgement: Judgement) -> Option<Offer> {
    creatable(evidence, judgement).then_some(Offer(Some(Action::CreateProject)))
}

fn page(evidence: &Evidence, path: &str) -> Option<Offer> {
    let host = evidence.asked.host.as_ref()?;
    Some(Offer(Some(Action::OpenPage { url: format!("{}{path}", host.app_url()) })))
}

/// Opens a file at its line: `~/.netrc:3`.
fn edit_command(place: &str) -> String {
    match place.rsplit_once(':') {
        Some((file, line)) if line.chars().all(|c| c.is_ascii_digit()) => format!("${{EDITOR:-vi}} +{line} {}", shell_path(file)),
        _ => format!("${{EDITOR:-vi}} {}", shell_path(place)),
    }
}

/// A name as part of an address.
pub(super) fn path_part(name: Option<&str>) -> String {
    let keeps = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    let bytes = name.unwrap_or_default().bytes();
    bytes.map(|byte| if keeps(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
