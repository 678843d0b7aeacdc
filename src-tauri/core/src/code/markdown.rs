//! Pages with code in them: every fenced or indented block by itself, in quotes and lists, too.

use std::ops::Range;

use super::form::{self, Form};
use super::found::{Inner, Scan};
use super::mapped::Mapped;
use super::note::NoteCode;
use crate::snippet::quote::Written;

/// Everything that the blocks say of W&B.
pub(super) fn scan(text: &str, inner: Inner<'_>) -> Scan {
    let mut scan = Scan::default();
    let mut open: Option<Block<'_>> = None;
    let mut indented = Block::default();
    let (mut at, mut is_apart) = (0, true);
    for line in text.split_inclusive('\n') {
        let quoted = quotes(line);
        // In a block that stands in no quote, `>` is its own.
        let is_own = open.as_ref().is_some_and(|block| block.quote.is_empty());
        let bare = if is_own { line.trim() } else { line[quoted..].trim() };
        match &mut open {
            None => {
                open = fence(bare).map(|length| Block {
                    quote: &line[..quoted],
                    fence: &bare[..length],
                    language: bare[length..].trim_start_matches(['{', ' ']),
                    lines: Vec::new(),
                });
                let indent = indent(line);
                if bare.is_empty() && open.is_none() {
                    is_apart = true;
                } else if indent > 0 && open.is_none() && (is_apart || !indented.lines.is_empty()) {
                    indented.lines.push((at + indent..at + line.len(), at..at + indent));
                } else {
                    std::mem::take(&mut indented).read(text, inner, &mut scan);
                    is_apart = false;
                }
            }
            Some(block) if block.ends(bare) || (quoted == 0 && !block.quote.is_empty()) => {
                block.read(text, inner, &mut scan);
                open = None;
            }
            Some(block) => {
                let skipped = if block.quote.is_empty() { 0 } else { quoted };
                block.lines.push((at + skipped..at + line.len(), at..at + skipped));
            }
        }
        at += line.len();
    }
    for block in open.into_iter().chain([indented]) {
        block.read(text, inner, &mut scan);
    }
    scan
}

/// Length of the `>`s before a line.
fn quotes(line: &str) -> usize {
    let rest = line.trim_start_matches([' ', '>']);
    let before = &line[..line.len() - rest.len()];
    before.rfind('>').map_or(0, |at| if before[at + 1..].starts_with(' ') { at + 2 } else { at + 1 })
}

/// Length of what makes a line one of an indented block.
fn indent(line: &str) -> usize {
    ["    ", "\t"].iter().find(|mark| line.starts_with(**mark)).map_or(0, |mark| mark.len())
}

/// Length of the marks that begin a block.
fn fence(bare: &str) -> Option<usize> {
    let mark = bare.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = bare.len() - bare.trim_start_matches(mark).len();
    // What stands between marks on one line is no block.
    (length >= 3 && !(mark == '`' && bare[length..].contains('`'))).then_some(length)
}

/// A block that is open; an indented one has no fence.
#[derive(Default)]
struct Block<'a> {
    /// What stands before each of its lines.
    quote: &'a str,
    fence: &'a str,
    language: &'a str,
    /// Each line's code, and what stands before it.
    lines: Vec<(Range<usize>, Range<usize>)>,
}

impl Block<'_> {
    fn ends(&self, bare: &str) -> bool {
        bare.starts_with(self.fence) && bare.trim_start_matches(&self.fence[..1]).is_empty()
    }

    fn read(&self, text: &str, inner: Inner<'_>, scan: &mut Scan) {
        let mut mapped = Mapped::default();
        for (code, before) in &self.lines {
            let written = if before.is_empty() { Written::Plain } else { Written::Behind(text[before.clone()].to_owned()) };
            mapped.push(&text[code.clone()], code.clone(), &written);
        }
        if !form::mentions_wandb(&mapped.code) {
            return;
        }
        let (form, is_guessed) = form_of(self.language, &mapped.code);
        if is_guessed && (form == Form::Markdown || (form == Form::Text && self.fence.is_empty())) {
            return;
        }
        let found = inner(&mapped.code, form);
        // What wandb printed is no YAML that is broken.
        let is_broken = |found: &Scan| found.doubts.iter().any(|doubt| doubt.code == NoteCode::TextIsUnreadable);
        if is_guessed && mapped.code.lines().any(|line| line.starts_with("wandb: ")) && is_broken(&found) {
            return;
        }
        scan.extend(mapped.outside(found));
    }
}

