//! The way to the server: each stage of failure by its own name, with an injected resolver and clock.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use keywand_core::app::App;
use keywand_core::contract::{CheckReport, CheckRequest, Progress, Verdict};
use keywand_core::system::Surroundings;
use keywand_core::wandb::Lookup;
use keywand_tests::{STRANGE_KEY, app, app_in, check_with, codes, hold};
use tokio::net::TcpListener;

fn answering(answer: impl Fn() -> io::Result<Vec<SocketAddr>> + Send + Sync + 'static) -> Lookup {
    Arc::new(move |_| {
        let answer = answer();
        Box::pin(async move { answer })
    })
}

fn with_lookup(lookup: Lookup) -> App {
    app().with_lookup(lookup)
}

async fn ask(app: &App, host: &str) -> CheckReport {
    check_with(app, host, STRANGE_KEY, "team/project", false).await
}

#[tokio::test]
async fn a_name_that_the_resolver_denies_is_a_name_problem() {
    let app = with_lookup(answering(|| Err(io::Error::new(io::ErrorKind::NotFound, "no such name"))));
    let report = ask(&app, "https://nowhere.example").await;
    assert_eq!((report.verdict, codes(&report)), (Verdict::Unreachable, vec!["dns-failed"]));
    assert!(report.findings[0].why.contains("no such name"));
}

#[tokio::test]
async fn a_refused_connection_is_told_apart_from_a_name() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let report = ask(&app(), &format!("http://127.0.0.1:{port}")).await;
    assert_eq!(codes(&report), ["host-unreachable"]);
    let resolved = with_lookup(answering(move || Ok(vec![SocketAddr::from(([127, 0, 0, 1], port))])));
    let report = ask(&resolved, &format!("https://known.example:{port}")).await;
    assert_eq!(codes(&report), ["host-unreachable"]);
}

#[tokio::test(start_paused = true)]
async fn a_silent_resolver_is_given_three_seconds() {
    let app = with_lookup(Arc::new(|_| Box::pin(std::future::pending())));
    let began = tokio::time::Instant::now();
    let report = ask(&app, "https://silent.example").await;
    assert_eq!(codes(&report), ["dns-failed"]);
    assert!(began.elapsed().as_millis() <= 3_000, "{:?}", began.elapsed());
}

/// A listener whose queue is full answers no further connection.
#[tokio::test]
async fn a_host_that_answers_no_connection_is_told_apart_from_one_that_is_slow_to_answer() {
    let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a port");
    let listener = socket.listen(1).expect("a listener");
    let address = listener.local_addr().expect("an address");
    let filling: Vec<_> = (0..8).map(|_| tokio::spawn(tokio::net::TcpStream::connect(address))).collect();
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    let report = ask(&app(), &format!("http://{address}")).await;
    assert_eq!((report.verdict, codes(&report)), (Verdict::Unreachable, vec!["connect-timed-out"]));
    filling.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test]
async fn a_host_that_accepts_and_stays_silent_is_waited_for_ten_seconds_and_the_wait_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let app = app();
    let account = hold(&app, STRANGE_KEY, &url).await.expect("an account");
    let told: Mutex<Vec<Progress>> = Mutex::default();
    let request = CheckRequest { account, target: "team/project".to_owned(), write: false };
    let report = app.check_run(request, |progress| told.lock().expect("told").push(progress)).await.expect("a report");
    assert_eq!(codes(&report), ["answer-timed-out"]);
    let waiting = told.lock().expect("told").iter().filter(|progress| matches!(progress, Progress::StillWaiting { .. })).count();
    assert_eq!(waiting, 1);
}

#[tokio::test]
async fn a_proxy_is_named_with_its_source_and_loopback_needs_none() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let variables = [("HTTPS_PROXY".to_owned(), format!("http://user:secret@127.0.0.1:{port}"))];
    let app = app_in(Surroundings { variables: variables.into(), ..Surroundings::default() });
    let report = ask(&app, "https://api.wandb.ai").await;
    assert_eq!(codes(&report), ["proxy-refused"]);
    let facts = &report.findings[0].facts;
    assert_eq!(
        (facts.proxy.as_deref(), facts.proxy_source.as_deref()),
        (Some(format!("127.0.0.1:{port}").as_str()), Some("HTTPS_PROXY"))
    );
    assert!(!serde_json::to_string(&report).expect("JSON").contains("secret"));
}

mod tls {
    use std::sync::Arc;

    use keywand_core::contract::CheckReport;
    use keywand_tests::codes;
    use rcgen::{CertificateParams, DnType, Issuer, KeyPair, date_time_ymd};
    use rustls::ServerConfig;
    use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
    use tokio::io::AsyncReadExt as _;
    use tokio::net::TcpListener;
    use tokio_rustls::TlsAcceptor;

    /// A TLS server on loopback whose certificate is signed by an authority that nobody trusts.
    async fn server(names: &[&str], from: i32, until: i32) -> u16 {
        let authority_key = KeyPair::generate().expect("a key");
        let mut authority = CertificateParams::new(Vec::<String>::new()).expect("parameters");
        authority.distinguished_name.push(DnType::CommonName, "Keywand Test CA");
        let issuer = Issuer::new(authority, authority_key);
        let key = KeyPair::generate().expect("a key");
        let mut params =
            CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).expect("parameters");
        params.not_before = date_time_ymd(from, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        let certificate = params.signed_by(&key, &issuer).expect("a certificate");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let private = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], private)
            .expect("a configuration");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                if let Ok(mut stream) = acceptor.accept(stream).await {
                    let _ = stream.read(&mut [0; 1024]).await;
                }
            }
        });
        port
    }

    async fn ask(port: u16) -> CheckReport {
        super::ask(&super::app(), &format!("https://localhost:{port}")).await
    }

    #[tokio::test]
    async fn an_untrusted_issuer_is_named() {
        let report = ask(server(&["localhost"], 2020, 2040).await).await;
        assert_eq!(codes(&report), ["tls-untrusted"]);
        let facts = &report.findings[0].facts;
        assert!(facts.issuer.as_deref().is_some_and(|issuer| issuer.contains("Keywand Test CA")), "{facts:?}");
        assert_eq!((facts.valid_from.as_deref(), facts.valid_until.as_deref()), (Some("2020-01-01"), Some("2040-01-01")));
        assert_eq!(facts.names, Some(vec!["localhost".to_owned()]));
    }

    #[tokio::test]
    async fn a_server_without_tls_is_not_wandb() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let _ = stream.read(&mut [0; 1024]).await;
                let _ = tokio::io::AsyncWriteExt::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
                let _ = stream.read(&mut [0; 1024]).await;
            }
        });
        assert_eq!(codes(&ask(port).await), ["answer-is-not-wandb"]);
    }
}
