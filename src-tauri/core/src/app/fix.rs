//! Corrected code: which names it is to have, and what that changes.

use crate::account::{AccountId, Target};
use crate::code::{Code, Form, Named, Note, NoteCode, Rewrite, Wanted, rewrite};
use crate::contract::{AccountOrigin, EditView, EntityRequest, FixRequest, FixView, NameView, NoteView, Problem};
use crate::diagnose::near::nearest;
use crate::diagnose::{Code as Cause, Verdict, diagnose, judge};
use crate::evidence::Evidence;
use crate::i18n::{Args, Language, say};
use crate::plain::harmless;
use crate::snippet::Span;

use super::desk::{Accounts, Held, Machine, Network, Passage, Reach, Shown};
use super::gate::pass;
use super::meant::account_of_machine;
use super::problem;
use super::reach::offer::entities_to_offer;
use super::reach::projects::projects_offer;
use super::who::whoami_in;

/// What has to change in pasted code; sends nothing. Without an entity, the nearest one that the account is known to have.
pub(super) fn fix_code(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    request: &FixRequest,
) -> Result<FixView, Box<Problem>> {
    fix_read(accounts, network, reach, shown, request, &Code::read(&request.text, request.form))
}

fn fix_read(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    request: &FixRequest,
    code: &Code<'_>,
) -> Result<FixView, Box<Problem>> {
    let offers = offers(accounts, network, reach, shown, request.account.as_ref())?;
    let wanted = match given(request) {
        Some(wanted) => wanted,
        None => with_project(nearest_of(&code.names(), &offers), request),
    };
    let mut view = fixed(&accounts.machine, &request.text, code.rewrite(&wanted), wanted, offers);
    if let (Some(id), Some(entity)) = (asker(accounts, network, request.account.as_ref())?, &view.runs_to) {
        view.offer_projects(reach.projects_to_offer(&id, entity));
    }
    Ok(view)
}

/// As `fix`; where no entity is given, the account's host is asked which ones it has, and which projects.
pub(super) async fn fix_nearest(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    request: &FixRequest,
) -> Result<FixView, Box<Problem>> {
    let code = Code::read(&request.text, request.form);
    let names = code.names();
    if given(request).is_some() || names.is_empty() {
        return fix_read(accounts, network, reach, shown, request, &code);
    }
    let account = match &request.account {
        Some(account) => account.clone(),
        None => account_of_machine(accounts, None, false)?,
    };
    let held = accounts.held(&account)?;
    let asker = (&held, &pass(accounts, network, &held)?);
    let name = |named: Named| names.iter().find(|(what, _)| *what == named).map(|(_, name)| name.clone());
    let evidence = ask_about(accounts, network, asker, name(Named::Entity), name(Named::Project)).await;
    let mut own: Vec<String> = evidence.own_entities().into_iter().map(str::to_owned).collect();
    // A personal entity that takes no runs is no name to keep.
    if diagnose(&evidence).iter().any(|found| found.code == Cause::PersonalEntityDisabled) {
        own.retain(|name| Some(name.as_str()) != evidence.entity_name());
    }
    if own.is_empty() {
        return Err(problem::of_evidence(&evidence));
    }
    let allowed = judge(&evidence).verdict == Verdict::Allowed;
    let wanted = if allowed { Wanted::default() } else { nearest_of(&names, &own) };
    let mut wanted = with_project(wanted, request);
    if wanted.project.is_none()
        && let Some(project) = name(Named::Project)
    {
        let evidence = match &wanted.entity {
            Some(entity) => ask_about(accounts, network, asker, Some(entity.clone()), Some(project.clone())).await,
            None => evidence,
        };
        let known = evidence.project_names.present().into_iter().flatten().map(String::as_str);
        let missing = evidence.project.present().is_none();
        wanted.project = nearest(&project, known).filter(|_| missing).map(str::to_owned);
    }
    let mut view = fixed(&accounts.machine, &request.text, code.rewrite(&wanted), wanted, own);
    if view.has_placeholder()
        && let Some(entity) = view.runs_to.clone()
    {
        // The names can be typed without a list of them.
        view.offer_projects(
            projects_offer(accounts, network, reach, &EntityRequest { account, entity }).await.unwrap_or_default(),
        );
    }
    Ok(view)
}

