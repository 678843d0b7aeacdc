//! Offline runs as the window asks for them: read in a chosen folder, tested one target at a time, shown for another target.

use std::fs;

use keywand_core::contract::{FolderFor, FolderRequest, OfflineLookRequest, OfflineTestRequest, Verdict};
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
