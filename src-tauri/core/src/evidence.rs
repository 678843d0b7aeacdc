//! What was observed: in a server's answers, in pasted text, on this machine. No judgement stands here: that is `diagnose`.

mod actions;
mod key;
mod location;
mod machine;
mod operation;
mod path;
mod reach;
mod seen;
mod trouble;

use crate::account::{AccountId, Host};

pub use actions::{ActionsSeen, ArtifactSeen, QueueSeen, RegistrySeen, RunSeen};
pub use key::{KeyElsewhere, KeySeen, KeySource};
pub use location::Location;
pub use machine::{
    BesideSeen, MachineSeen, NetrcFlaw, OutdatedSeen, OverrideSeen, PlaceKind, PlaceSeen, UnreadableSeen, UsesSeen,
};
pub use operation::Operation;
pub use path::{Certificate, PathFailure, ProxyTrouble, TlsTrouble};
pub use reach::{ListedSeen, PageSeen, ReachSeen, TeamSeen};
pub use seen::{CreationSeen, EntitySeen, MemberSeen, OrganizationSeen, ProjectSeen, ViewerSeen, WriteSeen};
pub use trouble::Trouble;

/// Everything that is known when a question is judged.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Evidence {
    /// What was asked for.
    pub asked: Asked,
    /// Where the entity was named, if not in the question: variable, or file and line.
    pub entity_source: Option<String>,
    /// The key: its form and where it was read, never itself.
    pub key: Option<KeySeen>,
    /// The proxy that requests went through.
    pub proxy: Option<ProxySeen>,
    /// Why no answer of a W&B server came, where none came.
    pub path: Option<PathFailure>,
    /// HTTP status of the answer that decided; of the first answer otherwise.
    pub status: Option<u16>,
    /// The account as the server sees it; absent where the server knows no account for the key.
    pub viewer: Seen<ViewerSeen>,
    /// The entity; absent where the server answered `null`.
    pub entity: Seen<EntitySeen>,
    /// The project; absent means missing *or* invisible.
    pub project: Seen<ProjectSeen>,
    /// The project as anybody sees it who sends no key; asked only where it is the key that was refused.
    pub without_key: Seen<ProjectSeen>,
    /// Members of the entity.
    pub members: Seen<Vec<MemberSeen>>,
    /// Names of the entity's projects, at most the first 1,000.
    pub project_names: Seen<Vec<String>>,
    /// Organizations of the account.
    pub organizations: Seen<Vec<OrganizationSeen>>,
    /// What the server refused, in its own words.
    pub refusals: Vec<Refusal>,
    /// Seconds to wait, where the server said so (`Retry-After`).
    pub retry_after: Option<u64>,
    /// What came of creating the project, where that was asked for.
    pub creation: Option<CreationSeen>,
    /// What came of writing, where that was asked for.
    pub write: Option<WriteSeen>,
    /// An account on file whose key is the same one, and worked on another host; nothing was sent there.
    pub key_elsewhere: Option<KeyElsewhere>,
    /// Other accounts on file, on the same server, that may log there as far as is known; nothing was sent for it.
    pub others: Vec<OtherSeen>,
    /// What the SDK would find on this machine, where that was looked at.
    pub machine: Option<MachineSeen>,
    /// What the client itself said and no server's answer shows; known from pasted text only.
    pub client: Option<ClientSaid>,
    /// What the client tried to do, where a pasted text tells; a test's answers tell by themselves.
    pub operation: Option<Operation>,
    /// Does only a person's prose say so, and no program's line?
    pub hearsay: bool,
    /// Does the text show no more than attempts of which a later one may have worked?
    pub indirect: bool,
    /// Did the person stop the test?
    pub cancelled: bool,
    /// Every request, in order.
    pub answers: Vec<AnswerSeen>,
}

/// What the wandb client says in words of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClientSaid {
    /// No key is configured.
    KeyMissing,
    /// The address of the server is none of the API; the one that was meant.
    HostIsWrong {
        /// As the client suggests it.
        suggestion: Option<String>,
    },
    /// It had a key, learned nobody's name for it, and was refused.
    NobodyIsRefused(String),
    /// No such project, or no such run in it.
    ProjectIsMissing(String),
    /// The run that was to be resumed does not exist.
    RunIsMissing(String),
    /// An artifact may not be read, or does not exist.
    ArtifactIsRefused(String),
    /// Something else stands in the way; the words that say so.
    Said(Trouble, String),
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Server; unknown for pasted text that names none.
    pub host: Option<Host>,
    /// Entity as given; `None` lets the server choose.
    pub entity: Option<String>,
    /// Project as given.
    pub project: Option<String>,
    /// Were full-width characters in the target brought to their usual form?
    pub normalized: bool,
}

/// An observation that may not have been made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Seen<T> {
    /// Nobody asked.
    #[default]
    NotAsked,
    /// Asked, and not told: a field that the server does not know, or a refusal.
    Untold,
    /// The server answered `null`.
    Absent,
    /// The server answered.
    Present(T),
}

