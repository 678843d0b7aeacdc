//! Every question of the sample, and what should come of it.

use keywand_core::app::App;
use keywand_core::contract::{Action, CheckReport, ProjectCreateRequest, StepName, StepState, Verdict};
use keywand_demo::{Demo, Lesser, Mark, Options, World};
use keywand_tests::{STRANGE_KEY, app, check, check_with, codes};

async fn sample(lesser: Lesser) -> Demo {
    Demo::start(Options { lesser, ..Options::default() }).await.expect("the sample W&B")
}

fn key(demo: &Demo, world: &World) -> String {
    let person = demo.people().into_iter().find(|person| person.username == world.person);
    person.map_or_else(|| STRANGE_KEY.to_owned(), |person| person.key)
}

fn target(world: &World) -> String {
    world.entity.map_or_else(|| world.project.to_owned(), |entity| format!("{entity}/{}", world.project))
}

async fn ask(demo: &Demo, world: &World, write: bool) -> CheckReport {
    check(demo.url(), &key(demo, world), &target(world), write).await
}

fn world(demo: &Demo, name: &str) -> World {
    demo.worlds().into_iter().find(|world| world.name == name).expect(name)
}

#[tokio::test]
async fn every_world_yields_its_code_and_nothing_is_written() {
    let demo = sample(Lesser::default()).await;
    let before = demo.projects();
    for world in demo.worlds() {
        let report = ask(&demo, &world, false).await;
        assert_eq!(codes(&report).first(), Some(&world.code), "{}: {:?}", world.name, codes(&report));
        assert!(!report.proven, "{}", world.name);
        let expect = match world.mark {
            Mark::WriteOnly => Verdict::Allowed,
            Mark::CannotTell => Verdict::CannotTell,
            Mark::Unreachable => Verdict::Unreachable,
            Mark::Decidable if matches!(world.code, "allowed" | "project-not-found" | "project-misspelled") => Verdict::Allowed,
            Mark::Decidable => Verdict::Denied,
        };
        assert_eq!(report.verdict, expect, "{}", world.name);
    }
    assert!(demo.seen().iter().all(|seen| !seen.is_mutation), "the one click only reads");
    assert_eq!(demo.projects(), before);
}

#[tokio::test]
async fn a_check_is_one_request_and_one_more_where_a_refusal_needs_explaining() {
    let demo = sample(Lesser::default()).await;
    for (name, requests) in [
        ("allowed-member", 1),
        ("key-rejected", 1),
        ("seed", 2),
        ("project-not-found", 2),
        ("organization-key-required", 2),
        ("public-project-of-another-organization", 2),
        ("default-entity", 3),
    ] {
        let earlier = demo.seen().len();
        let report = ask(&demo, &world(&demo, name), false).await;
        assert_eq!((report.requests as usize, demo.seen().len() - earlier), (requests, requests), "{name}");
    }
}

#[tokio::test]
async fn a_run_that_was_written_needs_no_explaining() {
    let demo = sample(Lesser::default()).await;
    let report = ask(&demo, &world(&demo, "allowed-member"), true).await;
    let asked: Vec<_> = demo.seen().into_iter().filter_map(|seen| seen.operation).collect();
    assert_eq!((report.requests as usize, asked.len()), (3, 3), "{asked:?}");
}

#[tokio::test]
async fn a_read_without_the_key_tells_a_public_project_from_one_that_the_key_cannot_see() {
    let demo = sample(Lesser::default()).await;
    for (name, public, said) in [
        ("public-project-of-another-organization", Some(true), "is public"),
        ("key-of-another-organization", Some(false), "is not public"),
        ("allowed-member", None, ""),
        ("entity-belongs-to-others", None, ""),
    ] {
        let earlier = demo.seen().len();
        let report = ask(&demo, &world(&demo, name), false).await;
        let without_key: Vec<_> = demo.seen()[earlier..].iter().filter(|seen| !seen.has_authorization).cloned().collect();
        assert_eq!(without_key.len(), usize::from(public.is_some()), "{name}: only where the key itself is refused");
        assert!(without_key.iter().all(|seen| seen.operation.as_deref() == Some("KeywandPublic")), "{name}");
        assert_eq!(report.findings[0].facts.public, public, "{name}");
        assert!(report.findings[0].what.contains(said), "{name}: {}", report.findings[0].what);
    }
}

