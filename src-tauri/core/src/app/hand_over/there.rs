//! The other machine, with its netrc read and the connection open.

use zeroize::Zeroizing;

use crate::app::problem;
use crate::change::ChangeRefused;
use crate::contract::Problem;
use crate::diagnose::Mistake;
use crate::hand_over::{Destination, Ended, Found, Guards, LONGEST, MARKS, State, checksum, ended, found, script};
use crate::plain::harmless;
use crate::reading::mask_keys;
use crate::system::Surroundings;
use crate::vault::Register;

use super::ssh::Ssh;

/// The other machine.
pub(super) struct There {
    ssh: Ssh,
    pub(super) destination: Destination,
    pub(super) found: Found,
    /// netrc there, as a person reads it.
    pub(super) file: String,
    text: Zeroizing<Vec<u8>>,
}

impl There {
    /// Connects and reads netrc there; one of the guards runs at the end, if it is told to.
    pub(super) fn look(
        destination: &Destination,
        attended: bool,
        guards: &Guards,
        around: &Surroundings,
    ) -> Result<Self, Box<Problem>> {
        let started = Ssh::start(destination, attended, around);
        let mut ssh =
            started.map_err(|error| problem::ssh_fails(destination.name(), Mistake::NotStarted, Some(error.to_string())))?;
        let answer = ssh.send(script(guards).as_bytes()).and_then(|()| ssh.answer(MARKS[0]));
        let Some(found) = answer.ok().and_then(|lines| found(&lines)) else {
            let (is_of_ssh, words) = ssh.end();
            let mistake = if is_of_ssh { Mistake::NoLogin } else { Mistake::NoShell };
            return Err(problem::ssh_fails(destination.name(), mistake, words.map(|words| shown(&words))));
        };
        let file = destination.file(&found.netrc, found.home.as_deref());
        is_usable(&found, &file, around)?;
        let text = match found.sum.filter(|_| found.state == State::There) {
            Some(sum) => ssh.bytes(sum.bytes).ok().filter(|text| checksum(text) == sum),
            None => Some(Vec::new()),
        };
        let text = text.map(Zeroizing::new).ok_or_else(|| problem::file_changed_since(Some(&file)))?;
        Ok(Self { ssh, destination: destination.clone(), found, file, text })
    }

    /// What netrc holds; `None` where there is none.
    pub(super) fn text(&self) -> Option<&[u8]> {
        (self.found.state == State::There).then_some(self.text.as_slice())
    }

    /// The same; nothing where there is none.
    pub(super) fn content(&self) -> &[u8] {
        &self.text
    }

    /// Can netrc be replaced there?
    pub(super) fn is_writable(&self) -> Result<(), Box<Problem>> {
        if self.found.is_writable { Ok(()) } else { Err(problem::file_there(&self.file, None)) }
    }

    /// Gives the order, and waits for what comes of it.
    pub(super) fn finish(mut self, order: &[u8], program: &[u8]) -> Result<Ended, Box<Problem>> {
        // Whatever it did not wait for, what it answers counts.
        let sent = self.ssh.send(order).and_then(|()| self.ssh.send_last(program));
        let answer = self.ssh.answer(MARKS[1]).or_else(|error| sent.and(Err(error)));
        let told = answer.ok().and_then(|lines| ended(&lines));
        told.ok_or_else(|| {
            let (_, words) = self.ssh.end();
            problem::ssh_fails(self.destination.name(), Mistake::CutOff, words.map(|words| shown(&words)))
        })
    }
}

fn is_usable(found: &Found, file: &str, around: &Surroundings) -> Result<(), Box<Problem>> {
    let refused = |refused| Err(problem::change_refused(refused, &Register::default(), around));
    if let Some(words) = &found.no_checksum {
        return Err(problem::file_there(file, Some(shown(words))));
    }
    match found.state {
        State::There if found.sum.is_some_and(|sum| sum.bytes <= LONGEST) => Ok(()),
        State::Missing => Ok(()),
        State::NoHome => refused(ChangeRefused::NoHome),
        State::BrokenLink => refused(ChangeRefused::LinkLeadsNowhere(file.to_owned())),
        State::There | State::NoFolder | State::Irregular | State::Unreadable => Err(problem::file_there(file, None)),
    }
}

/// Words from there: nothing hides in them, and no key.
fn shown(words: &str) -> String {
    harmless(&mask_keys(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnose::Code;

    #[test]
    fn a_netrc_there_is_used_where_it_can_be_read_whole() {
        let big = format!("sum=1 {}", LONGEST + 1);
        let longest = format!("sum=1 {LONGEST}");
        for (lines, expect) in [
            ("state=there\nsum=1 2", None),
            (&format!("state=there\n{longest}"), None),
            (&format!("state=there\n{big}"), Some((Code::FileCannotBeWritten, None))),
            ("state=there", Some((Code::FileCannotBeWritten, None))),
            ("state=missing", None),
            ("state=missing\nlack=cksum: not found", Some((Code::FileCannotBeWritten, Some("cksum: not found")))),
            ("state=no-folder", Some((Code::FileCannotBeWritten, None))),
            ("state=irregular", Some((Code::FileCannotBeWritten, None))),
            ("state=unreadable", Some((Code::FileCannotBeWritten, None))),
        ] {
            let told: Vec<String> = lines.lines().map(str::to_owned).collect();
            let found = found(&told).expect("an answer");
            let refused = is_usable(&found, "node:~/.netrc", &Surroundings::default()).err();
            let seen = refused.as_ref().map(|told| (told.code, told.explanation.en.facts.message.as_deref()));
            assert_eq!(seen, expect, "{lines}");
        }
        for (state, code, mistake) in
            [("no-home", Code::FileCannotBeWritten, Some(Mistake::NoHome)), ("broken-link", Code::LinkLeadsNowhere, None)]
        {
            let found = found(&[format!("state={state}")]).expect("an answer");
            let refused = is_usable(&found, "node:~/.netrc", &Surroundings::default()).expect_err("not usable");
            assert_eq!((refused.code, refused.explanation.en.facts.mistake), (code, mistake), "{state}");
        }
        let words = shown("a\u{202e}b 0123456789abcdef0123456789abcdef01234567");
        assert!(words.starts_with('a') && !words.contains(['\u{202e}', '7']), "{words}");
    }
}
