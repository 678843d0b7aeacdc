//! Which failure a text reports: the shapes that released clients print, and which of several is the real one.
//!
//! # Source
//! Outputs of wandb 0.16.6, 0.19.11, 0.22.3 and 0.31.0 against servers that refuse or fail; public issue threads.

use super::operation;
use super::other;
use super::said::{Failure, Weight, said, short};
use super::shape;
use super::traceback::Traceback;
use super::voice;
use super::words::{after, between, digits, json_message, status};
use crate::evidence::{PathFailure, ProxyTrouble, TlsTrouble, Trouble};
use crate::secret::KeyShape;

/// Characters of a key of the new form, `wandb_v1_…`.
const NEW_KEY: u32 = 86;

/// Who speaks in a text.
#[derive(Debug, Default, PartialEq, Eq)]
enum Speaker {
    #[default]
    Nobody,
    Wandb,
    /// Another service, and it fails.
    Other,
}

/// Looks at line after line; keeps the first failure of each weight.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a line said")]
pub(super) struct Search {
    certain: Option<Failure>,
    vague: Option<Failure>,
    hint: Option<Failure>,
    prose: Option<Failure>,
    /// A line that wandb printed as an error, and that nothing reads.
    unread: Option<Failure>,
    /// Trouble on the way that no line ties to wandb yet.
    loose: Option<Failure>,
    /// Does a frame, an error or a host of W&B stand in the text?
    of_wandb: bool,
    /// Is W&B's service of models asked?
    inference: bool,
    quoted: voice::Quoted,
    traceback: Traceback,
    /// What the frames above an exception say of it, where its own words are not read.
    raised: Option<(Weight, Failure)>,
    state: Option<Failure>,
    /// What Python says of netrc stands beside whatever follows from it.
    pub(super) netrc: Option<Failure>,
    /// So does what wandb says of its own age.
    outdated: Option<Failure>,
    went_on: bool,
    speaker: Speaker,
    general: bool,
    /// The client had a key, and learned nobody's name for it.
    nameless: bool,
    /// A status that stands on a line of its own.
    pub(super) status: Option<u16>,
}

impl Search {
    /// Takes one line into account.
    pub(super) fn look(&mut self, line: &str, lower: &str) -> voice::Line {
        let quoted = self.quoted.look(line);
        self.of_wandb |= voice::is_of_wandb(lower);
        self.raised = self.traceback.look(line, lower, quoted);
        if quoted == voice::Line::Plain {
            self.look_at_speech(line, lower);
        }
        quoted
    }

    /// Takes lines into account that were put together again: they say whose they are by themselves.
    pub(super) fn look_at_joined(&mut self, line: &str, lower: &str) {
        self.look_at_speech(line, lower);
    }

