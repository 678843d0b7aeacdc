//! Corrected code in a file: planned, made, taken back.

use std::fs;

use keywand_core::app::App;
use keywand_core::contract::{ApplyRequest, FixFileRequest, FixPlanView, Form, Problem};
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

const STRAY: &str = "5e17171e15e17171e15e17171e15e17171e1f00d";

#[test]
fn a_key_that_is_given_or_stands_as_an_entity_is_neither_shown_nor_kept() {
    for (stands, given) in [(STRAY, "my-team"), ("a", STRAY)] {
        let world = World::new();
        let (app, path) = (world.app(), world.home().join("train.py"));
        let code = format!("import wandb\nwandb.init(entity='{stands}', project='b')\n");
        fs::write(&path, &code).expect("a file");
        let names = (Some(given.to_owned()), Some("my-project".to_owned()));
        let request =
            FixFileRequest { path: "~/train.py".to_owned(), entity: names.0, project: names.1, ..FixFileRequest::default() };
        let planned = app.fix_plan(&request).expect("a plan");
        assert!(planned.changes.iter().all(|change| !format!("{change:?}").contains(STRAY)));
        assert!(planned.view.iter().flat_map(|view| &view.edits).all(|edit| edit.old != STRAY && !edit.new.contains(STRAY)));
        apply(&app, &planned).expect("changed");
        for entry in fs::read_dir(&world.around.data).expect("our folder").flatten() {
            let kept = fs::read(entry.path()).unwrap_or_default();
            assert!(!String::from_utf8_lossy(&kept).contains(STRAY), "{}", entry.path().display());
        }
        let back = app.fix_undo().expect("a plan");
        assert!(!format!("{back:?}").contains(STRAY));
        apply(&app, &back).expect("undone");
        assert_eq!(fs::read_to_string(&path).expect("a file"), code);
    }
}

#[test]
fn the_window_plans_only_for_files_of_code_that_no_shell_reads_at_its_start() {
    let world = World::new();
    let (app, home) = (world.app(), world.home());
    let code = "import wandb\nwandb.init(entity='a', project='b')\nexport WANDB_ENTITY=a\n";
    fs::create_dir_all(home.join(".config/fish")).expect("a folder");
    for name in [".bashrc", ".profile", ".envrc", ".config/fish/config.py", ".config/train.py", "run", "sitecustomize"] {
        fs::write(home.join(name), code).expect("a file");
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(home.join(".bashrc"), home.join("link.py")).expect("a link");
    let refused = [
        "~/.bashrc",
        "~/.profile",
        "~/.envrc",
        "~/.config/fish/config.py",
        "~/.config/train.py",
        "~/run",
        "~/sitecustomize",
        "~/x/../.bashrc",
        "~/.config/../.bashrc",
        "~/link.py",
    ];
    for path in refused {
        for form in [None, Some(Form::Shell), Some(Form::Python), Some(Form::Env)] {
            let request =
                FixFileRequest { path: path.to_owned(), form, entity: Some("t".to_owned()), ..FixFileRequest::default() };
            assert_eq!(app.fix_plan(&request).err().map(|problem| problem.code.name()), Some("file-cannot-be-written"), "{path}");
        }
    }
    // What the page says of the form changes nothing.
    fs::write(home.join("train.py"), CODE).expect("a file");
    let request =
        |form| FixFileRequest { path: "~/train.py".to_owned(), form, entity: Some("t".to_owned()), ..FixFileRequest::default() };
    let changes = |form| app.fix_plan(&request(form)).expect("a plan").changes;
    assert_eq!(changes(Some(Form::Shell)), changes(None));
    fs::write(home.join(".env"), "WANDB_ENTITY=a\n").expect("a file");
    let request = FixFileRequest { path: "~/.env".to_owned(), entity: Some("t".to_owned()), ..FixFileRequest::default() };
    assert_eq!(app.fix_plan(&request).expect("a plan").changes.len(), 1);
}
