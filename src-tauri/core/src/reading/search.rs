//! Which of the failures that a text reports is the real one.

use super::answered::{inference, unread};
use super::aside::Aside;
use super::calm::is_calm;
use super::failure::failure;
use super::other;
use super::ours::is_ours;
use super::said::{Failure, Weight};
use super::shape;
use super::traceback::Traceback;
use super::voice;
use super::way::{is_raised, on_the_way};
use super::words::{digits, status, titled};
use crate::evidence::{PathFailure, Trouble};

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
    /// The text ends in a frame or in the source below it.
    pub(super) cut: bool,
    aside: Aside,
    /// Does a line name wandb, whoever speaks?
    named: bool,
    /// What Python says of netrc stands beside whatever follows from it.
    pub(super) netrc: Option<Failure>,
    /// So does what wandb says of its own age.
    outdated: Option<Failure>,
    went_on: bool,
    /// A line said that something is tried again.
    pub(super) tried_again: bool,
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
        let raised = self.traceback.look(line, lower, quoted);
        let is_frame = quoted != voice::Line::Plain || voice::frame(line).is_some();
        if is_frame && let Some((weight, failure)) = raised {
            // The exception stands above its frames.
            self.keep(weight, failure, lower);
        } else {
            self.raised = raised;
        }
        if quoted == voice::Line::Plain {
            self.look_at_speech(line, lower);
        }
        quoted
    }

    /// Takes a line into account that may hold a command and says nothing else.
    pub(super) fn look_at_command(&mut self, line: &str) {
        self.aside.look_at_command(&line.to_ascii_lowercase());
    }

    /// Takes lines into account that were put together again: they say whose they are by themselves.
    pub(super) fn look_at_joined(&mut self, line: &str, lower: &str) {
        let lone = self.status;
        self.look_at_speech(line, lower);
        // Whom a status on a line of its own is from, only the lines before it say.
        self.status = lone;
    }

    fn look_at_speech(&mut self, line: &str, lower: &str) {
        const GOES_ON: [&str; 9] = [
            "tracking run with wandb",
            "syncing run ",
            "run history:",
            "run summary:",
            "synced ",
            "network error resolved",
            " files downloaded",
            "wandb: stream: all finished",
            "wandb: stream: finished and closed",
        ];
        self.went_on |= GOES_ON.iter().any(|mark| lower.contains(mark));
        self.named |= is_ours(lower) || lower.trim_start().starts_with("wandb ");
        let speaks = || {
            let any = |marks: &[&str]| marks.iter().any(|mark| lower.contains(mark));
            any(&["wandb.", "w&b", "wandb version"]) || ["wandb: ", "weave: "].iter().any(|mark| begins_a_word(lower, mark))
        };
        if self.speaker == Speaker::Nobody && speaks() {
            self.speaker = Speaker::Wandb;
        }
        if lower.contains("w&b api key is configured") {
            self.nameless = true;
        }
        self.inference |= lower.contains("inference.wandb.ai");
        let inference = if self.inference { shape::read(line, lower).or_else(|| inference(line, lower)) } else { None };
        self.aside.look_at_command(lower);
        if inference.is_none() && other::is_named(lower) {
            if other::fails(lower) && !voice::is_of_wandb(lower) && !is_calm(lower) {
                self.speaker = Speaker::Other;
            }
            return;
        }
        if voice::is_statement(lower) {
            return;
        }
        if let Some(status) = lone_status(lower).filter(|_| !self.aside.asks_others()) {
            self.status = self.status.or(Some(status));
        }
        self.aside.look(line, lower);
        if let Some(panic) = self.aside.panicked(lower) {
            self.of_wandb = true;
            self.unread.get_or_insert(panic);
        }
        if let Some((weight, nobody)) = self.aside.nobody(lower) {
            self.keep(weight, nobody, lower);
        }
        let raised = self.raised.take();
        let Some((weight, failure)) = inference.or_else(|| failure(line, lower, self.general)).or(raised) else {
            if other::leads_elsewhere(lower) && other::fails(lower) && !voice::is_of_wandb(lower) {
                self.speaker = Speaker::Other;
            }
            let trace_server = lower.contains("weave is not available on the server");
            if let Some(loose) = self.loose.take_if(|_| trace_server) {
                self.certain.get_or_insert(loose);
            } else if voice::unread(lower) {
                self.unread.get_or_insert_with(|| unread(line, lower));
            } else if let Some((_, failure)) = on_the_way(line, lower, true).filter(|_| is_raised(lower)) {
                self.loose = Some(failure);
            }
            return;
        };
        self.keep(weight, failure, lower);
    }

    /// Keeps a failure by how much its line decides, unless one of the same weight came before.
    fn keep(&mut self, weight: Weight, failure: Failure, lower: &str) {
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
        self.tried_again |= weight == Weight::Hint;
        let failure = self.more_special(failure);
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
        // What a server answered says more than the page that came with it.
        if matches!(failure, Failure::Failed { .. })
            && matches!(slot, Some(Failure::Path(PathFailure::NotWandb { status: 500.., .. })))
        {
            *slot = None;
        }
        slot.get_or_insert(failure);
    }

    /// A connection that failed, in the words of the exception above it, which says why.
    fn more_special(&mut self, failure: Failure) -> Failure {
        let why = |loose: &mut Failure| !matches!(loose, Failure::Path(PathFailure::Unreachable(_) | PathFailure::Cut(_)));
        match failure {
            Failure::Path(PathFailure::Unreachable(_)) => self.loose.take_if(why).unwrap_or(failure),
            other => other,
        }
    }

    /// Does wandb speak, and no other service fail?
    pub(super) fn is_wandb(&self) -> bool {
        self.of_wandb || self.speaker == Speaker::Wandb || (self.named && self.speaker == Speaker::Nobody)
    }

    /// Does another service fail, and not W&B?
    pub(super) fn is_of_others(&self) -> bool {
        self.speaker == Speaker::Other && !self.is_wandb()
    }

    /// Does only a person's prose report the failure?
    pub(super) fn is_hearsay(&self) -> bool {
        let printed = self.certain.is_some() || self.vague.is_some() || self.unread.is_some();
        self.prose.is_some() && !printed && (self.hint.is_none() || self.went_on)
    }

    /// Did a line report the failure itself?
    pub(super) fn is_certain(&self) -> bool {
        self.certain.is_some()
    }

    /// Does nothing but attempts report the failure, or one that names no more than its kind?
    pub(super) fn is_indirect(&self) -> bool {
        self.certain.is_none() && self.hint.is_some() && (self.vague.is_none() || self.general)
    }

    /// Do nothing but attempts report a failure, and does no line of wandb say that the run went on?
    pub(super) fn is_only_tried_again(&self) -> bool {
        self.is_indirect() && self.vague.is_none() && !self.went_on
    }

    /// The run went on, as other programs' lines show.
    pub(super) fn goes_on(&mut self) {
        self.went_on = true;
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
        // A web server's own words are W&B's front door only where the text has to do with W&B.
        let is_door = |failure: &Failure| matches!(failure, Failure::Trouble { trouble: Trouble::FrontDoor, .. });
        let has_to_do = self.is_wandb() || self.aside.asks_wandb();
        let hint = self.hint.filter(|hint| has_to_do || !is_door(hint));
        let vague = match (self.vague, hint) {
            // Who was asked for a key and chose to go on without one has none to look for.
            (Some(Failure::KeyMissing), _) if self.state.is_some() => None,
            // A missing key is missing, whatever else was tried.
            (Some(Failure::KeyMissing), _) => Some(Failure::KeyMissing),
            (Some(_), Some(hint)) => Some(hint),
            (None, Some(hint)) => (!self.went_on).then_some(hint),
            (vague, None) => vague,
        };
        // Where another service fails, it is no news that wandb keeps its runs here.
        let state = self.state.filter(|_| self.speaker != Speaker::Other);
        let is_wandb = self.of_wandb || self.speaker == Speaker::Wandb;
        let (curl, parsed) = self.aside.finish(is_wandb);
        let netrc = self.netrc.or(parsed);
        let told = self.certain.or(vague).or(curl).or(self.unread.filter(|_| netrc.is_none() && self.outdated.is_none()));
        let cut = || {
            (self.cut && self.traceback.is_cut()).then(|| Failure::Trouble {
                trouble: Trouble::Cut,
                message: String::new(),
                status: None,
            })
        };
        let failure = told.or(self.prose).or(state).or_else(|| cut().filter(|_| netrc.is_none()));
        (failure.map(|failure| with_status(failure, self.status)), netrc.into_iter().chain(self.outdated).collect())
    }
}

