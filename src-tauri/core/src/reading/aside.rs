//! What fails beside wandb's own lines, and counts only where the text says that it was for W&B.

use super::answered::unread;
use super::host::{host, is_of_others, is_of_wandb};
use super::ours::is_ours;
use super::said::{Failure, Weight, said, short};
use super::way::on_the_way;
use super::words::{after, digits};
use crate::evidence::{PathFailure, ProxyTrouble};

/// Failures of curl, of Go and of Python's reader of netrc.
#[derive(Debug, Default)]
pub(super) struct Aside {
    /// What Go printed as it gave up, before a frame says whose program it was.
    panic: Option<Failure>,
    /// What curl met on the way to W&B.
    curl: Option<Failure>,
    /// What curl met before any command said where it was to go.
    unasked: Option<Failure>,
    /// The server that the last command asked.
    asked: Option<Asked>,
    /// A command began, and names its server further down.
    is_open: bool,
    /// What Python could not read of netrc.
    netrc: Option<Failure>,
}

/// Whom a command of curl asks.
#[derive(Debug)]
struct Asked {
    host: String,
    is_wandb: bool,
}

impl Aside {
    /// Takes a command into account, be it in a comment.
    pub(super) fn look_at_command(&mut self, lower: &str) {
        let command = words_of_curl(lower);
        let words = command.or(self.is_open.then_some(lower));
        let Some(words) = words else { return };
        self.asked = asked(words).or(self.asked.take().filter(|_| command.is_none()));
        self.is_open = words.trim_end().ends_with('\\') && (command.is_some() || self.is_open);
        let unasked = self.unasked.take();
        if self.asks_wandb() {
            self.curl = self.curl.take().or(unasked);
        }
    }

    /// Takes one line into account.
    pub(super) fn look(&mut self, line: &str, lower: &str) {
        if lower.starts_with("panic: ") || lower.starts_with("fatal error: ") {
            self.panic = Some(unread(line, lower));
        }
        if self.curl.is_none() && lower.starts_with("curl: (") {
            self.look_at_curl(line, lower);
        }
        if self.netrc.is_none() {
            self.netrc = netrc(line);
        }
    }

    fn look_at_curl(&mut self, line: &str, lower: &str) {
        const NAMES: [&str; 3] = ["could not resolve host: ", "failed to connect to ", "in connection to "];
        let named = NAMES.iter().find_map(|mark| after(lower, mark)).and_then(host);
        let is_asked = |named: &String| self.asked.as_ref().is_some_and(|asked| asked.is_wandb && same_host(named, &asked.host));
        let is_ours = match &named {
            Some(named) => is_of_wandb(named) || is_asked(named),
            None => self.asks_wandb(),
        };
        let failure = curl(line, lower);
        if is_ours {
            self.curl = failure;
        } else if named.is_none() && self.asked.is_none() {
            self.unasked = self.unasked.take().or(failure);
        }
    }

    /// Did the last command ask a server of W&B's?
    pub(super) fn asks_wandb(&self) -> bool {
        self.asked.as_ref().is_some_and(|asked| asked.is_wandb)
    }

    /// Did the last command ask a server that is not W&B's?
    pub(super) fn asks_others(&self) -> bool {
        self.asked.as_ref().is_some_and(|asked| !asked.is_wandb)
    }

    /// What Go gave up for, where the frame is one of W&B's.
    pub(super) fn panicked(&mut self, lower: &str) -> Option<Failure> {
        self.panic.take_if(|_| lower.contains("github.com/wandb/wandb/core"))
    }

    /// The API's answer to a key of nobody; a person's word where nothing says that W&B was asked.
    pub(super) fn nobody(&self, lower: &str) -> Option<(Weight, Failure)> {
        let failure = nobody(lower)?;
        if self.asks_wandb() || is_ours(lower) {
            return Some((Weight::Vague, failure));
        }
        (!self.asks_others()).then_some((Weight::Prose, failure))
    }

    /// What curl met, and what Python says of netrc where wandb is what reads it.
    pub(super) fn finish(self, is_wandb: bool) -> (Option<Failure>, Option<Failure>) {
        (self.curl, self.netrc.filter(|_| is_wandb))
    }
}

/// The server of W&B's that a command on this line asks.
pub(super) fn asked_by_curl(line: &str) -> Option<String> {
    let lower = line.to_ascii_lowercase();
    asked(words_of_curl(&lower)?).filter(|asked| asked.is_wandb).map(|asked| asked.host)
}

/// What stands after the name of the command.
fn words_of_curl(lower: &str) -> Option<&str> {
    let at = lower.find("curl ").filter(|at| !lower[..*at].ends_with(|c: char| c.is_ascii_alphanumeric()))?;
    Some(&lower[at + "curl ".len()..])
}