/// What is said of bytes that are not UTF-8: nothing changes. `None` where they are.
pub(super) fn fix_unreadable(machine: &Machine, bytes: &[u8]) -> Option<FixView> {
    let at = std::str::from_utf8(bytes).err()?.valid_up_to();
    let line = small(memchr::memchr_iter(b'\n', &bytes[..at]).count()) + 1;
    let note = Note { code: NoteCode::TextIsNotUtf8, line, subject: None, at };
    let mut view = fixed(machine, "", rewrite("", Some(Form::Text), &Wanted::default()), Wanted::default(), Vec::new());
    view.notes.push(said(&note, machine.language()));
    Some(view)
}

fn fixed(machine: &Machine, text: &str, rewritten: Rewrite, wanted: Wanted, offers: Vec<String>) -> FixView {
    let language = machine.language();
    let Rewrite { form, edits, notes, names } = rewritten;
    let mut before = Ruler::default();
    let mut shift = 0_i64;
    let mut views = Vec::new();
    for edit in edits {
        let (line, start, end) = before.measure(text, edit.start, edit.end);
        let length = i64::from(units(&edit.new));
        let new_start = i64::from(start) + shift;
        shift += length - (i64::from(end) - i64::from(start));
        let after = Span { start: unsigned(new_start), end: unsigned(new_start + length) };
        views.push(EditView {
            start: small(edit.start),
            end: small(edit.end),
            old: edit.old,
            new: edit.new,
            kind: edit.kind,
            line,
            before: Span { start, end },
            after,
        });
    }
    let mut entities = names.iter().filter(|(named, _)| *named == Named::Entity).map(|(_, name)| name);
    let stays = entities.next().filter(|_| entities.next().is_none()).cloned();
    FixView {
        form,
        runs_to: wanted.entity.clone().filter(|entity| !entity.is_empty()).or(stays),
        entity: wanted.entity,
        project: wanted.project,
        edits: views,
        notes: notes.iter().map(|note| said(note, language)).collect(),
        names: names.into_iter().map(|(named, name)| NameView { named, name: harmless(&name) }).collect(),
        offers,
        projects: Vec::new(),
    }
}

/// The account that names are for: the one given, else the one that the SDK uses here.
fn asker(accounts: &Accounts, network: &Network, account: Option<&AccountId>) -> Result<Option<AccountId>, Box<Problem>> {
    let here = || Ok(whoami_in(accounts, network, &*accounts.register()?, &crate::contract::WhoRequest::default()).account_id);
    account.map_or_else(here, |account| Ok(Some(account.clone())))
}

/// Entities of an account that may take runs, as far as they are known without asking: the default one, what it was
/// seen to reach, and those of the last test.
pub(super) fn offers(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    account: Option<&AccountId>,
) -> Result<Vec<String>, Box<Problem>> {
    let register = accounts.register()?;
    let id = asker(accounts, network, account)?;
    let mut offers: Vec<String> = Vec::new();
    let known = id.as_ref().and_then(|id| register.get(id));
    offers.extend(known.and_then(|known| known.default_entity.clone()));
    if let Some(id) = &id {
        offers.extend(entities_to_offer(accounts, network, reach, id));
    }
    offers.extend(known.and_then(|known| known.username.clone()));
    if let Some(id) = &id {
        offers.retain(|name| !reach.is_read_only(id, name));
    }
    let test = shown.test();
    let user = id.as_ref().and_then(|id| register.get(id)).and_then(|known| known.username.clone());
    let of_test = test.as_ref().map(|last| &last.evidence).filter(|evidence| {
        let tested = evidence.viewer.present().and_then(|viewer| viewer.username.clone());
        tested.is_some() && (user.is_none() || tested == user)
    });
    offers.extend(of_test.iter().flat_map(|evidence| evidence.own_entities()).map(str::to_owned));
    let mut seen = std::collections::HashSet::new();
    offers.retain(|name| seen.insert(name.clone()));
    Ok(offers)
}

