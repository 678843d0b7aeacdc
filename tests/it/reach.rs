//! What accounts reach, against the sample W&B and against servers that mean harm.

use std::sync::Mutex;

use keywand_core::account::AccountId;
use keywand_core::app::App;
use keywand_core::contract::{
    ActionName, ActionsRequest, CheckRequest, Code, EntityRequest, KeepChoice, MatrixRequest, MayLog, ProjectRequest,
    ProjectsEvent, ReachRequest, ReachView, RightState, SearchRequest, Verdict, WhyUnknown,
};
use keywand_core::diagnose::Mistake;
use keywand_core::system::Surroundings;
use keywand_core::vault::KeyStore as _;
use keywand_demo::{Demo, Lesser, Options, Size};
use keywand_tests::{STRANGE_KEY, World, added, app, app_in, hold, paste};

use crate::stub::{Stub, http};

async fn sample(lesser: Lesser) -> Demo {
    Demo::start(Options { lesser, ..Options::default() }).await.expect("the sample W&B")
}

async fn hold_person(app: &App, demo: &Demo, username: &str) -> AccountId {
    let person = demo.people().into_iter().find(|person| person.username == username).expect(username);
    hold(app, &person.key, demo.url()).await.expect("an account")
}

async fn reach(app: &App, account: &AccountId) -> ReachView {
    let request = ReachRequest { accounts: vec![account.clone()] };
    let view = app.reach_run(request, |_| {}).await.expect("a view");
    view.accounts.into_iter().find(|reach| reach.account == *account).expect("the account")
}

fn may(reach: &ReachView) -> Vec<(&str, MayLog)> {
    reach.entities.iter().map(|entity| (entity.name.as_str(), entity.may_log)).collect()
}

#[tokio::test]
async fn one_request_tells_teams_and_whether_each_takes_runs() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let account = hold_person(&app, &demo, "tanaka-ken").await;
    let told = reach(&app, &account).await;
    assert_eq!(demo.seen().len(), 1);
    assert_eq!(may(&told), [("tanaka-ken", MayLog::Unknown), ("vision-lab", MayLog::ReadOnly)]);
    assert_eq!(told.entities[0].may_log_unknown, Some(WhyUnknown::NotAsked));
    assert_eq!(told.organizations.as_deref(), Some(&["Example Research".to_owned()][..]));
    assert_eq!(told.label, "tanaka-ken", "without a label, the username");
    assert!(told.fresh && told.trouble.is_none() && told.entities[0].default && told.entities[0].personal);
}

#[tokio::test]
async fn an_entity_is_out_of_reach_only_where_the_teams_were_told_and_it_takes_no_runs() {
    let demo = sample(Lesser::default()).await;
    let named = |entity: &str, url: &str| {
        let around = Surroundings {
            variables: [("WANDB_ENTITY", entity), ("WANDB_BASE_URL", url)]
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            ..Surroundings::default()
        };
        app_in(around)
    };
    for (entity, is_out) in [("vision-lab", true), ("speech-group", true), ("tanaka-ken", false)] {
        let app = named(entity, demo.url());
        let account = hold_person(&app, &demo, "tanaka-ken").await;
        assert_eq!(app.entity_out_of_reach(&account), None, "{entity}: nothing was asked yet");
        reach(&app, &account).await;
        let expected = is_out.then(|| (entity.to_owned(), "WANDB_ENTITY".to_owned()));
        assert_eq!(app.entity_out_of_reach(&account), expected, "{entity}");
    }
    let body = r#"{"data": {"viewer": {"username": "tanaka-ken", "entity": "tanaka-ken"}}}"#;
    let untold = Stub::start(move |_| http("200 OK", "", body)).await;
    let app = named("vision-lab", &untold.url);
    let account = hold(&app, STRANGE_KEY, &untold.url).await.expect("an account");
    assert!(reach(&app, &account).await.teams_unknown.is_some());
    assert_eq!(app.entity_out_of_reach(&account), None, "the server did not say which teams there are");
}

