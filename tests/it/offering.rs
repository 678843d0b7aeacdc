//! Projects to choose from where an example's name stands for one.

use std::sync::Mutex;

use keywand_core::account::AccountId;
use keywand_core::app::App;
use keywand_core::contract::{EntityRequest, FixRequest, FixView, KeepChoice, ProjectsEvent};
use keywand_demo::{Demo, Options};
use keywand_tests::{World, added, paste};

const CODE: &str = "import wandb\nwandb.init(entity=\"vision-lab\", project=\"my-awesome-project\")\n";

async fn known(app: &App, demo: &Demo) -> AccountId {
    let key = demo.people().into_iter().find(|known| known.username == "lzwjava").expect("a person").key;
    added(app.account_add(paste(&key, demo.url(), KeepChoice::Keychain)).await).expect("an account")
}

fn request(account: &AccountId, text: &str) -> FixRequest {
    FixRequest { text: text.to_owned(), account: Some(account.clone()), ..FixRequest::default() }
}

fn is_said(view: &FixView) -> bool {
    view.notes.iter().any(|note| note.code.name() == "project-is-placeholder")
}

#[tokio::test]
async fn the_terminal_offers_the_teams_projects_where_an_examples_name_stands() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = World::new().app();
    let account = known(&app, &demo).await;
    let view = app.fix_nearest(&request(&account, CODE)).await.expect("a view");
    assert!(is_said(&view) && view.edits.is_empty(), "{:?}", view.notes);
    assert_eq!(view.runs_to.as_deref(), Some("vision-lab"));
    assert!(view.projects.contains(&"resnet".to_owned()), "{:?}", view.projects);
    let named = app.fix_nearest(&request(&account, &CODE.replace("my-awesome-project", "resnet"))).await.expect("a view");
    assert!(!is_said(&named) && named.projects.is_empty(), "nothing is asked for where no placeholder stands");
}

#[tokio::test]
async fn the_window_says_the_placeholder_and_offers_what_it_was_told_in_order_of_activity() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = World::new().app();
    let account = known(&app, &demo).await;
    let view = app.fix(&request(&account, CODE)).expect("a view");
    assert!(is_said(&view) && view.projects.is_empty(), "nothing is sent");
    let offered =
        app.projects_offer(&EntityRequest { account: account.clone(), entity: "vision-lab".to_owned() }).await.expect("projects");
    assert!(!offered.is_empty());
    let view = app.fix(&request(&account, CODE)).expect("a view");
    assert_eq!(view.projects, offered);
    let told = Mutex::new(Vec::new());
    let request_all = EntityRequest { account: account.clone(), entity: "vision-lab".to_owned() };
    let on = |event| {
        if let ProjectsEvent::Page { projects, .. } = event {
            told.lock().expect("a list").extend(projects);
        }
    };
    app.projects_run(request_all, on).await.expect("a list");
    let mut listed = told.into_inner().expect("a list");
    listed.retain(|project| offered.contains(&project.name));
    listed.sort_by_key(|project| std::cmp::Reverse(project.updated.or(project.created)));
    assert_eq!(listed.into_iter().map(|project| project.name).collect::<Vec<_>>(), offered);
    // A project that really has the name is nobody's placeholder.
    let code = CODE.replace("my-awesome-project", "My-Project");
    assert!(is_said(&app.fix(&request(&account, &code)).expect("a view")));
}