#[tokio::test]
async fn the_seed_case_is_explained_in_both_languages_without_asking_again() {
    use keywand_core::i18n::Language;
    let demo = sample(Lesser::default()).await;
    let app = app();
    let seed = world(&demo, "seed");
    let en = check_with(&app, demo.url(), &key(&demo, &seed), &target(&seed), false).await;
    let asked = demo.seen().len();
    app.speak(Language::Ja);
    let ja = app.check_explain().expect("the last test");
    assert_eq!(demo.seen().len(), asked);
    assert_eq!(codes(&en), ["entity-is-placeholder", "entity-belongs-to-others"]);
    assert_eq!(codes(&ja), codes(&en));
    for (report, word) in [(&en, "cannot log runs"), (&ja, "ログできません")] {
        for name in ["lzwjava", "my-awesome-team-name", "my-awesome-project", "127.0.0.1"] {
            assert!(report.sentence.contains(name), "{name} in {}", report.sentence);
        }
        assert!(report.sentence.contains(word), "{}", report.sentence);
        assert!(report.findings[0].steps[0].action.is_some(), "the first step is a button");
    }
    let snippet = en.snippet.expect("a corrected call");
    assert!(
        snippet.python.contains("entity=\"vision-lab\"")
            && snippet.before.is_some_and(|old| old.contains("my-awesome-team-name"))
    );
    let asked: Vec<&String> = en.findings[1].ask.iter().collect();
    assert_eq!(asked, ["Maria Keller (m-keller)"]);
}

#[tokio::test]
async fn writing_proves_it_and_leaves_no_run_behind() {
    let demo = sample(Lesser::default()).await;
    for (name, verdict, leads) in [
        ("allowed-member", Verdict::Allowed, "allowed"),
        ("open-project-of-others", Verdict::Allowed, "allowed"),
        ("quota-exceeded", Verdict::Denied, "quota-exceeded"),
        ("organization-policy", Verdict::Denied, "permission-denied-unexplained"),
        ("permission-denied-unexplained", Verdict::Denied, "permission-denied-unexplained"),
        ("project-is-public-read-only", Verdict::Denied, "project-is-public-read-only"),
    ] {
        let asked = world(&demo, name);
        let report = ask(&demo, &asked, true).await;
        assert_eq!((report.verdict, report.proven, codes(&report)[0]), (verdict, true, leads), "{name}");
        let asks_inside = report.findings[0].code.name() == "permission-denied-unexplained";
        assert!(!asks_inside || report.findings[0].ask == ["佐藤 由紀 (sato-yuki)"], "{name}: {:?}", report.findings[0].ask);
        assert_eq!(demo.run_names(asked.entity.expect("an entity"), asked.project), Vec::<String>::new(), "{name}");
    }
}

#[tokio::test]
async fn writing_never_creates_a_project() {
    let demo = sample(Lesser::default()).await;
    let report = ask(&demo, &world(&demo, "project-not-found"), true).await;
    assert_eq!((report.verdict, report.proven), (Verdict::Allowed, false));
    assert!(demo.seen().iter().all(|seen| !seen.is_mutation));
}

async fn create(app: &App, demo: &Demo, name: &str) -> CheckReport {
    let asked = world(demo, name);
    let account = keywand_tests::hold(app, &key(demo, &asked), demo.url()).await.expect("an account");
    let (entity, project) = (asked.entity.expect("an entity").to_owned(), asked.project.to_owned());
    app.project_create(ProjectCreateRequest { account, entity, project }, |_| {}).await.expect("a report")
}

