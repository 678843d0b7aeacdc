use super::RightState::{May, MayNot, Unknown};
use super::*;
use crate::account::Subjects;
use crate::evidence::{
    AnswerSeen, ArtifactSeen, Asked, CreationSeen, EntitySeen, MemberSeen, PathFailure, ProjectSeen, QueueSeen, Refusal,
    RegistrySeen, RunSeen, Seen, ViewerSeen,
};

/// `u`, a member of `team` in this role, asking for `team/p`, which is writable or not.
fn asking(role: Option<&str>, read_only: bool) -> Evidence {
    let teams = role.map(|_| "team".to_owned()).into_iter().collect();
    let own = role.map(|role| MemberSeen { username: Some("u".into()), role: Some(role.into()), ..MemberSeen::default() });
    Evidence {
        asked: Asked { entity: Some("team".into()), project: Some("p".into()), ..Asked::default() },
        status: Some(200),
        viewer: Seen::Present(ViewerSeen { username: Some("u".into()), teams: Some(teams), ..ViewerSeen::default() }),
        entity: Seen::Present(EntitySeen {
            available: Some(false),
            read_only: Some(read_only),
            is_team: Some(true),
            ..EntitySeen::default()
        }),
        project: Seen::Present(ProjectSeen { read_only: Some(read_only), ..ProjectSeen::default() }),
        members: Seen::Present(own.into_iter().collect()),
        answers: vec![AnswerSeen { operation: "KeywandCheck".into(), status: Some(200), body: String::new(), ms: 1 }],
        ..Evidence::default()
    }
}

fn state(e: &Evidence, seen: &ActionsSeen, action: ActionName) -> (RightState, Vec<Code>) {
    let found = rights(e, seen).into_iter().find(|right| right.action == action).expect("an action");
    (found.state, found.codes)
}

fn run(owner: Option<&str>, read_only: Option<bool>) -> ActionsSeen {
    let subjects = Subjects { run: Some("r".into()), ..Subjects::default() };
    let run = Seen::Present(RunSeen { read_only, owner: owner.map(str::to_owned) });
    ActionsSeen { subjects, run, ..ActionsSeen::default() }
}

#[test]
fn what_needs_a_subject_is_left_out_where_none_is_named() {
    let names = |seen: &ActionsSeen| -> Vec<&str> {
        rights(&asking(Some("member"), false), seen).iter().map(|right| right.action.name()).collect()
    };
    let plain =
        ["read", "log-run", "create-sweep", "log-artifact", "use-artifact", "trace-weave", "create-project", "invite-member"];
    assert_eq!(names(&ActionsSeen::default()), plain);
    let text = || Some("x".to_owned());
    let subjects = Subjects { run: text(), sweep: text(), artifact: text(), queue: text(), registry: text() };
    let all: Vec<&str> = ActionName::ALL.iter().map(|action| action.name()).collect();
    let seen = ActionsSeen { subjects, ..ActionsSeen::default() };
    assert_eq!(names(&seen), all);
    let told = rights(&asking(Some("member"), false), &seen).into_iter().filter_map(|right| right.subject);
    assert_eq!(told.collect::<String>(), "x".repeat(9));
}

#[test]
fn a_member_ends_only_own_runs_and_an_admin_every_run() {
    for (role, owner, read_only, resume, delete) in [
        (Some("member"), Some("u"), Some(false), May, May),
        (Some("member"), Some("v"), Some(false), May, MayNot),
        (Some("member"), None, Some(false), May, Unknown),
        (Some("admin"), Some("v"), Some(false), May, May),
        (Some("admin"), None, Some(false), May, May),
        (Some("service"), Some("v"), Some(false), May, Unknown),
        (Some("annotator"), Some("v"), Some(false), May, Unknown),
        (Some("member"), Some("u"), Some(true), MayNot, MayNot),
        (Some("member"), Some("u"), None, May, May),
        (None, Some("u"), Some(false), May, May),
        (None, Some("v"), Some(false), May, MayNot),
    ] {
        let (e, seen) = (asking(role, false), run(owner, read_only));
        assert_eq!(state(&e, &seen, ActionName::ResumeRun).0, resume, "{role:?} {owner:?} {read_only:?}");
        assert_eq!(state(&e, &seen, ActionName::EditRun).0, resume, "{role:?} {owner:?} {read_only:?}");
        for action in [ActionName::StopRun, ActionName::DeleteRun] {
            assert_eq!(state(&e, &seen, action).0, delete, "{role:?} {owner:?} {read_only:?}");
        }
    }
    let others = state(&asking(Some("member"), false), &run(Some("v"), Some(false)), ActionName::DeleteRun);
    assert_eq!(others, (MayNot, vec![Code::RunBelongsToAnother]));
}

