//! What stands in a line beside what it says: progress of a run, rows of a summary, paths, addresses and names.

use std::borrow::Cow;

/// A line of wandb or weave that tells of progress and of no failure, whatever words its names are made of.
pub(super) fn is_calm(lower: &str) -> bool {
    const FORMS: [&str; 29] = [
        "wandb: error",
        "weave: error",
        "error: ",
        "error(",
        "exception: ",
        "commerror",
        "returned error ",
        "<response [",
        "network error (",
        "(caused by ",
        "(error 4",
        "(error 5",
        "retrying",
        "retry loop",
        "giving up",
        " encountered (",
        "response executing graphql",
        "\"errors\":",
        "'errors':",
        "error uploading",
        "error while ",
        "error communicating",
        "error occurred",
        " client error",
        " server error",
        "dial tcp",
        "<html",
        "<!doctype",
        "u003chtml",
    ];
    const SPEAKS: [&str; 8] = [
        "wandb: permission denied",
        "unable to ",
        "could not ",
        "couldn't ",
        "failed to ",
        "failed: ",
        " timed out ",
        "verification failed",
    ];
    let Some(words) = spoken(lower) else { return false };
    is_row(words) || !FORMS.iter().chain(&SPEAKS).any(|form| lower.contains(form))
}

/// What wandb or weave says in a line, with the white space before it.
fn spoken(lower: &str) -> Option<&str> {
    lower.split_once("wandb: ").or_else(|| lower.split_once("weave: ")).map(|(_, words)| words)
}

/// `      eval/error_rate 0.12`, `   loss ▁▂█`: a row of the history or of the summary.
pub(super) fn is_row(words: &str) -> bool {
    let value = words.trim_end().rsplit(' ').next().unwrap_or_default();
    let number = value.parse::<f64>().is_ok();
    let line = !value.is_empty() && value.chars().all(|c| ('▁'..='█').contains(&c));
    words.starts_with(' ') && (number || line)
}

/// The line without paths and addresses: what a folder is called, nobody says.
pub(super) fn without_paths(lower: &str) -> Cow<'_, str> {
    if !lower.contains(['/', '\\', '~']) {
        return Cow::Borrowed(lower);
    }
    let part = |c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '/' | '\\' | '.' | '_' | '-' | ':' | '~' | '%' | '+' | '=' | '?' | '&' | '@')
    };
    let mut out = String::with_capacity(lower.len());
    let mut rest = lower;
    while let Some(at) = rest.find(part) {
        out.push_str(&rest[..at]);
        let end = rest[at..].find(|c| !part(c)).map_or(rest.len(), |length| at + length);
        let word = &rest[at..end];
        out.push_str(if is_path(word) { "…" } else { word });
        rest = &rest[end..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn is_path(word: &str) -> bool {
    let rooted = word.len() > 2 && (word.starts_with(['/', '~']) || word.starts_with("./") || word.starts_with("../"));
    let drive = word.get(1..3) == Some(":\\");
    let slashes = word.matches('/').count() >= 2;
    let inner = word.split('\\').filter(|part| part.len() > 1 && !part.starts_with("u00")).count() >= 3;
    rooted || drive || slashes || inner
}

/// Does the mark stand in the words, and not in a name such as `x509-anomaly` or `proxyerror_policy`?
pub(super) fn stands(words: &str, mark: &str) -> bool {
    let joined = |c: char| matches!(c, '-' | '_');
    // `contains` compares many bytes at once, `match_indices` one at a time.
    words.contains(mark)
        && words.match_indices(mark).any(|(at, _)| {
            let after = &words[at + mark.len()..];
            !words[..at].ends_with(joined) && !after.starts_with(joined)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_told_from_a_failure() {
        for (line, expect) in [
            ("wandb: run data is saved locally in /home/q/certificate-ocr/wandb/run-2026", true),
            ("wandb: syncing run forbidden-forest-12", true),
            ("wandb:   eval/connectionerror_rate 0.0", true),
            ("wandb:   eval/error: 0.0", true),
            ("wandb:  unauthorized_error: ▁▃▅█", true),
            ("weave: view weave data at https://wandb.ai/a/quota/weave", true),
            ("wandb: error error while calling w&b api: permission denied (<response [403]>)", false),
            ("wandb: network error (connecttimeout), entering retry loop.", false),
            ("wandb: 429 encountered (filestream rate limit exceeded, retrying in 2.4 seconds.), retrying request", false),
            ("commerror: permission denied", false),
        ] {
            assert_eq!(is_calm(line), expect, "{line}");
        }
    }

    #[test]
    fn paths_and_addresses_are_left_out_and_words_are_not() {
        for (line, expect) in [
            ("saved in /home/certificate/x now", "saved in … now"),
            ("post \"https://a.b/quota\": dial tcp: i/o timeout", "post \"…\": dial tcp: i/o timeout"),
            (r"in c:\users\x\forbidden west", "in … west"),
            ("次は https://a/b/c/ 証明書 certificate", "次は … 証明書 certificate"),
            (r#"\"forbidden\""#, r#"\"forbidden\""#),
            ("~/ and ./ stay", "~/ and ./ stay"),
            ("in ~/x, ./x, ../x, /x/y and a/b/c", "in …, …, …, … and …"),
            ("either/or stays, and c:x, too", "either/or stays, and c:x, too"),
            (r"c:\x and \\host\share\file", "… and …"),
            (r"a\u00e9\u00e8\u00ea stays", r"a\u00e9\u00e8\u00ea stays"),
        ] {
            assert_eq!(without_paths(line), expect);
        }
    }

    #[test]
    fn a_word_inside_a_name_is_no_word() {
        assert!(stands("x509: unknown authority", "x509"));
        assert!(stands("newconnectionerror(", "connectionerror"));
        assert!(!stands("x509-anomaly", "x509"));
        assert!(!stands("proxyerror_policy", "proxyerror"));
    }
}
