//! Pasted terminal text → the same evidence that a live test yields. Pure; what the text cannot tell stays unknown.
//!
//! Reads what wandb 0.12 to 0.31 prints, in terminals, notebooks and logs. Lines that a terminal broke are
//! joined first; then every line is looked at once, up to a bound.

mod answered;
mod aside;
mod assigned;
mod calm;
mod clean;
mod client;
mod failure;
mod frame;
mod host;
mod log;
mod mask;
mod name;
mod named;
mod operation;
mod other;
mod ours;
mod progress;
mod said;
mod search;
mod shape;
mod slot;
mod told;
mod traceback;
mod version;
mod voice;
mod way;
mod words;
mod wrap;

use crate::account::Host;
use crate::evidence::{
    Asked, ClientSaid, Evidence, KeySeen, KeySource, MachineSeen, Operation, OutdatedSeen, PathFailure, Refusal, Seen, Trouble,
    UnreadableSeen, ViewerSeen,
};
pub use mask::mask_keys;
use operation::Operations;
use said::Failure;
use search::Search;
use slot::Slots;

/// Longest text whose lines are joined to look for wrapped ones.
const JOINED: usize = 1 << 20;

/// Lines about wandb that are looked at, and once as many that surely report a failure: a log may be of any length.
const LOOKS: u32 = 3000;

/// What a text named, and what it is evidence of.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Evidence for `diagnose`.
    pub evidence: Evidence,
    /// Who was logged in, though the key may have been refused later.
    pub user: Option<String>,
    /// HTTP status that the text names.
    pub status: Option<u16>,
    /// Host as the text names it.
    pub host: Option<String>,
    /// Version of the wandb package.
    pub wandb_version: Option<String>,
    /// Script that called `wandb.init`.
    pub script: Option<String>,
    /// Line in that script, counted from 1.
    pub line: Option<u32>,
    /// Does wandb speak in the text, and no other service fail in it?
    pub is_wandb: bool,
    /// Does another service fail in the text?
    pub is_of_others: bool,
}

/// Reads a text; a key in it is masked before anything else looks at it.
pub fn read(text: &str) -> Reading {
    read_within(text, LOOKS)
}

fn read_within(text: &str, most: u32) -> Reading {
    let plain = clean::plain(text);
    let whole = (plain.len() <= JOINED).then(|| wrap::unwrapped(&plain)).flatten();
    let text = mask::mask_keys(whole.as_deref().unwrap_or(&plain));
    let (mut search, mut slots) = (Search::default(), Slots::default());
    let mut operations = Operations::default();
    let (mut log, mut looks, mut tried) = (log::Log::default(), 0, 0);
    for whole in text.lines() {
        let line = clean::bare(whole);
        if whole.len() <= 3 || !is_worth_a_look(line) || looks >= most && !is_surely_worth_a_look(line) {
            slots.pass(line);
            // Whom a command asks says whose the answer below it is.
            if line.contains("curl ") {
                search.look_at_command(line);
                slots.look_at_command(line);
            }
            continue;
        }
        if looks >= 2 * most || looks >= most && search.is_certain() {
            break;
        }
        looks += 1;
        let said = log.spoken(whole);
        look(clean::bare(&said), &mut search, &mut slots, &mut operations);
        if std::mem::take(&mut search.tried_again) {
            tried = whole.as_ptr().addr() - text.as_ptr().addr() + whole.len();
        }
    }
    if search.is_only_tried_again() && progress::goes_on(&text[tried..]) {
        search.goes_on();
    }
    if !search.found() && text.len() <= JOINED {
        look_at_joined(&text, &mut search, &mut slots);
    }
    let last = text.trim_end().lines().last().map_or("", clean::bare);
    search.cut = last.starts_with("  ") || last.contains("File \"");
    reading(search, slots, &operations)
}

fn look(line: &str, search: &mut Search, slots: &mut Slots, operations: &mut Operations) {
    let lower = line.to_ascii_lowercase();
    operations.look(line, &lower);
    slots.settled |= search.found();
    if search.look(line, &lower) != voice::Line::Library {
        slots.look(line, other::is_named(&lower) || other::leads_elsewhere(&lower));
    }
}

