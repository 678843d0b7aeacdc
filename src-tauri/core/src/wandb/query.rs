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
    use crate::evidence::Seen;
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
}