/// The form of a block, and whether only what stands in it tells.
fn form_of(language: &str, code: &str) -> (Form, bool) {
    let word = language.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
    let form = match word.as_str() {
        "python" | "py" | "python3" | "ipython" | "pycon" | "jupyter" => Form::Python,
        "bash" | "sh" | "shell" | "zsh" | "console" | "terminal" | "powershell" | "fish" => Form::Shell,
        "yaml" | "yml" | "json" | "jsonc" => Form::Yaml,
        "toml" => Form::Toml,
        "dockerfile" | "docker" => Form::Dockerfile,
        "dotenv" | "env" => Form::Env,
        "makefile" | "make" => Form::Makefile,
        "ini" | "cfg" => Form::Ini,
        "" | "text" | "txt" | "plaintext" | "plain" | "output" | "code" | "none" => return (form::detect(code), true),
        _ => Form::Text,
    };
    (form, false)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn blocks_are_told_by_what_stands_before_their_lines() {
        for (line, length) in [("> a", 2), (">a", 1), (" > > a", 5), (">", 1), (">  a", 2), ("a > b", 0), ("  a", 0)] {
            assert_eq!(quotes(line), length, "{line}");
        }
        for (line, length) in [("     a", 4), ("\ta", 1), ("   a", 0), ("a", 0)] {
            assert_eq!(indent(line), length, "{line}");
        }
        for (line, length) in
            [("```", Some(3)), ("````a", Some(4)), ("~~~`", Some(3)), ("``", None), ("```a```", None), ("", None)]
        {
            assert_eq!(fence(line), length, "{line}");
        }
        for (line, expect) in [("```", true), ("````", true), ("``", false), ("```a", false), ("~~~", false)] {
            assert_eq!(Block { fence: "```", ..Block::default() }.ends(line), expect, "{line}");
        }
        for (form, names) in [
            (Form::Python, "python Py python3 ipython pycon jupyter"),
            (Form::Shell, "bash sh shell zsh console terminal powershell fish"),
            (Form::Yaml, "yaml yml json jsonc"),
            (Form::Toml, "toml"),
            (Form::Dockerfile, "dockerfile docker"),
            (Form::Env, "dotenv env"),
            (Form::Makefile, "makefile make"),
            (Form::Ini, "ini cfg"),
            (Form::Text, "rust hcl"),
        ] {
            names.split(' ').for_each(|name| assert_eq!(form_of(&format!("{name} x"), "a: 1"), (form, false), "{name}"));
        }
        ["", "text", "txt", "output"].iter().for_each(|name| assert_eq!(form_of(name, "a: 1"), (Form::Yaml, true), "{name}"));
    }

    #[test]
    fn every_block_is_read_by_itself() {
        for (text, expect) in [
            ("```sh\nwandb a\n```\nwandb b\n~~~\nwandb c\n", "wandb a\n|wandb c\n"),
            ("> ```\n> wandb a\n>wandb b\n> ```\n> wandb c\n", "wandb a\nwandb b\n"),
            ("> ```sh\n> wandb a\nwandb b\n> wandb c\n", "wandb a\n"),
            ("```sh\n> wandb a\n```\n", "> wandb a\n"),
            ("a\n\n    wandb a\n\n\twandb b\nx\n    wandb c\n", "wandb a\nwandb b\n"),
            ("a\n    wandb a\n", ""),
            ("```sh\nls\n```\n", ""),
            ("```\n~~~\nwandb a\n```\n", ""),
        ] {
            let read = RefCell::new(Vec::new());
            let inner = |code: &str, _: Form| {
                read.borrow_mut().push(code.to_owned());
                Scan::default()
            };
            drop(scan(text, &inner));
            assert_eq!(read.borrow().join("|"), expect, "{text}");
        }
    }
}
