//! One process, or one shell, as an account: the key goes into its environment and nowhere else.

use std::process::Command;

use zeroize::Zeroizing;

use crate::account::AccountId;
use crate::contract::Problem;
use crate::quote::{fish_word, shell_word};

use super::desk::{Accounts, Network};
use super::gate::pass;

/// Variables that would lead wandb to another identity.
const CLEARED: [&str; 1] = ["WANDB_IDENTITY_TOKEN_FILE"];

/// Lets a command run as an account.
pub(super) fn exec_as(
    accounts: &Accounts,
    network: &Network,
    account: &AccountId,
    command: &mut Command,
) -> Result<(), Box<Problem>> {
    let held = accounts.held(account)?;
    // The client would go through the same proxy.
    pass(accounts, network, &held)?;
    command.env("WANDB_API_KEY", held.key.expose()).env("WANDB_BASE_URL", held.host.base_url());
    for name in CLEARED {
        command.env_remove(name);
    }
    Ok(())
}

/// Lines that make a shell act as an account. They hold the key: whoever prints them makes sure that nobody looks.
pub(super) fn shell_lines(accounts: &Accounts, account: &AccountId, fish: bool) -> Result<Zeroizing<String>, Box<Problem>> {
    let held = accounts.held(account)?;
    let word = if fish { fish_word } else { shell_word };
    let (key, host) = (Zeroizing::new(word(held.key.expose())), word(held.host.base_url()));
    Ok(Zeroizing::new(if fish {
        format!("set -gx WANDB_API_KEY {};\nset -gx WANDB_BASE_URL {host};\nset -e WANDB_IDENTITY_TOKEN_FILE;\n", key.as_str())
    } else {
        format!("export WANDB_API_KEY={}\nexport WANDB_BASE_URL={host}\nunset WANDB_IDENTITY_TOKEN_FILE\n", key.as_str())
    }))
}
