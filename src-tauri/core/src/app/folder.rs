//! Folders that the person chooses in the system's dialog. The page names none.

use crate::contract::{FolderRequest, FolderView, Problem};

use super::{App, Desktop, problem};

impl App {
    /// Has the person choose a folder, and remembers it for as long as the program runs. `None` where they chose none.
    ///
    /// # Errors
    /// `system-refused` where there is no dialog.
    pub async fn folder_choose(
        &self,
        request: &FolderRequest,
        desktop: &dyn Desktop,
    ) -> Result<Option<FolderView>, Box<Problem>> {
        let Some(chosen) = desktop.choose_folder().await.map_err(problem::technical)? else { return Ok(None) };
        let here = &self.machine.around;
        let chosen = here.folder.join(chosen.to_str().map_or_else(|| chosen.clone(), |path| here.expand(path)));
        let folder = here.shown(&chosen);
        self.machine.choose(request.purpose, chosen);
        Ok(Some(FolderView { folder }))
    }
}
