//! The version of the wandb package that ran.

use super::words::after;

/// `Tracking run with wandb version 0.31.0`, `wandb, version 0.31.0`, `wandb==0.31.0`; not `version 0.32.0 is available`.
pub(super) fn version(line: &str) -> Option<String> {
    let marks = [
        "Tracking run with wandb version ",
        "wandb, version ",
        "wandb==",
        "wandb-core version ",
        "SDK version: ",
        "wandb version: ",
    ];
    // A version that a person is asked to install is not the one that ran.
    let asked = ["lease install", "lease upgrade", "requirement", "or newer", "matching distribution", "pip install"];
    if asked.iter().any(|mark| line.contains(mark)) {
        return None;
    }
    let rest = marks.iter().find_map(|mark| after(line, mark));
    let rest = rest.or_else(|| line.strip_prefix("wandb ").map(str::trim_start))?;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(rest.len());
    let version = rest[..end].trim_end_matches('.');
    let real = version.starts_with(|c: char| c.is_ascii_digit()) && version.contains('.') && version.len() < 20;
    (real && !line.contains("is available") && !line.contains("--upgrade")).then(|| version.to_owned())
}
