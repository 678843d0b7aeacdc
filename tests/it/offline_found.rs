//! Offline runs as the window asks for them: read in a chosen folder, tested one target at a time, shown for another target.

use std::fs;

use keywand_core::contract::{
    FolderFor, FolderRequest, OfflineLookRequest, OfflineRequest, OfflineTestRequest, Problem, Verdict,
};
use keywand_demo::{Demo, Options};
use keywand_tests::{Clipboard, World, offline_run};

const RUNS: [(&str, &str, &str); 2] = [
    ("offline-run-20261127_101500-aaaaaaaa", "vision-lab", "resnet"),
    ("offline-run-20261127_111500-bbbbbbbb", "nobody-here", "x"),
];

#[tokio::test]
async fn runs_are_read_sent_nowhere_and_tested_only_where_they_would_go() {
    let demo = Demo::start(Options::default()).await.expect("a server");
    let mut world = World::new();
    let key = demo.people().into_iter().find(|person| person.username == "sato-yuki").expect("a person").key;
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    world.around.variables.insert("WANDB_API_KEY".to_owned(), key);
    for (name, entity, project) in RUNS {
        let folder = world.home().join("research/wandb").join(name);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("run-a.wandb"), offline_run("a", entity, project)).expect("a run");
    }
    let file = world.home().join("research/wandb").join(RUNS[0].0).join("run-a.wandb");
    let before = fs::read(&file).expect("a run");
    let app = world.app();
    let app = &app;
    let look = |to: Option<&str>| app.offline_look(OfflineLookRequest { to: to.map(str::to_owned) }, |_| {});
    let test = |target: &str| {
        let request = OfflineTestRequest { target: target.to_owned() };
        async move { app.offline_test(&request).await.expect("an answer") }
    };
    assert_eq!(look(None).await.expect("runs").runs.len(), 0, "no folder was chosen");

    let desktop = Clipboard::choosing("~/research".into());
    app.folder_choose(&FolderRequest { purpose: FolderFor::Offline }, &desktop).await.expect("a dialog");
    let found = look(None).await.expect("runs");
    let told: Vec<_> = found.runs.iter().map(|run| (run.target.as_deref(), run.command.as_deref())).collect();
    let command = |at: usize, to: &str| format!("wandb sync {to} ~/research/wandb/{}", RUNS[at].0);
    let [first, second] = [command(0, "-e vision-lab -p resnet"), command(1, "-e nobody-here -p x")];
    assert_eq!(told, [(Some("vision-lab/resnet"), Some(&*first)), (Some("nobody-here/x"), Some(&*second))]);
    assert_eq!(demo.seen().len(), 0, "reading sends nothing");

    assert_eq!(test("vision-lab/resnet").await.map(|tested| tested.verdict), Some(Verdict::Allowed));
    let refused = test("nobody-here/x").await.expect("an answer");
    assert!(refused.verdict == Verdict::Denied && refused.title.is_some());
    let sent = demo.seen().len();
    assert_eq!(test("vision-lab/other").await, None, "no run goes there");
    assert_eq!(demo.seen().len(), sent);

    let moved = look(Some("vision-lab/other")).await.expect("runs");
    assert!(moved.runs.iter().zip(0..).all(|(run, at)| run.command == Some(command(at, "-e vision-lab -p other"))));
    assert_eq!(test("vision-lab/other").await.map(|tested| tested.verdict), Some(Verdict::Allowed));
    assert!(look(Some("")).await.is_err());
    assert_eq!(fs::read(&file).expect("a run"), before);
}

/// A home with these runs in `research/wandb`, where wandb uses this person's key.
fn with_runs(demo: &Demo, person: &str, runs: &[(&str, &str, &str)]) -> World {
    let mut world = World::new();
    let key = demo.people().into_iter().find(|known| known.username == person).expect("a person").key;
    world.around.variables.insert("WANDB_BASE_URL".to_owned(), demo.url().to_owned());
    world.around.variables.insert("WANDB_API_KEY".to_owned(), key);
    for (name, entity, project) in runs {
        let folder = world.home().join("research/wandb").join(name);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("run-a.wandb"), offline_run("a", entity, project)).expect("a run");
    }
    world
}

