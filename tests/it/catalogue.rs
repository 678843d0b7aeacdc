//! Two languages, one catalogue: the same ids, attributes and variables; nothing missing, nothing unused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use keywand_core::contract::{Action, Code, NoteCode, RecipeKind};
use keywand_core::diagnose::{Mistake, RULES, diagnose, judge};
use keywand_core::explain::explain;
use keywand_core::i18n::{Args, CATALOGUE, Language, say};
use keywand_tests::root;

type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(language: Language) -> Messages {
    let mut found = Messages::new();
    for (name, ja, en) in CATALOGUE {
        let text = if language == Language::Ja { ja } else { en };
        let resource = parse(*text).unwrap_or_else(|(_, errors)| panic!("{name} ({}): {errors:?}", language.tag()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            let mut add = |id: String, pattern: &Pattern<&str>| {
                assert!(found.insert(id.clone(), variables(pattern)).is_none(), "{id} stands twice");
            };
            if let Some(value) = &message.value {
                add(id.clone(), value);
            }
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    found
}

/// The names that sentences select this variable by.
fn selected<'a>(pattern: &'a Pattern<&'a str>, variable: &str, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        let is_it = matches!(selector, InlineExpression::VariableReference { id } if id.name == variable);
        for variant in variants {
            if let (true, VariantKey::Identifier { name }) = (is_it, &variant.key) {
                found.insert(name);
            }
            selected(&variant.value, variable, found);
        }
    }
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, &mut found);
        }
    }
    found
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                found.extend(variables(&variant.value));
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