    fn look_at_speech(&mut self, line: &str, lower: &str) {
        const GOES_ON: [&str; 6] =
            ["tracking run with wandb", "syncing run ", "run history:", "run summary:", "synced ", "network error resolved"];
        self.went_on |= GOES_ON.iter().any(|mark| lower.contains(mark));
        let speaks = ["wandb: ", "weave: ", "wandb.", "w&b", "wandb version"].iter().any(|mark| lower.contains(mark));
        if speaks && self.speaker == Speaker::Nobody {
            self.speaker = Speaker::Wandb;
        }
        if lower.contains("w&b api key is configured") {
            self.nameless = true;
        }
        self.inference |= lower.contains("inference.wandb.ai");
        let inference = if self.inference { shape::read(line, lower).or_else(|| inference(line, lower)) } else { None };
        if inference.is_none() && other::is_named(lower) {
            if other::fails(lower) && !voice::is_of_wandb(lower) {
                self.speaker = Speaker::Other;
            }
            return;
        }
        if voice::is_statement(lower) {
            return;
        }
        if let Some(status) = lone_status(lower) {
            self.status = self.status.or(Some(status));
        }
        let raised = self.raised.take();
        let Some((weight, failure)) = inference.or_else(|| failure(line, lower, self.general)).or(raised) else {
            if voice::unread(lower) {
                self.unread.get_or_insert_with(|| unread(line, lower));
            } else if let Some((_, failure)) = on_the_way(line, lower, true).filter(|_| is_raised(lower)) {
                self.loose = Some(failure);
            }
            return;
        };
        match failure {
            Failure::Trouble { trouble: Trouble::Unread, .. } => {
                self.of_wandb = true;
                self.unread.get_or_insert(failure);
                return;
            }
            Failure::NetrcUnreadable { .. } => {
                self.netrc.get_or_insert(failure);
                return;
            }
            Failure::Outdated { .. } => {
                self.outdated.get_or_insert(failure);
                return;
            }
            _ => {}
        }
        let slot = match weight {
            Weight::Certain => &mut self.certain,
            Weight::Vague => &mut self.vague,
            Weight::Hint => &mut self.hint,
            Weight::Prose => &mut self.prose,
            Weight::State => &mut self.state,
        };
        // Whatever was answered before: a key of this form ends the run.
        let ends = matches!(failure, Failure::KeyMalformed { .. } | Failure::KeyTooLong(_));
        if ends && matches!(slot, Some(Failure::KeyRejected { .. })) {
            *slot = None;
        }
        // "Network error (X), entering retry loop" names a kind; what follows in a log says which one.
        let general = weight == Weight::Hint && lower.contains("entering retry loop");
        if weight == Weight::Hint && self.general && !general {
            *slot = None;
        }
        if slot.is_none() && weight == Weight::Hint {
            self.general = general;
        }
        if general
            && slot.is_none()
            && let Some(loose) = self.loose.take()
        {
            self.general = false;
            slot.get_or_insert(loose);
            return;
        }
        slot.get_or_insert(failure);
    }

    /// Does wandb speak, and no other service fail?
    pub(super) fn is_wandb(&self) -> bool {
        self.of_wandb || self.speaker == Speaker::Wandb
    }

    /// Does only a person's prose report the failure?
    pub(super) fn is_hearsay(&self) -> bool {
        let printed = self.certain.is_some() || self.vague.is_some() || self.unread.is_some();
        self.prose.is_some() && !printed && (self.hint.is_none() || self.went_on)
    }

    /// Did nobody's name come back for the key?
    pub(super) fn is_nameless(&self) -> bool {
        self.nameless
    }

    /// Did any line report a failure?
    pub(super) fn found(&self) -> bool {
        self.certain.is_some() || self.vague.is_some() || self.hint.is_some() || self.netrc.is_some() || self.outdated.is_some()
    }

    /// The first real failure; what was tried again explains a vague one, and is none of its own in a run that went on.
    pub(super) fn finish(self) -> (Option<Failure>, Vec<Failure>) {
        let vague = match (self.vague, self.hint) {
            // Who was asked for a key and chose to go on without one has none to look for.
            (Some(Failure::KeyMissing), _) if self.state.is_some() => None,
            // A missing key is missing, whatever else was tried.
            (Some(Failure::KeyMissing), _) => Some(Failure::KeyMissing),
            (Some(_), Some(hint)) => Some(hint),
            (None, Some(hint)) => Some(hint).filter(|_| !self.went_on),
            (vague, None) => vague,
        };
        // Where another service fails, it is no news that wandb keeps its runs here.
        let state = self.state.filter(|_| self.speaker != Speaker::Other);
        let failure =
            self.certain.or(vague).or(self.unread).or(self.prose).or(state).map(|failure| with_status(failure, self.status));
        (failure, self.netrc.into_iter().chain(self.outdated).collect())
    }
}

/// An error line of wandb in words that nothing reads.
fn unread(line: &str, lower: &str) -> Failure {
    Failure::Trouble { trouble: Trouble::Unread, message: said(line), status: status(lower) }
}

