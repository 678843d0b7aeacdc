//! Servers that mean harm, or are not W&B at all.

use std::time::Duration;

use keywand_core::contract::Verdict;
use keywand_tests::{STRANGE_KEY, check, codes};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// A server that reads a request and writes these bytes, as often as it is asked; returns what it was sent, too.
async fn server(answer: Vec<u8>) -> (String, std::sync::Arc<std::sync::Mutex<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let seen = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let kept = std::sync::Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (answer, kept) = (answer.clone(), std::sync::Arc::clone(&kept));
            tokio::spawn(async move {
                let mut buffer = vec![0; 64 * 1024];
                let read = stream.read(&mut buffer).await.unwrap_or(0);
                kept.lock().expect("kept").push_str(&String::from_utf8_lossy(&buffer[..read]));
                let _ = stream.write_all(&answer).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    (url, seen)
}

fn http(status: &str, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}", body.len()).into_bytes()
}

#[tokio::test]
async fn what_is_not_wandb_is_told_apart_from_a_refusal() {
    let deep = format!("{{\"data\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000)) + &" ".repeat(3 * 1024 * 1024);
    let html = "<!DOCTYPE html><title>Blocked</title>";
    for (name, answer, verdict, code) in [
        ("HTML with 200", http("200 OK", "Content-Type: text/html\r\n", html), Verdict::Unreachable, "answer-is-not-wandb"),
        (
            "HTML with 403",
            http("403 Forbidden", "Content-Type: text/html\r\n", html),
            Verdict::Unreachable,
            "answer-is-not-wandb",
        ),
        ("404 in plain text", http("404 Not Found", "", "404 page not found"), Verdict::Unreachable, "host-is-wrong"),
        (
            "other JSON",
            http("200 OK", "Content-Type: application/json\r\n", "{\"hello\":1}"),
            Verdict::Unreachable,
            "answer-is-not-wandb",
        ),
        (
            "JSON nested 10,000 deep",
            http("200 OK", "Content-Type: application/json\r\n", &deep),
            Verdict::Unreachable,
            "answer-is-not-wandb",
        ),
        ("a proxy's 407", http("407 Proxy Authentication Required", "", ""), Verdict::Unreachable, "proxy-login-required"),
        ("401 in HTML", http("401 Unauthorized", "Content-Type: text/html\r\n", html), Verdict::Denied, "key-rejected"),
        (
            "401 with the words of a 403",
            http(
                "401 Unauthorized",
                "",
                r#"{"errors":[{"message":"permission denied","path":["upsertBucket"],"extensions":{"code":"PERMISSION_ERROR"}}],"data":null}"#,
            ),
            Verdict::Denied,
            "key-rejected",
        ),
        (
            "viewer null with 200",
            http("200 OK", "", r#"{"data":{"viewer":null,"entity":null,"project":null}}"#),
            Verdict::Denied,
            "key-rejected",
        ),
        (
            "503 in plain text",
            http("503 Service Unavailable", "Content-Type: text/plain\r\n", "upstream connect error"),
            Verdict::CannotTell,
            "server-failed",
        ),
        ("nothing known at all", http("200 OK", "", r#"{"data":{}}"#), Verdict::CannotTell, "server-does-not-tell"),
        (
            "junk types",
            http("200 OK", "", r#"{"data":{"viewer":[1],"entity":"x","project":7},"errors":"no"}"#),
            Verdict::Unreachable,
            "answer-is-not-wandb",
        ),
        (
            "a refusal of the whole document",
            http(
                "403 Forbidden",
                "",
                r#"{"errors":[{"message":"permission denied","extensions":{"code":"PERMISSION_ERROR"}}],"data":null}"#,
            ),
            Verdict::Denied,
            "permission-denied-unexplained",
        ),
        (
            "cut in the middle",
            b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n{\"data\":".to_vec(),
            Verdict::Unreachable,
            "host-unreachable",
        ),
    ] {
        let (url, _) = server(answer).await;
        let report = check(&url, STRANGE_KEY, "vision-lab/project", false).await;
        assert_eq!((report.verdict, codes(&report).first().copied()), (verdict, Some(code)), "{name}");
    }
}

#[tokio::test]
async fn the_key_never_follows_a_redirect() {
    let (elsewhere, seen) = server(http("200 OK", "", r#"{"data":{"viewer":null}}"#)).await;
    for status in ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let (url, _) = server(http(status, &format!("Location: {elsewhere}/graphql?token=1\r\n"), "")).await;
        let report = check(&url, STRANGE_KEY, "team/project", false).await;
        assert_eq!(codes(&report).first(), Some(&"answer-is-not-wandb"), "{status}");
        assert_eq!(report.findings[0].facts.location.as_deref(), Some(format!("{elsewhere}/graphql").as_str()));
    }
    assert_eq!(seen.lock().expect("seen").as_str(), "", "nothing was sent there");
}

#[tokio::test]
async fn an_endless_answer_is_cut_off() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 16 * 1024]).await;
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").await;
                let chunk = [b"10000\r\n".as_slice(), vec![b'a'; 0x10000].as_slice(), b"\r\n"].concat();
                while stream.write_all(&chunk).await.is_ok() {}
            });
        }
    });
    let report = check(&url, STRANGE_KEY, "team/project", false).await;
    assert_eq!(codes(&report).first(), Some(&"answer-is-not-wandb"));
}

