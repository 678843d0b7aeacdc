//! Does a line speak of W&B?

use super::other::asks_graphql;

/// Does the line speak of W&B, rather than of a file, a branch or an account that is called so?
pub(super) fn is_ours(lower: &str) -> bool {
    let named = |at: usize| {
        let before = lower[..at].chars().next_back();
        let after = lower[at + "wandb".len()..].chars().next();
        let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '\\' | '-' | '_' | '@');
        !before.is_some_and(|c| part(c) || matches!(c, '.' | ':')) && !after.is_some_and(part)
    };
    [
        "w&b",
        "commerror",
        "upsertbucket",
        "upsert bucket",
        "upsertmodel",
        "upsertsweep",
        "error uploading run",
        "createartifact",
        "linkartifact",
        "executing graphql",
        "retrying: ",
        "weave is not available on the server",
        "weave: ",
        "/server_info'",
        "/call/upsert_batch",
        "/traces/call",
        "\"permission_error\"",
        "install wandb`",
    ]
    .iter()
    .any(|mark| lower.contains(mark))
        || ["wandb.ai", "wandb-core"].iter().any(|mark| lower.contains(mark))
        || lower.match_indices("wandb").any(|(at, _)| named(at))
        || asks_graphql(lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_only_holds_the_word_is_not_ours() {
        for (lower, expect) in [
            ("use wandb now", true),
            ("wandb.init()", true),
            ("/x/wandb", false),
            ("my-wandb", false),
            (".wandb", false),
            ("git:wandb", false),
            ("@wandb", false),
            ("wandb-branch", false),
            ("wandb/x", false),
            ("wandb_x", false),
            ("x.wandb.ai/y", true),
            ("/opt/wandb-core x", true),
            ("post https://a.org/graphql", true),
            ("post https://github.com/graphql", false),
            ("hello", false),
        ] {
            assert_eq!(is_ours(lower), expect, "{lower}");
        }
    }
}
