//! Corrected code in a file: planned, made, taken back.

use std::fs;

use keywand_core::app::App;
use keywand_core::contract::{ApplyRequest, FixFileRequest, FixPlanView, Problem};
use keywand_tests::World;

const CODE: &[u8] = b"import wandb\r\nwandb.init(entity='a', project='b')\r\n";
const FIXED: &[u8] = b"import wandb\r\nwandb.init(entity='my-team', project='my-project')\r\n";

fn plan(app: &App) -> FixPlanView {
    let (entity, project) = (Some("my-team".to_owned()), Some("my-project".to_owned()));
    let request = FixFileRequest { path: "~/train.py".to_owned(), form: None, entity, project, account: None };
    app.fix_plan(&request).expect("a plan")
}

fn apply(app: &App, plan: &FixPlanView) -> Result<(), Box<Problem>> {
    app.fix_apply(&ApplyRequest { plan: plan.id.clone() }).map(|_| ())
}

#[test]
fn a_file_is_changed_as_it_was_shown_and_comes_back_byte_for_byte() {
    let world = World::new();
    let (app, path) = (world.app(), world.home().join("train.py"));
    fs::write(&path, CODE).expect("a file");
    let planned = plan(&app);
    assert_eq!(fs::read(&path).expect("a file"), CODE);
    assert_eq!((planned.file.as_str(), planned.changes.len()), ("~/train.py", 1));
    apply(&app, &planned).expect("changed");
    assert_eq!(fs::read(&path).expect("a file"), FIXED);
    let back = app.fix_undo().expect("a plan");
    assert!(back.undo);
    apply(&app, &back).expect("undone");
    assert_eq!(fs::read(&path).expect("a file"), CODE);
    assert_eq!(app.fix_undo().err().map(|problem| problem.code.name()), Some("nothing-to-undo"));
}

#[test]
fn a_file_that_changed_since_it_was_shown_is_left_as_it_is() {
    let world = World::new();
    let (app, path) = (world.app(), world.home().join("train.py"));
    fs::write(&path, CODE).expect("a file");
    let planned = plan(&app);
    fs::write(&path, b"mine = 1\n").expect("a file");
    assert_eq!(apply(&app, &planned).err().map(|problem| problem.code.name()), Some("file-changed-since"));
    assert_eq!(fs::read(&path).expect("a file"), b"mine = 1\n");
}

#[test]
fn what_is_not_utf8_is_left_as_it_is_and_said() {
    let world = World::new();
    let (app, path) = (world.app(), world.home().join("train.py"));
    let code = b"import wandb\n# caf\xe9\nwandb.init(entity='a', project='b')\n";
    fs::write(&path, code).expect("a file");
    let planned = plan(&app);
    let notes = planned.view.iter().flat_map(|view| &view.notes).map(|note| (note.code.name(), note.line));
    assert_eq!(notes.collect::<Vec<_>>(), [("text-is-not-utf8", 2)]);
    apply(&app, &planned).expect("nothing to do");
    assert_eq!(fs::read(&path).expect("a file"), code);
}
