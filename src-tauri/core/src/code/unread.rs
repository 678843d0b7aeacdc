//! Parts of a text that could not be read, and the names that they may give.

use std::ops::Range;

use super::found::{Named, Scan, said};
use super::note::NoteCode;

impl Scan {
    /// What was found beside parts of the text that could not be read: where they may give a name, every name stays as it is.
    pub(super) fn beside(mut self, text: &str, unread: &[Range<usize>]) -> Self {
        let is_unread = |at: usize| unread.iter().any(|part| part.start <= at && at <= part.end);
        let given = |named: Named| {
            let place = |part: &Range<usize>| Some(part.start + may_give(&text[part.clone()], named)?);
            Some((named, unread.iter().find_map(place)?))
        };
        let given: Vec<(Named, usize)> = [Named::Entity, Named::Project].into_iter().filter_map(given).collect();
        let is_given = |named: Named| given.iter().any(|(known, _)| *known == named);
        let stays = !given.is_empty()
            || self.values.iter().any(|value| is_unread(value.range.start))
            || self.doubts.iter().any(|doubt| doubt.about.is_some() && is_unread(doubt.at));
        self.doubts.retain(|doubt| !(is_unread(doubt.at) && doubt.about.is_some_and(is_given)));
        for value in std::mem::take(&mut self.values) {
            if !stays {
                self.values.push(value);
            } else if !(is_unread(value.range.start) && is_given(value.named)) {
                self.doubt(NoteCode::NameIsLeftAlone, value.range.start, Some(&said(&value.text)), Some(value.named));
            }
        }
        for (named, at) in given {
            self.doubt(NoteCode::NameIsLeftAlone, at, Some(named.word()), Some(named));
        }
        self
    }
}

/// Where a text that could not be read may give a name its value: by W&B's own keys, or by those that others have, too.
fn may_give(text: &str, named: Named) -> Option<usize> {
    let words: &[&str] = match named {
        Named::Entity => &["entity", "team", "wandb_org"],
        Named::Project => &["project", "wandb_proj"],
    };
    let is_given = |line: &str, word: &str| {
        line.match_indices(word).any(|(at, _)| {
            let rest = line[at + word.len()..].trim_start_matches("_name").trim_start_matches("name");
            line[..at].ends_with("wandb_") || rest.trim_start_matches(['"', '\'', '\\', ' ']).starts_with([':', '='])
        })
    };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let plain = line.to_ascii_lowercase().replace(['-', '.'], "_");
        if !line.trim_start().starts_with('#') && words.iter().any(|word| is_given(&plain, word)) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_read_may_give_a_name_by_its_key() {
        for (named, expect, texts) in [
            (Named::Entity, Some(0), "team: a | \"entity\": \"a | --wandb-entity a | x.entityName = a | wandb_org=a"),
            (Named::Entity, Some(2), "x\nentity:"),
            (Named::Entity, None, "# entity: a | the team is | teams: a | project: a"),
            (Named::Project, Some(0), "my_project_name: a | name: WANDB_PROJECT | project="),
            (Named::Project, None, "projects: a | a project of | team: a"),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(may_give(text, named), expect, "{text}"));
        }
    }
}
