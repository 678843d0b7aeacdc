//! One connection of the system's `ssh`, with its configuration. What is sent goes to its standard input.

use std::io::{BufRead as _, BufReader, Error, ErrorKind, Read as _, Result, Write as _};
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::hand_over::{BOOTSTRAP, Destination};
use crate::secret::holds_key;
use crate::system::Surroundings;

/// Longest line, and most lines, that an answer may have.
const LONGEST_LINE: u64 = 65_536;
const MOST_LINES: usize = 1000;
/// Most bytes of what `ssh` says that are kept.
const MOST_SAID: usize = 65_536;
/// Status with which `ssh` itself fails.
const FAILED: i32 = 255;
/// How often, and at what distance, an end is looked for.
const LOOKS: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

/// An open connection; it ends when it is dropped.
pub(super) struct Ssh {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    /// What `ssh` said itself, where nobody at a terminal hears it.
    said: Arc<Mutex<Vec<u8>>>,
    /// What came before an answer.
    greeting: Vec<String>,
}

impl Ssh {
    /// Starts `ssh`. Where nobody attends, it asks for nothing. Where somebody does, it speaks to their terminal.
    pub(super) fn start(destination: &Destination, attended: bool, around: &Surroundings) -> Result<Self> {
        let mut command = Command::new("ssh");
        command.args(["-T", "-a", "-x", "-o", "ClearAllForwardings=yes", "-o", "RemoteCommand=none"]);
        if !attended {
            command.args(["-o", "BatchMode=yes"]);
        }
        command.args(["--", destination.name(), BOOTSTRAP]);
        command.stderr(if attended { Stdio::inherit() } else { Stdio::piped() });
        // `SendEnv` of the configuration could take it along.
        for (name, _) in around.variables.iter().filter(|(name, value)| holds_key(name, value)) {
            command.env_remove(name);
        }
        Self::speak(command)
    }

    /// Starts a program that is spoken to.
    fn speak(mut command: Command) -> Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let output = BufReader::new(output.ok_or(ErrorKind::BrokenPipe)?);
        let said = Arc::default();
        child.stderr.take().into_iter().for_each(|error| listen(error, Arc::clone(&said)));
        Ok(Self { child, input, output, said, greeting: Vec::new() })
    }

    /// Sends, and goes on.
    pub(super) fn send(&mut self, content: &[u8]) -> Result<()> {
        let input = self.input.as_mut().ok_or(ErrorKind::BrokenPipe)?;
        input.write_all(content)?;
        input.flush()
    }

    /// Sends the last of it.
    pub(super) fn send_last(&mut self, content: &[u8]) -> Result<()> {
        self.send(content)?;
        self.input = None;
        Ok(())
    }

    /// The lines between two marks.
    pub(super) fn answer(&mut self, (first, last): (&str, &str)) -> Result<Vec<String>> {
        let (mut lines, mut has_begun) = (Vec::new(), false);
        for _ in 0..MOST_LINES {
            let line = self.line()?;
            match (has_begun, line.as_str()) {
                (false, mark) if mark == first => has_begun = true,
                (false, _) => self.greeting.push(line),
                (true, mark) if mark == last => return Ok(lines),
                (true, _) => lines.push(line),
            }
        }
        Err(ErrorKind::InvalidData.into())
    }

    fn line(&mut self) -> Result<String> {
        let mut line = Vec::new();
        (&mut self.output).take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        if line.pop() != Some(b'\n') {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        Ok(String::from_utf8_lossy(&line).into_owned())
    }

    /// So many bytes.
    pub(super) fn bytes(&mut self, count: usize) -> Result<Vec<u8>> {
        let mut bytes = vec![0; count];
        self.output.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// Ends it. Did `ssh` itself fail, and what was said?
    pub(super) fn end(mut self) -> (bool, Option<String>) {
        self.input = None;
        let ended = self.ended();
        // A connection that is shared stays open behind `ssh`, with the same standard error: what is there by now counts.
        thread::sleep(PAUSE);
        let said = String::from_utf8_lossy(&self.said.lock().unwrap_or_else(PoisonError::into_inner)).into_owned();
        let said: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let greeting = self.greeting.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).take(2);
        let words = if said.is_empty() { greeting.collect() } else { said[said.len().saturating_sub(3)..].to_vec() };
        (ended == Some(FAILED), Some(words.join(" ")).filter(|words| !words.is_empty()))
    }

    /// Its status, once it ends by itself.
    fn ended(&mut self) -> Option<i32> {
        for _ in 0..LOOKS {
            match self.child.try_wait() {
                Ok(Some(status)) => return status.code(),
                Ok(None) => thread::sleep(PAUSE),
                Err(_) => return None,
            }
        }
        None
    }
}

