//! Corrected code in a file: planned, made, taken back.

use std::fs;

use keywand_core::app::App;
use keywand_core::contract::{ApplyRequest, FixChooseRequest, FixPlanView, Problem};
use keywand_tests::{Clipboard, World};

const CODE: &[u8] = b"import wandb\r\nwandb.init(entity='a', project='b')\r\n";
const FIXED: &[u8] = b"import wandb\r\nwandb.init(entity='my-team', project='my-project')\r\n";

async fn plan(app: &App) -> FixPlanView {
    choose(app, "~/train.py", "my-team").await.expect("a plan")
}

/// As the window does it: the person chooses the file.
async fn choose(app: &App, path: &str, entity: &str) -> Result<FixPlanView, Box<Problem>> {
    let request = FixChooseRequest { entity: Some(entity.to_owned()), project: Some("my-project".to_owned()), account: None };
    app.fix_choose(&request, &Clipboard::choosing(path.into())).await.map(|plan| plan.expect("a choice"))
}

fn apply(app: &App, plan: &FixPlanView) -> Result<(), Box<Problem>> {
    app.fix_apply(&ApplyRequest { plan: plan.id.clone() }).map(|_| ())
}

#[tokio::test]
async fn a_file_is_changed_as_it_was_shown_and_comes_back_byte_for_byte() {
    let world = World::new();
    let (app, path) = (world.app(), world.home().join("train.py"));
    fs::write(&path, CODE).expect("a file");
    let planned = plan(&app).await;
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

#[tokio::test]
async fn a_file_that_changed_since_it_was_shown_is_left_as_it_is() {
    let world = World::new();
    let (app, path) = (world.app(), world.home().join("train.py"));
    fs::write(&path, CODE).expect("a file");
    let planned = plan(&app).await;
    fs::write(&path, b"mine = 1\n").expect("a file");
    assert_eq!(apply(&app, &planned).err().map(|problem| problem.code.name()), Some("file-changed-since"));
    assert_eq!(fs::read(&path).expect("a file"), b"mine = 1\n");
}

#[tokio::test]
async fn what_is_not_utf8_is_left_as_it_is_and_said() {
    let world = World::new();
    let (app, path) = (world.app(), world.home().join("train.py"));
    let code = b"import wandb\n# caf\xe9\nwandb.init(entity='a', project='b')\n";
    fs::write(&path, code).expect("a file");
    let planned = plan(&app).await;
    let notes = planned.view.iter().flat_map(|view| &view.notes).map(|note| (note.code.name(), note.line));
    assert_eq!(notes.collect::<Vec<_>>(), [("text-is-not-utf8", 2)]);
    apply(&app, &planned).expect("nothing to do");
    assert_eq!(fs::read(&path).expect("a file"), code);
}

const STRAY: &str = "5e17171e15e17171e15e17171e15e17171e1f00d";

#[tokio::test]
async fn a_key_that_is_given_or_stands_as_an_entity_is_neither_shown_nor_kept() {
    for (stands, given) in [(STRAY, "my-team"), ("a", STRAY)] {
        let world = World::new();
        let (app, path) = (world.app(), world.home().join("train.py"));
        let code = format!("import wandb\nwandb.init(entity='{stands}', project='b')\n");
        fs::write(&path, &code).expect("a file");
        let planned = choose(&app, "~/train.py", given).await.expect("a plan");
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

#[tokio::test]
async fn the_window_plans_only_for_files_of_code_that_no_shell_reads_at_its_start() {
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
        assert_eq!(
            choose(&app, path, "t").await.err().map(|problem| problem.code.name()),
            Some("file-cannot-be-written"),
            "{path}"
        );
    }
    fs::write(home.join(".env"), "WANDB_ENTITY=a\n").expect("a file");
    assert_eq!(choose(&app, "~/.env", "t").await.expect("a plan").changes.len(), 1);
    let none = app.fix_choose(&FixChooseRequest::default(), &Clipboard::default()).await;
    assert_eq!(none.expect("no problem"), None, "nothing was chosen");
}

#[tokio::test]
async fn a_file_of_variables_is_code_whatever_it_is_for_and_a_hidden_one_is_not() {
    let world = World::new();
    let (app, home) = (world.app(), world.home());
    let outside = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(home.join("project/.hidden")).expect("a folder");
    for (path, expect) in [
        (home.join("project/.env"), None),
        (home.join("project/.env.local"), None),
        (home.join("project/train.py"), None),
        (home.join("project/.train.py"), Some("file-cannot-be-written")),
        (home.join("project/.environment"), Some("file-cannot-be-written")),
        (home.join("project/.hidden/train.py"), Some("file-cannot-be-written")),
        (home.join("project/gone.py"), Some("file-cannot-be-written")),
        (outside.path().join("train.py"), None),
    ] {
        if !path.ends_with("gone.py") {
            fs::write(&path, if path.extension().is_some_and(|end| end == "py") { CODE } else { b"WANDB_ENTITY=a\n" })
                .expect("a file");
        }
        let shown = path.display().to_string();
        let planned = choose(&app, &shown, "my-team").await;
        assert_eq!(planned.as_ref().err().map(|problem| problem.code.name()), expect, "{shown}");
        assert!(planned.is_err() || planned.is_ok_and(|plan| plan.changes.len() == 1), "{shown}");
    }
}

#[tokio::test]
async fn a_plan_of_no_change_is_made_without_a_trace() {
    let world = World::new();
    let (app, path) = (world.app(), world.home().join("train.py"));
    fs::write(&path, FIXED).expect("a file");
    let planned = plan(&app).await;
    assert!(planned.changes.is_empty() && !planned.undo);
    let done = app.fix_apply(&ApplyRequest { plan: planned.id }).expect("nothing to do");
    assert_eq!((done.sentence.as_str(), fs::read(&path).expect("a file")), ("Nothing to change.", FIXED.to_vec()));
    assert_eq!(app.fix_undo().err().map(|problem| problem.code.name()), Some("nothing-to-undo"));
    let gone = app.fix_apply(&ApplyRequest { plan: "gone".to_owned() }).expect_err("no such plan");
    assert_eq!(gone.code.name(), "file-changed-since");
}

#[tokio::test]
async fn a_change_that_is_taken_back_is_shown_as_it_will_be() {
    let world = World::new();
    let (app, path) = (world.app(), world.home().join("train.py"));
    fs::write(&path, CODE).expect("a file");
    let planned = plan(&app).await;
    let change = planned.changes[0].clone();
    assert_eq!((change.file.as_str(), change.line), ("~/train.py", 2));
    assert_eq!(change.old.as_deref(), Some("wandb.init(entity='a', project='b')"));
    assert_eq!(change.new.as_deref(), Some("wandb.init(entity='my-team', project='my-project')"));
    let done = app.fix_apply(&ApplyRequest { plan: planned.id }).expect("changed");
    assert!(done.sentence.contains("~/train.py"), "{}", done.sentence);
    let back = app.fix_undo().expect("a plan");
    assert_eq!((back.file.as_str(), back.undo, back.view.is_none()), ("~/train.py", true, true));
    assert!(back.changes.iter().any(|change| change.new.as_deref().is_some_and(|new| new.contains('a'))), "{:?}", back.changes);
    let undone = app.fix_apply(&ApplyRequest { plan: back.id }).expect("undone");
    assert_ne!(undone.sentence, done.sentence);
}
