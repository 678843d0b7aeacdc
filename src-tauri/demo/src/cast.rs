//! Who is there and which teams: the sample's own people, and as many more as a large world needs.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use crate::data::{MemberData, PEOPLE, PROJECTS, PersonData, ProjectData, Right, TEAMS, TeamData};

/// How much more there is than the sample's own people, teams and projects. The same size is the same world.
#[derive(Debug, Default, Clone, Copy)]
pub struct Size {
    /// So many more people, `user-001` and on. All are in `team-001`; the first is in every team.
    pub accounts: usize,
    /// So many more teams, `team-001` and on.
    pub teams: usize,
    /// So many projects in `team-001`.
    pub projects: usize,
    /// Teams of `lzwjava` and projects of `vision-lab` whose names hold script, direction marks, NUL, and 500 characters.
    pub hostile: bool,
}

/// Names that a screen must show as text.
const HOSTILE: [&str; 4] = [
    "<img src=x onerror=\"document.title='owned'\">",
    "safe\u{202e}gnp.exe\u{2066}",
    "nul\u{0}bell\u{7}\u{1b}[31m",
    "${alert(1)}';DROP TABLE--",
];
const ROLES: [(&str, Right); 3] = [("admin", Right::Admin), ("member", Right::Write), ("view-only", Right::Read)];

/// People and teams by name, in order.
pub(crate) struct Cast {
    pub(crate) people: Vec<&'static PersonData>,
    people_by_name: HashMap<&'static str, &'static PersonData>,
    teams: RwLock<Teams>,
}

#[derive(Default)]
struct Teams {
    list: Vec<&'static TeamData>,
    by_name: HashMap<&'static str, &'static TeamData>,
}

impl Cast {
    pub(crate) fn new(size: Size) -> Self {
        let mut people: Vec<&'static PersonData> = PEOPLE.iter().collect();
        let mut teams: Vec<&'static TeamData> = TEAMS.iter().collect();
        people.extend((0..size.accounts).map(|number| person(number, size)));
        teams.extend((0..size.teams).map(|number| team(number, size)));
        if size.hostile {
            teams.extend(hostile_names().map(|name| a_team(name, vec![member("lzwjava", ROLES[1])])));
        }
        let people_by_name = people.iter().map(|person| (person.username, *person)).collect();
        let by_name = teams.iter().map(|team| (team.name, *team)).collect();
        Self { people, people_by_name, teams: RwLock::new(Teams { list: teams, by_name }) }
    }

    /// Gives a member of a team another role, from now on; a name that is none of `ROLES` changes nothing.
    pub(crate) fn set_role(&self, username: &str, team: &str, role: &str) {
        let Some(role) = ROLES.into_iter().find(|(name, _)| *name == role) else { return };
        let mut teams = self.teams.write().unwrap_or_else(PoisonError::into_inner);
        let Some(at) = teams.list.iter().position(|known| known.name == team) else { return };
        let same = |member: &MemberData| MemberData { username: member.username, role: member.role, right: member.right };
        let change = |one: &MemberData| if one.username == username { member(one.username, role) } else { same(one) };
        let before = teams.list[at];
        let members = before.members.iter().map(change).collect::<Vec<_>>().leak();
        let after: &TeamData = Box::leak(Box::new(TeamData { members, ..*before }));
        teams.list[at] = after;
        teams.by_name.insert(after.name, after);
    }

    pub(crate) fn teams(&self) -> Vec<&'static TeamData> {
        self.teams.read().unwrap_or_else(PoisonError::into_inner).list.clone()
    }

    pub(crate) fn person(&self, username: &str) -> Option<&'static PersonData> {
        self.people_by_name.get(username).copied()
    }

    pub(crate) fn team(&self, name: &str) -> Option<&'static TeamData> {
        self.teams.read().unwrap_or_else(PoisonError::into_inner).by_name.get(name).copied()
    }
}

/// Every project at the start.
pub(crate) fn projects(size: Size) -> impl Iterator<Item = ProjectData> {
    let many = (0..size.projects).map(|number| ProjectData { entity: "team-001", ..project(number) });
    let hostile = hostile_names().filter(move |_| size.hostile);
    PROJECTS.iter().copied().chain(many).chain(hostile.map(|name| ProjectData { name, ..PROJECTS[0] }))
}

fn person(number: usize, size: Size) -> &'static PersonData {
    let username = text(format!("user-{:03}", number + 1));
    let default_entity = if size.teams > 0 { "team-001" } else { username };
    Box::leak(Box::new(PersonData { username, name: username, default_entity, ..PEOPLE[0] }))
}

/// The first team is everybody's; the others have the first person and two more.
fn team(number: usize, size: Size) -> &'static TeamData {
    let is_in = |person: usize| {
        number == 0 || person == 0 || person % size.teams.max(1) == number || person == number % size.accounts.max(1)
    };
    let members = (0..size.accounts).filter(|person| is_in(*person));
    let role = |person: usize| ROLES[if person == 0 { 0 } else { (person + number) % ROLES.len() }];
    a_team(
        text(format!("team-{:03}", number + 1)),
        members.map(|person| member(text(format!("user-{:03}", person + 1)), role(person))).collect(),
    )
}

fn a_team(name: &'static str, members: Vec<MemberData>) -> &'static TeamData {
    Box::leak(Box::new(TeamData { name, organization: "Example Research", frozen: false, members: members.leak() }))
}

fn member(username: &'static str, (role, right): (&'static str, Right)) -> MemberData {
    MemberData { username, role, right }
}

fn project(number: usize) -> ProjectData {
    let (name, access) = match number % 10 {
        3 => (format!("音声認識の実験-{number:05}"), "ENTITY_WRITE"),
        6 => (format!("public-benchmark-{number:05}"), "USER_READ"),
        9 => (format!("restricted-plan-{number:05}"), "RESTRICTED"),
        _ => (format!("experiment-{number:05}"), "ENTITY_WRITE"),
    };
    ProjectData { name: text(name), access, ..PROJECTS[0] }
}

fn hostile_names() -> impl Iterator<Item = &'static str> {
    HOSTILE.into_iter().chain(std::iter::once_with(|| text("長".repeat(500))))
}

/// A name for as long as the program runs: a world is made once.
fn text(name: String) -> &'static str {
    name.leak()
}
