//! A fixture file holds cases: `=== name`, lines `slot: value`, `---`, the text. Slots that are not named are unknown.

use std::collections::BTreeMap;
use std::fs;

use keywand_core::app::paste_explain;
use keywand_core::i18n::Language;
use keywand_tests::root;

/// Slots by name; `code` is the leading cause.
pub(super) type Read = BTreeMap<String, String>;

/// A text, and what is to be read from it.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) expect: Read,
    /// A second cause that the text bears out equally.
    pub(super) or: Option<String>,
    pub(super) text: String,
}

impl Case {
    /// Is the leading cause one that the text bears out?
    pub(super) fn leads_right(&self, got: &Read) -> bool {
        got["code"] == self.expect["code"] || self.or.as_deref() == Some(got["code"].as_str())
    }
}

/// The cases of a file under `tests/fixtures/reading`.
pub(super) fn cases(file: &str) -> Vec<Case> {
    let path = root().join("tests/fixtures/reading").join(file);
    let all = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    all.split("=== ").skip(1).map(parse).collect()
}

/// Names of the recorded releases, oldest first.
pub(super) fn releases() -> Vec<String> {
    let folder = root().join("tests/fixtures/reading/recorded");
    let files = fs::read_dir(folder).expect("recorded texts").map(|file| file.expect("a file").file_name());
    let mut names: Vec<String> = files.filter_map(|name| name.to_str()?.strip_suffix(".txt").map(str::to_owned)).collect();
    names.sort_by_key(|name| name.split('.').map(|part| part.parse::<u32>().unwrap_or_default()).collect::<Vec<_>>());
    names
}

/// What is read from a text.
pub(super) fn read(text: &str) -> Read {
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

/// Every case of a file is read exactly.
pub(super) fn check(file: &str) {
    let wrong: Vec<String> = cases(file)
        .into_iter()
        .filter_map(|case| {
            let mut got = read(&case.text);
            if case.leads_right(&got) {
                got.insert("code".to_owned(), case.expect["code"].clone());
            }
            (got != case.expect).then(|| format!("{}\n   got  {got:?}\n   want {:?}", case.name, case.expect))
        })
        .collect();
    assert!(wrong.is_empty(), "{file}:\n{}", wrong.join("\n"));
}

fn parse(part: &str) -> Case {
    let (name, rest) = part.split_once('\n').expect("a name");
    let (head, text) = rest.split_once("---\n").expect("a head");
    let slot = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut expect: Read = head.lines().filter_map(slot).collect();
    let or = expect.remove("or");
    // For readers of the file alone.
    expect.remove("why");
    Case { name: name.to_owned(), expect, or, text: text.to_owned() }
}
