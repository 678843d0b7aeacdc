//! Handing a key over to a machine that `ssh` reaches: into netrc there, by the same plan as a switch here.

mod kept;
mod program;
mod ssh;
mod there;

use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::account::AccountId;
use crate::change::{ChangeRefused, FilePlan, FileReceipt, Keys, Plan, written};
use crate::contract::{
    ChangeView, Code, HandOverDone, HandOverNote, HandOverNoteView, HandOverPlanView, HandOverProgram, HandOverProgramState,
    HandOverRequest, InBoth, Problem, Verdict,
};
use crate::hand_over::{Checksum, Destination, Ended, Extra, GuardThere, Guards, Order, Put, checksum, order, own_guard};
use crate::i18n::{Args, say};
use crate::plain::harmless;
use crate::reading::mask_keys;
use crate::recipe::guard_sh;
use crate::sdk;
use crate::secret::{ApiKey, KeyShape};
use crate::system::{fingerprint, now, random_name};
use crate::vault::{Keep, KeyTrouble, Register};

use super::desk::{Accounts, Held, Machine};
use super::meant::{account_of_machine, unreadable};
use super::problem;
use kept::{Handed, PutThere};
use program::Offer;
use there::There;

/// What netrc will hold, and the receipt of it.
type Prepared = (Zeroizing<Vec<u8>>, Option<FileReceipt>);

/// Lines of the guard there that are shown.
const LINES: usize = 4;

/// A hand-over that was planned and shown. The connection is open and waits for the word; without it, nothing is changed there.
pub struct HandOver {
    there: There,
    destination: Destination,
    plan: Plan,
    /// What netrc will hold.
    content: Zeroizing<Vec<u8>>,
    /// Kept before anything is written.
    receipt: Option<Handed>,
    /// Receipts that are of no use once it is done.
    done_with: Vec<String>,
    /// What is tested there: the key, its account's name, the target.
    tested: Option<(ApiKey, String, Option<String>)>,
    /// This program, where it can be put there.
    offer: Option<Offer>,
    /// This program, where it was put there and goes again.
    put: Option<PutThere>,
}

/// Connects, reads netrc there, and shows what handing a key over would change; writes nothing. With somebody at the terminal
/// (`attended`) `ssh` may ask for a password.
pub(super) fn hand_over_plan(
    accounts: &Accounts,
    request: &HandOverRequest,
    attended: bool,
) -> Result<(HandOver, HandOverPlanView), Box<Problem>> {
    let held = accounts.held(&request.account)?;
    if held.key.shape() != KeyShape::WellFormed {
        return Err(problem::key_is_malformed(&held.key, &held.host));
    }
    let register = accounts.register()?;
    let account = register.find(&held.key, &held.host).map_or_else(|| held.id.clone(), |account| account.id.clone());
    let language = accounts.machine.language();
    let guards = request.target.as_ref().map(|(entity, project)| Guards {
        lines: guard_sh(&held.host, entity, project, language),
        own: own_guard(&held.host, (entity, project), language),
    });
    let there = There::look(&request.destination, attended, &guards.unwrap_or_default(), &accounts.machine.around)?;
    let own = |id: &AccountId| if *id == account { Ok(held.key.clone()) } else { Err(KeyTrouble::NoAccount) };
    let plan = plan_there(&there, &register, (&account, &held)).map_err(|refused| refused_there(accounts, refused))?;
    let (content, receipt) = prepare(accounts, &there, &plan, &own)?;
    let receipt = receipt.map(|file| Handed {
        id: plan.id.clone(),
        at: now(),
        destination: request.destination.name().to_owned(),
        to: account.clone(),
        file,
    });
    let notes = notes_there(&accounts.machine, &there, &held);
    let label = held.label();
    let target = request.target.as_ref().map(|(entity, project)| format!("{entity}/{project}"));
    let destination = request.destination.clone();
    let tested = Some((held.key.clone(), label, target));
    let offer = Offer::of(request.program.as_deref(), &there.found);
    let open = HandOver { there, destination, plan, content, receipt, done_with: Vec::new(), tested, offer, put: None };
    let hint = |id: &AccountId| if *id == account { held.key.hint() } else { hint_of(&register, id) };
    let view = open.view(&hint, notes);
    Ok((open, view))
}

