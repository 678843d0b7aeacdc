//! Prints the median milliseconds of planning and making a switch, files brought to the disk: with 2 accounts on file, and
//! with 1,000.

use std::io::Write as _;
use std::time::Instant;

use keywand_core::account::{AccountId, Host};
use keywand_core::app::{App, InMemory};
use keywand_core::contract::{ApplyRequest, SwitchRequest};
use keywand_core::secret::ApiKey;
use keywand_core::system::Surroundings;
use keywand_core::vault::{InMemoryKeys, Keep, KeyStore as _, Register, RegisterRefused};

const ROUNDS: usize = 41;

fn main() {
    let mut out = std::io::stdout().lock();
    for accounts in [2, 1000] {
        // Whoever reads the numbers sees where they are missing.
        let _ = writeln!(out, "{}", median(accounts).unwrap_or(f64::NAN));
    }
}

fn median(accounts: usize) -> Option<f64> {
    let home = tempfile::tempdir().ok()?;
    let path = home.path().to_owned();
    std::fs::write(path.join(".netrc"), "machine github.com login me password p\n").ok()?;
    let around = Surroundings { data: path.join("data"), home: Some(path.clone()), folder: path, ..Surroundings::default() };
    let keys = InMemoryKeys::default();
    Register::change(&around.data, |register| {
        for number in 0..accounts {
            let id = AccountId(format!("account{number}"));
            let key = ApiKey::new(format!("{number:040}"));
            // A map in memory takes any key.
            let _ = keys.put(&id, &key);
            register.add(id, None, &Host::cloud(), &key, Keep::Keychain);
        }
        Ok::<_, RegisterRefused>(())
    })
    .ok()?;
    let app = App::new(around, Box::new(InMemory::default())).with_keys(Box::new(keys));
    let mut times = Vec::new();
    for round in 0..=ROUNDS {
        let account = AccountId(format!("account{}", round % 2));
        let began = Instant::now();
        let plan = app.switch_plan(&SwitchRequest { account, with_settings: Some(false) }).ok()?;
        app.switch_apply(&ApplyRequest { plan: plan.id }).ok()?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    times.remove(0);
    times.sort_by(f64::total_cmp);
    times.get(ROUNDS / 2).copied()
}
