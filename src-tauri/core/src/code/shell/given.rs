//! Programs that take a name and its value in words of their own way.

use super::words::{Word, push};
use crate::code::found::{Named, Role, Scan};
use crate::code::note::NoteCode;
use crate::code::sure;

/// Reads what the command gives a value in such a way.
pub(super) fn read(words: &[Word<'_>], scan: &mut Scan) {
    appended(words, scan);
    looped(words, scan);
    let program = words.iter().find(|word| word.assignment().is_none()).map_or("", |word| word.text.as_str());
    match program.rsplit('/').next().unwrap_or_default() {
        "papermill" => papermill(words, scan),
        "gh" => github(words, scan),
        _ => {}
    }
}

/// `WANDB_PROJECT+="_v2"`: what is changed elsewhere is one piece of the name.
fn appended(words: &[Word<'_>], scan: &mut Scan) {
    for word in words {
        let name = word.assignment().and_then(|(name, _)| name.strip_suffix('+'));
        if let Some(named) = name.and_then(|name| sure::variable(name).or_else(|| sure::named(name))) {
            scan.doubt(NoteCode::ValueIsInPieces, word.range.start, Some(named.word()), Some(named));
        }
    }
}

/// `for WANDB_PROJECT in a b`.
fn looped(words: &[Word<'_>], scan: &mut Scan) {
    for three in words.windows(3) {
        if let ("for", Some(named), "in") = (three[0].text.as_str(), sure::variable(&three[1].text), three[2].text.as_str()) {
            scan.doubt(NoteCode::VariableIsGivenTwice, three[1].range.start, Some(&three[1].text), Some(named));
        }
    }
}

/// `papermill in.ipynb out.ipynb -p wandb_project name`.
fn papermill(words: &[Word<'_>], scan: &mut Scan) {
    for three in words.windows(3) {
        let is_parameter = matches!(three[0].text.as_str(), "-p" | "-r" | "--parameters" | "--parameters_raw");
        if let Some(named) = name(&three[1].text).filter(|_| is_parameter) {
            push(named, &three[2], Role::Call, scan);
        }
    }
}

/// `gh variable set WANDB_PROJECT --body name`.
fn github(words: &[Word<'_>], scan: &mut Scan) {
    let Some(at) = words.windows(2).position(|two| matches!(two[0].text.as_str(), "variable" | "secret") && two[1].text == "set")
    else {
        return;
    };
    let words = &words[at + 2..];
    let Some(named) = words.iter().find_map(|word| sure::variable(&word.text)) else { return };
    let value = words.iter().enumerate().find_map(|(at, word)| match word.text.as_str() {
        "-b" | "--body" => words.get(at + 1).cloned(),
        _ => word.assignment().filter(|(name, _)| *name == "--body").map(|(_, value)| value),
    });
    match value {
        Some(value) => push(named, &value, Role::Everywhere, scan),
        None => scan.doubt(NoteCode::ValueIsFromElsewhere, words[0].range.start, Some(named.word()), Some(named)),
    }
}

fn name(text: &str) -> Option<Named> {
    sure::variable(text).or_else(|| sure::named(text))
}

#[cfg(test)]
mod tests {
    use crate::code::found::Scan;
    use crate::code::shell::scan;

    #[test]
    fn programs_take_names_in_words_of_their_own() {
        for (expect, texts) in [
            ("!value-is-in-pieces:WANDB_PROJECT+=_v2", "WANDB_PROJECT+=_v2"),
            ("!variable-is-given-twice:WANDB_PROJECT", "for WANDB_PROJECT in a b"),
            ("project=a", "papermill i o -p wandb_project a | gh variable set WANDB_PROJECT --body a"),
            ("project=a", "gh variable set WANDB_PROJECT --body=a"),
            ("entity=a", "/usr/bin/papermill i o -r wandb_entity a | gh secret set WANDB_ENTITY -b a"),
            ("", "papermill i o -x wandb_project a | cat -p wandb_project a | gh variable list WANDB_PROJECT -b a"),
            ("", "gh x set WANDB_PROJECT -b a"),
            ("!value-is-from-elsewhere:WANDB_PROJECT", "gh variable set WANDB_PROJECT"),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(scan(text, &|_, _| Scan::default()).told(text), expect, "{text}"));
        }
    }
}
