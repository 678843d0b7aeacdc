//! Recipes: files for machines on which keywand is not, with what was tested here.

use crate::account::{AccountId, TargetMistake};
use crate::contract::{Problem, RecipeEntry, RecipeKind, RecipeRequest, RecipeView};
use crate::diagnose::is_service_account;
use crate::i18n::{Args, say};
use crate::recipe::{Facts, write};
use crate::sdk::{self, NEWEST};

use super::{App, problem};

impl App {
    /// Every kind of recipe, in the order in which they are offered.
    pub fn recipes_list(&self) -> Vec<RecipeEntry> {
        let language = self.machine.language();
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
    ///
    /// # Errors
    /// `target-is-incomplete` where no entity is known, `account-is-unknown`, `host-is-wrong`; what the person must agree to before
    /// a key goes to that host.
    pub fn recipe_write(&self, request: &RecipeRequest) -> Result<Option<RecipeView>, Box<Problem>> {
        let (host, target) = self.place(request.account.as_ref(), &request.target)?;
        let entity = target.entity.ok_or_else(|| problem::no_target(TargetMistake::NoProject))?;
        let (account, service) = (self.label_on_file(request.account.as_ref()), self.service_account(request.account.as_ref()));
        let language = self.machine.language();
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
    pub fn target_here(&self) -> Option<String> {
        let identity = sdk::identity(&self.machine.around, None, NEWEST);
        let project = identity.project?.name;
        Some(identity.entity.map_or(project.clone(), |entity| format!("{}/{project}", entity.name)))
    }

    /// No target was given, and none is known.
    pub fn target_missing(&self) -> Box<Problem> {
        problem::no_target(TargetMistake::Empty)
    }

    fn label_on_file(&self, account: Option<&AccountId>) -> Option<String> {
        Some(self.accounts.register().ok()?.get(account?)?.label.clone())
    }

    /// The username of the last test's key, where it seems to be a service account's.
    pub(super) fn service_account(&self, account: Option<&AccountId>) -> Option<String> {
        let test = self.shown.test();
        let last = test.as_ref()?;
        let is_its = account.is_none_or(|account| last.by.as_ref() == Some(account));
        (is_its && is_service_account(&last.evidence)).then(|| last.evidence.viewer.present()?.username.clone())?
    }
}