/// 1 GiB of zeros in about 1 MiB of gzip.
#[tokio::test]
async fn a_gzip_bomb_is_cut_off() {
    use std::process::Command;
    let bomb = Command::new("sh").args(["-c", "head -c 1073741824 /dev/zero | gzip -1"]).output().expect("gzip").stdout;
    let mut answer =
        format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", bomb.len())
            .into_bytes();
    answer.extend(bomb);
    let (url, _) = server(answer).await;
    let report = check(&url, STRANGE_KEY, "team/project", false).await;
    assert_eq!(codes(&report).first(), Some(&"answer-is-not-wandb"));
}

#[tokio::test]
async fn a_server_that_repeats_the_key_does_not_get_it_onto_the_screen() {
    use base64::Engine as _;
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("api:{STRANGE_KEY}"));
    let body = format!(
        r#"{{"data":{{"viewer":{{"id":"1","username":"{STRANGE_KEY}","entity":"{basic}","teams":{{"edges":[]}}}},"entity":null,"project":null}},"errors":[{{"message":"you sent {basic}"}}]}}"#
    );
    let (url, _) = server(http("200 OK", "", &body)).await;
    let report = check(&url, STRANGE_KEY, "team/project", false).await;
    let shown = serde_json::to_string(&report).expect("JSON");
    assert!(!shown.contains(STRANGE_KEY) && !shown.contains(&basic), "{shown}");
}

#[tokio::test]
async fn names_that_hide_or_reorder_text_are_shown_as_text() {
    let name = r"<script>alert(1)</script>\u202e\u001b[31m\u0000\u2066x";
    let body = format!(
        r#"{{"data":{{"viewer":{{"id":"1","username":"{name}","entity":"{name}","teams":{{"edges":[{{"node":{{"name":"{name}"}}}}]}}}},"entity":{{"id":"1","name":"team","available":false,"readOnly":true}},"project":null}}}}"#
    );
    let (url, _) = server(http("200 OK", "", &body)).await;
    let report = check(&url, STRANGE_KEY, "team/project", false).await;
    let texts =
        [report.sentence.as_str(), report.report.as_str(), report.findings[0].what.as_str(), report.findings[0].why.as_str()];
    for text in texts.into_iter().chain(report.evidence.iter().map(|line| line.answered.as_str())) {
        assert!(
            text.chars().all(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{1b}' | '\0')),
            "{text:?}"
        );
    }
}

#[tokio::test]
async fn stopping_a_test_stops_its_request() {
    use keywand_core::contract::CheckRequest;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let app = keywand_tests::app();
    let account = keywand_tests::hold(&app, STRANGE_KEY, &url).await.expect("an account");
    let request = CheckRequest { account, target: "team/project".to_owned(), write: false };
    let testing = app.check_run(request, |_| {});
    let stopping = async {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut buffer = [0; 16 * 1024];
        let _ = stream.read(&mut buffer).await;
        app.check_cancel();
        // The connection is closed: nothing more to read.
        tokio::time::timeout(Duration::from_secs(5), async { while stream.read(&mut buffer).await.is_ok_and(|read| read > 0) {} })
            .await
    };
    let (report, closed) = tokio::join!(testing, stopping);
    let report = report.expect("a report");
    assert_eq!((report.verdict, codes(&report).first().copied()), (Verdict::CannotTell, Some("check-was-cancelled")));
    assert!(closed.is_ok(), "the request went on");
}
