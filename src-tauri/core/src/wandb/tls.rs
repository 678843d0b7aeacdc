//! The platform's certificate check, wrapped so that a refusal can name issuer, dates and names.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use crate::evidence::{Certificate, TlsTrouble};

/// Holds what was wrong with a certificate, once one was refused.
#[derive(Debug, Clone, Default)]
pub(super) struct Refused(Arc<Mutex<Option<(TlsTrouble, Certificate)>>>);

impl Refused {
    /// What was wrong, where a certificate was refused.
    pub(super) fn seen(&self) -> Option<(TlsTrouble, Certificate)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// TLS as the platform trusts it (on Linux `SSL_CERT_FILE` and `SSL_CERT_DIR` count), remembering refusals.
///
/// # Errors
/// The platform's trust store cannot be used.
pub(super) fn config(refused: Refused) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let verifier = WatchedVerifier { platform: Verifier::new(Arc::clone(&provider))?, refused };
    let mut config = builder(provider)?.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// For a host without TLS: no trust store is read, and no certificate would be accepted.
///
/// # Errors
/// The library refuses its own defaults.
pub(super) fn without_roots() -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    Ok(builder(provider)?.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth())
}

fn builder(provider: Arc<CryptoProvider>) -> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, Error> {
    ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()
}

#[derive(Debug)]
struct WatchedVerifier {
    platform: Verifier,
    refused: Refused,
}

impl ServerCertVerifier for WatchedVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.platform.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now).inspect_err(|error| {
            let mut certificate = describe(end_entity);
            certificate.message = Some(error.to_string());
            let seen = (trouble(error), certificate);
            *self.refused.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(seen);
        })
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.platform.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.platform.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.platform.supported_verify_schemes()
    }
}

fn trouble(error: &Error) -> TlsTrouble {
    match error {
        Error::InvalidCertificate(
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
        ) => TlsTrouble::Expired,
        Error::InvalidCertificate(CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }) => {
            TlsTrouble::NameMismatch
        }
        _ => TlsTrouble::Untrusted,
    }
}

fn describe(der: &CertificateDer<'_>) -> Certificate {
    let Ok((_, parsed)) = X509Certificate::from_der(der) else {
        return Certificate::default();
    };
    let names = parsed
        .subject_alternative_name()
        .ok()
        .flatten()
        .map(|extension| {
            let texts = extension.value.general_names.iter().filter_map(|name| match name {
                GeneralName::DNSName(name) => Some((*name).to_owned()),
                GeneralName::IPAddress(bytes) => address(bytes),
                _ => None,
            });
            texts.collect()
        })
        .unwrap_or_default();
    Certificate {
        issuer: Some(parsed.issuer().to_string()).filter(|issuer| !issuer.is_empty()),
        valid_from: day(parsed.validity().not_before.timestamp()),
        valid_until: day(parsed.validity().not_after.timestamp()),
        names,
        message: None,
    }
}

fn address(bytes: &[u8]) -> Option<String> {
    let four: Option<[u8; 4]> = bytes.try_into().ok();
    let sixteen: Option<[u8; 16]> = bytes.try_into().ok();
    four.map(|four| std::net::Ipv4Addr::from(four).to_string())
        .or_else(|| sixteen.map(|sixteen| std::net::Ipv6Addr::from(sixteen).to_string()))
}

/// The day of a Unix time in UTC, `2026-01-31`.
fn day(seconds: i64) -> Option<String> {
    let time = x509_parser::time::ASN1Time::from_timestamp(seconds).ok()?.to_datetime();
    Some(format!("{:04}-{:02}-{:02}", time.year(), u8::from(time.month()), time.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_is_refused_for_its_dates_its_name_or_who_signed_it() {
        let time = UnixTime::since_unix_epoch(std::time::Duration::ZERO);
        let expected = ServerName::try_from("w.example.jp").expect("a name");
        for (why, expect) in [
            (CertificateError::Expired, TlsTrouble::Expired),
            (CertificateError::ExpiredContext { time, not_after: time }, TlsTrouble::Expired),
            (CertificateError::NotValidYet, TlsTrouble::Expired),
            (CertificateError::NotValidForName, TlsTrouble::NameMismatch),
            (CertificateError::NotValidForNameContext { expected, presented: Vec::new() }, TlsTrouble::NameMismatch),
            (CertificateError::UnknownIssuer, TlsTrouble::Untrusted),
            (CertificateError::Revoked, TlsTrouble::Untrusted),
        ] {
            assert_eq!(trouble(&Error::InvalidCertificate(why.clone())), expect, "{why:?}");
        }
        assert_eq!(trouble(&Error::HandshakeNotComplete), TlsTrouble::Untrusted);
    }

    #[test]
    fn days_and_addresses_of_a_certificate_are_written_as_people_write_them() {
        for (seconds, expect) in [(0, "1970-01-01"), (86_399, "1970-01-01"), (951_782_400, "2000-02-29")] {
            assert_eq!(day(seconds).as_deref(), Some(expect));
        }
        let sixteen = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
        for (bytes, expect) in [(&[127, 0, 0, 1][..], Some("127.0.0.1")), (&sixteen, Some("::1")), (&[127, 0], None)] {
            assert_eq!(address(bytes).as_deref(), expect, "{bytes:?}");
        }
        assert_eq!(describe(&CertificateDer::from(vec![1, 2, 3])), Certificate::default());
    }
}
