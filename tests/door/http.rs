//! The door's HTTP: who may enter, and what stands where.

use std::collections::HashMap;
use std::convert::Infallible;
use std::path::{Component, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use futures_util::StreamExt as _;
use futures_util::stream::poll_fn;
use keywand_core::app::{Tell, TrayChoice, tray_choice};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use crate::world::World;

/// The door, open.
pub(crate) struct Door {
    /// Whoever shows it may enter.
    pub(crate) token: String,
    /// Pages that may enter.
    pub(crate) origins: Vec<String>,
    /// A built screen.
    pub(crate) page: Option<PathBuf>,
    host: String,
    worlds: Mutex<HashMap<String, Arc<World>>>,
}

impl Door {
    /// A door at this address, with a token that nobody can guess.
    pub(crate) fn new(own: String) -> Self {
        let mut random = [0; 32];
        getrandom::fill(&mut random).expect("random bytes");
        let token = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let host = own.trim_start_matches("http://").to_owned();
        Self { token, origins: vec![own], page: None, host, worlds: Mutex::default() }
    }

    fn world(&self, id: &str) -> Option<Arc<World>> {
        self.worlds.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    /// The name of the server is its own, a page is one that was named, and whoever does more than look shows the token.
    fn admits(&self, method: &Method, headers: &HeaderMap) -> bool {
        let text = |name: header::HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
        let named = text(header::HOST) == Some(self.host.as_str());
        let from = text(header::ORIGIN).is_none_or(|origin| self.origins.iter().any(|own| own == origin));
        let known = text(header::AUTHORIZATION) == Some(format!("Bearer {}", self.token).as_str());
        named && from && (known || method == Method::GET)
    }
}

/// Everything behind the door.
pub(crate) fn router(door: Door) -> Router {
    let door = Arc::new(door);
    Router::new()
        .route("/open", post(open))
        .route("/call", post(call))
        .route("/tray", post(tray))
        .fallback(get(page))
        .layer(middleware::from_fn_with_state(Arc::clone(&door), admit))
        .with_state(door)
}

async fn admit(State(door): State<Arc<Door>>, request: Request, next: Next) -> Response {
    if door.admits(request.method(), request.headers()) {
        return next.run(request).await;
    }
    StatusCode::FORBIDDEN.into_response()
}

/// Builds the world that a page asks for in its address.
async fn open(State(door): State<Arc<Door>>, query: String) -> Response {
    match World::open(&query).await {
        Ok(world) => {
            let mut worlds = door.worlds.lock().unwrap_or_else(PoisonError::into_inner);
            let id = format!("world-{}", worlds.len() + 1);
            let mut told = world.described();
            told["world"] = json!(id);
            worlds.insert(id, Arc::new(world));
            Json(told).into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

#[derive(Deserialize)]
struct Call {
    world: String,
    command: String,
    request: Value,
}

/// A command: a line `told` for each event, a line `answer` or `refused`; it goes on as long as something may be told.
async fn call(State(door): State<Arc<Door>>, Json(asked): Json<Call>) -> Response {
    let Some(world) = door.world(&asked.world) else { return StatusCode::NOT_FOUND.into_response() };
    let (lines, mut waiting) = mpsc::unbounded_channel::<String>();
    let told = lines.clone();
    // A page that was closed no longer listens.
    let tell: Tell = Arc::new(move |event: String| drop(told.send(format!("{{\"told\":{event}}}\n"))));
    tokio::spawn(async move {
        let line = match world.call(&asked.command, asked.request, &tell).await {
            Ok(answer) => format!("{{\"answer\":{answer}}}\n"),
            Err(refusal) => format!("{}\n", json!({ "refused": refusal })),
        };
        drop(lines.send(line));
    });
    Body::from_stream(poll_fn(move |context| waiting.poll_recv(context)).map(Ok::<String, Infallible>)).into_response()
}

#[derive(Deserialize)]
struct Asked {
    world: String,
    /// The item's name in the menu.
    item: String,
}

/// A choice in the tray.
async fn tray(State(door): State<Arc<Door>>, Json(asked): Json<Asked>) -> StatusCode {
    match (door.world(&asked.world), tray_choice(&asked.item)) {
        (Some(world), Some(TrayChoice::Wish(wish))) => {
            world.wish(wish);
            StatusCode::NO_CONTENT
        }
        _ => StatusCode::NOT_FOUND,
    }
}

/// A file of the built screen, under the window's own policy.
async fn page(State(door): State<Arc<Door>>, uri: Uri) -> Response {
    let path = PathBuf::from(uri.path().trim_start_matches('/'));
    let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    let Some(folder) = door.page.as_ref().filter(|_| inside) else { return StatusCode::NOT_FOUND.into_response() };
    let path = if path.as_os_str().is_empty() { PathBuf::from("index.html") } else { path };
    let kind = match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        _ => "application/octet-stream",
    };
    match std::fs::read(folder.join(path)) {
        Ok(body) => {
            ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_SECURITY_POLICY, policy())], body).into_response()
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The window's policy, where the door stands for the way into the shell.
fn policy() -> String {
    let config: Value =
        serde_json::from_str(include_str!("../../src-tauri/tauri.conf.json")).expect("the window's configuration");
    let policy = config["app"]["security"]["csp"].as_str().expect("a policy");
    policy.replace("connect-src ipc: http://ipc.localhost", "connect-src 'self'")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn door() -> Door {
        Door::new("http://127.0.0.1:4000".to_owned())
    }

    fn headers(given: &[(header::HeaderName, &str)]) -> HeaderMap {
        given.iter().map(|(name, value)| (name.clone(), value.parse().expect("a value"))).collect()
    }

    #[test]
    fn only_a_page_of_its_own_with_the_token_enters() {
        let door = door();
        let right = format!("Bearer {}", door.token);
        let own = "127.0.0.1:4000";
        for (host, origin, token, enters) in [
            (own, Some("http://127.0.0.1:4000"), right.as_str(), true),
            (own, None, right.as_str(), true),
            (own, Some("http://127.0.0.1:4000"), "Bearer ", false),
            (own, Some("http://127.0.0.1:4000"), &right[..right.len() - 1], false),
            (own, Some("https://evil.example"), right.as_str(), false),
            (own, Some("null"), right.as_str(), false),
            ("evil.example:4000", None, right.as_str(), false),
            ("localhost:4000", None, right.as_str(), false),
        ] {
            let mut given = headers(&[(header::HOST, host), (header::AUTHORIZATION, token)]);
            if let Some(origin) = origin {
                given.insert(header::ORIGIN, origin.parse().expect("a value"));
            }
            assert_eq!(door.admits(&Method::POST, &given), enters, "{host} {origin:?} {token}");
        }
    }

    #[test]
    fn a_page_may_be_looked_at_without_the_token_under_the_doors_own_name_only() {
        let door = door();
        assert!(door.admits(&Method::GET, &headers(&[(header::HOST, "127.0.0.1:4000")])));
        assert!(!door.admits(&Method::GET, &headers(&[(header::HOST, "evil.example")])));
    }

    #[test]
    fn two_doors_have_different_tokens() {
        assert!(door().token.len() == 64 && door().token != door().token);
    }

    #[test]
    fn the_policy_lets_a_page_speak_to_the_door_and_to_nobody_else() {
        assert!(policy().contains("connect-src 'self';") && !policy().contains("ipc:"));
    }
}