#[tokio::test]
async fn opening_a_team_tells_members_roles_admins_and_invitations() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let account = hold_person(&app, &demo, "sato-yuki").await;
    reach(&app, &account).await;
    let request = EntityRequest { account: account.clone(), entity: "speech-group".to_owned() };
    let team = app.team_open(&request).await.expect("a team");
    assert_eq!(team.entity.role.as_deref(), Some("admin"));
    assert_eq!((team.entity.pending, team.entity.admins.as_deref()), (Some(1), Some(&["Maria Keller".to_owned()][..])));
    assert!(team.members.expect("members").iter().any(|member| member.own && member.admin == Some(true)));
    let later = reach(&app, &account).await;
    let kept = later.entities.iter().find(|entity| entity.name == "speech-group").expect("the team");
    assert_eq!(kept.role.as_deref(), Some("admin"), "what was told stays");
}

#[tokio::test]
async fn the_role_in_every_team_is_told_without_opening_one() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let account = hold_person(&app, &demo, "sato-yuki").await;
    let first = reach(&app, &account).await;
    let teams: Vec<_> = first.entities.iter().filter(|entity| !entity.personal).collect();
    assert!(teams.iter().all(|team| team.role.is_none() && team.may_log != MayLog::Yes), "a list proves nothing");
    let before = demo.seen().len();
    let told = Mutex::new(0);
    let request = ReachRequest { accounts: vec![account.clone()] };
    let view = app.roles_run(request, |_| *told.lock().expect("told") += 1).await.expect("a view");
    assert_eq!((demo.seen().len() - before, *told.lock().expect("told")), (first.entities.len(), 1));
    let told = &view.accounts[0];
    for team in told.entities.iter().filter(|entity| !entity.personal) {
        assert_eq!((team.role.as_deref(), team.members_at.is_some()), (Some("admin"), true), "{}", team.name);
        assert!(team.admins.is_some() && team.may_log != MayLog::Unknown, "{}", team.name);
    }
}

#[tokio::test]
async fn a_list_says_yes_only_where_the_team_itself_was_not_refused() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let account = hold_person(&app, &demo, "garcia-ana").await;
    let in_lab = |reach: &ReachView| {
        let team = reach.entities.iter().find(|entity| entity.name == "vision-lab").expect("the team");
        (team.may_log, team.may_log_unknown)
    };
    assert_eq!(in_lab(&reach(&app, &account).await), (MayLog::Unknown, Some(WhyUnknown::NotAsked)));
    let request = ReachRequest { accounts: vec![account.clone()] };
    let view = app.roles_run(request, |_| {}).await.expect("a view");
    assert_eq!(in_lab(&view.accounts[0]), (MayLog::Unknown, Some(WhyUnknown::Refused)));
    assert_eq!(
        in_lab(&reach(&app, &account).await),
        (MayLog::Unknown, Some(WhyUnknown::Refused)),
        "a later list takes nothing back"
    );
}

#[tokio::test]
async fn a_personal_entity_may_log_is_read_only_or_is_none() {
    let demo = sample(Lesser::default()).await;
    for (username, expect) in [("lzwjava", MayLog::Yes), ("ito-haru", MayLog::ReadOnly), ("watanabe-mei", MayLog::Missing)] {
        let app = app();
        let account = hold_person(&app, &demo, username).await;
        reach(&app, &account).await;
        let view = app.roles_run(ReachRequest { accounts: vec![account.clone()] }, |_| {}).await.expect("a view");
        let own = view.accounts[0].entities.iter().find(|entity| entity.personal).expect("its own entity");
        assert_eq!((own.may_log, own.may_log_unknown), (expect, None), "{username}");
        let later = reach(&app, &account).await;
        let own = later.entities.iter().find(|entity| entity.personal).expect("its own entity");
        assert_eq!(own.may_log, expect, "{username}: what was told stays");
    }
}

