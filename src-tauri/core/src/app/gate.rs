//! The gate before every host: may this key be sent there?

use crate::account::{AccountId, Target};
use crate::contract::Problem;
use crate::evidence::{Evidence, KeySource};

use super::desk::{Accounts, Asking, Held, Network, Passage};

/// Lets the key of an account pass to its host.
///
/// # Errors
/// What the person must agree to first; why the register cannot be read.
pub(super) fn pass(accounts: &Accounts, network: &Network, held: &Held) -> Result<Passage, Box<Problem>> {
    let asking = Asking { key: &held.key, host: &held.host, named: held.named, source: &held.source };
    pass_key(accounts, network, &asking)
}

/// May the key of an account be sent to its host? Sends nothing.
pub(super) fn may_send(accounts: &Accounts, network: &Network, account: &AccountId) -> Result<(), Box<Problem>> {
    pass(accounts, network, &accounts.held(account)?).map(drop)
}

pub(super) fn pass_key(accounts: &Accounts, network: &Network, asking: &Asking<'_>) -> Result<Passage, Box<Problem>> {
    // What was agreed to is no more than a convenience: without a register the question is asked again.
    let register = accounts.register().unwrap_or_default();
    network.pass(asking, &accounts.machine.around, &register.agreed)
}

/// Asks a host whose key it is; what it says is evidence like any other.
pub(super) async fn verify(accounts: &Accounts, network: &Network, passage: &Passage, source: &KeySource) -> Evidence {
    let target = Target { entity: None, project: String::new(), normalized: false };
    let probe = network.probe(passage, source, &target, &|_| {});
    let mut evidence = probe.begin();
    probe.verify(&mut evidence).await;
    accounts.look_elsewhere(&mut evidence, passage.admitted.key(), passage.admitted.host());
    evidence
}