/// Cheap, and says no to almost every line of a training log.
fn is_worth_a_look(line: &str) -> bool {
    let bytes = line.as_bytes();
    let begins = |at: usize, mark: &str| bytes[at..].starts_with(mark.as_bytes());
    let any = |at: usize, marks: &[&str]| marks.iter().any(|mark| begins(at, mark));
    (0..bytes.len()).any(|at| match bytes[at] {
        b'w' => any(at, &["wandb", "weave"]),
        b'W' => any(at, &["W&B", "WANDB", "Wandb"]),
        b'r' => any(at, &["rror", "retrying"]),
        b'F' => begins(at, "File "),
        b'e' => any(at, &["entity=", "entity =", "entity:", "enied"]),
        b'p' => {
            any(at, &["panic: ", "project=", "project =", "project:", "proxy", "permission to get URL", "problem logging you in"])
        }
        b'G' => begins(at, "GraphQL"),
        b'C' => any(at, &["Cell In[", "Checking "]),
        b'A' => begins(at, "API key"),
        b'H' => at == 0 && begins(at, "HTTP/"),
        b'c' => any(at, &["curl: ("]),
        b'<' => any(at, &["< HTTP/", "<html", "<!", "<title>", "<HTML"]),
        b'4' => begins(at, "404 page"),
        b'u' => any(at, &["upsert", "unauthor"]),
        b'i' => begins(at, "inference.wandb"),
        b'm' => begins(at, "must call"),
        b'-' => any(at, &["-entity", "-project", "-e ", "-> "]),
        b'Y' => begins(at, "Your login"),
        b'\'' => any(at, &["'entity'", "'project'"]),
        b'"' => any(
            at,
            &[
                "\"entity\"",
                "\"project\"",
                "\"core version\"",
                "\"msg\":\"stream",
                "\"msg\":\"main: ",
                "\"msg\":\"server: ",
                "\"msg\":\"handler: ",
                "\"msg\":\"sender: ",
                "\"viewer\"",
            ],
        ),
        b'S' => any(at, &["Syncing: ", "Sweep ", "SDK version: "]),
        b'T' => any(at, &["Traceback (", "Timeout"]),
        b'L' => begins(at, "Logged in as "),
        b'.' => any(at, &[".run(", ".runs(", ".sweep(", ".projects(", ".create_project("]),
        b'_' => begins(at, "_model("),
        b'a' => begins(at, "artifact("),
        b'E' => begins(at, "Exception: ") && (at == 0 || bytes[at - 1] == b' '),
        _ => false,
    })
}

/// Lines that are looked at although many were before them.
fn is_surely_worth_a_look(line: &str) -> bool {
    ["CommError", "wandb: ERROR", "wandb.errors"].iter().any(|mark| line.contains(mark))
}

/// A message that was broken anywhere, or at its spaces: each line about wandb once more with the three that follow it.
fn look_at_joined(text: &str, search: &mut Search, slots: &mut Slots) {
    let lines: Vec<&str> = text.lines().map(clean::bare).collect();
    for at in 0..lines.len().saturating_sub(1) {
        let end = (at + 1..(at + 4).min(lines.len())).find(|next| begins_anew(lines[*next])).unwrap_or((at + 4).min(lines.len()));
        let few = &lines[at..end];
        let fails = few[0].contains("rror");
        if !fails && !few[0].contains("wandb") || other::leads_elsewhere(&few[0].to_ascii_lowercase()) {
            continue;
        }
        for glue in [" ", ""] {
            let joined = mask::mask_keys(&few.join(glue)).into_owned();
            let line = clean::bare(&joined);
            // What is whole on a line of its own belongs to the line before only where that one reports an error.
            if fails || !finds(&few.join("\u{1}")) {
                let lower = line.to_ascii_lowercase();
                search.look_at_joined(line, &lower);
                slots.look(line, other::is_named(&lower));
            }
            if search.found() {
                return;
            }
        }
    }
}

/// A command, or the first line of what a program says: no rest of the line before it.
fn begins_anew(line: &str) -> bool {
    ["$ ", "# ", "curl: (", "{\"", "wandb: ", "Traceback ("].iter().any(|mark| line.starts_with(mark))
}

/// Does a line, looked at by itself, report a failure?
fn finds(line: &str) -> bool {
    let mut search = Search::default();
    search.look(line, &line.to_ascii_lowercase());
    search.found()
}

