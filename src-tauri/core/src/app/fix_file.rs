//! Corrected code in a file: plan, apply, undo, as a switch is made.

use std::path::Path;

use crate::account::AccountId;
use crate::change::{self, ChangeRefused, Looked, Plan, Undoes};
use crate::code::{CODE, Form, form_of_file, hunk};
use crate::contract::{
    ApplyRequest, ChangeView, EditView, FixChooseRequest, FixDone, FixFileRequest, FixPlanView, FixRequest, FixView, Problem,
};
use crate::edit::{self, Edit, Lines};
use crate::i18n::{Args, say};
use crate::plain::harmless_lines;
use crate::reading::mask_keys;

use super::desk::{Accounts, Machine, Network, Reach, Shown};
use super::fix::{fix_code, fix_nearest, fix_unreadable};
use super::former::after_undo;
use super::kind::kind;
use super::plan::fix_sentence;
use super::{Desktop, problem};

/// What would change in a file of code that the person chooses in the system's dialog; writes nothing. `None` where they chose
/// none.
///
/// The page names no file and no form. A file that no name of code belongs to, and one that a shell or a program reads at its
/// start (a hidden one, save `.env`), is refused: `keywand fix FILE` takes those.
pub(super) async fn fix_choose(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    request: &FixChooseRequest,
    desktop: &dyn Desktop,
) -> Result<Option<FixPlanView>, Box<Problem>> {
    let chosen = desktop.choose_file().await.map_err(problem::technical)?;
    chosen.map(|path| fix_chosen(accounts, network, reach, shown, &path, request)).transpose()
}

fn fix_chosen(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    path: &Path,
    request: &FixChooseRequest,
) -> Result<FixPlanView, Box<Problem>> {
    let FixChooseRequest { entity, project, account } = request.clone();
    let path = path.to_string_lossy().into_owned();
    let request = FixFileRequest { path, form: None, entity, project, account };
    let (file, pasted) = code_in(accounts, &request)?;
    is_code(accounts, &path_of(&accounts.machine, &request), &file, &pasted)?;
    let view = match fix_unreadable(&accounts.machine, file.content()) {
        Some(view) => view,
        None => fix_code(accounts, network, reach, shown, &pasted)?,
    };
    show_fix(accounts, shown, &file, &pasted.text, view)
}

/// What would change in a file that the terminal names, with the names that the account's host knows; writes nothing.
pub(super) async fn fix_plan_nearest(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    request: &FixFileRequest,
) -> Result<FixPlanView, Box<Problem>> {
    let (file, pasted) = code_in(accounts, request)?;
    let view = match fix_unreadable(&accounts.machine, file.content()) {
        Some(view) => view,
        None => fix_nearest(accounts, network, reach, shown, &pasted).await?,
    };
    show_fix(accounts, shown, &file, &pasted.text, view)
}

/// What taking back the last change of a file of code would change; writes nothing.
pub(super) fn fix_undo(accounts: &Accounts, shown: &Shown) -> Result<FixPlanView, Box<Problem>> {
    let register = accounts.register()?;
    let keys = accounts.keys_for_files(&register, &[]);
    let plan = change::undo(&accounts.machine.around, Undoes::Code, kind, &keys).map_err(|refused| accounts.refused(refused))?;
    let hint = |id: &AccountId| register.holder(id).map(|(_, hint)| hint.to_owned()).unwrap_or_default();
    let changes = plan.changes(&hint).into_iter();
    let changes = changes.map(|c| ChangeView { file: c.file, line: c.line, old: c.old, new: c.new }).collect();
    let file = plan.files().into_iter().next().unwrap_or_default();
    let view = FixPlanView { id: plan.id.clone(), file, undo: true, changes, left_alone: plan.left_alone.clone(), view: None };
    shown.keep_plan(plan);
    Ok(view)
}

/// Makes a change of a file of code that was planned and shown.
pub(super) fn fix_apply(accounts: &Accounts, shown: &Shown, request: &ApplyRequest) -> Result<FixDone, Box<Problem>> {
    let plan = shown.planned(&request.plan)?;
    let file = plan.files().into_iter().next().unwrap_or_default();
    if plan.is_empty() {
        return Ok(FixDone { file, sentence: say(accounts.machine.language(), "fix-nothing", &Args::new()) });
    }
    let register = accounts.register()?;
    if let Err(refused) = change::apply(&accounts.machine.around, &plan, &accounts.keys_for_files(&register, &[])) {
        // The same plan may be made again where only the way to the file was blocked.
        shown.keep_plan(plan);
        return Err(accounts.refused(refused));
    }
    after_undo(accounts, &plan)?;
    Ok(FixDone { file, sentence: fix_sentence(&plan, accounts.machine.language()) })
}

fn code_in(accounts: &Accounts, request: &FixFileRequest) -> Result<(Looked, FixRequest), Box<Problem>> {
    let (here, path) = (&accounts.machine.around, path_of(&accounts.machine, request));
    let file = Looked::there(here, &path).map_err(|refused| accounts.refused(refused))?;
    let text = String::from_utf8(file.content().to_owned()).unwrap_or_default();
    let FixFileRequest { entity, project, account, .. } = request.clone();
    let form = request.form.or_else(|| form_of(&path, &text));
    Ok((file, FixRequest { text, form, entity, project, account }))
}

fn path_of(machine: &Machine, request: &FixFileRequest) -> std::path::PathBuf {
    let here = &machine.around;
    here.folder.join(here.expand(&request.path))
}

/// Neither the path that was chosen, nor the end of a link there, is hidden, and the name says what the text is.
fn is_code(accounts: &Accounts, path: &Path, file: &Looked, pasted: &FixRequest) -> Result<(), Box<Problem>> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let home = accounts.machine.around.home.clone();
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
    Err(accounts.refused(refused))
}

fn show_fix(
    accounts: &Accounts,
    shown: &Shown,
    file: &Looked,
    text: &str,
    mut view: FixView,
) -> Result<FixPlanView, Box<Problem>> {
    let hunks = view.edits.iter().map(|edit| hunk(&edit_of(edit), edit.line)).collect();
    let plan = Plan::new(vec![file.plan(CODE, hunks)]).map_err(|refused| accounts.refused(refused))?;
    let changes = changes(text, &view.edits, &file.shown);
    // The plan holds what has to be written; what is shown has no key in it.
    let visible = |text: &mut String| *text = mask_keys(text).into_owned();
    view.edits.iter_mut().for_each(|edit| [&mut edit.old, &mut edit.new].into_iter().for_each(visible));
    view.names.iter_mut().for_each(|name| visible(&mut name.name));
    let id = plan.id.clone();
    shown.keep_plan(plan);
    Ok(FixPlanView { id, file: file.shown.clone(), undo: false, changes, left_alone: Vec::new(), view: Some(view) })
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
