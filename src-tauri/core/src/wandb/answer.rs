//! One answer, taken apart: is it W&B's, and what does it say?

use serde::Deserialize;
use serde_json::Value;

use crate::evidence::{PathFailure, ProxyTrouble};
use crate::plain::harmless;
use crate::secret::ApiKey;

/// A GraphQL answer. Data may be partly there beside errors.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// `data`, `Null` where there is none.
    pub data: Value,
    /// `errors`.
    pub errors: Vec<GraphqlError>,
    /// `Retry-After` in seconds.
    pub retry_after: Option<u64>,
}

/// One GraphQL error.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct GraphqlError {
    /// In the server's words.
    #[serde(default)]
    pub message: String,
    /// Where in the document.
    #[serde(default)]
    pub path: Vec<Value>,
    /// `code` and more.
    #[serde(default)]
    pub extensions: Value,
}

impl GraphqlError {
    /// First part of the path.
    pub fn field(&self) -> Option<&str> {
        self.path.first()?.as_str()
    }

    /// `extensions.code`.
    pub fn code(&self) -> Option<&str> {
        self.extensions.get("code")?.as_str()
    }
}

/// What arrived over HTTP, before anybody read it.
#[derive(Debug, Clone, Default)]
pub(super) struct Arrived {
    pub(super) status: u16,
    pub(super) content_type: Option<String>,
    pub(super) location: Option<String>,
    pub(super) retry_after: Option<u64>,
    pub(super) body: String,
    /// The body, decoded, where it is JSON.
    pub(super) json: Option<Value>,
}

impl Arrived {
    /// Decodes the body, then masks the key and cuts what is too long in every text of it: a key may stand there in escapes.
    pub(super) fn decode(&mut self, key: &ApiKey) {
        self.json = serde_json::from_str(&self.body).ok();
        self.body = key.mask_in(&self.body);
        if let Some(json) = &mut self.json
            && clean(json, key)
        {
            self.body = json.to_string();
        }
        let header = |text: &String| harmless(&key.mask_in(text));
        self.content_type = self.content_type.as_ref().map(header);
        self.location = self.location.as_ref().map(header);
    }
}

/// Longest text of an answer that is taken over, in characters.
const LONGEST: usize = 4_000;

