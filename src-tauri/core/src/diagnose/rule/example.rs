//! Evidence to show each rule with: one person, two teams, and what a server would say of them.

use crate::account::Host;
use crate::evidence::{
    AnswerSeen, Asked, EntitySeen, Evidence, KeySeen, KeySource, MachineSeen, MemberSeen, PathFailure, PlaceKind, PlaceSeen,
    ProjectSeen, Refusal, Seen, ViewerSeen, WriteSeen,
};
use crate::secret::KeyShape;

/// A question that was not sent.
pub(super) fn nothing_sent() -> Evidence {
    Evidence {
        asked: Asked {
            host: Host::parse("https://api.wandb.ai").ok(),
            entity: Some("vision-lab".into()),
            project: Some("resnet".into()),
            normalized: false,
        },
        key: Some(KeySeen {
            shape: KeyShape::WellFormed,
            hint: "0f3a…91c4".into(),
            source: KeySource::Place("~/.netrc".into(), Some(3)),
        }),
        ..Evidence::default()
    }
}

/// A machine as the SDK finds it, and nothing of any server.
pub(super) fn on_machine(set: impl FnOnce(&mut MachineSeen)) -> Evidence {
    let mut machine = MachineSeen { sdk: "0.31.0".into(), ..MachineSeen::default() };
    set(&mut machine);
    Evidence {
        machine: Some(machine),
        asked: Asked { host: Host::parse("https://api.wandb.ai").ok(), ..Asked::default() },
        ..Evidence::default()
    }
}

/// A place that holds a key.
pub(super) fn place(kind: PlaceKind, name: &str, line: u32, hint: &str, same: bool) -> PlaceSeen {
    PlaceSeen { kind, name: name.into(), line: Some(line), hint: hint.into(), same }
}

/// An answer of this status and body, of which nothing could be read.
pub(super) fn answered(status: u16, body: &str) -> Evidence {
    let mut e = nothing_sent();
    e.status = Some(status);
    e.answers = vec![AnswerSeen { operation: "KeywandCheck".into(), status: Some(status), body: body.into(), ms: 182 }];
    e
}

/// The way was blocked before an answer came.
pub(super) fn path(failure: PathFailure) -> Evidence {
    let mut e = nothing_sent();
    e.answers = vec![AnswerSeen { operation: "KeywandCheck".into(), status: None, body: String::new(), ms: 31 }];
    e.path = Some(failure);
    e
}

/// A member who may write, asking for a project that takes runs.
pub(super) fn member_of(entity: &str, project: &str) -> Evidence {
    let mut e = answered(200, r#"{"data":{"viewer":{"username":"lzwjava"}}}"#);
    e.asked.entity = Some(entity.into());
    e.asked.project = Some(project.into());
    e.viewer = Seen::Present(ViewerSeen {
        login_team: None,
        username: Some("lzwjava".into()),
        default_entity: Some("vision-lab".into()),
        has_email: Some(true),
        teams: Some(vec!["vision-lab".into(), "nlp-team".into()]),
    });
    e.entity = Seen::Present(EntitySeen {
        name: Some(entity.into()),
        available: Some(false),
        read_only: Some(false),
        is_team: Some(true),
        entity_type: Some("team".into()),
        organization: Some("Example Research".into()),
    });
    e.project = Seen::Present(ProjectSeen {
        name: Some(project.into()),
        entity_name: Some(entity.into()),
        access: Some("ENTITY_WRITE".into()),
        read_only: Some(false),
    });
    e
}

/// A member of a team that is read-only for the account.
pub(super) fn read_only_team(entity: &str, project: &str) -> Evidence {
    let mut e = member_of(entity, project);
    if let Seen::Present(seen) = &mut e.entity {
        seen.read_only = Some(true);
    }
    if let Seen::Present(seen) = &mut e.project {
        seen.read_only = Some(true);
    }
    e
}

/// A name that nobody has taken.
pub(super) fn unknown_entity(entity: &str) -> Evidence {
    let mut e = member_of(entity, "resnet");
    e.entity = Seen::Present(EntitySeen {
        name: Some(entity.into()),
        available: Some(true),
        read_only: Some(false),
        ..EntitySeen::default()
    });
    e.project = Seen::Absent;
    e
}

/// A team of other people.
pub(super) fn others_entity(entity: &str, project: &str) -> Evidence {
    let mut e = read_only_team(entity, project);
    e.project = Seen::Absent;
    e.members = Seen::Present(vec![admin("sato-yuki", "佐藤 由紀"), admin("m.keller", "Maria Keller")]);
    e
}

/// The team's members, the account among them with this role.
pub(super) fn members(role: &str) -> Seen<Vec<MemberSeen>> {
    let own = MemberSeen {
        username: Some("lzwjava".into()),
        name: Some("Li Zhiwei".into()),
        role: Some(role.into()),
        admin: Some(false),
        pending: Some(false),
        ..MemberSeen::default()
    };
    Seen::Present(vec![admin("sato-yuki", "佐藤 由紀"), own])
}

fn admin(username: &str, name: &str) -> MemberSeen {
    MemberSeen {
        username: Some(username.into()),
        name: Some(name.into()),
        role: Some("admin".into()),
        admin: Some(true),
        pending: Some(false),
        ..MemberSeen::default()
    }
}

/// Gives the account another default entity.
pub(super) fn set_default(e: &mut Evidence, entity: &str) {
    if let Seen::Present(viewer) = &mut e.viewer {
        viewer.default_entity = Some(entity.into());
    }
}

/// Makes the account one without an e-mail address, of one team.
pub(super) fn set_service(e: &mut Evidence) {
    if let Seen::Present(viewer) = &mut e.viewer {
        viewer.username = Some("ci-bot".into());
        viewer.has_email = Some(false);
        viewer.teams = Some(vec!["vision-lab".into()]);
    }
}

/// A write that the server refused.
pub(super) fn refuse_write(e: &mut Evidence, status: u16, message: &str) {
    e.status = Some(status);
    e.refusals.push(refusal(Some("upsertBucket"), message, status));
    e.write = Some(WriteSeen::Refused { status, message: message.into() });
}

/// An error of a GraphQL answer.
pub(super) fn refusal(field: Option<&str>, message: &str, status: u16) -> Refusal {
    Refusal { field: field.map(str::to_owned), message: message.into(), code: None, status }
}
