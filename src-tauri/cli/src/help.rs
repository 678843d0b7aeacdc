//! Help in the language that was asked for. Its sentences are the messages `help-COMMAND`, with one attribute an argument.

use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory as _};
use keywand_core::i18n::{Args as Words, Language, say, try_say};
use unicode_width::UnicodeWidthStr as _;

use crate::args::Args;
use crate::layout::{columns_of_help, wrap};
use crate::print;
use crate::session::{DONE, USAGE};

/// The widest column of names; a longer name has its words below it.
const NAMES: usize = 30;

/// Headings, in the order in which they are shown.
const HEADINGS: [&str; 9] = ["arguments", "options", "code", "account", "actions", "writing", "output", "sample", "every"];

/// Commands that may need the passphrase of the encrypted key file.
const UNLOCKING: [&str; 18] = [
    "keywand",
    "check",
    "guard",
    "recipe",
    "hand-over",
    "keys",
    "rotate",
    "netrc",
    "fix",
    "add",
    "reach",
    "watch",
    "switch",
    "bind",
    "undo",
    "exec",
    "env",
    "remove",
];
/// Commands that may send a key to a host that nobody agreed to yet.
const SENDING: [&str; 17] = [
    "keywand",
    "rotate",
    "check",
    "guard",
    "offline",
    "recipe",
    "hand-over",
    "fix",
    "add",
    "reach",
    "watch",
    "whoami",
    "keys",
    "switch",
    "exec",
    "env",
    "bind",
];

/// `keywand help`: the help of a command, or of the program.
pub(crate) fn run(words: &[String], language: Language) -> u8 {
    let unknown = words.iter().find(|word| named(&Args::command(), std::slice::from_ref(word)).is_none());
    if let Some(unknown) = unknown {
        let what = say(language, "usage-unknown-command", &Words::new().with("given", unknown.clone()));
        print::err(&say(language, "usage-error", &Words::new().with("what", what)));
        return USAGE;
    }
    print::data(&page(Args::command(), words, language));
    DONE
}

/// The command line with its words, for manual pages and completion, and for help itself.
pub(crate) fn spoken(mut root: Command, language: Language) -> Command {
    root.build();
    let names: Vec<String> = root.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let root = names.into_iter().fold(root, |root, name| root.mut_subcommand(name, |command| with_words(command, language)));
    with_words(root, language)
}

fn with_words(command: Command, language: Language) -> Command {
    let name = command.get_name().to_owned();
    let about = try_say(language, &format!("help-{name}"), &Words::new());
    let command = about.into_iter().fold(command, Command::about);
    let more = more(&name, language);
    let command = if more.is_empty() { command } else { command.after_long_help(more) };
    command.mut_args(|arg| {
        let is_hidden = arg.is_hide_set() || means_nothing(&name, arg.get_id().as_str());
        let heading = say(language, &format!("help-head-{}", heading(&arg)), &Words::new());
        let words = words(&name, &arg, language);
        let arg = words.into_iter().fold(arg, Arg::help);
        arg.help_heading(heading).hide(is_hidden).hide_possible_values(true).hide_default_value(true)
    })
}

/// What an argument does, and the values that it takes.
fn words(command: &str, arg: &Arg, language: Language) -> Option<String> {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = try_say(language, &format!("help-{command}.{id}"), &Words::new());
    let words = own.or_else(|| try_say(language, &format!("help-any.{id}"), &Words::new()))?;
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if values.len() < 2 {
        return Some(words);
    }
    let said = |id: &str| say(language, id, &Words::new());
    let values = Words::new().with("values", values.join(&said("list-separator")));
    Some(format!("{words}{}{}", said("sentence-separator"), say(language, "help-values", &values)))
}

fn means_nothing(command: &str, id: &str) -> bool {
    id == "passphrase_fd" && !UNLOCKING.contains(&command) || id == "confirm_host" && !SENDING.contains(&command)
}

