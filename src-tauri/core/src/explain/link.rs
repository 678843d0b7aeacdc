//! W&B's own pages, for both address schemes of the cloud, dedicated and self-hosted servers.

use super::action::path_part;
use super::view::{Action, FindingView, LinkView};
use crate::account::Host;
use crate::diagnose::{Code, Finding};
use crate::evidence::Evidence;
use crate::i18n::{Args, Language, say};

/// Pages that help with a finding.
///
/// # Source
/// `{app}/authorize`: wandb 0.31.0, `sdk/lib/wbauth/prompt.py`. `{app}/ENTITY/PROJECT`: recordings of wandb 0.31.0.
/// `docs.wandb.ai`: W&B's documentation repository, paths of its pages.
pub(super) fn links(finding: &Finding, evidence: &Evidence, language: Language) -> Vec<LinkView> {
    let mut links: Vec<LinkView> = Vec::new();
    let mut add = |id: &str, url: String| links.push(LinkView { label: say(language, id, &Args::new()), url });
    if let (Some(host), true) = (&evidence.asked.host, evidence.path.is_none()) {
        let app = host.app_url();
        let entity = path_part(evidence.entity_name());
        match finding.code {
            Code::KeyRejected | Code::KeyForOtherHost | Code::KeyMalformed | Code::KeyMissing | Code::OrganizationKeyRequired => {
                add("link-key-page", format!("{app}/authorize"));
            }
            Code::Allowed | Code::ProjectIsRestricted | Code::ProjectIsPublicReadOnly | Code::PermissionDeniedUnexplained => {
                add(
                    "link-project",
                    project_page(
                        host,
                        evidence.entity_name().unwrap_or_default(),
                        evidence.asked.project.as_deref().unwrap_or_default(),
                    ),
                );
            }
            Code::EntityBelongsToOthers
            | Code::RoleIsViewOnly
            | Code::SeatHasNoAccess
            | Code::ProjectNotFound
            | Code::ProjectCreationRefused => {
                add("link-team", format!("{app}/{entity}"));
            }
            _ => {}
        }
    }
    if let Some((id, path)) = documentation(finding.code) {
        let locale = if language == Language::Ja { "/ja" } else { "" };
        add(id, format!("https://docs.wandb.ai{locale}/{path}"));
    }
    links
}

/// Every address that a report offers: only these are ever opened.
pub fn offered_links(findings: &[FindingView]) -> Vec<String> {
    let pages = findings.iter().flat_map(|finding| finding.links.iter().map(|link| link.url.clone()));
    let steps = findings.iter().flat_map(|finding| &finding.steps).filter_map(|step| match &step.action {
        Some(Action::OpenPage { url }) => Some(url.clone()),
        _ => None,
    });
    pages.chain(steps).collect()
}

/// The address of a project's page.
pub fn project_page(host: &Host, entity: &str, project: &str) -> String {
    format!("{}/{}/{}", host.app_url(), path_part(Some(entity)), path_part(Some(project)))
}

fn documentation(code: Code) -> Option<(&'static str, &'static str)> {
    Some(match code {
        Code::KeyRejected | Code::KeyMalformed | Code::KeyMissing | Code::OrganizationKeyRequired => {
            ("link-docs-keys", "platform/hosting/iam/api-keys")
        }
        Code::RoleIsViewOnly
        | Code::EntityBelongsToOthers
        | Code::InvitationPending
        | Code::ProjectIsPublicReadOnly
        | Code::ProjectCreationRefused => ("link-docs-teams", "platform/app/settings-page/teams"),
        Code::SeatHasNoAccess | Code::EntityIsOrganization => {
            ("link-docs-organizations", "platform/hosting/iam/access-management/manage-organization")
        }
        Code::ProjectIsRestricted => ("link-docs-restricted", "platform/hosting/iam/access-management/restricted-projects"),
        Code::ServiceAccountOtherTeam | Code::ServiceAccountWithoutEntity => {
            ("link-docs-service-accounts", "platform/hosting/iam/service-accounts")
        }
        Code::RunIdWasDeleted => ("link-docs-delete-runs", "models/runs/delete-runs"),
        Code::EntityNotFound
        | Code::EntityMisspelled
        | Code::EntityIsPlaceholder
        | Code::EntityProjectSwapped
        | Code::ProjectMisspelled
        | Code::DefaultEntityDiffers
        | Code::PersonalEntityDisabled
        | Code::PermissionDeniedUnexplained => {
            ("link-docs-permissions", "support/models/articles/how-do-i-resolve-permission-errors-when-")
        }
        _ => return None,
    })
}
