//! Other services whose errors people paste beside wandb's.

use super::host::{host, is_of_others, is_of_wandb};
use super::words::after;

/// Names that stand in the errors of other services.
///
/// # Source
/// Public issue threads and forum questions in which wandb was blamed.
const SERVICES: [&str; 50] = [
    "huggingface",
    "hugging face",
    "hf.co",
    "hf_hub",
    "hfhub",
    "amazonaws",
    "botocore",
    "boto3",
    "s3://",
    "(accessdenied)",
    "aws ",
    "git@",
    "github.com",
    "gitlab.com",
    "remote: ",
    "fatal: ",
    "kaggle",
    "docker",
    "ghcr.io",
    "pypi.org",
    "/simple/",
    "pip install",
    "pip subprocess",
    "requirement wandb",
    "npm err",
    "npm error",
    "npmjs",
    "googleapis",
    "google.auth",
    "gcloud",
    "conda",
    "openai",
    "anthropic",
    "neptune",
    "comet_ml",
    "comet error",
    "error from server (",
    "pod is forbidden",
    "while getting http",
    "mlflow",
    "gspread",
    "publickey",
    "sqlalchemy",
    "psycopg2",
    "mysql",
    "azure",
    "slurm",
    "kubectl",
    "modelscope",
    "roboflow",
];

/// What only wandb prints, whoever else is named on the line.
const WANDB: [&str; 22] = [
    "requirement 'wandb",
    "storage.googleapis.com/wandb",
    "wandb.errors",
    "error uploading run",
    "wandb.sdk.",
    "upsertsweep",
    "upsertmodel",
    "module 'wandb'",
    "version out of date, please run pip",
    "commerror",
    "api.wandb.ai",
    "coreweave",
    "upsertbucket",
    "wandb: error",
    "w&b api",
    "github.com/wandb/wandb",
    "you want to use `wandb`",
    "requires wandb to be installed",
    "wandb is not installed",
    "`wandb` is not installed",
    "error: please install wandb",
    "\"permission_error\"",
];

/// Is another service named on the line, and nothing that only wandb prints?
pub(super) fn is_named(lower: &str) -> bool {
    // A notebook there has its files in a folder of that name.
    let placed = |name: &str| name == "kaggle" && lower.matches(name).count() == lower.matches("/kaggle/").count();
    SERVICES.iter().any(|name| lower.contains(name) && !placed(name))
        && !WANDB.iter().any(|mark| lower.contains(mark))
        && !asks_graphql(lower)
}

/// Is an API like W&B's asked, at a host that is not known to be another service's?
pub(super) fn asks_graphql(lower: &str) -> bool {
    lower.match_indices("/graphql").any(|(at, _)| {
        let address = lower[..at].rsplit(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '(')).next();
        !address.and_then(host).is_some_and(|host| is_of_others(&host))
    })
}

/// Is it a server that no word makes W&B's which the line says was asked?
pub(super) fn leads_elsewhere(lower: &str) -> bool {
    const WAYS: [&str; 6] =
        ["/file_stream", "/traces/", "/server_info", "/call/upsert_batch", "/oidc/token", "storage.googleapis.com/wandb"];
    const MARKS: [&str; 8] = ["host='", "for url: ", "for url '", "for url (", "get \"", "post \"", "head \"", "put \""];
    let asked = MARKS.iter().find_map(|mark| host(after(lower, mark)?));
    // An own server at an address without a name may be W&B's.
    let is_named = |host: &String| host.contains(|c: char| c.is_ascii_alphabetic()) && !host.starts_with("localhost");
    asked.filter(is_named).is_some_and(|host| !is_of_wandb(&host))
        && !asks_graphql(lower)
        && !WAYS.iter().any(|way| lower.contains(way))
}

/// Does the shell or the system speak, rather than a server?
pub(super) fn is_local(lower: &str) -> bool {
    const MARKS: [&str; 13] = [
        "bash: ",
        "sh: ",
        "zsh: ",
        "ksh: ",
        "dash: ",
        "fish: ",
        "mkdir: ",
        "cp: ",
        "rm: ",
        "rsync: ",
        "[errno ",
        "permissionerror",
        "oserror",
    ];
    // `push: ` is no shell, and `dial tcp: ` copies nothing.
    let begins = |at: usize| !lower[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
    MARKS.iter().any(|mark| lower.match_indices(mark).any(|(at, _)| begins(at)))
}

/// Does the line say that something failed?
pub(super) fn fails(lower: &str) -> bool {
    const WORDS: [&str; 11] = [
        "error",
        "denied",
        "unauthorized",
        "forbidden",
        "not found",
        "fatal",
        "failed",
        "invalid",
        "could not",
        "timed out",
        "refused",
    ];
    WORDS.iter().any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_or_a_command_speaks_where_its_name_begins_a_word() {
        for (line, expect) in [
            ("bash: ./train.sh: permission denied", true),
            ("/bin/sh: 1: train.py: permission denied", true),
            ("-bash: x: permission denied", true),
            ("fish: unknown command", true),
            ("zsh: permission denied: x", true),
            ("cp: cannot create x: permission denied", true),
            ("builtins.permissionerror: [errno 13] permission denied", true),
            ("wandb: error push: permission denied", false),
            ("dial tcp: permission denied", false),
            ("wandb: error permission denied", false),
        ] {
            assert_eq!(is_local(line), expect, "{line}");
        }
    }

    #[test]
    fn another_service_is_told_by_its_name_or_by_the_host_that_was_asked() {
        for (line, named, elsewhere) in [
            ("huggingface error", true, false),
            ("huggingface commerror", false, false),
            ("huggingface https://a.org/graphql", false, false),
            ("huggingface https://github.com/graphql", true, false),
            ("/kaggle/working/x", false, false),
            ("kaggle error in /kaggle/x", true, false),
            ("huggingface error in /kaggle/x", true, false),
            ("for url: https://a.org/x", false, true),
            ("pool(host='a.org', port=443)", false, true),
            ("get \"https://wandb.example.org/x\"", false, false),
            ("post \"http://127.0.0.1:8080/x\"", false, false),
            ("for url: http://localhost:8080/x", false, false),
            ("for url: https://a.org/graphql", false, false),
            ("for url: https://a.org/file_stream", false, false),
            ("see https://a.org/x", false, false),
        ] {
            assert_eq!((is_named(line), leads_elsewhere(line)), (named, elsewhere), "{line}");
        }
        assert!(fails("timed out") && !fails("fine"));
    }
}
