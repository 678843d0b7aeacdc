//! What every command needs: the application, its language, and the passphrase where one is wanted.

#[cfg(unix)]
use std::io::BufRead as _;
use std::io::IsTerminal as _;
use std::path::Path;
use std::pin::{Pin, pin};

use keywand_core::account::AccountId;
use keywand_core::app::{App, InMemory};
use keywand_core::contract::{Action, Code, ConfirmRequest, Group, Problem, UnlockRequest};
use keywand_core::i18n::{Args, Language, say};
use keywand_core::system::Surroundings;
use tokio::runtime::Runtime;
use zeroize::Zeroizing;

use crate::print;
use crate::steps;
use crate::waiting::Waiting;

/// Done.
pub(crate) const DONE: u8 = 0;
/// Failed.
pub(crate) const FAILED: u8 = 1;
/// Wrong usage.
pub(crate) const USAGE: u8 = 2;

/// Stopped by Ctrl+C, as shells tell it.
pub(crate) const STOPPED: u8 = 130;

/// A host, or the way to it, gave no answer; or the answer does not tell.
pub(crate) const UNREACHED: u8 = 3;

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

    /// Runs a future to its end; a terminal sees what is waited for.
    ///
    /// # Errors
    /// The system gives no means to wait.
    pub(crate) fn wait<T>(&self, future: impl Future<Output = T>) -> std::io::Result<T> {
        let waiting = Waiting::begin(self.language);
        waiting.on(&self.say("waiting-servers", &Args::new()));
        wait(future)
    }

    pub(crate) fn say(&self, id: &str, args: &Args) -> String {
        say(self.language, id, args)
    }

    /// An account by name; its passphrase is asked for where its key needs one.
    pub(crate) fn account(&self, name: Option<&str>) -> Result<AccountId, Box<Problem>> {
        let account = self.app.account_named(name)?;
        print::verbose(|| {
            let host = self.app.host_of(&account).map(|host| host.shown()).unwrap_or_default();
            format!("account={} host={host} name={}", account.0, name.unwrap_or("(bound)"))
        });
        if self.app.needs_passphrase(&account) {
            self.unlock()?;
        }
        Ok(account)
    }

    /// The host of an account, as it is waited for.
    pub(crate) fn host_of(&self, account: Option<&AccountId>) -> String {
        let host = account.and_then(|account| self.app.host_of(account)).map(|host| host.name());
        host.unwrap_or_else(|| self.say("waiting-servers", &Args::new()))
    }

    /// Every account on file, in their order; the passphrase is asked for once where any key needs it.
    pub(crate) fn accounts_on_file(&self) -> Result<Vec<AccountId>, Box<Problem>> {
        let view = self.app.accounts_look();
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
            #[cfg(unix)]
            Some(number) => Some(from_descriptor(number).map_err(unreadable)?),
            // No program hands a file descriptor to another on Windows.
            #[cfg(not(unix))]
            Some(_) => return Err(self.app.unreadable(&self.say("passphrase-fd-unsupported", &Args::new()))),
            None if std::io::stdin().is_terminal() => {
                let typed = |id: &str| rpassword::prompt_password(format!("{} ", self.say(id, &Args::new()))).map(Zeroizing::new);
                let passphrase = typed("prompt-passphrase").map_err(unreadable)?;
                // Nobody could open what a slip of the finger locked.
                if self.app.passphrase_is_new() && *passphrase != *typed("prompt-passphrase-again").map_err(unreadable)? {
                    return Err(self.app.unreadable(&self.say("passphrases-differ", &Args::new())));
                }
                Some(passphrase)
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

    /// Does what may send a key. Where its host, or a proxy, was never agreed to, a person at the terminal is asked, and a yes
    /// is remembered; without a terminal the option that agrees is named.
    pub(crate) fn confirmed<T>(&self, act: impl Fn() -> Result<T, Box<Problem>>) -> Result<T, Box<Problem>> {
        loop {
            match act() {
                Err(problem) if self.agrees(&problem) => {}
                done => return done,
            }
        }
    }

    fn agrees(&self, problem: &Problem) -> bool {
        let Some(host) = asked_about(problem) else { return false };
        let words = Args::new().with("host", host);
        if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
            self.name_option(problem);
            return false;
        }
        print::problem(problem, self.language);
        print::ask(&self.say("confirm-question", &words));
        let mut answer = String::new();
        let said = std::io::stdin().read_line(&mut answer).is_ok_and(|_| answer.trim().to_lowercase().starts_with('y'));
        said && self.app.host_confirm(&ConfirmRequest { host: host.to_owned() }).is_ok()
    }

    /// Names the option that agrees to what a problem asks, where it asks.
    pub(crate) fn name_option(&self, problem: &Problem) {
        let Some(host) = asked_about(problem) else { return };
        let words = Args::new().with("option", steps::confirm(host));
        print::err(&self.say("confirm-option", &words));
    }

    /// How it ends where there is no such folder.
    pub(crate) fn no_folder(&self, folder: Option<&str>) -> Option<u8> {
        let folder = folder.filter(|folder| !self.app.is_folder(folder))?;
        print::err(&self.say("no-such-folder", &Args::new().with("folder", folder)));
        Some(USAGE)
    }

    /// How it ends where a file that was named cannot be looked at.
    pub(crate) fn no_file(&self, file: &Path) -> Option<u8> {
        let error = std::fs::symlink_metadata(file).err()?;
        let words = Args::new().with("file", file.display().to_string()).with("message", error.to_string());
        print::err(&self.say("explain-unreadable", &words));
        Some(USAGE)
    }

    /// Names the options that give a key, where there is none.
    pub(crate) fn name_key_options(&self, problem: &Problem, json: bool, options: &str) {
        if problem.code == Code::KeyMissing && !json {
            print::err_prose("", &self.say("hint-key", &Args::new().with("options", options)));
        }
    }

    /// Prints why something failed.
    pub(crate) fn failed(&self, problem: &Problem, json: bool) -> u8 {
        if json {
            print::data(&serde_json::to_string(problem).unwrap_or_default());
        } else {
            print::problem(problem, self.language);
            if let Some(hint) = way_without_desktop(problem.code) {
                print::err(&self.say(hint, &Args::new()));
            }
        }
        status(problem)
    }
}

