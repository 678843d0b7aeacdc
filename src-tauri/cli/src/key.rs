//! The key from standard input; never an argument, never a variable of our own.

use std::fs::File;
use std::io::Read as _;

use keywand_core::secret::ApiKey;
use zeroize::Zeroizing;

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
