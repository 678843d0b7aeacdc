//! What every command needs: the application, its language, and the passphrase where one is wanted.

use std::io::{BufRead as _, IsTerminal as _};

use keywand_core::account::AccountId;
use keywand_core::app::{App, InMemory};
use keywand_core::contract::{Problem, UnlockRequest};
use keywand_core::i18n::{Args, Language, say};
use keywand_core::system::Surroundings;
use zeroize::Zeroizing;

use crate::print;

/// Done.
pub(crate) const DONE: u8 = 0;
/// Failed.
pub(crate) const FAILED: u8 = 1;
/// Wrong usage.
pub(crate) const USAGE: u8 = 2;

/// One run of the program.
pub(crate) struct Session {
    pub(crate) app: App,
    pub(crate) language: Language,
    passphrase_fd: Option<i32>,
}

impl Session {
    pub(crate) fn new(language: Option<Language>, passphrase_fd: Option<i32>) -> Self {
        let app = App::new(Surroundings::of_this_process(), Box::new(InMemory::default()));
        let language = language.unwrap_or_else(Language::of_system);
        app.speak(language);
        Self { app, language, passphrase_fd }
    }

    pub(crate) fn say(&self, id: &str, args: &Args) -> String {
        say(self.language, id, args)
    }

    /// An account by name; its passphrase is asked for where its key needs one.
    pub(crate) fn account(&self, name: Option<&str>) -> Result<AccountId, Box<Problem>> {
        let account = self.app.account_named(name)?;
        if self.app.needs_passphrase(&account) {
            self.unlock()?;
        }
        Ok(account)
    }

    /// Every account on file, in their order; the passphrase is asked for once where any key needs it.
    pub(crate) fn accounts_on_file(&self) -> Result<Vec<AccountId>, Box<Problem>> {
        let view = self.app.accounts();
        if let Some(trouble) = view.trouble {
            return Err(trouble);
        }
        let on_file: Vec<AccountId> =
            view.accounts.into_iter().filter(|account| account.label.is_some()).map(|account| account.id).collect();
        if on_file.iter().any(|account| self.app.needs_passphrase(account)) {
            self.unlock()?;
        }
        Ok(on_file)
    }

    /// Takes the passphrase of the encrypted key file from its descriptor or from a person; without either it stays closed.
    pub(crate) fn unlock(&self) -> Result<(), Box<Problem>> {
        let unreadable = |error: std::io::Error| self.app.unreadable(&error.to_string());
        let passphrase = match self.passphrase_fd {
            Some(number) => Some(from_descriptor(number).map_err(unreadable)?),
            None if std::io::stdin().is_terminal() => {
                let prompt = format!("{} ", self.say("prompt-passphrase", &Args::new()));
                Some(Zeroizing::new(rpassword::prompt_password(prompt).map_err(unreadable)?))
            }
            None => None,
        };
        match passphrase {
            Some(passphrase) => {
                self.app.keys_unlock(UnlockRequest { passphrase: passphrase.as_str().to_owned().into() }).map(drop)
            }
            None => Ok(()),
        }
    }

    /// Prints why something failed.
    pub(crate) fn failed(&self, problem: &Problem, json: bool) -> u8 {
        if json {
            print::out(&serde_json::to_string(problem).unwrap_or_default());
        } else {
            print::problem(problem, self.language);
        }
        FAILED
    }
}

/// The first line of an open file descriptor.
fn from_descriptor(number: i32) -> std::io::Result<Zeroizing<String>> {
    #[cfg(unix)]
    let file = std::fs::File::open(format!("/dev/fd/{number}"))?;
    #[cfg(not(unix))]
    let file = {
        let _ = number;
        return Err(std::io::ErrorKind::Unsupported.into());
    };
    let mut line = Zeroizing::new(String::new());
    std::io::BufReader::new(file).read_line(&mut line)?;
    Ok(Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// Runs a future to its end.
pub(crate) fn wait<T>(future: impl Future<Output = T>) -> std::io::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let done = runtime.block_on(future);
    // A resolver that does not answer must not keep us from ending.
    runtime.shutdown_background();
    Ok(done)
}
