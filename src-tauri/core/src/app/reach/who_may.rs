//! Who may what: accounts × teams, as text that may be printed or pasted into a ticket. No key, no e-mail address.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::account::AccountId;
use crate::contract::{EntityView, MayLog, ReachView, WhoMayView};
use crate::explain::role_name;
use crate::i18n::{Args, Language, say};
use crate::plain::harmless;

use super::super::desk::{Accounts, Network, Reach};
use super::reach_look;

/// Who may what, in the language that is kept now. Sends nothing.
pub(in crate::app) fn who_may(accounts: &Accounts, network: &Network, reach: &Reach) -> WhoMayView {
    who_may_of(accounts, network, reach, &[])
}

/// The same of these accounts; of all where none is named.
pub(in crate::app) fn who_may_of(accounts: &Accounts, network: &Network, reach: &Reach, named: &[AccountId]) -> WhoMayView {
    let language = accounts.machine.language();
    let mut listed = reach_look(accounts, network, reach).accounts;
    listed.retain(|reached| named.is_empty() || named.contains(&reached.account));
    WhoMayView { text: text(&listed, language), markdown: markdown(&listed, language) }
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
    let teams: BTreeSet<(&str, &str)> = accounts.iter().flat_map(teams).map(|(host, entity)| (exact(entity), host)).collect();
    let head: Vec<String> = accounts.iter().map(|account| escaped(&called(account, language))).collect();
    let mut table = format!("| {} | {} |\n", say(language, "who-may-team", &Args::new()), head.join(" | "));
    let _ = writeln!(table, "|---{}|", "|---".repeat(accounts.len()));
    for (team, host) in &teams {
        let cells = accounts.iter().map(|account| {
            let there = self::teams(account).find(|(at, entity)| at == host && exact(entity) == *team);
            there.map_or_else(
                || say(language, absence(account, host), &Args::new()),
                |(_, entity)| escaped(&may(entity, language)),
            )
        });
        // The same name at another host is another team.
        let has_twin = teams.iter().any(|(name, other)| name == team && other != host);
        let name = if has_twin { format!("{team} ({host})") } else { (*team).to_owned() };
        let _ = writeln!(table, "| {} | {} |", escaped(&harmless(&name)), cells.collect::<Vec<_>>().join(" | "));
    }
    table
}

/// The teams of an account, each with its host. A personal entity is nobody else's.
fn teams(account: &ReachView) -> impl Iterator<Item = (&str, &EntityView)> {
    account.entities.iter().filter(|entity| !entity.personal).map(|entity| (account.host.as_str(), entity))
}

fn exact(entity: &EntityView) -> &str {
    entity.exact.as_deref().unwrap_or(&entity.name)
}

/// What is said where an account has no entry for a team; "not in it" only where its teams are known.
fn absence(account: &ReachView, host: &str) -> &'static str {
    match account {
        elsewhere if elsewhere.host != host => "who-may-elsewhere",
        unasked if unasked.at.is_none() => "who-may-unasked",
        untold if untold.teams_unknown.is_some() => "may-log-unknown",
        _ => "who-may-outside",
    }
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
            one_line(&say(language, "who-may-with-role", &Args::new().with("role", role_name(role)).with("may_log", may_log)))
        }
        None => may_log,
    }
}

/// Message id of what an account may do.
pub fn may_log_id(may_log: MayLog) -> &'static str {
    match may_log {
        MayLog::Yes => "may-log-yes",
        MayLog::ReadOnly => "may-log-read-only",
        MayLog::Missing => "may-log-missing",
        MayLog::Unknown => "may-log-unknown",
    }
}

/// A label may be an e-mail address.
fn without_address(label: &str) -> String {
    let names =
        label.split(' ').map(|word| word.split_once('@').map(|(name, _)| name).filter(|name| !name.is_empty()).unwrap_or(word));
    names.collect::<Vec<_>>().join(" ")
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::WhyUnknown;

    fn account(label: &str, host: &str, entities: Vec<EntityView>) -> ReachView {
        ReachView {
            account: AccountId(label.to_owned()),
            label: label.to_owned(),
            host: host.to_owned(),
            key: None,
            trouble: None,
            at: Some(1),
            fresh: true,
            user: None,
            default_entity: None,
            entities,
            teams_unknown: None,
            organizations: None,
            changes: Vec::new(),
            changed_since: None,
        }
    }

    fn entity(name: &str, may_log: MayLog, role: Option<&str>) -> EntityView {
        EntityView {
            name: name.to_owned(),
            exact: None,
            personal: false,
            default: false,
            organization: None,
            may_log,
            may_log_unknown: None,
            role: role.map(str::to_owned),
            role_unknown: None,
            admins: None,
            members_at: None,
            pending: None,
            projects: None,
        }
    }

    #[test]
    fn teams_stand_down_and_accounts_across_and_a_personal_entity_is_nobody_elses() {
        let own = EntityView { personal: true, ..entity("me", MayLog::Missing, None) };
        let teams = vec![entity("solo", MayLog::Yes, Some("admin")), entity("lab", MayLog::Unknown, None), own];
        let lab = entity("lab", MayLog::ReadOnly, None);
        let accounts = [account("me@x.org a_b", "h1", teams), account("@home", "h1", vec![]), account("far", "h2", vec![lab])];
        let table = "| Team | me a\\_b (? on h1) | @home (? on h1) | far (? on h2) |\n\
                     |---|---|---|---|\n\
                     | lab (h1) | unknown | not a member | other host |\n\
                     | lab (h2) | other host | other host | view only |\n\
                     | solo | Admin, should work | not a member | other host |\n";
        assert_eq!(markdown(&accounts, Language::En), table);
        let lines = "Keywand: logging permissions by account\n\
                     \nme a_b (? on h1)\n  solo: Admin, should work\n  lab: unknown\n  me: there is none\n\
                     \n@home (? on h1)\n  Not checked yet\n\
                     \nfar (? on h2)\n  lab: view only\n";
        assert_eq!(text(&accounts, Language::En), lines);
    }

    #[test]
    fn an_account_is_outside_a_team_only_where_its_teams_are_known() {
        let untold = Some(WhyUnknown::NotTold);
        for (host, at, teams_unknown, expect) in [
            ("h2", None, untold, "who-may-elsewhere"),
            ("h1", None, untold, "who-may-unasked"),
            ("h1", Some(1), untold, "may-log-unknown"),
            ("h1", Some(1), None, "who-may-outside"),
        ] {
            let account = ReachView { at, teams_unknown, ..account("a", host, Vec::new()) };
            assert_eq!(absence(&account, "h1"), expect);
        }
    }

    #[test]
    fn markdown_takes_every_mark_as_it_is() {
        for mark in "|\\`*_<>[]&#!".chars() {
            assert_eq!(escaped(&format!("a \n{mark}b-c.d")), format!("a \\{mark}b-c.d"));
        }
    }
}