impl Drop for Ssh {
    fn drop(&mut self) {
        self.input = None;
        if self.ended().is_none() {
            let _: std::result::Result<(), Error> = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

fn listen(mut error: ChildStderr, said: Arc<Mutex<Vec<u8>>>) {
    thread::spawn(move || {
        let mut part = [0; 4096];
        while let Ok(count @ 1..) = error.read(&mut part) {
            let mut said = said.lock().unwrap_or_else(PoisonError::into_inner);
            let room = MOST_SAID.saturating_sub(said.len());
            said.extend_from_slice(&part[..count.min(room)]);
        }
    });
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    const MARKS: (&str, &str) = ("<", ">");

    fn shell(script: &str) -> Ssh {
        let mut command = Command::new("sh");
        command.args(["-c", script]).stderr(Stdio::piped());
        Ssh::speak(command).expect("a shell")
    }

    #[test]
    fn an_answer_stands_between_its_marks_and_bytes_follow() {
        let mut ssh = shell(
            "echo hello; echo '<'; echo a; echo '<'; echo; echo '>'; printf xyz; read line; echo \"<\"; echo \"$line\"; cat; echo '>'",
        );
        assert_eq!(ssh.answer(MARKS).expect("an answer"), ["a", "<", ""]);
        assert_eq!(ssh.bytes(3).expect("bytes"), b"xyz");
        ssh.send(b"one\n").expect("sent");
        ssh.send_last(b"two\n").expect("sent");
        assert_eq!(ssh.answer(MARKS).expect("an answer"), ["one", "two"]);
        assert!(ssh.send(b"three").is_err());
        assert_eq!(ssh.end(), (false, Some("hello".to_owned())));
    }

    #[test]
    fn an_answer_that_is_cut_off_or_without_an_end_is_an_error() {
        for script in ["echo '<'; echo a", "echo '<'; printf '>'", "echo '<'; yes", "yes", "true"] {
            assert!(shell(script).answer(MARKS).is_err(), "{script}");
        }
        let long = |count: usize| format!("echo '<'; head -c {count} /dev/zero | tr '\\0' a; echo; echo '>'");
        assert_eq!(shell(&long(65_535)).answer(MARKS).expect("an answer").iter().map(String::len).sum::<usize>(), 65_535);
        assert!(shell(&long(65_536)).answer(MARKS).is_err());
        assert!(shell("printf ab").bytes(3).is_err());
    }

    #[test]
    fn its_status_tells_a_failure_of_ssh_and_its_last_words_come_first() {
        for (script, expect) in [
            ("exit 255", (true, None)),
            ("exit 254", (false, None)),
            ("echo ' no '; echo; echo b; echo c; exit 255", (true, Some("no b"))),
            ("echo a >&2; echo >&2; echo b >&2; echo c >&2; echo d >&2; echo e; exit 255", (true, Some("b c d"))),
            ("echo a >&2; exit 1", (false, Some("a"))),
        ] {
            let mut ssh = shell(script);
            assert!(ssh.answer(MARKS).is_err());
            assert_eq!(ssh.end(), (expect.0, expect.1.map(str::to_owned)), "{script}");
        }
        let mut ssh = shell("head -c 70000 /dev/zero | tr '\\0' a >&2");
        assert!(ssh.answer(MARKS).is_err());
        assert_eq!(ssh.end().1.map(|words| words.len()), Some(65_536));
    }
}