/// A status on a line of its own belongs to what has none.
fn with_status(failure: Failure, seen: Option<u16>) -> Failure {
    match failure {
        Failure::Path(PathFailure::NotWandb { status: 0, content_type, location }) => {
            Failure::Path(PathFailure::NotWandb { status: seen.unwrap_or(0), content_type, location })
        }
        Failure::Trouble { trouble: Trouble::Unread, message, status: None } => {
            Failure::Trouble { trouble: Trouble::Unread, message, status: seen }
        }
        Failure::Refused { message, status: None, .. } if seen == Some(401) => Failure::KeyRejected { message, status: seen },
        other => other,
    }
}

/// `403 response executing GraphQL.`, `<title>403 Forbidden</title>`.
fn lone_status(lower: &str) -> Option<u16> {
    if lower.contains(" response executing graphql") || (lower.contains(" client error: ") && lower.contains("/graphql")) {
        return status(lower);
    }
    let title = after(lower, "<title>")?;
    digits(title).and_then(|number| u16::try_from(number).ok()).filter(|status| (300..600).contains(status))
}

fn failure(line: &str, lower: &str, after_retry: bool) -> Option<(Weight, Failure)> {
    let ours = is_ours(lower);
    let on_its_way = ours || (after_retry && is_raised(lower));
    // A status that a server gave says more than that time was up, or that a page came with it.
    let failed = matches!(status(lower), Some(429 | 500..));
    let vague_way = |path: &Failure| matches!(path, Failure::Path(PathFailure::AnswerTimeout | PathFailure::NotWandb { .. }));
    let way = || on_the_way(line, lower, on_its_way).filter(|(_, path)| !(failed && vague_way(path)));
    let guessed = || way().or_else(|| answered(line, lower, ours)).or_else(|| vague(line, lower));
    local(line, lower)
        .or_else(|| shape::read(line, lower))
        .or_else(|| named(line, lower, ours))
        .or_else(|| front_door(line, lower, ours))
        .or_else(|| {
            guessed().map(|(weight, failure)| {
                (if voice::is_program(lower) || is_page(lower) { weight } else { Weight::Prose }, failure)
            })
        })
        .or_else(|| mode(lower).map(|mode| (Weight::State, Failure::Mode(mode))))
}

/// An exception of Python's network libraries that names no other host than W&B's.
fn is_raised(lower: &str) -> bool {
    const RAISED: [&str; 7] = ["gaierror", "oserror", "sslerror", "ssl.ssl", "connectionerror", "proxyerror", "timeout"];
    let elsewhere = after(lower, "host='").is_some_and(|host| !host.contains("wandb") && !host.contains("coreweave"));
    !elsewhere && !lower.contains("://") && RAISED.iter().any(|name| lower.contains(name))
}

/// What W&B's service of models answers through another vendor's client.
fn inference(line: &str, lower: &str) -> Option<(Weight, Failure)> {
    let status = after(lower, "error code: ").and_then(digits).or_else(|| after(lower, "status code: ").and_then(digits))?;
    let (message, status) = (said(line), u16::try_from(status).ok()?);
    let failure = match status {
        401 => Failure::KeyRejected { message, status: Some(status) },
        402 => Failure::Refused { message, status: Some(status), field: None },
        403 => Failure::Trouble { trouble: Trouble::Inference, message, status: Some(status) },
        429 | 500.. => Failure::Failed { status, message },
        _ => return None,
    };
    Some((Weight::Certain, failure))
}

/// 403 in the words of a web server, without a path and a code of the API: nobody looked at rights.
///
/// # Source
/// Public issue threads; W&B's own answers there name blocked countries and providers.
fn front_door(line: &str, lower: &str, ours: bool) -> Option<(Weight, Failure)> {
    let words = json_message(line).map(|message| message.to_ascii_lowercase());
    let words = words.as_deref().unwrap_or(lower);
    let titled =
        words.contains("<title>403 forbidden") || (words.contains("<title>403</title>") && words.contains("403 forbidden"));
    let told = titled || words.contains("permission to get url") || words == "403 forbidden";
    let is_api = lower.contains("\"path\"") || lower.contains("permission_error");
    let door = told && !is_api && !lower.contains("nginx") && (ours || lower.contains("/graphql") || is_page(lower));
    let failure = Failure::Trouble { trouble: Trouble::FrontDoor, message: short(&said(line)), status: Some(403) };
    door.then_some((if is_page(lower) && !lower.contains("/graphql") { Weight::Hint } else { Weight::Certain }, failure))
}

