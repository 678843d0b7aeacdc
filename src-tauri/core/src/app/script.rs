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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Slots;

    #[test]
    fn the_path_of_a_frame_is_read_in_both_forms() {
        for (line, expect) in [
            ("  File \"/w/train.py\", line 12, in main", Some("/w/train.py")),
            ("File ~/w/train.py:7, in main()", Some("~/w/train.py")),
            ("File C:\\w\\train.py:7, in main()", Some("C:\\w\\train.py")),
            ("File ~/w/train.py, in main()", None),
            ("File ~/w/train.py:7", None),
            ("  File \"/w/train.py", None),
            ("/w/train.py:7", None),
        ] {
            assert_eq!(frame(line), expect, "{line}");
        }
    }

    #[test]
    fn the_script_of_a_traceback_is_read_where_it_is_the_persons_own_and_names_one_target() {
        let (home, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let folder = home.path().join("work");
        std::fs::create_dir(&folder).expect("a folder");
        let around = Surroundings { home: Some(home.path().to_owned()), folder: folder.clone(), ..Surroundings::default() };
        let report = |script: &str, entity: Option<&str>, project: Option<&str>| {
            let text = |text: Option<&str>| text.map(str::to_owned);
            let slots = Slots { script: text(Some(script)), entity: text(entity), project: text(project), ..Slots::default() };
            PasteReport { findings: Vec::new(), slots }
        };
        let both = "wandb.init(entity='vision', project='resnet')\n";
        for (code, entity, project, expect) in [
            (both, None, None, Some("vision/resnet")),
            (both, Some("speech"), None, Some("speech/resnet")),
            (both, None, Some("asr"), None),
            ("wandb.init(project='resnet')\n", None, None, Some("resnet")),
            ("wandb.init(entity='vision')\n", None, None, None),
            ("wandb.init(project='a')\nwandb.init(project='b')\n", None, None, None),
            ("wandb.init(entity='a', project='c')\nwandb.init(entity='b', project='c')\n", None, None, None),
        ] {
            std::fs::write(folder.join("train.py"), format!("import wandb\n{code}")).expect("written");
            let text = "  File \"eval.py\", line 1, in f\n  File \"train.py\", line 2, in main\n";
            let found = target_of_script(text, &report("train.py", entity, project), &around);
            assert_eq!(found.as_ref().map(|found| found.target.as_str()), expect, "{code}");
            if let Some(found) = found {
                assert_eq!((found.file.as_str(), found.command), ("~/work/train.py", check_command(&found.target, None)));
            }
        }
        for (folder, is_read) in [(home.path(), true), (&folder, true), (other.path(), false)] {
            let file = folder.join("a.py");
            std::fs::write(&file, format!("import wandb\n{both}")).expect("written");
            let text = format!("  File \"{}\", line 2, in main\n", file.display());
            assert_eq!(target_of_script(&text, &report("a.py", None, None), &around).is_some(), is_read, "{text}");
            assert!(target_of_script(&text, &report("b.py", None, None), &around).is_none());
        }
    }
}
