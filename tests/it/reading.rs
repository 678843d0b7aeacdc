//! Pasted texts: what released clients print, what people paste around it, and what other services print.
//!
//! A fixture file holds cases: `=== name`, lines `slot: value`, `---`, the text. Slots that are not named are unknown.

use std::collections::BTreeMap;
use std::fs;

use keywand_core::app::paste_explain;
use keywand_core::i18n::Language;
use keywand_core::reading;
use keywand_tests::root;
use proptest::prelude::*;

struct Case {
    name: String,
    expect: BTreeMap<String, String>,
    text: String,
}

fn cases(file: &str) -> Vec<Case> {
    let path = root().join("tests/fixtures/reading").join(file);
    let all = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let parse = |part: &str| {
        let (name, rest) = part.split_once('\n').expect("a name");
        let (head, text) = rest.split_once("---\n").expect("a head");
        let slot = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
        Case { name: name.to_owned(), expect: head.lines().filter_map(slot).collect(), text: text.to_owned() }
    };
    all.split("=== ").skip(1).map(parse).collect()
}

fn read(text: &str) -> BTreeMap<String, String> {
    let report = paste_explain(text, Language::Ja);
    let slots = report.slots;
    let code = report.findings.first().map_or_else(|| "none".to_owned(), |found| found.code.to_string());
    let named = [
        ("code", Some(code)),
        ("user", slots.user),
        ("entity", slots.entity),
        ("project", slots.project),
        ("host", slots.host),
        ("status", slots.status.map(|status| status.to_string())),
        ("version", slots.wandb_version),
        ("script", slots.script),
        ("line", slots.line.map(|line| line.to_string())),
    ];
    named.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn check(file: &str) {
    let wrong: Vec<String> = cases(file)
        .into_iter()
        .filter_map(|case| {
            let got = read(&case.text);
            (got != case.expect).then(|| format!("{}\n   got  {got:?}\n   want {:?}", case.name, case.expect))
        })
        .collect();
    assert!(wrong.is_empty(), "{file}:\n{}", wrong.join("\n"));
}

#[test]
fn what_released_clients_print_is_read() {
    for file in ["wandb-0.16.6.txt", "wandb-0.19.11.txt", "wandb-0.31.0.txt"] {
        check(file);
    }
}

#[test]
fn what_people_paste_around_it_is_read() {
    check("pasted.txt");
    check("other-causes.txt");
}

#[test]
fn other_services_are_not_taken_for_wandb() {
    let others = cases("other-services.txt");
    assert!(others.len() >= 15);
    assert!(others.iter().all(|case| case.expect["code"] == "not-about-wandb"));
    check("other-services.txt");
}

#[test]
fn a_refused_text_is_read_alike_in_every_surrounding() {
    let plain = "wandb: Currently logged in as: sora-test (kitakaze-lab) to https://api.wandb.ai.\n\
                 wandb: ERROR failed to upsert bucket: returned error 404: {\"errors\":[{\"message\":\"entity nosuch-lab not found during upsertBucket\"}]}\n";
    let around = [
        ("", "\n"),
        ("[rank0]: ", "\n"),
        ("2026-11-23 18:23:44,992 ERROR   SenderThread:51 ", "\n"),
        ("trainer-1  | ", "\r\n"),
        ("> ", "\n"),
        ("(main pid=4711) ", "\n"),
        ("│ ", "                 │\n"),
        ("次のエラーが出ました：", "（助けてください）\n"),
        ("报错如下：", "。\n"),
        ("에러: ", " 입니다\n"),
    ];
    for (before, after) in around {
        let text: String = plain.lines().map(|line| format!("{before}{line}{after}")).collect();
        let got = read(&text);
        assert_eq!(got["code"], "entity-not-found", "{text}");
        assert_eq!(
            (got["user"].as_str(), got["entity"].as_str(), got["status"].as_str()),
            ("sora-test", "nosuch-lab", "404"),
            "{text}"
        );
    }
}

#[test]
fn a_text_broken_at_80_columns_is_read() {
    let long = "wandb.errors.CommError: It appears that you do not have permission to access the requested resource. Please reach \
                out to the project owner to grant you access.(Error 403: Forbidden)";
    for width in [40, 60, 80, 100] {
        let chars: Vec<char> = long.chars().collect();
        let text: String = chars.chunks(width).map(|part| part.iter().collect::<String>() + "\n").collect();
        assert_eq!(read(&text)["code"], "permission-denied-unexplained", "{width}: {text}");
    }
}

#[test]
fn the_length_of_a_text_costs_in_proportion() {
    let line = "Epoch 3: 41%|████      | 512/1250 [01:12<01:43, 7.11it/s, loss=0.482, entity=none]\r";
    let text = line.repeat(120_000) + "\nwandb.errors.CommError: permission denied";
    assert!(text.len() > 10_000_000);
    assert_eq!(read(&text)["code"], "permission-denied-unexplained");
    assert_eq!(read(&"wandb: ERROR ".repeat(800_000))["code"], "none");
}

proptest! {
    #[test]
    fn no_text_stops_the_reading(text in "\\PC*") {
        read(&text);
    }

    #[test]
    fn no_mix_of_known_shapes_stops_the_reading(parts in prop::collection::vec(prop::sample::select(SHAPES), 0..24)) {
        read(&parts.concat());
    }

    #[test]
    fn a_pasted_key_never_comes_back(
        key in "[0-9a-f]{40}",
        before in prop::sample::select(SHAPES),
        after in prop::sample::select(SHAPES),
        around in "\\PC{0,8}",
    ) {
        let text = format!("wandb: ERROR permission denied\n{around}{before}{key}{after}\n{before} {key} {after}{around}");
        let shown = format!("{:?} {:?}", reading::read(&text), paste_explain(&text, Language::En));
        prop_assert!(!shown.contains(&key), "{shown}");
    }
}

/// Beginnings and ends of what is looked for.
const SHAPES: &[&str] = &[
    "",
    "\n",
    " ",
    "\u{1b}[31m",
    "\u{1b}[",
    "\u{1b}]8;;",
    "\r",
    "│",
    "wandb: ",
    "wandb: ERROR ",
    "entity ",
    " not found",
    "project ",
    "entity=\"",
    "\"",
    "'",
    "WANDB_API_KEY=",
    "WANDB_ENTITY=",
    "File \"",
    "\", line ",
    "99999999999999",
    "Cell In[",
    "], line 3",
    "Currently logged in as: ",
    " to ",
    "https://wandb.ai/",
    "/",
    "%",
    "%e3",
    "POST http://",
    "Post \"http://",
    "\"message\":\"",
    "\\",
    "returned error ",
    "403",
    "<Response [",
    "run ",
    " was previously created and deleted",
    "Invalid project name '",
    "': ",
    "語",
    "netrc file at ",
    ", error on line ",
    "did you mean ",
    "api key must be 40 characters long, yours was ",
    "<html",
    "wandb==",
    ".run(\"",
];