impl<T> Seen<T> {
    /// The observation, where there is one.
    pub fn present(&self) -> Option<&T> {
        match self {
            Self::Present(value) => Some(value),
            _ => None,
        }
    }

    /// The same observation, of something in it.
    pub fn map<U>(self, of: impl FnOnce(T) -> U) -> Seen<U> {
        match self {
            Self::Present(value) => Seen::Present(of(value)),
            Self::Absent => Seen::Absent,
            Self::Untold => Seen::Untold,
            Self::NotAsked => Seen::NotAsked,
        }
    }

    /// Did the server answer `null`?
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

/// Another account on file that may log there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherSeen {
    /// The account.
    pub id: AccountId,
    /// As its owner calls it.
    pub label: String,
    /// How that is known.
    pub may: OtherMay,
    /// Is it another key of the person that was refused?
    pub same_person: bool,
}

/// How it is known that another account may log there; the surest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OtherMay {
    /// Its last answer lists the entity, and does not tell whether it takes runs.
    Listed,
    /// Its last answer says that the entity takes runs.
    Told,
    /// It was asked for the same target in this session.
    Asked,
}

/// A proxy and who named it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProxySeen {
    /// Host and port, without any login.
    pub address: String,
    /// Environment variable, settings file, or `system`.
    pub source: String,
}

/// A GraphQL error, in the server's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// First part of the path: the field that was refused.
    pub field: Option<String>,
    /// The server's words.
    pub message: String,
    /// `extensions.code`.
    pub code: Option<String>,
    /// HTTP status of the answer that held it.
    pub status: u16,
}

/// One request and what came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerSeen {
    /// Name of the GraphQL operation.
    pub operation: String,
    /// HTTP status, where one arrived.
    pub status: Option<u16>,
    /// The body, cut, any secret masked.
    pub body: String,
    /// Milliseconds from request to the end of the answer.
    pub ms: u32,
}

impl Evidence {
    /// The entity that runs would go to: as asked for, else the default entity.
    pub fn entity_name(&self) -> Option<&str> {
        self.asked.entity.as_deref().or_else(|| self.viewer.present().and_then(|viewer| viewer.default_entity.as_deref()))
    }

    /// Is the account a member of the entity, or the entity its own? `None` where that is not known.
    pub fn is_member(&self) -> Option<bool> {
        let name = self.entity_name()?;
        let viewer = self.viewer.present()?;
        if viewer.username.as_deref() == Some(name) {
            return Some(true);
        }
        let teams = viewer.teams.as_ref()?;
        Some(teams.iter().any(|team| team == name))
    }

    /// What a program said of this trouble, and where it is no account's right that is in question.
    pub fn said(&self, trouble: Trouble) -> Option<&str> {
        match &self.client {
            Some(ClientSaid::Said(told, words)) if *told == trouble => Some(words),
            _ => None,
        }
    }

    /// Is the entity the account's own, named like the user?
    pub fn is_personal(&self) -> bool {
        let username = self.viewer.present().and_then(|viewer| viewer.username.as_deref());
        username.is_some() && username == self.entity_name()
    }

    /// The account's own row among the entity's members.
    pub fn own_membership(&self) -> Option<&MemberSeen> {
        let username = self.viewer.present()?.username.as_deref()?;
        self.members.present()?.iter().find(|member| member.username.as_deref() == Some(username))
    }

    /// `readOnly` for this account, of the project where it is visible, else of the entity.
    pub fn read_only(&self) -> Option<bool> {
        match &self.project {
            Seen::Present(project) => project.read_only.or_else(|| self.entity.present().and_then(|entity| entity.read_only)),
            _ => self.entity.present().and_then(|entity| entity.read_only),
        }
    }

    /// Did the server refuse the key itself, whoever the person is?
    ///
    /// # Source
    /// `the provided API key cannot access this resource`: W&B documentation, api-keys; public posts.
    pub fn key_is_refused(&self) -> bool {
        self.refusals.iter().any(|refusal| refusal.message.contains("API key cannot access"))
    }

    /// The other account on file that most surely may log there.
    pub fn other(&self) -> Option<&OtherSeen> {
        self.others.iter().max_by_key(|other| other.may)
    }