/// The same for taking the last hand-over to a machine back.
pub(super) fn hand_over_undo(
    accounts: &Accounts,
    destination: &Destination,
    attended: bool,
) -> Result<(HandOver, HandOverPlanView), Box<Problem>> {
    let handed = kept::handed_to(&accounts.machine.around, destination);
    let put = kept::put_on(&accounts.machine.around, destination);
    if handed.is_empty() && put.is_none() {
        return Err(problem::nothing_to_undo());
    }
    let register = accounts.register()?;
    let there = There::look(destination, attended, &Guards::default(), &accounts.machine.around)?;
    let on_file = accounts.keys_for_files(&register, &[]);
    let keys = |id: &AccountId| match on_file(id) {
        // A key that is not on file was the one of this machine.
        Err(KeyTrouble::NoAccount) => key_of_machine(accounts, id),
        had => had,
    };
    let mut done_with = Vec::new();
    // A receipt whose file is as before belongs to a hand-over that was stopped, or undone by somebody else.
    for handed in handed.into_iter().filter(|handed| handed.file.path.as_os_str() == there.found.real.as_str()) {
        done_with.push(handed.id);
        let back = handed.file.way_back(sdk::NETRC, (there.text(), &there.file), &keys);
        let Some(back) = back.map_err(|refused| refused_there(accounts, refused))? else { continue };
        let file = FilePlan { remove: back.remove, ..file_plan(&there, back.hunks) };
        let mut plan = Plan::new(vec![file]).map_err(|refused| accounts.refused(refused))?;
        (plan.left_alone, plan.undoes) = (back.left_alone, done_with.last().cloned());
        let (content, _) = prepare(accounts, &there, &plan, &keys)?;
        let destination = destination.clone();
        let (receipt, tested, offer) = (None, None, None);
        let open = HandOver { there, destination, plan, content, receipt, done_with, tested, offer, put };
        let view = open.view(&|id| hint_of(&register, id), Vec::new());
        return Ok((open, view));
    }
    if let Some(put) = put {
        let mut plan = Plan::new(Vec::new()).map_err(|refused| accounts.refused(refused))?;
        plan.undoes = Some(put.id.clone());
        let (destination, content) = (destination.clone(), Zeroizing::default());
        let (receipt, tested, offer) = (None, None, None);
        let open = HandOver { there, destination, plan, content, receipt, done_with, tested, offer, put: Some(put) };
        let view = open.view(&|id| hint_of(&register, id), Vec::new());
        return Ok((open, view));
    }
    kept::forget(&accounts.machine.around, &done_with).map_err(|refused| accounts.refused(refused))?;
    Err(problem::nothing_to_undo())
}

/// Makes a hand-over that was planned and shown, puts this program there where it was offered and `with_program` says so, and
/// lets the guard run there.
pub(super) fn hand_over_apply(accounts: &Accounts, open: HandOver, with_program: bool) -> Result<HandOverDone, Box<Problem>> {
    let keep = open.plan.to.as_ref().and_then(|to| accounts.register().ok()?.get(to).map(|to| to.keep));
    accounts.rescue(&open.plan, keep.unwrap_or(Keep::Keychain), &|_| None)?;
    let program_file = open.program_file();
    let HandOver { there, destination, plan, content, receipt, mut done_with, tested, offer, put } = open;
    let program = offer.filter(|_| with_program).map(|offer| offer.read()).transpose();
    let program = program.map_err(|error| unreadable(&error.to_string()))?;
    let new = program.as_deref().map(|content| put_there(content, &destination, there.found.folders)).transpose();
    let new = new.map_err(|error| unreadable(&error.to_string()))?;
    let extra = match (&program, put.as_ref().map(|put| (Checksum::read(&put.sum), put.folders))) {
        (Some(content), _) => Extra::Put(checksum(content)),
        (None, Some((Some(sum), folders))) => Extra::Drop(sum, folders),
        (None, _) => Extra::Nothing,
    };
    let new_id = new.as_ref().map(|new| new.id.clone());
    let ours: Vec<String> = receipt.iter().map(|handed| handed.id.clone()).chain(new_id.clone()).collect();
    new.map_or(Ok(()), |new| kept::keep_program(&accounts.machine.around, new)).map_err(|refused| accounts.refused(refused))?;
    receipt.map_or(Ok(()), |handed| kept::keep(&accounts.machine.around, handed)).map_err(|refused| accounts.refused(refused))?;
    let wanted = match plan.files.first() {
        Some(file) if file.remove => Order::Remove,
        Some(_) => Order::Write(&content),
        None => Order::Keep,
    };
    let guarded = tested.as_ref().filter(|(_, _, target)| target.is_some()).map(|(key, ..)| key);
    let file = there.file.clone();
    // Where it is not known how it ended, the receipt stays.
    let ended = there.finish(&order(&wanted, guarded, extra), program.as_deref().unwrap_or_default())?;
    let forget = |ids: &[String]| kept::forget(&accounts.machine.around, ids).map_err(|refused| accounts.refused(refused));
    match ended {
        Ended::Changed => forget(&ours).and(Err(problem::file_changed_since(Some(&file)))),
        Ended::Unwritten(words) => {
            let words = Some(harmless(&mask_keys(&words))).filter(|words| !words.is_empty());
            forget(&ours).and(Err(problem::file_there(&file, words)))
        }
        Ended::Done(guard, came) => {
            let is_over = came.is_some_and(|came| came != Put::Unwritten);
            done_with.extend(put.filter(|_| is_over).map(|put| put.id));
            done_with.extend(new_id.filter(|_| came != Some(Put::Done)));
            forget(&done_with)?;
            let done = handed_over(&accounts.machine, &destination, (&file, &plan), guard, tested);
            let program = came.and_then(|came| {
                said_of_program(&accounts.machine, came, extra, &destination, &program_file.unwrap_or_default())
            });
            Ok(HandOverDone { program, program_done: came.map(|came| matches!(came, Put::Done | Put::Gone)), ..done })
        }
    }
}

