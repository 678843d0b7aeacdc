//! What a server answered, by status and words.

use super::calm::{stands, without_paths};
use super::operation;
use super::other;
use super::ours::is_ours;
use super::said::{Failure, Weight, said, short};
use super::way::is_page;
use super::words::{after, digits, json_message, status};
use crate::evidence::Trouble;

/// What a server answered.
pub(super) fn answered(line: &str, lower: &str, ours: bool) -> Option<(Weight, Failure)> {
    let status = status(lower);
    if !ours && status.is_none() {
        return None;
    }
    let words = without_paths(lower);
    let any = |marks: &[&str]| marks.iter().any(|mark| stands(&words, mark));
    let of_us = ours || any(&["api key you provided is either invalid", "permission to access the requested resource"]);
    if !of_us {
        return None;
    }
    let again = any(&[
        "response executing graphql",
        "error retrying",
        "api: retrying",
        "retrying request",
        ". retrying",
        ", retrying",
        "http error",
        "requests.exceptions",
    ]) || (lower.contains("<response [") && matches!(status, Some(429 | 500..)));
    let weight = if again { Weight::Hint } else { Weight::Certain };
    if status == Some(429) || any(&["rate limit exceeded", "too many requests"]) {
        return Some((weight, Failure::Failed { status: 429, message: said(line) }));
    }
    if let Some(status @ 500..) = status {
        return Some((weight, Failure::Failed { status, message: said(line) }));
    }
    let rejects = [
        "user is not logged in",
        "malformed token",
        "api key you provided is either invalid",
        "did not recognize an account",
        "<no message>",
    ];
    if status == Some(401) || any(&rejects) {
        let weight = if again { Weight::Hint } else { Weight::Certain };
        return Some((weight, Failure::KeyRejected { message: said(line), status }));
    }
    if other::is_local(lower) {
        return None;
    }
    let refused = |message: String| Failure::Refused { message, status, field: operation::field(line) };
    if lower.contains("permission to access the requested resource") {
        return Some((Weight::Vague, refused(said(line))));
    }
    let words = [
        "permission denied",
        "api key cannot access",
        "personal entities are disabled",
        "storage limit",
        "quota",
        "forbidden",
        "permission_error",
    ];
    // 404 and 409 speak of names: they refuse nobody, whatever is not in their words.
    let taken = status == Some(409) && any(&["duplicate entry"]);
    let refuses = any(&words) || taken || matches!(status, Some(402 | 403));
    if !refuses && matches!(status, Some(400..=499)) {
        return Some((weight, unread(line, lower)));
    }
    (refuses && !lower.contains("response executing graphql")).then(|| (weight, refused(said(line))))
}

/// 403 in the words of a web server, without a path and a code of the API: nobody looked at rights.
///
/// # Source
/// Public issue threads; W&B's own answers there name blocked countries and providers.
pub(super) fn front_door(line: &str, lower: &str, ours: bool) -> Option<(Weight, Failure)> {
    let words = json_message(line).map(|message| message.to_ascii_lowercase());
    let words = words.as_deref().unwrap_or(lower);
    let titled =
        words.contains("<title>403 forbidden") || (words.contains("<title>403</title>") && words.contains("403 forbidden"));
    let told = titled || words.contains("permission to get url") || words == "403 forbidden";
    let is_api = lower.contains("\"path\"") || lower.contains("permission_error");
    let door = told && !is_api && !lower.contains("nginx") && (ours || lower.contains("/graphql") || is_page(lower));
    let failure = Failure::Trouble { trouble: Trouble::FrontDoor, message: short(&untagged(&said(line))), status: Some(403) };
    door.then_some((if is_page(lower) && !lower.contains("/graphql") { Weight::Hint } else { Weight::Certain }, failure))
}

