//! The trace server of Weave, under `/traces` as self-hosted W&B has it: who may trace where.
//!
//! # Source
//! weave 0.54.0, `vendor/weave_server_sdk` (paths and bodies), `trace/errors.py` (the `reason` of a refusal).

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::data::PersonData;
use crate::rule;
use crate::store::Store;

/// Where the server's paths begin.
pub(crate) const ROOT: &str = "/traces/";

/// What the server answers to one request.
pub(crate) fn answer(
    store: &Store,
    person: Option<&PersonData>,
    method: &Method,
    path: &str,
    body: &[u8],
) -> (StatusCode, Value) {
    if path == "/traces/server_info" {
        return (StatusCode::OK, json!({ "min_required_weave_python_version": "0.50.0", "trace_server_version": "0.1.0" }));
    }
    let Some(person) = person else {
        return refused(StatusCode::UNAUTHORIZED, "Invalid API key");
    };
    if *method == Method::GET {
        return refused(StatusCode::NOT_FOUND, "Not found");
    }
    let named = path.strip_prefix("/traces/v2/").map(str::to_owned).or_else(|| project_id(body)).unwrap_or_default();
    let mut parts = named.split('/');
    let project = store.project(parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    match project {
        Some(found) if rule::takes_runs(&store.cast, person, &found) => (StatusCode::OK, taken(body)),
        Some(found) if rule::sees(&store.cast, person, &found) => refused(StatusCode::FORBIDDEN, "Forbidden"),
        _ => refused(StatusCode::NOT_FOUND, "Project not found"),
    }
}

fn refused(status: StatusCode, reason: &str) -> (StatusCode, Value) {
    (status, json!({ "reason": reason }))
}

/// One answer that fits every kind of write: nothing is kept. An object is known by the digest that its client expects.
fn taken(body: &[u8]) -> Value {
    let asked: Value = serde_json::from_slice(body).unwrap_or_default();
    let digest = asked.pointer("/obj/expected_digest").and_then(Value::as_str).unwrap_or("sample");
    json!({ "res": [], "digest": digest, "row_digests": [], "id": "sample", "trace_id": "sample" })
}

/// `ENTITY/PROJECT` of a body: the first `project_id` in its JSON, or the field of a form that carries a file.
fn project_id(body: &[u8]) -> Option<String> {
    if let Ok(asked) = serde_json::from_slice(body) {
        return first_project_id(&asked).map(str::to_owned);
    }
    let text = String::from_utf8_lossy(body);
    let (_, field) = text.split_once("name=\"project_id\"\r\n\r\n")?;
    Some(field.split_once("\r\n")?.0.to_owned())
}

fn first_project_id(value: &Value) -> Option<&str> {
    match value {
        Value::Object(fields) => {
            fields.get("project_id").and_then(Value::as_str).or_else(|| fields.values().find_map(first_project_id))
        }
        Value::Array(items) => items.iter().find_map(first_project_id),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_needs_a_key_that_may_log_to_its_project() {
        let store = Store::new(String::new(), crate::Lesser::default(), crate::Size::default(), 0).expect("a store");
        let asked = |who: &str, path: &str, body: &str| {
            answer(&store, store.cast.person(who), &Method::POST, path, body.as_bytes()).0.as_u16()
        };
        let call =
            |project: &str| format!(r#"{{"batch": [{{"mode": "start", "req": {{"start": {{"project_id": "{project}"}}}}}}]}}"#);
        let file = |project: &str| format!("--x\r\nContent-Disposition: form-data; name=\"project_id\"\r\n\r\n{project}\r\n--x");
        for (who, path, body, status) in [
            ("nobody", "/traces/call/upsert_batch", call("vision-lab/resnet"), 401),
            ("lzwjava", "/traces/call/upsert_batch", call("vision-lab/resnet"), 200),
            ("lzwjava", "/traces/file/create", file("vision-lab/resnet"), 200),
            ("lzwjava", "/traces/v2/vision-lab/resnet/call/start", String::new(), 200),
            ("suzuki-aoi", "/traces/call/upsert_batch", call("vision-lab/resnet"), 403),
            ("lzwjava", "/traces/call/upsert_batch", call("speech-group/asr"), 404),
        ] {
            assert_eq!(asked(who, path, &body), status, "{who} {path} {body}");
        }
    }
}
