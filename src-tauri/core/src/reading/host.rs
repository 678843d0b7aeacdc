//! The server that a line names.

use super::words::{after, between, digits};

/// `http://127.0.0.1:8080/graphql": …` → `127.0.0.1:8080`.
pub(super) fn host(text: &str) -> Option<String> {
    let rest = text.split_once("://").filter(|(scheme, _)| matches!(*scheme, "http" | "https")).map_or(text, |(_, rest)| rest);
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | ':' | '-' | '_' | '[' | ']'))).unwrap_or(rest.len());
    let host = rest[..end].trim_end_matches(['.', ':', ',', ']']);
    (host.contains(['.', ':']) || host.starts_with("localhost")).then(|| host.to_owned()).filter(|host| host.len() < 260)
}

/// The API's host beside a page's.
///
/// # Source
/// wandb 0.31.0, `sdk/lib/urls.py`.
pub(super) fn api_of(authority: &str) -> Option<String> {
    let host = host(authority)?;
    Some(match host.as_str() {
        "wandb.ai" | "app.wandb.ai" => "api.wandb.ai".to_owned(),
        "forge.coreweave.com" => "api.forge.coreweave.com".to_owned(),
        _ => host,
    })
}

/// The API's host beside the one of another service of W&B's: keys are made and named there.
///
/// # Source
/// weave 0.54.0, `weave/trace/env.py`; W&B's documentation of Inference.
pub(super) fn account_host(host: &str) -> &str {
    match host {
        "trace.wandb.ai" | "api.inference.wandb.ai" => "api.wandb.ai",
        _ => host,
    }
}

/// `HTTPSConnectionPool(host='a', port=443)` → `a`; a port that says something stays.
pub(super) fn pool(line: &str) -> Option<String> {
    let name = host(between(line, "ConnectionPool(host='", "'")?)?;
    let port = after(line, "', port=").and_then(digits).filter(|port| !matches!(port, 80 | 443));
    Some(port.map_or_else(|| name.clone(), |port| format!("{name}:{port}")))
}

/// Is the address on this line one that the client speaks to?
pub(super) fn is_wandb_line(line: &str) -> bool {
    [
        "wandb",
        "/graphql",
        "/server_info",
        "/traces/call",
        "/call/upsert_batch",
        "W&B",
        "authenticate with",
        "verification failed",
        "input_value",
        "/files/",
        "server address",
        "netrc",
    ]
    .iter()
    .any(|mark| line.contains(mark))
}
