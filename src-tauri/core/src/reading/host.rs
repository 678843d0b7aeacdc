//! The server that a line names.

use super::words::{after, between, digits};

/// `http://127.0.0.1:8080/graphql": …` → `127.0.0.1:8080`.
pub(super) fn host(text: &str) -> Option<String> {
    let rest = text.split_once("://").filter(|(scheme, _)| matches!(*scheme, "http" | "https")).map_or(text, |(_, rest)| rest);
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | ':' | '-' | '_' | '[' | ']'))).unwrap_or(rest.len());
    let host = rest[..end].trim_end_matches(['.', ':', ',', ']']);
    (host.contains(['.', ':']) || host.starts_with("localhost")).then(|| host.to_owned()).filter(|host| host.len() < 260)
}

/// The API's host beside a page's.
///
/// # Source
/// wandb 0.31.0, `sdk/lib/urls.py`.
pub(super) fn api_of(authority: &str) -> Option<String> {
    let host = host(authority)?;
    Some(match host.as_str() {
        "wandb.ai" | "app.wandb.ai" => "api.wandb.ai".to_owned(),
        "forge.coreweave.com" => "api.forge.coreweave.com".to_owned(),
        _ => host,
    })
}

/// The API's host beside the one of another service of W&B's: keys are made and named there.
///
/// # Source
/// weave 0.54.0, `weave/trace/env.py`; W&B's documentation of Inference.
pub(super) fn account_host(host: &str) -> &str {
    match host {
        "trace.wandb.ai" | "api.inference.wandb.ai" => "api.wandb.ai",
        _ => host,
    }
}

/// Is it W&B's by its name: the cloud's, or an own server that is called so?
pub(super) fn is_of_wandb(host: &str) -> bool {
    (host.contains("wandb") || host.ends_with("forge.coreweave.com")) && !is_of_others(host)
}

/// Services that no key of W&B's is for, whatever wandb does there: models, code, packages, files, and W&B's own pages to read.
const OTHERS: [&str; 44] = [
    "huggingface.co",
    "hf.co",
    "hf-mirror.com",
    "modelscope.cn",
    "github.com",
    "githubusercontent.com",
    "github.io",
    "ghcr.io",
    "gitlab.com",
    "bitbucket.org",
    "pypi.org",
    "pythonhosted.org",
    "anaconda.org",
    "anaconda.com",
    "pytorch.org",
    "npmjs.org",
    "docker.io",
    "docker.com",
    "quay.io",
    "nvcr.io",
    "nvidia.com",
    "colab.research.google.com",
    "google.com",
    "googleapis.com",
    "gcr.io",
    "pkg.dev",
    "kaggle.com",
    "openai.com",
    "anthropic.com",
    "comet.com",
    "comet.ml",
    "neptune.ai",
    "roboflow.com",
    "zenodo.org",
    "blob.core.windows.net",
    "azurecr.io",
    "sentry.io",
    "discord.com",
    "slack.com",
    "wandb.me",
    "docs.wandb.ai",
    "community.wandb.ai",
    "status.wandb.com",
    "readthedocs.io",
];

/// Is it a host of another service?
pub(super) fn is_of_others(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default().trim_end_matches('.').to_ascii_lowercase();
    let is = |other: &&str| name.strip_suffix(*other).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    let is_bucket = name.ends_with(".amazonaws.com") && name.split('.').any(|label| label == "s3" || label.starts_with("s3-"));
    OTHERS.iter().any(is) || is_bucket
}

/// `HTTPSConnectionPool(host='a', port=443)` → `a`; a port that says something stays.
pub(super) fn pool(line: &str) -> Option<String> {
    let name = host(between(line, "ConnectionPool(host='", "'")?)?;
    let port = after(line, "', port=").and_then(digits).filter(|port| !matches!(port, 80 | 443));
    Some(port.map_or_else(|| name.clone(), |port| format!("{name}:{port}")))
}

/// Is the address on this line one that the client speaks to?
pub(super) fn is_wandb_line(line: &str) -> bool {
    [
        "wandb",
        "/graphql",
        "/server_info",
        "/traces/call",
        "/call/upsert_batch",
        "W&B",
        "authenticate with",
        "verification failed",
        "not secure",
        "/file_stream",
        "server address",
        "to your netrc",
    ]
    .iter()
    .any(|mark| line.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_of_another_service_is_told_from_a_server_of_wandb() {
        for (name, is_others) in [
            ("huggingface.co", true),
            ("cdn-lfs.huggingface.co:443", true),
            ("wandb-models.s3.eu-west-1.amazonaws.com", true),
            ("s3-us-west-2.amazonaws.com", true),
            ("docs.wandb.ai", true),
            ("api.wandb.ai", false),
            ("acme.wandb.io", false),
            ("wandb.example.org:8443", false),
            ("k8s-ml-1.eu-west-1.elb.amazonaws.com", false),
            ("s3.example.org", false),
            ("nothuggingface.co", false),
        ] {
            assert_eq!(is_of_others(name), is_others, "{name}");
            assert!(!(is_others && is_of_wandb(name)), "{name}");
        }
    }

    #[test]
    fn a_host_is_read_and_brought_to_its_api() {
        for (text, expect) in [
            ("http://127.0.0.1:8080/graphql\": x", Some("127.0.0.1:8080")),
            ("[::1]:8080/x", Some("[::1]:8080")),
            ("a.org., x", Some("a.org")),
            ("localhost", Some("localhost")),
            ("ftp://a.org", None),
            ("name", None),
            ("", None),
        ] {
            assert_eq!(host(text).as_deref(), expect, "{text}");
        }
        for (length, is_host) in [(257, true), (258, false)] {
            assert_eq!(host(&format!("a.{}", "b".repeat(length))).is_some(), is_host, "{length}");
        }
        for (page, expect) in [("app.wandb.ai", Some("api.wandb.ai")), ("a.org", Some("a.org")), ("x", None)] {
            assert_eq!(api_of(page).as_deref(), expect, "{page}");
        }
        for (port, expect) in [("443", "a.org"), ("80", "a.org"), ("8080", "a.org:8080")] {
            assert_eq!(pool(&format!("HTTPSConnectionPool(host='a.org', port={port})")).as_deref(), Some(expect));
        }
        for (name, expect) in [("api.forge.coreweave.com", true), ("wandb.example.org", true), ("a.org", false)] {
            assert_eq!(is_of_wandb(name), expect, "{name}");
        }
        assert!(is_wandb_line("https://a.org/graphql") && !is_wandb_line("https://a.org"));
    }
}
