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

impl PathFailure {
    /// The same, with every word that came from outside as `word` returns it.
    #[must_use]
    pub fn said(self, word: &dyn Fn(&str) -> String) -> Self {
        let words = |words: Option<String>| words.map(|words| word(&words));
        match self {
            Self::Dns(said) => Self::Dns(word(&said)),
            Self::Unreachable(said) => Self::Unreachable(word(&said)),
            Self::Cut(said) => Self::Cut(word(&said)),
            Self::Proxy(ProxyTrouble::Refused(said)) => Self::Proxy(ProxyTrouble::Refused(word(&said))),
            Self::NotWandb { status, content_type, location } => {
                Self::NotWandb { status, content_type: words(content_type), location: words(location) }
            }
            Self::Tls(trouble, certificate) => {
                let Certificate { issuer, valid_from, valid_until, names, message } = *certificate;
                let names = names.iter().map(|name| word(name)).collect();
                let (issuer, message) = (words(issuer), words(message));
                Self::Tls(trouble, Box::new(Certificate { issuer, valid_from, valid_until, names, message }))
            }
            Self::ConnectTimeout | Self::AnswerTimeout | Self::TooLarge(_) | Self::Proxy(ProxyTrouble::LoginRequired) => self,
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_from_outside_is_said_anew_and_nothing_else() {
        let text = |text: &str| Some(text.to_owned());
        let tls = |issuer: &str, name: &str, message: &str| {
            let (valid_from, valid_until) = (text("from"), text("until"));
            let names = vec![name.to_owned()];
            let certificate = Certificate { issuer: text(issuer), valid_from, valid_until, names, message: text(message) };
            PathFailure::Tls(TlsTrouble::Expired, Box::new(certificate))
        };
        let page = |content_type, location| PathFailure::NotWandb { status: 302, content_type, location };
        for (failure, expect) in [
            (PathFailure::Dns("a".into()), PathFailure::Dns("<a>".into())),
            (PathFailure::Unreachable("a".into()), PathFailure::Unreachable("<a>".into())),
            (PathFailure::Cut("a".into()), PathFailure::Cut("<a>".into())),
            (PathFailure::Proxy(ProxyTrouble::Refused("a".into())), PathFailure::Proxy(ProxyTrouble::Refused("<a>".into()))),
            (page(text("a"), text("b")), page(text("<a>"), text("<b>"))),
            (page(None, None), page(None, None)),
            (tls("i", "n", "m"), tls("<i>", "<n>", "<m>")),
            (PathFailure::Proxy(ProxyTrouble::LoginRequired), PathFailure::Proxy(ProxyTrouble::LoginRequired)),
            (PathFailure::ConnectTimeout, PathFailure::ConnectTimeout),
            (PathFailure::AnswerTimeout, PathFailure::AnswerTimeout),
            (PathFailure::TooLarge(7), PathFailure::TooLarge(7)),
        ] {
            assert_eq!(failure.said(&|word| format!("<{word}>")), expect);
        }
    }
}