async fn ask_about(
    accounts: &Accounts,
    network: &Network,
    (held, passage): (&Held, &Passage),
    entity: Option<String>,
    project: Option<String>,
) -> Evidence {
    let named = project.is_some();
    let target = Target { entity, project: project.unwrap_or_default(), normalized: false };
    let probe = network.probe(passage, &held.source, &target, &|_| {});
    let mut evidence = probe.begin();
    if named {
        probe.ask(&mut evidence).await;
    } else {
        probe.verify(&mut evidence).await;
    }
    if let Some(viewer) = evidence.viewer.present()
        && held.origin == AccountOrigin::Machine
    {
        accounts.session().name(&held.id, viewer.username.clone());
    }
    evidence
}

impl FixView {
    /// Does a project of an example stand where a person is to put their own?
    fn has_placeholder(&self) -> bool {
        self.notes.iter().any(|note| note.code == NoteCode::ProjectIsPlaceholder)
    }

    /// Projects to choose from. A name that one of them has is no placeholder.
    fn offer_projects(&mut self, projects: Vec<String>) {
        let is_one = |note: &NoteView| note.subject.as_ref().is_some_and(|name| projects.contains(name));
        self.notes.retain(|note| note.code != NoteCode::ProjectIsPlaceholder || !is_one(note));
        self.projects = projects;
    }
}

/// What the person asked for, where that says it all.
fn given(request: &FixRequest) -> Option<Wanted> {
    let entity = request.entity.as_ref()?;
    let filled = |name: &String| Some(name.trim().to_owned()).filter(|name| !name.is_empty());
    Some(Wanted::new(filled(entity).as_deref(), request.project.as_ref().and_then(filled).as_deref()))
}

/// The nearest of the account's own entities to the first in the text that is none of them, else the default one.
fn nearest_of(names: &[(Named, String)], own: &[String]) -> Wanted {
    let strange = names.iter().find(|(named, name)| *named == Named::Entity && !own.contains(name)).map(|(_, name)| name);
    let near = strange.and_then(|name| nearest(name, own.iter().map(String::as_str)));
    let entity = strange.and_then(|_| near.or(own.first().map(String::as_str))).map(str::to_owned);
    Wanted { entity, project: None, keep: own.to_vec(), add: Vec::new() }
}

/// A project that was asked for is added where none is named.
fn with_project(wanted: Wanted, request: &FixRequest) -> Wanted {
    match request.project.as_deref().map(str::trim).filter(|name| !name.is_empty()) {
        Some(project) => Wanted { project: Some(project.to_owned()), add: vec![Named::Project], ..wanted },
        None => wanted,
    }
}

fn said(note: &Note, language: Language) -> NoteView {
    let subject = note.subject.as_deref().map(harmless);
    let args = Args::new().with("subject", subject.clone().unwrap_or_default());
    let text = say(language, &format!("note-{}", note.code.name()), &args);
    NoteView { code: note.code, line: note.line, subject, text }
}

/// Counts lines and UTF-16 units on the way through a text.
#[derive(Default)]
struct Ruler {
    at: usize,
    line: u32,
    unit: u32,
}

impl Ruler {
    fn measure(&mut self, text: &str, start: usize, end: usize) -> (u32, u32, u32) {
        let passed = text.get(self.at..start).unwrap_or_default();
        self.line += small(memchr::memchr_iter(b'\n', passed.as_bytes()).count());
        self.unit += units(passed);
        self.at = start;
        let length = units(text.get(start..end).unwrap_or_default());
        (self.line + 1, self.unit, self.unit + length)
    }
}

