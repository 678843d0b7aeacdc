//! Command line. The names are a public contract; what they say is in the catalogue (`help.ftl`).

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use clap_complete::engine::{ArgValueCandidates as Offer, ArgValueCompleter as Complete};
use keywand_core::contract::{Form, RecipeKind};
use keywand_core::hand_over::Destination;
use keywand_core::i18n::Language;

use crate::completion;

#[derive(Parser)]
#[command(name = "keywand", version = env!("KEYWAND_VERSION"), disable_help_subcommand = true)]
pub(crate) struct Args {
    #[arg(long, global = true, value_name = "N")]
    pub(crate) passphrase_fd: Option<i32>,
    #[arg(long, global = true, value_name = "ja|en", value_parser = languages())]
    pub(crate) lang: Option<Language>,
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) confirm_host: Vec<String>,
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Check(Check),
    Guard(Guard),
    HandOver(HandOver),
    Offline(Offline),
    Recipe(Recipe),
    Explain(Explain),
    Fix(Fix),
    Add(Add),
    Accounts(Json),
    Remove(Remove),
    Rename(Rename),
    Reach(Reach),
    Watch(Watch),
    Whoami(Whoami),
    Keys(Keys),
    Rotate(Rotate),
    Netrc(Netrc),
    Switch(Switch),
    Undo(Undo),
    Exec(Exec),
    Env(Env),
    Bind(Bind),
    Unbind(Unbind),
    Completions(Completions),
    #[command(hide = true)]
    Man(Man),
    Doctor(Json),
    Demo(Demo),
    Help(Help),
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Check {
    #[arg(required = true, add = Offer::new(completion::targets))]
    pub(crate) targets: Vec<String>,
    #[arg(long, conflicts_with = "key_stdin", add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    #[arg(long)]
    pub(crate) key_stdin: bool,
    #[arg(long)]
    pub(crate) host: Option<String>,
    #[arg(long)]
    pub(crate) allow_plain_http: bool,
    #[arg(long, conflicts_with_all = ["account", "key_stdin", "host", "write"])]
    pub(crate) all_accounts: bool,
    #[arg(long)]
    pub(crate) write: bool,
    #[arg(long, requires = "write")]
    pub(crate) yes: bool,
    #[arg(long)]
    pub(crate) actions: bool,
    #[arg(long, requires = "actions", value_name = "ID")]
    pub(crate) run: Option<String>,
    #[arg(long, requires = "actions", value_name = "ID")]
    pub(crate) sweep: Option<String>,
    #[arg(long, requires = "actions", value_name = "NAME")]
    pub(crate) artifact: Option<String>,
    #[arg(long, requires = "actions", value_name = "NAME")]
    pub(crate) queue: Option<String>,
    #[arg(long, requires = "actions", value_name = "NAME")]
    pub(crate) registry: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Guard {
    #[arg(add = Offer::new(completion::targets))]
    pub(crate) target: String,
    #[arg(long, add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, default_missing_value = "60")]
    pub(crate) wait: Option<u64>,
    #[arg(long, value_name = "sh", value_parser = ["sh"], conflicts_with_all = ["wait", "json"])]
    pub(crate) print: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[command(
    after_help = "keywand recipe slurm team/project > train.sbatch\nkeywand recipe github-actions team/project --account work"
)]
pub(crate) struct Recipe {
    #[arg(value_parser = kinds())]
    pub(crate) kind: Option<String>,
    #[arg(add = Offer::new(completion::targets))]
    pub(crate) target: Option<String>,
    #[arg(long, requires = "kind", add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    #[arg(long, requires = "kind")]
    pub(crate) no_check: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct HandOver {
    #[arg(value_name = "ssh:HOST", add = Offer::new(completion::machines))]
    pub(crate) machine: Destination,
    #[arg(required_unless_present = "undo", add = Offer::new(completion::targets))]
    pub(crate) target: Option<String>,
    #[arg(long, conflicts_with = "undo", add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    #[arg(long, conflicts_with = "undo")]
    pub(crate) anyway: bool,
    #[arg(long, conflicts_with = "undo")]
    pub(crate) install: bool,
    #[arg(long, conflicts_with = "target")]
    pub(crate) undo: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) yes: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[command(after_help = "keywand offline --to team/project\nkeywand offline ./wandb --to team/project --run")]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Offline {
    pub(crate) folder: Option<String>,
    #[arg(long)]
    pub(crate) no_check: bool,
    #[arg(long, value_name = "TARGET", add = Offer::new(completion::targets))]
    pub(crate) to: Option<String>,
    #[arg(long, requires = "to", conflicts_with = "run")]
    pub(crate) dry_run: bool,
    #[arg(long, requires = "to", conflicts_with_all = ["no_check", "json"])]
    pub(crate) run: bool,
    #[arg(long, requires = "run")]
    pub(crate) yes: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Explain {
    #[arg(long, conflicts_with = "file", add = Offer::new(completion::codes))]
    pub(crate) code: Option<String>,
    pub(crate) file: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Fix {
    pub(crate) file: Option<String>,
    #[arg(long)]
    pub(crate) entity: Option<String>,
    #[arg(long)]
    pub(crate) project: Option<String>,
    #[arg(long, add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    #[arg(long = "as", value_name = "FORM", value_parser = forms())]
    pub(crate) form: Option<Form>,
    #[arg(long, conflicts_with = "json")]
    pub(crate) diff: bool,
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long, requires = "file", conflicts_with = "diff")]
    pub(crate) write: bool,
}

#[derive(clap::Args)]
pub(crate) struct Demo {
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,
    #[arg(long)]
    pub(crate) json: bool,
    #[arg(long, value_name = "LACK", value_parser = ["unknown-fields", "no-delete-run", "members-hidden"])]
    pub(crate) lesser: Vec<String>,
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) accounts: usize,
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) teams: usize,
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) projects: usize,
    #[arg(long)]
    pub(crate) hostile: bool,
    #[arg(long, default_value_t = 0, value_name = "MS")]
    pub(crate) delay: u64,
}