/// The server of a command: one of W&B's if any is, else the last, since a proxy may stand before it.
fn asked(words: &str) -> Option<Asked> {
    let words = words.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '(' | ')'));
    let addresses = || words.clone().filter(|word| word.contains("://") || (!word.starts_with('-') && word.contains("wandb.")));
    let speaks = words.clone().any(|word| word.contains("wandb") || word.starts_with("api:"));
    let asked = |address: &str| {
        let host = host(address)?;
        let is_wandb = is_of_wandb(&host) || (speaks && address.ends_with("/graphql") && !is_of_others(&host));
        Some(Asked { host, is_wandb })
    };
    let all = || addresses().filter_map(asked);
    all().find(|asked| asked.is_wandb).or_else(|| all().next_back())
}

fn same_host(named: &str, asked: &str) -> bool {
    let bare = |host: &str| host.split(':').next().unwrap_or_default().to_owned();
    bare(named) == bare(asked)
}

/// `curl: (28) Connection timed out`: its number says at which stage it failed.
///
/// # Source
/// curl(1), "EXIT CODES".
fn curl(line: &str, lower: &str) -> Option<Failure> {
    let number = digits(lower.strip_prefix("curl: (")?)?;
    let way = match number {
        5 => PathFailure::Proxy(ProxyTrouble::Refused(said(line))),
        6 => PathFailure::Dns(said(line)),
        7 => PathFailure::Unreachable(said(line)),
        28 if lower.contains("connection timed out") || lower.contains("failed to connect") => PathFailure::ConnectTimeout,
        28 => PathFailure::AnswerTimeout,
        56 if lower.contains("code 407") || lower.contains("response 407") => PathFailure::Proxy(ProxyTrouble::LoginRequired),
        56 if lower.contains("proxy after connect") || lower.contains("connect tunnel failed") => {
            PathFailure::Proxy(ProxyTrouble::Refused(said(line)))
        }
        60 => return on_the_way(line, lower, true).map(|(_, way)| way),
        35 | 52 | 56 => PathFailure::Cut(said(line)),
        _ => return Some(unread(line, lower)),
    };
    Some(Failure::Path(way))
}

/// `netrc.NetrcParseError: bad follower token 'passwrd' (/home/w/.netrc, line 3)`.
fn netrc(line: &str) -> Option<Failure> {
    let (word, place) = line.split_once("NetrcParseError: ")?.1.split_once(" (")?;
    let (file, line) = place.split_once(", line ")?;
    Some(Failure::NetrcUnreadable { file: short(file), line: digits(line), word: Some(short(word)) })
}

