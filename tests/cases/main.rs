//! One test a fixture.
//!
//! `cargo test -p keywand-tests --test cases NAME` runs those whose name holds NAME;
//! with `UPDATE_FIXTURES=1` what comes out now is written into their files as what is expected.

use std::process::ExitCode;

use keywand_tests::told::Told;
use keywand_tests::{code, pasted};
use libtest_mimic::{Arguments, Failed, Trial};

/// Files of `tests/fixtures/reading` whose every case is read exactly. The recorded releases are held by the table of releases.
const READING: [&str; 12] = [
    "wandb-0.16.6.txt",
    "wandb-0.19.11.txt",
    "wandb-0.31.0.txt",
    "pasted.txt",
    "other-causes.txt",
    "failures.txt",
    "neighbours.txt",
    "invented.txt",
    "posts.txt",
    "other-services.txt",
    "sure.txt",
    "edges.txt",
];

fn main() -> ExitCode {
    let is_update = std::env::var_os("UPDATE_FIXTURES").is_some();
    let mut trials = Vec::new();
    for case in READING.into_iter().flat_map(pasted::cases) {
        let name = format!("reading: {}", case.name);
        trials.push(Trial::test(name, move || judge(case.wrong(), is_update, || case.accept())));
    }
    for case in code::cases() {
        let name = format!("code: {}", case.name);
        trials.push(Trial::test(name, move || judge(case.wrong(), is_update, || case.accept())));
    }
    for told in Told::all() {
        let name = format!("told: {}", told.name());
        trials.push(Trial::test(name, move || judge(told.wrong(), is_update, || told.accept())));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn judge(wrong: Option<String>, is_update: bool, accept: impl FnOnce()) -> Result<(), Failed> {
    match wrong {
        Some(_) if is_update => {
            accept();
            Ok(())
        }
        Some(wrong) => Err(wrong.into()),
        None => Ok(()),
    }
}
