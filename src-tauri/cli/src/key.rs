//! The key from standard input; never an argument, never a variable of our own.

use std::io::Read as _;

use keywand_core::secret::ApiKey;
use zeroize::Zeroizing;

/// Longest key that is read, in bytes; the longest known has 86 characters, tokens a few thousand.
const LIMIT: u64 = 16 * 1024;

/// Reads the key.
///
/// # Errors
/// Standard input cannot be read, or holds more than any key.
pub(crate) fn from_stdin() -> std::io::Result<ApiKey> {
    let mut text = Zeroizing::new(String::new());
    std::io::stdin().lock().take(LIMIT).read_to_string(&mut text)?;
    Ok(ApiKey::new(text.trim().to_owned()))
}
