//! Pasted texts of `tests/fixtures/reading`: a case's head has lines `slot: value`; slots that are not named are unknown.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use keywand_core::app::paste_explain;
use keywand_core::i18n::Language;

use crate::fixture::{Fixture, fixtures};
use crate::{root, told};

/// Slots by name; `code` is the leading cause.
pub type Read = BTreeMap<String, String>;

/// A text, and what is to be read from it.
pub struct Case {
    /// How it is called.
    pub name: String,
    /// What is to be read.
    pub expect: Read,
    /// A second cause that the text bears out equally.
    pub or: Option<String>,
    /// How sure the leading cause is, where that is held.
    pub confidence: Option<String>,
    /// All that is told of it.
    pub told: Option<String>,
    /// The text.
    pub text: String,
    why: Option<String>,
    fixture: Fixture,
}

impl Case {
    /// Is the leading cause one that the text bears out?
    pub fn leads_right(&self, got: &Read) -> bool {
        got["code"] == self.expect["code"] || self.or.as_deref() == Some(got["code"].as_str())
    }

    /// What is read otherwise than expected; `None` where nothing is.
    pub fn wrong(&self) -> Option<String> {
        let mut got = read(&self.text);
        if self.leads_right(&got) {
            got.insert("code".to_owned(), self.expect["code"].clone());
        }
        if got != self.expect {
            return Some(format!("{}\n   got  {got:?}\n   want {:?}", self.name, self.expect));
        }
        let (got, want) = (confidence(&self.text), &self.confidence);
        if want.is_some() && got != *want {
            return Some(format!("{}\n   got  {got:?}\n   want {want:?}", self.name));
        }
        let (got, want) = (told::of_text(&self.text), self.told.as_deref().unwrap_or("`UPDATE_FIXTURES=1` writes it"));
        (got != want).then(|| format!("{}\n   got  {got}\n   want {want}", self.name))
    }

    /// Writes what is read now into the file as what is expected.
    pub fn accept(&self) {
        let got = read(&self.text);
        let code = if self.leads_right(&got) { &self.expect["code"] } else { &got["code"] };
        let mut head = format!("code: {code}\n");
        let held = self.confidence.as_ref().and_then(|_| confidence(&self.text));
        for (name, value) in [("confidence", &held), ("or", &self.or), ("why", &self.why)] {
            value.iter().for_each(|value| writeln!(head, "{name}: {value}").expect("a text"));
        }
        let slots = SLOTS.iter().filter_map(|name| Some((name, got.get(*name)?)));
        slots.for_each(|(name, value)| writeln!(head, "{name}: {value}").expect("a text"));
        writeln!(head, "told: {}", told::of_text(&self.text)).expect("a text");
        self.fixture.rewrite(&head, &self.text);
    }
}

/// The cases of a file, or of all files of a folder, under `tests/fixtures/reading`.
pub fn cases(place: &str) -> Vec<Case> {
    fixtures(&format!("reading/{place}")).into_iter().map(parse).collect()
}

/// Names of the recorded releases, oldest first.
///
/// # Panics
/// There are none.
pub fn releases() -> Vec<String> {
    let folder = root().join("tests/fixtures/reading/recorded");
    let files = fs::read_dir(folder).expect("recorded texts").map(|file| file.expect("a file").file_name());
    let mut names: Vec<String> = files.filter_map(|name| name.to_str()?.strip_suffix(".txt").map(str::to_owned)).collect();
    names.sort_by_key(|name| name.split('.').map(|part| part.parse::<u32>().unwrap_or_default()).collect::<Vec<_>>());
    names
}

/// Slots in the order in which a head names them.
const SLOTS: [&str; 8] = ["user", "entity", "project", "host", "status", "version", "script", "line"];

/// What is read from a text.
pub fn read(text: &str) -> Read {
    let report = paste_explain(text, Language::Ja);
    let slots = report.slots;
    let code = report.findings.first().map_or_else(|| "none".to_owned(), |found| found.code.to_string());
    let named = [
        slots.user,
        slots.entity,
        slots.project,
        slots.host,
        slots.status.map(|status| status.to_string()),
        slots.wandb_version,
        slots.script,
        slots.line.map(|line| line.to_string()),
    ];
    let told = SLOTS.into_iter().zip(named).chain([("code", Some(code))]);
    told.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// How sure the leading cause is.
fn confidence(text: &str) -> Option<String> {
    let confidence = paste_explain(text, Language::Ja).findings.first()?.confidence;
    serde_json::to_value(confidence).expect("a word").as_str().map(str::to_owned)
}

fn parse(fixture: Fixture) -> Case {
    let slot = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut expect: Read = fixture.head.lines().filter_map(slot).collect();
    let (or, why, confidence) = (expect.remove("or"), expect.remove("why"), expect.remove("confidence"));
    let told = expect.remove("told");
    Case { name: fixture.name.clone(), expect, or, confidence, told, text: fixture.body.clone(), why, fixture }
}