#[test]
fn a_role_that_only_reads_does_nothing_to_a_run_even_its_own() {
    let (e, seen) = (asking(Some("view-only"), true), run(Some("u"), Some(true)));
    for action in [ActionName::ResumeRun, ActionName::EditRun, ActionName::StopRun, ActionName::DeleteRun] {
        assert_eq!(state(&e, &seen, action), (MayNot, vec![Code::RoleIsViewOnly]), "{action:?}");
    }
    for seen in [run(Some("u"), Some(false)), run_named()] {
        assert_eq!(state(&e, &seen, ActionName::ResumeRun), (MayNot, vec![Code::RoleIsViewOnly]));
    }
    assert_eq!(state(&e, &seen, ActionName::TraceWeave), (MayNot, vec![Code::RoleIsViewOnly]));
    assert_eq!(state(&e, &seen, ActionName::Read), (May, vec![]));
    assert_eq!(state(&e, &seen, ActionName::InviteMember), (MayNot, vec![Code::ActionNeedsTeamAdmin]));
}

#[test]
fn a_run_that_is_not_there_is_told_from_one_that_was_not_told() {
    let e = asking(Some("member"), false);
    let seen = |run| ActionsSeen { run, ..run_named() };
    assert_eq!(state(&e, &seen(Seen::Absent), ActionName::ResumeRun), (MayNot, vec![Code::ResumeRunMissing]));
    assert_eq!(state(&e, &seen(Seen::Absent), ActionName::DeleteRun), (MayNot, vec![Code::RunNotFound]));
    for unseen in [Seen::Untold, Seen::NotAsked] {
        assert_eq!(state(&e, &seen(unseen), ActionName::DeleteRun), (Unknown, vec![Code::ServerDoesNotTell]));
    }
}

fn run_named() -> ActionsSeen {
    ActionsSeen { subjects: Subjects { run: Some("r".into()), ..Subjects::default() }, ..ActionsSeen::default() }
}

#[test]
fn a_missing_project_is_made_by_a_run_and_by_weave_and_not_by_a_sweep() {
    let e = Evidence { project: Seen::Absent, ..asking(Some("member"), false) };
    let seen = ActionsSeen::default();
    for (action, expect) in [
        (ActionName::Read, MayNot),
        (ActionName::LogRun, May),
        (ActionName::LogArtifact, May),
        (ActionName::TraceWeave, May),
        (ActionName::CreateProject, May),
        (ActionName::CreateSweep, MayNot),
        (ActionName::UseArtifact, MayNot),
    ] {
        assert_eq!(state(&e, &seen, action).0, expect, "{action:?}");
    }
    assert_eq!(state(&e, &seen, ActionName::CreateSweep).1, [Code::ProjectNotFound]);
    assert_eq!(state(&e, &run(Some("u"), Some(false)), ActionName::ResumeRun), (MayNot, vec![Code::ProjectNotFound]));
}

#[test]
fn a_sweep_is_joined_where_it_is_there_and_the_project_takes_runs() {
    let missing = Evidence { project: Seen::Absent, ..asking(Some("member"), false) };
    for (e, sweep, expect) in [
        (asking(Some("member"), false), Seen::Present(()), (May, vec![])),
        (asking(Some("member"), false), Seen::Absent, (MayNot, vec![Code::SweepNotFound])),
        (asking(Some("member"), false), Seen::Untold, (Unknown, vec![Code::ServerDoesNotTell])),
        (asking(Some("view-only"), true), Seen::Present(()), (MayNot, vec![Code::RoleIsViewOnly])),
        (missing, Seen::Present(()), (MayNot, vec![Code::ProjectNotFound])),
    ] {
        let subjects = Subjects { sweep: Some("s".into()), ..Subjects::default() };
        let seen = ActionsSeen { subjects, sweep, ..ActionsSeen::default() };
        assert_eq!(state(&e, &seen, ActionName::JoinSweep), expect, "{:?}", seen.sweep);
    }
}

