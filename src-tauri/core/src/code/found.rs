//! What a text says of W&B: names that can be replaced, places where one is missing, and what cannot be changed safely.
//! Every form of text is read into this; what is done with it is decided in one place.

use std::ops::Range;

use super::form::Form;
pub(super) use super::named::Named;
use super::note::NoteCode;
use crate::snippet::quote::{Quoting, Written};

/// What a name is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Says where runs go.
    Call,
    /// Says it for every call of the text: environment, settings.
    Everywhere,
    /// Part of a path to something that exists.
    Path,
}

/// A name that stands in the text.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) named: Named,
    pub(super) range: Range<usize>,
    /// Its value; empty where there is none yet, such as `None`.
    pub(super) text: String,
    pub(super) quoting: Quoting,
    pub(super) role: Role,
    /// Where the path begins that it is part of.
    pub(super) path: Option<usize>,
    pub(super) written: Written,
}

impl Value {
    pub(super) fn new(named: Named, range: Range<usize>, text: &str, quoting: Quoting, role: Role) -> Self {
        Self { named, range, text: text.to_owned(), quoting, role, path: None, written: Written::Plain }
    }

    /// The same as part of the path that begins there.
    pub(super) fn in_path(self, at: usize) -> Self {
        Self { path: Some(at), ..self }
    }
}

/// A place where a name is missing.
#[derive(Debug, Clone)]
pub(super) struct Gap {
    pub(super) at: usize,
    pub(super) missing: Vec<Named>,
    /// Before the first, between two, after the last.
    pub(super) around: [String; 3],
    /// Before each value.
    pub(super) label: Label,
    pub(super) quoting: Quoting,
    /// Does what is added here hold for every call of the text?
    pub(super) everywhere: bool,
    pub(super) written: Written,
}

/// What stands before an added value.
#[derive(Debug, Clone)]
pub(super) enum Label {
    /// `entity=`, with what stands on both sides of the sign.
    Keyword(&'static str),
    /// `"entity": `, with this quotation mark.
    Key(char),
    /// `WANDB_ENTITY=`
    Variable,
    /// Nothing: the value is the first part of a path.
    Path,
}

/// What cannot be changed safely, or should be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Doubt {
    pub(super) code: NoteCode,
    pub(super) at: usize,
    /// What it is about: an argument, a variable.
    pub(super) subject: Option<String>,
    /// Which name it keeps from being changed; `None`: it holds whatever is wanted.
    pub(super) about: Option<Named>,
}

/// A name that stands where it is not changed, as a note has it.
pub(super) fn said(name: &str) -> String {
    format!("\"{name}\"")
}

/// Everything that was found, in places of the whole text.
#[derive(Debug, Clone, Default)]
pub(super) struct Scan {
    pub(super) values: Vec<Value>,
    pub(super) gaps: Vec<Gap>,
    pub(super) doubts: Vec<Doubt>,
}

/// Reads a text of this form that stands within another.
pub(super) type Inner<'a> = &'a dyn Fn(&str, Form) -> Scan;

impl Scan {
    pub(super) fn extend(&mut self, other: Self) {
        self.values.extend(other.values);
        self.gaps.extend(other.gaps);
        self.doubts.extend(other.doubts);
    }

    /// The same, said in a process of its own: it holds for no other call.
    pub(super) fn apart(mut self) -> Self {
        self.values.iter_mut().filter(|value| value.role == Role::Everywhere).for_each(|value| value.role = Role::Call);
        self
    }

    /// The same, so many bytes further on.
    pub(super) fn moved(mut self, by: usize) -> Self {
        for value in &mut self.values {
            value.range = value.range.start + by..value.range.end + by;
            value.path = value.path.map(|path| path + by);
        }
        self.gaps.iter_mut().for_each(|gap| gap.at += by);
        self.doubts.iter_mut().for_each(|doubt| doubt.at += by);
        self
    }

    pub(super) fn doubt(&mut self, code: NoteCode, at: usize, subject: Option<&str>, about: Option<Named>) {
        self.doubts.push(Doubt { code, at, subject: subject.map(str::to_owned), about });
    }
}

#[cfg(test)]
impl Scan {
    /// What was found, as it stands in the text and as it is read; what is missing, and what is said of which word.
    pub(super) fn told(&self, text: &str) -> String {
        let value = |value: &Value| {
            let raw = &text[value.range.clone()];
            let read = if raw == value.text { String::new() } else { format!(">{}", value.text) };
            format!("{}={raw}{read}", value.named.word())
        };
        let gap = |gap: &Gap| format!("+{}", gap.missing.iter().map(|named| named.word()).collect::<Vec<_>>().join(","));
        let doubt =
            |doubt: &Doubt| format!("!{}:{}", doubt.code.name(), text[doubt.at..].split_whitespace().next().unwrap_or_default());
        let found = self.values.iter().map(value).chain(self.gaps.iter().map(gap)).chain(self.doubts.iter().map(doubt));
        found.collect::<Vec<_>>().join(" ")
    }
}
