//! Every explanation read aloud: with the longest facts, without any, and without each one of them, in both languages.

use std::collections::BTreeSet;

use keywand_core::diagnose::{Code, Facts, Finding, Judgement, Mistake, Suggestion, Verdict};
use keywand_core::evidence::{AnswerSeen, Evidence};
use keywand_core::explain::{FindingView, explain, sentence};
use keywand_core::i18n::{CATALOGUE, Language, say};

use crate::unknown::{FACTS, whole};

/// What a sentence may begin with in lower case: names of programs, files and arguments.
const NAMES: [&str; 17] = [
    "https://",
    "wandb",
    "keywand",
    "netrc",
    "resume=",
    "api.forge",
    "lzwjava",
    "team-",
    "w.example",
    "autonomous-",
    "proxy.",
    "~/",
    "sweep",
    "run",
    "entity",
    "direnv",
    "ssh ",
];

/// What a paragraph never begins with: the sentence before it went with its fact.
const LEANING: [&str; 14] = [
    "It ",
    "That ",
    "They ",
    "Such ",
    "This often",
    "This one",
    "and ",
    "“team-a” is neither",
    "一方",
    "その場合",
    "そのため",
    "また",
    "しかし",
    "この結果",
];

/// Each text of an explanation, with where it stands.
fn texts(view: &FindingView) -> Vec<(String, &str)> {
    let steps = view.steps.iter().enumerate().map(|(at, step)| (format!("step {}", at + 1), step.text.as_str()));
    [("title", view.title.as_str()), ("what", &view.what), ("why", &view.why)]
        .map(|(part, text)| (part.to_owned(), text))
        .into_iter()
        .chain(steps)
        .chain(view.request.iter().map(|text| ("request".to_owned(), text.as_str())))
        .collect()
}

/// Every value that a sentence of this code selects its `$mistake` by.
fn mistakes(code: Code) -> Vec<Option<Mistake>> {
    let (_, ja, _) = CATALOGUE.iter().find(|(name, ..)| *name == "findings").expect("the findings");
    let start = format!("\n{} =", code.name());
    let block = ja.split_once(&start).map_or("", |(_, rest)| rest.split("\n\n").next().unwrap_or_default());
    let named = block.match_indices('[').filter_map(|(at, _)| block[at + 1..].split(']').next());
    let words: BTreeSet<&str> = named.filter(|_| block.contains("$mistake")).collect();
    std::iter::once(None).chain(Mistake::all().filter(|mistake| words.contains(mistake.name())).map(Some)).collect()
}

/// Names as long as a server takes them.
fn longest() -> Facts {
    let long = |text: &str| Some(text.to_owned());
    Facts {
        user: long("autonomous-driving-perception-research-unit"),
        project: long("大規模言語モデルの日本語対話データによる追加学習（本番移行前の最終確認）"),
        host: long("wandb.machine-learning-platform.internal.example.co.jp:8443"),
        message: long("permission denied: the caller lacks the scope that this operation needs."),
        teams: Some((1..=12).map(|n| format!("team-{n}")).collect()),
        ..whole()
    }
}

/// A step takes one kind of suggestion and is left out with another.
fn suggestions() -> impl Iterator<Item = Suggestion> {
    let text = || "team-b".to_owned();
    [Suggestion::Project(text()), Suggestion::Target(text(), text()), Suggestion::Host(text()), Suggestion::Version(text())]
        .into_iter()
}

/// All that a cause can say in one language, each text once.
fn spoken(code: Code, language: Language) -> BTreeSet<(String, String)> {
    let answered = AnswerSeen { operation: "Viewer".to_owned(), status: Some(200), body: String::new(), ms: 1 };
    let evidences = [Evidence::default(), Evidence { answers: vec![answered], ..Evidence::default() }];
    let mut said = BTreeSet::new();
    for mistake in mistakes(code) {
        let mut cases = vec![whole(), longest(), Facts::default()];
        cases.extend(FACTS.iter().map(|(_, without)| {
            let mut facts = whole();
            without(&mut facts);
            facts
        }));
        cases.extend(suggestions().map(|suggestion| Facts { suggestion: Some(suggestion), ..whole() }));
        for facts in cases {
            let found = Finding::certain(code, Facts { mistake, ..facts });
            for evidence in &evidences {
                for proven in [false, true] {
                    let view = explain(&found, evidence, Judgement { verdict: Verdict::Denied, proven }, language);
                    said.extend(texts(&view).into_iter().map(|(part, text)| (part, text.to_owned())));
                }
            }
        }
    }
    said
}

