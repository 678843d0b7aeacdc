//! Any netrc file, read as Python reads it, and switched.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| keywand_core::sdk::fuzzing::netrc(text));
