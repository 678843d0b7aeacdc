//! Recipes: files for machines on which keywand is not, with what was tested here.

use crate::account::{AccountId, TargetMistake};
use crate::contract::{Problem, RecipeEntry, RecipeKind, RecipeRequest, RecipeView};
use crate::i18n::{Args, say};
use crate::recipe::{Facts, write};
use crate::sdk::{self, NEWEST};

use super::desk::{Accounts, Machine, Network, Shown};
use super::guard::{place_of_guard, service_account};
use super::problem;

/// Every kind of recipe, in the order in which they are offered.
pub(super) fn recipes_list(machine: &Machine) -> Vec<RecipeEntry> {
    let language = machine.language();
    let entry = |kind: RecipeKind| RecipeEntry {
        kind,
        title: kind.title().to_owned(),
        about: say(language, &format!("recipe-about.{}", kind.name()), &Args::new()),
        file: kind.file().to_owned(),
    };
    RecipeKind::ALL.into_iter().map(entry).collect()
}

/// A complete file for another machine. It names server, entity and project, and says where the key is kept there. Whether the
/// key is a service account's is known where the last test was this account's.
///
/// `None` where a name holds characters that nobody sees.
pub(super) fn recipe_write(
    accounts: &Accounts,
    network: &Network,
    shown: &Shown,
    request: &RecipeRequest,
) -> Result<Option<RecipeView>, Box<Problem>> {
    let (host, target) = place_of_guard(accounts, network, request.account.as_ref(), &request.target)?;
    let entity = target.entity.ok_or_else(|| problem::no_target(TargetMistake::NoProject))?;
    let (account, service) =
        (label_on_file(accounts, request.account.as_ref()), service_account(shown, request.account.as_ref()));
    let language = accounts.machine.language();
    let (entity, project) = (entity.as_str(), target.project.as_str());
    let facts = Facts { entity, project, host: &host, account: account.as_deref(), service: service.as_deref(), language };
    let view = |text| RecipeView {
        kind: request.kind,
        file: request.kind.file().to_owned(),
        text,
        entity: entity.to_owned(),
        project: project.to_owned(),
        host: host.to_string(),
    };
    Ok(write(request.kind, &facts).map(view))
}

/// `entity/project`, or `project`, that wandb would use here without being told.
pub(super) fn target_here(machine: &Machine) -> Option<String> {
    let identity = sdk::identity(&machine.around, None, NEWEST);
    let project = identity.project?.name;
    Some(identity.entity.map_or(project.clone(), |entity| format!("{}/{project}", entity.name)))
}

/// No target was given, and none is known.
pub(super) fn target_missing() -> Box<Problem> {
    problem::no_target(TargetMistake::Empty)
}

fn label_on_file(accounts: &Accounts, account: Option<&AccountId>) -> Option<String> {
    Some(accounts.register().ok()?.get(account?)?.label.clone())
}