/// The host, or the proxy, that a person must agree to.
fn asked_about(problem: &Problem) -> Option<&str> {
    let mut actions = problem.explanation.en.steps.iter().filter_map(|step| step.action.as_ref());
    actions.find_map(|action| if let Action::ConfirmHost { host } = action { Some(host.as_str()) } else { None })
}

/// The option that helps where no keychain answers, or where nobody can be asked for a passphrase.
fn way_without_desktop(code: Code) -> Option<&'static str> {
    match code {
        Code::KeychainIsAbsent | Code::KeychainIsLocked | Code::KeychainDoesNotAnswer => Some("hint-encrypted-file"),
        Code::PassphraseIsNeeded => Some("hint-passphrase"),
        _ => None,
    }
}

/// How every command ends that a problem stops.
pub(crate) fn status(problem: &Problem) -> u8 {
    match problem.code {
        _ if is_question(problem) => USAGE,
        Code::AccountIsUnknown
        | Code::AccountIsOnAnotherHost
        | Code::TargetIsOnAnotherHost
        | Code::UrlDoesNotFitTarget
        | Code::TargetIsIncomplete
        | Code::TargetIsRegistry
        | Code::HostIsWrong
        | Code::LabelCannotBeUsed => USAGE,
        code if code.group() == Group::Path => UNREACHED,
        _ => FAILED,
    }
}

/// Must somebody agree before a key is sent?
fn is_question(problem: &Problem) -> bool {
    matches!(problem.code, Code::ConnectionIsNotEncrypted | Code::HostIsUnconfirmed | Code::ProxyIsUnconfirmed)
}

/// The first line of an open file descriptor.
#[cfg(unix)]
fn from_descriptor(number: i32) -> std::io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    std::io::BufReader::new(std::fs::File::open(format!("/dev/fd/{number}"))?).read_line(&mut line)?;
    Ok(Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// Runs a future to its end.
pub(crate) fn wait<T>(future: impl Future<Output = T>) -> std::io::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let done = wait_in(&runtime, future);
    // A resolver that does not answer must not keep us from ending.
    runtime.shutdown_background();
    Ok(done)
}

/// Runs a future to its end in a runtime that goes on. What the runtime does meanwhile is compiled once, not once a future: each copy
/// is 16 KB.
pub(crate) fn wait_in<T>(runtime: &Runtime, future: impl Future<Output = T>) -> T {
    let mut done = None;
    {
        let whole: Pin<&mut dyn Future<Output = ()>> = pin!(async { done = Some(future.await) });
        runtime.block_on(whole);
    }
    #[expect(clippy::expect_used, reason = "the future ran to its end")]
    done.expect("an output")
}
