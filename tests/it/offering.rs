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

#[tokio::test]
async fn projects_that_are_known_are_offered_without_another_request() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = World::new().app();
    let account = known(&app, &demo).await;
    let request = EntityRequest { account, entity: "vision-lab".to_owned() };
    let offered = app.projects_offer(&request).await.expect("projects");
    let asked = demo.seen().len();
    assert_eq!((app.projects_offer(&request).await, demo.seen().len()), (Ok(offered.clone()), asked));
    assert!(!offered.contains(&"secret-plan".to_owned()), "one may only be read: {offered:?}");
    let gone = EntityRequest { account: AccountId("gone".to_owned()), ..request };
    assert_eq!(app.projects_offer(&gone).await.map_err(|problem| problem.code.name()), Err("account-is-unknown"));
}

#[tokio::test]
async fn where_the_machine_names_the_account_its_username_is_learned_and_the_nearest_names_are_offered() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let mut world = World::new();
    let key = demo.people().into_iter().find(|known| known.username == "lzwjava").expect("a person").key;
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    world.around.variables.insert("WANDB_API_KEY".to_owned(), key);
    let app = world.app();
    let text = CODE.replace("vision-lab", "vison-lab").replace("my-awesome-project", "resnett");
    let request = FixRequest { text, ..FixRequest::default() };
    let view = app.fix_nearest(&request).await.expect("a view");
    assert_eq!((view.entity.as_deref(), view.project.as_deref()), (Some("vision-lab"), Some("resnet")));
    assert_eq!(view.edits.iter().map(|edit| edit.new.as_str()).collect::<Vec<_>>(), ["\"vision-lab\"", "\"resnet\""]);
    let machine = app.accounts_look().accounts.into_iter().find(|account| account.active).expect("the machine's account");
    assert_eq!(machine.username.as_deref(), Some("lzwjava"));
}

#[tokio::test]
async fn a_personal_entity_that_takes_no_runs_is_no_name_to_keep() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = World::new().app();
    for (username, team) in [("ito-haru", "haru-team"), ("watanabe-mei", "mei-team")] {
        let key = demo.people().into_iter().find(|known| known.username == username).expect("a person").key;
        let account = added(app.account_add(paste(&key, demo.url(), KeepChoice::Keychain)).await).expect("an account");
        let code = format!("import wandb\nwandb.init(entity=\"{username}\", project=\"p\")\n");
        let view = app.fix_nearest(&request(&account, &code)).await.expect("a view");
        assert_eq!((view.entity.as_deref(), view.offers.contains(&username.to_owned())), (Some(team), false), "{username}");
    }
}