#[tokio::test]
async fn the_matrix_answers_another_action_as_the_accounts_own_list_does() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let people = ["lzwjava", "sato-yuki", "tanaka-ken"];
    let mut accounts = Vec::new();
    for username in people {
        accounts.push(hold_person(&app, &demo, username).await);
    }
    let targets = vec!["vision-lab/segmentation".to_owned()];
    let ask = |action, subject: Option<&str>| MatrixRequest {
        targets: targets.clone(),
        accounts: accounts.clone(),
        action: Some(action),
        subject: subject.map(str::to_owned),
    };
    for (action, subject, expect) in [
        (ActionName::LogRun, None, [Verdict::Allowed, Verdict::Allowed, Verdict::Denied]),
        (ActionName::DeleteRun, Some("run-of-lzwjava"), [Verdict::Allowed, Verdict::Allowed, Verdict::Denied]),
        (ActionName::DeleteRun, Some("run-of-sato"), [Verdict::Denied, Verdict::Allowed, Verdict::Denied]),
        (ActionName::LinkRegistry, Some("model"), [Verdict::Allowed, Verdict::CannotTell, Verdict::Allowed]),
        (ActionName::DeleteRun, None, [Verdict::CannotTell; 3]),
    ] {
        let view = app.matrix_run(ask(action, subject), |_| {}).await.expect("a matrix");
        let verdicts: Vec<Verdict> = view.rows.iter().map(|row| row.cells[0].as_ref().expect("a cell").verdict).collect();
        assert!(action == ActionName::LinkRegistry || verdicts == expect, "{action:?} {subject:?}: {verdicts:?}");
        for (account, verdict) in accounts.iter().zip(&verdicts).filter(|_| subject.is_some()) {
            let request = ActionsRequest {
                account: account.clone(),
                target: targets[0].clone(),
                ..ActionsRequest::about(action, subject.map(str::to_owned))
            };
            let own = app.actions_run(request).await.expect("rights");
            let state = own.actions.iter().find(|one| one.action == action).expect("the action").state;
            let expect = match state {
                RightState::May => Verdict::Allowed,
                RightState::MayNot => Verdict::Denied,
                RightState::Unknown => Verdict::CannotTell,
            };
            assert_eq!(*verdict, expect, "{action:?} {subject:?}");
        }
    }
}

#[tokio::test]
async fn the_rights_in_a_project_are_never_those_in_the_one_that_was_tested_before() {
    let demo = sample(Lesser::default()).await;
    let states = async |targets: &[&str]| {
        let app = app();
        let account = hold_person(&app, &demo, "lzwjava").await;
        let mut last = Vec::new();
        for target in targets {
            let request = ActionsRequest { account: account.clone(), target: (*target).to_owned(), ..ActionsRequest::default() };
            let own = app.actions_run(request).await.expect("rights");
            last = own.actions.iter().map(|one| (one.action, one.state)).collect();
        }
        last
    };
    let first = "vision-lab/segmentation";
    for other in ["vision-lab/not-there", "not-there/segmentation"] {
        let fresh = states(&[other]).await;
        assert_eq!(states(&[first, other]).await, fresh, "{other}");
        assert_ne!(states(&[first]).await, fresh, "{other}");
    }
}

#[tokio::test]
async fn the_address_of_a_registry_is_answered_with_the_right_to_link() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let page = format!("{}/orgs/example-research/registry/model", demo.url());
    let expect = [("tanaka-ken", Verdict::Allowed), ("suzuki-aoi", Verdict::Denied), ("flood-user", Verdict::CannotTell)];
    let mut accounts = Vec::new();
    for (username, _) in expect {
        accounts.push(hold_person(&app, &demo, username).await);
    }
    let ask = |action| MatrixRequest {
        targets: vec![page.clone(), "vision-lab/segmentation".to_owned()],
        accounts: accounts.clone(),
        action,
        subject: None,
    };
    let view = app.matrix_run(ask(None), |_| {}).await.expect("a matrix");
    let cards = app.check_accounts(&ask(None), None).await.expect("cards");
    for (at, (username, verdict)) in expect.into_iter().enumerate() {
        let cells: Vec<_> = view.rows[at].cells.iter().map(|cell| cell.as_ref().expect("a cell")).collect();
        assert_eq!((cells[0].verdict, cells[0].action), (verdict, ActionName::LinkRegistry), "{username}");
        assert_eq!(cells[1].action, ActionName::LogRun, "{username}");
        let card = &cards[0][at];
        let states: Vec<_> = card.actions.iter().flat_map(|view| &view.actions).map(|one| one.action).collect();
        assert_eq!(card.report.registry.as_deref(), Some("example-research/model"), "{username}");
        assert_eq!((card.report.verdict, states), (verdict, vec![ActionName::LinkRegistry]), "{username}");
        assert_eq!(cards[1][at].report.registry, None, "{username}");
        let request = CheckRequest { account: accounts[at].clone(), target: page.clone(), write: false };
        let own = app.check_run(request, |_| {}).await.expect("a report");
        assert_eq!((own.verdict, &own.sentence), (verdict, &card.report.sentence), "{username}");
        assert_eq!(own.snippet, None, "no run is logged to a registry");
        assert_eq!(app.check_explain().map(|again| again.sentence), Some(own.sentence), "{username}");
    }
    let refused = app.matrix_run(ask(Some(ActionName::DeleteRun)), |_| {}).await.expect_err("nothing but linking");
    assert_eq!(refused.code, Code::TargetIsRegistry);
}

