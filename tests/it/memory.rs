//! After a key was used and forgotten, no buffer of ours holds it any more.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::os::fd::AsFd as _;
use std::process::{Child, Command, Stdio};

use base64::Engine as _;
use keywand_core::contract::{AccountRequest, CheckRequest};
use keywand_demo::{Demo, Options};
use keywand_tests::{app, hold};

const CHILD: &str = "KEYWAND_MEMORY_CHILD";

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_was_forgotten_is_nowhere_in_memory() {
    let demo = Demo::start(Options::default()).await.expect("the sample W&B");
    let key = demo.people()[0].key.clone();
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("api:{key}"));
    // While it is held, it must be found: else the search finds nothing at all.
    let (mut child, mut said) = start(demo.url(), &key);
    wait_for(&mut said, "held");
    assert!(count(&child, key.as_bytes()) > 0, "the search finds a key that is held");
    go_on(&mut child);
    wait_for(&mut said, "forgotten");
    let left = (count(&child, key.as_bytes()), count(&child, basic.as_bytes()));
    child.kill().expect("the child");
    assert_eq!(left, (0, 0), "raw, and as the header");
}

/// Does nothing but where the test above starts it: holds the key, asks with it, forgets it, idles.
#[test]
fn child_of_the_test_above() {
    let Ok(url) = std::env::var(CHILD) else {
        return;
    };
    let mut stdin = File::from(std::io::stdin().as_fd().try_clone_to_owned().expect("standard input"));
    let mut key = zeroize_line(&mut stdin);
    let app = app();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let account = runtime.block_on(hold(&app, &key, &url)).expect("an account");
    zeroize(&mut key);
    say("held");
    let _ = stdin.read(&mut [0]);
    for target in ["vision-lab/resnet", "my-awesome-team-name/my-awesome-project"] {
        let request = CheckRequest { account: account.clone(), target: target.to_owned(), write: true };
        runtime.block_on(app.check_run(request, |_| {})).expect("a report");
    }
    drop(runtime);
    app.account_forget(&AccountRequest { account }).expect("forgotten");
    say("forgotten");
    let _ = stdin.read(&mut [0]);
}

fn zeroize_line(from: &mut File) -> String {
    let mut line = String::with_capacity(256);
    let mut byte = [0];
    while from.read(&mut byte).is_ok_and(|read| read == 1) && byte[0] != b'\n' {
        line.push(char::from(byte[0]));
    }
    line
}

/// The allocator wipes it.
fn zeroize(text: &mut String) {
    drop(std::mem::take(text));
}

fn start(url: &str, key: &str) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["memory::child_of_the_test_above", "--exact", "--nocapture", "--test-threads=1"])
        .env(CHILD, url)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the child");
    let stdin = child.stdin.as_mut().expect("its input");
    writeln!(stdin, "{key}").expect("the key");
    let said = BufReader::new(child.stdout.take().expect("its output"));
    (child, said)
}

fn go_on(child: &mut Child) {
    child.stdin.as_mut().expect("its input").write_all(b"g").expect("a byte");
}

fn wait_for(said: &mut impl std::io::BufRead, word: &str) {
    assert!(said.lines().map_while(Result::ok).any(|line| line == word), "the child ended before it was {word}");
}

/// How often the bytes stand in the writable memory of a process.
fn count(child: &Child, wanted: &[u8]) -> usize {
    let maps = BufReader::new(File::open(format!("/proc/{}/maps", child.id())).expect("its memory"));
    let mut memory = File::open(format!("/proc/{}/mem", child.id())).expect("its memory");
    let mut found = 0;
    for line in maps.lines().map_while(Result::ok) {
        let mut parts = line.split(' ');
        let (Some(range), Some(access)) = (parts.next(), parts.next()) else {
            continue;
        };
        if !access.starts_with("rw") {
            continue;
        }
        let (from, to) = range.split_once('-').expect("a range");
        let (from, to) = (u64::from_str_radix(from, 16).expect("hex"), u64::from_str_radix(to, 16).expect("hex"));
        let mut bytes = vec![0; usize::try_from(to - from).expect("a size")];
        if memory.seek(SeekFrom::Start(from)).is_ok() && memory.read_exact(&mut bytes).is_ok() {
            found += bytes.windows(wanted.len()).filter(|window| *window == wanted).count();
        }
    }
    found
}

/// A line of its own, whatever the test runner has printed before it.
fn say(word: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "\n{word}").and_then(|()| out.flush());
}
