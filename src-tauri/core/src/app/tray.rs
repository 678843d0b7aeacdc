//! The tray's menu, built without a tray: accounts as radio items, the test, the window, the end; and what is chosen there on its
//! way to the page.

use std::sync::{Mutex, PoisonError};

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

/// Whoever hears wishes.
pub type WishListener = Box<dyn Fn(Wish) + Send + Sync>;

/// Where wishes go. The page listens once it has loaded: of the wishes that come earlier, the last is told then.
#[derive(Default)]
pub struct Wishes(Mutex<Heard>);

#[derive(Default)]
struct Heard {
    listener: Option<WishListener>,
    waiting: Option<Wish>,
}

impl Wishes {
    /// Tells a page that listens from now on.
    pub fn listen(&self, listener: WishListener) {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        heard.waiting.take().into_iter().for_each(&listener);
        heard.listener = Some(listener);
    }

    /// Tells the page.
    pub fn send(&self, wish: Wish) {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &heard.listener {
            Some(listener) => listener(wish),
            None => heard.waiting = Some(wish),
        }
    }
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Mutex, PoisonError, Wish, Wishes};
    use crate::account::AccountId;

    #[test]
    fn the_last_wish_before_the_page_listens_is_told_once_it_does() {
        let wishes = Wishes::default();
        let account = AccountId("work".to_owned());
        wishes.send(Wish::Test);
        wishes.send(Wish::Switch { account });
        let told = Arc::new(Mutex::new(Vec::new()));
        let listener = Arc::clone(&told);
        wishes.listen(Box::new(move |wish| listener.lock().unwrap_or_else(PoisonError::into_inner).push(wish)));
        wishes.send(Wish::Test);
        let told = told.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(matches!(&told[..], [Wish::Switch { .. }, Wish::Test]), "{told:?}");
    }

    #[test]
    fn an_item_of_the_menu_comes_to_one_choice_and_another_text_to_none() {
        use super::{TrayChoice, tray_choice};
        let account = AccountId("work".to_owned());
        for (id, expect) in [
            ("test", Some(TrayChoice::Wish(Wish::Test))),
            ("open", Some(TrayChoice::Open)),
            ("quit", Some(TrayChoice::Quit)),
            ("account:work", Some(TrayChoice::Wish(Wish::Switch { account }))),
            ("work", None),
            ("", None),
        ] {
            assert_eq!(tray_choice(id), expect, "{id}");
        }
    }
}
