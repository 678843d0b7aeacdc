//! What is pasted into the window: a failure, a key, a target; and that no key comes back.

use keywand_core::app::App;
use keywand_core::contract::{Action, FixRequest, KeepChoice, PasteRequest, PasteView, ReachRequest};
use keywand_demo::{Demo, Options};
use keywand_tests::{STRANGE_KEY, World, added, app, paste};

fn look(app: &App, text: &str) -> PasteView {
    app.paste_look(&PasteRequest { text: text.to_owned().into() })
}

const REFUSED: &str = "wandb: Currently logged in as: lzwjava to https://api.wandb.ai.\n  File \"/home/u/train.py\", line 5, in <module>\n    \
                       run = wandb.init(entity=\"visoin-lab\", project=\"resnet\")\nwandb.errors.CommError: permission denied\n";

#[test]
fn a_target_begins_with_the_team_of_the_login_line_where_no_project_is_named() {
    let refused = "wandb: ERROR permission denied (<Response [403]>)\n";
    for (text, expect) in [
        (
            format!("wandb: Currently logged in as: sora-test (kitakaze-lab) to https://api.wandb.ai.\n{refused}"),
            Some("kitakaze-lab/"),
        ),
        (format!("wandb: Currently logged in as: sora-test. Use `wandb login --relogin`\n{refused}"), None),
        (format!("wandb.init(entity=\"a-lab\", project=\"b\")\n{refused}"), None),
    ] {
        let PasteView::Failure { draft, .. } = look(&app(), &text) else { panic!("a failure") };
        assert_eq!(draft.as_deref(), expect, "{text}");
    }
}

#[test]
fn each_kind_of_text_is_recognised() {
    let app = app();
    for (text, expect) in [
        (REFUSED, "failure"),
        ("fatal: Authentication failed for 'https://github.com/x/y.git'", "failure"),
        ("hello", "failure"),
        ("import wandb\nwandb.init(entity=\"your_entity\", project=\"p\")\n", "code"),
        (STRANGE_KEY, "key"),
        ("export WANDB_API_KEY=5e17171e15e17171e15e17171e15e17171e1f00d", "key"),
        ("machine api.wandb.ai\n  login user\n  password 5e17171e15e17171e15e17171e15e17171e1f00d", "key"),
        ("https://wandb.ai/vision-lab/resnet/runs/a1b2c3", "target"),
        ("vision-lab/resnet", "target"),
    ] {
        let kind = match look(&app, text) {
            PasteView::Failure { .. } => "failure",
            PasteView::Code => "code",
            PasteView::Key { .. } => "key",
            PasteView::Target { .. } => "target",
        };
        assert_eq!(kind, expect, "{text}");
    }
}

#[test]
fn a_failure_names_what_to_test_and_comes_back_without_its_key() {
    let text = format!("WANDB_API_KEY={STRANGE_KEY} python train.py\n{REFUSED}");
    let view = look(&app(), &text);
    let PasteView::Failure { report, masked, target, account, .. } = &view else { panic!("{view:?}") };
    assert_eq!(target.as_deref(), Some("visoin-lab/resnet"));
    assert_eq!((report.slots.user.as_deref(), report.slots.line), (Some("lzwjava"), Some(5)));
    assert_eq!(account, &None);
    assert!(masked.as_ref().is_some_and(|masked| masked.contains("visoin-lab")));
    assert!(!format!("{view:?}").contains(STRANGE_KEY));
    assert!(matches!(look(&app(), REFUSED), PasteView::Failure { masked: None, .. }));
}

#[tokio::test]
async fn the_account_that_a_text_speaks_of_is_found() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = World::new().app();
    let mut ids = Vec::new();
    for person in ["sato-yuki", "lzwjava"] {
        let key = demo.people().into_iter().find(|known| known.username == person).expect("a person").key;
        ids.push(added(app.account_add(paste(&key, demo.url(), KeepChoice::Keychain)).await).expect("an account"));
    }
    let told = |text: &str| match look(&app, text) {
        PasteView::Failure { account, .. } | PasteView::Target { account, .. } => account,
        PasteView::Key { .. } | PasteView::Code => None,
    };
    let logged_in =
        |user: &str| format!("wandb: Currently logged in as: {user} to {}.\nCommError: permission denied\n", demo.url());
    assert_eq!(told(&logged_in("lzwjava")), Some(ids[1].clone()));
    assert_eq!(told(&logged_in("sato-yuki")), Some(ids[0].clone()));
    assert_eq!(told(&logged_in("somebody")), None);
    let placeholder = format!(
        "wandb: Currently logged in as: lzwjava to {}.\n    wandb.init(entity=\"your_entity\", project=\"resnet\")\nCommError: permission denied\n",
        demo.url()
    );
    let PasteView::Failure { snippet: Some(snippet), .. } = look(&app, &placeholder) else { panic!("no corrected call") };
    assert!(snippet.python.contains("vision-lab") && snippet.before.is_some_and(|before| before.contains("your_entity")));
    // Teams that it was seen to reach are offered, and the read-only ones are not.
    app.reach_run(ReachRequest { accounts: vec![ids[1].clone()] }, |_| {}).await.expect("what it reaches");
    let request = FixRequest {
        text: "wandb.init(entity=\"your_entity\")".to_owned(),
        account: Some(ids[1].clone()),
        ..FixRequest::default()
    };
    let view = app.fix(&request).expect("corrected code");
    assert_eq!(view.entity.as_deref(), Some("vision-lab"));
    assert!(view.offers.iter().any(|name| name == "nlp_team"), "{:?}", view.offers);
    // Two accounts of one server: a page says nothing of which is meant.
    assert_eq!(told(&format!("{}/vision-lab/resnet", demo.url())), None);
}

/// Who may log there is known from what they were seen to reach: nothing is sent for a pasted text.
#[tokio::test]
async fn a_pasted_refusal_leads_to_another_account_on_file_that_may() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let app = World::new().app();
    let mut ids = Vec::new();
    for person in demo.people().iter().filter(|known| ["lzwjava", "tanaka-ken"].contains(&known.username.as_str())) {
        ids.push((
            person.username.clone(),
            added(app.account_add(paste(&person.key, demo.url(), KeepChoice::Keychain)).await).expect("an account"),
        ));
    }
    let of = |name: &str| ids.iter().find(|(known, _)| known == name).map(|(_, id)| id.clone()).expect("an account");
    let refused = |user: &str| {
        let who =
            if user.is_empty() { String::new() } else { format!("wandb: Currently logged in as: {user} to {}.\n", demo.url()) };
        let text = format!("{who}    wandb.init(entity=\"vision-lab\", project=\"resnet\")\nCommError: permission denied\n");
        let PasteView::Failure { report, .. } = look(&app, &text) else { panic!("a failure") };
        report.findings.into_iter().find(|found| found.code.name() == "another-account-is-member")
    };
    assert!(refused("tanaka-ken").is_none(), "nothing is known of the other yet");
    app.reach_run(ReachRequest::default(), |_| {}).await.expect("what they reach");
    let sent = demo.seen().len();
    let found = refused("tanaka-ken").expect("a way out");
    assert_eq!(found.steps[0].action, Some(Action::SwitchTo { account: of("lzwjava") }));
    assert!(refused("lzwjava").is_none(), "the other one may only read there");
    assert!(refused("").is_none(), "nobody is another one where nobody is named");
    assert_eq!(demo.seen().len(), sent);
}