fn units(text: &str) -> u32 {
    if text.is_ascii() {
        return small(text.len());
    }
    // A character is one unit, and one more where it takes four bytes.
    let begin = text.bytes().filter(|byte| byte & 0xc0 != 0x80).count();
    small(begin + text.bytes().filter(|byte| *byte >= 0xf0).count())
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn unsigned(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_of_the_accounts_own_entities_stands_for_the_first_that_is_none_of_them() {
        let own = ["nlp", "vision-lab"].map(str::to_owned);
        for (names, expect) in [
            (&[(Named::Entity, "vison-lab")][..], Some("vision-lab")),
            (&[(Named::Entity, "nlp"), (Named::Entity, "zzzzzz")], Some("nlp")),
            (&[(Named::Entity, "nlp")], None),
            (&[(Named::Project, "vison-lab")], None),
        ] {
            let names: Vec<_> = names.iter().map(|(named, name)| (*named, (*name).to_owned())).collect();
            let wanted = nearest_of(&names, &own);
            assert_eq!((wanted.entity.as_deref(), &wanted.keep[..]), (expect, &own[..]), "{names:?}");
            assert_eq!(nearest_of(&names, &[]).entity, None);
        }
    }

    #[test]
    fn an_entity_that_is_given_says_it_all_and_a_project_is_added_where_none_is_named() {
        for (entity, project, expect) in [
            (None, Some(" p "), None),
            (Some(" "), None, Some(Wanted::new(None, None))),
            (Some(" e "), Some("p "), Some(Wanted::new(Some("e"), Some("p")))),
            (Some("e"), Some(" "), Some(Wanted::new(Some("e"), None))),
        ] {
            let [entity, project] = [entity, project].map(|name| name.map(str::to_owned));
            assert_eq!(given(&FixRequest { entity, project, ..FixRequest::default() }), expect);
        }
        for (project, expect, add) in [(Some(" p "), Some("p"), &[Named::Project][..]), (Some(" "), None, &[]), (None, None, &[])]
        {
            let request = FixRequest { project: project.map(str::to_owned), ..FixRequest::default() };
            let wanted = with_project(Wanted::default(), &request);
            assert_eq!((wanted.project.as_deref(), &wanted.add[..]), (expect, add), "{project:?}");
        }
    }

    #[test]
    fn lines_and_units_are_counted_on_the_way_through_a_text() {
        let text = "a\n音😀x\nb";
        let mut ruler = Ruler::default();
        for (start, end, expect) in [(2, 5, (2, 2, 3)), (5, 9, (2, 3, 5)), (11, 12, (3, 7, 8))] {
            assert_eq!(ruler.measure(text, start, end), expect, "{start}");
        }
        for (text, expect) in [("", 0), ("abc", 3), ("é", 1), ("a😀音", 4)] {
            assert_eq!(units(text), expect, "{text}");
        }
        for (number, expect) in [(-1, 0), (5, 5), (i64::from(u32::MAX) + 1, 0)] {
            assert_eq!(unsigned(number), expect);
        }
    }

    #[test]
    fn a_project_that_is_there_is_no_placeholder() {
        let note = |code, name: &str| NoteView { code, line: 1, subject: Some(name.to_owned()), text: String::new() };
        let mut view = FixView {
            form: Form::Text,
            entity: None,
            project: None,
            edits: Vec::new(),
            notes: vec![
                note(NoteCode::ProjectIsPlaceholder, "one"),
                note(NoteCode::ProjectIsPlaceholder, "other"),
                note(NoteCode::NameIsLeftAlone, "one"),
            ],
            names: Vec::new(),
            offers: Vec::new(),
            runs_to: None,
            projects: Vec::new(),
        };
        for (project, notes, has_placeholder) in [("gone", 3, true), ("one", 2, true), ("other", 1, false)] {
            view.offer_projects(vec![project.to_owned()]);
            assert_eq!(
                (view.notes.len(), view.has_placeholder(), &view.projects[..]),
                (notes, has_placeholder, &[project.to_owned()][..])
            );
        }
    }
}
