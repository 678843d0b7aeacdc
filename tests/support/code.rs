//! Code of `tests/fixtures/code`: what is wanted, the form and the notes, the text, and what has to come out.

use keywand_core::code::{Form, Rewrite, Wanted, form_of_file, rewrite};
use serde_json::Value;

use crate::fixture::{Fixture, fixtures};

/// What stands between a text and what has to come out.
const TO: &str = "--->\n";

/// A text, and what has to come out.
pub struct Case {
    /// How it is called.
    pub name: String,
    /// The names that it is to have.
    pub wanted: Wanted,
    /// The form, where it is given.
    pub form: Option<Form>,
    /// The form that has to be recognised, and every note.
    pub head: Vec<String>,
    /// The text.
    pub text: String,
    /// What has to come out.
    pub expect: String,
    fixture: Fixture,
}

impl Case {
    /// What comes out otherwise than expected; `None` where nothing does.
    pub fn wrong(&self) -> Option<String> {
        let (rewritten, got) = self.rewritten();
        let is_right = got == self.expect && head(&rewritten) == self.head;
        (!is_right).then(|| format!("=== {}\n{}\n{got}", self.name, head(&rewritten).join("\n")))
    }

    /// Writes what comes out now into the file as what is expected.
    pub fn accept(&self) {
        let (rewritten, got) = self.rewritten();
        let given = self.fixture.head.lines().filter(|line| !is_told(line)).map(str::to_owned);
        let lines: String = given.chain(head(&rewritten)).map(|line| line + "\n").collect();
        let body = if got == self.text { got } else { format!("{}{TO}{got}", self.text) };
        self.fixture.rewrite(&lines, &body);
    }

    fn rewritten(&self) -> (Rewrite, String) {
        let rewritten = rewrite(&self.text, self.form, &self.wanted);
        let got = rewritten.apply(&self.text);
        (rewritten, got)
    }
}

/// Every case.
pub fn cases() -> Vec<Case> {
    fixtures("code").into_iter().map(parse).collect()
}

/// The form and the notes as a fixture has them.
///
/// # Panics
/// A form has no name.
pub fn head(rewritten: &Rewrite) -> Vec<String> {
    let form = serde_json::to_value(rewritten.form).expect("a form");
    let note = |note: &keywand_core::code::Note| {
        let subject = note.subject.as_deref().unwrap_or_default();
        format!("note: {} {} {subject}", note.code.name(), note.line).trim_end().to_owned()
    };
    let mut lines = vec![format!("form: {}", form.as_str().expect("a name"))];
    lines.extend(rewritten.notes.iter().map(note));
    lines
}

fn is_told(line: &str) -> bool {
    line.starts_with("note: ") || line.starts_with("form: ")
}

fn parse(fixture: Fixture) -> Case {
    let (text, expect) = fixture.body.split_once(TO).unwrap_or((&fixture.body, &fixture.body));
    let slot = |wanted: &str| fixture.head.lines().find_map(|line| line.strip_prefix(wanted));
    let (entity, project) = (slot("entity: "), slot("project: "));
    let neither = entity.is_none() && project.is_none();
    let wanted = if neither { Wanted::new(Some("my-team"), Some("my-project")) } else { Wanted::new(entity, project) };
    let of_file = slot("file: ").map(|name| form_of_file(name, text));
    let form = slot("as: ").map(|form| serde_json::from_value(Value::from(form)).expect("a form")).or(of_file.flatten());
    let head = fixture.head.lines().filter(|line| is_told(line)).map(str::to_owned).collect();
    let (text, expect) = (text.to_owned(), expect.to_owned());
    Case { name: fixture.name.clone(), wanted, form, head, text, expect, fixture }
}