/// What the API answers where it knows nobody by the key.
fn nobody(lower: &str) -> Option<Failure> {
    const ANSWERS: [&str; 2] = [r#"{"data":{"viewer":null}}"#, r#"{"error":"userisnotloggedin"}"#];
    if !lower.ends_with('}') || !(lower.contains("viewer") || lower.contains("not logged in")) {
        return None;
    }
    // What stands before it may be the command, where a terminal broke its line.
    let plain: String = lower.split_whitespace().collect();
    let answer = ANSWERS.into_iter().find(|answer| plain.ends_with(answer))?;
    Some(Failure::KeyRejected { message: answer.to_owned(), status: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reached(text: &str) -> Option<Failure> {
        let mut aside = Aside::default();
        for line in text.lines() {
            aside.look_at_command(&line.to_ascii_lowercase());
            aside.look(line, &line.to_ascii_lowercase());
        }
        aside.finish(false).0
    }

    #[test]
    fn curl_counts_where_it_asks_a_server_of_wandb() {
        for (text, counts) in [
            ("curl https://api.wandb.ai/graphql\ncurl: (6) Could not resolve host: api.wandb.ai", true),
            ("curl -s api.wandb.ai/healthz\ncurl: (28) Connection timed out", true),
            ("curl -x http://proxy:3128 https://wandb.example.org\ncurl: (56) Received HTTP code 407 from proxy", true),
            ("curl -X POST \\\n  https://api.wandb.ai/graphql\ncurl: (28) Connection timed out", true),
            ("curl: (28) Connection timed out\n# that was: curl https://api.wandb.ai", true),
            ("curl -u api:$KEY https://ml.example.org/graphql\ncurl: (7) Failed to connect to ml.example.org port 443", true),
            ("curl https://ml.example.org/graphql\ncurl: (7) Failed to connect to ml.example.org port 443", false),
            ("curl https://example.org\ncurl: (6) Could not resolve host: example.org", false),
            ("curl https://example.org/wandb.tar.gz\ncurl: (28) Connection timed out", false),
            ("curl https://api.wandb.ai\ncurl https://example.org\ncurl: (28) Connection timed out", false),
            ("curl https://api.wandb.ai\ncurl: (6) Could not resolve host: example.org", false),
            ("curl: (28) Connection timed out", false),
        ] {
            assert_eq!(reached(text).is_some(), counts, "{text}");
        }
    }

    #[test]
    fn the_number_of_curl_tells_the_stage() {
        let way = |line: &str| match curl(line, &line.to_ascii_lowercase()) {
            Some(Failure::Path(way)) => Some(way),
            _ => None,
        };
        assert_eq!(way("curl: (28) Connection timed out after 10001 milliseconds"), Some(PathFailure::ConnectTimeout));
        assert_eq!(way("curl: (28) Operation timed out after 10001 milliseconds"), Some(PathFailure::AnswerTimeout));
        let login = || Some(PathFailure::Proxy(ProxyTrouble::LoginRequired));
        assert_eq!(way("curl: (56) Received HTTP code 407 from proxy after CONNECT"), login());
        assert_eq!(way("curl: (56) CONNECT tunnel failed, response 407"), login());
        assert_eq!(way("curl: (3) URL rejected"), None);
    }

    #[test]
    fn a_panic_is_of_the_program_that_its_frames_name() {
        let mut aside = Aside::default();
        aside.look("panic: send on closed channel", "panic: send on closed channel");
        assert!(aside.panicked("main.main()").is_none());
        assert!(aside.panicked("github.com/wandb/wandb/core/internal/stream.x(0xc0)").is_some());
    }

    #[test]
    fn an_answer_without_a_viewer_is_a_key_of_nobody() {
        assert!(nobody(r#"{"data": {"viewer": null}}"#).is_some());
        assert!(nobody(r#"{"data":{"viewer":{"username":"ann"}}}"#).is_none());
    }

    #[test]
    fn a_command_goes_on_where_its_line_does_and_no_further() {
        for (text, counts) in [
            ("libcurl https://api.wandb.ai\ncurl: (28) x", false),
            ("curl \\\n  -d x \\\n  https://api.wandb.ai\ncurl: (28) x", true),
            ("curl https://api.wandb.ai \\\n  -d x\ncurl: (28) x", true),
            ("curl https://a.org\nhttps://api.wandb.ai\ncurl: (28) x", false),
            ("curl https://api.wandb.ai\ncurl -V\ncurl: (28) x", false),
            ("curl https://a.org\ncurl: (28) x\ncurl https://api.wandb.ai", false),
            ("curl: (6) Could not resolve host: a.org\ncurl https://api.wandb.ai", false),
            ("curl: (28) x\ncurl https://a.org\ncurl https://api.wandb.ai", false),
        ] {
            assert_eq!(reached(text).is_some(), counts, "{text}");
        }
        let first = reached("curl https://api.wandb.ai\ncurl: (6) x\ncurl: (28) x");
        assert_eq!(first, Some(Failure::Path(PathFailure::Dns("curl: (6) x".to_owned()))));
    }

    #[test]
    fn the_server_of_wandb_is_found_in_a_command() {
        for (line, expect) in [
            ("curl -x http://proxy:3128 https://wandb.example.org", Some("wandb.example.org")),
            ("curl api.wandb.ai", Some("api.wandb.ai")),
            ("curl -wandb.x", None),
            ("libcurl https://api.wandb.ai", None),
            ("curl -u api:k https://a.org/graphql", Some("a.org")),
            ("curl -u api:k https://a.org/x", None),
            ("curl https://a.org/graphql", None),
            ("curl -u api:k https://github.com/graphql", None),
        ] {
            assert_eq!(asked_by_curl(line).as_deref(), expect, "{line}");
        }
        let answer = r#"{"data":{"viewer":null}}"#;
        for (command, before, expect) in [
            ("curl https://api.wandb.ai", "", Some(Weight::Vague)),
            ("curl https://a.org", "", None),
            ("curl https://a.org", "wandb: ", Some(Weight::Vague)),
            ("curl a.org", "", Some(Weight::Prose)),
        ] {
            let mut aside = Aside::default();
            aside.look_at_command(command);
            assert_eq!(aside.nobody(&format!("{before}{answer}")).map(|(weight, _)| weight), expect, "{command}");
        }
    }

    #[test]
    fn the_words_beside_a_number_of_curl_count() {
        let refused = |line: &str| PathFailure::Proxy(ProxyTrouble::Refused(line.to_owned()));
        for (line, expect) in [
            ("curl: (5) x", refused("curl: (5) x")),
            ("curl: (28) failed to connect", PathFailure::ConnectTimeout),
            ("curl: (56) proxy after connect", refused("curl: (56) proxy after connect")),
            ("curl: (56) x", PathFailure::Cut("curl: (56) x".to_owned())),
        ] {
            assert_eq!(curl(line, line), Some(Failure::Path(expect)), "{line}");
        }
    }
}