/// Does the line speak of W&B, rather than of a file, a branch or an account that is called so?
fn is_ours(lower: &str) -> bool {
    let named = |at: usize| {
        let before = lower[..at].chars().next_back();
        let after = lower[at + "wandb".len()..].chars().next();
        let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '\\' | '-' | '_' | '@');
        !before.is_some_and(|c| part(c) || matches!(c, '.' | ':')) && !after.is_some_and(part)
    };
    [
        "w&b",
        "commerror",
        "upsertbucket",
        "upsert bucket",
        "upsertmodel",
        "upsertsweep",
        "error uploading run",
        "createartifact",
        "linkartifact",
        "/graphql",
        "executing graphql",
        "retrying: ",
    ]
    .iter()
    .any(|mark| lower.contains(mark))
        || ["wandb.ai", "wandb-core"].iter().any(|mark| lower.contains(mark))
        || lower.match_indices("wandb").any(|(at, _)| named(at))
}

/// What the client refuses before anything is sent.
fn local(line: &str, lower: &str) -> Option<(Weight, Failure)> {
    let certain = |failure| Some((Weight::Certain, failure));
    if lower.contains("api key must ") {
        let count = after(lower, "yours was ").or_else(|| after(lower, "characters, has ")).and_then(digits)?;
        if count >= NEW_KEY {
            return certain(Failure::KeyTooLong(count));
        }
        let shape = if count > 40 { KeyShape::NeitherLength(count as usize) } else { KeyShape::TooShort(count as usize) };
        return certain(Failure::KeyMalformed { shape, variable: lower.contains("wandb_api_key invalid") });
    }
    if let Some(outdated) = outdated(line, lower) {
        return certain(outdated);
    }
    if lower.contains("no api key configured") || lower.contains("api_key not configured") {
        return certain(Failure::KeyMissing);
    }
    if lower.contains("(2) use an existing w&b account") {
        return Some((Weight::Vague, Failure::KeyMissing));
    }
    if lower.contains("identity_token_file") && lower.contains("api_key") && lower.contains("error") {
        return certain(Failure::TokenConflict);
    }
    if lower.contains("failed to read netrc file at ") {
        return certain(netrc(after(line, "netrc file at ")?));
    }
    // Before 0.31 only its path is told.
    if let Some(file) = after(line, "WARNING Cannot access ").filter(|file| file.contains("netrc")) {
        return certain(Failure::NetrcUnreadable { file: short(file.trim_end().trim_end_matches('.')), line: None, word: None });
    }
    if let Some((_, rest)) = lower.split_once("is not a valid server address") {
        let suggestion = after(rest, "did you mean ").map(|rest| address(rest).to_owned());
        return certain(Failure::HostIsWrong { suggestion });
    }
    if let Some(rest) = after(lower, "http is not secure, please use ") {
        return certain(Failure::HostIsWrong { suggestion: Some(address(rest).to_owned()) });
    }
    project_name(line).map(|name| (Weight::Certain, Failure::ProjectName { name, status: status(lower) }))
}

/// The name that the client or the server refuses.
pub(super) fn project_name(line: &str) -> Option<String> {
    let name = between(line, "Invalid project name '", "': ")
        .or_else(|| between(line, "Invalid project name \"", "\": "))
        .or_else(|| between(line, "invalid project name ", ", cannot contain"))?;
    (!name.is_empty() && name.len() < 400).then(|| name.to_owned())
}