#[test]
fn what_a_judgement_is_read_off_is_told() {
    let no = || Refusal { field: None, message: "no".into(), code: None, status: 403 };
    let nobody = EntitySeen { available: Some(true), ..EntitySeen::default() };
    let (member, stranger) = (|| asking(Some("member"), false), || asking(None, false));
    let untold = || Evidence { entity: Seen::Untold, project: Seen::Untold, ..stranger() };
    let (role, words) = (Ground::Role("member".into()), Ground::Refused("no".into()));
    let open = Seen::Present(ProjectSeen::default());
    let rows = vec![
        (member(), ActionName::LogRun, vec![Ground::ProjectReadOnly(false), role.clone()]),
        (
            Evidence { project: Seen::Absent, ..member() },
            ActionName::LogRun,
            vec![Ground::ProjectIsNotVisible, Ground::EntityReadOnly(false), role.clone()],
        ),
        (Evidence { project: Seen::Untold, ..member() }, ActionName::LogRun, vec![Ground::EntityReadOnly(false), role]),
        (stranger(), ActionName::LogRun, vec![Ground::ProjectReadOnly(false), Ground::NotAMember]),
        (
            Evidence { project: Seen::Absent, entity: Seen::Present(nobody), ..stranger() },
            ActionName::LogRun,
            vec![Ground::EntityIsMissing],
        ),
        (
            Evidence { entity: Seen::Absent, project: Seen::Absent, ..stranger() },
            ActionName::LogRun,
            vec![Ground::EntityIsMissing],
        ),
        (Evidence { entity: Seen::Absent, project: Seen::Absent, ..stranger() }, ActionName::Read, vec![Ground::EntityIsMissing]),
        (Evidence { project: Seen::Absent, ..stranger() }, ActionName::Read, vec![Ground::ProjectIsNotVisible]),
        (untold(), ActionName::LogRun, vec![Ground::NotTold("readOnly")]),
        (untold(), ActionName::Read, vec![Ground::NotTold("project")]),
        (untold(), ActionName::InviteMember, vec![Ground::NotTold("entity")]),
        (Evidence { refusals: vec![no(), no()], ..untold() }, ActionName::LogRun, vec![words.clone()]),
        (
            Evidence { refusals: vec![no()], without_key: open, ..untold() },
            ActionName::Read,
            vec![words, Ground::ProjectIsPublic],
        ),
    ];
    for (e, action, expect) in rows {
        let found = rights(&e, &ActionsSeen::default()).into_iter().find(|right| right.action == action);
        assert_eq!(found.map(|right| right.grounds), Some(expect), "{action:?} {e:?}");
    }
    let values = [Ground::Role("a".into()), Ground::NotTold("b"), Ground::RunIsOwn];
    assert_eq!(values.each_ref().map(Ground::value), [Some("a"), Some("b"), None]);
}

#[test]
fn what_the_server_answered_to_a_creation_counts_more_than_what_it_told_before() {
    let seen = ActionsSeen::default();
    let create = |creation, read_only| state(&Evidence { creation, ..asking(None, read_only) }, &seen, ActionName::CreateProject);
    let refused = CreationSeen::Refused { status: 403, message: "permission denied".into() };
    assert_eq!(create(Some(CreationSeen::Made), true), (May, Vec::new()));
    assert_eq!(create(Some(refused), false), (MayNot, vec![Code::ProjectCreationRefused]));
    assert_eq!(create(None, true).0, MayNot);
}

