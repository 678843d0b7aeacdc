//! What a face brings (browser, clipboard, printer, file dialog, the sample W&B), and the commands that need it.

use std::path::PathBuf;

use futures_util::future::BoxFuture;

use crate::contract::{AccountsView, CopyRequest, LinkRequest, Nothing, Problem, Wish};

use super::desk::{Accounts, Network, Shown};
use super::sample::sample_offer;
use super::{SampleOffer, WishListener, problem};

/// What a face brings.
pub trait Desktop: Send + Sync {
    /// Opens a page in the browser.
    ///
    /// # Errors
    /// The system's words.
    fn open(&self, url: &str) -> Result<(), String>;
    /// Puts text on the clipboard.
    ///
    /// # Errors
    /// The system's words.
    fn copy(&self, text: &str) -> Result<(), String>;
    /// Prints what stands in the window.
    ///
    /// # Errors
    /// The system's words.
    fn print(&self) -> Result<(), String>;
    /// Starts the sample W&B, in place of one that it started before.
    ///
    /// # Errors
    /// The system's words.
    fn sample(&self) -> BoxFuture<'_, Result<SampleOffer, String>>;
    /// Has the person choose a file in the system's dialog; `None` where they chose none.
    ///
    /// # Errors
    /// The system's words.
    fn choose_file(&self) -> BoxFuture<'_, Result<Option<PathBuf>, String>>;
    /// Has the person choose a folder in the system's dialog; `None` where they chose none.
    ///
    /// # Errors
    /// The system's words.
    fn choose_folder(&self) -> BoxFuture<'_, Result<Option<PathBuf>, String>>;
    /// From now on, tells what a person asks for outside the window.
    fn listen(&self, wish: WishListener);
    /// Does the window open when the person logs in?
    ///
    /// # Errors
    /// The system's words.
    fn starts_at_login(&self) -> Result<bool, String>;
    /// Has the window open at login, minimised, or no longer.
    ///
    /// # Errors
    /// The system's words.
    fn start_at_login(&self, on: bool) -> Result<(), String>;
    /// Has the system show a notification.
    ///
    /// # Errors
    /// The system's words.
    fn notify(&self, title: &str, text: &str) -> Result<(), String>;
    /// An answer held the accounts, which may have changed.
    fn accounts_told(&self) {}
}

/// Opens a page that the last report, the last pasted text, the page of a code, the last search for keys or the last project offered.
pub(super) fn link_open(shown: &Shown, request: &LinkRequest, desktop: &dyn Desktop) -> Result<Nothing, Box<Problem>> {
    if !shown.links().offer(&request.url) {
        return Err(problem::unconfirmed(&request.url));
    }
    desktop.open(&request.url).map_err(problem::technical)?;
    Ok(Nothing {})
}

/// Puts text on the clipboard.
pub(super) fn text_copy(request: &CopyRequest, desktop: &dyn Desktop) -> Result<Nothing, Box<Problem>> {
    desktop.copy(&request.text).map_err(problem::technical)?;
    Ok(Nothing {})
}

/// Has what stands in the window printed.
pub(super) fn page_print(desktop: &dyn Desktop) -> Result<Nothing, Box<Problem>> {
    desktop.print().map_err(problem::technical)?;
    Ok(Nothing {})
}

/// Starts the sample W&B on loopback and offers its people as accounts.
pub(super) async fn sample_start(
    accounts: &Accounts,
    network: &Network,
    desktop: &dyn Desktop,
) -> Result<AccountsView, Box<Problem>> {
    let offer = desktop.sample().await.map_err(problem::technical)?;
    Ok(sample_offer(accounts, network, offer))
}

/// Listens to what a person asks for outside the window.
pub(super) fn wish_listen(desktop: &dyn Desktop, on: impl Fn(Wish) + Send + Sync + 'static) -> Nothing {
    desktop.listen(Box::new(on));
    Nothing {}
}
