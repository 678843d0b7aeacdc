//! What fails beside wandb's own lines, and counts only where the text says that it was for W&B.

use super::answered::unread;
use super::ours::is_ours;
use super::said::{Failure, Weight, said, short};
use super::way::on_the_way;
use super::words::digits;
use crate::evidence::{PathFailure, ProxyTrouble};

/// Failures of curl, of Go and of Python's reader of netrc.
#[derive(Debug, Default)]
pub(super) struct Aside {
    /// What Go printed as it gave up, before a frame says whose program it was.
    panic: Option<Failure>,
    /// What curl could not reach.
    curl: Option<Failure>,
    /// Was curl to ask a server of W&B?
    asks: bool,
    /// What Python could not read of netrc.
    netrc: Option<Failure>,
}

impl Aside {
    /// Takes a command into account, be it in a comment.
    pub(super) fn look_at_command(&mut self, lower: &str) {
        self.asks |= lower.contains("curl") && (lower.contains("wandb.ai") || lower.contains("/graphql"));
    }

    /// Takes one line into account.
    pub(super) fn look(&mut self, line: &str, lower: &str) {
        if lower.starts_with("panic: ") || lower.starts_with("fatal error: ") {
            self.panic = Some(unread(line, lower));
        }
        if self.curl.is_none() && lower.starts_with("curl: (") {
            self.curl = curl(line, lower);
        }
        if self.netrc.is_none() {
            self.netrc = netrc(line);
        }
    }

    /// What Go gave up for, where the frame is one of W&B's.
    pub(super) fn panicked(&mut self, lower: &str) -> Option<Failure> {
        self.panic.take_if(|_| lower.contains("github.com/wandb/wandb/core"))
    }

    /// The API's answer to a key of nobody; a person's word where nothing says that W&B was asked.
    pub(super) fn nobody(&self, lower: &str) -> Option<(Weight, Failure)> {
        let failure = nobody(lower)?;
        Some((if self.asks || is_ours(lower) { Weight::Vague } else { Weight::Prose }, failure))
    }

    /// What curl met, and what Python says of netrc where wandb is what reads it.
    pub(super) fn finish(self, is_wandb: bool) -> (Option<Failure>, Option<Failure>) {
        (self.curl.filter(|_| self.asks), self.netrc.filter(|_| is_wandb))
    }
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
        56 if lower.contains("code 407") => PathFailure::Proxy(ProxyTrouble::LoginRequired),
        56 if lower.contains("proxy after connect") => PathFailure::Proxy(ProxyTrouble::Refused(said(line))),
        60 => return on_the_way(line, lower, true).map(|(_, way)| way),
        35 | 52 | 56 => PathFailure::Cut(said(line)),
        _ => return None,
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
        assert!(reached("curl https://api.wandb.ai/graphql\ncurl: (6) Could not resolve host: api.wandb.ai").is_some());
        assert!(reached("curl https://example.org\ncurl: (6) Could not resolve host: example.org").is_none());
    }

    #[test]
    fn the_number_of_curl_tells_the_stage() {
        let way = |line: &str| match curl(line, &line.to_ascii_lowercase()) {
            Some(Failure::Path(way)) => Some(way),
            _ => None,
        };
        assert_eq!(way("curl: (28) Connection timed out after 10001 milliseconds"), Some(PathFailure::ConnectTimeout));
        assert_eq!(way("curl: (28) Operation timed out after 10001 milliseconds"), Some(PathFailure::AnswerTimeout));
        let login = PathFailure::Proxy(ProxyTrouble::LoginRequired);
        assert_eq!(way("curl: (56) Received HTTP code 407 from proxy after CONNECT"), Some(login));
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
}
