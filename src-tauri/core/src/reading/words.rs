//! Small cuts out of a line.

/// What stands before and after the first mark, which most lines do not hold: `contains` looks at many bytes at once, `split_once` at one.
pub(super) fn around<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    if text.contains(mark) { text.split_once(mark) } else { None }
}

/// What stands after the first mark.
pub(super) fn after<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    around(text, mark).map(|(_, rest)| rest)
}

/// What stands between two marks.
pub(super) fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    after(text, from)?.split_once(to).map(|(inside, _)| inside)
}

/// The number that the text begins with.
pub(super) fn digits(text: &str) -> Option<u32> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text[..end].parse().ok()
}

/// `returned error 403`, `<Response [403]>`, `(Error 403: …)`, `HTTP 403`, `403 response executing`, `403 Client Error`, `401 Unauthorized`,
/// `Server error '503 Service Unavailable' for url`.
pub(super) fn status(lower: &str) -> Option<u16> {
    let fits = |number: u32| u16::try_from(number).ok().filter(|status| (300..600).contains(status));
    let marks = [
        "returned error ",
        "error code: ",
        "<response [",
        "(error ",
        "http error ",
        "http ",
        "http status ",
        "status code ",
        "client error '",
        "server error '",
        "failed to upload: ",
        "w&b api: ",
    ];
    let stands = |mark: &&str| lower.match_indices(*mark).find_map(|(at, _)| digits(&lower[at + mark.len()..]).and_then(fits));
    let after_mark = marks.iter().filter(|mark| lower.contains(**mark)).find_map(stands);
    let before = [" response executing", " client error", " server error", " encountered ("].iter().find_map(|mark| {
        let (head, _) = around(lower, mark)?;
        let word = head.rsplit(|c: char| !c.is_ascii_digit()).next()?;
        digits(word).and_then(fits)
    });
    let word = around(lower, " unauthorized").and_then(|(head, _)| head.ends_with("401").then_some(401));
    after_mark.or(before).or(word).or_else(|| titled(lower)).or_else(|| lower.contains("404 page not found").then_some(404))
}

/// `<title>502 Bad Gateway</title>`.
pub(super) fn titled(lower: &str) -> Option<u16> {
    let number = u16::try_from(digits(after(lower, "<title>")?)?).ok();
    number.filter(|status| (300..600).contains(status))
}

/// `"message":"…"` of a GraphQL error, without its escapes.
pub(super) fn json_message(line: &str) -> Option<String> {
    let rest = after(line, "\"message\":")?.trim_start();
    let string = rest.strip_prefix('"')?;
    if let Some(Ok(message)) = serde_json::Deserializer::from_str(rest).into_iter::<String>().next() {
        return Some(message);
    }
    // The line was cut off.
    Some(string.trim_end_matches('\\').to_owned())
}

/// A part of an address as a person reads it.
pub(super) fn decoded(part: &str) -> String {
    let bytes = part.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| part.get(at + 1..at + 3)).flatten();
        if let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            out.push(byte);
            at += 3;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| part.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_in_every_form() {
        for (line, expect) in [
            ("returned error 403 forbidden: {}", Some(403)),
            ("(<response [409]>)", Some(409)),
            ("…(error 404: not found)", Some(404)),
            ("while retrying: http 503: upstream", Some(503)),
            ("server error '502 bad gateway' for url 'http://a/graphql'", Some(502)),
            ("429 response executing graphql.", Some(429)),
            ("httperror: 403 client error: forbidden for url", Some(403)),
            ("failed to authenticate: 401 unauthorized", Some(401)),
            ("http 299", None),
            ("http 300", Some(300)),
            ("http 599", Some(599)),
            ("http 600", None),
            ("http 99, http 403", Some(403)),
            ("x unauthorized", None),
            ("404 page not found", Some(404)),
            ("<title>502 bad gateway</title>", Some(502)),
            ("<title>299</title>", None),
            ("<title>600</title>", None),
            ("http 99999999999", None),
            ("epoch 403", None),
        ] {
            assert_eq!(status(line), expect, "{line}");
        }
    }

    #[test]
    fn a_message_of_json_keeps_its_lines() {
        assert_eq!(json_message(r#"x {"message": "a\nb \u003cc\u003e", "y": 1}"#).as_deref(), Some("a\nb <c>"));
        assert_eq!(json_message(r#"{"message":"cut of"#).as_deref(), Some("cut of"));
        assert_eq!(json_message(r#"{"message":null}"#), None);
    }

    #[test]
    fn an_address_is_decoded_and_what_is_no_escape_stays() {
        assert_eq!(decoded("%E6%9C%80%E7%B5%82%20x"), "最終 x");
        assert_eq!(decoded("100%_%é"), "100%_%é");
        assert_eq!((decoded("%41%42c"), decoded("a%4")), ("ABc".to_owned(), "a%4".to_owned()));
        assert_eq!(decoded("%ff"), "%ff");
    }
}
