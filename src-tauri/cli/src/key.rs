//! The key from standard input; never an argument, never a variable of our own.

use std::fs::File;
use std::io::Read as _;

use keywand_core::account::Host;
use keywand_core::contract::{AccountAddRequest, AccountsView, KeepChoice, Problem};
use keywand_core::secret::{ApiKey, read_pasted};
use zeroize::Zeroizing;

use crate::session::Session;

/// Longest key that is read, in bytes; the longest known has 86 characters, tokens a few thousand.
const LIMIT: u64 = 16 * 1024;

/// Reads the key past the library's own buffer, which would keep a copy for as long as the program runs.
///
/// # Errors
/// Standard input cannot be read, or is not text.
pub(crate) fn from_stdin() -> std::io::Result<ApiKey> {
    let mut text = Zeroizing::new(String::new());
    stdin()?.take(LIMIT).read_to_string(&mut text)?;
    Ok(ApiKey::new(text.trim().to_owned()))
}

#[cfg(unix)]
fn stdin() -> std::io::Result<File> {
    use std::os::fd::AsFd as _;
    Ok(File::from(std::io::stdin().as_fd().try_clone_to_owned()?))
}

#[cfg(windows)]
fn stdin() -> std::io::Result<File> {
    use std::os::windows::io::AsHandle as _;
    Ok(File::from(std::io::stdin().as_handle().try_clone_to_owned()?))
}

/// What adds this key: to the host that was named, else to the one beside the key, else to wandb's host here.
///
/// # Errors
/// `host-is-wrong`; what the person must agree to before the key is sent.
pub(crate) fn request(
    session: &Session,
    key: ApiKey,
    host: Option<&str>,
    plain_http: bool,
) -> Result<AccountAddRequest, Box<Problem>> {
    let beside = read_pasted(&key).host;
    let host = match (host, beside) {
        (Some(host), _) => host.to_owned(),
        (None, Some(_)) => String::new(),
        (None, None) => session.confirmed(|| session.app.host_of_machine())?.base_url().to_owned(),
    };
    // Whoever names the host agrees to it; plain http to another machine needs a word of its own.
    let named = Host::parse(&host).ok().filter(|named| !host.is_empty() && (named.url().scheme() == "https" || plain_http));
    Ok(AccountAddRequest {
        key,
        host,
        label: String::new(),
        keep: KeepChoice::Keychain,
        unverified: false,
        replaces: None,
        confirmed_host: named.map(|host| host.shown()),
    })
}

/// What uses this key for the server of a page. Nobody agreed to that server by giving its address.
///
/// # Errors
/// `target-is-on-another-host` where the key came with another host.
pub(crate) fn request_for_page(session: &Session, key: ApiKey, page: &Host) -> Result<AccountAddRequest, Box<Problem>> {
    if let Some(beside) = read_pasted(&key).host.and_then(|beside| Host::parse(&beside).ok()) {
        session.app.page_is_at(page, &beside)?;
    }
    let request = request(session, key, Some(page.base_url()), false)?;
    Ok(AccountAddRequest { confirmed_host: None, ..request })
}

/// Adds it, and asks about its host where that was never agreed to.
///
/// # Errors
/// As `account_add`.
pub(crate) fn add(session: &Session, request: &AccountAddRequest) -> Result<AccountsView, Box<Problem>> {
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    session.confirmed(|| session.wait(session.app.account_add(request.clone())).map_err(unreadable)?)
}