#[tokio::test]
async fn projects_are_listed_and_found() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let account = hold_person(&app, &demo, "lzwjava").await;
    reach(&app, &account).await;
    let search = || app.reach_search(&SearchRequest { query: "vis resn".to_owned(), limit: 10 });
    assert!(search().hits.is_empty(), "no project was listed yet");
    let told = Mutex::new(Vec::new());
    let request = EntityRequest { account: account.clone(), entity: "vision-lab".to_owned() };
    let listed = app
        .projects_run(request, |event| {
            if let ProjectsEvent::Page { projects, .. } = event {
                told.lock().expect("told").extend(projects);
            }
        })
        .await
        .expect("a list");
    let told = told.into_inner().expect("told");
    assert_eq!(listed.listed.map(|listed| (listed.count as usize, listed.complete)), Some((told.len(), true)));
    let may_log = |name: &str| told.iter().find(|project| project.name == name).map(|project| project.may_log);
    assert_eq!(
        (may_log("resnet"), may_log("secret-plan"), may_log("hidden-plan")),
        (Some(MayLog::Yes), Some(MayLog::ReadOnly), None)
    );
    let asked = demo.seen().len();
    let found = search();
    assert_eq!(found.hits.first().and_then(|hit| hit.target.as_deref()), Some("vision-lab/resnet"));
    assert!(found.hits[0].snippet.as_deref().is_some_and(|python| python.contains("project=\"resnet\"")));
    let seen = app.targets_seen();
    assert!(["vision-lab/", "vision-lab/resnet", "lzwjava/"].iter().all(|target| seen.contains(*target)), "{seen:?}");
    let ways = app
        .project_ways(&ProjectRequest { account, entity: "vision-lab".to_owned(), project: "a b/c".to_owned() })
        .expect("ways");
    assert!(ways.snippet.contains("project=\"a b/c\""));
    assert!(ways.page.ends_with("/vision-lab/a%20b%2Fc"));
    assert_eq!(demo.seen().len(), asked, "a search sends nothing");
}

#[tokio::test]
async fn the_matrix_says_which_account_may_log() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let mut accounts = Vec::new();
    for person in ["lzwjava", "tanaka-ken", "sato-yuki"] {
        accounts.push(hold_person(&app, &demo, person).await);
    }
    let targets = vec!["vision-lab/resnet".to_owned(), "speech-group/asr".to_owned()];
    let view = app.matrix_run(MatrixRequest { targets, accounts, ..MatrixRequest::default() }, |_| {}).await.expect("a matrix");
    let verdicts: Vec<Vec<Verdict>> =
        view.rows.iter().map(|row| row.cells.iter().map(|cell| cell.as_ref().expect("decided").verdict).collect()).collect();
    let (yes, no) = (Verdict::Allowed, Verdict::Denied);
    assert_eq!(verdicts, [[yes, no], [no, no], [yes, yes]]);
    assert_eq!(demo.seen().len(), 6);
}