/// The words of a web page without its tags.
fn untagged(page: &str) -> String {
    let text = page.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    text.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What W&B's service of models answers through another vendor's client.
pub(super) fn inference(line: &str, lower: &str) -> Option<(Weight, Failure)> {
    let status = after(lower, "error code: ").and_then(digits).or_else(|| after(lower, "status code: ").and_then(digits))?;
    let (message, status) = (said(line), u16::try_from(status).ok()?);
    let failure = match status {
        401 => Failure::KeyRejected { message, status: Some(status) },
        402 => Failure::Refused { message, status: Some(status), field: None },
        403 => Failure::Trouble { trouble: Trouble::Inference, message, status: Some(status) },
        429 | 500.. => Failure::Failed { status, message },
        400.. => unread(line, lower),
        _ => return None,
    };
    Some((Weight::Certain, failure))
}

/// Something failed; why, this line does not say.
pub(super) fn vague(line: &str, lower: &str) -> Option<(Weight, Failure)> {
    if lower.contains("api key verification failed") || lower.contains("error occurred while verifying the api key") {
        let message = "API key verification failed".to_owned();
        return Some((Weight::Vague, Failure::KeyRejected { message, status: None }));
    }
    let marks = [
        "run initialization has timed out",
        "timed out while retrying",
        "service process is busy",
        "error communicating with wandb process",
    ];
    let silent = marks.iter().any(|mark| lower.contains(mark)) || (lower.contains("giving up") && is_ours(lower));
    let failure = || Failure::Trouble { trouble: Trouble::NoAnswer, message: said(line), status: None };
    silent.then(|| (Weight::Vague, failure()))
}

/// An error line of wandb in words that nothing reads.
pub(super) fn unread(line: &str, lower: &str) -> Failure {
    Failure::Trouble { trouble: Trouble::Unread, message: said(line), status: status(lower) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weight::{Certain, Hint, Vague};

    type Told = Option<(Weight, &'static str, Option<u16>)>;

    fn kind(line: &str, ours: bool) -> Told {
        let (weight, failure) = answered(line, line, ours)?;
        let (name, status) = match failure {
            Failure::Failed { status, .. } => ("failed", Some(status)),
            Failure::KeyRejected { status, .. } => ("rejected", status),
            Failure::Refused { status, .. } => ("refused", status),
            Failure::Trouble { trouble: Trouble::Unread, status, .. } => ("unread", status),
            _ => ("other", None),
        };
        Some((weight, name, status))
    }

    #[test]
    fn a_status_and_words_tell_what_was_answered() {
        for (line, ours, expect) in [
            ("permission denied", true, Some((Certain, "refused", None))),
            ("returned error 403: permission denied", false, None),
            ("bash: a: permission denied", true, None),
            ("do not have permission to access the requested resource (error 403)", false, Some((Vague, "refused", Some(403)))),
            ("returned error 402", true, Some((Certain, "refused", Some(402)))),
            ("returned error 404", true, Some((Certain, "unread", Some(404)))),
            ("returned error 409: duplicate entry", true, Some((Certain, "refused", Some(409)))),
            ("returned error 409", true, Some((Certain, "unread", Some(409)))),
            ("duplicate entry", true, None),
            ("returned error 302", true, None),
            ("returned error 401", true, Some((Certain, "rejected", Some(401)))),
            ("retrying request: malformed token", true, Some((Hint, "rejected", None))),
            ("too many requests", true, Some((Certain, "failed", Some(429)))),
            ("<response [429]>", true, Some((Hint, "failed", Some(429)))),
            ("<response [499]>", true, Some((Certain, "unread", Some(499)))),
            ("500 response executing graphql.", true, Some((Hint, "failed", Some(500)))),
            ("403 response executing graphql.", true, None),
        ] {
            assert_eq!(kind(line, ours), expect, "{line}");
        }
        assert_eq!(vague("giving up", "giving up"), None);
        for (line, expect) in [("error code: 399", None), ("error code: 400", Some(400)), ("error code: 499", Some(499))] {
            let told = inference(line, line).map(|(_, failure)| failure);
            let unread = |status| Failure::Trouble { trouble: Trouble::Unread, message: line.to_owned(), status: Some(status) };
            assert_eq!(told, expect.map(unread), "{line}");
        }
    }

    #[test]
    fn the_front_door_speaks_as_a_web_server_does() {
        for (line, ours, expect) in [
            ("<title>403 forbidden</title>", true, Some(Certain)),
            ("<title>403 forbidden</title>", false, None),
            ("<title>403 forbidden</title> nginx", true, None),
            ("<title>403 forbidden</title> permission_error", true, None),
            ("<html><title>403</title>403 forbidden", false, Some(Hint)),
            ("<html><title>403</title>403 forbidden https://a/graphql", false, Some(Certain)),
            ("<html><title>403</title>", true, None),
            ("<html><title>x</title>403 forbidden", true, None),
            ("does not have permission to get url /x", true, Some(Certain)),
            (r#"{"message":"403 Forbidden"}"#, true, Some(Certain)),
        ] {
            let weight = front_door(line, &line.to_ascii_lowercase(), ours).map(|(weight, _)| weight);
            assert_eq!(weight, expect, "{line}");
        }
        assert_eq!(untagged("<title>403 Forbidden</title><p>no</p> a < b"), "403 Forbidden no a b");
    }
}
