//! Wrong usage, and the command that was probably meant.

use std::process::ExitCode;

use clap::CommandFactory as _;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use keywand_core::i18n::{Args as Words, Language, say};

use crate::args::Args;
use crate::session::USAGE;
use crate::{help, print};

/// What other programs call our commands.
const MEANT: [(&str, &str); 9] = [
    ("login", "keywand add"),
    ("logout", "keywand remove NAME"),
    ("list", "keywand accounts"),
    ("ls", "keywand accounts"),
    ("status", "keywand whoami"),
    ("use", "keywand switch NAME"),
    ("test", "keywand check ENTITY/PROJECT"),
    ("run", "keywand exec NAME -- COMMAND"),
    ("delete", "keywand remove NAME"),
];

/// Shows help, or says what is wrong with the command line; help and the version are no mistake.
pub(crate) fn wrong_usage(error: &clap::Error) -> ExitCode {
    let language = language();
    let given: Vec<String> = std::env::args().skip(1).collect();
    match error.kind() {
        ErrorKind::DisplayHelp => print::data(&help::page(Args::command(), &given, language)),
        ErrorKind::DisplayVersion => drop(error.print()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            print::err(&help::page(Args::command(), &given, language));
        }
        _ => match what(error, language) {
            Some(what) => explain(error, &what, &given, language),
            None => drop(error.print()),
        },
    }
    ExitCode::from(if error.use_stderr() { USAGE } else { 0 })
}

/// What is wrong, the usage, the way to help, and what was probably meant.
fn explain(error: &clap::Error, what: &str, given: &[String], language: Language) {
    print::err(&say(language, "usage-error", &Words::new().with("what", what)));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.iter().find_map(|kind| context(error, *kind));
    let meant = context(error, ContextKind::InvalidSubcommand)
        .and_then(|given| MEANT.iter().find(|(word, _)| *word == given))
        .map(|(_, command)| *command);
    if let Some(command) = meant {
        print::err(&say(language, "usage-hint", &Words::new().with("command", command)));
    } else if let Some(near) = near {
        print::err(&say(language, "usage-near", &Words::new().with("near", near)));
    }
    print::err("");
    if let Some(ContextValue::StyledStr(line)) = error.get(ContextKind::Usage) {
        print::err(&help::usage(&line.to_string(), language));
    }
    let command =
        help::named(&Args::command(), given).map_or("keywand --help".to_owned(), |name| format!("keywand {name} --help"));
    print::err(&say(language, "usage-more", &Words::new().with("command", command)));
}

/// What is wrong, in words; `None` for what only the parser can say.
fn what(error: &clap::Error, language: Language) -> Option<String> {
    let of = |kind| context(error, kind);
    let argument = of(ContextKind::InvalidArg);
    let said = |id: &str, words: Words| Some(say(language, id, &words));
    match error.kind() {
        ErrorKind::UnknownArgument => said("usage-unknown-argument", Words::new().with("given", argument?)),
        ErrorKind::InvalidSubcommand => {
            said("usage-unknown-command", Words::new().with("given", of(ContextKind::InvalidSubcommand)?))
        }
        ErrorKind::MissingRequiredArgument => said("usage-missing", Words::new().with("argument", argument?)),
        ErrorKind::ArgumentConflict => {
            let words = Words::new().with("argument", argument?);
            match of(ContextKind::PriorArg) {
                Some(other) => said("usage-conflict", words.with("other", other)),
                None => said("usage-too-many", words),
            }
        }
        ErrorKind::TooManyValues => said("usage-unknown-argument", Words::new().with("given", of(ContextKind::InvalidValue)?)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (argument, given) = (argument?, of(ContextKind::InvalidValue).unwrap_or_default());
            if given.is_empty() {
                return said("usage-needs-value", Words::new().with("argument", argument));
            }
            let what = said("usage-invalid-value", Words::new().with("argument", argument).with("given", given))?;
            let values =
                of(ContextKind::ValidValue).map(|values| say(language, "usage-values", &Words::new().with("values", values)));
            Some(std::iter::once(what).chain(values).collect::<Vec<_>>().join("\n"))
        }
        _ => None,
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")).filter(|texts| !texts.is_empty()),
        _ => None,
    }
}

/// The language that was asked for, though the rest of the line may be wrong.
pub(crate) fn language() -> Language {
    let words: Vec<String> = std::env::args().collect();
    let behind = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1));
    let given = behind.map(String::as_str).or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=")));
    given.and_then(|name| name.parse().ok()).unwrap_or_else(Language::of_system)
}
