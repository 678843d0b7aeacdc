//! The questions, one file each.

pub mod actions;
pub mod check;
pub mod check_registry;
pub mod create_project;
pub mod default_entity;
pub mod delete_run;
pub mod explain;
mod field;
pub mod find_run;
pub mod projects;
pub mod public;
pub mod reach;
pub mod registry;
pub mod team;
pub mod upsert_run;

use super::document::Document;

/// Every document that we ever send; the tests hold them against the known schema.
pub const DOCUMENTS: [Document; 14] = [
    check::DOCUMENT,
    default_entity::DOCUMENT,
    explain::DOCUMENT,
    upsert_run::DOCUMENT,
    create_project::DOCUMENT,
    find_run::DOCUMENT,
    delete_run::DOCUMENT,
    reach::DOCUMENT,
    team::DOCUMENT,
    projects::DOCUMENT,
    actions::DOCUMENT,
    registry::DOCUMENT,
    public::DOCUMENT,
    check_registry::DOCUMENT,
];

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::account::Subjects;
    use crate::evidence::{OrganizationSeen, Seen};
    use crate::wandb::{Answer, GraphqlError};

    fn answer(data: &Value, refused: &[&str]) -> Answer {
        let errors = refused.iter().map(|field| GraphqlError { path: vec![json!(field)], ..GraphqlError::default() });
        Answer { status: 200, data: data.clone(), errors: errors.collect(), ..Answer::default() }
    }

    /// Present, absent, untold, or not asked.
    fn kind<T>(seen: &Seen<T>) -> char {
        match seen {
            Seen::Present(_) => 'p',
            Seen::Absent => 'a',
            Seen::Untold => 'u',
            Seen::NotAsked => '-',
        }
    }

    #[test]
    fn a_null_that_an_error_explains_was_refused_and_another_one_is_absent() {
        let nothing = json!({ "viewer": null, "entity": null, "project": null, "models": null });
        for (data, refused, expect) in [
            (&nothing, &[][..], "aaaaaaaaaa"),
            (&nothing, &["viewer"], "uaauauuaau"),
            (&nothing, &["entity"], "auaaaaaauu"),
            (&nothing, &["project"], "aauauaaaau"),
            (&nothing, &["models"], "aaaaaaauau"),
            (&json!({}), &[], "uuuuuuuuuu"),
        ] {
            let answer = answer(data, refused);
            let ((viewer, entity, project), (account, registry)) = (check::read(&answer), check_registry::read(&answer));
            let (page, team) = (projects::read(&answer), team::read(&answer));
            let checked = [kind(&viewer), kind(&entity), kind(&project), kind(&account), kind(&registry)];
            let reached = [kind(&default_entity::read(&answer)), kind(&reach::read(&answer)), kind(&page), kind(&team)];
            let found: String = checked.into_iter().chain(reached).chain([kind(&public::read(&answer))]).collect();
            assert_eq!(found, expect, "{refused:?}");
        }
        for (status, project, expect) in [(200, json!({}), 'p'), (200, Value::Null, 'a'), (403, Value::Null, 'u')] {
            let answer = Answer { status, ..answer(&json!({ "project": project }), &[]) };
            assert_eq!(kind(&public::read(&answer)), expect, "{status}");
        }
        for (entity, expect) in [
            (json!({ "name": "t" }), 'p'),
            (json!({ "name": "t", "available": false }), 'p'),
            (json!({ "name": "t", "available": true }), 'a'),
            (json!({}), 'a'),
        ] {
            assert_eq!(kind(&team::read(&answer(&json!({ "entity": entity }), &[]))), expect, "{entity}");
        }
    }

    #[test]
    fn what_an_action_is_about_is_read_only_where_it_was_named() {
        let x = || Some("x".to_owned());
        let all = Subjects { run: x(), sweep: x(), artifact: x(), queue: x(), registry: x() };
        let nothing = json!({ "entity": null, "project": null, "source": null, "launch": null });
        let inside = |value: &Value, organization: &Value| {
            json!({
                "entity": { "members": value, "organization": organization },
                "project": { "run": value, "sweep": value },
                "source": { "artifactCollectionMembership": value },
                "launch": { "runQueues": value },
            })
        };
        let (none, told) = (inside(&Value::Null, &Value::Null), inside(&json!([]), &json!({ "orgEntity": { "name": "o" } })));
        for (data, refused, subjects, expect) in [
            (&json!({}), &[][..], &all, "uuuuuu"),
            (&nothing, &[], &all, "uaaaaa"),
            (&nothing, &["project"], &all, "uuuaaa"),
            (&none, &["source", "launch"], &all, "uaauua"),
            (&told, &[], &all, "pppppp"),
            (&inside(&json!([]), &json!({})), &[], &all, "pppppu"),
            (&told, &[], &Subjects::default(), "p-----"),
        ] {
            let (members, seen) = actions::read(&answer(data, refused), subjects);
            let kinds = [kind(&members), kind(&seen.run), kind(&seen.sweep), kind(&seen.artifact), kind(&seen.queues)];
            let found: String = kinds.into_iter().chain([kind(&seen.organization)]).collect();
            assert_eq!(found, expect, "{data} {refused:?}");
        }
        for (subjects, known, expect) in [
            (all, false, ""),
            (Subjects::default(), true, "members organization artifactCollectionMembership asked run runQueues sweep"),
            (Subjects { run: x(), ..Subjects::default() }, false, "organization artifactCollectionMembership runQueues sweep"),
            (Subjects { sweep: x(), ..Subjects::default() }, false, "organization artifactCollectionMembership run runQueues"),
        ] {
            let fields: Vec<String> = actions::left_out(&subjects, known).into_iter().map(|(_, field)| field).collect();
            assert_eq!(fields.join(" "), expect, "{subjects:?}");
        }
    }

    #[test]
    fn a_write_counts_where_its_answer_says_so() {
        for (project, expect) in [
            (json!({ "id": "1" }), true),
            (json!({ "id": "1", "entityName": "e" }), true),
            (json!({ "id": "1", "entityName": "f" }), false),
            (json!({ "entityName": "e" }), false),
            (Value::Null, false),
        ] {
            let answer = answer(&json!({ "upsertModel": { "project": project } }), &[]);
            assert_eq!(create_project::read(&answer, "e"), expect, "{project}");
        }
        for (payload, refused, expect) in [(json!({}), &[][..], true), (json!({}), &["x"], false), (Value::Null, &[], false)] {
            assert_eq!(delete_run::read(&answer(&json!({ "deleteRun": payload }), refused)), expect, "{payload} {refused:?}");
        }
        for (inserted, expect) in [(json!(true), true), (json!(false), false), (Value::Null, false)] {
            let data = json!({ "upsertBucket": { "bucket": { "id": "1" }, "inserted": inserted } });
            assert_eq!(upsert_run::read(&answer(&data, &[])).map(|made| made.inserted), Some(expect));
        }
    }

    #[test]
    fn of_an_account_only_what_is_written_counts() {
        for (value, entity, has_email) in [
            (json!({ "entity": "", "email": "" }), None, Some(false)),
            (json!({ "entity": "t", "email": "a@b" }), Some("t"), Some(true)),
            (json!({ "email": null }), None, Some(false)),
            (json!({}), None, None),
        ] {
            let viewer = field::viewer(&value);
            assert_eq!((viewer.default_entity.as_deref(), viewer.has_email), (entity, has_email), "{value}");
        }
        let edges = json!({ "teams": { "edges": [{ "node": { "name": "a" } }, { "node": null }, {}, { "node": {} }] } });
        assert_eq!(field::viewer(&edges).teams, Some(vec!["a".to_owned()]));
    }

    #[test]
    fn every_question_sends_what_its_document_asks_for() {
        let all = Subjects { run: Some("r".into()), sweep: Some("s".into()), ..Subjects::default() };
        let path = crate::account::ArtifactPath { entity: "a".into(), project: "b".into(), name: "c:v0".into() };
        let of_actions = |artifact| actions::variables("e", "p", &all, artifact);
        let plain = json!({ "entity": "e", "project": "p", "run": "r", "sweep": "s" });
        let with_artifact = json!({
            "entity": "e", "project": "p", "run": "r", "sweep": "s",
            "source": "a", "sourceProject": "b", "artifact": "c:v0",
        });
        for (document, variables, expect) in [
            (check::DOCUMENT, check::variables("e", "p"), json!({ "entity": "e", "project": "p" })),
            (public::DOCUMENT, public::variables("e", "p"), json!({ "entity": "e", "project": "p" })),
            (create_project::DOCUMENT, create_project::variables("e", "p"), json!({ "entity": "e", "project": "p" })),
            (explain::DOCUMENT, explain::variables("e", "u"), json!({ "entity": "e", "username": "u" })),
            (default_entity::DOCUMENT, default_entity::variables(), json!({})),
            (reach::DOCUMENT, reach::variables(), json!({})),
            (team::DOCUMENT, team::variables("e"), json!({ "entity": "e" })),
            (delete_run::DOCUMENT, delete_run::variables("i"), json!({ "id": "i" })),
            (projects::DOCUMENT, projects::variables("e", None, 5), json!({ "entity": "e", "after": null, "first": 5 })),
            (projects::DOCUMENT, projects::variables("e", Some("x"), 5), json!({ "entity": "e", "after": "x", "first": 5 })),
            (registry::DOCUMENT, registry::variables("o", "r"), json!({ "organization": "o", "registry": "r" })),
            (check_registry::DOCUMENT, check_registry::variables("o", "r"), json!({ "organization": "o", "registry": "r" })),
            (
                upsert_run::DOCUMENT,
                upsert_run::variables("e", "p", "r"),
                json!({ "entity": "e", "project": "p", "name": "r", "state": "running" }),
            ),
            (actions::DOCUMENT, of_actions(None), plain),
            (actions::DOCUMENT, of_actions(Some(&path)), with_artifact),
        ] {
            assert_eq!(variables, expect, "{}", document.operation);
            for name in variables.as_object().expect("an object").keys() {
                assert!(document.text.contains(&format!("${name}")), "{} has no ${name}", document.operation);
            }
        }
    }

    #[test]
    fn what_a_server_tells_of_a_target_is_taken_over_field_by_field() {
        let data = json!({
            "viewer": { "username": "u", "entity": "d", "email": "x", "teams": { "edges": [{ "node": { "name": "t" } }] } },
            "entity": {
                "name": "e", "available": false, "readOnly": true, "isTeam": true, "entityType": "team",
                "organization": { "name": "o" },
            },
            "project": { "name": "p", "entityName": "e", "access": "PRIVATE", "readOnly": true },
        });
        let (viewer, entity, project) = check::read(&answer(&data, &[]));
        let (viewer, entity, project) =
            (viewer.present().expect("one"), entity.present().expect("one"), project.present().expect("one"));
        assert_eq!((viewer.username.as_deref(), viewer.default_entity.as_deref()), (Some("u"), Some("d")));
        assert_eq!((viewer.has_email, viewer.teams.as_deref()), (Some(true), Some(&["t".to_owned()][..])));
        let texts =
            [&entity.name, &entity.entity_type, &entity.organization, &project.name, &project.entity_name, &project.access];
        assert_eq!(texts.map(Option::as_deref), [Some("e"), Some("team"), Some("o"), Some("p"), Some("e"), Some("PRIVATE")]);
        let flags = [entity.available, entity.read_only, entity.is_team, project.read_only];
        assert_eq!(flags, [Some(false), Some(true), Some(true), Some(true)]);
    }

    #[test]
    fn what_a_refusal_needs_is_taken_over_row_by_row() {
        let member = json!({
            "username": "u", "name": "n", "role": "admin", "accountType": "MEMBER", "admin": true, "pending": false,
        });
        let data = json!({
            "entity": { "members": [member, {}] },
            "models": { "edges": [{ "node": { "name": "p" } }, { "node": {} }] },
            "own": { "user": { "organizations": [{ "name": "o", "orgEntity": { "name": "oe" } }, {}] } },
        });
        let (members, names, organizations) = explain::read(&answer(&data, &[]));
        let members = members.present().expect("members");
        let one = &members[0];
        assert_eq!(
            [&one.username, &one.name, &one.role, &one.account_type].map(Option::as_deref),
            [Some("u"), Some("n"), Some("admin"), Some("MEMBER")]
        );
        assert_eq!((one.admin, one.pending, members.len()), (Some(true), Some(false), 2));
        assert_eq!(names.present(), Some(&vec!["p".to_owned()]));
        let organizations = organizations.present().expect("organizations");
        assert_eq!((organizations[0].name.as_deref(), organizations[0].entity.as_deref()), (Some("o"), Some("oe")));
        assert_eq!((organizations[1].entity.as_deref(), organizations.len()), (None, 2));
        let (members, names, organizations) = explain::read(&answer(&json!({ "entity": null }), &[]));
        assert_eq!([kind(&members), kind(&names), kind(&organizations)], ['u'; 3]);
    }

    #[test]
    fn a_run_an_artifact_and_a_queue_are_taken_over_as_they_are_told() {
        let x = || Some("x".to_owned());
        let all = Subjects { run: x(), sweep: x(), artifact: x(), queue: x(), registry: x() };
        let told = |run: &Value, membership: &Value, queues: &Value| {
            let data = json!({
                "entity": { "members": [{ "username": "u" }], "organization": { "orgEntity": { "name": "oe" } } },
                "project": { "run": run, "sweep": {} },
                "source": { "artifactCollectionMembership": membership },
                "launch": { "runQueues": queues },
            });
            actions::read(&answer(&data, &[]), &all)
        };
        let (members, seen) = told(
            &json!({ "readOnly": true, "user": { "username": "v" } }),
            &json!({ "artifact": { "state": "COMMITTED" } }),
            &json!([{ "name": "q", "access": "PROJECT" }, {}]),
        );
        assert_eq!(members.present().map(|members| members[0].username.clone()), Some(Some("u".to_owned())));
        assert_eq!(seen.run.present().map(|run| (run.read_only, run.owner.as_deref())), Some((Some(true), Some("v"))));
        let artifact = seen.artifact.present().map(|artifact| (artifact.is_told, artifact.state.as_deref()));
        assert_eq!(artifact, Some((true, Some("COMMITTED"))));
        let queues = seen.queues.present().expect("queues");
        assert_eq!((queues[0].name.as_deref(), queues[0].access.as_deref(), queues.len()), (Some("q"), Some("PROJECT"), 2));
        assert_eq!((queues[1].name.as_deref(), queues[1].access.as_deref()), (None, None));
        assert_eq!((seen.organization.present().map(String::as_str), &seen.subjects), (Some("oe"), &all));
        let (_, seen) = told(&json!({}), &json!({ "artifact": null }), &json!({}));
        assert_eq!(seen.run.present().map(|run| (run.read_only, run.owner.clone())), Some((None, None)));
        assert_eq!(seen.artifact.present().map(|artifact| (artifact.is_told, artifact.state.clone())), Some((false, None)));
        assert_eq!(seen.queues.present().map(Vec::len), Some(0));
    }

    #[test]
    fn a_registry_tells_its_roles_by_person_and_by_team() {
        let data = json!({ "project": {
            "readOnly": true,
            "members": [{ "username": "u", "role": { "name": "admin" } }, { "username": "v" }, { "role": { "name": "x" } }],
            "teamMembers": [{ "team": { "name": "t" }, "role": { "name": "viewer" } }, { "team": null, "role": { "name": "x" } }],
        } });
        let one = |name: &str, role: &str| vec![(name.to_owned(), role.to_owned())];
        let seen = registry::read(&answer(&data, &[]));
        let told = seen.present().map(|seen| (seen.read_only, seen.members.clone(), seen.teams.clone()));
        assert_eq!(told, Some((Some(true), Some(one("u", "admin")), Some(one("t", "viewer")))));
        let seen = registry::read(&answer(&json!({ "project": {} }), &[]));
        assert_eq!(
            seen.present().map(|seen| (seen.read_only, seen.members.clone(), seen.teams.clone())),
            Some((None, None, None))
        );
        let (_, beside) = check_registry::read(&answer(&data, &[]));
        assert_eq!(beside.present().and_then(|seen| seen.read_only), Some(true));
    }

    #[test]
    fn teams_and_organizations_of_an_account_are_taken_over() {
        let team = json!({ "name": "t", "readOnly": true, "isTeam": false, "organization": { "name": "o" } });
        let data = json!({ "viewer": {
            "username": "u", "teams": { "edges": [{ "node": team }, { "node": {} }] },
            "organizations": [{ "name": "o", "orgEntity": { "name": "oe" } }, {}],
        } });
        let seen = reach::read(&answer(&data, &[]));
        let seen = seen.present().expect("an account");
        let teams = seen.teams.as_ref().expect("teams");
        assert_eq!((teams.len(), teams[0].name.as_str(), teams[0].organization.as_deref()), (1, "t", Some("o")));
        assert_eq!((teams[0].read_only, teams[0].is_team, teams[0].members.is_none()), (Some(true), Some(false), true));
        let organizations =
            vec![OrganizationSeen { name: Some("o".into()), entity: Some("oe".into()) }, OrganizationSeen::default()];
        assert_eq!((seen.viewer.username.as_deref(), &seen.organizations), (Some("u"), &Some(organizations)));
        let bare = reach::read(&answer(&json!({ "viewer": {} }), &[]));
        assert_eq!(bare.present().map(|seen| (seen.teams.is_none(), seen.organizations.is_none())), Some((true, true)));
        let data = json!({ "entity": { "name": "t", "members": [{ "username": "u" }], "available": false } });
        let seen = team::read(&answer(&data, &[]));
        let members = seen.present().and_then(|team| team.members.as_ref());
        assert_eq!(members.map(|members| members[0].username.as_deref()), Some(Some("u")));
        let untold = team::read(&answer(&json!({ "entity": { "name": "t" } }), &[]));
        assert_eq!(untold.present().map(|team| team.members.is_none()), Some(true));
    }

    #[test]
    fn a_page_of_projects_says_where_the_next_one_begins() {
        for (info, expect) in [
            (json!({ "hasNextPage": true, "endCursor": "c" }), Some("c")),
            (json!({ "hasNextPage": false, "endCursor": "c" }), None),
            (json!({ "hasNextPage": true }), None),
            (json!({ "endCursor": "c" }), None),
            (Value::Null, None),
        ] {
            let node = json!({
                "name": "p", "access": "PRIVATE", "readOnly": false,
                "createdAt": "1970-01-01T00:00:01Z", "updatedAt": "1970-01-01T00:00:02Z",
            });
            let data = json!({ "models": { "pageInfo": info, "edges": [{ "node": node }, { "node": { "access": "x" } }] } });
            let seen = projects::read(&answer(&data, &[]));
            let page = seen.present().expect("a page");
            assert_eq!((page.next.as_deref(), page.projects.len()), (expect, 1), "{info}");
            let one = &page.projects[0];
            assert_eq!((one.name.as_str(), one.access.as_deref(), one.read_only), ("p", Some("PRIVATE"), Some(false)));
            assert_eq!((one.created, one.updated), (Some(1), Some(2)));
        }
    }

    #[test]
    fn a_run_that_was_made_is_told_with_where_it_went() {
        let bucket =
            |project: &Value| json!({ "upsertBucket": { "bucket": { "id": "i", "project": project }, "inserted": true } });
        for (project, place, entity) in [
            (json!({ "name": "p", "entity": { "name": "e" } }), Some("p"), Some("e")),
            (json!({ "name": "p" }), Some("p"), None),
            (Value::Null, None, None),
        ] {
            let made = upsert_run::read(&answer(&bucket(&project), &[])).expect("a run");
            assert_eq!((made.id.as_str(), made.project.as_deref(), made.entity.as_deref()), ("i", place, entity), "{project}");
        }
        for data in [json!({}), json!({ "upsertBucket": null }), json!({ "upsertBucket": { "bucket": {} } })] {
            assert_eq!(upsert_run::read(&answer(&data, &[])), None, "{data}");
        }
    }
}