#[tokio::test]
async fn each_target_is_tested_once_and_told_with_every_run_that_goes_there() {
    let demo = Demo::start(Options::default()).await.expect("a server");
    let runs = [
        ("offline-run-1-a", "vision-lab", "resnet"),
        ("offline-run-2-b", "nobody-here", "x"),
        ("offline-run-3-c", "vision-lab", "resnet"),
        ("offline-run-4-d", "", "tokenizer"),
        ("offline-run-5-e", "vision-lab", ""),
        ("offline-run-6-f", "a/b", "c"),
    ];
    let world = with_runs(&demo, "lzwjava", &runs);
    let sent = world.home().join("research/wandb/offline-run-5-e/run-a.wandb.synced");
    fs::write(sent, "").expect("a mark");
    let app = world.app();
    let ask = async |check| {
        let request = OfflineRequest { folder: Some("research".to_owned()), check, to: None };
        app.offline(&request).await.expect("runs")
    };
    let read = ask(false).await;
    assert_eq!(demo.seen().len(), 0, "reading sends nothing");
    let told: Vec<_> = read.runs.iter().map(|run| (run.target.as_deref(), run.at, run.verdict)).collect();
    let expect = [
        (Some("vision-lab/resnet"), Some(0), None),
        (Some("nobody-here/x"), Some(1), None),
        (Some("vision-lab/resnet"), Some(0), None),
        (Some("tokenizer"), Some(2), None),
        (None, None, None),
        (Some("a/b/c"), Some(3), None),
    ];
    assert_eq!(told, expect);
    assert_eq!(read.runs[3].command.as_deref(), Some("wandb sync -p tokenizer ~/research/wandb/offline-run-4-d"));
    assert!(read.runs[4].synced && read.runs[4].command.is_none() && read.runs[0].bytes.is_some());

    let tested = ask(true).await;
    let told: Vec<_> = tested.runs.iter().map(|run| (run.verdict, run.codes.first().map(|code| code.name()))).collect();
    let (yes, no) = (Some(Verdict::Allowed), Some(Verdict::Denied));
    let expect = [
        (yes, Some("allowed")),
        (no, Some("entity-not-found")),
        (yes, Some("allowed")),
        (yes, Some("project-not-found")),
        (None, None),
        (Some(Verdict::CannotTell), None),
    ];
    assert_eq!(told, expect, "a name that reads as another target is not asked about");
    let first = &tested.runs[0];
    assert_eq!((first.user.as_deref(), first.host.as_deref()), (Some("lzwjava"), Some(&demo.url()["http://".len()..])));
    assert_eq!(tested.targets[2].entity.as_deref(), Some("vision-lab"), "the server chose it");
    assert_eq!(tested.runs[3].command.as_deref(), Some("wandb sync -e vision-lab -p tokenizer ~/research/wandb/offline-run-4-d"));
    let operations = demo.seen().into_iter().filter(|seen| seen.operation.as_deref() == Some("KeywandCheck")).count();
    assert_eq!(operations, 3, "each target once");
}

#[tokio::test]
async fn runs_are_looked_for_where_wandb_writes_them() {
    let demo = Demo::start(Options::default()).await.expect("a server");
    let mut world = with_runs(&demo, "lzwjava", &[("offline-run-1-a", "vision-lab", "resnet")]);
    fs::create_dir(world.home().join("empty")).expect("a folder");
    let count = async |world: &World, folder: Option<&str>| {
        let request = OfflineRequest { folder: folder.map(str::to_owned), check: false, to: None };
        let view = world.app().offline(&request).await.expect("runs");
        (view.runs.len(), view.unread)
    };
    assert_eq!(count(&world, None).await, (1, Vec::new()), "from the working folder down");
    assert_eq!(count(&world, Some("~/empty")).await, (0, Vec::new()));
    assert_eq!(count(&world, Some("gone")).await, (0, vec!["~/gone".to_owned()]));
    world.around.variables.insert("WANDB_DIR".to_owned(), "empty".to_owned());
    assert_eq!(count(&world, None).await, (0, Vec::new()));
    assert_eq!(count(&world, Some("research")).await, (1, Vec::new()));
}

#[tokio::test]
async fn another_target_takes_every_run_and_must_be_one_of_this_server() {
    let demo = Demo::start(Options::default()).await.expect("a server");
    let runs = [("offline-run-1-a", "vision-lab", "resnet"), ("offline-run-2-b", "nobody-here", "x")];
    let mut world = with_runs(&demo, "lzwjava", &runs);
    let ask = async |world: &World, to: &str| {
        let request = OfflineRequest { folder: None, check: false, to: Some(to.to_owned()) };
        world.app().offline(&request).await.map(|view| {
            assert_eq!(view.targets.len(), 1, "{to}");
            view.runs.into_iter().map(|run| run.target.unwrap_or_default()).collect::<Vec<_>>()
        })
    };
    let page = format!("{}/nlp_team/tokenizer", demo.url());
    assert_eq!(ask(&world, &page).await, Ok(vec!["nlp_team/tokenizer".to_owned(); 2]));
    assert_eq!(ask(&world, "tokenizer").await, Ok(vec!["tokenizer".to_owned(); 2]));
    let code = |refused: Result<Vec<String>, Box<Problem>>| refused.map_err(|problem| problem.code.name());
    assert_eq!(code(ask(&world, "https://wandb.ai/a/b").await), Err("target-is-on-another-host"));
    assert_eq!(code(ask(&world, "").await), Err("target-is-incomplete"));
    world.around.variables.insert("WANDB_ENTITY".to_owned(), "speech-group".to_owned());
    assert_eq!(ask(&world, "tokenizer").await, Ok(vec!["speech-group/tokenizer".to_owned(); 2]));
}
