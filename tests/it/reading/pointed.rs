//! A refusal without a reason: what was refused is said, and the next step leads to a target that may be tested.

use keywand_core::app::paste_explain;
use keywand_core::contract::{Action, FindingView};
use keywand_core::i18n::Language;

const LOGIN: &str =
    "wandb: Currently logged in as: ann (ann-lab) to https://api.wandb.ai. Use `wandb login --relogin` to force relogin\n";
const REFUSED: &str = "wandb: ERROR Error while calling W&B API: permission denied (<Response [403]>)\n";

fn leading(text: &str, language: Language) -> FindingView {
    paste_explain(text, language).findings.into_iter().next().expect("a finding")
}

fn targets(view: &FindingView) -> Vec<&str> {
    let used =
        |action: &Option<Action>| if let Some(Action::UseTarget { targets }) = action { targets.clone() } else { Vec::new() };
    let all: Vec<String> = view.steps.iter().flat_map(|step| used(&step.action)).collect();
    all.into_iter().map(|target| &*target.leak()).collect()
}

#[test]
fn a_plain_403_leads_to_the_test_with_the_entity_of_the_login_line() {
    for (code, expect) in [
        ("wandb.init(project=\"toy\")\n", &["ann-lab/toy"][..]),
        ("wandb.init(entity=\"bob-team\", project=\"toy\")\n", &["ann-lab/toy"]),
        ("wandb.init(entity=\"ann\", project=\"toy\")\n", &["ann-lab/toy"]),
        ("wandb.init(entity=\"ann-lab\", project=\"toy\")\n", &[]),
        ("python train.py --wandb_entity bob-team --wandb_project toy\n", &["ann-lab/toy"]),
    ] {
        let view = leading(&format!("{LOGIN}{code}{REFUSED}"), Language::En);
        assert_eq!(targets(&view), expect, "{code}: {view:#?}");
    }
}

#[test]
fn where_an_entity_is_set_is_said_and_the_team_is_named_even_without_a_project() {
    for (language, set, named) in
        [(Language::En, "The entity is set by entity=", "ann-lab"), (Language::Ja, "entity は、コードの entity=", "ann-lab")]
    {
        let view = leading(&format!("{LOGIN}{REFUSED}"), language);
        assert!(view.why.contains(set) && view.why.contains(named), "{}", view.why);
        for place in ["--wandb_entity", "WANDB_ENTITY", "YAML"] {
            assert!(view.why.contains(place), "{place}: {}", view.why);
        }
        assert!(view.steps[0].text.contains("keywand check ann-lab/PROJECT"), "{:?}", view.steps);
        assert!(
            matches!(&view.steps[1].action, Some(Action::CopyCommand { command }) if command.contains("grep")),
            "{:?}",
            view.steps
        );
        // Nobody knows the team here, and nothing is said of one.
        let nameless = leading(REFUSED, language);
        assert!(
            nameless.why.contains(set) && !nameless.why.contains("login line") && !nameless.why.contains("ログイン行"),
            "{}",
            nameless.why
        );
    }
}

#[test]
fn what_was_refused_is_said_and_what_nobody_knows_is_not() {
    let refused = |field: &str| {
        format!(
            "{LOGIN}wandb: ERROR Error: returned error 403: {{\"errors\":[{{\"message\":\"permission denied\",\"path\":[\"{field}\"],\"extensions\":{{\"code\":\"PERMISSION_ERROR\"}}}}]}} wandb.sdk.\nWANDB_ENTITY=ann-lab WANDB_PROJECT=toy\n"
        )
    };
    for (text, en, ja) in [
        (refused("upsertSweep"), "creating a sweep", "sweep の作成"),
        (refused("createArtifact"), "saving an artifact", "アーティファクトの保存"),
        (refused("upsertBucket"), "creating a run", "run の作成"),
        (refused("createRunFiles"), "saving files of a run", "run のファイルの保存"),
        (refused("createAgent"), "starting a sweep agent", "sweep エージェントの開始"),
    ] {
        for (language, words) in [(Language::En, en), (Language::Ja, ja)] {
            let view = leading(&text, language);
            assert!(view.what.contains(words), "{text}: {}", view.what);
            assert!(view.request.as_deref().is_some_and(|request| request.contains(words)), "{text}: {:?}", view.request);
        }
    }
    let view = leading(&format!("{LOGIN}{REFUSED}WANDB_ENTITY=ann-lab WANDB_PROJECT=toy\n"), Language::En);
    let request = view.request.expect("a request");
    assert!(!view.what.contains("Denied operation") && !request.contains("What failed"), "{} {request}", view.what);
}

#[test]
fn a_refused_entity_that_is_not_the_accounts_is_said_as_likely_as_the_text_allows() {
    let view = leading(&format!("{LOGIN}wandb.init(entity=\"bob-team\", project=\"toy\")\n{REFUSED}"), Language::En);
    assert_eq!((view.code.name(), format!("{:?}", view.confidence).as_str()), ("entity-belongs-to-others", "Possible"));
    assert!(view.what.contains("probably") && !view.why.contains("server lists"), "{} {}", view.what, view.why);
}

#[test]
fn a_404_in_words_of_permission_is_a_name_and_says_no_more() {
    let text = "wandb.errors.CommError: It appears that you do not have permission to access the requested resource. Please reach out to \
                the project owner to grant you access. (Error 404: Not Found)";
    let view = leading(text, Language::En);
    assert_eq!(view.title, "A name was not found on the server");
    assert!(view.what.contains("404") && !view.why.contains("no entity of this name"), "{} {}", view.what, view.why);
    assert!(view.steps.iter().all(|step| step.action != Some(Action::CopySnippet)), "{:?}", view.steps);
}