/// Everything but what a person or a server named: their spelling is not ours.
fn ours(text: &str) -> String {
    let facts = [
        "permission denied: the caller lacks the scope that this operation needs.",
        "大規模言語モデルの日本語対話データによる追加学習（本番移行前の最終確認）",
    ];
    facts.iter().fold(text.to_owned(), |text, fact| text.replace(fact, "x"))
}

fn japanese(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}

/// What is wrong with a text in either language.
fn common(text: &str) -> Vec<&'static str> {
    let mut wrong = Vec::new();
    for (fault, name) in [
        ("  ", "two spaces"),
        (" \n", "a space ends a line"),
        ("..", "two full stops"),
        ("。。", "two full stops"),
        ("、。", "a comma before a full stop"),
        ("、、", "two commas"),
        (" .", "a space before a full stop"),
        (" ,", "a space before a comma"),
        ("：", "a full-width colon"),
        (" 。", "a space before a full stop"),
        ("\n\n\n", "two blank lines"),
        ("“”", "quotation marks around nothing"),
        ("「」", "quotation marks around nothing"),
    ] {
        let spelled = name == "a space before a full stop" && text.contains(" .envrc");
        if text.contains(fault) && !spelled && !(fault == ".." && text.contains("...")) {
            wrong.push(name);
        }
    }
    if text.trim() != text {
        wrong.push("a space at an end");
    }
    for (open, close) in [('(', ')'), ('（', '）'), ('「', '」'), ('“', '”')] {
        if text.matches(open).count() != text.matches(close).count() {
            wrong.push("a bracket without its other");
        }
    }
    wrong
}

fn english(part: &str, text: &str) -> Vec<&'static str> {
    let mut wrong = Vec::new();
    let begins_low = |sentence: &str| {
        sentence.chars().next().is_some_and(char::is_lowercase) && !NAMES.iter().any(|name| sentence.starts_with(name))
    };
    if text.lines().any(begins_low) || text.split(['.', '?']).skip(1).filter_map(|rest| rest.strip_prefix(' ')).any(begins_low) {
        wrong.push("a sentence begins in lower case");
    }
    if text.contains(['「', '。', '、']) {
        wrong.push("Japanese punctuation");
    }
    if matches!(part, "what" | "why") && LEANING.iter().any(|word| text.starts_with(word)) {
        wrong.push("it leans on a sentence that is not there");
    }
    if matches!(part, "what" | "why") && !ends(text, &['.', '?']) {
        wrong.push("no full stop ends it");
    }
    wrong
}

fn nihongo(part: &str, text: &str) -> Vec<&'static str> {
    let mut wrong = Vec::new();
    let chars: Vec<char> = text.replace("APIキー", "API\u{2060}キー").chars().collect();
    for three in chars.windows(3) {
        if three[1] == ' ' && japanese(three[0]) && japanese(three[2]) {
            wrong.push("a space between Japanese words");
        }
        if three[1] == ' ' && (matches!(three[0], '、' | '。' | '」' | '）') || matches!(three[2], '、' | '。' | '「' | '（'))
        {
            wrong.push("a space beside Japanese punctuation");
        }
    }
    for two in chars.windows(2) {
        let latin = |c: char| c.is_ascii_alphanumeric();
        if latin(two[0]) && japanese(two[1]) || japanese(two[0]) && latin(two[1]) {
            wrong.push("no space between Japanese and Latin");
        }
    }
    if matches!(part, "what" | "why") && LEANING.iter().any(|word| text.starts_with(word)) {
        wrong.push("it leans on a sentence that is not there");
    }
    if matches!(part, "what" | "why") && !ends(text, &['。']) {
        wrong.push("no full stop ends it");
    }
    wrong
}

/// Ends in a full stop, or in the value that stands after a label and a colon.
fn ends(text: &str, stops: &[char]) -> bool {
    let last = text.lines().last().unwrap_or_default();
    let value = |stop: &char| last.rsplit(&format!("{stop} ")).next().is_some_and(|rest| rest.contains(": "));
    last.is_empty() || last.ends_with(stops) || stops.iter().any(value)
}

