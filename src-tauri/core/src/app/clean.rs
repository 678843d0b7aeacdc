//! Keys taken out of code: what would change is planned and shown, the keys are kept in the keychain, then the files are changed. The
//! undo is that of every change.

use std::ops::Range;
use std::path::Path;

use crate::account::{AccountId, Host};
use crate::change::{self, Hunk, Looked, Piece, Plan, Stray};
use crate::code::{CODE, Form, form_of_file, without_keys};
use crate::contract::{ChangeView, CleanView, KeepChoice, KeyToKeep, Problem};
use crate::edit::{self, Edit};
use crate::i18n::{Args, say};
use crate::keys::{Watch, find_in};
use crate::plain::harmless_lines;
use crate::reading::mask_keys;
use crate::secret::ApiKey;
use crate::system::random_name;
use crate::vault::{Keep, Register};

use super::accounts::check_label;
use super::desk::{Accounts, Shown};
use super::keys::{KeysWanted, asked, in_paths, teller};
use super::plan::fix_sentence;

/// What would change in files and folders so that no key stands in their code; writes nothing. What cannot be changed safely
/// stays, and is told.
pub(super) fn keys_clean(
    accounts: &Accounts,
    shown: &Shown,
    wanted: &KeysWanted,
    watch: &dyn Watch,
) -> Result<CleanView, Box<Problem>> {
    let (here, register) = (&accounts.machine.around, accounts.register()?);
    let teller = teller(accounts)?;
    let scan = in_paths(here, &wanted.paths, wanted.ignored, watch)?;
    let hosts = asked(accounts, &scan)?;
    let host_of = |key: &ApiKey| hosts.iter().find(|(at, ..)| scan.keys[*at].key.is_same(key)).map(|(_, host, _)| host);
    let (mut plan, mut view) = (Plan::new(Vec::new()).map_err(|refused| accounts.refused(refused))?, CleanView::default());
    for keys in scan.keys.chunk_by(|one, next| one.file == next.file) {
        let path = here.expand(&keys[0].file);
        let cleaned = Looked::there(here, &path).ok().and_then(|file| {
            let mut name = |key: &ApiKey| name_of(&register, &mut plan.strays, key, host_of(key)?, &keys[0].file);
            Some((Cleaned::of(&path, &file, &mut name)?, file))
        });
        let Some((cleaned, file)) = cleaned else {
            view.stays.extend(keys.iter().map(|key| teller.tell(key)));
            continue;
        };
        view.changes.extend(cleaned.changes);
        let stay = keys.iter().filter(|key| key.line.is_some_and(|line| cleaned.stays.contains(&line)));
        view.stays.extend(stay.map(|key| teller.tell(key)));
        plan.files.extend(Some(file.plan(CODE, cleaned.hunks)).filter(|planned| !planned.hunks.is_empty()));
    }
    plan.strays.retain(|stray| plan.files.iter().any(|file| file.hunks.iter().any(|hunk| names(hunk, &stray.account))));
    let language = accounts.machine.language();
    view.saves = plan
        .strays
        .iter()
        .map(|stray| KeyToKeep {
            account: stray.account.clone(),
            hint: stray.key.hint(),
            host: stray.host.shown(),
            label: register.free_label(&say(language, "label-rescued", &Args::new().with("place", stray.file.clone())), None),
        })
        .collect();
    (view.id, view.unread) = (plan.id.clone(), scan.unread);
    shown.keep_plan(plan);
    Ok(view)
}

/// Keeps the keys that are not on file yet, under these labels, then takes them out as it was planned and shown. Says what was
/// done.
pub(super) fn keys_clean_apply(
    accounts: &Accounts,
    shown: &Shown,
    id: &str,
    labels: &[(AccountId, String)],
    keep: KeepChoice,
) -> Result<String, Box<Problem>> {
    let register = accounts.register()?;
    labels.iter().try_for_each(|(account, label)| check_label(&register, label, Some(account)))?;
    let plan = shown.planned(id)?;
    let language = accounts.machine.language();
    if plan.is_empty() {
        return Ok(say(language, "fix-nothing", &Args::new()));
    }
    let keep = if keep == KeepChoice::EncryptedFile { Keep::EncryptedFile } else { Keep::Keychain };
    let label = |account: &AccountId| labels.iter().find(|(one, _)| one == account).map(|(_, label)| label.clone());
    let kept = accounts.rescue(&plan, keep, &label).and_then(|()| accounts.register());
    let done = kept.and_then(|register| {
        let keys = accounts.keys_for_files(&register, &plan.strays);
        change::apply(&accounts.machine.around, &plan, &keys).map_err(|refused| accounts.refused(refused))
    });
    if let Err(problem) = done {
        // The same plan may be made again, with another choice of where the keys are kept.
        shown.keep_plan(plan);
        return Err(problem);
    }
    Ok(fix_sentence(&plan, language))
}

/// The account whose key it is, on file or about to be.
fn name_of(register: &Register, strays: &mut Vec<Stray>, key: &ApiKey, host: &Host, file: &str) -> Option<AccountId> {
    let on_file = register.find(key, host).map(|known| known.id.clone());
    let former = || register.find_former(key, host).map(|former| former.id.clone());
    let stray = |strays: &[Stray]| strays.iter().find(|stray| stray.key.is_same(key)).map(|stray| stray.account.clone());
    if let Some(known) = on_file.or_else(former).or_else(|| stray(strays)) {
        return Some(known);
    }
    let account = AccountId(random_name().ok()?);
    strays.push(Stray { account: account.clone(), key: key.clone(), host: host.clone(), file: file.to_owned() });
    Some(account)
}