fn handed_over(
    machine: &Machine,
    destination: &Destination,
    (file, plan): (&str, &Plan),
    guard: GuardThere,
    tested: Option<(ApiKey, String, Option<String>)>,
) -> HandOverDone {
    let language = machine.language();
    let words =
        |id: &str, args: Args| say(language, id, &args.with("place", file.to_owned()).with("host", destination.to_string()));
    let done = |sentence, verdict, lines| HandOverDone { sentence, verdict, lines, program: None, program_done: None };
    let Some((key, account, target)) = tested else {
        let id = if plan.is_empty() { "fix-nothing" } else { "hand-over-undone" };
        return done(words(id, Args::new()), None, Vec::new());
    };
    let id = if plan.is_empty() { "hand-over-already" } else { "hand-over-done" };
    let sentence = words(id, Args::new().with("account", account));
    let (verdict, lines) = match guard {
        GuardThere::Said(0, said) if said.is_empty() => {
            let args = Args::new().with("target", target.unwrap_or_default());
            (Verdict::Allowed, vec![words("hand-over-there-allowed", args)])
        }
        GuardThere::Said(status, said) => {
            let visible = |line: &str| format!("{destination}: {}", harmless(&mask_keys(&key.mask_in(line))));
            let lines = said.lines().filter(|line| !line.trim().is_empty()).take(LINES).map(visible).collect();
            let verdict = match status {
                0 => Verdict::Allowed,
                1 => Verdict::Denied,
                _ => Verdict::CannotTell,
            };
            (verdict, lines)
        }
        GuardThere::NoCurl => (Verdict::CannotTell, vec![words("hand-over-no-curl", Args::new())]),
        GuardThere::NotAsked => (Verdict::CannotTell, vec![words("hand-over-no-entity", Args::new())]),
    };
    done(sentence, Some(verdict), lines)
}

/// What came of putting this program there, or of removing it.
fn said_of_program(machine: &Machine, came: Put, extra: Extra, destination: &Destination, file: &str) -> Option<String> {
    let id = match (came, extra) {
        (Put::Done, Extra::Put(_)) => "hand-over-program-put",
        (Put::DoesNotRun, _) => "hand-over-program-does-not-run",
        (Put::Unwritten, Extra::Put(_)) => "hand-over-program-unwritten",
        (Put::Done, _) => "hand-over-program-removed",
        (Put::Unwritten, _) => "hand-over-program-stays",
        (Put::Changed, _) => "hand-over-program-changed",
        (Put::Gone, _) => return None,
    };
    let args = Args::new().with("place", file.to_owned()).with("host", destination.to_string());
    Some(say(machine.language(), id, &args))
}

/// What netrc there will hold, and the receipt of it; none where no entry changes.
fn prepare(accounts: &Accounts, there: &There, plan: &Plan, keys: &Keys<'_>) -> Result<Prepared, Box<Problem>> {
    let Some(file) = plan.files.first() else { return Ok((Zeroizing::default(), None)) };
    there.is_writable()?;
    let content = written(there.content(), &file.hunks, keys).map(Zeroizing::new).map_err(|refused| accounts.refused(refused))?;
    let receipt = FileReceipt::of(file.path.clone(), sdk::NETRC, file.before.clone(), (&file.hunks, &content), keys);
    let receipt = receipt.map_err(|refused| accounts.refused(refused))?;
    Ok((content, (!file.hunks.is_empty()).then_some(receipt)))
}