#[test]
fn sentences_select_by_the_mistakes_that_there_are() {
    let known: BTreeSet<&str> = Mistake::all().map(Mistake::name).chain(["none", "other"]).collect();
    for (name, ja, en) in CATALOGUE {
        for text in [*ja, *en] {
            let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let mut found = BTreeSet::new();
                let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
                patterns.for_each(|pattern| selected(pattern, "mistake", &mut found));
                let strange: Vec<_> = found.difference(&known).collect();
                assert!(strange.is_empty(), "{}: {strange:?}", message.id.name);
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_and_variables() {
    let (ja, en) = (messages(Language::Ja), messages(Language::En));
    let ids = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(ids(&ja).symmetric_difference(&ids(&en)).collect::<Vec<_>>(), Vec::<&String>::new());
    for (id, variables) in &ja {
        assert_eq!(variables, &en[id], "{id}");
    }
}

#[test]
fn every_code_has_a_title_a_what_a_why_and_exactly_its_steps() {
    let en = messages(Language::En);
    for code in Code::ALL {
        for part in ["", ".what", ".why"] {
            assert!(en.contains_key(&format!("{code}{part}")), "{code}{part}");
        }
        let named: BTreeSet<String> = code.rule().steps.iter().map(|step| format!("{code}.step-{}", step.name())).collect();
        assert_eq!(named.len(), code.rule().steps.len(), "{code} names a step twice");
        let said: BTreeSet<String> = en.keys().filter(|id| id.starts_with(&format!("{code}.step-"))).cloned().collect();
        assert_eq!(said, named, "{code}: the steps of its file, and those that have words");
    }
}

/// The rule files say it for those who read the code, the pages for everybody else: in the same words.
#[test]
fn pages_in_english_say_what_the_rule_files_say() {
    let parts = [
        ("Meaning", "meaning"),
        ("Evidence", "evidence"),
        ("Not to be confused with", "confused"),
        ("What to do", "remedy"),
        ("Source", "source"),
    ];
    for rule in RULES {
        let file = format!("src-tauri/core/src/diagnose/rule/{}.rs", rule.code.name().replace('-', "_"));
        let text = fs::read_to_string(root().join(&file)).expect("the rule file");
        let lines: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim).collect();
        let said = lines.split(|line| line.is_empty()).map(|lines| lines.join(" ")).collect::<Vec<String>>();
        assert_eq!(said.len(), parts.len(), "{file}");
        for (paragraph, (heading, part)) in said.iter().zip(parts) {
            let words = paragraph.strip_prefix(&format!("{heading}: ")).unwrap_or_else(|| panic!("{file}: {paragraph}"));
            let page = say(Language::En, &format!("page-{}.{part}", rule.code), &Args::new());
            assert_eq!(page.to_lowercase(), words.to_lowercase(), "{file}: {heading}");
        }
    }
}

#[test]
fn every_note_on_code_has_its_words_and_no_other_has() {
    let en = messages(Language::En);
    let notes: BTreeSet<String> = NoteCode::ALL.iter().map(|code| format!("note-{}", code.name())).collect();
    let said: BTreeSet<String> = en.into_keys().filter(|id| id.starts_with("note-")).collect();
    assert_eq!(said, notes);
}

#[test]
fn every_message_is_used() {
    let mut sources = String::new();
    let mut templates = String::new();
    let mut folders = vec![root().join("src-tauri"), root().join("ui/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                if !matches!(name.as_str(), "locales" | "gen" | "generated") {
                    folders.push(path);
                }
            } else if [".rs", ".ts", ".svelte"].iter().any(|end| name.ends_with(end)) {
                sources.push_str(&fs::read_to_string(&path).unwrap_or_default());
            } else if folder.ends_with("core/recipes") {
                templates.push_str(&fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    let is_of_recipe = |id: &str| {
        let said = id.strip_prefix("recipe-").is_some_and(|name| templates.contains(&format!("⟦say {name}⟧")));
        said || RecipeKind::ALL.iter().any(|kind| id.strip_prefix("recipe-about.") == Some(kind.name()))
    };
    let of_findings: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    let unused: Vec<String> = messages(Language::En)
        .into_keys()
        .filter(|id| !of_findings.contains(id.split('.').next().unwrap_or_default().trim_start_matches("page-")))
        .filter(|id| !id.starts_with("note-") && !is_of_recipe(id))
        // The terminal's own test names what of its help nobody says.
        .filter(|id| !id.starts_with("help-"))
        .filter(|id| {
            let stem = id.rsplit_once('-').map_or("", |(stem, _)| stem);
            let built = [format!("\"{stem}-{{"), format!("`{stem}-${{")];
            !sources.contains(&format!("\"{id}\""))
                && !sources.contains(&format!("'{id}'"))
                && !built.iter().any(|b| sources.contains(b))
        })
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

/// What a person does first elsewhere: a target is typed where it was asked for, a value or a path is changed in one's own code.
const BY_HAND: [Code; 3] = [Code::TargetIsIncomplete, Code::ValueIsTooLong, Code::RegistryLinkRefused];

/// No message id, no Fluent leftover, no invisible character reaches a person.
#[test]
fn every_example_reads_whole_in_both_languages() {
    for rule in RULES {
        let evidence = (rule.example)();
        for language in Language::ALL {
            for found in diagnose(&evidence) {
                let view = explain(&found, &evidence, judge(&evidence), language);
                let texts = [&view.title, &view.what, &view.why]
                    .into_iter()
                    .chain(view.steps.iter().map(|step| &step.text))
                    .chain(&view.request);
                for text in texts {
                    assert!(!text.is_empty(), "{} ({})", found.code, language.tag());
                    for leftover in ["{", "}", "\u{2068}", "\u{2069}", ".step", "  \n"] {
                        assert!(!text.contains(leftover), "{} ({}): {text}", found.code, language.tag());
                    }
                }
                assert!(!view.steps.is_empty(), "{} has no next step", found.code);
                assert_eq!(view.ask_role.is_some(), view.request.is_some(), "{}: whom to ask, and what to send", found.code);
                assert!(
                    BY_HAND.contains(&found.code) || view.steps[0].action.is_some(),
                    "the first step of {} is no button",
                    found.code
                );
                assert_ne!(
                    view.steps[0].action,
                    Some(Action::CopyReport),
                    "{} begins with a report, which ends nothing",
                    found.code
                );
            }
        }
    }
}

#[test]
fn the_example_of_a_code_is_shown_as_a_test_and_asks_nobody() {
    let app = keywand_tests::app();
    for code in ["role-is-view-only", "key-rejected", "host-unreachable", "tls-untrusted", "allowed"] {
        let code: Code = code.parse().expect("a code");
        let report = app.check_example(code).expect("an example");
        assert!(report.findings.iter().any(|found| found.code == code), "{code}");
        assert_eq!(app.check_explain().map(|again| again.sentence), Some(report.sentence.clone()), "{code}");
        let desktop = keywand_tests::Clipboard::default();
        for link in report.findings.iter().flat_map(|found| &found.links) {
            let request = keywand_core::contract::LinkRequest { url: link.url.clone() };
            assert!(app.link_open(&request, &desktop).is_ok(), "{code}: {}", link.url);
        }
    }
    for code in ["account-is-unknown", "nothing-to-undo"] {
        assert!(app.check_example(code.parse().expect("a code")).is_none(), "{code}: no test finds it");
    }
}
