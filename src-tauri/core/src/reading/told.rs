//! What a person says of a failure, where no program speaks.

use super::said::{Failure, Weight, said};
use super::voice;

/// A status that a person names beside wandb, or a refusal in a person's words: possible, no more.
pub(super) fn told(line: &str, lower: &str, ours: bool) -> Option<(Weight, Failure)> {
    if !ours || voice::is_program(lower) || is_of_changes(lower) || is_of_training(lower) {
        return None;
    }
    let any = |marks: &str| marks.lines().any(|mark| lower.contains(mark));
    let fails = any(FAILS);
    let rejected = (fails && names(lower, "401")) || any(REJECTED);
    let refused = (fails && names(lower, "403")) || any(REFUSED);
    let status = |number: &str, status| names(lower, number).then_some(status);
    // Of two statuses, the one that is told last is the one that is left.
    let last = |number: &str| lower.rfind(number).filter(|_| names(lower, number));
    let rejected = rejected && !(refused && last("403") > last("401"));
    let failure = if rejected {
        Failure::KeyRejected { message: said(line), status: status("401", 401) }
    } else if refused {
        Failure::Refused { message: said(line), status: status("403", 403), field: None }
    } else {
        return None;
    };
    Some((Weight::Prose, failure))
}

/// `Epoch 403: error=0.1`, `[step 12/401]`: numbers of a training.
fn is_of_training(lower: &str) -> bool {
    let line = lower.trim_start().trim_start_matches('[');
    let behind = ["epoch", "step", "iteration", "iter"].iter().find_map(|word| line.strip_prefix(word));
    behind.is_some_and(|rest| rest.trim_start_matches([' ', ':', '=', '#', '[']).starts_with(|c: char| c.is_ascii_digit()))
}

/// `- Fixed: …`, `* wandb.init() now raises …`: what a list of changes tells of a release.
fn is_of_changes(lower: &str) -> bool {
    if lower.contains(" now raises ") || lower.contains(" no longer raises ") {
        return true;
    }
    let Some(words) = lower.trim_start().strip_prefix(['-', '*']).filter(|words| words.starts_with(' ')) else { return false };
    ["fix", "add", "change", "remove", "deprecat", "improve"].iter().any(|verb| words.trim_start().starts_with(verb))
        || words.contains(" now ")
}

/// Words, one a line, that say that something went wrong: a number alone may be an epoch or a room.
const FAILS: &str = include_str!("told/fails.txt");
/// Words for a key that nobody knows, and for a right that is missing.
const REJECTED: &str = include_str!("told/rejected.txt");
const REFUSED: &str = include_str!("told/refused.txt");

/// Does the number stand for itself in the line?
fn names(lower: &str, number: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '/');
    lower.match_indices(number).any(|(at, _)| {
        let after = &lower[at + number.len()..];
        let ends = after.strip_prefix('.').unwrap_or(after);
        !after.starts_with('/')
            && !lower[..at].ends_with(part)
            && !ends.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::ours::is_ours;

    fn read(line: &str) -> Option<&'static str> {
        let lower = line.to_ascii_lowercase();
        match told(line, &lower, is_ours(&lower))?.1 {
            Failure::KeyRejected { .. } => Some("rejected"),
            _ => Some("refused"),
        }
    }

    #[test]
    fn a_status_that_a_person_names_counts_where_something_failed() {
        for (line, expect) in [
            ("I get 403 when I call wandb.init(). What should I do?", Some("refused")),
            ("wandb returns 403.", Some("refused")),
            ("why do I get 401 errors from wandb?", Some("rejected")),
            ("I got a 401 first, logged in again, and now wandb says 403.", Some("refused")),
            ("wandb said 403 before, and now I get 401", Some("rejected")),
            ("wandb: Run summary: error 403", None),
            ("wandb epoch 403 loss 0.12", None),
            ("Epoch 403: error=0.1 wandb step 401", None),
            ("Epoch 401/1000 - error 0.12 - wandb run synced", None),
            ("- `wandb.init()` now raises CommError instead of UsageError when the server returns 403.", None),
            ("wandb.log() now raises an error on 403", None),
            ("wandb.log() no longer raises an error on 403", None),
            ("* fixed: wandb error on 403", None),
            ("- the wandb client now retries errors with 403", None),
            ("- my wandb run fails with 403", Some("refused")),
            ("[Step 12/401] error=403 wandb", None),
            ("iter: 401 wandb error", None),
            ("Iteration 403 wandb error", None),
            ("Steps to reproduce: wandb.init() fails with 403", Some("refused")),
            ("Iterating over 3 configs, wandb returns error 403", Some("refused")),
            ("wandb 0.403 error", None),
            ("git returned 403", None),
            ("wandb run 401/1000 - error 0.12", None),
            ("wandb v403 error", None),
            ("wandb 403.5 error", None),
            ("wandb 403_x error", None),
            ("wandb epoch 401 loss 0.12", None),
            ("[step 3] wandb error 403", None),
            ("I get an error when I use wandb", None),
            ("why does wandb say invalid api key?", Some("rejected")),
            ("no permission to use this wandb project", Some("refused")),
            ("wandb says permission error, invalid api key", Some("rejected")),
            ("how do I change the entity in wandb?", None),
        ] {
            assert_eq!(read(line), expect, "{line}");
        }
    }
}
