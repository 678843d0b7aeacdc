//! Folders: chosen in the system's dialog, or bound to an account.

use std::fs;
use std::path::PathBuf;

use keywand_core::account::AccountId;
use keywand_core::contract::{BindRequest, FolderFor, FolderRequest};
use keywand_tests::{Clipboard, STRANGE_KEY, World, keep_unasked};

#[tokio::test]
async fn a_folder_that_a_person_chose_is_shown_as_they_know_it() {
    let world = World::new();
    let app = world.app();
    let request = FolderRequest { purpose: FolderFor::Keys };
    for (chosen, shown) in
        [(world.home().join("runs"), "~/runs"), (PathBuf::from("~/runs"), "~/runs"), ("/srv/runs".into(), "/srv/runs")]
    {
        let view = app.folder_choose(&request, &Clipboard::choosing(chosen)).await.expect("chosen").expect("a folder");
        assert_eq!(view.folder, shown);
    }
    assert_eq!(app.folder_choose(&request, &Clipboard::default()).await.expect("nothing chosen"), None);
}

#[tokio::test]
async fn a_folder_has_one_account_or_none_and_others_keep_theirs() {
    let world = World::new();
    fs::create_dir(world.home().join("train")).expect("a folder");
    let app = world.app();
    let (work, home) =
        (keep_unasked(&app, "work", STRANGE_KEY).await, keep_unasked(&app, "home", &STRANGE_KEY.replace('5', "6")).await);
    let train = world.home().join("train").display().to_string();
    let bind = |folder: Option<&String>, account: Option<&AccountId>| {
        app.folder_bind(&BindRequest { folder: folder.cloned(), account: account.cloned() })
    };
    bind(None, Some(&work)).expect("bound");
    bind(Some(&train), Some(&work)).expect("bound");
    bind(Some(&train), Some(&home)).expect("bound otherwise");
    let bound = |folder: &str, label: &str| (folder.to_owned(), Some(label.to_owned()));
    assert_eq!(app.folders_bound(), Ok(vec![bound("~", "work"), bound("~/train", "home")]));
    assert!(app.is_bound(None) && app.is_bound(Some(&train)) && !app.is_bound(Some("/srv")));
    let gone = bind(Some(&train), Some(&AccountId("gone".to_owned()))).expect_err("no such account");
    assert_eq!(gone.code.name(), "account-is-unknown");
    assert_eq!(app.folders_bound().map(|bound| bound.len()), Ok(2), "nothing changes where the account is unknown");
    bind(None, None).expect("freed");
    assert!(!app.is_bound(None) && app.is_bound(Some(&train)));
}

#[test]
fn a_folder_is_named_by_what_lies_there() {
    let world = World::new();
    fs::create_dir(world.home().join("train")).expect("a folder");
    fs::write(world.home().join("train.py"), "").expect("a file");
    let app = world.app();
    assert_eq!((app.folder_shown(None), app.folder_shown(Some("train"))), ("~".to_owned(), "~/train".to_owned()));
    assert!(app.is_folder("train") && !app.is_folder("train.py") && !app.is_folder("gone"));
}
