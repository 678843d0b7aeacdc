//! Shows on a terminal that something is being waited for, once that has lasted 300 ms. A pipe never sees it.

use std::io::{IsTerminal as _, Write as _};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use keywand_core::i18n::{Args, Language, say};
use keywand_core::plain::harmless;

/// Whoever waits shorter sees nothing.
const PATIENCE: Duration = Duration::from_millis(300);
const SECOND: Duration = Duration::from_secs(1);

/// Something that is waited for, until it is dropped.
pub(crate) struct Waiting {
    what: Arc<Mutex<String>>,
    _shown: Shown,
}

/// A line that is written anew each second, until it is dropped.
pub(crate) struct Shown(Option<(Sender<()>, JoinHandle<()>)>);

impl Shown {
    pub(crate) fn begin(tell: impl Fn(Duration) -> String + Send + 'static) -> Self {
        Self(std::io::stderr().is_terminal().then(|| {
            let (done, is_done) = channel();
            let show = move || {
                let began = Instant::now();
                let mut next = PATIENCE;
                while is_done.recv_timeout(next) == Err(RecvTimeoutError::Timeout) {
                    write(&format!("\r\x1b[K{}", tell(began.elapsed())));
                    next = SECOND;
                }
                if next == SECOND {
                    write("\r\x1b[K");
                }
            };
            (done, std::thread::spawn(show))
        }))
    }
}

impl Waiting {
    /// Begins to wait: for the keychain, or for whatever [`Waiting::on`] names.
    pub(crate) fn begin(language: Language) -> Self {
        let what = Arc::new(Mutex::new(say(language, "waiting-keychain", &Args::new())));
        let named = Arc::clone(&what);
        let tell = move |passed: Duration| {
            let what = named.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let words = Args::new().with("what", what).with("seconds", passed.as_secs().to_string());
            say(language, "waiting", &words)
        };
        Self { what, _shown: Shown::begin(tell) }
    }

    /// From now on it is this host that is waited for.
    pub(crate) fn on(&self, host: &str) {
        *self.what.lock().unwrap_or_else(PoisonError::into_inner) = harmless(host);
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        if let Some((done, thread)) = self.0.take() {
            drop(done);
            let _ = thread.join();
        }
    }
}

fn write(text: &str) {
    let mut error = std::io::stderr().lock();
    let _ = error.write_all(text.as_bytes()).and_then(|()| error.flush());
}
