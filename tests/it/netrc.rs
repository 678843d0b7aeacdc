//! netrc as a whole: why Python does not read it, the mend, and what another program took out.

use std::fs;

use keywand_core::contract::LostMachine;
use keywand_tests::{STRANGE_KEY, World, keep_unasked};

#[test]
fn what_keeps_python_from_reading_netrc_is_named_and_mended_where_it_stands() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    let app = world.app();
    assert!(app.netrc_trouble().is_none(), "there is no netrc");
    fs::write(&netrc, "machine github.com login me password p\n").expect("netrc");
    assert!(app.netrc_trouble().is_none());
    fs::write(&netrc, "Machine github.com login me password p\n").expect("netrc");
    assert_eq!(app.netrc_trouble().map(|problem| problem.code.name()), Some("netrc-unreadable"));
    assert_eq!(app.netrc_look().expect("a look").trouble.map(|problem| problem.code.name()), Some("netrc-unreadable"));
    let change = app.netrc_mend().expect("a mend");
    let places: Vec<_> = change.places.iter().map(|place| (place.line, place.flaw)).collect();
    assert_eq!((change.file.as_str(), places.as_slice()), ("~/.netrc", &[(1, "capital-letters")][..]));
    assert_eq!(fs::read_to_string(&netrc).expect("netrc"), "Machine github.com login me password p\n", "a plan writes nothing");
    let said = app.netrc_apply(&change.id).expect("mended");
    assert!(said.contains("~/.netrc"), "{said}");
    assert_eq!(fs::read_to_string(&netrc).expect("netrc"), "machine github.com login me password p\n");
    assert!(app.netrc_trouble().is_none());
    assert_eq!(app.netrc_apply("gone").map_err(|problem| problem.code.name()), Err("file-changed-since"));
}

#[tokio::test]
async fn a_machine_that_another_program_took_out_comes_back_where_its_key_is_saved() {
    let world = World::new();
    let netrc = world.home().join(".netrc");
    let app = world.app();
    keep_unasked(&app, "work", STRANGE_KEY).await;
    let own = format!("machine api.wandb.ai login user password {STRANGE_KEY}\n");
    fs::write(&netrc, format!("machine github.com login me password p\n{own}")).expect("netrc");
    assert_eq!(app.netrc_look().expect("a look").lost, []);
    fs::write(&netrc, "").expect("netrc");
    let lost = [
        LostMachine { machine: "github.com".to_owned(), account: None },
        LostMachine { machine: "api.wandb.ai".to_owned(), account: Some("work".to_owned()) },
    ];
    let mut told = app.netrc_look().expect("a look").lost;
    told.sort_by_key(|lost| lost.account.clone());
    assert_eq!(told, lost, "what is lost is told again until it is accepted");
    assert_eq!(app.netrc_lost_now().len(), 2);
    let change = app.netrc_restore().expect("a plan");
    let shown = serde_json::to_string(&change).expect("JSON");
    assert!(shown.contains("api.wandb.ai") && shown.contains("5e17…f00d") && !shown.contains(STRANGE_KEY), "{shown}");
    app.netrc_apply(&change.id).expect("restored");
    let text = fs::read_to_string(&netrc).expect("netrc");
    assert!(text.contains("machine api.wandb.ai") && text.contains(STRANGE_KEY) && !text.contains("github.com"), "{text}");
    app.netrc_accept().expect("accepted");
    assert_eq!((app.netrc_lost_now(), app.netrc_look().expect("a look").lost), (Vec::new(), Vec::new()));
}
