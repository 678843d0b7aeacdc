//! The shell's start-up files: which line sets a variable of wandb's.

use crate::secret::ApiKey;
use crate::system::Surroundings;

/// Files that login and interactive shells read, in the order in which they are looked at.
///
/// # Source
/// bash(1), zsh(1) and fish(1), "Invocation" or "Startup files"; environment(5), `pam_env`(8).
const FILES: [&str; 12] = [
    "~/.profile",
    "~/.bash_profile",
    "~/.bash_login",
    "~/.bashrc",
    "~/.zshenv",
    "~/.zprofile",
    "~/.zshrc",
    "~/.zlogin",
    "~/.config/fish/config.fish",
    "~/.pam_environment",
    "~/.config/environment.d/wandb.conf",
    "/etc/environment",
];

/// A line that sets a variable.
pub(super) struct Assignment {
    /// Name of the variable.
    pub(super) variable: String,
    /// Its value, where it is written out; may be a key.
    pub(super) value: String,
    /// File, home as `~`.
    pub(super) file: String,
    /// Line, counted from 1.
    pub(super) line: u32,
}

/// Every line that sets a `WANDB_` variable or `NETRC`. The files are read, not run.
pub(super) fn assignments(around: &Surroundings) -> Vec<Assignment> {
    let mut found = Vec::new();
    for name in FILES {
        let Ok(text) = crate::system::read_regular(&around.expand(name)) else { continue };
        let text = String::from_utf8_lossy(&text).into_owned();
        for (line, number) in text.lines().zip(1..) {
            if let Some((variable, value)) = assignment(line) {
                found.push(Assignment { variable, value, file: name.to_owned(), line: number });
            }
        }
    }
    found
}

/// `export X=y`, `X=y`, `set -gx X y`, `setenv X y`, `X DEFAULT=y`.
fn assignment(line: &str) -> Option<(String, String)> {
    let line = line.trim();
    let words = ["export ", "set -gx ", "set -Ux ", "set -x ", "setenv ", "typeset -x ", "declare -x "];
    let rest = words.iter().find_map(|word| line.strip_prefix(word)).unwrap_or(line).trim_start();
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))?;
    let (name, value) = rest.split_at(end);
    if !(name.starts_with("WANDB_") || name == "NETRC") {
        return None;
    }
    let value = value.trim_start();
    let value = value.strip_prefix("DEFAULT=").or_else(|| value.strip_prefix('=')).unwrap_or(value).trim();
    Some((name.to_owned(), unquoted(value).to_owned()))
}

fn unquoted(value: &str) -> &str {
    let quoted = |quote: char| value.strip_prefix(quote).and_then(|rest| rest.split_once(quote)).map(|(inside, _)| inside);
    quoted('"').or_else(|| quoted('\'')).unwrap_or_else(|| value.split([' ', '\t', ';', '#']).next().unwrap_or_default())
}

impl Assignment {
    /// The key that the line writes out; `None` for a command or another variable.
    pub(super) fn key(&self) -> Option<ApiKey> {
        let is_written_out = !self.value.is_empty() && !self.value.contains(['$', '`', '(']);
        (self.variable == "WANDB_API_KEY" && is_written_out).then(|| ApiKey::new(self.value.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_assignment_is_read_in_every_shell() {
        for (line, expect) in [
            ("export WANDB_API_KEY=abc", Some(("WANDB_API_KEY", "abc"))),
            ("  WANDB_ENTITY=\"my team\" # note", Some(("WANDB_ENTITY", "my team"))),
            ("set -gx WANDB_API_KEY abc", Some(("WANDB_API_KEY", "abc"))),
            ("setenv WANDB_BASE_URL 'https://h'", Some(("WANDB_BASE_URL", "https://h"))),
            ("export NETRC=~/x; true", Some(("NETRC", "~/x"))),
            ("# export WANDB_API_KEY=abc", None),
            ("export PATH=$PATH", None),
            ("echo WANDB_API_KEY", None),
            ("typeset -x WANDB_MODE=offline;true", Some(("WANDB_MODE", "offline"))),
            ("NETRC DEFAULT=~/n", Some(("NETRC", "~/n"))),
            ("NETRC_X=1", None),
            ("WANDB_MODE", None),
        ] {
            let found = assignment(line);
            assert_eq!(found.as_ref().map(|(name, value)| (name.as_str(), value.as_str())), expect, "{line}");
        }
    }

    #[test]
    fn only_a_key_that_is_written_out_is_one() {
        for (variable, value, expect) in [
            ("WANDB_API_KEY", "abc", Some("abc")),
            ("WANDB_API_KEY", "", None),
            ("WANDB_API_KEY", "$KEY", None),
            ("WANDB_API_KEY", "`cat", None),
            ("WANDB_PROJECT", "abc", None),
        ] {
            let line = Assignment { variable: variable.to_owned(), value: value.to_owned(), file: String::new(), line: 1 };
            assert_eq!(line.key().as_ref().map(ApiKey::expose), expect, "{variable}={value}");
        }
    }

    #[test]
    fn assignments_are_told_with_their_file_and_line_in_the_order_of_the_files() {
        let home = tempfile::tempdir().expect("a folder");
        std::fs::write(home.path().join(".zshrc"), "\nexport WANDB_ENTITY=z\n").expect("a file");
        std::fs::write(home.path().join(".bashrc"), "export NETRC=~/n\n# note\nexport WANDB_MODE=offline\n").expect("a file");
        let around = Surroundings { home: Some(home.path().to_owned()), ..Surroundings::default() };
        let found = assignments(&around);
        let found: Vec<_> = found.iter().map(|line| (&*line.variable, &*line.value, &*line.file, line.line)).collect();
        let expect =
            [("NETRC", "~/n", "~/.bashrc", 1), ("WANDB_MODE", "offline", "~/.bashrc", 3), ("WANDB_ENTITY", "z", "~/.zshrc", 2)];
        assert!(found.starts_with(&expect), "{found:?}");
    }
}
