//! Any answer of a server: `STATUS CONTENT-TYPE` on the first line, then the body.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (head, body) = text.split_once('\n').unwrap_or(("200 application/json", text));
    let (status, kind) = head.split_once(' ').unwrap_or((head, ""));
    keywand_core::wandb::fuzzing::answer(status.parse().unwrap_or(200), kind, body);
});
