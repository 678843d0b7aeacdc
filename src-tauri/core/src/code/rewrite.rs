//! Corrected code: the same text with other names in it, every other byte as it was. Pure, and cannot fail: what is unsure is
//! left alone and said in a note.

use std::collections::BTreeSet;

use super::decide::{Edit, Wanted, decide};
use super::form::{self, Form};
use super::found::{Named, Scan};
use super::note::NoteCode;
use super::{docker, env, foreign, ini, make, markdown, notebook, python, shell, toml, yaml};

/// So many bytes are read as one piece of code at most.
const LONGEST: usize = 32 << 20;

/// Bytes of stack on which code is read, however little is left where that is asked: enough for the deepest that is read.
const STACK: usize = 128 << 20;

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewrite {
    /// What the text was read as.
    pub form: Form,
    /// In the order of the text; they do not touch each other.
    pub edits: Vec<Edit>,
    /// In the order of the text.
    pub notes: Vec<Note>,
    /// Names that stand in the text, each once.
    pub names: Vec<(Named, String)>,
}

/// What a person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Stable name.
    pub code: NoteCode,
    /// Line, counted from 1.
    pub line: u32,
    /// What it is about: an argument, a variable.
    pub subject: Option<String>,
    /// First byte of the place.
    pub at: usize,
}

/// Finds what has to change so that the text names what is wanted.
pub fn rewrite(text: &str, form: Option<Form>, wanted: &Wanted) -> Rewrite {
    Code::read(text, form).rewrite(wanted)
}

/// A text, read once: whatever it is to say then, it needs no more reading.
pub struct Code<'a> {
    /// What it was read as.
    pub form: Form,
    text: &'a str,
    scan: Scan,
}

impl<'a> Code<'a> {
    /// Reads a text as this form, or as what it looks like.
    pub fn read(text: &'a str, form: Option<Form>) -> Self {
        let form = form.unwrap_or_else(|| form::detect(text));
        let scan = || stacker::maybe_grow(STACK / 2, STACK, || scan_as(text, form, 0));
        let scan = if form == Form::Ini || form::mentions_wandb(text) { scan() } else { Scan::default() };
        Self { form, text, scan }
    }

    /// Names that stand in the text, each once.
    pub fn names(&self) -> Vec<(Named, String)> {
        let given = self.scan.values.iter().filter(|value| !value.text.is_empty());
        let names: BTreeSet<(Named, &str)> = given.map(|value| (value.named, value.text.as_str())).collect();
        names.into_iter().map(|(named, name)| (named, name.to_owned())).collect()
    }

    /// What has to change so that the text names what is wanted.
    pub fn rewrite(&self, wanted: &Wanted) -> Rewrite {
        let (edits, doubts) = decide(self.text, &self.scan, wanted);
        let ends = if doubts.is_empty() { Vec::new() } else { line_ends(self.text) };
        let line = |at: usize| u32::try_from(ends.partition_point(|end| *end < at) + 1).unwrap_or(u32::MAX);
        let mut notes: Vec<Note> = doubts
            .into_iter()
            .map(|doubt| {
                let subject = doubt.subject.or(doubt.about.map(|named| named.word().to_owned()));
                Note { code: doubt.code, line: line(doubt.at), subject, at: doubt.at }
            })
            .collect();
        notes.sort_by_key(|note| (note.at, note.code));
        notes.dedup_by(|a, b| (a.code, a.line, &a.subject) == (b.code, b.line, &b.subject));
        Rewrite { form: self.form, edits, notes, names: self.names() }
    }
}

impl Rewrite {
    /// The text with the edits.
    pub fn apply(&self, text: &str) -> String {
        let edits = self.edits.iter().map(|edit| (edit.start..edit.end, &edit.new));
        let changed = crate::edit::apply(text.as_bytes(), edits).and_then(|bytes| String::from_utf8(bytes).ok());
        changed.unwrap_or_else(|| text.to_owned())
    }
}

/// Texts in texts, such as here-documents, are read so deep.
const INNERMOST: usize = 4;

/// Everything that a text of this form says of W&B, where it stands within so many others.
fn scan_as(text: &str, form: Form, within: usize) -> Scan {
    if within > INNERMOST {
        return too_deep();
    }
    let lines = matches!(form, Form::Shell | Form::Env | Form::Dockerfile | Form::Makefile | Form::Markdown | Form::Notebook);
    if text.len() > LONGEST && !lines {
        let mut scan = Scan::default();
        scan.doubt(NoteCode::TextIsTooLong, 0, None, None);
        return scan;
    }
    let inner = |text: &str, form: Form| scan_as(text, form, within + 1);
    match form {
        Form::Python => python::scan_pasted(text, &inner),
        Form::Notebook => notebook::scan(text, &inner),
        Form::Shell => shell::scan(text, &inner),
        Form::Env => env::scan(text),
        Form::Dockerfile => docker::scan(text, &inner),
        Form::Makefile => make::scan(text, &inner),
        Form::Ini => ini::scan(text),
        Form::Yaml => yaml::scan(text, &inner),
        Form::Toml => toml::scan(text, &inner),
        Form::Markdown => markdown::scan(text, &inner),
        Form::Text => foreign::scan(text),
    }
}

/// What is said of a text that stands too deep in others.
fn too_deep() -> Scan {
    let mut scan = Scan::default();
    scan.doubt(NoteCode::TextIsUnreadable, 0, Some("<<"), None);
    scan
}

/// Where each line ends.
fn line_ends(text: &str) -> Vec<usize> {
    memchr::memchr_iter(b'\n', text.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_where_it_stands_in_few_others_and_speaks_of_wandb() {
        let text = "WANDB_ENTITY=a";
        for (within, expect) in [(INNERMOST, "entity=a"), (INNERMOST + 1, "!text-is-unreadable:WANDB_ENTITY=a")] {
            assert_eq!(scan_as(text, Form::Env, within).told(text), expect, "{within}");
        }
        let (entity, project) = ((Named::Entity, "b".to_owned()), (Named::Project, "a".to_owned()));
        for (form, text, expect) in [
            (Form::Env, "WANDB_PROJECT=a\nWANDB_ENTITY=b\nX_WANDB_PROJECT=a\nWANDB_ENTITY=", vec![entity.clone(), project]),
            (Form::Ini, "[default]\nentity = b", vec![entity]),
            (Form::Yaml, "entity: b", Vec::new()),
        ] {
            assert_eq!(Code::read(text, Some(form)).names(), expect, "{text}");
        }
    }

    #[test]
    fn a_note_tells_its_line() {
        let text = "A=1\nWANDB_ENTITY=$x\nWANDB_PROJECT=$y\nWANDB_PROJECT=$y\nWANDB_PROJECT=\"a";
        let notes = rewrite(text, Some(Form::Env), &Wanted::new(Some("e"), Some("p"))).notes;
        let told: Vec<_> = notes.iter().map(|note| (note.line, note.subject.as_deref().unwrap_or_default())).collect();
        assert_eq!(told, [(2, "$x"), (3, "$y"), (4, "$y"), (5, "project")]);
    }
}