#[tokio::test]
async fn ten_thousand_projects_come_page_by_page() {
    let size = Size { accounts: 2, teams: 200, projects: 10_000, hostile: false };
    let demo = Demo::start(Options { size, ..Options::default() }).await.expect("the sample W&B");
    let app = app();
    let account = hold_person(&app, &demo, "user-001").await;
    let told = reach(&app, &account).await;
    assert_eq!(told.entities.len(), 201);
    let request = EntityRequest { account, entity: "team-001".to_owned() };
    let pages = Mutex::new(Vec::new());
    let listed = app.projects_run(request, |event| {
        if let ProjectsEvent::Page { projects, first } = event {
            pages.lock().expect("pages").push((projects.len(), first));
        }
    });
    let listed = listed.await.expect("a list").listed.expect("listed");
    assert_eq!((listed.count, listed.complete), (10_000, true));
    let pages = pages.into_inner().expect("pages");
    assert!(pages.iter().enumerate().all(|(at, (_, first))| *first == (at == 0)) && pages[0].0 <= 100);
    assert_eq!(demo.seen().len(), 1 + pages.len());
    let found = app.reach_search(&SearchRequest { query: "おんせい 0013".to_owned(), limit: 5 });
    assert_eq!(found.hits.len().min(1), 0, "kanji are not read aloud");
    let found = app.reach_search(&SearchRequest { query: "ｅｘｐ 09998".to_owned(), limit: 5 });
    assert_eq!(found.hits[0].target.as_deref(), Some("team-001/experiment-09998"));
}

#[tokio::test]
async fn hostile_names_are_shown_harmless_and_asked_for_as_they_are() {
    let size = Size { hostile: true, ..Size::default() };
    let demo = Demo::start(Options { size, ..Options::default() }).await.expect("the sample W&B");
    let app = app();
    let account = hold_person(&app, &demo, "lzwjava").await;
    let told = reach(&app, &account).await;
    let hostile: Vec<_> = told.entities.iter().filter(|entity| entity.exact.is_some()).collect();
    assert_eq!(hostile.len(), 2, "{:?}", told.entities);
    for entity in &told.entities {
        assert_eq!(entity.name, keywand_core::plain::harmless(&entity.name));
        let request =
            EntityRequest { account: account.clone(), entity: entity.exact.clone().unwrap_or_else(|| entity.name.clone()) };
        let team = app.team_open(&request).await.expect("a team");
        assert!(team.trouble.is_none() && (entity.personal || team.members.is_some()), "{}", entity.name);
        assert_eq!(team.entity.name, entity.name);
    }
    assert!(told.entities.iter().any(|entity| entity.name.chars().count() == 500));
    let projects = Mutex::new(Vec::new());
    let request = EntityRequest { account, entity: "vision-lab".to_owned() };
    let on = |event| {
        if let ProjectsEvent::Page { projects: page, .. } = event {
            projects.lock().expect("projects").extend(page);
        }
    };
    app.projects_run(request, on).await.expect("a list");
    let nul = app.reach_search(&SearchRequest { query: "nulbell".to_owned(), limit: 5 });
    let hit = nul.hits.iter().find(|hit| hit.target.as_deref().is_some_and(|target| target.contains('\0'))).expect("found");
    assert!(!hit.text.contains('\0') && hit.snippet.as_deref().is_some_and(|python| !python.contains('\0')));
    let report = app.who_may();
    assert!(
        !report.text.contains(['\0', '\u{202e}']) && !report.markdown.replace("\\<", "").contains('<'),
        "{}",
        report.markdown
    );
}

#[tokio::test]
async fn a_server_that_hides_members_says_nothing_of_roles() {
    let demo = sample(Lesser { members_hidden: true, ..Lesser::default() }).await;
    let app = app();
    let account = hold_person(&app, &demo, "lzwjava").await;
    reach(&app, &account).await;
    let request = EntityRequest { account, entity: "vision-lab".to_owned() };
    let team = app.team_open(&request).await.expect("a team");
    assert_eq!((team.members.is_none(), team.members_unknown), (true, Some(WhyUnknown::NotTold)));
    assert_eq!((team.entity.role, team.entity.role_unknown), (None, Some(WhyUnknown::NotTold)));
    assert_eq!(team.entity.may_log, MayLog::Yes);
}

