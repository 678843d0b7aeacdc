//! Writes the screen's types and examples from the Rust ones, and fails where they were stale.

use std::collections::BTreeMap;
use std::fs;

use keywand_core::app::{EXAMPLE_ACCOUNT, codes_list, report_of};
use keywand_core::contract::{self as wire, COMMANDS, CheckReport};
use keywand_core::diagnose::RULES;
use keywand_core::i18n::Language;
use keywand_tests::{app, root};
use ts_rs::{Config, TS};

const HEAD: &str = "// Written by the tests from the Rust types; edit src-tauri/core/src/contract.rs instead.\n\n";

macro_rules! declarations {
    ($config:expr, $($kind:ty),+ $(,)?) => {
        [$(format!("export {}\n", <$kind as TS>::decl($config))),+].concat()
    };
}

#[test]
#[expect(clippy::too_many_lines, reason = "one line a type of the wire")]
fn the_screen_has_the_types_of_the_wire() {
    let config = Config::default();
    let types = declarations!(
        &config,
        wire::Nothing,
        wire::StartRequest,
        wire::StartView,
        wire::Preferences,
        wire::Theme,
        wire::AccountsView,
        wire::SampleTarget,
        wire::AccountView,
        wire::AccountOrigin,
        wire::KeyPlace,
        wire::FoundView,
        wire::RemovedView,
        wire::AccountAddRequest,
        wire::KeepChoice,
        wire::ImportRequest,
        wire::AccountEditRequest,
        wire::AccountMoveRequest,
        wire::AccountRequest,
        wire::UnlockRequest,
        wire::Colour,
        wire::Health,
        wire::KeyHealth,
        wire::WhoRequest,
        wire::WhoView,
        wire::SourceView,
        wire::SourceKind,
        wire::BindRequest,
        wire::BindingView,
        wire::SwitchRequest,
        wire::SwitchPlanView,
        wire::ChangeView,
        wire::ProgramView,
        wire::ApplyRequest,
        wire::SwitchDone,
        wire::SwitchedView,
        wire::Wish,
        wire::ReachesView,
        wire::ReachView,
        wire::EntityView,
        wire::ListedView,
        wire::MayLog,
        wire::WhyUnknown,
        wire::ReachChange,
        wire::ReachRequest,
        wire::EntityRequest,
        wire::TeamView,
        wire::MemberView,
        wire::ProjectRequest,
        wire::ProjectView,
        wire::ProjectWays,
        wire::Visibility,
        wire::ProjectsEvent,
        wire::ProjectsView,
        wire::Work,
        wire::CancelRequest,
        wire::SearchRequest,
        wire::SearchView,
        wire::HitKind,
        wire::HitView,
        wire::MatrixRequest,
        wire::MatrixView,
        wire::MatrixRow,
        wire::MatrixCell,
        wire::TitleInBoth,
        wire::MatrixEvent,
        wire::WhoMayView,
        wire::FixRequest,
        wire::FixView,
        wire::Form,
        wire::EditView,
        wire::EditKind,
        wire::NoteView,
        wire::NoteCode,
        wire::NameView,
        wire::Named,
        wire::FixFileRequest,
        wire::FixPlanView,
        wire::FixDone,
        wire::CheckRequest,
        wire::ProjectCreateRequest,
        wire::PasteRequest,
        wire::PasteView,
        wire::PasteReport,
        wire::Slots,
        wire::LinkRequest,
        wire::CopyRequest,
        wire::StepName,
        wire::StepState,
        wire::Step,
        wire::Progress,
        wire::CheckReport,
        wire::FindingView,
        wire::StepView,
        wire::Action,
        wire::LinkView,
        wire::EvidenceLine,
        wire::SnippetView,
        wire::Span,
        wire::RawAnswer,
        wire::Problem,
        wire::Severity,
        wire::InBoth,
        wire::Code,
        wire::Group,
        wire::CodeRequest,
        wire::CodeEntry,
        wire::CodePage,
        wire::PageView,
        wire::Confidence,
        wire::Facts,
        wire::Verdict,
        keywand_core::account::AccountId,
        keywand_core::i18n::Language,
    );
    keep("contract.ts", &format!("{HEAD}{types}\n{}", wire::commands_as_typescript(&config)));
}