/// What is wrong with a file there. A command that mends or opens one here is of no use for it.
fn refused_there(accounts: &Accounts, refused: ChangeRefused) -> Box<Problem> {
    let mut problem = accounts.refused(refused);
    if problem.code == Code::NetrcUnreadable {
        let InBoth { ja, en } = problem.explanation.as_mut();
        [ja, en].into_iter().for_each(|said| said.steps.retain(|step| step.action.is_none()));
    }
    problem
}

fn key_of_machine(accounts: &Accounts, id: &AccountId) -> Result<ApiKey, KeyTrouble> {
    let whoami = account_of_machine(accounts, None, false).ok().filter(|whoami| whoami == id);
    let held = whoami.and_then(|whoami| accounts.held(&whoami).ok());
    held.map(|held| held.key).ok_or(KeyTrouble::NoAccount)
}

fn notes_there(machine: &Machine, there: &There, held: &Held) -> Vec<HandOverNoteView> {
    let language = machine.language();
    let args = || Args::new().with("host", there.destination.to_string()).with("server", held.host.base_url().to_owned());
    let note = |code, id: &str, args: Args| HandOverNoteView { code, sentence: say(language, id, &args) };
    let mut notes = Vec::new();
    if there.found.has_key_variable {
        notes.push(note(HandOverNote::KeyVariableIsSet, "hand-over-key-variable", args()));
    }
    match &there.found.base_url {
        Some(url) if !crate::account::Host::parse(url).is_ok_and(|named| named.is_same_server(&held.host)) => {
            let args = args().with("other", harmless(&mask_keys(url)));
            notes.push(note(HandOverNote::ServerDiffers, "hand-over-server-differs", args));
        }
        None if !held.host.is_cloud() => {
            notes.push(note(HandOverNote::ServerIsNotNamed, "hand-over-server-not-named", args()));
        }
        _ => {}
    }
    notes
}

impl HandOver {
    fn view(&self, hint: &dyn Fn(&AccountId) -> String, notes: Vec<HandOverNoteView>) -> HandOverPlanView {
        let changes = self.plan.changes(&hint).into_iter();
        HandOverPlanView {
            destination: self.destination.to_string(),
            file: self.there.file.clone(),
            undo: self.plan.is_undo(),
            changes: changes.map(|c| ChangeView { file: c.file, line: c.line, old: c.old, new: c.new }).collect(),
            removes: self.plan.files.iter().any(|file| file.remove),
            closes: !self.plan.closes().is_empty(),
            rescues: self.plan.strays.iter().map(|stray| format!("{} ({})", stray.key.hint(), stray.file)).collect(),
            left_alone: self.plan.left_alone.clone(),
            notes,
            program: self.program(),
        }
    }

    fn program(&self) -> HandOverProgram {
        let view = program::view(self.offer.as_ref(), &self.there.found, &self.destination);
        match self.put {
            // Another one may be found first there: ours is the one in the home folder.
            Some(_) => HandOverProgram { state: HandOverProgramState::Goes, file: self.program_file(), ..view },
            None => view,
        }
    }

    fn program_file(&self) -> Option<String> {
        let found = &self.there.found;
        found.program.as_ref().map(|path| self.destination.file(path, found.home.as_deref()))
    }
}

fn put_there(content: &[u8], destination: &Destination, folders: u8) -> std::io::Result<PutThere> {
    Ok(PutThere { id: random_name()?, destination: destination.name().to_owned(), sum: checksum(content).to_string(), folders })
}

/// What a switch would change in the netrc there.
fn plan_there(there: &There, register: &Register, (account, held): (&AccountId, &Held)) -> Result<Plan, ChangeRefused> {
    let on_file = |key: &ApiKey, host: &crate::account::Host| {
        let own = key.is_same(&held.key).then(|| account.clone());
        let known = || register.find(key, host).map(|known| known.id.clone());
        own.or_else(known).or_else(|| register.find_former(key, host).map(|former| former.id.clone()))
    };
    let planned = sdk::plan_netrc((there.content(), &there.file), (account, &held.host), &on_file)?;
    let file = FilePlan { close: there.found.is_open, ..file_plan(there, planned.hunks) };
    Ok(Plan { to: Some(account.clone()), from: planned.from, strays: planned.strays, ..Plan::new(vec![file])? })
}

fn file_plan(there: &There, hunks: Vec<crate::change::Hunk>) -> FilePlan {
    let (path, shown) = (PathBuf::from(&there.found.real), there.file.clone());
    FilePlan { path, shown, kind: sdk::NETRC, before: there.text().map(fingerprint), hunks, remove: false, close: false }
}

fn hint_of(register: &Register, id: &AccountId) -> String {
    register.holder(id).map(|(_, hint)| hint.to_owned()).unwrap_or_default()
}
