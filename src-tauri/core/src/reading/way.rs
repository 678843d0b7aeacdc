//! What stopped the question, or its answer, on the way: names, connections, proxies, certificates.

use super::calm::{stands, without_paths};
use super::said::{Failure, Weight, said, short};
use super::words::{after, status};
use crate::evidence::{PathFailure, ProxyTrouble, TlsTrouble};

/// What stopped the question, or its answer, on the way.
pub(super) fn on_the_way(line: &str, lower: &str, ours: bool) -> Option<(Weight, Failure)> {
    let lone = is_page(lower);
    if !ours && !lone {
        return None;
    }
    let again = [
        "entering retry loop",
        "retrying request",
        ". retrying",
        ", retrying",
        "retry attempt failed",
        "error retrying",
        "api: retrying",
        "urllib3.exceptions",
        "requests.exceptions",
    ];
    let weight = if lone || again.iter().any(|mark| lower.contains(mark)) { Weight::Hint } else { Weight::Certain };
    let words = without_paths(lower);
    let any = |marks: &[&str]| marks.iter().any(|mark| stands(&words, mark));
    // A certificate file that is missing here says nothing of the server's certificate.
    if lower.contains("serviceconnectionerror") || lower.contains("tls ca certificate bundle, invalid path") {
        return None;
    }
    let path = if let Some(words) = proxys_words(lower) {
        PathFailure::Proxy(if words.starts_with("proxy auth") {
            ProxyTrouble::LoginRequired
        } else {
            ProxyTrouble::Refused(said(line))
        })
    } else if any(&[
        "proxyconnect",
        "proxyerror",
        "tunnel connection failed",
        "proxy authentication required",
        "check_hostname requires server_hostname",
    ]) {
        let login = any(&["407", "proxy authentication required"]);
        PathFailure::Proxy(if login { ProxyTrouble::LoginRequired } else { ProxyTrouble::Refused(said(line)) })
    } else if any(&[
        "x509",
        "certificate",
        "certificate_verify_failed",
        "sslerror",
        "ssl error",
        "[ssl:",
        "http response to https client",
    ]) {
        tls(line, &words)?
    } else if any(&[
        "dial tcp: lookup ",
        "no such host",
        "name or service not known",
        "could not resolve host",
        "nameresolutionerror",
        "failed to resolve",
        "getaddrinfo",
        "name resolution",
        "nodename nor servname",
        "server misbehaving",
    ]) {
        redirect(line).unwrap_or_else(|| PathFailure::Dns(said(line)))
    } else if any(&[
        "connection refused",
        "network is unreachable",
        "unable to connect to …",
        "curl: (7) failed to connect",
        "no route to host",
        "newconnectionerror",
        "connectionerror",
        "connection error.",
        "connection reset",
    ]) {
        PathFailure::Unreachable(said(line))
    } else if any(&["connect: connection timed out", "connecttimeout", "dial tcp"])
        && any(&["i/o timeout", "connection timed out", "connecttimeout", "deadline exceeded"])
    {
        PathFailure::ConnectTimeout
    } else if any(&["context deadline exceeded", "client.timeout", "read timed out", "readtimeout", "handshake timeout"])
        || any(&["read tcp ", "write tcp "]) && any(&["i/o timeout", "timed out"])
    {
        PathFailure::AnswerTimeout
    } else if ["<!doctype html", "<html", "u003c!doctype", "u003chtml", "invalid character '<'", "jsondecodeerror"]
        .iter()
        .any(|mark| lower.contains(mark))
    {
        PathFailure::NotWandb { status: status(lower).unwrap_or(0), content_type: Some("text/html".into()), location: None }
    } else if any(&["404 page not found"]) {
        PathFailure::NotWandb { status: 404, content_type: Some("text/plain".into()), location: None }
    } else {
        return None;
    };
    Some((weight, Failure::Path(path)))
}

/// Does the line begin a web page, be it after what a log puts before its lines?
pub(super) fn is_page(lower: &str) -> bool {
    let at = ["<!doctype html", "<html"].iter().find_map(|mark| lower.find(mark));
    let at = at.or_else(|| lower.ends_with("404 page not found").then(|| lower.len() - "404 page not found".len()));
    let before = at.map(|at| lower[..at].trim_end());
    before.is_some_and(|before| before.is_empty() || before.ends_with([':', '|', '>', ']', ')']))
}

/// `Post "https://a/graphql": Forbidden`: of a proxy's answer to CONNECT, Go keeps nothing but the words after its status.
fn proxys_words(lower: &str) -> Option<&str> {
    const ANSWERS: [&str; 8] = [
        "forbidden",
        "proxy authentication required",
        "bad gateway",
        "gateway time",
        "service unavailable",
        "method not allowed",
        "bad request",
        "not found",
    ];
    let words = after(after(lower, "post \"https://")?, "\": ")?;
    ANSWERS.iter().any(|answer| words.starts_with(answer)).then_some(words)
}

