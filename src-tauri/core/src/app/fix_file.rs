//! Corrected code in a file: plan, apply, undo, as a switch is made.

use std::path::Path;

use crate::account::AccountId;
use crate::change::{self, ChangeRefused, Looked, Plan, Undoes};
use crate::code::{CODE, Form, form_of_file, hunk};
use crate::contract::{
    ApplyRequest, ChangeView, EditView, FixChooseRequest, FixDone, FixFileRequest, FixPlanView, FixRequest, FixView, Problem,
};
use crate::edit::{self, Edit, Lines};
use crate::i18n::{Args, Language, say};
use crate::plain::harmless_lines;
use crate::reading::mask_keys;

use super::kind::kind;
use super::{App, Desktop, problem};

impl App {
    /// What would change in a file of code that the person chooses in the system's dialog; writes nothing. `None` where they chose
    /// none.
    ///
    /// The page names no file and no form. A file that no name of code belongs to, and one that a shell or a program reads at its
    /// start (a hidden one, save `.env`), is refused: `keywand fix FILE` takes those.
    ///
    /// # Errors
    /// `file-cannot-be-written` where it cannot be read or is refused, `link-leads-nowhere`, `text-is-not-utf8` as a note;
    /// `system-refused` where there is no dialog; why the register cannot be read.
    pub async fn fix_choose(
        &self,
        request: &FixChooseRequest,
        desktop: &dyn Desktop,
    ) -> Result<Option<FixPlanView>, Box<Problem>> {
        let chosen = desktop.choose_file().await.map_err(problem::technical)?;
        chosen.map(|path| self.fix_chosen(&path, request)).transpose()
    }

    fn fix_chosen(&self, path: &Path, request: &FixChooseRequest) -> Result<FixPlanView, Box<Problem>> {
        let FixChooseRequest { entity, project, account } = request.clone();
        let path = path.to_string_lossy().into_owned();
        let request = FixFileRequest { path, form: None, entity, project, account };
        let (file, pasted) = self.code(&request)?;
        self.is_code(&self.path_of(&request), &file, &pasted)?;
        let view = match self.fix_unreadable(file.content()) {
            Some(view) => view,
            None => self.fix(&pasted)?,
        };
        self.show_fix(&file, &pasted.text, view)
    }

    /// What would change in a file that the terminal names, with the names that the account's host knows; writes nothing.
    ///
    /// # Errors
    /// As for [`App::fix_choose`] and [`App::fix_nearest`].
    pub async fn fix_plan_nearest(&self, request: &FixFileRequest) -> Result<FixPlanView, Box<Problem>> {
        let (file, pasted) = self.code(request)?;
        let view = match self.fix_unreadable(file.content()) {
            Some(view) => view,
            None => self.fix_nearest(&pasted).await?,
        };
        self.show_fix(&file, &pasted.text, view)
    }

    /// What taking back the last change of a file of code would change; writes nothing.
    ///
    /// # Errors
    /// `nothing-to-undo`, `link-leads-nowhere`, `file-cannot-be-written`.
    pub fn fix_undo(&self) -> Result<FixPlanView, Box<Problem>> {
        let register = self.accounts.register()?;
        let keys = self.accounts.keys_for_files(&register, &[]);
        let plan =
            change::undo(&self.machine.around, Undoes::Code, kind, &keys).map_err(|refused| self.accounts.refused(refused))?;
        let hint = |id: &AccountId| register.holder(id).map(|(_, hint)| hint.to_owned()).unwrap_or_default();
        let changes = plan.changes(&hint).into_iter();
        let changes = changes.map(|c| ChangeView { file: c.file, line: c.line, old: c.old, new: c.new }).collect();
        let file = plan.files().into_iter().next().unwrap_or_default();
        let view =
            FixPlanView { id: plan.id.clone(), file, undo: true, changes, left_alone: plan.left_alone.clone(), view: None };
        self.shown.keep_plan(plan);
        Ok(view)
    }