/// Masks the key in every text; says whether it stood in one. Who a person is, and what the server says, is one plain line.
fn clean(value: &mut Value, key: &ApiKey) -> bool {
    match value {
        Value::String(text) => {
            let mut masked = key.mask_in(text);
            let found = masked != *text;
            if let Some((end, _)) = masked.char_indices().nth(LONGEST) {
                masked.truncate(end);
            }
            *text = masked;
            found
        }
        Value::Array(values) => values.iter_mut().fold(false, |found, value| clean(value, key) | found),
        Value::Object(fields) => {
            let names = fields.keys().any(|name| key.mask_in(name) != *name);
            if names {
                let named = std::mem::take(fields).into_iter();
                fields.extend(named.map(|(name, value)| (key.mask_in(&name), value)));
            }
            let found = fields.values_mut().fold(names, |found, value| clean(value, key) | found);
            for name in ["username", "email", "message", "code"] {
                if let Some(Value::String(text)) = fields.get_mut(name) {
                    *text = harmless(text);
                }
            }
            found
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Reads what arrived.
///
/// A body that is not W&B's stops the test, save with 401 and 429, whose status alone says enough, and with 5xx in
/// anything but HTML: a server that fails may fail to write JSON.
///
/// # Errors
/// Something else than W&B answered, or a proxy wants a login.
pub(super) fn read(arrived: &Arrived) -> Result<Answer, PathFailure> {
    let not_wandb = || PathFailure::NotWandb {
        status: arrived.status,
        content_type: arrived.content_type.clone(),
        location: arrived.location.clone(),
    };
    if arrived.status == 407 {
        return Err(PathFailure::Proxy(ProxyTrouble::LoginRequired));
    }
    if (300..400).contains(&arrived.status) {
        return Err(not_wandb());
    }
    let bare = Answer { status: arrived.status, retry_after: arrived.retry_after, ..Answer::default() };
    if let Some(answer) = parse(arrived.json.as_ref()) {
        return Ok(Answer { data: answer.data, errors: answer.errors, ..bare });
    }
    let is_html = arrived.content_type.as_deref().is_some_and(|kind| kind.contains("html")) || looks_like_html(&arrived.body);
    match arrived.status {
        401 | 429 => Ok(bare),
        500.. if !is_html => Ok(bare),
        _ => Err(not_wandb()),
    }
}

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    data: Value,
    #[serde(default)]
    errors: Vec<GraphqlError>,
}

/// A JSON object with `data`, `errors`, or the bare `error` of W&B's HTTP layer.
///
/// # Source
/// `{"error":"user is not logged in"}`: wandb issues #5319, #7118.
fn parse(json: Option<&Value>) -> Option<Body> {
    let object = json?.as_object()?;
    if let Some(message) = object.get("error").and_then(Value::as_str) {
        let error = GraphqlError { message: message.to_owned(), ..GraphqlError::default() };
        return Some(Body { data: Value::Null, errors: vec![error] });
    }
    if !object.contains_key("data") && !object.contains_key("errors") {
        return None;
    }
    let errors = match object.get("errors") {
        None | Some(Value::Null) => Vec::new(),
        Some(errors) => errors.as_array()?.iter().filter_map(|error| serde_json::from_value(error.clone()).ok()).collect(),
    };
    let data = object.get("data").cloned().unwrap_or_default();
    (data.is_null() || data.is_object()).then_some(Body { data, errors })
}

fn looks_like_html(body: &str) -> bool {
    let start: String = body.trim_start().chars().take(15).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<head")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrived(status: u16, content_type: &str, body: &str) -> Arrived {
        let mut arrived =
            Arrived { status, content_type: Some(content_type.to_owned()), body: body.to_owned(), ..Arrived::default() };
        arrived.decode(&ApiKey::new(KEY.to_owned()));
        arrived
    }

    const KEY: &str = "5e17171e15e17171e15e17171e15e17171e1f00d";

    #[test]
    fn a_key_is_masked_however_it_is_written() {
        let escaped: String = KEY.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
        let split: String = KEY.chars().flat_map(|c| [c, '\u{200b}']).collect();
        let tagged: String = KEY.chars().flat_map(|c| [c, '\u{e0041}']).collect();
        let basic = ApiKey::new(KEY.to_owned()).authorization().as_str().to_owned();
        for written in [KEY, &escaped, &split, &tagged, &basic, &format!("\u{61c}{KEY}\\n")] {
            for body in [
                format!(r#"{{"data":{{"viewer":{{"username":"{written}"}}}}}}"#),
                format!(r#"{{"errors":[{{"message":"no {written}","path":["{written}"]}}]}}"#),
                format!(r#"{{"data":{{"{written}":1}}}}"#),
                format!(r#"{{"data":["{written}","{written}"]}}"#),
                format!("<html>{written}</html>"),
            ] {
                let mut arrived = arrived(200, &format!("text/{written}"), &body);
                arrived.location = Some(format!("https://x/{written}"));
                arrived.decode(&ApiKey::new(KEY.to_owned()));
                let seen = format!("{arrived:?} {:?}", read(&arrived));
                let bare: String = seen.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '=').collect();
                assert!(!bare.contains(KEY) && !bare.contains(basic.trim_start_matches("Basic ")), "{body}");
                assert!(!body.starts_with('{') || !arrived.body.contains(&escaped), "{body}");
            }
        }
    }

    #[test]
    fn only_what_is_graphql_counts_as_an_answer() {
        let deep = format!("{{\"data\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
        for (status, kind, body, is_answer) in [
            (200, "application/json", r#"{"data":{"viewer":null}}"#, true),
            (200, "text/plain", r#"{"data":{"viewer":null}}"#, true),
            (403, "application/json", r#"{"errors":[{"message":"permission denied"}],"data":null}"#, true),
            (401, "application/json", r#"{"error":"user is not logged in"}"#, true),
            (401, "text/html", "<html>login</html>", true),
            (429, "text/plain", "rate limit exceeded", true),
            (500, "text/plain", "upstream exploded", true),
            (502, "text/html", "<html>Bad Gateway</html>", false),
            (403, "text/html", "<html>blocked</html>", false),
            (200, "text/html", "<!DOCTYPE html><p>hotel", false),
            (200, "application/json", r#"{"hello":"world"}"#, false),
            (200, "application/json", "[]", false),
            (200, "application/json", r#"{"data":"text"}"#, false),
            (200, "application/json", deep.as_str(), false),
            (404, "text/plain", "404 page not found", false),
            (302, "text/html", "", false),
            (407, "text/html", "", false),
            (399, "application/json", r#"{"data":{}}"#, false),
            (400, "application/json", r#"{"data":{}}"#, true),
            (407, "application/json", r#"{"data":{}}"#, false),
            (200, "application/json", r#"{"errors":[]}"#, true),
            (200, "application/json", r#"{"data":{},"errors":null}"#, true),
            (200, "application/json", r#"{"data":{},"errors":"no"}"#, false),
            (200, "application/json", r#"{"error":7}"#, false),
            (499, "text/plain", "upstream exploded", false),
            (500, "text/html", "Bad Gateway", false),
            (500, "text/plain", "\n <!DOCTYPE HTML><p>", false),
            (500, "text/plain", "<html>", false),
            (500, "text/plain", "<HEAD>", false),
        ] {
            assert_eq!(read(&arrived(status, kind, body)).is_ok(), is_answer, "{status} {kind} {body:.40}");
        }
        let answer = read(&Arrived { retry_after: Some(9), ..arrived(429, "text/plain", "slow") }).expect("an answer");
        assert_eq!((answer.status, answer.retry_after), (429, Some(9)));
        let body = r#"{"errors":[{"path":["entity",0],"extensions":{"code":"X"}},{"message":"no","path":[0]},7]}"#;
        let answer = read(&arrived(200, "application/json", body)).expect("an answer");
        let told: Vec<_> = answer.errors.iter().map(|error| (&*error.message, error.field(), error.code())).collect();
        assert_eq!(told, [("", Some("entity"), Some("X")), ("no", None, None)]);
    }

    #[test]
    fn a_text_of_an_answer_is_taken_over_up_to_four_thousand_characters() {
        for (count, expect) in [(4_000, 4_000), (4_001, 4_000)] {
            let json = arrived(200, "application/json", &format!("[\"{}\"]", "é".repeat(count))).json.expect("JSON");
            assert_eq!(json[0].as_str().map(|text| text.chars().count()), Some(expect));
        }
    }
}