/// What is wrong with the certificate or with the connection that it was to open; `None` where the words say neither.
fn tls(line: &str, lower: &str) -> Option<PathFailure> {
    let any = |marks: &[&str]| marks.iter().any(|mark| lower.contains(mark));
    let mut message = said(line);
    let trouble = if any(&["expired", "not yet valid"]) {
        TlsTrouble::Expired
    } else if any(&["certificate is valid for", "ip sans", "hostname mismatch", "doesn't match", "not valid for", "subject name"])
    {
        TlsTrouble::NameMismatch
    } else if any(&[
        "verify failed",
        "verify_failed",
        "unable to verify",
        "certificate problem",
        "x509",
        "self-signed",
        "self signed",
        "local issuer",
        "unknown authority",
    ]) {
        TlsTrouble::Untrusted
    } else if any(&["wrong_version_number", "handshake failure", "unknown_protocol", "http request", "http response"]) {
        TlsTrouble::Handshake
    } else if any(&["eof", "violation of protocol", "connection reset", "syscall"]) {
        return Some(PathFailure::Cut(message));
    } else {
        // The class by itself names no judged certificate: it stays in the message.
        let class = line.to_ascii_lowercase().find("sslerror").filter(|_| !lower.contains("certificate"))?;
        if !message.to_ascii_lowercase().contains("sslerror") {
            message = short(&line[class..]);
        }
        TlsTrouble::Untrusted
    };
    let message = Some(message);
    Some(PathFailure::Tls(trouble, Box::new(crate::evidence::Certificate { message, ..Default::default() })))
}

/// `POST http://a/graphql giving up …: Post "https://b/sso": …`: the answer led to another host.
fn redirect(line: &str) -> Option<PathFailure> {
    let authority = |rest: &str| rest.split(['/', '"', ' ']).next().map(str::to_owned);
    let asked = authority(after(line, "POST http")?.split_once("://")?.1)?;
    let target = after(line, "Post \"http")?.split_once("://")?.1.split('"').next()?;
    (authority(target)? != asked).then(|| PathFailure::NotWandb { status: 0, content_type: None, location: Some(short(target)) })
}

/// An exception of Python's network libraries that names no other host than W&B's.
pub(super) fn is_raised(lower: &str) -> bool {
    const RAISED: [&str; 9] = [
        "gaierror",
        "oserror",
        "sslerror",
        "ssl.ssl",
        "connectionerror",
        "connecterror",
        "proxyerror",
        "timeout",
        "check_hostname",
    ];
    let elsewhere = after(lower, "host='").is_some_and(|host| !host.contains("wandb") && !host.contains("coreweave"));
    !elsewhere && !lower.contains("://") && RAISED.iter().any(|name| lower.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_tell_where_the_way_ended() {
        use Weight::{Certain, Hint};
        let login = || PathFailure::Proxy(ProxyTrouble::LoginRequired);
        let page = |status| PathFailure::NotWandb { status, content_type: Some("text/html".into()), location: None };
        for (line, ours, expect) in [
            ("post \"https://a/graphql\": proxy authentication required", true, Some((Certain, login()))),
            ("post \"https://a/graphql\": eof", true, None),
            ("proxyerror: 407", true, Some((Certain, login()))),
            ("serviceconnectionerror: connection refused", true, None),
            ("the tls ca certificate bundle, invalid path: a", true, None),
            ("connection refused", true, Some((Certain, PathFailure::Unreachable("connection refused".into())))),
            ("connection refused", false, None),
            ("dial tcp 10.0.0.1:443: i/o timeout", true, Some((Certain, PathFailure::ConnectTimeout))),
            ("dial tcp 10.0.0.1:443", true, None),
            ("read tcp 10.0.0.1:443: i/o timeout", true, Some((Certain, PathFailure::AnswerTimeout))),
            ("read unix /x.sock: i/o timeout", true, None),
            ("tls: bad certificate", true, None),
            ("read timed out, retrying", true, Some((Hint, PathFailure::AnswerTimeout))),
            ("invalid character '<' looking for a value", true, Some((Certain, page(0)))),
            ("no such host", true, Some((Certain, PathFailure::Dns("no such host".into())))),
            ("proxyerror: x", true, Some((Certain, PathFailure::Proxy(ProxyTrouble::Refused("proxyerror: x".into()))))),
            ("sslerror: eof occurred", true, Some((Certain, PathFailure::Cut("sslerror: eof occurred".into())))),
            ("<!doctype html>", false, Some((Hint, page(0)))),
            ("returned error 502: <html>", true, Some((Hint, page(502)))),
        ] {
            let expect = expect.map(|(weight, path)| (weight, Failure::Path(path)));
            assert_eq!(on_the_way(line, line, ours), expect, "{line}");
        }
    }

    #[test]
    fn a_page_begins_its_line_or_stands_behind_a_log() {
        for (line, expect) in [
            ("  <html>", true),
            ("see <html>", false),
            ("error: 404 page not found", true),
            ("a 404 page not found", false),
            ("404 page not found here", false),
        ] {
            assert_eq!(is_page(line), expect, "{line}");
        }
    }

    #[test]
    fn an_answer_that_leads_to_another_host_is_told_from_one_that_stays() {
        let line = |to: &str| format!("POST http://a/graphql giving up: Post \"{to}\": x");
        let led = Some(PathFailure::NotWandb { status: 0, content_type: None, location: Some("b/sso".into()) });
        assert_eq!(redirect(&line("https://b/sso")), led);
        assert_eq!(redirect(&line("http://a/graphql")), None);
        for (host, expect) in [("api.wandb.ai", true), ("api.coreweave.com", true), ("a.org", false)] {
            assert_eq!(is_raised(&format!("connectionerror(host='{host}')")), expect, "{host}");
        }
        assert!(is_raised("timeout") && !is_raised("timeout: http://a.org") && !is_raised("valueerror"));
    }
}
