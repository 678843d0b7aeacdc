//! Kinds of text that are not read: nothing is changed, and what may name an entity or a project is said once.

use super::found::Scan;
use super::note::NoteCode;
use super::{form, sure};

/// The first line that may have to be changed by hand.
pub(super) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if form::is_about_wandb(line) && may_name(line) {
            scan.doubt(NoteCode::FormIsUnknown, at, None, None);
            return scan;
        }
        at += line.len();
    }
    scan
}

fn may_name(line: &str) -> bool {
    let is_given = |word: &str| {
        line.match_indices(word)
            .any(|(at, _)| line[at + word.len()..].trim_start_matches(['"', '\'', ' ']).starts_with(['=', ':', '(']))
    };
    let is_variable = ["WANDB_ENTITY", "WANDB_PROJECT"].iter().any(|name| line.contains(name));
    let is_begun = ["wandb.init(", "weave.init("]
        .iter()
        .any(|call| line.split_once(call).is_some_and(|(_, given)| given.trim_start().starts_with(['"', '\'', '`'])));
    is_begun || is_variable || sure::told(line).is_some() || ["entity", "project"].into_iter().any(is_given)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_may_name_something_is_said() {
        for (expect, texts) in [
            (Some(0), "wandb.init( 'a') | weave.init(`a`) | wandb: WANDB_PROJECT | wandb_project_name=a | wandb 'project' (a"),
            (Some(2), "x\nwandb entity: a\nwandb entity: a"),
            (None, "wandb.init(a) | wandb project a | entity: a | x wandb\nproject: a"),
        ] {
            for text in texts.split(" | ") {
                let doubts = scan(text).doubts;
                assert_eq!((doubts.first().map(|doubt| doubt.at), doubts.len() < 2), (expect, true), "{text}");
            }
        }
    }
}