#[test]
fn an_open_project_of_others_takes_runs_and_nothing_of_the_entity() {
    let entity = EntitySeen { available: Some(false), read_only: Some(true), is_team: Some(true), ..EntitySeen::default() };
    let e = Evidence { entity: Seen::Present(entity), ..asking(None, false) };
    let seen = ActionsSeen::default();
    assert_eq!(state(&e, &seen, ActionName::LogRun).0, May);
    assert_eq!(state(&e, &seen, ActionName::CreateSweep).0, May);
    assert_eq!(state(&e, &seen, ActionName::CreateProject), (MayNot, vec![Code::EntityBelongsToOthers]));
    assert_eq!(state(&e, &seen, ActionName::InviteMember), (MayNot, vec![Code::EntityBelongsToOthers]));
}

#[test]
fn a_seat_leaves_weave_open() {
    let e = asking(Some("member"), true);
    let seen = ActionsSeen::default();
    assert_eq!(state(&e, &seen, ActionName::LogRun).0, MayNot);
    assert_eq!(state(&e, &seen, ActionName::TraceWeave).0, Unknown);
}

#[test]
fn only_an_admin_surely_invites() {
    for (role, expect) in [(Some("admin"), May), (Some("member"), Unknown), (Some("annotator"), Unknown), (None, MayNot)] {
        assert_eq!(state(&asking(role, false), &ActionsSeen::default(), ActionName::InviteMember).0, expect, "{role:?}");
    }
    let untold = Evidence { members: Seen::Untold, ..asking(Some("admin"), false) };
    assert_eq!(state(&untold, &ActionsSeen::default(), ActionName::InviteMember).0, Unknown);
    assert_eq!(state(&asking(Some("admin"), true), &ActionsSeen::default(), ActionName::InviteMember).0, Unknown);
    let row = |role: Option<&str>, kind: Option<&str>, admin, pending| {
        let [username, role, account_type] = [Some("u"), role, kind].map(|text| text.map(str::to_owned));
        MemberSeen { username, role, account_type, admin: Some(admin), pending: Some(pending), ..MemberSeen::default() }
    };
    for (own, expect) in [
        (row(Some("admin"), None, true, true), (MayNot, vec![Code::InvitationPending])),
        (row(Some("admin"), Some("SERVICE"), true, false), (Unknown, vec![Code::ServerDoesNotTell])),
        (row(Some("custom"), None, true, false), (May, vec![])),
        (row(None, Some("MEMBER"), false, false), (Unknown, vec![Code::ActionNeedsTeamAdmin])),
    ] {
        let e = Evidence { members: Seen::Present(vec![own]), ..asking(Some("member"), false) };
        assert_eq!(state(&e, &ActionsSeen::default(), ActionName::InviteMember), expect, "{:?}", e.members);
    }
    let mut personal = asking(Some("admin"), false);
    personal.asked.entity = Some("u".into());
    assert_eq!(state(&personal, &ActionsSeen::default(), ActionName::InviteMember), (MayNot, vec![Code::ActionNeedsTeamAdmin]));
}

#[test]
fn the_role_in_a_registry_is_the_accounts_own_or_that_of_a_team() {
    let row = |name: &str, role: &str| (name.to_owned(), role.to_owned());
    let (u, team) = ("u", "team");
    for (members, teams, read_only, expect) in [
        (Some(vec![row(u, "member")]), Some(vec![]), None, May),
        (Some(vec![row(u, "viewer")]), Some(vec![row(team, "member")]), None, May),
        (Some(vec![row(u, "viewer")]), Some(vec![row("other", "admin")]), None, MayNot),
        (Some(vec![row("v", "admin")]), Some(vec![row(team, "restricted_viewer")]), None, MayNot),
        (Some(vec![row(u, "curator")]), Some(vec![]), None, Unknown),
        (Some(vec![]), Some(vec![]), None, Unknown),
        (Some(vec![]), Some(vec![]), Some(true), MayNot),
        (None, Some(vec![row(team, "viewer")]), None, Unknown),
        (None, None, None, Unknown),
    ] {
        let subjects = Subjects { registry: Some("model".into()), ..Subjects::default() };
        let registry = Seen::Present(RegistrySeen { read_only, members: members.clone(), teams: teams.clone() });
        let seen = ActionsSeen { subjects, registry, ..ActionsSeen::default() };
        let found = state(&asking(Some("view-only"), true), &seen, ActionName::LinkRegistry).0;
        assert_eq!(found, expect, "{members:?} {teams:?} {read_only:?}");
    }
}