/// What comes of one file.
struct Cleaned {
    hunks: Vec<Hunk>,
    changes: Vec<ChangeView>,
    /// Lines of keys that stay.
    stays: Vec<u32>,
}

impl Cleaned {
    fn of(path: &Path, file: &Looked, name: &mut dyn FnMut(&ApiKey) -> Option<AccountId>) -> Option<Self> {
        let text = std::str::from_utf8(file.content()).ok()?;
        let found = find_in(path, text.as_bytes());
        let ranges: Vec<Range<usize>> = found.iter().map(|found| found.range.clone()).collect();
        let form = form_of_file(&path.file_name()?.to_string_lossy(), text).unwrap_or(Form::Text);
        let (mut hunks, mut edits, mut stays) = (Vec::new(), Vec::new(), Vec::new());
        for (found, edit) in found.iter().zip(without_keys(text, form, &ranges)) {
            let line = line_of(text, found.range.start);
            let holds_another =
                |edit: &Edit<String>| ranges.iter().any(|other| *other != found.range && meets(other, &edit.range));
            let key = found.key(text.as_bytes());
            match edit.filter(|edit| !holds_another(edit)).and_then(|edit| Some((name(&key)?, edit))) {
                Some((account, edit)) => {
                    hunks.push(hunk(&edit, &found.range, account, line_of(text, edit.range.start)));
                    edits.push(edit);
                }
                None => stays.push(line),
            }
        }
        edits.sort_by_key(Edit::place);
        let keys: Vec<ApiKey> = found.iter().map(|found| found.key(text.as_bytes())).collect();
        let shown = |lines: &str| Some(harmless_lines(&mask_keys(&hinted(lines, &keys)))).filter(|lines| !lines.is_empty());
        let changes = edit::lines(text, &edits).into_iter().map(|lines| ChangeView {
            file: file.shown.clone(),
            line: lines.line,
            old: shown(&lines.old),
            new: shown(&lines.new),
        });
        let changes = changes.collect();
        Some(Self { hunks, changes, stays })
    }
}

/// The key by the name of its account, and what goes with it as it is.
fn hunk(edit: &Edit<String>, key: &Range<usize>, account: AccountId, line: u32) -> Hunk {
    let text = |text: &str| (!text.is_empty()).then(|| Piece::Text(text.to_owned()));
    let inside = key.start - edit.range.start..key.end - edit.range.start;
    let old = [text(&edit.old[..inside.start]), Some(Piece::Key(account)), text(&edit.old[inside.end..])];
    let old = old.into_iter().flatten().collect();
    Hunk {
        edit: Edit { range: edit.range.clone(), old, new: text(&edit.new).into_iter().collect() },
        line,
        subject: line.to_string(),
    }
}

fn names(hunk: &Hunk, account: &AccountId) -> bool {
    hunk.edit.old.iter().any(|piece| matches!(piece, Piece::Key(key) if key == account))
}

fn meets(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Lines in which each of these keys is only hinted at.
fn hinted(lines: &str, keys: &[ApiKey]) -> String {
    keys.iter().fold(lines.to_owned(), |lines, key| lines.replace(key.expose(), &key.hint()))
}

fn line_of(text: &str, at: usize) -> u32 {
    u32::try_from(1 + memchr::memchr_iter(b'\n', &text.as_bytes()[..at]).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_places_meet_where_they_share_a_byte() {
        for (one, other, expect) in [
            (2..5, 4..6, true),
            (2..5, 1..3, true),
            (2..5, 3..4, true),
            (2..5, 5..6, false),
            (2..5, 0..2, false),
            (2..5, 7..9, false),
        ] {
            assert_eq!((meets(&one, &other), meets(&other, &one)), (expect, expect), "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_change_names_the_key_by_its_account_and_keeps_what_goes_with_it() {
        let account = || AccountId("a".to_owned());
        let text = |text: &str| Piece::Text(text.to_owned());
        for (old, key, new, expect_old, expect_new) in [
            ("x=KEY;", 12..15, "", vec![text("x="), Piece::Key(account()), text(";")], vec![]),
            ("KEY", 10..13, "y", vec![Piece::Key(account())], vec![text("y")]),
            ("x=KEY", 12..15, "", vec![text("x="), Piece::Key(account())], vec![]),
        ] {
            let edit = Edit { range: 10..10 + old.len(), old: old.to_owned(), new: new.to_owned() };
            let hunk = hunk(&edit, &key, account(), 7);
            assert_eq!((&hunk.edit.old, &hunk.edit.new, &hunk.edit.range), (&expect_old, &expect_new, &edit.range), "{old}");
            assert_eq!((hunk.line, hunk.subject.as_str()), (7, "7"));
            assert!(names(&hunk, &account()) && !names(&hunk, &AccountId("b".to_owned())), "{old}");
        }
    }

    #[test]
    fn lines_are_counted_from_one_and_keys_are_only_hinted_at() {
        for (at, expect) in [(0, 1), (1, 1), (2, 2), (3, 3), (4, 3)] {
            assert_eq!(line_of("a\n\nb", at), expect, "{at}");
        }
        let [one, two] = ["5", "6"].map(|digit| ApiKey::new(digit.repeat(40)));
        let lines = format!("{} {}\n{}", "5".repeat(40), "6".repeat(40), "5".repeat(40));
        assert_eq!(hinted(&lines, &[one, two]), "5555…5555 6666…6666\n5555…5555");
        assert_eq!(hinted("x", &[]), "x");
    }
}
