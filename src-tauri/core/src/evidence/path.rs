//! How far a request came before it failed: each stage is told apart.

/// Why no answer of a W&B server came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathFailure {
    /// The name could not be resolved; the resolver's words.
    Dns(String),
    /// The name was resolved, and the connection was refused or no route led there.
    Unreachable(String),
    /// The connection was not made in time.
    ConnectTimeout,
    /// Connected, and no whole answer came in time.
    AnswerTimeout,
    /// The connection was cut while sending or reading.
    Cut(String),
    /// The proxy stood in the way.
    Proxy(ProxyTrouble),
    /// The certificate was not accepted.
    Tls(TlsTrouble, Box<Certificate>),
    /// Something answered that is not W&B.
    NotWandb {
        /// HTTP status.
        status: u16,
        /// `Content-Type`, as sent.
        content_type: Option<String>,
        /// Where it wanted to send us, host and path only.
        location: Option<String>,
    },
    /// The answer was larger than any W&B answer; how many bytes we read before stopping.
    TooLarge(u64),
}

/// What the proxy did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProxyTrouble {
    /// It could not be reached, or would not connect us.
    Refused(String),
    /// It wants a login (407).
    LoginRequired,
}

/// What is wrong with the certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsTrouble {
    /// Nobody that this machine trusts signed it.
    Untrusted,
    /// Outside its dates.
    Expired,
    /// Made for another name.
    NameMismatch,
    /// The handshake failed for another reason.
    Handshake,
}

/// What the server's certificate says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Certificate {
    /// Who signed it.
    pub issuer: Option<String>,
    /// First day, `2026-01-31`.
    pub valid_from: Option<String>,
    /// Last day, `2027-01-31`.
    pub valid_until: Option<String>,
    /// Names it is made for.
    pub names: Vec<String>,
    /// The library's words, where no certificate was seen.
    pub message: Option<String>,
}
