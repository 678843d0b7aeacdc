//! What a page asks the door for in its address: `?kept=3&lang=ja&scenario=role-is-view-only`.

use std::collections::HashMap;

use keywand_core::contract::{Code, Preferences, Theme};
use keywand_core::i18n::Language;
use keywand_demo::{Lesser, Options, Size};

/// The words after the `?`.
///
/// | word | what it does |
/// |---|---|
/// | `lang=ja`, `theme=dark`, `target=team/project` | the kept preferences |
/// | `kept=3` | so many accounts on file; wandb uses the first. Without it, one key in netrc and one that was pasted |
/// | `accounts=none`, `accounts=many` | no key anywhere; 48 pasted ones |
/// | `found=2` | so many keys on this machine that are not on file (1 to 3) |
/// | `warn=code,code` | `environment-overrides-file`, `netrc-is-open-to-others` |
/// | `plan=full` | a switch with keys of nobody on file, and files that others can read |
/// | `teams=200`, `projects=10000` | so many in the sample W&B |
/// | `names=long`, `names=hostile` | labels, teams and projects that test a screen |
/// | `reach=new`, `offline`, `lost`, `unknown`, `changed` | nothing kept; kept, but no answer; neither; a server that tells little; one team was called otherwise |
/// | `lying` | keys in `~/research`, the folder that is chosen, and in the history of a shell |
/// | `waiting` | offline runs in `~/research` |
/// | `delay=400` | milliseconds that an answer of the server takes at most once the page opens |
/// | `renewed` | people have new keys, and those on file are rejected |
/// | `listed` | the projects of every entity of the first account were listed before |
/// | `sealed` | one more account, `sealed`, in the encrypted file; its passphrase is `correct horse` |
/// | `watched`, `watched=changed` | favourites of the first and the third account, tested three days ago; their roles changed since |
/// | `stall` | the server never answers |
/// | `scenario=code` | every test ends with the example of this code's rule |
/// | `refuse` | clipboard and browser refuse |
/// | `refuse=code` | a keychain that refuses; `host-unreachable`, `register-is-unreadable`, `file-changed-since` |
pub(crate) struct Scenario(HashMap<String, String>);

impl Scenario {
    pub(crate) fn of(query: &str) -> Self {
        Self(url::form_urlencoded::parse(query.trim_start_matches('?').as_bytes()).into_owned().collect())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(crate) fn is(&self, name: &str, value: &str) -> bool {
        self.0.get(name).is_some_and(|given| given.split(',').any(|one| one == value))
    }

    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.0.get(name)?.parse().ok()
    }

    /// So many accounts on file.
    pub(crate) fn kept(&self) -> usize {
        self.number("kept").unwrap_or(0)
    }

    /// More people and teams than the sample's own are asked for.
    pub(crate) fn is_large(&self) -> bool {
        self.number("teams").or(self.number("projects")).is_some()
    }

    /// The code that every test ends with.
    pub(crate) fn code(&self) -> Option<Code> {
        let name = self.0.get("scenario")?;
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// What refuses.
    pub(crate) fn refused(&self) -> &str {
        self.0.get("refuse").map_or("", String::as_str)
    }

    pub(crate) fn preferences(&self) -> Preferences {
        let text = |name: &str| self.0.get(name).cloned();
        Preferences {
            language: text("lang").and_then(|tag| Language::ALL.into_iter().find(|language| language.tag() == tag)),
            theme: text("theme").map(|theme| if theme == "dark" { Theme::Dark } else { Theme::Light }),
            last_target: text("target").or_else(|| Some("my-awesome-team-name/my-awesome-project".to_owned())),
            ..Preferences::default()
        }
    }

    /// The server that this wants.
    pub(crate) fn server(&self) -> Options {
        let size = Size {
            accounts: if self.is_large() { self.kept().max(1) } else { self.kept().saturating_sub(4) },
            teams: self.number("teams").unwrap_or(usize::from(self.has("projects"))),
            projects: self.number("projects").unwrap_or(0),
            hostile: self.has("names"),
        };
        let lesser = Lesser { unknown_fields: self.is("reach", "unknown"), ..Lesser::default() };
        Options { size, lesser, ..Options::default() }
    }

    /// The longest that an answer of the server takes once the page opens, in milliseconds.
    pub(crate) fn delay(&self) -> u64 {
        self.number("delay").unwrap_or(0) as u64
    }
}