fn reading(search: Search, slots: Slots, operations: &Operations) -> Reading {
    let (is_wandb, is_of_others) = (search.is_wandb(), search.is_of_others());
    let lone = search.status;
    let nameless = search.is_nameless() && slots.user.is_none();
    let (hearsay, indirect) = (search.is_hearsay(), search.is_indirect());
    let (failure, beside) = search.finish();
    let (entity, project) = slots.target();
    let hidden = |text: String| mask::mask_keys(&text).into_owned();
    let host = slots.host.clone();
    let mut evidence = Evidence {
        asked: Asked {
            host: slots.api_host().and_then(|host| Host::parse(&host).ok()),
            entity: entity.map(hidden),
            project: project.map(hidden),
            normalized: false,
        },
        hearsay,
        indirect,
        operation: operations.told(),
        viewer: slots.user.clone().map_or(Seen::NotAsked, |user| {
            Seen::Present(ViewerSeen { username: Some(user), login_team: slots.team.clone(), ..ViewerSeen::default() })
        }),
        ..Evidence::default()
    };
    // What a frame of the client or a command names is what failed, whatever else the code of the text does.
    let tried = |operation, called: bool| operations.may_be(operation) || called && operations.leaves_open(operation);
    for failure in beside.into_iter().chain(failure) {
        let failure = match failure {
            failure if tried(Operation::Download, slots.artifact) => of_artifact(failure),
            failure if tried(Operation::Link, false) => of_link(failure),
            failure if tried(Operation::Project, slots.creates) => of_creation(failure),
            failure => failure,
        };
        tell(&mut evidence, failure, slots.version.as_deref());
    }
    let nameless = nameless && evidence.status.is_none();
    evidence.client = evidence.client.or_else(|| nameless_refusal(nameless, &evidence.refusals));
    let told = match &evidence.path {
        Some(PathFailure::NotWandb { status, .. }) => Some(*status).filter(|status| *status != 0),
        _ => evidence.status,
    };
    let status = told.or(lone.filter(|_| evidence.path.is_none() || matches!(evidence.path, Some(PathFailure::NotWandb { .. }))));
    let script = slots.script();
    Reading {
        user: slots.user,
        status,
        host,
        wandb_version: slots.version,
        script: script.as_ref().map(|(script, _)| script.clone()),
        line: script.map(|(_, line)| line),
        is_wandb,
        is_of_others,
        evidence,
    }
}

/// Refused without a status, after no name came back for the key: releases from 0.26 on say no more of a key that is unknown.
fn nameless_refusal(nameless: bool, refusals: &[Refusal]) -> Option<ClientSaid> {
    let refusal = refusals.first().filter(|refusal| nameless && refusal.message.ends_with("permission denied"))?;
    Some(ClientSaid::NobodyIsRefused(refusal.message.clone()))
}

/// The same words, said of an artifact.
fn of_artifact(failure: Failure) -> Failure {
    match failure {
        Failure::Refused { message, status: failure_status @ (None | Some(403 | 404)), field }
            if !message.starts_with("entity ") && is_reading(field.as_deref()) =>
        {
            Failure::Artifact { message, status: failure_status }
        }
        other => other,
    }
}

/// Is it no other operation than the reading of an artifact?
fn is_reading(field: Option<&str>) -> bool {
    field.and_then(Operation::of_field).is_none_or(|operation| operation == Operation::Download)
}

/// The same words, said of a link to the registry or to a collection.
fn of_link(failure: Failure) -> Failure {
    match failure {
        Failure::Refused { message, status: status @ (None | Some(403)), field }
            if field.as_deref().and_then(Operation::of_field).is_none_or(|operation| operation == Operation::Link) =>
        {
            Failure::Trouble { trouble: Trouble::RegistryLink, message, status }
        }
        other => other,
    }
}

/// The same words, said of a project that was to be created.
fn of_creation(failure: Failure) -> Failure {
    match failure {
        Failure::Refused { message, status: status @ (None | Some(403)), .. } if !message.starts_with("entity ") => {
            Failure::Refused { message, status, field: Some("upsertModel".to_owned()) }
        }
        other => other,
    }
}

