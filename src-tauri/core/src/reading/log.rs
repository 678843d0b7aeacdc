//! Lines of the logs that W&B's programs keep, in the words in which the same programs print them.
//!
//! # Source
//! wandb-core 0.17 to 0.31, `debug-internal.log` and `debug-core.log`: one JSON object a line, as Go's `log/slog` writes it.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::mask::mask_keys;

/// Longest line that is read as an object.
const LINE: usize = 1 << 16;

/// What the line says, where it is one of a log of W&B's; else the line as it is.
pub(super) fn spoken(line: &str) -> Cow<'_, str> {
    if let Some(words) = logfmt(line) {
        return Cow::Owned(words);
    }
    let object = line.find('{').filter(|_| line.len() < LINE && line.contains("\"msg\"")).map(|at| &line[at..]);
    let parsed = object.and_then(|object| serde_json::from_str::<Map<String, Value>>(object).ok());
    let said = parsed.as_ref().and_then(said);
    // An escape in the object may have hidden a key.
    said.map_or(Cow::Borrowed(line), |words| Cow::Owned(mask_keys(&words).into_owned()))
}

/// `level=error msg="wandb-core: panic: …"`.
fn logfmt(line: &str) -> Option<String> {
    let level = line.split_once("level=")?.1;
    let message = line.split_once("msg=\"")?.1.rsplit_once('"')?.0;
    (level.starts_with("error") && message.starts_with("wandb")).then(|| format!("wandb: ERROR {message}"))
}

fn said(object: &Map<String, Value>) -> Option<String> {
    let text = |name: &str| object.get(name).and_then(Value::as_str).map(|text| text.replace(['\n', '\r'], " "));
    let message = text("msg")?;
    let level = text("level")?;
    if !is_of_core(object, &message) {
        return None;
    }
    let fails = level.eq_ignore_ascii_case("error") || level.eq_ignore_ascii_case("fatal");
    let mut words = format!("wandb: {}{message}", if fails { "ERROR " } else { "" });
    for name in ["path", "error", "err"] {
        if let Some(text) = text(name) {
            words.push_str(": ");
            words.push_str(&text);
        }
    }
    if let Some(status) = object.get("status").and_then(Value::as_u64) {
        words.push_str(": HTTP ");
        words.push_str(&status.to_string());
    }
    if let Some(url) = text("url") {
        words.push_str(" for url: ");
        words.push_str(&url);
    }
    if let Some(body) = text("body") {
        words.push(' ');
        words.push_str(&body);
    }
    Some(words)
}

/// Is it a line of wandb-core, rather than of any other program that logs so?
fn is_of_core(object: &Map<String, Value>, message: &str) -> bool {
    const BEGINNINGS: [&str; 20] = [
        "stream: ",
        "stream ",
        "handler: ",
        "sender: ",
        "api: ",
        "filestream: ",
        "filestream ",
        "uploader: ",
        "filetransfer: ",
        "fileTransfer: ",
        "runupserter: ",
        "runhandle: ",
        "runfiles: ",
        "runwork: ",
        "monitor: ",
        "main: ",
        "server: ",
        "connection: ",
        "processIncomingData: ",
        "handleInformInit: ",
    ];
    let begins = BEGINNINGS.iter().any(|mark| message.starts_with(mark));
    let named = ["wandb", "/graphql", "coreweave"];
    let told = || object.values().filter_map(Value::as_str).any(|text| named.iter().any(|mark| text.contains(mark)));
    object.contains_key("core version") || object.contains_key("stream_id") || begins || told()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_log_is_said_as_the_terminal_says_it() {
        for (line, expect) in [
            (
                r#"{"time":"t","level":"ERROR","msg":"HTTP error","status":401,"method":"POST","url":"https://api.wandb.ai/graphql"}"#,
                "wandb: ERROR HTTP error: HTTP 401 for url: https://api.wandb.ai/graphql",
            ),
            (
                r#"12 {"time":"t","level":"INFO","msg":"api: retrying error","error":"Post \"https://a/graphql\": dial tcp: i/o timeout"}"#,
                r#"wandb: api: retrying error: Post "https://a/graphql": dial tcp: i/o timeout"#,
            ),
            (r#"{"time":"t","level":"INFO","msg":"stream: starting","core version":"0.22.0"}"#, "wandb: stream: starting"),
            (
                r#"{"level":"error","msg":"pod failed","error":"forbidden"}"#,
                r#"{"level":"error","msg":"pod failed","error":"forbidden"}"#,
            ),
            (r#"level=error msg="wandb-core: panic: x""#, "wandb: ERROR wandb-core: panic: x"),
            ("wandb: Synced", "wandb: Synced"),
        ] {
            assert_eq!(spoken(line), expect, "{line}");
        }
    }

    #[test]
    fn a_key_behind_an_escape_is_masked() {
        let line = r#"{"level":"ERROR","msg":"api: x","error":"\u0030123456789abcdef0123456789abcdef01234567"}"#;
        assert_eq!(spoken(line), "wandb: ERROR api: x: ••••");
    }
}
