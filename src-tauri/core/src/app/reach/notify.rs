//! What the system notifies of: favourites that lost or gained something, and nothing else.

use crate::contract::{FavouriteChange, FavouriteView, FavouritesView};
use crate::i18n::{Args, Language, say};

use super::super::Desktop;
use super::super::desk::Machine;

/// So many lines are shown of a notification.
const LINES: usize = 4;

/// Has the system notify of changes, where the person wants that. A notification that the system refuses is lost: the window
/// says the same.
pub(super) fn notify_of(machine: &Machine, view: &FavouritesView, desktop: &dyn Desktop) {
    let preferences = machine.preferences();
    let changed: Vec<&FavouriteView> = view.favourites.iter().filter(|one| one.change.is_some()).collect();
    if preferences.notify && !changed.is_empty() {
        let language = machine.language();
        let (title, lines) = words(&changed, preferences.notify_names, language);
        let _ = desktop.notify(&title, &lines.join("\n"));
    }
}

/// Losses first; without names, only how many there are.
fn words(changed: &[&FavouriteView], names: bool, language: Language) -> (String, Vec<String>) {
    let of = |change| changed.iter().filter(move |one| one.change == Some(change));
    let count = |change| of(change).count();
    let kinds = [(FavouriteChange::Lost, "notify-lost"), (FavouriteChange::Gained, "notify-gained")];
    let told = kinds.into_iter().filter(|(change, _)| count(*change) > 0);
    let counted: Vec<String> =
        told.map(|(change, id)| say(language, id, &Args::new().with("count", count(change).to_string()))).collect();
    if !names {
        return ("Keywand".to_owned(), counted);
    }
    let named = |change, id: &'static str| of(change).map(move |one| line(one, id, language));
    let mut lines: Vec<String> =
        named(FavouriteChange::Lost, "watch-lost").chain(named(FavouriteChange::Gained, "watch-gained")).collect();
    if lines.len() > LINES {
        let more = lines.len() - (LINES - 1);
        lines.truncate(LINES - 1);
        lines.push(say(language, "notify-more", &Args::new().with("count", more.to_string())));
    }
    ("Keywand".to_owned(), lines)
}

fn line(one: &FavouriteView, id: &str, language: Language) -> String {
    say(language, id, &Args::new().with("account", one.label.clone()).with("target", one.target.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::AccountId;

    fn told(changes: &[FavouriteChange], names: bool) -> Vec<String> {
        let view = |(change, label): (&FavouriteChange, char)| FavouriteView {
            account: AccountId("a".to_owned()),
            label: label.to_string(),
            host: String::new(),
            target: "team/p".to_owned(),
            exact: None,
            last: None,
            before: None,
            change: Some(*change),
            trouble: None,
        };
        let views: Vec<FavouriteView> = changes.iter().zip('a'..).map(view).collect();
        words(&views.iter().collect::<Vec<_>>(), names, Language::En).1
    }

    #[test]
    fn losses_come_first_and_what_is_beyond_four_lines_is_counted() {
        let (lost, gained) = (FavouriteChange::Lost, FavouriteChange::Gained);
        assert_eq!(
            told(&[gained, lost], true),
            ["“b” can no longer log runs to team/p.", "“a” should now be able to log runs to team/p."]
        );
        assert_eq!(
            told(&[gained, lost, lost], false),
            [
                "You can no longer log runs to 2 of your favorites.",
                "You should now be able to log runs to one of your favorites."
            ]
        );
        assert_eq!(told(&[gained], false).len(), 1);
        for (count, more) in [(4, None), (5, Some("And 2 more")), (6, Some("And 3 more"))] {
            let lines = told(&vec![lost; count], true);
            assert_eq!((lines.len(), lines.last().map(String::as_str).filter(|line| line.starts_with("And"))), (4, more));
        }
    }
}
