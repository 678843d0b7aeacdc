//! Any settings file of wandb, read as Python reads it, and switched.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| keywand_core::sdk::fuzzing::settings(text));
