//! One entity that an account may name.

use serde::{Deserialize, Serialize};

use super::{MayLog, Told, WhyUnknown};
use crate::evidence::{MemberSeen, TeamSeen};

/// One entity, as an account sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EntityReached {
    /// Its name, as the server writes it.
    pub name: String,
    /// Is it the account's own?
    pub personal: bool,
    /// The organization it belongs to.
    pub organization: Option<String>,
    /// Read-only for this account?
    pub read_only: Told<bool>,
    /// Its members.
    pub members: Told<MembersReached>,
    /// The server was asked for it and has none of this name.
    #[serde(default)]
    pub missing: bool,
}

/// Members of an entity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MembersReached {
    /// When they were told, in seconds since 1970.
    pub at: u64,
    /// The members.
    pub members: Vec<MemberSeen>,
}

impl EntityReached {
    /// An entity of which only the name is known.
    pub fn unasked(name: String) -> Self {
        let unknown = WhyUnknown::NotAsked;
        Self { name, personal: false, organization: None, read_only: Err(unknown), members: Err(unknown), missing: false }
    }

    /// An entity of a list.
    pub fn told(seen: &TeamSeen) -> Self {
        Self {
            organization: seen.organization.clone(),
            read_only: seen.read_only.ok_or(WhyUnknown::NotTold),
            ..Self::unasked(seen.name.clone())
        }
    }

    /// Takes over what a list does not tell. A list may call an entity open that the server refuses when it is asked for itself.
    pub fn keep(&mut self, known: &Self) {
        self.members.clone_from(&known.members);
        self.missing = known.missing && self.personal;
        if known.read_only == Err(WhyUnknown::Refused) {
            self.refuse();
        }
        if self.read_only == Err(WhyUnknown::NotAsked) {
            self.read_only = known.read_only;
        }
        self.organization = self.organization.take().or_else(|| known.organization.clone());
    }

    /// Takes in what opening it told.
    pub fn learn(&mut self, seen: &TeamSeen, at: u64) {
        self.missing = false;
        if let Some(read_only) = seen.read_only {
            self.read_only = Ok(read_only);
        } else if self.read_only == Err(WhyUnknown::NotAsked) {
            self.read_only = Err(WhyUnknown::NotTold);
        }
        self.organization = seen.organization.clone().or(self.organization.take());
        self.members = match &seen.members {
            // A team has at least the account itself: an empty list is none that was told.
            Some(members) if members.is_empty() && !self.personal => Err(WhyUnknown::NotTold),
            Some(members) => Ok(MembersReached { at, members: members.clone() }),
            None => Err(WhyUnknown::NotTold),
        };
    }

    /// The server refused the entity itself: a list that calls it open proves nothing.
    pub fn refuse(&mut self) {
        self.members = Err(WhyUnknown::Refused);
        if self.read_only != Ok(true) {
            self.read_only = Err(WhyUnknown::Refused);
        }
    }

    /// The server has no entity of this name.
    pub fn lose(&mut self) {
        (self.missing, self.members) = (true, Err(WhyUnknown::NotTold));
    }

    /// May the account log runs here? What a list calls open counts once the entity itself was asked: the server may refuse that.
    pub fn may_log(&self) -> MayLog {
        match (self.missing, self.may_log_told()) {
            (true, _) => MayLog::Missing,
            (false, Ok(true)) => MayLog::Yes,
            (false, Ok(false)) => MayLog::ReadOnly,
            (false, Err(_)) => MayLog::Unknown,
        }
    }

    /// Why it is not known whether the account may log runs here.
    pub fn may_log_unknown(&self) -> Option<WhyUnknown> {
        self.may_log_told().err().filter(|_| !self.missing)
    }

    fn may_log_told(&self) -> Told<bool> {
        let is_unproven = self.read_only == Ok(false) && matches!(self.members, Err(WhyUnknown::NotAsked));
        if is_unproven { Err(WhyUnknown::NotAsked) } else { self.read_only.map(|read_only| !read_only) }
    }

