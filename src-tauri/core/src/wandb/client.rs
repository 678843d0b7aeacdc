//! One host, one connection pool, one question at a time; every failure knows its stage.

use std::error::Error as StdError;
use std::time::{Duration, Instant};

use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION, RETRY_AFTER};
use serde_json::{Value, json};

use super::admission::{Admitted, Network};
use super::answer::{Answer, Arrived, read};
use super::resolve::WatchedResolver;
use super::tls::{self, Refused};
use crate::account::Host;
use crate::evidence::{Certificate, PathFailure, ProxyTrouble, TlsTrouble};
use crate::plain::harmless;
use crate::secret::ApiKey;

/// Longest wait for a connection: name, TCP and TLS together.
pub const CONNECT_LIMIT: Duration = Duration::from_secs(3);
/// Longest wait for a whole answer, connection included.
pub const ANSWER_LIMIT: Duration = Duration::from_secs(10);
/// Most bytes of an answer that are read, after unpacking.
pub const MAX_BODY: u64 = 8 * 1024 * 1024;
/// Most bytes of an answer that are kept to be shown.
const KEPT_BODY: usize = 16 * 1024;

/// Speaks GraphQL to one host.
pub struct Client {
    http: reqwest::Client,
    host: Host,
    through_proxy: bool,
    resolver: WatchedResolver,
    refused: Refused,
    deadline: Option<Instant>,
}

/// One request and what came of it.
#[derive(Debug)]
pub struct Exchange {
    /// Name of the GraphQL operation.
    pub operation: &'static str,
    /// Milliseconds until the end of the answer.
    pub ms: u32,
    /// HTTP status, where one arrived.
    pub status: Option<u16>,
    /// The body, cut, the key masked.
    pub body: String,
    /// The answer, or the stage at which it failed.
    pub outcome: Result<Answer, PathFailure>,
}

impl Client {
    /// Prepares to speak to `host`; nothing is sent.
    ///
    /// # Errors
    /// The proxy's address cannot be used, or the platform's trust store cannot be read.
    pub fn new(host: &Host, network: &Network) -> Result<Self, PathFailure> {
        let resolver = WatchedResolver::new(network.lookup.clone());
        let refused = Refused::default();
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("keywand/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(left(network.deadline, CONNECT_LIMIT))
            .timeout(ANSWER_LIMIT)
            .no_proxy()
            .dns_resolver(resolver.clone());
        if let Some(proxy) = &network.proxy {
            let proxy = reqwest::Proxy::all(&proxy.url).map_err(|error| proxy_refused(&error))?;
            builder = builder.proxy(proxy);
        }
        // The trust store is read only where a certificate will be shown.
        let needs_tls =
            host.url().scheme() == "https" || network.proxy.as_ref().is_some_and(|proxy| proxy.url.starts_with("https"));
        if needs_tls {
            builder = builder.tls_backend_preconfigured(tls::config(refused.clone()).map_err(|error| handshake(&error))?);
        } else {
            builder = builder.tls_backend_preconfigured(tls::without_roots().map_err(|error| handshake(&error))?);
        }
        let http = builder.build().map_err(|error| handshake(&error))?;
        let deadline = network.deadline;
        Ok(Self { http, host: host.clone(), through_proxy: network.proxy.is_some(), resolver, refused, deadline })
    }

    /// Sends one document to the host that the key was admitted to. Never follows a redirect, never sends it twice.
    pub async fn ask(&self, admitted: &Admitted, operation: &'static str, document: &str, variables: Value) -> Exchange {
        self.exchange(admitted, Some(admitted.key()), (operation, document, variables)).await
    }

    /// The same without the key, to the host that the key was admitted to: what everybody may see.
    pub async fn ask_without_key(
        &self,
        admitted: &Admitted,
        operation: &'static str,
        document: &str,
        variables: Value,
    ) -> Exchange {
        self.exchange(admitted, None, (operation, document, variables)).await
    }

    async fn exchange(
        &self,
        admitted: &Admitted,
        sent: Option<&ApiKey>,
        (operation, document, variables): (&'static str, &str, Value),
    ) -> Exchange {
        let began = Instant::now();
        let key = admitted.key();
        // A client of another host sends nothing.
        let arrived = if admitted.host().is_same_server(&self.host) {
            self.send(sent, operation, document, variables).await
        } else {
            Err(PathFailure::Cut(String::new()))
        };
        let ms = u32::try_from(began.elapsed().as_millis()).unwrap_or(u32::MAX);
        match arrived {
            Ok(mut arrived) => {
                arrived.decode(key);
                let outcome = read(&arrived);
                Exchange { operation, ms, status: Some(arrived.status), body: cut(arrived.body), outcome }
            }
            Err(failure) => {
                let outcome = Err(failure.said(&|words| harmless(&key.mask_in(words))));
                Exchange { operation, ms, status: None, body: String::new(), outcome }
            }
        }
    }

    async fn send(
        &self,
        key: Option<&ApiKey>,
        operation: &str,
        document: &str,
        variables: Value,
    ) -> Result<Arrived, PathFailure> {
        let body = json!({ "query": document, "variables": variables, "operationName": operation }).to_string();
        let mut request = self
            .http
            .post(self.host.graphql_url())
            .timeout(left(self.deadline, ANSWER_LIMIT))
            .header(CONTENT_TYPE, "application/json")
            .header(ACCEPT, "application/json")
            .body(body);
        if let Some(key) = key {
            let header = key.authorization();
            let mut authorization = HeaderValue::from_str(&header).map_err(|error| PathFailure::Cut(error.to_string()))?;
            authorization.set_sensitive(true);
            request = request.header(AUTHORIZATION, authorization);
        }
        let response = request.send().await.map_err(|error| self.stage(&error))?;
        let mut arrived = Arrived {
            status: response.status().as_u16(),
            content_type: text(response.headers(), &CONTENT_TYPE),
            location: text(response.headers(), &LOCATION).map(|to| without_query(&to)),
            retry_after: text(response.headers(), &RETRY_AFTER).and_then(|wait| seconds(&wait)),
            body: String::new(),
            json: None,
        };
        arrived.body = match self.body(response).await {
            Ok(body) => body,
            // The status alone says enough, however the body ends.
            Err(_) if matches!(arrived.status, 401 | 429 | 500..) => String::new(),
            Err(failure) => return Err(failure),
        };
        Ok(arrived)
    }

    async fn body(&self, mut response: reqwest::Response) -> Result<String, PathFailure> {
        let mut bytes: Vec<u8> = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| self.stage(&error))? {
            let size = bytes.len() as u64 + chunk.len() as u64;
            if size > MAX_BODY {
                return Err(PathFailure::TooLarge(size));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// At which stage did it fail?
    fn stage(&self, error: &reqwest::Error) -> PathFailure {
        if let Some((trouble, certificate)) = self.refused.seen() {
            return PathFailure::Tls(trouble, Box::new(certificate));
        }
        if let Some(words) = self.resolver.failure() {
            return if self.through_proxy { PathFailure::Proxy(ProxyTrouble::Refused(words)) } else { PathFailure::Dns(words) };
        }
        let words = deepest(error);
        if self.through_proxy && error.is_connect() {
            let wants_login = chain(error).any(|cause| cause.to_string().contains("proxy authorization required"));
            return PathFailure::Proxy(if wants_login { ProxyTrouble::LoginRequired } else { ProxyTrouble::Refused(words) });
        }
        if chain(error).any(is_rustls) {
            return handshake_words(words);
        }
        match (error.is_connect(), error.is_timeout()) {
            (true, true) => PathFailure::ConnectTimeout,
            (true, false) => PathFailure::Unreachable(words),
            (false, true) => PathFailure::AnswerTimeout,
            (false, false) => PathFailure::Cut(words),
        }
    }
}

/// The usual limit, or what is left until the deadline.
fn left(deadline: Option<Instant>, usual: Duration) -> Duration {
    deadline.map_or(usual, |deadline| deadline.saturating_duration_since(Instant::now()).min(usual))
}

fn chain<'a>(error: &'a reqwest::Error) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    let first: &'a (dyn StdError + 'static) = error;
    std::iter::successors(Some(first), |error: &&'a (dyn StdError + 'static)| (*error).source())
}