#[test]
fn a_queue_of_the_project_takes_jobs_of_whoever_may_write_to_the_entity() {
    let queue = |name: &str, access: &str| QueueSeen { name: Some(name.into()), access: Some(access.into()) };
    let there = || Seen::Present(vec![queue("gpu", "PROJECT"), queue("mine", "USER")]);
    for (role, read_only, queues, wanted, expect) in [
        ("member", false, there(), "gpu", May),
        ("view-only", true, there(), "gpu", MayNot),
        ("member", false, there(), "mine", Unknown),
        ("member", false, there(), "cpu", MayNot),
        ("member", false, there(), "default", Unknown),
        ("member", false, Seen::Absent, "gpu", MayNot),
        ("member", false, Seen::Untold, "gpu", Unknown),
    ] {
        let subjects = Subjects { queue: Some(wanted.into()), ..Subjects::default() };
        let seen = ActionsSeen { subjects, queues, ..ActionsSeen::default() };
        assert_eq!(state(&asking(Some(role), read_only), &seen, ActionName::PushQueue).0, expect, "{role} {wanted}");
    }
}

#[test]
fn an_artifact_is_used_where_it_is_handed_out_and_committed() {
    let told = |state: Option<&str>| Seen::Present(ArtifactSeen { is_told: true, state: state.map(str::to_owned) });
    for (artifact, expect) in [
        (told(Some("COMMITTED")), May),
        (told(None), May),
        (told(Some("PENDING")), MayNot),
        (Seen::Present(ArtifactSeen::default()), MayNot),
        (Seen::Absent, MayNot),
        (Seen::Untold, Unknown),
    ] {
        let subjects = Subjects { artifact: Some("train".into()), ..Subjects::default() };
        let seen = ActionsSeen { subjects, artifact: artifact.clone(), ..ActionsSeen::default() };
        assert_eq!(state(&asking(Some("member"), false), &seen, ActionName::UseArtifact).0, expect, "{artifact:?}");
    }
}

#[test]
fn whoever_is_not_answered_is_never_told_no() {
    type Row = (fn(&mut Evidence), RightState, RightState);
    let mut silent = asking(Some("member"), false);
    silent.status = Some(500);
    assert!(rights(&silent, &ActionsSeen::default()).iter().all(|right| right.state == Unknown));
    let mut rejected = asking(Some("member"), false);
    rejected.status = Some(401);
    assert!(rights(&rejected, &ActionsSeen::default()).iter().all(|right| right.state == MayNot));
    let changes: [Row; 6] = [
        (|e| e.status = Some(499), May, May),
        (|e| e.status = Some(429), Unknown, Unknown),
        (|e| e.path = Some(PathFailure::ConnectTimeout), Unknown, Unknown),
        (|e| e.cancelled = true, Unknown, Unknown),
        (|e| e.answers.clear(), Unknown, Unknown),
        (|e| e.asked.project = Some("p:".into()), MayNot, Unknown),
    ];
    for (change, read, invite) in changes {
        let mut e = asking(Some("admin"), false);
        change(&mut e);
        let found = [ActionName::Read, ActionName::InviteMember].map(|action| state(&e, &ActionsSeen::default(), action).0);
        assert_eq!(found, [read, invite], "{e:?}");
    }
    let told_nothing = Evidence {
        entity: Seen::Present(EntitySeen::default()),
        project: Seen::Untold,
        members: Seen::Untold,
        ..asking(Some("member"), false)
    };
    let states: Vec<_> = rights(&told_nothing, &ActionsSeen::default()).into_iter().map(|right| right.state).collect();
    assert!(states.iter().all(|state| *state == Unknown), "{states:?}");
}