    /// The account's own row among the members.
    pub fn own<'a>(&'a self, user: Option<&str>) -> Option<&'a MemberSeen> {
        let members = self.members.as_ref().ok()?;
        members.members.iter().find(|member| user.is_some() && member.username.as_deref() == user)
    }

    /// The account's role, as the server writes it.
    ///
    /// # Errors
    /// Why it is not known.
    pub fn role(&self, user: Option<&str>) -> Told<String> {
        self.members.as_ref().map_err(|why| *why)?;
        let own = self.own(user);
        let role = own.and_then(|own| {
            let by_right = || own.admin.filter(|admin| *admin).map(|_| "admin".to_owned());
            own.role.clone().or_else(by_right).or_else(|| own.account_type.as_ref().map(|kind| kind.to_lowercase()))
        });
        role.ok_or(WhyUnknown::NotTold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use WhyUnknown::{NotAsked, NotTold, Refused};

    fn entity(read_only: Told<bool>, members: Told<Vec<MemberSeen>>) -> EntityReached {
        let members = members.map(|members| MembersReached { at: 1, members });
        EntityReached { read_only, members, ..EntityReached::unasked("team".to_owned()) }
    }

    #[test]
    fn what_a_list_calls_open_counts_once_the_entity_itself_was_asked() {
        for (missing, read_only, members, may, why) in [
            (false, Ok(false), NotAsked, MayLog::Unknown, Some(NotAsked)),
            (false, Ok(false), NotTold, MayLog::Yes, None),
            (false, Ok(true), NotAsked, MayLog::ReadOnly, None),
            (false, Err(Refused), NotTold, MayLog::Unknown, Some(Refused)),
            (true, Err(NotAsked), NotTold, MayLog::Missing, None),
        ] {
            let entity = EntityReached { missing, ..entity(read_only, Err(members)) };
            assert_eq!((entity.may_log(), entity.may_log_unknown()), (may, why), "{entity:?}");
        }
    }

    #[test]
    fn a_list_takes_nothing_back_that_the_entity_itself_told() {
        for (list, known, expect) in [
            (Ok(false), Err(Refused), (Err(Refused), Err(Refused))),
            (Ok(true), Err(Refused), (Ok(true), Err(Refused))),
            (Err(NotAsked), Ok(true), (Ok(true), Err(NotTold))),
            (Ok(false), Ok(true), (Ok(false), Err(NotTold))),
        ] {
            let mut now = entity(list, Err(NotAsked));
            now.keep(&entity(known, Err(NotTold)));
            assert_eq!((now.read_only, now.members), expect, "{list:?} {known:?}");
        }
        for (personal, lost) in [(true, true), (true, false), (false, true)] {
            let (mut now, mut known) = (entity(Ok(false), Err(NotAsked)), entity(Ok(false), Err(NotAsked)));
            (now.personal, known.organization) = (personal, Some("org".to_owned()));
            if lost {
                known.lose();
            }
            now.keep(&known);
            assert_eq!((now.missing, now.organization.as_deref()), (personal && lost, Some("org")));
        }
    }

    #[test]
    fn a_role_is_the_accounts_own_and_the_surest_word_for_it() {
        let member = |role: Option<&str>, admin, kind: Option<&str>| {
            let [role, account_type] = [role, kind].map(|text| text.map(str::to_owned));
            MemberSeen { username: Some("u".to_owned()), role, account_type, admin: Some(admin), ..MemberSeen::default() }
        };
        for (row, user, expect) in [
            (member(Some("custom"), true, Some("MEMBER")), Some("u"), Ok("custom")),
            (member(None, true, Some("MEMBER")), Some("u"), Ok("admin")),
            (member(None, false, Some("MEMBER")), Some("u"), Ok("member")),
            (member(None, false, None), Some("u"), Err(NotTold)),
            (member(Some("custom"), true, None), Some("v"), Err(NotTold)),
            (MemberSeen { role: Some("custom".to_owned()), ..MemberSeen::default() }, None, Err(NotTold)),
        ] {
            assert_eq!(entity(Ok(false), Ok(vec![row])).role(user), expect.map(str::to_owned), "{user:?}");
        }
        assert_eq!(entity(Ok(false), Err(Refused)).role(Some("u")), Err(Refused));
    }

    #[test]
    fn opening_an_entity_tells_its_right_its_organization_and_its_members() {
        let member = || vec![MemberSeen::default()];
        for (read_only, seen, expect) in [
            (Err(NotAsked), Some(true), Ok(true)),
            (Err(NotAsked), None, Err(NotTold)),
            (Err(Refused), None, Err(Refused)),
            (Ok(false), None, Ok(false)),
            (Ok(false), Some(true), Ok(true)),
        ] {
            let mut entity = entity(read_only, Err(NotAsked));
            entity.missing = true;
            entity.learn(&TeamSeen { read_only: seen, ..TeamSeen::default() }, 9);
            assert_eq!((entity.read_only, entity.missing), (expect, false), "{read_only:?} {seen:?}");
        }
        for (personal, members, expect) in [
            (false, Some(member()), Ok(1)),
            (false, Some(Vec::new()), Err(NotTold)),
            (true, Some(Vec::new()), Ok(0)),
            (true, Some(member()), Ok(1)),
            (false, None, Err(NotTold)),
        ] {
            let mut entity = EntityReached { personal, ..entity(Ok(false), Err(Refused)) };
            entity.learn(&TeamSeen { members, ..TeamSeen::default() }, 9);
            let told = entity.members.as_ref().map(|told| (told.at, told.members.len())).map_err(|why| *why);
            assert_eq!(told, expect.map(|count| (9, count)), "{personal}");
        }
        let mut entity = entity(Ok(false), Err(NotAsked));
        let seen = |organization: Option<&str>| TeamSeen { organization: organization.map(str::to_owned), ..TeamSeen::default() };
        for (told, expect) in [(None, None), (Some("one"), Some("one")), (None, Some("one")), (Some("two"), Some("two"))] {
            entity.learn(&seen(told), 9);
            assert_eq!(entity.organization.as_deref(), expect);
        }
    }

    #[test]
    fn an_entity_of_a_list_has_the_right_that_the_list_tells() {
        let told = |read_only| {
            let seen = TeamSeen { name: "t".to_owned(), read_only, organization: Some("o".to_owned()), ..TeamSeen::default() };
            let entity = EntityReached::told(&seen);
            (entity.name, entity.read_only, entity.organization, entity.members, entity.personal)
        };
        let organization = Some("o".to_owned());
        assert_eq!(told(Some(true)), ("t".to_owned(), Ok(true), organization.clone(), Err(NotAsked), false));
        assert_eq!(told(None), ("t".to_owned(), Err(NotTold), organization, Err(NotAsked), false));
        for (read_only, expect) in [(Ok(true), Ok(true)), (Ok(false), Err(Refused)), (Err(NotAsked), Err(Refused))] {
            let mut entity = entity(read_only, Ok(Vec::new()));
            entity.refuse();
            assert_eq!((entity.read_only, entity.members), (expect, Err(Refused)), "{read_only:?}");
        }
    }
}