/// A TLS error, perhaps wrapped in I/O errors, which do not name what they wrap as their source.
fn is_rustls(cause: &(dyn StdError + 'static)) -> bool {
    let inside = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    cause.is::<rustls::Error>() || inside.is_some_and(|inner| is_rustls(inner))
}

/// The innermost cause, in its own words; addresses with a login never stand there.
fn deepest(error: &reqwest::Error) -> String {
    chain(error).last().map(ToString::to_string).unwrap_or_default()
}

fn proxy_refused(error: &dyn StdError) -> PathFailure {
    PathFailure::Proxy(ProxyTrouble::Refused(error.to_string()))
}

fn handshake(error: &dyn StdError) -> PathFailure {
    handshake_words(error.to_string())
}

fn handshake_words(message: String) -> PathFailure {
    PathFailure::Tls(TlsTrouble::Handshake, Box::new(Certificate { message: Some(message), ..Certificate::default() }))
}

fn text(headers: &HeaderMap, name: &reqwest::header::HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// Seconds of a `Retry-After`; a date instead of a number counts as one minute.
fn seconds(wait: &str) -> Option<u64> {
    let number: f64 = match wait.trim().parse() {
        Ok(number) if !f64::is_nan(number) => number,
        _ => return wait.ends_with("GMT").then_some(60),
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "kept within a day, never negative")]
    Some(number.ceil().clamp(0.0, 86_400.0) as u64)
}

fn without_query(to: &str) -> String {
    to.split(['?', '#']).next().unwrap_or_default().chars().take(200).collect()
}

fn cut(mut body: String) -> String {
    if body.len() > KEPT_BODY {
        let end = (0..=KEPT_BODY).rev().find(|at| body.is_char_boundary(*at)).unwrap_or_default();
        body.truncate(end);
        body.push('…');
    }
    body
}

#[cfg(test)]
mod tests {
    use super::super::resolve::system_lookup;
    use super::*;

    #[test]
    fn the_wait_that_a_server_asks_for_lies_between_nothing_and_a_day() {
        for (wait, expect) in [
            ("30", Some(30)),
            (" 30 ", Some(30)),
            ("1.2", Some(2)),
            ("-5", Some(0)),
            ("86399", Some(86_399)),
            ("86401", Some(86_400)),
            ("Wed, 21 Oct 2026 07:28:00 GMT", Some(60)),
            ("soon", None),
        ] {
            assert_eq!(seconds(wait), expect, "{wait}");
        }
        assert_eq!(left(None, CONNECT_LIMIT), Duration::from_secs(3));
        assert_eq!(left(Some(Instant::now()), CONNECT_LIMIT), Duration::ZERO);
        assert_eq!(left(Some(Instant::now() + Duration::from_hours(1)), ANSWER_LIMIT), Duration::from_secs(10));
    }

    #[test]
    fn what_is_kept_of_an_answer_is_cut_between_characters() {
        let (whole, one_less) = ("a".repeat(16_384), "a".repeat(16_383));
        assert_eq!(cut(whole.clone()), whole);
        assert_eq!(cut(format!("{whole}b")), format!("{whole}…"));
        assert_eq!(cut(format!("{one_less}é")), format!("{one_less}…"));
        for (to, expect) in [("https://x/a?token=1#b", "https://x/a"), ("https://x/a#b?c", "https://x/a"), ("/a", "/a")] {
            assert_eq!(without_query(to), expect, "{to}");
        }
        assert_eq!(without_query(&whole).len(), 200);
    }

    #[test]
    fn a_tls_error_is_known_however_often_it_is_wrapped() {
        let tls = || rustls::Error::HandshakeNotComplete;
        assert!(is_rustls(&tls()));
        assert!(is_rustls(&std::io::Error::other(tls())));
        assert!(is_rustls(&std::io::Error::other(std::io::Error::other(tls()))));
        assert!(!is_rustls(&std::io::Error::other("cut off")));
    }

    #[tokio::test]
    async fn an_answer_is_read_up_to_eight_mebibytes() {
        let network = Network { lookup: system_lookup(), proxy: None, deadline: None };
        let client = Client::new(&Host::parse("http://127.0.0.1:1").expect("a host"), &network).expect("a client");
        for (size, expect) in [(8_388_608, Ok(8_388_608)), (8_388_609, Err(PathFailure::TooLarge(8_388_609)))] {
            let response = reqwest::Response::from(http::Response::new(vec![b' '; size]));
            assert_eq!(client.body(response).await.map(|body| body.len()), expect, "{size}");
        }
    }

    #[tokio::test]
    async fn a_key_that_was_admitted_to_another_host_is_not_sent() {
        use super::super::admission::admit;
        use crate::account::NamedBy;
        let network = Network { lookup: system_lookup(), proxy: None, deadline: None };
        let client = Client::new(&Host::parse("http://127.0.0.1:1").expect("a host"), &network).expect("a client");
        let there = Host::parse("http://127.0.0.1:2").expect("a host");
        let admitted = admit(&ApiKey::new("k".to_owned()), &there, NamedBy::Account, &[]).expect("admitted");
        for exchange in [
            client.ask(&admitted, "KeywandCheck", "query", json!({})).await,
            client.ask_without_key(&admitted, "KeywandCheck", "query", json!({})).await,
        ] {
            assert_eq!(exchange.outcome.err(), Some(PathFailure::Cut(String::new())));
            assert_eq!((exchange.operation, exchange.status, exchange.body.as_str()), ("KeywandCheck", None, ""));
        }
    }

    #[test]
    fn an_address_that_is_none_of_a_proxy_is_told_as_a_refusal_of_the_proxy() {
        let settings = [super::super::proxy::ProxySetting {
            name: "http_proxy".to_owned(),
            url: "http://[".to_owned(),
            source: "f".to_owned(),
            of_folder: false,
        }];
        let host = Host::parse("http://w.example.jp").expect("a host");
        let around = crate::system::Surroundings::default();
        let network = Network::to(&host, system_lookup(), &around, &settings, &[]).expect("a network");
        let refused = Client::new(&host, &network).err();
        assert!(matches!(refused, Some(PathFailure::Proxy(ProxyTrouble::Refused(_)))), "{refused:?}");
        let words = handshake(&rustls::Error::HandshakeNotComplete);
        let expect = Certificate { message: Some(rustls::Error::HandshakeNotComplete.to_string()), ..Certificate::default() };
        assert_eq!(words, PathFailure::Tls(TlsTrouble::Handshake, Box::new(expect)));
    }

    #[test]
    fn a_header_is_taken_over_where_it_is_text() {
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, HeaderValue::from_static("/x"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_bytes(b"\xff").expect("bytes"));
        let told = [LOCATION, CONTENT_TYPE, RETRY_AFTER].map(|name| text(&headers, &name));
        assert_eq!(told, [Some("/x".to_owned()), None, None]);
        assert_eq!((seconds("NaN"), seconds("inf"), seconds("")), (None, Some(86_400), None));
    }
}
