//! Who may what: accounts × teams, as text that may be printed or pasted into a ticket. No key, no e-mail address.

use std::fmt::Write as _;

use crate::contract::{EntityView, MayLog, ReachView, WhoMayView};
use crate::i18n::{Args, Language, say};

use super::super::{App, language_of};

impl App {
    /// Who may what, in the language that is kept now. Sends nothing.
    pub fn who_may(&self) -> WhoMayView {
        let language = language_of(&self.state());
        let accounts = self.reach_look().accounts;
        WhoMayView { text: text(&accounts, language), markdown: markdown(&accounts, language) }
    }
}

fn text(accounts: &[ReachView], language: Language) -> String {
    let mut text = format!("{}\n", say(language, "who-may-title", &Args::new()));
    for account in accounts {
        let _ = write!(text, "\n{}\n", called(account, language));
        for entity in &account.entities {
            let _ = writeln!(text, "  {}: {}", one_line(&entity.name), may(entity, language));
        }
        if account.entities.is_empty() {
            let _ = writeln!(text, "  {}", say(language, "who-may-nothing", &Args::new()));
        }
    }
    text
}

/// Teams down, accounts across.
fn markdown(accounts: &[ReachView], language: Language) -> String {
    let mut teams: Vec<(&str, &str)> = Vec::new();
    for account in accounts {
        for entity in &account.entities {
            let key = (account.host.as_str(), entity.name.as_str());
            if !teams.contains(&key) {
                teams.push(key);
            }
        }
    }
    let head: Vec<String> = accounts.iter().map(|account| escaped(&called(account, language))).collect();
    let mut table = format!("| {} | {} |\n", say(language, "who-may-team", &Args::new()), head.join(" | "));
    let _ = writeln!(table, "|---{}|", "|---".repeat(accounts.len()));
    for (host, team) in teams {
        let cells = accounts.iter().map(|account| {
            let there = account.entities.iter().find(|entity| account.host == host && entity.name == team);
            there.map_or_else(|| "–".to_owned(), |entity| escaped(&may(entity, language)))
        });
        let _ = writeln!(table, "| {} | {} |", escaped(team), cells.collect::<Vec<_>>().join(" | "));
    }
    table
}

fn called(account: &ReachView, language: Language) -> String {
    let user = account.user.clone().unwrap_or_else(|| "?".to_owned());
    let facts =
        Args::new().with("account", without_address(&account.label)).with("user", user).with("host", account.host.clone());
    one_line(&say(language, "who-may-account", &facts))
}

fn may(entity: &EntityView, language: Language) -> String {
    let may_log = say(language, may_log_id(entity.may_log), &Args::new());
    match &entity.role {
        Some(role) => {
            one_line(&say(language, "who-may-with-role", &Args::new().with("role", role.clone()).with("may_log", may_log)))
        }
        None => may_log,
    }
}

/// Message id of what an account may do.
pub fn may_log_id(may_log: MayLog) -> &'static str {
    match may_log {
        MayLog::Yes => "may-log-yes",
        MayLog::ReadOnly => "may-log-read-only",
        MayLog::Unknown => "may-log-unknown",
    }
}

/// A label may be an e-mail address.
fn without_address(label: &str) -> String {
    label.split(' ').map(|word| word.split_once('@').map_or(word, |(name, _)| name)).collect::<Vec<_>>().join(" ")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text that a table of Markdown takes as it is.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for c in one_line(text).chars() {
        if matches!(c, '|' | '\\' | '`' | '*' | '_' | '<' | '>' | '[' | ']' | '&' | '#' | '!') {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}
