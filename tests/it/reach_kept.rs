//! The last answers on disk: shown at once, kept where no new one comes, compared with the next.

use std::sync::{Arc, Mutex};

use keywand_core::account::AccountId;
use keywand_core::app::App;
use keywand_core::contract::{
    AccountRequest, EntityRequest, KeepChoice, MayLog, ProjectsEvent, ReachChange, ReachRequest, ReachView, SearchRequest,
};
use keywand_demo::{Demo, Options};
use keywand_tests::{STRANGE_KEY, World, added, paste};

use crate::stub::{Stub, http};

async fn on_file(app: &App, key: &str, url: &str) -> AccountId {
    let mut request = paste(key, url, KeepChoice::Keychain);
    request.unverified = true;
    added(app.account_add(request).await).expect("an account")
}

async fn asked(app: &App) -> ReachView {
    app.reach_run(ReachRequest::default(), |_| {}).await.expect("a view").accounts.remove(0)
}

fn names(reach: &ReachView) -> Vec<&str> {
    reach.entities.iter().map(|entity| entity.name.as_str()).collect()
}

#[tokio::test]
async fn where_no_answer_comes_the_last_one_stays_with_its_time() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let world = World::new();
    let person = demo.people().into_iter().find(|person| person.username == "sato-yuki").expect("a person");
    let app = world.app();
    let id = on_file(&app, &person.key, demo.url()).await;
    let first = asked(&app).await;
    let entity = EntityRequest { account: id.clone(), entity: "vision-lab".to_owned() };
    app.team_open(&entity).await.expect("a team");
    app.projects_run(entity.clone(), |_| {}).await.expect("a list");
    drop((app, demo));
    let app = world.app();
    let kept = app.reach_look().accounts.remove(0);
    assert_eq!((names(&kept), kept.at, kept.fresh), (names(&first), first.at, false));
    assert!(kept.trouble.is_none() && kept.changes.is_empty());
    let found = app.reach_search(&SearchRequest { query: "resnet".to_owned(), limit: 5 });
    assert_eq!(found.hits[0].target.as_deref(), Some("vision-lab/resnet"));
    let offline = asked(&app).await;
    assert_eq!((names(&offline), offline.at), (names(&first), first.at));
    assert_eq!(offline.trouble.expect("a reason").code.name(), "host-unreachable");
    let team = app.team_open(&entity).await.expect("a team");
    assert!(team.trouble.is_some() && team.members.is_some_and(|members| members.len() == 7));
    let told = Mutex::new(0);
    let list = app.projects_run(entity, |event| match event {
        ProjectsEvent::Kept { projects, .. } => *told.lock().expect("told") += projects.len(),
        ProjectsEvent::Page { .. } => panic!("no page came"),
    });
    let list = list.await.expect("a list");
    assert_eq!(list.listed.map(|listed| (listed.count as usize, listed.complete)), Some((*told.lock().expect("told"), true)));
    assert!(list.trouble.is_some());
}

#[tokio::test]
async fn neither_a_key_nor_an_address_is_kept_and_a_removed_account_leaves_nothing() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let world = World::new();
    let app = world.app();
    let person = demo.people().into_iter().find(|person| person.username == "sato-yuki").expect("a person");
    let id = on_file(&app, &person.key, demo.url()).await;
    asked(&app).await;
    let entity = EntityRequest { account: id.clone(), entity: "vision-lab".to_owned() };
    app.team_open(&entity).await.expect("a team");
    app.projects_run(entity, |_| {}).await.expect("a list");
    let files = || -> Vec<String> {
        let files = std::fs::read_dir(&world.around.data).expect("a folder").flatten();
        files.map(|file| std::fs::read_to_string(file.path()).unwrap_or_default()).collect()
    };
    let all = files().concat();
    assert!(all.contains("hidden-plan") && all.contains("tanaka-ken"));
    assert!(!all.contains(&person.key[4..36]) && !all.contains("@example.com"));
    app.account_forget(&AccountRequest { account: id }).expect("removed");
    let other = on_file(&app, STRANGE_KEY, demo.url()).await;
    app.account_forget(&AccountRequest { account: other }).expect("removed");
    assert!(!files().concat().contains("hidden-plan"), "what was learned goes with the key");
}

#[tokio::test]
async fn what_changed_since_the_last_session_is_said() {
    let said: Arc<Mutex<(u16, &str)>> =
        Arc::new(Mutex::new((200, r#"[{"node":{"name":"a","readOnly":false}},{"node":{"name":"b","readOnly":true}}]"#)));
    let now = Arc::clone(&said);
    let stub = Stub::start(move |_| {
        let (status, teams) = *now.lock().expect("said");
        match status {
            200 => http(
                "200 OK",
                "",
                &format!(r#"{{"data":{{"viewer":{{"username":"me","entity":"a","teams":{{"edges":{teams}}}}}}}}}"#),
            ),
            _ => http("401 Unauthorized", "", r#"{"error":"user is not logged in"}"#),
        }
    })
    .await;
    let world = World::new();
    on_file(&world.app(), STRANGE_KEY, &stub.url).await;
    assert_eq!(asked(&world.app()).await.changes, []);
    *said.lock().expect("said") = (200, r#"[{"node":{"name":"a","readOnly":true}},{"node":{"name":"c","readOnly":false}}]"#);
    let app = world.app();
    let team = |name: &str| name.to_owned();
    let expect = [
        ReachChange::TeamGone { team: team("b") },
        ReachChange::TeamNew { team: team("c") },
        ReachChange::LogLost { team: team("a") },
    ];
    assert_eq!(asked(&app).await.changes, expect);
    assert_eq!(asked(&app).await.changes, expect, "it is news for the whole session");
    *said.lock().expect("said") = (401, "");
    let revoked = asked(&world.app()).await;
    assert_eq!(revoked.changes, [ReachChange::KeyRevoked]);
    assert_eq!(
        (names(&revoked), revoked.trouble.as_ref().expect("a reason").code.name()),
        (vec!["a", "me", "c"], "key-rejected")
    );
    assert_eq!(asked(&world.app()).await.changes, [], "and no news in the next");
}

#[tokio::test]
async fn what_a_server_does_not_know_is_remembered_for_the_next_session() {
    use keywand_demo::Lesser;
    let lesser = Lesser { unknown_fields: true, ..Lesser::default() };
    let demo = Demo::start(Options { lesser, ..Options::default() }).await.expect("the sample W&B");
    let world = World::new();
    let person = demo.people().into_iter().find(|person| person.username == "lzwjava").expect("a person");
    on_file(&world.app(), &person.key, demo.url()).await;
    let first = asked(&world.app()).await;
    assert!(first.trouble.is_none() && names(&first).contains(&"vision-lab"));
    assert!(first.entities.iter().all(|entity| entity.may_log == MayLog::Unknown && entity.may_log_unknown.is_some()));
    assert!(first.organizations.is_none(), "not told is not none");
    let asked_before = demo.seen().len();
    asked(&world.app()).await;
    assert_eq!(demo.seen().len() - asked_before, 1);
}