/// What `wandb verify` says of a host that asks for a newer client, and older clients of versions that were withdrawn.
fn outdated(line: &str, lower: &str) -> Option<Failure> {
    let at =
        ["wandb version out of date", "wandb version is not supported by your local"].iter().find_map(|mark| lower.find(mark));
    let withdrawn = || {
        let at = lower.find("wandb version ")?;
        ["has been retired!", "has been recalled!"].iter().any(|mark| lower[at..].contains(mark)).then_some(at)
    };
    let words = line.get(at.or_else(withdrawn)?..)?;
    let version = after(words, "wandb==").map(|rest| rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).next());
    let wanted = version.flatten().map(|version| version.trim_end_matches('.')).filter(|version| !version.is_empty());
    Some(Failure::Outdated { wanted: wanted.map(str::to_owned), message: short(words) })
}

/// `FILE, error on line N: WORDS` or `FILE: [Errno 13] WORDS`.
fn netrc(rest: &str) -> Failure {
    if let Some((file, rest)) = rest.split_once(", error on line ") {
        let word = rest.split_once(": ").map(|(_, word)| short(word));
        return Failure::NetrcUnreadable { file: short(file), line: digits(rest), word };
    }
    let (file, word) = rest.split_once(": ").unwrap_or((rest, ""));
    Failure::NetrcUnreadable { file: short(file), line: None, word: Some(short(word)).filter(|word| !word.is_empty()) }
}

fn address(rest: &str) -> &str {
    rest.split(|c: char| c.is_whitespace() || matches!(c, '?' | ',' | '\'' | '"' | ']'))
        .next()
        .unwrap_or_default()
        .trim_end_matches(['.', '/'])
}

/// What names its cause in words of its own.
fn named(line: &str, lower: &str, ours: bool) -> Option<(Weight, Failure)> {
    let certain = |failure| Some((Weight::Certain, failure));
    let words = || said(line);
    if lower.contains("previously created and deleted") {
        let message = words();
        return certain(Failure::Refused { message, status: status(lower), field: Some("upsertBucket".into()) });
    }
    let resumes = lower.contains("for resuming a run (")
        || lower.contains("for resuming the run (")
        || lower.contains("requires an existing run to resume")
        || lower.contains("resume='must' but");
    if resumes {
        return certain(Failure::RunMissing(words()));
    }
    let artifact = lower.contains("unable to fetch artifact with name")
        || (lower.contains("artifact") && ours && lower.contains("not found in '"))
        || (lower.contains("wandb") && lower.contains("artifact") && lower.contains("could not be found"));
    if artifact {
        return certain(Failure::Artifact { message: words(), status: status(lower) });
    }
    if let Some(name) = after(line, "Could not find team: ").filter(|_| lower.contains("error: ")) {
        let message = format!("entity {} not found", name.trim());
        return certain(Failure::Refused { message, status: status(lower), field: None });
    }
    if !ours && !lower.contains("could not find run <run ") {
        return None;
    }
    if let Some(rest) =
        after(lower, "entity ").filter(|rest| rest.split_once(" not found").is_some_and(|(name, _)| !name.contains(' ')))
    {
        let at = line.len() - rest.len();
        let name = line.get(at..).and_then(|rest| rest.split_once(" not found"))?.0;
        let message = format!("entity {name} not found");
        return certain(Failure::Refused { message, status: status(lower), field: operation::field(line) });
    }
    let project = lower.contains("project not found")
        || (lower.contains("project ") && after(lower, "project ").is_some_and(|rest| rest.trim_end().ends_with(" not found")));
    if project || lower.contains("could not find run <run ") {
        return certain(Failure::ProjectMissing { message: words(), status: status(lower) });
    }
    None
}