#[tokio::test]
async fn the_rights_at_the_address_of_a_registry_are_judged_from_the_last_test_of_that_registry_only() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let (member, viewer) = (hold_person(&app, &demo, "tanaka-ken").await, hold_person(&app, &demo, "suzuki-aoi").await);
    let ask = async |account: &AccountId, registry: &str| {
        let target = format!("{}/orgs/example-research/registry/{registry}", demo.url());
        let before = demo.seen().len();
        let request = ActionsRequest { account: account.clone(), target, ..ActionsRequest::default() };
        let view = app.actions_run(request).await.expect("rights");
        let states: Vec<_> = view.actions.iter().map(|one| (one.action, one.state)).collect();
        assert_eq!(app.actions_explain().expect("the last rights").actions, view.actions);
        assert_eq!((view.entity.as_deref(), view.requests), (Some("example-research"), 0));
        assert_eq!(view.project, Some(format!("wandb-registry-{registry}")));
        (states, demo.seen().len() - before)
    };
    let link = |state| vec![(ActionName::LinkRegistry, state)];
    for (account, registry, state, requests) in [
        (&member, "model", RightState::May, 1),
        (&member, "model", RightState::May, 0),
        (&viewer, "model", RightState::MayNot, 1),
        (&member, "model", RightState::May, 1),
        (&member, "dataset", RightState::MayNot, 1),
        (&member, "dataset", RightState::MayNot, 0),
    ] {
        assert_eq!(ask(account, registry).await, (link(state), requests), "{registry}");
    }
}