    /// Entities that this account may name: its teams, then itself.
    pub fn own_entities(&self) -> Vec<&str> {
        let Some(viewer) = self.viewer.present() else {
            return Vec::new();
        };
        let default = viewer.default_entity.iter().chain(&viewer.login_team);
        let teams = viewer.teams.iter().flatten();
        let mut names: Vec<&str> = Vec::new();
        for name in default.chain(teams).chain(viewer.username.iter()) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn viewer(username: Option<&str>, default: Option<&str>, teams: Option<&[&str]>) -> Seen<ViewerSeen> {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Seen::Present(ViewerSeen {
            username: text(username),
            default_entity: text(default),
            teams: teams.map(|teams| teams.iter().map(|&team| team.to_owned()).collect()),
            ..ViewerSeen::default()
        })
    }

    #[test]
    fn an_observation_is_there_absent_untold_or_not_made() {
        for (seen, present, absent) in [
            (Seen::Present(1), Some(1), false),
            (Seen::Absent, None, true),
            (Seen::Untold, None, false),
            (Seen::NotAsked, None, false),
        ] {
            assert_eq!((seen.present().copied(), seen.is_absent()), (present, absent), "{seen:?}");
            let mapped = seen.clone().map(|one| one + 1);
            assert_eq!((mapped.present().copied(), mapped.is_absent()), (present.map(|one| one + 1), absent), "{seen:?}");
            assert_eq!(mapped == Seen::Untold, seen == Seen::Untold);
        }
    }

    #[test]
    fn an_account_is_a_member_of_its_own_entity_and_of_its_teams() {
        for (asked, seen, member, personal) in [
            (Some("t"), viewer(Some("u"), None, Some(&["t"])), Some(true), false),
            (Some("x"), viewer(Some("u"), None, Some(&["t"])), Some(false), false),
            (Some("u"), viewer(Some("u"), None, Some(&[])), Some(true), true),
            (Some("u"), viewer(Some("u"), None, None), Some(true), true),
            (Some("t"), viewer(Some("u"), None, None), None, false),
            (None, viewer(Some("u"), Some("t"), Some(&["t"])), Some(true), false),
            (None, viewer(Some("u"), Some("u"), Some(&[])), Some(true), true),
            (None, viewer(Some("u"), None, Some(&["t"])), None, false),
            (None, viewer(None, None, None), None, false),
            (Some("t"), Seen::Absent, None, false),
        ] {
            let mut e = Evidence { viewer: seen, ..Evidence::default() };
            e.asked.entity = asked.map(str::to_owned);
            assert_eq!((e.is_member(), e.is_personal()), (member, personal), "{e:?}");
        }
        let mut e = Evidence { viewer: viewer(None, Some("d"), None), ..Evidence::default() };
        assert_eq!(e.entity_name(), Some("d"));
        e.asked.entity = Some("a".to_owned());
        assert_eq!(e.entity_name(), Some("a"));
    }

    #[test]
    fn what_the_project_tells_counts_before_what_the_entity_tells() {
        let project = |read_only| Seen::Present(ProjectSeen { read_only, ..ProjectSeen::default() });
        for (project, entity, expect) in [
            (project(Some(true)), Some(false), Some(true)),
            (project(Some(false)), Some(true), Some(false)),
            (project(None), Some(true), Some(true)),
            (Seen::Absent, Some(false), Some(false)),
            (Seen::NotAsked, None, None),
        ] {
            let entity = Seen::Present(EntitySeen { read_only: entity, ..EntitySeen::default() });
            let e = Evidence { entity, project, ..Evidence::default() };
            assert_eq!(e.read_only(), expect, "{e:?}");
        }
    }

    #[test]
    fn the_own_row_the_surest_other_and_the_words_of_a_trouble_are_found() {
        let row = |username: Option<&str>, role: &str| MemberSeen {
            username: username.map(str::to_owned),
            role: Some(role.to_owned()),
            ..MemberSeen::default()
        };
        let other = |id: &str, may| OtherSeen { id: AccountId(id.to_owned()), label: String::new(), may, same_person: false };
        let mut e = Evidence {
            viewer: viewer(Some("u"), None, None),
            members: Seen::Present(vec![row(None, "a"), row(Some("v"), "b"), row(Some("u"), "c")]),
            others: vec![other("1", OtherMay::Listed), other("2", OtherMay::Asked), other("3", OtherMay::Told)],
            client: Some(ClientSaid::Said(Trouble::Cut, "words".to_owned())),
            ..Evidence::default()
        };
        assert_eq!(e.own_membership().and_then(|row| row.role.as_deref()), Some("c"));
        assert_eq!(e.other().map(|other| other.id.0.as_str()), Some("2"));
        assert_eq!((e.said(Trouble::Cut), e.said(Trouble::Unread)), (Some("words"), None));
        e.viewer = viewer(None, None, None);
        e.client = Some(ClientSaid::KeyMissing);
        assert_eq!((e.own_membership(), e.said(Trouble::Cut)), (None, None));
        let refusal = |message: &str| Refusal { field: None, message: message.to_owned(), code: None, status: 403 };
        e.refusals = vec![refusal("permission denied")];
        assert!(!e.key_is_refused());
        e.refusals.push(refusal("the provided API key cannot access this resource"));
        assert!(e.key_is_refused());
    }

    #[test]
    fn an_account_may_name_each_of_its_entities_once() {
        let mut e = Evidence { viewer: viewer(Some("u"), Some("d"), Some(&["t", "d", "u"])), ..Evidence::default() };
        assert_eq!(e.own_entities(), ["d", "t", "u"]);
        if let Seen::Present(viewer) = &mut e.viewer {
            viewer.login_team = Some("l".to_owned());
        }
        assert_eq!(e.own_entities(), ["d", "l", "t", "u"]);
        e.viewer = Seen::Absent;
        assert!(e.own_entities().is_empty());
    }
}