fn offers_to_create(report: &CheckReport) -> bool {
    let steps = report.findings.iter().flat_map(|finding| &finding.steps);
    let button = steps.filter_map(|step| step.action.as_ref()).any(|action| *action == Action::CreateProject);
    assert_eq!(button, report.create_offer.is_some(), "the button says what it leaves behind");
    button
}

fn project_step(report: &CheckReport) -> Option<StepState> {
    report.steps.iter().find(|step| step.name == StepName::Project).map(|step| step.state)
}

#[tokio::test]
async fn a_missing_project_is_created_once_and_tested_again() {
    let demo = sample(Lesser::default()).await;
    let read = ask(&demo, &world(&demo, "project-not-found"), false).await;
    assert!(offers_to_create(&read), "{:?}", codes(&read));
    let report = create(&app(), &demo, "project-not-found").await;
    assert_eq!((report.verdict, codes(&report)[0]), (Verdict::Allowed, "allowed"));
    assert!(!offers_to_create(&report) && report.write_offer.is_some());
    assert_eq!(project_step(&report), Some(StepState::Passed), "what was read before it was created is past");
    assert!(demo.projects().iter().any(|known| known == "vision-lab/brand-new-2026"), "{:?}", demo.projects());
    assert_eq!(demo.seen().iter().filter(|seen| seen.is_mutation).count(), 1);
    // Whoever asks again finds it there: nothing is sent.
    create(&app(), &demo, "project-not-found").await;
    assert_eq!(demo.seen().iter().filter(|seen| seen.is_mutation).count(), 1);
}

#[tokio::test]
async fn a_refused_creation_is_explained_in_the_servers_words() {
    let demo = sample(Lesser::default()).await;
    let before = demo.projects();
    let report = create(&app(), &demo, "project-creation-refused").await;
    assert_eq!((report.verdict, report.proven, codes(&report)[0]), (Verdict::Denied, true, "project-creation-refused"));
    assert_eq!(report.findings[0].facts.message.as_deref(), Some("permission denied"));
    assert_eq!(project_step(&report), Some(StepState::Failed));
    assert!(!offers_to_create(&report));
    assert_eq!(demo.projects(), before);
    assert_eq!(demo.seen().iter().filter(|seen| seen.is_mutation).count(), 1);
}

#[tokio::test]
async fn creating_is_neither_offered_nor_sent_where_reading_says_no() {
    let demo = sample(Lesser::default()).await;
    for name in ["role-is-view-only", "entity-belongs-to-others", "entity-not-found", "allowed-member", "key-rejected"] {
        assert!(!offers_to_create(&ask(&demo, &world(&demo, name), false).await), "{name}");
        create(&app(), &demo, name).await;
    }
    assert!(demo.seen().iter().all(|seen| !seen.is_mutation));
}

#[tokio::test]
async fn a_run_that_cannot_be_removed_is_shown_with_its_page() {
    let demo = sample(Lesser { no_delete_run: true, ..Lesser::default() }).await;
    let report = ask(&demo, &world(&demo, "allowed-member"), true).await;
    assert_eq!((report.verdict, report.proven, codes(&report)[0]), (Verdict::Allowed, true, "run-was-not-removed"));
    let page = report.findings[0].facts.page.clone().expect("the run's page");
    let run = demo.run_names("vision-lab", "resnet").pop().expect("the run");
    assert!(page.ends_with(&format!("/vision-lab/resnet/runs/{run}")), "{page}");
}