#[test]
fn the_screen_can_show_every_explanation_without_a_server() {
    let mut examples: BTreeMap<&str, BTreeMap<&str, CheckReport>> = BTreeMap::new();
    for rule in RULES {
        let both = Language::ALL.map(|language| (language.tag(), report_of((rule.example)(), EXAMPLE_ACCOUNT, language)));
        examples.insert(rule.code.name(), both.into_iter().collect());
    }
    let json = serde_json::to_string_pretty(&examples).expect("JSON");
    keep("examples.json", &format!("{json}\n"));
}

#[test]
fn the_screen_can_correct_code_without_a_server() {
    let texts = [
        "import wandb\n\nrun = wandb.init(\n    entity=\"my-awesome-team-name\",\n    project=\"my-awesome-project\",\n)\n",
        "wandb.init(project=PROJECT, entity=f\"{team}-lab\")\n",
    ];
    let fix = |text: &str, language: Language| {
        let app = keywand_tests::app();
        app.speak(language);
        let (entity, project) = (Some("vision-lab".to_owned()), Some("resnet".to_owned()));
        app.fix(&wire::FixRequest { text: text.to_owned(), entity, project, ..wire::FixRequest::default() }).expect("a view")
    };
    let examples = texts.map(|text| {
        let both = Language::ALL.map(|language| (language.tag(), fix(text, language))).into_iter().collect::<BTreeMap<_, _>>();
        serde_json::json!({ "text": text, "view": both })
    });
    let json = serde_json::to_string_pretty(&examples).expect("JSON");
    keep("fixes.json", &format!("{json}\n"));
}

#[test]
fn the_screen_can_show_every_page_without_a_core() {
    let app = app();
    let pages: BTreeMap<&str, wire::CodePage> =
        wire::Code::ALL.iter().map(|code| (code.name(), app.code_page(wire::CodeRequest { code: *code }))).collect();
    let json = serde_json::to_string_pretty(&(codes_list(), pages)).expect("JSON");
    keep("pages.json", &format!("{json}\n"));
}

#[test]
fn table_adapters_and_capabilities_name_the_same_commands() {
    let adapters = fs::read_to_string(root().join("src-tauri/src/commands.rs")).expect("the adapters");
    let build = fs::read_to_string(root().join("src-tauri/build.rs")).expect("the build script");
    let capabilities = fs::read_to_string(root().join("src-tauri/capabilities/main.json")).expect("the capabilities");
    for command in COMMANDS {
        assert!(adapters.contains(&format!("fn {command}(")), "{command} has no adapter");
        assert!(build.contains(&format!("\"{command}\"")), "{command} is not declared");
        assert!(capabilities.contains(&format!("\"allow-{}\"", command.replace('_', "-"))), "{command} is not allowed");
    }
    let allowed = capabilities.matches("\"allow-").count();
    assert_eq!(allowed, COMMANDS.len(), "the window may call our commands and nothing else");
}

fn keep(name: &str, text: &str) {
    let path = root().join("ui/src/generated").join(name);
    let before = fs::read_to_string(&path).unwrap_or_default();
    if before != text {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        fs::write(&path, text).expect("the file");
        panic!("{name} was stale and has been written anew: look at it and commit it");
    }
}

#[test]
fn the_windows_policy_lets_nothing_in() {
    let text = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).expect("the configuration");
    let config: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let policy = config["app"]["security"]["csp"].as_str().expect("a policy");
    for forbidden in ["unsafe-inline", "unsafe-eval", "wasm-unsafe-eval", "https:", "*"] {
        assert!(!policy.contains(forbidden), "{forbidden} in {policy}");
    }
    assert!(policy.starts_with("default-src 'none'"));
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["app"]["windows"][0]["devtools"], serde_json::Value::Null, "developer tools are not asked for");
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    assert!(!manifest.contains("devtools"), "release builds have no developer tools");
}
