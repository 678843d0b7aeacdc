//! Lines of the logs that W&B's programs keep, in the words in which the same programs print them.
//!
//! # Source
//! wandb-core 0.17 to 0.31, `debug-internal.log` and `debug-core.log`: one JSON object a line, as Go's `log/slog` writes it.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::mask::mask_keys;
use super::words::after;

/// Longest line that is read as an object.
const LINE: usize = 1 << 16;

/// What was seen of a log: many programs have a `server` and a `sender`, so these names count once a line was surely wandb-core's.
#[derive(Debug, Default)]
pub(super) struct Log {
    is_of_core: bool,
}

impl Log {
    /// What the line says, where it is one of a log of W&B's; else the line as it is.
    pub(super) fn spoken<'a>(&mut self, line: &'a str) -> Cow<'a, str> {
        if let Some(words) = logfmt(line) {
            return Cow::Owned(words);
        }
        let object = line.find('{').filter(|_| line.len() < LINE && line.contains("\"msg\"")).map(|at| &line[at..]);
        let parsed = object.and_then(|object| serde_json::from_str::<Map<String, Value>>(object).ok());
        let said = parsed.as_ref().and_then(|object| self.said(object));
        // An escape in the object may have hidden a key.
        said.map_or(Cow::Borrowed(line), |words| Cow::Owned(mask_keys(&words).into_owned()))
    }

    fn said(&mut self, object: &Map<String, Value>) -> Option<String> {
        let message = text(object, "msg")?;
        let level = text(object, "level")?;
        let is_surely = is_surely_of_core(object, &message);
        self.is_of_core |= is_surely;
        if !(is_surely || self.is_of_core && may_be_of_core(object, &message)) {
            return None;
        }
        let fails = level.eq_ignore_ascii_case("error") || level.eq_ignore_ascii_case("fatal");
        Some(words(object, &message, fails))
    }
}

/// `level=error msg="wandb-core: panic: …"`.
fn logfmt(line: &str) -> Option<String> {
    let level = after(line, "level=")?;
    let message = after(line, "msg=\"")?.rsplit_once('"')?.0;
    let speaks = message.strip_prefix("wandb").is_some_and(|rest| rest.starts_with([':', '-', ' ']));
    (level.starts_with("error") && speaks).then(|| format!("wandb: ERROR {message}"))
}

fn text(object: &Map<String, Value>, name: &str) -> Option<String> {
    object.get(name).and_then(Value::as_str).map(|text| text.replace(['\n', '\r'], " "))
}

fn words(object: &Map<String, Value>, message: &str, fails: bool) -> String {
    let mut words = format!("wandb: {}{message}", if fails { "ERROR " } else { "" });
    for name in ["path", "error", "err"] {
        if let Some(text) = text(object, name) {
            words.push_str(": ");
            words.push_str(&text);
        }
    }
    if let Some(status) = object.get("status").and_then(Value::as_u64) {
        words.push_str(": HTTP ");
        words.push_str(&status.to_string());
    }
    if let Some(url) = text(object, "url") {
        words.push_str(" for url: ");
        words.push_str(&url);
    }
    if let Some(body) = text(object, "body") {
        words.push(' ');
        words.push_str(&body);
    }
    words
}

/// Does the line say by itself that wandb wrote it?
fn is_surely_of_core(object: &Map<String, Value>, message: &str) -> bool {
    const KEYS: [&str; 2] = ["core version", "port-filename"];
    const BEGINNINGS: [&str; 8] = [
        "runupserter: ",
        "runhandle: ",
        "runfiles: ",
        "runwork: ",
        "fileTransfer: ",
        "processIncomingData: ",
        "handleInform",
        "handler: operation stats",
    ];
    const WORDS: [&str; 11] = [
        "wandb: ",
        "wandb-core",
        "wandb.ai",
        ".wandb.io",
        "forge.coreweave.com",
        "//wandb.",
        "/wandb/run-",
        "/wandb/offline-run-",
        "storage.googleapis.com/wandb",
        "/file_stream",
        "upsertBucket",
    ];
    let logger = ["logger", "name", "module"].iter().filter_map(|key| object.get(*key)?.as_str());
    let is_named = || logger.clone().any(|name| name == "wandb" || name.starts_with("wandb."));
    let says =
        |words: &[&str]| object.values().filter_map(Value::as_str).any(|text| words.iter().any(|word| text.contains(word)));
    KEYS.iter().any(|key| object.contains_key(*key))
        || BEGINNINGS.iter().any(|mark| message.starts_with(mark))
        || (message.starts_with("api: retrying ") && says(&["/graphql"]))
        || is_named()
        || says(&WORDS)
}

