//! A server in a test's hands: it sees each request, and answers when and what the test says.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, Semaphore};

/// What it does with one request.
#[derive(Clone)]
pub enum Doing {
    /// Answers at once: status line, more headers, body.
    Answer(String),
    /// Answers as soon as so many requests are waiting.
    Together(usize, String),
    /// Never answers, and notices when the other side has gone.
    Silent,
}

/// A running server.
#[derive(Clone)]
pub struct Stub {
    pub url: String,
    pub state: Arc<Seen>,
}

/// What it has seen.
pub struct Seen {
    requests: AtomicUsize,
    gone: AtomicUsize,
    changed: Notify,
    gate: Semaphore,
}

/// An HTTP answer.
pub fn http(status: &str, headers: &str, body: &str) -> Doing {
    Doing::Answer(answer(status, headers, body))
}

pub fn answer(status: &str, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}",
        body.len()
    )
}

impl Stub {
    /// Starts it: what it does with each request is decided by its text.
    pub async fn start(decide: impl Fn(&str) -> Doing + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let state = Arc::new(Seen {
            requests: AtomicUsize::new(0),
            gone: AtomicUsize::new(0),
            changed: Notify::new(),
            gate: Semaphore::new(0),
        });
        let (seen, decide) = (Arc::clone(&state), Arc::new(decide));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&seen), Arc::clone(&decide)));
            }
        });
        Self { url, state }
    }

    /// Requests so far.
    pub fn requests(&self) -> usize {
        self.state.requests.load(Ordering::SeqCst)
    }

    /// Waits until so many requests have come.
    pub async fn until_asked(&self, times: usize) {
        self.until(|seen| seen.requests.load(Ordering::SeqCst) >= times).await;
    }

    /// Waits until so many have gone without an answer.
    pub async fn until_gone(&self, times: usize) {
        self.until(|seen| seen.gone.load(Ordering::SeqCst) >= times).await;
    }

    async fn until(&self, holds: impl Fn(&Seen) -> bool) {
        let waiting = async {
            loop {
                let changed = self.state.changed.notified();
                if holds(&self.state) {
                    return;
                }
                tokio::select! {
                    () = changed => {}
                    () = tokio::time::sleep(std::time::Duration::from_millis(5)) => {}
                }
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(20), waiting).await.expect("it never came to that");
    }
}

async fn serve(mut stream: TcpStream, seen: Arc<Seen>, decide: Arc<impl Fn(&str) -> Doing>) {
    let text = Box::pin(request(&mut stream)).await;
    seen.requests.fetch_add(1, Ordering::SeqCst);
    seen.changed.notify_waiters();
    let doing = decide(&text);
    match doing {
        Doing::Answer(answer) => drop(stream.write_all(answer.as_bytes()).await),
        Doing::Together(all, answer) => {
            if seen.requests.load(Ordering::SeqCst) >= all {
                seen.gate.add_permits(all);
            }
            let _permit = seen.gate.acquire().await.expect("a gate");
            let _ = stream.write_all(answer.as_bytes()).await;
        }
        Doing::Silent => {
            let mut rest = [0; 64];
            while stream.read(&mut rest).await.is_ok_and(|read| read > 0) {}
            seen.gone.fetch_add(1, Ordering::SeqCst);
            seen.changed.notify_waiters();
        }
    }
    let _ = stream.shutdown().await;
}

/// Head and body of one request.
async fn request(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let read = stream.read(&mut buffer).await.unwrap_or(0);
        text.extend_from_slice(&buffer[..read]);
        let so_far = String::from_utf8_lossy(&text).into_owned();
        let length = so_far
            .lines()
            .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse::<usize>().ok());
        let body = so_far.split_once("\r\n\r\n").map(|(_, body)| body.len());
        if read == 0 || body.zip(length).is_some_and(|(body, length)| body >= length) {
            return so_far;
        }
    }
}