#[test]
fn every_explanation_is_well_formed_whatever_is_known() {
    let mut wrong = BTreeSet::new();
    for language in Language::ALL {
        for code in Code::ALL {
            for (part, text) in spoken(*code, language) {
                let text = ours(&text);
                let of_language = if language == Language::Ja { nihongo(&part, &text) } else { english(&part, &text) };
                let faults = common(&text).into_iter().chain(of_language);
                wrong.extend(faults.map(|fault| format!("{code} {part} ({}): {fault}: {text:?}", language.tag())));
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_fault_is_found_where_it_is_planted() {
    for (part, text, fault) in [
        ("what", "The key  is empty.", "two spaces"),
        ("what", "the key is empty.", "a sentence begins in lower case"),
        ("why", "That file came with the folder.", "it leans on a sentence that is not there"),
        ("why", "Nothing was sent. it stays here.", "a sentence begins in lower case"),
        ("why", "Nothing was sent", "no full stop ends it"),
        ("why", "The name “team-a is taken.", "a bracket without its other"),
    ] {
        let found: Vec<&str> = common(text).into_iter().chain(english(part, text)).collect();
        assert!(found.contains(&fault), "{text}: {found:?}");
    }
    for (text, fault) in [
        ("この アカウントです。", "a space between Japanese words"),
        ("runをログできます。", "no space between Japanese and Latin"),
        ("これは「team-a」 です。", "a space beside Japanese punctuation"),
        ("run をログできます", "no full stop ends it"),
    ] {
        let found = nihongo("what", text);
        assert!(found.contains(&fault), "{text}: {found:?}");
    }
}

/// Every line of the Japanese catalogues, the pages' and the window's too, is spaced as the explanations are.
#[test]
fn the_japanese_catalogues_are_spaced() {
    let mut wrong = Vec::new();
    for (name, ja, _) in CATALOGUE {
        for line in ja.lines().filter(|line| !line.starts_with('#') && !line.trim_start().starts_with('[')) {
            let value = line.split_once(" = ").map_or(line, |(_, value)| value).trim();
            let value = value.trim_start_matches("*[other] ");
            let kinds = nihongo("line", value);
            wrong.extend(kinds.iter().map(|fault| format!("{name}: {fault}: {value}")));
        }
    }
    assert!(wrong.is_empty(), "{} lines\n{}", wrong.len(), wrong.join("\n"));
}

/// A pass that no write has proven is nowhere said to work: in the card, in lists and tables, in the terminal.
#[test]
fn only_a_proven_pass_is_said_to_work() {
    let none = keywand_core::i18n::Args::new();
    for (language, likely, flat) in
        [(Language::Ja, ["見込み"; 2], ["ログできます", "ログ可"]), (Language::En, ["should", "Should"], ["can log", "Can log"])]
    {
        for id in ["verdict-allowed", "may-log-yes", "printed-yes", "sentence-allowed", "change-log-gained", "right-may"] {
            let text = say(language, id, &none);
            assert!(likely.iter().any(|word| text.contains(word)), "{id}: {text}");
            assert!(!flat.iter().any(|word| text.contains(word)), "{id}: {text}");
        }
        let passed = |proven| {
            let judgement = Judgement { verdict: Verdict::Allowed, proven };
            let view = explain(&Finding::certain(Code::Allowed, whole()), &Evidence::default(), judgement, language);
            format!("{} {} {}", view.title, view.what, sentence(&Evidence::default(), judgement, language))
        };
        assert!(likely.iter().any(|word| passed(false).contains(word)), "{}", passed(false));
        assert!(!likely.iter().any(|word| passed(true).contains(word)), "{}", passed(true));
    }
}

/// Prints every text, to be read: `cargo test -p keywand-tests aloud -- --ignored --nocapture`.
#[test]
#[ignore = "prints for a reader"]
#[expect(clippy::print_stdout, reason = "a reader reads it there")]
fn print_every_explanation() {
    for language in Language::ALL {
        for code in Code::ALL {
            println!("\n## {code} ({})", language.tag());
            spoken(*code, language).into_iter().for_each(|(part, text)| println!("{part}: {text}"));
        }
    }
}