/// Does the line fit into a log of wandb-core: a name of its parts, and no address of another service?
fn may_be_of_core(object: &Map<String, Value>, message: &str) -> bool {
    const BEGINNINGS: [&str; 14] = [
        "stream: ",
        "stream ",
        "handler: ",
        "sender: ",
        "api: ",
        "filestream: ",
        "filestream ",
        "uploader: ",
        "filetransfer: ",
        "monitor: ",
        "main: ",
        "server: ",
        "connection: ",
        "HTTP error",
    ];
    let ways = ["/graphql", "/files/", "storage.googleapis.com", "amazonaws.com", "blob.core.windows.net"];
    let leads_elsewhere = |text: &str| text.contains("://") && !ways.iter().any(|way| text.contains(way));
    BEGINNINGS.iter().any(|mark| message.starts_with(mark)) && !object.values().filter_map(Value::as_str).any(leads_elsewhere)
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
            assert_eq!(Log::default().spoken(line), expect, "{line}");
        }
    }

    #[test]
    fn names_of_any_program_count_in_a_log_of_wandb_core_only() {
        let core = r#"{"level":"INFO","msg":"stream: starting","core version":"0.22.0"}"#;
        for (line, is_told) in [
            (r#"{"level":"ERROR","msg":"sender: refused","error":"forbidden"}"#, true),
            (r#"{"level":"ERROR","msg":"HTTP error","status":401,"url":"https://ml.example.org/graphql"}"#, true),
            (r#"{"level":"ERROR","msg":"server: refused","url":"https://billing.example.org/v1"}"#, false),
            (r#"{"level":"ERROR","msg":"image cannot be pulled","image":"wandb/launch-agent"}"#, false),
        ] {
            assert_eq!(Log::default().spoken(line), line);
            let mut log = Log::default();
            log.spoken(core);
            assert_eq!(log.spoken(line) != line, is_told, "{line}");
        }
    }

    #[test]
    fn a_key_behind_an_escape_is_masked() {
        let line = r#"{"level":"ERROR","msg":"runwork: x","error":"\u0030123456789abcdef0123456789abcdef01234567"}"#;
        assert_eq!(Log::default().spoken(line), "wandb: ERROR runwork: x: ••••");
    }

    #[test]
    fn a_line_of_wandb_core_is_known_by_its_keys_its_logger_and_its_length() {
        for (line, expect) in [
            (r#"{"level":"FATAL","msg":"runwork: x","path":"p","err":"r","body":"b"}"#, "wandb: ERROR runwork: x: p: r b"),
            (r#"{"level":"INFO","msg":"x","port-filename":"p"}"#, "wandb: x"),
            (r#"{"level":"INFO","msg":"x","logger":"wandb"}"#, "wandb: x"),
            (r#"{"level":"INFO","msg":"x","name":"wandb.sdk"}"#, "wandb: x"),
            (r#"{"level":"INFO","msg":"x","dir":"/a/wandb/run-1"}"#, "wandb: x"),
        ] {
            assert_eq!(Log::default().spoken(line), expect, "{line}");
        }
        for line in [
            r#"{"level":"INFO","msg":"x","module":"wandbx"}"#,
            r#"{"level":"INFO","msg":"api: retrying x"}"#,
            r#"level=info msg="wandb-core: x""#,
            r#"level=error msg="wandbx: a""#,
        ] {
            assert_eq!(Log::default().spoken(line), line);
        }
        let (head, tail) = (r#"{"level":"INFO","msg":"runwork: "#, "\"}");
        for (length, is_told) in [(LINE - 1, true), (LINE, false)] {
            let line = format!("{head}{}{tail}", "x".repeat(length - head.len() - tail.len()));
            assert_eq!(Log::default().spoken(&line) != line.as_str(), is_told, "{length}");
        }
        let mut log = Log::default();
        let surely = r#"{"level":"INFO","msg":"runwork: x"}"#;
        for (line, expect) in [
            (surely, "wandb: runwork: x"),
            (surely, "wandb: runwork: x"),
            (r#"{"level":"INFO","msg":"sender: x"}"#, "wandb: sender: x"),
        ] {
            assert_eq!(log.spoken(line), expect);
        }
    }
}