#[test]
fn why_an_entity_takes_nothing_is_told_by_the_standing_of_the_account() {
    let row = |role: Option<&str>, pending| MemberSeen {
        username: Some("u".into()),
        role: role.map(str::to_owned),
        pending: Some(pending),
        ..MemberSeen::default()
    };
    for (own, expect) in [
        (Some(row(Some("member"), true)), Code::InvitationPending),
        (Some(row(Some("view-only"), false)), Code::RoleIsViewOnly),
        (Some(row(Some("member"), false)), Code::SeatHasNoAccess),
        (Some(row(Some("admin"), false)), Code::SeatHasNoAccess),
        (Some(row(Some("annotator"), false)), Code::PermissionDeniedUnexplained),
        (None, Code::EntityBelongsToOthers),
    ] {
        let entity = EntitySeen { available: Some(false), read_only: Some(true), is_team: Some(true), ..EntitySeen::default() };
        let mut e = Evidence { entity: Seen::Present(entity), ..asking(own.as_ref().and(Some("member")), false) };
        e.members = Seen::Present(own.into_iter().collect());
        let found = state(&e, &ActionsSeen::default(), ActionName::CreateProject);
        assert_eq!(found, (MayNot, vec![expect]), "{:?}", e.members);
    }
    let mut personal = asking(None, true);
    personal.asked.entity = Some("u".into());
    let found = state(&personal, &ActionsSeen::default(), ActionName::CreateProject);
    assert_eq!(found, (MayNot, vec![Code::PersonalEntityDisabled]));
}

#[test]
fn in_a_personal_entity_its_owner_ends_every_run() {
    let mut e = asking(None, false);
    e.asked.entity = Some("u".into());
    for owner in [Some("u"), Some("v"), None] {
        let found = state(&e, &run(owner, Some(false)), ActionName::DeleteRun);
        assert_eq!(found, (May, vec![]), "{owner:?}");
    }
}

#[test]
fn what_is_told_of_things_with_rights_of_their_own_is_named() {
    let x = || Some("x".to_owned());
    let subjects = Subjects { artifact: x(), queue: x(), registry: x(), run: x(), ..Subjects::default() };
    let seen = || ActionsSeen { subjects: subjects.clone(), ..ActionsSeen::default() };
    let artifact = |is_told, state: Option<&str>| Seen::Present(ArtifactSeen { is_told, state: state.map(str::to_owned) });
    let queue = |access: Option<&str>| Seen::Present(vec![QueueSeen { name: x(), access: access.map(str::to_owned) }]);
    let registry = |read_only, role: Option<&str>| {
        let members = role.map(|role| ("u".to_owned(), role.to_owned())).into_iter().collect();
        Seen::Present(RegistrySeen { read_only, members: Some(members), teams: Some(vec![]) })
    };
    let member = Ground::Role("member".into());
    let on_queue = |ground| vec![ground, Ground::EntityReadOnly(false), member.clone()];
    let use_artifact = |artifact| ActionsSeen { artifact, ..seen() };
    let link = |registry| ActionsSeen { registry, ..seen() };
    let push = |queues| ActionsSeen { queues, ..seen() };
    for (action, seen, expect) in [
        (ActionName::UseArtifact, use_artifact(artifact(true, None)), vec![Ground::ArtifactIsVisible]),
        (ActionName::UseArtifact, use_artifact(artifact(true, Some("PENDING"))), vec![Ground::ArtifactState("PENDING".into())]),
        (ActionName::UseArtifact, use_artifact(artifact(false, Some("COMMITTED"))), vec![Ground::ArtifactSourceIsHidden]),
        (ActionName::UseArtifact, use_artifact(Seen::Absent), vec![Ground::ArtifactIsMissing]),
        (ActionName::UseArtifact, seen(), vec![Ground::NotTold("artifactCollectionMembership")]),
        (ActionName::LinkRegistry, link(Seen::Absent), vec![Ground::RegistryIsMissing]),
        (ActionName::LinkRegistry, link(Seen::Untold), vec![Ground::NotTold("teamMembers")]),
        (ActionName::LinkRegistry, link(registry(None, None)), vec![Ground::RegistryListsNoRole]),
        (ActionName::LinkRegistry, link(registry(Some(true), None)), vec![Ground::RegistryReadOnly]),
        (ActionName::LinkRegistry, link(registry(Some(false), Some("viewer"))), vec![Ground::RegistryRole("viewer".into())]),
        (ActionName::PushQueue, push(queue(Some("PROJECT"))), on_queue(Ground::QueueAccess("PROJECT".into()))),
        (ActionName::PushQueue, push(queue(None)), on_queue(Ground::NotTold("access"))),
        (ActionName::PushQueue, push(Seen::Present(vec![])), vec![Ground::QueueIsMissing]),
        (ActionName::PushQueue, push(Seen::Untold), vec![Ground::NotTold("runQueues")]),
        (ActionName::ResumeRun, ActionsSeen { run: Seen::Absent, ..seen() }, vec![Ground::RunIsMissing]),
        (ActionName::ResumeRun, seen(), vec![Ground::NotTold("run")]),
    ] {
        let found = rights(&asking(Some("member"), false), &seen).into_iter().find(|right| right.action == action);
        assert_eq!(found.map(|right| right.grounds), Some(expect), "{action:?} {seen:?}");
    }
    for (registry, expect) in
        [(Seen::Absent, (MayNot, vec![Code::RegistryLinkRefused])), (Seen::Untold, (Unknown, vec![Code::ServerDoesNotTell]))]
    {
        assert_eq!(state(&asking(Some("admin"), false), &link(registry), ActionName::LinkRegistry), expect);
    }
}