#[tokio::test]
async fn a_lesser_server_is_asked_again_once_and_never_read_as_no() {
    let demo = sample(Lesser { unknown_fields: true, ..Lesser::default() }).await;
    let app = app();
    let allowed = world(&demo, "allowed-member");
    let key = key(&demo, &allowed);
    let first = check_with(&app, demo.url(), &key, &target(&allowed), false).await;
    assert_eq!((first.verdict, codes(&first)[0]), (Verdict::CannotTell, "server-does-not-tell"));
    let asked = demo.seen().len();
    let second = check_with(&app, demo.url(), &key, &target(&allowed), false).await;
    assert_eq!(second.verdict, Verdict::CannotTell);
    assert!(demo.seen().len() - asked <= 2, "what the server does not know is remembered");
    for world in demo.worlds() {
        let report = ask(&demo, &world, false).await;
        let certain = world.name == "key-rejected" || codes(&report).contains(&"organization-key-required");
        assert!(report.verdict != Verdict::Denied || certain, "{}: {:?}", world.name, codes(&report));
    }
    let proven = check_with(&app, demo.url(), &key, &target(&allowed), true).await;
    assert_eq!((proven.verdict, proven.proven), (Verdict::Allowed, true));
}

#[tokio::test]
async fn hidden_members_cost_the_names_and_nothing_else() {
    let demo = sample(Lesser { members_hidden: true, ..Lesser::default() }).await;
    let report = ask(&demo, &world(&demo, "role-is-view-only"), false).await;
    assert_eq!(report.verdict, Verdict::Denied);
    assert!(!codes(&report).contains(&"role-is-view-only"), "no role was seen: {:?}", codes(&report));
    assert!(report.findings.iter().all(|found| found.ask.is_empty()));
}

#[tokio::test]
async fn too_many_requests_are_not_answered_with_more() {
    let demo = sample(Lesser::default()).await;
    let app = app();
    let flood = world(&demo, "rate-limited");
    let key = key(&demo, &flood);
    let first = check_with(&app, demo.url(), &key, &target(&flood), false).await;
    assert_eq!(first.findings[0].facts.retry_after, Some(30));
    let asked = demo.seen().len();
    let second = check_with(&app, demo.url(), &key, &target(&flood), false).await;
    assert_eq!((second.requests, demo.seen().len()), (0, asked));
    assert_eq!(codes(&second), ["rate-limited"]);
}

#[tokio::test]
async fn steps_are_told_as_they_are_decided_and_each_once() {
    use keywand_core::contract::{CheckRequest, Progress};
    use std::sync::Mutex;
    let demo = sample(Lesser::default()).await;
    let app = app();
    let seed = world(&demo, "seed");
    let account = keywand_tests::hold(&app, &key(&demo, &seed), demo.url()).await.expect("an account");
    let told: Mutex<Vec<Progress>> = Mutex::default();
    let request = CheckRequest { account, target: target(&seed), write: false };
    let report = app.check_run(request, |progress| told.lock().expect("told").push(progress)).await.expect("a report");
    let decided: Vec<StepName> = told
        .lock()
        .expect("told")
        .iter()
        .filter_map(|p| match p {
            Progress::Decided { step } => Some(step.name),
            _ => None,
        })
        .collect();
    let mut sorted = decided.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(sorted.len(), decided.len());
    let states: Vec<(StepName, StepState)> = report.steps.iter().map(|step| (step.name, step.state)).collect();
    assert_eq!(
        states,
        [
            (StepName::Key, StepState::Passed),
            (StepName::Host, StepState::Passed),
            (StepName::Entity, StepState::Passed),
            (StepName::Membership, StepState::Failed),
            (StepName::Role, StepState::Skipped),
            (StepName::Project, StepState::Unknown),
            (StepName::Write, StepState::Skipped),
        ]
    );
}

#[tokio::test]
async fn what_the_client_would_refuse_is_never_sent() {
    let demo = sample(Lesser::default()).await;
    let allowed = world(&demo, "allowed-member");
    let report = check(demo.url(), &key(&demo, &allowed), "vision-lab/a:b", false).await;
    assert_eq!((report.verdict, codes(&report), report.requests), (Verdict::Denied, vec!["project-name-invalid"], 0));
    assert!(keywand_tests::hold(&app(), "too-short", demo.url()).await.is_err());
    assert!(demo.seen().is_empty());
}
