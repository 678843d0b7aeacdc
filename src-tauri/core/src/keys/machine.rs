//! The places that wandb, shells and other programs read on this machine.

use std::path::PathBuf;

use super::folder::check;
use super::lying::{Answer, Lying, Scan};
use super::place::LyingIn;
use crate::evidence::PlaceKind;
use crate::sdk::found_keys;
use crate::system::Surroundings;

/// Files of the home folder that hold keys of W&B's, beside those that wandb reads.
///
/// # Source
/// bash(1), zsh(1) and fish(1), "Startup files"; environment(5); direnv(1); weave 0.54.0 (`~/.netrc`, `~/_netrc`).
const FILES: [&str; 22] = [
    ".netrc",
    "_netrc",
    ".config/wandb/settings",
    ".config/wandb/credentials.json",
    ".config/wandb/identity_token.json",
    ".profile",
    ".bash_profile",
    ".bash_login",
    ".bashrc",
    ".zshenv",
    ".zprofile",
    ".zshrc",
    ".zlogin",
    ".config/fish/config.fish",
    ".pam_environment",
    ".config/environment.d/wandb.conf",
    ".envrc",
    ".env",
    ".bash_history",
    ".zsh_history",
    ".local/share/fish/fish_history",
    ".python_history",
];

/// Every key in the environment, and in the files of the home folder that programs read by themselves.
pub fn scan_machine(around: &Surroundings) -> Scan {
    let home = around.home.iter().flat_map(|home| FILES.map(|name| home.join(name)));
    let named =
        [("NETRC", ""), ("WANDB_CONFIG_DIR", "settings"), ("WANDB_CREDENTIALS_FILE", ""), ("WANDB_IDENTITY_TOKEN_FILE", "")]
            .into_iter()
            .filter_map(|(variable, name)| {
                let path = around.folder.join(around.expand(around.variable(variable)?));
                Some(if name.is_empty() { path } else { path.join(name) })
            });
    let paths: Vec<PathBuf> = home.chain(named).filter(|path| path.is_file()).collect();
    let mut scan = check(around, &paths);
    let named = ["WANDB_CREDENTIALS_FILE", "WANDB_IDENTITY_TOKEN_FILE"].into_iter().filter_map(|name| around.variable(name));
    let tokens: Vec<String> = named.map(|path| around.shown(&around.folder.join(around.expand(path)))).collect();
    scan.keys.iter_mut().filter(|key| tokens.contains(&key.file)).for_each(|key| key.kind = LyingIn::Token);
    // What wandb reads is a key whatever its form is.
    let keys = found_keys(around, None).into_iter().map(|found| {
        let variable =
            (found.place.kind == PlaceKind::Environment && found.place.line.is_none()).then(|| found.place.name.clone());
        let kind = match (found.place.kind, found.place.line) {
            (PlaceKind::Netrc, _) => LyingIn::Netrc,
            (PlaceKind::Settings, _) => LyingIn::Settings,
            (PlaceKind::Environment, None) => LyingIn::Environment,
            (PlaceKind::Environment, Some(_)) => LyingIn::Shell,
        };
        let (file, line, answer) = (found.place.name, found.place.line, Answer::NotAsked);
        Lying { key: found.key, file, line, variable, object: None, commit: None, kind, answer }
    });
    scan.join(Scan { keys: keys.collect(), ..Scan::default() });
    scan.sort();
    scan
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_read_is_told_with_the_kind_of_its_place_whatever_the_form_of_the_key() {
        let home = tempfile::tempdir().expect("a folder");
        for (name, text) in [
            (".netrc", "machine api.wandb.ai password n\n"),
            ("other", "machine api.wandb.ai password o\n"),
            (".bashrc", "export WANDB_API_KEY=b\n"),
            ("conf/settings", "[default]\napi_key = s\n"),
            ("creds.txt", "WANDB_API_KEY=3f9c1b7a5e2d8046c9b1f3a7d5e8024b6c1f9a3d\n"),
        ] {
            let path = home.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        let variables = [
            ("NETRC", "~/other"),
            ("WANDB_API_KEY", "e"),
            ("WANDB_CONFIG_DIR", "~/conf"),
            ("WANDB_CREDENTIALS_FILE", "~/creds.txt"),
            ("WANDB_IDENTITY_TOKEN_FILE", "~/gone"),
        ];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let (folder, home) = (home.path().join("work"), Some(home.path().to_owned()));
        let scan = scan_machine(&Surroundings { variables, home, folder, ..Surroundings::default() });
        let place = |key: &Lying| (key.file.clone(), key.line, key.variable.is_some(), key.kind);
        let expect = [
            ("WANDB_API_KEY", None, true, LyingIn::Environment),
            ("~/.bashrc", Some(1), false, LyingIn::Shell),
            ("~/.netrc", Some(1), false, LyingIn::Netrc),
            ("~/conf/settings", Some(2), false, LyingIn::Settings),
            ("~/creds.txt", Some(1), true, LyingIn::Token),
            ("~/other", Some(1), false, LyingIn::Netrc),
        ];
        let expect = expect.map(|(file, line, is_named, kind)| (file.to_owned(), line, is_named, kind));
        assert_eq!((scan.keys.iter().map(place).collect::<Vec<_>>().as_slice(), scan.read), (&expect[..], 5));
    }
}
