//! Dockerfiles: `ENV`, `ARG`, and the commands in them.

use super::found::{Inner, Role, Scan, Value};
use super::note::NoteCode;
use super::shell::{self, Word};
use super::sure;
use crate::snippet::quote::Quoting;

/// Everything that the instructions say of W&B.
pub(super) fn scan(text: &str, inner: Inner<'_>) -> Scan {
    let mut scan = shell::scan(text, inner);
    scan.gaps.clear();
    // Of the old form nothing was known to the shell.
    let mut olds: Vec<Value> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start();
        let start = at + line.len() - bare.len();
        let (instruction, rest) = bare.split_at(bare.find([' ', '\t']).unwrap_or(bare.len()));
        let rest_at = start + instruction.len();
        match instruction.to_ascii_uppercase().as_str() {
            "ENV" => olds.extend(old_form(rest, rest_at, &mut scan)),
            "CMD" | "ENTRYPOINT" | "RUN" if rest.trim_start().starts_with('[') => listed(rest, rest_at, inner, &mut scan),
            _ => {}
        }
        at += line.len();
    }
    scan.values.retain(|known| {
        let next = olds.partition_point(|old| old.range.end <= known.range.start);
        olds.get(next).is_none_or(|old| known.range.end <= old.range.start)
    });
    scan.values.extend(olds);
    scan
}

/// `ENV NAME value`, up to the end of the line.
fn old_form(rest: &str, at: usize, scan: &mut Scan) -> Option<Value> {
    let bare = rest.trim_start();
    let (name, value) = bare.split_once([' ', '\t']).filter(|(name, _)| !name.contains('='))?;
    let value = value.trim_start();
    let place = at + rest.len() - value.len();
    let value = value.trim_end();
    let Some(named) = sure::variable(name) else {
        if sure::is_key(name) && sure::looks_like_key(value) {
            scan.doubt(NoteCode::KeyInCode, place, None, None);
        }
        return None;
    };
    if value.contains('$') || value.ends_with('\\') {
        scan.doubt(NoteCode::ValueIsComputed, place, Some(value), Some(named));
        return None;
    }
    let mark = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let inside = mark.and_then(|mark| value[1..].strip_suffix(mark)).unwrap_or(value);
    if inside.contains(['"', '\'']) {
        scan.doubt(NoteCode::ValueIsInPieces, place, Some(named.word()), Some(named));
        return None;
    }
    Some(Value::new(named, place..place + value.len(), inside, Quoting::Plain(mark), Role::Everywhere))
}

/// `CMD ["python", "train.py", "--wandb_entity", "…"]`.
fn listed(rest: &str, at: usize, inner: Inner<'_>, scan: &mut Scan) {
    let mut words = Vec::new();
    let mut from = 0;
    while let Some(open) = rest[from..].find('"').map(|open| from + open) {
        let Some(close) = rest[open + 1..].find('"').map(|close| open + 1 + close) else { break };
        let raw = &rest[open..=close];
        let text = raw[1..raw.len() - 1].to_owned();
        let opaque = text.contains(['$', '\\']);
        words.push(Word { text, raw, range: at + open..at + close + 1, opaque, quoting: Quoting::Plain(Some('"')) });
        from = close + 1;
    }
    shell::options(&words, inner, scan);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instructions_are_read_in_the_old_form_in_the_new_one_and_as_lists() {
        for (expect, texts) in [
            ("project=b entity=a", "  env\tWANDB_ENTITY \ta \nENV A=1 WANDB_PROJECT=b\n"),
            ("entity=WANDB_PROJECT=x", "ENV WANDB_ENTITY WANDB_PROJECT=x\n"),
            ("project=b project=c entity=a", "RUN WANDB_PROJECT=b x\nENV WANDB_ENTITY a\nRUN WANDB_PROJECT=c x\n"),
            ("entity='a'>a", "ENV WANDB_ENTITY 'a'\n"),
            ("!value-is-computed:$X", "ENV WANDB_ENTITY $X\n"),
            ("!value-is-computed:a\\", "ENV WANDB_ENTITY a\\\n"),
            ("!value-is-in-pieces:\"a", "ENV WANDB_ENTITY \"a\n"),
            ("!key-in-code:0123456789abcdef0123", "ENV WANDB_API_KEY 0123456789abcdef0123\n"),
            ("", "ENV WANDB_API_KEY x\nENV OTHER 0123456789abcdef0123\n"),
            (r#"entity="a">a project=b"#, r#"CMD ["python", "--wandb_entity", "a", "--wandb_project=b"]"#),
            (r#"!value-is-computed:"$E"]"#, r#"CMD ["--wandb_entity", "$E"]"#),
            ("!name-is-left-alone:grep", r#"RUN sudo grep "--wandb_entity" "a""#),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(scan(text, &|_, _| Scan::default()).told(text), expect, "{text}"));
        }
    }
}