/// Puts one failure into the evidence.
fn tell(e: &mut Evidence, failure: Failure, version: Option<&str>) {
    let mut machine =
        || e.machine.take().unwrap_or_else(|| MachineSeen { sdk: version.unwrap_or_default().into(), ..MachineSeen::default() });
    match failure {
        Failure::Refused { message, status, field } => {
            e.status = status;
            // Clients from 0.26 on print no status: what they print is a refusal all the same.
            let assumed = match &message {
                words if words.contains("not found") => 404,
                words if words.contains("previously created") => 409,
                _ => 403,
            };
            e.refusals.push(Refusal { field, message, code: None, status: status.unwrap_or(assumed) });
        }
        // No name came back for the key, and nobody said why.
        Failure::KeyRejected { message, status: None } if message.contains("\"viewer\"") || message.ends_with("<no message>") => {
            e.client = Some(ClientSaid::NobodyIsRefused(message));
        }
        Failure::KeyRejected { message, status } => {
            e.status = status;
            if status != Some(401) {
                e.viewer = Seen::Absent;
            }
            e.refusals.push(Refusal { field: None, message, code: None, status: 401 });
        }
        Failure::KeyMissing => e.client = Some(ClientSaid::KeyMissing),
        Failure::KeyMalformed { shape, variable } => {
            let source = if variable { KeySource::Place("WANDB_API_KEY".to_owned(), None) } else { KeySource::Pasted };
            e.key = Some(KeySeen { shape, hint: String::new(), source });
        }
        Failure::KeyTooLong(count) => e.machine = Some(MachineSeen { key_too_long: Some(count), ..machine() }),
        Failure::Outdated { wanted, message } => {
            e.machine = Some(MachineSeen { outdated: Some(OutdatedSeen { wanted, message }), ..machine() });
        }
        Failure::TokenConflict => e.machine = Some(MachineSeen { token_conflict: true, ..machine() }),
        Failure::NetrcUnreadable { file, line, word } => {
            e.machine =
                Some(MachineSeen { netrc_unreadable: Some(UnreadableSeen { file, line, word, flaw: None }), ..machine() });
        }
        Failure::Mode(mode) => e.machine = Some(MachineSeen { mode: Some((mode.into(), None)), ..machine() }),
        Failure::HostIsWrong { suggestion } => e.client = Some(ClientSaid::HostIsWrong { suggestion }),
        Failure::ProjectName { name, status } => {
            e.status = status;
            e.asked.project = Some(name);
        }
        Failure::ProjectMissing { message, status } => {
            e.status = status;
            e.client = Some(ClientSaid::ProjectIsMissing(message));
        }
        Failure::RunMissing(message) => e.client = Some(ClientSaid::RunIsMissing(message)),
        Failure::Artifact { message, status } => {
            e.status = status;
            e.client = Some(ClientSaid::ArtifactIsRefused(message));
        }
        Failure::Trouble { trouble, message, status } => {
            e.status = status;
            if trouble == Trouble::FrontDoor {
                e.path = Some(PathFailure::NotWandb { status: 403, content_type: Some("text/html".into()), location: None });
            }
            e.client = Some(ClientSaid::Said(trouble, message));
        }
        Failure::Failed { status, message } => {
            e.status = Some(status);
            e.refusals.push(Refusal { field: None, message, code: None, status });
        }
        Failure::Path(path) => {
            if let PathFailure::NotWandb { status, .. } = &path {
                e.status = Some(*status).filter(|status| *status != 0);
            }
            e.path = Some(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnose::{Code, diagnose};

    const SEED: &str = "wandb: Currently logged in as: lzwjava to https://api.wandb.ai. Use `wandb login --relogin` to force relogin
Traceback (most recent call last):
  File \"/home/u/projects/zz/wandbrun.py\", line 5, in <module>
    run = wandb.init(
          ^^^^^^^^^^^
    entity=\"my-awesome-team-name\",
    project=\"my-awesome-project\",
  File \"/home/u/.venv/lib/python3.13/site-packages/wandb/sdk/wandb_init.py\", line 1482, in init
    raise CommError(\"...\")
wandb.errors.errors.CommError: failed to upsert bucket: returned error 403 Forbidden: {\"errors\":[{\"message\":\"permission denied\",\"path\":[\"upsertBucket\"],\"extensions\":{\"code\":\"PERMISSION_ERROR\"}}],\"data\":{\"upsertBucket\":null}}";

    #[test]
    fn the_seed_case_is_read_whole() {
        let reading = read(SEED);
        let e = &reading.evidence;
        assert_eq!(e.asked.entity.as_deref(), Some("my-awesome-team-name"));
        assert_eq!(e.asked.project.as_deref(), Some("my-awesome-project"));
        assert_eq!(e.viewer.present().and_then(|viewer| viewer.username.as_deref()), Some("lzwjava"));
        assert_eq!((reading.status, reading.host.as_deref()), (Some(403), Some("api.wandb.ai")));
        assert_eq!((reading.script.as_deref(), reading.line), (Some("wandbrun.py"), Some(5)));
        let codes: Vec<Code> = diagnose(e).into_iter().map(|found| found.code).collect();
        assert_eq!(codes.first(), Some(&Code::EntityIsPlaceholder), "{codes:?}");
    }

    #[test]
    fn a_failure_is_found_after_many_lines_and_errors_without_end_are_given_up() {
        for (line, count, finds) in [
            ("wandb: train/error 0.1\n", 4, true),
            ("wandb: train/error 0.1\n", 40, true),
            ("wandb: ERROR something went wrong\n", 9, true),
            ("wandb: ERROR something went wrong\n", 10, false),
        ] {
            let text = line.repeat(count) + "wandb.errors.errors.CommError: permission denied\n";
            assert_eq!(!read_within(&text, 5).evidence.refusals.is_empty(), finds, "{count} of {line}");
        }
    }

    #[test]
    fn a_refusal_is_told_from_other_texts() {
        for (text, expect) in [
            (
                "wandb: ERROR permission denied\nwandb.errors.errors.CommError: permission denied",
                Some(Code::PermissionDeniedUnexplained),
            ),
            ("CommError: entity nosuch not found during upsertBucket", Some(Code::EntityNotFound)),
            (
                "wandb: ERROR Error while calling W&B API: permission denied (<Response [403]>)",
                Some(Code::PermissionDeniedUnexplained),
            ),
            (
                "CommError: It appears that you do not have permission to access the requested resource. (Error 403: Forbidden)",
                Some(Code::PermissionDeniedUnexplained),
            ),
            ("wandb: ERROR user is not logged in (Error 401)", Some(Code::KeyRejected)),
            ("bash: ./train.sh: Permission denied", None),
            ("git@github.com: Permission denied (publickey).", None),
            ("wandb: Synced 4 W&B file(s)", None),
            ("", None),
        ] {
            let code = diagnose(&read(text).evidence).first().map(|found| found.code);
            assert_eq!(code, expect, "{text}");
        }
    }

    #[test]
    fn a_key_in_the_text_is_masked_first() {
        let key = "0123456789abcdef0123456789abcdef01234567";
        let reading =
            read(&format!("WANDB_API_KEY={key}\nwandb: ERROR permission denied for {key}\nCommError: permission denied"));
        assert!(!format!("{reading:?}").contains(key));
    }

    fn refused(status: Option<u16>, field: Option<&str>) -> Failure {
        Failure::Refused { message: "permission denied".to_owned(), status, field: field.map(str::to_owned) }
    }

    #[test]
    fn a_line_is_looked_at_for_any_of_its_marks() {
        for line in ["W&B", "an error", "File a", "denied", "proxy", "GraphQL", "Cell In[3]", "API key", "HTTP/1.1", "curl: (7)"]
        {
            assert!(is_worth_a_look(line), "{line}");
        }
        for line in ["<title>", "404 page", "upsert", "must call", "-> x", "Your login", "'entity'", "\"viewer\"", "Sweep x"] {
            assert!(is_worth_a_look(line), "{line}");
        }
        for (line, expect) in [
            (".run(", true),
            (".sweep(", true),
            ("run.log_model(path)", true),
            ("Logged in as x", true),
            ("SDK version: 0.20.1", true),
            ("Traceback (most recent call last):", true),
            ("ReadTimeout: x", true),
            ("model(path)", false),
            ("artifact(", true),
            ("Exception: x", true),
            ("a Exception: x", true),
            ("aException: x", false),
            ("a HTTP/1.1", false),
            ("Hello", false),
        ] {
            assert_eq!(is_worth_a_look(line), expect, "{line}");
        }
    }

    #[test]
    fn a_refusal_is_said_of_what_was_tried() {
        let says = |tried: fn(Failure) -> Failure, statuses: [Option<u16>; 4], fields: [Option<&str>; 4]| {
            let of_status = statuses.map(|status| tried(refused(status, None)) != refused(status, None));
            let of_field = fields.map(|field| tried(refused(None, field)) != refused(None, field));
            (of_status, of_field)
        };
        let statuses = [None, Some(403), Some(404), Some(401)];
        let fields = [Some("useArtifact"), Some("linkArtifact"), Some("upsertBucket"), Some("nobody's")];
        assert_eq!(says(of_artifact, statuses, fields), ([true, true, true, false], [true, false, false, true]));
        assert_eq!(says(of_link, statuses, fields), ([true, true, false, false], [false, true, false, true]));
        assert_eq!(says(of_creation, statuses, fields), ([true, true, false, false], [true; 4]));
        let missing = Failure::Refused { message: "entity a not found".to_owned(), status: None, field: None };
        assert_eq!([of_artifact(missing.clone()), of_creation(missing.clone())], [missing.clone(), missing]);
    }

    #[test]
    fn what_was_told_one_after_the_other_stands_together() {
        let mut e = Evidence::default();
        let unreadable = Failure::NetrcUnreadable { file: "f".to_owned(), line: Some(3), word: None };
        let outdated = Failure::Outdated { wanted: None, message: "old".to_owned() };
        for failure in [Failure::KeyTooLong(86), outdated, Failure::TokenConflict, unreadable, Failure::Mode("offline")] {
            tell(&mut e, failure, Some("0.31.0"));
        }
        let expect = MachineSeen {
            sdk: "0.31.0".to_owned(),
            key_too_long: Some(86),
            outdated: Some(OutdatedSeen { wanted: None, message: "old".to_owned() }),
            token_conflict: true,
            netrc_unreadable: Some(UnreadableSeen { file: "f".to_owned(), line: Some(3), word: None, flaw: None }),
            mode: Some(("offline".to_owned(), None)),
            ..MachineSeen::default()
        };
        assert_eq!(e.machine, Some(expect));
        for (message, told, nobody, absent, status) in [
            ("a not found", None, false, false, Some(404)),
            ("a previously created", None, false, false, Some(409)),
            ("a", None, false, false, Some(403)),
            ("a not found", Some(403), false, false, Some(403)),
            ("\"viewer\"", None, true, false, None),
            ("<no message>", None, true, false, None),
            ("<no message>", Some(401), false, false, Some(401)),
            ("rejected", None, false, true, Some(401)),
        ] {
            let (mut e, message) = (Evidence::default(), message.to_owned());
            let rejects = nobody || absent || told == Some(401);
            let failure = if rejects {
                Failure::KeyRejected { message, status: told }
            } else {
                Failure::Refused { message, status: told, field: None }
            };
            tell(&mut e, failure, None);
            assert_eq!((e.client.is_some(), e.viewer == Seen::Absent), (nobody, absent), "{e:?}");
            assert_eq!((e.refusals.first().map(|refusal| refusal.status), e.status), (status, told), "{e:?}");
        }
    }

    #[test]
    fn broken_lines_status_and_the_end_of_a_text_are_read() {
        for (text, finds) in [
            ("CommError:\nit is a\npermission\ndenied", true),
            ("CommError:\nit is\na\npermission\ndenied", false),
            ("CommError:\n$ permission denied", false),
        ] {
            assert_eq!(!read(text).evidence.refusals.is_empty(), finds, "{text}");
        }
        let attempt = "wandb: Network error (ConnectTimeout), entering retry loop.";
        let training = "epoch 5 loss 0.2\nepoch 6 loss 0.1\nepoch 7 loss 0.1";
        assert!(read(&format!("{training}\n{attempt}")).evidence.path.is_some());
        assert!(read(&format!("{attempt}\n{training}")).evidence.path.is_none());
        let dns = "wandb: ERROR Post \"https://api.wandb.ai/graphql\": dial tcp: lookup a: no such host";
        for (line, status) in [(dns, None), ("wandb: ERROR permission denied", Some(502))] {
            assert_eq!(read(&format!("HTTP/1.1 502 Bad Gateway\n{line}")).status, status, "{line}");
        }
        let frame = "File \"/x/site-packages/wandb/sdk/a.py\", line 1, in f";
        for (text, cut) in [
            (format!("[rank0]: {frame}"), true),
            (format!("  {frame}\n    raise x"), true),
            (format!("  {frame}\nhello there"), false),
        ] {
            assert_eq!(read(&text).evidence.client.is_some(), cut, "{text}");
        }
        let denied = Refusal { field: None, message: "a permission denied".to_owned(), code: None, status: 403 };
        let other = Refusal { message: "a".to_owned(), ..denied.clone() };
        let nameless = |nameless, refusal: &Refusal| nameless_refusal(nameless, std::slice::from_ref(refusal)).is_some();
        assert_eq!([nameless(true, &denied), nameless(false, &denied), nameless(true, &other)], [true, false, false]);
    }
}
