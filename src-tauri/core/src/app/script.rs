//! The target of the script that a traceback names, where the error itself names none.

use std::path::{Path, PathBuf};

use crate::code::{Code, Named, form_of_file};
use crate::contract::PasteReport;
use crate::explain::check_command;
use crate::system::{Surroundings, read_regular};

/// A script, and the test of the one target that stands in it.
pub struct ScriptTarget {
    /// The file, home as `~`.
    pub file: String,
    /// ENTITY/PROJECT, or PROJECT alone.
    pub target: String,
    /// The command that tests it.
    pub command: String,
}

/// Reads the script that a traceback names, where the report names no project. Only a regular file under the working folder or
/// the home folder is read, and nothing is said where it names more than one entity or project.
pub fn target_of_script(text: &str, report: &PasteReport, around: &Surroundings) -> Option<ScriptTarget> {
    let slots = &report.slots;
    if slots.project.is_some() {
        return None;
    }
    let path = path_in(text, slots.script.as_deref()?, around)?;
    let content = String::from_utf8(read_regular(&path).ok()?).ok()?;
    let names = Code::read(&content, form_of_file(path.file_name()?.to_str()?, &content)).names();
    let only = |wanted: Named| -> Option<Option<&str>> {
        let mut found = names.iter().filter(|(named, _)| *named == wanted).map(|(_, name)| name.as_str());
        let first = found.next();
        found.next().is_none().then_some(first)
    };
    let (entity, project) =
        (slots.entity.as_deref().map_or_else(|| only(Named::Entity), |entity| Some(Some(entity)))?, only(Named::Project)??);
    let target = entity.map_or_else(|| project.to_owned(), |entity| format!("{entity}/{project}"));
    let command = check_command(&target, None);
    Some(ScriptTarget { file: around.shown(&path), target: crate::plain::harmless(&target), command })
}

/// The path of the frame whose file has this name, if it leads to a file that is the person's own.
fn path_in(text: &str, script: &str, around: &Surroundings) -> Option<PathBuf> {
    let named = text.lines().filter_map(frame).map(|path| around.folder.join(around.expand(path)));
    let real =
        named.filter(|path| path.file_name().is_some_and(|name| name == script)).find_map(|path| path.canonicalize().ok())?;
    let roots = [Some(around.folder.clone()), around.home.clone()];
    let is_under = |root: &Path| root.parent().is_some() && real.starts_with(root);
    roots.into_iter().flatten().filter_map(|root| root.canonicalize().ok()).any(|root| is_under(&root)).then_some(real)
}

/// `File "/w/train.py", line 12`, or `File ~/w/train.py:7, in main()`.
fn frame(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("File ")?;
    match rest.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"').map(|(path, _)| path),
        None => rest.split_once(", in ").and_then(|(place, _)| place.rsplit_once(':')).map(|(path, _)| path),
    }
}
