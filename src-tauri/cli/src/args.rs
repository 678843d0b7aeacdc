//! Command line. The names are a public contract.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use clap_complete::engine::{ArgValueCandidates as Offer, ArgValueCompleter as Complete};
use keywand_core::contract::{Form, RecipeKind};
use keywand_core::hand_over::Destination;
use keywand_core::i18n::Language;

use crate::completion;

/// Which W&B account can log runs where, and why not.
#[derive(Parser)]
#[command(name = "keywand", version = env!("KEYWAND_VERSION"))]
pub(crate) struct Args {
    /// Reads the passphrase of the encrypted key file from this file descriptor.
    #[arg(long, global = true, value_name = "N")]
    pub(crate) passphrase_fd: Option<i32>,
    /// Language of what is printed; the system's without it.
    #[arg(long, global = true, value_name = "ja|en", add = Offer::new(completion::languages))]
    pub(crate) lang: Option<Language>,
    /// Agrees to send the key to this host, or through this proxy: scheme, host and port, as the question shows it.
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) confirm_host: Vec<String>,
    /// Prints no text for people; the exit status, --json, corrected code and errors stay.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Tells on standard error what is decided and when; keys are masked.
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// May this account log runs there? Read-only unless --write. Exit: 0 allowed, 1 denied, 3 unreachable or could not tell.
    Check(Check),
    /// First line of a job: may the key that wandb would use here log runs there? Exit: 0 it may, 1 it may not, 3 cannot tell.
    Guard(Guard),
    /// Writes the key to netrc on a machine that ssh reaches, tested here before and there after. Exit: 0 it may log there, 1 it may not, 3 cannot tell or ssh fails.
    HandOver(HandOver),
    /// Offline runs in a folder: where wandb sync would send each, and whether it may. Exit: 0 all may, 1 one may not, 3 cannot tell.
    Offline(Offline),
    /// Prints a file for another machine, such as a job script, without the key. Exit: 0 it may log there, 1 it may not, 3 cannot tell.
    Recipe(Recipe),
    /// Diagnoses pasted terminal text. Exit: 1 with findings, 0 with none or another service's error.
    Explain(Explain),
    /// Prints pasted code with names that the account may use; everything else stays as it is, byte for byte.
    Fix(Fix),
    /// Adds an account: its key goes into the system's keychain, after its host knew it.
    Add(Add),
    /// Lists the saved accounts.
    Accounts(Json),
    /// Removes an account; `keywand remove --undo` brings the last one back.
    Remove(Remove),
    /// Renames an account.
    Rename(Rename),
    /// The teams of each account, and whether it can log runs there; one request per account.
    Reach(Reach),
    /// Which identity the wandb SDK would use here, from which file and line, and what that shadows.
    Whoami(Whoami),
    /// Lists the W&B keys that lie in files of this machine, masked; sends nothing unless --verify. With --check, exit: 1 where there is one.
    Keys(Keys),
    /// Tells whether Python reads netrc, and which entries another program took out of it. Exit: 0 nothing is wrong, 1 something is.
    Netrc(Netrc),
    /// Makes an account the one that the wandb SDK uses; `-` is the one before. Without a name it lists them.
    Switch(Switch),
    /// Takes the last switch, or the last corrected file, back.
    Undo(Undo),
    /// Runs one command as an account; the key is in that command's environment and nowhere else.
    Exec(Exec),
    /// Prints lines that make a shell act as an account; they hold the key.
    Env(Env),
    /// Binds a folder to an account: `keywand exec` and `keywand env` follow it there.
    Bind(Bind),
    /// Frees a folder again.
    Unbind(Unbind),
    /// Prints shell completion.
    Completions(Completions),
    /// Writes manual pages, one a command; for packages.
    #[command(hide = true)]
    Man(Man),
    /// Everything about this machine in one page, without keys and names, for a bug report. Asks each saved account's host once.
    Doctor(Json),
    /// Serves the sample W&B on loopback until stopped, and prints its address, people and keys.
    Demo(Demo),
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Check {
    /// [ENTITY/]PROJECT, or the URL of a project's page; several are checked one after the other.
    #[arg(required = true, add = Offer::new(completion::targets))]
    pub(crate) targets: Vec<String>,
    /// Saved account; without it, the identity that the wandb SDK would use here.
    #[arg(long, conflicts_with = "key_stdin", add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    /// Reads the API key from standard input.
    #[arg(long)]
    pub(crate) key_stdin: bool,
    /// Host URL; without it, the one that the wandb SDK would use here.
    #[arg(long)]
    pub(crate) host: Option<String>,
    /// Agrees to send the key over plain http to a host that is not this machine.
    #[arg(long)]
    pub(crate) allow_plain_http: bool,
    /// Asks with every saved account: one request each, and one more to explain a refusal. Exit: 0 if any is allowed, else 1 if any is denied, else 3.
    #[arg(long, conflicts_with_all = ["account", "key_stdin", "host", "write"])]
    pub(crate) all_accounts: bool,
    /// Proves it with one run in an existing project, removed again.
    #[arg(long)]
    pub(crate) write: bool,
    /// Makes the test write without asking.
    #[arg(long, requires = "write")]
    pub(crate) yes: bool,
    /// Tells every action, read-only, with at most three requests more; the exit status stays that of logging a run.
    #[arg(long)]
    pub(crate) actions: bool,
    /// A run: may it be resumed, edited, stopped, deleted?
    #[arg(long, requires = "actions", value_name = "ID")]
    pub(crate) run: Option<String>,
    /// A sweep: may it be joined?
    #[arg(long, requires = "actions", value_name = "ID")]
    pub(crate) sweep: Option<String>,
    /// An artifact: NAME or NAME:ALIAS, perhaps behind ENTITY/PROJECT/.
    #[arg(long, requires = "actions", value_name = "NAME")]
    pub(crate) artifact: Option<String>,
    /// A Launch queue of the entity.
    #[arg(long, requires = "actions", value_name = "NAME")]
    pub(crate) queue: Option<String>,
    /// A registry, perhaps behind its organization: ORGANIZATION/NAME.
    #[arg(long, requires = "actions", value_name = "NAME")]
    pub(crate) registry: Option<String>,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Guard {
    /// [ENTITY/]PROJECT, or the URL of a project's page.
    #[arg(add = Offer::new(completion::targets))]
    pub(crate) target: String,
    /// Saved account; without it, the key that wandb would use here.
    #[arg(long, add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    /// Waits for a network that comes up late, at most so many seconds.
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, default_missing_value = "60")]
    pub(crate) wait: Option<u64>,
    /// Prints two lines of shell that do the same where keywand is not installed, with curl and `WANDB_API_KEY`.
    #[arg(long, value_name = "sh", value_parser = ["sh"], conflicts_with_all = ["wait", "json"])]
    pub(crate) print: Option<String>,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[command(
    after_help = "keywand recipe slurm team/project > train.sbatch\nkeywand recipe github-actions team/project --account work"
)]
pub(crate) struct Recipe {
    /// Where the job runs; without it, lists the kinds.
    #[arg(value_parser = kinds())]
    pub(crate) kind: Option<String>,
    /// [ENTITY/]PROJECT, or the URL of a project's page; without it, what wandb would use here.
    #[arg(add = Offer::new(completion::targets))]
    pub(crate) target: Option<String>,
    /// Saved account; without it, the key that wandb would use here.
    #[arg(long, requires = "kind", add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    /// Prints it only: asks no server. Exit: 0.
    #[arg(long, requires = "kind")]
    pub(crate) no_check: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[command(after_help = "keywand hand-over ssh:gpu-node team/project --account work\nkeywand hand-over ssh:gpu-node --undo")]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct HandOver {
    /// The machine, as ssh and its configuration name it: ssh:HOST or ssh:USER@HOST.
    #[arg(value_name = "ssh:HOST", add = Offer::new(completion::machines))]
    pub(crate) machine: Destination,
    /// [ENTITY/]PROJECT, or the URL of a project's page.
    #[arg(required_unless_present = "undo", add = Offer::new(completion::targets))]
    pub(crate) target: Option<String>,
    /// Saved account; without it, the key that wandb would use here.
    #[arg(long, conflicts_with = "undo", add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    /// Hands over the key although the test here did not allow it.
    #[arg(long, conflicts_with = "undo")]
    pub(crate) anyway: bool,
    /// Takes the last hand-over to this machine back.
    #[arg(long, conflicts_with = "target")]
    pub(crate) undo: bool,
    /// Shows what would change there and writes nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Writes without asking.
    #[arg(long)]
    pub(crate) yes: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[command(after_help = "keywand offline --to team/project\nkeywand offline ./wandb --to team/project --run")]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Offline {
    /// Folder to search, with all below it; without it, the one that `WANDB_DIR` names, else this one.
    pub(crate) folder: Option<String>,
    /// Lists them only: asks no server.
    #[arg(long)]
    pub(crate) no_check: bool,
    /// Prints the commands that send every run which was not sent yet to this [ENTITY/]PROJECT instead; nothing is sent.
    #[arg(long, value_name = "TARGET", add = Offer::new(completion::targets))]
    pub(crate) to: Option<String>,
    /// With --to: what happens without --run, too.
    #[arg(long, requires = "to", conflicts_with = "run")]
    pub(crate) dry_run: bool,
    /// Runs these commands, after a question, if the target may be logged to.
    #[arg(long, requires = "to", conflicts_with_all = ["no_check", "json"])]
    pub(crate) run: bool,
    /// Skips that question.
    #[arg(long, requires = "run")]
    pub(crate) yes: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Explain {
    /// Explains a code instead, such as `role-is-view-only`; `list` names them all.
    #[arg(long, conflicts_with = "file", add = Offer::new(completion::codes))]
    pub(crate) code: Option<String>,
    /// File with the text; `-` or nothing reads standard input.
    pub(crate) file: Option<String>,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Fix {
    /// File with the code; `-` or nothing reads standard input.
    pub(crate) file: Option<String>,
    /// Entity that the code is to name; without it and --project, the nearest one that the account can reach.
    #[arg(long)]
    pub(crate) entity: Option<String>,
    /// Project that the code is to name.
    #[arg(long)]
    pub(crate) project: Option<String>,
    /// Saved account; without it, the identity that the wandb SDK would use here.
    #[arg(long, add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    /// What kind of text it is; without it, what its name and its content say.
    #[arg(long = "as", value_name = "FORM", value_parser = form, add = Offer::new(completion::forms))]
    pub(crate) form: Option<Form>,
    /// Prints only the lines that change.
    #[arg(long, conflicts_with = "json")]
    pub(crate) diff: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
    /// Shows the change and makes it in the file; `keywand undo` takes it back.
    #[arg(long, requires = "file", conflicts_with = "diff")]
    pub(crate) write: bool,
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
    /// So many more people, `user-001` and on; the first is in every team.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) accounts: usize,
    /// So many more teams, `team-001` and on; everybody is in the first.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) teams: usize,
    /// So many projects in `team-001`.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) projects: usize,
    /// Adds teams of lzwjava and projects of vision-lab whose names hold script, direction marks, NUL, and 500 characters.
    #[arg(long)]
    pub(crate) hostile: bool,
    /// Every answer waits, each person's another time, at most so many milliseconds.
    #[arg(long, default_value_t = 0, value_name = "MS")]
    pub(crate) delay: u64,
}

#[derive(clap::Args)]
pub(crate) struct Json {
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Add {
    /// What to call it; the username without it.
    pub(crate) label: Option<String>,
    /// Host URL; without it, the one saved with the key, else W&B Cloud.
    #[arg(long)]
    pub(crate) host: Option<String>,
    /// Reads the API key, or anything that holds it, from standard input.
    #[arg(long)]
    pub(crate) key_stdin: bool,
    /// Takes the key that already stands on this machine.
    #[arg(long, value_parser = ["netrc", "settings", "env"], conflicts_with = "key_stdin")]
    pub(crate) from: Option<String>,
    /// Gives this saved account a new key of the same person, in its place.
    #[arg(
        long,
        value_name = "NAME",
        conflicts_with_all = ["label", "host", "from", "unverified", "encrypted_file"],
        add = Offer::new(completion::accounts)
    )]
    pub(crate) replace: Option<String>,
    /// Keeps the key without asking the host whose it is.
    #[arg(long)]
    pub(crate) unverified: bool,
    /// Keeps the key in a file encrypted with a passphrase, for systems without a keychain.
    #[arg(long)]
    pub(crate) encrypted_file: bool,
    /// Agrees to send the key over plain http to a host that is not this machine.
    #[arg(long)]
    pub(crate) allow_plain_http: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Remove {
    /// Label, username or id.
    #[arg(required_unless_present = "undo", add = Offer::new(completion::accounts))]
    pub(crate) name: Option<String>,
    /// Brings back the account that was removed last.
    #[arg(long, conflicts_with = "name")]
    pub(crate) undo: bool,
    /// Removes it for good: its key leaves the keychain at once, and `--undo` cannot bring it back.
    #[arg(long, conflicts_with = "undo")]
    pub(crate) purge: bool,
    /// Takes its key out of netrc, too, without asking; `keywand undo` puts it back.
    #[arg(long, conflicts_with = "undo")]
    pub(crate) from_netrc: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Rename {
    /// Label, username or id.
    #[arg(add = Offer::new(completion::accounts))]
    pub(crate) name: String,
    /// What to call it from now on.
    pub(crate) label: String,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Reach {
    /// Team or username: lists its projects instead.
    #[arg(conflicts_with = "report")]
    pub(crate) entity: Option<String>,
    /// Name, username or ID of one saved account; all accounts without it.
    #[arg(long, add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    /// Prints who may log to which team, as a table of Markdown.
    #[arg(long, conflicts_with = "json")]
    pub(crate) report: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Whoami {
    /// Folder; this one without it.
    #[arg(long)]
    pub(crate) dir: Option<String>,
    /// Version of wandb; without it, that of this folder's Python, else the newest that is known.
    #[arg(long, value_name = "VERSION", value_parser = version)]
    pub(crate) sdk: Option<String>,
    /// Asks the host whose key it is.
    #[arg(long)]
    pub(crate) verify: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Keys {
    /// Files and folders that are searched, too; links are not followed, and ignore files are obeyed, but for `.env` and the like.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// Searches every object of the folder's git repository, too.
    #[arg(long)]
    pub(crate) history: bool,
    /// Searches files that ignore files name, too.
    #[arg(long, requires = "paths")]
    pub(crate) no_ignore: bool,
    /// Asks the host of each key whether it knows the key; names host and number of keys, and asks first.
    #[arg(long)]
    pub(crate) verify: bool,
    /// Skips that question.
    #[arg(long, requires = "verify")]
    pub(crate) yes: bool,
    /// Searches these paths only, as they are and as they are staged; without any, all that is staged. Exit: 1 where there is a key, 3 where a file could not be read.
    #[arg(long, conflicts_with_all = ["history", "verify", "no_ignore"])]
    pub(crate) check: bool,
    /// Takes the keys out of scripts, notebooks, .env and compose files: the code then reads the environment or netrc. Each key is saved first; `keywand undo` restores the files. Exit: 1 where a key stays.
    #[arg(long, requires = "paths", conflicts_with_all = ["history", "verify", "check"])]
    pub(crate) clean: bool,
    /// Shows what would change and writes nothing.
    #[arg(long, requires = "clean")]
    pub(crate) dry_run: bool,
    /// What to call the account that a key is saved as, where one key is saved; asked for on a terminal.
    #[arg(long, requires = "clean", value_name = "NAME")]
    pub(crate) label: Option<String>,
    /// Saves the keys in a file encrypted with a passphrase, for systems without a keychain.
    #[arg(long, requires = "clean")]
    pub(crate) encrypted_file: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Netrc {
    /// Makes the smallest change after which Python reads it; `keywand undo` takes it back.
    #[arg(long)]
    pub(crate) mend: bool,
    /// Brings back the entries whose key a saved account has; asks first.
    #[arg(long, conflicts_with = "mend")]
    pub(crate) restore: bool,
    /// Forgets what it lost: it is as it should be.
    #[arg(long, conflicts_with_all = ["mend", "restore"])]
    pub(crate) accept: bool,
    /// Skips the question.
    #[arg(long, requires = "restore")]
    pub(crate) yes: bool,
    /// Shows what would change and writes nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Switch {
    /// Label, username or id; `-` is the account before.
    #[arg(add = Offer::new(completion::accounts_to_switch_to))]
    pub(crate) name: Option<String>,
    /// Writes the account's host and default entity to wandb's settings file, too.
    #[arg(long)]
    pub(crate) with_settings: bool,
    /// Shows what would change and writes nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Undo {
    /// Lists the changes that can be taken back, the last one first; changes nothing.
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) list: bool,
    /// Shows what would change and writes nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Exec {
    /// Label, username or id, then the command. With `--` first: the account that this folder is bound to.
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true,
        value_name = "[NAME] [--] CMD",
        add = Complete::new(completion::accounts_and_commands)
    )]
    pub(crate) words: Vec<String>,
}

#[derive(clap::Args)]
pub(crate) struct Env {
    /// Label, username or id; without it, the account that this folder is bound to.
    #[arg(add = Offer::new(completion::accounts))]
    pub(crate) name: Option<String>,
    /// For which shell.
    #[arg(long, value_parser = ["sh", "fish"], default_value = "sh")]
    pub(crate) shell: String,
}

#[derive(clap::Args)]
pub(crate) struct Bind {
    /// Label, username or id.
    #[arg(required_unless_present = "list", add = Offer::new(completion::accounts))]
    pub(crate) name: Option<String>,
    /// Lists the folders that are bound, and to which account.
    #[arg(long, conflicts_with_all = ["name", "dir"])]
    pub(crate) list: bool,
    /// Folder; this one without it.
    #[arg(long)]
    pub(crate) dir: Option<String>,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Unbind {
    /// Folder; this one without it.
    #[arg(long)]
    pub(crate) dir: Option<String>,
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Completions {
    /// Shell.
    pub(crate) shell: clap_complete::Shell,
}

#[derive(clap::Args)]
pub(crate) struct Man {
    /// Folder that they are written to.
    pub(crate) folder: PathBuf,
}

/// Keeps what is no version from being taken for the newest one.
fn version(text: &str) -> Result<String, String> {
    keywand_core::sdk::Version::parse(text).map(|version| version.to_string()).ok_or_else(|| format!("not a version: {text}"))
}

fn kinds() -> clap::builder::PossibleValuesParser {
    RecipeKind::ALL.map(RecipeKind::name).into()
}

pub(crate) fn form(text: &str) -> Result<Form, String> {
    serde_json::from_value(serde_json::Value::from(text)).map_err(|error| error.to_string())
}