/// Does the mark stand in the line, and not as the end of a path, of an address or of a name in several parts?
///
/// A terminal writes `^C` right before it.
fn begins_a_word(lower: &str, mark: &str) -> bool {
    let part = |c: char| matches!(c, '/' | '\\' | '-' | '_' | '@' | '.');
    lower.contains(mark) && lower.match_indices(mark).any(|(at, _)| !lower[..at].ends_with(part))
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
        Failure::Refused { message, status: None, field } if matches!(seen, Some(402..=499)) => {
            Failure::Refused { message, status: seen, field }
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
    headed(lower).or_else(|| titled(lower))
}

/// `HTTP/1.1 401 Unauthorized`, `< HTTP/2 401`; a reason has no more than three words (`401 Authorization Required`).
fn headed(lower: &str) -> Option<u16> {
    let (_, rest) = lower.trim_start_matches(['<', ' ']).strip_prefix("http/")?.split_once(' ')?;
    if rest.split_whitespace().count() > 4 {
        return None;
    }
    u16::try_from(digits(rest)?).ok().filter(|status| (400..600).contains(status))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::KeyShape;

    #[test]
    fn a_status_on_its_own_line_says_what_a_refusal_without_one_was() {
        let refused = |status| Failure::Refused { message: "permission denied".to_owned(), status, field: None };
        let rejected = Failure::KeyRejected { message: "permission denied".to_owned(), status: Some(401) };
        for (seen, expected) in [
            (None, refused(None)),
            (Some(401), rejected),
            (Some(402), refused(Some(402))),
            (Some(403), refused(Some(403))),
            (Some(499), refused(Some(499))),
            (Some(500), refused(None)),
        ] {
            assert_eq!(with_status(refused(None), seen), expected, "{seen:?}");
        }
        assert_eq!(with_status(refused(Some(404)), Some(401)), refused(Some(404)));
    }

    fn failed(mark: char) -> Failure {
        Failure::Failed { status: 500, message: mark.to_string() }
    }

    fn path(way: fn(String) -> PathFailure) -> Failure {
        Failure::Path(way(String::new()))
    }

    /// A search that kept what each letter stands for.
    fn kept(marks: &str) -> Search {
        let has = |mark: char| marks.contains(mark).then(|| failed(mark));
        let (certain, vague, hint, prose, unread) = (has('c'), has('v'), has('h'), has('p'), has('u'));
        let (state, netrc, outdated) = (has('s'), has('n'), has('o'));
        let (went_on, general) = (marks.contains('w'), marks.contains('g'));
        Search { certain, vague, hint, prose, unread, state, netrc, outdated, went_on, general, ..Search::default() }
    }

    fn searched(text: &str) -> Search {
        let mut search = Search::default();
        for line in text.lines() {
            search.look(line, &line.to_ascii_lowercase());
        }
        search
    }

    #[test]
    fn what_was_kept_says_how_surely_something_failed() {
        let rows = "= c=fc v=f h=itf n=f o=f u= p=h pc=fc pv=f pu= ph=itf phw=hif hv=f hvg=if ch=fc hw=if";
        for (marks, expect) in rows.split(' ').filter_map(|row| row.split_once('=')) {
            let search = kept(marks);
            let told = [
                (search.is_hearsay(), 'h'),
                (search.is_indirect(), 'i'),
                (search.is_only_tried_again(), 't'),
                (search.found(), 'f'),
                (search.is_certain(), 'c'),
            ];
            let told: String = told.iter().filter(|(is, _)| *is).map(|(_, letter)| letter).collect();
            assert_eq!(told, expect, "{marks}");
        }
    }

    #[test]
    fn the_real_failure_is_chosen_and_the_machines_stand_beside_it() {
        let word =
            |failure: Failure| if let Failure::Failed { message, .. } = failure { message } else { format!("{failure:?}") };
        let rows = "= cvhpus=c vhu=h vhw=h hwu=u hwps=p v=v ps=p s=s un=+n uo=+o cno=c+no";
        for (marks, expect) in rows.split(' ').filter_map(|row| row.split_once('=')) {
            let (first, beside) = kept(marks).finish();
            let (first, beside) = (first.map(word).unwrap_or_default(), beside.into_iter().map(word).collect::<String>());
            assert_eq!((first.as_str(), beside.as_str()), expect.split_once('+').unwrap_or((expect, "")), "{marks}");
        }
        let missing = |marks| Search { vague: Some(Failure::KeyMissing), ..kept(marks) }.finish().0;
        assert_eq!([missing("h"), missing("hs")], [Some(Failure::KeyMissing), Some(failed('s'))]);
        assert_eq!(Search { speaker: Speaker::Other, ..kept("s") }.finish().0, None);
        let frame = "  File \"/x/site-packages/wandb/sdk/a.py\", line 1, in f";
        for (text, cut, netrc, expect) in [
            (frame, true, None, true),
            (frame, false, None, false),
            ("hello", true, None, false),
            (frame, true, Some(failed('n')), false),
        ] {
            let search = Search { cut, netrc, ..searched(text) };
            assert_eq!(search.finish().0.is_some(), expect, "{text}, {cut}");
        }
    }

    #[test]
    fn the_first_of_a_weight_stays_unless_a_later_one_says_more() {
        let page = |status| Failure::Path(PathFailure::NotWandb { status, content_type: None, location: None });
        let rejected = || Failure::KeyRejected { message: String::new(), status: None };
        let malformed = || Failure::KeyMalformed { shape: KeyShape::Empty, variable: false };
        for (first, second, stays) in [
            (failed('a'), failed('b'), true),
            (rejected(), malformed(), false),
            (rejected(), Failure::KeyMissing, true),
            (failed('a'), malformed(), true),
            (page(500), failed('b'), false),
            (page(499), failed('b'), true),
            (page(500), path(PathFailure::Dns), true),
        ] {
            let mut search = Search::default();
            search.keep(Weight::Certain, first.clone(), "");
            search.keep(Weight::Certain, second.clone(), "");
            assert_eq!((search.certain, search.tried_again), (Some(if stays { first } else { second }), false));
        }
        for (loose, kept, expect) in [
            (path(PathFailure::Dns), path(PathFailure::Unreachable), path(PathFailure::Dns)),
            (path(PathFailure::Cut), path(PathFailure::Unreachable), path(PathFailure::Unreachable)),
            (path(PathFailure::Dns), failed('a'), failed('a')),
        ] {
            let mut search = Search { loose: Some(loose), ..Search::default() };
            search.keep(Weight::Certain, kept, "");
            assert_eq!(search.certain, Some(expect));
        }
    }

    #[test]
    fn an_attempt_that_names_only_its_kind_gives_way_to_the_next_one() {
        // A capital letter enters the loop of attempts; `v` and `x` are vague.
        let keep = |search: &mut Search, mark: char| {
            let weight = if matches!(mark, 'v' | 'x') { Weight::Vague } else { Weight::Hint };
            search.keep(weight, failed(mark), if mark.is_uppercase() { "entering retry loop" } else { "" });
        };
        for (marks, expect) in [("ab", 'a'), ("Ab", 'b'), ("AB", 'A'), ("aBc", 'a'), ("Abc", 'b'), ("vAxb", 'b')] {
            let mut search = Search::default();
            marks.chars().for_each(|mark| keep(&mut search, mark));
            assert_eq!((search.hint, search.tried_again), (Some(failed(expect)), true), "{marks}");
            assert_eq!(search.vague, marks.contains('v').then(|| failed('v')), "{marks}");
        }
        for (marks, expect) in [("Ab", path(PathFailure::Dns)), ("ab", failed('a'))] {
            let mut search = Search { loose: Some(path(PathFailure::Dns)), ..Search::default() };
            marks.chars().for_each(|mark| keep(&mut search, mark));
            assert_eq!(search.hint, Some(expect), "{marks}");
        }
    }

    #[test]
    fn who_speaks_and_who_fails_are_told_apart() {
        for (text, is_wandb, is_of_others) in [
            ("hello", false, false),
            ("a wandb run", true, false),
            ("a wandb run\nhuggingface: error", false, true),
            ("huggingface: hello", false, false),
            ("tool: /data/wandb: permission denied", false, false),
            ("git: my-wandb: permission denied", false, false),
            ("^Cwandb: Control-C detected", true, false),
            ("wandb: huggingface error rate", true, false),
            ("Post \"https://billing.example.org/x\": refused", false, true),
            ("Post \"https://billing.example.org/x\": ok", false, false),
        ] {
            let search = searched(text);
            assert_eq!((search.is_wandb(), search.is_of_others()), (is_wandb, is_of_others), "{text}");
        }
        let netrc = "netrc.NetrcParseError: bad follower token 'a' (/h/.netrc, line 3)";
        for (line, count) in [("wandb: Synced", 1), ("a wandb run", 0)] {
            assert_eq!(searched(&format!("{line}\n{netrc}")).finish().1.len(), count, "{line}");
        }
        assert!(searched("Run history:\nRun summary:\nhello").went_on);
        assert!(searched("ImportError: x\n  File \"/w/train.py\", line 1, in f\n    import wandb").vague.is_some());
    }

    #[test]
    fn a_status_stands_on_a_line_of_its_own() {
        for (text, expect) in [
            ("403 Client Error: x for url: https://a.org/graphql", Some(403)),
            ("403 Client Error: x for url: https://a.org/x", None),
            ("< HTTP/2 400 a b c\nHTTP/1.1 500 a", Some(400)),
            ("HTTP/1.1 401 a b c d", None),
            ("HTTP/1.1 399 a", None),
            ("HTTP/1.1 600 a", None),
            ("curl https://example.org\nHTTP/1.1 401 a", None),
        ] {
            assert_eq!(searched(text).status, expect, "{text}");
        }
        let mut search = Search::default();
        search.look_at_joined("HTTP/1.1 401 a", "http/1.1 401 a");
        assert_eq!(search.status, None);
        let page = |status| Failure::Path(PathFailure::NotWandb { status, content_type: None, location: None });
        for (failure, expect) in [(page(0), page(502)), (page(404), page(404)), (unread("a", "a"), unread("a", "http 502"))] {
            assert_eq!(with_status(failure, Some(502)), expect);
        }
    }
}