#[tokio::test]
async fn a_registry_whose_address_names_no_organization_is_that_of_the_accounts_only_one() {
    const MEMBERS: &str = r#""readOnly":false,"members":[{"username":"me","role":{"name":"member"}}],"teamMembers":[]"#;
    for (organizations, state, requests) in [
        (r#"[{"name":"The First","orgEntity":{"name":"one"}}]"#, RightState::May, 2),
        (r#"[{"name":"one"}]"#, RightState::Unknown, 1),
        ("[]", RightState::MayNot, 1),
        (r#"[{"name":"one"},{"name":"two"}]"#, RightState::Unknown, 1),
        ("null", RightState::Unknown, 1),
    ] {
        let stub = Stub::start(move |request| {
            let viewer = format!(r#""viewer":{{"username":"me","entity":"me","organizations":{organizations}}}"#);
            let is_asked = request.contains("KeywandCheckRegistry") && request.contains(r#""organization":"one""#);
            let project = if is_asked { format!(r#""project":{{"id":"1",{MEMBERS}}}"#) } else { r#""project":null"#.to_owned() };
            http("200 OK", "", &format!("{{\"data\":{{{viewer},{project}}}}}"))
        })
        .await;
        let app = app();
        let account = hold(&app, STRANGE_KEY, &stub.url).await.expect("an account");
        let request = ActionsRequest { account, target: format!("{}/registry/model", stub.url), ..ActionsRequest::default() };
        let view = app.actions_run(request).await.expect("rights");
        let states: Vec<_> = view.actions.iter().map(|one| one.state).collect();
        assert_eq!((states, stub.requests()), (vec![state], requests), "{organizations}");
    }
    let stub = Stub::start(|_| http("401 Unauthorized", "", r#"{"error":"user is not logged in"}"#)).await;
    let app = app();
    let account = hold(&app, STRANGE_KEY, &stub.url).await.expect("an account");
    let request = CheckRequest { account, target: format!("{}/registry/model", stub.url), write: false };
    let report = app.check_run(request, |_| {}).await.expect("a report");
    assert_eq!((report.findings[0].code.name(), stub.requests()), ("key-rejected", 1));
}

#[tokio::test]
async fn a_page_that_does_not_fit_the_target_is_said_with_what_would() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let account = hold_person(&app, &demo, "lzwjava").await;
    let targets = vec!["vision-lab/segmentation".to_owned(), "vision-lab/resnet".to_owned()];
    let here = demo.url().to_owned();
    for (page, mistake, suggestion) in [
        ("https://wandb.ai/vision-lab/segmentation/runs/abc".to_owned(), "other-host", here.clone()),
        (format!("{here}/vision-lab/other/runs/abc"), "elsewhere", format!("{here}/vision-lab/segmentation")),
        (format!("{here}/vision-lab/segmentation/sweeps/abc"), "other-page", format!("{here}/vision-lab/segmentation")),
    ] {
        let about = ActionsRequest::about(ActionName::DeleteRun, Some(page.clone()));
        let request = ActionsRequest { account: account.clone(), target: targets[0].clone(), ..about };
        let refused = app.actions_run(request).await.expect_err("another page");
        let facts = &refused.explanation.en.facts;
        assert_eq!((refused.code, facts.mistake.map(Mistake::name)), (Code::UrlDoesNotFitTarget, Some(mistake)));
        assert_eq!(facts.host.as_deref(), Some(page.as_str()));
        assert_eq!(facts.suggestion.as_ref().map(ToString::to_string), Some(suggestion), "{page}");
    }
    let request = MatrixRequest {
        targets,
        accounts: vec![account],
        action: Some(ActionName::DeleteRun),
        subject: Some("https://wandb.ai/vision-lab/segmentation/runs/abc".to_owned()),
    };
    let view = app.matrix_run(request, |_| {}).await.expect("a matrix");
    for cell in view.rows[0].cells.iter().map(|cell| cell.as_ref().expect("decided")) {
        assert_eq!((cell.verdict, cell.code), (Verdict::CannotTell, Some(Code::UrlDoesNotFitTarget)));
        assert_eq!((cell.action, cell.entity.as_deref()), (ActionName::DeleteRun, Some("vision-lab")));
    }
}

#[tokio::test]
async fn an_answer_that_holds_for_every_target_is_told_of_a_registry_and_of_every_action_too() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let account = hold(&app, STRANGE_KEY, demo.url()).await.expect("an account");
    let page = format!("{}/orgs/example-research/registry/model", demo.url());
    let ask = |action| MatrixRequest {
        targets: vec!["vision-lab/resnet".to_owned(), page.clone(), "a/b".to_owned()],
        accounts: vec![account.clone()],
        action,
        subject: None,
    };
    let view = app.matrix_run(ask(None), |_| {}).await.expect("a matrix");
    let cells: Vec<_> = view.rows[0].cells.iter().map(|cell| cell.as_ref().expect("decided")).collect();
    let told: Vec<_> = cells.iter().map(|cell| (cell.verdict, cell.action, cell.code)).collect();
    let (no, rejected) = (Verdict::Denied, Some(Code::KeyRejected));
    let link = (no, ActionName::LinkRegistry, rejected);
    assert_eq!(told, [(no, ActionName::LogRun, rejected), link, (no, ActionName::LogRun, rejected)]);
    assert_eq!(cells[2].entity.as_deref(), Some("a"));
    let request = MatrixRequest {
        targets: vec!["vision-lab/resnet".to_owned()],
        subject: Some("abc".to_owned()),
        ..ask(Some(ActionName::DeleteRun))
    };
    let view = app.matrix_run(request, |_| {}).await.expect("a matrix");
    let told: Vec<_> = view.rows[0].cells.iter().map(|cell| cell.as_ref().map(|cell| (cell.verdict, cell.action))).collect();
    assert_eq!(told, [Some((no, ActionName::DeleteRun))]);
    assert_eq!(demo.seen().len(), 2, "one request each");
    let cards = app.check_accounts(&ask(None), None).await.expect("cards");
    assert_eq!(cards.iter().map(|cards| cards[0].report.registry.is_some()).collect::<Vec<_>>(), [false, true, false]);
}

#[tokio::test]
async fn a_server_that_is_not_reached_is_said_whatever_the_action() {
    let gone = Stub::start(|_| http("200 OK", "", "")).await.url.replace("127.0.0.1", "127.0.0.2");
    let app = app();
    let account = hold(&app, STRANGE_KEY, &gone).await.expect("an account");
    let request = MatrixRequest {
        targets: vec!["team/p".to_owned()],
        accounts: vec![account],
        action: Some(ActionName::CreateSweep),
        subject: None,
    };
    let view = app.matrix_run(request, |_| {}).await.expect("a matrix");
    let cell = view.rows[0].cells[0].as_ref().expect("decided");
    assert_eq!((cell.verdict, cell.code), (Verdict::Unreachable, Some(Code::HostUnreachable)));
}

#[tokio::test]
async fn the_card_of_an_account_whose_key_is_lost_names_its_target_or_its_registry() {
    let demo = sample(Lesser::default()).await;
    let world = World::new();
    let app = world.app();
    let person = demo.people().remove(0);
    let account = added(app.account_add(paste(&person.key, demo.url(), KeepChoice::Keychain)).await).expect("an account");
    world.keys.forget(&account).expect("forgotten");
    let targets = vec!["vision-lab/resnet".to_owned(), format!("{}/orgs/example-research/registry/model", demo.url())];
    let asked = demo.seen().len();
    let request = MatrixRequest { targets, accounts: vec![account], ..MatrixRequest::default() };
    let cards = app.check_accounts(&request, None).await.expect("cards");
    let told: Vec<_> = cards
        .iter()
        .map(|cards| {
            let report = &cards[0].report;
            assert_eq!((report.verdict, report.findings.len(), report.elapsed_ms), (Verdict::CannotTell, 1, 0));
            assert_eq!((report.findings[0].code, report.account.as_deref()), (Code::KeychainLostKey, Some("lzwjava")));
            assert!(cards[0].actions.is_none());
            (report.entity.as_deref(), report.project.as_deref(), report.registry.as_deref())
        })
        .collect();
    assert_eq!(told, [(Some("vision-lab"), Some("resnet"), None), (None, None, Some("example-research/model"))]);
    assert_eq!(demo.seen().len(), asked);
    let view = app.matrix_run(request, |_| {}).await.expect("a matrix");
    let codes: Vec<_> = view.rows[0].cells.iter().map(|cell| cell.as_ref().and_then(|cell| cell.code)).collect();
    assert_eq!(codes, [Some(Code::KeychainLostKey); 2]);
}

#[tokio::test]
async fn a_key_of_no_known_form_is_sent_to_nobody() {
    let demo = sample(Lesser::default()).await;
    let variables = [("WANDB_API_KEY", "short"), ("WANDB_BASE_URL", demo.url())];
    let variables = variables.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let app = app_in(Surroundings { variables, ..Surroundings::default() });
    let account = app.account_of_machine(None, false).expect("the key of the variable");
    let targets = vec!["vision-lab/resnet".to_owned()];
    let request = MatrixRequest { targets, accounts: vec![account.clone()], ..MatrixRequest::default() };
    let view = app.matrix_run(request, |_| {}).await.expect("a matrix");
    let cell = view.rows[0].cells[0].as_ref().expect("decided");
    assert_eq!((cell.verdict, cell.code), (Verdict::Denied, Some(Code::KeyMalformed)));
    let told = reach(&app, &account).await;
    assert!(told.trouble.is_some_and(|problem| problem.code == Code::KeyMalformed) && told.entities.is_empty());
    assert_eq!(demo.seen().len(), 0);
}

#[tokio::test]
async fn everything_at_once_opens_every_entity_and_lists_its_projects() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let account = hold_person(&app, &demo, "sato-yuki").await;
    let view = app.reach_whole(ReachRequest { accounts: vec![account] }, |_| {}).await.expect("a view");
    let told = &view.accounts[0];
    assert!(told.entities.iter().all(|entity| entity.projects.is_some() && entity.members_at.is_some()), "{told:?}");
    let lab = told.entities.iter().find(|entity| entity.name == "vision-lab").expect("the team");
    let expect = demo.projects().iter().filter(|project| project.starts_with("vision-lab/")).count();
    assert_eq!(lab.projects.map(|listed| (listed.count as usize, listed.complete)), Some((expect, true)));
    assert_eq!(demo.seen().len(), 1 + 2 * told.entities.len());
}
