//! The tray's menu, built without a tray: accounts as radio items, the test, the window, the end.

use crate::contract::{AccountsView, Wish};
use crate::i18n::{Args, Language, say};

use super::desk::{Accounts, Network};
use super::list::accounts_look;

/// One item of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrayItem {
    /// What comes back when it is chosen; empty for what cannot be.
    pub id: String,
    /// Words.
    pub label: String,
    /// What kind of item.
    pub kind: TrayKind,
}

/// Kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrayKind {
    /// One of several accounts, of which one is in use.
    Radio {
        /// Is it the one?
        chosen: bool,
    },
    /// Does something.
    Action,
    /// Says something, or parts the menu where it says nothing.
    Text,
}

/// What choosing an item comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrayChoice {
    /// Show the window, and this in it.
    Wish(Wish),
    /// Show the window.
    Open,
    /// End.
    Quit,
}

/// So many accounts stand in the menu; the rest are in the window.
const SHOWN: usize = 12;
const ACCOUNT: &str = "account:";

/// The menu for these accounts.
pub fn tray_menu(view: &AccountsView, language: Language) -> Vec<TrayItem> {
    let word = |id: &str| say(language, id, &Args::new());
    let item = |id: &str, label: String, kind| TrayItem { id: id.to_owned(), label, kind };
    let kept = view.accounts.iter().filter(|account| account.label.is_some());
    let mut menu: Vec<TrayItem> = kept
        .take(SHOWN)
        .map(|account| {
            let label = format!("{} ({})", account.label.as_deref().unwrap_or_default(), account.host);
            item(&format!("{ACCOUNT}{}", account.id.0), label, TrayKind::Radio { chosen: account.active })
        })
        .collect();
    if menu.is_empty() {
        menu.push(item("", word("tray-no-accounts"), TrayKind::Text));
    }
    menu.push(item("", String::new(), TrayKind::Text));
    menu.push(item("test", word("tray-test"), TrayKind::Action));
    menu.push(item("open", word("tray-open"), TrayKind::Action));
    menu.push(item("", String::new(), TrayKind::Text));
    menu.push(item("quit", word("tray-quit"), TrayKind::Action));
    menu
}

/// What an item of the menu comes to.
pub fn tray_choice(id: &str) -> Option<TrayChoice> {
    match id {
        "test" => Some(TrayChoice::Wish(Wish::Test)),
        "open" => Some(TrayChoice::Open),
        "quit" => Some(TrayChoice::Quit),
        id => {
            let account = crate::account::AccountId(id.strip_prefix(ACCOUNT)?.to_owned());
            Some(TrayChoice::Wish(Wish::Switch { account }))
        }
    }
}

/// The tray's menu as it should be now.
pub(super) fn tray(accounts: &Accounts, network: &Network) -> Vec<TrayItem> {
    let language = accounts.machine.language();
    tray_menu(&accounts_look(accounts, network), language)
}