/// What stopped the question, or its answer, on the way.
fn on_the_way(line: &str, lower: &str, ours: bool) -> Option<(Weight, Failure)> {
    let lone = is_page(lower);
    if !ours && !lone && !lower.contains("dial tcp") {
        return None;
    }
    let again = [
        "entering retry loop",
        "retrying request",
        "retry attempt failed",
        "error retrying",
        "urllib3.exceptions",
        "requests.exceptions",
    ];
    let weight = if lone || again.iter().any(|mark| lower.contains(mark)) { Weight::Hint } else { Weight::Certain };
    let any = |marks: &[&str]| marks.iter().any(|mark| lower.contains(mark));
    if lower.contains("serviceconnectionerror") {
        return None;
    }
    let path = if let Some(words) = proxys_words(lower) {
        PathFailure::Proxy(if words.starts_with("proxy auth") {
            ProxyTrouble::LoginRequired
        } else {
            ProxyTrouble::Refused(said(line))
        })
    } else if any(&[
        "proxyconnect",
        "proxyerror",
        "tunnel connection failed",
        "proxy authentication required",
        "check_hostname requires server_hostname",
    ]) {
        let login = any(&["407", "proxy authentication required"]);
        PathFailure::Proxy(if login { ProxyTrouble::LoginRequired } else { ProxyTrouble::Refused(said(line)) })
    } else if any(&["x509", "certificate", "sslerror", "ssl error", "[ssl:", "http response to https client"]) {
        tls(line, lower)
    } else if any(&[
        "no such host",
        "name or service not known",
        "nameresolutionerror",
        "failed to resolve",
        "getaddrinfo",
        "name resolution",
        "nodename nor servname",
        "server misbehaving",
    ]) {
        redirect(line).unwrap_or_else(|| PathFailure::Dns(said(line)))
    } else if any(&[
        "connection refused",
        "network is unreachable",
        "unable to connect to http",
        "no route to host",
        "newconnectionerror",
        "connectionerror",
        "connection reset",
    ]) {
        PathFailure::Unreachable(said(line))
    } else if any(&["connect: connection timed out", "connecttimeout", "dial tcp"])
        && any(&["i/o timeout", "connection timed out", "connecttimeout", "deadline exceeded"])
    {
        PathFailure::ConnectTimeout
    } else if any(&["context deadline exceeded", "client.timeout", "read timed out", "readtimeout", "handshake timeout"]) {
        PathFailure::AnswerTimeout
    } else if any(&["<!doctype html", "<html", "u003c!doctype", "u003chtml", "invalid character '<'", "jsondecodeerror"]) {
        PathFailure::NotWandb { status: status(lower).unwrap_or(0), content_type: Some("text/html".into()), location: None }
    } else if any(&["404 page not found"]) {
        PathFailure::NotWandb { status: 404, content_type: Some("text/plain".into()), location: None }
    } else {
        return None;
    };
    Some((weight, Failure::Path(path)))
}

/// Does the line begin a web page, be it after what a log puts before its lines?
fn is_page(lower: &str) -> bool {
    let at = ["<!doctype html", "<html"].iter().find_map(|mark| lower.find(mark));
    let at = at.or_else(|| lower.ends_with("404 page not found").then(|| lower.len() - "404 page not found".len()));
    let before = at.map(|at| lower[..at].trim_end());
    before.is_some_and(|before| before.is_empty() || before.ends_with([':', '|', '>', ']', ')']))
}

/// `Post "https://a/graphql": Forbidden`: of a proxy's answer to CONNECT, Go keeps nothing but the words after its status.
fn proxys_words(lower: &str) -> Option<&str> {
    const ANSWERS: [&str; 8] = [
        "forbidden",
        "proxy authentication required",
        "bad gateway",
        "gateway time",
        "service unavailable",
        "method not allowed",
        "bad request",
        "not found",
    ];
    let words = after(after(lower, "post \"https://")?, "\": ")?;
    ANSWERS.iter().any(|answer| words.starts_with(answer)).then_some(words)
}

fn tls(line: &str, lower: &str) -> PathFailure {
    let any = |marks: &[&str]| marks.iter().any(|mark| lower.contains(mark));
    let trouble = if any(&["expired", "not yet valid"]) {
        TlsTrouble::Expired
    } else if any(&["certificate is valid for", "ip sans", "hostname mismatch", "doesn't match", "not valid for"]) {
        TlsTrouble::NameMismatch
    } else if any(&["verify failed", "x509", "self-signed", "self signed", "unknown authority"]) {
        TlsTrouble::Untrusted
    } else if any(&["wrong_version_number", "handshake failure", "unknown_protocol", "http request", "http response"]) {
        TlsTrouble::Handshake
    } else if any(&["eof", "violation of protocol", "connection reset", "syscall"]) {
        return PathFailure::Cut(said(line));
    } else {
        TlsTrouble::Untrusted
    };
    let message = Some(said(line));
    PathFailure::Tls(trouble, Box::new(crate::evidence::Certificate { message, ..Default::default() }))
}

