//! HTTP: who asks, and where the answer comes from.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, post};
use base64::Engine as _;
use serde_json::{Value, json};

use crate::data::{Fault, NOBODY, PersonData};
use crate::graphql::{self, Question};
use crate::resolve::Refusal;
use crate::store::{Seen, Store};
use crate::traces;

pub(crate) fn router(store: Arc<Store>) -> Router {
    Router::new()
        .route("/graphql", post(answer))
        .fallback(any(accept))
        .layer(DefaultBodyLimit::max(64 * 1024 * 1024))
        .with_state(store)
}

/// Weave's traces are answered for. Uploads, streams and telemetry are taken and forgotten.
async fn accept(State(store): State<Arc<Store>>, method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    note(&store, &method, &uri, &headers, None, "");
    if uri.path().starts_with(traces::ROOT) {
        let (status, told) = traces::answer(&store, asking(&store, &headers), &method, uri.path(), &body);
        return json_answer(status.as_u16(), &told);
    }
    if method == Method::GET {
        (StatusCode::NOT_FOUND, "404 page not found").into_response()
    } else {
        json_answer(200, &json!({}))
    }
}

async fn answer(State(store): State<Arc<Store>>, method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let asked: Value = serde_json::from_slice(&body).unwrap_or_default();
    let text = asked.get("query").and_then(Value::as_str).unwrap_or_default();
    let operation = asked.get("operationName").and_then(Value::as_str);
    note(&store, &method, &uri, &headers, operation, text);
    let is_open = || !headers.contains_key(header::AUTHORIZATION) && graphql::reads_projects_only(text);
    let Some(person) = asking(&store, &headers).or_else(|| is_open().then_some(&NOBODY)) else {
        return unauthorized(text);
    };
    tokio::time::sleep(wait_of(&store, person)).await;
    if let Some(fault) = person.fault {
        return faulty(fault);
    }
    let question =
        Question { text, operation, variables: asked.get("variables").cloned().unwrap_or_default(), user_agent: agent(&headers) };
    let reply = graphql::execute(&store, person, &question);
    json_answer(reply.status, &reply.body)
}

fn note(store: &Store, method: &Method, uri: &Uri, headers: &HeaderMap, operation: Option<&str>, document: &str) {
    store.note(Seen {
        method: method.to_string(),
        path: uri.path().to_owned(),
        operation: operation.map(str::to_owned),
        is_mutation: graphql::is_mutation(document),
        has_authorization: headers.contains_key(header::AUTHORIZATION),
        user_agent: agent(headers).to_owned(),
        document: document.to_owned(),
    });
}

/// Each person's own: the last one waits longest.
fn wait_of(store: &Store, person: &PersonData) -> Duration {
    let people = store.cast.people.len().max(1) as u64;
    let number = store.cast.people.iter().position(|known| known.username == person.username).map_or(0, |at| at as u64 + 1);
    Duration::from_millis(store.delay.load(Ordering::Relaxed) * number / people)
}

fn agent(headers: &HeaderMap) -> &str {
    headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default()
}

/// HTTP Basic, username `api`.
fn asking(store: &Store, headers: &HeaderMap) -> Option<&'static PersonData> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Basic ")?;
    let pair = base64::engine::general_purpose::STANDARD.decode(value).ok()?;
    let pair = String::from_utf8(pair).ok()?;
    store.owner_of(pair.strip_prefix("api:")?)
}

/// # Source
/// Queries: `user is not logged in` (wandb issues #5319, #7118). Mutations: the same body as a 403 (#1239, #2966).
fn unauthorized(document: &str) -> Response {
    if graphql::is_mutation(document) {
        let error = Refusal::permission_denied(401).as_error("upsertBucket");
        return json_answer(401, &json!({ "errors": [error], "data": { "upsertBucket": null } }));
    }
    json_answer(401, &json!({ "error": "user is not logged in" }))
}

fn faulty(fault: Fault) -> Response {
    match fault {
        Fault::RateLimited => (StatusCode::TOO_MANY_REQUESTS, [("Retry-After", "30")], "rate limit exceeded").into_response(),
        Fault::ServerError => json_answer(500, &json!({ "errors": [{ "message": "internal server error" }], "data": null })),
        // Words of the load balancer of W&B's cloud, in public issue threads.
        Fault::FrontDoor => {
            let page = "<!doctype html><meta charset=\"utf-8\"><title>403</title>403 Forbidden";
            (StatusCode::FORBIDDEN, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
        }
        Fault::Portal => {
            let page = "<!DOCTYPE html><html><title>Network login</title><p>Please log in to the guest network.</html>";
            (StatusCode::FORBIDDEN, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
        }
    }
}

fn json_answer(status: u16, body: &Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}