#[derive(clap::Args)]
pub(crate) struct Json {
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Add {
    pub(crate) label: Option<String>,
    #[arg(long)]
    pub(crate) host: Option<String>,
    #[arg(long)]
    pub(crate) key_stdin: bool,
    #[arg(long, value_parser = ["netrc", "settings", "env"], conflicts_with = "key_stdin")]
    pub(crate) from: Option<String>,
    #[arg(
        long,
        value_name = "NAME",
        conflicts_with_all = ["label", "host", "from", "unverified", "encrypted_file"],
        add = Offer::new(completion::accounts)
    )]
    pub(crate) replace: Option<String>,
    #[arg(long)]
    pub(crate) unverified: bool,
    #[arg(long)]
    pub(crate) encrypted_file: bool,
    #[arg(long)]
    pub(crate) allow_plain_http: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Remove {
    #[arg(required_unless_present = "undo", add = Offer::new(completion::accounts))]
    pub(crate) name: Option<String>,
    #[arg(long, conflicts_with = "name")]
    pub(crate) undo: bool,
    #[arg(long, conflicts_with = "undo")]
    pub(crate) purge: bool,
    #[arg(long, conflicts_with = "undo")]
    pub(crate) from_netrc: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Rename {
    #[arg(add = Offer::new(completion::accounts))]
    pub(crate) name: String,
    pub(crate) label: String,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Reach {
    #[arg(conflicts_with = "report")]
    pub(crate) entity: Option<String>,
    #[arg(long, add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    #[arg(long, conflicts_with = "json")]
    pub(crate) report: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Watch {
    #[arg(long, value_name = "TARGET", conflicts_with_all = ["remove", "list"], add = Offer::new(completion::targets))]
    pub(crate) add: Vec<String>,
    #[arg(long, value_name = "TARGET", conflicts_with = "list", add = Offer::new(completion::favourites))]
    pub(crate) remove: Vec<String>,
    #[arg(long)]
    pub(crate) list: bool,
    #[arg(long, value_name = "NAME", add = Offer::new(completion::accounts))]
    pub(crate) account: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Whoami {
    #[arg(long)]
    pub(crate) dir: Option<String>,
    #[arg(long, value_name = "VERSION", value_parser = version)]
    pub(crate) sdk: Option<String>,
    #[arg(long)]
    pub(crate) verify: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Keys {
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) history: bool,
    #[arg(long, requires = "paths")]
    pub(crate) no_ignore: bool,
    #[arg(long)]
    pub(crate) verify: bool,
    #[arg(long, requires = "verify")]
    pub(crate) yes: bool,
    #[arg(long, conflicts_with_all = ["history", "verify", "no_ignore"])]
    pub(crate) check: bool,
    #[arg(long, requires = "paths", conflicts_with_all = ["history", "verify", "check"])]
    pub(crate) clean: bool,
    #[arg(long, requires = "clean")]
    pub(crate) dry_run: bool,
    #[arg(long, requires = "clean", value_name = "NAME")]
    pub(crate) label: Option<String>,
    #[arg(long, requires = "clean")]
    pub(crate) encrypted_file: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Rotate {
    #[arg(add = Offer::new(completion::accounts))]
    pub(crate) name: String,
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long, conflicts_with = "finish")]
    pub(crate) key_stdin: bool,
    #[arg(long, conflicts_with_all = ["paths", "dry_run"])]
    pub(crate) finish: bool,
    #[arg(long, requires = "paths")]
    pub(crate) no_ignore: bool,
    #[arg(long, conflicts_with = "key_stdin")]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) allow_plain_http: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Netrc {
    #[arg(long)]
    pub(crate) mend: bool,
    #[arg(long, conflicts_with = "mend")]
    pub(crate) restore: bool,
    #[arg(long, conflicts_with_all = ["mend", "restore"])]
    pub(crate) accept: bool,
    #[arg(long, requires = "restore")]
    pub(crate) yes: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Switch {
    #[arg(add = Offer::new(completion::accounts_to_switch_to))]
    pub(crate) name: Option<String>,
    #[arg(long = "for", value_name = "TARGET", add = Offer::new(completion::targets))]
    pub(crate) for_target: Option<String>,
    #[arg(long)]
    pub(crate) with_settings: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Undo {
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) list: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Exec {
    #[arg(long = "for", value_name = "TARGET", add = Offer::new(completion::targets))]
    pub(crate) for_target: Option<String>,
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
    #[arg(add = Offer::new(completion::accounts))]
    pub(crate) name: Option<String>,
    #[arg(long = "for", value_name = "TARGET", add = Offer::new(completion::targets))]
    pub(crate) for_target: Option<String>,
    #[arg(long, value_parser = ["sh", "fish"], default_value = "sh")]
    pub(crate) shell: String,
}

#[derive(clap::Args)]
pub(crate) struct Bind {
    #[arg(required_unless_present_any = ["list", "for_target"], add = Offer::new(completion::accounts))]
    pub(crate) name: Option<String>,
    #[arg(long, conflicts_with_all = ["name", "dir", "for_target"])]
    pub(crate) list: bool,
    #[arg(long = "for", value_name = "TARGET", add = Offer::new(completion::targets))]
    pub(crate) for_target: Option<String>,
    #[arg(long)]
    pub(crate) dir: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Unbind {
    #[arg(long)]
    pub(crate) dir: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Completions {
    pub(crate) shell: clap_complete::Shell,
}

#[derive(clap::Args)]
pub(crate) struct Help {
    pub(crate) words: Vec<String>,
}

#[derive(clap::Args)]
pub(crate) struct Man {
    pub(crate) folder: PathBuf,
}

/// Keeps what is no version from being taken for the newest one.
fn version(text: &str) -> Result<String, String> {
    keywand_core::sdk::Version::parse(text).map(|version| version.to_string()).ok_or_else(|| format!("not a version: {text}"))
}

fn kinds() -> PossibleValuesParser {
    RecipeKind::ALL.map(RecipeKind::name).into()
}

/// The languages, by their names.
fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::tag)).try_map(|name| name.parse::<Language>())
}

/// The forms of code, by their names.
fn forms() -> impl TypedValueParser<Value = Form> {
    let all = ["python", "notebook", "shell", "env", "docker", "make", "ini", "yaml", "toml", "markdown"];
    PossibleValuesParser::new(all).try_map(|name| serde_json::from_value::<Form>(serde_json::Value::from(name)))
}