/// `POST http://a/graphql giving up …: Post "https://b/sso": …`: the answer led to another host.
fn redirect(line: &str) -> Option<PathFailure> {
    let authority = |rest: &str| rest.split(['/', '"', ' ']).next().map(str::to_owned);
    let asked = authority(after(line, "POST http")?.split_once("://")?.1)?;
    let target = after(line, "Post \"http")?.split_once("://")?.1.split('"').next()?;
    (authority(target)? != asked).then(|| PathFailure::NotWandb { status: 0, content_type: None, location: Some(short(target)) })
}

/// What a server answered.
fn answered(line: &str, lower: &str, ours: bool) -> Option<(Weight, Failure)> {
    let status = status(lower);
    if !ours && status.is_none() {
        return None;
    }
    let any = |marks: &[&str]| marks.iter().any(|mark| lower.contains(mark));
    let of_us = ours || any(&["api key you provided is either invalid", "permission to access the requested resource"]);
    if !of_us {
        return None;
    }
    let again = any(&["response executing graphql", "error retrying", "retrying request", "http error", "requests.exceptions"])
        || (lower.contains("<response [") && matches!(status, Some(429 | 500..)));
    let weight = if again { Weight::Hint } else { Weight::Certain };
    if status == Some(429) || any(&["rate limit exceeded", "too many requests"]) {
        return Some((weight, Failure::Failed { status: 429, message: said(line) }));
    }
    if let Some(status @ 500..) = status {
        return Some((weight, Failure::Failed { status, message: said(line) }));
    }
    let rejects = [
        "user is not logged in",
        "malformed token",
        "api key you provided is either invalid",
        "did not recognize an account",
        "<no message>",
    ];
    if status == Some(401) || any(&rejects) {
        let weight = if again { Weight::Hint } else { Weight::Certain };
        return Some((weight, Failure::KeyRejected { message: said(line), status }));
    }
    if other::is_local(lower) {
        return None;
    }
    let refused = |message: String| Failure::Refused { message, status, field: operation::field(line) };
    if lower.contains("permission to access the requested resource") {
        return Some((Weight::Vague, refused(said(line))));
    }
    let words = [
        "permission denied",
        "api key cannot access",
        "personal entities are disabled",
        "storage limit",
        "quota",
        "forbidden",
        "permission_error",
    ];
    if status == Some(400) && !any(&words) && !lower.contains("not found") {
        return Some((weight, unread(line, lower)));
    }
    let refuses = any(&words) || matches!(status, Some(400 | 402 | 403 | 404 | 409 | 410));
    (refuses && !lower.contains("response executing graphql")).then(|| (weight, refused(said(line))))
}

/// Something failed; why, this line does not say.
fn vague(line: &str, lower: &str) -> Option<(Weight, Failure)> {
    if lower.contains("api key verification failed") || lower.contains("error occurred while verifying the api key") {
        let message = "API key verification failed".to_owned();
        return Some((Weight::Vague, Failure::KeyRejected { message, status: None }));
    }
    let marks = [
        "run initialization has timed out",
        "timed out while retrying",
        "service process is busy",
        "error communicating with wandb process",
    ];
    let silent = marks.iter().any(|mark| lower.contains(mark)) || (lower.contains("giving up") && is_ours(lower));
    let failure = || Failure::Trouble { trouble: Trouble::NoAnswer, message: said(line), status: None };
    silent.then(|| (Weight::Vague, failure()))
}

fn mode(lower: &str) -> Option<&'static str> {
    if lower.contains("w&b syncing is set to `offline`") || lower.contains("w&b offline.") {
        return Some("offline");
    }
    lower.contains("w&b disabled.").then_some("disabled")
}
