//! Command line. The names are a public contract.

use clap::{Parser, Subcommand};
use keywand_core::i18n::Language;

/// Which W&B account may log runs where, and why not.
#[derive(Parser)]
#[command(name = "keywand", version)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// May this account log runs there? Read-only unless --write. Exit: 0 allowed, 1 denied, 3 unreachable or could not tell.
    Check(Check),
    /// Diagnoses pasted terminal text. Exit: 1 with findings, 0 with none or another service's error.
    Explain(Explain),
    /// Serves the sample W&B on loopback until stopped, and prints its address, people and keys.
    Demo(Demo),
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Check {
    /// [ENTITY/]PROJECT, or the URL of a project's page; several are checked one after the other.
    #[arg(required = true)]
    pub(crate) targets: Vec<String>,
    /// Reads the API key from standard input.
    #[arg(long)]
    pub(crate) key_stdin: bool,
    /// Host URL; without it, the one that the wandb SDK would use here.
    #[arg(long)]
    pub(crate) host: Option<String>,
    /// Agrees to send the key over plain http to a host that is not this machine.
    #[arg(long)]
    pub(crate) allow_plain_http: bool,
    /// Proves it with one run in an existing project, removed again.
    #[arg(long)]
    pub(crate) write: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
    /// Language of the explanation; the system's without it.
    #[arg(long, value_name = "ja|en")]
    pub(crate) lang: Option<Language>,
}

#[derive(clap::Args)]
pub(crate) struct Explain {
    /// File with the text; `-` or nothing reads standard input.
    pub(crate) file: Option<String>,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
    /// Language of the explanation; the system's without it.
    #[arg(long, value_name = "ja|en")]
    pub(crate) lang: Option<Language>,
}

#[derive(clap::Args)]
pub(crate) struct Demo {
    /// Port on loopback; any free one without it.
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
    /// Prints one line of JSON first.
    #[arg(long)]
    pub(crate) json: bool,
    /// Makes it a lesser server: `unknown-fields`, `no-delete-run`, `members-hidden`.
    #[arg(long, value_name = "LACK", value_parser = ["unknown-fields", "no-delete-run", "members-hidden"])]
    pub(crate) lesser: Vec<String>,
}
