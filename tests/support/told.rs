//! What an explanation says beside its sentences: cause, confidence, facts, what each step's click does, links, whom to ask.

use std::fmt::Write as _;

use keywand_core::app::{code_page, paste_explain};
use keywand_core::diagnose::Code;
use keywand_core::explain::FindingView;
use keywand_core::i18n::Language;
use serde_json::{Value, to_value};

use crate::fixture::{Fixture, append, fixtures};

/// The explanations of every code, under `tests/fixtures`.
const FILE: &str = "explanations.txt";

/// The explanation of the example of a code, as it is kept.
pub struct Told {
    code: Code,
    kept: Option<Fixture>,
}

impl Told {
    /// Every code.
    ///
    /// # Panics
    /// The file has a code that there is not.
    pub fn all() -> Vec<Self> {
        let mut kept = fixtures(FILE);
        let mut take = |code: &Code| {
            let at = kept.iter().position(|fixture| fixture.name == code.to_string());
            Self { code: *code, kept: at.map(|at| kept.swap_remove(at)) }
        };
        let all = Code::ALL.iter().map(&mut take).collect();
        assert!(kept.is_empty(), "no code of {FILE}: {:?}", kept.iter().map(|fixture| &fixture.name).collect::<Vec<_>>());
        all
    }

    /// What it is called.
    pub fn name(&self) -> String {
        self.code.to_string()
    }

    /// What is told otherwise than it is kept; `None` where nothing is.
    pub fn wrong(&self) -> Option<String> {
        let got = of_example(self.code);
        let want = self.kept.as_ref().map_or("nothing: `UPDATE_FIXTURES=1` writes it", |kept| &kept.body);
        (got != *want).then(|| format!("got\n{got}\nwant\n{want}"))
    }

    /// Writes what is told now into the file.
    pub fn accept(&self) {
        let told = of_example(self.code);
        match &self.kept {
            Some(kept) => kept.rewrite("", &told),
            None => append(FILE, &self.name(), &told),
        }
    }
}

fn of_example(code: Code) -> String {
    let pages = Language::ALL.map(|language| (language, code_page(code, language).finding));
    let mut text = format!("{}\n", finding(&pages[0].1));
    for (language, found) in &pages {
        let steps = found.steps.iter().map(|step| format!("- {}", step.text));
        let ask = found.ask_role.iter().chain(&found.request).cloned();
        let lines = [&found.title, &found.what, &found.why].map(String::clone).into_iter().chain(steps).chain(ask);
        writeln!(text, "\n{}\n{}", language.tag(), lines.collect::<Vec<_>>().join("\n")).expect("a text");
    }
    text
}

/// What is told of a pasted text, on one line.
pub fn of_text(text: &str) -> String {
    paste_explain(text, Language::En).findings.iter().map(finding).collect::<Vec<_>>().join(" | ")
}

fn finding(found: &FindingView) -> String {
    let clicks = found.steps.iter().map(|step| step.action.as_ref());
    let steps: Vec<String> =
        clicks.map(|action| action.map_or_else(|| "-".to_owned(), |action| known(to_value(action)))).collect();
    let links: Vec<String> = found.links.iter().map(|link| link.url.clone()).collect();
    let first = format!("{} {} {}", found.code, known(to_value(found.confidence)), known(to_value(&found.facts)));
    let parts =
        [("steps", &steps), ("links", &links), ("ask", &found.ask)].map(|(name, part)| format!("{name} {}", part.join(" ")));
    let request = found.request.as_ref().map(|_| "a request".to_owned());
    let parts = parts.into_iter().filter(|part| !part.ends_with(' ')).chain(request);
    std::iter::once(first).chain(parts).collect::<Vec<_>>().join("; ")
}

/// As JSON on one line, without what is `null`.
fn known(value: serde_json::Result<Value>) -> String {
    let mut value = value.expect("JSON");
    drop_null(&mut value);
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn drop_null(value: &mut Value) {
    if let Value::Object(fields) = value {
        fields.retain(|_, field| !field.is_null());
        fields.values_mut().for_each(drop_null);
    }
}
