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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_that_ran_is_told_from_one_that_is_asked_for() {
        for (line, expect) in [
            ("wandb: Tracking run with wandb version 0.31.0", Some("0.31.0")),
            ("wandb, version 0.22.3.", Some("0.22.3")),
            ("wandb 0.12.1", Some("0.12.1")),
            ("wandb==0.16.6, x", Some("0.16.6")),
            ("wandb==x.1", None),
            ("wandb==31", None),
            ("pip install wandb==0.31.0", None),
            ("wandb 0.32.0 is available", None),
            ("wandb==0.32.0 --upgrade", None),
        ] {
            assert_eq!(version(line).as_deref(), expect, "{line}");
        }
        for (length, is_version) in [(17, true), (18, false)] {
            assert_eq!(version(&format!("wandb==1.{}", "2".repeat(length))).is_some(), is_version, "{length}");
        }
    }
}