#[test]
fn what_ending_a_run_is_read_off_names_its_owner() {
    let member = || Ground::Role("member".into());
    for (owner, read_only, expect) in [
        (Some("u"), Some(false), vec![Ground::RunReadOnly(false), Ground::RunIsOwn, member()]),
        (Some("v"), Some(false), vec![Ground::RunReadOnly(false), Ground::RunIsOf("v".into()), member()]),
        (None, Some(false), vec![Ground::RunReadOnly(false), Ground::NotTold("user"), member()]),
        (Some("u"), None, vec![Ground::ProjectReadOnly(false), member(), Ground::RunIsOwn]),
        (Some("u"), Some(true), vec![Ground::RunReadOnly(true), Ground::ProjectReadOnly(false), member()]),
    ] {
        let found = rights(&asking(Some("member"), false), &run(owner, read_only));
        let found = found.into_iter().find(|right| right.action == ActionName::DeleteRun);
        assert_eq!(found.map(|right| right.grounds), Some(expect), "{owner:?} {read_only:?}");
    }
}

#[test]
fn a_sweep_that_is_joined_or_a_team_that_is_invited_to_says_what_it_is_read_off() {
    let subjects = Subjects { sweep: Some("s".into()), ..Subjects::default() };
    let grounds = |e: &Evidence, seen: &ActionsSeen, action| {
        rights(e, seen).into_iter().find(|right| right.action == action).map(|right| right.grounds)
    };
    let member = Ground::Role("member".into());
    for (sweep, expect) in [
        (Seen::Present(()), vec![Ground::SweepIsVisible, Ground::ProjectReadOnly(false), member.clone()]),
        (Seen::Absent, vec![Ground::SweepIsMissing]),
        (Seen::Untold, vec![Ground::NotTold("sweep")]),
    ] {
        let seen = ActionsSeen { subjects: subjects.clone(), sweep, ..ActionsSeen::default() };
        assert_eq!(grounds(&asking(Some("member"), false), &seen, ActionName::JoinSweep), Some(expect));
    }
    let nothing = ActionsSeen::default();
    let invited = grounds(&asking(Some("member"), false), &nothing, ActionName::InviteMember);
    assert_eq!(invited, Some(vec![member.clone(), Ground::InvitingIsASetting]));
    let untold = Evidence { members: Seen::Untold, ..asking(Some("member"), false) };
    assert_eq!(grounds(&untold, &nothing, ActionName::InviteMember), Some(vec![Ground::NotTold("role")]));
    let seat = grounds(&asking(Some("member"), true), &nothing, ActionName::TraceWeave);
    assert_eq!(seat, Some(vec![Ground::ProjectReadOnly(true), member, Ground::WeaveAccessIsApart]));
    let mut nobody = asking(None, false);
    nobody.entity = Seen::Absent;
    for action in [ActionName::CreateProject, ActionName::InviteMember] {
        assert_eq!(grounds(&nobody, &nothing, action), Some(vec![Ground::EntityIsMissing]), "{action:?}");
    }
}