fn heading(arg: &Arg) -> &'static str {
    match arg.get_id().as_str() {
        "lang" | "quiet" | "verbose" | "help" | "version" => "every",
        "account" | "for_target" | "key_stdin" | "host" | "allow_plain_http" | "from" | "replace" | "unverified"
        | "encrypted_file" | "confirm_host" | "passphrase_fd" => "account",
        "run" if !arg.get_action().takes_values() => "writing",
        "actions" | "run" | "sweep" | "artifact" | "queue" | "registry" => "actions",
        "write" | "yes" | "dry_run" | "with_settings" | "purge" | "from_netrc" | "undo" | "anyway" | "clean" | "mend"
        | "restore" | "accept" => "writing",
        "json" | "diff" | "report" | "print" => "output",
        "form" => "code",
        "entity" | "project" if !arg.is_positional() => "code",
        "port" | "lesser" | "accounts" | "teams" | "projects" | "hostile" | "delay" => "sample",
        _ if arg.is_positional() => "arguments",
        _ => "options",
    }
}

/// Exit statuses and examples, below the arguments.
fn more(command: &str, language: Language) -> String {
    let part = |name: &str| try_say(language, &format!("help-{command}.{name}"), &Words::new());
    let head = |id: &str| say(language, id, &Words::new());
    let status = part("status").map(|status| format!("{}\n{}", head("help-exit"), block(&status)));
    let examples = part("examples").map(|lines| {
        let lines: Vec<String> = lines.lines().map(|line| format!("  $ {line}")).collect();
        format!("{}\n{}", head("help-examples"), lines.join("\n"))
    });
    status.into_iter().chain(examples).collect::<Vec<_>>().join("\n\n")
}

fn block(text: &str) -> String {
    wrap("  ", text, Some(columns_of_help())).join("\n")
}

/// The help of the command that these words of a command line name; of the program where they name none.
pub(crate) fn page(root: Command, given: &[String], language: Language) -> String {
    let mut root = spoken(root, language);
    let name = named(&root, given);
    let command = name.and_then(|name| root.find_subcommand_mut(name).cloned()).unwrap_or_else(|| root.clone());
    write(command, language)
}

/// The command that these words name.
pub(crate) fn named(root: &Command, given: &[String]) -> Option<String> {
    given.iter().find(|word| root.find_subcommand(word.as_str()).is_some()).cloned()
}

fn write(mut command: Command, language: Language) -> String {
    let columns = columns_of_help();
    let head = |id: &str| say(language, id, &Words::new());
    let about = command.get_about().map(StyledStr::to_string).unwrap_or_default();
    let mut parts = vec![wrap("", &about, Some(columns)).join("\n"), usage(&command.render_usage().to_string(), language)];
    let commands: Vec<Row> = command.get_subcommands().filter(|one| !one.is_hide_set()).map(of_command).collect();
    if !commands.is_empty() {
        parts.push(format!("{}\n{}", head("help-head-commands"), rows(&commands, columns)));
    }
    for id in HEADINGS {
        let title = head(&format!("help-head-{id}"));
        let is_one = |arg: &&Arg| !arg.is_hide_set() && arg.get_help_heading() == Some(title.as_str());
        let found: Vec<Row> = command.get_arguments().filter(is_one).map(of_argument).collect();
        if !found.is_empty() {
            parts.push(format!("{title}\n{}", rows(&found, columns)));
        }
    }
    let more = more(command.get_name(), language);
    parts.extend(Some(more).filter(|more| !more.is_empty()));
    if !commands.is_empty() {
        parts.push(wrap("", &head("help-more"), Some(columns)).join("\n"));
    }
    parts.join("\n\n")
}

/// The line of usage, its first word in the language.
pub(crate) fn usage(line: &str, language: Language) -> String {
    let line = line.trim().trim_start_matches("Usage:").trim_start();
    format!("{} {line}", say(language, "help-usage", &Words::new()))
}

