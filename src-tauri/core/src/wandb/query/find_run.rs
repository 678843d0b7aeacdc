//! After a time-out: was the run made after all?

use serde_json::{Value, json};

use super::field::string;
use crate::wandb::{Answer, Document};

/// See `find_run.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandFindRun", text: include_str!("find_run.graphql") };

/// Variables of the document.
pub fn variables(entity: &str, project: &str, name: &str) -> Value {
    json!({ "entity": entity, "project": project, "name": name })
}

/// Storage id of the run, where it exists.
pub fn read(answer: &Answer) -> Option<String> {
    string(answer.data.get("project")?.get("run")?, "id")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_found_by_its_storage_id_alone() {
        assert_eq!(variables("e", "p", "r"), json!({ "entity": "e", "project": "p", "name": "r" }));
        for (data, expect) in [
            (json!({ "project": { "run": { "id": "UnVu" } } }), Some("UnVu")),
            (json!({ "project": { "run": { "id": 7 } } }), None),
            (json!({ "project": { "run": { "name": "r" } } }), None),
            (json!({ "project": { "run": null } }), None),
            (json!({ "project": null }), None),
            (json!({}), None),
        ] {
            let answer = Answer { data, ..Answer::default() };
            assert_eq!(read(&answer).as_deref(), expect, "{}", answer.data);
        }
    }
}
