//! Keys, made anew at every start.

/// A classic key: 40 hexadecimal digits.
pub(crate) fn classic() -> std::io::Result<String> {
    let mut bytes = [0_u8; 20];
    fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A key of the newer form: `wandb_v1_` and 77 characters, 86 in all.
pub(crate) fn long() -> std::io::Result<String> {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefgh";
    let mut bytes = [0_u8; 77];
    fill(&mut bytes)?;
    let secret: String = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect();
    Ok(format!("wandb_v1_{secret}"))
}

fn fill(bytes: &mut [u8]) -> std::io::Result<()> {
    getrandom::fill(bytes).map_err(|error| std::io::Error::other(error.to_string()))
}
