//! Corrected code in a file: plan, apply, undo, as a switch is made.

use std::path::Path;

use crate::contract::{ApplyRequest, ChangeView, EditView, FixDone, FixFileRequest, FixPlanView, FixRequest, FixView, Problem};
use crate::i18n::{Args, Language, say};
use crate::plain::harmless_lines;
use crate::reading::mask_keys;
use crate::sdk::{self, CodeEdit, CodeFile, Plan};
use crate::snippet::{Form, form_of_file};

use super::{App, language_of, problem};

impl App {
    /// What would change in a file of code; writes nothing.
    ///
    /// # Errors
    /// `file-cannot-be-written` where it cannot be read, `link-leads-nowhere`, `text-is-not-utf8` as a note; why the register
    /// cannot be read.
    pub fn fix_plan(&self, request: &FixFileRequest) -> Result<FixPlanView, Box<Problem>> {
        let (file, pasted) = self.code(request)?;
        let view = match self.fix_unreadable(file.content()) {
            Some(view) => view,
            None => self.fix(&pasted)?,
        };
        self.show_fix(&file, &pasted.text, view)
    }

    /// As [`App::fix_plan`], with the names that the account's host knows.
    ///
    /// # Errors
    /// As for [`App::fix_plan`] and [`App::fix_nearest`].
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
        let plan = sdk::plan_undo(&self.here(), sdk::Undoes::Code, &|_| None).map_err(|refused| self.refused(refused))?;
        let changes = plan.changes(&|_| String::new()).into_iter();
        let changes = changes.map(|c| ChangeView { file: c.file, line: c.line, old: c.old, new: c.new }).collect();
        let file = plan.files().into_iter().next().unwrap_or_default();
        let view =
            FixPlanView { id: plan.id.clone(), file, undo: true, changes, left_alone: plan.left_alone.clone(), view: None };
        self.state().plan = Some(plan);
        Ok(view)
    }

    /// Makes a change of a file of code that was planned and shown.
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`, `another-keywand-is-busy`.
    pub fn fix_apply(&self, request: &ApplyRequest) -> Result<FixDone, Box<Problem>> {
        let planned = self.state().plan.take().filter(|plan| plan.id == request.plan);
        let plan = planned.ok_or_else(|| problem::file_changed_since(""))?;
        let file = plan.files().into_iter().next().unwrap_or_default();
        if plan.is_empty() {
            return Ok(FixDone { file, sentence: say(language_of(&self.state()), "fix-nothing", &Args::new()) });
        }
        if let Err(refused) = sdk::apply_plan(&self.here(), &plan, &|_| None) {
            // The same plan may be made again where only the way to the file was blocked.
            self.state().plan = Some(plan);
            return Err(self.refused(refused));
        }
        Ok(FixDone { file, sentence: fix_sentence(&plan, language_of(&self.state())) })
    }

    fn code(&self, request: &FixFileRequest) -> Result<(CodeFile, FixRequest), Box<Problem>> {
        let here = self.here();
        let path = here.folder.join(here.expand(&request.path));
        let file = CodeFile::look(&here, &path).map_err(|refused| self.refused(refused))?;
        let text = String::from_utf8(file.content().to_owned()).unwrap_or_default();
        let FixFileRequest { entity, project, account, .. } = request.clone();
        let form = request.form.or_else(|| form_of(&path, &text));
        Ok((file, FixRequest { text, form, entity, project, account }))
    }

    fn show_fix(&self, file: &CodeFile, text: &str, view: FixView) -> Result<FixPlanView, Box<Problem>> {
        let edit = |edit: &EditView| CodeEdit {
            start: edit.start as usize,
            end: edit.end as usize,
            old: edit.old.clone(),
            new: edit.new.clone(),
            line: edit.line,
        };
        let plan = sdk::plan_code(file, view.edits.iter().map(edit).collect()).map_err(|refused| self.refused(refused))?;
        let changes = changes(text, &view.edits, &file.shown);
        let id = plan.id.clone();
        self.state().plan = Some(plan);
        Ok(FixPlanView { id, file: file.shown.clone(), undo: false, changes, left_alone: Vec::new(), view: Some(view) })
    }
}

/// One sentence: what was done to a file of code.
pub(super) fn fix_sentence(plan: &Plan, language: Language) -> String {
    let file = plan.files().into_iter().next().unwrap_or_default();
    let id = if plan.is_undo() { "fix-undone" } else { "fix-done" };
    say(language, id, &Args::new().with("file", file))
}

fn form_of(path: &Path, text: &str) -> Option<Form> {
    form_of_file(&path.file_name()?.to_string_lossy(), text)
}

/// Every changed line, as it is and as it will be, any key masked.
pub fn changes(text: &str, edits: &[EditView], file: &str) -> Vec<ChangeView> {
    let mut changes: Vec<ChangeView> = Vec::new();
    let mut rest = edits;
    while let Some(first) = rest.first() {
        let start = text[..first.start as usize].rfind('\n').map_or(0, |at| at + 1);
        let mut end = first.end as usize;
        let mut count = 0;
        // Edits on the same line, or on one that an edit reaches into, are one change.
        loop {
            end = text[end..].find('\n').map_or(text.len(), |at| end + at);
            let more = rest[count..].iter().take_while(|edit| (edit.start as usize) <= end).count();
            if more == 0 {
                break;
            }
            count += more;
            end = end.max(rest[count - 1].end as usize);
        }
        let old = text[start..end].trim_end_matches('\r');
        let mut new = String::new();
        let mut at = start;
        for edit in &rest[..count] {
            new.push_str(&text[at..edit.start as usize]);
            new.push_str(&edit.new);
            at = edit.end as usize;
        }
        new.push_str(&text[at..end]);
        let shown = |line: &str| harmless_lines(&mask_keys(line));
        changes.push(ChangeView {
            file: file.to_owned(),
            line: first.line,
            old: Some(shown(old)),
            new: Some(shown(new.trim_end_matches('\r'))),
        });
        rest = &rest[count..];
    }
    changes
}
