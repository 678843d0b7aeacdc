//! Makefiles: variables, and the commands of recipes. make expands a name before any shell sees it, so only plain ones are written.

use super::found::{Inner, Scan};
use super::note::NoteCode;
use super::shell;
use crate::snippet::quote::Quoting;

/// Everything that variables and recipes say of W&B.
pub(super) fn scan(text: &str, inner: Inner<'_>) -> Scan {
    let mut scan = shell::scan(text, inner);
    scan.gaps.clear();
    let starts: Vec<usize> = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1)).collect();
    let mut values = Vec::with_capacity(scan.values.len());
    for mut value in std::mem::take(&mut scan.values) {
        let next = starts.partition_point(|start| *start <= value.range.start);
        let behind = &text[value.range.end..starts.get(next).copied().unwrap_or(text.len()).max(value.range.end)];
        // A variable's value goes on to the end of its line.
        let is_recipe = text[starts[next - 1]..].starts_with('\t');
        if !is_recipe && behind.trim_start().starts_with(|c| c != '#') {
            scan.doubt(NoteCode::ValueIsInPieces, value.range.start, Some(value.named.word()), Some(value.named));
            continue;
        }
        let mark = text[value.range.clone()].chars().next().filter(|c| matches!(c, '"' | '\''));
        value.quoting = Quoting::Plain(mark);
        values.push(value);
    }
    scan.values = values;
    scan
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_goes_on_to_the_end_of_its_line_and_a_recipe_is_a_command() {
        for (expect, texts) in [
            ("project=a", "WANDB_PROJECT = a\n | A = 1\nWANDB_PROJECT := a # x\nB = b\n | \tWANDB_PROJECT=a x --y\n"),
            ("project=\"a\">a", "WANDB_PROJECT = \"a\""),
            ("!value-is-in-pieces:a", "WANDB_PROJECT = a b\n | WANDB_PROJECT=a x | \techo x\nWANDB_PROJECT = a b\n"),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(scan(text, &|_, _| Scan::default()).told(text), expect, "{text}"));
        }
        for (text, mark) in [("WANDB_PROJECT = \"a\"", Some('"')), ("WANDB_PROJECT = a", None)] {
            assert_eq!(scan(text, &|_, _| Scan::default()).values[0].quoting, Quoting::Plain(mark), "{text}");
        }
    }
}