    /// Makes a change of a file of code that was planned and shown.
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`, `another-keywand-is-busy`.
    pub fn fix_apply(&self, request: &ApplyRequest) -> Result<FixDone, Box<Problem>> {
        let plan = self.shown.planned(&request.plan)?;
        let file = plan.files().into_iter().next().unwrap_or_default();
        if plan.is_empty() {
            return Ok(FixDone { file, sentence: say(self.machine.language(), "fix-nothing", &Args::new()) });
        }
        let register = self.accounts.register()?;
        if let Err(refused) = change::apply(&self.machine.around, &plan, &self.accounts.keys_for_files(&register, &[])) {
            // The same plan may be made again where only the way to the file was blocked.
            self.shown.keep_plan(plan);
            return Err(self.accounts.refused(refused));
        }
        self.after_undo(&plan)?;
        Ok(FixDone { file, sentence: fix_sentence(&plan, self.machine.language()) })
    }

    fn code(&self, request: &FixFileRequest) -> Result<(Looked, FixRequest), Box<Problem>> {
        let (here, path) = (&self.machine.around, self.path_of(request));
        let file = Looked::there(&here, &path).map_err(|refused| self.accounts.refused(refused))?;
        let text = String::from_utf8(file.content().to_owned()).unwrap_or_default();
        let FixFileRequest { entity, project, account, .. } = request.clone();
        let form = request.form.or_else(|| form_of(&path, &text));
        Ok((file, FixRequest { text, form, entity, project, account }))
    }

    fn path_of(&self, request: &FixFileRequest) -> std::path::PathBuf {
        let here = &self.machine.around;
        here.folder.join(here.expand(&request.path))
    }

    /// Neither the path that was chosen, nor the end of a link there, is hidden, and the name says what the text is.
    fn is_code(&self, path: &Path, file: &Looked, pasted: &FixRequest) -> Result<(), Box<Problem>> {
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let home = self.machine.around.home.clone();
        let real_home = home.as_ref().and_then(|home| home.canonicalize().ok());
        let open = |path: &Path, home: Option<&std::path::PathBuf>| {
            let inside = home.and_then(|home| path.strip_prefix(home).ok());
            let folders = inside.and_then(Path::parent).into_iter().flat_map(Path::components);
            let mut names = folders.map(|part| part.as_os_str().to_string_lossy());
            let last = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let is_env = last == ".env" || last.starts_with(".env.");
            !names.any(|name| name.starts_with('.')) && (is_env || !last.starts_with('.'))
        };
        if open(path, home.as_ref()) && open(&real, real_home.as_ref()) && form_of(&real, &pasted.text).is_some() {
            return Ok(());
        }
        let refused = ChangeRefused::System(file.shown.clone(), std::io::ErrorKind::Unsupported.into());
        Err(self.accounts.refused(refused))
    }

    fn show_fix(&self, file: &Looked, text: &str, mut view: FixView) -> Result<FixPlanView, Box<Problem>> {
        let hunks = view.edits.iter().map(|edit| hunk(&edit_of(edit), edit.line)).collect();
        let plan = Plan::new(vec![file.plan(CODE, hunks)]).map_err(|refused| self.accounts.refused(refused))?;
        let changes = changes(text, &view.edits, &file.shown);
        // The plan holds what has to be written; what is shown has no key in it.
        let shown = |text: &mut String| *text = mask_keys(text).into_owned();
        view.edits.iter_mut().for_each(|edit| [&mut edit.old, &mut edit.new].into_iter().for_each(shown));
        view.names.iter_mut().for_each(|name| shown(&mut name.name));
        let id = plan.id.clone();
        self.shown.keep_plan(plan);
        Ok(FixPlanView { id, file: file.shown.clone(), undo: false, changes, left_alone: Vec::new(), view: Some(view) })
    }
}

/// One sentence: what was done to files of code.
pub(super) fn fix_sentence(plan: &Plan, language: Language) -> String {
    let file = plan.files().join(&say(language, "list-separator", &Args::new()));
    let id = if plan.is_undo() { "fix-undone" } else { "fix-done" };
    say(language, id, &Args::new().with("file", file))
}

fn form_of(path: &Path, text: &str) -> Option<Form> {
    form_of_file(&path.file_name()?.to_string_lossy(), text)
}

/// Every changed line, as it is and as it will be, any key masked.
pub fn changes(text: &str, edits: &[EditView], file: &str) -> Vec<ChangeView> {
    let edits: Vec<Edit<String>> = edits.iter().map(edit_of).collect();
    let shown = |lines: &str| Some(harmless_lines(&mask_keys(lines)));
    let change = |Lines { line, old, new }| ChangeView { file: file.to_owned(), line, old: shown(&old), new: shown(&new) };
    edit::lines(text, &edits).into_iter().map(change).collect()
}

fn edit_of(view: &EditView) -> Edit<String> {
    Edit { range: view.start as usize..view.end as usize, old: view.old.clone(), new: view.new.clone() }
}