/// A name, and its words.
struct Row(String, String);

fn of_command(command: &Command) -> Row {
    Row(command.get_name().to_owned(), command.get_about().map(StyledStr::to_string).unwrap_or_default())
}

fn of_argument(arg: &Arg) -> Row {
    let short = arg.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
    Row(format!("{short}{arg}"), arg.get_help().map(StyledStr::to_string).unwrap_or_default())
}

/// Names in one column, words in another; a name that is too wide stands on a line of its own.
fn rows(rows: &[Row], columns: usize) -> String {
    let limit = NAMES.min(columns / 2);
    let widest = rows.iter().map(|Row(name, _)| name.width()).filter(|width| *width <= limit).max().unwrap_or(0);
    let mut lines = Vec::new();
    for Row(name, words) in rows {
        let margin = format!("  {name}{}  ", " ".repeat(widest.saturating_sub(name.width())));
        if name.width() > widest {
            lines.push(format!("  {name}"));
            lines.extend(wrap(&" ".repeat(widest + 4), words, Some(columns)));
        } else {
            lines.extend(wrap(&margin, words, Some(columns)));
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use keywand_core::i18n::CATALOGUE;

    use super::*;

    /// The ids of the help's messages and of their attributes, `help-check.targets`.
    fn ids() -> BTreeSet<String> {
        let (_, _, text) = CATALOGUE.iter().find(|(name, ..)| *name == "help").expect("the help");
        let (mut ids, mut message) = (BTreeSet::new(), String::new());
        for line in text.lines() {
            if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| name.starts_with("help-")) {
                name.clone_into(&mut message);
                ids.insert(message.clone());
            } else if let Some((name, _)) = line.strip_prefix("    .").and_then(|line| line.split_once(" =")) {
                ids.insert(format!("{message}.{name}"));
            }
        }
        ids
    }

    #[test]
    fn every_command_and_every_argument_has_words_and_every_word_is_said() {
        let known = ids();
        let mut root = Args::command();
        root.build();
        let mut used = BTreeSet::new();
        for command in std::iter::once(&root).chain(root.get_subcommands()) {
            let id = format!("help-{}", command.get_name());
            assert!(known.contains(&format!("{id}.examples")), "{id} has no example");
            used.extend([id.clone(), format!("{id}.examples"), format!("{id}.status")]);
            for arg in command.get_arguments() {
                let name = arg.get_id().as_str().replace('_', "-");
                let ids = [format!("{id}.{name}"), format!("help-any.{name}")];
                let found = ids.into_iter().find(|id| known.contains(id));
                used.insert(found.unwrap_or_else(|| panic!("{id}: {name} has no words")));
            }
        }
        let heads = ["help-any", "help-usage", "help-more", "help-examples", "help-exit", "help-values"];
        let unused: Vec<_> = known.into_iter().filter(|id| !used.contains(id) && !heads.contains(&id.as_str())).collect();
        let is_heading = |id: &String| {
            let name = id.trim_start_matches("help-head-");
            name == "commands" || HEADINGS.contains(&name)
        };
        assert!(unused.iter().all(is_heading), "{unused:?}");
    }

    #[test]
    fn an_example_is_a_line_that_the_program_takes() {
        let shown = |id: &String| say(Language::En, id, &Words::new());
        for id in ids().iter().filter(|id| id.ends_with(".examples")) {
            for line in shown(id).lines() {
                let words = line.split('|').find(|part| part.contains("keywand ")).expect(line);
                let words = words.split("keywand ").nth(1).expect(line).split(['>', '<', ')', '&']).next().expect(line);
                let words = std::iter::once("keywand").chain(words.split_whitespace());
                let parsed = Args::command().try_get_matches_from(words);
                assert!(parsed.is_ok() || line.starts_with("keywand help"), "{line}: {parsed:?}");
            }
        }
    }
}
