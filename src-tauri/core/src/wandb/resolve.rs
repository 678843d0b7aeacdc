//! Our own resolver hook, so that a name that cannot be resolved is told apart from a host that does not answer.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// Longest wait for a name, a little under the limit of the whole connection.
const LIMIT: Duration = Duration::from_millis(2_900);

/// Finds the addresses of a name.
pub type Lookup = Arc<dyn Fn(String) -> Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>> + Send + Sync>;

/// The system's resolver.
pub fn system_lookup() -> Lookup {
    Arc::new(|name| Box::pin(async move { Ok(tokio::net::lookup_host((name, 0)).await?.collect()) }))
}

/// A resolver that remembers how far it came.
#[derive(Clone)]
pub(super) struct WatchedResolver {
    lookup: Lookup,
    asked: Arc<AtomicBool>,
    resolved: Arc<AtomicBool>,
    failure: Arc<Mutex<Option<String>>>,
}

impl WatchedResolver {
    pub(super) fn new(lookup: Lookup) -> Self {
        Self { lookup, asked: Arc::default(), resolved: Arc::default(), failure: Arc::default() }
    }

    /// Why no address was found, where one was asked for and none came.
    pub(super) fn failure(&self) -> Option<String> {
        if self.resolved.load(Ordering::Acquire) || !self.asked.load(Ordering::Acquire) {
            return None;
        }
        let words = self.failure.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Some(words.unwrap_or_else(|| "the resolver does not answer".to_owned()))
    }
}

impl Resolve for WatchedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let watched = self.clone();
        let name = name.as_str().to_owned();
        Box::pin(async move {
            watched.asked.store(true, Ordering::Release);
            let found = match tokio::time::timeout(LIMIT, (watched.lookup)(name)).await {
                Ok(Ok(found)) if found.is_empty() => Err(io::Error::new(io::ErrorKind::NotFound, "the name has no address")),
                Ok(found) => found,
                Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, "the resolver does not answer")),
            };
            match found {
                Ok(found) => {
                    watched.resolved.store(true, Ordering::Release);
                    Ok(Box::new(found.into_iter()) as Addrs)
                }
                Err(error) => {
                    *watched.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.to_string());
                    Err(error.into())
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answering(addresses: Result<Vec<SocketAddr>, &'static str>) -> Lookup {
        Arc::new(move |_| {
            let found = addresses.clone().map_err(io::Error::other);
            Box::pin(async move { found })
        })
    }

    #[tokio::test]
    async fn why_no_address_was_found_is_told_once_one_was_asked_for() {
        let here: SocketAddr = ([127, 0, 0, 1], 0).into();
        for (addresses, count, failure) in [
            (Ok(vec![here]), Some(1), None),
            (Ok(vec![]), None, Some("the name has no address")),
            (Err("no such name"), None, Some("no such name")),
        ] {
            let resolver = WatchedResolver::new(answering(addresses));
            assert_eq!(resolver.failure(), None, "nothing was asked for");
            let found = resolver.resolve("w.example.jp".parse().expect("a name")).await;
            assert_eq!(found.ok().map(Iterator::count), count);
            assert_eq!(resolver.failure().as_deref(), failure);
        }
        let waiting = WatchedResolver::new(answering(Ok(vec![here])));
        waiting.asked.store(true, Ordering::Release);
        assert_eq!(waiting.failure().as_deref(), Some("the resolver does not answer"));
    }

    #[tokio::test]
    async fn the_system_finds_an_address_that_is_written_out() {
        let found = system_lookup()("127.0.0.1".to_owned()).await.expect("an address");
        assert_eq!(found, [SocketAddr::from(([127, 0, 0, 1], 0))]);
    }
}
