//! What kind of place a key lies in.

use std::path::Path;

use serde::Serialize;

/// What kind of place a key lies in. `keywand keys --json` prints it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LyingIn {
    /// A netrc file.
    Netrc,
    /// A settings file of wandb's.
    Settings,
    /// The environment of this process.
    Environment,
    /// A start-up file or the history of a shell.
    Shell,
    /// `.env`, `.envrc` and their like.
    Dotenv,
    /// A notebook.
    Notebook,
    /// A script, a configuration file or any other text.
    Source,
    /// What wandb keeps of a run.
    RunFolder,
    /// An identity-token file, or what wandb keeps of such a login.
    Token,
    /// An object of a git repository.
    History,
}

impl LyingIn {
    /// The kind of a file, by its path.
    pub(super) fn of(path: &str) -> Self {
        let path = path.replace('\\', "/").to_ascii_lowercase();
        let name = path.rsplit('/').next().unwrap_or_default();
        let ending = name.rsplit('.').next().unwrap_or_default();
        let has = |part: &str| path.contains(part);
        match name {
            ".netrc" | "_netrc" | "netrc" => Self::Netrc,
            "settings" if has("wandb/") => Self::Settings,
            "credentials.json" | "identity_token.json" if has("wandb/") => Self::Token,
            ".envrc" => Self::Dotenv,
            _ if name.starts_with(".env.") || ending == "env" => Self::Dotenv,
            _ if ending == "ipynb" => Self::Notebook,
            _ if is_of_shell(name) || has("environment.d/") || has("fish/conf.d/") => Self::Shell,
            _ if is_of_run(&path) => Self::RunFolder,
            _ => Self::Source,
        }
    }
}

fn is_of_shell(name: &str) -> bool {
    const NAMES: [&str; 11] = [
        ".profile",
        ".bash_profile",
        ".bash_login",
        ".bashrc",
        ".zshenv",
        ".zprofile",
        ".zshrc",
        ".zlogin",
        "config.fish",
        ".pam_environment",
        "fish_history",
    ];
    NAMES.contains(&name) || name.starts_with('.') && name.ends_with("_history")
}

/// `wandb/run-…/files/config.yaml`, `wandb/debug.log`.
fn is_of_run(path: &str) -> bool {
    let parts: Vec<&str> = Path::new(path).iter().filter_map(|part| part.to_str()).collect();
    parts.windows(2).any(|pair| {
        let is_run = ["run-", "offline-run-", "debug", "latest-run", "sweep-"].iter().any(|begin| pair[1].starts_with(begin));
        matches!(pair[0], "wandb" | ".wandb") && is_run
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_what_kind_of_place_it_is() {
        for (path, expect) in [
            ("~/.netrc", LyingIn::Netrc),
            ("~/.config/wandb/settings", LyingIn::Settings),
            ("~/project/settings", LyingIn::Source),
            ("~/.bashrc", LyingIn::Shell),
            ("~/.config/fish/conf.d/wandb.fish", LyingIn::Shell),
            ("~/.zsh_history", LyingIn::Shell),
            ("~/a/.env.local", LyingIn::Dotenv),
            ("~/a/.envrc", LyingIn::Dotenv),
            ("~/a/train.ipynb", LyingIn::Notebook),
            ("~/a/train.py", LyingIn::Source),
            ("~/a/compose.yaml", LyingIn::Source),
            ("~/a/wandb/debug-internal.log", LyingIn::RunFolder),
            ("~/a/wandb/run-20260101_000000-abc/files/config.yaml", LyingIn::RunFolder),
            ("~/a/wandb/notes.txt", LyingIn::Source),
            ("~/.config/wandb/credentials.json", LyingIn::Token),
            ("~/a/credentials.json", LyingIn::Source),
            ("C:\\a\\wandb\\settings", LyingIn::Settings),
            ("~/a/.env", LyingIn::Dotenv),
            ("~/a/prod.env", LyingIn::Dotenv),
            ("~/.config/environment.d/wandb.conf", LyingIn::Shell),
            ("~/a/.gitignore", LyingIn::Source),
            ("~/a/my_history", LyingIn::Source),
            ("~/a/x/run-1/notes.txt", LyingIn::Source),
        ] {
            assert_eq!(LyingIn::of(path), expect, "{path}");
        }
    }
}
